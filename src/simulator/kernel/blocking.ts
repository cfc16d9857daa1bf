/**
 * Blocking without threads. A generator that blocks yields a `Park`: how to be woken. Whatever runs
 * it (a Task) subscribes and goes on when woken.
 */

/** Subscribes `wake` to something; returns how to withdraw. `wake` may be called more than once. */
export type Park = (wake: () => void) => () => void;

/**
 * A computation that may block in virtual time: delegate to it with `yield*`. What is run for each process or request is
 * best a function or method of its own: for a `function*` made on the way, an engine of JavaScript makes a shape that
 * lives, with all that the function knows, until its memory is gone through as a whole.
 */
export type Blocking<T> = Generator<Park, T, void>;

/** Those who wait for something to change; they look again when woken. */
export class WaitQueue {
  /** Made when somebody waits: most that can be waited for never is. */
  #waiting: Set<() => void> | undefined;

  /** Yield this to sleep until the next `wakeAll`. Always test the condition again afterwards. */
  readonly park: Park = (wake) => {
    // Each subscription is its own entry, so that the same function may wait twice.
    const own = () => wake();
    (this.#waiting ??= new Set()).add(own);
    return () => this.#waiting?.delete(own);
  };

  get size(): number {
    return this.#waiting?.size ?? 0;
  }

  wakeAll(): void {
    const woken = this.#waiting;
    if (woken === undefined) return;
    // Who is woken may wait again, and that is for the next time.
    this.#waiting = undefined;
    for (const wake of woken) wake();
  }

  *until(condition: () => boolean): Blocking<void> {
    while (!condition()) yield this.park;
  }
}

/** Wakes when any of `parks` does. */
export function anyOf(...parks: Park[]): Park {
  return (wake) => {
    const withdrawals = parks.map((park) => park(wake));
    return () => withdrawals.forEach((withdraw) => withdraw());
  };
}

/** A queue of values between tasks. `send` blocks while `capacity` values wait; `post` never does. */
export class Channel<T> {
  #values: T[] = [];
  #head = 0;
  #closed = false;
  readonly #changed = new WaitQueue();
  readonly #capacity: number;

  constructor(capacity = Infinity) {
    this.#capacity = capacity;
  }

  get closed(): boolean {
    return this.#closed;
  }

  get length(): number {
    return this.#values.length - this.#head;
  }

  /** Wakes when a value comes, one is taken, or the channel closes. */
  get park(): Park {
    return this.#changed.park;
  }

  /** Adds a value at once; false when the channel is closed (the value is dropped). */
  post(value: T): boolean {
    if (this.#closed) return false;
    this.#values.push(value);
    this.#changed.wakeAll();
    return true;
  }

  *send(value: T): Blocking<boolean> {
    while (!this.#closed && this.length >= this.#capacity) yield this.#changed.park;
    return this.post(value);
  }

  /** Takes a value if one is there. */
  take(): T | undefined {
    if (this.length === 0) return undefined;
    const value = this.#values[this.#head++]!;
    if (this.#head > 512 && this.#head * 2 > this.#values.length) {
      this.#values = this.#values.slice(this.#head);
      this.#head = 0;
    }
    if (this.#capacity !== Infinity) this.#changed.wakeAll();
    return value;
  }

  /** Waits for a value; undefined once the channel is closed and empty. */
  *receive(): Blocking<T | undefined> {
    while (this.length === 0 && !this.#closed) yield this.#changed.park;
    return this.take();
  }

  /** No more values. What is already in it can still be received. Either side may close. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#changed.wakeAll();
  }
}
