import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup } from '../kernel/files.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { closedInput } from './closed-input.ts';
import { LineReader, openOperand } from './lines.ts';
import { complain, type Invocation } from './tool.ts';

/** sed's lines: the files one after the other as one stream, read one line ahead to know the last. */
export class SedInput {
  /** A file could not be read; that has been said. */
  failed = false;
  /** One of the files is a folder. */
  unreadable = false;
  /** Name of the file that the current line is from (F). */
  name = '-';
  readonly #p: Process;
  readonly #call: Invocation;
  readonly #left: string[];
  readonly #separator: string;
  #reader: LineReader | undefined;
  #file: OpenFile | undefined;
  #opened = '-';
  #ahead: { line: string; name: string; terminated: boolean } | undefined;
  #started = false;
  /** Whether the current line ended in a line feed. */
  terminated = true;

  constructor(p: Process, call: Invocation, names: readonly string[]) {
    this.#p = p;
    this.#call = call;
    this.#left = [...names];
    this.#separator = call.options.has('z') ? '\0' : '\n';
  }

  *next(): Blocking<string | undefined> {
    if (!this.#started) this.#ahead = yield* this.#fetch();
    this.#started = true;
    const current = this.#ahead;
    if (!current) return undefined;
    this.#ahead = yield* this.#fetch();
    this.name = current.name;
    this.terminated = current.terminated;
    return current.line;
  }

  get last(): boolean {
    return this.#ahead === undefined;
  }

  /** Gives the file back: who writes into a pipe that nobody reads any more is to know. */
  close(): void {
    this.#file?.release();
    this.#file = undefined;
    this.#reader = undefined;
  }

  /** What has not been read yet, as it stands (sed -i after q). */
  *rest(): Blocking<string> {
    let text = '';
    for (let line = yield* this.next(); line !== undefined; line = yield* this.next()) text += line + (this.terminated ? this.#separator : '');
    return text;
  }

  *#fetch(): Blocking<{ line: string; name: string; terminated: boolean } | undefined> {
    for (;;) {
      if (this.#reader) {
        const line = yield* this.#reader.line();
        if (line !== undefined) return { line, name: this.#opened, terminated: this.#reader.terminated };
        this.close();
      }
      const name = this.#left.shift();
      if (name === undefined) return undefined;
      yield* this.#open(name);
    }
  }

  *#open(name: string): Blocking<void> {
    const { flavour } = this.#call;
    try {
      const file = openOperand(this.#p, name);
      // Standard input is the process's own: it goes when the program ends.
      this.#file = name === '-' ? undefined : file.retain();
      this.#reader = new LineReader(this.#p, file, this.#separator);
      this.#opened = name;
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      const folder = lookup(this.#p, name)?.kind === 'directory';
      if (folder) this.unreadable = true;
      const closed = closedInput(this.#call, name, error);
      if (closed === '') return;
      if (closed !== undefined) this.unreadable = true;
      yield* complain(this.#p, closed ?? (flavour === 'gnu' ? (folder ? `sed: read error on ${name}: Is a directory` : `sed: can't read ${name}: ${error.strerror}`) : `sed: ${name}: ${error.strerror}`));
      this.failed = true;
    }
  }
}
