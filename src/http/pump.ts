/** Lets a machine's virtual time run at wall speed, and calls in between. */
import type { Machine } from '../simulator/machine.ts';

/** Real milliseconds between two looks at the clock. */
const TICK = 5;
/** Steps of the machine before Node's own events get a turn. */
const BUDGET = 200_000;

export class Pump {
  readonly machine: Machine;
  readonly #offset: number;
  readonly #timer: NodeJS.Timeout;

  constructor(machine: Machine) {
    this.machine = machine;
    this.#offset = machine.now - performance.now();
    this.#timer = setInterval(() => this.turn(), TICK);
  }

  /** Brings the machine up to now; call it after anything was handed in. */
  turn(): void {
    this.machine.runUntil(performance.now() + this.#offset, BUDGET);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
