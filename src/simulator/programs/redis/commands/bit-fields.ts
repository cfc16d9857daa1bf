/** BITFIELD: numbers of any number of bits within a string (bitops.c). */
import { fromLatin1 as bytesOf, latin1 as textOf } from '../../../kernel/bytes.ts';
import type { Keyspace } from '../keyspace.ts';
import { Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, type Commands } from './command.ts';

interface Kind {
  signed: boolean;
  bits: number;
}

type Overflow = 'WRAP' | 'SAT' | 'FAIL';

interface Operation {
  name: 'GET' | 'SET' | 'INCRBY';
  kind: Kind;
  offset: number;
  amount: bigint;
  overflow: Overflow;
}

function kindOf(text = ''): Kind {
  const match = /^([iu])([1-9]\d?)$/.exec(text), bits = Number(match?.[2]);
  if (!match || bits > (match[1] === 'i' ? 64 : 63)) throw new Refused('ERR Invalid bitfield type. Use something like i16 u8. Note that u64 is not supported but i64 is.');
  return { signed: match[1] === 'i', bits };
}

/** `#2` counts numbers, not bits. */
function offsetOf(text = '', { bits }: Kind): number {
  const match = /^(#?)(0|[1-9]\d{0,11})$/.exec(text), offset = Number(match?.[2]) * (match?.[1] === '#' ? bits : 1);
  if (!match || offset + bits > 2 ** 32) throw new Refused('ERR bit offset is not an integer or out of range');
  return offset;
}

function amountOf(text = ''): bigint {
  if (!/^(0|-?[1-9]\d*)$/.test(text) || BigInt.asIntN(64, BigInt(text)) !== BigInt(text)) throw new Refused('ERR value is not an integer or out of range');
  return BigInt(text);
}

function read(words: string[], readOnly: boolean): Operation[] {
  const operations: Operation[] = [];
  let overflow: Overflow = 'WRAP';
  while (words.length > 0) {
    const name = words.shift()!.toUpperCase();
    if (name === 'OVERFLOW' && words.length > 0) {
      const wanted = words.shift()!.toUpperCase();
      if (wanted !== 'WRAP' && wanted !== 'SAT' && wanted !== 'FAIL') throw new Refused('ERR Invalid OVERFLOW type specified');
      overflow = wanted;
      continue;
    }
    if ((name !== 'GET' && name !== 'SET' && name !== 'INCRBY') || words.length < (name === 'GET' ? 2 : 3)) throw syntax();
    const kind = kindOf(words.shift()), offset = offsetOf(words.shift(), kind), amount = name === 'GET' ? 0n : amountOf(words.shift());
    if (readOnly && name !== 'GET') throw new Refused('ERR BITFIELD_RO only supports the GET subcommand');
    operations.push({ name, kind, offset, amount, overflow });
  }
  return operations;
}

const fitted = ({ signed, bits }: Kind, value: bigint): bigint => (signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value));

function valueAt(bytes: Uint8Array, { offset, kind }: Operation): bigint {
  let value = 0n;
  for (let at = offset; at < offset + kind.bits; at++) value = (value << 1n) | BigInt(((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
  return fitted(kind, value);
}

function written(bytes: Uint8Array, { offset, kind }: Operation, value: bigint): Uint8Array {
  const size = Math.ceil((offset + kind.bits) / 8), result = new Uint8Array(Math.max(bytes.length, size));
  result.set(bytes);
  for (let i = 0; i < kind.bits; i++) {
    const at = offset + i, mask = 1 << (7 - (at & 7));
    if ((value >> BigInt(kind.bits - 1 - i)) & 1n) result[at >> 3]! |= mask;
    else result[at >> 3]! &= ~mask;
  }
  return result;
}

/** What the value becomes; undefined where it does not fit and must. */
function settled({ kind, overflow }: Operation, value: bigint): bigint | undefined {
  const wrapped = fitted(kind, value);
  if (wrapped === value || overflow === 'WRAP') return wrapped;
  if (overflow === 'FAIL') return undefined;
  const top = (1n << BigInt(kind.signed ? kind.bits - 1 : kind.bits)) - 1n;
  return value > top ? top : kind.signed ? -top - 1n : 0n;
}

const bitField = (readOnly: boolean) => (db: Keyspace, [key = '', ...words]: string[]): Reply => {
  const operations = read(words, readOnly);
  let bytes = bytesOf(db.get(key, 'string') ?? '');
  const replies = operations.map((operation): Reply => {
    const before = valueAt(bytes, operation);
    if (operation.name === 'GET') return Number(before);
    const value = settled(operation, operation.name === 'SET' ? operation.amount : before + operation.amount);
    if (value === undefined) return null;
    bytes = written(bytes, operation, value);
    return Number(operation.name === 'SET' ? before : value);
  });
  if (operations.some(({ name }) => name !== 'GET')) db.write(key, textOf(bytes));
  return replies;
};

export const bitFields: Commands = { bitfield: command(1, MANY, bitField(false)), bitfield_ro: command(1, MANY, bitField(true)) };
