/** kubectl create -f */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, SilentExit, throwCollected, withSource } from '../client/failure.ts';
import { dryRunOf, resultPrinter } from '../print/result.ts';
import { noArguments, select } from '../resource/selection.ts';
import { createObject, validates, withLastApplied } from '../resource/write.ts';
import type { Session } from '../session.ts';
import { selectionFlags } from '../resource/fetch.ts';
import { helpText } from '../tree/help.ts';
import type { Verb } from '../tree/verb.ts';

export const create: Verb = { path: 'create', run, unsupported: ['edit', 'raw', 'windows-line-endings'] };

function* run(session: Session): Blocking<void> {
  if (session.list('filename').length === 0 && !session.flag('kustomize')) {
    if (session.args.length > 0) throw session.usageError(`Unexpected args: [${session.args.join(' ')}]`);
    yield* session.err('error: must specify one of -f and -k\n\n');
    yield* session.err(helpText(session.invocation.path));
    throw new SilentExit();
  }
  noArguments(session.args);
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun);
  const selection = yield* select(session, { ...selectionFlags(session), validate: validates(session) });
  if (selection.by !== 'files') return;
  const errors: Error[] = [];
  for (const info of selection.infos) {
    try {
      let object = session.switch('save-config') ? withLastApplied(info.object!) : info.object!;
      if (dryRun !== 'client') object = yield* createObject(session, info.mapping, info.namespace, object);
      yield* print(object, 'created');
    } catch (error) {
      if (!isFailure(error)) throw error;
      errors.push(withSource(error, 'creating', info.source));
    }
  }
  errors.push(...selection.errors);
  throwCollected(errors);
  if (selection.infos.length === 0) throw new CommandError('no objects passed to create');
}
