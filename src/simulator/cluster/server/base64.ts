/** Base64 in the URL alphabet without padding, as continue tokens and JWTs have it. */
import { fromBase64, toBase64 } from '../../kernel/base64.ts';

export const base64Url = (bytes: Uint8Array): string => toBase64(bytes).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');

/** undefined where the text is not base64 of either alphabet. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (/[^A-Za-z0-9+/]/.test(plain) || plain.length % 4 === 1) return undefined;
  return fromBase64(plain.padEnd(Math.ceil(plain.length / 4) * 4, '='));
}
