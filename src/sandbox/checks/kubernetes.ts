/** What goals ask about the cluster. Objects are read where the API server keeps them. */
import type { Deployment } from '../../simulator/api/kubernetes/deployment.ts';
import type { KubernetesObject } from '../../simulator/api/kubernetes/meta.ts';
import type { Node } from '../../simulator/api/kubernetes/node.ts';
import type { Pod } from '../../simulator/api/kubernetes/pod.ts';
import type { EndpointSlice, Service } from '../../simulator/api/kubernetes/service.ts';
import type { View } from '../lesson.ts';

const NAMESPACE = 'default';

const get = <T extends KubernetesObject>(view: View, collection: string, name: string): T | undefined => view.world.store.get<T>(collection, name);
const list = <T extends KubernetesObject>(view: View, collection: string): T[] => view.world.store.list<T>(collection, `${NAMESPACE}/`);

export const pod = (view: View, name: string): Pod | undefined => get(view, 'core/pods', `${NAMESPACE}/${name}`);
export const deployment = (view: View, name: string): Deployment | undefined => get(view, 'apps/deployments', `${NAMESPACE}/${name}`);
export const service = (view: View, name: string): Service | undefined => get(view, 'core/services', `${NAMESPACE}/${name}`);
export const node = (view: View, name: string): Node | undefined => get(view, 'core/nodes', name);

/** Pods that carry a label, without those that are being deleted. */
export const podsWith = (view: View, key: string, value: string): Pod[] =>
  list<Pod>(view, 'core/pods').filter((one) => one.metadata.labels?.[key] === value && one.metadata.deletionTimestamp === undefined);

export const isReady = (one: Pod | undefined): boolean =>
  one !== undefined && one.metadata.deletionTimestamp === undefined && (one.status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');

export const readyPodsWith = (view: View, key: string, value: string): Pod[] => podsWith(view, key, value).filter(isReady);

export const restartsOf = (one: Pod): number => (one.status?.containerStatuses ?? []).reduce((sum, { restartCount }) => sum + restartCount, 0);

/** Image of a deployment's container, as its template has it. */
export const templateImage = (one: Deployment | undefined, container: string): string | undefined => one?.spec.template.spec?.containers.find(({ name }) => name === container)?.image;

/** Whether every wanted Pod of a deployment is of its present template, and available, and no other is left. */
export function isComplete(one: Deployment): boolean {
  const { status, spec, metadata } = one, wanted = spec.replicas ?? 1;
  return status?.observedGeneration === metadata.generation && (status?.updatedReplicas ?? 0) === wanted && (status?.availableReplicas ?? 0) === wanted && (status?.replicas ?? 0) === wanted;
}

export const revisionOf = (one: Deployment): number => Number(one.metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0);

/** Addresses of the ready Pods behind a service. */
export const readyAddresses = (view: View, name: string): string[] =>
  list<EndpointSlice>(view, 'discovery.k8s.io/endpointslices')
    .filter((slice) => slice.metadata.labels?.['kubernetes.io/service-name'] === name)
    .flatMap((slice) => slice.endpoints ?? [])
    .filter((endpoint) => endpoint.conditions?.ready !== false)
    .flatMap((endpoint) => endpoint.addresses);

/** Whether a Pod has existed that was as `test` says; Pods of the past leave nothing else. */
export function everPod(view: View, test: (one: Pod) => boolean): boolean {
  return view.world.store.history.some(({ collection, after }) => collection === 'core/pods' && after !== undefined && test(after as Pod));
}

/** Names of the Pods that carry a label and were deleted. */
export function deletedPods(view: View, key: string, value: string): Set<string> {
  const names = new Set<string>();
  for (const { collection, before, after } of view.world.store.history) {
    const gone = before as Pod | undefined;
    if (collection === 'core/pods' && gone && after === undefined && gone.metadata.labels?.[key] === value) names.add(gone.metadata.name);
  }
  return names;
}

/** Lines that a container of a Pod wrote; none without the Pod. */
export function podLog(view: View, one: Pod | undefined, container: string): string[] {
  const id = one?.status?.containerStatuses?.find(({ name }) => name === container)?.containerID?.replace(/^.*:\/\//, '');
  const runtime = one?.spec?.nodeName === undefined ? undefined : view.world.runtimes.get(one.spec.nodeName);
  if (id === undefined || runtime === undefined) return [];
  try {
    return runtime.logs(id).lines.map((line) => line.text);
  } catch {
    // The runtime has removed it since.
    return [];
  }
}
