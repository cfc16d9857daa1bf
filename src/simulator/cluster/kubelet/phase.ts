/** The phase of a pod from its containers (getPhase). */
import type { Pod } from '../../api/kubernetes/pod.ts';
import { hasStarted, isSidecar, restartPolicyOf, type PodState } from './pod-state.ts';

export type Phase = 'Pending' | 'Running' | 'Succeeded' | 'Failed';

/** `over`: the pod is being terminated for good, so that even `Always` does not bring it back. */
export function phaseOf(pod: Pod, state: PodState, over: boolean): Phase {
  const policy = restartPolicyOf(pod);
  let pendingInit = false, sidecarRuns = false;
  for (const container of pod.spec.initContainers ?? []) {
    const code = state.exitCode(container.name);
    if (isSidecar(container)) {
      if (state.isRunning(container.name)) sidecarRuns = true;
      if (!hasStarted(state, container) && code === undefined) pendingInit = true;
    } else if (code === undefined) pendingInit = true;
    else if (code !== 0) {
      if (policy === 'Never' || over) return 'Failed';
      pendingInit = true;
    }
  }
  let running = 0, waiting = 0, stopped = 0, succeeded = 0;
  for (const { name } of pod.spec.containers) {
    const code = state.exitCode(name);
    if (state.isRunning(name)) running++;
    else if (code === undefined) waiting++;
    else {
      stopped++;
      if (code === 0) succeeded++;
    }
  }
  const mainBegan = running > 0 || stopped > 0;
  if (pendingInit && !mainBegan && !over) return 'Pending';
  if (waiting > 0) return over ? 'Failed' : 'Pending';
  if (running > 0) return 'Running';
  if (stopped > 0) {
    if (sidecarRuns && !over) return 'Running';
    if (over) return succeeded === stopped ? 'Succeeded' : 'Failed';
    if (policy === 'Always') return 'Running';
    if (succeeded === stopped) return 'Succeeded';
    return policy === 'Never' ? 'Failed' : 'Running';
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
  const policy = restartPolicyOf(pod);
  return policy !== 'Always' && pod.spec.containers.every(({ name }) => {
    const code = state.exitCode(name);
    return code !== undefined && (code === 0 || policy === 'Never');
  });
}
