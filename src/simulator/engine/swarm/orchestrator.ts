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
import { createTaskContainer, fetchImage } from './task-container.ts';

/** Milliseconds until a new task has been placed, and from there until its container is started. */
const PLACING = 60, PREPARING = 140;
/** How often an update looks at its new tasks, ms. */
const WATCH = 100;
/** A registry's refusal takes so long, ms. */
const REFUSED = 400;

const ALIVE = new Set(['new', 'pending', 'assigned', 'accepted', 'preparing', 'ready', 'starting', 'running']);
const isAlive = (task: TaskRecord): boolean => ALIVE.has(task.Status.State);
const wanted = (task: TaskRecord): boolean => task.DesiredState === 'running' || task.DesiredState === 'complete' || task.DesiredState === 'ready';

/** Ports of the node itself that a task holds, each once for IPv4 and once for IPv6. */
function portStatus(service: ServiceRecord): Partial<TaskRecord['Status']> {
  const Ports = (service.Endpoint.Ports ?? []).filter((port) => port.PublishMode === 'host' && port.PublishedPort).flatMap(({ Protocol, TargetPort, PublishedPort, PublishMode }) => Array.from({ length: 2 }, () => ({ Protocol, TargetPort, PublishedPort, PublishMode })));
  return Ports.length > 0 ? { PortStatus: { Ports } as TaskRecord['Status']['PortStatus'] } : {};
}

/** The slots of a job are counted from 0. */
const firstSlot = (mode: string): number => (mode === 'replicated-job' ? 0 : 1);

export class Orchestrator {
  readonly #engine: Engine;
  readonly #tasks = new Map<string, TaskRecord>();
  readonly changed = new WaitQueue();
  /** Tasks that ended and are not to be started again. */
  readonly #spent = new Set<string>();
  /** Tasks whose containers are stopped because they are not healthy. */
  readonly #unhealthy = new Set<string>();
  /** Restarts of each slot so far, for MaxAttempts. */
  readonly #attempts = new Map<string, number>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  list(): TaskRecord[] {
    return [...this.#tasks.values()];
  }

  get(id: string): TaskRecord | undefined {
    return this.#tasks.get(id);
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
    const current = this.of(id).filter(wanted).filter((task) => isAlive(task) || mode.endsWith('job') || task.Status.State === 'complete' || task.Status.State === 'failed' || task.Status.State === 'rejected');
    const slots = new Set([...current, ...this.#spentOf(service)].map((task) => task.Slot ?? 1)), first = firstSlot(mode);
    for (let slot = first; slot < first + count; slot++) if (!slots.has(slot)) this.#start(service, slot);
    if (mode === 'replicated') this.#forgetDead(id, count);
    for (const task of current) if ((task.Slot ?? 1) >= first + count) this.#shutdown(task, true);
  }

  /** Those that nothing comes after, for as long as the service is not changed. */
  #spentOf({ ID, Spec }: ServiceRecord): TaskRecord[] {
    const { Runtime: _runtime, ...template } = Spec.TaskTemplate;
    return this.of(ID).filter((task) => this.#spent.has(task.ID) && JSON.stringify(task.Spec) === JSON.stringify(template));
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

  /** A task with desired state 'running' takes its slot, a container follows; one that comes `after` another is prepared meanwhile. */
  #start(service: ServiceRecord, slot: number, after?: string): string {
    const { swarm } = this.#engine;
    const ID = swarm.newId('task');
    const at = nanoTime(this.#engine.now);
    const mode = modeOf(service.Spec);
    const { Runtime: _runtime, ...Spec } = service.Spec.TaskTemplate;
    const isJob = mode.endsWith('job');
    this.#tasks.set(ID, {
      ID, Version: { Index: swarm.nextIndex() }, CreatedAt: at, UpdatedAt: at, Labels: {}, Spec: Spec as TaskSpec, ServiceID: service.ID, ...(mode.startsWith('global') ? { NodeID: swarm.cluster!.nodeId } : { Slot: slot }),
      Status: { Timestamp: at, State: 'new', Message: 'created', PortStatus: {} }, DesiredState: isJob ? 'complete' : after === undefined ? 'running' : 'ready', ...(isJob ? { JobIteration: {} } : {}), Volumes: null,
    });
    this.#prune(service.ID, slot);
    this.#engine.kernel.task('swarm task', this.#run(ID, after));
    return ID;
  }

  *#run(id: string, after?: string): Blocking<void> {
    const { agenda } = this.#engine.kernel;
    const alive = (): boolean => {
      const task = this.#tasks.get(id);
      return task !== undefined && wanted(task);
    };
    yield* pause(agenda, PLACING, 'swarm scheduling');
    yield* this.#place(id);
    if (!alive()) return;
    this.#status(id, 'assigned', 'scheduler assigned task to node');
    yield* pause(agenda, 20, 'swarm dispatching');
    this.#status(id, 'preparing', 'preparing');
    try {
      const asked = this.#tasks.get(id);
      if (!asked) return;
      yield* fetchImage(this.#engine, asked.Spec.ContainerSpec?.Image ?? '');
      yield* pause(agenda, PREPARING, 'swarm preparing');
      if (!alive()) return;
      if (after !== undefined) yield* this.#giveWay(id, after);
      if (!alive()) return;
      this.#status(id, 'starting', 'starting');
      const service = this.#engine.swarm.services.get(this.#tasks.get(id)!.ServiceID);
      if (!service) return;
      const container = createTaskContainer(this.#engine, service, this.#tasks.get(id)!);
      yield* this.#becomeHealthy(id, container);
      if (this.#engine.containers.live(container).exits > 0) return yield* this.#watch(id, container);
      const state = this.#engine.containers.get(container)!.state;
      this.#status(id, 'running', 'started', { ContainerStatus: { ContainerID: container, PID: state.pid, ExitCode: 0 }, ...portStatus(service) });
      yield* this.#watch(id, container);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // What could not be started has failed; what could not be prepared is turned down.
      // What cannot even be made is turned down as well.
      const started = this.#tasks.get(id)?.Status.State === 'starting' && error.status !== 400;
      if (!started) yield* pause(agenda, REFUSED, 'swarm gives up what it prepares');
      this.#status(id, started ? 'failed' : 'rejected', started ? 'starting' : 'preparing', { Err: `${started ? 'starting container failed: ' : ''}${error.message}` });
      yield* this.#after(id, 1);
    }
  }

  /** Ready, until the task before it has ended. */
  *#giveWay(id: string, before: string): Blocking<void> {
    this.#status(id, 'ready', 'prepared');
    yield* this.changed.until(() => {
      const old = this.#tasks.get(before), own = this.#tasks.get(id);
      return !old || !isAlive(old) || !own || !wanted(own);
    });
    const task = this.#tasks.get(id);
    if (task?.DesiredState === 'ready') this.#set(task, { DesiredState: 'running' });
  }

  /** Waits until a node takes the task; meanwhile the task says why none does. */
  *#place(id: string): Blocking<void> {
    const refused = (): string | undefined => {
      const task = this.#tasks.get(id), service = task && this.#engine.swarm.services.get(task.ServiceID), { cluster } = this.#engine.swarm;
      if (!task || !wanted(task) || !service || !cluster) return undefined;
      const placed = this.list().filter((one) => one.ID !== id && one.NodeID !== undefined && isAlive(one) && wanted(one));
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
    if (!wanted(task)) return this.#status(id, 'shutdown', 'shutdown', { ContainerStatus: status });
    if (code === 0) this.#status(id, 'complete', 'finished', { ContainerStatus: status });
    else this.#status(id, 'failed', 'started', { Err: `task: non-zero exit (${code})${cause}`, ContainerStatus: status });
    yield* this.#after(id, code);
  }

  /** The restart policy: another task in the same slot, after its delay. */
  *#after(id: string, code: number): Blocking<void> {
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
    this.#set(task, { DesiredState: 'shutdown' });
    yield* pause(this.#engine.kernel.agenda, (policy?.Delay ?? 5_000_000_000) / 1e6, 'swarm restart delay');
    const latest = this.#engine.swarm.services.get(service.ID);
    if (latest && !this.of(service.ID).some((one) => wanted(one) && (one.Slot ?? 1) === slot)) this.#start(latest, slot);
  }

  /** Stops a task; `forget`: it leaves the list when it is down. */
  #shutdown(task: TaskRecord, forget: boolean): void {
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

  /** Replaces the tasks of an older specification, a few at a time. */
  roll(id: string, rollback: boolean): void {
    this.#engine.kernel.task('swarm update', this.#roll(id, rollback));
  }

  *#roll(id: string, rollback: boolean): Blocking<void> {
    const { agenda } = this.#engine.kernel;
    const begun = this.#engine.swarm.services.get(id);
    if (!begun) return;
    const config = (rollback ? begun.Spec.RollbackConfig : begun.Spec.UpdateConfig) ?? { Parallelism: 1 };
    const monitor = (config.Monitor ?? 5_000_000_000) / 1e6;
    const current = (): ServiceRecord | undefined => {
      const service = this.#engine.swarm.services.get(id);
      return service && JSON.stringify(service.Spec.TaskTemplate) === JSON.stringify(begun.Spec.TaskTemplate) ? service : undefined;
    };
    const { Runtime: _runtime, ...template } = begun.Spec.TaskTemplate;
    const isOld = (task: TaskRecord): boolean => wanted(task) && JSON.stringify(task.Spec) !== JSON.stringify(template);
    for (let old = this.of(id).filter(isOld); old.length > 0 && current(); old = this.of(id).filter(isOld)) {
      const batch = old.slice(0, config.Parallelism || old.length);
      for (const task of batch) {
        if (config.Order === 'start-first') this.#start(current()!, task.Slot ?? 1);
        this.#shutdown(task, false);
        if (config.Order !== 'start-first') this.#start(current()!, task.Slot ?? 1, task.ID);
      }
      const slots = new Set(batch.map((task) => task.Slot ?? 1));
      const hasFailed = (): boolean => this.of(id).some((task) => slots.has(task.Slot ?? 1) && !isOld(task) && ['failed', 'rejected'].includes(task.Status.State) && task.CreatedAt >= (begun.UpdateStatus?.StartedAt ?? ''));
      yield* this.changed.until(() => hasFailed() || batch.every((task) => !isAlive(this.#tasks.get(task.ID) ?? task) || !this.#tasks.has(task.ID)));
      const service = current();
      if (!service) return;
      this.reconcile(id);
      yield* this.changed.until(() => current() === undefined || hasFailed() || this.of(id).filter((task) => wanted(task) && slots.has(task.Slot ?? 1)).every((task) => !['new', 'pending', 'assigned', 'accepted', 'preparing', 'ready', 'starting'].includes(task.Status.State)));
      for (let watched = 0; watched < monitor && !hasFailed(); watched += WATCH) yield* pause(agenda, Math.min(WATCH, monitor - watched), 'swarm watches the update');
      if (hasFailed()) {
        if (yield* this.#failed(id, config.FailureAction ?? 'pause', rollback)) return;
      }
      if (this.of(id).some(isOld) && config.Delay) yield* pause(agenda, config.Delay / 1e6, 'swarm update delay');
    }
    const service = current();
    if (service) this.#finishUpdate(service, rollback ? 'rollback_completed' : 'completed', rollback ? 'rollback completed' : 'update completed');
  }

  #finishUpdate(service: ServiceRecord, State: string, Message: string): void {
    const started = service.UpdateStatus?.StartedAt ?? nanoTime(this.#engine.now);
    this.#engine.swarm.services.set({ ...service, Version: { Index: this.#engine.swarm.nextIndex() }, UpdatedAt: nanoTime(this.#engine.now), UpdateStatus: { State, StartedAt: started, ...(State.includes('paused') ? {} : { CompletedAt: nanoTime(this.#engine.now) }), Message } });
    this.#engine.events.emit('service', 'update', service.ID, { name: service.Spec.Name, 'updatestate.new': State }, 'swarm');
  }

  /** An update that goes wrong pauses, goes on or goes back. Returns whether it is over. */
  *#failed(id: string, action: string, rollback: boolean): Blocking<boolean> {
    const service = this.#engine.swarm.services.get(id);
    if (!service || action === 'continue') return false;
    const task = this.of(id).find((one) => ['failed', 'rejected'].includes(one.Status.State));
    const why = `update ${action === 'rollback' ? 'rolled back' : 'paused'} due to failure or early termination of task ${task?.ID ?? ''}`;
    if (action !== 'rollback' || rollback || !service.PreviousSpec) {
      this.#finishUpdate(service, rollback ? 'rollback_paused' : 'paused', why);
      return true;
    }
    // What it went back from is not kept.
    const { PreviousSpec: Spec, ...rest } = service;
    this.#engine.swarm.services.set({ ...rest, Spec, Version: { Index: this.#engine.swarm.nextIndex() }, UpdateStatus: { State: 'rollback_started', StartedAt: nanoTime(this.#engine.now), Message: why } });
    this.roll(id, true);
    return true;
  }

  serviceRemoved(id: string): void {
    for (const task of this.of(id)) {
      if (isAlive(task)) this.#shutdown(task, true);
      else this.#forget(task.ID);
    }
  }

  /** A drained node gives its tasks up; an active one takes tasks again. */
  nodeChanged(availability: string): void {
    if (availability === 'drain') for (const task of this.list()) if (isAlive(task) && task.NodeID !== undefined) this.#shutdown(task, false);
    for (const service of this.#engine.swarm.services.list()) this.reconcile(service.ID);
    this.changed.wakeAll();
  }
}
