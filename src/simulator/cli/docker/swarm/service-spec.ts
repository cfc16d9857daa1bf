/** The flags of service create and update as a service's specification. */
import { readCsv } from '../../shared/cobra/value.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import { filtersQuery, type Engine } from '../client.ts';
import { parseMount } from '../container/mount-option.ts';
import { absolutePath } from '../container/options.ts';
import { CliError } from '../errors.ts';
import { pairsToMap, withEnvironment } from '../env-file.ts';
import { shellWords } from '../compose/shell-words.ts';
import type { ContainerSpec, PortConfig, ServiceSpec, StoredObject, TaskSpec, UpdateConfig } from './types.ts';

const NANOSECONDS = 1e6;

/** --publish 8080:80[/tcp], or published=…,target=…,mode=… */
export function portConfig(text: string): PortConfig {
  if (text.includes('=')) {
    const fields = new Map(readCsv(text).map((field) => field.split(/=(.*)/s).slice(0, 2) as [string, string]));
    return { Protocol: fields.get('protocol') ?? 'tcp', TargetPort: Number(fields.get('target')), ...(fields.has('published') && { PublishedPort: Number(fields.get('published')) }), PublishMode: fields.get('mode') ?? 'ingress' };
  }
  const match = /^(?:(\d+):)?(\d+)(?:\/(\w+))?$/.exec(text);
  if (!match) throw new CliError(`invalid containerPort: ${text.split(':').at(-1)}`);
  return { Protocol: match[3] ?? 'tcp', TargetPort: Number(match[2]), ...(match[1] && { PublishedPort: Number(match[1]) }), PublishMode: 'ingress' };
}

/** Secrets and configs by name with the files that they become. */
export function* references(engine: Engine, kind: 'secret' | 'config', specs: readonly string[]): Blocking<NonNullable<ContainerSpec['Secrets']> & NonNullable<ContainerSpec['Configs']>> {
  const found: Record<string, unknown>[] = [];
  for (const spec of specs) {
    const fields = spec.includes('=') ? new Map(readCsv(spec).map((field) => field.split(/=(.*)/s).slice(0, 2) as [string, string])) : new Map([['source', spec]]);
    const source = fields.get('source') ?? fields.get('src') ?? '';
    const objects = yield* engine.get<StoredObject[]>(`/${kind}s`, { filters: filtersQuery([`name=${source}`]) });
    const object = objects.find((one) => one.Spec.Name === source);
    if (!object) throw new CliError(`${kind} not found: ${source}`);
    const target = fields.get('target') ?? (kind === 'secret' ? source : `/${source}`);
    const file = { Name: target, UID: fields.get('uid') ?? '0', GID: fields.get('gid') ?? '0', Mode: parseInt(fields.get('mode') ?? '0444', 8) };
    found.push(kind === 'secret' ? { File: file, SecretID: object.ID, SecretName: source } : { File: file, ConfigID: object.ID, ConfigName: source });
  }
  return found as NonNullable<ContainerSpec['Secrets']> & NonNullable<ContainerSpec['Configs']>;
}

function updateConfig(flags: FlagSet, prefix: 'update' | 'rollback', before?: UpdateConfig): UpdateConfig | undefined {
  const names = ['parallelism', 'delay', 'failure-action', 'monitor', 'max-failure-ratio', 'order'].map((name) => `${prefix}-${name}`);
  if (!names.some((name) => flags.changed(name))) return before;
  const config: UpdateConfig = { Parallelism: flags.changed(`${prefix}-parallelism`) ? flags.number(`${prefix}-parallelism`) : before?.Parallelism ?? 1, ...before };
  if (flags.changed(`${prefix}-parallelism`)) config.Parallelism = flags.number(`${prefix}-parallelism`);
  if (flags.changed(`${prefix}-delay`)) config.Delay = flags.number(`${prefix}-delay`) * NANOSECONDS;
  if (flags.changed(`${prefix}-failure-action`)) config.FailureAction = flags.string(`${prefix}-failure-action`);
  if (flags.changed(`${prefix}-monitor`)) config.Monitor = flags.number(`${prefix}-monitor`) * NANOSECONDS;
  if (flags.changed(`${prefix}-max-failure-ratio`)) config.MaxFailureRatio = flags.number(`${prefix}-max-failure-ratio`);
  if (flags.changed(`${prefix}-order`)) config.Order = flags.string(`${prefix}-order`);
  return config;
}

function taskSettings(flags: FlagSet, before: TaskSpec): TaskSpec {
  const task: TaskSpec = { ...before };
  const quantity = (cpu: string, memory: string, old?: { NanoCPUs?: number; MemoryBytes?: number }) => ({ ...old, ...(flags.changed(cpu) && { NanoCPUs: Math.round(Number(flags.string(cpu)) * 1e9) }), ...(flags.changed(memory) && { MemoryBytes: flags.number(memory) }) });
  if (flags.changed('limit-cpu') || flags.changed('limit-memory')) task.Resources = { ...task.Resources, Limits: quantity('limit-cpu', 'limit-memory', task.Resources?.Limits) };
  if (flags.changed('reserve-cpu') || flags.changed('reserve-memory')) task.Resources = { ...task.Resources, Reservations: quantity('reserve-cpu', 'reserve-memory', task.Resources?.Reservations) };
  const restart = { ...task.RestartPolicy };
  if (flags.changed('restart-condition')) restart.Condition = flags.string('restart-condition');
  if (flags.changed('restart-delay')) restart.Delay = flags.number('restart-delay') * NANOSECONDS;
  if (flags.changed('restart-max-attempts')) restart.MaxAttempts = flags.number('restart-max-attempts');
  if (flags.changed('restart-window')) restart.Window = flags.number('restart-window') * NANOSECONDS;
  if (Object.keys(restart).length > 0) task.RestartPolicy = restart;
  return task;
}

/** @throws CliError */
export function* createSpec({ p, flags, args }: Invocation, engine: Engine): Blocking<ServiceSpec> {
  const health = flags.string('health-cmd') ? { Healthcheck: { Test: ['CMD-SHELL', flags.string('health-cmd')], Interval: flags.number('health-interval') * NANOSECONDS, Timeout: flags.number('health-timeout') * NANOSECONDS, Retries: flags.number('health-retries') } } : {};
  const container: ContainerSpec = {
    Image: args[0]!, ...(flags.string('entrypoint') && { Command: shellWords(flags.string('entrypoint')) }), ...(args.length > 1 && { Args: args.slice(1) }), ...(flags.list('env').length > 0 && { Env: withEnvironment(p, flags.list('env')) }),
    ...(flags.list('container-label').length > 0 && { Labels: pairsToMap(flags.list('container-label')) }), ...(flags.string('workdir') && { Dir: flags.string('workdir') }), ...(flags.string('user') && { User: flags.string('user') }), ...(flags.string('hostname') && { Hostname: flags.string('hostname') }),
    ...(flags.bool('tty') && { TTY: true }), ...(flags.bool('read-only') && { ReadOnly: true }), ...(flags.changed('init') && { Init: flags.bool('init') }), ...(flags.list('mount').length > 0 && { Mounts: flags.list('mount').map((text) => parseMount(text, absolutePath(p))) }),
    ...(flags.list('host').length > 0 && { Hosts: flags.list('host').map((host) => host.split(':').reverse().join(' ')) }), ...(flags.changed('stop-grace-period') && { StopGracePeriod: flags.number('stop-grace-period') * NANOSECONDS }), ...(flags.string('stop-signal') && { StopSignal: flags.string('stop-signal') }), ...health,
    ...(flags.list('secret').length > 0 && { Secrets: yield* references(engine, 'secret', flags.list('secret')) }), ...(flags.list('config').length > 0 && { Configs: yield* references(engine, 'config', flags.list('config')) }),
  };
  const mode = flags.string('mode') || 'replicated';
  if (!['replicated', 'global', 'replicated-job', 'global-job'].includes(mode)) throw new CliError(`Unknown mode: ${mode}, only replicated and global supported`);
  if (mode.startsWith('global') && flags.changed('replicas')) throw new CliError('replicas can only be used with replicated or replicated-job mode');
  const replicas = flags.changed('replicas') ? flags.number('replicas') : 1;
  const update = updateConfig(flags, 'update'), rollback = updateConfig(flags, 'rollback');
  const modes: Record<string, NonNullable<ServiceSpec['Mode']>> = { replicated: { Replicated: { Replicas: replicas } }, global: { Global: {} }, 'replicated-job': { ReplicatedJob: { MaxConcurrent: flags.number('max-concurrent') || replicas, TotalCompletions: replicas } }, 'global-job': { GlobalJob: {} } };
  return {
    Name: flags.string('name'), Labels: pairsToMap(flags.list('label')),
    TaskTemplate: taskSettings(flags, {
      ContainerSpec: container, ...(flags.list('constraint').length > 0 && { Placement: { Constraints: [...flags.list('constraint')] } }),
      ...(flags.list('network').length > 0 && { Networks: flags.list('network').map((network) => ({ Target: network.replace(/^name=/, '').split(',')[0]! })) }),
    }),
    Mode: modes[mode]!, ...(update && { UpdateConfig: update }), ...(rollback && { RollbackConfig: rollback }),
    EndpointSpec: { Mode: flags.string('endpoint-mode') || 'vip', ...(flags.list('publish').length > 0 && { Ports: flags.list('publish').map(portConfig) }) },
  };
}

const without = (list: readonly string[] | undefined, removed: readonly string[], keyOf: (item: string) => string = (item) => item): string[] => (list ?? []).filter((item) => !removed.includes(keyOf(item)));

/** The specification with what the flags of `service update` change. */
export function* updatedSpec({ p, flags }: Invocation, engine: Engine, before: ServiceSpec): Blocking<ServiceSpec> {
  const container: ContainerSpec = { ...before.TaskTemplate.ContainerSpec };
  const variable = (text: string): string => text.split('=')[0]!;
  if (flags.changed('image')) container.Image = flags.string('image');
  if (flags.changed('args')) container.Args = shellWords(flags.string('args'));
  if (flags.changed('entrypoint')) container.Command = shellWords(flags.string('entrypoint'));
  if (flags.changed('env-rm')) container.Env = without(container.Env, flags.list('env-rm'), variable);
  if (flags.changed('env-add')) container.Env = [...without(container.Env, flags.list('env-add').map(variable), variable), ...withEnvironment(p, flags.list('env-add'))];
  if (flags.changed('workdir')) container.Dir = flags.string('workdir');
  if (flags.changed('user')) container.User = flags.string('user');
  if (flags.changed('secret-rm')) container.Secrets = (container.Secrets ?? []).filter((one) => !flags.list('secret-rm').includes(one.SecretName));
  if (flags.changed('secret-add')) container.Secrets = [...(container.Secrets ?? []), ...(yield* references(engine, 'secret', flags.list('secret-add')))];
  if (flags.changed('config-rm')) container.Configs = (container.Configs ?? []).filter((one) => !flags.list('config-rm').includes(one.ConfigName));
  if (flags.changed('config-add')) container.Configs = [...(container.Configs ?? []), ...(yield* references(engine, 'config', flags.list('config-add')))];
  if (flags.changed('mount-add')) container.Mounts = [...(container.Mounts ?? []), ...flags.list('mount-add').map((text) => parseMount(text, absolutePath(p)))];
  const labels = { ...before.Labels, ...pairsToMap(flags.list('label-add')) };
  for (const key of flags.list('label-rm')) delete labels[key];
  const task = taskSettings(flags, { ...before.TaskTemplate, ContainerSpec: container });
  if (flags.changed('constraint-add') || flags.changed('constraint-rm')) task.Placement = { ...task.Placement, Constraints: [...without(task.Placement?.Constraints, flags.list('constraint-rm')), ...flags.list('constraint-add')] };
  if (flags.bool('force')) task.ForceUpdate = (task.ForceUpdate ?? 0) + 1;
  let ports = before.EndpointSpec?.Ports ?? [];
  for (const removed of flags.list('publish-rm').map(portConfig)) ports = ports.filter((port) => port.TargetPort !== removed.TargetPort);
  for (const added of flags.list('publish-add').map(portConfig)) ports = [...ports.filter((port) => !(port.TargetPort === added.TargetPort && port.Protocol === added.Protocol)), added];
  const mode = flags.changed('replicas') ? replicated(before, flags.number('replicas')) : before.Mode;
  const update = updateConfig(flags, 'update', before.UpdateConfig), rollback = updateConfig(flags, 'rollback', before.RollbackConfig);
  return { ...before, Labels: labels, TaskTemplate: task, Mode: mode, ...(update && { UpdateConfig: update }), ...(rollback && { RollbackConfig: rollback }), EndpointSpec: { ...before.EndpointSpec, Ports: ports } };
}

/** @throws CliError for a service that has no number of replicas */
export function replicated(spec: ServiceSpec, replicas: number): ServiceSpec['Mode'] {
  if (spec.Mode?.Replicated) return { Replicated: { Replicas: replicas } };
  if (spec.Mode?.ReplicatedJob) return { ReplicatedJob: { ...spec.Mode.ReplicatedJob, TotalCompletions: replicas } };
  throw new CliError('replicas can only be used with replicated or replicated-job mode');
}
