/** Which pods of a stateful set a rolling update takes next (updateStatefulSetAfterInvariantEstablished). */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { StatefulSet } from '../../../api/kubernetes/statefulset.ts';
import { scaledValue } from '../../quantities.ts';

/** `pods` by ordinal; from the highest down to the partition, and never more than may be missing. */
export function podsToReplace({ spec }: StatefulSet, pods: readonly (Pod | undefined)[], isOld: (pod: Pod) => boolean, isHealthy: (pod: Pod) => boolean): Pod[] {
  const { partition = 0, maxUnavailable = 1 } = spec.updateStrategy?.rollingUpdate ?? {};
  const allowed = Math.max(1, scaledValue(maxUnavailable, spec.replicas ?? 1, false));
  const unavailable = pods.filter((pod) => !pod || !isHealthy(pod)).length;
  const old = pods.slice(partition).filter((pod): pod is Pod => pod !== undefined && isOld(pod) && !pod.metadata.deletionTimestamp).reverse();
  if (spec.podManagementPolicy !== 'Parallel') return old.slice(0, Math.max(0, allowed - unavailable));
  // Those that do not serve anyway go first, and cost nothing.
  const broken = old.filter((pod) => !isHealthy(pod));
  return [...broken, ...old.filter(isHealthy).slice(0, Math.max(0, allowed - unavailable))];
}
