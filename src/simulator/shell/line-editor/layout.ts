/** Where characters stand on a terminal of so many columns. */
import { INVISIBLE_END, INVISIBLE_START } from '../prompt.ts';
import { widthOf } from './width.ts';

export interface Place {
  row: number;
  column: number;
}

export interface Layout {
  /** What is written to the screen. */
  output: string;
  cursor: Place;
  end: Place;
}

/** Characters that stand out: a match, what was just pasted. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

const INVERSE = '\x1b[7m', UPRIGHT = '\x1b[27m';

/** Lays out a prompt and a line. `\u0001…\u0002` in the prompt takes no room. */
export function layOut(prompt: string, characters: readonly string[], cursor: number, columns: number, region?: Region): Layout {
  const writer = new Writer(Math.max(1, columns));
  let invisible = false;
  for (const character of [...prompt]) {
    if (character === INVISIBLE_START) invisible = true;
    else if (character === INVISIBLE_END) invisible = false;
    else if (invisible) writer.output += character;
    else writer.put(character);
  }
  let at = writer.place();
  characters.forEach((character, i) => {
    if (i === cursor) at = writer.placeFor(character);
    if (i === region?.from) writer.output += INVERSE;
    if (i === region?.to) writer.output += UPRIGHT;
    writer.put(character);
  });
  if (region && region.to >= characters.length) writer.output += UPRIGHT;
  if (cursor >= characters.length) at = writer.place();
  return { output: writer.finish(), cursor: at, end: writer.place() };
}

class Writer {
  output = '';
  readonly #columns: number;
  #row = 0;
  #column = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  place(): Place {
    return this.#column >= this.#columns ? { row: this.#row + 1, column: 0 } : { row: this.#row, column: this.#column };
  }

  /** Where a character will stand: a wide one does not fit into the last column. */
  placeFor(character: string): Place {
    const { row, column } = this.place();
    return column + widthOf(character) > this.#columns ? { row: row + 1, column: 0 } : { row, column };
  }

  put(character: string): void {
    const code = character.codePointAt(0)!;
    if (character === '\n') {
      this.#wrapIfFull();
      this.output += '\r\n';
      this.#row++;
      this.#column = 0;
    } else if (character === '\t') for (let n = 8 - (this.#column % 8); n > 0; n--) this.put(' ');
    else if (code < 32 || code === 127) {
      this.put('^');
      this.put(String.fromCharCode(code ^ 64));
    } else {
      const width = widthOf(character);
      if (width > 0) this.#wrapIfFull();
      if (this.#column + width > this.#columns) {
        // The terminal itself moves a wide character that does not fit to the next row.
        this.#row++;
        this.#column = 0;
      }
      this.output += character;
      this.#column += width;
    }
  }

  #wrapIfFull(): void {
    if (this.#column < this.#columns) return;
    this.#row++;
    this.#column = 0;
  }

  /** A full last row leaves the terminal's cursor hanging behind it: a blank and a return bring it to the next. */
  finish(): string {
    return this.#column >= this.#columns ? `${this.output} \r\x1b[K` : this.output;
  }
}
