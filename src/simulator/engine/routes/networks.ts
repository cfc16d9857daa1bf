import type { EndpointSettings, NetworkRecord } from '../../api/engine/networks.ts';
import { refreshManaged } from '../containers/start.ts';
import { noEndpoint } from '../containers/create.ts';
import { ENDPOINT_SETTINGS } from '../containers/create-request.ts';
import { dnsNames, join, leave, subnetStatus } from '../containers/endpoints.ts';
import { pruneUntil } from '../http/until.ts';
import type { Engine } from '../engine.ts';
import { badRequest, conflict, forbidden, internal, notFound } from '../http/errors.ts';
import { parseFilters, type Filters } from '../http/filters.ts';
import { decodeJson, type Schema } from '../http/go-json.ts';
import { strictFlag, text } from '../http/query.ts';
import { ADDRESS, PREFIX } from '../http/text-types.ts';
import { empty, json, olderThan, type Call, type Route } from '../http/router.ts';
import { createNetwork } from '../network/create.ts';
import type { NetworkRequest } from '../networks.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Response } from '../../api/http.ts';
import { pause } from '../../kernel/pause.ts';
import { DELAYS } from '../delays.ts';
import { nanoTime } from '../timestamp.ts';

const IPAM: Schema = {
  struct: 'network.IPAM',
  fields: { Driver: 'string', Options: { map: 'string' }, Config: { list: { struct: 'network.IPAMConfig', fields: { Subnet: PREFIX, IPRange: PREFIX, Gateway: ADDRESS, AuxiliaryAddresses: { map: ADDRESS } } } } },
};
const CREATE: Schema = { struct: 'network.CreateRequest', fields: { Name: 'string', Driver: 'string', Scope: 'string', Internal: 'bool', Attachable: 'bool', Ingress: 'bool', ConfigOnly: 'bool', ConfigFrom: { struct: 'network.ConfigReference', fields: { Network: 'string' } }, EnableIPv4: 'bool', EnableIPv6: 'bool', IPAM, Options: { map: 'string' }, Labels: { map: 'string' } } };
const CONNECT: Schema = { struct: 'network.ConnectRequest', fields: { Container: 'string', EndpointConfig: ENDPOINT_SETTINGS } };
const DISCONNECT: Schema = { struct: 'network.DisconnectRequest', fields: { Container: 'string', Force: 'bool' } };

export function networkRoutes(engine: Engine): Route[] {
  const { networks } = engine;
  return [
    { method: 'GET', pattern: '/networks', handle: (call) => json(select(engine, parseFilters(call, ['dangling', 'driver', 'id', 'label', 'name', 'scope', 'type']))) },
    { method: 'GET', pattern: '/networks/', handle: (call) => json(select(engine, parseFilters(call, ['dangling', 'driver', 'id', 'label', 'name', 'scope', 'type']))) },
    { method: 'POST', pattern: '/networks/create', *handle(call) {
      const request = decodeJson<NetworkRequest>(call, CREATE);
      checkRequest(request);
      const mesh = request.Ingress ? networks.list().find((one) => one.Ingress) : undefined;
      if (mesh) throw conflict(`rpc error: code = AlreadyExists desc = ingress network (${mesh.Id}) is already present`);
      yield* pause(engine.kernel.agenda, DELAYS.network, 'creating a network');
      return json({ Id: createNetwork(engine, request).Id, Warning: '' }, 201);
    } },
    { method: 'POST', pattern: '/networks/prune', handle: (call) => json(prune(engine, parseFilters(call, ['label', 'label!', 'until']))) },
    { method: 'GET', pattern: '/networks/{id}', handle: (call) => json(inspect(engine, call)) },
    { method: 'POST', pattern: '/networks/{id}/connect', handle: (call) => connect(engine, call) },
    { method: 'POST', pattern: '/networks/{id}/disconnect', handle: (call) => disconnect(engine, call) },
    { method: 'DELETE', pattern: '/networks/{id}', *handle(call) {
      yield* pause(engine.kernel.agenda, DELAYS.networkRemove, 'removing a network');
      const network = networks.find(call.params['id']!);
      if (network && release(engine, network)) return empty();
      // Every id begins with nothing.
      if (call.params['id'] === '') throw badRequest(`network  is ambiguous (${networks.list().length} matches found based on ID prefix)`);
      networks.remove(call.params['id']!);
      return empty();
    } },
  ];
}

/** @throws 400, 404 */
function checkRequest({ Name = '', Driver }: NetworkRequest): void {
  if (Driver === 'overlay' && !/^[a-zA-Z0-9](?:[-_]*[A-Za-z0-9]+)*$/.test(Name)) throw badRequest('rpc error: code = InvalidArgument desc = name must be valid as a DNS name component');
}

/** A swarm's network is free as soon as no service asks for it. The swarm forgets it at once; here it stays while tasks on it still stop (true). @throws 403, 404 */
function release(engine: Engine, network: NetworkRecord): boolean {
  if (network.ConfigOnly && engine.networks.list().some((one) => one.ConfigFrom.Network === network.Name)) throw forbidden(`error while removing network: configuration network ${JSON.stringify(network.Name)} is in use`);
  if (network.Scope !== 'swarm' || !engine.cluster) return false;
  if (engine.swarm.forgotten.has(network.Id)) throw notFound(`network ${network.Id} not found`);
  const meshed = network.Ingress ? engine.swarm.services.list().find((one) => one.Endpoint.Ports?.some(({ PublishMode }) => PublishMode !== 'host')) : undefined;
  if (meshed) throw badRequest(`rpc error: code = FailedPrecondition desc = ingress network cannot be removed because service ${meshed.ID} depends on it`);
  const user = engine.swarm.services.list().find((one) => one.Spec.TaskTemplate.Networks?.some(({ Target }) => Target === network.Id || Target === network.Name));
  if (user) throw badRequest(`rpc error: code = FailedPrecondition desc = network ${network.Id} is in use by service ${user.ID}`);
  if (engine.networks.members(network).every(({ container }) => engine.containers.get(container)?.config.Labels['com.docker.swarm.task.id'] === undefined)) return false;
  engine.swarm.forgotten.add(network.Id);
  removeWhenUnused(engine, network);
  return true;
}

/** How often the node looks whether a network that its swarm has forgotten can go, and how long that takes it then, ms. */
const LOOK = 1000, REMOVAL = 3500;

function removeWhenUnused(engine: Engine, network: NetworkRecord): void {
  engine.kernel.agenda.after(LOOK, 'network clean-up', () => {
    if (!engine.networks.find(network.Id)) return;
    if (engine.networks.members(network).length > 0) removeWhenUnused(engine, network);
    else engine.kernel.agenda.after(REMOVAL, 'network clean-up', () => engine.networks.find(network.Id) && engine.networks.remove(network.Id));
  });
}

const isPredefined = (network: NetworkRecord): boolean => ['bridge', 'host', 'none'].includes(network.Name);

function select(engine: Engine, filters: Filters): NetworkRecord[] {
  for (const type of filters.get('type')) if (!['builtin', 'custom'].includes(type)) throw internal(`invalid filter: 'type'='${type}'`);
  if (filters.get('dangling').some((value) => !/^(?:1|0|true|false)$/i.test(value))) throw badRequest(`invalid value for filter 'dangling', must be "true" (or "1"), or "false" (or "0")`);
  const dangling = filters.boolean('dangling');
  return engine.networks.list().filter((network) => filters.labels(network.Labels) && filters.match('name', network.Name) && filters.match('id', network.Id)
    && filters.any('driver', (driver) => network.Driver === driver) && filters.any('scope', (scope) => network.Scope === scope) && filters.any('type', (type) => isPredefined(network) === (type === 'builtin'))
    && (dangling === undefined || (!isPredefined(network) && isUnused(engine, network)) === dangling));
}

const isUnused = (engine: Engine, network: NetworkRecord): boolean => !engine.containers.list().some((one) => Object.entries(one.networks).some(([name, settings]) => settings.NetworkID === network.Id || (settings.NetworkID === '' && name === network.Name)));

function inspect(engine: Engine, call: Call): Record<string, unknown> {
  const network = engine.networks.require(call.params['id']!);
  const scope = text(call, 'scope');
  strictFlag(call, 'verbose');
  if (scope !== '' && scope !== network.Scope) throw notFound(`network ${call.params['id']} not found`);
  const entries = engine.containers.list().flatMap((one): [string, unknown][] => {
    const settings = one.networks[network.Name];
    if (!settings || settings.EndpointID === '' || !engine.containers.live(one.id).running) return [];
    return [[one.id, { Name: one.name, EndpointID: settings.EndpointID, MacAddress: settings.MacAddress, IPv4Address: settings.IPAddress && `${settings.IPAddress}/${settings.IPPrefixLen}`, IPv6Address: settings.GlobalIPv6Address && `${settings.GlobalIPv6Address}/${settings.GlobalIPv6PrefixLen}` }]];
  });
  if (engine.cluster) entries.push(...engine.swarm.balancers.on(network));
  const pooled = !network.ConfigOnly && (network.Driver === 'bridge' || network.Driver === 'overlay');
  const status = olderThan(call, '1.52') || network.ConfigOnly ? {} : { Status: { IPAM: pooled ? { Subnets: subnetStatus(engine, network) } : {} } };
  return { ...network, ...(network.ConfigOnly ? { IPAM: { ...network.IPAM, Config: null } } : {}), ...(engine.cluster ? engine.swarm.balancers.peers(network) : {}), Containers: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), ...status };
}

function* connect(engine: Engine, call: Call): Blocking<Response> {
  const request = decodeJson<{ Container?: string; EndpointConfig?: Partial<EndpointSettings> | null }>(call, CONNECT);
  const record = engine.containers.require(request.Container ?? ''), isRunning = engine.containers.live(record.id).running, name = call.params['id']!;
  // What does not run is only noted down: the network need not be there before the start.
  if (!isRunning && !engine.networks.find(name)) {
    engine.containers.update(record.id, { networks: sorted({ ...record.networks, [name]: noEndpoint(request.EndpointConfig) }) }, 'container connected to a network');
    return empty(200);
  }
  const network = engine.networks.require(name);
  engine.networks.checkEndpoint(network, request.EndpointConfig ?? undefined);
  if (network.Name === 'none' && Object.keys(record.networks).length > 0) throw badRequest('container cannot be connected to multiple networks with one of the networks in private (none) mode');
  if (network.Name === 'host') throw badRequest('cannot connect container to host network - container must be created in host network mode');
  if (network.ConfigOnly) throw forbidden('cannot create endpoint on configuration-only network');
  const mode = record.hostConfig.NetworkMode;
  if (mode === 'host' || mode.startsWith('container:')) throw badRequest('container sharing network namespace with another container or host cannot be connected to any other network');
  if (record.networks['none']) throw badRequest('container cannot be connected to multiple networks with one of the networks in private (none) mode');
  if (isRunning && record.networks[network.Name] && record.networks[network.Name]!.EndpointID !== '') throw forbidden(`endpoint with name ${record.name} already exists in network ${network.Name}`);
  for (const address of (isRunning && request.EndpointConfig?.IPAMConfig?.LinkLocalIPs) || []) if (!/^(169\.254\.|fe[89ab][0-9a-f]:)/i.test(address)) throw badRequest(`invalid link local IP address: ${address}`);
  yield* pause(engine.kernel.agenda, DELAYS.network, 'connecting a container');
  const live = engine.containers.live(record.id);
  const settings = noEndpoint(request.EndpointConfig);
  const joined = live.running && live.ns ? join(engine, record, network, settings, live.ns.network) : { ...settings, DNSNames: isPredefined(network) ? null : dnsNames(record, settings) };
  const networks = sorted({ ...engine.containers.get(record.id)!.networks, [network.Name]: joined });
  engine.containers.update(record.id, { networks }, 'container connected to a network');
  // The embedded name server comes with the first network of one's own.
  if (live.running && live.managed) refreshManaged(engine, record, live, networks);
  return empty(200);
}

const sorted = <T>(record: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function disconnect(engine: Engine, call: Call): Response {
  const request = decodeJson<{ Container?: string; Force?: boolean }>(call, DISCONNECT);
  if (!request.Container) throw badRequest('invalid name or ID supplied: ""');
  const record = engine.containers.find(request.Container);
  if (!record && !request.Force) throw notFound(`No such container: ${request.Container}`);
  const name = call.params['id']!, noted = record && !engine.containers.live(record.id).running && !engine.networks.find(name) && record.networks[name] ? record : undefined;
  if (noted) {
    engine.containers.update(noted.id, { networks: Object.fromEntries(Object.entries(noted.networks).filter(([one]) => one !== name)) }, 'container disconnected from a network');
    return empty(200);
  }
  const network = engine.networks.require(name);
  if (!record) throw notFound(`endpoint ${request.Container} not found`);
  if (!record.networks[network.Name]) throw internal(`container ${record.id} is not connected to ${engine.containers.live(record.id).running ? '' : 'the '}network ${network.Name}`);
  if (network.Name === 'host') throw badRequest('cannot disconnect container from host network - container was created in host network mode');
  const live = engine.containers.live(record.id);
  if (live.running) leave(engine, record, network, live.ns?.network);
  const { [network.Name]: gone, ...rest } = record.networks;
  void gone;
  engine.containers.update(record.id, { networks: rest }, 'container disconnected from a network');
  return empty(200);
}

function prune(engine: Engine, filters: Filters): { NetworksDeleted: string[] | null } {
  const until = pruneUntil(engine, filters);
  const deleted: string[] = [];
  for (const network of engine.networks.list()) {
    if (until !== undefined && network.Created > nanoTime(until)) continue;
    if (isPredefined(network) || network.ConfigOnly || network.Ingress || network.Scope === 'swarm' || network.Name === 'docker_gwbridge' || !filters.labels(network.Labels) || !isUnused(engine, network)) continue;
    engine.networks.remove(network.Id);
    deleted.push(network.Name);
  }
  engine.events.emit('network', 'prune', '', { reclaimed: '0' });
  return { NetworksDeleted: deleted.length > 0 ? deleted : null };
}
