/** Starting: network, file system, namespaces, and then the program. */
import type { ContainerRecord, MountPoint } from '../../api/engine/containers.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { Mounts } from '../../kernel/mounts.ts';
import { PidNamespace, type Cgroup, type Namespaces, type Process } from '../../kernel/process.ts';
import { pause } from '../../kernel/pause.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { directoryNode, programNode } from '../../kernel/inode.ts';
import { DELAYS } from '../delays.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, conflict, notModified } from '../http/errors.ts';
import { resolveUser, UnknownUser } from '../runtime/accounts.ts';
import { capabilityBits, droppedCapabilities } from '../runtime/capabilities.ts';
import { CREATE_PREFIX, StartError } from '../runtime/oci-error.ts';
import { startProcess } from '../runtime/process-task.ts';
import { startShim, tie } from '../runtime/shim.ts';
import { resourcesOf } from './control-group.ts';
import { imageSource } from './image-mount.ts';
import { partOf } from './mount-subpath.ts';
import { managedFileSystem, mountRoot, type MountSpec } from '../runtime/rootfs.ts';
import { ulimitsByLetter } from '../runtime/ulimits.ts';
import { connectAll, disconnectAll, makeNamespace, managedFiles, NetworkingFailed } from './endpoints.ts';
import { handleExit } from './exit.ts';
import { startHealthChecks } from './health.ts';
import { checkLinks } from './links.ts';
import type { LiveContainer } from './live.ts';
import { clean, requireSource } from './mount-points.ts';
import { openingRefusal } from './log-drivers.ts';
import { hasLogOptions } from './log-options.ts';
import { refuseMemory, startRefusal } from './start-refusals.ts';
import { tmpfsFor, tmpfsWords } from './tmpfs-options.ts';
import { volumeSource } from './volume-source.ts';

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** A container counts as started so many ms before its program writes anything. */
const LEAD = 0.2;

/** The environment of a container's processes: the engine's own entries, then the configuration's. */
export function environment(record: ContainerRecord, home: string, tty = record.config.Tty, more: readonly string[] = []): Map<string, string> {
  const env = new Map([['PATH', DEFAULT_PATH], ['HOSTNAME', record.config.Hostname]]);
  if (tty) env.set('TERM', 'xterm');
  for (const entry of [...(record.config.Env ?? []), ...more]) {
    const equals = entry.indexOf('='), name = equals < 0 ? entry : entry.slice(0, equals), value = equals < 0 ? undefined : entry.slice(equals + 1);
    // What comes twice stands where it came last; the engine's own keep their places.
    if (value === undefined || !['PATH', 'HOSTNAME', 'TERM'].includes(name)) env.delete(name);
    if (value !== undefined) env.set(name, value);
  }
  if (!env.has('HOME')) env.set('HOME', home);
  return env;
}

/** POST /containers/{id}/start. @throws ApiError; the failure stays visible in the container's state */
export function* startContainer(engine: Engine, reference: string, verify = false): Blocking<void> {
  const record = engine.containers.require(reference);
  if (record.state.status === 'paused') throw conflict('cannot start a paused container, try unpause instead');
  if (engine.containers.live(record.id).running || record.state.status === 'restarting') throw notModified();
  if (record.state.status === 'dead') throw conflict('container is marked for removal and cannot be started');
  const { Memory, MemoryReservation } = record.hostConfig;
  if (verify && Memory < MemoryReservation) yield* refuseMemory(record.hostConfig);
  requireSources(engine, record, false);
  yield* pause(engine.kernel.agenda, DELAYS.start, `starting ${record.name}`);
  if (!engine.containers.get(record.id) || engine.containers.live(record.id).running) return;
  const { LogConfig } = record.hostConfig, refusal = (yield* seldomRefusal(engine, record)) ?? (hasLogOptions(LogConfig) ? yield* openingRefusal(record, engine.containers.live(record.id).log) : undefined);
  engine.containers.live(record.id).restartDelay = 0;
  launch(engine, record.id, refusal);
}

/** Starts it now. @param refusal of its log driver; one that was started before has none @throws ApiError */
export function launch(engine: Engine, id: string, refusal?: Error): void {
  const record = engine.containers.get(id)!;
  const live = engine.containers.live(id);
  live.stopping = false;
  live.outOfMemory = false;
  try {
    run(engine, record, live, refusal);
  } catch (error) {
    const { error: reason, exitCode: own } = startFailure(error);
    // Unless the runtime itself says otherwise, an earlier failure is what stays on record.
    const failure = { error: reason, exitCode: error instanceof StartError ? own : record.state.exitCode || own };
    live.ns = undefined;
    engine.containers.updateState(id, { status: record.everStarted ? 'exited' : 'created', pid: 0, exitCode: failure.exitCode, error: failure.error.message }, 'start failed', { ports: {}, sandbox: '', networks: unjoined(failure.error instanceof NetworkingFailed ? failure.error.left : record.networks) });
    live.lastExit = failure.exitCode;
    if (record.hostConfig.AutoRemove) engine.lifecycle.autoRemove(id);
    throw failure.error;
  }
}

/** What the engine adds to the runtime's words where a mount does not fit. */
const hint = ({ message }: StartError): string => (message.startsWith('error mounting') && message.endsWith('not a directory')
  ? ': Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type' : '');

function startFailure(error: unknown): { error: ApiError; exitCode: number } {
  if (error instanceof StartError) return { error: badRequest(`${CREATE_PREFIX}${error.message}${hint(error)}`), exitCode: error.exitCode };
  if (error instanceof UnknownUser) return { error: new ApiError(500, error.message), exitCode: 128 };
  if (error instanceof ApiError) return { error, exitCode: 128 };
  throw error;
}

const unjoined = (networks: ContainerRecord['networks']): ContainerRecord['networks'] => Object.fromEntries(Object.entries(networks).map(([name, one]) => [name, { ...one, EndpointID: '', Gateway: '', IPv6Gateway: '', GlobalIPv6Address: '', GlobalIPv6PrefixLen: 0, IPAddress: '', IPPrefixLen: 0, DNSNames: null }]));

const SELDOM = ['BlkioDeviceReadBps', 'BlkioDeviceWriteBps', 'BlkioDeviceReadIOps', 'BlkioDeviceWriteIOps', 'Sysctls', 'Devices', 'DeviceCgroupRules', 'DeviceRequests', 'SecurityOpt', 'Tmpfs', 'Ulimits'];

/** Settings that few containers have are looked at by code that is seldom loaded. */
export function* seldomRefusal(engine: Engine, record: Pick<ContainerRecord, 'id' | 'config' | 'hostConfig' | 'mounts' | 'networks'>): Blocking<Error | undefined> {
  const { NanoCpus, PidMode, IpcMode } = record.hostConfig, joins = /:./.test(`${PidMode}${String(IpcMode)}`), isTiny = NanoCpus > 0 && NanoCpus < 1e7;
  const seldomlyOn = Object.values(record.networks).some((one) => one.IPAMConfig?.LinkLocalIPs?.length) || (record.networks['host'] && Object.keys(record.networks).length > 1);
  if (!isTiny && !joins && !seldomlyOn && SELDOM.every((name) => Object.keys((record.hostConfig[name] as object | null | undefined) ?? {}).length === 0) && record.mounts.every(({ Type, Destination }) => Destination !== '/' && Type !== 'tmpfs')) return undefined;
  return yield* startRefusal(record, (path) => {
    try {
      return engine.host.ns.mounts.locate(path).node !== undefined;
    } catch {
      return false;
    }
  }, (name) => engine.containers.find(name));
}

function run(engine: Engine, record: ContainerRecord, live: LiveContainer, refusal?: Error): void {
  if (refusal) throw refusal;
  requireSources(engine, record, true);
  const network = makeNamespace(engine, record);
  for (const point of record.mounts) if (point.Type === 'volume') engine.events.emit('volume', 'mount', point.Name!, { container: record.id, destination: point.Destination, driver: 'local', propagation: point.Propagation, 'read/write': String(point.RW) });
  const connected = connectAll(engine, record, network);
  const joined: ContainerRecord = { ...record, ...connected };
  let shim: Process | undefined;
  try {
    checkLinks(engine, joined);
    const ns = makeNamespaces(engine, joined, live, network);
    if (live.managed) refreshManaged(engine, joined, live, connected.networks);
    else live.managed = managedFileSystem(managedFiles(engine, joined, connected.networks), engine.now);
    mountRoot(engine.kernel, ns, engine.hardware, live.managed, [...mountSpecs(engine, joined), ...live.extraMounts, ...initMount(joined)], joined.hostConfig.ShmSize || undefined);
    addDevices(engine, record, ns.mounts);
    const account = resolveUser(ns.mounts, record.config.User, record.hostConfig.GroupAdd ?? []);
    const cwd = record.config.WorkingDir || '/';
    makeWorkingDirectory(ns.mounts, cwd, engine.now);
    const command = [record.path, ...record.args];
    const [rows, columns] = (joined.hostConfig['ConsoleSize'] as [number, number] | undefined) ?? [];
    const argv = record.hostConfig.Init ? ['/sbin/docker-init', '--', ...command] : command;
    shim = startShim(engine.kernel, engine.host, record.id);
    const task = startProcess(engine.kernel, ns, { parent: shim, argv, env: environment(record, account.home), cwd, account, tty: record.config.Tty, stdin: record.config.OpenStdin, rows: live.size?.rows ?? rows, columns: live.size?.columns ?? columns }, live.output);
    tie((live.shim = shim), task.process);
    live.ns = ns;
    live.task = task;
    task.onEnd(() => handleExit(engine, record.id, task.process));
    engine.containers.updateState(record.id, { status: 'running', pid: task.process.numberIn(engine.host.ns.pids) ?? 0, exitCode: 0, error: '', oomKilled: false, startedAt: engine.now - LEAD, finishedAt: record.state.finishedAt }, 'container started', { ...connected, everStarted: true });
    engine.containers.event(record, 'start');
    startHealthChecks(engine, record.id);
  } catch (error) {
    shim?.signal(9, true);
    disconnectAll(engine, joined, network);
    unmountEvents(engine, record);
    throw error;
  }
}

export function unmountEvents(engine: Engine, record: ContainerRecord): void {
  for (const point of record.mounts) if (point.Type === 'volume') engine.events.emit('volume', 'unmount', point.Name!, { container: record.id, driver: 'local' });
}

/** Limits of its processes, and the capabilities that were taken away. */
function limitsOf({ hostConfig }: ContainerRecord): Pick<Cgroup, 'ulimits' | 'dropped'> {
  const ulimits = ulimitsByLetter(hostConfig.Ulimits ?? []);
  return { ...(ulimits.size > 0 && { ulimits }), ...droppedCapabilities(hostConfig.CapAdd, hostConfig.CapDrop) };
}

/** What /proc tells of its rights and of the kernel's parameters. */
function privilegesOf({ hostConfig }: ContainerRecord): Pick<Cgroup, 'capabilities' | 'noNewPrivileges' | 'oomScoreAdjustment' | 'seccomp' | 'sysctls'> {
  const { CapAdd, CapDrop, Privileged } = hostConfig, options = (hostConfig['SecurityOpt'] as string[] | null) ?? [];
  return {
    ...(!Privileged && { capabilities: capabilityBits(CapAdd, CapDrop) }), seccomp: !Privileged && !options.some((one) => /^seccomp[=:]unconfined$/.test(one)),
    noNewPrivileges: options.some((one) => /^no-new-privileges(?:$|[=:]t)/i.test(one)),
    oomScoreAdjustment: Number(hostConfig['OomScoreAdj'] ?? 0), sysctls: hostConfig['Sysctls'] as Record<string, string> | undefined,
  };
}

/** The IPC namespace that --ipc names; one of its own otherwise. */
function ipcOf(engine: Engine, mode: string): object | undefined {
  if (mode === 'host') return undefined;
  const joined = mode.startsWith('container:') ? engine.containers.find(mode.slice('container:'.length)) : undefined;
  return (joined && engine.containers.live(joined.id).ns?.ipc) ?? {};
}

function makeNamespaces(engine: Engine, record: ContainerRecord, live: LiveContainer, network: Namespaces['network']): Namespaces {
  const { PidMode, NetworkMode, ReadonlyRootfs } = record.hostConfig, CgroupParent = String(record.hostConfig['CgroupParent'] || '/docker');
  const cgroup: Cgroup = { path: `${CgroupParent.startsWith('/') ? '' : '/'}${CgroupParent}/${record.id}`, hostNamespace: record.hostConfig['CgroupnsMode'] === 'host', ...limitsOf(record), ...resourcesOf(record.hostConfig), ...privilegesOf(record), outOfMemory: () => {
    live.outOfMemory = true;
    engine.containers.event(record, 'oom');
  } };
  if (record.hostConfig['IpcMode'] === 'container:') throw badRequest('failed to join IPC namespace: invalid name or ID supplied: ""');
  const joined = PidMode.startsWith('container:') ? engine.containers.find(PidMode.slice('container:'.length)) : undefined;
  const pids = PidMode === 'host' ? engine.host.ns.pids : (joined && engine.containers.live(joined.id).ns?.pids) ?? new PidNamespace(engine.host.ns.pids);
  // Who has another's network has its name, too.
  const named = NetworkMode.startsWith('container:') ? engine.containers.find(NetworkMode.slice('container:'.length)) : undefined;
  const uts = record.hostConfig['UTSMode'] === 'host' || (NetworkMode === 'host' && record.config.Hostname === engine.host.ns.uts.hostname) ? engine.host.ns.uts : { hostname: (named ?? record).config.Hostname };
  return { mounts: new Mounts(live.fileSystem, ReadonlyRootfs), network, pids, uts, ipc: ipcOf(engine, String(record.hostConfig['IpcMode'])), cgroup };
}

/** The addresses in /etc/hosts follow the container's own; the rest of the file stays as it was left. */
export function refreshManaged(engine: Engine, record: ContainerRecord, live: LiveContainer, networks: ContainerRecord['networks']): void {
  const fresh = managedFiles(engine, record, networks);
  const now = engine.now;
  const file = managedFileSystem(fresh, now).root.entries;
  live.managed!.put(['hosts'], file.get('hosts')!, now);
  live.managed!.put(['resolv.conf'], file.get('resolv.conf')!, now);
}

/** Folders that --volume names are made when they are missing (`make`); what --mount names has to be there. @throws 400 */
function requireSources(engine: Engine, { mounts, hostConfig }: ContainerRecord, make: boolean): void {
  for (const point of mounts) {
    const asked = hostConfig.Mounts?.find(({ Type, Target }) => Type === 'bind' && clean(Target ?? '') === point.Destination), makeSource = !asked || asked.BindOptions?.CreateMountpoint === true;
    if (make === makeSource) requireSource(engine, { point, makeSource });
  }
}

export function mountSpecs(engine: Engine, record: ContainerRecord, points = [...record.mounts, ...tmpfsPoints(record)]): MountSpec[] {
  // Shorter paths first, so that a mount below another one lies over it.
  return points.sort((a, b) => a.Destination.split('/').length - b.Destination.split('/').length).map((point) => {
    if (point.Type === 'tmpfs') return { path: point.Destination, fileSystem: tmpfsFor(record, point.Destination, engine.now), base: [], readonly: !point.RW, source: 'tmpfs', options: tmpfsWords(record, point.Destination) };
    if (point.Type === 'volume') return { path: point.Destination.replace(/^(?!\/)/, '/'), ...partOf(record, point, volumeSource(engine, point)), readonly: !point.RW, source: point.Source };
    if (point.Type === 'image') return { path: point.Destination, ...partOf(record, point, imageSource(engine, point)), readonly: true, source: point.Source };
    const { mount, path } = engine.host.ns.mounts.locate(point.Source);
    return { path: point.Destination, fileSystem: mount.fileSystem, base: path, readonly: !point.RW || mount.readonly, source: point.Source };
  });
}

/** `--tmpfs` mounts, which the record does not list among its mounts. */
const tmpfsPoints = (record: ContainerRecord): MountPoint[] => Object.keys(record.hostConfig.Tmpfs ?? {}).map((target) => ({ Type: 'tmpfs', Source: '', Destination: target, Mode: '', RW: true, Propagation: '' }));

/** `--init` brings a small init of the engine's own along. */
function initMount(record: ContainerRecord): MountSpec[] {
  if (!record.hostConfig.Init) return [];
  return [{ path: '/sbin/docker-init', fileSystem: new FileSystem(directoryNode({ init: programNode('docker-init', 766_000) })), base: ['init'], readonly: true, source: '/usr/bin/docker-init' }];
}

/** --device: the host's node, also under another name. */
function addDevices(engine: Engine, { hostConfig }: ContainerRecord, mounts: Mounts): void {
  for (const { PathOnHost, PathInContainer } of (hostConfig['Devices'] as { PathOnHost: string; PathInContainer: string }[] | null) ?? []) {
    const { node } = engine.host.ns.mounts.locate(PathOnHost), { mount, path, node: held } = mounts.locate(PathInContainer || PathOnHost);
    if (node?.kind === 'device' && !held) mount.fileSystem.put(path, node, engine.now);
  }
}

function makeWorkingDirectory(mounts: Mounts, path: string, now: number): void {
  let at = '';
  for (const name of path.split('/').filter(Boolean)) {
    at += `/${name}`;
    const { node, mount, path: inner } = mounts.locate(at);
    if (!node) mount.fileSystem.put(inner, directoryNode({}, { mtime: now }), now);
  }
}
