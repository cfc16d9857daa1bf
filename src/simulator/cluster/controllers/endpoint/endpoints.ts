/** The endpoints controller: the older form of the same, one object a service. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { EndpointAddress, Endpoints, EndpointSubset, Service } from '../../../api/kubernetes/service.ts';
import type { Client, Informer } from '../../client.ts';
import { DELAYS } from '../../delays.ts';
import { isReady } from '../../pods.ts';
import { ENDPOINTS, PODS, SERVICES } from '../../resources.ts';
import { because, byKey, splitKey, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { canonical, sameValue } from '../template-hash.ts';
import { WorkQueue } from '../work-queue.ts';
import { endpointHostname, endpointPorts, hasEndpoint, podReference, selectedPods } from './service-pods.ts';
import { watchServices } from './service-watcher.ts';
import { TriggerTimes } from './trigger-times.ts';

const MANAGED_BY = 'endpoints.kubernetes.io/managed-by';
const HEADLESS = 'service.kubernetes.io/headless';

class EndpointsController {
  readonly #client: Client;
  readonly #services: Informer<Service>;
  readonly #pods: Informer<Pod>;
  readonly #endpoints: Informer<Endpoints>;
  readonly #queue: WorkQueue;
  readonly #triggers = new TriggerTimes();

  constructor(context: ControllerContext) {
    this.#client = context.client('endpoint-controller');
    this.#services = this.#client.informer<Service>(SERVICES);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#endpoints = this.#client.informer<Endpoints>(ENDPOINTS);
    this.#queue = new WorkQueue(context.kernel, 'endpoints', (key) => this.#sync(key), DELAYS.endpoints);
    watchServices(this.#services, this.#pods, (key) => this.#queue.add(key));
  }

  #sync(key: string): void {
    const { namespace, name } = splitKey(key);
    const service = byKey(this.#services, key);
    const held = this.#endpoints.get(namespace, name);
    if (!service) {
      this.#triggers.forget(key);
      // Whoever wrote them.
      if (held) this.#client.delete(ENDPOINTS, namespace, name, because('its service is gone', held));
      return;
    }
    if (!service.spec.selector || service.spec.type === 'ExternalName') return;
    const selected = [...selectedPods(this.#pods, service)];
    const annotate = this.#triggers.annotate(key, service, selected);
    const subsets = subsetsOf(service, selected.filter((pod) => hasEndpoint(pod) && (!pod.metadata.deletionTimestamp || service.spec.publishNotReadyAddresses)));
    const labels = { ...service.metadata.labels, [MANAGED_BY]: 'endpoint-controller', ...(service.spec.clusterIP === 'None' ? { [HEADLESS]: '' } : {}) };
    if (!held) {
      this.#client.create<Endpoints>(ENDPOINTS, namespace, {
        apiVersion: 'v1', kind: 'Endpoints', metadata: { name, namespace, labels, annotations: annotate() } as unknown as Endpoints['metadata'], ...(subsets.length > 0 ? { subsets } : {}),
      }, because('pods of the service', service));
      return;
    }
    if (sameValue(held.subsets ?? [], subsets) && sameValue(held.metadata.labels, labels)) return;
    const { subsets: _, ...rest } = held;
    this.#client.update<Endpoints>(ENDPOINTS, {
      ...rest, metadata: { ...held.metadata, labels, annotations: annotate(held.metadata.annotations) }, ...(subsets.length > 0 ? { subsets } : {}),
    }, because('pods of the service', service));
  }
}

function subsetsOf(service: Service, pods: readonly Pod[]): EndpointSubset[] {
  const groups = new Map<string, Required<EndpointSubset>>();
  for (const pod of pods) {
    const ports = endpointPorts(pod, service);
    // A service that names none of the pod's ports has no endpoint there; a headless one may do without ports.
    if (ports.length === 0 && service.spec.ports?.length) continue;
    const key = canonical(ports);
    if (!groups.has(key)) groups.set(key, { addresses: [], notReadyAddresses: [], ports });
    const hostname = endpointHostname(pod, service);
    const address: EndpointAddress = { ip: pod.status.podIP!, ...(hostname ? { hostname } : {}), nodeName: pod.spec.nodeName, targetRef: podReference(pod) };
    groups.get(key)![isReady(pod) || service.spec.publishNotReadyAddresses ? 'addresses' : 'notReadyAddresses'].push(address);
  }
  const byAddress = (a: EndpointAddress, b: EndpointAddress): number => (a.ip < b.ip ? -1 : a.ip > b.ip ? 1 : 0);
  return [...groups.values()].map(({ addresses, notReadyAddresses, ports }) => ({
    ...(addresses.length > 0 ? { addresses: addresses.sort(byAddress) } : {}),
    ...(notReadyAddresses.length > 0 ? { notReadyAddresses: notReadyAddresses.sort(byAddress) } : {}),
    ...(ports.length > 0 ? { ports } : {}),
  }));
}

export const endpoints: ControllerEntry = { name: 'endpoints-controller', start: (context) => void new EndpointsController(context) };
