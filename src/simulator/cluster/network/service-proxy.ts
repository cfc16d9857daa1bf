/**
 * kube-proxy: service addresses and node ports lead to a ready endpoint, chosen at random or by the client's address.
 * One table for the whole cluster; every node's rules are the same but for traffic policy Local.
 */
import type { EndpointSlice, Service, ServicePort } from '../../api/kubernetes/service.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Hop, Packet, Verdict } from '../../kernel/network.ts';
import type { Client, Informer } from '../client.ts';
import { ENDPOINT_SLICES, SERVICES } from '../resources.ts';
import { inRange, parseRange } from './addresses.ts';

interface Backend {
  address: string;
  port: number;
  node: string | undefined;
}

export const SERVICE_NAME = 'kubernetes.io/service-name';

export class ServiceProxy implements Hop {
  readonly name = 'services';
  readonly #kernel: Kernel;
  readonly #services: Informer<Service>;
  readonly #slices: Informer<EndpointSlice>;
  readonly #nodeOf: (address: string) => string | undefined;
  readonly #isNodeAddress: (address: string) => boolean;
  /** Remembered choices of services with ClientIP affinity: 'service client' → backend. */
  readonly #affinity = new Map<string, { backend: Backend; until: number }>();
  #draws = 0;

  constructor(kernel: Kernel, client: Client, nodeOf: (address: string) => string | undefined, isNodeAddress: (address: string) => boolean) {
    this.#kernel = kernel;
    this.#nodeOf = nodeOf;
    this.#isNodeAddress = isNodeAddress;
    this.#services = client.informer<Service>(SERVICES);
    this.#slices = client.informer<EndpointSlice>(ENDPOINT_SLICES);
    this.#services.addIndex('address', ({ spec, status }) => [...(spec.clusterIPs ?? [spec.clusterIP ?? '']), ...(spec.externalIPs ?? []), ...(status?.loadBalancer?.ingress ?? []).map(({ ip = '' }) => ip)].filter((ip) => ip !== '' && ip !== 'None'));
    this.#services.addIndex('nodePort', ({ spec }) => (spec.ports ?? []).flatMap(({ nodePort, protocol = 'TCP' }) => (nodePort ? [`${protocol}/${nodePort}`] : [])));
    this.#slices.addIndex('service', ({ metadata }) => (metadata.labels?.[SERVICE_NAME] ? [`${metadata.namespace}/${metadata.labels[SERVICE_NAME]}`] : []));
  }

  route(packet: Packet): Verdict | undefined {
    const protocol = packet.protocol.toUpperCase();
    for (const service of this.#services.byIndex('address', packet.address)) {
      const port = (service.spec.ports ?? []).find((one) => one.port === packet.port && (one.protocol ?? 'TCP') === protocol);
      if (port) return service.spec.clusterIP === packet.address ? this.#choose(service, port, packet, service.spec.internalTrafficPolicy === 'Local') : this.#fromOutside(service, port, packet);
      // No rule of the iptables mode knows the port: the packet leaves by the default route, and nobody out there answers.
      if (service.spec.clusterIP === packet.address) return 'dropped';
    }
    if (!this.#isNodeAddress(packet.address)) return undefined;
    for (const service of this.#services.byIndex('nodePort', `${protocol}/${packet.port}`)) {
      const port = (service.spec.ports ?? []).find((one) => one.nodePort === packet.port && (one.protocol ?? 'TCP') === protocol)!;
      return this.#choose(service, port, packet, service.spec.externalTrafficPolicy === 'Local', this.#nodeOf(packet.address));
    }
    return undefined;
  }

  /**
   * To an external address or a load balancer's. Pods and nodes of the cluster choose among all endpoints whatever the policy;
   * what comes from elsewhere meets the rules of the node that it arrives at, and ranges of clients where a load balancer has them.
   */
  #fromOutside(service: Service, port: ServicePort, packet: Packet): Verdict {
    const { spec, status } = service, ranges = spec.loadBalancerSourceRanges ?? [];
    const balanced = (status?.loadBalancer?.ingress ?? []).some(({ ip }) => ip === packet.address);
    if (balanced && ranges.length > 0 && !ranges.some((cidr) => inRange(parseRange(cidr.trim()), packet.source))) return 'dropped';
    const within = this.#nodeOf(packet.source) !== undefined;
    return this.#choose(service, port, packet, spec.externalTrafficPolicy === 'Local' && !within, this.#nodeOf(packet.from.address ?? ''));
  }

  #choose(service: Service, port: ServicePort, packet: Packet, local: boolean, node = this.#nodeOf(packet.source)): Verdict {
    const all = this.backends(service, port);
    // Endpoints on other nodes are no choice under policy Local; without one the packet is dropped.
    const choices = local ? all.filter((one) => one.node === node) : all;
    if (choices.length === 0) return all.length > 0 ? 'dropped' : 'refused';
    const { address, port: target } = this.#pick(service, port, packet.source, choices);
    return { rewrite: { address, port: target } };
  }

  #pick(service: Service, port: ServicePort, source: string, choices: Backend[]): Backend {
    const { now } = this.#kernel.agenda;
    const key = `${service.metadata.uid} ${port.port} ${source}`;
    const sticky = service.spec.sessionAffinity === 'ClientIP';
    const held = sticky ? this.#affinity.get(key) : undefined;
    if (held && held.until > now) {
      const same = choices.find((one) => one.address === held.backend.address && one.port === held.backend.port);
      if (same) return same;
    }
    const backend = this.#kernel.random('service endpoint', `${key} ${this.#draws++}`).pick(choices);
    if (sticky) this.#affinity.set(key, { backend, until: now + (service.spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? 10_800) * 1000 });
    return backend;
  }

  /** Ready endpoints of a port; where none is ready, those that still serve while they terminate. */
  backends(service: Service, port: ServicePort): Backend[] {
    const ready: Backend[] = [], serving: Backend[] = [];
    for (const slice of this.#slices.byIndex('service', `${service.metadata.namespace}/${service.metadata.name}`)) {
      const target = (slice.ports ?? []).find((one) => (one.name ?? '') === (port.name ?? '') && (one.protocol ?? 'TCP') === (port.protocol ?? 'TCP'));
      if (!target?.port) continue;
      for (const { addresses, conditions, nodeName } of slice.endpoints ?? []) {
        const backend: Backend = { address: addresses[0] ?? '', port: target.port, node: nodeName };
        if (conditions?.ready !== false) ready.push(backend);
        else if (conditions.serving && conditions.terminating) serving.push(backend);
      }
    }
    return ready.length > 0 ? ready : serving;
  }
}
