/** Commands on strings and counters. */
import { encode } from '../../../kernel/bytes.ts';
import type { Keyspace } from '../keyspace.ts';
import { float, floatText, integer, OK, Refused, type Reply } from '../reply.ts';
import { commonPlaces } from './lcs-places.ts';
import { command, MANY, syntax, unpaired, type Commands } from './command.ts';

function add(db: Keyspace, key: string, amount: number): Reply {
  const value = integer(db.get(key, 'string') ?? '0') + amount;
  if (Math.abs(value) >= 2 ** 63) throw new Refused('ERR increment or decrement would overflow');
  db.write(key, String(value));
  return value;
}

/** When a key with EX, PX, EXAT or PXAT expires. */
function expiryOf(db: Keyspace, word: string, text: string | undefined, name: string): number {
  if (text === undefined) throw syntax();
  const amount = integer(text) * (word.startsWith('EX') ? 1000 : 1);
  if (amount <= 0) throw new Refused(`ERR invalid expire time in '${name}' command`);
  return word.endsWith('AT') ? amount : db.now() + amount;
}

const EXPIRY = new Set(['EX', 'PX', 'EXAT', 'PXAT']);

function set(db: Keyspace, [key = '', value = '', ...options]: string[]): Reply {
  let expires: number | undefined;
  const words = new Set<string>();
  for (let i = 0; i < options.length; i++) {
    const word = options[i]!.toUpperCase();
    if (EXPIRY.has(word) && expires === undefined) expires = expiryOf(db, word, options[++i], 'set');
    else if (['NX', 'XX', 'KEEPTTL', 'GET'].includes(word)) words.add(word);
    else throw syntax();
  }
  if ((words.has('NX') && words.has('XX')) || (words.has('KEEPTTL') && expires !== undefined)) throw syntax();
  const before = words.has('GET') ? db.get(key, 'string') ?? null : null, held = db.entry(key);
  if ((words.has('NX') && held) || (words.has('XX') && !held)) return before;
  db.put(key, 'string', value, words.has('KEEPTTL') ? held?.expires : expires);
  return words.has('GET') ? before : OK;
}

function getex(db: Keyspace, [key = '', word, amount, ...more]: string[]): Reply {
  const value = db.get(key, 'string') ?? null;
  if (word === undefined) return value;
  if (more.length > 0) throw syntax();
  if (word.toUpperCase() === 'PERSIST' ? amount !== undefined : !EXPIRY.has(word.toUpperCase()) || amount === undefined) throw syntax();
  if (value === null) return null;
  if (word.toUpperCase() === 'PERSIST') delete db.entry(key)!.expires;
  else db.entry(key)!.expires = expiryOf(db, word.toUpperCase(), amount, 'getex');
  return value;
}

function range(text: string, from: string, to: string): string {
  const start = integer(from), end = integer(to), count = text.length;
  return text.slice(start < 0 ? Math.max(0, count + start) : start, (end < 0 ? count + end : end) + 1);
}

function mset(db: Keyspace, args: string[], name: string): void {
  if (args.length % 2 !== 0) throw unpaired(name);
  for (let i = 0; i < args.length; i += 2) db.put(args[i]!, 'string', args[i + 1]!);
}

/** LCS: the longest text whose characters both have in this order. */
function commonText(db: Keyspace, [first = '', second = '', ...options]: string[]): Reply {
  if ([first, second].some((key) => !['string', undefined].includes(db.entry(key)?.kind))) throw new Refused('ERR The specified keys must contain string values');
  const a = db.get(first, 'string') ?? '', b = db.get(second, 'string') ?? '', words = options.map((option) => option.toUpperCase());
  if (words.includes('IDX') && words.includes('LEN')) throw new Refused('ERR If you want both the length and indexes, please just use IDX.');
  if (!words.includes('IDX') && words.some((word) => word !== 'LEN')) throw syntax();
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) lengths[i]![j] = a[i - 1] === b[j - 1] ? lengths[i - 1]![j - 1]! + 1 : Math.max(lengths[i - 1]![j]!, lengths[i]![j - 1]!);
  if (words.includes('IDX')) return commonPlaces(a, b, lengths, options);
  if (words.length > 0) return lengths[a.length]![b.length]!;
  let text = '';
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) [text, i, j] = [a[i - 1]! + text, i - 1, j - 1];
    else if (lengths[i - 1]![j]! > lengths[i]![j - 1]!) i--;
    else j--;
  }
  return text;
}

const setWithExpiry = (name: string, word: string) => (db: Keyspace, [key = '', time, value = '']: string[]): Reply => {
  db.put(key, 'string', value, expiryOf(db, word, time, name));
  return OK;
};

export const strings: Commands = {
  get: command(1, 1, (db, [key]) => db.get(key!, 'string') ?? null),
  set: command(2, MANY, set),
  setnx: command(2, 2, (db, [key, value]) => (db.entry(key!) ? 0 : (db.put(key!, 'string', value!), 1))),
  setex: command(3, 3, setWithExpiry('setex', 'EX')),
  psetex: command(3, 3, setWithExpiry('psetex', 'PX')),
  getset: command(2, 2, (db, [key, value]) => set(db, [key!, value!, 'GET'])),
  getdel: command(1, 1, (db, [key]) => {
    const value = db.get(key!, 'string') ?? null;
    db.delete(key!);
    return value;
  }),
  getex: command(1, MANY, getex),
  mset: command(2, MANY, (db, args) => (mset(db, args, 'mset'), OK)),
  msetnx: command(2, MANY, (db, args) => {
    if (args.length % 2 !== 0) throw unpaired('msetnx');
    if (args.some((key, i) => i % 2 === 0 && db.entry(key))) return 0;
    mset(db, args, 'msetnx');
    return 1;
  }),
  mget: command(1, MANY, (db, keys) => keys.map((key) => (db.entry(key)?.kind === 'string' ? db.get(key, 'string')! : null))),
  append: command(2, 2, (db, [key, text]) => {
    db.write(key!, (db.get(key!, 'string') ?? '') + text!);
    return encode(db.get(key!, 'string')!).length;
  }),
  strlen: command(1, 1, (db, [key]) => encode(db.get(key!, 'string') ?? '').length),
  getrange: command(3, 3, (db, [key, from, to]) => range(db.get(key!, 'string') ?? '', from!, to!)),
  substr: command(3, 3, (db, [key, from, to]) => range(db.get(key!, 'string') ?? '', from!, to!)),
  setrange: command(3, 3, (db, [key, place, text]) => {
    const before = db.get(key!, 'string') ?? '', at = integer(place!);
    if (at < 0) throw new Refused('ERR offset is out of range');
    if (at + text!.length > 2 ** 29) throw new Refused('ERR string exceeds maximum allowed size (proto-max-bulk-len)');
    if (at > 2 ** 24) throw new Refused('ERR strings longer than 16 MB are not simulated here');
    if (text !== '') db.write(key!, before.padEnd(at, '\0').slice(0, at) + text! + before.slice(at + text!.length));
    return (db.get(key!, 'string') ?? '').length;
  }),
  incr: command(1, 1, (db, [key]) => add(db, key!, 1)),
  decr: command(1, 1, (db, [key]) => add(db, key!, -1)),
  incrby: command(2, 2, (db, [key, amount]) => add(db, key!, integer(amount!))),
  decrby: command(2, 2, (db, [key, amount]) => {
    if (amount === '-9223372036854775808') throw new Refused('ERR decrement would overflow');
    return add(db, key!, -integer(amount!));
  }),
  incrbyfloat: command(2, 2, (db, [key, amount]) => {
    const value = floatText(Number((float(db.get(key!, 'string') ?? '0') + float(amount!)).toPrecision(15)));
    db.write(key!, value);
    return value;
  }),
  lcs: command(2, MANY, commonText),
};
