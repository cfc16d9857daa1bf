/** When a pod of a job ended (getFinishedTime): by its containers, else by its readiness, its deletion, its making. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { condition } from '../../pods.ts';
import { parseTimestamp } from '../../timestamps.ts';

export function finishTime({ metadata, spec, status }: Pod): number {
  const sidecars = new Set((spec.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always').map(({ name }) => name));
  const ends = [...(status.containerStatuses ?? []), ...(status.initContainerStatuses ?? []).filter(({ name }) => sidecars.has(name))].map(({ state }) => parseTimestamp(state?.terminated?.finishedAt));
  if (ends.length > 0 && ends.every((at) => at > 0)) return Math.max(...ends);
  const ready = condition({ status } as Pod, 'Ready');
  if (ready?.status === 'False' && ready.lastTransitionTime) return parseTimestamp(ready.lastTransitionTime);
  if (metadata.deletionTimestamp) return parseTimestamp(metadata.deletionTimestamp) - (metadata.deletionGracePeriodSeconds ?? 0) * 1000;
  return parseTimestamp(metadata.creationTimestamp);
}
