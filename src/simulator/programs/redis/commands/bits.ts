/** Commands on the bits of strings; a string's characters are its bytes. */
import { fromLatin1 as bytesOf, latin1 as textOf } from '../../../kernel/bytes.ts';
import type { Keyspace } from '../keyspace.ts';
import { integer, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, type Commands } from './command.ts';

const OFFSET = 'ERR bit offset is not an integer or out of range';
const value = (db: Keyspace, key: string | undefined): Uint8Array => bytesOf(db.get(key!, 'string') ?? '');

function offsetOf(text: string): number {
  const offset = integer(text, OFFSET);
  if (offset < 0 || offset >= 2 ** 32) throw new Refused(OFFSET);
  return offset;
}

const bitAt = (bytes: Uint8Array, offset: number): number => ((bytes[offset >> 3] ?? 0) >> (7 - (offset & 7))) & 1;

function set(db: Keyspace, [key = '', at = '', bit = '']: string[]): Reply {
  const offset = offsetOf(at);
  if (bit !== '0' && bit !== '1') throw new Refused('ERR bit is not an integer or out of range');
  const held = value(db, key), bytes = new Uint8Array(Math.max(held.length, (offset >> 3) + 1));
  bytes.set(held);
  const before = bitAt(bytes, offset), mask = 1 << (7 - (offset & 7));
  bytes[offset >> 3] = bit === '1' ? bytes[offset >> 3]! | mask : bytes[offset >> 3]! & ~mask;
  db.write(key, textOf(bytes));
  return before;
}

/** The bits from start to end; both may count from the end, in bytes or bits. */
function span(bytes: Uint8Array, start: string | undefined, end: string | undefined, unit: string | undefined): [number, number] {
  if (unit !== undefined && !/^(byte|bit)$/i.test(unit)) throw syntax();
  const size = unit?.toLowerCase() === 'bit' ? 1 : 8, all = bytes.length * 8 / size;
  const place = (text: string): number => (integer(text) < 0 ? Math.max(0, all + integer(text)) : integer(text));
  const last = end === undefined ? all - 1 : Math.min(integer(end) < 0 ? all + integer(end) : integer(end), all - 1);
  return [place(start ?? '0') * size, (last + 1) * size];
}

function count(db: Keyspace, [key, start, end, unit]: string[]): Reply {
  if (start !== undefined && end === undefined) throw syntax();
  const bytes = value(db, key), [from, to] = span(bytes, start, end, unit);
  let ones = 0;
  for (let at = from; at < to; at++) ones += bitAt(bytes, at);
  return ones;
}

function position(db: Keyspace, [key, bit, start, end, unit]: string[]): Reply {
  integer(bit!);
  if (bit !== '0' && bit !== '1') throw new Refused('ERR The bit argument must be 1 or 0.');
  const bytes = value(db, key), [from, to] = span(bytes, start, end, unit);
  for (let at = from; at < to; at++) if (bitAt(bytes, at) === Number(bit)) return at;
  return bit === '0' && end === undefined ? bytes.length * 8 : -1;
}

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = { and: (a, b) => a & b, or: (a, b) => a | b, xor: (a, b) => a ^ b };

function combine(db: Keyspace, [word = '', to = '', ...keys]: string[]): Reply {
  const name = word.toLowerCase(), operation = OPERATIONS[name];
  if (!operation && name !== 'not') throw syntax();
  if (name === 'not' && keys.length !== 1) throw new Refused('ERR BITOP NOT must be called with a single source key.');
  const values = keys.map((key) => value(db, key)), length = Math.max(...values.map((one) => one.length));
  const bytes = Uint8Array.from({ length }, (_, i) => (operation ? values.map((one) => one[i] ?? 0).reduce(operation) : ~values[0]![i]!));
  db.delete(to);
  if (length > 0) db.put(to, 'string', textOf(bytes));
  return length;
}

export const bits: Commands = {
  setbit: command(3, 3, set),
  getbit: command(2, 2, (db, [key, at]) => bitAt(value(db, key), offsetOf(at!))),
  bitcount: command(1, 4, count),
  bitpos: command(2, 5, position),
  bitop: command(3, MANY, combine),
};
