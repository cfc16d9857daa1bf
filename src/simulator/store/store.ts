/** Immutable records under one revision counter, as etcd has them. Nothing changes a stored record in place. */

/** Why something changed: what the actor was about when it committed. */
export interface Cause {
  /** A short verb phrase for people and pages: 'scale up', 'image pulled'. */
  readonly reason: string;
  /** The change that led to this one, by revision. */
  readonly revision?: number;
  /** The object that it was done for, e.g. 'apps/v1 Deployment default/web'. */
  readonly object?: string;
}

export interface Change<T = unknown> {
  readonly revision: number;
  /** Virtual time, ms since the Unix epoch. */
  readonly at: number;
  readonly collection: string;
  readonly key: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
  /** Who did it: 'kubectl', 'deployment-controller', 'engine'. */
  readonly actor: string;
  readonly cause: Cause | undefined;
}

/** A record in a shorter form, as which it is kept until somebody asks for it. */
export abstract class Folded<T = unknown> {
  abstract unfold(key: string): T;
}

type Listener = (change: Change) => void;

/** Whoever wants to hear; who comes or goes while a change is told makes no difference to that telling. */
class Audience {
  readonly #listeners = new Set<Listener>();
  #inTurn: readonly Listener[] | undefined;

  /** Returns how to stop. */
  add(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#inTurn = undefined;
    return () => {
      this.#listeners.delete(listener);
      this.#inTurn = undefined;
    };
  }

  get inTurn(): readonly Listener[] {
    return (this.#inTurn ??= [...this.#listeners]);
  }
}

/** A collection holds the records of one kind by key. Keys sort by code point, as etcd's do. */
class Collection {
  readonly records = new Map<string, unknown>();
  /** Sorted lazily; undefined after a key came or went. */
  sorted: string[] | undefined;
  readonly listeners = new Audience();
  /** Indexes: told at once, even of a change that is made while another is being told. */
  readonly indexes: Listener[] = [];
  /** How records are kept whose changes are forgotten. */
  fold: ((record: unknown) => Folded | undefined) | undefined;

  /** What was asked for last: one change asks for its record several times, and in a large collection a look takes long. */
  #asked = '';
  #found: unknown;

  inOrder(): string[] {
    return (this.sorted ??= [...this.records.keys()].sort((a, b) => (a < b ? -1 : 1)));
  }

  get(key: string): unknown {
    if (key !== this.#asked) {
      this.#found = this.records.get(key);
      this.#asked = key;
    }
    const record = this.#found;
    return this.fold && record instanceof Folded ? record.unfold(key) : record;
  }

  put(key: string, record: unknown): void {
    if (record === undefined) this.records.delete(key);
    else this.records.set(key, record);
    this.#asked = key;
    this.#found = record;
  }

  /** Nobody can ask for the change that made this record any more. */
  forget(key: string, record: unknown): void {
    const folded = record !== undefined && this.records.get(key) === record ? this.fold!(record) : undefined;
    if (folded) this.put(key, folded);
  }
}

export class Store {
  revision: number;
  /** Every change since `compacted`, oldest first. */
  readonly history: Change[] = [];
  /** Changes up to this revision are forgotten; a watch from before gets 410. */
  compacted = 0;
  readonly #collections = new Map<string, Collection>();
  readonly #listeners = new Audience();
  readonly #now: () => number;
  /** Changes whose listeners have not been told yet; a change made by a listener waits for its turn. */
  #untold: Change[] = [];
  #telling = false;

  constructor(now: () => number, revision = 0) {
    this.#now = now;
    this.revision = revision;
  }

  get<T>(collection: string, key: string): T | undefined {
    return this.#collections.get(collection)?.get(key) as T | undefined;
  }

  size(collection: string): number {
    return this.#collections.get(collection)?.records.size ?? 0;
  }

  /** Records whose key begins with `prefix`, in key order. */
  *entries<T>(collection: string, prefix = ''): IterableIterator<[key: string, record: T]> {
    const held = this.#collections.get(collection);
    if (!held) return;
    const sorted = held.inOrder();
    for (let i = firstAtOrAfter(sorted, prefix); i < sorted.length && sorted[i]!.startsWith(prefix); i++) {
      const record = held.get(sorted[i]!);
      if (record !== undefined) yield [sorted[i]!, record as T];
    }
  }

  list<T>(collection: string, prefix = ''): T[] {
    const records: T[] = [], held = this.#collections.get(collection), sorted = held?.inOrder() ?? [];
    for (let i = firstAtOrAfter(sorted, prefix); i < sorted.length && sorted[i]!.startsWith(prefix); i++) {
      const record = held!.get(sorted[i]!);
      if (record !== undefined) records.push(record as T);
    }
    return records;
  }

  /**
   * Stores what `make` returns for the next revision (so that a record can carry its own); undefined removes.
   * Listeners hear of it before this returns; a change that a listener makes is told when the first has been told to
   * all, so that everybody hears of changes in order of their revisions.
   */
  commit<T>(collection: string, key: string, make: T | undefined | ((revision: number) => T | undefined), actor: string, cause?: Cause): Change<T> {
    const held = this.#held(collection);
    const revision = ++this.revision;
    const before = held.get(key) as T | undefined;
    const after = typeof make === 'function' ? (make as (revision: number) => T | undefined)(revision) : make;
    held.put(key, after);
    if ((before === undefined) !== (after === undefined)) held.sorted = undefined;
    const change: Change<T> = { revision, at: this.#now(), collection, key, before, after, actor, cause };
    this.history.push(change);
    for (const index of held.indexes) index(change);
    this.#untold.push(change);
    if (!this.#telling) this.#tell();
    return change;
  }

  #tell(): void {
    this.#telling = true;
    try {
      while (this.#untold.length > 0) {
        // Mostly there is only one, and taking the last is no work.
        const next = (this.#untold.length === 1 ? this.#untold.pop() : this.#untold.shift())!;
        const concerned = this.#collections.get(next.collection)?.listeners.inTurn ?? [], all = this.#listeners.inTurn;
        for (const listener of concerned) listener(next);
        for (const listener of all) listener(next);
      }
    } finally {
      this.#telling = false;
    }
  }

  /** Keeps an index of a collection: told of each change before `commit` returns and before any listener. */
  index(collection: string, listener: Listener): void {
    this.#held(collection).indexes.push(listener);
  }

  /** Hears every later change of a collection, or of all. Returns how to stop. */
  watch(collection: string | undefined, listener: Listener): () => void {
    if (collection === undefined) return this.#listeners.add(listener);
    return this.#held(collection).listeners.add(listener);
  }

  /** Forgets history up to `revision`. */
  compact(revision: number): void {
    this.compacted = Math.max(this.compacted, revision);
    const keep = this.history.findIndex((change) => change.revision > revision);
    for (const { collection, key, after } of this.history.splice(0, keep < 0 ? this.history.length : keep)) {
      const held = this.#collections.get(collection);
      if (held?.fold) held.forget(key, after);
    }
  }

  /** Records of the collection are kept as `how` makes them once their changes are forgotten; undefined: as they are. */
  fold<T>(collection: string, how: (record: T) => Folded | undefined): void {
    this.#held(collection).fold = how as (record: unknown) => Folded | undefined;
  }

  #held(collection: string): Collection {
    let held = this.#collections.get(collection);
    if (!held) this.#collections.set(collection, (held = new Collection()));
    return held;
  }
}

function firstAtOrAfter(sorted: string[], prefix: string): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
