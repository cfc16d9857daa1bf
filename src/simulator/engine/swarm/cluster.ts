/** The swarm itself: made, joined, left, its certificates and tokens, and the one node of it. */
import type { NodeRecord } from '../../api/engine/swarm.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, conflict, internal, notFound, unavailable } from '../http/errors.ts';
import { parseBlock, type Block } from '../network/ip.ts';
import { toBase64 } from '../registry/accounts.ts';
import { nanoTime } from '../timestamp.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export interface InitRequest {
  ListenAddr?: string;
  AdvertiseAddr?: string;
  DataPathAddr?: string;
  DefaultAddrPool?: string[];
  SubnetSize?: number;
  DataPathPort?: number;
  Availability?: string;
  ForceNewCluster?: boolean;
  AutoLockManagers?: boolean;
  Spec?: Partial<ClusterSpec>;
}

export interface JoinRequest {
  ListenAddr?: string;
  RemoteAddrs?: string[] | null;
  JoinToken?: string;
}

export interface ClusterSpec {
  Name: string;
  Labels: Record<string, string>;
  [part: string]: unknown;
}

const defaults = (): ClusterSpec => ({
  Name: 'default', Labels: {}, Orchestration: { TaskHistoryRetentionLimit: 5 }, Raft: { SnapshotInterval: 10000, KeepOldSnapshots: 0, LogEntriesForSlowFollowers: 500, ElectionTick: 10, HeartbeatTick: 1 },
  Dispatcher: { HeartbeatPeriod: 5000000000 }, CAConfig: { NodeCertExpiry: 7776000000000000 }, TaskDefaults: {}, EncryptionConfig: { AutoLockManagers: false },
});

/** What an update leaves where it says nothing: it takes the place of all that was. */
const zero = (): ClusterSpec => ({ Name: 'default', Labels: {}, Orchestration: { TaskHistoryRetentionLimit: 0 }, Raft: { KeepOldSnapshots: 0, ElectionTick: 0, HeartbeatTick: 0 }, Dispatcher: {}, CAConfig: {}, TaskDefaults: {}, EncryptionConfig: { AutoLockManagers: false } });

const NOT_DEFAULT = 'swarm spec must be named "default"';
export const NO_LISTEN_ADDRESS = 'invalid ListenAddr "": invalid empty address';

const PLUGINS = [...['awslogs', 'fluentd', 'gcplogs', 'gelf', 'journald', 'json-file', 'local', 'splunk', 'syslog'].map((Name) => ({ Type: 'Log', Name })), ...['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'].map((Name) => ({ Type: 'Network', Name })), { Type: 'Volume', Name: 'local' }];

const forced = (spec: ClusterSpec): number => (spec['CAConfig'] as { ForceRotate?: number } | undefined)?.ForceRotate ?? 0;

/** @throws 400 */
export function checkCluster(spec: Partial<ClusterSpec>): void {
  const { NodeCertExpiry = 0 } = (spec['CAConfig'] ?? {}) as { NodeCertExpiry?: number };
  if (NodeCertExpiry !== 0 && NodeCertExpiry < 3_600_000_000_000) throw badRequest('rpc error: code = InvalidArgument desc = minimum certificate expiry time is: 1h0m0s');
  if (((spec['Dispatcher'] ?? {}) as { HeartbeatPeriod?: number }).HeartbeatPeriod! < 0) throw badRequest('rpc error: code = InvalidArgument desc = heartbeat time period cannot be a negative duration');
}

export class Cluster {
  readonly #engine: Engine;
  readonly id: string;
  readonly nodeId: string;
  readonly address: string;
  readonly #createdAt: string;
  #updatedAt: string;
  #version: number;
  #spec = defaults();
  #tokens: { Worker: string; Manager: string };
  #tls: Record<string, string>;
  readonly #pool: string[];
  readonly #subnetSize: number;
  #node: NodeRecord;
  #unlockKey = '';
  readonly #index: () => number;

  constructor(engine: Engine, request: InitRequest, index: () => number) {
    this.#engine = engine;
    this.#index = index;
    this.id = engine.swarm.newId('cluster');
    this.nodeId = engine.swarm.newId('node');
    this.address = (request.AdvertiseAddr || engine.host.ns.network.address || '127.0.0.1').replace(/:\d+$/, '');
    this.#createdAt = this.#updatedAt = nanoTime(engine.now);
    this.#pool = request.DefaultAddrPool?.length ? request.DefaultAddrPool : ['10.0.0.0/8'];
    this.#subnetSize = request.SubnetSize || 24;
    this.#tls = this.#root(this.id);
    this.#tokens = { Worker: '', Manager: '' };
    this.rotate(true, true);
    this.#spec = { ...this.#spec, ...request.Spec } as ClusterSpec;
    this.#lock(false);
    this.#version = index();
    this.#node = {
      ID: this.nodeId, Version: { Index: index() }, CreatedAt: this.#createdAt, UpdatedAt: this.#updatedAt, Spec: { Labels: {}, Role: 'manager', Availability: request.Availability?.toLowerCase() || 'active' },
      Description: {
        Hostname: engine.host.name, Platform: { Architecture: 'x86_64', OS: 'linux' }, Resources: { NanoCPUs: engine.host.cpus * 1e9, MemoryBytes: engine.host.memory }, Engine: { EngineVersion: '29.7.2', Plugins: PLUGINS }, TLSInfo: this.#tls,
      },
      Status: { State: 'ready', Addr: this.address }, ManagerStatus: { Leader: true, Reachability: 'reachable', Addr: `${this.address}:2377` },
    };
  }

  /** A root certificate, drawn anew for each `key`. */
  #root(key: string): Record<string, string> {
    const draw = (what: string, length: number): string => this.#engine.random(`swarm ${what}`, key).letters(length, LETTERS);
    const body = toBase64(encode(draw('certificate', 180))).replace(/(.{64})/g, '$1\n');
    return { TrustRoot: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`, CertIssuerSubject: 'MBMxETAPBgNVBAMTCHN3YXJtLWNh', CertIssuerPublicKey: toBase64(encode(draw('key', 91))) };
  }

  /** Another root: the one node has its certificate at once, and tokens name the new one. */
  #newRoot(): void {
    this.#tls = this.#root(`${this.id} ${this.#engine.count('swarm root')}`);
    this.#tokens = { Worker: '', Manager: '' };
    this.rotate(true, true);
    this.#node = { ...this.#node, Description: { ...this.#node.Description, TLSInfo: this.#tls } };
  }

  /** New join tokens: the first part names the root certificate, the second is the secret. */
  rotate(worker: boolean, manager: boolean): void {
    const draw = (what: string, length: number): string => this.#engine.random(`swarm token ${what}`, `${this.id} ${this.#engine.count('swarm token')}`).letters(length, LETTERS);
    const root = this.#tokens.Worker.split('-')[2] ?? draw('root', 50);
    this.#tokens = { Worker: worker ? `SWMTKN-1-${root}-${draw('worker', 25)}` : this.#tokens.Worker, Manager: manager ? `SWMTKN-1-${root}-${draw('manager', 25)}` : this.#tokens.Manager };
  }

  /** The key that a manager would ask for after a restart; '' without autolock. */
  get unlockKey(): string {
    return this.#unlockKey;
  }

  #lock(anew: boolean): void {
    const locked = (this.#spec['EncryptionConfig'] as { AutoLockManagers?: boolean } | undefined)?.AutoLockManagers === true;
    if (!locked) this.#unlockKey = '';
    else if (anew || this.#unlockKey === '') this.#unlockKey = `SWMKEY-1-${this.#engine.random('swarm unlock key', `${this.id} ${this.#engine.count('swarm unlock key')}`).letters(43, `${LETTERS}${LETTERS.slice(0, 26).toUpperCase()}+/`)}`;
  }

  /** As /info shows it; the tokens are for GET /swarm alone. */
  describe(): Record<string, unknown> {
    return {
      ID: this.id, Version: { Index: this.#version }, CreatedAt: this.#createdAt, UpdatedAt: this.#updatedAt, Spec: this.#spec, TLSInfo: this.#tls, RootRotationInProgress: false,
      DefaultAddrPool: this.#pool, SubnetSize: this.#subnetSize, DataPathPort: 4789,
    };
  }

  inspect(): Record<string, unknown> {
    return { ...this.describe(), JoinTokens: this.#tokens };
  }

  /** Subnets for networks that do not ask for one, in order. */
  *subnets(): Generator<Block> {
    for (const pool of this.#pool.map(parseBlock)) {
      if (!pool) continue;
      const size = 2 ** (32 - this.#subnetSize);
      for (let first = pool.first; first + size - 1 <= pool.last; first += size) yield { first, last: first + size - 1, prefix: this.#subnetSize };
    }
  }

  get historyLimit(): number {
    return (this.#spec['Orchestration'] as { TaskHistoryRetentionLimit?: number }).TaskHistoryRetentionLimit ?? 5;
  }

  update(version: number, spec: Partial<ClusterSpec>, rotate: { worker: boolean; manager: boolean; unlockKey: boolean }): void {
    if (version !== this.#version) throw internal('rpc error: code = Unknown desc = update out of sequence');
    if ((spec.Name || 'default') !== 'default') throw badRequest(NOT_DEFAULT);
    checkCluster(spec);
    const turns = forced(this.#spec);
    this.#spec = { ...zero(), ...spec } as ClusterSpec;
    if (forced(this.#spec) !== turns) this.#newRoot();
    this.rotate(rotate.worker, rotate.manager);
    this.#lock(rotate.unlockKey);
    this.#version = this.#index();
    this.#updatedAt = nanoTime(this.#engine.now);
  }

  get node(): NodeRecord {
    return this.#node;
  }

  requireNode(reference: string): NodeRecord {
    if (reference !== '' && reference !== 'self' && (this.#node.ID === reference || this.#node.ID.startsWith(reference) || this.#engine.host.name === reference || this.#node.Spec.Name === reference)) return this.#node;
    throw notFound(`node ${reference} not found`);
  }

  updateNode(reference: string, version: number, spec: Partial<NodeRecord['Spec']>): void {
    const { Role = '', Availability = '' } = spec;
    if (!['worker', 'manager'].includes(Role.toLowerCase())) throw badRequest(`invalid Role: ${JSON.stringify(Role)}`);
    if (!['active', 'pause', 'drain'].includes(Availability.toLowerCase())) throw badRequest(`invalid Availability: ${JSON.stringify(Availability)}`);
    const node = this.requireNode(reference);
    if (version !== node.Version.Index) throw internal('rpc error: code = Unknown desc = update out of sequence');
    if (spec.Role === 'worker') throw badRequest('rpc error: code = FailedPrecondition desc = attempting to demote the last manager of the swarm');
    this.#node = { ...node, Version: { Index: this.#index() }, UpdatedAt: nanoTime(this.#engine.now), Spec: { ...(spec.Name ? { Name: spec.Name } : {}), Labels: spec.Labels ?? {}, Role: 'manager', Availability: spec.Availability || 'active' } };
    this.#engine.swarm.orchestrator.nodeChanged(this.#node.Spec.Availability);
  }

  removeNode(reference: string): never {
    const node = this.requireNode(reference);
    throw badRequest(`rpc error: code = FailedPrecondition desc = node ${node.ID} is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal`);
  }

  info(): Record<string, unknown> {
    return {
      NodeID: this.nodeId, NodeAddr: this.address, LocalNodeState: 'active', ControlAvailable: true, Error: '', RemoteManagers: [{ NodeID: this.nodeId, Addr: `${this.address}:2377` }], Nodes: 1, Managers: 1, Cluster: this.describe(),
    };
  }
}

export const alreadyIn = (): ApiError => unavailable('This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.');

/** @throws 400, 500 */
export function checkInit(engine: Engine, { ListenAddr = '', AdvertiseAddr, DataPathAddr = '', DataPathPort = 0, Availability = '', Spec }: InitRequest): void {
  if ((Spec?.Name || 'default') !== 'default') throw badRequest(NOT_DEFAULT);
  if (ListenAddr === '') throw badRequest(NO_LISTEN_ADDRESS);
  checkAddress(engine, 'listen', ListenAddr);
  checkAddress(engine, 'advertise', AdvertiseAddr);
  if (/^0\.0\.0\.0(:|$)/.test(AdvertiseAddr ?? '') || !isWhole(AdvertiseAddr ?? '')) throw badRequest('advertise address must be a non-zero IP address or network interface (with optional port number)');
  const isMine = engine.host.ns.network.interfaces.some((one) => one.name === DataPathAddr);
  if (DataPathAddr !== '' && !isMine && !(/^[\d.]+$/.test(DataPathAddr) && isWhole(DataPathAddr)) && !DataPathAddr.includes('::')) throw badRequest('data path address must be a non-zero IP address or network interface (without a port number)');
  if (DataPathPort !== 0 && (DataPathPort < 1024 || DataPathPort > 49151)) throw internal(`Datapath port number is not in valid range (1024-49151) : ${DataPathPort}`);
  if (!['', 'active', 'pause', 'drain'].includes(Availability.toLowerCase())) throw internal(`invalid Availability: ${JSON.stringify(Availability)}`);
  const port = /:(\d+)$/.exec(ListenAddr)?.[1];
  if (Number(port ?? 0) > 65535) throw internal(`manager stopped: failed to listen on remote API address: listen tcp: address ${port}: invalid port`);
  const host = ListenAddr.replace(/:\d+$/, ''), mine = engine.host.ns.network.interfaces.some((one) => one.address === host);
  if (/^[\d.]+$/.test(host) && host !== '0.0.0.0' && !host.startsWith('127.') && !mine) throw internal(`manager stopped: failed to listen on remote API address: listen tcp ${host}:${port ?? 2377}: bind: cannot assign requested address`);
}

/** Digits and dots that are an address of four numbers, or no digits and dots at all. */
const isWhole = (address: string): boolean => !/^[\d.]+$/.test(address) || address.split('.').length === 4;

/** An address, an interface's name, or either with a port. @throws 400 */
function checkAddress(engine: Engine, use: 'listen' | 'advertise', address: string | undefined): void {
  const host = (address ?? '').replace(/:\d+$/, '');
  if (host === '' || /^[\d.]+$/.test(host) || host.includes('::')) return;
  if (engine.host.ns.network.interfaces.some((one) => one.name === host)) return;
  throw badRequest(`${use} address must be ${use === 'listen' ? 'an' : 'a non-zero'} IP address or network interface (with optional port number)`);
}

export const notLocked = (): ApiError => conflict('swarm is not locked');
