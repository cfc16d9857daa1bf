/** kubectl api-versions */
import type { Blocking } from '../../../kernel/blocking.ts';
import { apiVersionOf } from '../client/mapper.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const apiVersions: Verb = { path: 'api-versions', run };

function* run(session: Session): Blocking<void> {
  if (session.args.length > 0) throw session.usageError(`unexpected arguments: [${session.args.join(' ')}]`);
  const { groups } = (yield* session.mapper()).discovery;
  const all = groups.flatMap(({ name, versions }) => versions.map((version) => apiVersionOf({ group: name, version })));
  yield* session.out(all.sort().map((version) => `${version}\n`).join(''));
}
