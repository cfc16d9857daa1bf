/** PFADD and its kin: a string of 16384 registers, as Redis counts: MurmurHash64A of each element, and Ertl's estimate. */
import { encode } from '../../../kernel/bytes.ts';
import type { Keyspace } from '../keyspace.ts';
import { OK, Refused, type Reply } from '../reply.ts';
import { command, MANY, type Commands } from './command.ts';

const REGISTERS = 16_384, INDEX_BITS = 14n, RUN = 50, HEAD = 'HYLL';
const MASK = (1n << 64n) - 1n, MULTIPLIER = 0xc6a4a7935bd1e995n;

function murmur(bytes: Uint8Array): bigint {
  let hash = 0xadc83b19n ^ ((BigInt(bytes.length) * MULTIPLIER) & MASK);
  const word = (at: number, count: number): bigint => Array.from({ length: count }, (_, i) => BigInt(bytes[at + i]!) << BigInt(8 * i)).reduce((a, b) => a | b, 0n);
  const whole = bytes.length & ~7;
  for (let at = 0; at < whole; at += 8) {
    let k = (word(at, 8) * MULTIPLIER) & MASK;
    k ^= k >> 47n;
    hash = ((hash ^ ((k * MULTIPLIER) & MASK)) * MULTIPLIER) & MASK;
  }
  if (bytes.length > whole) hash = ((hash ^ word(whole, bytes.length - whole)) * MULTIPLIER) & MASK;
  hash ^= hash >> 47n;
  hash = (hash * MULTIPLIER) & MASK;
  return hash ^ (hash >> 47n);
}

/** Which register an element counts in, and how much. */
function place(element: string): [register: number, run: number] {
  const hash = murmur(encode(element));
  let rest = (hash >> INDEX_BITS) | (1n << BigInt(RUN)), run = 1;
  for (; (rest & 1n) === 0n; rest >>= 1n) run++;
  return [Number(hash & BigInt(REGISTERS - 1)), run];
}

/** The registers that are not empty, written behind a head as `register:run`. */
function registers(db: Keyspace, key: string): Map<number, number> {
  const text = db.get(key, 'string');
  if (text === undefined) return new Map();
  if (!text.startsWith(HEAD)) throw new Refused('WRONGTYPE Key is not a valid HyperLogLog string value.');
  return new Map(text.slice(HEAD.length).split(',').filter(Boolean).map((pair) => pair.split(':').map(Number) as [number, number]));
}

const write = (db: Keyspace, key: string, held: ReadonlyMap<number, number>): void => db.write(key, HEAD + [...held].map((pair) => pair.join(':')).join(','));

function raise(held: Map<number, number>, register: number, run: number): boolean {
  if ((held.get(register) ?? 0) >= run) return false;
  held.set(register, run);
  return true;
}

/** Ertl, New cardinality estimation algorithms for HyperLogLog sketches (2017). */
function estimate(held: ReadonlyMap<number, number>): number {
  const counts = new Array<number>(RUN + 2).fill(0);
  for (const run of held.values()) counts[run]!++;
  const tau = (x: number): number => {
    if (x === 0 || x === 1) return 0;
    let [y, z] = [1, 1 - x], before: number;
    do {
      x = Math.sqrt(x);
      [before, y] = [z, y * 0.5];
      z -= (1 - x) ** 2 * y;
    } while (before !== z);
    return z / 3;
  };
  const sigma = (x: number): number => {
    if (x === 1) return Infinity;
    let [y, z] = [1, x], before: number;
    do {
      x *= x;
      before = z;
      z += x * y;
      y += y;
    } while (before !== z);
    return z;
  };
  let z = REGISTERS * tau((REGISTERS - counts[RUN + 1]!) / REGISTERS);
  for (let run = RUN; run >= 1; run--) z = (z + counts[run]!) * 0.5;
  z += REGISTERS * sigma((REGISTERS - held.size) / REGISTERS);
  return Math.round((0.721347520444481703680 * REGISTERS * REGISTERS) / z);
}

const merged = (db: Keyspace, keys: readonly string[]): Map<number, number> => {
  const all = new Map<number, number>();
  for (const key of keys) for (const [register, run] of registers(db, key)) raise(all, register, run);
  return all;
};

function add(db: Keyspace, [key = '', ...elements]: string[]): Reply {
  const fresh = !db.entry(key), held = registers(db, key);
  const raised = elements.filter((element) => raise(held, ...place(element))).length;
  if (fresh || raised > 0) write(db, key, held);
  return fresh || raised > 0 ? 1 : 0;
}

export const hyperLogLogs: Commands = {
  pfadd: command(1, MANY, add),
  pfcount: command(1, MANY, (db, keys) => estimate(merged(db, keys))),
  pfmerge: command(1, MANY, (db, [to = '', ...keys]) => {
    write(db, to, merged(db, [to, ...keys]));
    return OK;
  }),
};
