/**
 * Keyed randomness: every draw belongs to (seed, purpose, key), so that a new feature that draws
 * something never shifts a name that was drawn before it.
 */
export interface Random {
  /** A float in [0, 1). */
  next(): number;
  /** An integer in [0, below). */
  int(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** `length` characters of `alphabet`. */
  letters(length: number, alphabet: string): string;
  /** `length` lower-case hex digits. */
  hex(length: number): string;
  /** A UUID of version 4 (RFC 9562). */
  uuid(): string;
}

const HEX = '0123456789abcdef';
const DASH = 45, VERSION = 52;

/** cyrb128: four 32-bit words from a text; signed, since an engine keeps those without a box. To put its pieces together would take longer than the draw. */
function hash(pieces: readonly string[]): [number, number, number, number] {
  let a = 1779033703, b = 3144134277, c = 1013904242, d = 2773480762;
  for (const text of pieces) {
    for (let i = 0; i < text.length; i++) {
      const k = text.charCodeAt(i);
      a = b ^ Math.imul(a ^ k, 597399067);
      b = c ^ Math.imul(b ^ k, 2869860233);
      c = d ^ Math.imul(c ^ k, 951274213);
      d = a ^ Math.imul(d ^ k, 2716044179);
    }
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}

/** Codes of the text that is being made: one of the same length is written over them. */
let codes: number[] = [];

const codesOf = (length: number): number[] => (codes.length === length ? codes : (codes = new Array<number>(length)));

/** sfc32. A class, since a large cluster draws a million times: no closures are made for a draw. */
class Sequence implements Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(pieces: readonly string[]) {
    const words = hash(pieces);
    this.#a = words[0];
    this.#b = words[1];
    this.#c = words[2];
    this.#d = words[3];
    for (let i = 0; i < 8; i++) this.#word();
  }

  #word(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t | 0;
    return t >>> 0;
  }

  next(): number {
    return this.#word() / 4294967296;
  }

  int(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.int(from.length)]!;
  }

  letters(length: number, alphabet: string): string {
    // Made in one piece: a text that grows letter by letter takes many times the room.
    const codes = codesOf(length);
    for (let i = 0; i < length; i++) codes[i] = alphabet.charCodeAt(Math.floor((this.#word() / 4294967296) * alphabet.length));
    return String.fromCharCode.apply(undefined, codes);
  }

  hex(length: number): string {
    return this.letters(length, HEX);
  }

  uuid(): string {
    const codes = codesOf(36);
    for (let i = 0; i < 36; i++) {
      if (i === 8 || i === 13 || i === 18 || i === 23) codes[i] = DASH;
      else if (i === 14) codes[i] = VERSION;
      // The variant's digit is 8, 9, a or b.
      else codes[i] = HEX.charCodeAt(i === 19 ? 8 + (this.#word() >>> 30) : this.#word() >>> 28);
    }
    return String.fromCharCode.apply(undefined, codes);
  }
}

/** Draws for one purpose and key. */
export const random = (seed: string, purpose: string, key: string): Random => new Sequence([seed, '\u0000', purpose, '\u0000', key]);
