/** A file as the pager has read it so far: no further than somebody wanted to see, so that an endless pipe can be looked at. */
import { anyOf, type Blocking } from '../../kernel/blocking.ts';
import { encode, Utf8Decoder } from '../../kernel/bytes.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';

const CHUNK = 8192;

export class Source {
  /** As it was named; '' is standard input. */
  readonly name: string;
  readonly lines: string[] = [];
  /** Byte offset of each line, and behind the last one. */
  readonly offsets: number[] = [0];
  /** Bytes of the whole file, where they can be known before it is read. */
  readonly size: number | undefined;
  ended = false;
  readonly #p: Process;
  readonly #file: OpenFile;
  #decoder = new Utf8Decoder();
  /** The last line has no line feed yet. */
  #partial = false;

  constructor(p: Process, name: string, file: OpenFile, size: number | undefined) {
    this.name = name;
    this.size = size;
    this.#p = p;
    this.#file = file.retain();
  }

  get bytes(): number {
    return this.size ?? this.offsets.at(-1)!;
  }

  /** Reads on until line `count` is there, the file ends, or a key was pressed while nothing came. */
  *readTo(count: number, keys?: OpenFile): Blocking<void> {
    while (this.lines.length <= count && !this.ended) {
      while (keys && !this.#file.readable()) {
        if (keys.readable()) return;
        yield anyOf(this.#file.readPark, keys.readPark);
      }
      yield* this.#more();
    }
  }

  /** Whatever has been added since the end was seen (`F`). */
  *readAdded(): Blocking<boolean> {
    const before = this.offsets.at(-1)!;
    this.ended = false;
    while (!this.ended && this.#file.readable()) yield* this.#more();
    return this.offsets.at(-1)! > before;
  }

  release(): void {
    this.#file.release();
  }

  *#more(): Blocking<void> {
    const bytes = yield* this.#file.read(CHUNK);
    yield* this.#p.compute(0.004 + bytes.length / 4e6);
    if (bytes.length === 0) {
      this.ended = true;
      this.#add(this.#decoder.end());
      this.#decoder = new Utf8Decoder();
    } else this.#add(this.#decoder.push(bytes));
  }

  #add(text: string): void {
    if (text === '') return;
    const pieces = text.split('\n');
    if (this.#partial) {
      pieces[0] = this.lines.pop()! + pieces[0]!;
      this.offsets.pop();
    }
    this.#partial = pieces.at(-1) !== '';
    if (!this.#partial) pieces.pop();
    for (const [i, piece] of pieces.entries()) {
      this.lines.push(piece);
      this.offsets.push(this.offsets.at(-1)! + encode(piece).length + (i === pieces.length - 1 && this.#partial ? 0 : 1));
    }
  }
}
