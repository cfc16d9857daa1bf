/** The .xz file around LZMA2: header, blocks, index, footer and their sums. */
import { crc32 } from '../../kernel/crc.ts';
import { sha256 } from '../../kernel/sha256.ts';
import { Corrupt, Expanded, isAlone, readAlone, readChunks, writeAlone, writeChunks } from './lzma.ts';
import { EndOfInput } from './range.ts';

/** The sum kept of the data, by the number in the header. */
const SUM_NAMES: Readonly<Record<number, string>> = { 0: 'None', 1: 'CRC32', 4: 'CRC64', 10: 'SHA-256' };
const SUM_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
export const SUMS: Readonly<Record<string, number>> = { none: 0, crc32: 1, crc64: 4, sha256: 10 };

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0];

const le32 = (value: number): number[] => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
const summed = (bytes: number[]): number[] => [...bytes, ...le32(crc32(Uint8Array.from(bytes)))];
const read32 = (bytes: Uint8Array, at: number): number => (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;

/** Seven bits a byte, the lowest first. */
function number(value: number): number[] {
  const out: number[] = [];
  for (; value >= 0x80; value = Math.floor(value / 0x80)) out.push((value & 0x7f) | 0x80);
  return [...out, value];
}

/** Pairs of the upper and the lower half of each entry. */
const TABLE = Uint32Array.from({ length: 512 }, (_, n) => {
  let high = 0, low = n >> 1;
  for (let bit = 0; bit < 8; bit++) {
    const odd = low & 1;
    low = ((low >>> 1) | (high << 31)) >>> 0;
    high >>>= 1;
    if (odd) [high, low] = [(high ^ 0xc96c5795) >>> 0, (low ^ 0xd7870f42) >>> 0];
  }
  return n & 1 ? low : high;
});

function crc64(bytes: Uint8Array): number[] {
  let high = 0xffffffff, low = 0xffffffff;
  for (const byte of bytes) {
    const at = ((low ^ byte) & 255) * 2;
    low = ((low >>> 8) | (high << 24)) ^ TABLE[at + 1]!;
    high = (high >>> 8) ^ TABLE[at]!;
  }
  return [...le32(~low), ...le32(~high)];
}

function sumOf(kind: number, data: Uint8Array): number[] | undefined {
  return kind === 0 ? [] : kind === 1 ? le32(crc32(data)) : kind === 4 ? crc64(data) : kind === 10 ? [...sha256(data)] : undefined;
}

export function packXz(data: Uint8Array, kind = 4): Uint8Array {
  const flags = [0, kind], index: number[] = [0], out = summed(flags), parts: Uint8Array[] = [Uint8Array.from([...MAGIC, ...out])];
  if (data.length === 0) index.push(0);
  else {
    const chunks = writeChunks(data), sum = sumOf(kind, data)!;
    index.push(1, ...number(12 + chunks.length + sum.length), ...number(data.length));
    while (chunks.length % 4 !== 0) chunks.push(0);
    parts.push(Uint8Array.from(summed([2, 0, 0x21, 1, 0x16, 0, 0, 0])), Uint8Array.from(chunks), Uint8Array.from(sum));
  }
  while (index.length % 4 !== 0) index.push(0);
  const size = [...le32(index.length / 4), ...flags];
  parts.push(Uint8Array.from(summed(index)), Uint8Array.from([...le32(crc32(Uint8Array.from(size))), ...size, 0x59, 0x5a]));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

export const packLzma = writeAlone;

export interface Unpacked {
  data: Uint8Array;
  /** Why the rest of it could not be read. */
  problem?: string;
  streams: number;
  blocks: number;
  sum: string;
}

const isMagic = (bytes: Uint8Array, at: number): boolean => MAGIC.every((byte, i) => bytes[at + i] === byte);

/** What a file holds, as far as it can be read. */
export function unpack(bytes: Uint8Array): Unpacked {
  const out = new Expanded(), found: Omit<Unpacked, 'data'> = { streams: 0, blocks: 0, sum: '' };
  try {
    if (bytes.length === 0 || !(isMagic(bytes, 0) || isAlone(bytes))) throw new Corrupt('File format not recognized');
    if (!isMagic(bytes, 0)) readAlone(bytes, out);
    else for (let at = 0; at < bytes.length; ) at = stream(bytes, at, out, found);
  } catch (error) {
    if (!(error instanceof Corrupt || error instanceof EndOfInput)) throw error;
    found.problem = error instanceof Corrupt ? error.message : 'Unexpected end of input';
  }
  return { ...found, data: out.bytes.slice(0, out.length) };
}

function stream(bytes: Uint8Array, start: number, out: Expanded, found: Omit<Unpacked, 'data'>): number {
  const need = (end: number): void => {
    if (end > bytes.length) throw new EndOfInput();
  };
  const check = (right: boolean, message?: string): void => {
    if (!right) throw new Corrupt(message);
  };
  let at = start;
  // Between streams there may be zeros, four at a time.
  while (start > 0 && bytes[at] === 0) at++;
  if (at === bytes.length) return at;
  need(at + 12);
  check(isMagic(bytes, at));
  check(crc32(bytes.subarray(at + 6, at + 8)) === read32(bytes, at + 8));
  const kind = bytes[at + 7]! & 15;
  check(bytes[at + 6] === 0 && bytes[at + 7]! < 16, 'Unsupported options');
  found.sum = SUM_NAMES[kind] ?? `Unknown-${kind}`;
  found.streams++;
  for (at += 12; need(at + 1), bytes[at] !== 0; ) {
    const size = (bytes[at]! + 1) * 4;
    need(at + size);
    check(crc32(bytes.subarray(at, at + size - 4)) === read32(bytes, at + size - 4));
    const flags = bytes[at + 1]!;
    let filter = at + 2;
    for (const given of [flags & 0x40, flags & 0x80]) if (given) while (bytes[filter++]! & 0x80);
    check((flags & 0x3f) === 0 && bytes[filter] === 0x21, 'Unsupported options');
    const begin = at + size, from = out.length, end = readChunks(bytes, begin, out), sum = sumOf(kind, out.bytes.subarray(from, out.length)), after = end + ((4 - (end % 4)) % 4);
    need(after + SUM_SIZES[kind]!);
    check(sum === undefined || sum.every((byte, i) => bytes[after + i] === byte));
    at = after + SUM_SIZES[kind]!;
    found.blocks++;
  }
  const index = at;
  let value = at + 1;
  const skip = (): number => {
    let read = 0, scale = 1;
    for (;;) {
      need(value + 1);
      const byte = bytes[value++]!;
      read += (byte & 0x7f) * scale;
      scale *= 128;
      if (!(byte & 0x80)) return read;
    }
  };
  for (let left = skip() * 2; left > 0; left--) skip();
  at = value + ((4 - ((value - index) % 4)) % 4);
  need(at + 16);
  check(crc32(bytes.subarray(index, at)) === read32(bytes, at) && bytes[at + 14] === 0x59 && bytes[at + 15] === 0x5a);
  return at + 16;
}
