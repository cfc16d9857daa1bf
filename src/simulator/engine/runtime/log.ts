/** The json-file log: lines with the moment of their end and their stream. */
import { NO_BYTES, concat, decode } from '../../kernel/bytes.ts';
import type { LogLine } from '../../api/cri.ts';
import type { Stream } from './output.ts';

/** The daemon cuts a line without an end after so many bytes. */
const LONGEST = 16384;
const NEWLINE = 10;

export class ContainerLog {
  readonly lines: LogLine[] = [];
  readonly #now: () => number;
  readonly #listeners = new Set<(line: LogLine) => void>();
  readonly #rest: Record<Stream, Uint8Array> = { stdout: NO_BYTES, stderr: NO_BYTES };

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes output as it comes; a line counts when it ends. */
  readonly write = (stream: Stream, bytes: Uint8Array): void => {
    let all = this.#rest[stream].length > 0 ? concat([this.#rest[stream], bytes]) : bytes;
    for (let end = all.indexOf(NEWLINE); end >= 0; end = all.indexOf(NEWLINE)) {
      this.#add({ at: this.#now(), stream, text: decode(all.subarray(0, end)) });
      all = all.subarray(end + 1);
    }
    while (all.length >= LONGEST) {
      this.#add({ at: this.#now(), stream, text: decode(all.subarray(0, LONGEST)), partial: true });
      all = all.subarray(LONGEST);
    }
    this.#rest[stream] = all.slice();
  };

  /** The streams have ended: what has no line end is a line too. */
  finish(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      if (this.#rest[stream].length > 0) this.#add({ at: this.#now(), stream, text: decode(this.#rest[stream]), partial: true });
      this.#rest[stream] = NO_BYTES;
    }
  }

  /** Tells of every later line. Returns how to stop. */
  follow(listener: (line: LogLine) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #add(line: LogLine): void {
    this.lines.push(line);
    for (const listener of [...this.#listeners]) listener(line);
  }
}
