/** docker service */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment, type Engine } from '../client.ts';
import { copyBody } from '../container/logs.ts';
import { engineOf } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { forEach } from '../each.ts';
import { formatList, printList, type ListFormat, type Row } from '../formatter.ts';
import { inspectAll } from '../inspect.ts';
import { timeParameter } from '../time-parameter.ts';
import { waitForConvergence } from './convergence.ts';
import { serviceLines } from './service-logs.ts';
import { createSpec, replicated, updatedSpec } from './service-spec.ts';
import { plainImage, tasksOf, taskTable } from './tasks.ts';
import type { ServiceObject, ServiceSpec, TaskObject } from './types.ts';

export const serviceColumns: ListFormat = {
  typeName: 'formatter.serviceContext',
  headings: { ID: 'ID', Name: 'NAME', Mode: 'MODE', Replicas: 'REPLICAS', Image: 'IMAGE', Ports: 'PORTS' },
  table: '{{.ID}}\t{{.Name}}\t{{.Mode}}\t{{.Replicas}}\t{{.Image}}\t{{.Ports}}',
  quiet: '{{.ID}}',
};

export function serviceRow(service: ServiceObject): Row {
  const { Mode = {} } = service.Spec;
  const status = service.ServiceStatus ?? { RunningTasks: 0, DesiredTasks: 0, CompletedTasks: 0 };
  const mode = Mode.Replicated ? 'replicated' : Mode.Global ? 'global' : Mode.ReplicatedJob ? 'replicated job' : 'global job';
  const ports = (service.Endpoint?.Ports ?? []).filter((port) => port.PublishMode === 'ingress').map((port) => `*:${port.PublishedPort}->${port.TargetPort}/${port.Protocol}`);
  return { ID: service.ID.slice(0, 12), Name: service.Spec.Name, Mode: mode, Replicas: `${status.RunningTasks}/${status.DesiredTasks}`, Image: plainImage(service.Spec.TaskTemplate.ContainerSpec.Image), Ports: ports.join(', ') };
}

export const byServiceName = (a: ServiceObject, b: ServiceObject): number => (a.Spec.Name < b.Spec.Name ? -1 : 1);

const ls: Behaviour = {
  path: 'service ls',
  *run(invocation) {
    const { p, flags } = invocation;
    const services = yield* engineOf(invocation).get<ServiceObject[]>('/services', { filters: filtersQuery(flags.list('filter')), status: true });
    return yield* printList(p, serviceColumns, [...services].sort(byServiceName).map(serviceRow), flags.string('format'), flags.bool('quiet'));
  },
};

/** create pins the image to the digest that its registry names. */
const create: Behaviour = {
  path: 'service create',
  flagsFirst: true,
  *run(invocation) {
    const { p, flags } = invocation;
    const engine = engineOf(invocation);
    const { ID, Warnings } = yield* engine.post<{ ID: string; Warnings: string[] | null }>('/services/create', { body: yield* createSpec(invocation, engine), headers: { version: '1.55' } });
    for (const warning of Warnings ?? []) yield* p.write(2, `${warning}\n`);
    yield* p.write(1, `${ID}\n`);
    if (!flags.bool('detach')) yield* waitForConvergence(engine, ID, flags.bool('quiet'));
    return 0;
  },
};

function* post(engine: Engine, service: ServiceObject, spec: ServiceSpec, query: Record<string, string> = {}): Blocking<string[]> {
  const answer = yield* engine.post<{ Warnings: string[] | null } | undefined>(`/services/${service.ID}/update`, { query: { version: service.Version.Index, ...query }, body: spec });
  return answer?.Warnings ?? [];
}

const find = (engine: Engine, name: string): Blocking<ServiceObject> => engine.get<ServiceObject>(`/services/${segment(name)}`);

const update: Behaviour = {
  path: 'service update',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    const name = args[0]!;
    const service = yield* find(engine, name);
    const warnings = flags.bool('rollback') ? yield* post(engine, service, service.Spec, { rollback: 'previous' }) : yield* post(engine, service, yield* updatedSpec(invocation, engine, service.Spec), { registryAuthFrom: 'spec' });
    for (const warning of warnings) yield* p.write(2, `${warning}\n`);
    yield* p.write(1, `${name}\n`);
    if (!flags.bool('detach')) yield* waitForConvergence(engine, service.ID, flags.bool('quiet'), name);
    return 0;
  },
};

const rollback: Behaviour = {
  path: 'service rollback',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    const service = yield* find(engine, args[0]!);
    yield* post(engine, service, service.Spec, { rollback: 'previous' });
    yield* p.write(1, `${args[0]}\n`);
    if (!flags.bool('detach')) yield* waitForConvergence(engine, service.ID, flags.bool('quiet'), args[0]);
    return 0;
  },
};

const scale: Behaviour = {
  path: 'service scale',
  checkArguments: (args) => (args.length === 0 ? 'requires at least 1 argument' : undefined),
  *run(invocation) {
    const { p, flags, args } = invocation;
    for (const spec of args) {
      const [, count] = spec.split(/=(.*)/s);
      if (count === undefined) throw new CliError(`invalid scale specifier '${spec}'.\nSee 'docker service scale --help'.\n\nUsage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]\n\n${invocation.command.short ?? ''}`);
      if (!/^\d+$/.test(count)) throw new CliError(`invalid replicas value ${count}: strconv.ParseUint: parsing ${JSON.stringify(count)}: invalid syntax`);
    }
    const engine = engineOf(invocation);
    const errors: string[] = [], scaled: [string, string][] = [];
    for (const spec of args) {
      const [name = '', count = ''] = spec.split('=');
      try {
        const service = yield* find(engine, name);
        if (!service.Spec.Mode?.Replicated && !service.Spec.Mode?.ReplicatedJob) throw new CliError('scale can only be used with replicated or replicated-job mode');
        yield* post(engine, service, { ...service.Spec, Mode: replicated(service.Spec, Number(count)) });
        yield* p.write(1, `${name} scaled to ${count}\n`);
        scaled.push([service.ID, name]);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        errors.push(`${name}: ${error.message}`);
      }
    }
    if (!flags.bool('detach')) for (const [id, name] of scaled) yield* waitForConvergence(engine, id, false, name);
    if (errors.length > 0) throw new CliError(errors.join('\n'));
    return 0;
  },
};

const rm: Behaviour = {
  path: 'service rm',
  *run(invocation) {
    const engine = engineOf(invocation);
    return yield* forEach(invocation.p, invocation.args, function* (name) {
      yield* engine.delete(`/services/${segment(name)}`);
      return name;
    });
  },
};

const inspect: Behaviour = {
  path: 'service inspect',
  notSimulated: ['pretty'],
  *run(invocation) {
    const engine = engineOf(invocation);
    return yield* inspectAll(invocation.p, invocation.args, invocation.flags.string('format'), (name) => engine.get(`/services/${segment(name)}`, { insertDefaults: true }));
  },
};

const ps: Behaviour = {
  path: 'service ps',
  *run(invocation) {
    const { flags, args } = invocation;
    const engine = engineOf(invocation);
    const tasks: TaskObject[] = [], missing: string[] = [];
    for (const name of args) {
      try {
        const service = yield* find(engine, name);
        tasks.push(...(yield* tasksOf(engine, [...flags.list('filter'), `service=${service.ID}`])));
      } catch (error) {
        if (!(error instanceof DaemonError) || error.code !== 404) throw error;
        missing.push(`no such service: ${name}`);
      }
    }
    if (tasks.length > 0 || missing.length < args.length) yield* taskTable(invocation, tasks);
    if (missing.length > 0) throw new CliError(missing.join('\n'));
    return 0;
  },
};

const logs: Behaviour = {
  path: 'service logs',
  *run(invocation: Invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    const name = args[0]!;
    const query = {
      stdout: true, stderr: true, follow: flags.bool('follow') || undefined, tail: flags.string('tail'), since: timeParameter(flags.string('since'), p.now, 'since'), timestamps: flags.bool('timestamps') || undefined, details: !flags.bool('raw') || undefined,
    };
    let service: ServiceObject;
    try {
      service = yield* find(engine, name);
    } catch (error) {
      if (error instanceof DaemonError && error.code === 404) throw new CliError(`no such task or service: ${name}`);
      throw error;
    }
    const response = yield* engine.send('GET', `/services/${service.ID}/logs`, { query });
    const tty = service.Spec.TaskTemplate.ContainerSpec.TTY === true;
    if (flags.bool('raw')) yield* copyBody(p, response, tty);
    else yield* serviceLines(invocation, engine, service, response, tty);
    return 0;
  },
};

export const serviceCommands: Behaviour[] = [create, inspect, logs, ls, ps, rm, rollback, scale, update];

/** The list of a stack's services. */
export const serviceList = (services: readonly ServiceObject[], format: string, quiet: boolean): string => formatList(serviceColumns, [...services].sort(byServiceName).map(serviceRow), format, quiet);
