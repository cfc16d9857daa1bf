/** The tokens of a statement, taken one after the other. */
import type { Dialect } from './dialect.ts';
import { syntaxError, type SqlError } from './errors.ts';
import type { TableName } from './syntax.ts';
import { tokenize, type Token } from './tokens.ts';

/** Words that are no names unless they stand in backquotes. */
const RESERVED = new Set((
  'add all alter and as asc between by case change check collate column constraint create cross current_date current_timestamp current_user databases default delete desc describe distinct div drop else exists explain false '
  + 'for foreign from grant group having if in index inner insert interval into is join key keys left like limit lock match mod natural not null on or order outer primary references regexp rename replace revoke right rlike select set show '
  + 'straight_join table then to true union unique update use using values when where with xor'
).split(' '));

export class Words {
  readonly text: string;
  readonly dialect: Dialect;
  readonly #tokens: Token[];
  #at = 0;

  constructor(text: string, dialect: Dialect) {
    this.text = text;
    this.dialect = dialect;
    this.#tokens = tokenize(text, dialect);
  }

  get token(): Token {
    return this.#tokens[this.#at]!;
  }

  get isEmpty(): boolean {
    return this.#tokens.length === 1;
  }

  /** Where the token before this one begins. */
  get before(): number {
    return this.#tokens[Math.max(0, this.#at - 1)]!.at;
  }

  /** Where the token before this one ends. */
  get ended(): number {
    return this.#tokens[Math.max(0, this.#at - 1)]!.end;
  }

  syntax(at = this.token.at): SqlError {
    return syntaxError(this.text.replace(/;\s*$/, ''), at, this.dialect);
  }

  is(...words: string[]): boolean {
    return words.every((word, i) => {
      const token = this.#tokens[this.#at + i];
      return token !== undefined && (token.kind === 'word' || token.kind === 'symbol') && token.text.toLowerCase() === word;
    });
  }

  take(...words: string[]): boolean {
    const found = this.is(...words);
    if (found) this.#at += words.length;
    return found;
  }

  need(...words: string[]): void {
    for (const word of words) if (!this.take(word)) throw this.syntax();
  }

  pass(): void {
    if (this.token.kind !== 'end') this.#at++;
  }

  list<T>(one: () => T): T[] {
    const all = [one()];
    while (this.take(',')) all.push(one());
    return all;
  }

  isName(): boolean {
    const { kind, text } = this.token;
    return kind === 'quoted' || (kind === 'word' && !RESERVED.has(text.toLowerCase()));
  }

  /** The name that comes next, which stays. */
  peek(): string {
    if (!this.isName()) throw this.syntax();
    return this.token.text;
  }

  name(): string {
    const name = this.peek();
    this.#at++;
    return name;
  }

  /** Names in brackets; lengths and orders of index columns do not matter here. */
  names(mayBeEmpty = false): string[] {
    this.need('(');
    if (mayBeEmpty && this.take(')')) return [];
    const names = this.list(() => {
      const name = this.name();
      if (this.take('(')) {
        this.pass();
        this.need(')');
      }
      if (!this.take('asc')) this.take('desc');
      return name;
    });
    this.need(')');
    return names;
  }

  tableName(): TableName {
    const first = this.name();
    return this.take('.') ? { database: first, table: this.name() } : { table: first };
  }

  /** A string or a number, as text. */
  literal(): string {
    const { kind, text } = this.token;
    if (kind !== 'string' && kind !== 'number') throw this.syntax();
    this.#at++;
    return text;
  }

  /** `@@session.x` is `x`. */
  variable(): string {
    const name = this.token.text.replace(/^@@(global|session|local)\./i, '@@').replaceAll('`', '');
    this.#at++;
    return name.startsWith('@@') ? name.slice(2).toLowerCase() : name;
  }
}
