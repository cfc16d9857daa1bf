/** One Service brought to what its annotations and the pools ask for: controller/service.go. */
import type { Service } from '../../api/kubernetes/service.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Allocator } from './allocator.ts';
import type { Events } from './events.ts';
import type { Log } from './log.ts';
import { isAddress, isFour, PoolError } from './ranges.ts';
import { annotation, OLD_PREFIX, PREFIX } from './types.ts';

const ALLOCATED_FROM = 'ip-allocated-from-pool';

export interface Hands {
  readonly allocator: Allocator;
  readonly events: Events;
  readonly log: Log;
}

/** Changes `service`, which is a copy. @returns false if it came to nothing, until something changes */
export function* converge({ allocator, events, log }: Hands, key: string, service: Service): Blocking<boolean> {
  const clear = (): void => {
    allocator.unassign(key);
    for (const prefix of [PREFIX, OLD_PREFIX]) delete service.metadata.annotations?.[prefix + ALLOCATED_FROM];
    service.status = { ...service.status, loadBalancer: {} };
  };
  if (service.spec.type !== 'LoadBalancer') {
    clear();
    return true;
  }
  if (allocator.empty) {
    clear();
    return false;
  }
  if (!service.spec.clusterIP) {
    yield* log.info('service.go:72', { event: 'clearAssignment', reason: 'noClusterIPs', msg: 'No ClusterIPs' });
    clear();
    return false;
  }
  const shared = { sharing: annotation(service, 'allow-shared-ip'), backend: backendOf(service) };
  let ips = (service.status?.loadBalancer?.ingress ?? []).flatMap(({ ip }) => (ip ? [ip] : []));
  if (ips.length === 0) clear();
  else {
    try {
      ips = yield* stillRight();
    } catch (error) {
      if (!(error instanceof PoolError)) throw error;
      yield* log.error('service.go:148', { event: 'loadbalancerIP', error: error.message, msg: 'invalid requested loadbalancer IPs' });
      yield* events.say(service, 'Warning', 'LoadBalancerFailed', `invalid requested loadbalancer IPs: ${error.message}`);
      return false;
    }
  }
  if (ips.length === 0) {
    try {
      ips = [...allocate()];
    } catch (error) {
      if (!(error instanceof PoolError)) throw error;
      yield* log.error('service.go:179', { op: 'allocateIPs', error: error.message, msg: 'IP allocation failed' });
      yield* events.say(service, 'Warning', 'AllocationFailed', `Failed to allocate IP for ${JSON.stringify(key)}: ${error.message}`);
      return false;
    }
    yield* log.info('service.go:186', { event: 'ipAllocated', ip: ips, msg: 'IP address assigned by controller' });
    yield* events.say(service, 'Normal', 'IPAllocated', `Assigned IP [${ips.map((ip) => JSON.stringify(ip)).join(' ')}]`);
  }
  service.status = { ...service.status, loadBalancer: { ingress: ips.map((ip) => ({ ip })) } };
  service.metadata.annotations = { ...service.metadata.annotations, [PREFIX + ALLOCATED_FROM]: allocator.pool(key) };
  delete service.metadata.annotations[OLD_PREFIX + ALLOCATED_FROM];
  return true;

  /** The addresses it has, if the configuration and its own wishes leave them to it. @throws PoolError where its wishes make no sense */
  function* stillRight(): Blocking<string[]> {
    try {
      allocator.assign(key, service, ips, shared);
    } catch (error) {
      if (!(error instanceof PoolError)) throw error;
      yield* log.info('service.go:128', { event: 'clearAssignment', error: error.message, msg: 'current IP not allowed by config, clearing' });
      yield* events.say(service, 'Normal', 'ClearAssignment', `current IP for ${JSON.stringify(key)} not allowed by config, will attempt for new IP assignment: ${error.message}`);
      clear();
      return [];
    }
    const pool = annotation(service, 'address-pool');
    if (pool !== '' && allocator.pool(key) !== pool) {
      yield* log.info('service.go:139', { event: 'clearAssignment', reason: 'differentPoolRequested', msg: 'user requested a different pool than the one currently assigned' });
      clear();
      return [];
    }
    const wanted = wantedIps(service);
    if (wanted.length > 0 && [...wanted].sort().join() !== [...ips].sort().join()) {
      yield* log.info('service.go:153', { event: 'clearAssignment', reason: 'differentIPRequested', msg: 'user requested a different IP than the one currently assigned' });
      clear();
      return [];
    }
    return ips;
  }

  function allocate(): readonly string[] {
    const wanted = wantedIps(service), pool = annotation(service, 'address-pool');
    if (wanted.length > 0) {
      const text = `requested loadBalancer IP(s) [${wanted.map((ip) => JSON.stringify(ip)).join(' ')}]`;
      if (!wanted.every(isFour)) throw new PoolError(`${text} does not match the ipFamily of the service`);
      allocator.assign(key, service, wanted, shared);
      if (pool === '' || allocator.pool(key) === pool) return wanted;
      allocator.unassign(key);
      throw new PoolError(`${text} is not compatible with requested address pool ${pool}`);
    }
    return pool === '' ? allocator.allocate(key, service, shared) : allocator.allocateFrom(pool, key, service, shared);
  }
}

/** The addresses that the Service asks for. @throws PoolError */
function wantedIps(service: Service): readonly string[] {
  const listed = annotation(service, 'loadBalancerIPs'), { loadBalancerIP = '' } = service.spec;
  if (listed !== '' && loadBalancerIP !== '') throw new PoolError(`service can not have both ${PREFIX}loadBalancerIPs and svc.Spec.LoadBalancerIP`);
  if (listed === '') {
    if (loadBalancerIP !== '' && !isAddress(loadBalancerIP)) throw new PoolError(`invalid spec.loadBalancerIP ${JSON.stringify(loadBalancerIP)}`);
    return loadBalancerIP === '' ? [] : [loadBalancerIP];
  }
  const ips = listed.split(',').map((one) => one.trim());
  if (!ips.every(isAddress)) throw new PoolError(`invalid ${PREFIX}loadBalancerIPs: ${JSON.stringify(listed)}`);
  return ips;
}

/** With traffic policy Local the pods behind an address have to be the same. */
const backendOf = ({ spec: { externalTrafficPolicy, selector = {} } }: Service): string =>
  externalTrafficPolicy === 'Local' ? Object.entries(selector).map(([name, value]) => `${name}=${value}`).sort().join(',') : '';
