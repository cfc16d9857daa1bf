/** A controller's work queue: keys that are worked on one after the other, never twice at once, with back-off on failure. */
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { Entry } from '../../kernel/agenda.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { DELAYS } from '../delays.ts';

export class WorkQueue {
  readonly #kernel: Kernel;
  readonly #label: string;
  readonly #latency: (key: string) => number;
  readonly #sync: (key: string) => void;
  readonly #retry: { base: number; max: number };
  readonly #due = new Map<string, Entry>();
  /** What is to be looked at again later; an earlier look does not replace it. */
  readonly #later = new Map<string, Entry>();
  readonly #failures = new Map<string, number>();

  /** `latency`: from a change until a worker has it in its hands; `retry`: the limiter's first and longest wait. */
  constructor(kernel: Kernel, label: string, sync: (key: string) => void, latency: number | ((key: string) => number) = DELAYS.informer, retry = { base: DELAYS.retryBase as number, max: DELAYS.retryMax as number }) {
    this.#kernel = kernel;
    this.#label = label;
    this.#sync = sync;
    this.#retry = retry;
    this.#latency = typeof latency === 'number' ? () => latency : latency;
  }

  /** Asks for a sync of `key`, now, or once so many ms have passed; one that is asked for already covers it. */
  add(key: string, after?: number): void {
    const { agenda } = this.#kernel;
    if (after !== undefined) return this.#addLater(key, agenda.now + after);
    if (this.#due.has(key)) return;
    this.#due.set(key, agenda.after(this.#latency(key), `${this.#label}: ${key}`, () => {
      this.#due.delete(key);
      this.#work(key);
    }));
  }

  #addLater(key: string, at: number): void {
    const { agenda } = this.#kernel;
    const held = this.#later.get(key);
    if (held && held.at <= at) return;
    agenda.cancel(held);
    this.#later.set(key, agenda.at(at, `${this.#label}: ${key}`, () => {
      this.#later.delete(key);
      this.#work(key);
    }));
  }

  #work(key: string): void {
    const failed = this.#failures.get(key);
    try {
      this.#sync(key);
      // Unless it asked for another try itself.
      if (this.#failures.get(key) === failed) this.#failures.delete(key);
    } catch (error) {
      if (!(error instanceof StatusError)) this.#kernel.faults.push({ error, command: `${this.#label}: ${key}` });
      this.addRateLimited(key);
    }
  }

  /** Tries again: after 5 ms (a second for jobs), then twice as long each time. */
  addRateLimited(key: string): void {
    const failures = this.#failures.get(key) ?? 0;
    this.#failures.set(key, failures + 1);
    this.add(key, Math.min(this.#retry.base * 2 ** Math.min(failures, 30), this.#retry.max));
  }
}
