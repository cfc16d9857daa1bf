/** docker service */
import { checkAddress, checkHost, checkSearch } from '../container/seldom-flags.ts';
import { shlexWords } from './shlex.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Flag, Invocation } from '../../shared/cobra/command.ts';
import { kindOf, kinds } from '../../shared/cobra/value.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment, type Engine } from '../client.ts';
import { checkLabel, checkVariable } from '../container/create-flags.ts';
import { copyBody } from '../container/logs.ts';
import { engineOf } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { forEach } from '../each.ts';
import { printList, type ListFormat, type Row } from '../formatter.ts';
import { formatList } from '../list-template.ts';
import { inspectOrPretty } from './inspect-or-pretty.ts';
import { timeParameter } from '../time-parameter.ts';
import { waitForConvergence } from './convergence.ts';
import { serviceLines } from './service-logs.ts';
import { pinImage, tagged } from './pinned.ts';
import { prettyService } from './pretty.ts';
import { naturally } from '../natural-order.ts';
import { createSpec, replicated, updatedSpec } from './service-spec.ts';
import { plainImage, tasksOf, taskTable } from './tasks.ts';
import type { PortConfig, ServiceObject, ServiceSpec, TaskObject } from './types.ts';

export const serviceColumns: ListFormat = {
  typeName: 'service.serviceContext',
  headings: { ID: 'ID', Name: 'NAME', Mode: 'MODE', Replicas: 'REPLICAS', Image: 'IMAGE', Ports: 'PORTS' },
  table: '{{.ID}}\t{{.Name}}\t{{.Mode}}\t{{.Replicas}}\t{{.Image}}\t{{.Ports}}',
  quiet: '{{.ID}}',
};

export function serviceRow(service: ServiceObject): Row {
  const { Mode = {} } = service.Spec;
  const status = service.ServiceStatus ?? { RunningTasks: 0, DesiredTasks: 0, CompletedTasks: 0 };
  const mode = Mode.Replicated ? 'replicated' : Mode.Global ? 'global' : Mode.ReplicatedJob ? 'replicated job' : 'global job';
  return { ID: service.ID.slice(0, 12), Name: service.Spec.Name, Mode: mode, Replicas: replicasText(service.Spec, status), Image: plainImage(service.Spec.TaskTemplate.ContainerSpec.Image), Ports: ingressPorts(service.Endpoint?.Ports ?? []) };
}

/** Jobs show how far they have come. */
function replicasText({ Mode: mode = {}, TaskTemplate: task }: ServiceSpec, { RunningTasks: running, DesiredTasks: desired, CompletedTasks: completed }: NonNullable<ServiceObject['ServiceStatus']>): string {
  if (mode.ReplicatedJob) return `${running}/${desired} (${completed}/${mode.ReplicatedJob.TotalCompletions} completed)`;
  if (mode.GlobalJob) return `${running}/${desired} (${completed}/${desired + completed} completed)`;
  const most = task.Placement?.MaxReplicas ?? 0;
  return `${running}/${desired}${most > 0 && mode.Replicated ? ` (max ${most} per node)` : ''}`;
}

/** '*:8080-8081->80-81/tcp': ports that follow one another are one range. */
function ingressPorts(all: readonly PortConfig[]): string {
  const ranges: { from: number; to: number; inside: number; insideTo: number; protocol: string }[] = [];
  const sorted = all.filter((port) => port.PublishMode === 'ingress').sort((a, b) => (a.Protocol === b.Protocol ? (a.PublishedPort ?? 0) - (b.PublishedPort ?? 0) : a.Protocol < b.Protocol ? -1 : 1));
  for (const { Protocol: protocol, PublishedPort: outside = 0, TargetPort: inside } of sorted) {
    const last = ranges.at(-1);
    const follows = last && protocol === last.protocol && outside - last.to <= 1 && inside - last.insideTo <= 1 && !(last.inside !== last.insideTo && inside <= last.insideTo);
    if (follows) Object.assign(last, { to: outside, insideTo: inside });
    else ranges.push({ from: outside, to: outside, inside, insideTo: inside, protocol });
  }
  const range = (from: number, to: number): string => (from === to ? `${from}` : `${from}-${to}`);
  return ranges.map((one) => `*:${range(one.from, one.to)}->${range(one.inside, one.insideTo)}/${one.protocol}`).join(', ');
}

export const byServiceName = (a: ServiceObject, b: ServiceObject): number => naturally(a.Spec.Name, b.Spec.Name);

const ls: Behaviour = {
  path: 'service ls',
  *run(invocation) {
    const { p, flags } = invocation;
    const services = yield* engineOf(invocation).get<ServiceObject[]>('/services', { filters: filtersQuery(flags.list('filter')), status: true });
    return yield* printList(p, serviceColumns, [...services].sort(byServiceName).map(serviceRow), flags.string('format'), flags.bool('quiet'));
  },
};

const checked = (check: (text: string) => string): Partial<Flag> => ({ kind: kindOf(kinds.list, 'list', check) });

/** Checks while flags are read. */
/** A time that may not be negative. */
const span: Partial<Flag> = { kind: { ...kinds.duration, read: (text, before, changed) => {
  const value = kinds.duration.read(text, before, changed);
  if (Number(value) < 0) throw new Error('duration cannot be negative');
  return value;
} } };

/** Words as a shell would cut them: a quote that is open is one of the mistakes. */
const command: Partial<Flag> = { kind: kindOf(kinds.string, 'command', (text) => {
  shlexWords(text);
  return text;
}) };

const specFlags: Record<string, Partial<Flag>> = {
  dns: checked(checkAddress), 'dns-add': checked(checkAddress), 'dns-search': checked(checkSearch), 'dns-search-add': checked(checkSearch), host: checked(checkHost), 'host-add': checked(checkHost), entrypoint: command, args: command,
  ...Object.fromEntries(['interval', 'start-interval', 'start-period', 'timeout'].map((name) => [`health-${name}`, span])),
  env: checked(checkVariable), 'env-add': checked(checkVariable), 'log-opt': checked(checkVariable), label: checked(checkLabel), 'label-add': checked(checkLabel), 'container-label': checked(checkLabel), 'container-label-add': checked(checkLabel) };

/** create pins the image to the digest that its registry names; update does not. */
const create: Behaviour = {
  path: 'service create',
  flagsFirst: true,
  flags: specFlags,
  *run(invocation) {
    const { p, flags } = invocation;
    const engine = engineOf(invocation);
    const wanted = yield* createSpec(invocation, engine);
    const { spec, warning } = flags.bool('no-resolve-image') ? { spec: tagged(wanted), warning: undefined } : yield* pinImage(engine, wanted);
    const { ID, Warnings } = yield* engine.post<{ ID: string; Warnings: string[] | null }>('/services/create', { body: spec, headers: { version: '1.55' } });
    if (warning !== undefined) yield* p.write(2, `${warning}\n`);
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
  flags: specFlags,
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    const name = args[0]!;
    if (flags.bool('rollback') && [...flags.store.changed].some((flag) => !['rollback', 'detach', 'quiet'].includes(flag.name))) throw new CliError('other flags may not be combined with --rollback');
    const service = yield* find(engine, name);
    const named = flags.changed('image') ? tagged : (spec: ServiceSpec): ServiceSpec => spec;
    const warnings = flags.bool('rollback') ? yield* post(engine, service, service.Spec, { rollback: 'previous' }) : yield* post(engine, service, named(yield* updatedSpec(invocation, engine, service.Spec)), { registryAuthFrom: 'spec' });
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
  takes: [1],
  *run(invocation) {
    const { p, flags, args } = invocation;
    for (const spec of args) {
      if (!/^[^=]+=./.test(spec)) throw new CliError(`invalid scale specifier '${spec}'.\nSee 'docker service scale --help'.\n\nUsage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]\n\n${invocation.command.short ?? ''}`);
    }
    const engine = engineOf(invocation);
    const errors: string[] = [], scaled: [string, string][] = [];
    for (const spec of args) {
      const [name = '', count = ''] = spec.split('=');
      try {
        if (!/^\d+$/.test(count)) throw new CliError(`invalid replicas value ${count}: strconv.ParseUint: parsing ${JSON.stringify(count)}: invalid syntax`);
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
    let watched = !flags.bool('detach');
    // What was interrupted once looks at none of the others.
    for (const [id, name] of flags.bool('detach') ? [] : scaled) if (!(watched &&= yield* waitForConvergence(engine, id, false, name))) errors.push(`${name}: context canceled`);
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
  *run(invocation) {
    const engine = engineOf(invocation);
    const { p } = invocation;
    return yield* inspectOrPretty(invocation, function* (name) {
      try {
        return yield* engine.get<ServiceObject>(`/services/${segment(name)}`, { insertDefaults: true });
      } catch (error) {
        if (error instanceof DaemonError && error.code === 404) throw new CliError(`no such service: ${name}`);
        throw error;
      }
    }, (service) => prettyService(service, p.now));
  },
};

const ps: Behaviour = {
  path: 'service ps',
  *run(invocation) {
    const { flags, args } = invocation;
    const engine = engineOf(invocation);
    const found: string[] = [], missing: string[] = [];
    for (const name of args) {
      try {
        found.push((yield* find(engine, name)).ID);
      } catch (error) {
        if (name !== '' && (!(error instanceof DaemonError) || error.code !== 404)) throw error;
        missing.push(`no such service: ${name}`);
      }
    }
    // 'self' is the node that the engine is.
    const self = flags.list('filter').includes('node=self') ? (yield* engine.get<{ Swarm: { NodeID: string } }>('/info')).Swarm.NodeID : '';
    if (found.length > 0) yield* taskTable(invocation, yield* tasksOf(engine, [...flags.list('filter').map((filter) => (filter === 'node=self' ? `node=${self}` : filter)), ...found.map((id) => `service=${id}`)]), !flags.bool('no-trunc') && !flags.bool('quiet'));
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
