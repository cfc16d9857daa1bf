/** Addresses that an Ingress is told it is reached at. */
import type { Ingress, IngressLoadBalancerIngress } from '../../../api/kubernetes/networking.ts';
import type { Node } from '../../../api/kubernetes/node.ts';
import type { Service } from '../../../api/kubernetes/service.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Log } from '../log.ts';
import type { Options } from '../options.ts';
import type { Cache } from '../../cluster-client/cache.ts';
import { ClientError, type KubernetesClient } from '../../cluster-client/client.ts';

/** @throws ClientError in words for the log */
export function* updateStatus(client: KubernetesClient, cache: Cache, options: Options, ingress: Ingress, log: Log): Blocking<void> {
  if (!options.has('ingressendpoint')) return;
  const addresses = addressesFor(cache, options.under('ingressendpoint'));
  const { namespace, name } = ingress.metadata;
  if (!addresses || same(ingress.status.loadBalancer?.ingress ?? [], addresses)) return;
  const path = `/apis/networking.k8s.io/v1/namespaces/${namespace}/ingresses/${name}`;
  try {
    yield* client.updateStatus(path, { ...ingress, apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', status: { loadBalancer: { ingress: addresses } } } as Ingress);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    throw new ClientError(`failed to update ingress status ${namespace}/${name}: ${error.message}`);
  }
  yield* log.info('Updated ingress status', { ingress: name, namespace });
}

/** undefined: nobody knows yet. */
function addressesFor(cache: Cache, endpoint: Options): IngressLoadBalancerIngress[] | undefined {
  const published = endpoint.value('publishedservice') ?? '', ip = endpoint.value('ip') ?? '', hostname = endpoint.value('hostname') ?? '';
  if (published === '') {
    if (ip === '' && hostname === '') throw new ClientError('publishedService or ip or hostname must be defined');
    return [{ ...(ip && { ip }), ...(hostname && { hostname }) }];
  }
  const [namespace, name, ...more] = published.split('/');
  if (name === undefined || more.length > 0) throw new ClientError(`invalid publishedService format (expected 'namespace/service' format): ${published}`);
  const service = cache.find<Service>('services', namespace!, name);
  if (!service) throw new ClientError(`missing service: ${published}`);
  return addressesOfService(cache, service);
}

function addressesOfService(cache: Cache, { spec, status }: Service): IngressLoadBalancerIngress[] | undefined {
  const ports = (number: 'port' | 'nodePort'): IngressLoadBalancerIngress['ports'] => (spec.ports ?? []).map((port) => ({ port: port[number] ?? 0, protocol: port.protocol ?? 'TCP' }));
  switch (spec.type) {
    case 'LoadBalancer': return status?.loadBalancer?.ingress?.map(({ ip, hostname }) => ({ ...(ip !== undefined && { ip }), ...(hostname !== undefined && { hostname }) }));
    case 'NodePort': return cache.all<Node>('nodes').flatMap(({ status: { addresses = [] } }) => addresses).filter(({ type }) => type === 'ExternalIP').map(({ address }) => ({ ip: address, ports: ports('nodePort') }));
    case 'ExternalName': return [{ hostname: spec.externalName ?? '' }];
    default: return (spec.externalIPs ?? []).map((ip) => ({ ip, ports: ports('port') }));
  }
}

const same = (a: readonly IngressLoadBalancerIngress[], b: readonly IngressLoadBalancerIngress[]): boolean =>
  a.length === b.length && b.every(({ ip = '', hostname = '' }) => a.some((one) => `${one.hostname ?? ''}${one.ip ?? ''}` === hostname + ip));
