/** PEM: DER in base64 between two lines that say what it is. */
import { fromBase64, toBase64 } from '../base64.ts';

export const pem = (label: string, bytes: Uint8Array): string =>
  [`-----BEGIN ${label}-----`, ...(toBase64(bytes).match(/.{1,64}/g) ?? []), `-----END ${label}-----`, ''].join('\n');

/** The first block of that label in `text`. */
export function readPem(label: string, text: string): Uint8Array | undefined {
  const block = new RegExp(`-----BEGIN ${label}-----\\r?\\n([A-Za-z0-9+/=\\s]*)-----END ${label}-----`).exec(text);
  return block ? fromBase64(block[1]!.replace(/\s/g, '')) : undefined;
}
