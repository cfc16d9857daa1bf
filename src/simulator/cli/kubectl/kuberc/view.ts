/** kubectl kuberc view */
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { structJson } from '../../shared/jsonpath/json-text.ts';
import { CommandError, SilentExit } from '../client/failure.ts';
import { objectPrinter } from '../print/output.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { kubercPath, preferenceToChange, savePreference } from './file.ts';
import { documentOf, GROUP, RECOMMENDED } from './preference.ts';

export const view: Verb = {
  path: 'kuberc view',
  *run(session) {
    const { path, explicit } = kubercPath(session.p, session.flag('kuberc'));
    if (path === '') throw new CommandError('KUBERC is disabled via KUBERC=off environment variable');
    const preference = preferenceToChange(session.p, path);
    if (!preference && explicit) throw new CommandError(`kuberc file not found at ${path}`);
    if (!preference) return yield* offer(session, path);
    const print = objectPrinter(session)!, output = session.flag('output').toLowerCase();
    const document = documentOf({ ...preference, defaults: preference.defaults ?? [], aliases: preference.aliases ?? [] });
    // It is no object with a name.
    if (output === 'name') return yield* session.out(`preference.${GROUP}/<unknown>\n`);
    yield* session.out(output === 'json' ? `${structJson(document, 4)}\n` : print(document));
  },
};

function* offer(session: Session, path: string): Blocking<void> {
  yield* session.out(`kuberc file not found at ${path}\nWould you like to generate a default kuberc file with recommended options? (y/N): `);
  const answer = decode(yield* session.p.read(0)).trim();
  if (answer.toLowerCase() === 'y') return yield* savePreference(session.p, RECOMMENDED, path);
  // kubectl goes on without preferences and dies of it.
  if (answer === '' || /\s/.test(answer)) return;
  yield* session.err('panic: runtime error: invalid memory address or nil pointer dereference\n');
  throw new SilentExit(2);
}
