/** Which pods go first when a replica set shrinks (ActivePodsWithRanks). */
import type { Pod } from '../../api/kubernetes/pod.ts';
import { condition, isReady, restarts } from '../pods.ts';
import { parseTimestamp } from '../timestamps.ts';

const PHASES: Record<string, number> = { Pending: 0, Unknown: 1, Running: 2 };

const deletionCost = (pod: Pod): number => Number(pod.metadata.annotations?.['controller.kubernetes.io/pod-deletion-cost'] ?? 0) || 0;

/** Sorts a copy so that those to delete first come first. `doubled`: how many related active pods share the pod's node. */
export function rankForDeletion(pods: readonly Pod[], doubled: (pod: Pod) => number, now: number): Pod[] {
  return [...pods].sort((a, b) => compare(a, b, doubled, now));
}

function compare(a: Pod, b: Pod, doubled: (pod: Pod) => number, now: number): number {
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
  const since = isReady(a) ? youngerFirst(condition(a, 'Ready')?.lastTransitionTime, condition(b, 'Ready')?.lastTransitionTime, now) : 0;
  if (since !== 0) return since;
  const restarted = restarts(b) - restarts(a);
  if (restarted !== 0) return restarted;
  const age = youngerFirst(a.metadata.creationTimestamp, b.metadata.creationTimestamp, now);
  // Equal in everything: the real one compares uids, which says nothing either.
  return age !== 0 ? age : a.metadata.name < b.metadata.name ? -1 : 1;
}

/** LogarithmicScaleDown: ages count as equal within a power of two. */
const youngerFirst = (a: string | undefined, b: string | undefined, now: number): number => bucket(a, now) - bucket(b, now);

const bucket = (since: string | undefined, now: number): number => {
  const age = now - parseTimestamp(since);
  return age > 0 ? Math.floor(Math.log2(age * 1e6)) : 0;
};
