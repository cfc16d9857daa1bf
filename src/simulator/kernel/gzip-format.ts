/** Files of gzip (RFC 1952): members with a header, compressed data, a checksum and the length. */
import { concat, encode } from './bytes.ts';
import { crc32 } from './crc.ts';
import { deflate, DeflateError, inflate } from './deflate.ts';

const little = (value: number): number[] => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255];

export interface Member {
  data: Uint8Array;
  crc: number;
  /** Name of the file that was compressed, if the header has it. */
  name: string | undefined;
  /** Seconds since the Unix epoch. */
  mtime: number;
}

export function compress(bytes: Uint8Array, { name = '', mtime = 0 } = {}): Uint8Array {
  const header = [0x1f, 0x8b, 8, name === '' ? 0 : 8, ...little(mtime), 0, 3, ...(name === '' ? [] : [...encode(name), 0])];
  return concat([Uint8Array.from(header), deflate(bytes), Uint8Array.from([...little(crc32(bytes)), ...little(bytes.length)])]);
}

export const isCompressed = (bytes: Uint8Array): boolean => bytes.length >= 3 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** All members. @throws DeflateError */
export function members(bytes: Uint8Array): Member[] {
  const found: Member[] = [];
  for (let at = 0; at < bytes.length && isCompressed(bytes.subarray(at)); ) {
    const flags = bytes[at + 3]!, mtime = bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16) | (bytes[at + 7]! << 24);
    let start = at + 10, name: string | undefined;
    const text = (): string => {
      const from = start;
      while (start < bytes.length && bytes[start] !== 0) start++;
      return String.fromCharCode(...bytes.subarray(from, start++));
    };
    if (flags & 4) start += 2 + (bytes[start]! | (bytes[start + 1]! << 8));
    if (flags & 8) name = text();
    if (flags & 16) text();
    if (flags & 2) start += 2;
    const { data, end } = inflate(bytes, start);
    if (end + 8 > bytes.length) throw new DeflateError('unexpected end of file');
    const view = new DataView(bytes.buffer, bytes.byteOffset + end, 8), crc = view.getUint32(0, true);
    if (crc !== crc32(data)) throw new DeflateError('invalid compressed data--crc error');
    found.push({ data, crc, name, mtime });
    at = end + 8;
  }
  return found;
}

/** @throws DeflateError */
export const decompress = (bytes: Uint8Array): Uint8Array => concat(members(bytes).map(({ data }) => data));
