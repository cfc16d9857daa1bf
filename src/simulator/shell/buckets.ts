/** Names in the order in which bash's hash tables give them: by bucket of their FNV hash, in a bucket the newest first. */

function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 16777619) ^ text.charCodeAt(i)) >>> 0;
  return hash;
}

/** A map that is walked in bash's order. Buckets: 1024 of associative arrays, 256 of remembered commands (bash 5.2). */
export class BucketMap<V> extends Map<string, V> {
  readonly #buckets: number;

  constructor(buckets: number, from: ReadonlyMap<string, V> = new Map()) {
    super();
    this.#buckets = buckets;
    // The newest stands first in its bucket, so a copy takes them the other way round.
    for (const [key, value] of [...from].reverse()) this.set(key, value);
  }

  #ordered(): [string, V][] {
    const entries = [...super.entries()].reverse();
    return entries.sort(([a], [b]) => (hashOf(a) % this.#buckets) - (hashOf(b) % this.#buckets));
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.#ordered()[Symbol.iterator]() as MapIterator<[string, V]>;
  }

  override entries(): MapIterator<[string, V]> {
    return this[Symbol.iterator]();
  }

  override keys(): MapIterator<string> {
    return this.#ordered().map(([key]) => key)[Symbol.iterator]() as MapIterator<string>;
  }

  override values(): MapIterator<V> {
    return this.#ordered().map(([, value]) => value)[Symbol.iterator]() as MapIterator<V>;
  }
}

/** An associative array. */
export const associative = (from?: ReadonlyMap<string, string>): Map<string, string> => new BucketMap(1024, from);
