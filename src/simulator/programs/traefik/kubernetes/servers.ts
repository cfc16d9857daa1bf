/** The servers behind a port of a Service: the addresses in its endpoint slices. */
import type { EndpointSlice, Service, ServicePort } from '../../../api/kubernetes/service.ts';
import type { Cache } from '../../cluster-client/cache.ts';

type Endpoint = NonNullable<EndpointSlice['endpoints']>[number];

export const slicesOf = (cache: Cache, { metadata }: Service): EndpointSlice[] =>
  cache.all<EndpointSlice>('endpointslices').filter((slice) => slice.metadata.namespace === metadata.namespace && slice.metadata.labels?.['kubernetes.io/service-name'] === metadata.name);

/** `10.244.1.5:80` of each endpoint that `takes` requests, every address once. */
export function addressesOf(cache: Cache, service: Service, port: ServicePort, takes: (endpoint: Endpoint) => boolean): string[] {
  const found = new Map<string, string>();
  for (const slice of slicesOf(cache, service)) {
    const target = slice.ports?.find(({ name }) => (name ?? '') === (port.name ?? ''))?.port;
    if (!target) continue;
    for (const endpoint of slice.endpoints ?? []) {
      if (takes(endpoint)) for (const address of endpoint.addresses) if (!found.has(address)) found.set(address, `${address}:${target}`);
    }
  }
  return [...found.values()];
}
