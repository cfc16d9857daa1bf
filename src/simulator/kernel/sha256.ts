/** SHA-256 (FIPS 180-4): digests of image content and checksums. */
import { encode } from './bytes.ts';

/** The first 32 bits of the fractional parts of the cube (square) roots of the first primes. */
const [ROUND, INITIAL] = constants();

// Words are signed: until code is compiled for it, an engine keeps larger numbers in boxes.
function constants(): [Int32Array, Int32Array] {
  const round = new Int32Array(64), initial = new Int32Array(8);
  const fraction = (x: number): number => ((x - Math.floor(x)) * 4294967296) | 0;
  for (let candidate = 2, found = 0; found < 64; candidate++) {
    let prime = true;
    for (let d = 2; d * d <= candidate; d++) if (candidate % d === 0) prime = false;
    if (!prime) continue;
    if (found < 8) initial[found] = fraction(Math.sqrt(candidate));
    round[found++] = fraction(Math.cbrt(candidate));
  }
  return [round, initial];
}

const words = new Int32Array(64);

function block(state: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const p = at + i * 4;
    words[i] = (bytes[p]! << 24) | (bytes[p + 1]! << 16) | (bytes[p + 2]! << 8) | bytes[p + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15]!, y = words[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = (((words[i - 16]! + s0) | 0) + words[i - 7]! + s1) | 0;
  }
  let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!, e = state[4]!, f = state[5]!, g = state[6]!, h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (((h + s1) | 0) + ((e & f) ^ (~e & g)) + ((ROUND[i]! + words[i]!) | 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

/** The hash as eight signed words. */
export function sha256Words(data: Uint8Array | string, initial: Iterable<number> = INITIAL): Int32Array {
  const bytes = typeof data === 'string' ? encode(data) : data;
  const state = Int32Array.from(initial);
  const whole = bytes.length - (bytes.length % 64);
  for (let at = 0; at < whole; at += 64) block(state, bytes, at);
  const rest = bytes.length - whole;
  const tail = new Uint8Array(rest < 56 ? 64 : 128);
  tail.set(bytes.subarray(whole));
  tail[rest] = 0x80;
  // The length in bits: two words.
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(tail.length - 4, bytes.length << 3);
  for (let at = 0; at < tail.length; at += 64) block(state, tail, at);
  return state;
}

/** The 32 bytes of the hash. */
export function sha256(data: Uint8Array | string): Uint8Array {
  const out = new Uint8Array(32), view = new DataView(out.buffer);
  sha256Words(data).forEach((word, i) => view.setInt32(i * 4, word));
  return out;
}

/** Hashes of texts, as long as they are few and short: what a build asks for, it asks for again at the next. */
const known = new Map<string, string>();
let remembered = 0;
const MOST_REMEMBERED = 2 ** 19;

/** The hash as 64 lower-case hex digits. */
export function sha256Hex(data: Uint8Array | string): string {
  if (typeof data !== 'string') return hexOf(sha256Words(data));
  const before = known.get(data);
  if (before !== undefined) return before;
  const hash = hexOf(sha256Words(data));
  remembered += data.length;
  if (remembered > MOST_REMEMBERED) {
    known.clear();
    remembered = data.length;
  }
  if (data.length <= MOST_REMEMBERED / 16) known.set(data, hash);
  return hash;
}

const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** Words as hex digits, put together at once. */
export function hexOf(hash: Int32Array): string {
  const codes: number[] = [];
  for (const word of hash) for (let shift = 28; shift >= 0; shift -= 4) codes.push(DIGITS[(word >>> shift) & 15]!);
  return String.fromCharCode.apply(undefined, codes);
}
