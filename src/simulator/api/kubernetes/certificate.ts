/**
 * Client certificates of kubeconfigs. They look like PEM; inside stands the subject alone (there is no
 * cryptography in the simulator: whoever holds the file is believed, as with a real key).
 */
import { fromBase64, toBase64 } from '../../kernel/base64.ts';
import { decode, encode } from '../../kernel/bytes.ts';

export interface Identity {
  user: string;
  groups: string[];
}

const BEGIN = '-----BEGIN CERTIFICATE-----';
const END = '-----END CERTIFICATE-----';
/** Keeps the text from being mistaken for a readable file. */
const HEAD = '\x30\x82';

/** The PEM file of an identity; `client-certificate-data` holds it in base64 once more. */
export function encodeCertificate({ user, groups }: Identity): string {
  const subject = [...groups.map((group) => `O=${group}`), `CN=${user}`].join('\n');
  const lines = toBase64(encode(HEAD + subject)).match(/.{1,64}/g) ?? [];
  return [BEGIN, ...lines, END, ''].join('\n');
}

/** Whom a certificate names; undefined: it is none of ours. */
export function identityOf(pem: Uint8Array | undefined): Identity | undefined {
  const body = pem && new RegExp(`${BEGIN}\\s([A-Za-z0-9+/=\\s]*)${END}`).exec(decode(pem));
  const bytes = body && fromBase64(body[1]!.replace(/\s/g, ''));
  if (!bytes) return undefined;
  const text = decode(bytes);
  if (!text.startsWith(HEAD)) return undefined;
  const lines = text.slice(HEAD.length).split('\n');
  const user = lines.find((line) => line.startsWith('CN='))?.slice(3);
  return user === undefined ? undefined : { user, groups: lines.filter((line) => line.startsWith('O=')).map((line) => line.slice(2)) };
}
