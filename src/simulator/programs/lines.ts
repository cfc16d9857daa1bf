/** Reading text line by line as it comes, from standard input or from files. */
import type { Blocking } from '../kernel/blocking.ts';
import { concat, NO_BYTES, Utf8Decoder } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { open } from '../kernel/files.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { closedInput } from './closed-input.ts';
import { cannotOpen, complain, type Invocation } from './tool.ts';

/** A line longer than this is more than memory takes. */
const LONGEST_LINE = 1 << 27;

/** Lines of an open file, without their line feeds. `terminated` tells whether the last one had its own. */
export class LineReader {
  readonly #p: Process;
  readonly #file: OpenFile;
  readonly #decoder = new Utf8Decoder(true);
  #lines: string[] = [];
  #next = 0;
  #partial = '';
  #ended = false;
  terminated = true;

  readonly #separator: string;

  constructor(p: Process, file: OpenFile, separator = '\n') {
    this.#separator = separator;
    this.#p = p;
    this.#file = file;
  }

  /** A line that is already here; undefined if more has to be read. */
  take(): string | undefined {
    return this.#next < this.#lines.length ? this.#lines[this.#next++] : undefined;
  }

  /** The next line, or undefined at the end. */
  *line(): Blocking<string | undefined> {
    for (;;) {
      const ready = this.take();
      if (ready !== undefined) return ready;
      if (this.#ended) return undefined;
      yield* this.#fill();
    }
  }

  *#fill(): Blocking<void> {
    const bytes = yield* this.#file.read(65536);
    yield* this.#p.compute(0.004 + bytes.length / 4e6);
    if (bytes.length === 0) {
      this.#ended = true;
      const rest = this.#partial + this.#decoder.end();
      this.#lines = rest === '' ? [] : [rest];
      this.terminated = rest === '';
    } else {
      const piece = this.#decoder.push(bytes), whole = this.#separator.length === 1;
      this.#lines = (whole ? piece : this.#partial + piece).split(this.#separator);
      // A line without an end is not gone through again with each piece of it.
      if (whole) this.#lines[0] = this.#partial + this.#lines[0]!;
      this.#partial = this.#lines.pop()!;
      if (this.#partial.length > LONGEST_LINE) throw new RangeError('Invalid string length');
      if (this.#partial.length > 1 << 20) this.#p.claim(this.#partial.length, this.#partial.length);
    }
    this.#next = 0;
  }
}

/** Opens a file operand; '-' is standard input. @throws Errno */
export function openOperand(p: Process, path: string): OpenFile {
  if (path === '-') return p.file(0);
  const file = open(p, path, { read: true });
  if (file.kind === 'directory') throw new Errno('EISDIR');
  return file;
}

/** Every operand that opens, in order (standard input without operands); the others are complained about. */
export function* eachInput(p: Process, call: Invocation, operands: readonly string[], body: (file: OpenFile, name: string) => Blocking<void>): Blocking<number> {
  let status = 0;
  for (const name of operands.length > 0 ? operands : ['-']) {
    try {
      const file = openOperand(p, name).retain();
      try {
        yield* body(file, name);
      } finally {
        file.release();
      }
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
      if (call.flavour === 'busybox' && error.code === 'EISDIR' && SEES_NOTHING.has(call.name)) continue;
      const closed = closedInput(call, name, error);
      if (closed === '') continue;
      yield* complain(p, closed ?? (error.code === 'EISDIR' ? isDirectory(call, name) : cannotOpen(call, name, error)));
      status = 1;
    }
  }
  return status;
}

/** What applets say of a folder that is no text, where it is not a read error. */
const BUSYBOX_FOLDERS: Record<string, (path: string) => string> = {
  head: (path) => `${path}: Input/output error`, fold: (path) => `${path}: Input/output error`, expand: (path) => `${path}: Input/output error`, unexpand: (path) => `${path}: Input/output error`, tac: (path) => `${path}: Is a directory`, uniq: (path) => `${path}: I/O error`,
  ...Object.fromEntries(['md5sum', 'sha1sum', 'sha256sum', 'sha384sum', 'sha512sum'].map((name) => [name, (path: string) => `can't read '${path}': Is a directory`])),
};

/** Applets that take a folder for an empty file. */
const SEES_NOTHING = new Set(['sort', 'cut', 'nl', 'rev', 'shuf', 'sed', 'strings', 'grep']);

const isDirectory = ({ name, flavour }: Invocation, path: string): string =>
  (flavour === 'busybox' ? `${name}: ${BUSYBOX_FOLDERS[name]?.(path) ?? 'read error: Is a directory'}` : ['head', 'tail'].includes(name) ? `${name}: error reading '${path}': Is a directory` : name === 'tac' ? `tac: ${path}: read error: Invalid argument` : name === 'uniq' ? `uniq: error reading '${path}'` : `${name}: ${path}: Is a directory`);

/** All bytes of an open file. They count as the process's memory, so that `tail /dev/zero` meets its limit. */
/** @param most so many bytes are enough: what has no end is read to there */
export function* readAll(p: Process, file: OpenFile, most = Infinity): Blocking<Uint8Array> {
  const parts: Uint8Array[] = [], before = p.memory;
  let size = 0;
  for (;;) {
    const bytes = size < most ? yield* file.read(Math.min(65536, most - size)) : NO_BYTES;
    yield* p.compute(0.004 + bytes.length / 4e6);
    if (bytes.length === 0) return parts.length > 0 ? concat(parts) : NO_BYTES;
    parts.push(bytes);
    size += bytes.length;
    if (size > 1 << 20) p.claim(before + size, size);
  }
}

/** Collects output and writes it in pieces, so that a line does not cost a system call each. */
export class Output {
  readonly #p: Process;
  readonly #fd: number;
  #text = '';

  constructor(p: Process, fd = 1) {
    this.#p = p;
    this.#fd = fd;
  }

  *add(text: string): Blocking<void> {
    this.#text += text;
    if (this.#text.length >= 4096) yield* this.flush();
  }

  /** Before waiting for more input: stdio shows a terminal what there is, and keeps it from pipes and files until 4096 bytes are together. */
  *pause(): Blocking<void> {
    if (this.#p.files.get(this.#fd)?.tty) yield* this.flush();
  }

  *flush(): Blocking<void> {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    yield* this.#p.write(this.#fd, text);
  }
}
