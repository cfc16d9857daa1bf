/** Unions, intersections and differences of sorted sets; plain sets count as members of score 1. */
import type { Keyspace } from '../keyspace.ts';
import { float, integer, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, type Commands } from './command.ts';
import { inOrder, shown } from './members.ts';

type Scores = ReadonlyMap<string, number>;
type Aggregate = (a: number, b: number) => number;
/** What becomes of the sets of an operation. */
type Combine = (sets: readonly Scores[], aggregate: Aggregate) => Map<string, number>;

const AGGREGATES: Readonly<Record<string, Aggregate>> = { SUM: (a, b) => (a + b === a + b ? a + b : 0), MIN: Math.min, MAX: Math.max };

function scores(db: Keyspace, key: string): Scores {
  return db.entry(key)?.kind === 'set' ? new Map([...db.get(key, 'set')!].map((name) => [name, 1])) : db.get(key, 'zset') ?? new Map();
}

const union: Combine = (sets, aggregate) => {
  const found = new Map<string, number>();
  for (const set of sets) for (const [name, score] of set) found.set(name, found.has(name) ? aggregate(found.get(name)!, score) : score);
  return found;
};
const intersection: Combine = (sets, aggregate) => {
  const [first = new Map<string, number>(), ...others] = sets;
  return new Map([...union(sets, aggregate)].filter(([name]) => first.has(name) && others.every((other) => other.has(name))));
};
const difference: Combine = ([first = new Map<string, number>(), ...others]) => new Map([...first].filter(([name]) => !others.some((other) => other.has(name))));

interface Operation {
  sets: Scores[];
  aggregate: Aggregate;
  withScores: boolean;
}

/** `numkeys key… [WEIGHTS w…] [AGGREGATE SUM|MIN|MAX] [WITHSCORES]` */
function read(db: Keyspace, name: string, [number = '', ...words]: string[], takes: { weights: boolean; scores: boolean }): Operation {
  const count = integer(number);
  if (count < 1) throw new Refused(`ERR at least 1 input key is needed for '${name}' command`);
  if (count > words.length) throw syntax();
  const keys = words.splice(0, count), operation: Operation = { sets: keys.map((key) => scores(db, key)), aggregate: AGGREGATES.SUM!, withScores: false };
  while (words.length > 0) {
    const word = words.shift()!.toUpperCase();
    if (word === 'WITHSCORES' && takes.scores) operation.withScores = true;
    else if (word === 'WEIGHTS' && takes.weights && words.length >= count) {
      const weights = words.splice(0, count).map((weight) => float(weight, 'ERR weight value is not a float'));
      operation.sets = operation.sets.map((set, i) => new Map([...set].map(([member, score]) => [member, score * weights[i]!])));
    } else if (word === 'AGGREGATE' && takes.weights && AGGREGATES[words[0]?.toUpperCase() ?? '']) operation.aggregate = AGGREGATES[words.shift()!.toUpperCase()]!;
    else throw syntax();
  }
  return operation;
}

const showing = (name: string, combine: Combine) => (db: Keyspace, args: string[]): Reply => {
  const { sets, aggregate, withScores } = read(db, name, args, { weights: combine !== difference, scores: true });
  return shown(inOrder(combine(sets, aggregate)), withScores);
};

const storing = (name: string, combine: Combine) => (db: Keyspace, [to = '', ...args]: string[]): Reply => {
  const { sets, aggregate } = read(db, name, args, { weights: combine !== difference, scores: false });
  const found = combine(sets, aggregate);
  db.delete(to);
  if (found.size > 0) db.put(to, 'zset', found);
  return found.size;
};

/** `numkeys key… [LIMIT n]` */
function countCommon(db: Keyspace, [number = '', ...words]: string[]): Reply {
  const count = integer(number, 'ERR numkeys should be greater than 0'), never = "ERR LIMIT can't be negative";
  if (count < 1) throw new Refused('ERR numkeys should be greater than 0');
  if (count > words.length) throw new Refused("ERR Number of keys can't be greater than number of args");
  const [limit, most, ...more] = words.slice(count);
  if ((limit !== undefined && (limit.toUpperCase() !== 'LIMIT' || most === undefined)) || more.length > 0) throw syntax();
  const bound = integer(most ?? '0', never), found = intersection(words.slice(0, count).map((key) => scores(db, key)), AGGREGATES.SUM!).size;
  if (bound < 0) throw new Refused(never);
  return bound > 0 ? Math.min(found, bound) : found;
}

export const sortedSetAlgebra: Commands = {
  zunion: command(2, MANY, showing('zunion', union)),
  zinter: command(2, MANY, showing('zinter', intersection)),
  zdiff: command(2, MANY, showing('zdiff', difference)),
  zintercard: command(2, MANY, countCommon),
  zunionstore: command(3, MANY, storing('zunionstore', union)),
  zinterstore: command(3, MANY, storing('zinterstore', intersection)),
  zdiffstore: command(3, MANY, storing('zdiffstore', difference)),
};
