/** The endpoint slice controller: for each service the addresses of its pods, ready or not, a hundred a slice. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { DiscoveryEndpointPort, Endpoint, EndpointSlice, Service } from '../../../api/kubernetes/service.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Client, Informer } from '../../client.ts';
import { DELAYS } from '../../delays.ts';
import { isReady } from '../../pods.ts';
import { ENDPOINT_SLICES, PODS, SERVICES } from '../../resources.ts';
import { because, byKey, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { controllerReference } from '../owners.ts';
import { canonical, sameValue } from '../template-hash.ts';
import { WorkQueue } from '../work-queue.ts';
import { portOrder } from './port-order.ts';
import { endpointHostname, endpointPorts, hasEndpoint, podReference, selectedPods } from './service-pods.ts';
import { watchServices } from './service-watcher.ts';
import { TriggerTimes } from './trigger-times.ts';

const SERVICE_NAME = 'kubernetes.io/service-name';
const MANAGED_BY = 'endpointslice.kubernetes.io/managed-by';
const MANAGER = 'endpointslice-controller.k8s.io';
const HEADLESS = 'service.kubernetes.io/headless';
/** --max-endpoints-per-slice */
const MAX_ENDPOINTS = 100;

class EndpointSliceController {
  readonly #client: Client;
  readonly #services: Informer<Service>;
  readonly #pods: Informer<Pod>;
  readonly #slices: Informer<EndpointSlice>;
  readonly #queue: WorkQueue;
  readonly #triggers = new TriggerTimes();
  readonly #context: ControllerContext;
  #inOrder: ((ports: readonly DiscoveryEndpointPort[]) => DiscoveryEndpointPort[]) | undefined;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('endpointslice-controller');
    this.#services = this.#client.informer<Service>(SERVICES);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#slices = this.#client.informer<EndpointSlice>(ENDPOINT_SLICES);
    this.#slices.addIndex('service', ({ metadata }) => (metadata.labels?.[MANAGED_BY] === MANAGER ? [`${metadata.namespace}/${metadata.labels[SERVICE_NAME]}`] : []));
    this.#queue = new WorkQueue(context.kernel, 'endpoint slices', (key) => this.#sync(key), DELAYS.endpoints);
    watchServices(this.#services, this.#pods, (key) => this.#queue.add(key));
    this.#slices.onChange(({ before, after }) => {
      // Somebody else took a slice away: made again.
      const owner = before?.metadata.labels?.[SERVICE_NAME];
      if (!after && before?.metadata.labels?.[MANAGED_BY] === MANAGER && owner) this.#queue.add(`${before.metadata.namespace}/${owner}`);
    });
  }

  #sync(key: string): void {
    const service = byKey(this.#services, key);
    if (!service) return this.#triggers.forget(key);
    if (service.metadata.deletionTimestamp || !service.spec.selector || service.spec.type === 'ExternalName') return;
    const pods = [...selectedPods(this.#pods, service)];
    const annotate = this.#triggers.annotate(key, service, pods);
    const held = new Set(this.#slices.byIndex('service', key));
    const groups = this.#groups(service, pods.filter(hasEndpoint));
    if (groups.length === 0) groups.push({ ports: [], endpoints: [] });
    for (const group of groups) {
      const as = setOf(group.ports), known = [...held].find((one) => setOf(one.ports ?? []) === as);
      if (known) group.ports = known.ports ?? [];
      else if (group.ports.length > 1) {
        if (!this.#inOrder) return void this.#context.kernel.task('order of ports', this.#learnOrder(key));
        group.ports = this.#inOrder(group.ports);
      }
    }
    for (const { ports, endpoints } of groups) {
      for (let at = 0; at === 0 || at < endpoints.length; at += MAX_ENDPOINTS) this.#put(service, ports, endpoints.slice(at, at + MAX_ENDPOINTS), held, annotate);
    }
    for (const slice of held) this.#client.delete(ENDPOINT_SLICES, slice.metadata.namespace, slice.metadata.name, because('no endpoints left for it', service));
  }

  *#learnOrder(key: string): Blocking<void> {
    this.#inOrder = yield* portOrder();
    this.#sync(key);
  }

  /** Endpoints with the same port numbers share slices. */
  #groups(service: Service, pods: readonly Pod[]): { ports: DiscoveryEndpointPort[]; endpoints: Endpoint[] }[] {
    const groups = new Map<string, { ports: DiscoveryEndpointPort[]; endpoints: Endpoint[] }>();
    for (const pod of pods) {
      const ports = endpointPorts(pod, service).map(({ name, ...rest }): DiscoveryEndpointPort => ({ name: name ?? '', ...rest }));
      const group = canonical(ports);
      if (!groups.has(group)) groups.set(group, { ports, endpoints: [] });
      groups.get(group)!.endpoints.push(endpointOf(pod, service));
    }
    return [...groups.values()];
  }

  /** Updates a slice that is there with these ports, or any, or makes one. */
  #put(service: Service, ports: DiscoveryEndpointPort[], endpoints: Endpoint[], held: Set<EndpointSlice>, annotate: ReturnType<TriggerTimes['annotate']>): void {
    const wanted = labelsOf(service);
    const slice = [...held].find((one) => sameValue(one.ports ?? [], ports)) ?? held.values().next().value;
    if (!slice) {
      this.#client.create<EndpointSlice>(ENDPOINT_SLICES, service.metadata.namespace, {
        apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', addressType: 'IPv4', endpoints, ports,
        metadata: {
          generateName: `${service.metadata.name}-`, namespace: service.metadata.namespace, labels: wanted, ownerReferences: [controllerReference({ ...service, apiVersion: 'v1', kind: 'Service' })],
          annotations: annotate(),
        } as unknown as EndpointSlice['metadata'],
      }, because('pods of the service', service));
      return;
    }
    held.delete(slice);
    const ordered = keepOrder(slice.endpoints ?? [], endpoints);
    if (sameValue(slice.endpoints ?? [], ordered) && sameValue(slice.ports ?? [], ports) && sameValue(slice.metadata.labels, wanted)) return;
    this.#client.update<EndpointSlice>(ENDPOINT_SLICES, { ...slice, metadata: { ...slice.metadata, labels: wanted, annotations: annotate(slice.metadata.annotations) }, endpoints: ordered, ports }, because('pods of the service', service));
  }
}

const setOf = (ports: readonly DiscoveryEndpointPort[]): string => canonical(ports.map(canonical).sort());

function labelsOf(service: Service): Record<string, string> {
  const own = Object.fromEntries(Object.entries(service.metadata.labels ?? {}).filter(([key]) => key !== SERVICE_NAME && key !== MANAGED_BY && key !== HEADLESS));
  return { ...own, ...(service.spec.clusterIP === 'None' ? { [HEADLESS]: '' } : {}), [SERVICE_NAME]: service.metadata.name, [MANAGED_BY]: MANAGER };
}

function endpointOf(pod: Pod, service: Service): Endpoint {
  const serving = isReady(pod);
  const terminating = pod.metadata.deletionTimestamp !== undefined;
  const hostname = endpointHostname(pod, service);
  return {
    addresses: [pod.status.podIP!],
    conditions: { ready: service.spec.publishNotReadyAddresses || (serving && !terminating), serving, terminating },
    ...(hostname ? { hostname } : {}),
    targetRef: podReference(pod),
    ...(pod.spec.nodeName ? { nodeName: pod.spec.nodeName } : {}),
  };
}

/** Endpoints keep their places, new ones come after them. */
function keepOrder(before: readonly Endpoint[], now: readonly Endpoint[]): Endpoint[] {
  const place = new Map(before.map((one, index) => [one.addresses[0], index]));
  return [...now].sort((a, b) => (place.get(a.addresses[0]) ?? 1e9) - (place.get(b.addresses[0]) ?? 1e9));
}

export const endpointslice: ControllerEntry = { name: 'endpointslice-controller', start: (context) => void new EndpointSliceController(context) };
