/** The keys of one Redis server and the commands on them. */
import type { Reply } from './protocol.ts';

interface Values {
  string: string;
  list: string[];
  set: Set<string>;
  hash: Map<string, string>;
}

interface Stored {
  kind: keyof Values;
  value: Values[keyof Values];
}

interface Entry {
  stored: Stored;
  /** ms since the Unix epoch. */
  expires?: number;
}

const OK: Reply = { status: 'OK' };
const WRONG_TYPE = { error: 'WRONGTYPE Operation against a key holding the wrong kind of value' };
const NOT_INTEGER = { error: 'ERR value is not an integer or out of range' };

/** Thrown by a command to answer with an error. */
class Refused extends Error {
  readonly reply: { error: string };
  constructor(reply: { error: string }) {
    super(reply.error);
    this.reply = reply;
  }
}

type Command = (args: string[]) => Reply;

export class Database {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;
  /** Changes since the last save. */
  dirty = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  execute([name = '', ...args]: string[]): Reply {
    const command = Object.hasOwn(this.#commands, name.toLowerCase()) ? this.#commands[name.toLowerCase()] : undefined;
    if (!command) return { error: `ERR unknown command '${name}', with args beginning with: ${args.map((arg) => `'${arg}' `).join('')}` };
    const [least, most] = command.arguments;
    if (args.length < least || args.length > most) return { error: `ERR wrong number of arguments for '${name.toLowerCase()}' command` };
    try {
      return command.run(args);
    } catch (error) {
      if (error instanceof Refused) return error.reply;
      throw error;
    }
  }

  /** All keys as JSON, for the dump file. */
  dump(): string {
    return JSON.stringify([...this.#entries].map(([key, { stored, expires }]) => [key, stored.kind, typeof stored.value === 'string' ? stored.value : [...stored.value], expires]));
  }

  load(text: string): void {
    for (const [key, kind, value, expires] of JSON.parse(text) as [string, Stored['kind'], unknown, number | undefined][]) {
      const stored = { kind, value: kind === 'set' ? new Set(value as string[]) : kind === 'hash' ? new Map(value as [string, string][]) : value } as Stored;
      this.#entries.set(key, { stored, expires });
    }
  }

  get size(): number {
    for (const key of [...this.#entries.keys()]) this.#entry(key);
    return this.#entries.size;
  }

  #entry(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry?.expires === undefined || entry.expires > this.#now()) return entry;
    this.#entries.delete(key);
    return undefined;
  }

  #get<K extends keyof Values>(key: string, kind: K): Values[K] | undefined {
    const entry = this.#entry(key);
    if (entry && entry.stored.kind !== kind) throw new Refused(WRONG_TYPE);
    return entry?.stored.value as Values[K] | undefined;
  }

  #make<K extends keyof Values>(key: string, kind: K, fresh: Values[K]): Values[K] {
    const held = this.#get(key, kind);
    this.dirty++;
    if (held !== undefined) return held;
    this.#entries.set(key, { stored: { kind, value: fresh } });
    return fresh;
  }

  #put(key: string, value: string, expires?: number): void {
    this.dirty++;
    this.#entries.set(key, { stored: { kind: 'string', value }, expires });
  }

  #integer(text: string): number {
    if (!/^-?\d+$/.test(text)) throw new Refused(NOT_INTEGER);
    return Number(text);
  }

  #add(key: string, amount: number): Reply {
    const value = this.#integer(this.#get(key, 'string') ?? '0') + amount;
    this.#put(key, String(value), this.#entry(key)?.expires);
    return value;
  }

  #set([key = '', value = '', ...options]: string[]): Reply {
    let expires: number | undefined;
    for (let i = 0; i < options.length; i++) {
      const word = options[i]!.toUpperCase();
      if (word === 'EX' || word === 'PX') expires = this.#now() + this.#integer(options[++i] ?? '') * (word === 'EX' ? 1000 : 1);
      else if (word === 'NX' && this.#entry(key)) return null;
      else if (word === 'XX' && !this.#entry(key)) return null;
      else if (!['NX', 'XX', 'KEEPTTL', 'GET'].includes(word)) throw new Refused({ error: 'ERR syntax error' });
    }
    this.#put(key, value, expires);
    return OK;
  }

  #remove(keys: string[]): Reply {
    return keys.filter((key) => this.#entry(key) !== undefined && this.#entries.delete(key) && ++this.dirty).length;
  }

  #expire(key: string, milliseconds: number): Reply {
    const entry = this.#entry(key);
    if (!entry) return 0;
    entry.expires = this.#now() + milliseconds;
    return 1;
  }

  #left(key: string): number {
    const entry = this.#entry(key);
    return !entry ? -2 : entry.expires === undefined ? -1 : entry.expires - this.#now();
  }

  #range(key: string, from: string, to: string): Reply {
    const list = this.#get(key, 'list') ?? [], start = this.#integer(from), end = this.#integer(to);
    return list.slice(start, end < 0 ? list.length + end + 1 : end + 1);
  }

  #pop(key: string, side: 'shift' | 'pop'): Reply {
    const list = this.#get(key, 'list');
    const value = list?.[side]();
    if (list?.length === 0) this.#entries.delete(key);
    if (value !== undefined) this.dirty++;
    return value ?? null;
  }

  /** Fewest and most arguments, and what the command does. */
  readonly #commands: Record<string, { arguments: [number, number]; run: Command }> = {
    ping: { arguments: [0, 1], run: ([text]) => text ?? { status: 'PONG' } },
    echo: { arguments: [1, 1], run: ([text]) => text! },
    select: { arguments: [1, 1], run: ([index]) => (Number(index) < 16 ? OK : { error: 'ERR DB index is out of range' }) },
    get: { arguments: [1, 1], run: ([key]) => this.#get(key!, 'string') ?? null },
    set: { arguments: [2, 8], run: (args) => this.#set(args) },
    setnx: { arguments: [2, 2], run: ([key, value]) => (this.#entry(key!) ? 0 : (this.#put(key!, value!), 1)) },
    setex: { arguments: [3, 3], run: ([key, seconds, value]) => (this.#put(key!, value!, this.#now() + this.#integer(seconds!) * 1000), OK) },
    mset: { arguments: [2, 1000], run: (args) => (args.forEach((key, i) => i % 2 === 0 && this.#put(key, args[i + 1] ?? '')), OK) },
    mget: { arguments: [1, 1000], run: (keys) => keys.map((key) => (this.#entry(key)?.stored.kind === 'string' ? this.#get(key, 'string')! : null)) },
    getset: { arguments: [2, 2], run: ([key, value]) => {
      const old = this.#get(key!, 'string') ?? null;
      this.#put(key!, value!);
      return old;
    } },
    append: { arguments: [2, 2], run: ([key, text]) => {
      const value = (this.#get(key!, 'string') ?? '') + text!;
      this.#put(key!, value);
      return value.length;
    } },
    strlen: { arguments: [1, 1], run: ([key]) => (this.#get(key!, 'string') ?? '').length },
    incr: { arguments: [1, 1], run: ([key]) => this.#add(key!, 1) },
    decr: { arguments: [1, 1], run: ([key]) => this.#add(key!, -1) },
    incrby: { arguments: [2, 2], run: ([key, amount]) => this.#add(key!, this.#integer(amount!)) },
    decrby: { arguments: [2, 2], run: ([key, amount]) => this.#add(key!, -this.#integer(amount!)) },
    del: { arguments: [1, 1000], run: (keys) => this.#remove(keys) },
    unlink: { arguments: [1, 1000], run: (keys) => this.#remove(keys) },
    exists: { arguments: [1, 1000], run: (keys) => keys.filter((key) => this.#entry(key)).length },
    type: { arguments: [1, 1], run: ([key]) => ({ status: this.#entry(key!)?.stored.kind ?? 'none' }) },
    keys: { arguments: [1, 1], run: ([pattern]) => {
      const matches = new RegExp(`^${pattern!.replace(/[.+^${}()|\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`);
      return [...this.#entries.keys()].filter((key) => this.#entry(key) && matches.test(key));
    } },
    rename: { arguments: [2, 2], run: ([from, to]) => {
      const entry = this.#entry(from!);
      if (!entry) return { error: 'ERR no such key' };
      this.#entries.delete(from!);
      this.#entries.set(to!, entry);
      return OK;
    } },
    expire: { arguments: [2, 2], run: ([key, seconds]) => this.#expire(key!, this.#integer(seconds!) * 1000) },
    pexpire: { arguments: [2, 2], run: ([key, time]) => this.#expire(key!, this.#integer(time!)) },
    persist: { arguments: [1, 1], run: ([key]) => {
      const entry = this.#entry(key!);
      if (entry?.expires === undefined) return 0;
      delete entry.expires;
      return 1;
    } },
    ttl: { arguments: [1, 1], run: ([key]) => (this.#left(key!) < 0 ? this.#left(key!) : Math.ceil(this.#left(key!) / 1000)) },
    pttl: { arguments: [1, 1], run: ([key]) => Math.ceil(this.#left(key!)) },
    dbsize: { arguments: [0, 0], run: () => this.size },
    flushall: { arguments: [0, 1], run: () => (this.#entries.clear(), this.dirty++, OK) },
    flushdb: { arguments: [0, 1], run: () => (this.#entries.clear(), this.dirty++, OK) },
    lpush: { arguments: [2, 1000], run: ([key, ...values]) => this.#make(key!, 'list', []).unshift(...values.reverse()) },
    rpush: { arguments: [2, 1000], run: ([key, ...values]) => this.#make(key!, 'list', []).push(...values) },
    lpop: { arguments: [1, 1], run: ([key]) => this.#pop(key!, 'shift') },
    rpop: { arguments: [1, 1], run: ([key]) => this.#pop(key!, 'pop') },
    llen: { arguments: [1, 1], run: ([key]) => (this.#get(key!, 'list') ?? []).length },
    lrange: { arguments: [3, 3], run: ([key, from, to]) => this.#range(key!, from!, to!) },
    sadd: { arguments: [2, 1000], run: ([key, ...members]) => {
      const set = this.#make(key!, 'set', new Set());
      return members.filter((member) => !set.has(member) && set.add(member)).length;
    } },
    srem: { arguments: [2, 1000], run: ([key, ...members]) => members.filter((member) => this.#get(key!, 'set')?.delete(member)).length },
    smembers: { arguments: [1, 1], run: ([key]) => [...(this.#get(key!, 'set') ?? [])] },
    sismember: { arguments: [2, 2], run: ([key, member]) => (this.#get(key!, 'set')?.has(member!) ? 1 : 0) },
    scard: { arguments: [1, 1], run: ([key]) => this.#get(key!, 'set')?.size ?? 0 },
    hset: { arguments: [3, 1001], run: ([key, ...pairs]) => {
      const hash = this.#make(key!, 'hash', new Map());
      let added = 0;
      for (let i = 0; i + 1 < pairs.length; i += 2) {
        if (!hash.has(pairs[i]!)) added++;
        hash.set(pairs[i]!, pairs[i + 1]!);
      }
      return added;
    } },
    hget: { arguments: [2, 2], run: ([key, field]) => this.#get(key!, 'hash')?.get(field!) ?? null },
    hgetall: { arguments: [1, 1], run: ([key]) => [...(this.#get(key!, 'hash') ?? [])].flat() },
    hdel: { arguments: [2, 1000], run: ([key, ...fields]) => fields.filter((field) => this.#get(key!, 'hash')?.delete(field)).length },
    hlen: { arguments: [1, 1], run: ([key]) => this.#get(key!, 'hash')?.size ?? 0 },
    hincrby: { arguments: [3, 3], run: ([key, field, amount]) => {
      const hash = this.#make(key!, 'hash', new Map());
      const value = this.#integer(hash.get(field!) ?? '0') + this.#integer(amount!);
      hash.set(field!, String(value));
      return value;
    } },
  };
}
