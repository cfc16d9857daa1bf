/** kubectl drain */
import { parseSelector, SelectorError } from '../../../api/kubernetes/selectors.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { goDuration } from '../../../kernel/calendar.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError, CommandError, Failures, isFailure, isNotFound } from '../client/failure.ts';
import { namesOf } from '../completion/arguments.ts';
import { setUnschedulable, nodesOf } from '../node/cordon.ts';
import { dryRunOf, dryRunQuery, dryRunSuffix } from '../print/result.ts';
import { podPath } from '../remote/containers.ts';
import type { Info } from '../resource/info.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { interruptible } from '../watch/interrupt.ts';
import { waitGone } from '../delete/delete-infos.ts';
import { podsToDrain } from './pods.ts';

export const drain: Verb = { path: 'drain', run, complete: namesOf('nodes') };

/** A refused eviction is tried again after this, in ms. */
const RETRY = 5000;

function* run(session: Session): Blocking<void> {
  interruptible(session.p);
  checkPodSelector(session);
  const nodes = yield* nodesOf(session);
  for (const node of nodes) yield* setUnschedulable(session, node, true);
  const failures: Error[] = [];
  const pending: string[] = [];
  for (const node of nodes) {
    try {
      yield* drainOne(session, node);
      yield* session.out(`node/${node.name} drained${dryRunSuffix(dryRunOf(session))}\n`);
    } catch (error) {
      if (!isFailure(error)) throw error;
      yield* session.err(`error: unable to drain node ${JSON.stringify(node.name)} due to error: ${error.message}, continuing command...\n`);
      failures.push(error);
      pending.push(node.name);
    }
  }
  if (pending.length > 0) yield* session.err(`There are pending nodes to be drained:\n${pending.map((name) => ` ${name}\n`).join('')}`);
  if (failures.length > 0) throw new Failures(failures);
}

/** @throws CommandError */
function checkPodSelector(session: Session): void {
  try {
    parseSelector(session.flag('pod-selector'));
  } catch (error) {
    if (error instanceof SelectorError) throw new CommandError('--pod-selector=<pod_selector> must be a valid label selector');
    throw error;
  }
}

function* drainOne(session: Session, node: Info): Blocking<void> {
  const { pods, warnings, errors } = yield* podsToDrain(session, node.name);
  if (errors.length > 0) throw new Failures(errors.map((text) => new CommandError(text)));
  if (warnings) yield* session.err(`Warning: ${warnings}\n`);
  if (dryRunOf(session) === 'client') return yield* session.out(pods.map((pod) => `evicting pod ${pod.metadata.namespace}/${pod.metadata.name} (dry run)\n`).join(''));
  const timeout = session.flags.number('timeout');
  const deadline = timeout > 0 ? session.p.now + timeout : Infinity;
  const tasks = pods.map((pod) => session.p.thread(evictAndWait(session, pod, deadline, timeout)));
  const failures: Error[] = [];
  for (const task of tasks) {
    try {
      yield* task.join();
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new Failures(failures);
}

function* evictAndWait(session: Session, pod: Pod, deadline: number, timeout: number): Blocking<void> {
  const { name, namespace, uid } = pod.metadata;
  const dryRun = dryRunOf(session);
  for (;;) {
    yield* session.out(session.switch('disable-eviction') ? `deleting pod ${namespace}/${name}\n` : `evicting pod ${namespace}/${name}${dryRunSuffix(dryRun)}\n`);
    if (session.p.now >= deadline) throw new CommandError(`error when evicting pods/${JSON.stringify(name)} -n ${JSON.stringify(namespace)}: global timeout reached: ${goDuration(timeout)}`);
    try {
      yield* evict(session, pod);
      break;
    } catch (error) {
      if (isNotFound(error)) return;
      if (!(error instanceof ApiError)) throw error;
      if (error.reason !== 'TooManyRequests') throw new CommandError(`error when evicting pods/${JSON.stringify(name)} -n ${JSON.stringify(namespace)}: ${error.message}`);
      yield* session.err(`error when evicting pods/${JSON.stringify(name)} -n ${JSON.stringify(namespace)} (will retry after 5s): ${error.message}\n`);
      yield* session.p.sleep(RETRY);
    }
  }
  if (dryRun !== 'none') return;
  const mapping = (yield* session.mapper()).require('v1', 'Pod');
  try {
    yield* waitGone(session, { mapping, namespace, name, source: '' }, uid, deadline);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new CommandError(`error when waiting for pod ${JSON.stringify(name)} in namespace ${JSON.stringify(namespace)} to terminate: global timeout reached: ${goDuration(timeout)}`);
  }
  yield* session.out(`pod/${name} ${session.switch('disable-eviction') ? 'deleted' : 'evicted'}\n`);
}

function* evict(session: Session, pod: Pod): Blocking<void> {
  const grace = session.flags.number('grace-period');
  const deleteOptions = grace >= 0 ? { gracePeriodSeconds: grace } : {};
  const { name, namespace } = pod.metadata;
  const query = dryRunQuery(dryRunOf(session));
  if (session.switch('disable-eviction')) yield* session.client().json({ method: 'DELETE', path: podPath(pod), query, body: { apiVersion: 'v1', kind: 'DeleteOptions', ...deleteOptions } });
  else yield* session.client().json({ method: 'POST', path: podPath(pod, 'eviction'), query, body: { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name, namespace }, deleteOptions } });
}
