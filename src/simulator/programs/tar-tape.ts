/** What an archive is written to, piece by piece: a file or standard output, compressed on the way where that is asked for. */
import type { Blocking } from '../kernel/blocking.ts';
import { concat } from '../kernel/bytes.ts';
import { open } from '../kernel/files.ts';
import { compress } from '../kernel/gzip-format.ts';
import type { Process } from '../kernel/process.ts';
import { TAR_END } from '../kernel/tar.ts';
import { bzip2 } from './bzip2/compress.ts';
import type { Invocation } from './tool.ts';
import { packedXz } from './xz/streams.ts';

export interface Tape {
  write(bytes: Uint8Array): Blocking<void>;
  /** The archive's end. */
  end(): Blocking<void>;
  close(): void;
}

/** GNU tar's records, bytes: an archive is whole ones. */
const RECORD = 20 * 512;

const rest = (length: number): Uint8Array => new Uint8Array((RECORD - (length % RECORD)) % RECORD);

export const padded = (bytes: Uint8Array): Uint8Array => concat([bytes, rest(bytes.length)]);

/** @throws Errno where the file cannot be opened */
export function openTape(p: Process, { options, flavour }: Invocation, target: string): Tape {
  const file = target === '-' ? undefined : open(p, target, { write: true, create: true, truncate: true }).retain();
  const out = (bytes: Uint8Array): Blocking<void> => (file ? file.write(bytes) : p.write(1, bytes));
  const packer = options.has('z') || (options.has('a') && /\.(tgz|tar\.gz)$/.test(target)) ? compress : options.has('j') || (options.has('a') && /\.(tbz2?|tar\.bz2)$/.test(target)) ? bzip2 : undefined;
  const isXz = options.has('J') || (options.has('a') && /\.(txz|tar\.xz)$/.test(target));
  const kept: Uint8Array[] = [];
  let length = 0;
  // What is compressed is compressed as one: until then it is kept, and a process may keep so much.
  const write = function* (bytes: Uint8Array): Blocking<void> {
    length += bytes.length;
    if (!packer && !isXz) return yield* out(bytes);
    p.claim(p.memory + bytes.length, p.memory + bytes.length);
    kept.push(bytes);
  };
  return {
    write,
    *end() {
      yield* write(TAR_END);
      if (flavour === 'gnu') yield* write(rest(length));
      if (isXz) yield* out(yield* packedXz(p, concat(kept)));
      else if (packer) yield* out(packer(concat(kept)));
    },
    close: () => file?.release(),
  };
}
