/** kubectl replace */
import type { Blocking } from '../../../kernel/blocking.ts';
import { asOne, CommandError, Failures, isFailure, isNotFound, throwCollected, withSource } from '../client/failure.ts';
import { deleteInfos, deleteOptions, waitGone, warnOfCascade } from '../delete/delete-infos.ts';
import { dryRunOf, resultPrinter, type ResultPrinter } from '../print/result.ts';
import { rawRequest, validateRawFile } from '../raw/raw.ts';
import { selectionFlags } from '../resource/fetch.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { requireFiles, select } from '../resource/selection.ts';
import { createObject, replaceObject, validates, validationQuery, withConfiguration, writeQuery } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const replace: Verb = { path: 'replace', run };

function* run(session: Session): Blocking<void> {
  requireFiles(session);
  validationQuery(session);
  yield* warnOfCascade(session);
  deleteOptions(session);
  const force = session.switch('force');
  const gracePeriod = session.flags.number('grace-period');
  if (gracePeriod >= 0 && !force) throw new CommandError('--grace-period must have --force specified');
  if (session.flags.number('timeout') !== 0 && !force) throw new CommandError('--timeout must have --force specified');
  if (force && dryRunOf(session) !== 'none') throw new CommandError('--dry-run can not be used when --force is set');
  const raw = session.flag('raw');
  if (raw) {
    yield* validateRawFile(session);
    return yield* rawRequest(session, 'PUT', raw, session.list('filename')[0]);
  }
  const print = resultPrinter(session, dryRunOf(session));
  // Words are passed over.
  const selection = yield* select(session, { ...selectionFlags(session, []), validate: validates(session) });
  if (selection.by !== 'files') return;
  if (force) return yield* forced(session, selection.infos, selection.errors, print);
  const errors: Error[] = [];
  for (const info of selection.infos) {
    try {
      yield* replaceOne(session, info, print);
    } catch (error) {
      if (!isFailure(error)) throw error;
      errors.push(withSource(error, 'replacing', info.source));
    }
  }
  throwCollected([...errors, ...asOne(selection.errors)]);
}

function* replaceOne(session: Session, info: Info, print: ResultPrinter): Blocking<void> {
  const object = withConfiguration(session, info.object!);
  if (dryRunOf(session) === 'client') return yield* print(object, 'replaced');
  const version = object.metadata.resourceVersion || (yield* currentVersion(session, info));
  yield* print(yield* replaceObject(session, info, { ...object, metadata: { ...object.metadata, resourceVersion: version } }, writeQuery(session), session.flag('subresource') || undefined), 'replaced');
}

/** What could not be read is sent without a version: the server may make it, or says what is wrong. */
function* currentVersion(session: Session, info: Info): Blocking<string | undefined> {
  try {
    return (yield* fetchInfo(session.client(), info)).metadata.resourceVersion;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return undefined;
  }
}

/** Away with the old ones, then new ones. */
function* forced(session: Session, infos: readonly Info[], errors: readonly Error[], print: ResultPrinter): Blocking<void> {
  const options = { ...deleteOptions(session), wait: false, ignoreNotFound: true, plainWords: true };
  const there: Info[] = [];
  for (const info of infos) {
    try {
      yield* fetchInfo(session.client(), info);
      there.push(info);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  if (there.length > 0) yield* deleteInfos(session, there, options);
  if (errors.length > 0 && infos.length > 0) throw new Failures(errors, true);
  throwCollected(errors);
  const deadline = session.p.now + (session.flags.number('timeout') || 300_000);
  for (const info of there) yield* waitGone(session, info, undefined, deadline);
  for (const info of infos) yield* print(yield* createObject(session, info.mapping, info.namespace, withConfiguration(session, info.object!)), 'replaced');
}
