/** Files and commands that an awk program reads from and writes to. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { open } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { pipe } from '../../kernel/pipe.ts';
import { openOperand } from '../lines.ts';
import { AwkError } from './jump.ts';
import { RecordReader } from './records.ts';
import { AwkState } from './state.ts';
import { toNumber, type Value } from './values.ts';

interface Destination {
  readonly file: OpenFile;
  close(): Blocking<number>;
}

export abstract class AwkStreams extends AwkState {
  protected readonly files = new Map<string, Destination>();
  protected readonly readers = new Map<string, RecordReader>();
  #input: RecordReader | undefined;

  protected *nextLine(): Blocking<string | undefined> {
    for (;;) {
      if (!this.#input) {
        const operand = this.inputs.shift();
        if (operand === undefined && (this.globals.get('FILENAME') !== '' || this.globals.has(' read'))) return undefined;
        const assignment = operand === undefined ? null : /^([A-Za-z_]\w*)=(.*)$/s.exec(operand);
        if (assignment) {
          this.globals.set(assignment[1]!, { text: assignment[2]! });
          continue;
        }
        this.#input = this.#openInput(operand ?? '-');
        this.globals.set('FILENAME', operand ?? '');
        this.globals.set(' read', 1);
        this.globals.set('FNR', 0);
      }
      const separator = this.toText(this.globals.get('RS') as Value), compile = (source: string): RegExp => this.pattern(source);
      const line = this.#input.take(separator, compile) ?? (yield* this.out.pause(), yield* this.#input.record(separator, compile));
      if (line !== undefined) {
        for (const counter of ['NR', 'FNR']) this.globals.set(counter, toNumber(this.globals.get(counter) as Value) + 1);
        return line;
      }
      this.#input = undefined;
    }
  }

  /** `nextfile`: the rest of the current file is left out. */
  protected leaveFile(): void {
    this.#input = undefined;
  }

  /** Standard input is the process's own: it goes when the program ends. */
  protected opened(name: string): OpenFile {
    const file = openOperand(this.p, name);
    return name === '-' ? file : file.retain();
  }

  /** A file that cannot be opened is the end. */
  #openInput(name: string): RecordReader {
    try {
      return new RecordReader(this.p, this.opened(name), this.flavour === 'gnu');
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      if (this.flavour === 'gnu' && name === '-' && error.code === 'EBADF') throw new AwkError(`read error (${error.strerror})`);
      if (this.flavour === 'gnu') throw new AwkError(`cannot open ${name} (${error.strerror})`);
      throw new AwkError(`${name}: ${error.strerror}`);
    }
  }

  protected *destination(mode: '>' | '>>' | '|', target: string): Blocking<Destination> {
    const known = this.files.get(target);
    if (known) return known;
    yield* this.out.flush();
    let entry: Destination;
    if (mode === '|') {
      const { read, write } = pipe(), p = this.p;
      const files = new Map(p.files);
      files.set(0, read);
      const child = p.spawn({ argv: ['sh', '-c', target], files });
      write.retain();
      entry = { file: write, close: function* () {
        write.release();
        return yield* p.wait(child);
      } };
    } else {
      const file = target === '/dev/stderr' ? this.p.file(2).retain() : target === '/dev/stdout' ? this.p.file(1).retain() : this.#openOutput(target, mode === '>>');
      entry = { file, close: function* () {
        file.release();
        return 0;
      } };
    }
    this.files.set(target, entry);
    return entry;
  }

  #openOutput(path: string, append: boolean): OpenFile {
    try {
      return open(this.p, path, { write: true, create: true, truncate: !append, append }).retain();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      throw new AwkError(this.flavour === 'gnu' ? `cannot open "${path}" for output (${error.strerror})` : `can't open '${path}': ${error.strerror}`);
    }
  }

  protected command(text: string): OpenFile {
    const { read, write } = pipe();
    const files = new Map(this.p.files);
    files.set(1, write);
    this.p.spawn({ argv: ['sh', '-c', text], files });
    return read.retain();
  }
}
