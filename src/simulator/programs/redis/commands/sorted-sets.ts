/** Commands on sorted sets: members by score, those of one score by name. */
import type { Keyspace } from '../keyspace.ts';
import { float, floatText, integer, positive, Refused, type Reply } from '../reply.ts';
import { between, command, MANY, syntax, type Commands } from './command.ts';
import { byName, byScore, ranked, shown, type Limits, type Member } from './members.ts';

function add(db: Keyspace, [key = '', ...words]: string[]): Reply {
  const options = new Set<string>();
  while (words.length > 0 && ['NX', 'XX', 'GT', 'LT', 'CH', 'INCR'].includes(words[0]!.toUpperCase())) options.add(words.shift()!.toUpperCase());
  if (words.length === 0 || words.length % 2 !== 0) throw syntax();
  if (options.has('NX') && options.has('XX')) throw new Refused('ERR XX and NX options at the same time are not compatible');
  if ((options.has('NX') && (options.has('GT') || options.has('LT'))) || (options.has('GT') && options.has('LT'))) throw new Refused('ERR GT, LT, and/or NX options at the same time are not compatible');
  if (options.has('INCR') && words.length > 2) throw new Refused('ERR INCR option supports a single increment-element pair');
  const pairs = words.flatMap((word, i): Member[] => (i % 2 === 0 ? [[words[i + 1]!, float(word)]] : []));
  const held = db.get(key, 'zset');
  if (!held && options.has('XX')) return options.has('INCR') ? null : 0;
  const set = db.make(key, 'zset');
  let added = 0, changed = 0, last: number | null = null;
  for (const [name, given] of pairs) {
    const before = set.get(name), score = options.has('INCR') ? (before ?? 0) + given : given;
    if ((options.has('NX') && before !== undefined) || (options.has('XX') && before === undefined) || (before !== undefined && ((options.has('GT') && score <= before) || (options.has('LT') && score >= before)))) continue;
    if (before === undefined) added++;
    else if (before !== score) changed++;
    set.set(name, score);
    last = score;
  }
  db.prune(key);
  return options.has('INCR') ? last === null ? null : floatText(last) : options.has('CH') ? added + changed : added;
}

interface RangeOptions {
  scores: boolean;
  /** What the two ends are, where they are no places. */
  by: Limits | undefined;
  reversed: boolean;
  limit: [number, number] | undefined;
}

function rangeOptions(words: readonly string[]): RangeOptions {
  const options: RangeOptions = { scores: false, by: undefined, reversed: false, limit: undefined };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!.toUpperCase();
    if (word === 'WITHSCORES') options.scores = true;
    else if ((word === 'BYSCORE' || word === 'BYLEX') && !options.by) options.by = word === 'BYLEX' ? byName : byScore;
    else if (word === 'REV') options.reversed = true;
    else if (word === 'LIMIT' && i + 2 < words.length) options.limit = [integer(words[++i]!), integer(words[++i]!)];
    else throw syntax();
  }
  return options;
}

function range(db: Keyspace, key: string | undefined, from: string, to: string, { scores, by, reversed, limit }: RangeOptions): Member[] {
  if (limit && !by) throw new Refused('ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX');
  if (scores && by === byName) throw new Refused('ERR syntax error, WITHSCORES not supported in combination with BYLEX');
  const inside = by?.(...(reversed ? [to, from] as const : [from, to] as const));
  const all = ranked(db, key);
  if (reversed) all.reverse();
  const found = inside ? all.filter(inside) : between(all, integer(from), integer(to));
  const [skip, count] = limit ?? [0, -1];
  return found.slice(skip, count < 0 ? undefined : skip + count);
}

const ranging = (more: Partial<RangeOptions>) => (db: Keyspace, [key, from, to, ...words]: string[]): Reply => {
  const options = { ...rangeOptions(words), ...more };
  return shown(range(db, key, from!, to!, options), options.scores);
};

function storeRange(db: Keyspace, [to = '', key, from, until, ...words]: string[]): Reply {
  const options = rangeOptions(words);
  if (options.scores) throw syntax();
  const found = range(db, key, from!, until!, options);
  db.delete(to);
  if (found.length > 0) db.put(to, 'zset', new Map(found));
  return found.length;
}

function take(db: Keyspace, key: string | undefined, members: readonly Member[]): void {
  for (const [name] of members) db.get(key!, 'zset')!.delete(name);
  if (members.length > 0) db.prune(key!);
}

const popping = (highest: boolean) => (db: Keyspace, [key, count]: string[]): Reply => {
  const all = ranked(db, key);
  const found = (highest ? all.reverse() : all).slice(0, count === undefined ? 1 : positive(count));
  take(db, key, found);
  return shown(found, true);
};

const ranking = (reversed: boolean) => (db: Keyspace, [key, member, option]: string[]): Reply => {
  if (option !== undefined && option.toUpperCase() !== 'WITHSCORE') throw syntax();
  const all = ranked(db, key), at = all.findIndex(([name]) => name === member), rank = reversed ? all.length - 1 - at : at;
  return at < 0 ? null : option === undefined ? rank : [rank, floatText(all[at]![1])];
};

const removing = (which: (all: Member[], from: string, to: string) => Member[]) => (db: Keyspace, [key, from, to]: string[]): Reply => {
  const found = which(ranked(db, key), from!, to!);
  take(db, key, found);
  return found.length;
};

/** A negative count may name a member more than once. */
function random(db: Keyspace, [key, number, option]: string[]): Reply {
  const all = ranked(db, key);
  if (number === undefined) return all[0]?.[0] ?? null;
  if (option !== undefined && option.toUpperCase() !== 'WITHSCORES') throw syntax();
  const count = integer(number), found = count >= 0 ? all.slice(0, count) : all.length === 0 ? [] : Array.from({ length: -count }, (_, i) => all[i % all.length]!);
  return shown(found, option !== undefined);
}

const scoreOf = (db: Keyspace, key: string | undefined, member: string): Reply => {
  const score = db.get(key!, 'zset')?.get(member);
  return score === undefined ? null : floatText(score);
};

const counting = (limits: Limits) => (db: Keyspace, [key, from, to]: string[]): Reply => ranked(db, key).filter(limits(from!, to!)).length;
const within = (limits: Limits) => (all: Member[], from: string, to: string): Member[] => all.filter(limits(from, to));

export const sortedSets: Commands = {
  zadd: command(3, MANY, add),
  zincrby: command(3, 3, (db, [key, amount, member]) => add(db, [key!, 'INCR', amount!, member!])),
  zrange: command(3, MANY, ranging({})),
  zrevrange: command(3, 4, ranging({ reversed: true })),
  zrangebyscore: command(3, MANY, ranging({ by: byScore })),
  zrevrangebyscore: command(3, MANY, ranging({ by: byScore, reversed: true })),
  zrangebylex: command(3, MANY, ranging({ by: byName })),
  zrevrangebylex: command(3, MANY, ranging({ by: byName, reversed: true })),
  zrangestore: command(4, MANY, storeRange),
  zmscore: command(2, MANY, (db, [key, ...members]) => members.map((member) => scoreOf(db, key, member))),
  zscore: command(2, 2, (db, [key, member]) => scoreOf(db, key, member!)),
  zrank: command(2, 3, ranking(false)),
  zrevrank: command(2, 3, ranking(true)),
  zcard: command(1, 1, (db, [key]) => db.get(key!, 'zset')?.size ?? 0),
  zcount: command(3, 3, counting(byScore)),
  zlexcount: command(3, 3, counting(byName)),
  zrem: command(2, MANY, (db, [key, ...members]) => {
    const removed = members.filter((member) => db.get(key!, 'zset')?.delete(member)).length;
    if (removed > 0) db.prune(key!);
    return removed;
  }),
  zrandmember: command(1, 3, random),
  zpopmin: command(1, 2, popping(false)),
  zpopmax: command(1, 2, popping(true)),
  zremrangebyrank: command(3, 3, removing((all, from, to) => between(all, integer(from), integer(to)))),
  zremrangebyscore: command(3, 3, removing(within(byScore))),
  zremrangebylex: command(3, 3, removing(within(byName))),
};
