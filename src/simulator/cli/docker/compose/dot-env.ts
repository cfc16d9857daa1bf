/** .env files: NAME=value a line, quotes over several lines, comments, variables inside. */
import { Errno } from '../../../kernel/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { readText } from '../../../kernel/files.ts';
import { CliError } from '../errors.ts';
import { interpolate } from './interpolate.ts';

type Lookup = (name: string) => string | undefined;

/** @throws CliError with the place of what cannot be read */
export function readDotEnv(p: Process, path: string, outer: Lookup): Map<string, string> {
  try {
    return new Reader(readText(p, path), outer).read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CliError(`failed to read ${path}: ${error instanceof Errno ? `read ${path}: ${error.goText}` : error.message}`);
  }
}

const ESCAPES: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '"': '"', '\\': '\\', $: '$$' };
const unescaped = (text: string): string => text.replace(/\\([abfnrtv$"\\])/g, (_, mark: string) => ESCAPES[mark]!);

class Reader {
  #rest: string;
  #line = 1;
  readonly #outer: Lookup;
  readonly #found = new Map<string, string>();

  constructor(text: string, outer: Lookup) {
    this.#rest = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    this.#outer = outer;
  }

  read(): Map<string, string> {
    while (this.#next()) {
      const { name, inherits } = this.#name();
      if (name.includes(' ')) throw new Error(`line ${this.#line}: key cannot contain a space`);
      const value = inherits ? this.#outer(name) : this.#value();
      if (value !== undefined) this.#found.set(name, value);
    }
    return this.#found;
  }

  #take(length: number): string {
    const taken = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length);
    return taken;
  }

  #count(text: string): void {
    this.#line += text.split('\n').length - 1;
  }

  /** Goes to the next statement, over blank lines and comments. */
  #next(): boolean {
    for (;;) {
      this.#count(this.#take(/^\s*/.exec(this.#rest)![0].length));
      if (!this.#rest.startsWith('#')) return this.#rest !== '';
      this.#take(/^[^\n]*/.exec(this.#rest)![0].length);
    }
  }

  /** A name alone takes its value from what is set outside. */
  #name(): { name: string; inherits: boolean } {
    this.#take(/^(export[^\S\n]+)?/.exec(this.#rest)![0].length);
    const found = /^[^=:\n]*/.exec(this.#rest)![0], wrong = /[^\p{L}\p{N}_.\-[\]\s]/u.exec(found);
    if (wrong) throw new Error(`line ${this.#line}: unexpected character ${JSON.stringify(wrong[0])} in variable name ${JSON.stringify(this.#rest.split('\n')[0])}`);
    this.#take(found.length);
    const mark = this.#take(1), name = found.trimEnd(), inherits = mark === '\n';
    if (inherits && !found.includes(' ')) this.#line++;
    this.#take(/^[^\S\n]*/.exec(this.#rest)![0].length);
    return { name: mark === '' ? '' : name, inherits };
  }

  #value(): string {
    const quote = this.#rest[0];
    if (quote === '"' || quote === "'") return this.#quoted(quote);
    const line = /^[^\n]*/.exec(this.#rest)![0];
    this.#take(line.length + 1);
    this.#line++;
    return this.#filled(line.split(' #')[0]!.trimEnd());
  }

  #quoted(quote: string): string {
    const whole = (quote === '"' ? /^"((?:[^"\\]|\\[^])*)"/ : /^'((?:[^'\\]|\\[^])*)'/).exec(this.#rest);
    if (!whole) {
      this.#count(this.#rest);
      throw new Error(`line ${this.#line}: unterminated quoted value ${this.#rest.split('\n')[0]}`);
    }
    this.#count(this.#take(whole[0].length));
    const value = whole[1]!.replaceAll(`\\${quote}`, quote);
    return quote === '"' ? this.#filled(unescaped(value)) : value;
  }

  #filled(text: string): string {
    return interpolate(text, { get: (name) => this.#outer(name) ?? this.#found.get(name), missing: () => {} });
  }
}
