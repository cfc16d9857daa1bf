/** Puts containers on networks and takes them off: addresses, names, published ports, /etc/hosts. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { EndpointSettings, NetworkRecord, PortBinding, PortMap } from '../../api/engine/networks.ts';
import { NetworkNamespace, type Protocol } from '../../kernel/network.ts';
import type { DnsQuestion } from '../../kernel/resolver.ts';
import { decode } from '../../kernel/bytes.ts';
import type { Engine } from '../engine.ts';
import { ApiError, forbidden, internal, notFound } from '../http/errors.ts';
import { ContainerHop } from '../network/bridge.ts';
import { answerFor, EMBEDDED_SERVER } from '../network/dns.ts';
import { parseBlock } from '../network/ip.ts';
import { linkedName } from './links.ts';
import type { ManagedFiles } from '../runtime/rootfs.ts';

const hostServers = (engine: Engine): string[] => hostResolvConf(engine).split('\n').filter((line) => line.startsWith('nameserver ')).map((line) => line.split(/\s+/)[1]!);

function hostResolvConf(engine: Engine): string {
  const { node } = engine.host.ns.mounts.locate('/etc/resolv.conf');
  return node?.kind === 'file' ? decode(node.data.subarray(0, node.size)) : '';
}

/** The network stack of a container that is about to start. @throws ApiError */
export function makeNamespace(engine: Engine, record: ContainerRecord): NetworkNamespace {
  const mode = record.hostConfig.NetworkMode;
  if (mode === 'host') return engine.host.ns.network;
  if (mode.startsWith('container:')) {
    const other = engine.containers.find(mode.slice('container:'.length));
    if (!other) throw internal(`joining network namespace of container: No such container: ${mode.slice('container:'.length)}`);
    const { ns } = engine.containers.live(other.id);
    if (!ns) throw new ApiError(409, `cannot join network namespace of a non running container: container ${other.name} is ${other.state.status}`);
    return ns.network;
  }
  const namespace = new NetworkNamespace(record.name);
  namespace.hops.push(new ContainerHop(engine.host.ns.network, () => engine.networks.bridgesOf(record.id)));
  return namespace;
}

/** Names that other containers find this one by. Only user-defined networks have them. */
export function dnsNames(record: ContainerRecord, settings: EndpointSettings): string[] {
  const own = [record.name, ...(settings.Aliases ?? []), record.id.slice(0, 12)];
  if (record.config.Hostname !== record.id.slice(0, 12)) own.push(record.config.Hostname);
  return [...new Set(own)];
}

/** Joins a network: an address, an interface, a name. @throws ApiError */
export function join(engine: Engine, record: ContainerRecord, network: NetworkRecord, settings: EndpointSettings, namespace: NetworkNamespace): EndpointSettings {
  const endpoint = engine.random('endpoint id', `${record.id} ${network.Id} ${engine.count('endpoint')}`).hex(64);
  if (network.ConfigOnly) throw forbidden('cannot create endpoint on configuration-only network');
  const bridge = engine.networks.bridge(network);
  if (!bridge) return { ...settings, NetworkID: network.Id, EndpointID: endpoint };
  const wanted = settings.IPAMConfig?.IPv4Address;
  const six = bridge.six?.allocate(settings.IPAMConfig?.IPv6Address);
  const address = bridge.gateway === undefined ? '' : bridge.allocate(wanted || undefined);
  if (address === undefined || (bridge.six && six === undefined)) throw wanted || address !== undefined ? forbidden('Address already in use') : internal(`no available IPv4 addresses on this network's address pools: ${network.Name} (${network.Id})`);
  const mac = settings.MacAddress || engine.macAddress(endpoint);
  const named = network.Name !== 'bridge';
  const names = dnsNames(record, settings);
  bridge.members.set(address || six!, { container: record.id, endpoint, name: record.name, address, six, mac, namespace, dnsNames: named ? names.map((name) => name.toLowerCase()) : [] });
  const gateway = network.Internal ? undefined : bridge.gateway, sixGateway = network.Internal ? undefined : bridge.six?.gateway;
  const number = namespace.interfaces.filter((one) => one.name.startsWith('eth')).length;
  namespace.interfaces.push({ name: freeInterface(namespace, number), address: address || undefined, prefix: bridge.subnet.prefix, six: six === undefined ? undefined : { address: six, prefix: bridge.six!.prefix, gateway: sixGateway }, mac, gateway, ...(network.Options['com.docker.network.driver.mtu'] && { mtu: Number(network.Options['com.docker.network.driver.mtu']) }), up: true });
  if (named) openNameServer(engine, record.id, namespace);
  engine.events.emit('network', 'connect', network.Id, { container: record.id, name: network.Name, type: network.Driver });
  return { ...settings, NetworkID: network.Id, EndpointID: endpoint, Gateway: gateway ?? '', IPAddress: address, MacAddress: mac, IPPrefixLen: bridge.subnet.prefix, ...(six !== undefined && { IPv6Gateway: sixGateway ?? '', GlobalIPv6Address: six, GlobalIPv6PrefixLen: bridge.six!.prefix }), DNSNames: named ? names : null };
}

function freeInterface(namespace: NetworkNamespace, from: number): string {
  for (let i = from; ; i++) if (!namespace.interfaces.some((one) => one.name === `eth${i}`)) return `eth${i}`;
}

function openNameServer(engine: Engine, container: string, namespace: NetworkNamespace): void {
  if (namespace.find('udp', EMBEDDED_SERVER, 53)) return;
  namespace.listen({
    protocol: 'udp', address: EMBEDDED_SERVER, port: 53,
    datagrams: (question) => answerFor(engine.networks.bridgesOf(container).filter((bridge) => bridge.network !== 'bridge'), engine.host.ns.network, hostServers(engine), question as DnsQuestion, linkedName(engine, container)),
  });
}

/** Leaves a network. The record keeps its settings without addresses. */
export function leave(engine: Engine, record: ContainerRecord, network: NetworkRecord, namespace: NetworkNamespace | undefined): void {
  const bridge = engine.networks.bridge(network);
  const member = bridge && [...bridge.members.values()].find((one) => one.container === record.id);
  if (bridge && member) {
    bridge.leave(member);
    const at = namespace?.interfaces.findIndex((one) => one.mac === member.mac) ?? -1;
    if (at >= 0) namespace!.interfaces.splice(at, 1);
  }
  engine.events.emit('network', 'disconnect', network.Id, { container: record.id, name: network.Name, type: network.Driver });
}

/** Takes the containers of tasks off a network of the swarm. */
export function leaveTasks(engine: Engine, network: NetworkRecord): void {
  for (const { container } of engine.networks.members(network)) {
    const record = engine.containers.get(container);
    if (record?.config.Labels['com.docker.swarm.task.id'] === undefined) continue;
    leave(engine, record, network, engine.containers.live(container).ns?.network);
    const { [network.Name]: _gone, ...networks } = record.networks;
    engine.containers.update(container, { networks }, 'network removed');
  }
}

/** A container could not be put on its networks; those that are left to it. */
export class NetworkingFailed extends ApiError {
  readonly left: ContainerRecord['networks'];

  constructor({ status, message }: ApiError, left: ContainerRecord['networks']) {
    super(status, `failed to set up container networking: ${message}`);
    this.left = left;
  }
}

/** Joins all networks of a starting container and publishes its ports; on failure everything is undone. @throws ApiError */
export function connectAll(engine: Engine, record: ContainerRecord, namespace: NetworkNamespace): Pick<ContainerRecord, 'networks' | 'ports' | 'sandbox'> {
  // Who is in another container's network has no sandbox to show.
  const sandbox = record.hostConfig.NetworkMode.startsWith('container:') ? '' : engine.random('sandbox id', `${record.id} ${engine.count('sandbox')}`).hex(64);
  const networks: Record<string, EndpointSettings> = {};
  try {
    for (const [name, settings] of Object.entries(record.networks)) {
      // A network that it was on before is looked for by its id: another one of that name is not the same.
      const asked = settings.NetworkID || name, network = engine.networks.find(asked);
      if (!network) throw notFound(`network ${asked} not found`);
      networks[name] = join(engine, record, network, settings, namespace);
    }
    return { networks, ports: publish(engine, record, networks, namespace), sandbox };
  } catch (error) {
    disconnectAll(engine, { ...record, networks: { ...record.networks, ...networks } }, namespace);
    if (!(error instanceof ApiError)) throw error;
    // The network that failed is forgotten: the next start does without it (moby #51758).
    const [joined] = Object.keys(networks).slice(-1);
    throw new NetworkingFailed(error, Object.fromEntries(Object.entries(record.networks).filter(([name]) => name !== joined)));
  }
}

export function disconnectAll(engine: Engine, record: ContainerRecord, namespace: NetworkNamespace | undefined): void {
  engine.networks.ports.withdraw(record.id);
  for (const [name, settings] of Object.entries(record.networks)) {
    const network = engine.networks.find(name);
    if (network && settings.EndpointID !== '') leave(engine, record, network, namespace);
  }
}

/** What is exposed and what is published, as the inspection shows it. */
function publish(engine: Engine, record: ContainerRecord, networks: Record<string, EndpointSettings>, namespace: NetworkNamespace): PortMap {
  const { PortBindings, PublishAllPorts, NetworkMode } = record.hostConfig;
  if (NetworkMode === 'host' || NetworkMode === 'none' || NetworkMode.startsWith('container:') || Object.keys(networks).length === 0) return {};
  const exposed = Object.keys(record.config.ExposedPorts ?? {});
  const ports: PortMap = {};
  const [first] = Object.values(networks).filter((one) => one.IPAddress !== '');
  for (const key of [...new Set([...exposed, ...Object.keys(PortBindings)])].sort(byPort)) {
    const asked = PortBindings[key] ?? (PublishAllPorts && exposed.includes(key) ? [{ HostIp: '', HostPort: '' }] : null);
    ports[key.includes('/') ? key : `${key}/tcp`] = asked && asked.length > 0 && first ? asked.flatMap((one) => publishOne(engine, record, key, one, first, namespace)) : null;
  }
  return ports;
}

const byPort = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);

function publishOne(engine: Engine, record: ContainerRecord, key: string, { HostIp = '', HostPort = '' }: Partial<PortBinding>, endpoint: EndpointSettings, namespace: NetworkNamespace): PortBinding[] {
  const [port = '', name = 'tcp'] = key.split('/');
  const protocol = name as Protocol;
  const hostAddress = HostIp === '' ? '0.0.0.0' : HostIp;
  let hostPort: number;
  try {
    hostPort = choosePort(engine, protocol, hostAddress, HostPort);
    engine.networks.ports.publish({ protocol, hostAddress: hostAddress === '::' ? '0.0.0.0' : hostAddress, hostPort, container: record.id, address: endpoint.IPAddress, port: Number(port), namespace });
  } catch (error) {
    throw internal(`driver failed programming external connectivity on endpoint ${record.name} (${endpoint.EndpointID}): ${(error as Error).message}`);
  }
  const own = { HostIp: hostAddress, HostPort: String(hostPort) };
  return HostIp === '' ? [own, { HostIp: '::', HostPort: String(hostPort) }] : [own];
}

/** A fixed port, a free one of a range, or one of the ephemeral range. */
function choosePort(engine: Engine, protocol: Protocol, address: string, asked: string): number {
  if (asked === '' || asked === '0') return engine.networks.ports.ephemeral(protocol);
  const [from = 0, to = from] = asked.split('-').map(Number);
  if (from === to) return from;
  for (let port = from; port <= to; port++) if (!engine.networks.ports.holder(protocol, address, port)) return port;
  throw new Error('all ports are allocated');
}

/** /etc/hosts, /etc/hostname and /etc/resolv.conf of a container. */
export function managedFiles(engine: Engine, record: ContainerRecord, networks: Record<string, EndpointSettings>): ManagedFiles {
  const { Hostname, Domainname } = record.config;
  // The name up to its first dot is a second name of the address.
  const name = Domainname ? `${Hostname}.${Domainname}` : Hostname;
  const full = name.includes('.') ? `${name} ${name.split('.')[0]}` : name;
  const lines = ['127.0.0.1\tlocalhost', '::1\tlocalhost ip6-localhost ip6-loopback', 'fe00::\tip6-localnet', 'ff00::\tip6-mcastprefix', 'ff02::1\tip6-allnodes', 'ff02::2\tip6-allrouters'];
  for (const entry of record.hostConfig.ExtraHosts ?? []) {
    const [name = '', address = ''] = entry.split(/[:=](.*)/s);
    lines.push(`${address === 'host-gateway' ? '172.17.0.1' : address}\t${name}`);
  }
  lines.push(...engine.containers.live(record.id).links());
  for (const one of Object.values(networks)) for (const address of [one.IPAddress, one.GlobalIPv6Address]) if (address) lines.push(`${address}\t${full}`);
  return { hosts: `${lines.join('\n')}\n`, hostname: `${Hostname}\n`, resolvConf: resolvConf(engine, record, networks) };
}

function resolvConf(engine: Engine, record: ContainerRecord, networks: Record<string, EndpointSettings>): string {
  const { Dns, DnsSearch, DnsOptions, NetworkMode } = record.hostConfig;
  const head = '# Generated by Docker Engine.\n# This file can be edited; Docker Engine will not make further changes once it\n# has been modified.\n\n';
  if (NetworkMode === 'host') return hostResolvConf(engine);
  const servers = Dns && Dns.length > 0 ? Dns : hostServers(engine);
  const search = DnsSearch && DnsSearch.length > 0 && DnsSearch.join() !== '.' ? `search ${DnsSearch.join(' ')}\n` : '';
  const overrides = [...(Dns?.length ? ['nameservers'] : []), ...(DnsSearch?.length ? ['search'] : []), ...(DnsOptions?.length ? ['options'] : [])].join(' ');
  const embedded = Object.keys(networks).some((name) => name !== 'bridge' && name !== 'none');
  if (!embedded) {
    const options = DnsOptions?.length ? `options ${DnsOptions.join(' ')}\n` : '';
    return `${head}${servers.map((one) => `nameserver ${one}\n`).join('')}${search}${options}\n# Based on host file: '/etc/resolv.conf' (legacy)\n# Overrides: [${overrides}]\n${DnsOptions?.some((one) => one.startsWith('ndots:')) ? '# Option ndots from: override\n' : ''}`;
  }
  const options = [...(DnsOptions ?? []), ...(DnsOptions?.some((one) => one.startsWith('ndots')) ? [] : ['ndots:0'])];
  return `${head}nameserver ${EMBEDDED_SERVER}\n${search}options ${options.join(' ')}\n\n# Based on host file: '/etc/resolv.conf' (internal resolver)\n# ExtServers: [${servers.join(' ')}]\n# Overrides: [${overrides}]\n# Option ndots from: internal\n`;
}

/** How many addresses of a network are left, and how many are taken. */
export function subnetStatus(engine: Engine, network: NetworkRecord): Record<string, { IPsInUse: number; DynamicIPsAvailable: number | bigint }> {
  const bridge = engine.networks.bridge(network);
  const status: ReturnType<typeof subnetStatus> = {};
  for (const { Subnet, IPRange } of network.IPAM.Config ?? []) {
    const range = parseBlock(IPRange ?? Subnet ?? '');
    if (bridge && range) status[Subnet!] = { IPsInUse: bridge.used, DynamicIPsAvailable: range.last - range.first + 1 - bridge.usedWithin(range) };
  }
  const six = (network.IPAM.Config ?? []).find(({ Subnet = '' }) => Subnet.includes(':'))?.Subnet;
  if (six && bridge?.six) status[six] = bridge.six.status();
  return status;
}
