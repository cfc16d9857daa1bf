/** Brings a project's containers to what its files say: creates, recreates, starts, removes. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import type { Task } from '../../../kernel/task.ts';
import { segment, type Engine } from '../client.ts';
import { CliError, DaemonError } from '../errors.ts';
import { runHooks } from './hooks.ts';
import { hashOf, imageOf } from './identity.ts';
import { inOrder } from './consistency.ts';
import { createBody } from './create-body.ts';
import { imageId } from './images.ts';
import { joinAll } from './join-all.ts';
import type { Project, Service } from './model.ts';
import { LABEL, observe, type Observed } from './observed.ts';
import { warn } from './project.ts';
import type { Progress } from './progress.ts';
import { divergedVolumes, found, lookAtResources, renewNetworks, renewVolumes, type Resources } from './resources.ts';
import { startContainer } from './start.ts';

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
  /** Questions are answered with yes. */
  yes?: boolean;
}

const idOf = (name: string): string => `Container ${name}`;

export const scaleOf = (name: string, service: Service, scale?: ReadonlyMap<string, number>): number => scale?.get(name) ?? service.scale ?? ((service.deploy?.replicas as number | undefined) ?? 1);

const nameOf = (project: Project, name: string, service: Service, number: number): string => service.container_name ?? `${project.name}-${name}-${number}`;

/** Networks, volumes and containers exist afterwards; nothing new is started. Returns the containers of `services`. */
export function* createAll(engine: Engine, project: Project, services: readonly string[], progress: Progress, options: ConvergeOptions = {}): Blocking<Observed[]> {
  const order = inOrder(project.services).filter((name) => services.includes(name));
  const resources = yield* lookAtResources(engine, project, order);
  const everything = yield* observe(engine, project.name, { oneOff: true });
  const orphans = everything.filter((one) => isOrphan(project, one)), before = everything.filter((one) => !one.oneOff);
  const diverged = yield* divergedVolumes(engine, resources, options.yes ?? false);
  const used = (one: Observed): boolean => diverged.some(({ key }) => (project.services[one.service]?.volumes ?? []).some(({ type, source }) => type === 'volume' && source === key));
  const gone = before.filter(used), kept = before.filter((one) => !used(one));
  yield* runProviders(project, order, progress);
  const plans: ServicePlan[] = [];
  for (const name of order) plans.push(yield* planService(engine, project, name, kept.filter((one) => one.service === name), resources, options));
  yield* tellRunning(plans, resources, progress);
  yield* renewNetworks(engine, project, resources, kept, progress, options.timeout);
  yield* removeContainers(engine, gone, progress, { timeout: options.timeout });
  yield* renewVolumes(engine, project, resources, diverged, progress);
  yield* stopFollowers(engine, project, plans, progress, options.timeout);
  yield* carryOutAll(engine, project, plans, progress, options);
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

/** Programs that give a service instead of containers; none is installed here. @throws CliError */
function* runProviders({ services }: Project, order: readonly string[], progress: Progress): Blocking<void> {
  for (const name of order) {
    const { provider } = services[name]!;
    if (!provider) continue;
    const reason = `exec: ${JSON.stringify(provider.type ?? '')}: executable file not found in $PATH`;
    yield* progress.event(`provider:${name}`, reason, 'error');
    throw new CliError(reason);
  }
}

/** What is to be done for a service. */
interface ServicePlan {
  name: string;
  service: Service;
  image: string | undefined;
  surplus: Observed[];
  /** Containers that stay, each with whether it is made anew. */
  kept: { container: Observed; isStale: boolean }[];
  missing: number;
}

function* planService(engine: Engine, project: Project, name: string, existing: readonly Observed[], resources: Resources, options: ConvergeOptions): Blocking<ServicePlan> {
  const service = project.services[name]!;
  const wanted = Math.max(0, scaleOf(name, service, options.scale));
  if (wanted > 1 && service.container_name !== undefined) throw new CliError(`WARNING: The ${JSON.stringify(name)} service is using the custom container name ${JSON.stringify(service.container_name)}. Docker requires each container to have a unique name. Remove the custom name to scale the service`);
  const image = yield* imageId(engine, imageOf(project, name));
  const isStale = (container: Observed): boolean => {
    const same = container.Labels?.[`${LABEL}.config-hash`] === hashOf(service) && (container.Labels?.[`${LABEL}.image`] ?? '') === (image ?? '');
    return isForced(name, options) || (!options.noRecreate && (!same || isElsewhere(service, container, resources)));
  };
  const sorted = existing.map((container) => ({ container, isStale: isStale(container) })).sort((a, b) => Number(a.isStale) - Number(b.isStale) || a.container.number - b.container.number);
  return { name, service, image, surplus: sorted.slice(wanted).map(({ container }) => container), kept: sorted.slice(0, wanted), missing: Math.max(0, wanted - existing.length) };
}

/** A container that runs and nothing happens to is told of; one that does not run is not. */
function* tellRunning(plans: readonly ServicePlan[], resources: Resources, progress: Progress): Blocking<void> {
  for (const { kept, service } of plans) for (const { container, isStale } of kept) if (!isStale && container.State === 'running' && !loosens(service, resources)) yield* progress.event(idOf(container.name), 'Running', 'done');
}

/** A network of its is made anew. */
const loosens = (service: Service, { networks }: Resources): boolean => networks.some(({ key, diverged }) => diverged && service.networks?.[key] !== undefined);

/** Services side by side, each after those that it depends on. @throws what the first that failed threw */
function* carryOutAll(engine: Engine, project: Project, plans: readonly ServicePlan[], progress: Progress, options: ConvergeOptions): Blocking<void> {
  const tasks = new Map<string, Task<void>>();
  let isFirst = true;
  const tells = (): boolean => isFirst && !(isFirst = false);
  const carry = function* (plan: ServicePlan): Blocking<void> {
    for (const dependency of Object.keys(plan.service.depends_on ?? {})) yield* tasks.get(dependency)?.join() ?? nothing();
    yield* carryOut(engine, project, plan, progress, options, tells);
  };
  for (const plan of plans) tasks.set(plan.name, engine.p.thread(carry(plan)));
  yield* joinAll(tasks.values());
}

function* nothing(): Blocking<void> {}

/** What starts in `start`, or is none of compose's business. */
const RESTING = ['running', 'created', 'restarting', 'exited'];

/** `tells`: whether a failure is told of; those after the first are not. */
function* carryOut(engine: Engine, project: Project, plan: ServicePlan, progress: Progress, options: ConvergeOptions, tells: () => boolean): Blocking<void> {
  const { name, service, image, surplus, kept } = plan;
  for (const { container, isStale } of kept) {
    if (isStale) yield* recreate(engine, project, name, service, container, progress, options, image);
    else if (!RESTING.includes(container.State)) yield* startContainer(engine, container, progress);
  }
  yield* removeContainers(engine, surplus, progress, { timeout: options.timeout });
  const last = Math.max(0, ...[...kept.map(({ container }) => container), ...surplus].map((one) => one.number));
  const numbers = Array.from({ length: plan.missing }, (_, count) => last + count + 1);
  yield* inParallel(engine, numbers, function* (number) {
    yield* create(engine, project, name, service, number, nameOf(project, name, service, number), progress, image, tells);
  });
}

/** Containers of services that want to be restarted with one whose container is made anew stop before that. */
function* stopFollowers(engine: Engine, project: Project, plans: readonly ServicePlan[], progress: Progress, timeout: number | undefined): Blocking<void> {
  const renewed = new Set(plans.filter(({ kept }) => kept.some(({ isStale }) => isStale)).map(({ name }) => name));
  const followers = plans.filter(({ service }) => Object.entries(service.depends_on ?? {}).some(([name, { restart }]) => restart && renewed.has(name)));
  yield* inParallel(engine, followers.flatMap(({ kept }) => kept.filter(({ container, isStale }) => !isStale && container.State === 'running').map(({ container }) => container)), (container) => stopContainer(engine, container, progress, timeout));
}

/** Running without a network that it should be in, or made without a volume that it should have. */
function isElsewhere(service: Service, { State, NetworkSettings, Mounts }: Observed, { networks, volumes }: Resources): boolean {
  const joined = Object.values(NetworkSettings.Networks ?? {}).map(({ NetworkID }) => NetworkID);
  if (State === 'running' && networks.some(({ key, id }) => id !== undefined && service.networks?.[key] !== undefined && !joined.includes(id))) return true;
  return (service.volumes ?? []).some(({ type, source }) => type === 'volume' && volumes.some(({ key, name, exists }) => key === source && exists && !Mounts.some((mount) => mount.Type === 'volume' && mount.Name === name)));
}

function isForced(name: string, { named = [], forceRecreate = false, recreateDependencies = false }: ConvergeOptions): boolean {
  return named.length === 0 || named.includes(name) ? forceRecreate : recreateDependencies;
}

function* create(engine: Engine, project: Project, name: string, service: Service, number: number, containerName: string, progress: Progress, image: string | undefined, tells: () => boolean): Blocking<string> {
  const id = idOf(containerName);
  yield* progress.event(id, 'Creating');
  const containers = yield* observe(engine, project.name);
  for (const { source } of service.secrets ?? []) {
    const { name: secret, file } = project.secrets[source] ?? {};
    if (file !== undefined && !lookup(engine.p, file)) yield* warn(engine.p, `secret file ${secret} does not exist`);
  }
  try {
    const { Id, Warnings } = yield* engine.post<{ Id: string; Warnings?: string[] | null }>('/containers/create', { query: { name: containerName }, body: createBody(project, name, service, containers, { name: containerName, number }, image) });
    for (const warning of Warnings ?? []) yield* progress.event(name, warning, 'warning');
    yield* progress.event(id, 'Created', 'done');
    return Id;
  } catch (error) {
    if (error instanceof CliError && tells()) yield* progress.event(`service:${name}:${number}`, error.message, 'error');
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

export function* removeContainers(engine: Engine, containers: readonly Observed[], progress: Progress, options: { timeout?: number; volumes?: boolean; project?: Project } = {}): Blocking<void> {
  yield* inParallel(engine, containers, function* (container) {
    yield* stopContainer(engine, container, progress, options.timeout, options.project);
    yield* progress.event(idOf(container.name), 'Removing');
    yield* engine.delete(`/containers/${container.Id}`, { force: true, v: options.volumes || undefined });
    yield* progress.event(idOf(container.name), 'Removed', 'done');
  });
}

export function* stopContainer(engine: Engine, container: Observed, progress: Progress, timeout?: number, project?: Project): Blocking<void> {
  yield* progress.event(idOf(container.name), 'Stopping');
  try {
    yield* runHooks(engine, container, project?.services[container.service]?.pre_stop);
  } catch (error) {
    // What does not run, or is gone, needs no telling.
    if (error instanceof DaemonError && (error.code === 404 || error.code === 409)) return;
    throw error;
  }
  yield* engine.post(`/containers/${container.Id}/stop`, { query: { t: timeout } });
  yield* progress.event(idOf(container.name), 'Stopped', 'done');
}

/** The same for each, at the same time; the first failure is thrown when all are done. */
export const inParallel = <T>(engine: Engine, items: readonly T[], act: (item: T) => Blocking<void>): Blocking<void> => joinAll(items.map((item) => engine.p.thread(act(item))));

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
