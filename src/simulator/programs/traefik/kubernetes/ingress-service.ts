/** A backend of an Ingress as a service of the proxy. */
import type { IngressServiceBackend } from '../../../api/kubernetes/networking.ts';
import type { Service as KubernetesService, ServicePort } from '../../../api/kubernetes/service.ts';
import type { Service } from '../dynamic.ts';
import type { Options } from '../options.ts';
import type { Cache } from '../../cluster-client/cache.ts';
import { addressesOf } from './servers.ts';

const ANNOTATION = 'traefik.ingress.kubernetes.io/service.';

/** A service, or in words why there is none. */
export function loadService(cache: Cache, options: Options, namespace: string, backend: IngressServiceBackend): Service | string {
  const service = cache.find<KubernetesService>('services', namespace, backend.name);
  if (!service) return 'service not found';
  const isExternal = service.spec.type === 'ExternalName';
  if (isExternal && !options.flag('allowexternalnameservices')) return `externalName services not allowed: ${namespace}/${backend.name}`;
  const port = (service.spec.ports ?? []).find((one) => one.port === backend.port?.number || (!!one.name && one.name === backend.port?.name));
  if (!port) return 'service port not found';
  const annotation = (name: string): string | undefined => Object.entries(service.metadata.annotations ?? {}).find(([key]) => key.toLowerCase() === ANNOTATION + name)?.[1];
  const native = annotation('nativelb') ?? String(options.flag('nativelbbydefault')), scheme = annotation('serversscheme') ?? schemeOf(port);
  const hosts = isExternal ? [`${service.spec.externalName}:${port.port}`] : native === 'true' ? nativeAddress(service, port) : addressesOf(cache, service, port, ({ conditions }) => conditions?.serving ?? true);
  if (typeof hosts === 'string') return hosts;
  return { loadBalancer: { servers: hosts.map((host) => ({ url: `${scheme}://${host}` })), passHostHeader: annotation('passhostheader') !== 'false' } };
}

const schemeOf = ({ port, name = '' }: ServicePort): string => (port === 443 || name.startsWith('https') ? 'https' : 'http');

/** The cluster's own balancing, by the service's address. */
function nativeAddress({ spec, metadata: { namespace, name } }: KubernetesService, port: ServicePort): string[] | string {
  if (!spec.clusterIP || spec.clusterIP === 'None') return `getting native Kubernetes Service address: no clusterIP ${spec.clusterIP === 'None' ? 'on headless service' : 'found for service'}: ${namespace}/${name}`;
  return [`${spec.clusterIP}:${port.port}`];
}
