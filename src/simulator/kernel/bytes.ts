/** Bytes and UTF-8. The simulator has neither the DOM's nor Node's TextEncoder. */

const EMPTY = new Uint8Array(0);

/** What stands for a byte that is no text, where each is kept: with the byte added it is a lone surrogate. */
const BYTE = 0xdc00;

export { EMPTY as NO_BYTES };

/** UTF-8 bytes of a string; lone surrogates become U+FFFD, but those that stand for a byte that is no text become that byte. */
export function encode(text: string): Uint8Array {
  const length = text.length;
  // Most text is ASCII: one byte a character, no second copy.
  const plain = new Uint8Array(length);
  let ascii = 0;
  for (; ascii < length; ascii++) {
    const code = text.charCodeAt(ascii);
    if (code > 0x7f) break;
    plain[ascii] = code;
  }
  if (ascii === length) return plain;
  const bytes = new Uint8Array(ascii + (length - ascii) * 3);
  bytes.set(plain.subarray(0, ascii));
  let n = ascii;
  for (let i = ascii; i < length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[n++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[n++] = 0xc0 | (code >> 6);
      bytes[n++] = 0x80 | (code & 63);
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      const low = code < 0xdc00 ? text.charCodeAt(i + 1) : 0;
      if (low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        i++;
        bytes[n++] = 0xf0 | (code >> 18);
        bytes[n++] = 0x80 | ((code >> 12) & 63);
        bytes[n++] = 0x80 | ((code >> 6) & 63);
        bytes[n++] = 0x80 | (code & 63);
        continue;
      }
      if (code >= BYTE + 0x80 && code <= BYTE + 0xff) {
        bytes[n++] = code - BYTE;
        continue;
      }
      code = 0xfffd;
    }
    bytes[n++] = 0xe0 | (code >> 12);
    bytes[n++] = 0x80 | ((code >> 6) & 63);
    bytes[n++] = 0x80 | (code & 63);
  }
  return bytes.slice(0, n);
}

/** Decodes UTF-8; what is not valid becomes U+FFFD. */
export function decode(bytes: Uint8Array): string {
  const decoder = new Utf8Decoder();
  return decoder.push(bytes) + decoder.end();
}

/** Decodes UTF-8; each byte that is not valid is kept, and becomes itself again when it is encoded. */
export function decodeExactly(bytes: Uint8Array): string {
  const decoder = new Utf8Decoder(true);
  return decoder.push(bytes) + decoder.end();
}

/** One character a byte (what `tr` or `base64` want to see). */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

export function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Decodes UTF-8 that arrives in pieces; a character cut in two waits for its second half. */
export class Utf8Decoder {
  #rest: Uint8Array = EMPTY;
  readonly #exact: boolean;

  /** @param exact keeps what is not valid, as `decodeExactly` does */
  constructor(exact = false) {
    this.#exact = exact;
  }

  push(piece: Uint8Array): string {
    const bytes = this.#rest.length > 0 ? concat([this.#rest, piece]) : piece;
    const end = bytes.length - unfinished(bytes);
    this.#rest = bytes.slice(end);
    return decodeWhole(bytes, end, this.#exact);
  }

  end(): string {
    const rest = this.#rest;
    this.#rest = EMPTY;
    return rest.length === 0 ? '' : this.#exact ? String.fromCharCode(...Array.from(rest, (byte) => BYTE + byte)) : '\ufffd';
  }
}

/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const need = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1;
    return byte < 0xf5 && need > back ? back : 0;
  }
  return 0;
}

/** Text up to this length is put together at once if it is ASCII. */
const SHORT = 512;

function decodeWhole(bytes: Uint8Array, end: number, exact: boolean): string {
  if (end <= SHORT) {
    let at = 0;
    while (at < end && bytes[at]! < 0x80) at++;
    if (at === end) return String.fromCharCode.apply(null, (end === bytes.length ? bytes : bytes.subarray(0, end)) as unknown as number[]);
  }
  let text = '';
  let run: number[] = [];
  const flush = () => {
    text += String.fromCharCode(...run);
    run = [];
  };
  for (let i = 0; i < end; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      // A stretch of ASCII at once: most of what is decoded.
      let stop = i + 1;
      while (stop < end && stop - i < 8192 && bytes[stop]! < 0x80) stop++;
      if (stop - i > 16) {
        flush();
        text += String.fromCharCode.apply(null, bytes.subarray(i, stop) as unknown as number[]);
      } else for (let k = i; k < stop; k++) run.push(bytes[k]!);
      i = stop;
    } else {
      const need = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
      let code = byte & (0x3f >> need);
      let have = 0;
      while (have < need && i + 1 + have < end && (bytes[i + 1 + have]! & 0xc0) === 0x80) code = (code << 6) | (bytes[i + 1 + have++]! & 63);
      const least = need === 1 ? 0x80 : need === 2 ? 0x800 : 0x10000;
      if (need === 0 || have < need || code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
        if (!exact) run.push(0xfffd);
        else for (let k = i; k <= i + have; k++) run.push(BYTE + bytes[k]!);
      } else if (code > 0xffff) run.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
      else run.push(code);
      i += 1 + have;
    }
    if (run.length > 4000) flush();
  }
  flush();
  return text;
}
