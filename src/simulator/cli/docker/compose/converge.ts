/** Brings a project's containers to what its files say: creates, recreates, starts, removes. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { segment, type Engine } from '../client.ts';
import { CliError, DaemonError } from '../errors.ts';
import type { ContainerDetails } from '../container/types.ts';
import { hashOf, imageOf } from './identity.ts';
import { inOrder } from './consistency.ts';
import { createBody } from './create-body.ts';
import { imageId } from './images.ts';
import type { Project, Service } from './model.ts';
import { LABEL, observe, type Observed } from './observed.ts';
import { warn } from './project.ts';
import type { Progress } from './progress.ts';
import { ensureNetworks, ensureVolumes, found } from './resources.ts';

export interface ConvergeOptions {
  /** The services of the command line; empty: all. */
  named?: readonly string[];
  forceRecreate?: boolean;
  /** The same for those that come along as dependencies. */
  recreateDependencies?: boolean;
  /** A new container gets new anonymous volumes. */
  renewVolumes?: boolean;
  noRecreate?: boolean;
  scale?: ReadonlyMap<string, number>;
  timeout?: number;
  removeOrphans?: boolean;
}

const idOf = (name: string): string => `Container ${name}`;

export const scaleOf = (name: string, service: Service, scale?: ReadonlyMap<string, number>): number => scale?.get(name) ?? service.scale ?? ((service.deploy?.replicas as number | undefined) ?? 1);

const nameOf = (project: Project, name: string, service: Service, number: number): string => service.container_name ?? `${project.name}-${name}-${number}`;

/** Networks, volumes and containers exist afterwards; nothing new is started. Returns the containers of `services`. */
export function* createAll(engine: Engine, project: Project, services: readonly string[], progress: Progress, options: ConvergeOptions = {}): Blocking<Observed[]> {
  const order = inOrder(project.services).filter((name) => services.includes(name));
  yield* ensureNetworks(engine, project, order, progress);
  yield* ensureVolumes(engine, project, order, progress);
  const everything = yield* observe(engine, project.name, { oneOff: true });
  const orphans = everything.filter((one) => isOrphan(project, one)), before = everything.filter((one) => !one.oneOff);
  for (const name of order) yield* converge(engine, project, name, before.filter((one) => one.service === name), progress, options);
  if (options.removeOrphans) yield* removeContainers(engine, orphans, progress, { timeout: options.timeout });
  return (yield* observe(engine, project.name)).filter((one) => services.includes(one.service));
}

/** A container without a service in the files; one of `run` only when it has ended. */
function isOrphan(project: Project, { oneOff, State, service }: Observed): boolean {
  if (oneOff) return State === 'exited' || State === 'dead';
  return !project.services[service] && !project.disabled[service];
}

/** Compose tells of orphans before it shows anything else. */
export function* warnOfOrphans(engine: Engine, project: Project): Blocking<void> {
  const names = (yield* observe(engine, project.name, { oneOff: true })).filter((one) => isOrphan(project, one)).map((one) => one.name);
  if (names.length > 0) yield* warn(engine.p, `Found orphan containers (${names.join(', ')}) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.`);
}

function* converge(engine: Engine, project: Project, name: string, existing: readonly Observed[], progress: Progress, options: ConvergeOptions): Blocking<void> {
  const service = project.services[name]!;
  const wanted = scaleOf(name, service, options.scale);
  if (wanted > 1 && service.container_name !== undefined) throw new CliError(`WARNING: The ${JSON.stringify(name)} service is using the custom container name ${JSON.stringify(service.container_name)}. Docker requires each container to have a unique name. Remove the custom name to scale the service`);
  const current = yield* imageId(engine, imageOf(project, name));
  const surplus = [...existing].sort((a, b) => a.number - b.number).slice(wanted);
  for (const container of existing.filter((one) => !surplus.includes(one))) {
    const same = container.Labels?.[`${LABEL}.config-hash`] === hashOf(service) && (container.Labels?.[`${LABEL}.image`] ?? '') === (current ?? '');
    if (isForced(name, options) || (!same && !options.noRecreate)) yield* recreate(engine, project, name, service, container, progress, options, current);
    else if (container.State === 'running') yield* progress.event(idOf(container.name), 'Running', 'done');
    else yield* progress.event(idOf(container.name), 'Created', 'done');
  }
  yield* removeContainers(engine, surplus, progress, { timeout: options.timeout });
  let number = Math.max(0, ...existing.filter((one) => !surplus.includes(one)).map((one) => one.number));
  for (let count = existing.length - surplus.length; count < wanted; count++) {
    number++;
    yield* create(engine, project, name, service, number, nameOf(project, name, service, number), progress, current);
  }
}

function isForced(name: string, { named = [], forceRecreate = false, recreateDependencies = false }: ConvergeOptions): boolean {
  return named.length === 0 || named.includes(name) ? forceRecreate : recreateDependencies;
}

function* create(engine: Engine, project: Project, name: string, service: Service, number: number, containerName: string, progress: Progress, image: string | undefined): Blocking<string> {
  const id = idOf(containerName);
  yield* progress.event(id, 'Creating');
  const containers = yield* observe(engine, project.name);
  try {
    const { Id } = yield* engine.post<{ Id: string }>('/containers/create', { query: { name: containerName }, body: createBody(project, name, service, containers, { name: containerName, number }, image) });
    yield* progress.event(id, 'Created', 'done');
    return Id;
  } catch (error) {
    if (error instanceof CliError) yield* progress.event(id, error.message, 'error');
    throw error;
  }
}

function* recreate(engine: Engine, project: Project, name: string, service: Service, old: Observed, progress: Progress, options: ConvergeOptions, image: string | undefined): Blocking<void> {
  const id = idOf(old.name);
  yield* progress.event(id, 'Recreate');
  const containerName = nameOf(project, name, service, old.number);
  const containers = yield* observe(engine, project.name);
  const temporary = `${old.Id.slice(0, 12)}_${containerName}`;
  const inherited = options.renewVolumes ? [] : yield* anonymousVolumes(engine, service, old, image);
  const { Id } = yield* engine.post<{ Id: string }>('/containers/create', { query: { name: temporary }, body: createBody(project, name, service, containers, { name: containerName, number: old.number, inherited }, image) });
  if (old.State === 'running') yield* engine.post(`/containers/${old.Id}/stop`, { query: { t: options.timeout } });
  yield* engine.delete(`/containers/${old.Id}`);
  yield* engine.post(`/containers/${Id}/rename`, { query: { name: containerName } });
  yield* progress.event(id, 'Recreated', 'done');
}

/** Volumes without a name that a new container takes over from the old one. */
function* anonymousVolumes(engine: Engine, service: Service, old: Observed, image: string | undefined): Blocking<{ name: string; target: string }[]> {
  const config = image === undefined ? undefined : yield* found(engine.get<{ Config?: { Volumes?: Record<string, object> | null } }>(`/images/${segment(image)}/json`));
  const targets = new Set([...Object.keys(config?.Config?.Volumes ?? {}), ...(service.volumes ?? []).filter((mount) => mount.type === 'volume' && mount.source === undefined).map((mount) => mount.target)]);
  for (const mount of service.volumes ?? []) if (mount.source !== undefined) targets.delete(mount.target);
  return old.Mounts.filter((mount) => mount.Type === 'volume' && mount.Name && targets.has(mount.Destination)).map((mount) => ({ name: mount.Name!, target: mount.Destination }));
}

export function* removeContainers(engine: Engine, containers: readonly Observed[], progress: Progress, options: { timeout?: number; volumes?: boolean } = {}): Blocking<void> {
  yield* inParallel(engine, containers, function* (container) {
    yield* stopContainer(engine, container, progress, options.timeout);
    yield* progress.event(idOf(container.name), 'Removing');
    yield* engine.delete(`/containers/${container.Id}`, { force: true, v: options.volumes || undefined });
    yield* progress.event(idOf(container.name), 'Removed', 'done');
  });
}

export function* stopContainer(engine: Engine, container: Observed, progress: Progress, timeout?: number): Blocking<void> {
  yield* progress.event(idOf(container.name), 'Stopping');
  yield* engine.post(`/containers/${container.Id}/stop`, { query: { t: timeout } });
  yield* progress.event(idOf(container.name), 'Stopped', 'done');
}

/** The same for each, at the same time; the first failure is thrown when all are done. */
export function* inParallel<T>(engine: Engine, items: readonly T[], act: (item: T) => Blocking<void>): Blocking<void> {
  const tasks = items.map((item) => engine.p.thread(act(item)));
  let failure: unknown;
  for (const task of tasks) {
    try {
      yield* task.join();
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure) throw failure;
}

/** Starts the services' containers in the order of their dependencies, waiting for what each waits for. */
export function* startAll(engine: Engine, project: Project, services: readonly string[], progress: Progress): Blocking<void> {
  for (const name of inOrder(project.services).filter((one) => services.includes(one))) {
    const service = project.services[name]!;
    yield* waitForDependencies(engine, project, name, service, services, progress);
    const containers = (yield* observe(engine, project.name)).filter((one) => one.service === name);
    for (const container of containers) if (container.State !== 'running') yield* startContainer(engine, container, progress);
  }
}

export function* startContainer(engine: Engine, container: Observed, progress: Progress): Blocking<void> {
  yield* progress.event(idOf(container.name), 'Starting');
  yield* engine.post(`/containers/${container.Id}/start`);
  yield* progress.event(idOf(container.name), 'Started', 'done');
}

/** How often a condition is looked at, in ms. */
const POLL = 500;

function* waitForDependencies(engine: Engine, project: Project, name: string, service: Service, services: readonly string[], progress: Progress): Blocking<void> {
  for (const [dependency, { condition, required }] of Object.entries(service.depends_on ?? {})) {
    if (condition === 'service_started' || !project.services[dependency] || !services.includes(dependency)) continue;
    const containers = (yield* observe(engine, project.name)).filter((one) => one.service === dependency);
    if (containers.length === 0) {
      if (required) throw new CliError(`${name} is missing dependency ${dependency}`);
      continue;
    }
    for (const container of containers) yield* progress.event(idOf(container.name), 'Waiting');
    yield* waitForCondition(engine, dependency, condition, required, containers, progress);
  }
}

function* waitForCondition(engine: Engine, dependency: string, condition: string, required: boolean, containers: readonly Observed[], progress: Progress): Blocking<void> {
  for (;;) {
    yield* engine.p.sleep(POLL);
    const states: ContainerDetails[] = [];
    for (const { Id } of containers) states.push(yield* engine.get<ContainerDetails>(`/containers/${Id}/json`));
    const problem = condition === 'service_completed_successfully' ? completion(dependency, states) : healthProblem(states);
    if (problem === undefined) continue;
    if (problem === '') {
      for (const container of containers) yield* progress.event(idOf(container.name), condition === 'service_healthy' ? 'Healthy' : 'Exited', 'done');
      return;
    }
    const details = condition === 'service_healthy' ? `dependency ${dependency} failed to start` : problem;
    for (const container of containers) yield* required ? progress.event(idOf(container.name), 'Error', 'error', details) : progress.event(idOf(container.name), 'Skipped', 'warning', `optional ${details}`);
    if (!required) return;
    throw new CliError(condition === 'service_healthy' ? `dependency failed to start: ${problem}` : problem);
  }
}

/** undefined: not yet known; '': all healthy; else what is wrong. */
function healthProblem(states: readonly ContainerDetails[]): string | undefined {
  for (const { Name, State } of states) {
    const name = `container ${Name.replace(/^\//, '')}`;
    if (State.Status === 'exited') return `${name} exited (${State.ExitCode})`;
    if (!State.Health) return `${name} has no healthcheck configured`;
    if (State.Health.Status === 'unhealthy') return `${name} is unhealthy`;
    if (State.Health.Status !== 'healthy') return undefined;
  }
  return '';
}

function completion(dependency: string, states: readonly ContainerDetails[]): string | undefined {
  if (states.some(({ State }) => State.Status !== 'exited')) return undefined;
  const failed = states.find(({ State }) => State.ExitCode !== 0);
  return failed ? `service ${JSON.stringify(dependency)} didn't complete successfully: exit ${failed.State.ExitCode}` : '';
}

/** Removes an object of the engine; one that is not there is no failure. */
export function* removeQuietly(engine: Engine, path: string): Blocking<boolean> {
  try {
    yield* engine.delete(path);
    return true;
  } catch (error) {
    if (error instanceof DaemonError && error.code === 404) return false;
    throw error;
  }
}

export const pathTo = (kind: 'networks' | 'volumes', name: string): string => `/${kind}/${segment(name)}`;
