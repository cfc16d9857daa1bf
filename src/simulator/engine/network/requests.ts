/** What a request for a network may not ask for, and what it takes over from a configuration-only network. */
import type { NetworkRecord } from '../../api/engine/networks.ts';
import { badRequest, forbidden, internal, notFound } from '../http/errors.ts';
import type { NetworkRequest } from '../networks.ts';

/** Options of the bridge driver that are numbers. */
const NUMBERS = ['com.docker.network.driver.mtu'];
const SWITCHES = /^com\.docker\.network\.(bridge\.(default_bridge|enable_icc|enable_ip_masquerade|inhibit_ipv4)|enable_ipv[46])$/;

/** @throws 400, 403, 404 */
export function checkNetwork(request: NetworkRequest, driver: string, swarm: boolean): void {
  if (request.ConfigOnly) return;
  if (request.Ingress && driver !== 'overlay') throw forbidden('Ingress network can only be global scope network');
  if (request.Scope === 'swarm' && !swarm) throw forbidden('cannot create a swarm scoped network when swarm is not active');
  if (driver !== 'bridge') return;
  if (request.EnableIPv4 === false && !request.EnableIPv6) throw badRequest('IPv4 or IPv6 must be enabled');
  for (const [name, value] of Object.entries(request.Options ?? {})) {
    if (NUMBERS.includes(name) && !/^[+-]?\d+$/.test(value)) throw badRequest(`failed to parse ${name} value: ${value} (strconv.Atoi: parsing ${JSON.stringify(value)}: invalid syntax)`);
    if (SWITCHES.test(name) && !/^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value)) throw badRequest(`failed to parse ${name} value: ${value} (strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax)`);
  }
  if ((request.IPAM?.Config ?? []).filter((config) => !config.Subnet?.includes(':')).length > 1) throw forbidden("bridge driver doesn't support multiple subnets");
}

const BRIDGE_NAME = 'com.docker.network.bridge.name';

/** The kernel keeps names of interfaces of fifteen characters. */
const LONGEST_INTERFACE = 15;

/** Two networks cannot have one bridge. @throws 403, 500 */
export function checkBridgeName(record: NetworkRecord, existing: readonly NetworkRecord[]): void {
  const name = record.Options[BRIDGE_NAME];
  if (name !== undefined && record.Driver === 'bridge' && name.length > LONGEST_INTERFACE) throw internal('numerical result out of range');
  if (['macvlan', 'ipvlan'].includes(record.Driver) && record.Options['parent'] === 'lo') throw internal(`loopback interface is not a valid ${record.Driver} parent link`);
  const other = name === undefined ? undefined : existing.find((one) => one.Options[BRIDGE_NAME] === name);
  if (other) throw forbidden(`cannot create network ${record.Id} (${name}): conflicts with network ${other.Id} (${name}): networks have same bridge name`);
}

/** The request with what the network that it is configured from says. @throws 404 */
export function configured(request: NetworkRequest, existing: readonly NetworkRecord[]): NetworkRequest {
  const from = request.ConfigFrom?.Network;
  if (!from) return request;
  const source = existing.find((one) => one.ConfigOnly && (one.Name === from || one.Id === from));
  if (!source) throw notFound(`configuration network ${JSON.stringify(from)} does not exist`);
  return { ...request, EnableIPv6: source.EnableIPv6, IPAM: { ...source.IPAM, Config: [...(source.IPAM.Config ?? [])] }, Options: { ...source.Options }, Labels: { ...source.Labels, ...request.Labels }, ConfigFrom: { Network: source.Name } };
}
