/** What CoreDNS watches to know the names of the cluster. */
import type { EndpointSlice, Service } from '../../api/kubernetes/service.ts';
import type { DnsAnswer, DnsQuestion } from '../../kernel/resolver.ts';
import type { Client, Informer } from '../client.ts';
import { ENDPOINT_SLICES, NAMESPACES, SERVICES } from '../resources.ts';
import { SERVICE_NAME } from './service-proxy.ts';

export class DnsSources {
  readonly services: Informer<Service>;
  readonly slices: Informer<EndpointSlice>;
  readonly namespaces: Informer;
  readonly domain: string;
  readonly upstream: (question: DnsQuestion) => DnsAnswer | undefined;

  constructor(client: Client, domain: string, upstream: (question: DnsQuestion) => DnsAnswer | undefined) {
    this.services = client.informer<Service>(SERVICES);
    this.slices = client.informer<EndpointSlice>(ENDPOINT_SLICES);
    this.namespaces = client.informer(NAMESPACES);
    this.slices.addIndex('service', ({ metadata }) => (metadata.labels?.[SERVICE_NAME] ? [`${metadata.namespace}/${metadata.labels[SERVICE_NAME]}`] : []));
    this.services.addIndex('address', ({ spec }) => (spec.clusterIP && spec.clusterIP !== 'None' ? [spec.clusterIP] : []));
    this.domain = domain;
    this.upstream = upstream;
  }
}
