/**
 * Where libyaml and our parser differ about the start of a line. libyaml stops at tabs that ours takes for blanks, and lets lines of brackets and
 * quotes stand anywhere, `]` below its key for one, where ours wants them further in; and it has a longest key. What decides is the state of the scanner: whether a key may
 * begin, how far the innermost collection stands in, and whether a bracket is open. So this goes through the tokens as libyaml does, and looks at
 * nothing but that; it comes where a reader has failed, or there are tabs or very long lines.
 */
import { YamlError } from './errors.ts';

const NO_TOKEN = 'found character that cannot start any token';
const VIOLATES = 'found a tab character that violates indentation';
const NO_COLON = "could not find expected ':'";
const NO_VALUE = 'mapping values are not allowed in this context';
const NO_SPACE = 'found a tab character where an indentation space is expected';

const BLANKS = /[ \t]*/y;
/** What is passed over at once, of a plain text and of quoted ones. */
const WORDS = /[^\s:#,?[\]{}]+/y, QUOTED = /[^\n"'\\]+/y;

const LONGEST_KEY = 1024;
const mayHoldLongKey = (text: string): boolean => text.split('\n').some((line) => line.length > LONGEST_KEY && /:(?:\s|$)/.test(line.slice(LONGEST_KEY)));

const isBlankOrEnd = (one: string | undefined): boolean => one === undefined || one === ' ' || one === '\n' || one === '\t' || one === '\r';

/** What the reader gives, or whichever mistake comes first. @throws YamlError */
export function readExactly<T>(text: string, read: (text: string) => T): T {
  if (!text.includes('\t') && !mayHoldLongKey(text)) {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
    }
  }
  const scanner = new Scanner(text), wrong = scanner.scan();
  if (!wrong) return read(scanner.blanked());
  // What is wrong before it is told first; the rest of the document is never looked at.
  try {
    read(text.split('\n').slice(0, wrong.line).join('\n'));
  } catch (error) {
    const [, found] = (error instanceof YamlError && /^yaml: line (\d+):/.exec(error.message)) || [];
    if (found !== undefined && Number(found) < wrong.line) throw error;
  }
  throw new YamlError(`yaml: ${wrong.line > 0 ? `line ${wrong.line + 1}: ` : ''}${wrong.words}`);
}

/** The document with the lines of brackets and quotes as far in as our parser wants them, for who has words of its own for mistakes. */
export function furtherIn(text: string): string {
  const scanner = new Scanner(text);
  return scanner.scan() ? text : scanner.blanked();
}

class Scanner {
  readonly #text: string;
  #at = 0;
  #line = 0;
  #lineStart = 0;
  /** Columns of the block collections that are open, outermost first. */
  readonly #columns: number[] = [-1];
  #brackets = 0;
  #keyMayBegin = true;
  /** Where the last thing began that a colon would make a key. */
  #key: { line: number; column: number; at: number; required: boolean } | undefined;
  #wrong: { line: number; words: string } | undefined;
  #begun = false;
  /** The text up to `#kept`, with more blanks or blanks for tabs at the start of lines that go on. */
  #blanked = '';
  #kept = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): { line: number; words: string } | undefined {
    while (!this.#wrong && this.#toToken()) this.#token();
    return this.#wrong;
  }

  /** The same document as our parser takes it, line by line. */
  blanked(): string {
    return this.#blanked + this.#text.slice(this.#kept);
  }

  get #column(): number {
    return this.#at - this.#lineStart;
  }

  get #indent(): number {
    return this.#columns.at(-1)!;
  }

  #is(one: string, ahead = 0): boolean {
    return this.#text[this.#at + ahead] === one;
  }

  #stop(words: string): void {
    this.#wrong = { line: this.#line, words };
    this.#at = this.#text.length;
  }

  #pass(many: RegExp): void {
    many.lastIndex = this.#at;
    if (many.test(this.#text)) this.#at = many.lastIndex;
  }

  #newLine(): void {
    this.#at++;
    this.#line++;
    this.#lineStart = this.#at;
  }

  /** A line that goes on with what began above: our parser wants it to stand further in, libyaml does not. */
  #goOn(anywhere: boolean): void {
    this.#newLine();
    BLANKS.lastIndex = this.#at;
    const [blanks] = BLANKS.exec(this.#text)!, least = anywhere && this.#at < this.#text.length && !this.#isMark() ? this.#indent + 2 : 0;
    if (blanks.length >= least && !blanks.includes('\t')) return;
    this.#blanked += this.#text.slice(this.#kept, this.#at) + ' '.repeat(Math.max(blanks.length, least));
    this.#kept = this.#at + blanks.length;
  }

  #toEndOfLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  /** Past what stands between tokens. */
  #toToken(): boolean {
    for (;;) {
      while (this.#is(' ') || this.#is('\r') || (this.#is('\t') && (this.#brackets > 0 || !this.#keyMayBegin))) this.#at++;
      if (this.#is('#')) this.#toEndOfLine();
      if (!this.#is('\n')) return this.#at < this.#text.length;
      if (this.#brackets > 0) this.#goOn(true);
      else this.#newLine();
      this.#keyMayBegin ||= this.#brackets === 0;
    }
  }

  #opens(column: number): void {
    if (this.#brackets === 0 && this.#indent < column) this.#columns.push(column);
  }

  /** A token that a colon behind it would make a key. */
  #perhapsKey(mayBegin = false): void {
    if (this.#keyMayBegin) this.#key = { line: this.#line, column: this.#column, at: this.#at, required: this.#column === this.#indent };
    this.#keyMayBegin = mayBegin;
  }

  #token(): void {
    const column = this.#column, first = this.#text[this.#at]!, blankBehind = isBlankOrEnd(this.#text[this.#at + 1]);
    if (this.#brackets === 0) while (this.#indent > column) this.#columns.pop();
    if (column === 0 && (first === '%' || this.#isMark())) {
      // Only the first document is read.
      if (this.#begun || first === '.') return void (this.#at = this.#text.length);
      this.#columns.length = 1;
      this.#keyMayBegin = false;
      this.#key = undefined;
      if (first === '%') this.#toEndOfLine();
      else this.#at += 3;
      return;
    }
    this.#begun = true;
    if (first === '[' || first === '{') {
      this.#perhapsKey(true);
      this.#brackets++;
      this.#at++;
    } else if (first === ']' || first === '}') {
      this.#brackets -= this.#brackets > 0 ? 1 : 0;
      this.#keyMayBegin = false;
      this.#at++;
    } else if (first === ',' || ((first === '-' || first === '?') && blankBehind)) {
      if (first !== ',') this.#opens(column);
      this.#key = undefined;
      this.#keyMayBegin = first !== '?' || this.#brackets === 0;
      this.#at++;
    } else if (first === ':' && (blankBehind || this.#brackets > 0)) {
      const key = this.#key?.line === this.#line ? this.#key : undefined;
      if (key && this.#brackets === 0 && this.#at - key.at > LONGEST_KEY) return this.#stop(key.required ? NO_COLON : NO_VALUE);
      this.#opens(key?.column ?? column);
      this.#keyMayBegin = !key && this.#brackets === 0;
      this.#key = undefined;
      this.#at++;
    } else if (first === '&' || first === '*' || first === '!') {
      this.#perhapsKey();
      while (!isBlankOrEnd(this.#text[this.#at]) && !(this.#brackets > 0 && /[,[\]{}]/.test(this.#text[this.#at]!))) this.#at++;
    } else if ((first === '|' || first === '>') && this.#brackets === 0) {
      this.#blockScalar();
    } else if (first === '"' || first === "'") {
      this.#quoted(first);
    } else if (/[\t@`%|>]/.test(first)) {
      if (first === '\t') this.#stop(NO_TOKEN);
      // The parser has its own words for the others.
      else this.#at = this.#text.length;
    } else {
      this.#plain();
    }
  }

  /** Three dashes or dots at the start of a line. */
  #isMark(): boolean {
    return this.#column === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(this.#text.slice(this.#at, this.#at + 4));
  }

  #quoted(quote: string): void {
    this.#perhapsKey();
    for (this.#at++, this.#pass(QUOTED); this.#at < this.#text.length && !this.#is(quote); this.#pass(QUOTED)) {
      if (this.#is('\n')) this.#goOn(true);
      else if (quote === '"' && this.#is('\\') && !this.#is('\n', 1)) this.#at += 2;
      else this.#at++;
    }
    this.#at++;
  }

  #plain(): void {
    this.#perhapsKey();
    const least = this.#indent + 1;
    for (let newLines = false; !this.#isMark() && !this.#is('#'); ) {
      const start = this.#at;
      this.#pass(WORDS);
      while (!isBlankOrEnd(this.#text[this.#at]) && !this.#endsPlain()) this.#at++;
      if (this.#at > start) newLines = false;
      while (this.#at < this.#text.length && isBlankOrEnd(this.#text[this.#at])) {
        if (this.#is('\t') && newLines && this.#column < least) return this.#stop(VIOLATES);
        newLines ||= this.#is('\n');
        if (this.#is('\n')) this.#goOn(this.#brackets > 0);
        else this.#at++;
      }
      this.#keyMayBegin ||= newLines;
      if (this.#at >= this.#text.length || this.#endsPlain() || (this.#brackets === 0 && this.#column < least)) return;
    }
  }

  #endsPlain(): boolean {
    return this.#is(':') ? isBlankOrEnd(this.#text[this.#at + 1]) || (this.#brackets > 0 && /[,[\]{}]/.test(this.#text[this.#at + 1]!)) : this.#brackets > 0 && /[,?[\]{}]/.test(this.#text[this.#at]!);
  }

  #blockScalar(): void {
    this.#key = undefined;
    this.#keyMayBegin = true;
    const [head = '', given] = /^[|>][-+]?([1-9]?)[-+]?/.exec(this.#text.slice(this.#at, this.#at + 4)) ?? [];
    this.#at += head.length;
    this.#toEndOfLine();
    let margin = given ? Math.max(this.#indent, 0) + Number(given) : 0;
    for (let widest = 0; this.#is('\n'); this.#toEndOfLine()) {
      // Empty lines, and the blanks in front of the first line that is not.
      do {
        this.#newLine();
        while (this.#is(' ') && (margin === 0 || this.#column < margin)) this.#at++;
        widest = Math.max(widest, this.#column);
        if (this.#is('\t') && (margin === 0 || this.#column < margin)) return this.#stop(NO_SPACE);
      } while (this.#is('\n'));
      margin ||= Math.max(widest, this.#indent + 1, 1);
      if (this.#column < margin) return;
    }
  }
}
