/** How htpasswd hashes: bcrypt, Apache's own MD5, SHA-1, or not at all. */
import { toBase64 } from '../../kernel/base64.ts';
import { bcrypt, isPassword } from '../../kernel/bcrypt.ts';
import { encode } from '../../kernel/bytes.ts';
import { md5, sha1 } from '../../kernel/hashes.ts';

const ALPHABET = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16));
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Which bytes of the sum stand together in the text. */
const TRIPLES = [[0, 6, 12], [1, 7, 13], [2, 8, 14], [3, 9, 15], [4, 10, 5]] as const;
const AGAIN = 1000;

/** '$apr1$…': MD5 over and over. */
export function apacheMd5(password: string, salt: string): string {
  const key = encode(password), own = encode(salt), both = bytesOf(md5(joined(key, own, key)));
  const parts = [key, encode('$apr1$'), own];
  for (let left = key.length; left > 0; left -= 16) parts.push(both.subarray(0, Math.min(16, left)));
  for (let bits = key.length; bits > 0; bits >>= 1) parts.push(bits & 1 ? Uint8Array.of(0) : key.subarray(0, 1));
  let sum = bytesOf(md5(joined(...parts)));
  for (let i = 0; i < AGAIN; i++) sum = bytesOf(md5(joined(i & 1 ? key : sum, i % 3 ? own : encode(''), i % 7 ? key : encode(''), i & 1 ? sum : key)));
  const text = (value: number, length: number): string => Array.from({ length }, (_, i) => ALPHABET[(value >> (6 * i)) & 63]!).join('');
  return `$apr1$${salt}$${TRIPLES.map(([a, b, c]) => text((sum[a]! << 16) | (sum[b]! << 8) | sum[c]!, 4)).join('')}${text(sum[11]!, 2)}`;
}

export const withSha = (password: string): string => `{SHA}${toBase64(bytesOf(sha1(encode(password))))}`;

/** @param draw hexadecimal digits by chance */
export function hashed(kind: 'B' | 'm' | 's' | 'p', password: string, cost: number, draw: (length: number) => string): string {
  switch (kind) {
    case 'B': return bcrypt(password, bytesOf(draw(32)), cost);
    case 'm': return apacheMd5(password, bytesOf(draw(16)).reduce((text, byte) => text + ALPHABET[byte & 63]!, ''));
    case 's': return withSha(password);
    case 'p': return password;
  }
}

/** Whether a password fits what a file keeps. */
export function fits(password: string, hash: string): boolean {
  const salt = /^\$apr1\$([^$]{1,8})\$/.exec(hash)?.[1];
  if (salt !== undefined) return apacheMd5(password, salt) === hash;
  return hash.startsWith('{SHA}') ? withSha(password) === hash : hash.startsWith('$2') ? isPassword(password, hash) : password === hash;
}
