/** What the components ask of a pod: is it ready, available, over? */
import type { Pod, PodCondition } from '../api/kubernetes/pod.ts';
import { parseTimestamp } from './timestamps.ts';

export const condition = (pod: Pod, type: string): PodCondition | undefined => pod.status?.conditions?.find((one) => one.type === type);

export const isReady = (pod: Pod): boolean => condition(pod, 'Ready')?.status === 'True';

export const isTerminal = (pod: Pod): boolean => pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed';

/** Neither over nor on its way out. */
export const isActive = (pod: Pod): boolean => !isTerminal(pod) && pod.metadata.deletionTimestamp === undefined;

/** On its way out and not over yet. */
export const isTerminating = (pod: Pod): boolean => !isTerminal(pod) && pod.metadata.deletionTimestamp !== undefined;

/** Ready for `minReadySeconds`. */
export function isAvailable(pod: Pod, minReadySeconds: number, now: number): boolean {
  const ready = condition(pod, 'Ready');
  if (ready?.status !== 'True') return false;
  return minReadySeconds === 0 || parseTimestamp(ready.lastTransitionTime) + minReadySeconds * 1000 <= now;
}

/** Highest restart count of its containers. */
export const restarts = (pod: Pod): number => Math.max(0, ...(pod.status?.containerStatuses ?? []).map((one) => one.restartCount));

/** What indexes of pods mostly look at; it stays while the status changes. */
export const specOf = ({ spec }: Pod): unknown => spec;

/** Index of pods by the node that they are bound to. */
export const byNode = (pod: Pod): string[] => (pod.spec.nodeName ? [pod.spec.nodeName] : []);
