/** Reading bzip2. */
import { BitReader, Bzip2Error } from './bits.ts';
import { blockChecksum, joined } from './checksum.ts';

export const isBzip2 = (bytes: Uint8Array): boolean => bytes.length >= 4 && bytes[0] === 0x42 && bytes[1] === 0x5a && bytes[2] === 0x68 && bytes[3]! >= 0x31 && bytes[3]! <= 0x39;

/** All streams of a file. @throws Bzip2Error */
export function bunzip2(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (!isBzip2(bytes.subarray(at))) {
      if (at === 0) throw new Bzip2Error('magic');
      break;
    }
    const input = new BitReader(bytes, at + 4);
    let all = 0;
    for (let magic = input.take(48); magic !== 0x177245385090; magic = input.take(48)) {
      if (magic !== 0x314159265359) throw new Bzip2Error('data');
      const sum = input.take(32), from = out.length;
      block(input, out);
      if (blockChecksum(Uint8Array.from(out.slice(from))) !== sum) throw new Bzip2Error('data');
      all = joined(all, sum);
    }
    if (input.take(32) !== all) throw new Bzip2Error('data');
    at = input.next;
  }
  return Uint8Array.from(out);
}

function block(input: BitReader, out: number[]): void {
  input.bit();
  const first = input.take(24), groups = input.take(16), list: number[] = [];
  for (let i = 0; i < 16; i++) {
    if (!((groups >> (15 - i)) & 1)) continue;
    const bits = input.take(16);
    for (let j = 0; j < 16; j++) if ((bits >> (15 - j)) & 1) list.push(i * 16 + j);
  }
  const columns = places(input, list);
  if (columns.length === 0 || first >= columns.length) throw new Bzip2Error('data');
  // The last column of the sorted rotations is known; the first is the same, sorted.
  const starts = new Int32Array(257), follow = new Int32Array(columns.length);
  for (const byte of columns) starts[byte + 1]!++;
  for (let i = 1; i <= 256; i++) starts[i]! += starts[i - 1]!;
  columns.forEach((byte, i) => (follow[starts[byte]!++] = i));
  let run = 0, last = -1;
  for (let i = 0, at = follow[first]!; i < columns.length; i++, at = follow[at]!) {
    const byte = columns[at]!;
    if (run === 4) {
      for (let more = byte; more > 0; more--) out.push(last);
      run = 0;
      last = -1;
      continue;
    }
    run = byte === last ? run + 1 : 1;
    last = byte;
    out.push(byte);
  }
}

/** The last column, read through the Huffman tables. */
function places(input: BitReader, list: number[]): number[] {
  const size = list.length + 2, tables = input.take(3), count = input.take(15), order = Array.from({ length: tables }, (_, i) => i), selectors: number[] = [];
  for (let i = 0; i < count; i++) {
    let place = 0;
    while (input.bit()) place++;
    if (place >= tables) throw new Bzip2Error('data');
    order.unshift(...order.splice(place, 1));
    selectors.push(order[0]!);
  }
  const codes = Array.from({ length: tables }, () => {
    let length = input.take(5);
    const lengths = Array.from({ length: size }, () => {
      while (input.bit()) length += input.bit() ? -1 : 1;
      return length;
    });
    return table(lengths);
  });
  const out: number[] = [];
  let run = 0, weight = 1;
  for (let n = 0; ; n++) {
    const symbol = next(input, codes[selectors[Math.floor(n / 50)]!]!);
    if (symbol < 2) {
      run += weight << symbol;
      weight *= 2;
      continue;
    }
    for (; run > 0; run--) out.push(list[0]!);
    weight = 1;
    if (symbol === size - 1) return out;
    list.unshift(...list.splice(symbol - 1, 1));
    out.push(list[0]!);
  }
}

/** Symbols by length and code. */
function table(lengths: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  let code = 0;
  for (let length = 1; length <= 20; length++, code <<= 1) lengths.forEach((one, symbol) => one === length && found.set(length * 2 ** 21 + code++, symbol));
  return found;
}

function next(input: BitReader, codes: Map<number, number> | undefined): number {
  if (!codes) throw new Bzip2Error('data');
  let code = 0;
  for (let length = 1; length <= 20; length++) {
    code = (code << 1) | input.bit();
    const symbol = codes.get(length * 2 ** 21 + code);
    if (symbol !== undefined) return symbol;
  }
  throw new Bzip2Error('data');
}
