/** CoreDNS with the kubernetes plugin: names of services and pods under cluster.local, everything else upstream. */
import type { EndpointSlice, Service } from '../../api/kubernetes/service.ts';
import type { DnsAnswer, DnsQuestion, DnsRecord } from '../../kernel/resolver.ts';
import type { Client, Informer } from '../client.ts';
import { ENDPOINT_SLICES, NAMESPACES, SERVICES } from '../resources.ts';
import { SERVICE_NAME } from './service-proxy.ts';

/** `ttl 30` of kubeadm's Corefile. */
const TTL = 30;

const nothing = (status: DnsAnswer['status']): DnsAnswer => ({ status, answers: [], authoritative: true });

export class ClusterDns {
  readonly #services: Informer<Service>;
  readonly #slices: Informer<EndpointSlice>;
  readonly #namespaces: Informer;
  readonly #domain: string;
  readonly #upstream: (question: DnsQuestion) => DnsAnswer | undefined;

  constructor(client: Client, domain: string, upstream: (question: DnsQuestion) => DnsAnswer | undefined) {
    this.#services = client.informer<Service>(SERVICES);
    this.#slices = client.informer<EndpointSlice>(ENDPOINT_SLICES);
    this.#namespaces = client.informer(NAMESPACES);
    this.#slices.addIndex('service', ({ metadata }) => (metadata.labels?.[SERVICE_NAME] ? [`${metadata.namespace}/${metadata.labels[SERVICE_NAME]}`] : []));
    this.#services.addIndex('address', ({ spec }) => (spec.clusterIP && spec.clusterIP !== 'None' ? [spec.clusterIP] : []));
    this.#domain = domain;
    this.#upstream = upstream;
  }

  answer(question: DnsQuestion): DnsAnswer | undefined {
    const name = question.name.toLowerCase().replace(/\.$/, '');
    if (name === this.#domain || name.endsWith(`.${this.#domain}`)) return this.#inside({ ...question, name }, name.slice(0, -this.#domain.length - 1));
    if (question.type === 'PTR' && name.endsWith('.in-addr.arpa')) {
      const found = this.#reverse(question, name.slice(0, -'.in-addr.arpa'.length).split('.').reverse().join('.'));
      if (found) return found;
    }
    return this.#upstream(question);
  }

  /** `rest` is what stands before the cluster's domain. */
  #inside(question: DnsQuestion, rest: string): DnsAnswer {
    const labels = rest === '' ? [] : rest.split('.');
    if (labels.length === 0) return nothing('NOERROR');
    const kind = labels.at(-1);
    if (kind === 'pod') return this.#pod(question, labels);
    if (kind !== 'svc') return nothing('NXDOMAIN');
    if (labels.length === 1) return nothing('NOERROR');
    const namespace = labels.at(-2)!;
    if (!this.#namespaces.get(undefined, namespace)) return nothing('NXDOMAIN');
    if (labels.length === 2) return nothing('NOERROR');
    const service = this.#services.get(namespace, labels.at(-3)!);
    if (!service) return nothing('NXDOMAIN');
    return this.#service(question, service, labels.slice(0, -3));
  }

  #service(question: DnsQuestion, service: Service, before: string[]): DnsAnswer {
    const { spec } = service;
    if (spec.type === 'ExternalName') return before.length === 0 ? this.#alias(question, spec.externalName ?? '') : nothing('NXDOMAIN');
    const addresses = this.#addresses(service);
    const full = `${service.metadata.name}.${service.metadata.namespace}.svc.${this.#domain}`;
    if (before.length === 2 && before.every((label) => label.startsWith('_'))) return this.#ports(question, service, before[0]!.slice(1), before[1]!.slice(1), addresses, full);
    const wanted = before.length === 0 ? addresses : before.length === 1 && spec.clusterIP === 'None' ? addresses.filter(({ label }) => label === before[0]) : [];
    if (wanted.length === 0) return nothing(before.length === 0 && spec.clusterIP !== 'None' ? 'NOERROR' : 'NXDOMAIN');
    if (question.type === 'SRV' && before.length === 0) return this.#ports(question, service, undefined, undefined, addresses, full);
    if (question.type !== 'A') return nothing('NOERROR');
    return this.#found(wanted.map(({ address }): DnsRecord => ({ name: question.name, type: 'A', ttl: TTL, data: address })));
  }

  #found(answers: DnsRecord[]): DnsAnswer {
    return { status: 'NOERROR', answers, authoritative: true };
  }

  /** The cluster address, or for a headless service those of its ready pods, each under its host name or its address with dashes. */
  #addresses(service: Service): { address: string; label: string }[] {
    const { clusterIP } = service.spec;
    if (clusterIP && clusterIP !== 'None') return [{ address: clusterIP, label: '' }];
    const found: { address: string; label: string }[] = [];
    for (const slice of this.#slices.byIndex('service', `${service.metadata.namespace}/${service.metadata.name}`)) {
      for (const { addresses, conditions, hostname } of slice.endpoints ?? []) {
        if (conditions?.ready === false && !service.spec.publishNotReadyAddresses) continue;
        for (const address of addresses) found.push({ address, label: hostname ?? address.replace(/\./g, '-') });
      }
    }
    return found;
  }

  #ports(question: DnsQuestion, service: Service, name: string | undefined, protocol: string | undefined, addresses: { address: string; label: string }[], full: string): DnsAnswer {
    if (question.type !== 'SRV') return nothing('NOERROR');
    const ports = (service.spec.ports ?? []).filter((port) => name === undefined || ((port.name ?? '') === name && (port.protocol ?? 'TCP').toLowerCase() === protocol));
    if (ports.length === 0) return nothing('NXDOMAIN');
    return this.#found(ports.flatMap((port) => addresses.map(({ label }): DnsRecord => ({
      name: question.name, type: 'SRV', ttl: TTL, data: `0 ${Math.floor(100 / addresses.length)} ${label ? port.targetPort ?? port.port : port.port} ${label ? `${label}.` : ''}${full}.`,
    }))));
  }

  #alias(question: DnsQuestion, target: string): DnsAnswer {
    const alias: DnsRecord = { name: question.name, type: 'CNAME', ttl: TTL, data: target };
    if (question.type === 'CNAME') return this.#found([alias]);
    const behind = this.answer({ name: target, type: question.type });
    return { status: behind?.status === 'NXDOMAIN' ? 'NXDOMAIN' : 'NOERROR', answers: [alias, ...(behind?.answers ?? [])], authoritative: true };
  }

  /** 10-244-1-7.NAMESPACE.pod: `pods insecure` believes every address. */
  #pod(question: DnsQuestion, labels: string[]): DnsAnswer {
    if (labels.length < 3) return nothing(labels.length === 1 ? 'NOERROR' : 'NXDOMAIN');
    const address = labels[0]!.replace(/-/g, '.');
    if (!/^\d+(\.\d+){3}$/.test(address) || !this.#namespaces.get(undefined, labels[1]!)) return nothing('NXDOMAIN');
    return question.type === 'A' ? this.#found([{ name: question.name, type: 'A', ttl: TTL, data: address }]) : nothing('NOERROR');
  }

  #reverse(question: DnsQuestion, address: string): DnsAnswer | undefined {
    for (const { metadata } of this.#services.byIndex('address', address)) {
      return this.#found([{ name: question.name, type: 'PTR', ttl: TTL, data: `${metadata.name}.${metadata.namespace}.svc.${this.#domain}.` }]);
    }
    return undefined;
  }
}
