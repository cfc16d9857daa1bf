/** kubectl wait */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, Failures, isFailure, isNotFound, throwCollected } from '../client/failure.ts';
import { resultPrinter, type ResultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { fetchInfo, infoResourceName, type Info } from '../resource/info.ts';
import { select, type Selection } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { interruptible } from '../watch/interrupt.ts';
import { watchUntil } from '../watch/watch.ts';
import { meets, parseCondition, type Condition } from './condition.ts';

export const wait: Verb = { path: 'wait', run };

const WEEK = 168 * 3_600_000;

function* run(session: Session): Blocking<void> {
  interruptible(session.p);
  const texts = session.list('for');
  if (texts.length === 0) throw new CommandError('unrecognized condition: []');
  const conditions = texts.map(parseCondition);
  const timeout = session.flags.number('timeout');
  const deadline = session.p.now + (timeout < 0 ? WEEK : timeout);
  const print = resultPrinter(session);
  const { infos, errors: unread } = yield* found(session, conditions, deadline);
  const deleting = conditions.some(({ kind }) => kind === 'delete');
  if (infos.length === 0 && unread.length === 0) {
    if (deleting) return;
    throw new CommandError('no matching resources found');
  }
  const errors: Error[] = [], missing: Error[] = [...unread];
  for (const given of infos) {
    const info = yield* present(session, given, deleting, given.source === '' ? errors : missing);
    if (!info) continue;
    for (const condition of conditions) {
      try {
        yield* waitFor(session, info, condition, deadline, timeout === 0, print);
      } catch (error) {
        if (!isFailure(error)) throw error;
        errors.push(error);
        break;
      }
    }
  }
  // What files name and is not there makes one error, the last.
  throwCollected(missing.length > 0 ? [...errors, new Failures(missing)] : errors);
}

interface Found {
  infos: Info[];
  /** What of the files is nothing to wait for. */
  errors: Error[];
}

/** The objects to wait for. With --for=delete a missing one is what was wished; with --for=create it may come yet. */
function* found(session: Session, conditions: readonly Condition[], deadline: number): Blocking<Found> {
  const flags = selectionFlags(session), local = session.switch('local');
  if (session.args.length === 0 && flags.filenames!.length === 0 && !flags.kustomize && (flags.selector || flags.fieldSelector)) throw new CommandError('at least one resource must be specified to use a selector');
  // --all is for a type alone: names and selectors go before it.
  const named = session.args.length > 1 || session.args.some((word) => word.includes('/'));
  const selection = yield* select(session, { ...flags, all: Boolean(flags.all) && !named && !flags.selector, local });
  const creating = conditions.some(({ kind }) => kind === 'create');
  if (selection.by === 'selector') {
    for (;;) {
      const { infos, errors } = yield* fetchSelection(session, selection);
      throwCollected(errors);
      if (infos.length > 0 || !creating) return { infos, errors };
      yield* beforeNextLook(session, deadline);
    }
  }
  const unread = selection.by === 'files' ? selection.errors : [];
  // --local takes the objects as the files have them.
  if (local) return { infos: selection.infos, errors: unread };
  if (creating) {
    yield* appearance(session, selection, deadline);
    // The second time nothing is left to read there.
    if (selection.by === 'files' && flags.filenames!.includes('-')) selection.infos = selection.infos.filter(({ source }) => source !== 'STDIN');
  }
  return { infos: selection.infos.map(({ object: _, ...info }) => info), errors: unread };
}

/** One object as it is when its turn comes; undefined: it is not there, which --for=delete is content with. */
function* present(session: Session, info: Info, deleting: boolean, errors: Error[]): Blocking<Info | undefined> {
  if (info.object) return info;
  try {
    return { ...info, object: yield* fetchInfo(session.client(), info) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    if (!isNotFound(error) || !deleting) errors.push(error);
    return undefined;
  }
}

/** --for=create looks every half second. @throws CommandError when time is up */
function* beforeNextLook(session: Session, deadline: number): Blocking<void> {
  if (session.p.now >= deadline) throw new CommandError('timed out waiting for the condition');
  yield* session.p.sleep(Math.min(500, deadline - session.p.now));
}

/** One that was named may be missing; of several, or of what a file names, that is an error. @throws Failures, CommandError when time is up */
function* appearance(session: Session, selection: Selection, deadline: number): Blocking<void> {
  for (;;) {
    const { errors } = yield* fetchSelection(session, selection);
    if (errors.length === 0) return;
    if (errors.length > 1 || selection.by === 'files' || !isNotFound(errors[0])) throw new Failures(errors);
    yield* beforeNextLook(session, deadline);
  }
}

function* waitFor(session: Session, info: Info, condition: Condition, deadline: number, once: boolean, print: ResultPrinter): Blocking<void> {
  let last: KubernetesObject | undefined = info.object;
  const uid = info.object?.metadata.uid;
  const done = (object: KubernetesObject | undefined): boolean => {
    if (condition.kind === 'delete') return object === undefined || (uid !== undefined && object.metadata.uid !== uid);
    last = object ?? last;
    return meets(condition, object);
  };
  if (condition.kind === 'create') {
    yield* print(info.object!, 'condition met');
    return;
  }
  if (!once) {
    // Time is shared by all objects: where it is up nothing more is looked at.
    if (session.p.now >= deadline) throw new CommandError(condition.kind === 'delete' ? 'context deadline exceeded' : `timed out waiting for the condition on ${infoResourceName(info)}`);
    const outcome = yield* watchUntil(session, info, Math.max(deadline, session.p.now), done);
    if (outcome === 'timeout') throw new CommandError(`timed out waiting for the condition on ${infoResourceName(info)}`);
  } else if (!done(info.object)) throw new CommandError(`condition not met for ${infoResourceName(info)}`);
  yield* print(last ?? ({ apiVersion: info.mapping.group ? `${info.mapping.group}/${info.mapping.version}` : info.mapping.version, kind: info.mapping.kind, metadata: { name: info.name } } as KubernetesObject), 'condition met');
}
