/** A backend of a route: a Service's port, if it may be named and is there. */
import type { Service as KubernetesService, ServicePort } from '../../../../api/kubernetes/service.ts';
import type { Service } from '../../dynamic.ts';
import type { Cache } from '../../../cluster-client/cache.ts';
import { addressesOf, slicesOf } from '../servers.ts';
import { condition, type Said } from './conditions.ts';
import { isGranted } from './grants.ts';
import type { HTTPBackendRef, HTTPRoute } from './types.ts';

interface Backend {
  readonly name: string;
  readonly loaded?: Service;
  /** Why there is none. */
  readonly why?: Said;
}

export function backendOf(cache: Cache, route: HTTPRoute, reference: HTTPBackendRef, name: string): Backend {
  const { namespace: own = '', generation } = route.metadata, { kind = 'Service', namespace = own, port } = reference, group = reference.group || 'core';
  const bad = (reason: string, words: string): Backend => ({ name, why: condition('ResolvedRefs', 'False', generation, reason, words) });
  const whole = `Cannot load HTTPBackendRef ${group}/${kind}/${namespace}/${reference.name}`, short = `Cannot load HTTPBackendRef ${namespace}/${reference.name}`;
  if (!isGranted(cache, 'HTTPRoute', own, { group, kind, name: reference.name, namespace })) return bad('RefNotPermitted', `${whole}: missing ReferenceGrant`);
  if (group !== 'core' || kind !== 'Service') return bad('InvalidKind', `${whole}: unsupported HTTPBackendRef ${group}/${kind}/${reference.name}`);
  if (port === undefined) return bad('UnsupportedProtocol', `${whole}: port is required`);
  const service = cache.find<KubernetesService>('services', namespace, reference.name);
  if (!service) return bad('BackendNotFound', `${short}: getting service: service ${JSON.stringify(reference.name)} not found`);
  if (service.spec.type === 'ExternalName') return bad('BackendNotFound', `${short}: type ExternalName is not supported for Kubernetes Service reference`);
  const servicePort = (service.spec.ports ?? []).find((one) => one.port === port);
  if (!servicePort) return bad('BackendNotFound', `${short}: service port ${port} not found`);
  if (slicesOf(cache, service).length === 0) return bad('BackendNotFound', `${short}: getting endpointslices: endpointslices not found`);
  const scheme = schemeOf(servicePort);
  if (scheme === undefined) return bad('UnsupportedProtocol', `${short}: unsupported application protocol ${servicePort.appProtocol}`);
  return { name, loaded: { loadBalancer: { servers: addressesOf(cache, service, servicePort, ({ conditions }) => conditions?.ready === true).map((address) => ({ url: `${scheme}://${address}` })), passHostHeader: true } } };
}

function schemeOf({ port, name = '', appProtocol }: ServicePort): string | undefined {
  switch (appProtocol?.toLowerCase()) {
    case undefined: return port === 443 || name.startsWith('https') ? 'https' : 'http';
    case 'http': case 'kubernetes.io/ws': case 'kubernetes.io/h2c': return 'http';
    case 'https': case 'kubernetes.io/wss': return 'https';
    default: return undefined;
  }
}
