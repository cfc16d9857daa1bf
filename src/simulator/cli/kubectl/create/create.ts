/** kubectl create -f */
import type { Blocking } from '../../../kernel/blocking.ts';
import { asOne, CommandError, isFailure, throwCollected, withSource } from '../client/failure.ts';
import { EDIT_INTRO, editObjects } from '../edit/loop.ts';
import { dryRunOf, resultPrinter } from '../print/result.ts';
import { rawRequest, validateRawFile } from '../raw/raw.ts';
import type { Info } from '../resource/info.ts';
import { recorded } from '../resource/record.ts';
import { MISSING, noArguments, select } from '../resource/selection.ts';
import { createObject, sendsUnseen, validates, validationQuery, withConfiguration } from '../resource/write.ts';
import type { Session } from '../session.ts';
import { selectionFlags } from '../resource/fetch.ts';
import type { Verb } from '../tree/verb.ts';

export const create: Verb = { path: 'create', run };

function* run(session: Session): Blocking<void> {
  if (session.list('filename').length === 0 && !session.flag('kustomize')) {
    noArguments(session.args);
    throw new CommandError(session.switch('edit') ? MISSING : 'must specify one of -f and -k');
  }
  noArguments(session.args);
  const raw = session.flag('raw');
  if (raw) {
    if (session.switch('edit')) throw new CommandError('--raw and --edit are mutually exclusive');
    yield* validateRawFile(session);
    return yield* rawRequest(session, 'POST', raw, session.list('filename')[0]);
  }
  const dryRun = dryRunOf(session);
  validationQuery(session);
  const print = resultPrinter(session, dryRun);
  const selection = yield* select(session, { ...selectionFlags(session), validate: validates(session), outline: !session.switch('edit') && sendsUnseen(session) });
  if (selection.by !== 'files') return;
  if (session.switch('edit')) {
    throwCollected(selection.errors);
    for (const info of selection.infos) yield* editObjects(session, [info], { intro: EDIT_INTRO, save: saveNew, once: true });
    return;
  }
  const errors: Error[] = [];
  for (const info of selection.infos) {
    try {
      let object = recorded(session, withConfiguration(session, info.object!));
      if (dryRun !== 'client') object = yield* createObject(session, info.mapping, info.namespace, object, undefined, info.heavy?.size);
      yield* print(object, 'created');
    } catch (error) {
      if (!isFailure(error)) throw error;
      errors.push(withSource(error, 'creating', info.source));
    }
  }
  errors.push(...asOne(selection.errors));
  throwCollected(errors);
  if (selection.infos.length === 0) throw new CommandError('no objects passed to create');
}

/** What --edit left of an object becomes a new one. */
function* saveNew(session: Session, _original: Info, { mapping, namespace, object }: Info): Blocking<void> {
  const configured = recorded(session, withConfiguration(session, object!));
  yield* resultPrinter(session)(yield* createObject(session, mapping, namespace, configured), 'created');
}
