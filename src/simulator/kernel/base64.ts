/** Base64, RFC 4648. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** What each character stands for; '=' counts as 0. */
const VALUES = new Uint8Array(128);
for (let i = 0; i < 64; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i]!, bytes[i + 1], bytes[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += ALPHABET[bits >> 18]! + ALPHABET[(bits >> 12) & 63]! + (b === undefined ? '=' : ALPHABET[(bits >> 6) & 63]!) + (c === undefined ? '=' : ALPHABET[bits & 63]!);
  }
  return text;
}

/** Undefined: not base64. Line breaks are passed over, as Go does. */
export function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/[\r\n]/g, '');
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) return undefined;
  const padding = plain.endsWith('==') ? 2 : plain.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((plain.length / 4) * 3 - padding);
  for (let i = 0, at = 0; i < plain.length; i += 4) {
    let bits = 0;
    for (let j = 0; j < 4; j++) bits = (bits << 6) | VALUES[plain.charCodeAt(i + j)]!;
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (bits >> shift) & 255;
  }
  return bytes;
}

/** Where Go's decoder stops: the first strange character, or where the last group of four is not complete. */
export function illegalBase64(text: string): number {
  const at = text.search(/[^A-Za-z0-9+/=\r\n]|=(?!=?$)/);
  return at < 0 ? text.length - (text.length % 4) : at;
}
