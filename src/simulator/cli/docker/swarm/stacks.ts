/** docker stack: services, networks, secrets and configs of a compose file in a swarm. */
import { toBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { parseGoDuration } from '../../../kernel/calendar.ts';
import { readFile } from '../../../kernel/files.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { ramInBytes } from '../../shared/units.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment, type Engine } from '../client.ts';
import { configOf } from '../compose/config.ts';
import type { Project, Service } from '../compose/model.ts';
import { loadStack } from '../compose/stack-file.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { printList, type ListFormat } from '../formatter.ts';
import { serviceList } from './services.ts';
import { tasksOf, taskTable } from './tasks.ts';
import type { ServiceObject, ServiceSpec, StoredObject } from './types.ts';

const NAMESPACE = 'com.docker.stack.namespace';
const NANOSECONDS = 1e6;

const ofStack = (name: string): { filters: string | undefined } => ({ filters: filtersQuery([`label=${NAMESPACE}=${name}`]) });

const columns: ListFormat = { typeName: 'stack.stackContext', headings: { Name: 'NAME', Services: 'SERVICES', Orchestrator: 'ORCHESTRATOR', Namespace: 'NAMESPACE' }, table: '{{.Name}}\t{{.Services}}', quiet: '{{.Name}}' };

const ls: Behaviour = {
  path: 'stack ls',
  *run(invocation) {
    const services = yield* engineOf(invocation).get<ServiceObject[]>('/services', { filters: filtersQuery([`label=${NAMESPACE}`]) });
    const counts = new Map<string, number>();
    for (const { Spec } of services) counts.set(Spec.Labels![NAMESPACE]!, (counts.get(Spec.Labels![NAMESPACE]!) ?? 0) + 1);
    return yield* printList(invocation.p, columns, [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([Name, count]) => ({ Name, Services: String(count), Orchestrator: 'Swarm', Namespace: '' })), invocation.flags.string('format'), false);
  },
};

interface Deploy {
  mode?: string;
  replicas?: number;
  labels?: Record<string, string>;
  restart_policy?: { condition?: string; delay?: string; max_attempts?: number };
  update_config?: { parallelism?: number; delay?: string; order?: string; failure_action?: string };
  resources?: { limits?: { cpus?: string; memory?: string } };
  placement?: { constraints?: string[] };
}

function specOf(stack: string, name: string, service: Service, project: Project, ids: ReadonlyMap<string, string>): ServiceSpec {
  const deploy = (service.deploy ?? {}) as Deploy;
  const labels = { [NAMESPACE]: stack };
  const time = (value: string | undefined): number | undefined => (value === undefined ? undefined : parseGoDuration(value) * NANOSECONDS);
  const limits = deploy.resources?.limits;
  const file = (target: string | undefined, source: string, prefix: string) => ({ Name: target ?? `${prefix}${source}`, UID: '0', GID: '0', Mode: 0o444 });
  return {
    Name: `${stack}_${name}`, Labels: { ...deploy.labels, 'com.docker.stack.image': service.image ?? '', ...labels },
    TaskTemplate: {
      ContainerSpec: {
        Image: service.image ?? '', Labels: { ...service.labels, ...labels }, ...(service.entrypoint && { Command: service.entrypoint }), ...(service.command && { Args: service.command }), ...(service.hostname && { Hostname: service.hostname }),
        ...(service.environment && { Env: Object.entries(service.environment).map(([key, value]) => `${key}=${value ?? ''}`) }), ...(service.working_dir && { Dir: service.working_dir }), ...(service.user && { User: service.user }),
        ...(service.volumes && { Mounts: service.volumes.map((mount) => ({ Type: mount.type, ...(mount.source !== undefined && { Source: mount.type === 'volume' ? `${stack}_${mount.source}` : mount.source }), Target: mount.target, ...(mount.read_only && { ReadOnly: true }), ...(mount.type === 'volume' && { VolumeOptions: { Labels: labels } }) })) }),
        ...(service.secrets && { Secrets: service.secrets.map(({ source, target }) => ({ File: file(target?.replace(/^\/run\/secrets\//, ''), source, ''), SecretID: ids.get(`secret ${source}`)!, SecretName: `${stack}_${source}` })) }),
        ...(service.configs && { Configs: service.configs.map(({ source, target }) => ({ File: file(target, source, '/'), ConfigID: ids.get(`config ${source}`)!, ConfigName: `${stack}_${source}` })) }),
        ...(service.healthcheck?.test && { Healthcheck: { Test: service.healthcheck.test, Interval: time(service.healthcheck.interval), Timeout: time(service.healthcheck.timeout), Retries: service.healthcheck.retries } }),
      },
      Resources: { ...(limits && { Limits: { ...(limits.cpus && { NanoCPUs: Math.round(Number(limits.cpus) * 1e9) }), ...(limits.memory && { MemoryBytes: ramInBytes(limits.memory) }) } }) },
      ...(deploy.restart_policy && { RestartPolicy: { Condition: deploy.restart_policy.condition ?? 'any', ...(deploy.restart_policy.delay && { Delay: time(deploy.restart_policy.delay) }), ...(deploy.restart_policy.max_attempts && { MaxAttempts: Number(deploy.restart_policy.max_attempts) }) } }),
      Placement: { Constraints: deploy.placement?.constraints ?? [] },
      Networks: Object.entries(service.networks ?? {}).map(([key, settings]) => ({ Target: networkName(stack, project, key), Aliases: [name, ...(settings?.aliases ?? [])] })),
    },
    Mode: deploy.mode === 'global' ? { Global: {} } : { Replicated: { Replicas: Number(deploy.replicas ?? 1) } },
    ...(deploy.update_config && { UpdateConfig: { Parallelism: Number(deploy.update_config.parallelism ?? 1), ...(deploy.update_config.delay && { Delay: time(deploy.update_config.delay) }), ...(deploy.update_config.order && { Order: deploy.update_config.order }), ...(deploy.update_config.failure_action && { FailureAction: deploy.update_config.failure_action }) } }),
    EndpointSpec: { ...(service.ports && { Ports: service.ports.map((port) => ({ Protocol: port.protocol, TargetPort: port.target, ...(port.published && { PublishedPort: Number(port.published) }), PublishMode: port.mode ?? 'ingress' })) }) },
  };
}

const networkName = (stack: string, project: Project, key: string): string => (project.networks[key]?.external ? project.networks[key].name : `${stack}_${key}`);

function* deployNetworks(engine: Engine, stack: string, project: Project): Blocking<void> {
  const used = new Set(Object.values(project.services).flatMap((service) => Object.keys(service.networks ?? {})));
  const existing = new Set((yield* engine.get<{ Name: string }[]>('/networks', ofStack(stack))).map((network) => network.Name));
  for (const key of used) {
    const settings = project.networks[key], name = networkName(stack, project, key);
    if (settings?.external || existing.has(name)) continue;
    yield* engine.p.write(1, `Creating network ${name}\n`);
    yield* engine.post('/networks/create', { body: { Name: name, Driver: settings?.driver ?? 'overlay', Labels: { ...settings?.labels, [NAMESPACE]: stack }, Attachable: settings?.attachable ?? false, Internal: settings?.internal ?? false, Scope: 'swarm', Options: settings?.driver_opts ?? {}, IPAM: { Driver: 'default', Config: [] } } });
  }
}

/** Secrets and configs that come from files; returns their ids. */
function* deployStored(engine: Engine, stack: string, project: Project): Blocking<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const kind of ['secret', 'config'] as const) {
    const known = yield* engine.get<StoredObject[]>(`/${kind}s`);
    for (const [key, object] of Object.entries(project[`${kind}s`])) {
      const name = object.external ? object.name : `${stack}_${key}`;
      const existing = known.find((one) => one.Spec.Name === name);
      if (existing) {
        ids.set(`${kind} ${key}`, existing.ID);
        continue;
      }
      if (object.external) throw new CliError(`${kind} not found: ${name}`);
      yield* engine.p.write(1, `Creating ${kind} ${name}\n`);
      const data = object.file !== undefined ? readFile(engine.p, object.file) : encode(object.content ?? project.environment.get(object.environment ?? '') ?? '');
      ids.set(`${kind} ${key}`, (yield* engine.post<{ ID: string }>(`/${kind}s/create`, { body: { Name: name, Labels: { [NAMESPACE]: stack }, Data: toBase64(data) } })).ID);
    }
  }
  return ids;
}

const deploy: Behaviour = {
  path: 'stack deploy',
  notSimulated: ['with-registry-auth'],
  *run(invocation: Invocation) {
    const { p, flags, args } = invocation;
    const stack = args[0]!;
    const project = yield* loadStack(invocation, flags.list('compose-file'), stack);
    const engine = engineOf(invocation);
    const existing = new Map((yield* engine.get<ServiceObject[]>('/services', ofStack(stack))).map((service) => [service.Spec.Name, service]));
    if (flags.bool('prune')) for (const service of existing.values()) if (!project.services[service.Spec.Name.slice(stack.length + 1)]) yield* removeService(engine, service);
    yield* deployNetworks(engine, stack, project);
    const ids = yield* deployStored(engine, stack, project);
    for (const [name, service] of Object.entries(project.services)) {
      const spec = specOf(stack, name, service, project, ids);
      const old = existing.get(spec.Name);
      if (old) {
        yield* p.write(1, `Updating service ${spec.Name} (id: ${old.ID})\n`);
        yield* engine.post(`/services/${old.ID}/update`, { query: { version: old.Version.Index }, body: { ...spec, TaskTemplate: { ...spec.TaskTemplate, ForceUpdate: old.Spec.TaskTemplate.ForceUpdate ?? 0 } } });
      } else {
        yield* p.write(1, `Creating service ${spec.Name}\n`);
        yield* engine.post('/services/create', { body: spec });
      }
    }
    return 0;
  },
};

function* removeService(engine: Engine, service: ServiceObject): Blocking<void> {
  yield* engine.p.write(1, `Removing service ${service.Spec.Name}\n`);
  yield* engine.delete(`/services/${service.ID}`);
}

const rm: Behaviour = {
  path: 'stack rm',
  *run(invocation) {
    const { p, args } = invocation;
    const engine = engineOf(invocation);
    for (const stack of args) {
      const services = yield* engine.get<ServiceObject[]>('/services', ofStack(stack));
      const networks = yield* engine.get<{ Id: string; Name: string }[]>('/networks', ofStack(stack));
      const secrets = yield* engine.get<StoredObject[]>('/secrets', ofStack(stack));
      const configs = yield* engine.get<StoredObject[]>('/configs', ofStack(stack));
      if (services.length + networks.length + secrets.length + configs.length === 0) {
        yield* p.write(2, `Nothing found in stack: ${stack}\n`);
        continue;
      }
      for (const service of [...services].sort((a, b) => (a.Spec.Name < b.Spec.Name ? -1 : 1))) yield* removeService(engine, service);
      for (const [kind, objects] of [['secret', secrets], ['config', configs]] as const) {
        for (const { ID, Spec } of objects) {
          yield* p.write(1, `Removing ${kind} ${Spec.Name}\n`);
          yield* engine.delete(`/${kind}s/${ID}`);
        }
      }
      for (const network of networks) {
        yield* p.write(1, `Removing network ${network.Name}\n`);
        yield* engine.delete(`/networks/${segment(network.Id)}`);
      }
    }
    return 0;
  },
};

const services: Behaviour = {
  path: 'stack services',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const found = yield* engineOf(invocation).get<ServiceObject[]>('/services', { filters: filtersQuery([...flags.list('filter'), `label=${NAMESPACE}=${args[0]}`]), status: true });
    if (found.length === 0) yield* p.write(2, `Nothing found in stack: ${args[0]}\n`);
    else yield* p.write(1, serviceList(found, flags.string('format'), flags.bool('quiet')));
    return 0;
  },
};

const ps: Behaviour = {
  path: 'stack ps',
  *run(invocation) {
    const { flags, args } = invocation;
    const tasks = yield* tasksOf(engineOf(invocation), [...flags.list('filter'), `label=${NAMESPACE}=${args[0]}`]);
    if (tasks.length === 0) throw new CliError(`nothing found in stack: ${args[0]}`);
    return yield* taskTable(invocation, tasks);
  },
};

const config: Behaviour = {
  path: 'stack config',
  notSimulated: ['skip-interpolation'],
  *run(invocation) {
    const project = yield* loadStack(invocation, invocation.flags.list('compose-file'), '');
    yield* invocation.p.write(1, emitYaml(configOf(project), { sort: false, indentSequences: true, width: Infinity }));
    return 0;
  },
};

export const stackCommands: Behaviour[] = [config, deploy, ls, ps, rm, services];
