/** A backend of a route: a Service's port, if it may be named and is there. */
import type { Service as KubernetesService, ServicePort } from '../../../../api/kubernetes/service.ts';
import type { Middleware, Service } from '../../dynamic.ts';
import type { Cache } from '../../../cluster-client/cache.ts';
import { addressesOf, slicesOf } from '../servers.ts';
import { condition, type Said } from './conditions.ts';
import { isGranted } from './grants.ts';
import { middlewaresOf } from './route-filters.ts';
import type { GRPCRoute, HTTPBackendRef, HTTPRoute, HTTPRouteMatch } from './types.ts';

interface Backend {
  readonly name: string;
  readonly loaded?: Service;
  /** Of its own filters. */
  readonly middlewares?: ReadonlyMap<string, Middleware>;
  /** Why there is none. */
  readonly why?: Said;
}

export function backendOf(cache: Cache, route: HTTPRoute, reference: HTTPBackendRef, path: HTTPRouteMatch['path'], name: string): Backend {
  const { namespace: own = '', generation } = route.metadata, { kind = 'Service', namespace = own, port } = reference, group = reference.group || 'core';
  const bad = (reason: string, words: string): Backend => ({ name, why: condition('ResolvedRefs', 'False', generation, reason, words) });
  const whole = `Cannot load HTTPBackendRef ${group}/${kind}/${namespace}/${reference.name}`, short = `Cannot load HTTPBackendRef ${namespace}/${reference.name}`;
  if (!isGranted(cache, 'HTTPRoute', own, { group, kind, name: reference.name, namespace })) return bad('RefNotPermitted', `${whole}: missing ReferenceGrant`);
  const middlewares = middlewaresOf(name, reference.filters ?? [], path);
  if (typeof middlewares === 'string') return bad('InvalidKind', `Cannot load filters on HTTPBackendRef ${group}/${kind}/${namespace}/${reference.name}: ${middlewares}`);
  if (group !== 'core' || kind !== 'Service') return bad('InvalidKind', `${whole}: unsupported HTTPBackendRef ${group}/${kind}/${reference.name}`);
  if (port === undefined) return bad('UnsupportedProtocol', `${whole}: port is required`);
  const found = portOf(cache, namespace, reference.name, port);
  if (typeof found === 'string') return bad('BackendNotFound', `${short}: ${found}`);
  const { servicePort } = found, scheme = schemeOf(servicePort);
  if (scheme === undefined) return bad('UnsupportedProtocol', `${short}: unsupported application protocol ${servicePort.appProtocol}`);
  return { name, loaded: { loadBalancer: { servers: serversOf(cache, found, scheme), passHostHeader: true }, ...(middlewares.size > 0 && { middlewares: [...middlewares.keys()] }) }, middlewares };
}

/** The same for a route of gRPC, which has no filters of single backends here, and speaks HTTP/2 in clear unless the port says https. */
export function grpcBackendOf(cache: Cache, route: GRPCRoute, reference: HTTPBackendRef, name: string): Backend {
  const { namespace: own = '', generation } = route.metadata, { kind = 'Service', namespace = own, port } = reference, group = reference.group || 'core';
  const bad = (reason: string, words: string): Backend => ({ name, why: condition('ResolvedRefs', 'False', generation, reason, words) });
  const whole = `Cannot load GRPCBackendRef ${group}/${kind}/${namespace}/${reference.name}`, short = `Cannot load GRPCBackendRef ${namespace}/${reference.name}`;
  if (group !== 'core' || kind !== 'Service') return bad('InvalidKind', `${whole}: only Kubernetes services are supported`);
  if (!isGranted(cache, 'GRPCRoute', own, { group, kind, name: reference.name, namespace })) return bad('RefNotPermitted', `${whole}: missing ReferenceGrant`);
  if (port === undefined) return bad('UnsupportedProtocol', `${whole}: port is required`);
  const found = portOf(cache, namespace, reference.name, port);
  if (typeof found === 'string') return bad('BackendNotFound', `${short}: ${found}`);
  const { protocol = 'TCP', appProtocol } = found.servicePort, scheme = { '': 'h2c', 'kubernetes.io/h2c': 'h2c', https: 'https' }[appProtocol?.toLowerCase() ?? ''];
  if (protocol !== 'TCP') return bad('UnsupportedProtocol', `${short}: only TCP protocol is supported`);
  if (scheme === undefined) return bad('UnsupportedProtocol', `${short}: only "kubernetes.io/h2c" and "https" appProtocol is supported`);
  return { name, loaded: { loadBalancer: { servers: serversOf(cache, found, scheme), passHostHeader: true } } };
}

interface Found {
  readonly service: KubernetesService;
  readonly servicePort: ServicePort;
}

/** In words why there is none. */
function portOf(cache: Cache, namespace: string, name: string, port: number): Found | string {
  const service = cache.find<KubernetesService>('services', namespace, name);
  if (!service) return `getting service: service ${JSON.stringify(name)} not found`;
  if (service.spec.type === 'ExternalName') return 'type ExternalName is not supported for Kubernetes Service reference';
  const servicePort = (service.spec.ports ?? []).find((one) => one.port === port);
  if (!servicePort) return `service port ${port} not found`;
  return slicesOf(cache, service).length === 0 ? 'getting endpointslices: endpointslices not found' : { service, servicePort };
}

const serversOf = (cache: Cache, { service, servicePort }: Found, scheme: string): { url: string }[] =>
  addressesOf(cache, service, servicePort, ({ conditions }) => conditions?.ready === true).map((address) => ({ url: `${scheme}://${address}` }));

function schemeOf({ port, name = '', appProtocol }: ServicePort): string | undefined {
  switch (appProtocol?.toLowerCase()) {
    case undefined: return port === 443 || name.startsWith('https') ? 'https' : 'http';
    case 'http': case 'kubernetes.io/ws': case 'kubernetes.io/h2c': return 'http';
    case 'https': case 'kubernetes.io/wss': return 'https';
    default: return undefined;
  }
}
