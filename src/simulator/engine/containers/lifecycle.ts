/** 0 for what is no signal; every other number is one to the engine, whether or not Linux has it. */
const signalNumber = (text: string): number => (/^[+-]?\d+$/.test(text) ? Number(text) : parseSignal(text) ?? 0);

/** Stop, kill, restart, pause, rename, remove: what changes a container after it was created. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Blocking, Park } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import { parseSignal, SIGNALS } from '../../kernel/signals.ts';
import { DELAYS, STOP_TIMEOUT } from '../delays.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, conflict, internal, notFound, notModified } from '../http/errors.ts';
import { startContainer } from './start.ts';
import { unwatched } from './health-state.ts';
import { validName } from './valid-name.ts';

export class Lifecycle {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** @throws 304 where it does not run */
  *stop(reference: string, seconds?: number, signalName = ''): Blocking<void> {
    const record = this.#engine.containers.require(reference);
    const live = this.#engine.containers.live(record.id);
    if (record.state.status === 'restarting') return this.#giveUp(record);
    if (!live.running) throw notModified();
    yield* this.#terminate(reference, record, seconds, signalName);
    if (this.#engine.containers.get(record.id)) this.#engine.containers.event(this.#engine.containers.get(record.id)!, 'stop');
  }

  /** A container that waits for its restart is simply not started again. */
  #giveUp(record: ContainerRecord): void {
    const live = this.#engine.containers.live(record.id);
    this.#engine.kernel.agenda.cancel(live.restartEntry);
    live.stopping = true;
    this.#engine.containers.updateState(record.id, { status: 'exited' }, 'container stopped');
    this.#engine.containers.event(record, 'stop');
  }

  /** Signal, grace, SIGKILL; returns when it is down. */
  *#terminate(reference: string, record: ContainerRecord, seconds?: number, signalName = ''): Blocking<void> {
    const live = this.#engine.containers.live(record.id);
    const signal = signalNumber(signalName || record.config.StopSignal || 'TERM'), isKnown = signal > 0 && signal <= 64;
    if (signal === 0) throw internal(`cannot stop container: ${reference}: invalid signal: ${signalName}`);
    const grace = seconds ?? record.config.StopTimeout;
    // A signal that Linux does not have cannot be sent: the engine gives it two seconds all the same.
    const wait = !isKnown ? 2000 : grace === undefined ? STOP_TIMEOUT : grace < 0 ? Infinity : grace * 1000;
    live.stopping = true;
    const exits = live.exits;
    const down = (): boolean => live.exits > exits || live.removed;
    if (isKnown) this.#send(record, signal);
    const deadline = this.#engine.now + wait;
    while (!down() && this.#engine.now < deadline && wait > 0) yield until(this.#engine, live.changed.park, deadline);
    if (!down()) {
      this.#send(record, SIGNALS.KILL);
      yield* live.changed.until(down);
    }
  }

  /** A signal to the first process; a paused container is unpaused for it. */
  #send(record: ContainerRecord, signal: number): void {
    const live = this.#engine.containers.live(record.id);
    const current = this.#engine.containers.get(record.id)!;
    this.#engine.containers.event(current, 'kill', { signal: String(signal) });
    if (current.state.status === 'paused') this.unpauseRecord(current);
    live.task?.process.signal(signal, true);
  }

  /** @throws 400, 404, 409 */
  *kill(reference: string, signalName: string): Blocking<void> {
    const signal = signalName === '' ? SIGNALS.KILL : signalNumber(signalName);
    const record = this.#engine.containers.find(reference);
    const prefix = `cannot kill container: ${reference}: `;
    if (signal === 0) throw badRequest(`${prefix}invalid signal: ${signalName}`);
    if (signal < 0 || signal > 64) throw badRequest(`${prefix}the linux daemon does not support signal ${signal}`);
    if (!record) throw notFound(`${prefix}No such container: ${reference}`);
    const live = this.#engine.containers.live(record.id);
    if (record.state.status === 'restarting' && signal === SIGNALS.KILL) return this.#giveUp(record);
    if (!live.running) throw conflict(`${prefix}container ${record.id} is not running`);
    const exits = live.exits;
    if (signal === SIGNALS.KILL || signal === parseSignal(record.config.StopSignal || 'TERM')) live.stopping = true;
    this.#send(record, signal);
    if (signal === SIGNALS.KILL) yield* live.changed.until(() => live.exits > exits || live.removed);
  }

  *restart(reference: string, seconds?: number, signalName = ''): Blocking<void> {
    const record = this.#engine.containers.require(reference);
    const live = this.#engine.containers.live(record.id);
    try {
      if (record.state.status === 'restarting') this.#giveUp(record);
      else if (live.running) {
        yield* this.#terminate(reference, record, seconds, signalName);
        if (!live.removed) this.#engine.containers.event(record, 'stop');
      }
      if (live.removed) return;
      yield* startContainer(this.#engine, record.id);
    } catch (error) {
      throw error instanceof ApiError ? internal(`Cannot restart container ${reference}: ${error.message.replace(/^cannot stop container: .*?: /, '')}`) : error;
    }
    this.#engine.containers.event(this.#engine.containers.get(record.id)!, 'restart');
  }

  pause(reference: string): void {
    const record = this.#engine.containers.require(reference);
    const live = this.#engine.containers.live(record.id);
    if (record.state.status === 'restarting') throw conflict(`Container ${record.id} is restarting, wait until the container is running`);
    if (!live.running) throw conflict(`container ${record.id} is not running`);
    if (record.state.status === 'paused') throw conflict(`container ${record.id} is already paused`);
    for (const process of live.ns!.pids.processes.values()) if (process.ns === live.ns) process.freeze(true);
    this.#engine.containers.updateState(record.id, { status: 'paused', health: unwatched(record) }, 'container paused');
    this.#engine.containers.event(record, 'pause');
  }

  unpause(reference: string): void {
    const record = this.#engine.containers.require(reference);
    if (record.state.status !== 'paused') throw internal(`Container ${record.id} is not paused`);
    this.unpauseRecord(record);
  }

  unpauseRecord(record: ContainerRecord): void {
    const live = this.#engine.containers.live(record.id);
    for (const process of live.ns?.pids.processes.values() ?? []) process.freeze(false);
    this.#engine.containers.updateState(record.id, { status: 'running' }, 'container unpaused');
    this.#engine.containers.event(record, 'unpause');
  }

  rename(reference: string, wanted: string): void {
    const { containers, networks } = this.#engine;
    if (wanted === '') throw badRequest('Neither old nor new names may be empty');
    const record = containers.require(reference);
    const name = wanted.replace(/^\//, '');
    if (name === record.name) throw badRequest('Renaming a container with the same name as its current name');
    if (!validName(name)) throw badRequest(`Error when allocating new name: Invalid container name (/${name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
    containers.reserveName(name, record.id, 'Error when allocating new name: ');
    containers.releaseName(record.name);
    const changed = containers.update(record.id, { name }, 'container renamed');
    for (const bridge of networks.bridgesOf(record.id)) {
      for (const member of bridge.members.values()) {
        if (member.container !== record.id) continue;
        member.dnsNames = member.dnsNames.map((one) => (one === record.name.toLowerCase() ? name.toLowerCase() : one));
        member.name = name;
      }
    }
    containers.event(changed, 'rename', { oldName: `/${record.name}` });
  }

  /** @throws 404, 409 */
  *remove(reference: string, options: { force: boolean; volumes: boolean }): Blocking<void> {
    const { containers } = this.#engine;
    const record = containers.require(reference);
    const live = containers.live(record.id);
    if (live.removing) throw conflict(`removal of container ${reference} is already in progress`);
    const { status } = record.state;
    if (!options.force && status === 'paused') throw conflict(`cannot remove container ${JSON.stringify(reference)}: container is paused and must be unpaused first`);
    if (!options.force && (live.running || status === 'restarting')) throw conflict(`cannot remove container ${JSON.stringify(reference)}: container is ${status === 'restarting' ? 'restarting' : 'running'}: stop the container before removing or force remove`);
    live.removing = true;
    try {
      yield* this.#takeAway(record, options.volumes);
    } finally {
      live.removing = false;
    }
  }

  *#takeAway(record: ContainerRecord, volumes: boolean): Blocking<void> {
    const live = this.#engine.containers.live(record.id);
    if (live.running || record.state.status === 'restarting') {
      live.stopping = true;
      if (record.state.status === 'restarting') this.#giveUp(record);
      else {
        const exits = live.exits;
        this.#send(record, SIGNALS.KILL);
        yield* live.changed.until(() => live.exits > exits || live.removed);
      }
    }
    if (live.removed) return;
    yield* pause(this.#engine.kernel.agenda, DELAYS.remove, `removing ${record.name}`);
    if (!live.removed) this.drop(record.id, volumes);
  }

  /** Takes the container and its anonymous volumes away at once. */
  drop(id: string, withVolumes: boolean): void {
    const { containers, volumes } = this.#engine;
    const record = containers.get(id)!;
    containers.delete(record);
    containers.event(record, 'destroy');
    if (!withVolumes) return;
    for (const point of record.mounts) {
      if (point.Type !== 'volume' || !/^[0-9a-f]{64}$/.test(point.Name ?? '')) continue;
      if (volumes.get(point.Name!) && volumes.users(point.Name!).length === 0) volumes.remove(point.Name!, true);
    }
  }

  /** `--rm`: removal right after the end. */
  autoRemove(id: string): void {
    const { agenda } = this.#engine.kernel;
    agenda.after(DELAYS.remove, 'automatic removal', () => {
      if (this.#engine.containers.get(id)) this.drop(id, true);
    });
  }
}

/** Waits for something, at most until a moment. */
export const until = (engine: Engine, park: Park, at: number): Park => (wake) => {
  const entry = at === Infinity ? undefined : engine.kernel.agenda.at(at, 'end of the grace period', wake);
  const withdraw = park(wake);
  return () => {
    engine.kernel.agenda.cancel(entry);
    withdraw();
  };
};
