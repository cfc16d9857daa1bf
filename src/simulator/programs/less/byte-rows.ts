/** The text of busybox' less: rows as they stand on the screen, counted and folded by bytes, whatever characters these make. */
import { anyOf, type Blocking, type Park } from '../../kernel/blocking.ts';
import { latin1 } from '../../kernel/bytes.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';

export interface ByteRow {
  /** A character for each byte. */
  text: string;
  /** Of the file, from 0; a long one has several rows. */
  readonly line: number;
}

const CHUNK = 8192;

/** What does not come is waited for so long, ms. */
const PATIENCE = 2000;

export class ByteRows {
  rows: ByteRow[] = [];
  /** Whole lines there are. */
  lines = 0;
  /** Nothing more came at the last look. */
  ended = false;
  failed = false;
  width: number;
  /** -R: sequences that colour are left out. */
  readonly #plain: boolean;
  readonly #p: Process;
  readonly #file: OpenFile;
  readonly #whole: boolean;
  #column = 0;
  /** The last row goes on. */
  #open = false;
  #inSequence = false;

  /** @param whole a file that is read at once; of a pipe no more is taken than somebody wants to see */
  constructor(p: Process, file: OpenFile, { width, plain, whole }: { width: number; plain: boolean; whole: boolean }) {
    this.#p = p;
    this.#file = file.retain();
    this.width = width;
    this.#plain = plain;
    this.#whole = whole;
  }

  get last(): number {
    return this.rows.length - 1;
  }

  get more(): Park | undefined {
    return this.ended ? undefined : this.#file.readPark;
  }

  get readable(): boolean {
    return !this.ended && this.#file.readable();
  }

  release(): void {
    this.#file.release();
  }

  /** Reads while something is wanted. */
  *read(wanted: () => boolean): Blocking<void> {
    do {
      if (!this.#file.readable() && !(yield* this.#comes())) break;
      const bytes = yield* this.#file.read(CHUNK);
      yield* this.#p.compute(0.004 + bytes.length / 4e6);
      this.ended = bytes.length === 0;
      if (this.ended) break;
      this.#add(latin1(bytes));
    } while (this.#whole || wanted());
    if (!this.#open && (this.ended || wanted())) this.#begin(this.lines);
  }

  *#comes(): Blocking<boolean> {
    const end = this.#p.now + PATIENCE;
    const timer: Park = (wake) => {
      const entry = this.#p.agenda.at(end, this.#p.comm, wake);
      return () => this.#p.agenda.cancel(entry);
    };
    while (!this.#file.readable() && this.#p.now < end) yield anyOf(timer, this.#file.readPark);
    return this.#file.readable();
  }

  #begin(line: number): void {
    this.rows.push({ text: '', line });
    this.#open = true;
    this.#column = 0;
  }

  #add(bytes: string): void {
    for (const byte of bytes) {
      if (!this.#open) this.#begin(this.lines);
      let row = this.rows.at(-1)!;
      if (byte === '\b' && this.#column > 0 && !row.text.endsWith('\t')) {
        row.text = row.text.slice(0, -1);
        this.#column--;
        continue;
      }
      if (this.#plain && this.#colours(byte)) continue;
      const column = byte === '\t' ? (this.#column + 8) & ~7 : this.#column + 1;
      if (column > this.width) {
        this.#begin(this.lines);
        row = this.rows.at(-1)!;
      }
      this.#column = column > this.width ? (byte === '\t' ? 8 : 1) : column;
      if (byte === '\n') {
        this.#open = false;
        this.lines++;
      } else row.text += byte === '\0' ? '\n' : byte;
    }
  }

  /** Whether a byte belongs to a sequence that colours. */
  #colours(byte: string): boolean {
    if (byte !== '\x1b' && !(this.#inSequence && /[\d[;m]/.test(byte))) this.#inSequence = false;
    else {
      this.#inSequence = byte !== 'm';
      return true;
    }
    return false;
  }

  /** The rows for another width. @returns where a row is now */
  fold(width: number, row: number): number {
    const before = this.rows, open = this.#open;
    let now = 0;
    this.width = width;
    this.rows = [];
    this.lines = 0;
    this.#open = false;
    for (const [i, { text, line }] of before.entries()) {
      if (this.#open && line !== before[i - 1]!.line) this.#add('\n');
      if (!this.#open) this.#begin(line);
      this.#add(text.replaceAll('\n', '\0'));
      // The row in which it ends.
      if (i === row) now = this.last + Number(this.#column >= width);
    }
    if (!open) this.#add('\n');
    return now;
  }
}
