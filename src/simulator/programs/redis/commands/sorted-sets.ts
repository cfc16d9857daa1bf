/** Commands on sorted sets: members by score, those of one score by name. */
import type { Keyspace } from '../keyspace.ts';
import { float, floatText, integer, Refused, type Reply } from '../reply.ts';
import { between, command, MANY, syntax, type Commands } from './command.ts';

type Member = [name: string, score: number];

const ranked = (db: Keyspace, key: string | undefined): Member[] => [...(db.get(key!, 'zset') ?? [])].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));

const shown = (members: readonly Member[], scores: boolean): Reply => members.flatMap(([name, score]) => (scores ? [name, floatText(score)] : [name]));

function add(db: Keyspace, [key = '', ...words]: string[]): Reply {
  const options = new Set<string>();
  while (words.length > 0 && ['NX', 'XX', 'GT', 'LT', 'CH', 'INCR'].includes(words[0]!.toUpperCase())) options.add(words.shift()!.toUpperCase());
  if (words.length === 0 || words.length % 2 !== 0) throw syntax();
  if (options.has('NX') && options.has('XX')) throw new Refused('ERR XX and NX options at the same time are not compatible');
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

/** '(1' is more than 1, '-inf' all. */
function limits(from: string, to: string): (score: number) => boolean {
  const read = (text: string): [number, boolean] => [float(text.replace(/^\(/, ''), 'ERR min or max is not a float'), text.startsWith('(')];
  const [low, afterLow] = read(from), [high, beforeHigh] = read(to);
  return (score) => (afterLow ? score > low : score >= low) && (beforeHigh ? score < high : score <= high);
}

interface RangeOptions {
  scores: boolean;
  byScore: boolean;
  reversed: boolean;
  limit: [number, number] | undefined;
}

function rangeOptions(words: readonly string[]): RangeOptions {
  const options: RangeOptions = { scores: false, byScore: false, reversed: false, limit: undefined };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!.toUpperCase();
    if (word === 'WITHSCORES') options.scores = true;
    else if (word === 'BYSCORE') options.byScore = true;
    else if (word === 'REV') options.reversed = true;
    else if (word === 'LIMIT' && i + 2 < words.length) options.limit = [integer(words[++i]!), integer(words[++i]!)];
    else throw syntax();
  }
  return options;
}

function range(db: Keyspace, key: string | undefined, from: string, to: string, options: RangeOptions): Reply {
  if (options.limit && !options.byScore) throw new Refused('ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX');
  const inside = options.byScore ? limits(...(options.reversed ? [to, from] as const : [from, to] as const)) : undefined;
  const all = ranked(db, key);
  if (options.reversed) all.reverse();
  const found = inside ? all.filter(([, score]) => inside(score)) : between(all, integer(from), integer(to));
  const [skip, count] = options.limit ?? [0, -1];
  return shown(found.slice(skip, count < 0 ? undefined : skip + count), options.scores);
}

const ranging = (more: Partial<RangeOptions>) => (db: Keyspace, [key, from, to, ...words]: string[]): Reply => range(db, key, from!, to!, { ...rangeOptions(words), ...more });

function take(db: Keyspace, key: string | undefined, members: readonly Member[]): void {
  for (const [name] of members) db.get(key!, 'zset')!.delete(name);
  if (members.length > 0) db.prune(key!);
}

const popping = (highest: boolean) => (db: Keyspace, [key, count]: string[]): Reply => {
  const all = ranked(db, key);
  const found = (highest ? all.reverse() : all).slice(0, count === undefined ? 1 : integer(count));
  take(db, key, found);
  return shown(found, true);
};

const ranking = (reversed: boolean) => (db: Keyspace, [key, member]: string[]): Reply => {
  const all = ranked(db, key), at = all.findIndex(([name]) => name === member);
  return at < 0 ? null : reversed ? all.length - 1 - at : at;
};

const removing = (which: (all: Member[], from: string, to: string) => Member[]) => (db: Keyspace, [key, from, to]: string[]): Reply => {
  const found = which(ranked(db, key), from!, to!);
  take(db, key, found);
  return found.length;
};

const byScore = (all: readonly Member[], from: string, to: string): Member[] => {
  const inside = limits(from, to);
  return all.filter(([, score]) => inside(score));
};

export const sortedSets: Commands = {
  zadd: command(3, MANY, add),
  zincrby: command(3, 3, (db, [key, amount, member]) => add(db, [key!, 'INCR', amount!, member!])),
  zrange: command(3, MANY, ranging({})),
  zrevrange: command(3, 4, ranging({ reversed: true })),
  zrangebyscore: command(3, MANY, ranging({ byScore: true })),
  zrevrangebyscore: command(3, MANY, ranging({ byScore: true, reversed: true })),
  zscore: command(2, 2, (db, [key, member]) => {
    const score = db.get(key!, 'zset')?.get(member!);
    return score === undefined ? null : floatText(score);
  }),
  zrank: command(2, 2, ranking(false)),
  zrevrank: command(2, 2, ranking(true)),
  zcard: command(1, 1, (db, [key]) => db.get(key!, 'zset')?.size ?? 0),
  zcount: command(3, 3, (db, [key, from, to]) => byScore(ranked(db, key), from!, to!).length),
  zrem: command(2, MANY, (db, [key, ...members]) => {
    const removed = members.filter((member) => db.get(key!, 'zset')?.delete(member)).length;
    if (removed > 0) db.prune(key!);
    return removed;
  }),
  zpopmin: command(1, 2, popping(false)),
  zpopmax: command(1, 2, popping(true)),
  zremrangebyrank: command(3, 3, removing((all, from, to) => between(all, integer(from), integer(to)))),
  zremrangebyscore: command(3, 3, removing(byScore)),
};
