/** Writing bzip2: runs, rotations, moving to front, Huffman. Two equal tables are used, so files are a little larger than the real tool's. */
import { BitWriter } from './bits.ts';
import { blockChecksum, joined } from './checksum.ts';
import { sortRotations } from './rotations.ts';

const BLOCK = 899_981;

/** Four equal bytes are followed by how many more there are. */
function withRuns(bytes: Uint8Array, from: number): { packed: Uint8Array; end: number } {
  const out: number[] = [];
  let at = from;
  while (at < bytes.length && out.length < BLOCK - 5) {
    let run = 1;
    while (run < 255 && bytes[at + run] === bytes[at]) run++;
    for (let i = 0; i < Math.min(run, 4); i++) out.push(bytes[at]!);
    if (run >= 4) out.push(run - 4);
    at += run;
  }
  return { packed: Uint8Array.from(out), end: at };
}

export function bzip2(bytes: Uint8Array): Uint8Array {
  const out = new BitWriter();
  for (const letter of 'BZh9') out.put(letter.charCodeAt(0), 8);
  let all = 0;
  for (let at = 0; at < bytes.length; ) {
    const { packed, end } = withRuns(bytes, at), sum = blockChecksum(bytes.subarray(at, end));
    all = joined(all, sum);
    block(out, packed, sum);
    at = end;
  }
  out.put(0x177245385090, 48);
  out.put(all, 32);
  return out.end();
}

function block(out: BitWriter, text: Uint8Array, sum: number): void {
  const order = sortRotations(text), used = Array.from({ length: 256 }, () => false);
  for (const byte of text) used[byte] = true;
  out.put(0x314159265359, 48);
  out.put(sum, 32);
  out.put(0, 1);
  out.put(order.indexOf(0), 24);
  for (let i = 0; i < 16; i++) out.put(used.slice(i * 16, i * 16 + 16).includes(true) ? 1 : 0, 1);
  for (let i = 0; i < 16; i++) if (used.slice(i * 16, i * 16 + 16).includes(true)) for (let j = 0; j < 16; j++) out.put(used[i * 16 + j] ? 1 : 0, 1);
  const symbols = toFront(text, order, used), size = used.filter(Boolean).length + 2, counts = new Array<number>(size).fill(0);
  for (const symbol of symbols) counts[symbol]!++;
  const lengths = codeLengths(counts), codes = codesOf(lengths), selectors = Math.ceil(symbols.length / 50);
  out.put(2, 3);
  out.put(selectors, 15);
  for (let i = 0; i < selectors; i++) out.put(0, 1);
  for (let table = 0; table < 2; table++) {
    let current = lengths[0]!;
    out.put(current, 5);
    for (const length of lengths) {
      for (; current < length; current++) out.put(0b10, 2);
      for (; current > length; current--) out.put(0b11, 2);
      out.put(0, 1);
    }
  }
  for (const symbol of symbols) out.put(codes[symbol]!, lengths[symbol]!);
}

/** Places in a list that brings what came last to the front; runs of zeros as digits of two (RUNA, RUNB). */
function toFront(text: Uint8Array, order: Int32Array, used: readonly boolean[]): number[] {
  const list = used.flatMap((is, byte) => (is ? [byte] : [])), symbols: number[] = [];
  let zeros = 0;
  const flush = (): void => {
    for (; zeros > 0; zeros = (zeros - 1) >> 1) symbols.push(zeros & 1 ? 0 : 1);
  };
  for (const start of order) {
    const place = list.indexOf(text[start === 0 ? text.length - 1 : start - 1]!);
    if (place === 0) zeros++;
    else {
      flush();
      symbols.push(place + 1);
      list.unshift(...list.splice(place, 1));
    }
  }
  flush();
  symbols.push(list.length + 1);
  return symbols;
}

/** Lengths of Huffman codes, 17 at most: where they come out longer the counts are evened out. */
function codeLengths(counts: readonly number[]): number[] {
  for (let weights = counts.map((count) => Math.max(count, 1)); ; weights = weights.map((weight) => (weight >> 1) + 1)) {
    const nodes = weights.map((weight, i) => ({ weight, leaves: [i] })), lengths = weights.map(() => 0);
    while (nodes.length > 1) {
      nodes.sort((a, b) => b.weight - a.weight);
      const [one, two] = [nodes.pop()!, nodes.pop()!], leaves = [...one.leaves, ...two.leaves];
      for (const leaf of leaves) lengths[leaf]!++;
      nodes.push({ weight: one.weight + two.weight, leaves });
    }
    if (Math.max(...lengths) <= 17) return lengths;
  }
}

function codesOf(lengths: readonly number[]): number[] {
  const codes: number[] = [];
  let code = 0;
  for (let length = 1; length <= 20; length++, code <<= 1) lengths.forEach((one, symbol) => one === length && (codes[symbol] = code++));
  return codes;
}
