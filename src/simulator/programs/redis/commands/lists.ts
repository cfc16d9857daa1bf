/** Commands on lists. */
import type { Keyspace } from '../keyspace.ts';
import { integer, OK, Refused, type Reply } from '../reply.ts';
import { between, command, MANY, syntax, type Commands } from './command.ts';

export type Side = 'left' | 'right';

export function pop(db: Keyspace, key: string, side: Side): string | undefined {
  const list = db.get(key, 'list');
  const value = side === 'left' ? list?.shift() : list?.pop();
  if (value !== undefined) db.prune(key);
  return value;
}

const push = (side: Side, make: boolean) => (db: Keyspace, [key = '', ...values]: string[]): Reply => {
  if (!make && !db.get(key, 'list')) return 0;
  const list = db.make(key, 'list');
  return side === 'left' ? list.unshift(...values.reverse()) : list.push(...values);
};

const popping = (side: Side) => (db: Keyspace, [key = '', count]: string[]): Reply => {
  if (count === undefined) return pop(db, key, side) ?? null;
  const wanted = integer(count, 'ERR value is out of range, must be positive');
  if (wanted < 0) throw new Refused('ERR value is out of range, must be positive');
  if (!db.get(key, 'list')) return null;
  const values: string[] = [];
  for (let value = wanted > 0 ? pop(db, key, side) : undefined; value !== undefined; value = values.length < wanted ? pop(db, key, side) : undefined) values.push(value);
  return values;
};

function move(db: Keyspace, from: string, to: string, out: Side, into: Side): Reply {
  db.get(to, 'list');
  const value = pop(db, from, out);
  if (value === undefined) return null;
  push(into, true)(db, [to, value]);
  return value;
}

function sideOf(word: string | undefined): Side {
  const side = word?.toLowerCase();
  if (side !== 'left' && side !== 'right') throw syntax();
  return side;
}

function removeFrom(list: string[], count: number, value: string): number {
  let removed = 0;
  const most = count === 0 ? Infinity : Math.abs(count);
  for (let i = count < 0 ? list.length - 1 : 0; i >= 0 && i < list.length && removed < most; ) {
    if (list[i] === value) {
      list.splice(i, 1);
      removed++;
      if (count < 0) i--;
    } else i += count < 0 ? -1 : 1;
  }
  return removed;
}

/** LPOS: where a value stands; RANK says from which match on, COUNT how many, MAXLEN how far to look. */
function positions(db: Keyspace, [key = '', value, ...options]: string[]): Reply {
  let rank = 1, count: number | undefined, far = 0;
  for (let i = 0; i < options.length; i += 2) {
    const number = options[i + 1];
    if (number === undefined) throw syntax();
    const bound = (name: string): number => {
      const given = integer(number);
      if (given < 0) throw new Refused(`ERR ${name} can't be negative`);
      return given;
    };
    switch (options[i]!.toUpperCase()) {
      case 'RANK': rank = integer(number); break;
      case 'COUNT': count = bound('COUNT'); break;
      case 'MAXLEN': far = bound('MAXLEN'); break;
      default: throw syntax();
    }
    if (rank === 0) throw new Refused("ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list");
  }
  const list = db.get(key, 'list');
  if (!list) return count === undefined ? null : [];
  const places = [...list.keys()];
  if (rank < 0) places.reverse();
  const found = (far === 0 ? places : places.slice(0, far)).filter((at) => list[at] === value).slice(Math.abs(rank) - 1);
  return count === undefined ? found[0] ?? null : count === 0 ? found : found.slice(0, count);
}

export const lists: Commands = {
  lpush: command(2, MANY, push('left', true)),
  rpush: command(2, MANY, push('right', true)),
  lpushx: command(2, MANY, push('left', false)),
  rpushx: command(2, MANY, push('right', false)),
  lpop: command(1, 2, popping('left')),
  rpop: command(1, 2, popping('right')),
  llen: command(1, 1, (db, [key]) => (db.get(key!, 'list') ?? []).length),
  lrange: command(3, 3, (db, [key, from, to]) => between(db.get(key!, 'list') ?? [], integer(from!), integer(to!))),
  lindex: command(2, 2, (db, [key, place]) => (db.get(key!, 'list') ?? []).at(integer(place!)) ?? null),
  lset: command(3, 3, (db, [key, place, value]) => {
    const list = db.get(key!, 'list'), at = integer(place!);
    if (!list) throw new Refused('ERR no such key');
    const index = at < 0 ? list.length + at : at;
    if (index < 0 || index >= list.length) throw new Refused('ERR index out of range');
    list[index] = value!;
    db.touch();
    return OK;
  }),
  linsert: command(4, 4, (db, [key, where, pivot, value]) => {
    const list = db.get(key!, 'list'), word = where!.toLowerCase();
    if (word !== 'before' && word !== 'after') throw syntax();
    if (!list) return 0;
    const at = list.indexOf(pivot!);
    if (at < 0) return -1;
    list.splice(word === 'before' ? at : at + 1, 0, value!);
    db.touch();
    return list.length;
  }),
  lrem: command(3, 3, (db, [key, count, value]) => {
    const removed = removeFrom(db.get(key!, 'list') ?? [], integer(count!), value!);
    if (removed > 0) db.prune(key!);
    return removed;
  }),
  ltrim: command(3, 3, (db, [key, from, to]) => {
    const list = db.get(key!, 'list');
    if (list) {
      list.splice(0, list.length, ...between(list, integer(from!), integer(to!)));
      db.prune(key!);
    }
    return OK;
  }),
  lpos: command(2, MANY, positions),
  rpoplpush: command(2, 2, (db, [from, to]) => move(db, from!, to!, 'right', 'left')),
  lmove: command(4, 4, (db, [from, to, out, into]) => move(db, from!, to!, sideOf(out), sideOf(into))),
};
