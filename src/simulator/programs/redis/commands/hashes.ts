/** Commands on hashes. */
import type { Keyspace } from '../keyspace.ts';
import { float, floatText, integer, OK, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, unpaired, type Commands } from './command.ts';

function set(db: Keyspace, [key = '', ...pairs]: string[], name: string): number {
  if (pairs.length % 2 !== 0) throw unpaired(name);
  const hash = db.make(key, 'hash');
  let added = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    if (!hash.has(pairs[i]!)) added++;
    hash.set(pairs[i]!, pairs[i + 1]!);
    if (db.entry(key)?.fields?.has(pairs[i]!)) db.expireField(key, pairs[i]!, undefined);
  }
  return added;
}

function put(db: Keyspace, key: string, field: string, value: string): void {
  db.make(key, 'hash').set(field, value);
}

const hash = (db: Keyspace, key: string | undefined): ReadonlyMap<string, string> => db.get(key!, 'hash') ?? new Map();

function increase(db: Keyspace, [key = '', field = '', amount = '']: string[]): Reply {
  const value = integer(hash(db, key).get(field) ?? '0', 'ERR hash value is not an integer') + integer(amount);
  if (Math.abs(value) >= 2 ** 63) throw new Refused('ERR increment or decrement would overflow');
  put(db, key, field, String(value));
  return value;
}

/** A negative count may name a field more than once. */
function random(db: Keyspace, [key, number, option]: string[]): Reply {
  const fields = [...hash(db, key)];
  if (number === undefined) return fields[0]?.[0] ?? null;
  if (option !== undefined && option.toUpperCase() !== 'WITHVALUES') throw syntax();
  const count = integer(number), found = count >= 0 ? fields.slice(0, count) : fields.length === 0 ? [] : Array.from({ length: -count }, (_, i) => fields[i % fields.length]!);
  return found.flatMap(([field, value]) => (option === undefined ? [field] : [field, value]));
}

export const hashes: Commands = {
  hset: command(3, MANY, (db, args) => set(db, args, 'hset')),
  hmset: command(3, MANY, (db, args) => (set(db, args, 'hmset'), OK)),
  hsetnx: command(3, 3, (db, [key, field, value]) => (hash(db, key).has(field!) ? 0 : (put(db, key!, field!, value!), 1))),
  hget: command(2, 2, (db, [key, field]) => hash(db, key).get(field!) ?? null),
  hmget: command(2, MANY, (db, [key, ...fields]) => fields.map((field) => hash(db, key).get(field) ?? null)),
  hgetall: command(1, 1, (db, [key]) => [...hash(db, key)].flat()),
  hkeys: command(1, 1, (db, [key]) => [...hash(db, key).keys()]),
  hvals: command(1, 1, (db, [key]) => [...hash(db, key).values()]),
  hlen: command(1, 1, (db, [key]) => hash(db, key).size),
  hexists: command(2, 2, (db, [key, field]) => (hash(db, key).has(field!) ? 1 : 0)),
  hstrlen: command(2, 2, (db, [key, field]) => (hash(db, key).get(field!) ?? '').length),
  hrandfield: command(1, 3, random),
  hdel: command(2, MANY, (db, [key, ...fields]) => {
    const removed = fields.filter((field) => db.get(key!, 'hash')?.delete(field)).length;
    for (const field of fields) db.entry(key!)?.fields?.delete(field);
    if (removed > 0) db.prune(key!);
    return removed;
  }),
  hincrby: command(3, 3, increase),
  hincrbyfloat: command(3, 3, (db, [key, field, amount]) => {
    const value = floatText(Number((float(hash(db, key).get(field!) ?? '0', 'ERR hash value is not a float') + float(amount!)).toPrecision(15)));
    put(db, key!, field!, value);
    return value;
  }),
};
