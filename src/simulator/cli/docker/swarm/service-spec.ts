/** The flags of service create and update as a service's specification. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import type { Engine } from '../client.ts';
import { CliError } from '../errors.ts';
import { pairsToMap } from '../env-file.ts';
import { changedMap } from './changed.ts';
import { containerSettings } from './container-settings.ts';
import { portConfigs } from './port-option.ts';
import { networkIds, taskSettings } from './task-settings.ts';
import type { PortConfig, ServiceSpec, UpdateConfig } from './types.ts';

const NANOSECONDS = 1e6;

function updateConfig(flags: FlagSet, prefix: 'update' | 'rollback', before?: UpdateConfig): UpdateConfig | undefined {
  const names = ['parallelism', 'delay', 'failure-action', 'monitor', 'max-failure-ratio', 'order'].map((name) => `${prefix}-${name}`);
  if (!names.some((name) => flags.changed(name))) return before;
  const config: UpdateConfig = before ? { ...before } : { Parallelism: 1, Monitor: 5_000 * NANOSECONDS };
  if (flags.changed(`${prefix}-parallelism`)) config.Parallelism = flags.number(`${prefix}-parallelism`);
  if (flags.changed(`${prefix}-delay`)) config.Delay = flags.number(`${prefix}-delay`) * NANOSECONDS;
  if (flags.changed(`${prefix}-failure-action`)) config.FailureAction = flags.string(`${prefix}-failure-action`);
  if (flags.changed(`${prefix}-monitor`)) config.Monitor = flags.number(`${prefix}-monitor`) * NANOSECONDS;
  if (flags.changed(`${prefix}-max-failure-ratio`)) config.MaxFailureRatio = flags.number(`${prefix}-max-failure-ratio`);
  if (flags.changed(`${prefix}-order`)) config.Order = flags.string(`${prefix}-order`);
  return config;
}

/** What `service create` asks for. @throws CliError */
export function* createSpec(invocation: Invocation, engine: Engine): Blocking<ServiceSpec> {
  const { flags, args } = invocation;
  const container = yield* containerSettings(invocation, engine, { Image: args[0]!, ...(args.length > 1 && { Args: args.slice(1) }), Init: false, DNSConfig: {} });
  const update = updateConfig(flags, 'update'), rollback = updateConfig(flags, 'rollback');
  const ids = yield* networkIds(engine, flags);
  if ((flags.string('mode') || '').endsWith('-job') && (update || rollback)) throw new CliError('update and rollback configuration is not supported for jobs');
  return {
    Name: flags.string('name'), Labels: pairsToMap(flags.list('label')), TaskTemplate: taskSettings(flags, { ContainerSpec: container, Resources: { Limits: {}, Reservations: {} }, Placement: {} }, ids), Mode: modeOf(flags), ...(update && { UpdateConfig: update }), ...(rollback && { RollbackConfig: rollback }),
    EndpointSpec: { Mode: flags.string('endpoint-mode') || 'vip', ...(flags.list('publish').length > 0 && { Ports: flags.list('publish').flatMap(portConfigs) }) },
  };
}

/** @throws CliError */
function modeOf(flags: FlagSet): NonNullable<ServiceSpec['Mode']> {
  const mode = flags.changed('mode') ? flags.string('mode') : 'replicated';
  if (!['replicated', 'global', 'replicated-job', 'global-job'].includes(mode)) throw new CliError(`unknown mode: ${mode}, only replicated and global supported`);
  if (mode.startsWith('global') && flags.changed('replicas')) throw new CliError('replicas can only be used with replicated or replicated-job mode');
  if (mode.startsWith('global') && flags.changed('replicas-max-per-node')) throw new CliError('replicas-max-per-node can only be used with replicated or replicated-job mode');
  if (mode !== 'replicated-job' && flags.changed('max-concurrent')) throw new CliError('max-concurrent can only be used with replicated-job mode');
  const replicas = flags.changed('replicas') ? flags.number('replicas') : 1;
  if (mode === 'replicated') return { Replicated: { Replicas: replicas } };
  if (mode === 'replicated-job') return { ReplicatedJob: { MaxConcurrent: flags.number('max-concurrent') || replicas, TotalCompletions: replicas } };
  return mode === 'global' ? { Global: {} } : { GlobalJob: {} };
}

/** The specification with what the flags of `service update` change. */
export function* updatedSpec(invocation: Invocation, engine: Engine, before: ServiceSpec): Blocking<ServiceSpec> {
  const { flags } = invocation;
  const container = yield* containerSettings(invocation, engine, before.TaskTemplate.ContainerSpec);
  const task = taskSettings(flags, { ...before.TaskTemplate, ContainerSpec: container }, yield* networkIds(engine, flags));
  if (flags.bool('force')) task.ForceUpdate = (task.ForceUpdate ?? 0) + 1;
  const mode = flags.changed('replicas') ? withReplicas(before, flags.number('replicas')) : before.Mode;
  const update = updateConfig(flags, 'update', before.UpdateConfig), rollback = updateConfig(flags, 'rollback', before.RollbackConfig);
  return {
    ...before, Labels: changedMap(flags, 'label', before.Labels) ?? {}, TaskTemplate: task, Mode: mode, ...(update && { UpdateConfig: update }), ...(rollback && { RollbackConfig: rollback }),
    EndpointSpec: { ...before.EndpointSpec, ...(flags.changed('endpoint-mode') && { Mode: flags.string('endpoint-mode') }), Ports: changedPorts(flags, before.EndpointSpec?.Ports ?? []) },
  };
}

const isSamePort = (a: PortConfig, b: PortConfig): boolean => a.PublishedPort === b.PublishedPort && a.TargetPort === b.TargetPort && a.Protocol === b.Protocol && a.PublishMode === b.PublishMode;

function changedPorts(flags: FlagSet, before: readonly PortConfig[]): PortConfig[] {
  let ports = [...before];
  for (const removed of flags.list('publish-rm').flatMap(portConfigs)) ports = ports.filter((port) => port.TargetPort !== removed.TargetPort);
  for (const added of flags.list('publish-add').flatMap(portConfigs)) ports = [...ports.filter((port) => !isSamePort(port, added)), added];
  const order = (port: PortConfig): string => `${port.PublishedPort ?? 0}:${port.TargetPort}/${port.Protocol}/${port.PublishMode}`;
  return ports.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** @throws CliError for a job as well */
function withReplicas(spec: ServiceSpec, replicas: number): ServiceSpec['Mode'] {
  if (!spec.Mode?.Replicated) throw new CliError('replicas can only be used with replicated mode');
  return replicated(spec, replicas);
}

/** @throws CliError for a service that has no number of replicas */
export function replicated(spec: ServiceSpec, replicas: number): ServiceSpec['Mode'] {
  if (spec.Mode?.Replicated) return { Replicated: { Replicas: replicas } };
  if (spec.Mode?.ReplicatedJob) return { ReplicatedJob: { ...spec.Mode.ReplicatedJob, TotalCompletions: replicas } };
  throw new CliError('replicas can only be used with replicated or replicated-job mode');
}
