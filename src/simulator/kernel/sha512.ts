/** SHA-512 and SHA-384 (FIPS 180-4), only for their tools; the 64-bit arithmetic is BigInt's. */

const MASK = (1n << 64n) - 1n;

/** The first 64 bits of the fractional part of a prime's square or cube root. */
function fraction(prime: bigint, root: 2n | 3n): bigint {
  // The integer root of prime << (root * 64), by bisection; its low 64 bits are the fraction.
  const wanted = prime << (root * 64n);
  let low = 0n, high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** root <= wanted) low = middle;
    else high = middle;
  }
  return low & MASK;
}

function primes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let candidate = 2n; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0n)) found.push(candidate);
  return found;
}

const rotate = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (64n - n))) & MASK;

export const sha512 = (bytes: Uint8Array): string => digest(bytes, 0);

/** Begins with the roots of the ninth prime and on, and leaves out a quarter. */
export const sha384 = (bytes: Uint8Array): string => digest(bytes, 8).slice(0, 96);

/** What SHA-224 begins with: the second halves of what SHA-384 begins with. */
export const secondHalves = (): Uint32Array => Uint32Array.from(primes(16).slice(8), (prime) => Number(fraction(prime, 2n) & 0xffffffffn));

function digest(bytes: Uint8Array, start: number): string {
  const first = primes(80), round = first.map((prime) => fraction(prime, 3n));
  let state = first.slice(start, start + 8).map((prime) => fraction(prime, 2n));
  const padded = new Uint8Array(((bytes.length + 16) >> 7) * 128 + 128);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const words: bigint[] = [];
  for (let at = 0; at < padded.length; at += 128) {
    for (let i = 0; i < 80; i++) {
      if (i < 16) words[i] = view.getBigUint64(at + i * 8);
      else {
        const x = words[i - 15]!, y = words[i - 2]!;
        words[i] = (words[i - 16]! + (rotate(x, 1n) ^ rotate(x, 8n) ^ (x >> 7n)) + words[i - 7]! + (rotate(y, 19n) ^ rotate(y, 61n) ^ (y >> 6n))) & MASK;
      }
    }
    let [a, b, c, d, e, f, g, h] = state as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
    for (let i = 0; i < 80; i++) {
      const one = (h + (rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n)) + ((e & f) ^ (~e & MASK & g)) + round[i]! + words[i]!) & MASK;
      const two = ((rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c))) & MASK;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK, c, b, a, (one + two) & MASK];
    }
    state = [a, b, c, d, e, f, g, h].map((value, i) => (value + state[i]!) & MASK);
  }
  return state.map((value) => value.toString(16).padStart(16, '0')).join('');
}
