/** Text as bash reads it: a line at a time, which is what it counts and what it shows of a mistake. */

interface Pushed {
  line: string;
  index: number;
}

export class Lines {
  readonly text: string;
  /** From an argument of `-c` or `eval`, not from a file: a backslash at its very end stays. */
  protected readonly string: boolean;
  /** Number of the line that is being read. */
  number: number;
  /** Where the line after it begins. */
  next: number;
  /** The end of the text has been met. */
  ended = false;
  /** A mistake has to do with the end of the text. */
  endReached = false;
  protected line: string | undefined;
  protected index = 0;
  #pushed: Pushed[] = [];
  #again: string | undefined;

  constructor(text: string, at: number, number: number, string: boolean) {
    this.text = text;
    this.next = at;
    this.number = number - 1;
    this.string = string;
  }

  /** A character; undefined: the end. With `joins`, a backslash before a newline goes with it. */
  get(joins = true): string | undefined {
    if (this.#again !== undefined) {
      const again = this.#again;
      this.#again = undefined;
      return again;
    }
    if (this.line === undefined || (this.index >= this.line.length && this.#pushed.length === 0)) {
      this.number++;
      this.#fetch(joins);
    }
    for (;;) {
      let c = this.line![this.index];
      while (c === undefined && this.#pushed.length > 0) {
        Object.assign(this, this.#pushed.pop());
        c = this.line![this.index];
      }
      // Behind such text at the end of a line stands what ends a string.
      if (c === undefined) return this.ended ? undefined : '\0';
      this.index++;
      if (c !== '\\' || !joins || this.line![this.index] !== '\n') return c;
      this.number++;
      this.#fetch(joins);
    }
  }

  unget(c: string | undefined): void {
    if (c === undefined) return;
    if (this.index > 0) this.index--;
    else this.#again = c;
  }

  peek(joins = true): string | undefined {
    const c = this.get(joins);
    this.unget(c);
    return c;
  }

  /** Text that is read before the rest of the line. */
  push(text: string): void {
    this.#pushed.push({ line: this.line!, index: this.index });
    this.line = text;
    this.index = 0;
  }

  /** What is left of the line is not read. */
  drop(): void {
    this.line = undefined;
    this.index = 0;
    this.#pushed = [];
    this.#again = undefined;
  }

  /** A whole line of a here-document, past the one that is being read; undefined: the end. */
  documentLine(joins: boolean): string | undefined {
    let out = '';
    for (;;) {
      if (this.next >= this.text.length) return out === '' ? undefined : `${out}\n`;
      const end = this.text.indexOf('\n', this.next), line = this.text.slice(this.next, end < 0 ? undefined : end);
      this.next = end < 0 ? this.text.length : end + 1;
      if (joins && end >= 0 && /(?<!\\)(\\\\)*\\$/.test(line)) {
        this.number++;
        out += line.slice(0, -1);
        continue;
      }
      return `${out}${line}\n`;
    }
  }

  /** What is left of a line behind the end of a here-document is read with the rest. */
  protected unreadLine(rest: string): void {
    this.line = `${rest}${this.line?.slice(this.index) ?? ''}`;
    this.index = 0;
  }

  #fetch(joins: boolean): void {
    this.index = 0;
    if (this.next >= this.text.length) {
      this.ended = true;
      this.line = '';
      return;
    }
    const end = this.text.indexOf('\n', this.next), line = this.text.slice(this.next, end < 0 ? undefined : end);
    this.next = end < 0 ? this.text.length : end + 1;
    this.line = `${line}${end < 0 && this.string && joins && /(?<!\\)(\\\\)*\\$/.test(line) ? '\\' : '\n'}`;
  }
}
