/** MetalLB's speaker: on each node, answers for the addresses that it has been chosen for. Layer 2 only; BGP has no router to talk to here. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { EndpointSlice, Service } from '../../api/kubernetes/service.ts';
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { Cache, type Watched } from '../cluster-client/cache.ts';
import { Ending } from '../ending.ts';
import { Announcer } from './announcer.ts';
import { ConfigurationState } from './configuration-state.ts';
import { advertisementsFor, whyNot, type Situation } from './election.ts';
import { Events } from './events.ts';
import { Members } from './members.ts';
import { poolsFrom, type Pool } from './pools.ts';
import { contains, isFour, PoolError, toNumber } from './ranges.ts';
import { ServiceStatuses } from './service-statuses.ts';
import { start, type Started } from './start.ts';
import { isForeign, ROOT, type IPAddressPool, type L2Advertisement } from './types.ts';

/** In the namespace that it runs in; its role reaches no further. */
const OWN: readonly Watched[] = [
  { root: ROOT, resource: 'ipaddresspools', type: '*v1beta1.IPAddressPool', namespaced: true },
  { root: ROOT, resource: 'l2advertisements', type: '*v1beta1.L2Advertisement', namespaced: true },
];
const EVERYWHERE: readonly Watched[] = [
  { root: '/api/v1', resource: 'nodes', type: '*v1.Node' },
  { root: '/api/v1', resource: 'namespaces', type: '*v1.Namespace' },
  { root: '/api/v1', resource: 'services', type: '*v1.Service', namespaced: true },
  { root: '/apis/discovery.k8s.io/v1', resource: 'endpointslices', type: '*v1.EndpointSlice', namespaced: true },
];

export function* metallbSpeaker(p: Process): Blocking<number> {
  const started = yield* start(p, { name: 'speaker', startedAt: 'main.go:128', namespaceAt: 'main.go:164', clientAt: 'main.go:292' });
  if (typeof started === 'number') return started;
  const { flags, log } = started, value = (flag: string, variable: string): string => flags.get(flag) ?? p.env.get(variable) ?? '';
  const node = value('node-name', 'METALLB_NODE_NAME'), ending = new Ending(p, () => 0), key = value('ml-secret-key-path', 'METALLB_ML_SECRET_KEY_PATH');
  if (node === '') {
    yield* log.error('main.go:171', { op: 'startup', error: 'must specify --node-name or METALLB_NODE_NAME', msg: 'missing configuration' });
    return 1;
  }
  let members: Members;
  try {
    if (key !== '') readText(p, `${key}/secretkey`);
    members = new Members(p, started.client, { node, namespace: started.namespace, labels: value('ml-labels', 'METALLB_ML_LABELS'), port: Number(value('ml-bindport', 'METALLB_ML_BIND_PORT') || 7946) });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* error.code === 'EADDRINUSE' ? log.error('speakerlist.go:119', { op: 'startup', error: 'Could not set up network transport: failed to obtain an address: bind: address already in use', msg: 'failed to create memberlist' })
      : log.error('main.go:191', { op: 'startup', error: `open ${key}/secretkey: ${error.strerror.toLowerCase()}`, msg: 'failed to read memberlist secret key file' });
    return 1;
  }
  yield* log.info('k8s.go:479', { op: 'Run', msg: 'Starting Manager' });
  p.thread(announceAll(p, started, node, members));
  const status = yield* ending.wait();
  yield* log.info('main.go:180', { op: 'shutdown', msg: 'starting shutdown' });
  yield* log.info('main.go:184', { op: 'shutdown', msg: 'done' });
  return status;
}

function* announceAll(p: Process, { client, flags, log, namespace, pod }: Started, node: string, members: Members): Blocking<void> {
  const cache = new Cache(p, client), announcer = new Announcer(p), events = new Events(p, client, 'metallb-speaker'), statuses = new ServiceStatuses(client, { node, namespace, pod }), own = flags.get('lb-class') ?? '';
  const state = new ConfigurationState(p, client, namespace, { name: `speaker-${node}`, labels: { 'metallb.io/component-type': 'speaker', 'metallb.io/node-name': node }, condition: 'configReconcilerValid', owner: pod });
  for (const name of announcer.interfaces) yield* log.info('announcer.go:152', { event: 'createARPResponder', interface: name, msg: 'created ARP responder for interface' });
  yield* cache.start(OWN, [namespace]);
  yield* cache.start(EVERYWHERE, ['']);
  yield* members.look();
  const news = new WaitQueue();
  let heard = 0, read = 0;
  p.thread(members.watch(() => void (heard++, news.wakeAll())));
  p.thread((function* () {
    for (let version = 0; ; ) {
      version = yield* cache.changedSince(version);
      heard++;
      news.wakeAll();
    }
  })());
  const mine = <T extends KubernetesObject>(resource: string): T[] => cache.all<T>(resource).filter(({ metadata }) => metadata.namespace === namespace);
  let known = '', pools: ReadonlyMap<string, Pool> | undefined;
  for (;;) {
    read = heard;
    const resources = { pools: mine<IPAddressPool>('ipaddresspools'), advertisements: mine<L2Advertisement>('l2advertisements'), namespaces: cache.all('namespaces'), nodes: cache.all('nodes') };
    const text = JSON.stringify([...resources.pools, ...resources.advertisements].map(({ metadata: { name }, spec }) => [name, spec]).concat([...resources.namespaces, ...resources.nodes].map(({ metadata: { name, labels } }) => [name, labels])));
    if (text !== known) {
      known = text;
      try {
        pools = poolsFrom(resources);
        yield* log.info('config_controller.go:227', { controller: 'ConfigReconciler', event: 'config reloaded' });
        yield* state.report(undefined);
      } catch (error) {
        if (!(error instanceof PoolError)) throw error;
        yield* log.error('config_controller.go:186', { controller: 'ConfigReconciler', error: error.message });
        yield* state.report(error.message);
      }
    }
    const services = cache.all<Service>('services'), there = new Set(services.map(keyOf));
    const situation: Situation = { node, alive: members.alive, nodes: resources.nodes, slices: [], ignoreExcluded: flags.get('ignore-exclude-lb') === 'true' };
    for (const key of statuses.announced) if (!there.has(key)) yield* withdraw(key, 'serviceDeleted');
    for (const service of services) if (pools && !isForeign(service.spec.loadBalancerClass, own)) yield* speak(service, pools, { ...situation, slices: slicesOf(service) });
    yield* news.until(() => heard !== read);
  }

  function slicesOf({ metadata: { name, namespace: where } }: Service): EndpointSlice[] {
    return cache.all<EndpointSlice>('endpointslices').filter(({ metadata }) => metadata.namespace === where && metadata.labels?.['kubernetes.io/service-name'] === name);
  }

  function* speak(service: Service, all: ReadonlyMap<string, Pool>, situation: Situation): Blocking<void> {
    const key = keyOf(service), ips = (service.status?.loadBalancer?.ingress ?? []).map(({ ip = '' }) => ip);
    if (service.spec.type !== 'LoadBalancer') return yield* withdraw(key, 'notLoadBalancer');
    if (ips.length === 0) return yield* withdraw(key, 'noIPAllocated');
    if (!ips.every(isFour)) return yield* withdraw(key, 'invalidIP');
    const pool = [...all.values()].find(({ blocks }) => ips.every((ip) => blocks.some((block) => contains(block, toNumber(ip)))));
    if (!pool) {
      if (announcer.has(key)) yield* log.error('main.go:445', { op: 'setBalancer', ips, error: 'assigned IP not allowed by config', msg: 'IP allocated by controller not allowed by config' });
      return yield* withdraw(key, 'ipNotAllowed');
    }
    if (announcer.has(key) && announcer.ips(key).join() !== ips.join()) yield* withdraw(key, 'loadBalancerIPChanged');
    const why = whyNot(service, pool, ips[0]!, situation);
    if (why !== '') return yield* withdraw(key, why);
    const wanted = advertisementsFor(pool, service).filter(({ nodes }) => nodes.has(node)), named = wanted.some(({ interfaces }) => interfaces.length === 0) ? undefined : wanted.flatMap(({ interfaces }) => interfaces);
    if (announcer.has(key)) return;
    if (named && !announcer.interfaces.some((name) => named.includes(name))) {
      for (const ip of ips) yield* events.say(service, 'Warning', 'announceFailed', `the interfaces specified by LB IP ${JSON.stringify(ip)} doesn't exist in assigned node ${JSON.stringify(node)} with protocol "layer2"`);
    } else announcer.announce(key, ips);
    if (statuses.has(key)) return;
    yield* log.info('main.go:496', { event: 'serviceAnnounced', ips, pool: pool.name, protocol: 'layer2', msg: 'service has IP, announcing' });
    yield* events.say(service, 'Normal', 'nodeAssigned', `announcing from node ${JSON.stringify(node)} with protocol "layer2"`);
    yield* statuses.write(service, named ?? []);
  }

  function* withdraw(key: string, reason: string): Blocking<void> {
    if (!statuses.has(key)) return;
    yield* log.info('main.go:552', { event: 'serviceWithdrawn', ip: announcer.ips(key), reason, msg: 'withdrawing service announcement' });
    announcer.withdraw(key);
    yield* statuses.remove(key);
  }
}

const keyOf = ({ metadata: { namespace, name } }: KubernetesObject): string => `${namespace}/${name}`;
