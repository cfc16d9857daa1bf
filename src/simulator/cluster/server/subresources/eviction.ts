/** POST pods/NAME/eviction: a deletion that a disruption budget may forbid for now. */
import type { Pod, PodCondition } from '../../../api/kubernetes/pod.ts';
import type { PodDisruptionBudget } from '../../../api/kubernetes/policy.ts';
import { matchesLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import type { DeleteOptions } from '../../client.ts';
import type { ResourceIndex } from '../discovery-index.ts';
import { failure, tooManyRequests } from '../errors.ts';
import type { Operation } from '../operation.ts';
import type { Registry } from '../registry.ts';
import type { Resource } from '../resources.ts';

/** @throws StatusError 429 while a budget does not allow it */
export function evictPod(registry: Registry, resources: ResourceIndex, namespace: string, name: string, options: DeleteOptions, operation: Operation): void {
  const pods = resources.find('', 'v1', 'pods')!;
  const pod = registry.get(pods, namespace, name) as Pod;
  if (!countsForBudgets(pod)) {
    if (!operation.dryRun) markDisrupted(registry, pods, pod, operation);
    registry.delete(pods, namespace, name, options, operation);
    return;
  }
  const budgets = registry.store.list<PodDisruptionBudget>('policy/poddisruptionbudgets', `${namespace}/`)
    .filter((one) => matchesLabelSelector(one.spec.selector, pod.metadata.labels));
  if (budgets.length > 1) throw failure(500, undefined, 'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.');
  const budget = budgets[0];
  if (budget && !(unready(pod) && mayEvictUnready(budget))) take(registry, resources, budget, pod, operation);
  if (!operation.dryRun) markDisrupted(registry, pods, pod, operation);
  registry.delete(pods, namespace, name, options, operation);
}

/** The pod says that it was evicted, for whoever watches it go. */
function markDisrupted(registry: Registry, pods: Resource, pod: Pod, operation: Operation): void {
  const condition: PodCondition = {
    type: 'DisruptionTarget', status: 'True', reason: 'EvictionByEvictionAPI', message: 'Eviction API: evicting',
    lastProbeTime: null as unknown as string, lastTransitionTime: rfc3339(operation.now),
  };
  const conditions = [...(pod.status.conditions ?? []).filter(({ type }) => type !== condition.type), condition];
  registry.update(pods, pod.metadata.namespace, pod.metadata.name, () => ({ ...pod, metadata: { ...pod.metadata }, status: { ...pod.status, conditions } }), { ...operation, subresource: 'status' }, { status: true });
}

const countsForBudgets = (pod: Pod): boolean =>
  pod.metadata.deletionTimestamp === undefined && pod.status.phase !== 'Succeeded' && pod.status.phase !== 'Failed' && pod.status.phase !== 'Pending';

const unready = (pod: Pod): boolean => !pod.status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True');

function mayEvictUnready({ spec, status }: PodDisruptionBudget): boolean {
  if (spec.unhealthyPodEvictionPolicy === 'AlwaysAllow') return true;
  const desired = status.desiredHealthy ?? 0;
  return (status.currentHealthy ?? 0) >= desired && desired > 0;
}

/** Takes one disruption from the budget; the pod is noted until it is seen to go. */
function take(registry: Registry, resources: ResourceIndex, budget: PodDisruptionBudget, pod: Pod, operation: Operation): void {
  const { name, namespace, generation } = budget.metadata;
  const refused = (message: string, seconds: number) =>
    tooManyRequests(`Cannot evict pod as it would violate the pod's disruption budget.`, seconds, [{ reason: 'DisruptionBudget', message }]);
  const { status } = budget;
  if ((status.observedGeneration ?? 0) < (generation ?? 0)) throw refused(`The disruption budget ${name} is still being processed by the server.`, 10);
  const allowed = status.disruptionsAllowed ?? 0;
  if (allowed <= 0) {
    throw refused(`The disruption budget ${name} needs ${status.desiredHealthy} healthy pods and has ${status.currentHealthy} currently`, 0);
  }
  if (operation.dryRun) return;
  const resource = resources.find('policy', 'v1', 'poddisruptionbudgets')!;
  const disruptedPods = { ...status.disruptedPods, [pod.metadata.name]: rfc3339(operation.now) };
  registry.update(resource, namespace, name, () => ({ ...budget, metadata: { ...budget.metadata }, status: { ...status, disruptionsAllowed: allowed - 1, disruptedPods } }), { ...operation, subresource: 'status' }, { status: true });
}
