/**
 * RSA keys. They have a real one's form and length, but their numbers are drawn and not computed: nothing in the
 * simulator encrypts, and whoever holds the file is believed.
 */
import type { Process } from '../../kernel/process.ts';
import { bits, der, identifier, integer, nothing, readDer, sequence, TAG, type Der } from '../../kernel/x509/der.ts';
import { pem, readPem } from '../../kernel/x509/pem.ts';

const RSA = '1.2.840.113549.1.1.1';
/** 65537, as everybody has it. */
const EXPONENT = new Uint8Array([1, 0, 1]);

const algorithm = (): Uint8Array => sequence(identifier(RSA), nothing());

export function randomBytes(p: Process, purpose: string, length: number): Uint8Array {
  const random = p.kernel.random(purpose, `${p.pid} ${p.now}`);
  return Uint8Array.from({ length }, () => random.int(256));
}

/** A number of exactly that many bits, odd like a prime. */
function drawn(p: Process, purpose: string, size: number): Uint8Array {
  const bytes = randomBytes(p, `openssl ${purpose}`, size >> 3);
  bytes[0]! |= 0x80;
  bytes[bytes.length - 1]! |= 1;
  return bytes;
}

/** A private key as PKCS#8 in PEM. */
export function newKey(p: Process, size: number): string {
  const half = size >> 1;
  const parts = [drawn(p, 'modulus', size), EXPONENT, drawn(p, 'private', size), ...['p', 'q', 'dp', 'dq', 'inverse'].map((name) => drawn(p, name, half))];
  const rsa = sequence(integer(new Uint8Array([0])), ...parts.map(integer));
  return pem('PRIVATE KEY', sequence(integer(new Uint8Array([0])), algorithm(), der(TAG.octets, rsa)));
}

/** The public key (SubjectPublicKeyInfo) of a private one; undefined: the text holds none. */
export function publicKeyOf(text: string): Uint8Array | undefined {
  const plain = readPem('RSA PRIVATE KEY', text), wrapped = readPem('PRIVATE KEY', text);
  const rsa = plain ? readDer(plain)?.[0] : wrapped && inner(readDer(wrapped)?.[0]);
  const [, modulus, exponent] = rsa?.parts ?? [];
  return modulus && exponent ? sequence(algorithm(), bits(sequence(modulus.whole, exponent.whole))) : undefined;
}

const inner = (wrapped: Der | undefined): Der | undefined => (wrapped?.parts[2] ? readDer(wrapped.parts[2].body)?.[0] : undefined);

/** What openssl writes to stderr while it looks for primes: a dot a candidate, a plus a test passed. */
export function progress(p: Process, size: number): string {
  const random = p.kernel.random('openssl progress', `${p.pid} ${p.now}`);
  const run = (): string => Array.from({ length: 10 + random.int(30) }, () => (random.int(3) === 0 ? '+' : '.')).join('');
  const prime = (): string => `${run()}${'+'.repeat(size >> 5)}*${run()}${'+'.repeat(size >> 5)}\n`;
  return prime() + prime();
}

export const samePublicKey = (a: Uint8Array, b: Uint8Array): boolean => a.join() === b.join();
