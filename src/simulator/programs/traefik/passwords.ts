/** Passwords as htpasswd writes them: MD5 in 1,000 rounds (`$apr1$`, `$1$`) and SHA-1. bcrypt, which costs a real computer a tenth of a second, is not simulated. */
import { toBase64 } from '../../kernel/base64.ts';
import { concat, encode } from '../../kernel/bytes.ts';
import { md5, sha1 } from '../../kernel/hashes.ts';

export const isSimulated = (secret: string): boolean => !/^\$2[abxy]?\$/.test(secret);

export function matches(password: string, secret: string): boolean {
  if (secret.startsWith('{SHA}')) return toBase64(bytesOf(sha1(encode(password)))) === secret.slice(5);
  const [, magic, salt] = /^(\$[^$]*\$)([^$]*)\$/.exec(secret) ?? [];
  return magic !== undefined && crypted(password, magic, salt!) === secret;
}

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const digest = (...parts: readonly Uint8Array[]): Uint8Array => bytesOf(md5(concat(parts)));

const LETTERS = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Bytes of the digest, three by three, in the order in which they are written; the last one stands alone. */
const ORDER = [[0, 6, 12], [1, 7, 13], [2, 8, 14], [3, 9, 15], [4, 10, 5]];

function crypted(password: string, magic: string, salt: string): string {
  const word = encode(password), grain = encode(salt.slice(0, 8));
  const inner = digest(word, grain, word), parts = [word, encode(magic), grain];
  for (let left = word.length; left > 0; left -= 16) parts.push(inner.subarray(0, Math.min(16, left)));
  for (let bits = word.length; bits > 0; bits >>= 1) parts.push(bits & 1 ? new Uint8Array([0]) : word.subarray(0, 1));
  let now = digest(...parts);
  for (let round = 0; round < 1000; round++) {
    now = digest(round & 1 ? word : now, ...(round % 3 ? [grain] : []), ...(round % 7 ? [word] : []), round & 1 ? now : word);
  }
  const letters = (value: number, count: number): string => Array.from({ length: count }, (_, place) => LETTERS[(value >> (6 * place)) & 63]).join('');
  return `${magic}${salt.slice(0, 8)}$${ORDER.map(([a, b, c]) => letters((now[a!]! << 16) | (now[b!]! << 8) | now[c!]!, 4)).join('')}${letters(now[11]!, 2)}`;
}
