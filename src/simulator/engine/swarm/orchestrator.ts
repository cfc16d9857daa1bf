/** Tasks: keeps as many running as each service wants, replaces what ended, rolls updates through. */
import type { ServiceRecord, TaskRecord, TaskSpec } from '../../api/engine/swarm.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { WaitQueue } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { nanoTime } from '../timestamp.ts';
import { explain, hostPorts, meetsConstraints } from './scheduler.ts';
import { modeOf } from './services.ts';
import { createTaskContainer, fetchImage, startTaskContainer } from './task-container.ts';
import { Updates } from './updates.ts';

/** Milliseconds until a new task has been placed, and from there until its container is started. */
const PLACING = 60, PREPARING = 140;
/** A registry's refusal takes so long, ms. */
const REFUSED = 400;

const ALIVE = new Set(['new', 'pending', 'assigned', 'accepted', 'preparing', 'ready', 'starting', 'running']);
const isAlive = (task: TaskRecord): boolean => ALIVE.has(task.Status.State);
export const isWanted = (task: TaskRecord): boolean => task.DesiredState === 'running' || task.DesiredState === 'complete' || task.DesiredState === 'ready';

function templateText({ Spec }: ServiceRecord): string {
  const { Runtime: _runtime, ...template } = Spec.TaskTemplate;
  return JSON.stringify(template);
}

/** What a task waits for before it may run: the end of the one before it, and so many ms. */
export interface Wait {
  after: string;
  delay: number;
}

/** Ports of the node itself that a task holds, each once for IPv4 and once for IPv6. */
function portStatus(engine: Engine, service: ServiceRecord, container: string): Partial<TaskRecord['Status']> {
  const held = engine.containers.get(container)?.ports ?? {};
  const Ports = (service.Endpoint.Ports ?? []).filter((port) => port.PublishMode === 'host').flatMap(({ Protocol = 'tcp', TargetPort, PublishMode }) => (held[`${TargetPort}/${Protocol}`] ?? []).map(({ HostPort }) => ({ Protocol, TargetPort, PublishedPort: Number(HostPort), PublishMode })));
  return Ports.length > 0 ? { PortStatus: { Ports } as TaskRecord['Status']['PortStatus'] } : {};
}

/** The slots of a job are counted from 0. */
const firstSlot = (mode: string): number => (mode === 'replicated-job' ? 0 : 1);

export class Orchestrator {
  readonly #engine: Engine;
  readonly #tasks = new Map<string, TaskRecord>();
  readonly changed = new WaitQueue();
  readonly updates: Updates;
  /** The ports that each task was made for, as its service's specification has them. */
  readonly #endpoints = new Map<string, string>();
  /** Tasks that ended and are not to be started again. */
  readonly #spent = new Set<string>();
  /** Tasks whose containers are stopped because they are not healthy. */
  readonly #unhealthy = new Set<string>();
  /** Restarts of each slot so far, for MaxAttempts. */
  readonly #attempts = new Map<string, number>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.updates = new Updates(engine, this);
  }

  list(): TaskRecord[] {
    return [...this.#tasks.values()];
  }

  get(id: string): TaskRecord | undefined {
    return this.#tasks.get(id);
  }

  /** Whether a task is what its service asks for now. */
  isOfSpec(task: TaskRecord, service: ServiceRecord): boolean {
    return JSON.stringify(task.Spec) === templateText(service) && this.#endpoints.get(task.ID) === JSON.stringify(service.Spec.EndpointSpec) && (task.JobIteration?.Index ?? 0) === (service.JobStatus?.JobIteration.Index ?? 0);
  }

  of(service: string): TaskRecord[] {
    return this.list().filter((task) => task.ServiceID === service);
  }

  #set(task: TaskRecord, change: Partial<TaskRecord>): TaskRecord {
    const next = { ...task, ...change, Version: { Index: this.#engine.swarm.nextIndex() }, UpdatedAt: nanoTime(this.#engine.now) };
    this.#tasks.set(task.ID, next);
    this.changed.wakeAll();
    return next;
  }

  #status(id: string, State: string, Message: string, more: Partial<TaskRecord['Status']> = {}): void {
    const task = this.#tasks.get(id);
    if (task) this.#set(task, { Status: { ...task.Status, Timestamp: nanoTime(this.#engine.now), State, Message, ...more } });
  }

  /** Starts what is missing and stops what is too much. */
  reconcile(id: string): void {
    const service = this.#engine.swarm.services.get(id);
    if (!service) return;
    const mode = modeOf(service.Spec);
    const count = mode === 'global' || mode === 'global-job' ? (this.#takesGlobal(service) ? 1 : 0) : mode === 'replicated' ? service.Spec.Mode?.Replicated?.Replicas ?? 1 : service.Spec.Mode?.ReplicatedJob?.TotalCompletions ?? service.Spec.Mode?.ReplicatedJob?.MaxConcurrent ?? 1;
    const isCurrent = (task: TaskRecord): boolean => !mode.endsWith('job') || (task.JobIteration?.Index ?? 0) === (service.JobStatus?.JobIteration.Index ?? 0);
    for (const task of this.of(id)) if (!isCurrent(task) && isAlive(task) && task.DesiredState !== 'remove') this.shutdown(task, true);
    const current = this.of(id).filter(isWanted).filter(isCurrent).filter((task) => isAlive(task) || mode.endsWith('job') || task.Status.State === 'complete' || task.Status.State === 'failed' || task.Status.State === 'rejected');
    const slots = new Set([...current, ...this.#spentOf(service)].map((task) => task.Slot ?? 1)), first = firstSlot(mode);
    for (let slot = first; slot < first + count; slot++) if (!slots.has(slot)) this.start(service, slot);
    if (mode === 'replicated') this.#forgetDead(id, count);
    for (const task of current) if ((task.Slot ?? 1) >= first + count) this.shutdown(task, true);
  }

  /** Those that nothing comes after, for as long as the service is not changed. */
  #spentOf(service: ServiceRecord): TaskRecord[] {
    return this.of(service.ID).filter((task) => this.#spent.has(task.ID) && this.isOfSpec(task, service));
  }

  /** What is left of slots that are too many, and where nothing runs any more. */
  #forgetDead(id: string, count: number): void {
    const tasks = this.of(id).filter((task) => (task.Slot ?? 1) > count), alive = new Set(tasks.filter(isAlive).map((task) => task.Slot));
    for (const task of tasks) if (!alive.has(task.Slot)) this.#forget(task.ID);
  }

  /** A global service has a task only where the node may run it. */
  #takesGlobal(service: ServiceRecord): boolean {
    const { node } = this.#engine.swarm.cluster!;
    return node.Spec.Availability === 'active' && meetsConstraints(node, service.Spec.TaskTemplate);
  }

  /** A task takes the slot, a container follows; one that has to wait is prepared meanwhile. */
  start(service: ServiceRecord, slot: number, wait?: Wait): string {
    const { swarm } = this.#engine;
    const ID = swarm.newId('task');
    const at = nanoTime(this.#engine.now);
    const mode = modeOf(service.Spec);
    const { Runtime: _runtime, ...Spec } = service.Spec.TaskTemplate;
    const isJob = mode.endsWith('job');
    this.#tasks.set(ID, {
      ID, Version: { Index: swarm.nextIndex() }, CreatedAt: at, UpdatedAt: at, Labels: {}, Spec: Spec as TaskSpec, ServiceID: service.ID, ...(mode.startsWith('global') ? { NodeID: swarm.cluster!.nodeId } : { Slot: slot }),
      Status: { Timestamp: at, State: 'new', Message: 'created', PortStatus: {} }, DesiredState: wait ? 'ready' : isJob ? 'complete' : 'running', ...(isJob ? { JobIteration: service.JobStatus?.JobIteration ?? {} } : {}), Volumes: null,
    });
    this.#endpoints.set(ID, JSON.stringify(service.Spec.EndpointSpec));
    this.#prune(service.ID, slot);
    this.#engine.kernel.task('swarm task', this.#run(ID));
    if (wait) this.#engine.kernel.task('swarm task waits', this.#release(ID, wait, isJob ? 'complete' : 'running'));
    return ID;
  }

  /** It may run when the one before it has ended, and not too soon. */
  *#release(id: string, { after, delay }: Wait, DesiredState: string): Blocking<void> {
    if (delay > 0) yield* pause(this.#engine.kernel.agenda, delay, 'swarm restart delay');
    yield* this.changed.until(() => {
      const old = this.#tasks.get(after);
      return !old || !isAlive(old) || this.#tasks.get(id)?.DesiredState !== 'ready';
    });
    const task = this.#tasks.get(id);
    if (task?.DesiredState === 'ready') this.#set(task, { DesiredState });
  }

  *#run(id: string): Blocking<void> {
    const { agenda } = this.#engine.kernel;
    const alive = (): boolean => {
      const task = this.#tasks.get(id);
      return task !== undefined && isWanted(task);
    };
    yield* pause(agenda, PLACING, 'swarm scheduling');
    yield* this.#place(id);
    if (!alive()) return;
    this.#status(id, 'assigned', 'scheduler assigned task to node');
    yield* pause(agenda, 20, 'swarm dispatching');
    this.#status(id, 'preparing', 'preparing');
    let container: string | undefined;
    try {
      const asked = this.#tasks.get(id), service = asked && this.#engine.swarm.services.get(asked.ServiceID);
      if (!asked || !service) return;
      yield* fetchImage(this.#engine, asked.Spec.ContainerSpec?.Image ?? '');
      yield* pause(agenda, PREPARING, 'swarm preparing');
      if (!alive()) return;
      container = createTaskContainer(this.#engine, service, this.#tasks.get(id)!);
      this.#status(id, 'ready', 'prepared', { ContainerStatus: { ContainerID: container, PID: 0, ExitCode: 0 } });
      yield* this.changed.until(() => this.#tasks.get(id)?.DesiredState !== 'ready');
      if (!alive()) return;
      this.#status(id, 'starting', 'starting');
      yield* startTaskContainer(this.#engine, container);
      yield* this.#becomeHealthy(id, container);
      if (this.#engine.containers.live(container).exits > 0) return yield* this.#watch(id, container);
      const state = this.#engine.containers.get(container)!.state;
      this.#status(id, 'running', 'started', { ContainerStatus: { ContainerID: container, PID: state.pid, ExitCode: 0 }, ...portStatus(this.#engine, service, container) });
      yield* this.#watch(id, container);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // What could not be started has failed; what could not be prepared is turned down.
      const started = container !== undefined;
      if (!started) yield* pause(agenda, REFUSED, 'swarm gives up what it prepares');
      this.#status(id, started ? 'failed' : 'rejected', started ? 'starting' : 'preparing', { Err: `${started ? 'starting container failed: ' : ''}${error.message}` });
      // What has to wait for its turn is not replaced before it.
      yield* this.changed.until(() => this.#tasks.get(id)?.DesiredState !== 'ready');
      if (alive()) this.#after(id, 1);
    }
  }

  /** Waits until a node takes the task; meanwhile the task says why none does. */
  *#place(id: string): Blocking<void> {
    const refused = (): string | undefined => {
      const task = this.#tasks.get(id), service = task && this.#engine.swarm.services.get(task.ServiceID), { cluster } = this.#engine.swarm;
      if (!task || !isWanted(task) || !service || !cluster) return undefined;
      const placed = this.list().filter((one) => one.ID !== id && one.NodeID !== undefined && isAlive(one) && isWanted(one));
      const taken = (one: TaskRecord): string[] => hostPorts(this.#engine.swarm.services.get(one.ServiceID));
      return explain({ node: cluster.node, tasks: placed, hostPorts: new Set(placed.flatMap(taken)) }, service, task.Spec);
    };
    for (let why = refused(); why !== undefined; why = refused()) {
      const said = why;
      this.#status(id, 'pending', 'pending task scheduling', { Err: said });
      yield* this.changed.until(() => refused() !== said);
    }
    const task = this.#tasks.get(id), { cluster } = this.#engine.swarm;
    if (!task || !cluster) return;
    const { Err: _err, ...status } = task.Status;
    this.#set(task, { NodeID: cluster.nodeId, Status: status });
  }

  /** A task whose container is checked is starting until it is healthy; one that turns unhealthy is stopped. */
  *#becomeHealthy(id: string, container: string): Blocking<void> {
    const { containers, lifecycle } = this.#engine, live = containers.live(container);
    const health = (): string | undefined => containers.get(container)?.state.health?.Status;
    if (health() === undefined || health() === 'none') return;
    yield* live.changed.until(() => health() !== 'starting' || live.exits > 0 || live.removed);
    if (health() === 'unhealthy' && live.exits === 0 && !live.removed) yield* this.#stopUnhealthy(id, container);
  }

  *#stopUnhealthy(id: string, container: string): Blocking<void> {
    this.#unhealthy.add(id);
    const grace = this.#tasks.get(id)?.Spec.ContainerSpec?.StopGracePeriod;
    yield* this.#engine.lifecycle.stop(container, grace === undefined ? undefined : Math.ceil(grace / 1e9));
  }

  /** Waits for the container's end. */
  *#watch(id: string, container: string): Blocking<void> {
    const live = this.#engine.containers.live(container);
    const ended = (): boolean => live.exits > 0 || live.removed;
    yield* live.changed.until(() => ended() || this.#engine.containers.get(container)?.state.health?.Status === 'unhealthy');
    if (!ended()) yield* this.#stopUnhealthy(id, container);
    const cause = this.#unhealthy.delete(id) ? ': dockerexec: unhealthy container' : '';
    const code = live.lastExit;
    const task = this.#tasks.get(id);
    if (!task) return;
    const status = { ContainerID: container, PID: 0, ExitCode: code };
    if (!isWanted(task)) return this.#status(id, 'shutdown', 'shutdown', { ContainerStatus: status });
    if (code === 0) this.#status(id, 'complete', 'finished', { ContainerStatus: status });
    else this.#status(id, 'failed', 'started', { Err: `task: non-zero exit (${code})${cause}`, ContainerStatus: status });
    this.#after(id, code);
  }

  /** The restart policy: another task in the same slot, after its delay. */
  #after(id: string, code: number): void {
    const task = this.#tasks.get(id);
    const service = task && this.#engine.swarm.services.get(task.ServiceID);
    if (!task || !service) return;
    const policy = service.Spec.TaskTemplate.RestartPolicy;
    const condition = policy?.Condition || 'any';
    const slot = task.Slot ?? 1;
    const key = `${service.ID} ${slot}`;
    const attempts = this.#attempts.get(key) ?? 0;
    const isJob = modeOf(service.Spec).endsWith('job');
    const again = condition === 'any' ? !(isJob && code === 0) : condition === 'on-failure' && code !== 0;
    if (!again || (policy?.MaxAttempts && attempts >= policy.MaxAttempts)) {
      if (!isJob) {
        this.#spent.add(id);
        this.#set(task, { DesiredState: 'shutdown' });
      }
      return;
    }
    this.#attempts.set(key, attempts + 1);
    const latest = this.#engine.swarm.services.get(service.ID), { node } = this.#engine.swarm.cluster!;
    if (latest && !this.of(service.ID).some((one) => one.ID !== id && isWanted(one) && (one.Slot ?? 1) === slot)) this.start(latest, slot, { after: id, delay: node.Spec.Availability === 'drain' ? 0 : (policy?.Delay ?? 5_000_000_000) / 1e6 });
    this.#set(task, { DesiredState: 'shutdown' });
  }

  /** Stops a task; `forget`: it leaves the list when it is down. */
  shutdown(task: TaskRecord, forget: boolean): void {
    const container = task.Status.ContainerStatus?.ContainerID;
    this.#set(task, { DesiredState: forget ? 'remove' : 'shutdown' });
    const engine = this.#engine;
    const self = this;
    engine.kernel.task('swarm task stops', (function* () {
      try {
        const grace = task.Spec.ContainerSpec?.StopGracePeriod;
        if (container && engine.containers.get(container)) yield* engine.lifecycle.stop(container, grace === undefined ? undefined : Math.ceil(grace / 1e9));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
      }
      const latest = self.#tasks.get(task.ID);
      if (latest && isAlive(latest)) self.#status(task.ID, 'shutdown', 'shutdown');
      if (!forget) return;
      self.#forget(task.ID);
    })());
  }

  #forget(id: string): void {
    const container = this.#tasks.get(id)?.Status.ContainerStatus?.ContainerID;
    this.#tasks.delete(id);
    this.#endpoints.delete(id);
    this.#spent.delete(id);
    this.#unhealthy.delete(id);
    if (container && this.#engine.containers.get(container) && !this.#engine.containers.live(container).running) this.#engine.lifecycle.drop(container, true);
    this.changed.wakeAll();
  }

  /** Old tasks of a slot are kept, but only so many. */
  #prune(service: string, slot: number): void {
    const limit = this.#engine.swarm.cluster?.historyLimit ?? 5;
    const all = this.of(service).filter((task) => (task.Slot ?? 1) === slot);
    for (const task of all.filter((one) => !isAlive(one)).slice(0, Math.max(0, all.length - limit))) this.#forget(task.ID);
  }

  serviceRemoved(id: string): void {
    for (const task of this.of(id)) {
      if (isAlive(task)) this.shutdown(task, true);
      else this.#forget(task.ID);
    }
  }

  /** A drained node gives its tasks up; an active one takes tasks again. */
  nodeChanged(availability: string): void {
    if (availability === 'drain') for (const task of this.list()) if (isAlive(task) && task.NodeID !== undefined) {
      const service = this.#engine.swarm.services.get(task.ServiceID), replaced = isWanted(task) && task.Slot !== undefined;
      this.shutdown(task, false);
      // Nobody waits for what runs nowhere else.
      if (service && replaced) this.start(service, task.Slot!, { after: task.ID, delay: 0 });
    }
    for (const service of this.#engine.swarm.services.list()) this.reconcile(service.ID);
    this.changed.wakeAll();
  }
}
