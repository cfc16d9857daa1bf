/** Ending containers: pre-stop hooks, the stop signal, the grace period. */
import type { Container } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Agenda } from '../../kernel/agenda.ts';
import { anyOf, WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { Task } from '../../kernel/task.ts';
import { referenceTo } from '../recorder.ts';
import { valueOf } from './few.ts';
import { runHook } from './hooks.ts';
import type { NodeContext } from './node-context.ts';
import { allContainers, isSidecar, type Instance, type PodState } from './pod-state.ts';

/** minimumGracePeriodInSeconds: a process has this long at least, however short the grace period is or what is left of it. */
const MINIMUM = 2_000;

/** Waits until a container has ended; its last state is then in `seen`. */
export function* untilEnded(node: NodeContext, instance: Instance): Blocking<void> {
  const ended = new WaitQueue();
  let over = false;
  node.runtime.onExit(instance.id, () => {
    over = true;
    ended.wakeAll();
  });
  yield* ended.until(() => over);
  instance.seen = node.runtime.containerStatus(instance.id);
}

/** Waits until the tasks are done, but no longer than to `deadline`. */
function* awaitUntil(agenda: Agenda, tasks: readonly Task<unknown>[], deadline: number, why: string): Blocking<void> {
  for (const task of tasks) {
    while (!task.done && agenda.now < deadline) {
      yield anyOf(task.ended.park, (wake) => {
        const entry = agenda.at(deadline, why, wake);
        return () => agenda.cancel(entry);
      });
    }
  }
}

/** Ends one container, in `grace` ms; the event says why. Its processes hear of it once those that go `before` it have ended. */
export function* stopContainer(node: NodeContext, pod: Pod, state: PodState, container: Container, grace: number, why: string, before: readonly Task<unknown>[] = []): Blocking<void> {
  const instance = valueOf(state.current, container.name);
  if (!instance || instance.seen.state !== 'running') return;
  const { agenda } = node.kernel;
  const has = (list: readonly { name: string }[] | undefined): boolean => list?.some(({ name }) => name === container.name) ?? false;
  const field = has(pod.spec.initContainers) ? 'initContainers' : has(pod.spec.ephemeralContainers) ? 'ephemeralContainers' : 'containers';
  node.recorder.event(referenceTo(pod, `spec.${field}{${container.name}}`), 'Normal', 'Killing', why);
  const begun = agenda.now;
  const fails = container.lifecycle?.preStop && grace > 0 ? yield* preStop(node, pod, state, container, instance, grace) : 'no';
  const report = (): void => node.recorder.event(referenceTo(pod, `spec.containers{${container.name}}`), 'Warning', 'FailedPreStopHook', 'PreStopHook failed');
  if (fails === 'now') report();
  yield* awaitUntil(agenda, before, begun + grace, `turn of ${container.name} to end`);
  // What went by counts in whole seconds.
  const left = grace - Math.floor((agenda.now - begun) / 1000) * 1000;
  node.runtime.stopContainer(instance.id, Math.max(left, MINIMUM));
  yield* untilEnded(node, instance);
  if (fails === 'with its container') report();
}

/** Runs the hook for as long as the grace period lasts. A command that goes on is killed with its container, and fails then. */
function* preStop(node: NodeContext, pod: Pod, state: PodState, container: Container, instance: Instance, grace: number): Blocking<'no' | 'now' | 'with its container'> {
  const { agenda } = node.kernel;
  const task = new Task(agenda, runHook(node, pod, state, container, instance.id, container.lifecycle!.preStop!));
  yield* awaitUntil(agenda, [task], agenda.now + grace, `grace period of ${container.name}`);
  if (task.done) return task.error === undefined && task.result !== undefined ? 'now' : 'no';
  task.abort();
  return container.lifecycle!.preStop!.exec ? 'with its container' : 'no';
}

/** What runs of a pod, ephemeral containers as well. */
export const runningContainers = (pod: Pod, state: PodState): Container[] =>
  [...allContainers(pod), ...((pod.spec.ephemeralContainers ?? []) as readonly Container[])].filter(({ name }) => state.isRunning(name));

/** Ends all containers within one grace period: the main and ephemeral ones together, then sidecars in reverse order. All are told of at once. */
export function* stopAll(node: NodeContext, pod: Pod, state: PodState, grace: number): Blocking<void> {
  const running = runningContainers(pod, state);
  const sidecars = running.filter((one) => isSidecar(one) && pod.spec.initContainers?.includes(one)).reverse();
  const tasks: Task<void>[] = [];
  const stop = (container: Container, before: readonly Task<unknown>[]): number => tasks.push(new Task(node.kernel.agenda, stopContainer(node, pod, state, container, grace, `Stopping container ${container.name}`, before)));
  for (const container of running) if (!sidecars.includes(container)) stop(container, []);
  for (const container of sidecars) stop(container, [...tasks]);
  for (const task of tasks) yield* task.join();
}
