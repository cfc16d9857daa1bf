/**
 * Pods that start together say the same of themselves. What was made for the last few is taken again instead of being
 * made anew: objects of the API are never changed in place, and a cluster has hundreds of thousands of these.
 */
export class Alike<T> {
  readonly #last: T[] = [];
  readonly #most: number;
  #next = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** One that `is` the same, or the one that `make` makes. */
  get(is: (one: T) => boolean, make: () => T): T {
    return this.find(is) ?? this.add(make());
  }

  /** The newest first: it is mostly one of those. */
  find(is: (one: T) => boolean): T | undefined {
    for (let back = 1; back <= this.#last.length; back++) {
      const one = this.#last[(this.#next - back + this.#most) % this.#most]!;
      if (is(one)) return one;
    }
    return undefined;
  }

  add(one: T): T {
    this.#last[this.#next] = one;
    this.#next = (this.#next + 1) % this.#most;
    return one;
  }
}
