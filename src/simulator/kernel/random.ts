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

/**
 * cyrb128: four 32-bit words from a text; signed, since an engine keeps those without a box. It takes the text in piece by
 * piece: to put a long one together for each draw would take more room than the draw.
 */
class Hash {
  a = 0;
  b = 0;
  c = 0;
  d = 0;

  begin(): this {
    this.a = 1779033703;
    this.b = 3144134277 | 0;
    this.c = 1013904242;
    this.d = 2773480762 | 0;
    return this;
  }

  take(text: string): this {
    let { a, b, c, d } = this;
    for (let i = 0; i < text.length; i++) {
      const k = text.charCodeAt(i);
      a = b ^ Math.imul(a ^ k, 597399067);
      b = c ^ Math.imul(b ^ k, 2869860233);
      c = d ^ Math.imul(c ^ k, 951274213);
      d = a ^ Math.imul(d ^ k, 2716044179);
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    return this;
  }

  end(): this {
    const a = Math.imul(this.c ^ (this.a >>> 18), 597399067), b = Math.imul(this.d ^ (this.b >>> 22), 2869860233);
    const c = Math.imul(a ^ (this.c >>> 17), 951274213), d = Math.imul(b ^ (this.d >>> 19), 2716044179);
    this.a = a ^ b ^ c ^ d;
    this.b = b ^ a;
    this.c = c ^ a;
    this.d = d ^ a;
    return this;
  }
}

/** Codes of the text that is being made: of the same length as before they are written over. */
let codes: number[] = [];

function codesOf(length: number): number[] {
  if (codes.length !== length) codes = new Array<number>(length).fill(0);
  return codes;
}

/** sfc32. A class, since a large cluster draws a million times: no closures are made for a draw. */
class Sequence implements Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor({ a, b, c, d }: Hash) {
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
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

const hash = new Hash();
const BETWEEN = '\u0000';

/** Draws for one purpose and key. */
export const random = (seed: string, purpose: string, key: string): Random => new Sequence(hash.begin().take(seed).take(BETWEEN).take(purpose).take(BETWEEN).take(key).end());
