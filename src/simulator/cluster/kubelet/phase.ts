/** The phase of a pod from its containers (getPhase). */
import type { Pod } from '../../api/kubernetes/pod.ts';
import { hasStarted, isSidecar, restarts, type PodState } from './pod-state.ts';

export type Phase = 'Pending' | 'Running' | 'Succeeded' | 'Failed';

/** `over`: the pod is being terminated for good, so that even `Always` does not bring back what has ended. */
export function phaseOf(pod: Pod, state: PodState, over: boolean): Phase {
  let pendingInit = false, sidecarRuns = false;
  for (const container of pod.spec.initContainers ?? []) {
    const code = state.exitCode(container.name);
    if (isSidecar(container)) {
      if (state.isRunning(container.name)) sidecarRuns = true;
      if (!hasStarted(state, container) && code === undefined) pendingInit = true;
    } else if (code === undefined) pendingInit = true;
    else if (code !== 0) {
      if (!restarts(pod, container, code)) return 'Failed';
      pendingInit = true;
    }
  }
  let running = 0, waiting = 0, stopped = 0, succeeded = 0, again = 0;
  for (const container of pod.spec.containers) {
    const code = state.exitCode(container.name);
    if (state.isRunning(container.name)) running++;
    else if (code === undefined) waiting++;
    else {
      stopped++;
      if (code === 0) succeeded++;
      if (restarts(pod, container, code)) again++;
    }
  }
  const mainBegan = running > 0 || stopped > 0;
  if ((pendingInit && !mainBegan) || waiting > 0) return 'Pending';
  if (running > 0) return 'Running';
  if (stopped > 0) {
    if (sidecarRuns && !over) return 'Running';
    if (again > 0 && !over) return 'Running';
    return succeeded === stopped ? 'Succeeded' : 'Failed';
  }
  return 'Pending';
}

/** The work is done: nothing runs and nothing will be restarted. */
export const isOver = (pod: Pod, state: PodState): boolean => {
  const phase = phaseOf(pod, state, false);
  return phase === 'Succeeded' || phase === 'Failed';
};

/** All main containers have ended for good; only sidecars may still run. */
export function mainDone(pod: Pod, state: PodState): boolean {
  return pod.spec.containers.every((container) => {
    const code = state.exitCode(container.name);
    return code !== undefined && !restarts(pod, container, code);
  });
}
