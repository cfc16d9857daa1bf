/** The seldom flags of run and create in the body of POST /containers/create, and what the everyday ones can say beyond the plain. */
import { ulimit } from './ulimit.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { Errno } from '../../../kernel/errno.ts';
import { readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { pairsToMap } from '../env-file.ts';
import { readVariables } from '../variable-files.ts';
import { CliError } from '../errors.ts';
import { deviceOperations, deviceRate, deviceWeight, gpuRequest, WINDOWS_FLAGS } from './device-flags.ts';
import { parseMount } from './mount-option.ts';
import { networkRequest } from './networks-option.ts';
import { absolutePath, nullable, type CreateRequest } from './options.ts';

/** @throws Error: as createRequest does; CliError */
export function* addSeldomOptions(request: CreateRequest, { p, flags }: Invocation): Blocking<void> {
  for (const name of WINDOWS_FLAGS) if (flags.changed(name)) throw new CliError(`"--${name}" is only supported on a Docker daemon running on windows, but the Docker daemon is running on linux`);
  checkModes(flags);
  const network = networkRequest(flags), health = healthcheck(flags);
  Object.assign(request, {
    Domainname: flags.string('domainname'),
    Labels: pairsToMap([...labelsOfFiles(p, flags.list('label-file')), ...flags.list('label')]),
    ...(flags.string('stop-signal') && { StopSignal: flags.string('stop-signal') }),
    ...(health && { Healthcheck: health }),
    NetworkingConfig: { EndpointsConfig: network.endpoints },
  });
  Object.assign(request.HostConfig, seldomHostConfig(p, flags), { NetworkMode: network.mode });
}

function labelsOfFiles(p: Process, paths: readonly string[]): string[] {
  try {
    return paths.flatMap((path) => readVariables(p, path, false));
  } catch (error) {
    throw new Error(`--label-file: ${(error as Error).message}`);
  }
}

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

/** @throws Error */
function loggingOf(driver: string, options: readonly string[]): { Type: string; Config: Record<string, string> } {
  if (driver === 'none' && options.length > 0) throw new Error('invalid logging opts for driver none');
  return { Type: driver, Config: pairsToMap(options) };
}

function seldomHostConfig(p: Process, flags: FlagSet): Record<string, unknown> {
  const socket = { Type: 'bind', Source: '/var/run/docker.sock', Target: '/var/run/docker.sock', BindOptions: {} };
  const mounts = [...flags.list('mount').map((text) => parseMount(text, absolutePath(p))), ...(flags.bool('use-api-socket') ? [socket] : [])];
  return {
    LogConfig: loggingOf(flags.string('log-driver'), flags.list('log-opt')),
    VolumeDriver: flags.string('volume-driver'), VolumesFrom: nullable(flags.list('volumes-from')),
    Annotations: Object.fromEntries(flags.map('annotation')),
    CgroupnsMode: flags.string('cgroupns'),
    Dns: nullable(flags.list('dns')), DnsOptions: [...flags.list('dns-option')], DnsSearch: [...flags.list('dns-search')], ExtraHosts: nullable(extraHosts(flags.list('add-host'))),
    GroupAdd: nullable(flags.list('group-add')), IpcMode: flags.string('ipc'), Links: nullable(flags.list('link')), OomScoreAdj: flags.number('oom-score-adj'), PidMode: flags.string('pid'),
    SecurityOpt: nullable(flags.list('security-opt').map((option) => securityOption(p, option)).filter((option) => option !== BARE)), ...(flags.list('security-opt').includes(BARE) && { MaskedPaths: [], ReadonlyPaths: [] }),
    StorageOpt: storageOptions(flags.list('storage-opt')),
    UTSMode: flags.string('uts'), UsernsMode: flags.string('userns'), ShmSize: flags.number('shm-size'),
    Sysctls: flags.map('sysctl').size > 0 ? Object.fromEntries(flags.map('sysctl')) : undefined,
    Runtime: flags.string('runtime'), Isolation: flags.string('isolation'), ...(mounts.length > 0 && { Mounts: mounts }),
    ...resources(flags),
  };
}

/** The one that the command line turns into empty lists of paths. */
const BARE = 'systempaths=unconfined';

/** @throws Error */
function storageOptions(given: readonly string[]): Record<string, string> | undefined {
  if (given.some((option) => !option.includes('='))) throw new Error('invalid storage option');
  return given.length > 0 ? pairsToMap(given) : undefined;
}

/** no-new-privileges alone needs no value; a profile of system calls is a file here, whose text is sent along. */
function securityOption(p: Process, text: string): string {
  if (!/^no-new-privileges(=|$)/.test(text) && !/^[^=:]*[=:]./.test(text)) throw new Error(`invalid --security-opt: ${JSON.stringify(text)}`);
  const profile = /^seccomp[=:](?!(?:unconfined|builtin)$)(.*)$/s.exec(text)?.[1];
  if (profile === undefined) return text;
  try {
    const text = readText(p, profile), wrong = /^\s*([^\s{["\dtfn-])/.exec(text)?.[1];
    if (text.trim() === '') throw new Error(`compacting json for seccomp profile (${profile}) failed: unexpected end of JSON input`);
    if (wrong !== undefined) throw new Error(`compacting json for seccomp profile (${profile}) failed: invalid character '${wrong}' looking for beginning of value`);
    return `seccomp=${text.replace(/\s+/g, '')}`;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(`opening seccomp profile (${profile}) failed: open ${profile}: ${error.goText}`);
  }
}

/** 'host:address' and 'host=address' both reach the engine with a colon, an address without its brackets. */
const extraHosts = (hosts: readonly string[]): string[] => hosts.map((host) => (/^[^:]+=/.test(host) ? host.replace('=', ':') : host).replace(/:\[(.*)\]$/, ':$1'));

function resources(flags: FlagSet): Record<string, unknown> {
  return {
    CgroupParent: flags.string('cgroup-parent'), MemoryReservation: flags.number('memory-reservation'), MemorySwap: flags.number('memory-swap'),
    MemorySwappiness: flags.number('memory-swappiness'), OomKillDisable: flags.bool('oom-kill-disable'), CpuShares: flags.number('cpu-shares'),
    CpuPeriod: flags.number('cpu-period'), CpuQuota: flags.number('cpu-quota'), CpuRealtimePeriod: flags.number('cpu-rt-period'), CpuRealtimeRuntime: flags.number('cpu-rt-runtime'),
    CpusetCpus: flags.string('cpuset-cpus'), CpusetMems: flags.string('cpuset-mems'), PidsLimit: flags.number('pids-limit'), BlkioWeight: flags.number('blkio-weight'), BlkioWeightDevice: flags.list('blkio-weight-device').map(deviceWeight), BlkioDeviceReadBps: flags.list('device-read-bps').map(deviceRate), BlkioDeviceWriteBps: flags.list('device-write-bps').map(deviceRate), BlkioDeviceReadIOps: flags.list('device-read-iops').map(deviceOperations), BlkioDeviceWriteIOps: flags.list('device-write-iops').map(deviceOperations),
    Ulimits: flags.list('ulimit').map(ulimit), DeviceCgroupRules: nullable(flags.list('device-cgroup-rule')), Devices: flags.list('device').filter((text) => !QUALIFIED.test(text)).map(device), DeviceRequests: requests(flags),
  };
}

/** A device of the Container Device Interface: vendor/class=name. */
const QUALIFIED = /^[A-Za-z](?:[\w.-]*[A-Za-z0-9])?\/[A-Za-z](?:[\w-]*[A-Za-z0-9])?=[A-Za-z0-9](?:[\w.:-]*[A-Za-z0-9])?$/;

function requests(flags: FlagSet): unknown[] | null {
  const named = flags.list('device').filter((text) => QUALIFIED.test(text)), all = [...flags.list('gpus').map(gpuRequest), ...(named.length > 0 ? [{ Driver: 'cdi', Count: 0, DeviceIDs: named, Capabilities: null, Options: null }] : [])];
  return all.length > 0 ? all : null;
}

/** Read, write and make, each once at most. */
const isDeviceMode = (text: string): boolean => /^[rwm]{1,3}$/.test(text) && new Set(text).size === text.length;

function device(text: string): { PathOnHost: string; PathInContainer: string; CgroupPermissions: string } {
  const [host = '', second, third] = text.split(':');
  if (host === '' || text.split(':').length > 3) throw new Error(`bad format for path: ${text}`);
  const isMode = second !== undefined && isDeviceMode(second) && third === undefined;
  if (third !== undefined && !isDeviceMode(third)) throw new Error(`bad mode specified: ${third}`);
  const inside = second === undefined || isMode ? host : second;
  if (!inside.startsWith('/')) throw new Error(`${inside} is not an absolute path`);
  return { PathOnHost: host, PathInContainer: isMode || !second ? host : second, CgroupPermissions: third ?? (isMode ? second : 'rwm') };
}
