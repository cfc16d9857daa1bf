/**
 * What a terminal holds after some output: lines, with carriage returns, cursor movements and erasures done.
 * Colours are dropped. Lines are never wrapped: a recording joins what its terminal wrapped.
 */
export class Screen {
  #lines: string[][] = [[]];
  #row = 0;
  #column = 0;
  #rest = '';
  #saved = { row: 0, column: 0 };

  write(text: string): void {
    const input = this.#rest + text;
    this.#rest = '';
    for (let i = 0; i < input.length; ) {
      const used = this.#one(input, i);
      if (used === 0) {
        this.#rest = input.slice(i);
        return;
      }
      i += used;
    }
  }

  /** The lines with trailing blanks cut, without empty ones at the end. */
  text(): string[] {
    const lines = this.#lines.map((line) => Array.from(line, (cell) => cell ?? ' ').join('').trimEnd());
    while (lines.length > 0 && lines.at(-1) === '') lines.pop();
    return lines;
  }

  /** Handles what begins at `i`; returns how many characters it took, 0 if it is not complete yet. */
  #one(input: string, i: number): number {
    const character = input[i]!;
    if (character === '\x1b') return this.#escape(input.slice(i));
    if (character === '\n') this.#goTo(this.#row + 1, this.#column);
    else if (character === '\r') this.#column = 0;
    else if (character === '\b') this.#column = Math.max(0, this.#column - 1);
    else if (character === '\t') this.#column = (Math.floor(this.#column / 8) + 1) * 8;
    else if (character >= ' ' && character !== '\x7f') {
      const point = String.fromCodePoint(input.codePointAt(i)!);
      this.#lines[this.#row]![this.#column++] = point;
      return point.length;
    }
    return 1;
  }

  #goTo(row: number, column: number): void {
    this.#row = Math.max(0, row);
    this.#column = Math.max(0, column);
    while (this.#lines.length <= this.#row) this.#lines.push([]);
  }

  #escape(text: string): number {
    const control = /^\x1b\[([?>=]?)([\d;:]*)([@-~])/.exec(text);
    if (control) {
      if (control[1] === '') this.#control(control[3]!, control[2]!.split(';').map(Number));
      return control[0].length;
    }
    const command = /^\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/.exec(text);
    if (command) return command[0].length;
    if (/^\x1b(?:$|\[[?>=]?[\d;:]*$|\][^\x07]*$)/.test(text)) return 0;
    if (text[1] === '7') this.#saved = { row: this.#row, column: this.#column };
    if (text[1] === '8') this.#goTo(this.#saved.row, this.#saved.column);
    return 2;
  }

  #control(letter: string, [first = 0, second = 0]: number[]): void {
    const count = first || 1;
    switch (letter) {
      case 'A': return this.#goTo(this.#row - count, this.#column);
      case 'B': return this.#goTo(this.#row + count, this.#column);
      case 'C': return this.#goTo(this.#row, this.#column + count);
      case 'D': return this.#goTo(this.#row, this.#column - count);
      case 'E': return this.#goTo(this.#row + count, 0);
      case 'F': return this.#goTo(this.#row - count, 0);
      case 'G': return this.#goTo(this.#row, count - 1);
      case 'H': case 'f': return this.#goTo(count - 1, (second || 1) - 1);
      case 'J': return this.#eraseScreen(first);
      case 'K': return this.#eraseLine(first);
    }
  }

  #eraseLine(how: number): void {
    const line = this.#lines[this.#row]!;
    if (how === 0) line.length = Math.min(line.length, this.#column);
    else if (how === 2) line.length = 0;
    else for (let at = 0; at <= this.#column && at < line.length; at++) line[at] = ' ';
  }

  #eraseScreen(how: number): void {
    if (how === 0) {
      this.#eraseLine(0);
      this.#lines.length = this.#row + 1;
    } else if (how >= 2) this.#lines = this.#lines.map(() => []);
  }
}
