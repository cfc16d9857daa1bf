/** The keys of one database: values of their kinds, and when they expire. */
import { Refused } from './reply.ts';
import { freshStream, type Stream } from './stream.ts';

interface Values {
  string: string;
  list: string[];
  set: Set<string>;
  hash: Map<string, string>;
  zset: Map<string, number>;
  stream: Stream;
}

export type Kind = keyof Values;

export interface Entry {
  kind: Kind;
  value: Values[Kind];
  /** ms since the Unix epoch. */
  expires?: number;
  /** The same of fields of a hash; none where no field ever expired. */
  fields?: Map<string, number>;
}

/** An entry as the dump file keeps it. */
export type Dumped = [key: string, kind: Kind, value: unknown, expires?: number, fields?: [field: string, expires: number][]];

/** A value as JSON can hold it. */
export function plain({ value }: Entry): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

const fresh: { [K in Kind]: () => Values[K] } = { string: () => '', list: () => [], set: () => new Set(), hash: () => new Map(), zset: () => new Map(), stream: freshStream };

export class Keyspace {
  readonly entries = new Map<string, Entry>();
  readonly now: () => number;
  readonly #changed: () => void;

  /** `changed` hears of every change. */
  constructor(now: () => number, changed: () => void) {
    this.now = now;
    this.#changed = changed;
  }

  touch(): void {
    this.#changed();
  }

  entry(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if ((entry?.expires === undefined || entry.expires > this.now()) && (!entry?.fields || this.#withoutExpired(entry))) return entry;
    this.entries.delete(key);
    return undefined;
  }

  /** @returns whether any field is left */
  #withoutExpired({ value, fields }: Entry): boolean {
    const hash = value as Values['hash'];
    for (const [field, moment] of fields!) {
      if (moment > this.now() && hash.has(field)) continue;
      fields!.delete(field);
      if (moment <= this.now()) hash.delete(field);
    }
    return hash.size > 0;
  }

  /** Lets a field of a hash expire, or never: those that do come first, by their moments, as in the real list of them. */
  expireField(key: string, field: string, moment: number | undefined): void {
    const entry = this.entry(key)!, hash = entry.value as Values['hash'], text = hash.get(field)!, moments = entry.fields ??= new Map();
    hash.delete(field);
    moments.delete(field);
    const later = moment === undefined ? [] : [...hash].filter(([name]) => !(moments.get(name)! < moment));
    for (const [name] of later) hash.delete(name);
    hash.set(field, text);
    if (moment !== undefined) moments.set(field, moment);
    for (const [name, value] of later) hash.set(name, value);
    this.touch();
  }

  get size(): number {
    return this.keys().length;
  }

  keys(): string[] {
    return [...this.entries.keys()].filter((key) => this.entry(key));
  }

  /** @throws Refused where the key holds another kind */
  get<K extends Kind>(key: string, kind: K): Values[K] | undefined {
    const entry = this.entry(key);
    if (entry && entry.kind !== kind) throw new Refused('WRONGTYPE Operation against a key holding the wrong kind of value');
    return entry?.value as Values[K] | undefined;
  }

  /** What the key holds, or an empty value that it holds from now on. */
  make<K extends Kind>(key: string, kind: K): Values[K] {
    const held = this.get(key, kind);
    this.touch();
    if (held !== undefined) return held;
    const value = fresh[kind]();
    this.entries.set(key, { kind, value });
    return value;
  }

  /** Puts a value in the place of whatever the key held. */
  put<K extends Kind>(key: string, kind: K, value: Values[K], expires?: number): void {
    this.touch();
    this.entries.set(key, { kind, value, expires });
  }

  /** Changes a string and leaves its expiry. */
  write(key: string, value: string): void {
    this.put(key, 'string', value, this.entry(key)?.expires);
  }

  delete(key: string): boolean {
    if (!this.entry(key)) return false;
    this.touch();
    return this.entries.delete(key);
  }

  /** A collection that has become empty is no key any more. */
  prune(key: string): void {
    const value = this.entry(key)?.value;
    this.touch();
    if (Array.isArray(value) ? value.length === 0 : (value instanceof Map || value instanceof Set) && value.size === 0) this.entries.delete(key);
  }

  clear(): void {
    this.touch();
    this.entries.clear();
  }

  dump(): Dumped[] {
    return this.keys().map((key) => {
      const entry = this.entries.get(key)!;
      const dumped: Dumped = [key, entry.kind, plain(entry), entry.expires];
      if (entry.fields) dumped.push([...entry.fields]);
      return dumped;
    });
  }

  load(dumped: readonly Dumped[]): void {
    for (const [key, kind, value, expires, fields] of dumped) this.entries.set(key, { kind, value: (kind === 'set' ? new Set(value as string[]) : kind === 'hash' || kind === 'zset' ? new Map(value as [string, never][]) : value) as Entry['value'], expires: expires ?? undefined, ...(fields ? { fields: new Map(fields) } : {}) });
  }
}
