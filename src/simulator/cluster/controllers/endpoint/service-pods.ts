/** What both endpoint controllers ask of a service's pods: which count, under which ports. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { EndpointPort, Service, ServicePort } from '../../../api/kubernetes/service.ts';
import type { Informer } from '../../client.ts';
import { condition, isTerminal } from '../../pods.ts';
import { hasLabels } from '../../selectors.ts';

/** A pod with an address that has not ended. */
export const hasEndpoint = (pod: Pod): boolean => Boolean(pod.status.podIP) && !isTerminal(pod);

/** Pods that the selector of a service selects; `undefined` for services without one. */
export function* selectedPods(pods: Informer<Pod>, service: Service): Iterable<Pod> {
  const { selector } = service.spec;
  if (!selector) return;
  for (const pod of pods.list(service.metadata.namespace)) if (hasLabels(selector, pod.metadata.labels)) yield pod;
}

/** Number of a target port on a pod; undefined where the pod has no port of that name. */
export function targetPort(pod: Pod, { targetPort: target, port, protocol = 'TCP' }: ServicePort): number | undefined {
  if (typeof target === 'number') return target || port;
  if (target === undefined || target === '') return port;
  for (const container of [...pod.spec.containers, ...(pod.spec.initContainers ?? []).filter((one) => one.restartPolicy === 'Always')]) {
    const found = container.ports?.find((one) => one.name === target && (one.protocol ?? 'TCP') === protocol);
    if (found) return found.containerPort;
  }
  return undefined;
}

export function endpointPorts(pod: Pod, service: Service): EndpointPort[] {
  return (service.spec.ports ?? []).flatMap((port) => {
    const number = targetPort(pod, port);
    if (number === undefined) return [];
    return [{ ...(port.name === undefined ? {} : { name: port.name }), port: number, protocol: port.protocol ?? 'TCP', ...(port.appProtocol ? { appProtocol: port.appProtocol } : {}) }];
  });
}

export const podReference = (pod: Pod): { kind: string; namespace: string | undefined; name: string; uid: string } =>
  ({ kind: 'Pod', namespace: pod.metadata.namespace, name: pod.metadata.name, uid: pod.metadata.uid });

/** The host name under which a headless service's DNS knows the pod. */
export const endpointHostname = (pod: Pod, service: Service): string | undefined =>
  pod.spec.hostname && pod.spec.subdomain === service.metadata.name ? pod.spec.hostname : undefined;

/** What of a pod matters to endpoints; where none of it changes, services need no look. */
export const sameEndpoint = (a: Pod, b: Pod): boolean =>
  a.status.podIP === b.status.podIP && condition(a, 'Ready')?.status === condition(b, 'Ready')?.status && a.metadata.deletionTimestamp === b.metadata.deletionTimestamp
  && isTerminal(a) === isTerminal(b) && (a.metadata.labels === b.metadata.labels || JSON.stringify(a.metadata.labels) === JSON.stringify(b.metadata.labels));
