import type { Agenda } from './agenda.ts';
import { WaitQueue, type Blocking } from './blocking.ts';

/** Thrown by `join` when the task was aborted before it had a result. */
export class Aborted extends Error {
  constructor() {
    super('task aborted');
  }
}

/** One object for all of them: an error costs a look at the stack, and tasks are aborted all the time. */
const ABORTED = new Aborted();

/** One running generator: a thread of the simulated machine, without an identity of its own. */
export class Task<T = unknown> {
  result: T | undefined;
  /** What it threw, if it ended so. */
  error: unknown;
  done = false;
  readonly ended = new WaitQueue();
  readonly #agenda: Agenda;
  /** Undefined when it has ended: what it knew may go. */
  #body: Blocking<T> | undefined;
  #withdraw: (() => void) | undefined;
  #parked = false;
  #running = false;
  #frozen = false;
  #due = false;
  #pending: { error: unknown } | undefined;
  #aborted = false;

  constructor(agenda: Agenda, body: Blocking<T>) {
    this.#agenda = agenda;
    this.#body = body;
    this.#due = true;
    agenda.soon(this.#step);
  }

  /** Waits for the end; rethrows what the task threw. */
  *join(): Blocking<T> {
    yield* this.ended.until(() => this.done);
    if (this.error !== undefined) throw this.error;
    return this.result as T;
  }

  /** Stops it from going on (SIGSTOP, the freezer) until `thaw`. */
  freeze(): void {
    this.#frozen = true;
    this.#agenda.free = false;
  }

  thaw(): void {
    if (!this.#frozen) return;
    this.#frozen = false;
    if (this.#due) this.#agenda.soon(this.#step);
  }

  /** Throws `error` into it at the point where it waits (a signal that interrupts a system call). */
  interrupt(error: unknown): void {
    if (this.done) return;
    this.#pending = { error };
    this.#agenda.free = false;
    this.#wake();
  }

  /** Ends it where it waits; its `finally` blocks run, but they cannot block any more. */
  abort(): void {
    if (this.done || this.#aborted) return;
    this.#aborted = true;
    this.#agenda.free = false;
    if (this.#running) return; // it ends at its next wait
    this.#unpark();
    this.#close();
  }

  #close(): void {
    try {
      this.#body!.return(undefined as T);
    } catch (error) {
      this.error ??= error;
    }
    this.error ??= ABORTED;
    this.#finish();
  }

  readonly #wake = (): void => {
    if (!this.#parked) return;
    this.#unpark();
    this.#due = true;
    if (!this.#frozen) this.#agenda.soon(this.#step);
  };

  #unpark(): void {
    this.#parked = false;
    const withdraw = this.#withdraw;
    this.#withdraw = undefined;
    withdraw?.();
  }

  readonly #step = (): void => {
    if (this.done || !this.#due || this.#frozen || this.#running) return;
    this.#due = false;
    this.#running = true;
    try {
      const pending = this.#pending;
      this.#pending = undefined;
      this.#agenda.free = true;
      const step = pending ? this.#body!.throw(pending.error) : this.#body!.next();
      this.#agenda.free = this.#running = false;
      if (step.done) {
        this.result = step.value;
        this.#finish();
      } else if (this.#aborted) this.#close();
      else this.#park(step.value);
    } catch (error) {
      this.#agenda.free = this.#running = false;
      this.error = error;
      this.#finish();
    }
  };

  #park(park: (wake: () => void) => () => void): void {
    this.#parked = true;
    const withdraw = park(this.#wake);
    if (this.#parked) {
      this.#withdraw = withdraw;
      if (this.#pending) this.#wake();
    } else withdraw();
  }

  #finish(): void {
    if (this.done) return;
    this.done = true;
    this.#body = undefined;
    this.ended.wakeAll();
  }
}
