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
    const found = this.#last.find(is);
    if (found !== undefined) return found;
    const made = make();
    this.#last[this.#next++ % this.#most] = made;
    return made;
  }
}
