/** A view of one collection that costs no scan: by name, by namespace, and by whatever index its user adds. */
import type { Informer } from '../client.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Change, Store } from '../../store/store.ts';
import { keyOf } from './object-meta.ts';

const NOWHERE: readonly string[] = [];

/** An object's place in all indexes: what changes of it without moving it is written down once. */
interface Cell<T> {
  object: T;
}

/** What is filed under one value: of the addresses of pods each has one, so a lone cell is kept as it is. */
type File<T> = Cell<T> | Set<Cell<T>>;

class Index<T> {
  readonly #of: (object: T) => string[];
  readonly #files = new Map<string, File<T>>();

  constructor(of: (object: T) => string[]) {
    this.#of = of;
  }

  replace(cell: Cell<T>, before: T | undefined, after: T | undefined): void {
    const left = before === undefined ? NOWHERE : this.#of(before);
    const entered = after === undefined ? NOWHERE : this.#of(after);
    if (left === entered || (left.length === 1 && entered.length === 1 && left[0] === entered[0])) return;
    for (const value of left) if (!entered.includes(value)) this.#take(value, cell);
    for (const value of entered) this.#put(value, cell);
  }

  #take(value: string, cell: Cell<T>): void {
    const file = this.#files.get(value);
    if (file === cell) this.#files.delete(value);
    if (!(file instanceof Set)) return;
    file.delete(cell);
    if (file.size === 0) this.#files.delete(value);
  }

  #put(value: string, cell: Cell<T>): void {
    const file = this.#files.get(value);
    if (file instanceof Set) file.add(cell);
    else if (file === undefined) this.#files.set(value, cell);
    else if (file !== cell) this.#files.set(value, new Set([file, cell]));
  }

  values(value: string): Iterable<T> {
    const file = this.#files.get(value);
    return file === undefined ? [] : file instanceof Set ? objectsOf(file.values()) : [file.object];
  }
}

function* objectsOf<T>(cells: Iterable<Cell<T>>): Iterable<T> {
  for (const cell of cells) yield cell.object;
}

const EVERYTHING = '';
const byNamespace = ({ metadata }: KubernetesObject): string[] => [metadata.namespace ?? EVERYTHING];
const namespaceOf = ({ metadata }: KubernetesObject): unknown => metadata.namespace;
const allOf = (object: KubernetesObject): unknown => object;

/** One for each collection; what several clients ask of it is kept once. */
export class Collection {
  readonly #store: Store;
  readonly #name: string;
  readonly #all = new Map<string, Cell<KubernetesObject>>();
  /** By the part of an object that they look at: as long as that stays they need not be asked. */
  readonly #indexes: { readonly from: (object: KubernetesObject) => unknown; readonly indexes: Index<KubernetesObject>[] }[] = [];
  /** What several clients ask for by the same function is kept once. */
  readonly #byFunction = new Map<unknown, Index<KubernetesObject>>();

  constructor(store: Store, name: string) {
    this.#store = store;
    this.#name = name;
    for (const [key, object] of store.entries<KubernetesObject>(name)) this.#put(key, undefined, object);
    store.index(name, (change) => this.#put(change.key, change.before as KubernetesObject | undefined, change.after as KubernetesObject | undefined));
  }

  #put(key: string, before: KubernetesObject | undefined, after: KubernetesObject | undefined): void {
    let cell = this.#all.get(key);
    if (after === undefined) this.#all.delete(key);
    else if (cell) cell.object = after;
    else this.#all.set(key, (cell = { object: after }));
    if (!cell) return;
    for (const { from, indexes } of this.#indexes) {
      if (before !== undefined && after !== undefined && from(before) === from(after)) continue;
      for (const index of indexes) index.replace(cell, before, after);
    }
  }

  get(namespace: string | undefined, name: string): KubernetesObject | undefined {
    return this.#all.get(keyOf(namespace, name))?.object;
  }

  list(namespace: string | undefined): Iterable<KubernetesObject> {
    return namespace === undefined ? objectsOf(this.#all.values()) : this.addIndex(byNamespace, namespaceOf).values(namespace);
  }

  addIndex(of: (object: KubernetesObject) => string[], from = allOf): Index<KubernetesObject> {
    const held = this.#byFunction.get(of);
    if (held) return held;
    const index = new Index(of);
    this.#byFunction.set(of, index);
    for (const cell of this.#all.values()) index.replace(cell, undefined, cell.object);
    const group = this.#indexes.find((one) => one.from === from);
    if (group) group.indexes.push(index);
    else this.#indexes.push({ from, indexes: [index] });
    return index;
  }

  watch(listener: (change: Change) => void): () => void {
    return this.#store.watch(this.#name, listener);
  }
}

/** What one client sees of a collection: the same objects, its own indexes. */
export class CollectionInformer<T extends KubernetesObject> implements Informer<T> {
  readonly #collection: Collection;
  readonly #indexes = new Map<string, Index<KubernetesObject>>();

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  get(namespace: string | undefined, name: string): T | undefined {
    return this.#collection.get(namespace, name) as T | undefined;
  }

  list(namespace?: string): Iterable<T> {
    return this.#collection.list(namespace) as Iterable<T>;
  }

  byIndex(name: string, value: string): Iterable<T> {
    const index = this.#indexes.get(name);
    if (!index) throw new Error(`no index ${name}`);
    return index.values(value) as Iterable<T>;
  }

  addIndex(name: string, of: (object: T) => string[], from?: (object: T) => unknown): void {
    if (this.#indexes.has(name)) return;
    this.#indexes.set(name, this.#collection.addIndex(of as (object: KubernetesObject) => string[], from as ((object: KubernetesObject) => unknown) | undefined));
  }

  onChange(listener: (change: Change<T>) => void): () => void {
    return this.#collection.watch(listener as (change: Change) => void);
  }
}
