/** Configurations as the engine completes them: every field of the API in its order, with its default. */
import type { ContainerConfig, HostConfig } from '../../api/engine/containers.ts';
import type { HealthConfig } from '../../api/engine/images.ts';
import { clean } from './mount-points.ts';

const MASKED = ['/proc/acpi', '/proc/asound', '/proc/interrupts', '/proc/kcore', '/proc/keys', '/proc/latency_stats', '/proc/sched_debug', '/proc/scsi', '/proc/timer_list', '/proc/timer_stats', '/sys/devices/virtual/powercap', '/sys/firmware'];
const READONLY = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];

/** undefined: shown only where it was given. */
const hostDefaults = (): Record<string, unknown> => ({
  Binds: null, ContainerIDFile: '', LogConfig: { Type: 'json-file', Config: {} }, NetworkMode: 'bridge', PortBindings: {}, RestartPolicy: { Name: 'no', MaximumRetryCount: 0 }, AutoRemove: false, VolumeDriver: '', VolumesFrom: null,
  ConsoleSize: [0, 0], Annotations: undefined, CapAdd: null, CapDrop: null, CgroupnsMode: 'private', Dns: null, DnsOptions: null, DnsSearch: null, ExtraHosts: null, GroupAdd: null, IpcMode: 'private', Cgroup: '', Links: null,
  OomScoreAdj: 0, PidMode: '', Privileged: false, PublishAllPorts: false, ReadonlyRootfs: false, SecurityOpt: null, StorageOpt: undefined, Tmpfs: undefined, UTSMode: '', UsernsMode: '', ShmSize: 67108864, Sysctls: undefined, Runtime: 'runc',
  Isolation: '', CpuShares: 0, Memory: 0, NanoCpus: 0, CgroupParent: '', BlkioWeight: 0, BlkioWeightDevice: null, BlkioDeviceReadBps: null, BlkioDeviceWriteBps: null, BlkioDeviceReadIOps: null, BlkioDeviceWriteIOps: null,
  CpuPeriod: 0, CpuQuota: 0, CpuRealtimePeriod: 0, CpuRealtimeRuntime: 0, CpusetCpus: '', CpusetMems: '', Devices: null, DeviceCgroupRules: null, DeviceRequests: null, MemoryReservation: 0, MemorySwap: 0, MemorySwappiness: null,
  OomKillDisable: null, PidsLimit: null, Ulimits: null, CpuCount: 0, CpuPercent: 0, IOMaximumIOps: 0, IOMaximumBandwidth: 0, Mounts: undefined, MaskedPaths: MASKED, ReadonlyPaths: READONLY, Init: undefined,
});

const empty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'object' && Object.keys(value as object).length === 0);

/** Fields whose empty value is as good as none. */
const OMIT_EMPTY = new Set(['Annotations', 'StorageOpt', 'Tmpfs', 'Sysctls', 'Mounts', 'Init']);

/** The log driver and its options, as the whole configuration will have them. */
const completeLog = (log: { Type?: string; Config?: Record<string, string> } | null | undefined): HostConfig['LogConfig'] => ({ Type: log?.Type || 'json-file', Config: log?.Config ?? {} });

export const logConfigOf = (given: Partial<HostConfig> | null | undefined): HostConfig['LogConfig'] => completeLog(given?.LogConfig);

export function completeHostConfig(given: Partial<HostConfig> | null | undefined): HostConfig {
  const config = hostDefaults();
  for (const name in given) {
    const value: unknown = given[name];
    if (!(name in config)) continue;
    if (OMIT_EMPTY.has(name)) config[name] = empty(value) && typeof value !== 'boolean' ? undefined : value;
    else config[name] = value ?? config[name];
  }
  config['LogConfig'] = completeLog(config['LogConfig'] as Partial<HostConfig['LogConfig']>);
  const restart = config['RestartPolicy'] as { Name?: string; MaximumRetryCount?: number };
  config['RestartPolicy'] = { Name: restart.Name || 'no', MaximumRetryCount: restart.MaximumRetryCount ?? 0 };
  if (!config['NetworkMode'] || config['NetworkMode'] === 'default') config['NetworkMode'] = 'bridge';
  if (!config['ShmSize']) config['ShmSize'] = 67108864;
  for (const name of ['IpcMode', 'CgroupnsMode'] as const) if (config[name] === '') config[name] = 'private';
  if (config['Runtime'] === '') config['Runtime'] = 'runc';
  if (config['Privileged'] === true) Object.assign(config, { MaskedPaths: null, ReadonlyPaths: null, SecurityOpt: config['SecurityOpt'] ?? ['label=disable'] });
  // Without a limit on swap, a limited container gets as much swap as memory.
  if (Number(config['Memory']) > 0 && !config['MemorySwap']) config['MemorySwap'] = Number(config['Memory']) * 2;
  if (config['MemorySwappiness'] === -1) config['MemorySwappiness'] = null;
  const list = (name: string, zero: object): void => {
    if (Array.isArray(config[name])) config[name] = (config[name] as object[]).map((one) => ({ ...zero, ...one }));
  };
  list('Ulimits', { Name: '', Hard: 0, Soft: 0 });
  list('DeviceRequests', { Driver: '', Count: 0, DeviceIDs: null, Capabilities: null, Options: null });
  if (config['OomKillDisable'] === null) config['OomKillDisable'] = false;
  return config as unknown as HostConfig;
}

const withoutEmptyTest = ({ Test, ...rest }: HealthConfig): HealthConfig => (Test && Test.length > 0 ? { Test, ...rest } : rest);

export function completeConfig(given: Partial<ContainerConfig>, id: string): ContainerConfig {
  const sorted = <T>(record: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    Hostname: given.Hostname || id.slice(0, 12), Domainname: given.Domainname ?? '', User: given.User ?? '',
    AttachStdin: given.AttachStdin ?? false, AttachStdout: given.AttachStdout ?? false, AttachStderr: given.AttachStderr ?? false,
    ...(empty(given.ExposedPorts) ? {} : { ExposedPorts: sorted(given.ExposedPorts!) }),
    Tty: given.Tty ?? false, OpenStdin: given.OpenStdin ?? false, StdinOnce: given.StdinOnce ?? false,
    Env: given.Env ?? null, Cmd: given.Cmd ?? null,
    ...(given.ArgsEscaped ? { ArgsEscaped: true } : {}), ...(given.NetworkDisabled ? { NetworkDisabled: true } : {}),
    ...(given.Healthcheck && Object.keys(given.Healthcheck).length > 0 ? { Healthcheck: withoutEmptyTest(given.Healthcheck) } : {}),
    Image: given.Image ?? '', Volumes: empty(given.Volumes) ? null : given.Volumes!, WorkingDir: given.WorkingDir ? clean(given.WorkingDir) : '', Entrypoint: given.Entrypoint ?? null,
    ...(given.OnBuild ? { OnBuild: given.OnBuild } : {}),
    Labels: sorted(given.Labels ?? {}),
    ...(given.StopSignal ? { StopSignal: given.StopSignal } : {}),
    ...(given.StopTimeout === undefined || given.StopTimeout === null ? {} : { StopTimeout: given.StopTimeout }),
    ...(given.Shell ? { Shell: given.Shell } : {}),
  };
}
