/** Which part of a file the screen shows, and how it is moved. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Tty } from '../../kernel/tty.ts';
import { NUMBER_WIDTH, rowsOf, type Style } from './rows.ts';
import type { Source } from './source.ts';

/** A row of the file: which line, and which of the rows that it is folded into. */
export interface Place {
  line: number;
  row: number;
}

export class View {
  readonly source: Source;
  readonly style: Style;
  readonly #tty: Tty;
  readonly #keys: OpenFile;
  #top: Place = { line: 0, row: 0 };
  /** Rows above the first line, where a text shorter than the screen stands at its bottom (G). */
  above = 0;
  /** Only lines that it finds are shown (`&`). */
  filter: { pattern: RegExp; without: boolean } | undefined;
  /** -s: of blank lines in a row the first is shown. */
  squeeze = false;
  readonly marks = new Map<string, Place>();

  constructor(source: Source, style: Style, tty: Tty, keys: OpenFile) {
    this.source = source;
    this.style = style;
    this.#tty = tty;
    this.#keys = keys;
  }

  get top(): Place {
    return this.#top;
  }

  set top(top: Place) {
    this.#top = top;
    this.above = 0;
  }

  /** Rows for text: the last one is the prompt's. */
  get height(): number {
    return this.#tty.rows - 1;
  }

  /** Reads until the line is there; whether it is. */
  *has(line: number): Blocking<boolean> {
    yield* this.source.readTo(line, this.#keys);
    return line < this.source.lines.length;
  }

  /** Squeezed, or not what is asked for. */
  hidden(line: number): boolean {
    const text = this.source.lines[line]!;
    if (this.filter !== undefined && text.search(this.filter.pattern) < 0 !== this.filter.without) return true;
    return this.squeeze && line > 0 && text === '' && this.source.lines[line - 1] === '';
  }

  /** The first line from there on that is shown. */
  *shownFrom(line: number): Blocking<number | undefined> {
    for (let i = line; yield* this.has(i); i++) if (!this.hidden(i)) return i;
    return undefined;
  }

  #rows(line: number): string[] {
    return rowsOf(this.source.lines[line] ?? '', this.style);
  }

  *next({ line, row }: Place): Blocking<Place | undefined> {
    if (row + 1 < this.#rows(line).length) return { line, row: row + 1 };
    const after = yield* this.shownFrom(line + 1);
    return after === undefined ? undefined : { line: after, row: 0 };
  }

  previous({ line, row }: Place): Place | undefined {
    if (row > 0) return { line, row: row - 1 };
    for (let i = line - 1; i >= 0; i--) if (!this.hidden(i)) return { line: i, row: this.#rows(i).length - 1 };
    return undefined;
  }

  /** The places of the rows on the screen; fewer than it has where the file ends before. */
  *shown(): Blocking<Place[]> {
    const places: Place[] = [];
    const first = yield* this.shownFrom(this.top.line);
    let place: Place | undefined = first === undefined ? undefined : first === this.top.line ? this.top : { line: first, row: 0 };
    while (place && places.length + this.above < this.height) {
      places.push(place);
      place = yield* this.next(place);
    }
    return places;
  }

  /** Whether the last row of the file can be seen. */
  *atEnd(): Blocking<boolean> {
    const last = (yield* this.shown()).at(-1);
    return last === undefined || (yield* this.next(last)) === undefined;
  }

  /** @param force goes on until only the last row is left; otherwise the file's last row stays at the bottom. Whether it moved. */
  *forward(count: number, force = false): Blocking<boolean> {
    let bottom = (yield* this.shown()).at(-1), moved = false;
    for (let i = 0; i < count; i++) {
      const below = bottom && (yield* this.next(bottom)), after = yield* this.next(this.top);
      if (this.above > 0) {
        // Scrolled up until the first row is at the top, whatever comes below.
        this.above--;
        bottom = below ?? bottom;
        moved = true;
        continue;
      }
      if (after === undefined || (below === undefined && !force)) break;
      this.top = after;
      bottom = below ?? bottom;
      moved = true;
    }
    return moved;
  }

  /** @param force goes on until only the first row is left */
  back(count: number, force = false): boolean {
    if (this.above > 0 && !force) return false;
    for (let i = 0; i < count; i++) {
      const before = this.above > 0 ? undefined : this.previous(this.top);
      if (before !== undefined) this.top = before;
      else if (!force || this.above + 1 >= this.height) return i > 0;
      else this.above++;
    }
    return true;
  }

  /** The last row at the bottom of the screen. */
  *toEnd(): Blocking<void> {
    yield* this.has(Infinity);
    const last = this.previous({ line: this.source.lines.length, row: 0 });
    if (last === undefined) return;
    this.top = last;
    this.back(this.height - 1);
    if (this.previous(this.top) === undefined) this.above = Math.max(0, this.height - (yield* this.shown()).length);
  }

  /** A line to the top; one that is on the screen already is only scrolled to. */
  *toLine(line: number): Blocking<boolean> {
    const shown = yield* this.shownFrom(line);
    if (shown === undefined) return false;
    this.top = { line: shown, row: 0 };
    return true;
  }

  get #tilde(): string {
    return this.style.tildes ? '\x1b[1m~\x1b[m' : '';
  }

  /** What the terminal gets for the rows of text. */
  *text(): Blocking<string[]> {
    const rows = (yield* this.shown()).map(({ line, row }) => {
      const number = this.style.numbers ? `${String(line + 1).padStart(NUMBER_WIDTH - 1)} ` : '';
      return number + this.#rows(line)[row]!;
    });
    rows.unshift(...Array.from({ length: this.above }, () => this.#tilde));
    while (rows.length < this.height) rows.push(this.#tilde);
    return rows;
  }
}
