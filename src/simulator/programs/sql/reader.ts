/** Walks through the words of a statement. */
import { SqlError } from './errors.ts';
import { typeNamed } from './types.ts';
import { tokenize, type Token } from './tokens.ts';

/** Words that end an expression's alias or a table's. */
const RESERVED = new Set('all analyse analyze and any array as asc between case cast check collate column constraint create cross current_date current_timestamp default desc distinct do else end except exists false fetch for foreign from full grant group having ilike in inner intersect into is isnull join lateral left like limit natural not notnull null offset on only or order outer overlaps primary references returning right select similar some table then to true union unique user using values when where window with'.split(' '));
/** Reserved in front of what they begin only: names of functions, too. */
const AS_FUNCTION = new Set(['left', 'right']);
/** May not be a column's name behind an expression without AS. */
const NEEDS_AS = new Set('day filter hour isnull minute month notnull over overlaps precision second varying within without year'.split(' '));

export class Reader {
  protected readonly text: string;
  protected readonly tokens: readonly Token[];
  protected place = 0;
  /** How deep expressions are nested. */
  protected depth = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
  }

  protected get token(): Token {
    return this.tokens[this.place]!;
  }

  protected syntax(token = this.token): SqlError {
    return new SqlError('42601', token.kind === 'end' ? 'syntax error at end of input' : `syntax error at or near "${token.source}"`, { position: token.at });
  }

  protected is(...words: string[]): boolean {
    return words.every((word, offset) => {
      const token = this.tokens[this.place + offset];
      return token !== undefined && (token.kind === 'word' || token.kind === 'symbol') && token.text === word;
    });
  }

  protected isOne(...words: string[]): boolean {
    return words.some((word) => this.is(word));
  }

  protected take(...words: string[]): boolean {
    if (!this.is(...words)) return false;
    this.place += words.length;
    return true;
  }

  protected takeOne(...words: string[]): string | undefined {
    return words.find((word) => this.take(word));
  }

  protected need(...words: string[]): void {
    for (const word of words) if (!this.take(word)) throw this.syntax();
  }

  protected get isName(): boolean {
    return this.token.kind === 'quoted' || (this.token.kind === 'word' && !RESERVED.has(this.token.text));
  }

  protected name(): string {
    if (!this.isName && !(AS_FUNCTION.has(this.token.text) && this.tokens[this.place + 1]?.text === '(')) throw this.syntax();
    return this.tokens[this.place++]!.text;
  }

  /** Any word: behind AS and a dot every one may stand. */
  protected label(): string {
    const { token } = this;
    if (token.kind !== 'word' && token.kind !== 'quoted') throw this.syntax();
    this.place++;
    return token.text;
  }

  protected get isBareLabel(): boolean {
    return this.isName && !(this.token.kind === 'word' && NEEDS_AS.has(this.token.text));
  }

  /** A table's name; the schema public is not written. */
  protected table(): string {
    const name = this.name();
    if (!this.take('.')) return name;
    return name === 'public' ? this.label() : `${name}.${this.label()}`;
  }

  protected tableAt(): { name: string; at: number } {
    const { at } = this.token;
    return { name: this.table(), at };
  }

  protected list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.take(',')) items.push(item());
    return items;
  }

  protected bracketed<T>(item: () => T): T[] {
    this.need('(');
    const items = this.list(item);
    this.need(')');
    return items;
  }

  protected names(): string[] {
    return this.bracketed(() => this.label());
  }

  protected number(): number {
    const minus = this.take('-'), { token } = this;
    if (token.kind !== 'number') throw this.syntax();
    this.place++;
    return Number(token.text) * (minus ? -1 : 1);
  }

  protected string(): string {
    const { token } = this;
    if (token.kind !== 'string') throw this.syntax();
    this.place++;
    return token.text;
  }

  /** What stands between two places, blanks as written. */
  protected written(from: number, to = this.place): string {
    const last = this.tokens[to - 1]!;
    return this.text.slice(this.tokens[from]!.at, last.at + last.source.length);
  }

  /** 'integer', 'character varying(20)', 'text[]'; serial types say so. */
  protected type(): { type: string; serial: boolean; at: number } {
    const { at } = this.token;
    let name = this.label();
    if (this.take('.')) name = this.label();
    for (const second of ['precision', 'varying']) if (this.take(second)) name += ` ${second}`;
    let size = '';
    if (this.is('(') && this.tokens[this.place + 1]?.kind === 'number') size = this.bracketed(() => this.number()).join(',');
    for (const zone of ['with', 'without']) if (this.is(zone, 'time', 'zone')) {
      this.place += 3;
      name += ` ${zone} time zone`;
    }
    const known = typeNamed(name, size);
    let { type } = known;
    while (this.take('[')) {
      if (!this.is(']')) this.number();
      this.need(']');
      type = type.endsWith('[]') ? type : `${type}[]`;
    }
    if (this.take('array')) type = `${type}[]`;
    return { type, serial: known.serial, at };
  }
}
