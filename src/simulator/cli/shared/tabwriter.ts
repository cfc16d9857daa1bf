/** Go's text/tabwriter: cells end in tabs, a column is as wide as its widest cell in consecutive lines. */

export interface TabOptions {
  minWidth: number;
  padding: number;
  /** Columns whose cells are all empty take no room (DiscardEmptyColumns). */
  discardEmpty?: boolean;
  alignRight?: boolean;
  /** Widths never shrink from one flush to the next (kubectl's fork, for watches). */
  rememberWidths?: boolean;
}

/** Docker's tables. */
export const dockerTable: TabOptions = { minWidth: 10, padding: 3 };

/** Columns that a string takes on Go's terms: one per code point. */
export const runeCount = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

export class TabWriter {
  readonly #options: TabOptions;
  #text = '';
  #remembered: number[] = [];

  constructor(options: TabOptions) {
    this.#options = options;
  }

  write(text: string): void {
    this.#text += text;
  }

  /** Formats and forgets what was written. */
  flush(): string {
    const lines = this.#text.split('\n').map((line) => line.split('\t'));
    this.#text = '';
    const layout = new Layout(lines, this.#options, this.#remembered);
    return layout.format();
  }
}

class Layout {
  readonly #lines: string[][];
  readonly #options: TabOptions;
  readonly #remembered: number[];
  #widths: number[] = [];
  #out: string[] = [];

  constructor(lines: string[][], options: TabOptions, remembered: number[]) {
    this.#lines = lines;
    this.#options = options;
    this.#remembered = remembered;
  }

  format(): string {
    this.#block(0, this.#lines.length);
    return this.#out.join('\n');
  }

  /** Lines `from` to `to` share the columns so far; splits them into blocks of the next column. */
  #block(from: number, to: number): void {
    const column = this.#widths.length;
    const hasCell = (line: number): boolean => column < this.#lines[line]!.length - 1;
    for (let line = from; line < to; line++) {
      if (!hasCell(line)) continue;
      this.#print(from, line);
      from = line;
      while (line < to && hasCell(line)) line++;
      this.#widths.push(this.#width(column, from, line));
      this.#block(from, line);
      this.#widths.pop();
      from = line;
    }
    this.#print(from, to);
  }

  #width(column: number, from: number, to: number): number {
    const { minWidth, padding, discardEmpty, rememberWidths } = this.#options;
    let width = rememberWidths ? Math.max(minWidth, this.#remembered[column] ?? 0) : minWidth;
    let empty = true;
    for (const cells of this.#lines.slice(from, to)) {
      const cell = runeCount(cells[column]!);
      width = Math.max(width, cell + padding);
      if (cell > 0) empty = false;
    }
    if (empty && discardEmpty) return 0;
    if (rememberWidths) this.#remembered[column] = width;
    return width;
  }

  #print(from: number, to: number): void {
    for (const cells of this.#lines.slice(from, to)) {
      this.#out.push(cells.map((cell, column) => {
        const blanks = ' '.repeat(Math.max(0, (this.#widths[column] ?? 0) - runeCount(cell)));
        return this.#options.alignRight ? blanks + cell : cell + blanks;
      }).join(''));
    }
  }
}

/** A whole text formatted at once. */
export function tabulate(text: string, options: TabOptions): string {
  const writer = new TabWriter(options);
  writer.write(text);
  return writer.flush();
}
