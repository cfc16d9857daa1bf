/** SORT: the members of a list, set or sorted set by number or alphabet, by keys of their own (BY), with others in their place (GET). */
import type { Keyspace } from '../keyspace.ts';
import { integer, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, type Commands } from './command.ts';
import { ranked } from './members.ts';

interface Order {
  alpha: boolean;
  descending: boolean;
  limit: [number, number];
  by: string | undefined;
  get: string[];
  store: string | undefined;
}

function read(words: string[]): Order {
  const order: Order = { alpha: false, descending: false, limit: [0, -1], by: undefined, get: [], store: undefined };
  while (words.length > 0) {
    const word = words.shift()!.toUpperCase();
    if (word === 'ALPHA') order.alpha = true;
    else if (word === 'ASC' || word === 'DESC') order.descending = word === 'DESC';
    else if (word === 'LIMIT' && words.length >= 2) order.limit = [integer(words.shift()!), integer(words.shift()!)];
    else if (word === 'BY' && words.length >= 1) order.by = words.shift()!;
    else if (word === 'GET' && words.length >= 1) order.get.push(words.shift()!);
    else if (word === 'STORE' && words.length >= 1) order.store = words.shift()!;
    else throw syntax();
  }
  return order;
}

function members(db: Keyspace, key: string): string[] {
  const kind = db.entry(key)?.kind;
  if (kind === 'set') return [...db.get(key, 'set')!];
  return kind === 'zset' ? ranked(db, key).map(([name]) => name) : [...(db.get(key, 'list') ?? [])];
}

/** What a pattern names for a member: itself, a key's string, or a field of a hash (`user:*->name`). */
function named(db: Keyspace, pattern: string, member: string): string | undefined {
  if (pattern === '#') return member;
  const [key = '', field] = pattern.replace('*', member).split('->');
  const kind = db.entry(key)?.kind;
  if (field !== undefined) return kind === 'hash' ? db.get(key, 'hash')!.get(field) : undefined;
  return kind === 'string' ? db.get(key, 'string') : undefined;
}

function numberOf(text: string | undefined): number {
  const value = text === undefined ? 0 : Number(text.trim() === '' ? NaN : text);
  if (Number.isNaN(value)) throw new Refused("ERR One or more scores can't be converted into double");
  return value;
}

function sort(db: Keyspace, [key = '', ...words]: string[]): Reply {
  const { alpha, descending, limit: [skip, count], by, get, store } = read(words), all = members(db, key);
  const weighed = all.map((member) => ({ member, weight: by === undefined ? member : named(db, by, member) }));
  const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  if (by === undefined || by.includes('*')) {
    const numbers = alpha ? undefined : new Map(weighed.map((one) => [one, numberOf(one.weight)]));
    weighed.sort((a, b) => (numbers ? numbers.get(a)! - numbers.get(b)! : ordered(a.weight ?? '', b.weight ?? '')) || ordered(a.member, b.member));
    if (descending) weighed.reverse();
  }
  const found = weighed.slice(skip, count < 0 ? undefined : skip + count);
  const shown = found.flatMap(({ member }): (string | null)[] => (get.length === 0 ? [member] : get.map((pattern) => named(db, pattern, member) ?? null)));
  if (store === undefined) return shown;
  db.delete(store);
  if (shown.length > 0) db.put(store, 'list', shown.map((one) => one ?? ''));
  return shown.length;
}

export const sorting: Commands = {
  sort: command(1, MANY, sort),
  sort_ro: command(1, MANY, (db, args) => {
    if (args.some((word) => word.toUpperCase() === 'STORE')) throw syntax();
    return sort(db, args);
  }),
};
