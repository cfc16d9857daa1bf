import { WaitQueue, type Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';

/** How a server waits for its end: a SIGINT or SIGTERM, or something that it was asked to do. */
export class Ending {
  readonly #ended = new WaitQueue();
  #status: number | undefined;

  /** `statusOf`: what the process exits with after a signal. */
  constructor(p: Process, statusOf: (signal: number) => number) {
    for (const signal of [SIGNALS.TERM, SIGNALS.INT]) p.handlers.set(signal, () => {
      this.end(statusOf(signal));
      return 'restart';
    });
  }

  end(status: number): void {
    this.#status ??= status;
    this.#ended.wakeAll();
  }

  /** @returns the exit status */
  *wait(): Blocking<number> {
    yield* this.#ended.until(() => this.#status !== undefined);
    return this.#status!;
  }
}

/** A program in Go that does nothing about signals: its runtime raises the signal anew, which the first process of a container survives, and then exits with 2. */
export const goEnding = (p: Process): Ending => new Ending(p, (signal) => (p.pid === 1 ? 2 : 128 + signal));
