/** Ending containers: pre-stop hooks, the stop signal, the grace period. */
import type { Container } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { anyOf, WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { Task } from '../../kernel/task.ts';
import { referenceTo } from '../recorder.ts';
import { runHook } from './hooks.ts';
import type { NodeContext } from './node-context.ts';
import { allContainers, isSidecar, type Instance, type PodState } from './pod-state.ts';

/** A process has this long at least after its hook used up the grace period. */
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

/** Ends one container, in `grace` ms; the event says why. */
export function* stopContainer(node: NodeContext, pod: Pod, state: PodState, container: Container, grace: number, why: string): Blocking<void> {
  const instance = state.current.get(container.name);
  if (!instance || instance.seen.state !== 'running') return;
  const field = pod.spec.initContainers?.some(({ name }) => name === container.name) ? 'initContainers' : 'containers';
  node.recorder.event(referenceTo(pod, `spec.${field}{${container.name}}`), 'Normal', 'Killing', why);
  const begun = node.kernel.agenda.now;
  const fails = container.lifecycle?.preStop && grace > 0 ? yield* preStop(node, pod, state, container, instance, grace) : 'no';
  const report = (): void => node.recorder.event(referenceTo(pod, `spec.containers{${container.name}}`), 'Warning', 'FailedPreStopHook', 'PreStopHook failed');
  if (fails === 'now') report();
  const left = grace - (node.kernel.agenda.now - begun);
  node.runtime.stopContainer(instance.id, grace === 0 ? 0 : Math.max(left, container.lifecycle?.preStop ? MINIMUM : 0));
  yield* untilEnded(node, instance);
  if (fails === 'with its container') report();
}

/** Runs the hook for as long as the grace period lasts. A command that goes on is killed with its container, and fails then. */
function* preStop(node: NodeContext, pod: Pod, state: PodState, container: Container, instance: Instance, grace: number): Blocking<'no' | 'now' | 'with its container'> {
  const { agenda } = node.kernel;
  const task = new Task(agenda, runHook(node, pod, state, container, instance.id, container.lifecycle!.preStop!));
  const deadline = agenda.now + grace;
  while (!task.done && agenda.now < deadline) {
    yield anyOf(task.ended.park, (wake) => {
      const entry = agenda.at(deadline, `grace period of ${container.name}`, wake);
      return () => agenda.cancel(entry);
    });
  }
  if (task.done) return task.error === undefined && task.result !== undefined ? 'now' : 'no';
  task.abort();
  return container.lifecycle!.preStop!.exec ? 'with its container' : 'no';
}

/** Ends all containers: the main ones together, then sidecars in reverse order, all within one grace period. */
export function* stopAll(node: NodeContext, pod: Pod, state: PodState, grace: number): Blocking<void> {
  const { agenda } = node.kernel;
  const begun = agenda.now;
  const running = allContainers(pod).filter(({ name }) => state.isRunning(name));
  const sidecars = running.filter((one) => isSidecar(one) && pod.spec.initContainers?.includes(one)).reverse();
  const others = running.filter((one) => !sidecars.includes(one));
  const tasks = others.map((container) => new Task(agenda, stopContainer(node, pod, state, container, grace, `Stopping container ${container.name}`)));
  for (const task of tasks) yield* task.join();
  for (const container of sidecars) {
    const left = Math.max(0, grace - (agenda.now - begun));
    yield* stopContainer(node, pod, state, container, left, `Stopping container ${container.name}`);
  }
  // Ephemeral containers end with the sandbox.
  for (const { name } of pod.spec.ephemeralContainers ?? []) {
    const instance = state.current.get(name);
    if (instance?.seen.state !== 'running') continue;
    node.runtime.stopContainer(instance.id, 0);
    yield* untilEnded(node, instance);
  }
}
