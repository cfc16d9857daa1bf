/** Lets a machine's virtual time run at wall speed or a multiple of it, and calls in between. */
import type { Machine } from '../simulator/machine.ts';

/** Real milliseconds between two looks at the clock. */
const TICK = 5;
/** Steps of the machine before Node's own events get a turn. */
const BUDGET = 200_000;

export class Pump {
  readonly machine: Machine;
  readonly #start: number;
  readonly #started = performance.now();
  readonly #speed: number;
  readonly #timer: NodeJS.Timeout;

  /** @param speed virtual milliseconds per real one */
  constructor(machine: Machine, speed = 1) {
    this.machine = machine;
    this.#start = machine.now;
    this.#speed = speed;
    this.#timer = setInterval(() => this.turn(), TICK);
  }

  /** Brings the machine up to now; call it after anything was handed in. */
  turn(): void {
    this.machine.runUntil(this.#start + (performance.now() - this.#started) * this.#speed, BUDGET);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
