/** Commands on sets. */
import type { Keyspace } from '../keyspace.ts';
import { integer, positive, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, type Commands } from './command.ts';

/** Whole numbers are kept in order, other members as they came. */
function members(db: Keyspace, key: string): string[] {
  const all = [...(db.get(key, 'set') ?? [])];
  return all.every((one) => /^-?\d+$/.test(one)) ? all.sort((a, b) => Number(a) - Number(b)) : all;
}

type Combine = (all: readonly string[][]) => string[];
const union: Combine = (all) => [...new Set(all.flat())];
const inter: Combine = ([first = [], ...others]) => first.filter((one) => others.every((other) => other.includes(one)));
const diff: Combine = ([first = [], ...others]) => first.filter((one) => !others.some((other) => other.includes(one)));

const combining = (combine: Combine) => (db: Keyspace, keys: string[]): Reply => combine(keys.map((key) => members(db, key)));
const storing = (combine: Combine) => (db: Keyspace, [to = '', ...keys]: string[]): Reply => {
  const found = combine(keys.map((key) => members(db, key)));
  db.delete(to);
  if (found.length > 0) db.put(to, 'set', new Set(found));
  return found.length;
};

function pop(db: Keyspace, [key = '', count, ...more]: string[]): Reply {
  if (more.length > 0) throw syntax();
  const taken = members(db, key).slice(0, count === undefined ? 1 : positive(count));
  for (const one of taken) db.get(key, 'set')!.delete(one);
  if (taken.length > 0) db.prune(key);
  return count === undefined ? taken[0] ?? null : taken;
}

function countCommon(db: Keyspace, [number = '', ...words]: string[]): Reply {
  const count = integer(number, "ERR numkeys should be greater than 0");
  if (count < 1) throw new Refused('ERR numkeys should be greater than 0');
  if (count > words.length) throw new Refused("ERR Number of keys can't be greater than number of args");
  const [limit, most, ...more] = words.slice(count);
  if ((limit !== undefined && (limit.toUpperCase() !== 'LIMIT' || most === undefined)) || more.length > 0) throw syntax();
  const found = inter(words.slice(0, count).map((key) => members(db, key))).length, bound = integer(most ?? '0', "ERR LIMIT can't be negative");
  if (bound < 0) throw new Refused("ERR LIMIT can't be negative");
  return bound > 0 ? Math.min(found, bound) : found;
}

export const sets: Commands = {
  sadd: command(2, MANY, (db, [key, ...all]) => {
    const set = db.make(key!, 'set');
    return all.filter((member) => !set.has(member) && set.add(member)).length;
  }),
  srem: command(2, MANY, (db, [key, ...all]) => {
    const removed = all.filter((member) => db.get(key!, 'set')?.delete(member)).length;
    if (removed > 0) db.prune(key!);
    return removed;
  }),
  smembers: command(1, 1, (db, [key]) => members(db, key!)),
  sismember: command(2, 2, (db, [key, member]) => (db.get(key!, 'set')?.has(member!) ? 1 : 0)),
  smismember: command(2, MANY, (db, [key, ...all]) => all.map((member) => (db.get(key!, 'set')?.has(member) ? 1 : 0))),
  scard: command(1, 1, (db, [key]) => db.get(key!, 'set')?.size ?? 0),
  sunion: command(1, MANY, combining(union)),
  sinter: command(1, MANY, combining(inter)),
  sdiff: command(1, MANY, combining(diff)),
  sintercard: command(2, MANY, countCommon),
  sunionstore: command(2, MANY, storing(union)),
  sinterstore: command(2, MANY, storing(inter)),
  sdiffstore: command(2, MANY, storing(diff)),
  spop: command(1, MANY, pop),
  srandmember: command(1, MANY, (db, [key, count, ...more]) => {
    if (more.length > 0) throw syntax();
    return count === undefined ? members(db, key!)[0] ?? null : members(db, key!).slice(0, Math.abs(integer(count)));
  }),
  smove: command(3, 3, (db, [from, to, member]) => {
    db.get(to!, 'set');
    if (!db.get(from!, 'set')?.delete(member!)) return 0;
    db.prune(from!);
    db.make(to!, 'set').add(member!);
    return 1;
  }),
};
