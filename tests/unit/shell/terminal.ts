/** A terminal as xterm shows it: rows of cells, wrapping at the last column, wide characters in two cells. */
import { widthOf } from '../../../src/simulator/shell/line-editor/width.ts';

export class Terminal {
  readonly #columns: number;
  #rows: string[][] = [[]];
  #row = 0;
  #column = 0;
  #inverse = false;
  readonly #inverted = new Set<string>();

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** The rows, trailing blanks cut. */
  get rows(): string[] {
    return this.#rows.map((row) => Array.from(row, (cell) => cell ?? ' ').join('').trimEnd());
  }

  /** What is shown in inverse colours. */
  get inverted(): string {
    return [...this.#inverted].map((place) => place.split(' ').map(Number)).sort(([a, b], [c, d]) => a! - c! || b! - d!).map(([row, column]) => this.#rows[row!]?.[column!] ?? ' ').join('').trim();
  }

  /** The last row that shows something. */
  get last(): string {
    return this.rows.findLast((row) => row !== '') ?? '';
  }

  /** Row and column of the cursor, a full row counting as the next. */
  get cursor(): [number, number] {
    return this.#column >= this.#columns ? [this.#row + 1, 0] : [this.#row, this.#column];
  }

  write(text: string): this {
    for (const [token] of text.matchAll(/\x1b\[[?>\d;]*[@A-Za-z]|[\s\S]/gu)) {
      if (token.startsWith('\x1b[')) this.#control(token.at(-1)!, Number(/\d+/.exec(token)?.[0] ?? 0));
      else if (token === '\r') this.#column = 0;
      else if (token === '\n') this.#go(this.#row + 1);
      else if (token === '\b') this.#column = Math.max(0, Math.min(this.#column, this.#columns) - 1);
      else if (token >= ' ') this.#put(token);
    }
    return this;
  }

  #put(character: string): void {
    const width = widthOf(character);
    if (this.#column + width > this.#columns) {
      this.#go(this.#row + 1);
      this.#column = 0;
    }
    if (this.#inverse) this.#inverted.add(`${this.#row} ${this.#column}`);
    else this.#inverted.delete(`${this.#row} ${this.#column}`);
    this.#rows[this.#row]![this.#column] = character;
    if (width === 2) this.#rows[this.#row]![this.#column + 1] = '';
    this.#column += width;
  }

  #go(row: number): void {
    this.#row = Math.max(0, row);
    while (this.#rows.length <= this.#row) this.#rows.push([]);
  }

  /** Cells that move keep their colours; those that are cut away at the cursor are gone. */
  #shiftInverted(by: number): void {
    for (const place of [...this.#inverted]) {
      const [row, column] = place.split(' ').map(Number) as [number, number];
      if (row !== this.#row || column < this.#column) continue;
      this.#inverted.delete(place);
      if (column + by >= this.#column) this.#inverted.add(`${row} ${column + by} moved`);
    }
    for (const place of [...this.#inverted]) if (this.#inverted.delete(place)) this.#inverted.add(place.replace(' moved', ''));
  }

  #control(letter: string, count: number): void {
    if (/[KJ]/.test(letter)) for (const place of this.#inverted) {
      const [row, column] = place.split(' ').map(Number) as [number, number];
      if ((row === this.#row && column >= this.#column) || (letter === 'J' && row > this.#row)) this.#inverted.delete(place);
    }
    if (letter === 'm') this.#inverse = count === 7;
    else if (letter === 'A') this.#go(this.#row - Math.max(1, count));
    else if (letter === 'D') this.#column = Math.max(0, Math.min(this.#column, this.#columns) - Math.max(1, count));
    else if (letter === 'P') {
      this.#rows[this.#row]!.splice(this.#column, Math.max(1, count));
      this.#shiftInverted(-Math.max(1, count));
    } else if (letter === '@') {
      this.#rows[this.#row]!.splice(this.#column, 0, ...Array.from({ length: Math.max(1, count) }, () => ' '));
      this.#shiftInverted(Math.max(1, count));
    }
    else if (letter === 'B') this.#go(this.#row + Math.max(1, count));
    else if (letter === 'C') this.#column = Math.min(this.#columns - 1, this.#column + Math.max(1, count));
    else if (letter === 'H') [this.#row, this.#column] = [0, 0];
    else if (letter === 'K') this.#rows[this.#row]!.length = Math.min(this.#rows[this.#row]!.length, this.#column);
    else if (letter === 'J' && count >= 2) this.#rows = [[]];
    else if (letter === 'J') {
      this.#rows.length = this.#row + 1;
      this.#rows[this.#row]!.length = Math.min(this.#rows[this.#row]!.length, this.#column);
    }
  }
}
