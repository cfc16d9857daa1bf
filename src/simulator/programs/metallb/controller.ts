/** MetalLB's controller: gives the Services of type LoadBalancer addresses out of the pools. Its webhooks are not simulated: the manifest starts it without them. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Service } from '../../api/kubernetes/service.ts';
import { toBase64 } from '../../kernel/base64.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { Cache, type Watched } from '../cluster-client/cache.ts';
import { ClientError, type KubernetesClient } from '../cluster-client/client.ts';
import { Ending } from '../ending.ts';
import { Allocator } from './allocator.ts';
import { ConfigurationState } from './configuration-state.ts';
import { converge, type Hands } from './converge.ts';
import { Events } from './events.ts';
import type { Log } from './log.ts';
import { poolsFrom, type Pool } from './pools.ts';
import { PoolError } from './ranges.ts';
import { start, type Started } from './start.ts';
import { isForeign, OLD_PREFIX, ROOT, type IPAddressPool } from './types.ts';

/** In the namespace that it runs in; its role reaches no further. */
const OWN: readonly Watched[] = [
  { root: ROOT, resource: 'ipaddresspools', type: '*v1beta1.IPAddressPool', namespaced: true },
];
const EVERYWHERE: readonly Watched[] = [
  { root: '/api/v1', resource: 'namespaces', type: '*v1.Namespace' },
  { root: '/api/v1', resource: 'services', type: '*v1.Service', namespaced: true },
];
/** After a failure it tries again so much later, ms; the real one begins sooner and waits longer each time. */
const RETRY = 2000;

export function* metallbController(p: Process): Blocking<number> {
  const started = yield* start(p, { name: 'controller', startedAt: 'main.go:189', namespaceAt: 'main.go:202', clientAt: 'main.go:267' });
  if (typeof started === 'number') return started;
  const { log } = started, mode = started.flags.get('webhook-mode') ?? 'enabled', ending = new Ending(p, () => 0);
  if (!['enabled', 'disabled', 'onlywebhook'].includes(mode)) {
    yield* log.error('main.go:261', { op: 'startup', error: 'invalid webhookmode value', value: mode });
    return 1;
  }
  if (mode !== 'disabled') yield* log.error('main.go:267', { op: 'startup', msg: 'the webhooks are not simulated here: start with --webhook-mode=disabled' });
  try {
    yield* makeMemberSecret(p, started);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    yield* log.error('main.go:274', { op: 'startup', error: error.message, msg: 'failed to create memberlist secret' });
    return 1;
  }
  yield* log.info('k8s.go:479', { op: 'Run', msg: 'Starting Manager' });
  if (mode !== 'onlywebhook') p.thread(reconcile(p, started));
  return yield* ending.wait();
}

/** The key with which the speakers talk among themselves: they wait for it. */
function* makeMemberSecret(p: Process, { client, flags, log, namespace }: Started): Blocking<void> {
  const name = flags.get('ml-secret-name') ?? p.env.get('METALLB_ML_SECRET_NAME') ?? '', deployment = flags.get('deployment') ?? p.env.get('METALLB_DEPLOYMENT') ?? '', secrets = `/api/v1/namespaces/${namespace}/secrets`;
  if (name === '') return;
  const { items } = yield* client.json<{ items: unknown[] }>('GET', secrets, [['fieldSelector', `metadata.name=${name}`]]);
  if (items.length > 0) return;
  const { metadata } = yield* client.json<KubernetesObject>('GET', `/apis/apps/v1/namespaces/${namespace}/deployments/${deployment}`);
  const random = p.kernel.random('memberlist key', metadata.uid ?? ''), key = toBase64(encode(toBase64(Uint8Array.from({ length: 16 }, () => Math.floor(random.next() * 256))).replace(/=+$/, '')));
  yield* client.json('POST', secrets, [], { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace, ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: metadata.name, uid: metadata.uid }] }, data: { secretkey: key } });
  yield* log.info('k8s.go:456', { op: 'CreateMlSecret', msg: 'secret successfully created' });
}

function* reconcile(p: Process, { client, flags, log, namespace, pod }: Started): Blocking<void> {
  const cache = new Cache(p, client), hands: Hands = { allocator: new Allocator(), events: new Events(p, client, 'metallb-controller'), log }, own = flags.get('lb-class') ?? '';
  const state = new ConfigurationState(p, client, namespace, { name: 'controller', labels: { 'metallb.io/component-type': 'controller' }, condition: 'poolReconcilerValid', owner: pod });
  yield* cache.start(OWN, [namespace]);
  yield* cache.start(EVERYWHERE, ['']);
  const seen = new Map<string, string>();
  let known: string | undefined, pools: ReadonlyMap<string, Pool> | undefined;
  for (let version = 0; ; version = yield* cache.changedSince(version)) {
    const resources = { pools: cache.all<IPAddressPool>('ipaddresspools').filter(({ metadata }) => metadata.namespace === namespace), namespaces: cache.all('namespaces'), advertisements: [], nodes: [] };
    const text = JSON.stringify([resources.pools.map(({ metadata: { name }, spec }) => [name, spec]), resources.namespaces.map(({ metadata: { name, labels } }) => [name, labels])]);
    let all = false;
    if (text !== known) {
      known = text;
      const read = yield* readPools(resources, state, log);
      if (read) hands.allocator.setPools((pools = read));
      all = read !== undefined;
    }
    for (let first = true; first || all; first = false) {
      if (all) seen.clear();
      all = false;
      // Those that have an address already come first.
      const services = cache.all<Service>('services').sort((a, b) => Number(hasAddress(b)) - Number(hasAddress(a)));
      const gone = [...seen.keys()].filter((key) => !services.some((one) => keyOf(one) === key));
      for (const key of gone) {
        seen.delete(key);
        if (!hands.allocator.unassign(key)) continue;
        yield* log.info('main.go:59', { event: 'serviceDeleted', msg: 'service deleted' });
        all = true;
      }
      for (const service of services) {
        const key = keyOf(service), at = service.metadata.resourceVersion ?? '';
        if (pools === undefined || seen.get(key) === at || isForeign(service.spec.loadBalancerClass, own)) continue;
        seen.set(key, at);
        all = (yield* handle(p, client, hands, key, service)) || all;
      }
    }
    if (pools) yield* reportUse(client, hands.allocator, pools, resources.pools);
  }
}

/** undefined where the pools make no sense: what was there before goes on. */
function* readPools(resources: Parameters<typeof poolsFrom>[0], state: ConfigurationState, log: Log): Blocking<ReadonlyMap<string, Pool> | undefined> {
  try {
    const pools = poolsFrom(resources);
    yield* log.info('pool_controller.go:115', { controller: 'PoolReconciler', event: 'force service reload' });
    yield* log.info('pool_controller.go:129', { controller: 'PoolReconciler', event: 'config reloaded' });
    yield* state.report(undefined);
    return pools;
  } catch (error) {
    if (!(error instanceof PoolError)) throw error;
    yield* log.error('pool_controller.go:95', { controller: 'PoolReconciler', error: error.message });
    yield* state.report(error.message);
    return undefined;
  }
}

/** @returns whether all have to be looked at again: an address is free, or may be shared now */
function* handle(p: Process, client: KubernetesClient, hands: Hands, key: string, service: Service): Blocking<boolean> {
  const { allocator, events, log } = hands, reconciler = { controller: 'ServiceReconciler' };
  yield* log.info('service_controller.go:64', { ...reconciler, 'start reconcile': key });
  const before = { ips: allocator.ips(key), key: allocator.key(key) }, wanted = JSON.parse(JSON.stringify(service)) as Service;
  const converged = yield* converge(hands, key, wanted);
  let all = before.key !== allocator.key(key);
  if (JSON.stringify([wanted.status, wanted.metadata.annotations ?? {}]) !== JSON.stringify([service.status ?? {}, service.metadata.annotations ?? {}])) {
    for (const name of Object.keys(service.metadata.annotations ?? {}).filter((one) => one.startsWith(OLD_PREFIX))) {
      yield* log.warn('main.go:106', { event: 'deprecatedAnnotation', annotation: name, msg: 'The used annotation is deprecated. Support might get removed in future versions' });
      yield* events.say(service, 'Warning', 'deprecatedAnnotation', `Service uses deprecated annotation ${name}`);
    }
    if (before.ips.length > 0 && allocator.pool(key) === '' && allocator.poolFor(before.ips)) {
      yield* log.info('main.go:117', { event: 'serviceUpdated', msg: 'removed loadbalancer from service, services will be reprocessed' });
      all = true;
    }
    try {
      const { namespace, name } = service.metadata;
      yield* client.updateStatus(`/api/v1/namespaces/${namespace}/services/${name}`, { ...wanted, apiVersion: 'v1', kind: 'Service' } as Service);
      yield* log.info('main.go:136', { event: 'serviceUpdated', msg: 'updated service object' });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      yield* log.error('main.go:133', { op: 'updateServiceStatus', error: error.message, msg: 'failed to update service' });
      yield* p.sleep(RETRY);
    }
  }
  if (!converged) yield* log.error('service_controller.go:112', { ...reconciler, name: key, service: JSON.stringify(service), endpoints: '[]', event: 'failed to handle service' });
  else if (all) yield* log.info('service_controller.go:107', { ...reconciler, event: 'force service reload' });
  yield* log.info('service_controller.go:115', { ...reconciler, 'end reconcile': key });
  return all;
}

/** How many addresses are left stands in the status of each pool. */
function* reportUse(client: KubernetesClient, allocator: Allocator, pools: ReadonlyMap<string, Pool>, objects: readonly IPAddressPool[]): Blocking<void> {
  for (const object of objects) {
    const pool = pools.get(object.metadata.name);
    if (!pool) continue;
    const { assigned, available } = allocator.counters(pool), status = { assignedIPv4: assigned, assignedIPv6: 0, availableIPv4: available, availableIPv6: 0 };
    if (object.status?.assignedIPv4 === assigned && object.status.availableIPv4 === available) continue;
    try {
      yield* client.updateStatus(`${ROOT}/namespaces/${object.metadata.namespace}/ipaddresspools/${object.metadata.name}`, { ...object, status });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
    }
  }
}

const keyOf = ({ metadata: { namespace, name } }: KubernetesObject): string => `${namespace}/${name}`;
const hasAddress = ({ status }: Service): boolean => (status?.loadBalancer?.ingress?.length ?? 0) > 0;
