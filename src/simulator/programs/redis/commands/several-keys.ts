/** LMPOP and ZMPOP: from the first of several keys that holds anything. */
import type { Keyspace } from '../keyspace.ts';
import { integer, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, type Commands } from './command.ts';
import { lists } from './lists.ts';
import { sortedSets } from './sorted-sets.ts';

/** `numkeys key… WHERE [COUNT n]`: the first key's answer, with its name. */
const first = (sides: Readonly<Record<string, string>>, kind: 'list' | 'zset', pop: (db: Keyspace, side: string, key: string, count: string) => Reply) => (db: Keyspace, [number = '', ...rest]: string[]): Reply => {
  const keys = integer(number, "ERR numkeys should be greater than 0");
  if (keys <= 0) throw new Refused('ERR numkeys should be greater than 0');
  const names = rest.slice(0, keys), [where = '', word, count = '1', ...more] = rest.slice(keys), side = sides[where.toLowerCase()];
  if (names.length < keys || side === undefined || more.length > 0 || (word !== undefined && (word.toLowerCase() !== 'count' || rest.length < keys + 3))) throw syntax();
  if (integer(count, 'ERR count should be greater than 0') <= 0) throw new Refused('ERR count should be greater than 0');
  const key = names.find((name) => db.get(name, kind) !== undefined);
  return key === undefined ? null : [key, pop(db, side, key, count)];
};

const pairs = (flat: Reply): Reply => (Array.isArray(flat) ? flat.flatMap((one, i) => (i % 2 === 0 ? [[one, flat[i + 1]!] satisfies Reply] : [])) : flat);

export const severalKeys: Commands = {
  lmpop: command(3, MANY, first({ left: 'lpop', right: 'rpop' }, 'list', (db, side, key, count) => lists[side]!.run(db, [key, count]))),
  zmpop: command(3, MANY, first({ min: 'zpopmin', max: 'zpopmax' }, 'zset', (db, side, key, count) => pairs(sortedSets[side]!.run(db, [key, count])))),
};
