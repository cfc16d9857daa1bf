/** X.509 certificates and requests for them (RFC 5280, RFC 2986). Signatures have the real length and form; they are a digest of what is signed and the issuer's public key. */
import { concat, fromLatin1, latin1 } from '../bytes.ts';
import { civil, fromCivil } from '../calendar.ts';
import { sha256 } from '../sha256.ts';
import { sha1 } from '../hashes.ts';
import { bits, der, identifier, integer, nothing, readDer, readIdentifier, readString, sequence, TAG, text, type Der } from './der.ts';
import { decodeName, encodeName, type Name } from './name.ts';
import { pem, readPem } from './pem.ts';

export interface Certificate {
  serial: Uint8Array;
  issuer: Name;
  subject: Name;
  /** ms since the epoch. */
  notBefore: number;
  notAfter: number;
  publicKey: Uint8Array;
  /** `DNS:a`, `IP:10.0.0.1`. */
  alternativeNames: string[];
  authority: boolean;
}

export interface CertificateRequest {
  subject: Name;
  publicKey: Uint8Array;
  alternativeNames: string[];
}

const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';
const KEY_ID = '2.5.29.14', ALTERNATIVE_NAMES = '2.5.29.17', BASIC_CONSTRAINTS = '2.5.29.19', AUTHORITY_KEY_ID = '2.5.29.35', EXTENSION_REQUEST = '1.2.840.113549.1.9.14';

const fromHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const signedWith = (): Uint8Array => sequence(identifier(SHA256_WITH_RSA), nothing());

function signature(content: Uint8Array, issuerKey: Uint8Array): Uint8Array {
  const lines = [sha256(concat([content, issuerKey]))];
  while (lines.length < 8) lines.push(sha256(lines.at(-1)!));
  return concat(lines);
}

const signed = (content: Uint8Array, issuerKey: Uint8Array): Uint8Array => sequence(content, signedWith(), bits(signature(content, issuerKey)));

/** Whether whoever holds the key of `issuerKey` signed the first certificate in a PEM text. */
export function isSignedBy(pemText: string, issuerKey: Uint8Array): boolean {
  const [content, , bitString] = readDer(readPem('CERTIFICATE', pemText) ?? new Uint8Array(0))?.[0]?.parts ?? [];
  return content !== undefined && bitString?.body.subarray(1).join() === signature(content.whole, issuerKey).join();
}

function dateOf(ms: number): Uint8Array {
  const { year, month, day, hour, minute, second } = civil(ms);
  const rest = [month, day, hour, minute, second].map((part) => String(part).padStart(2, '0')).join('');
  return year < 2050 ? text(TAG.utcTime, `${String(year % 100).padStart(2, '0')}${rest}Z`) : text(TAG.time, `${year}${rest}Z`);
}

function readDate(value: Der): number {
  const digits = readString(value), at = value.tag === TAG.utcTime ? 2 : 4;
  const [month, day, hour, minute, second] = [0, 1, 2, 3, 4].map((i) => Number(digits.slice(at + 2 * i, at + 2 * i + 2)));
  const year = Number(digits.slice(0, at));
  return fromCivil(at === 4 ? year : year + (year < 50 ? 2000 : 1900), month!, day!, hour, minute, second);
}

const extension = (id: string, value: Uint8Array, critical = false): Uint8Array =>
  sequence(identifier(id), ...(critical ? [der(TAG.boolean, new Uint8Array([255]))] : []), der(TAG.octets, value));

const alternatives = (names: readonly string[]): Uint8Array[] => (names.length === 0 ? [] : [extension(ALTERNATIVE_NAMES, sequence(...names.map((name) =>
  (name.startsWith('IP:') ? der(0x87, Uint8Array.from(name.slice(3).split('.'), Number)) : der(0x82, fromLatin1(name.replace(/^DNS:/, '')))))))]);

export function certificatePem({ serial, issuer, subject, notBefore, notAfter, publicKey, alternativeNames, authority }: Certificate, issuerKey: Uint8Array): string {
  const id = (key: Uint8Array): Uint8Array => fromHex(sha1(readDer(key)![0]!.parts[1]!.body.subarray(1)));
  const own = authority
    ? [extension(KEY_ID, der(TAG.octets, id(publicKey))), extension(AUTHORITY_KEY_ID, sequence(der(0x80, id(issuerKey)))), extension(BASIC_CONSTRAINTS, sequence(der(TAG.boolean, new Uint8Array([255]))), true)]
    : [];
  const extensions = [...own, ...alternatives(alternativeNames)];
  return pem('CERTIFICATE', signed(sequence(
    ...(extensions.length > 0 ? [der(0xa0, integer(new Uint8Array([2])))] : []), integer(serial), signedWith(), encodeName(issuer), sequence(dateOf(notBefore), dateOf(notAfter)), encodeName(subject), publicKey,
    ...(extensions.length > 0 ? [der(0xa3, sequence(...extensions))] : []),
  ), issuerKey));
}

export function requestPem({ subject, publicKey, alternativeNames }: CertificateRequest): string {
  const names = alternatives(alternativeNames);
  const attributes = names.length > 0 ? [sequence(identifier(EXTENSION_REQUEST), der(TAG.set, sequence(...names)))] : [];
  return pem('CERTIFICATE REQUEST', signed(sequence(integer(new Uint8Array([0])), encodeName(subject), publicKey, der(0xa0, ...attributes)), publicKey));
}

function namesIn(extensions: readonly Der[]): string[] {
  const found = extensions.find(({ parts: [id] }) => id?.tag === TAG.identifier && readIdentifier(id) === ALTERNATIVE_NAMES);
  const names = found && readDer(found.parts.at(-1)!.body)?.[0]?.parts;
  return (names ?? []).map(({ tag, body }) => (tag === 0x87 ? `IP:${[...body].join('.')}` : `DNS:${latin1(body)}`));
}

/** The first certificate in a PEM text; undefined: there is none. */
export function readCertificate(pemText: string): Certificate | undefined {
  const whole = readDer(readPem('CERTIFICATE', pemText) ?? new Uint8Array(0))?.[0];
  const parts = whole?.parts[0]?.parts.filter(({ tag }) => tag !== 0xa0) ?? [];
  const [serial, , issuer, dates, subject, publicKey, more] = parts;
  if (!serial || !issuer || !dates?.parts[1] || !subject || !publicKey) return undefined;
  const extensions = more?.parts[0]?.parts ?? [];
  return {
    serial: serial.body, issuer: decodeName(issuer), subject: decodeName(subject), publicKey: publicKey.whole, notBefore: readDate(dates.parts[0]!), notAfter: readDate(dates.parts[1]),
    alternativeNames: namesIn(extensions), authority: extensions.some(({ parts: [id] }) => id?.tag === TAG.identifier && readIdentifier(id) === BASIC_CONSTRAINTS),
  };
}

export function readRequest(pemText: string): CertificateRequest | undefined {
  const [, subject, publicKey, attributes] = readDer(readPem('CERTIFICATE REQUEST', pemText) ?? new Uint8Array(0))?.[0]?.parts[0]?.parts ?? [];
  if (!subject || !publicKey) return undefined;
  return { subject: decodeName(subject), publicKey: publicKey.whole, alternativeNames: namesIn(attributes?.parts[0]?.parts[1]?.parts[0]?.parts ?? []) };
}
