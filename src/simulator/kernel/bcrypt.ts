/** bcrypt, as files of passwords keep it: Blowfish whose keys take long to set up. Its first state is made of π's digits, which are worked out here. */
import { encode } from './bytes.ts';

const ROUNDS = 16, BOXES = 4 * 256, WORDS = ROUNDS + 2 + BOXES;

/** 1/n − 1/3n³ + 1/5n⁵ …, times 2^bits. */
function arctangentOfOneOver(n: bigint, bits: bigint): bigint {
  let term = (1n << bits) / n, sum = term;
  for (let k = 3n, sign = -1n; term !== 0n; k += 2n, sign = -sign) {
    term /= n * n;
    sum += (sign * term) / k;
  }
  return sum;
}

let digits: Uint32Array | undefined;

/** The binary digits of π behind the point, in words. */
function digitsOfPi(): Uint32Array {
  if (digits) return digits;
  const bits = BigInt(WORDS * 32), spare = 64n;
  const pi = 16n * arctangentOfOneOver(5n, bits + spare) - 4n * arctangentOfOneOver(239n, bits + spare);
  const hex = (((pi >> spare) & ((1n << bits) - 1n))).toString(16).padStart(WORDS * 8, '0');
  return (digits = Uint32Array.from({ length: WORDS }, (_, i) => Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16)));
}

class Blowfish {
  readonly #keys = digitsOfPi().slice(0, ROUNDS + 2);
  readonly #boxes = digitsOfPi().slice(ROUNDS + 2);
  left = 0;
  right = 0;

  encipher(): void {
    const keys = this.#keys, boxes = this.#boxes;
    let left = this.left ^ keys[0]!, right = this.right;
    for (let round = 1; round <= ROUNDS; round += 2) {
      right ^= ((((boxes[left >>> 24]! + boxes[256 + ((left >>> 16) & 255)]!) | 0) ^ boxes[512 + ((left >>> 8) & 255)]!) + boxes[768 + (left & 255)]!) ^ keys[round]!;
      left ^= ((((boxes[right >>> 24]! + boxes[256 + ((right >>> 16) & 255)]!) | 0) ^ boxes[512 + ((right >>> 8) & 255)]!) + boxes[768 + (right & 255)]!) ^ keys[round + 1]!;
    }
    this.left = right ^ keys[ROUNDS + 1]!;
    this.right = left;
  }

  /** Mixes a key in, and a salt where there is one. */
  expand(key: Uint8Array, salt?: Uint8Array): void {
    for (let i = 0; i < this.#keys.length; i++) this.#keys[i]! ^= word(key, i);
    this.left = this.right = 0;
    let at = 0;
    for (const words of [this.#keys, this.#boxes]) {
      for (let i = 0; i < words.length; i += 2) {
        if (salt) {
          this.left ^= word(salt, at++);
          this.right ^= word(salt, at++);
        }
        this.encipher();
        words[i] = this.left;
        words[i + 1] = this.right;
      }
    }
  }
}

/** Four bytes of a text that is repeated without end. */
function word(bytes: Uint8Array, index: number): number {
  let value = 0;
  for (let i = 0; i < 4; i++) value = (value << 8) | bytes[(index * 4 + i) % bytes.length]!;
  return value;
}

const ALPHABET = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function toText(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    text += ALPHABET[a >> 2]! + ALPHABET[((a & 3) << 4) | ((b ?? 0) >> 4)]!;
    if (b !== undefined) text += ALPHABET[((b & 15) << 2) | ((c ?? 0) >> 6)]!;
    if (c !== undefined) text += ALPHABET[c & 63]!;
  }
  return text;
}

function fromText(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0, count = 0;
  for (const character of text) {
    bits = ((bits << 6) | ALPHABET.indexOf(character)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 255);
  }
  return Uint8Array.from(bytes);
}

const LONGEST = 72;

/** '$2y$05$…' of a password. @param salt 16 bytes @param cost the logarithm of how often the key is set up */
export function bcrypt(password: string, salt: Uint8Array, cost: number, kind = '2y'): string {
  const key = Uint8Array.from([...encode(password), 0]).subarray(0, LONGEST), state = new Blowfish();
  state.expand(key, salt);
  for (let i = 0; i < 2 ** cost; i++) {
    state.expand(key);
    state.expand(salt);
  }
  const text = encode('OrpheanBeholderScryDoubt'), out = new DataView(new ArrayBuffer(24));
  for (let i = 0; i < 6; i += 2) {
    state.left = word(text, i);
    state.right = word(text, i + 1);
    for (let round = 0; round < 64; round++) state.encipher();
    out.setInt32(i * 4, state.left);
    out.setInt32(i * 4 + 4, state.right);
  }
  return `$${kind}$${String(cost).padStart(2, '0')}$${toText(salt)}${toText(new Uint8Array(out.buffer, 0, 23))}`;
}

/** Beyond this even a quick computer is held up for seconds: such a hash fits nothing here. */
const MOST_COST = 12;

export function isPassword(password: string, hash: string): boolean {
  const [, kind = '', cost = '', salt = ''] = /^\$(2[abxy])\$(\d\d)\$([./A-Za-z0-9]{22})[./A-Za-z0-9]{31}$/.exec(hash) ?? [];
  return kind !== '' && Number(cost) >= 4 && Number(cost) <= MOST_COST && bcrypt(password, fromText(salt), Number(cost), kind) === hash;
}
