/** The request that creates a service's container. */
import { capabilities } from '../capabilities.ts';
import { parseGoDuration } from '../../../kernel/calendar.ts';
import { ramInBytes } from '../../shared/units.ts';
import { CliError } from '../errors.ts';
import { restartPolicy } from '../container/options.ts';
import { checkIpv4 } from './ipv4.ts';
import { hashOf, imageOf } from './identity.ts';
import type { DeviceRequest, HealthCheck, Project, Service } from './model.ts';
import { LABEL, type Observed } from './observed.ts';

export const VERSION = '5.5.0';

export interface CreateOptions {
  name: string;
  /** Absent for one-off containers. */
  number?: number;
  oneOff?: boolean;
  attachStdin?: boolean;
  autoRemove?: boolean;
  useAliases?: boolean;
  slug?: string;
  withoutPorts?: boolean;
  /** Anonymous volumes of the container before this one. */
  inherited?: readonly { name: string; target: string }[];
}

const NANOSECONDS = 1e6;

function health({ test, interval, timeout, start_period, start_interval, retries, disable }: HealthCheck): Record<string, unknown> {
  if (disable) return { Test: ['NONE'] };
  if (start_interval !== undefined && start_period === undefined) throw new CliError('healthcheck.start_interval requires healthcheck.start_period to be set');
  const time = (value: string | undefined): number | undefined => (value === undefined ? undefined : parseGoDuration(value) * NANOSECONDS);
  return { Test: test, Interval: time(interval), Timeout: time(timeout), StartPeriod: time(start_period), StartInterval: time(start_interval), Retries: retries };
}

/** 'service:NAME' means one of its containers. */
function namespaceMode(mode: string | undefined, containers: readonly Observed[], words: string): string | undefined {
  if (!mode?.startsWith('service:')) return mode;
  const found = containers.find((one) => one.service === mode.slice(8));
  if (!found) throw new CliError(`cannot share ${words} namespace with service ${mode.slice(8)}: container missing`);
  return `container:${found.Id}`;
}

function networking(project: Project, name: string, service: Service, containers: readonly Observed[], options: CreateOptions): { mode: string; endpoints: Record<string, unknown> } {
  const mode = namespaceMode(service.network_mode, containers, 'network');
  if (mode !== undefined) return { mode, endpoints: {} };
  const networks = Object.entries(service.networks ?? {}).sort(([, a], [, b]) => (b?.priority ?? 0) - (a?.priority ?? 0));
  const endpoints = Object.fromEntries(networks.map(([key, settings]) => {
    const aliases = options.useAliases === false ? [options.name] : [options.name, name, ...(settings?.aliases ?? [])];
    if (settings?.ipv4_address) checkIpv4(settings.ipv4_address);
    const addresses = { ...(settings?.ipv4_address && { IPv4Address: settings.ipv4_address }), ...(settings?.ipv6_address && { IPv6Address: settings.ipv6_address }) };
    return [project.networks[key]?.name ?? `${project.name}_${key}`, { Aliases: aliases, ...(Object.keys(addresses).length > 0 && { IPAMConfig: addresses }) }];
  }));
  return { mode: Object.keys(endpoints)[0] ?? 'none', endpoints };
}

function portSettings(service: Service): { exposed: Record<string, object>; bindings: Record<string, { HostIp: string; HostPort: string }[]> } {
  const exposed: Record<string, object> = {}, bindings: Record<string, { HostIp: string; HostPort: string }[]> = {};
  for (const { target, protocol, published, host_ip } of service.ports ?? []) {
    const key = `${target}/${protocol}`;
    exposed[key] = {};
    (bindings[key] ??= []).push({ HostIp: host_ip ?? '', HostPort: published ?? '' });
  }
  for (const port of service.expose ?? []) exposed[port.includes('/') ? port : `${port}/tcp`] = {};
  return { exposed, bindings };
}

function storage(project: Project, service: Service, inherited: NonNullable<CreateOptions['inherited']>): { Binds: string[]; Mounts: unknown[]; Volumes: Record<string, object>; Tmpfs?: Record<string, string> } {
  const binds: string[] = [], mounts: unknown[] = [], volumes: Record<string, object> = {};
  for (const { name, target } of inherited) mounts.push({ Type: 'volume', Source: name, Target: target, VolumeOptions: {} });
  for (const mount of service.volumes ?? []) {
    if (mount.source === undefined && inherited.some((one) => one.target === mount.target)) continue;
    const mode = mount.read_only ? ':ro' : ':rw';
    if (mount.type === 'bind' && mount.bind?.['create_host_path'] === false) mounts.push({ Type: 'bind', Source: mount.source, Target: mount.target, ReadOnly: mount.read_only ?? false, BindOptions: {} });
    else if (mount.type === 'bind') binds.push(`${mount.source}:${mount.target}${mode}`);
    // Of mounts the engine checks the target, of Volumes it does not (`docker run -v a:/x` makes one whose path is `a:/x`).
    else if (mount.type === 'volume' && mount.source === undefined && mount.target.startsWith('/')) volumes[mount.target] = {};
    else if (mount.type === 'tmpfs') mounts.push({ Type: 'tmpfs', ...(mount.source !== undefined && { Source: mount.source }), Target: mount.target, ...(mount.read_only && { ReadOnly: true }), ...(mount.tmpfs && { TmpfsOptions: { ...(mount.tmpfs.size !== undefined && { SizeBytes: Number(mount.tmpfs.size) }), ...(mount.tmpfs.mode !== undefined && { Mode: Number(mount.tmpfs.mode) }) } }) });
    else mounts.push({ Type: mount.type, ...(mount.source !== undefined && { Source: mount.type === 'volume' ? project.volumes[mount.source]?.name ?? mount.source : mount.source }), Target: mount.target, ...(mount.read_only && { ReadOnly: true }), ...(mount.type === 'volume' && { VolumeOptions: { ...(mount.volume?.nocopy ? { NoCopy: true } : {}) } }) });
  }
  for (const [kind, objects, references] of [['/run/secrets/', project.secrets, service.secrets], ['/', project.configs, service.configs]] as const) {
    for (const { source, target } of references ?? []) if (objects[source]?.file) mounts.push({ Type: 'bind', Source: objects[source].file, Target: target?.startsWith('/') ? target : `${kind}${target ?? source}`, ReadOnly: true, BindOptions: {} });
  }
  const tmpfs = Object.fromEntries((service.tmpfs ?? []).map((spec) => spec.split(/:(.*)/s)).map(([path, settings]) => [path!, settings ?? '']));
  return { Binds: binds, Mounts: mounts, Volumes: volumes, ...(service.tmpfs && { Tmpfs: tmpfs }) };
}

const bytes = (size: string | undefined): number => (size === undefined ? 0 : ramInBytes(size));

interface Limits {
  cpus?: string | number;
  memory?: string;
  pids?: number;
}

/** Devices that a driver finds: those that `deploy` reserves, and GPUs. */
function deviceRequests({ deploy, gpus = [] }: Service): Record<string, unknown>[] | null {
  const reserved = (deploy?.resources as { reservations?: { devices?: DeviceRequest[] } } | undefined)?.reservations?.devices ?? [];
  const all = [...reserved, ...gpus.map((one) => ({ ...one, capabilities: [...(one.capabilities ?? []), 'gpu'] }))];
  return all.length === 0 ? null : all.map(({ capabilities = [], driver = '', count = 0, device_ids, options }) => ({ Driver: driver, Count: count, DeviceIDs: device_ids ?? null, Capabilities: [capabilities], Options: options ?? null }));
}

function resources(service: Service): Record<string, unknown> {
  const limits = ((service.deploy?.resources as { limits?: Limits } | undefined)?.limits ?? {}) as Limits;
  const cpus = Number(limits.cpus ?? service.cpus ?? 0);
  const reserved = (service.deploy?.resources as { reservations?: Limits } | undefined)?.reservations?.memory ?? service.mem_reservation;
  const pids = limits.pids ?? service.pids_limit;
  return {
    Memory: bytes(limits.memory ?? service.mem_limit), NanoCpus: Math.round(cpus * 1e9), ...(pids && { PidsLimit: pids }), ShmSize: bytes(service.shm_size), ...(reserved !== undefined && { MemoryReservation: bytes(reserved) }),
    ...(service.memswap_limit !== undefined && { MemorySwap: Number(service.memswap_limit) }), ...(service.cpu_shares && { CpuShares: service.cpu_shares }), ...(service.cpu_quota && { CpuQuota: service.cpu_quota }), ...(service.cpu_period && { CpuPeriod: service.cpu_period }), ...(service.cpuset && { CpusetCpus: service.cpuset }),
    ...(service.oom_kill_disable && { OomKillDisable: true }), ...(service.oom_score_adj && { OomScoreAdj: service.oom_score_adj }),
    DeviceRequests: deviceRequests(service), Devices: (service.devices ?? []).map(({ source, target, permissions }) => ({ PathOnHost: source, PathInContainer: target ?? source, CgroupPermissions: permissions ?? 'rwm' })),
  };
}

function ulimits(service: Service): { Name: string; Soft: number; Hard: number }[] {
  return Object.entries(service.ulimits ?? {}).map(([name, value]) => {
    const { soft, hard } = typeof value === 'object' ? value : { soft: value, hard: value };
    return { Name: name, Soft: Number(soft), Hard: Number(hard) };
  });
}

export function labelsFor(project: Project, name: string, service: Service, options: CreateOptions): Record<string, string> {
  return {
    ...service.labels,
    [`${LABEL}.config-hash`]: hashOf(service), ...(options.number !== undefined && { [`${LABEL}.container-number`]: String(options.number) }),
    [`${LABEL}.depends_on`]: Object.entries(service.depends_on ?? {}).map(([dependency, { condition, restart }]) => `${dependency}:${condition}:${restart ?? false}`).join(','),
    [`${LABEL}.image`]: '', [`${LABEL}.oneoff`]: options.oneOff ? 'True' : 'False', [`${LABEL}.project`]: project.name, [`${LABEL}.project.config_files`]: project.files.join(','), [`${LABEL}.project.working_dir`]: project.directory,
    [`${LABEL}.service`]: name, ...(options.slug && { [`${LABEL}.slug`]: options.slug }), [`${LABEL}.version`]: VERSION,
  };
}

export function createBody(project: Project, name: string, service: Service, containers: readonly Observed[], options: CreateOptions, imageId = ''): Record<string, unknown> {
  const { mode, endpoints } = networking(project, name, service, containers, options);
  const { exposed, bindings } = options.withoutPorts ? { exposed: {}, bindings: {} } : portSettings(service);
  const { Volumes, ...mounts } = storage(project, service, options.inherited ?? []);
  const policy = (service.deploy?.restart_policy as { condition?: string; max_attempts?: number } | undefined);
  const restart = options.oneOff ? { Name: '', MaximumRetryCount: 0 } : policy?.condition ? { Name: policy.condition === 'any' ? 'always' : policy.condition === 'none' ? 'no' : policy.condition, MaximumRetryCount: policy.max_attempts ?? 0 } : restartPolicy(service.restart ?? '');
  return {
    Hostname: service.hostname ?? '', Domainname: service.domainname ?? '', User: service.user ?? '', ExposedPorts: exposed, Tty: service.tty ?? false, OpenStdin: service.stdin_open ?? false,
    StdinOnce: (options.attachStdin ?? false) && (service.stdin_open ?? false), AttachStdin: options.attachStdin ?? false, AttachStdout: true, AttachStderr: true,
    Cmd: service.command ?? null, Entrypoint: service.entrypoint ?? null, Image: imageOf(project, name), WorkingDir: service.working_dir ?? '', Volumes,
    Labels: { ...labelsFor(project, name, service, options), [`${LABEL}.image`]: imageId },
    Env: Object.entries(service.environment ?? {}).map(([key, value]) => (value === null ? key : `${key}=${value}`)),
    ...(service.stop_signal && { StopSignal: service.stop_signal }), ...(service.stop_grace_period && { StopTimeout: Math.ceil(parseGoDuration(service.stop_grace_period) / 1000) }), ...(service.healthcheck && { Healthcheck: health(service.healthcheck) }),
    HostConfig: {
      AutoRemove: options.autoRemove ?? false, ...mounts, CapAdd: service.cap_add ? capabilities(service.cap_add) : null, CapDrop: service.cap_drop ? capabilities(service.cap_drop) : null, NetworkMode: mode, RestartPolicy: restart, PortBindings: bindings,
      Privileged: service.privileged ?? false, ReadonlyRootfs: service.read_only ?? false, Dns: service.dns ?? [], ...(service.dns_opt && { DnsOptions: service.dns_opt }), ...(service.dns_search && { DnsSearch: service.dns_search }), ...(service.group_add && { GroupAdd: service.group_add }), ...(service.cgroup_parent && { CgroupParent: service.cgroup_parent }), ...(service.annotations && { Annotations: service.annotations }), ...(service.storage_opt && { StorageOpt: service.storage_opt }), ...(service.userns_mode && { UsernsMode: service.userns_mode }), ...(service.uts && { UTSMode: service.uts }), ...(service.runtime && { Runtime: service.runtime }), ExtraHosts: service.extra_hosts?.map((host) => host.replace('=', ':')) ?? [], SecurityOpt: service.security_opt ?? null,
      ...(service.init !== undefined && { Init: service.init }), Sysctls: service.sysctls, Ulimits: ulimits(service), LogConfig: { Type: service.logging?.driver ?? '', Config: service.logging?.options ?? {} },
      PidMode: namespaceMode(service.pid, containers, 'PID') ?? '', IpcMode: namespaceMode(service.ipc, containers, 'IPC') ?? '',
      VolumesFrom: (service.volumes_from ?? []).map((from) => containers.find((one) => one.service === from.split(':')[0])?.Id ?? from.replace(/^container:/, '')), ...resources(service),
    },
    NetworkingConfig: { EndpointsConfig: endpoints },
  };
}
