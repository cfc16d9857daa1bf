/** What of a container's seldom settings keeps it from starting: devices, kernel parameters, limits, profiles. Nothing of it is looked at before. All are 500. */
import type { ContainerRecord, HostConfig } from '../../api/engine/containers.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { ApiError, badRequest, conflict, internal } from '../http/errors.ts';
import { tooLittle } from './cpu-share.ts';
import { scanJson, ScanError } from '../http/json-scan.ts';
import { CREATE_PREFIX, RUNC_PREFIX } from '../runtime/oci-error.ts';

/** @param exists whether the host has something at a path; `other` finds a container by name or id */
export function* startRefusal({ id, config: { Tty }, hostConfig: config, mounts, networks }: Pick<ContainerRecord, 'id' | 'config' | 'hostConfig' | 'mounts' | 'networks'>, exists: (path: string) => boolean, other: (name: string) => ContainerRecord | undefined): Blocking<Error | undefined> {
  try {
    for (const { Source, Destination } of mounts) if (Destination === '/') throw overRoot(id, Source);
    for (const target of [...Object.keys(config.Tmpfs ?? {}), ...mounts.flatMap(({ Type, Destination }) => (Type === 'tmpfs' ? [Destination] : []))]) refuseTmpfs(config, target);
    refuseNetworks(networks);
    refuseShare(id, config);
    refuseJoining(config, other);
    refuseThrottles(config, exists);
    refuseParameters(config);
    refuseDevices(config, exists);
    refuseProfile(config);
    refuseLimits(id, config, Tty === true);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  return undefined;
}

/** An update may have asked for more than there may be; only the next start looks, a restart does not. @throws 400 */
export function* refuseMemory({ Memory, MemoryReservation }: HostConfig): Blocking<void> {
  if (Memory > 0 && Memory < MemoryReservation) throw badRequest('Minimum memory limit can not be less than memory reservation limit, see usage');
}

/** @throws 400 */
function refuseNetworks(networks: ContainerRecord['networks']): void {
  const prefix = 'failed to set up container networking: ';
  if (networks['host'] && Object.keys(networks).length > 1) throw badRequest(`${prefix}container sharing network namespace with another container or host cannot be connected to any other network`);
  for (const { IPAMConfig } of Object.values(networks)) for (const address of IPAMConfig?.LinkLocalIPs ?? []) if (!isLinkLocal(address)) throw badRequest(`${prefix}invalid link local IP address: ${address}`);
}

const isLinkLocal = (address: string): boolean => /^(169\.254\.|fe[89ab][0-9a-f]:)/i.test(address);

function overRoot(id: string, source: string): ApiError {
  const root = `"/var/lib/docker/rootfs/overlayfs/${id}"`;
  return internal(`${CREATE_PREFIX}error mounting ${JSON.stringify(source)} to rootfs at "/": create mountpoint for / mount: mountpoint ${root} is on the top of rootfs ${root}`);
}

/** What the kernel cannot read as a size or a mode. */
function refuseTmpfs({ Tmpfs, Mounts }: HostConfig, target: string): void {
  const { TmpfsOptions: typed } = (Mounts?.find((one) => one.Type === 'tmpfs' && one.Target === target) ?? {}) as { TmpfsOptions?: { SizeBytes?: number } };
  const data = typed ? (typed.SizeBytes ? [`size=${typed.SizeBytes}`] : []) : (Tmpfs?.[target] ?? '').split(',').filter((one) => one.includes('='));
  const isWrong = (one: string): boolean => (/^(size|nr_inodes|nr_blocks)=/.test(one) && !/=\d+[kmg%]?$/i.test(one)) || (one.startsWith('mode=') && !/=[0-7]+$/.test(one)) || (/^[ug]id=/.test(one) && !/=\d+$/.test(one));
  if (data.some(isWrong)) throw internal(`${CREATE_PREFIX}error mounting "tmpfs" to rootfs at ${JSON.stringify(target)}: mount src=tmpfs, dst=${target}, dstFd=/proc/thread-self/fd/13, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=${data.join(',')}: invalid argument`);
}

function refuseThrottles(config: HostConfig, exists: (path: string) => boolean): void {
  for (const name of ['BlkioDeviceReadBps', 'BlkioDeviceWriteBps', 'BlkioDeviceReadIOps', 'BlkioDeviceWriteIOps']) {
    for (const { Path = '' } of (config[name] as { Path?: string }[] | null) ?? []) if (!exists(Path)) throw internal(`stat ${Path}: no such file or directory`);
  }
}

/** A container whose namespace is to be shared has to run, and to have said that others may share its IPC. @throws ApiError */
function refuseJoining(config: HostConfig, other: (name: string) => ContainerRecord | undefined): void {
  for (const kind of ['PID', 'IPC'] as const) {
    const name = /^container:(.+)/s.exec(String(config[kind === 'PID' ? 'PidMode' : 'IpcMode']))?.[1];
    if (name === undefined) continue;
    const found = other(name), prefix = `failed to join ${kind} namespace: `;
    if (!found) throw badRequest(`${prefix}No such container: ${name}`);
    if (found.state.status !== 'running' && found.state.status !== 'paused') throw conflict(`${prefix}container ${name} is ${found.state.status === 'restarting' ? 'restarting, wait until the container is running' : 'not running'}`);
    if (kind === 'IPC' && !['shareable', 'host'].includes(String(found.hostConfig['IpcMode']))) throw badRequest(`${prefix}container ${name}: non-shareable IPC (hint: use IpcMode:shareable for the donor container)`);
  }
}

function refuseShare(id: string, config: HostConfig): void {
  const reason = tooLittle(config, id);
  if (reason !== undefined) throw internal(`${CREATE_PREFIX}error setting cgroup config for procHooks process: ${reason}`);
}

const OF_IPC = /^(kernel\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)$|fs\.mqueue\.)/;

/** Parameters that are one number. */
const NUMBERS = /^net\.(core\.(somaxconn|[rw]mem_\w+|netdev_\w+)|ipv4\.(ip_(forward|unprivileged_port_start|default_ttl|nonlocal_bind)|icmp_\w+|conf\.\w+\.\w+|tcp_(syncookies|keepalive_\w+|fin_timeout|tw_reuse|max_\w+|syn_retries|synack_retries|timestamps|sack|mtu_probing|fastopen))|ipv6\.conf\.\w+\.\w+)$/;

/** Parameters of the network are the host's where the network is; those that no namespace has are the host's always. */
function refuseParameters(config: HostConfig): void {
  for (const [name, value] of Object.entries((config['Sysctls'] as Record<string, string> | undefined) ?? {})) {
    const quoted = `${RUNC_PREFIX}sysctl ${JSON.stringify(name)}`;
    if (OF_IPC.test(name)) {
      if (config['IpcMode'] === 'host') throw internal(`${quoted} is not allowed in the hosts ipc namespace`);
    } else if (name.startsWith('net.')) {
      if (config.NetworkMode === 'host') throw internal(`${quoted} not allowed in host network namespace`);
      if (NUMBERS.test(name) && value !== '' && !/^\s*-?\d/.test(value)) throw internal(`${CREATE_PREFIX}failed to write sysctl ${name} = ${JSON.stringify(value)}: write fsmount:fscontext:proc/./sys/${name.replaceAll('.', '/')}: invalid argument`);
      if (!/^net\.(core|ipv4|ipv6|mptcp|netfilter|unix)\./.test(name)) throw internal(`${CREATE_PREFIX}open sysctl ${name} file: unsafe procfs detected: openat2 fsmount:fscontext:proc/./sys/${name.replaceAll('.', '/')}: no such file or directory`);
    } else if (!['kernel.domainname', 'kernel.hostname'].includes(name)) throw internal(`${quoted} is not in a separate kernel namespace`);
  }
}

/** What a graphics card can be asked for. */
const OF_CARDS = new Set(['gpu', 'nvidia', 'compute', 'compat32', 'graphics', 'utility', 'video', 'display']);

/** This host has no devices beyond its own, so no driver for them. */
function refuseDevices(config: HostConfig, exists: (path: string) => boolean): void {
  for (const { PathOnHost } of (config['Devices'] as { PathOnHost: string }[] | null) ?? []) if (!exists(PathOnHost)) throw internal(`error gathering device information while adding custom device ${JSON.stringify(PathOnHost)}: no such file or directory`);
  for (const rule of (config['DeviceCgroupRules'] as string[] | null) ?? []) if (!/^[acb] ([0-9]+|\*):([0-9]+|\*) [rwm]{1,3}$/.test(rule)) throw internal(`invalid device cgroup rule format: '${rule}'`);
  const [request] = (config['DeviceRequests'] as { Driver?: string; DeviceIDs?: string[] | null; Capabilities?: string[][] | null }[] | null) ?? [];
  if (!request) return;
  if (request.Driver === 'cdi') throw internal(`CDI device injection failed: unresolvable CDI devices ${(request.DeviceIDs ?? []).join(', ')}`);
  // Graphics cards of whatever maker are looked for among the devices that CDI knows.
  if (!request.Driver && request.Capabilities?.some((all) => all.includes('gpu') && all.every((one) => OF_CARDS.has(one)))) throw internal('failed to discover GPU vendor from CDI: no known GPU vendor found');
  throw internal(`could not select device driver ${JSON.stringify(request.Driver ?? '')} with capabilities: [${(request.Capabilities ?? []).map((all) => `[${all.join(' ')}]`).join(' ')}]`);
}

function refuseProfile(config: HostConfig): void {
  const profile = ((config['SecurityOpt'] as string[] | null) ?? []).map((one) => /^seccomp[=:](?!unconfined$|builtin$)(.*)$/s.exec(one)?.[1]).find((one) => one !== undefined);
  if (profile === undefined || config.Privileged) return;
  try {
    scanJson(profile);
  } catch (error) {
    if (error instanceof ScanError) throw internal(`Decoding seccomp profile failed: ${error.message}`);
    throw error;
  }
}

const LIMITS = new Set('CORE CPU DATA FSIZE LOCKS MEMLOCK MSGQUEUE NICE NOFILE NPROC RSS RTPRIO RTTIME SIGPENDING STACK AS'.split(' '));

/** Before the program begins runc holds files open itself, one more with a terminal: with fewer than so many allowed this is what it cannot do. */
const FILES_OF_RUNC: readonly (readonly [number, string])[] = [
  [11, 'too many open files'], [13, 'procReady not received'],
  [14, 'error mounting "proc" to rootfs at "/proc": find existing subpath of "/proc": get real root path: open /proc: too many open files'],
  [16, 'error mounting "proc" to rootfs at "/proc": re-opening handle to "/proc": open /proc: too many open files'],
  [17, 'error mounting "proc" to rootfs at "/proc": re-opening handle to "/var/lib/docker/rootfs/overlayfs/ID/proc": reopen fd 14: too many open files'],
  [18, 'error mounting "proc" to rootfs at "/proc": reopen mountpoint after mount: re-open mountpoint "/proc": reopen fd 14: too many open files'],
  [19, 'error mounting "cgroup" to rootfs at "/sys/fs/cgroup": reopen mountpoint after mount: re-open mountpoint "/sys/fs/cgroup": reopen fd 14: too many open files'],
];

/** fs.nr_open. */
const MOST_FILES = 1_073_741_816;

function refuseLimits(id: string, config: HostConfig, tty: boolean): void {
  for (const { Name = '' } of config.Ulimits ?? []) if (!LIMITS.has(Name.toUpperCase())) throw internal(`${RUNC_PREFIX}wrong rlimit value: RLIMIT_${Name.toUpperCase()}`);
  for (const { Name = '', Hard = 0 } of config.Ulimits ?? []) if (Name.toUpperCase() === 'NOFILE' && (Hard < 0 || Hard > MOST_FILES)) throw internal(`${CREATE_PREFIX}error setting rlimits for ready process: error setting rlimit type 7: operation not permitted`);
  for (const { Name = '', Soft = 0 } of config.Ulimits ?? []) {
    const lack = Name.toUpperCase() === 'NOFILE' && Soft >= 0 ? FILES_OF_RUNC.find(([enough]) => Soft - (tty ? 1 : 0) < enough) : undefined;
    if (lack) throw internal(`${CREATE_PREFIX}${lack[1].replace('ID', id).replace('fd 14', tty ? 'fd 15' : '$&')}`);
  }
}
