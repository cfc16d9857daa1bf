/** The provider `kubernetesGateway`: HTTPRoutes and GRPCRoutes on Gateways of its classes become routers and services. */
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import type { Service as KubernetesService } from '../../../../api/kubernetes/service.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Process } from '../../../../kernel/process.ts';
import { strftime } from '../../../dates.ts';
import type { Certificate, Configuration } from '../../dynamic.ts';
import type { Log } from '../../log.ts';
import type { Options } from '../../options.ts';
import type { Provider } from '../../provider.ts';
import { Cache, type Watched } from '../../../cluster-client/cache.ts';
import { ClientError, inCluster, type KubernetesClient } from '../../../cluster-client/client.ts';
import { condition, dated } from './conditions.ts';
import { statusOf } from './gateway-status.ts';
import { loadRoute, type Built, type Route, type RouteKind, type Selected } from './attach.ts';
import { grpcRoutes } from './grpc-routes.ts';
import { httpRoutes } from './http-routes.ts';
import { loadListeners, type EntryPoints } from './listeners.ts';
import { BETA_ROOT, CONTROLLER, ROOT, type Gateway, type GatewayClass, type GatewayStatus, type GRPCRoute, type HTTPRoute } from './types.ts';
import { AGENT } from '../../version.ts';

/** What it says of itself in a class's status: the Gateway API's names of features. Those of TLS and TCP routes are not simulated. */
const FEATURES = [
  'GRPCRoute', 'GRPCRouteNamedRouteRule', 'Gateway', 'GatewayPort8080', 'HTTPRoute', 'HTTPRouteBackendProtocolWebSocket', 'HTTPRouteBackendRequestHeaderModification', 'HTTPRouteDestinationPortMatching', 'HTTPRouteHostRewrite', 'HTTPRouteMethodMatching', 'HTTPRouteParentRefPort',
  'HTTPRoutePathRedirect', 'HTTPRoutePathRewrite', 'HTTPRoutePortRedirect', 'HTTPRouteQueryParamMatching', 'HTTPRouteResponseHeaderModification', 'HTTPRouteSchemeRedirect', 'ReferenceGrant',
];

const watched = (selector: string): Watched[] => [
  { root: ROOT, resource: 'gatewayclasses', type: '*v1.GatewayClass', labelSelector: selector },
  { root: '/api/v1', resource: 'namespaces', type: '*v1.Namespace' },
  { root: ROOT, resource: 'gateways', type: '*v1.Gateway', namespaced: true },
  { root: ROOT, resource: 'httproutes', type: '*v1.HTTPRoute', namespaced: true },
  { root: ROOT, resource: 'grpcroutes', type: '*v1.GRPCRoute', namespaced: true },
  { root: ROOT, resource: 'tlsroutes', type: '*v1.TLSRoute', namespaced: true },
  { root: BETA_ROOT, resource: 'referencegrants', type: '*v1beta1.ReferenceGrant', namespaced: true },
  { root: '/api/v1', resource: 'services', type: '*v1.Service', namespaced: true },
  { root: '/apis/discovery.k8s.io/v1', resource: 'endpointslices', type: '*v1.EndpointSlice', namespaced: true },
  { root: '/api/v1', resource: 'secrets', type: '*v1.Secret', namespaced: true, labelSelector: 'owner!=helm' },
];

/** The proxy tells its entry points, since a listener is one of them. */
export const kubernetesGateway = (entryPoints: EntryPoints): Provider => ({
  name: 'kubernetesgateway', option: 'kubernetesgateway', type: '*gateway.Provider',
  *run(p, options, publish, log) {
    const selector = options.value('labelselector') ?? '';
    yield* log.info(`Label selector is: ${JSON.stringify(selector)}`);
    yield* log.info(`Creating ${p.env.get('KUBERNETES_SERVICE_HOST') ? 'in-cluster' : 'cluster-external'} Provider client`, { endpoint: options.value('endpoint') ?? '' });
    let client: KubernetesClient;
    try {
      client = inCluster(p, { agent: AGENT, endpoint: options.value('endpoint'), token: options.value('token') });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      yield* log.error('Error starting provider *gateway.Provider', { error: `creating k8s client: ${error.message}` });
      return;
    }
    const cache = new Cache(p, client), namespaces = options.list('namespaces');
    yield* cache.start(watched(selector), namespaces.length > 0 ? namespaces : ['']);
    const told = new Set<string>();
    for (let seen = yield* cache.changedSince(0); ; seen = yield* cache.changedSince(seen)) {
      for (const { metadata: { name, namespace, uid = '' } } of cache.all('tlsroutes')) if (!told.has(uid)) {
        told.add(uid);
        yield* log.with({ tls_route: name, namespace }).error('TLSRoutes are not simulated here: nothing is routed');
      }
      const configuration = yield* load(p, client, cache, options, entryPoints, log);
      if (configuration) publish(configuration);
    }
  },
});

function* load(p: Process, client: KubernetesClient, cache: Cache, options: Options, entryPoints: EntryPoints, log: Log): Blocking<Configuration | undefined> {
  const now = strftime('%Y-%m-%dT%H:%M:%SZ', p.now), addresses = statusAddresses(cache, options);
  if (typeof addresses === 'string') {
    yield* log.error('Unable to get Gateway status addresses', { error: addresses });
    return undefined;
  }
  const classes = cache.all<GatewayClass>('gatewayclasses').filter(({ spec }) => spec.controllerName === CONTROLLER);
  for (const one of classes) {
    const conditions = dated([condition('Accepted', 'True', one.metadata.generation, 'Handled', 'Handled by Traefik controller')], one.status?.conditions, now);
    yield* tell(client, `${ROOT}/gatewayclasses/${one.metadata.name}`, one, { ...one.status, conditions, supportedFeatures: FEATURES.map((name) => ({ name })) }, log.with({ gateway_class: one.metadata.name }));
  }
  const certificates = new Map<string, Certificate>(), built: Built = { routers: new Map(), services: new Map(), middlewares: new Map() };
  const selected = cache.all<Gateway>('gateways').filter(({ spec }) => classes.some(({ metadata }) => metadata.name === spec.gatewayClassName))
    .map((gateway): Selected => ({ gateway, listeners: loadListeners(cache, gateway, entryPoints, certificates) }));
  const routes = function* <T extends Route>(kind: RouteKind<T>, resource: string): Blocking<void> {
    for (const route of cache.all<T>(resource)) {
      const { name, namespace } = route.metadata, { parents, mistakes } = loadRoute(cache, selected, route, kind, built, now), about = log.with({ [resource === 'httproutes' ? 'http_route' : 'grpc_route']: name, namespace });
      for (const mistake of new Set(mistakes)) yield* about.error(mistake);
      const others = route.status?.parents.filter(({ controllerName }) => controllerName !== CONTROLLER) ?? [];
      if (parents.length > 0) yield* tell(client, `${ROOT}/namespaces/${namespace}/${resource}/${name}`, route, { parents: [...others, ...parents] }, about);
    }
  };
  yield* routes<HTTPRoute>(httpRoutes, 'httproutes');
  yield* routes<GRPCRoute>(grpcRoutes, 'grpcroutes');
  for (const { gateway, listeners } of selected) {
    const { name, namespace } = gateway.metadata;
    yield* tell(client, `${ROOT}/namespaces/${namespace}/gateways/${name}`, gateway, statusOf(gateway, listeners, addresses, now), log.with({ gateway: name, namespace }));
  }
  return { ...built, certificates: [...certificates.values()] };
}

/** Writes a status, unless the object has it already. */
function* tell(client: KubernetesClient, path: string, object: KubernetesObject & { status?: unknown }, status: unknown, log: Log): Blocking<void> {
  if (sameValue(object.status, status)) return;
  try {
    yield* client.updateStatus(path, { ...object, status } as KubernetesObject);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    yield* log.warn(`Unable to update ${path.includes('/gatewayclasses/') ? 'GatewayClass' : path.includes('/httproutes/') ? 'HTTPRoute' : path.includes('/grpcroutes/') ? 'GRPCRoute' : 'Gateway'} status`, { error: error.message });
  }
}

/** Whether two values of JSON are equal; the order of keys is no difference. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => Object.hasOwn(b, key) && sameValue(value, (b as Record<string, unknown>)[key]));
}

/** Addresses that Gateways are told; in words why there are none. */
function statusAddresses(cache: Cache, options: Options): GatewayStatus['addresses'] | string {
  if (!options.has('statusaddress')) return undefined;
  const under = options.under('statusaddress'), ip = under.value('ip'), hostname = under.value('hostname'), name = under.value('service.name'), namespace = under.value('service.namespace');
  if (ip) return [{ type: 'IPAddress', value: ip }];
  if (hostname) return [{ type: 'Hostname', value: hostname }];
  if (!name || !namespace) return 'empty Gateway status address configuration';
  const service = cache.find<KubernetesService>('services', namespace, name);
  if (!service) return `getting service: service ${JSON.stringify(name)} not found`;
  return (service.status?.loadBalancer?.ingress ?? []).flatMap((one) => (one.ip ? [{ type: 'IPAddress', value: one.ip }] : one.hostname ? [{ type: 'Hostname', value: one.hostname }] : []));
}
