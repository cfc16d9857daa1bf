/** Where a container's processes write: every write goes to whoever listens, in order, and waits for them. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { OpenFile } from '../../kernel/open-file.ts';

export type Stream = 'stdout' | 'stderr';

/** Hears what is written. It may block (a client that does not read); EPIPE takes it off the list. */
export type Listener = (stream: Stream, bytes: Uint8Array) => Blocking<void>;

/** The fan-out of one process tree's output. A container has one, every exec has its own. */
export class Output {
  /** Hears first and never blocks: the log. */
  readonly record: ((stream: Stream, bytes: Uint8Array) => void) | undefined;
  readonly #listeners = new Set<Listener>();

  constructor(record?: (stream: Stream, bytes: Uint8Array) => void) {
    this.record = record;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  *write(stream: Stream, bytes: Uint8Array): Blocking<void> {
    this.record?.(stream, bytes);
    for (const listener of [...this.#listeners]) {
      try {
        yield* listener(stream, bytes);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        this.#listeners.delete(listener);
      }
    }
  }
}

/** The write end that a process has as its descriptor 1 or 2 where there is no terminal. To the process it is a pipe. */
export class OutputFile extends OpenFile {
  readonly kind = 'pipe';
  readonly #output: Output;
  readonly #stream: Stream;

  constructor(output: Output, stream: Stream) {
    super();
    this.#output = output;
    this.#stream = stream;
  }

  override write(bytes: Uint8Array): Blocking<void> {
    return this.#output.write(this.#stream, bytes);
  }
}
