/** POST /networks/create: what is asked for is checked, what is missing is drawn from the engine's pools. */
import type { IpamConfig, NetworkRecord } from '../../api/engine/networks.ts';
import { addressText6, blockText6, overlap6, parseAddress6, parseBlock6 } from '../../kernel/ip6.ts';
import type { Engine } from '../engine.ts';
import { badRequest, conflict, forbidden, internal, notFound } from '../http/errors.ts';
import type { NetworkRequest } from '../networks.ts';
import { blockText, overlap, parseBlock, toAddress, toNumber, type Block } from './ip.ts';
import { checkIpam } from './ipam-checks.ts';
import { Pool6 } from './pool6.ts';
import { checkBridgeName, checkNetwork, configured } from './requests.ts';
import { NO_SWARM } from '../swarm/no-swarm.ts';

const PREDEFINED = ['bridge', 'host', 'none', 'default'];

/** Pools that the engine draws subnets from, in order. */
function* pools(): Generator<Block> {
  for (let second = 17; second <= 31; second++) yield parseBlock(`172.${second}.0.0/16`)!;
  for (let third = 0; third < 256; third += 16) yield parseBlock(`192.168.${third}.0/20`)!;
}

const overlaps = (): Error => forbidden('invalid pool request: Pool overlaps with other one on this address space');

const isSix = ({ Subnet = '' }: IpamConfig): boolean => Subnet.includes(':');

const VXLAN = 'com.docker.network.driver.overlay.vxlanid_list';

/** The swarm numbers its overlays from 4096 on; the first is the routing mesh's. */
function freeVxlan(existing: readonly NetworkRecord[]): string {
  let id = 4097;
  while (existing.some(({ Options }) => Options[VXLAN] === String(id))) id++;
  return String(id);
}

/** The interface of the host that a macvlan or ipvlan network lies on: one that is there, or a VLAN on one. @throws 500 */
function checkParent(engine: Engine, parent: string): void {
  const exists = (name: string): boolean => engine.host.ns.network.interfaces.some((one) => one.name === name);
  if (parent === '' || exists(parent)) return;
  const parts = parent.split('.'), [on = '', id = ''] = parts;
  if (parts.length === 1) throw internal(`invalid subinterface vlan name ${parent}, example formatting is eth0.10`);
  if (parts.length > 2) throw internal(`required interface name format is: name.vlan_id, ex. eth0.10 for vlan 10, instead received ${parent}`);
  if (!/^[+-]?\d+$/.test(id)) throw internal(`unable to parse a valid vlan id from: ${id} (ex. eth0.10 for vlan 10)`);
  if (!exists(on)) throw internal(`-o parent interface was not found on the host: ${on}`);
  if (Number(id) < 1 || Number(id) > 4094) throw internal(`vlan id must be between 1-4094, received: ${Number(id)}`);
}

/** @throws 400, 403, 404, 409 */
export function createNetwork(engine: Engine, asked: NetworkRequest): NetworkRecord {
  const { networks } = engine, existing = networks.list();
  const name = asked.Name ?? '', driver = asked.Driver || 'bridge';
  if (name.trim() === '') throw badRequest('invalid name: name is empty');
  if (PREDEFINED.includes(name)) throw forbidden(`operation is not permitted on predefined ${name} network `);
  checkIpam(asked.IPAM?.Config ?? [], asked.EnableIPv6 ?? false);
  // The swarm's networks are its own to look at, and it is asked first.
  if (driver === 'overlay' && !engine.cluster) throw forbidden(NO_SWARM);
  if (existing.some((one) => one.Name === name)) throw conflict(`network with name ${name} already exists`);
  if (asked.ConfigFrom?.Network && ((asked.IPAM?.Config?.length ?? 0) > 0 || Object.keys(asked.IPAM?.Options ?? {}).length > 0)) throw forbidden('user-specified configurations are not supported if the network depends on a configuration network');
  if (!['', 'default', 'null'].includes(asked.IPAM?.Driver ?? '')) throw notFound(`plugin ${JSON.stringify(asked.IPAM!.Driver)} not found`);
  if (asked.IPAM?.Driver === 'null' && ['bridge', 'overlay'].includes(driver)) throw badRequest(asked.IPAM.Config?.length ? 'null ipam driver does not handle specific address pool requests' : 'ipv4 pool is empty');
  const request = configured(asked, existing), given = request.IPAM?.Config ?? [];
  if (driver === 'host' || driver === 'null') throw forbidden(`only one instance of "${driver}" network is allowed`);
  if (!['bridge', 'overlay', 'macvlan', 'ipvlan'].includes(driver)) throw notFound(`plugin ${JSON.stringify(driver)} not found`);
  checkNetwork(request, driver, engine.cluster !== undefined);
  if ((driver === 'macvlan' || driver === 'ipvlan') && !request.ConfigOnly) checkParent(engine, request.Options?.['parent'] ?? '');
  if (request.ConfigOnly) {
    const record = networks.record({ ...request, Name: name, Driver: 'null' }, given);
    networks.add(record, 'network created');
    return announced(engine, record);
  }
  const six = request.EnableIPv6 ? sixConfigs(engine, given.filter(isSix)) : [], four = request.EnableIPv4 === false ? [] : fourConfigs(engine, given.filter((config) => !isSix(config)), driver);
  const drawn = given.some(isSix) ? [...six, ...four] : [...four, ...six];
  // What was asked for keeps its place; what the engine drew stands behind.
  const config = given.length === 0 ? drawn : [...given.flatMap((one) => drawn.filter(({ Subnet }) => Subnet === one.Subnet)), ...drawn.filter(({ Subnet }) => !given.some((one) => one.Subnet === Subnet))];
  const record = networks.record({ ...request, Name: name, Driver: driver, ...(driver === 'overlay' && { Options: { [VXLAN]: freeVxlan(existing), ...request.Options } }) }, config);
  checkBridgeName(record, existing);
  networks.add(record, 'network created', `br-${record.Id.slice(0, 12)}`, poolOf(six[0]));
  return announced(engine, record);
}

function announced(engine: Engine, record: NetworkRecord): NetworkRecord {
  engine.events.emit('network', 'create', record.Id, { name: record.Name, type: record.Driver });
  return record;
}

/** The IPv4 subnets as asked for, or one from the pools. @throws 403 */
function fourConfigs(engine: Engine, asked: readonly IpamConfig[], driver: string): IpamConfig[] {
  const taken = engine.networks.blocks(), blocks = asked.map(({ Subnet = '' }) => parseBlock(Subnet));
  if (blocks.some((block) => block && taken.some((other) => overlap(block, other)))) throw overlaps();
  if (asked.length === 0) {
    const block = freeBlock(taken, driver === 'overlay' ? engine.swarm.require().subnets() : pools());
    return [{ Subnet: blockText(block), Gateway: toAddress(block.first + 1) }];
  }
  return asked.map(({ Subnet, IPRange, Gateway, AuxiliaryAddresses }, i) => {
    const block = blocks[i] ?? freeBlock(taken), gateway = Gateway || toAddress(block.first + (block.first === block.last ? 0 : 1));
    const reserved = [block.first, block.last].filter((_, __, all) => all[0] !== all[1] && block.prefix < 31);
    if (Gateway && reserved.includes(toNumber(Gateway))) throw internal(`failed to allocate gateway (${Gateway}): Address already in use`);
    checkAuxiliary(AuxiliaryAddresses, [gateway, ...reserved.map(toAddress)]);
    return { Subnet: Subnet || blockText(block), ...(IPRange ? { IPRange } : {}), Gateway: gateway, ...(AuxiliaryAddresses ? { AuxiliaryAddresses } : {}) };
  });
}

/** Addresses that something else has: each can be taken once. @throws 500 */
function checkAuxiliary(addresses: Readonly<Record<string, string>> | undefined, taken: readonly string[]): void {
  const seen = new Set(taken);
  for (const [name, address] of Object.entries(addresses ?? {})) {
    if (seen.has(address)) throw internal(`failed to allocate secondary ip address (${name}:${address}): Address already in use`);
    seen.add(address);
  }
}

/** The IPv6 subnets as asked for, or the next one of the engine's own unique local range. @throws 403 */
function sixConfigs(engine: Engine, asked: readonly IpamConfig[]): IpamConfig[] {
  const taken = engine.networks.list().flatMap(({ IPAM, EnableIPv6 }) => (EnableIPv6 ? IPAM.Config ?? [] : [])).flatMap(({ Subnet = '' }) => parseBlock6(Subnet) ?? []);
  const blocks = asked.map(({ Subnet = '' }) => parseBlock6(Subnet)!);
  if (blocks.some((block) => taken.some((other) => overlap6(block, other)))) throw overlaps();
  if (asked.length > 0) return asked.map((config, i) => ({ ...config, Gateway: config.Gateway || addressText6(blocks[i]!.first + 1n) }));
  const own = parseAddress6(`fd${engine.random('unique local range', 'engine').hex(10).replace(/^(..)(.{4})(.{4})$/, '$1:$2:$3')}::`)!;
  for (let subnet = 0n; ; subnet++) {
    const block = parseBlock6(`${addressText6(own + (subnet << 64n))}/64`)!;
    if (!taken.some((other) => overlap6(block, other))) return [{ Subnet: blockText6(block), Gateway: addressText6(block.first + 1n) }];
  }
}

const poolOf = (config: IpamConfig | undefined): Pool6 | undefined => config && new Pool6(parseBlock6(config.Subnet!)!, parseBlock6(config.IPRange || config.Subnet!)!, config.Gateway!);

export const freeBlock = (taken: readonly Block[], from: Iterable<Block> = pools()): Block => {
  for (const block of from) if (!taken.some((other) => overlap(block, other))) return block;
  throw forbidden('all predefined address pools have been fully subnetted');
};
