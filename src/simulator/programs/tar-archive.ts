/** What packing and unpacking share: where the archive is, its folders, its complaints. */
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { changeDirectory } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { TarError, unpackTar, type TarEntry } from '../kernel/tar.ts';
import { DeflateError } from '../kernel/deflate.ts';
import { decompress, isCompressed } from '../kernel/gzip-format.ts';
import { Bzip2Error } from './bzip2/bits.ts';
import { bunzip2, isBzip2 } from './bzip2/expand.ts';
import { listedIn, readOperand, readOperandText } from './named-input.ts';
import { shellPattern } from './pattern.ts';
import { complain, type Invocation } from './tool.ts';
import { unpackedXz } from './xz/streams.ts';

/** Marks an operand that is really a change of folder: -C counts for what comes after it. */
export const FOLDER = '\0C';

/** Marks an operand that is really an option which counts only for what comes after it. */
export const LATE = '\0O';

export const FAILED = 'tar: Exiting with failure status due to previous errors';
export const FATAL = 'tar: Error is not recoverable: exiting now';

/** Changes the folder as -C says; false where it cannot, which has been said. */
export function* enter(p: Process, folder: string, { flavour }: Invocation): Blocking<boolean> {
  try {
    changeDirectory(p, folder);
    return true;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, flavour === 'gnu' ? `tar: ${folder}: Cannot open: ${error.strerror}\n${FATAL}` : `tar: can't change directory to '${folder}': ${error.strerror}`);
    return false;
  }
}

const isXz = (bytes: Uint8Array): boolean => [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0].every((byte, i) => bytes[i] === byte);

/** GNU tar leaves files that it compresses or is told to be compressed to a child, which says it first. */
export function cannotOpen(target: string, { strerror }: Errno, isCompressed: boolean): string {
  const words = (who: string): string => `${who}: ${target}: Cannot open: ${strerror}\n${FATAL.replace('tar', who)}`;
  return isCompressed ? `${words('tar (child)')}\ntar: Child returned status 2\n${FATAL}` : words('tar');
}

/** The archive's bytes; undefined where it cannot be had, which has been said. */
export function* readArchive(p: Process, { options, flavour }: Invocation): Blocking<Uint8Array | undefined> {
  const source = options.value('f') ?? '-', isCompressed = ['z', 'j', 'J'].some((one) => options.has(one));
  try {
    return yield* readOperand(p, source);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    yield* complain(p, flavour === 'gnu' ? (error.code === 'EISDIR' ? `tar: ${source}: Cannot read: Is a directory\ntar: At beginning of tape, quitting now\n${FATAL}` : cannotOpen(source, error, isCompressed)) : `tar: can't open '${source}': ${error.strerror}`);
    return undefined;
  }
}

/** The entries of an archive; undefined where it is none. */
export function* entriesOf(p: Process, { options, flavour }: Invocation, bytes: Uint8Array): Blocking<TarEntry[] | undefined> {
  const gnu = flavour === 'gnu';
  try {
    if (options.has('z') && !isCompressed(bytes)) {
      yield* complain(p, gnu ? `\ngzip: stdin: ${bytes.length === 0 ? 'unexpected end of file' : 'not in gzip format'}\ntar: Child returned status 1\n${FATAL}` : 'tar: invalid magic\ntar: short read');
      return undefined;
    }
    if (options.has('j') && !isBzip2(bytes)) {
      yield* complain(p, gnu ? `bzip2: (stdin) is not a bzip2 file.\ntar: Child returned status 2\n${FATAL}` : 'tar: invalid magic\ntar: short read');
      return undefined;
    }
    const xz = options.has('J') || isXz(bytes) ? yield* unpackedXz(p, bytes) : undefined;
    if (xz?.problem !== undefined) {
      yield* complain(p, gnu ? `xz: (stdin): ${xz.problem}\ntar: Child returned status 1\n${FATAL}` : `tar: ${xz.problem === 'File format not recognized' ? 'invalid magic' : 'corrupted data'}\ntar: short read`);
      return undefined;
    }
    const plain = xz ? xz.data : isCompressed(bytes) ? decompress(bytes) : isBzip2(bytes) ? bunzip2(bytes) : bytes;
    if (gnu && isCompressed(bytes) && !options.has('z') && options.value('f') === undefined) {
      yield* complain(p, `tar: Archive is compressed. Use -z option\n${FATAL}`);
      return undefined;
    }
    if (gnu && plain.length === 0) throw new TarError('nothing');
    return unpackTar(plain);
  } catch (error) {
    if (error instanceof Errno) throw error;
    if (error instanceof Bzip2Error) {
      yield* complain(p, gnu ? `\nbzip2: Data integrity error when decompressing.\ntar: Child returned status 2\n${FATAL}` : 'tar: corrupted data\ntar: short read');
      return undefined;
    }
    const compressed = error instanceof DeflateError;
    yield* complain(p, gnu ? (compressed ? `\ngzip: stdin: ${error.message}\ntar: Child returned status 1\n${FATAL}` : `tar: This does not look like a tar archive\n${FAILED}`) : bytes.length === 0 ? 'tar: short read' : 'tar: invalid tar magic');
    return undefined;
  }
}

/** Names that --exclude and -X leave out: a pattern counts for a path, and for every part at its end. */
export function* exclusions(p: Process, { options }: Invocation): Blocking<(path: string) => boolean> {
  const listed: string[] = [];
  for (const file of options.values('X')) {
    try {
      listed.push(...(yield* listedIn(p, [file])));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      throw new Unreadable(`tar: ${file}: ${error.strerror}`);
    }
  }
  return excluding([...options.values('exclude'), ...listed, ...(options.has('exclude-vcs') ? ['.git', '.svn', '.gitignore'] : [])]);
}

/** A list that an option names cannot be read. */
export class Unreadable extends Error {}

export function excluding(texts: readonly string[]): (path: string) => boolean {
  const patterns = texts.map((text) => shellPattern(text.replace(/\/$/, '')));
  return (path) => {
    const parts = path.replace(/\/$/, '').split('/');
    return patterns.some((pattern) => parts.some((_, i) => pattern.test(parts.slice(i).join('/'))));
  };
}

/** The names that -T lists. */
export function* namesListed(p: Process, { options }: Invocation): Blocking<string[]> {
  const names: string[] = [];
  for (const file of options.values('T')) {
    try {
      names.push(...(options.has('null') ? (yield* readOperandText(p, file)).split('\0').filter(Boolean) : yield* listedIn(p, [file])));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      throw new Unreadable(`tar: ${file}: Cannot stat: ${error.strerror}`);
    }
  }
  return names;
}
