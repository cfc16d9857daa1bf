/** Networks of the engine: records in the store, bridges on the host. */
import type { EndpointSettings, IpamConfig, NetworkRecord } from '../api/engine/networks.ts';
import type { Engine } from './engine.ts';
import { badRequest, forbidden, notFound } from './http/errors.ts';
import { Bridge, HostHop, type Member } from './network/bridge.ts';
import { contains, type Block } from './network/ip.ts';
import type { Pool6 } from './network/pool6.ts';
import { PublishedPorts } from './network/published-ports.ts';
import { ACTOR } from './store-names.ts';
import { nanoTime } from './timestamp.ts';

export interface NetworkRequest {
  Name?: string;
  Driver?: string;
  Scope?: string;
  Internal?: boolean;
  Attachable?: boolean;
  Ingress?: boolean;
  ConfigOnly?: boolean;
  ConfigFrom?: { Network: string } | null;
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  IPAM?: { Driver?: string; Options?: Record<string, string> | null; Config?: IpamConfig[] | null } | null;
  Options?: Record<string, string> | null;
  Labels?: Record<string, string> | null;
}

/** Networks that the swarm keeps, and not this engine alone. */
const isSwarmScoped = ({ Driver, Scope }: NetworkRequest): boolean => Driver === 'overlay' || Scope === 'swarm';

export class Networks {
  readonly #engine: Engine;
  readonly #bridges = new Map<string, Bridge>();
  readonly ports: PublishedPorts;

  constructor(engine: Engine) {
    this.#engine = engine;
    const host = engine.host.ns.network;
    this.ports = new PublishedPorts(host);
    host.hops.unshift(this.ports, new HostHop(() => this.#bridges.values()));
  }

  /** Makes the three networks that are always there. */
  addPredefined(): void {
    this.add(this.record({ Name: 'none', Driver: 'null' }, null), 'engine started');
    this.add(this.record({ Name: 'host', Driver: 'host' }, null), 'engine started');
    const config = [{ Subnet: '172.17.0.0/16', Gateway: '172.17.0.1' }];
    const options = {
      'com.docker.network.bridge.default_bridge': 'true', 'com.docker.network.bridge.enable_icc': 'true', 'com.docker.network.bridge.enable_ip_masquerade': 'true',
      'com.docker.network.bridge.host_binding_ipv4': '0.0.0.0', 'com.docker.network.bridge.name': 'docker0', 'com.docker.network.driver.mtu': '1500',
    };
    this.add(this.record({ Name: 'bridge', Driver: 'bridge', Options: options }, config), 'engine started', 'docker0');
  }

  list(): NetworkRecord[] {
    return this.#engine.store.list<NetworkRecord>(this.#engine.collections.networks);
  }

  /** By id, name or a unique beginning of an id. */
  find(reference: string): NetworkRecord | undefined {
    if (reference === '') return undefined;
    const all = this.list();
    const exact = all.find((one) => one.Id === reference) ?? all.find((one) => one.Name === reference);
    if (exact) return exact;
    const begins = all.filter((one) => one.Id.startsWith(reference));
    return begins.length === 1 ? begins[0] : undefined;
  }

  /** @throws 404 */
  require(reference: string): NetworkRecord {
    const found = this.find(reference);
    if (!found) throw notFound(`network ${reference} not found`);
    return found;
  }

  bridge(network: NetworkRecord): Bridge | undefined {
    return this.#bridges.get(network.Id);
  }

  /** Those that the container is on, in the order of its interfaces. */
  bridgesOf(container: string): Bridge[] {
    return [...this.#bridges.values()].filter((bridge) => [...bridge.members.values()].some((member) => member.container === container));
  }

  members(network: NetworkRecord): Member[] {
    return [...(this.#bridges.get(network.Id)?.members.values() ?? [])];
  }

  /** A record of a network that is about to be made. */
  record(request: NetworkRequest, config: IpamConfig[] | null): NetworkRecord {
    const engine = this.#engine;
    return {
      Name: request.Name!, Id: isSwarmScoped(request) ? engine.swarm.newId('network') : engine.random('network id', `${request.Name} ${engine.count('network')}`).hex(64), Created: nanoTime(engine.now), Scope: isSwarmScoped(request) ? 'swarm' : request.Scope || 'local', Driver: request.Driver!,
      EnableIPv4: request.EnableIPv4 ?? true, EnableIPv6: request.EnableIPv6 ?? false,
      IPAM: { Driver: request.IPAM?.Driver || 'default', Options: request.IPAM?.Options ?? null, Config: config },
      Internal: request.Internal ?? false, Attachable: request.Attachable ?? false, Ingress: request.Ingress ?? false,
      ConfigFrom: { Network: request.ConfigFrom?.Network ?? '' }, ConfigOnly: request.ConfigOnly ?? false, Options: request.Options ?? {}, Labels: request.Labels ?? {},
    };
  }

  /** Makes a network: its record, and its bridge where it has one. */
  add(record: NetworkRecord, reason: string, interfaceName?: string, six?: Pool6): void {
    this.#engine.store.commit(this.#engine.collections.networks, record.Id, record, ACTOR, { reason });
    if (interfaceName === undefined) return;
    const config = record.IPAM.Config?.findLast(({ Subnet }) => !Subnet!.includes(':'));
    const named = record.Options['com.docker.network.bridge.name'] ?? interfaceName;
    const bridge = new Bridge({ id: record.Id, network: record.Name, subnet: config?.Subnet, gateway: config?.Gateway, range: config?.IPRange, reserved: Object.values(config?.AuxiliaryAddresses ?? {}), six, internal: record.Internal, interfaceName: named, onHost: record.Driver !== 'overlay' });
    this.#bridges.set(record.Id, bridge);
    if (!bridge.onHost) return;
    const mac = this.#engine.macAddress(`bridge ${record.Id}`);
    this.#engine.host.ns.network.interfaces.push({ name: named, address: bridge.gateway, prefix: bridge.subnet.prefix, six: six && { address: six.gateway, prefix: six.prefix }, mac, up: true });
  }

  /** The IPv4 subnets of all bridges. */
  blocks(): Block[] {
    return [...this.#bridges.values()].map((bridge) => bridge.subnet);
  }

  /** @throws 403, 404 */
  remove(reference: string): void {
    const record = this.require(reference);
    if (['bridge', 'host', 'none'].includes(record.Name)) throw forbidden(`${record.Name} is a pre-defined network and cannot be removed`);
    const active = this.members(record);
    if (active.length > 0) throw forbidden(`error while removing network: network ${record.Name} has active endpoints (${active.map((one) => `name:${JSON.stringify(one.name)} id:${JSON.stringify(one.endpoint.slice(0, 12))}`).reverse().join(', ')})`);
    const { interfaces } = this.#engine.host.ns.network;
    const bridge = this.#bridges.get(record.Id);
    const at = interfaces.findIndex((one) => one.name === bridge?.interfaceName);
    if (at >= 0) interfaces.splice(at, 1);
    this.#bridges.delete(record.Id);
    this.#engine.store.commit(this.#engine.collections.networks, record.Id, undefined, ACTOR, { reason: 'network removed' });
    this.#engine.events.emit('network', 'destroy', record.Id, { name: record.Name, type: record.Driver });
  }

  /** Whether the names and the address that a container asks for fit. @throws 400 */
  checkEndpoint(record: NetworkRecord, settings: Partial<EndpointSettings> | undefined, prefix = ''): void {
    const { IPv4Address: wanted, IPv6Address: wanted6 } = settings?.IPAMConfig ?? {}, predefined = ['bridge', 'host', 'none'].includes(record.Name);
    const bridge = this.bridge(record);
    const wrong = [
      ...(predefined && (settings?.Aliases?.length ?? 0) > 0 ? ['network-scoped aliases are only supported for user-defined networks'] : []),
      ...((wanted || wanted6) && predefined ? ['user-specified IP address is supported on user-defined networks only'] : []),
      ...(wanted6 && !wanted6.includes(':') ? [`invalid IPv6 address: ${prefix === '' ? '' : '::ffff:'}${wanted6}`] : []),
      ...(wanted6 && !(wanted6.includes(':') && bridge?.six?.contains(wanted6)) ? [`no configured subnet contains IP address ${wanted6}`] : []),
      ...(wanted?.includes(':') ? [`invalid IPv4 address: ${wanted}`] : []),
      ...(wanted && (!bridge || !contains(bridge.subnet, wanted)) ? [`no configured subnet contains IP address ${wanted}`] : []),
    ];
    if (wrong.length > 0) throw badRequest(`${prefix}invalid endpoint settings:\n${wrong.length > 1 ? wrong.map((one) => `* ${one}`).join('\n') : wrong[0]}`);
  }
}
