/** Cluster addresses and node ports: what a service asks for is taken if it is free, what it leaves open is drawn. */
import type { Service, ServicePort } from '../../api/kubernetes/service.ts';
import type { RequestContext } from '../server/kind.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';

const NODE_PORTS = { first: 30000, last: 32767 };
const HEADLESS = 'None';

const number = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const address = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

export const needsAddress = ({ type }: Service['spec']): boolean => type === 'ClusterIP' || type === 'NodePort' || type === 'LoadBalancer';
export const needsNodePorts = ({ type, allocateLoadBalancerNodePorts }: Service['spec']): boolean =>
  type === 'NodePort' || (type === 'LoadBalancer' && allocateLoadBalancerNodePorts !== false);

interface Taken {
  addresses: Set<string>;
  ports: Set<string>;
}

function takenBy(context: RequestContext, except: Service): Taken {
  const taken: Taken = { addresses: new Set(), ports: new Set() };
  for (const { metadata, spec } of context.store.list<Service>('core/services')) {
    if (metadata.namespace === except.metadata.namespace && metadata.name === except.metadata.name) continue;
    for (const one of spec.clusterIPs ?? []) taken.addresses.add(one);
    for (const { nodePort, protocol } of spec.ports ?? []) if (nodePort) taken.ports.add(`${protocol} ${nodePort}`);
    if (spec.healthCheckNodePort) taken.ports.add(`TCP ${spec.healthCheckNodePort}`);
  }
  return taken;
}

/** A free number in a range, drawn at random as the real allocator does. */
function draw(context: RequestContext, first: number, last: number, free: (value: number) => boolean): number | undefined {
  const span = last - first + 1;
  for (let tries = 0; tries < 64; tries++) {
    const value = first + context.random(span);
    if (free(value)) return value;
  }
  for (let value = first; value <= last; value++) if (free(value)) return value;
  return undefined;
}

export function allocateAddresses(service: Service, old: Service | undefined, context: RequestContext): void {
  const { spec } = service;
  if (!needsAddress(spec)) return;
  const taken = takenBy(context, service);
  if (!spec.clusterIP && spec.clusterIPs?.length) spec.clusterIP = spec.clusterIPs[0];
  if (spec.clusterIP !== HEADLESS || spec.ipFamilies === undefined) {
    spec.ipFamilies ??= ['IPv4'];
    spec.ipFamilyPolicy ??= spec.clusterIP === HEADLESS && !spec.selector ? 'RequireDualStack' : 'SingleStack';
    if (spec.ipFamilyPolicy === 'RequireDualStack' && !spec.selector && spec.clusterIP === HEADLESS) spec.ipFamilies = ['IPv4', 'IPv6'];
  }
  if (!spec.clusterIP) {
    const [base = '', bits = '12'] = context.serviceCidr.split('/');
    const size = 2 ** (32 - Number(bits));
    const first = number(base);
    const band = Math.min(Math.max(16, Math.floor(size / 16)), 256);
    const drawn = draw(context, first + band + 1, first + size - 2, (value) => !taken.addresses.has(address(value)));
    if (drawn !== undefined) spec.clusterIP = address(drawn);
  }
  if (spec.clusterIP) spec.clusterIPs = [spec.clusterIP, ...(spec.clusterIPs ?? []).slice(1)];
  if (needsNodePorts(spec)) allocatePorts(spec, taken, context);
  if (spec.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local' && !spec.healthCheckNodePort) {
    spec.healthCheckNodePort = old?.spec.healthCheckNodePort ?? draw(context, NODE_PORTS.first, NODE_PORTS.last, (value) => !taken.ports.has(`TCP ${value}`));
  }
}

function allocatePorts(spec: Service['spec'], taken: Taken, context: RequestContext): void {
  const drawn = new Map<number, number>();
  for (const port of spec.ports ?? []) if (port.nodePort) taken.ports.add(`${port.protocol} ${port.nodePort}`);
  for (const port of spec.ports ?? []) {
    if (port.nodePort) continue;
    // The same port over two protocols shares its node port.
    const shared = drawn.get(port.port);
    const free = (value: number): boolean => !taken.ports.has(`${port.protocol} ${value}`);
    const value = shared !== undefined && free(shared) ? shared : draw(context, NODE_PORTS.first + 86, NODE_PORTS.last, free);
    if (value === undefined) continue;
    port.nodePort = value;
    drawn.set(port.port, value);
    taken.ports.add(`${port.protocol} ${value}`);
  }
}

/** Whether the addresses and node ports that a service asks for can be had. */
export function validateAllocation(service: Service, errors: FieldErrors, context: RequestContext): void {
  const { spec } = service;
  if (!errors.empty) return;
  const family = spec.ipFamilies?.findIndex((one) => one === 'IPv6') ?? -1;
  if (family >= 0 && spec.clusterIP !== HEADLESS) errors.invalid(`spec.ipFamilies[${family}]`, 'IPv6', 'not configured on this cluster');
  if (spec.ipFamilyPolicy === 'RequireDualStack' && (spec.selector || spec.clusterIP !== HEADLESS)) errors.invalid('spec.ipFamilyPolicy', 'RequireDualStack', 'this cluster is not configured for dual-stack services');
  if (!errors.empty || !needsAddress(spec)) return;
  const taken = takenBy(context, service);
  if (spec.clusterIP && spec.clusterIP !== HEADLESS) {
    const [base = '', bits = '12'] = context.serviceCidr.split('/');
    const size = 2 ** (32 - Number(bits));
    const refuse = (why: string): void => errors.invalid('spec.clusterIPs', spec.clusterIPs, `failed to allocate IP ${spec.clusterIP}: ${why}`);
    if (Math.floor(number(spec.clusterIP) / size) !== Math.floor(number(base) / size)) refuse('the provided network does not match the current range');
    else if (taken.addresses.has(spec.clusterIP)) refuse('provided IP is already allocated');
  }
  if (spec.type === 'ClusterIP') return;
  (spec.ports ?? []).forEach(({ nodePort, protocol }, i) => {
    if (!nodePort || !errors.empty) return; // the first that cannot be had ends it
    const at = `spec.ports[${i}].nodePort`;
    if (nodePort < NODE_PORTS.first || nodePort > NODE_PORTS.last) errors.invalid(at, nodePort, `provided port is not in the valid range. The range of valid ports is ${NODE_PORTS.first}-${NODE_PORTS.last}`);
    else if (taken.ports.has(`${protocol} ${nodePort}`)) errors.invalid(at, nodePort, 'provided port is already allocated');
  });
}

const samePort = (a: ServicePort, b: ServicePort): boolean => a.port === b.port && a.protocol === b.protocol;

/** An update that leaves allocated values out keeps them. */
export function patchAllocated(service: Service, old: Service): void {
  const { spec } = service;
  if (needsAddress(spec) && needsAddress(old.spec) && !spec.clusterIP && !spec.clusterIPs?.length) {
    spec.clusterIP = old.spec.clusterIP;
    spec.clusterIPs = old.spec.clusterIPs;
  }
  if (needsAddress(spec) && needsAddress(old.spec)) {
    spec.ipFamilies ??= old.spec.ipFamilies;
    spec.ipFamilyPolicy ??= old.spec.ipFamilyPolicy;
  }
  if (needsNodePorts(spec) && needsNodePorts(old.spec)) {
    const used = new Set((spec.ports ?? []).map(({ nodePort }) => nodePort).filter(Boolean));
    for (const port of spec.ports ?? []) {
      const before = old.spec.ports?.find((one) => (one.name ?? '') === (port.name ?? ''))?.nodePort;
      if (!port.nodePort && before && !used.has(before)) port.nodePort = before;
    }
  }
}

/** Drops what belongs to the type that the service no longer has. */
export function releaseOnType(service: Service, old: Service): void {
  const { spec } = service;
  if (needsAddress(old.spec) && !needsAddress(spec)) {
    if (spec.clusterIP === old.spec.clusterIP) delete spec.clusterIP;
    delete spec.clusterIPs;
    delete spec.ipFamilies;
    delete spec.ipFamilyPolicy;
    if (spec.internalTrafficPolicy === old.spec.internalTrafficPolicy) delete spec.internalTrafficPolicy;
  }
  if (needsNodePorts(old.spec) && !needsNodePorts(spec)) {
    for (const port of spec.ports ?? []) {
      if (port.nodePort && old.spec.ports?.some((one) => samePort(one, port) && one.nodePort === port.nodePort)) delete port.nodePort;
    }
  }
  if (spec.type !== 'LoadBalancer') {
    if (spec.allocateLoadBalancerNodePorts === old.spec.allocateLoadBalancerNodePorts) delete spec.allocateLoadBalancerNodePorts;
    if (old.spec.type === 'LoadBalancer') delete spec.loadBalancerClass;
    if (spec.healthCheckNodePort === old.spec.healthCheckNodePort) delete spec.healthCheckNodePort;
  }
  if (spec.type === 'ClusterIP' && old.spec.type !== 'ClusterIP' && !spec.externalIPs?.length && spec.externalTrafficPolicy === old.spec.externalTrafficPolicy) delete spec.externalTrafficPolicy;
  if (spec.type !== 'ExternalName' && old.spec.type === 'ExternalName' && spec.externalName === old.spec.externalName) delete spec.externalName;
}
