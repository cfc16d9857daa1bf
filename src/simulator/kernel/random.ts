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
}

/** cyrb128: four 32-bit words from a string. */
function hash(text: string): [number, number, number, number] {
  let a = 1779033703, b = 3144134277, c = 1013904242, d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** sfc32 seeded by the key's hash. */
export function random(seed: string, purpose: string, key: string): Random {
  let [a, b, c, d] = hash(`${seed}\u0000${purpose}\u0000${key}`);
  const word = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 8; i++) word();
  const self: Random = {
    next: () => word() / 4294967296,
    int: (below) => Math.floor(self.next() * below),
    pick: (from) => from[self.int(from.length)]!,
    letters: (length, alphabet) => {
      // Made in one piece: a text that grows letter by letter takes many times the room.
      const codes: number[] = [];
      for (let i = 0; i < length; i++) codes.push(alphabet.charCodeAt(Math.floor((word() / 4294967296) * alphabet.length)));
      return String.fromCharCode(...codes);
    },
    hex: (length) => self.letters(length, '0123456789abcdef'),
  };
  return self;
}
