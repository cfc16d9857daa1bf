/** Tar archives (ustar, with GNU long names read): what docker cp, save, build and the tar program exchange. */
import { concat, decode, encode, latin1 } from './bytes.ts';

export interface TarEntry {
  /** Without a leading slash; folders end in one. */
  name: string;
  type: 'file' | 'directory' | 'symlink' | 'hardlink' | 'fifo' | 'device';
  mode: number;
  uid: number;
  gid: number;
  /** Of owner and group, where who packed it knew them. */
  names?: readonly [string, string];
  /** Seconds since the Unix epoch. */
  mtime: number;
  /** Of files. */
  data?: Uint8Array;
  /** Of links. */
  target?: string;
}

const BLOCK = 512;
const flags: Record<TarEntry['type'], string> = { file: '0', hardlink: '1', symlink: '2', device: '3', directory: '5', fifo: '6' };

function header(entry: TarEntry, name: string, prefix: string, size: number, flag: string): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (at: number, text: string): void => block.set(encode(text), at);
  const octal = (at: number, width: number, value: number): void => put(at, `${Math.trunc(value).toString(8).padStart(width - 1, '0')}\0`);
  put(0, name);
  octal(100, 8, entry.mode & 0o7777);
  octal(108, 8, entry.uid);
  octal(116, 8, entry.gid);
  octal(124, 12, size);
  octal(136, 12, entry.mtime);
  put(148, '        ');
  put(156, flag);
  put(157, entry.target ?? '');
  put(257, 'ustar\x0000');
  entry.names?.forEach((name, i) => put(265 + 32 * i, name));
  put(345, prefix);
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return block;
}

/** A name of more than 100 bytes goes into the prefix, or in front as a GNU long name. */
function headers(entry: TarEntry, size: number): Uint8Array[] {
  const { name } = entry;
  if (encode(name).length <= 100) return [header(entry, name, '', size, flags[entry.type])];
  const slash = name.lastIndexOf('/', 154);
  if (slash > 0 && encode(name.slice(slash + 1)).length <= 100 && name.slice(slash + 1) !== '') return [header(entry, name.slice(slash + 1), name.slice(0, slash), size, flags[entry.type])];
  const long = encode(`${name}\0`);
  return [header({ ...entry, mode: 0, uid: 0, gid: 0, mtime: 0 }, '././@LongLink', '', long.length, 'L'), padded(long), header(entry, name.slice(0, 100), '', size, flags[entry.type])];
}

function padded(data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(data.length / BLOCK) * BLOCK);
  whole.set(data);
  return whole;
}

/** Header and data of one entry. */
export const packEntry = (entry: TarEntry): Uint8Array => {
  const data = entry.type === 'file' ? entry.data ?? new Uint8Array(0) : new Uint8Array(0);
  return concat([...headers(entry, data.length), padded(data)]);
};

/** Two empty blocks. */
export const TAR_END: Uint8Array = new Uint8Array(2 * BLOCK);

export const packTar = (entries: readonly TarEntry[]): Uint8Array => concat([...entries.map(packEntry), TAR_END]);

/** The archive is damaged or none at all. */
export class TarError extends Error {}

const field = (block: Uint8Array, at: number, width: number): string => decode(block.subarray(at, at + width)).replace(/\0.*$/s, '');
const number = (block: Uint8Array, at: number, width: number): number => parseInt(latin1(block.subarray(at, at + width)).replace(/[\0 ]+$/, '').trim() || '0', 8);

/** @throws TarError */
export function unpackTar(bytes: Uint8Array): TarEntry[] {
  const entries: TarEntry[] = [];
  let longName: string | undefined;
  for (let at = 0; at < bytes.length; ) {
    if (bytes.length - at < BLOCK) throw new TarError('unexpected EOF');
    const block = bytes.subarray(at, at + BLOCK);
    if (block.every((byte) => byte === 0)) break;
    const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
    if (sum !== number(block, 148, 8)) throw new TarError('archive/tar: invalid tar header');
    const size = number(block, 124, 12);
    at += BLOCK;
    if (at + size > bytes.length) throw new TarError('unexpected EOF');
    const data = bytes.slice(at, at + size);
    at += Math.ceil(size / BLOCK) * BLOCK;
    const flag = String.fromCharCode(block[156]!);
    if (flag === 'L') longName = decode(data).replace(/\0.*$/s, '');
    else if (flag !== 'x' && flag !== 'g') {
      entries.push(readEntry(block, flag, data, longName));
      longName = undefined;
    }
  }
  return entries;
}

function readEntry(block: Uint8Array, flag: string, data: Uint8Array, longName: string | undefined): TarEntry {
  const prefix = field(block, 345, 155);
  const name = longName ?? `${prefix ? `${prefix}/` : ''}${field(block, 0, 100)}`;
  const type = flag === '\0' ? (name.endsWith('/') ? 'directory' : 'file') : (Object.entries(flags).find(([, one]) => one === flag)?.[0] as TarEntry['type'] | undefined) ?? 'file';
  return {
    name, type, mode: number(block, 100, 8), uid: number(block, 108, 8), gid: number(block, 116, 8), mtime: number(block, 136, 12),
    ...(block[265] !== 0 && { names: [field(block, 265, 32), field(block, 297, 32)] as const }), ...(type === 'file' && { data }), ...((type === 'symlink' || type === 'hardlink') && { target: field(block, 157, 100) }),
  };
}
