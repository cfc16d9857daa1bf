/** Node's event loop: callbacks run one after the other while something can still happen. */
import { Channel, type Blocking } from '../../kernel/blocking.ts';
import type { Entry } from '../../kernel/agenda.ts';
import type { Process } from '../../kernel/process.ts';
import { parseSignal, SIGNALS } from '../../kernel/signals.ts';
import { Interpreter } from './evaluate.ts';
import { builtin, Callable, Dictionary, toNumber, toText, type Value } from './values.ts';

type Job = () => Blocking<unknown>;

export class Runtime {
  readonly p: Process;
  readonly interpreter: Interpreter;
  readonly #jobs = new Channel<Job>();
  /** What keeps the process alive: servers, sockets, timers. */
  #handles = 0;
  readonly #timers = new Map<number, Entry>();
  #lastTimer = 0;

  constructor(p: Process) {
    this.p = p;
    this.interpreter = new Interpreter(p);
  }

  /** Queues a callback; `undefined` callbacks are left out. */
  post(callback: Value, args: Value[] = []): void {
    if (callback instanceof Callable) this.#jobs.post(() => this.interpreter.call(callback, undefined, args));
  }

  postJob(job: Job): void {
    this.#jobs.post(job);
  }

  hold(): void {
    this.#handles++;
  }

  letGo(): void {
    this.#handles--;
    this.#jobs.post(function* () {});
  }

  /** Runs callbacks until none is left and nothing can bring another. */
  *loop(): Blocking<void> {
    for (;;) {
      const job = this.#jobs.take();
      if (job) yield* job();
      else if (this.#handles === 0) return;
      else yield this.#jobs.park;
    }
  }

  /** Writes at once, in order, without blocking the script on a slow reader longer than needed. */
  print(fd: number, text: string): Blocking<void> {
    return this.p.write(fd, `${text}\n`);
  }

  startTimer(callback: Value, delay: number, repeat: boolean, args: Value[]): Value {
    const id = ++this.#lastTimer;
    const wait = Math.max(1, delay || 0);
    const fire = (): void => {
      if (repeat) this.#timers.set(id, this.p.agenda.after(wait, 'node timer', fire));
      else this.#timers.delete(id);
      this.post(callback, args);
      if (!repeat) this.letGo();
    };
    this.hold();
    this.#timers.set(id, this.p.agenda.after(wait, 'node timer', fire));
    const timer = new Dictionary({ id }, 'Timeout');
    timer.set('unref', builtin('unref', () => timer));
    return timer;
  }

  stopTimer(timer: Value): void {
    const id = timer instanceof Dictionary ? toNumber(timer.get('id')) : NaN;
    const entry = this.#timers.get(id);
    if (!entry) return;
    this.p.agenda.cancel(entry);
    this.#timers.delete(id);
    this.letGo();
  }

  /** Timers must not outlive the process. */
  dispose(): void {
    for (const entry of this.#timers.values()) this.p.agenda.cancel(entry);
    this.#timers.clear();
  }

  /** process.on('SIGTERM', …) replaces the default action. */
  onSignal(name: string, callback: Value): void {
    const signal = parseSignal(name);
    if (signal === undefined || signal === SIGNALS.KILL || signal === SIGNALS.STOP) return;
    this.p.handlers.set(signal, () => {
      this.post(callback, [name, signal]);
      return 'restart';
    });
  }
}

/** on, once and emit for sockets, servers and requests. */
export function emitter(runtime: Runtime, object: Dictionary): (event: string, ...args: Value[]) => boolean {
  const listeners = new Map<string, Value[]>();
  const add = (args: Value[]): Value => {
    const event = toText(args[0]);
    listeners.set(event, [...(listeners.get(event) ?? []), args[1]]);
    return object;
  };
  object.set('on', builtin('on', add));
  object.set('once', builtin('once', add));
  object.set('addListener', builtin('addListener', add));
  return (event, ...args) => {
    const called = listeners.get(event) ?? [];
    for (const callback of called) runtime.post(callback, args);
    return called.length > 0;
  };
}
