import type { Blocking } from '../../kernel/blocking.ts';
import { Utf8Decoder } from '../../kernel/bytes.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';

/** Records of a file as RS divides them: lines, paragraphs (empty RS), or what lies between matches of an expression. */
export class RecordReader {
  readonly #p: Process;
  readonly #file: OpenFile;
  readonly #decoder = new Utf8Decoder(true);
  /** A line feed at the very end is no part of the last paragraph, but with busybox's. */
  readonly #trims: boolean;
  #text = '';
  #at = 0;
  #ended = false;

  constructor(p: Process, file: OpenFile, trims: boolean) {
    this.#p = p;
    this.#file = file;
    this.#trims = trims;
  }

  /** A record that is here already; undefined if more has to be read. */
  take(separator: string, compile: (source: string) => RegExp): string | undefined {
    if (separator === '') {
      while (this.#text[this.#at] === '\n') this.#at++;
      if (this.#at >= this.#text.length) return undefined;
    }
    const found = this.#find(separator, compile);
    if (found) {
      const record = this.#text.slice(this.#at, found[0]);
      this.#at = found[1];
      return record;
    }
    if (!this.#ended || this.#at >= this.#text.length) return undefined;
    const rest = this.#text.slice(this.#at);
    this.#at = this.#text.length;
    return separator === '' && this.#trims ? rest.replace(/\n$/, '') : rest;
  }

  /** Where the next separator begins and ends. */
  #find(separator: string, compile: (source: string) => RegExp): [number, number] | undefined {
    if (separator.length === 1) {
      const at = this.#text.indexOf(separator, this.#at);
      return at < 0 ? undefined : [at, at + 1];
    }
    const pattern = new RegExp(separator === '' ? /\n\n+/ : compile(separator), 'gu');
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    // A match that touches the end of what has been read may go on.
    if (!match || match[0] === '' || (!this.#ended && match.index + match[0].length === this.#text.length)) return undefined;
    return [match.index, match.index + match[0].length];
  }

  *record(separator: string, compile: (source: string) => RegExp): Blocking<string | undefined> {
    for (;;) {
      const ready = this.take(separator, compile);
      if (ready !== undefined) return ready;
      if (this.#ended) return undefined;
      yield* this.#fill();
    }
  }

  *#fill(): Blocking<void> {
    const bytes = yield* this.#file.read(65536);
    yield* this.#p.compute(0.004 + bytes.length / 4e6);
    this.#ended = bytes.length === 0;
    this.#text = this.#text.slice(this.#at) + (this.#ended ? this.#decoder.end() : this.#decoder.push(bytes));
    this.#at = 0;
    if (this.#text.length > 1 << 20) this.#p.claim(this.#text.length, this.#text.length);
  }
}
