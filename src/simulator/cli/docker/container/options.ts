/** The flags of run and create as the body of POST /containers/create. */
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { Errno } from '../../../kernel/errno.ts';
import { readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { capabilities } from '../capabilities.ts';
import { pairsToMap, readVariables, withEnvironment } from '../env-file.ts';
import { deviceOperations, deviceRate, deviceWeight, gpuRequest } from './device-flags.ts';
import { parseMount } from './mount-option.ts';
import { networkRequest, type EndpointRequest } from './networks-option.ts';
import { parseExpose, parsePublish } from './ports.ts';
import { hasSource } from './volume-spec.ts';

export interface CreateRequest {
  Hostname: string;
  Domainname: string;
  User: string;
  AttachStdin: boolean;
  AttachStdout: boolean;
  AttachStderr: boolean;
  ExposedPorts?: Record<string, object>;
  Tty: boolean;
  OpenStdin: boolean;
  StdinOnce: boolean;
  Env: string[] | null;
  Cmd: string[] | null;
  Image: string;
  Volumes: Record<string, object>;
  WorkingDir: string;
  Entrypoint: string[] | null;
  Labels: Record<string, string>;
  StopSignal?: string;
  StopTimeout?: number;
  Healthcheck?: Record<string, unknown>;
  HostConfig: Record<string, unknown>;
  NetworkingConfig: { EndpointsConfig: Record<string, EndpointRequest> };
}

/** A path of the client made absolute. */
export const absolutePath = (p: Process) => (path: string): string => {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${p.cwd}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
};

/** @throws Error: what run and create print behind 'docker: ' */
export function createRequest({ p, flags, args }: Invocation): CreateRequest {
  checkModes(flags);
  const attach = flags.list('attach').map((stream) => stream.toLowerCase());
  const { binds, volumes } = volumeRequest(p, flags);
  const { exposed, bindings } = parsePublish(flags.list('publish'));
  const stdin = flags.bool('interactive');
  const attachStdin = stdin || attach.includes('stdin');
  const network = networkRequest(flags);
  const restart = restartPolicy(flags.string('restart'));
  if (flags.bool('rm') && restart.Name !== '' && restart.Name !== 'no') throw new Error('conflicting options: cannot specify both --restart and --rm');
  const health = healthcheck(flags);
  return {
    Hostname: flags.string('hostname'),
    Domainname: flags.string('domainname'),
    User: flags.string('user'),
    AttachStdin: attachStdin,
    AttachStdout: attach.length === 0 || attach.includes('stdout'),
    AttachStderr: attach.length === 0 || attach.includes('stderr'),
    ExposedPorts: { ...exposed, ...parseExpose(flags.list('expose')) },
    Tty: flags.bool('tty'),
    OpenStdin: stdin,
    StdinOnce: stdin && attachStdin,
    Env: variables(p, flags),
    Cmd: args.length > 1 ? args.slice(1) : null,
    Image: args[0]!,
    Volumes: volumes,
    WorkingDir: flags.string('workdir'),
    Entrypoint: flags.string('entrypoint') !== '' ? [flags.string('entrypoint')] : flags.changed('entrypoint') ? [''] : null,
    Labels: pairsToMap([...fromFiles('--label-file', () => flags.list('label-file').flatMap((path) => readVariables(p, path, false))), ...flags.list('label')]),
    ...(flags.string('stop-signal') && { StopSignal: flags.string('stop-signal') }),
    ...(flags.changed('stop-timeout') && { StopTimeout: flags.number('stop-timeout') }),
    ...(health && { Healthcheck: health }),
    HostConfig: { ...hostConfig(p, flags), Binds: binds.length > 0 ? binds : null, PortBindings: bindings, NetworkMode: network.mode, RestartPolicy: restart },
    NetworkingConfig: { EndpointsConfig: network.endpoints },
  };
}

function fromFiles(flag: string, read: () => string[]): string[] {
  try {
    return read();
  } catch (error) {
    throw new Error(`${flag}: ${(error as Error).message}`);
  }
}

const variables = (p: Process, flags: FlagSet): string[] =>
  [...fromFiles('--env-file', () => flags.list('env-file').flatMap((path) => readVariables(p, path, true))), ...withEnvironment(p, flags.list('env'))];

function checkModes(flags: FlagSet): void {
  const swappiness = flags.number('memory-swappiness');
  if (swappiness !== -1 && (swappiness < 0 || swappiness > 100)) throw new Error(`invalid value: ${swappiness}. Valid memory swappiness range is 0-100`);
  const valid = (name: string, pattern: RegExp, words: string): void => {
    if (!pattern.test(flags.string(name))) throw new Error(`--${name}: invalid ${words} mode`);
  };
  valid('pid', /^(|host|container:.+)$/, 'PID');
  valid('uts', /^(|host)$/, 'UTS');
  valid('userns', /^(|host)$/, 'USER');
  valid('cgroupns', /^(|private|host)$/, 'CGROUP');
}

/** -v with a source is a bind; with a target only, an anonymous volume of the configuration. */
function volumeRequest(p: Process, flags: FlagSet): { binds: string[]; volumes: Record<string, object> } {
  const binds: string[] = [], volumes: Record<string, object> = {};
  for (const spec of flags.list('volume')) {
    const colon = spec.indexOf(':');
    if (!hasSource(spec)) volumes[spec] = {};
    else binds.push(spec.startsWith('.') ? `${absolutePath(p)(spec.slice(0, colon))}${spec.slice(colon)}` : spec);
  }
  return { binds, volumes };
}

/** @throws Error */
export function restartPolicy(text: string): { Name: string; MaximumRetryCount: number } {
  const [name = '', count] = text.split(/:(.*)/s);
  if (count !== undefined && name === '') throw new Error('invalid restart policy format: no policy provided before colon');
  if (count !== undefined && count !== '' && !/^[+-]?\d+$/.test(count)) throw new Error('invalid restart policy format: maximum retry count must be an integer');
  return { Name: name, MaximumRetryCount: Number(count ?? 0) };
}

const NANOSECONDS = 1e6;

function healthcheck(flags: FlagSet): Record<string, unknown> | undefined {
  const names = ['health-cmd', 'health-interval', 'health-timeout', 'health-start-period', 'health-start-interval', 'health-retries'];
  const any = names.some((name) => (name === 'health-cmd' ? flags.string(name) !== '' : flags.number(name) !== 0));
  if (flags.bool('no-healthcheck')) {
    if (any) throw new Error('--no-healthcheck conflicts with --health-* options');
    return { Test: ['NONE'] };
  }
  if (!any) return undefined;
  for (const name of names.slice(1)) if (flags.number(name) < 0) throw new Error(`--${name} cannot be negative`);
  const settings: [string, number][] = [
    ['Interval', flags.number('health-interval') * NANOSECONDS], ['Timeout', flags.number('health-timeout') * NANOSECONDS], ['StartPeriod', flags.number('health-start-period') * NANOSECONDS],
    ['StartInterval', flags.number('health-start-interval') * NANOSECONDS], ['Retries', flags.number('health-retries')],
  ];
  return { ...(flags.string('health-cmd') && { Test: ['CMD-SHELL', flags.string('health-cmd')] }), ...Object.fromEntries(settings.filter(([, value]) => value !== 0)) };
}

const nullable = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? list : null);

function hostConfig(p: Process, flags: FlagSet): Record<string, unknown> {
  const socket = { Type: 'bind', Source: '/var/run/docker.sock', Target: '/var/run/docker.sock', BindOptions: {} };
  const mounts = [...flags.list('mount').map((text) => parseMount(text, absolutePath(p))), ...(flags.bool('use-api-socket') ? [socket] : [])];
  const tmpfs = Object.fromEntries(flags.list('tmpfs').map((spec) => spec.split(/:(.*)/s)).map(([path, options]) => [path!, options ?? '']));
  return {
    ContainerIDFile: flags.string('cidfile'), LogConfig: { Type: flags.string('log-driver'), Config: pairsToMap(flags.list('log-opt')) },
    AutoRemove: flags.bool('rm'), VolumeDriver: flags.string('volume-driver'), VolumesFrom: nullable(flags.list('volumes-from')),
    ConsoleSize: [p.files.get(1)?.tty?.rows ?? 0, p.files.get(1)?.tty?.columns ?? 0],
    Annotations: Object.fromEntries(flags.map('annotation')),
    CapAdd: nullable(capabilities(flags.list('cap-add'))), CapDrop: nullable(capabilities(flags.list('cap-drop'))), CgroupnsMode: flags.string('cgroupns'),
    Dns: nullable(flags.list('dns')), DnsOptions: [...flags.list('dns-option')], DnsSearch: [...flags.list('dns-search')], ExtraHosts: nullable(extraHosts(flags.list('add-host'))),
    GroupAdd: nullable(flags.list('group-add')), IpcMode: flags.string('ipc'), Links: nullable(flags.list('link')), OomScoreAdj: flags.number('oom-score-adj'), PidMode: flags.string('pid'),
    Privileged: flags.bool('privileged'), PublishAllPorts: flags.bool('publish-all'), ReadonlyRootfs: flags.bool('read-only'), SecurityOpt: nullable(flags.list('security-opt').map((option) => securityOption(p, option)).filter((option) => option !== BARE)), ...(flags.list('security-opt').includes(BARE) && { MaskedPaths: [], ReadonlyPaths: [] }),
    StorageOpt: flags.list('storage-opt').length > 0 ? pairsToMap(flags.list('storage-opt')) : undefined, Tmpfs: flags.list('tmpfs').length > 0 ? tmpfs : undefined,
    UTSMode: flags.string('uts'), UsernsMode: flags.string('userns'), ShmSize: flags.number('shm-size'),
    Sysctls: flags.map('sysctl').size > 0 ? Object.fromEntries(flags.map('sysctl')) : undefined,
    Runtime: flags.string('runtime'), Isolation: flags.string('isolation'), ...(mounts.length > 0 && { Mounts: mounts }),
    ...(flags.changed('init') && { Init: flags.bool('init') }),
    ...resources(flags),
  };
}

/** The one that the command line turns into empty lists of paths. */
const BARE = 'systempaths=unconfined';

/** no-new-privileges alone needs no value; a profile of system calls is a file here, whose text is sent along. */
function securityOption(p: Process, text: string): string {
  if (!/^no-new-privileges(=|$)/.test(text) && !/^[^=:]*[=:]./.test(text)) throw new Error(`invalid --security-opt: ${JSON.stringify(text)}`);
  const profile = /^seccomp[=:](?!(?:unconfined|builtin)$)(.*)$/s.exec(text)?.[1];
  if (profile === undefined) return text;
  try {
    return `seccomp=${readText(p, profile).replace(/\s+/g, '')}`;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(`opening seccomp profile (${profile}) failed: open ${profile}: ${error.goText}`);
  }
}

/** 'host:address' and 'host=address' both reach the engine with a colon. */
const extraHosts = (hosts: readonly string[]): string[] => hosts.map((host) => (/^[^:]+=/.test(host) ? host.replace('=', ':') : host));

function resources(flags: FlagSet): Record<string, unknown> {
  return {
    CgroupParent: flags.string('cgroup-parent'), Memory: flags.number('memory'), MemoryReservation: flags.number('memory-reservation'), MemorySwap: flags.number('memory-swap'),
    MemorySwappiness: flags.number('memory-swappiness'), OomKillDisable: flags.bool('oom-kill-disable'), NanoCpus: Math.round(Number(flags.string('cpus')) * 1e9), CpuShares: flags.number('cpu-shares'),
    CpuPeriod: flags.number('cpu-period'), CpuQuota: flags.number('cpu-quota'), CpuRealtimePeriod: flags.number('cpu-rt-period'), CpuRealtimeRuntime: flags.number('cpu-rt-runtime'),
    CpusetCpus: flags.string('cpuset-cpus'), CpusetMems: flags.string('cpuset-mems'), PidsLimit: flags.number('pids-limit'), BlkioWeight: flags.number('blkio-weight'), BlkioWeightDevice: flags.list('blkio-weight-device').map(deviceWeight), BlkioDeviceReadBps: flags.list('device-read-bps').map(deviceRate), BlkioDeviceWriteBps: flags.list('device-write-bps').map(deviceRate), BlkioDeviceReadIOps: flags.list('device-read-iops').map(deviceOperations), BlkioDeviceWriteIOps: flags.list('device-write-iops').map(deviceOperations),
    Ulimits: flags.list('ulimit').map(ulimit), DeviceCgroupRules: nullable(flags.list('device-cgroup-rule')), Devices: flags.list('device').map(device), DeviceRequests: flags.list('gpus').length > 0 ? flags.list('gpus').map(gpuRequest) : null,
  };
}

function ulimit(text: string): { Name: string; Soft: number; Hard: number } {
  const [name = '', limits = ''] = text.split('=');
  const [soft = '', hard = soft] = limits.split(':');
  return { Name: name, Soft: Number(soft), Hard: Number(hard) };
}

/** Read, write and make, each once at most. */
const isDeviceMode = (text: string): boolean => /^[rwm]{1,3}$/.test(text) && new Set(text).size === text.length;

function device(text: string): { PathOnHost: string; PathInContainer: string; CgroupPermissions: string } {
  const [host = '', second, third] = text.split(':');
  if (text.split(':').length > 3) throw new Error(`bad format for path: ${text}`);
  const isMode = second !== undefined && isDeviceMode(second) && third === undefined;
  if (third !== undefined && !isDeviceMode(third)) throw new Error(`bad mode specified: ${third}`);
  const inside = second === undefined || isMode ? host : second;
  if (!inside.startsWith('/')) throw new Error(`${inside} is not an absolute path`);
  return { PathOnHost: host, PathInContainer: isMode || !second ? host : second, CgroupPermissions: third ?? (isMode ? second : 'rwm') };
}
