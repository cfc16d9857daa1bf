/** A Node process: its interpreter, and the event loop that calls back while something can still happen. */
import type { Entry } from '../../kernel/agenda.ts';
import { Channel, type Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { parseSignal, SIGNALS } from '../../kernel/signals.ts';
import { flattened } from './language/trampoline.ts';
import { Interpreter, type Surroundings } from './language/interpreter.ts';
import type { Value } from './language/scope.ts';
import { driveAsync } from './language/suspension.ts';
import { Pledge, Pledges } from './promises.ts';
import { FRAMES } from './version.ts';

type Job = () => Blocking<unknown>;

export interface Timer {
  callback: Value;
  args: Value[];
  wait: number;
  repeats: boolean;
  entry: Entry | undefined;
  held: boolean;
  /** The script's own object for it. */
  self: Value;
  context: unknown;
}

/** An exception that nothing caught. */
export class Uncaught extends Error {
  readonly value: Value;
  readonly isRejection: boolean;
  constructor(value: Value, isRejection: boolean) {
    super('uncaught');
    this.value = value;
    this.isRejection = isRejection;
  }
}

export class Runtime implements Surroundings {
  readonly p: Process;
  readonly interpreter: Interpreter;
  readonly promises: Pledges;
  readonly #jobs = new Channel<Job>();
  readonly #ticks: Job[] = [];
  readonly #immediates: { job: Job; dropped: boolean }[] = [];
  readonly #timers = new Set<Timer>();
  readonly #output: { fd: number; text: string | Uint8Array }[] = [];
  /** What keeps the process alive: servers, sockets, timers. */
  #handles = 0;
  exitCode: Value;
  /** Texts of the files that run, by the name that stacks give them. */
  readonly sources = new Map<string, string>();
  /** import(): set by whoever loads modules. */
  importer: (name: string, from: string, typed: boolean) => Value = () => undefined;
  /** Why a file is a module, for those who take it for a script. */
  moduleHint: (path: string) => string = () => '';
  /** process.on('uncaughtException') and the like; true where somebody listened. */
  emitProcess: (event: string, ...args: Value[]) => Blocking<boolean> = function* () { return false; };

  constructor(p: Process) {
    this.p = p;
    this.interpreter = new Interpreter(this);
    this.promises = new Pledges(this.interpreter);
  }

  // ---- what the interpreter asks for ----

  compute(milliseconds: number): Blocking<void> {
    return this.p.compute(milliseconds);
  }

  get pendingOutput(): boolean {
    return this.#output.length > 0;
  }

  *flush(): Blocking<void> {
    for (let next = this.#output.shift(); next; next = this.#output.shift()) {
      try {
        yield* this.p.write(next.fd, next.text);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
      }
    }
  }

  microtask(job: Job): void {
    this.promises.post(job);
  }

  promise(executor: (resolve: (value: Value) => void, reject: (reason: Value) => void) => void): object {
    const pledge = this.promises.make(), { resolve, reject } = this.promises.settlers(pledge);
    executor(resolve, reject);
    return pledge;
  }

  settle(value: Value, done: (value: Value) => void, failed: (reason: Value) => void): void {
    this.promises.react(this.promises.of(value), done, failed);
  }

  importModule(name: string, from: string, typed: boolean): Value {
    return this.importer(name, from, typed);
  }

  // ---- output ----

  /** Puts text in line for a descriptor; it is written as soon as the script may wait. */
  put(fd: number, text: string | Uint8Array): void {
    this.#output.push({ fd, text });
  }

  /** Starts an async function of no script's own. */
  drive(body: Blocking<Value>): Blocking<Value> {
    return driveAsync(this.interpreter, body);
  }

  // ---- the loop ----

  post(callback: Value, args: Value[] = []): void {
    if (typeof callback === 'function') this.#jobs.post(() => this.interpreter.call(callback, undefined, args));
  }

  /** A job in the context that it was made in. */
  #bound(job: Job): Job {
    const { interpreter } = this, { context } = interpreter;
    return context === undefined ? job : () => {
      interpreter.context = context;
      return job();
    };
  }

  postJob(job: Job): void {
    this.#jobs.post(this.#bound(job));
  }

  nextTick(callback: Value, args: Value[]): void {
    this.#ticks.push(this.#bound(() => this.interpreter.call(callback, undefined, args)));
  }

  hold(): void {
    this.#handles++;
  }

  letGo(): void {
    this.#handles--;
    this.#jobs.post(function* () {});
  }

  /** A job with all that it causes at once; what nothing catches is given to the process's listeners. */
  *turn(job: Job): Blocking<void> {
    yield* this.#guarded(job);
    yield* this.settleAll();
  }

  *#guarded(job: Job, isRejection = false): Blocking<void> {
    const depth = this.interpreter.calls.length;
    try {
      yield* flattened(job() as Blocking<unknown>);
    } catch (thrown) {
      if (this.interpreter.isControl(thrown)) throw thrown;
      const error = this.interpreter.caught(thrown);
      this.interpreter.uninterrupted = 0;
      if (!(yield* this.emitProcess('uncaughtException', error, isRejection ? 'unhandledRejection' : 'uncaughtException'))) throw new Uncaught(error, isRejection);
    } finally {
      this.interpreter.calls.length = depth;
      this.interpreter.context = undefined;
    }
    yield* this.flush();
  }

  /** Runs what stands before everything else: ticks and promises. */
  *settleAll(): Blocking<void> {
    for (;;) {
      const job = this.#ticks.shift() ?? this.promises.microtasks.shift();
      if (job) {
        yield* this.#guarded(job);
        // All microtasks come before the next tick, once they have begun.
        if (this.#ticks.length === 0 || this.promises.microtasks.length === 0) continue;
        for (let next = this.promises.microtasks.shift(); next; next = this.promises.microtasks.shift()) yield* this.#guarded(next);
        continue;
      }
      const rejected: Pledge | undefined = this.promises.unhandled.values().next().value;
      if (!rejected) return;
      this.promises.unhandled.delete(rejected);
      if (yield* this.emitProcess('unhandledRejection', Pledge.inside(rejected).value, rejected)) continue;
      yield* this.#guarded(function* () {
        throw Pledge.inside(rejected).value;
      }, true);
    }
  }

  /** Runs until nothing is left and nothing can bring anything more. */
  *loop(): Blocking<void> {
    // A real Node needs more than a millisecond to start: timers of one are due before the first immediates.
    if (this.#immediates.length > 0 && this.#timers.size > 0) yield* this.p.sleep(1.01);
    for (;;) {
      yield* this.settleAll();
      const job = this.#jobs.take();
      if (job) yield* this.turn(job);
      else if (this.#immediates.length > 0) {
        for (const { job: due, dropped } of this.#immediates.splice(0)) if (!dropped) yield* this.turn(due);
      } else if (this.#handles === 0) return;
      else yield this.#jobs.park;
    }
  }

  // ---- timers ----

  startTimer(callback: Value, wait: number, repeats: boolean, args: Value[]): Timer {
    const timer: Timer = { callback, args, wait: wait >= 1 && wait <= 2147483647 ? Math.trunc(wait) : 1, repeats, entry: undefined, held: true, self: undefined, context: this.interpreter.context };
    this.hold();
    this.#timers.add(timer);
    this.#arm(timer);
    return timer;
  }

  #arm(timer: Timer): void {
    timer.entry = this.p.agenda.after(timer.wait, 'node timer', () => {
      timer.entry = undefined;
      const runtime = this;
      this.postJob(function* () {
        if (!runtime.#timers.has(timer)) return;
        if (!timer.repeats) runtime.stopTimer(timer);
        try {
          runtime.interpreter.context = timer.context;
          runtime.interpreter.outerFrames = FRAMES.timer;
          yield* runtime.interpreter.call(timer.callback, timer.self, timer.args);
        } finally {
          runtime.interpreter.outerFrames = [];
          if (timer.repeats && runtime.#timers.has(timer)) runtime.#arm(timer);
        }
      });
    });
  }

  restart(timer: Timer): void {
    if (!this.#timers.has(timer)) return;
    if (timer.entry) this.p.agenda.cancel(timer.entry);
    this.#arm(timer);
  }

  stopTimer(timer: Timer): void {
    if (!this.#timers.delete(timer)) return;
    if (timer.entry) this.p.agenda.cancel(timer.entry);
    this.keepAlive(timer, false);
  }

  /** ref and unref. */
  keepAlive(timer: Timer, keeps: boolean): void {
    if (timer.held === keeps || (keeps && !this.#timers.has(timer))) return;
    timer.held = keeps;
    if (keeps) this.hold();
    else this.letGo();
  }

  immediate(callback: Value, args: Value[]): { dropped: boolean } {
    const entry = { job: this.#bound(() => this.interpreter.call(callback, undefined, args)), dropped: false };
    this.#immediates.push(entry);
    return entry;
  }

  /** Timers must not outlive the process. */
  dispose(): void {
    for (const { entry } of this.#timers) if (entry) this.p.agenda.cancel(entry);
    this.#timers.clear();
  }

  /** process.on('SIGTERM', …) replaces the default action. */
  onSignal(name: string, job: Job): void {
    const signal = parseSignal(name);
    if (signal === undefined || signal === SIGNALS.KILL || signal === SIGNALS.STOP) return;
    this.p.handlers.set(signal, () => {
      this.postJob(job);
      return 'restart';
    });
  }
}
