/** kubectl delete */
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { CommandError, Failures } from '../client/failure.ts';
import { groupKind } from '../client/mapper.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { rawRequest, validateRawFile } from '../raw/raw.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { interruptible } from '../watch/interrupt.ts';
import { deleteInfos, deleteOptions, warnOfCascade } from './delete-infos.ts';

export const deleteVerb: Verb = { path: 'delete', run, complete: typeThenNames };

function* run(session: Session): Blocking<void> {
  interruptible(session.p);
  const options = deleteOptions(session);
  yield* warnOfCascade(session);
  const raw = session.flag('raw');
  if (raw) {
    yield* validate(session, options.gracePeriod);
    if (session.switch('interactive')) throw new CommandError('--interactive can not be used with --raw');
    yield* validateRawFile(session, true);
    return yield* rawRequest(session, 'DELETE', raw, session.list('filename')[0]);
  }
  const selection = yield* select(session, selectionFlags(session));
  yield* validate(session, options.gracePeriod);
  const ignore = options.ignoreNotFound || (!session.flags.changed('ignore-not-found') && (session.switch('all') || session.flag('selector') !== '' || session.flag('field-selector') !== ''));
  let infos: readonly Info[], errors: readonly Error[] = [];
  if (selection.by === 'selector') ({ infos, errors } = yield* fetchSelection(session, selection));
  else {
    infos = selection.infos;
    // Where reading went on behind a document that is wrong, even one error is one of a list.
    if (selection.by === 'files') errors = selection.intact !== undefined && infos.length > 0 ? [new Failures(selection.errors, true)] : selection.errors;
  }
  if (session.switch('all-namespaces') === false && session.namespace().explicit && infos.some((info) => info.namespace === undefined)) yield* session.warn('deleting cluster-scoped resources, not scoped to the provided namespace');
  if (session.switch('interactive') && !(yield* confirmed(session, infos))) return yield* session.out('deletion is cancelled\n');
  yield* deleteInfos(session, infos, { ...options, ignoreNotFound: ignore }, errors);
}

function* validate(session: Session, gracePeriod: number): Blocking<void> {
  const output = session.flag('output');
  if (output !== '' && output !== 'name') throw new CommandError(`unexpected -o output mode: ${output}. We only support '-o name'`);
  if (session.switch('all') && session.flag('field-selector')) throw new CommandError('cannot set --all and --field-selector at the same time');
  if (!session.switch('force')) return;
  if (gracePeriod === 0) yield* session.warn('Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.');
  else if (gracePeriod > 0) throw new CommandError('--force and --grace-period greater than 0 cannot be specified together');
}

function* confirmed(session: Session, infos: readonly Info[]): Blocking<boolean> {
  yield* session.out(`You are about to delete the following ${infos.length} resource(s):\n${infos.map((info) => `${groupKind(info.mapping)}/${info.name}\n`).join('')}Do you want to continue? (y/N): `);
  const answer = decode(yield* session.p.read(0)).trim();
  return answer.toLowerCase() === 'y';
}
