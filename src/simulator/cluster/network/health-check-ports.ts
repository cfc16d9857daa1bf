/** kube-proxy on the health check node ports of Services with traffic policy Local: whether this node has an endpoint, for a load balancer outside. */
import type { Response } from '../../api/http.ts';
import type { EndpointSlice, Service } from '../../api/kubernetes/service.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Host } from '../../kernel/host.ts';
import type { Listener, NetworkNamespace } from '../../kernel/network.ts';
import type { Client } from '../client.ts';
import { ENDPOINT_SLICES, SERVICES } from '../resources.ts';
import { SERVICE_NAME } from './service-proxy.ts';

/** Begins with the first Service that has such a port. */
export function* keepHealthCheckPorts(client: Client, nodes: readonly Host[]): Blocking<void> {
  const services = client.informer<Service>(SERVICES), slices = client.informer<EndpointSlice>(ENDPOINT_SLICES), open = new Map<string, { network: NetworkNamespace; listener: Listener }[]>();
  const keep = ({ metadata: { uid = '', namespace, name }, spec }: Service, there: boolean): void => {
    for (const { network, listener } of open.get(uid) ?? []) network.close(listener);
    open.delete(uid);
    const port = spec.healthCheckNodePort;
    if (!port || !there) return;
    open.set(uid, nodes.flatMap(({ name: node, ns: { network } }) => {
      const listener: Listener = { protocol: 'tcp', address: '0.0.0.0', port, requests: () => answer(namespace ?? '', name, localEndpoints(slices.list(namespace), name, node)) };
      try {
        network.listen(listener);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        return []; // taken by somebody else
      }
      return [{ network, listener }];
    }));
  };
  for (const service of services.list()) keep(service, true);
  services.onChange(({ before, after }) => {
    if (after?.spec.healthCheckNodePort !== before?.spec.healthCheckNodePort) keep((after ?? before)!, after !== undefined);
  });
}

/** How many ready endpoints a node has. */
function localEndpoints(slices: Iterable<EndpointSlice>, service: string, node: string): number {
  const addresses = [...slices].filter(({ metadata }) => metadata.labels?.[SERVICE_NAME] === service).flatMap(({ endpoints = [] }) => endpoints.filter(({ nodeName, conditions }) => nodeName === node && conditions?.ready !== false).map(({ addresses: [address] }) => address));
  return new Set(addresses).size;
}

function* answer(namespace: string, name: string, endpoints: number): Blocking<Response> {
  const body = `{\n\t"service": {\n\t\t"namespace": ${JSON.stringify(namespace)},\n\t\t"name": ${JSON.stringify(name)}\n\t},\n\t"localEndpoints": ${endpoints},\n\t"serviceProxyHealthy": true\n}`;
  return { status: endpoints > 0 ? 200 : 503, headers: { 'content-type': 'application/json', 'x-content-type-options': 'nosniff', 'x-load-balancing-endpoint-weight': String(endpoints) }, body };
}
