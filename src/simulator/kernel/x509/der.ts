/** DER, the encoding of keys and certificates (X.690): what writing and reading X.509 needs of it. */
import { concat, decode, encode } from '../bytes.ts';

export const TAG = { boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, nothing: 0x05, identifier: 0x06, utf8: 0x0c, printable: 0x13, ia5: 0x16, utcTime: 0x17, time: 0x18, sequence: 0x30, set: 0x31 } as const;

/** A value read from DER; `parts` are those of a constructed one. */
export interface Der {
  tag: number;
  body: Uint8Array;
  /** With its tag and length. */
  whole: Uint8Array;
  parts: Der[];
}

export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = concat(parts), n = body.length;
  const length = n < 0x80 ? [n] : n < 0x100 ? [0x81, n] : [0x82, n >> 8, n & 255];
  return concat([new Uint8Array([tag, ...length]), body]);
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(TAG.sequence, ...parts);
export const text = (tag: number, value: string): Uint8Array => der(tag, encode(value));
export const bits = (body: Uint8Array): Uint8Array => der(TAG.bits, new Uint8Array([0]), body);
export const nothing = (): Uint8Array => der(TAG.nothing);

/** A number that is not negative, most significant byte first. */
export function integer(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const body = bytes.subarray(start);
  return body[0]! & 0x80 ? der(TAG.integer, new Uint8Array([0]), body) : der(TAG.integer, body);
}

/** An object identifier written with dots. */
export function identifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((arc) => {
    const out = [arc & 127];
    for (let left = arc >>> 7; left > 0; left >>>= 7) out.unshift((left & 127) | 128);
    return out;
  });
  return der(TAG.identifier, new Uint8Array([first * 40 + second, ...bytes]));
}

export function readIdentifier({ body }: Der): string {
  const arcs = [Math.floor(body[0]! / 40), body[0]! % 40];
  let arc = 0;
  for (const byte of body.subarray(1)) {
    arc = arc * 128 + (byte & 127);
    if (byte < 128) {
      arcs.push(arc);
      arc = 0;
    }
  }
  return arcs.join('.');
}

/** The values that lie one after the other in `bytes`; undefined: they are no DER. */
export function readDer(bytes: Uint8Array): Der[] | undefined {
  const out: Der[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at]!, short = bytes[at + 1]!, more = short > 0x80 ? short - 0x80 : 0;
    let length = more ? 0 : short;
    for (let i = 0; i < more; i++) length = length * 256 + (bytes[at + 2 + i] ?? 0);
    const start = at + 2 + more;
    if (!(start + length <= bytes.length)) return undefined;
    const body = bytes.subarray(start, start + length);
    const parts = tag & 0x20 ? readDer(body) : [];
    if (!parts) return undefined;
    out.push({ tag, body, whole: bytes.subarray(at, start + length), parts });
    at = start + length;
  }
  return out;
}

export const readString = ({ body }: Der): string => decode(body);
