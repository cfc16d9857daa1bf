/** ZIP archives (PKWARE's APPNOTE): members with local headers, a central directory, an end record. */
import { concat, decode, encode } from '../../kernel/bytes.ts';
import { civil, fromCivil } from '../../kernel/calendar.ts';
import { crc32 } from '../../kernel/crc.ts';
import { deflate, DeflateError, inflate } from '../../kernel/deflate.ts';

export interface Member {
  /** Folders end with a slash. */
  name: string;
  /** Permissions and, for links, the type of the file, as stat has them. */
  mode: number;
  /** Milliseconds; the format keeps even seconds. */
  mtime: number;
  crc: number;
  size: number;
  deflated: boolean;
  packed: Uint8Array;
}

/** No archive, or a damaged one. */
export class ZipError extends Error {}

const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50;
/** Length of a central header and of the end record without what varies. */
const CENTRAL_SIZE = 46, END_SIZE = 22;

export const packMember = (name: string, data: Uint8Array, facts: { mode: number; mtime: number }, level: number): Member => {
  const small = level === 0 || data.length === 0 ? data : deflate(data), deflated = small.length < data.length;
  return { name, ...facts, crc: crc32(data), size: data.length, deflated, packed: deflated ? small : data };
};

/** @throws ZipError */
export function contentOf({ packed, deflated, crc }: Member): Uint8Array {
  try {
    const data = deflated ? inflate(packed).data : packed;
    if (crc32(data) !== crc) throw new ZipError('bad CRC');
    return data;
  } catch (error) {
    if (error instanceof DeflateError) throw new ZipError('invalid compressed data to inflate');
    throw error;
  }
}

const fields = (...values: [value: number, bytes: 2 | 4][]): Uint8Array => Uint8Array.from(values.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 255)));

/** MS-DOS's time and date: two seconds, and years since 1980. */
function dosTime(ms: number): number {
  const { year, month, day, hour, minute, second } = civil(ms);
  return (((Math.max(year, 1980) - 1980) << 25) | (month << 21) | (day << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}

const unixTime = (dos: number): number => fromCivil((dos >>> 25) + 1980, (dos >>> 21) & 15, (dos >>> 16) & 31, (dos >>> 11) & 31, (dos >>> 5) & 63, (dos & 31) * 2);

export function packZip(members: readonly Member[]): Uint8Array {
  const bodies: Uint8Array[] = [], directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, mode, mtime, crc, size, deflated, packed } of members) {
    const text = encode(name), folder = name.endsWith('/');
    const shared = fields([folder || !deflated ? 10 : 20, 2], [0, 2], [deflated ? 8 : 0, 2], [dosTime(mtime), 4], [crc, 4], [packed.length, 4], [size, 4], [text.length, 2], [0, 2]);
    const body = concat([fields([LOCAL, 4]), shared, text, packed]);
    directory.push(concat([fields([CENTRAL, 4], [0x031e, 2]), shared, fields([0, 2], [0, 2], [0, 2], [((mode << 16) | (folder ? 16 : 0)) >>> 0, 4], [offset, 4]), text]));
    bodies.push(body);
    offset += body.length;
  }
  const length = directory.reduce((sum, one) => sum + one.length, 0);
  return concat([...bodies, ...directory, fields([END, 4], [0, 4], [members.length, 2], [members.length, 2], [length, 4], [offset, 4], [0, 2])]);
}

/** @throws ZipError */
export function unpackZip(bytes: Uint8Array): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new ZipError('End-of-central-directory signature not found');
  const members: Member[] = [];
  try {
    for (let left = view.getUint16(end + 10, true), at = view.getUint32(end + 16, true); left > 0; left--) {
      if (view.getUint32(at, true) !== CENTRAL) throw new ZipError('expected central file header signature not found');
      const nameLength = view.getUint16(at + 28, true), local = view.getUint32(at + 42, true), start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      members.push({
        name: decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)), mode: view.getUint16(at + 40, true), mtime: unixTime(view.getUint32(at + 12, true)), crc: view.getUint32(at + 16, true),
        size: view.getUint32(at + 24, true), deflated: view.getUint16(at + 10, true) === 8, packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      });
      at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new ZipError('expected central file header signature not found');
    throw error;
  }
  return members;
}
