/** SCAN and its kin. Small collections come whole, as from a listpack; a cursor counts keys. */
import type { Keyspace } from '../keyspace.ts';
import { floatText, integer, Refused, type Reply } from '../reply.ts';
import { command, globPattern, MANY, syntax, type Commands } from './command.ts';

interface Asked {
  from: number;
  count: number;
  matches(name: string): boolean;
  type: string | undefined;
  /** HSCAN's NOVALUES. */
  namesOnly: boolean;
}

function read(cursor: string, options: readonly string[], of: 'keys' | 'fields' | 'members'): Asked {
  if (!/^\d+$/.test(cursor)) throw new Refused('ERR invalid cursor');
  const asked: Asked = { from: Number(cursor), count: 10, matches: () => true, type: undefined, namesOnly: false };
  for (let i = 0; i < options.length; i += 2) {
    if (of === 'fields' && /^novalues$/i.test(options[i]!)) {
      asked.namesOnly = true;
      i--;
      continue;
    }
    const word = options[i]!.toUpperCase(), value = options[i + 1];
    if (value === undefined) throw syntax();
    if (word === 'MATCH') {
      const pattern = globPattern(value);
      asked.matches = (name) => pattern.test(name);
    } else if (word === 'TYPE' && of === 'keys') asked.type = value.toLowerCase();
    else if (word === 'COUNT') {
      asked.count = integer(value);
      if (asked.count < 1) throw syntax();
    } else throw syntax();
  }
  return asked;
}

function scan(db: Keyspace, [cursor = '', ...options]: string[]): Reply {
  const { from, count, matches, type } = read(cursor, options, 'keys'), keys = db.keys(), next = from + count;
  return [String(next < keys.length ? next : 0), keys.slice(from, next).filter((key) => matches(key) && (type === undefined || db.entry(key)!.kind === type))];
}

/** Members as rows, the first word of each being what MATCH looks at. */
const members = (of: 'fields' | 'members', rows: (db: Keyspace, key: string) => string[][]) => (db: Keyspace, [key = '', cursor = '', ...options]: string[]): Reply => {
  const { matches, namesOnly } = read(cursor, options, of), found = rows(db, key).filter(([name]) => matches(name!));
  return ['0', namesOnly ? found.map(([name]) => name!) : found.flat()];
};

export const scans: Commands = {
  scan: command(1, MANY, scan),
  hscan: command(2, MANY, members('fields', (db, key) => [...(db.get(key, 'hash') ?? [])])),
  sscan: command(2, MANY, members('members', (db, key) => [...(db.get(key, 'set') ?? [])].map((one) => [one]))),
  zscan: command(2, MANY, members('members', (db, key) => [...(db.get(key, 'zset') ?? [])].map(([name, score]) => [name, floatText(score)]))),
};
