/** The provider `kubernetesIngress`: Ingress objects of its class become routers and services. */
import type { Secret } from '../../../api/kubernetes/configuration.ts';
import type { Ingress, IngressBackend, IngressClass } from '../../../api/kubernetes/networking.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Certificate, Configuration, Router, Service } from '../dynamic.ts';
import type { Log } from '../log.ts';
import type { Options } from '../options.ts';
import type { Provider } from '../provider.ts';
import { Cache, type Watched } from '../../cluster-client/cache.ts';
import { certificateIn } from './certificates.ts';
import { ClientError, inCluster, type KubernetesClient } from '../../cluster-client/client.ts';
import { annotated, routerFor } from './ingress-router.ts';
import { loadService } from './ingress-service.ts';
import { updateStatus } from './ingress-status.ts';
import { normalised } from './names.ts';
import { AGENT } from '../version.ts';

const CONTROLLER = 'traefik.io/ingress-controller', CLASS_ANNOTATION = 'kubernetes.io/ingress.class';
/** Lowest of all: 32 bits. */
const LAST = -2_147_483_648;

const watched = (selector: string): Watched[] => [
  { root: '/apis/networking.k8s.io/v1', resource: 'ingresses', type: '*v1.Ingress', namespaced: true, labelSelector: selector },
  { root: '/api/v1', resource: 'services', type: '*v1.Service', namespaced: true },
  { root: '/apis/discovery.k8s.io/v1', resource: 'endpointslices', type: '*v1.EndpointSlice', namespaced: true },
  { root: '/api/v1', resource: 'secrets', type: '*v1.Secret', namespaced: true, labelSelector: 'owner!=helm' },
];

const clusterWide: readonly Watched[] = [
  { root: '/apis/networking.k8s.io/v1', resource: 'ingressclasses', type: '*v1.IngressClass' },
  { root: '/api/v1', resource: 'nodes', type: '*v1.Node' },
];

export const kubernetesIngress: Provider = {
  name: 'kubernetes', option: 'kubernetesingress', type: '*ingress.Provider',
  *run(p, options, publish, log) {
    const selector = options.value('labelselector') ?? '', endpoint = options.value('endpoint');
    yield* log.info(`ingress label selector is: ${JSON.stringify(selector)}`);
    yield* log.info(`Creating ${p.env.get('KUBERNETES_SERVICE_HOST') ? 'in-cluster' : 'cluster-external'} Provider client${endpoint ? ` with endpoint ${endpoint}` : ''}`);
    let client: KubernetesClient;
    try {
      client = inCluster(p, { agent: AGENT, endpoint: options.value('endpoint'), token: options.value('token') });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      yield* log.error('Error starting provider *ingress.Provider', { error: error.message });
      return;
    }
    const cache = new Cache(p, client), namespaces = options.list('namespaces');
    yield* cache.start(watched(selector), namespaces.length > 0 ? namespaces : ['']);
    if (!options.flag('disableclusterscoperesources')) yield* cache.start(options.flag('disableingressclasslookup') ? clusterWide.slice(1) : clusterWide, ['']);
    for (let seen = yield* cache.changedSince(0); ; seen = yield* cache.changedSince(seen)) publish(yield* load(client, cache, options, log));
  },
};

function* load(client: KubernetesClient, cache: Cache, options: Options, log: Log): Blocking<Configuration> {
  const routers = new Map<string, Router>(), services = new Map<string, Service>(), certificates = new Map<string, Certificate>();
  const wanted = options.value('ingressclass') ?? '';
  const classes = cache.all<IngressClass>('ingressclasses').filter(({ spec, metadata }) => spec.controller === CONTROLLER && (wanted === '' || metadata.name === wanted)).map(({ metadata }) => metadata.name);
  for (const ingress of cache.all<Ingress>('ingresses').filter((one) => isOurs(one, classes, wanted))) {
    const { name, namespace = '' } = ingress.metadata, about = log.with({ ingress: name, namespace });
    try {
      yield* updateStatus(client, cache, options, ingress, log);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      yield* about.error('Error while updating ingress status', { error: error.message });
    }
    yield* loadCertificates(cache, ingress, certificates, about);
    const backend = ingress.spec.defaultBackend;
    if ((ingress.spec.rules ?? []).length === 0 && backend) yield* loadDefault(cache, options, ingress, backend, { routers, services }, about);
    for (const rule of ingress.spec.rules ?? []) for (const path of rule.http?.paths ?? []) {
      const service = yield* loadBackend(cache, options, namespace, path.backend, about);
      if (!service) continue;
      const { name: to, port } = path.backend.service!, key = normalised(`${namespace}-${to}-${port?.name || port?.number || 0}`);
      services.set(key, service);
      routers.set(normalised(`${namespace}-${name}-${rule.host ?? ''}${path.path ?? ''}`), routerFor(ingress, rule, path, key, options.flag('strictprefixmatching')));
    }
  }
  return { routers, services, middlewares: new Map(), certificates: [...certificates.values()] };
}

/** By the class that the spec names, or by the annotation of old. */
function isOurs({ spec, metadata }: Ingress, classes: readonly string[], wanted: string): boolean {
  if (spec.ingressClassName !== undefined) return classes.includes(spec.ingressClassName);
  const annotation = metadata.annotations?.[CLASS_ANNOTATION] ?? '';
  return wanted === annotation || (wanted === '' && annotation === 'traefik');
}

function* loadBackend(cache: Cache, options: Options, namespace: string, backend: IngressBackend, log: Log): Blocking<Service | undefined> {
  if (backend.resource) yield* log.error('Resource backends are not supported');
  else if (!backend.service) yield* log.error('Missing service definition');
  else {
    const fields = { serviceName: backend.service.name, servicePort: `&ServiceBackendPort{Name:${backend.service.port?.name ?? ''},Number:${backend.service.port?.number ?? 0},}` };
    const service = loadService(cache, options, namespace, backend.service);
    if (typeof service === 'string') yield* log.error('Cannot create service', { error: service, ...fields });
    else if ((service.loadBalancer?.servers.length ?? 0) === 0 && !options.flag('allowemptyservices')) yield* log.error('Skipping service: no endpoints found', fields);
    else return service;
  }
  return undefined;
}

/** An Ingress with nothing but a default backend takes what no other router does. */
function* loadDefault(cache: Cache, options: Options, ingress: Ingress, backend: IngressBackend, { routers, services }: { routers: Map<string, Router>; services: Map<string, Service> }, log: Log): Blocking<void> {
  if (services.has('default-backend')) return yield* log.error('The default backend already exists.');
  const service = yield* loadBackend(cache, options, ingress.metadata.namespace ?? '', backend, log);
  if (!service) return;
  services.set('default-backend', service);
  routers.set('default-router', { entryPoints: [], ...annotated(ingress), rule: 'PathPrefix("/")', priority: LAST, service: 'default-backend' });
}

function* loadCertificates(cache: Cache, { spec, metadata: { namespace = '' } }: Ingress, certificates: Map<string, Certificate>, log: Log): Blocking<void> {
  for (const { secretName } of spec.tls ?? []) {
    if (!secretName || certificates.has(`${namespace}-${secretName}`)) continue;
    const secret = cache.find<Secret>('secrets', namespace, secretName);
    const found = secret ? certificateIn(secret, namespace) : `secret ${namespace}/${secretName} does not exist`;
    if (typeof found === 'string') return yield* log.error('Error configuring TLS', { error: found });
    certificates.set(`${namespace}-${secretName}`, found);
  }
}
