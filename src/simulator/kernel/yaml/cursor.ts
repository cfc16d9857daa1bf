/** Goes through the characters of a text and knows the line and the column. What is a blank and a break is libyaml's. */
import { YamlMistake, type Mark } from './mistake.ts';

export const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;
export const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
/** Beyond the end there is no number. */
export const isEnd = (code: number): boolean => Number.isNaN(code);
export const isBreakOrEnd = (code: number): boolean => isBreak(code) || isEnd(code);
export const isBlankOrEnd = (code: number): boolean => isBlank(code) || isBreakOrEnd(code);

export class Cursor {
  readonly text: string;
  index = 0;
  line = 0;
  column = 0;

  constructor(text: string) {
    this.text = text;
  }

  get mark(): Mark {
    return { line: this.line, column: this.column, index: this.index };
  }

  code(ahead = 0): number {
    return this.text.charCodeAt(this.index + ahead);
  }

  is(text: string): boolean {
    return this.text.startsWith(text, this.index);
  }

  advance(count = 1): void {
    this.index += count;
    this.column += count;
  }

  /** What a sticky expression without line breaks in it finds here; goes behind it. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.index;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.advance(found.length);
    return found;
  }

  /** Goes behind a line break. Returns it as a scalar has it. */
  takeBreak(): string {
    const code = this.code();
    this.index += code === 0x0d && this.code(1) === 0x0a ? 2 : 1;
    this.line++;
    this.column = 0;
    return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n';
  }

  /** `---` or `...` alone at the start of a line. */
  atDocumentIndicator(): boolean {
    return this.column === 0 && (this.is('---') || this.is('...')) && isBlankOrEnd(this.code(3));
  }

  /** Blanks, and a comment behind them. */
  skipToLineEnd(): void {
    this.take(BLANKS);
    if (this.code() === 0x23) this.take(REST);
  }

  fail(problem: string, context = '', from: Mark = this.mark): never {
    throw new YamlMistake('scanner', problem, this.mark, context, from);
  }
}

const BLANKS = /[ \t]*/y;
export const REST = /[^\n\r\x85\u2028\u2029]*/y;
