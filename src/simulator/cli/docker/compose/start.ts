/** Starts a project's containers: every service once those that it depends on are as it wants them. */
import { anyOf, type Blocking } from '../../../kernel/blocking.ts';
import type { Task } from '../../../kernel/task.ts';
import type { Engine } from '../client.ts';
import type { ContainerDetails } from '../container/types.ts';
import { CliError } from '../errors.ts';
import { inOrder } from './consistency.ts';
import { runHooks, type HookListener } from './hooks.ts';
import { injectFiles } from './inject.ts';
import type { Project, Service } from './model.ts';
import { observe, type Observed } from './observed.ts';
import { warn } from './project.ts';
import type { Progress } from './progress.ts';

const idOf = ({ name }: { name: string }): string => `Container ${name}`;

interface Starting {
  engine: Engine;
  project: Project;
  progress: Progress;
  containers: readonly Observed[];
  listener?: HookListener;
  /** How long dependencies are waited for at most, in ms. */
  patience?: number;
}

/** Services that do not wait for each other start together; one that fails keeps those after it from starting. */
export function* startAll(engine: Engine, project: Project, services: readonly string[], progress: Progress, { listener, patience }: Pick<Starting, 'listener' | 'patience'> = {}): Blocking<void> {
  const starting: Starting = { engine, project, progress, containers: yield* observe(engine, project.name), ...(listener && { listener }), ...(patience && { patience }) };
  const tasks = new Map<string, Task<boolean>>();
  let failure: unknown;
  const begin = function* (name: string): Blocking<boolean> {
    for (const dependency of Object.keys(project.services[name]!.depends_on ?? {})) if (tasks.has(dependency) && !(yield* tasks.get(dependency)!.join())) return false;
    try {
      yield* startService(starting, name);
      return true;
    } catch (error) {
      failure ??= error;
      return false;
    }
  };
  for (const name of inOrder(project.services).filter((one) => services.includes(one))) tasks.set(name, engine.p.thread(begin(name)));
  for (const task of tasks.values()) yield* task.join();
  if (failure !== undefined) throw failure;
}

function* startService(starting: Starting, name: string): Blocking<void> {
  const { project, containers, progress } = starting, service = project.services[name]!;
  yield* waitForDependencies(starting, name, service.depends_on ?? {});
  for (const container of containers) if (container.service === name && container.State !== 'running') yield* startContainer(starting.engine, container, progress, project, starting.listener);
}

export function* startContainer(engine: Engine, container: Observed, progress: Progress, project?: Project, listener?: HookListener): Blocking<void> {
  const service = project?.services[container.service];
  if (project && service) yield* injectFiles(engine, project, container.service, service, container.Id);
  yield* progress.event(idOf(container), 'Starting');
  yield* engine.post(`/containers/${container.Id}/start`);
  yield* runHooks(engine, container, service?.post_start, listener);
  yield* progress.event(idOf(container), 'Started', 'done');
}

/** How often a condition is looked at, in ms. */
const POLL = 500;

type Dependencies = Record<string, { condition: string; required?: boolean }>;

/** A condition of a one-off container, or of a service that `up --wait` waits for. */
export const RUNNING_OR_HEALTHY = 'running_or_healthy';

const scaleOf = ({ scale, deploy }: Service): number => scale ?? ((deploy?.replicas as number | undefined) ?? 1);

/** All are looked at side by side. @throws CliError for the first that fails; the others are not waited for any more */
export function* waitForDependencies(starting: Starting, name: string, dependencies: Dependencies): Blocking<void> {
  const { engine, project, progress, containers } = starting, tasks: Task<void>[] = [];
  for (const [dependency, { condition, required = true }] of Object.entries(dependencies)) {
    const service = project.services[dependency];
    if (condition === 'service_started' || !service || scaleOf(service) === 0 || service.provider) continue;
    const awaited = containers.filter((one) => one.service === dependency);
    for (const container of awaited) yield* progress.event(idOf(container), 'Waiting');
    if (awaited.length > 0) tasks.push(engine.p.thread(waitForCondition(starting, dependency, condition, required, awaited)));
    else if (required) throw new CliError(`${name} is missing dependency ${dependency}`);
    else yield* warn(engine.p, `${name} is missing dependency ${dependency}`);
  }
  const clock = starting.patience ? engine.p.thread(outOfPatience(starting, dependencies, tasks)) : undefined;
  try {
    yield* firstFailure(tasks);
  } catch (error) {
    throw clock?.done ? new CliError('timeout waiting for dependencies') : error;
  } finally {
    clock?.abort();
    for (const task of tasks) task.abort();
  }
}

/** Waits until all have ended or one has failed. @throws what that one threw */
function* firstFailure(tasks: readonly Task<void>[]): Blocking<void> {
  for (;;) {
    const failed = tasks.find((task) => task.error !== undefined), pending = tasks.filter((task) => !task.done);
    if (failed) throw failed.error;
    if (pending.length === 0) return;
    yield anyOf(...pending.map((task) => task.ended.park));
  }
}

/** Whatever is still waited for is taken for failed. */
function* outOfPatience({ engine, progress, containers, patience }: Starting, dependencies: Dependencies, tasks: readonly Task<void>[]): Blocking<void> {
  yield* engine.p.sleep(patience!);
  for (const [name, { condition }] of Object.entries(dependencies)) {
    if (condition === 'service_healthy') for (const container of containers.filter((one) => one.service === name)) yield* progress.event(idOf(container), 'Error', 'error', `dependency ${name} failed to start`);
  }
  for (const task of tasks) task.abort();
}

function* waitForCondition({ engine, progress }: Starting, dependency: string, condition: string, required: boolean, containers: readonly Observed[]): Blocking<void> {
  for (;;) {
    yield* engine.p.sleep(POLL);
    const states: ContainerDetails[] = [];
    for (const { Id } of containers) states.push(yield* engine.get<ContainerDetails>(`/containers/${Id}/json`));
    const completes = condition === 'service_completed_successfully';
    const problem = completes ? completion(dependency, states) : healthProblem(states, condition === RUNNING_OR_HEALTHY);
    if (problem === undefined) continue;
    const tell = function* (text: string, status: 'done' | 'warning' | 'error', details = ''): Blocking<void> {
      for (const container of containers) yield* progress.event(idOf(container), text, status, details);
    };
    if (problem === '') return yield* tell(completes ? 'Exited' : 'Healthy', 'done');
    if (!required) {
      const told = completes ? problem.replace(/^service /, '') : `${JSON.stringify(dependency)} ${condition === RUNNING_OR_HEALTHY ? 'is not running or is unhealthy' : 'failed to start'}`;
      yield* tell(`Skipped: optional dependency ${told}`, 'warning');
      return yield* warn(engine.p, `optional dependency ${told}${completes ? '' : `: ${problem}`}`);
    }
    if (condition === RUNNING_OR_HEALTHY) throw new CliError(problem);
    yield* tell('Error', 'error', completes ? problem : `dependency ${dependency} failed to start`);
    throw new CliError(completes ? problem : `dependency failed to start: ${problem}`);
  }
}

/** undefined: not yet known; '': all healthy; else what is wrong. */
function healthProblem(states: readonly ContainerDetails[], running: boolean): string | undefined {
  for (const { Name, State, Config } of states) {
    const name = `container ${Name.replace(/^\//, '')}`;
    if (State.Status === 'exited') return `${name} exited (${State.ExitCode})`;
    const unchecked = !Config.Healthcheck || Config.Healthcheck.Test?.[0] === 'NONE';
    if (unchecked && running) return State.Status === 'running' ? '' : undefined;
    if (!State.Health) return `${name} has no healthcheck configured`;
    if (State.Health.Status === 'unhealthy') return `${name} is unhealthy`;
    if (State.Health.Status !== 'healthy') return undefined;
  }
  return '';
}

function completion(dependency: string, states: readonly ContainerDetails[]): string | undefined {
  const ended = states.find(({ State }) => State.Status === 'exited');
  if (!ended) return undefined;
  return ended.State.ExitCode === 0 ? '' : `service ${JSON.stringify(dependency)} didn't complete successfully: exit ${ended.State.ExitCode}`;
}

/** --wait: until every service runs, is healthy, or has ended well where another waits for that. @throws CliError */
export function* waitForAll(engine: Engine, project: Project, services: readonly string[], progress: Progress, seconds: number): Blocking<void> {
  const starting: Starting = { engine, project, progress, containers: yield* observe(engine, project.name) };
  const ends = (name: string): boolean => services.some((one) => project.services[one]?.depends_on?.[name]?.condition === 'service_completed_successfully');
  const wanted = Object.fromEntries(services.map((name) => [name, { condition: ends(name) ? 'service_completed_successfully' : RUNNING_OR_HEALTHY, required: true }]));
  const waiting = engine.p.thread(waitForDependencies(starting, project.name, wanted));
  if (seconds > 0) {
    const clock = engine.p.thread(timeout(engine, seconds, waiting));
    yield* waiting.ended.until(() => waiting.done);
    clock.abort();
    if (clock.result === true) throw new CliError(`application not healthy after ${seconds < 60 ? '' : `${Math.floor(seconds / 60)}m`}${seconds % 60}s`);
  }
  yield* waiting.join();
}

function* timeout(engine: Engine, seconds: number, waiting: Task<void>): Blocking<boolean> {
  yield* engine.p.sleep(seconds * 1000);
  waiting.abort();
  return true;
}
