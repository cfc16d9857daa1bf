/** kubectl wait */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, isNotFound, throwCollected } from '../client/failure.ts';
import { resultPrinter, type ResultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { fetchInfo, infoResourceName, type Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
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
  const infos = yield* found(session, conditions, deadline);
  if (infos.length === 0) {
    if (conditions.some(({ kind }) => kind === 'delete')) return;
    throw new CommandError('no matching resources found');
  }
  const errors: Error[] = [];
  for (const given of infos) {
    const info = yield* present(session, given, conditions, errors);
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
  throwCollected(errors);
}

/** The objects to wait for. With --for=delete a missing one is what was wished; with --for=create it may come yet. */
function* found(session: Session, conditions: readonly Condition[], deadline: number): Blocking<Info[]> {
  const flags = selectionFlags(session), local = session.switch('local');
  // --all is for a type alone: names and selectors go before it.
  const named = session.args.length > 1 || session.args.some((word) => word.includes('/'));
  const selection = yield* select(session, { ...flags, all: Boolean(flags.all) && !named && !flags.selector, local });
  const creating = conditions.some(({ kind }) => kind === 'create');
  if (selection.by === 'selector') {
    for (;;) {
      const { infos, errors } = yield* fetchSelection(session, selection);
      throwCollected(errors);
      if (infos.length > 0 || !creating) return infos;
      yield* beforeNextLook(session, deadline);
    }
  }
  if (selection.by === 'files') throwCollected(selection.errors);
  // --local takes the objects as the files have them.
  if (local) return selection.infos;
  if (creating) for (const info of selection.infos) yield* appearance(session, info, deadline);
  return selection.infos.map(({ object: _, ...info }) => info);
}

/** One object as it is when its turn comes; undefined: it is not there, which --for=delete is content with. */
function* present(session: Session, info: Info, conditions: readonly Condition[], errors: Error[]): Blocking<Info | undefined> {
  if (info.object) return info;
  try {
    return { ...info, object: yield* fetchInfo(session.client(), info) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    if (!isNotFound(error) || !conditions.some(({ kind }) => kind === 'delete')) errors.push(error);
    return undefined;
  }
}

/** --for=create looks every half second. @throws CommandError when time is up */
function* beforeNextLook(session: Session, deadline: number): Blocking<void> {
  if (session.p.now >= deadline) throw new CommandError('timed out waiting for the condition');
  yield* session.p.sleep(Math.min(500, deadline - session.p.now));
}

function* appearance(session: Session, info: Info, deadline: number): Blocking<void> {
  for (;;) {
    try {
      yield* fetchInfo(session.client(), info);
      return;
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
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
    if (session.p.now >= deadline) throw new CommandError(`timed out waiting for the condition on ${infoResourceName(info)}`);
    const outcome = yield* watchUntil(session, info, Math.max(deadline, session.p.now), done);
    if (outcome === 'timeout') throw new CommandError(`timed out waiting for the condition on ${infoResourceName(info)}`);
  } else if (!done(info.object)) throw new CommandError(`condition not met for ${infoResourceName(info)}`);
  yield* print(last ?? ({ apiVersion: info.mapping.group ? `${info.mapping.group}/${info.mapping.version}` : info.mapping.version, kind: info.mapping.kind, metadata: { name: info.name } } as KubernetesObject), 'condition met');
}
