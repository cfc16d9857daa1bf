interface Entry<T> {
  readonly one: T;
  readonly weight: number;
  deadline: number;
}

/** Which of several comes next: each in turn, those with more weight more often (earliest deadline first). */
export class Balancer<T> {
  readonly #entries: Entry<T>[] = [];
  #now = 0;

  /** Weights of 0 take no part. */
  constructor(things: readonly { readonly one: T; readonly weight: number }[]) {
    for (const { one, weight } of things) if (weight > 0) this.#entries.push({ one, weight, deadline: 1 / weight });
  }

  next(): T | undefined {
    const first = this.#entries.reduce<Entry<T> | undefined>((best, entry) => (best && best.deadline <= entry.deadline ? best : entry), undefined);
    if (!first) return undefined;
    this.#now = first.deadline;
    first.deadline = this.#now + 1 / first.weight;
    // Behind all others of the same deadline, as in a queue.
    this.#entries.push(...this.#entries.splice(this.#entries.indexOf(first), 1));
    return first.one;
  }
}
