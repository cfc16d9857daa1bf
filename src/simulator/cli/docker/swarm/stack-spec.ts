/** A service of a stack's file as the swarm is asked for it. */
import { parseGoDuration } from '../../../kernel/calendar.ts';
import { CliError } from '../errors.ts';
import type { StackDeploy, StackFile, StackMount, StackReference, StackService, StackUpdate } from './stack-file/model.ts';
import type { ServiceSpec, StoredObject, UpdateConfig } from './types.ts';

const NAMESPACE = 'com.docker.stack.namespace';
const NANOSECONDS = 1e6;

export const scoped = (stack: string, key: string): string => `${stack}_${key}`;

const time = (value: string | undefined): number | undefined => (value === undefined ? undefined : parseGoDuration(value) * NANOSECONDS);

/** Keys of the networks that services are on; who names none is on the default one. */
export const networksUsed = (file: StackFile): string[] => [...new Set(Object.values(file.services).flatMap(({ networks }) => (networks && Object.keys(networks).length > 0 ? Object.keys(networks) : ['default'])))].sort();

function modeOf({ mode = '', replicas }: StackDeploy): ServiceSpec['Mode'] {
  if ((mode === 'global' || mode === 'global-job') && replicas !== undefined) throw new CliError('replicas can only be used with replicated or replicated-job mode');
  switch (mode) {
    case 'global': return { Global: {} };
    case 'global-job': return { GlobalJob: {} };
    case 'replicated-job': return { ReplicatedJob: { MaxConcurrent: replicas ?? 1, TotalCompletions: replicas ?? 1 } };
    case '': case 'replicated': return { Replicated: { Replicas: replicas ?? 1 } };
    default: throw new CliError(`unknown mode: ${mode}`);
  }
}

function mountOf(stack: string, mount: StackMount, file: StackFile): Record<string, unknown> {
  const labels = { [NAMESPACE]: stack };
  const base = { Type: mount.type, Target: mount.target, ...(mount.read_only && { ReadOnly: true }) };
  if (mount.type === 'bind') return { ...base, Source: mount.source, ...(mount.bind?.propagation && { BindOptions: { Propagation: mount.bind.propagation } }) };
  if (mount.type === 'tmpfs') {
    if (mount.source) throw new CliError('invalid tmpfs source, source must be empty');
    return { ...base, ...(mount.tmpfs?.size && { TmpfsOptions: { SizeBytes: mount.tmpfs.size } }) };
  }
  if (mount.type !== 'volume') throw new CliError('volume type must be volume, bind, tmpfs, npipe, or cluster');
  if (!mount.source) return { ...base, VolumeOptions: mount.volume?.nocopy ? { NoCopy: true } : {} };
  const volume = file.volumes?.[mount.source];
  if (!volume) throw new CliError(`undefined volume ${JSON.stringify(mount.source)}`);
  const options = { ...(mount.volume?.nocopy && { NoCopy: true }), ...(!volume.external && { Labels: { ...volume.labels, ...labels } }), ...((volume.driver || volume.driver_opts) && { DriverConfig: { Name: volume.driver ?? '', Options: volume.driver_opts ?? {} } }) };
  return { ...base, Source: volume.name ?? scoped(stack, mount.source), VolumeOptions: options };
}

/** Secrets or configs of a service with the files that they become. */
function references(kind: 'secret' | 'config', used: readonly StackReference[] | undefined, stack: string, file: StackFile, known: readonly StoredObject[]): { File: { Name: string; UID: string; GID: string; Mode: number }; id: string; name: string }[] {
  const found = (used ?? []).map(({ source, target, uid, gid, mode }) => {
    const declared = file[`${kind}s`]?.[source];
    if (!declared) throw new CliError(`undefined ${kind} ${JSON.stringify(source ?? '')}`);
    const name = declared.name ?? scoped(stack, source), File = { Name: target || source, UID: uid ?? '0', GID: gid ?? '0', Mode: mode ?? 0o444 };
    const object = known.find((one) => one.Spec.Name === name);
    if (!object) throw new CliError(`${kind} not found: ${name}`);
    return { File, id: object.ID, name };
  });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function networksOf(stack: string, name: string, service: StackService, file: StackFile): { Target: string; Aliases: string[] }[] {
  const given = service.networks && Object.keys(service.networks).length > 0 ? service.networks : { default: null };
  return Object.entries(given).map(([key, settings]) => {
    const declared = file.networks?.[key];
    if (!declared && key !== 'default') throw new CliError(`undefined network ${JSON.stringify(key)}`);
    return { Target: declared?.name ?? scoped(stack, key), Aliases: [...(settings?.aliases ?? []), name] };
  });
}

function updateOf(config: StackUpdate | undefined): UpdateConfig | undefined {
  if (!config) return undefined;
  return { Parallelism: config.parallelism ?? 1, ...(config.delay && { Delay: time(config.delay) }), ...(config.failure_action && { FailureAction: config.failure_action }), ...(config.monitor && { Monitor: time(config.monitor) }), ...(config.max_failure_ratio && { MaxFailureRatio: config.max_failure_ratio }), ...(config.order && { Order: config.order }) };
}

function restartOf({ restart = '' }: StackService, { restart_policy: policy }: StackDeploy): ServiceSpec['TaskTemplate']['RestartPolicy'] {
  if (policy) return { Condition: policy.condition ?? 'any', ...(policy.delay && { Delay: time(policy.delay) }), ...(policy.max_attempts !== undefined && { MaxAttempts: policy.max_attempts }), ...(policy.window && { Window: time(policy.window) }) };
  const [name = '', count] = restart.split(':');
  if (name === '' || name === 'no') return undefined;
  if (name === 'always' || name === 'unless-stopped') return { Condition: 'any' };
  if (name === 'on-failure') return { Condition: 'on-failure', ...(count !== undefined && { MaxAttempts: Number(count) }) };
  throw new CliError(`unknown restart policy: ${name}`);
}

function healthOf(health: StackService['healthcheck']): Record<string, unknown> | undefined {
  if (!health) return undefined;
  if (health.disable) {
    if (health.test) throw new CliError("test and disable can't be set at the same time");
    return { Test: ['NONE'] };
  }
  return { ...(health.test && { Test: health.test }), ...(health.interval && { Interval: time(health.interval) }), ...(health.timeout && { Timeout: time(health.timeout) }), ...(health.start_period && { StartPeriod: time(health.start_period) }), ...(health.retries !== undefined && { Retries: health.retries }) };
}

const amounts = (of: { cpus?: string; memory?: string; pids?: number } | undefined) => of && { ...(of.cpus && { NanoCPUs: Math.round(Number(of.cpus) * 1e9) }), ...(of.memory && { MemoryBytes: Number(of.memory) }), ...(of.pids && { Pids: of.pids }) };

/** @throws CliError with what is undefined in the file */
export function specOf(stack: string, name: string, service: StackService, file: StackFile, stored: Readonly<Record<'secret' | 'config', readonly StoredObject[]>>): ServiceSpec {
  const deploy = service.deploy ?? {}, labels = { [NAMESPACE]: stack };
  const secrets = references('secret', service.secrets, stack, file, stored.secret).map(({ File, id, name: SecretName }) => ({ File, SecretID: id, SecretName }));
  const configs = references('config', service.configs, stack, file, stored.config).map(({ File, id, name: ConfigName }) => ({ File, ConfigID: id, ConfigName }));
  const Mode = modeOf(deploy), health = healthOf(service.healthcheck), restart = restartOf(service, deploy);
  const mounts = service.volumes?.map((mount) => mountOf(stack, mount, file));
  const limits = amounts(deploy.resources?.limits), reservations = amounts(deploy.resources?.reservations);
  const update = updateOf(deploy.update_config), rollback = updateOf(deploy.rollback_config);
  return {
    Name: scoped(stack, name), Labels: { ...deploy.labels, 'com.docker.stack.image': service.image!, ...labels },
    TaskTemplate: {
      ContainerSpec: {
        Image: service.image!, Labels: { ...service.labels, ...labels }, ...(service.entrypoint && { Command: service.entrypoint }), ...(service.command && { Args: service.command }), ...(service.hostname && { Hostname: service.hostname }),
        ...(service.environment && { Env: Object.entries(service.environment).map(([key, value]) => (value === null ? key : `${key}=${value}`)) }), ...(service.working_dir && { Dir: service.working_dir }), ...(service.user && { User: service.user }),
        Privileges: { CredentialSpec: null, SELinuxContext: null, NoNewPrivileges: false }, ...(service.extra_hosts && { Hosts: service.extra_hosts.map((one) => one.split(/:(.*)/s).slice(0, 2).reverse().join(' ')) }), ...((service.dns || service.dns_search) && { DNSConfig: { Nameservers: service.dns, Search: service.dns_search } }),
        ...(mounts && { Mounts: mounts as NonNullable<ServiceSpec['TaskTemplate']['ContainerSpec']['Mounts']> }), ...(service.stop_grace_period && { StopGracePeriod: time(service.stop_grace_period) }), ...(service.stop_signal && { StopSignal: service.stop_signal }),
        ...(service.tty && { TTY: true }), ...(service.read_only && { ReadOnly: true }), ...(service.init !== undefined && { Init: service.init }), ...(service.sysctls && { Sysctls: service.sysctls }), ...(service.cap_add && { CapabilityAdd: service.cap_add }), ...(service.cap_drop && { CapabilityDrop: service.cap_drop }),
        ...(service.ulimits && { Ulimits: Object.entries(service.ulimits).map(([Name, one]) => (typeof one === 'number' ? { Name, Soft: one, Hard: one } : { Name, Soft: one.soft, Hard: one.hard })) }),
        ...(secrets.length > 0 && { Secrets: secrets }), ...(configs.length > 0 && { Configs: configs }), ...(health && { Healthcheck: health }),
      },
      Resources: { ...(limits && { Limits: limits }), ...(reservations && { Reservations: reservations }) },
      ...(restart && { RestartPolicy: restart }), ...(service.logging?.driver && { LogDriver: { Name: service.logging.driver, Options: service.logging.options } }),
      Placement: { Constraints: deploy.placement?.constraints ?? [], ...(deploy.placement?.preferences && { Preferences: deploy.placement.preferences.map(({ spread = '' }) => ({ Spread: { SpreadDescriptor: spread } })) }), ...(deploy.placement?.max_replicas_per_node && { MaxReplicas: deploy.placement.max_replicas_per_node }) },
      Networks: networksOf(stack, name, service, file),
    },
    Mode, ...(update && { UpdateConfig: update }), ...(rollback && { RollbackConfig: rollback }),
    EndpointSpec: { ...(deploy.endpoint_mode && { Mode: deploy.endpoint_mode }), ...(service.ports && { Ports: service.ports.map((port) => ({ Protocol: port.protocol ?? 'tcp', TargetPort: port.target, ...(port.published && { PublishedPort: port.published }), PublishMode: port.mode ?? 'ingress' })) }) },
  };
}
