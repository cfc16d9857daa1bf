/** Whether a certificate and a private key belong together, as Go's crypto/tls looks at a pair in PEM. Differs: of Ed25519 and encrypted keys only the form is looked at. */
import { fromBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { latin1 } from '../../../kernel/bytes.ts';
import { readDer, TAG, type Der } from '../../../kernel/x509/der.ts';
import { CommandError } from '../client/failure.ts';

interface Block {
  label: string;
  bytes: Uint8Array;
}

/** What begins with `-----BEGIN` at the start of a line and is whole; the rest is passed over. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^-----BEGIN ([^\n]*?)-----[ \t\r]*\n((?:[^-\n][^\n]*\n|\s*\n)*)-----END \1-----[ \t\r]*$/gm)].flatMap(([, label, body]) => {
    const bytes = fromBase64(body!.replace(/^[^\n:]*:[^\n]*\n/gm, '').replace(/\s/g, ''));
    return bytes ? [{ label: label!, bytes }] : [];
  });
}

const labels = (blocks: readonly Block[]): string => `[${blocks.map(({ label }) => label).join(' ')}]`;

const isKey = ({ label }: Block): boolean => /(^| )PRIVATE KEY$/.test(label);

/** The certificate's SubjectPublicKeyInfo. @throws CommandError */
function publicKeyOf(certificate: Uint8Array): Der {
  const read = readDer(certificate);
  if (!read || read.length === 0) throw new CommandError('x509: malformed certificate');
  if (read.length > 1) throw new CommandError('x509: trailing data');
  const key = read[0]!.parts[0]?.parts.filter(({ tag }) => tag !== 0xa0)[5];
  if (!key) throw new CommandError('x509: malformed certificate');
  return key;
}

/** The public numbers in a private key: of RSA modulus and exponent, of a curve the point, if it says so. @throws CommandError */
function publicPartOf(key: Uint8Array): { kind: 'rsa' | 'curve' | 'other'; numbers?: string } {
  const parts = readDer(key)?.[0]?.parts ?? [], [version, second, third] = parts;
  // PKCS#8 wraps the other two forms.
  if (version?.tag === TAG.integer && second?.tag === TAG.sequence && third?.tag === TAG.octets) {
    const inner = readDer(third.body)?.[0];
    return inner?.tag === TAG.sequence ? publicPartOf(third.body) : { kind: 'other' };
  }
  if (version?.tag === TAG.integer && second?.tag === TAG.octets) {
    const point = parts.find(({ tag }) => tag === 0xa1)?.parts[0];
    return { kind: 'curve', ...(point && { numbers: latin1(point.body) }) };
  }
  if (parts.length < 9 || parts.some(({ tag }) => tag !== TAG.integer)) throw new CommandError('tls: failed to parse private key');
  return { kind: 'rsa', numbers: latin1(second!.whole) + latin1(third!.whole) };
}

/** @throws CommandError */
export function* checkKeyPair(certificate: string, key: string): Blocking<void> {
  const certificates = blocksOf(certificate), first = certificates.find(({ label }) => label === 'CERTIFICATE');
  if (!first) {
    if (certificates.length === 0) throw new CommandError('tls: failed to find any PEM data in certificate input');
    if (certificates.length === 1 && certificates[0]!.label.endsWith('PRIVATE KEY')) throw new CommandError('tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched');
    throw new CommandError(`tls: failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: ${labels(certificates)}`);
  }
  const keys = blocksOf(key), own = keys.find(isKey);
  if (!own) {
    if (keys.length === 0) throw new CommandError('tls: failed to find any PEM data in key input');
    if (keys.length === 1 && keys[0]!.label === 'CERTIFICATE') throw new CommandError('tls: found a certificate rather than a key in the PEM for the private key');
    throw new CommandError(`tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: ${labels(keys)}`);
  }
  const bits = publicKeyOf(first.bytes).parts[1]?.body.subarray(1) ?? new Uint8Array(0), part = publicPartOf(own.bytes);
  const rsa = readDer(bits)?.[0]?.parts, kind = rsa?.length === 2 ? 'rsa' : bits.length > 32 ? 'curve' : 'other';
  if (kind !== part.kind) throw new CommandError('tls: private key type does not match public key type');
  const numbers = kind === 'rsa' ? rsa!.map(({ whole }) => latin1(whole)).join('') : `\0${latin1(bits)}`;
  if (part.numbers !== undefined && part.numbers !== numbers) throw new CommandError('tls: private key does not match public key');
}
