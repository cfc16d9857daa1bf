/** The list of command lines. */
import { compilePattern } from './expand/pattern.ts';

export interface HistoryRules {
  /** $HISTCONTROL and $HISTIGNORE. */
  readonly control?: string;
  readonly ignore?: string;
  /** Milliseconds since 1970. */
  readonly time?: number;
}

export class History {
  readonly lines: string[] = [];
  readonly #times: (number | undefined)[] = [];
  /** Number of the first line that is kept. */
  first = 1;
  #limit = 1000;
  /** Entries that were edited without being entered, as they were before. */
  readonly #originals = new Map<number, string>();

  get nextNumber(): number {
    return this.first + this.lines.length;
  }

  get limit(): number {
    return this.#limit;
  }

  set limit(most: number) {
    if (most === this.#limit) return;
    this.#limit = most;
    const extra = this.lines.length - most;
    if (extra <= 0) return;
    // As bash numbers them then: by how many went.
    this.#remove(0, extra);
    this.first = extra;
  }

  add(line: string, { control = '', ignore = '', time }: HistoryRules = {}): void {
    if (line === '') return;
    const rules = control.split(':');
    if ((rules.includes('ignorespace') || rules.includes('ignoreboth')) && line.startsWith(' ')) return;
    if ((rules.includes('ignoredups') || rules.includes('ignoreboth')) && this.lines.at(-1) === line) return;
    if (ignore !== '' && this.#ignores(ignore, line)) return;
    if (rules.includes('erasedups')) for (let index = this.lines.length - 1; index >= 0; index--) if (this.lines[index] === line) this.#remove(index, 1);
    this.lines.push(line);
    this.#times.push(time);
    this.#shorten();
  }

  #ignores(ignore: string, line: string): boolean {
    return ignore.split(':').some((pattern) => (pattern === '&' ? this.lines.at(-1) === line : compilePattern(pattern).test(line)));
  }

  #shorten(): void {
    const extra = this.lines.length - this.#limit;
    if (extra <= 0) return;
    this.#remove(0, extra);
    this.first += extra;
  }

  at(number: number): string | undefined {
    return this.lines[number - this.first];
  }

  timeOf(number: number): number | undefined {
    return this.#times[number - this.first];
  }

  delete(from: number, to = from): boolean {
    if (this.at(from) === undefined || this.at(to) === undefined || to < from) return false;
    this.#remove(from - this.first, to - from + 1);
    return true;
  }

  #remove(index: number, count: number): void {
    this.lines.splice(index, count);
    this.#times.splice(index, count);
  }

  clear(): void {
    this.#remove(0, this.lines.length);
    this.#originals.clear();
    this.first = 1;
  }

  /** An entry is edited on the command line, and not entered. */
  modify(index: number, text: string): void {
    const number = this.first + index;
    if (!this.#originals.has(number)) this.#originals.set(number, this.lines[index]!);
    this.lines[index] = text;
  }

  /** The entry is entered, and is again what it was. */
  revert(index: number): void {
    const original = this.#originals.get(this.first + index);
    if (original === undefined) return;
    this.lines[index] = original;
    this.#originals.delete(this.first + index);
  }

  isModified(number: number): boolean {
    return this.#originals.has(number);
  }
}
