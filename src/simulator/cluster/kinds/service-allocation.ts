/** Cluster addresses and node ports: what a service asks for is taken if it is free, what it leaves open is drawn. */
import type { Service, ServicePort } from '../../api/kubernetes/service.ts';
import type { RequestContext } from '../server/kind.ts';

export const NODE_PORTS = { first: 30000, last: 32767 };
export const HEADLESS = 'None';

export const addressNumber = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const address = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

export const needsAddress = ({ type }: Service['spec']): boolean => type === 'ClusterIP' || type === 'NodePort' || type === 'LoadBalancer';
export const needsNodePorts = ({ type, allocateLoadBalancerNodePorts }: Service['spec']): boolean =>
  type === 'NodePort' || (type === 'LoadBalancer' && allocateLoadBalancerNodePorts !== false);

interface Taken {
  addresses: Set<string>;
  ports: Set<number>;
}

export function takenBy(context: RequestContext, except: Service): Taken {
  const taken: Taken = { addresses: new Set(), ports: new Set() };
  for (const { metadata, spec } of context.store.list<Service>('core/services')) {
    if (metadata.namespace === except.metadata.namespace && metadata.name === except.metadata.name) continue;
    for (const one of spec.clusterIPs ?? []) taken.addresses.add(one);
    for (const { nodePort } of spec.ports ?? []) if (nodePort) taken.ports.add(nodePort);
    if (spec.healthCheckNodePort) taken.ports.add(spec.healthCheckNodePort);
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
  if (spec.clusterIP && !spec.clusterIPs?.length) spec.clusterIPs = [spec.clusterIP];
  if (!needsAddress(spec)) return;
  const taken = takenBy(context, service);
  if (spec.clusterIP !== HEADLESS || spec.ipFamilies === undefined) {
    if (!spec.clusterIPs?.some((one) => one.includes(':'))) spec.ipFamilies ??= ['IPv4'];
    spec.ipFamilyPolicy ??= spec.clusterIP === HEADLESS && !spec.selector ? 'RequireDualStack' : 'SingleStack';
    if (spec.ipFamilyPolicy === 'RequireDualStack' && !spec.selector && spec.clusterIP === HEADLESS) spec.ipFamilies = ['IPv4', 'IPv6'];
  }
  if (!spec.clusterIPs?.length && spec.ipFamilies?.[0] === 'IPv4') {
    const [base = '', bits = '12'] = context.serviceCidr.split('/');
    const size = 2 ** (32 - Number(bits));
    const first = addressNumber(base);
    const band = Math.min(Math.max(16, Math.floor(size / 16)), 256);
    const drawn = context.dryRun ? first : draw(context, first + band + 1, first + size - 2, (value) => !taken.addresses.has(address(value)));
    if (drawn !== undefined) spec.clusterIPs = [(spec.clusterIP = address(drawn))];
  }
  if (needsNodePorts(spec)) allocatePorts(spec, taken, context);
  if (spec.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local' && !spec.healthCheckNodePort) {
    spec.healthCheckNodePort = old?.spec.healthCheckNodePort ?? draw(context, NODE_PORTS.first, NODE_PORTS.last, (value) => !taken.ports.has(value));
  }
}

function allocatePorts(spec: Service['spec'], taken: Taken, context: RequestContext): void {
  const own = new Map<number, number>(); // the same port over two protocols shares its node port
  for (const { port, nodePort } of spec.ports ?? []) {
    if (!nodePort) continue;
    taken.ports.add(nodePort);
    if (!own.has(port)) own.set(port, nodePort);
  }
  for (const port of spec.ports ?? []) {
    // A dry run names ports that nobody can have.
    const value = port.nodePort || (own.get(port.port) ?? (context.dryRun ? Math.max(NODE_PORTS.last + 1, ...own.values()) + 1 : draw(context, NODE_PORTS.first + 86, NODE_PORTS.last, (one) => !taken.ports.has(one))));
    if (value === undefined || port.nodePort) continue;
    port.nodePort = value;
    own.set(port.port, value);
    taken.ports.add(value);
  }
}

const samePort = (a: ServicePort, b: ServicePort): boolean => a.port === b.port && a.protocol === b.protocol;

/** An update that leaves allocated values out keeps them. */
export function patchAllocated(service: Service, old: Service): void {
  const { spec } = service;
  if (needsAddress(spec) && needsAddress(old.spec)) {
    spec.clusterIP ||= old.spec.clusterIP;
    const same = spec.clusterIP === old.spec.clusterIP;
    if (same ? !spec.clusterIPs?.length : spec.clusterIPs?.[0] === old.spec.clusterIP && spec.clusterIPs?.length === 1) spec.clusterIPs = same ? old.spec.clusterIPs : [spec.clusterIP!];
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

/** Only such a service has an external traffic policy. */
const fromOutside = ({ type, externalIPs }: Service['spec']): boolean => type === 'NodePort' || type === 'LoadBalancer' || (type === 'ClusterIP' && !!externalIPs?.length);

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
  }
  if ((spec.type !== 'LoadBalancer' || spec.externalTrafficPolicy !== 'Local') && spec.healthCheckNodePort === old.spec.healthCheckNodePort) delete spec.healthCheckNodePort;
  if (fromOutside(old.spec) && !fromOutside(spec) && spec.externalTrafficPolicy === old.spec.externalTrafficPolicy) delete spec.externalTrafficPolicy;
  if (spec.type !== 'ExternalName' && old.spec.type === 'ExternalName' && spec.externalName === old.spec.externalName) delete spec.externalName;
}
