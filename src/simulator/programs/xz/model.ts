/** What LZMA codes: literals, matches, and matches at one of the last four distances, each with chances of its own. */
import type { Coder } from './range.ts';

const even = (length: number): Uint16Array => new Uint16Array(length).fill(1024);

/** The distance that stands for the end of the data. */
export const END_MARK = 0xffffffff;

export class LzmaModel {
  readonly #bits: readonly [literal: number, place: number, position: number];
  #literals = even(0);
  #isMatch = even(0);
  #isRepeat = even(0);
  #repeatBits = even(0);
  #isLong = even(0);
  #lengths = even(0);
  #repeatLengths = even(0);
  #slots = even(0);
  #special = even(0);
  #align = even(0);
  #state = 0;
  /** The last four distances, less one. */
  distances: [number, number, number, number] = [0, 0, 0, 0];
  /** Of what was coded last: 0 is a literal. */
  length = 0;
  byte = 0;

  constructor(literal = 3, place = 0, position = 2) {
    this.#bits = [literal, place, position];
    this.reset();
  }

  reset(): void {
    const [literal, place] = this.#bits;
    this.#literals = even(0x300 << (literal + place));
    this.#isMatch = even(12 << 4);
    this.#isRepeat = even(12);
    this.#repeatBits = even(12 * 3);
    this.#isLong = even(12 << 4);
    this.#lengths = even(514);
    this.#repeatLengths = even(514);
    this.#slots = even(4 << 6);
    this.#special = even(128);
    this.#align = even(16);
    this.#state = 0;
    this.distances = [0, 0, 0, 0];
  }

  /**
   * Codes what stands at `at`: `length` 0 is the literal there, `repeat` the number of an earlier distance, -1 the distance given.
   * At the reading end what is given does not count, and `length`, `byte` and `distances` tell what was read.
   */
  step(coder: Coder, data: Uint8Array, at: number, length = 0, repeat = -1, distance = 0): void {
    const state = this.#state, place = at & ((1 << this.#bits[2]) - 1), d = this.distances;
    if (coder.bit(this.#isMatch, (state << 4) + place, length > 0 ? 1 : 0) === 0) {
      this.#literal(coder, data, at);
      this.length = 0;
      this.#state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      return;
    }
    if (coder.bit(this.#isRepeat, state, repeat >= 0 ? 1 : 0) === 0) {
      const more = this.#length(coder, this.#lengths, place, length - 2), far = this.#distance(coder, Math.min(more, 3), distance);
      this.distances = [far, d[0], d[1], d[2]];
      this.length = more + 2;
      this.#state = state < 7 ? 7 : 10;
      return;
    }
    if (coder.bit(this.#repeatBits, state * 3, repeat > 0 ? 1 : 0) === 0) {
      if (coder.bit(this.#isLong, (state << 4) + place, length > 1 ? 1 : 0) === 0) {
        this.length = 1;
        this.#state = state < 7 ? 9 : 11;
        return;
      }
    } else if (coder.bit(this.#repeatBits, state * 3 + 1, repeat > 1 ? 1 : 0) === 0) this.distances = [d[1], d[0], d[2], d[3]];
    else if (coder.bit(this.#repeatBits, state * 3 + 2, repeat > 2 ? 1 : 0) === 0) this.distances = [d[2], d[0], d[1], d[3]];
    else this.distances = [d[3], d[0], d[1], d[2]];
    this.length = this.#length(coder, this.#repeatLengths, place, length - 2) + 2;
    this.#state = state < 7 ? 8 : 11;
  }

  #literal(coder: Coder, data: Uint8Array, at: number): void {
    const [literal, place] = this.#bits, before = at > 0 ? data[at - 1]! : 0;
    const base = 0x300 * (((at & ((1 << place) - 1)) << literal) + (before >> (8 - literal))), value = data[at] ?? 0;
    let symbol = 1, offset = this.#state >= 7 ? 0x100 : 0, match = offset > 0 ? data[at - this.distances[0] - 1] ?? 0 : 0;
    for (let i = 7; i >= 0; i--) {
      match <<= 1;
      const matchBit = match & offset, bit = coder.bit(this.#literals, base + offset + matchBit + symbol, (value >> i) & 1);
      symbol = (symbol << 1) | bit;
      offset &= bit ? matchBit : ~matchBit;
    }
    this.byte = symbol & 0xff;
  }

  #length(coder: Coder, chances: Uint16Array, place: number, value: number): number {
    if (coder.bit(chances, 0, value >= 8 ? 1 : 0) === 0) return tree(coder, chances, 2 + place * 8, 3, value);
    if (coder.bit(chances, 1, value >= 16 ? 1 : 0) === 0) return 8 + tree(coder, chances, 130 + place * 8, 3, value - 8);
    return 16 + tree(coder, chances, 258, 8, value - 16);
  }

  #distance(coder: Coder, lengthState: number, value: number): number {
    const high = 31 - Math.clz32(value), slot = tree(coder, this.#slots, lengthState * 64, 6, value < 4 ? value : high * 2 + ((value >>> (high - 1)) & 1));
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1, base = ((2 | (slot & 1)) << count) >>> 0, rest = value - base;
    if (slot < 14) return base + backwards(coder, this.#special, base - slot, count, rest);
    return base + coder.even(count - 4, rest >>> 4) * 16 + backwards(coder, this.#align, 0, 4, rest & 15);
  }
}

function tree(coder: Coder, chances: Uint16Array, base: number, count: number, value: number): number {
  let symbol = 1;
  for (let i = count - 1; i >= 0; i--) symbol = (symbol << 1) | coder.bit(chances, base + symbol, (value >> i) & 1);
  return symbol - (1 << count);
}

/** The lowest bit first. */
function backwards(coder: Coder, chances: Uint16Array, base: number, count: number, value: number): number {
  let symbol = 1, out = 0;
  for (let i = 0; i < count; i++) {
    const bit = coder.bit(chances, base + symbol, (value >> i) & 1);
    symbol = (symbol << 1) | bit;
    out |= bit << i;
  }
  return out;
}
