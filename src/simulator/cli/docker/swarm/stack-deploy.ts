/** docker stack deploy: networks, secrets, configs and services of a file, made or brought up to date. */
import { toBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { readFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment, type Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { parseReference } from '../reference.ts';
import { waitForConvergence } from './convergence.ts';
import { pinImage } from './pinned.ts';
import { loadStack, remarks, servicesOf } from './stack-file/load.ts';
import type { StackFile } from './stack-file/model.ts';
import { networksUsed, scoped, specOf } from './stack-spec.ts';
import type { ServiceObject, ServiceSpec, StoredObject } from './types.ts';

export const NAMESPACE = 'com.docker.stack.namespace';

export const ofStack = (name: string): { filters: string | undefined } => ({ filters: filtersQuery([`label=${NAMESPACE}=${name}`]) });

/** @throws CliError */
export function checkStackName(name: string): void {
  if (!/[^\s'"]/.test(name)) throw new CliError(`invalid stack name: ${JSON.stringify(name)}`);
}

const UNSUPPORTED = 'build cgroupns_mode cgroup_parent devices domainname external_links ipc links mac_address network_mode pid privileged restart security_opt shm_size userns_mode'.split(' ').sort();

const DEPRECATED = {
  container_name: 'Setting the container name is not supported.',
  expose: "Exposing ports is unnecessary - services on the same network can access each other's containers on any port.",
};

/** Reads the files and says what of them counts for nothing. @throws CliError */
function* fileOf(p: Process, names: readonly string[]): Blocking<StackFile> {
  const { file, written } = yield* loadStack(p, names);
  const ignored = UNSUPPORTED.filter((key) => written.some((one) => servicesOf(one).some((service) => key in service)));
  if (ignored.length > 0) yield* p.write(2, `Ignoring unsupported options: ${ignored.join(', ')}\n\n`);
  const old = remarks(written, DEPRECATED);
  if (old !== '') yield* p.write(2, `Ignoring deprecated options:\n\n${old}\n\n`);
  for (const [name, { image = '' }] of Object.entries(file.services)) checkImage(name, image);
  return file;
}

function checkImage(service: string, image: string): void {
  if (image === '') throw new CliError(`invalid image reference for service ${service}: no image specified`);
  try {
    parseReference(image);
  } catch (error) {
    throw new CliError(`invalid image reference for service ${service}: ${(error as Error).message}`);
  }
}

/** What an answer says goes on where something could not be made. */
function* during<T>(what: string, work: () => Blocking<T>): Blocking<T> {
  try {
    return yield* work();
  } catch (error) {
    throw error instanceof CliError ? new CliError(`failed to ${what}: ${error.message}`) : error;
  }
}

function* deployNetworks(engine: Engine, stack: string, file: StackFile): Blocking<void> {
  const used = networksUsed(file);
  for (const key of used) {
    const settings = file.networks?.[key];
    if (settings?.external) yield* checkExternal(engine, settings.name ?? key);
  }
  const existing = new Set((yield* engine.get<{ Name: string }[]>('/networks', ofStack(stack))).map((network) => network.Name));
  for (const key of used) {
    const settings = file.networks?.[key], name = settings?.name ?? scoped(stack, key);
    if (settings?.external || existing.has(name)) continue;
    yield* engine.p.write(1, `Creating network ${name}\n`);
    const IPAM = { Driver: settings?.ipam?.driver ?? 'default', Config: (settings?.ipam?.config ?? []).map(({ subnet }) => ({ Subnet: subnet ?? '' })) };
    yield* during(`create network ${name}`, () => engine.post('/networks/create', { body: { Name: name, Driver: settings?.driver ?? 'overlay', Labels: { ...settings?.labels, [NAMESPACE]: stack }, Attachable: settings?.attachable ?? false, Internal: settings?.internal ?? false, Scope: 'swarm', Options: settings?.driver_opts ?? {}, IPAM } }));
  }
}

function* checkExternal(engine: Engine, name: string): Blocking<void> {
  if (/^(?:bridge|host|none|default)$/.test(name)) return;
  let scope: string;
  try {
    scope = (yield* engine.get<{ Scope: string }>(`/networks/${segment(name)}`)).Scope;
  } catch (error) {
    if (error instanceof CliError && /not found$/.test(error.message)) throw new CliError(`network ${JSON.stringify(name)} is declared as external, but could not be found. You need to create a swarm-scoped network before the stack is deployed`);
    throw error;
  }
  if (scope !== 'swarm') throw new CliError(`network ${JSON.stringify(name)} is declared as external, but it is not in the right scope: ${JSON.stringify(scope)} instead of "swarm"`);
}

function contentOf(p: Process, path: string): Uint8Array {
  try {
    return readFile(p, path);
  } catch (error) {
    if (error instanceof Errno) throw new CliError(`${error.code === 'EISDIR' ? 'read' : 'open'} ${path}: ${error.goText}`);
    throw error;
  }
}

/** Secrets or configs that come from files: all are read before the first is made. */
function* deployStored(engine: Engine, kind: 'secret' | 'config', stack: string, file: StackFile): Blocking<void> {
  const wanted = Object.entries(file[`${kind}s`] ?? {}).filter(([, one]) => !one.external).map(([key, one]) => ({ Name: one.name ?? scoped(stack, key), Labels: { ...one.labels, [NAMESPACE]: stack }, Data: one.driver ? '' : toBase64(contentOf(engine.p, one.file!)), ...(one.template_driver && { Templating: { Name: one.template_driver } }) }));
  for (const spec of wanted) {
    const before = (yield* engine.get<StoredObject[]>(`/${kind}s`)).find((one) => one.Spec.Name === spec.Name);
    if (before) {
      yield* during(`update ${kind} ${spec.Name}`, () => engine.post(`/${kind}s/${before.ID}/update`, { query: { version: before.Version.Index }, body: spec }));
      continue;
    }
    yield* engine.p.write(1, `Creating ${kind} ${spec.Name}\n`);
    yield* during(`create ${kind} ${spec.Name}`, () => engine.post(`/${kind}s/create`, { body: spec }));
  }
}

/** What the services ask for, all of it before the first is made. @throws CliError */
function* specsOf(engine: Engine, stack: string, file: StackFile): Blocking<ServiceSpec[]> {
  const stored = { secret: yield* engine.get<StoredObject[]>('/secrets'), config: yield* engine.get<StoredObject[]>('/configs') };
  return Object.entries(file.services).map(([name, service]) => {
    try {
      return specOf(stack, name, service, file, stored);
    } catch (error) {
      throw error instanceof CliError ? new CliError(`service ${name}: ${error.message}`) : error;
    }
  });
}

/** Makes a service or brings it up to date, with its image as the registry names it now, or as it was found before; returns its id. */
function* deployService(engine: Engine, asked: ServiceSpec, old: ServiceObject | undefined, resolve: string): Blocking<string> {
  const image = asked.TaskTemplate.ContainerSpec.Image, same = old?.Spec.Labels?.['com.docker.stack.image'] === image;
  const kept = { ...asked, TaskTemplate: { ...asked.TaskTemplate, ContainerSpec: { ...asked.TaskTemplate.ContainerSpec, ...(old && same && resolve !== 'always' && { Image: old.Spec.TaskTemplate.ContainerSpec.Image }) } } };
  const { spec, warning } = resolve === 'always' || (resolve === 'changed' && !same) ? yield* pinImage(engine, kept) : { spec: kept, warning: undefined };
  if (!old) {
    yield* engine.p.write(1, `Creating service ${spec.Name}\n`);
    const made = yield* during(`create service ${spec.Name}`, () => engine.post<{ ID: string }>('/services/create', { body: spec }));
    return made.ID;
  }
  yield* engine.p.write(1, `Updating service ${spec.Name} (id: ${old.ID})\n`);
  const body = { ...spec, TaskTemplate: { ...spec.TaskTemplate, ForceUpdate: old.Spec.TaskTemplate.ForceUpdate ?? 0 } };
  yield* during(`update service ${spec.Name}`, () => engine.post(`/services/${old.ID}/update`, { query: { version: old.Version.Index }, body }));
  if (warning) yield* engine.p.write(2, `${warning}\n`);
  return old.ID;
}

export function* removeService(engine: Engine, service: ServiceObject): Blocking<void> {
  yield* engine.p.write(1, `Removing service ${service.Spec.Name}\n`);
  yield* engine.delete(`/services/${service.ID}`);
}

export const deploy: Behaviour = {
  path: 'stack deploy',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const stack = args[0]!, resolve = flags.string('resolve-image');
    checkStackName(stack);
    const file = yield* fileOf(p, flags.list('compose-file'));
    if (!['always', 'changed', 'never'].includes(resolve)) throw new CliError(`invalid option ${resolve} for flag --resolve-image`);
    if (flags.bool('detach') && !flags.changed('detach')) yield* p.write(2, 'Since --detach=false was not specified, tasks will be created in the background.\nIn a future release, --detach=false will become the default.\n');
    const engine = engineOf(invocation);
    const info = yield* engine.get<{ Swarm?: { ControlAvailable?: boolean } }>('/info');
    if (!info.Swarm?.ControlAvailable) throw new CliError('this node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again');
    const existing = new Map((yield* engine.get<ServiceObject[]>('/services', ofStack(stack))).map((service) => [service.Spec.Name, service]));
    if (flags.bool('prune')) for (const service of existing.values()) if (!file.services[service.Spec.Name.slice(stack.length + 1)]) yield* removeService(engine, service);
    yield* deployNetworks(engine, stack, file);
    yield* deployStored(engine, 'secret', stack, file);
    yield* deployStored(engine, 'config', stack, file);
    const ids: string[] = [];
    for (const spec of yield* specsOf(engine, stack, file)) ids.push(yield* deployService(engine, spec, existing.get(spec.Name), resolve));
    if (!flags.bool('detach')) for (const id of ids) if (!(yield* waitForConvergence(engine, id, flags.bool('quiet')))) break;
    return 0;
  },
};
