/** Which pods go first when a replica set shrinks (ActivePodsWithRanks). */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { condition, isReady, restarts } from '../../pods.ts';

const PHASES: Record<string, number> = { Pending: 0, Unknown: 1, Running: 2 };

const deletionCost = (pod: Pod): number => Number(pod.metadata.annotations?.['controller.kubernetes.io/pod-deletion-cost'] ?? 0) || 0;

/** Sorts a copy so that those to delete first come first. `doubled`: how many related active pods share the pod's node. */
export function rankForDeletion(pods: readonly Pod[], doubled: (pod: Pod) => number): Pod[] {
  return [...pods].sort((a, b) => compare(a, b, doubled));
}

function compare(a: Pod, b: Pod, doubled: (pod: Pod) => number): number {
  const assigned = Number(Boolean(a.spec.nodeName)) - Number(Boolean(b.spec.nodeName));
  if (assigned !== 0) return assigned;
  const phase = (PHASES[a.status.phase ?? 'Pending'] ?? 0) - (PHASES[b.status.phase ?? 'Pending'] ?? 0);
  if (phase !== 0) return phase;
  const ready = Number(isReady(a)) - Number(isReady(b));
  if (ready !== 0) return ready;
  const cost = deletionCost(a) - deletionCost(b);
  if (cost !== 0) return cost;
  const rank = doubled(b) - doubled(a);
  if (rank !== 0) return rank;
  const since = isReady(a) ? newerFirst(condition(a, 'Ready')?.lastTransitionTime, condition(b, 'Ready')?.lastTransitionTime) : 0;
  if (since !== 0) return since;
  const restarted = restarts(b) - restarts(a);
  if (restarted !== 0) return restarted;
  return newerFirst(a.metadata.creationTimestamp, b.metadata.creationTimestamp);
}

const newerFirst = (a = '', b = ''): number => (a === b ? 0 : a > b ? -1 : 1);
