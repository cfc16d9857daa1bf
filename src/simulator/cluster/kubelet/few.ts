const NONE: readonly (readonly [unknown, unknown])[] = [];

/** A map for a handful of entries, of which a cluster has hundreds of thousands: it takes no room while it is empty. */
export class Few<K, V> {
  #pairs: (readonly [K, V])[] | undefined;

  get size(): number {
    return this.#pairs?.length ?? 0;
  }

  get(key: K): V | undefined {
    for (const pair of this.#pairs ?? NONE) if (pair[0] === key) return pair[1] as V;
    return undefined;
  }

  has(key: K): boolean {
    for (const pair of this.#pairs ?? NONE) if (pair[0] === key) return true;
    return false;
  }

  set(key: K, value: V): void {
    const pairs = this.#pairs ?? [];
    const at = pairs.findIndex(([one]) => one === key);
    this.#pairs = at < 0 ? pairs.concat([[key, value]]) : pairs.with(at, [key, value]);
  }

  delete(key: K): boolean {
    if (!this.has(key)) return false;
    const left = this.#pairs!.filter(([one]) => one !== key);
    this.#pairs = left.length > 0 ? left : undefined;
    return true;
  }

  *values(): IterableIterator<V> {
    for (const [, value] of this.#pairs ?? []) yield value;
  }

  [Symbol.iterator](): IterableIterator<readonly [K, V]> {
    return (this.#pairs ?? [])[Symbol.iterator]();
  }
}
