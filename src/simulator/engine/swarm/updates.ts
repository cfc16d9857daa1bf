/** Rolling updates and rollbacks: slots with tasks of an older specification get new ones, a few at a time; what fails meanwhile pauses the update or takes it back. */
import type { ServiceRecord, TaskRecord, UpdateConfig } from '../../api/engine/swarm.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import type { Engine } from '../engine.ts';
import { nanoTime } from '../timestamp.ts';
import { isWanted, type Orchestrator } from './orchestrator.ts';

/** So long after it was asked for an update begins, ms. */
const BEGINNING = 60;
/** How often an update looks at its new tasks, ms. */
const WATCH = 100;
const OVER = new Set(['complete', 'failed', 'rejected']);

/** One update while it counts. */
interface Round {
  readonly service: ServiceRecord;
  readonly config: UpdateConfig;
  readonly dirty: number;
  /** Its tasks, and since when they are up. */
  readonly made: Map<string, number | undefined>;
  readonly failed: Set<string>;
  /** Nothing later took its place, and it has not stopped. */
  goesOn: () => boolean;
}

export class Updates {
  readonly #engine: Engine;
  readonly #orchestrator: Orchestrator;
  /** A later update ends those before it. */
  readonly #latest = new Map<string, number>();

  constructor(engine: Engine, orchestrator: Orchestrator) {
    this.#engine = engine;
    this.#orchestrator = orchestrator;
  }

  start(id: string): void {
    const turn = (this.#latest.get(id) ?? 0) + 1;
    this.#latest.set(id, turn);
    this.#engine.kernel.task('swarm update', this.#run(id, () => this.#latest.get(id) === turn && this.#engine.swarm.services.get(id) !== undefined));
  }

  *#run(id: string, counts: () => boolean): Blocking<void> {
    yield* pause(this.#engine.kernel.agenda, BEGINNING, 'swarm update begins');
    const service = counts() ? this.#engine.swarm.services.get(id) : undefined;
    if (!service) return;
    const rollback = service.UpdateStatus?.State === 'rollback_started';
    const config = (rollback ? service.Spec.RollbackConfig : service.Spec.UpdateConfig) ?? { Parallelism: 1 };
    const queue = this.#dirtySlots(service);
    let busy = Math.min(config.Parallelism || queue.length, queue.length), stopped = false;
    const round: Round = { service, config, dirty: queue.length, made: new Map(), failed: new Set(), goesOn: () => counts() && !stopped };
    for (let worker = busy; worker > 0; worker--) {
      this.#engine.kernel.task('swarm update', this.#work(round, queue, () => {
        busy--;
        this.#orchestrator.changed.wakeAll();
      }));
    }
    const act = (failed: string): boolean => {
      stopped = this.#failed(id, failed, rollback, config.FailureAction || 'pause');
      return stopped;
    };
    const { changed } = this.#orchestrator;
    while (counts() && busy > 0) {
      let failed: string | undefined;
      yield* changed.until(() => !counts() || busy === 0 || (failed = this.#failure(round)) !== undefined);
      if (failed !== undefined && act(failed)) return;
    }
    const monitor = (config.Monitor ?? 5_000_000_000) / 1e6, delay = (config.Delay ?? 0) / 1e6, period = round.dirty === 0 ? 0 : delay >= monitor ? delay + 1000 : monitor;
    for (let watched = 0; watched < period && counts(); watched += WATCH) {
      yield* pause(this.#engine.kernel.agenda, Math.min(WATCH, period - watched), 'swarm watches the update');
      const failed = counts() ? this.#failure(round) : undefined;
      if (failed !== undefined && act(failed)) return;
    }
    if (counts()) this.#finish(id, rollback ? 'rollback_completed' : 'completed', rollback ? 'rollback completed' : 'update completed');
  }

  /** Tasks by slot, where one is of an older specification or there are several. */
  #dirtySlots(service: ServiceRecord): TaskRecord[][] {
    const slots = new Map<number, TaskRecord[]>();
    for (const task of this.#orchestrator.of(service.ID).filter(isWanted)) slots.set(task.Slot ?? 1, [...(slots.get(task.Slot ?? 1) ?? []), task]);
    return [...slots.values()].filter((tasks) => tasks.length > 1 || tasks.some((task) => !this.#orchestrator.isOfSpec(task, service)));
  }

  *#work(round: Round, queue: TaskRecord[][], done: () => void): Blocking<void> {
    for (let slot = queue.shift(); slot !== undefined && round.goesOn(); slot = queue.shift()) {
      yield* this.#replace(round, slot);
      if (round.config.Delay && round.goesOn()) yield* pause(this.#engine.kernel.agenda, round.config.Delay / 1e6, 'swarm update delay');
    }
    done();
  }

  *#replace({ service, config, made, goesOn }: Round, slot: readonly TaskRecord[]): Blocking<void> {
    const orchestrator = this.#orchestrator, current = slot.find((task) => orchestrator.isOfSpec(task, service));
    const stopOthers = (): void => {
      for (const { ID } of slot) {
        const task = orchestrator.get(ID);
        if (task && task !== current && isWanted(task)) orchestrator.shutdown(task, false);
      }
    };
    if (current) return stopOthers();
    const number = slot[0]!.Slot ?? 1, startFirst = config.Order === 'start-first';
    if (!startFirst) stopOthers();
    const id = orchestrator.start(service, number, startFirst ? undefined : { after: slot.at(-1)!.ID, delay: 0 });
    made.set(id, undefined);
    yield* orchestrator.changed.until(() => {
      const task = orchestrator.get(id);
      return !goesOn() || !task || (task.DesiredState !== 'ready' && (task.Status.State === 'running' || OVER.has(task.Status.State)));
    });
    made.set(id, this.#engine.now);
    // Whether it failed is looked at before the next one's turn.
    yield* pause(this.#engine.kernel.agenda, 1, 'swarm update');
    if (startFirst && orchestrator.get(id)?.Status.State === 'running') stopOthers();
  }

  /** A task of the update that ended before it was up for long enough, once too many have. */
  #failure({ config, dirty, made, failed }: Round): string | undefined {
    if (config.FailureAction === 'continue') return undefined;
    const monitor = (config.Monitor ?? 5_000_000_000) / 1e6;
    for (const [id, up] of made) {
      const state = this.#orchestrator.get(id)?.Status.State;
      if (failed.has(id) || state === undefined || !OVER.has(state) || (up !== undefined && this.#engine.now - up > monitor)) continue;
      failed.add(id);
      if (failed.size / dirty > (config.MaxFailureRatio ?? 0)) return id;
    }
    return undefined;
  }

  /** Returns whether the update stops here. */
  #failed(id: string, task: string, rollback: boolean, action: string): boolean {
    const { services } = this.#engine.swarm, service = services.get(id);
    if (!service) return true;
    const due = `due to failure or early termination of task ${task}`;
    if (action !== 'rollback' || rollback) {
      this.#finish(id, rollback ? 'rollback_paused' : 'paused', `${action === 'rollback' ? 'rollback' : 'update'} paused ${due}`);
      return true;
    }
    // What it goes back from is not kept.
    const { PreviousSpec: Spec, ...rest } = service;
    if (!Spec) return true;
    services.set({ ...rest, Spec, Version: { Index: this.#engine.swarm.nextIndex() }, UpdateStatus: { State: 'rollback_started', StartedAt: service.UpdateStatus?.StartedAt ?? nanoTime(this.#engine.now), Message: `update rolled back ${due}` } });
    this.#engine.events.emit('service', 'update', id, { name: service.Spec.Name, 'updatestate.new': 'rollback_started' }, 'swarm');
    this.#orchestrator.reconcile(id);
    this.start(id);
    return true;
  }

  #finish(id: string, State: string, Message: string): void {
    const { services } = this.#engine.swarm, service = services.get(id);
    if (!service) return;
    const now = nanoTime(this.#engine.now);
    services.set({ ...service, Version: { Index: this.#engine.swarm.nextIndex() }, UpdatedAt: now, UpdateStatus: { State, StartedAt: service.UpdateStatus?.StartedAt ?? now, ...(State.includes('paused') ? {} : { CompletedAt: now }), Message } });
    this.#engine.events.emit('service', 'update', id, { name: service.Spec.Name, 'updatestate.new': State }, 'swarm');
  }
}
