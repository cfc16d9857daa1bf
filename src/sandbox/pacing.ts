/** How virtual time follows the clock on the wall, and when it may be slow. */

/** A page that was hidden or a computer that slept does not make hours pass in one step, ms. */
const LONGEST_STEP = 250;
/** How long a frame may compute before the page gets its turn, ms. */
const FRAME = 12;

export class Pacing {
  readonly #clock: () => number;
  #last: number | undefined;
  /** Virtual milliseconds for one of the clock; 0 is a pause. */
  speed = 1;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Virtual milliseconds that the coming frame lasts. */
  step(): number {
    const now = this.#clock();
    const passed = this.#last === undefined ? 0 : Math.min(now - this.#last, LONGEST_STEP);
    this.#last = now;
    return passed * this.speed;
  }

  /** Says, until the frame's time is used up, that there is more of it. */
  frame(): () => boolean {
    const end = this.#clock() + FRAME;
    return () => this.#clock() < end;
  }
}
