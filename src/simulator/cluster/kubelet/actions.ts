/** What a sync has to do for the containers of a pod (computePodActions). */
import type { Container } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { contains, type Few, valueOf } from './few.ts';
import { allContainers, hasStarted, isSidecar, restarts, type PodState } from './pod-state.ts';
import type { ContainerKind } from './start-container.ts';

export interface Start {
  container: Container;
  kind: ContainerKind;
}

function shouldRestart(pod: Pod, state: PodState, container: Container): boolean {
  const code = state.exitCode(container.name);
  if (code === undefined) return !state.isRunning(container.name);
  return restarts(pod, container, code);
}

/** Running containers of another image than the specification names now (containerChanged); init containers but for sidecars stay. */
export const changedContainers = (pod: Pod, state: PodState): Container[] => allContainers(pod).filter((container) =>
  state.isRunning(container.name) && valueOf(state.current, container.name)!.image !== container.image && (isSidecar(container) || pod.spec.containers.includes(container)));

/** Containers to start now: the next init container, or all main ones that should run; sidecars besides. `killed` ones start whatever their policy. */
export function containersToStart(pod: Pod, state: PodState, killed?: Few<string, true>): Start[] {
  const starts: Start[] = [];
  const mainBegan = pod.spec.containers.some(({ name }) => contains(state.current, name));
  for (const container of pod.spec.initContainers ?? []) {
    if (isSidecar(container)) {
      if (!state.isRunning(container.name)) starts.push({ container, kind: 'initContainers' });
      // The next one waits until a sidecar has started.
      if (!hasStarted(state, container) && !mainBegan) return starts;
      continue;
    }
    if (mainBegan || state.exitCode(container.name) === 0) continue;
    const code = state.exitCode(container.name);
    const again = code !== undefined && restarts(pod, container, code);
    if (!state.isRunning(container.name) && (code === undefined || again)) starts.push({ container, kind: 'initContainers' });
    return starts;
  }
  for (const container of pod.spec.containers) if (contains(killed, container.name) || shouldRestart(pod, state, container)) starts.push({ container, kind: 'containers' });
  return starts;
}
