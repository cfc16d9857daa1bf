/** Networks of the engine: records in the store, bridges on the host. */
import type { EndpointSettings, IpamConfig, NetworkRecord } from '../api/engine/networks.ts';
import type { Engine } from './engine.ts';
import { badRequest, conflict, forbidden, notFound } from './http/errors.ts';
import { Bridge, HostHop, type Member } from './network/bridge.ts';
import { blockText, contains, overlap, parseBlock, toAddress, type Block } from './network/ip.ts';
import { PublishedPorts } from './network/published-ports.ts';
import { checkBridgeName, checkNetwork, configured } from './network/requests.ts';
import { ACTOR } from './store-names.ts';
import { NO_SWARM } from './swarm/no-swarm.ts';
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

const PREDEFINED = ['bridge', 'host', 'none', 'default'];

/** Pools that the engine draws subnets from, in order. */
function* pools(): Generator<Block> {
  for (let second = 17; second <= 31; second++) yield parseBlock(`172.${second}.0.0/16`)!;
  for (let third = 0; third < 256; third += 16) yield parseBlock(`192.168.${third}.0/20`)!;
}

export class Networks {
  readonly #engine: Engine;
  readonly #bridges = new Map<string, Bridge>();
  readonly ports: PublishedPorts;

  constructor(engine: Engine) {
    this.#engine = engine;
    const host = engine.host.ns.network;
    this.ports = new PublishedPorts(host);
    host.hops.unshift(this.ports, new HostHop(() => [...this.#bridges.values()].filter((bridge) => bridge.onHost)));
  }

  /** Makes the three networks that are always there. */
  addPredefined(): void {
    this.#commit(this.#record({ Name: 'none', Driver: 'null' }, null), 'engine started');
    this.#commit(this.#record({ Name: 'host', Driver: 'host' }, null), 'engine started');
    const config = [{ Subnet: '172.17.0.0/16', Gateway: '172.17.0.1' }];
    const options = {
      'com.docker.network.bridge.default_bridge': 'true', 'com.docker.network.bridge.enable_icc': 'true', 'com.docker.network.bridge.enable_ip_masquerade': 'true',
      'com.docker.network.bridge.host_binding_ipv4': '0.0.0.0', 'com.docker.network.bridge.name': 'docker0', 'com.docker.network.driver.mtu': '1500',
    };
    const record = this.#record({ Name: 'bridge', Driver: 'bridge', Options: options }, config);
    this.#commit(record, 'engine started');
    this.#addBridge(record, 'docker0');
  }

  /** What a swarm brings: the routing mesh's network, and the bridge by which tasks leave theirs. */
  addSwarm(): void {
    const gateway = freeBlock([...this.#bridges.values()].map((bridge) => bridge.subnet));
    const bridge = this.#record({ Name: 'docker_gwbridge', Driver: 'bridge', Options: { 'com.docker.network.bridge.enable_icc': 'false', 'com.docker.network.bridge.enable_ip_masquerade': 'true', 'com.docker.network.bridge.name': 'docker_gwbridge' } }, [{ Subnet: blockText(gateway), Gateway: toAddress(gateway.first + 1) }]);
    const ingress: NetworkRecord = this.#record({ Name: 'ingress', Driver: 'overlay', Ingress: true, Options: { 'com.docker.network.driver.overlay.vxlanid_list': '4096' } }, this.#configs([], [], [], 'overlay'));
    for (const record of [bridge, ingress]) {
      if (this.find(record.Name)) continue;
      this.#commit(record, 'swarm initialized');
      this.#addBridge(record, record.Name === 'ingress' ? 'br-ingress' : 'docker_gwbridge');
    }
  }

  /** Overlay networks go with the swarm. */
  removeSwarm(): void {
    for (const record of this.list().filter((one) => one.Scope === 'swarm')) {
      if (this.members(record).length === 0) this.remove(record.Id);
    }
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

  /** @throws 400, 403, 404, 409 */
  create(asked: NetworkRequest): NetworkRecord {
    const request = configured(asked, this.list());
    const name = request.Name ?? '';
    const driver = request.Driver || 'bridge';
    if (name.trim() === '') throw badRequest('invalid name: name is empty');
    if (PREDEFINED.includes(name)) throw forbidden(`operation is not permitted on predefined ${name} network `);
    // IPv6 pools are kept as they are given; packets travel by IPv4.
    const [six, four] = [true, false].map((wanted) => (request.IPAM?.Config ?? []).filter((config) => (config.Subnet ?? '').includes(':') === wanted)) as [IpamConfig[], IpamConfig[]];
    const blocks = four.map((config) => checkIpam(config));
    if (this.list().some((one) => one.Name === name)) throw conflict(`network with name ${name} already exists`);
    if (driver === 'host' || driver === 'null') throw forbidden(`only one instance of "${driver}" network is allowed`);
    if (driver === 'overlay' && !this.#engine.cluster) throw forbidden(NO_SWARM);
    if (!['bridge', 'overlay', 'macvlan', 'ipvlan'].includes(driver)) throw notFound(`plugin ${JSON.stringify(driver)} not found`);
    checkNetwork(request, driver, this.#engine.cluster !== undefined);
    const taken = [...this.#bridges.values()].map((bridge) => bridge.subnet);
    if (blocks.some((block) => block && taken.some((other) => overlap(block, other)))) throw forbidden('invalid pool request: Pool overlaps with other one on this address space');
    const record = this.#record({ ...request, Name: name, Driver: request.ConfigOnly ? 'null' : driver }, request.ConfigOnly ? request.IPAM?.Config ?? [] : [...six.map((config) => ({ ...config, Gateway: config.Gateway || config.Subnet!.replace(/::\/.*$/, '::1') })), ...this.#configs(four, blocks, taken, driver)]);
    checkBridgeName(record, this.list());
    this.#commit(record, 'network created');
    if (!request.ConfigOnly) this.#addBridge(record, `br-${record.Id.slice(0, 12)}`);
    this.#engine.events.emit('network', 'create', record.Id, { name, type: record.Driver });
    return record;
  }

  /** The configuration as asked for, with what is missing drawn from the pools. */
  #configs(asked: readonly IpamConfig[], blocks: readonly (Block | undefined)[], taken: readonly Block[], driver: string): IpamConfig[] {
    if (asked.length > 0) {
      return asked.map((config, i) => {
        const block = blocks[i] ?? freeBlock(taken);
        const { IPRange, AuxiliaryAddresses } = config;
        return { Subnet: config.Subnet || blockText(block), ...(IPRange ? { IPRange } : {}), Gateway: config.Gateway || toAddress(block.first + 1), ...(AuxiliaryAddresses ? { AuxiliaryAddresses } : {}) };
      });
    }
    const block = freeBlock(taken, driver === 'overlay' ? this.#engine.swarm.require().subnets() : pools());
    return [{ Subnet: blockText(block), Gateway: toAddress(block.first + 1) }];
  }

  #record(request: NetworkRequest, config: IpamConfig[] | null): NetworkRecord {
    const engine = this.#engine;
    return {
      Name: request.Name!, Id: isSwarmScoped(request) ? engine.swarm.newId('network') : engine.random('network id', `${request.Name} ${engine.count('network')}`).hex(64), Created: nanoTime(engine.now), Scope: isSwarmScoped(request) ? 'swarm' : 'local', Driver: request.Driver!,
      EnableIPv4: request.EnableIPv4 ?? true, EnableIPv6: request.EnableIPv6 ?? false,
      IPAM: { Driver: request.IPAM?.Driver || 'default', Options: request.IPAM?.Options ?? null, Config: config },
      Internal: request.Internal ?? false, Attachable: request.Attachable ?? false, Ingress: request.Ingress ?? false,
      ConfigFrom: { Network: request.ConfigFrom?.Network ?? '' }, ConfigOnly: request.ConfigOnly ?? false, Options: request.Options ?? {}, Labels: request.Labels ?? {},
    };
  }

  #commit(record: NetworkRecord, reason: string): void {
    this.#engine.store.commit(this.#engine.collections.networks, record.Id, record, ACTOR, { reason });
  }

  #addBridge(record: NetworkRecord, interfaceName: string): void {
    const config = record.IPAM.Config?.findLast(({ Subnet }) => !Subnet!.includes(':'));
    const named = record.Options['com.docker.network.bridge.name'] ?? interfaceName;
    const bridge = new Bridge({ id: record.Id, network: record.Name, subnet: config!.Subnet!, gateway: config!.Gateway!, range: config!.IPRange, internal: record.Internal, interfaceName: named, onHost: record.Driver !== 'overlay' });
    this.#bridges.set(record.Id, bridge);
    if (!bridge.onHost) return;
    const mac = this.#engine.macAddress(`bridge ${record.Id}`);
    this.#engine.host.ns.network.interfaces.push({ name: named, address: bridge.gateway, prefix: bridge.subnet.prefix, mac, up: true });
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
    const wanted = settings?.IPAMConfig?.IPv4Address, predefined = ['bridge', 'host', 'none'].includes(record.Name);
    const bridge = this.bridge(record);
    const wrong = [
      ...(predefined && (settings?.Aliases?.length ?? 0) > 0 ? ['network-scoped aliases are only supported for user-defined networks'] : []),
      ...(wanted && predefined ? ['user-specified IP address is supported on user-defined networks only'] : []),
      ...(settings?.IPAMConfig?.IPv6Address && !record.EnableIPv6 ? [`no configured subnet contains IP address ${settings.IPAMConfig.IPv6Address}`] : []),
      ...(wanted && (!bridge || !contains(bridge.subnet, wanted)) ? [`no configured subnet contains IP address ${wanted}`] : []),
    ];
    if (wrong.length > 0) throw badRequest(`${prefix}invalid endpoint settings:\n${wrong.length > 1 ? wrong.map((one) => `* ${one}`).join('\n') : wrong[0]}`);
  }
}

const freeBlock = (taken: readonly Block[], from = pools()): Block => {
  for (const block of from) if (!taken.some((other) => overlap(block, other))) return block;
  throw forbidden('all predefined address pools have been fully subnetted');
};

/** @throws 400 */
function checkIpam({ Subnet, IPRange, Gateway }: IpamConfig): Block | undefined {
  const invalid = (reason: string): Error => badRequest(`invalid network config:\n${reason}`);
  const block = Subnet ? parseBlock(Subnet) : undefined, range = IPRange ? parseBlock(IPRange) : undefined;
  const crooked = (what: string, text: string, one: Block | undefined): void => {
    if (one && !text.startsWith(`${toAddress(one.first)}/`)) throw invalid(`invalid ${what} ${text}: it should be ${blockText(one)}`);
  };
  crooked('subnet', Subnet ?? '', block);
  crooked('ip-range', IPRange ?? '', range);
  if (range && block && !contains(block, toAddress(range.first))) throw invalid(`invalid ip-range ${IPRange}: parent subnet ${Subnet} doesn't contain ip-range`);
  if (Gateway && !Gateway.includes(':') && !(block && contains(block, Gateway))) throw invalid(`invalid gateway ${Gateway}: parent subnet ${Subnet || 'invalid Prefix'} doesn't contain this address`);
  return block;
}
