/**
 * Cuts a text of YAML into tokens as libyaml's scanner does, which is what Go's libraries are made from: where a key may begin, what a colon
 * makes a key of afterwards, and how far collections stand in. Its mistakes are told where it finds them.
 */
import { Cursor, isBlankOrEnd, isBreak, isEnd } from './cursor.ts';
import { YamlMistake, type Mark } from './mistake.ts';
import { blockScalar, plainScalar, quotedScalar, type Scalar, type ScalarStyle } from './scalars.ts';
import { anchorName, directive, tag } from './tags.ts';

export type TokenKind = 'stream-end' | 'version' | 'tag-directive' | 'document-start' | 'document-end' | 'block-sequence' | 'block-mapping' | 'block-end'
  | 'flow-sequence' | 'flow-sequence-end' | 'flow-mapping' | 'flow-mapping-end' | 'block-entry' | 'flow-entry' | 'key' | 'value' | 'alias' | 'anchor' | 'tag' | 'scalar';

export interface Token {
  readonly kind: TokenKind;
  readonly start: Mark;
  /** Of scalars: the character behind it. */
  readonly to?: number;
  /** Of scalars, anchors and aliases; the handle of a tag. */
  readonly value?: string;
  /** What stands behind the handle of a tag; the prefix of a tag directive. */
  readonly suffix?: string;
  readonly style?: ScalarStyle;
  readonly version?: readonly [major: number, minor: number];
}

/** Where something began that a colon would make a key. */
interface SimpleKey {
  readonly mark: Mark;
  /** Number of its token since the start. */
  readonly token: number;
  /** It stands where only a key may: not to find its colon is a mistake. */
  readonly required: boolean;
}

/** What Go's libraries differ in, by their version. */
export interface Dialect {
  readonly version: 2 | 3 | 4;
}

/** No key is longer; nor is there one of several lines. */
const LONGEST_KEY = 1024;

const SPACES = / */y, SPACES_AND_TABS = /[ \t]*/y;
const MORE_COMMENT = /(?:\r?\n[ \t]*)+(?=#)/y;
const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`');

export class Scanner {
  readonly #cursor: Cursor;
  readonly #dialect: Dialect;
  readonly #tokens: Token[] = [];
  /** Tokens that were taken, and how many of them still lie in front of the others. */
  #taken = 0;
  #head = 0;
  #indent = -1;
  readonly #indents: number[] = [];
  /** Of each bracket that is open; the first is outside of all. */
  readonly #keys: (SimpleKey | undefined)[] = [undefined];
  /** Depth of brackets by the token that may turn out to be a key. */
  readonly #keysByToken = new Map<number, number>();
  #keyAllowed = true;
  #ended = false;

  constructor(text: string, dialect: Dialect) {
    this.#cursor = new Cursor(text);
    this.#dialect = dialect;
    if (text.startsWith('\ufeff')) this.#cursor.index++;
  }

  get #flowLevel(): number {
    return this.#keys.length - 1;
  }

  peek(): Token {
    while (this.#needsMore()) this.#fetch();
    return this.#tokens[this.#head]!;
  }

  /** Goes behind the token that was looked at. */
  next(): void {
    this.#head++;
    this.#taken++;
    if (this.#head < 64) return;
    this.#tokens.splice(0, this.#head);
    this.#head = 0;
  }

  /** The first token may still get a key, or the start of a mapping, in front of it. */
  #needsMore(): boolean {
    if (this.#ended) return false;
    // Versions that keep comments look two tokens further, and find the scanner's mistakes before the parser's.
    if (this.#tokens.length - this.#head <= (this.#dialect.version === 2 ? 0 : 2)) return true;
    const depth = this.#keysByToken.get(this.#taken);
    return depth !== undefined && (this.#dialect.version === 4 || this.#validKey(depth) !== undefined);
  }

  #validKey(depth: number): SimpleKey | undefined {
    const key = this.#keys[depth];
    // Version 4 waits for what comes next before it misses a colon, and keys may be of any length.
    if (this.#dialect.version === 4) return key && key.mark.line === this.#cursor.line ? key : undefined;
    if (!key || (key.mark.line === this.#cursor.line && key.mark.index + LONGEST_KEY >= this.#cursor.index)) return key;
    this.#dropKey(depth);
    return undefined;
  }

  /** There will be no colon for it. */
  #dropKey(depth = this.#flowLevel): void {
    const key = this.#keys[depth];
    if (!key) return;
    if (key.required) this.#cursor.fail("could not find expected ':'", 'while scanning a simple key', key.mark);
    this.#keys[depth] = undefined;
    this.#keysByToken.delete(key.token);
  }

  #saveKey(): void {
    if (!this.#keyAllowed) return;
    const mark = this.#cursor.mark, token = this.#taken + this.#tokens.length - this.#head;
    this.#dropKey();
    this.#keys[this.#flowLevel] = { mark, token, required: this.#flowLevel === 0 && this.#indent === mark.column };
    this.#keysByToken.set(token, this.#flowLevel);
  }

  /** @param number of the token that it comes in front of; -1: behind all */
  #insert(token: Token, number = -1): void {
    if (number < 0) this.#tokens.push(token);
    else this.#tokens.splice(number - this.#taken + this.#head, 0, token);
  }

  #rollIndent(column: number, number: number, kind: TokenKind, mark: Mark): void {
    if (this.#flowLevel > 0 || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    this.#indent = column;
    this.#insert({ kind, start: mark }, number);
  }

  #unrollIndent(column: number): void {
    if (this.#flowLevel > 0) return;
    const { mark } = this.#cursor;
    while (this.#indent > column) {
      this.#insert({ kind: 'block-end', start: mark });
      this.#indent = this.#indents.pop()!;
    }
  }

  #skipToToken(): void {
    const cursor = this.#cursor;
    for (;;) {
      cursor.take(this.#flowLevel > 0 || !this.#keyAllowed ? SPACES_AND_TABS : SPACES);
      if (cursor.code() === 0x23) this.#comment();
      if (!isBreak(cursor.code())) return;
      cursor.takeBreak();
      if (this.#flowLevel === 0) this.#keyAllowed = true;
    }
  }

  /** Versions that keep comments take those of the lines below with them, whatever stands before the sharp. */
  #comment(): void {
    const cursor = this.#cursor;
    cursor.skipToLineEnd();
    if (this.#dialect.version === 2) return;
    for (;;) {
      MORE_COMMENT.lastIndex = cursor.index;
      const found = MORE_COMMENT.exec(cursor.text)?.[0];
      if (found === undefined) return;
      for (const end = cursor.index + found.length; cursor.index < end;) if (isBreak(cursor.code())) cursor.takeBreak();
      else cursor.advance();
      cursor.skipToLineEnd();
      if (this.#flowLevel === 0) this.#keyAllowed = true;
    }
  }

  #fetch(): void {
    const cursor = this.#cursor;
    this.#skipToToken();
    this.#unrollIndent(cursor.column);
    if (isEnd(cursor.code())) return this.#streamEnd();
    const character = cursor.text[cursor.index]!;
    if (cursor.column === 0 && character === '%') return this.#directive();
    if (cursor.atDocumentIndicator()) return this.#documentIndicator();
    const beforeBlank = isBlankOrEnd(cursor.code(1)), inFlow = this.#flowLevel > 0, newest = this.#dialect.version === 4;
    switch (character) {
      case '[': return this.#flowStart('flow-sequence');
      case '{': return this.#flowStart('flow-mapping');
      case ']': return this.#flowEnd('flow-sequence-end');
      case '}': return this.#flowEnd('flow-mapping-end');
      case ',': return this.#flowEntry();
      case '-': if (beforeBlank) return this.#blockEntry(); break;
      case '?': if (beforeBlank || (inFlow && !newest)) return this.#key(); break;
      case ':': if (beforeBlank || (inFlow && !(newest && this.#inSequence()))) return this.#value(); break;
      case '*': case '&': return this.#anchor(character === '*' ? 'alias' : 'anchor');
      case '!': return this.#tag();
      case '|': case '>': if (!inFlow) return this.#blockScalar(character === '|'); break;
      case "'": case '"': return this.#scalar(() => quotedScalar(cursor, character === "'", this.#dialect.version));
    }
    if (!this.#startsPlain(character, cursor.code(1))) cursor.fail('found character that cannot start any token', 'while scanning for the next token');
    this.#plainScalar();
  }

  /** What neither is an indicator nor looks like one: `-x` is a text, and so are `?x` and `:x` where no brackets are open. */
  #startsPlain(character: string, next: number): boolean {
    if (character === '-') return next !== 0x20 && next !== 0x09;
    if (character === '?' || character === ':') return (this.#flowLevel === 0 || this.#dialect.version === 4) && !isBlankOrEnd(next);
    return !INDICATORS.has(character) && character !== '\t';
  }

  /** As far as the last token tells: behind a comma, or the bracket that begins it. */
  #inSequence(): boolean {
    const last = this.#tokens.at(-1)?.kind;
    return last === 'flow-entry' || last === 'flow-sequence';
  }

  #streamEnd(): void {
    const cursor = this.#cursor;
    // The end counts as the start of a line.
    if (cursor.column > 0) {
      cursor.column = 0;
      cursor.line++;
    }
    this.#unrollIndent(-1);
    this.#dropKey();
    this.#keyAllowed = false;
    this.#ended = true;
    this.#insert({ kind: 'stream-end', start: cursor.mark });
  }

  #directive(): void {
    this.#unrollIndent(-1);
    this.#dropKey();
    this.#keyAllowed = false;
    const start = this.#cursor.mark, found = directive(this.#cursor);
    this.#insert({ start, ...(found.kind === 'version' ? { kind: found.kind, version: [found.major, found.minor] } : { kind: found.kind, value: found.handle, suffix: found.prefix }) });
  }

  #documentIndicator(): void {
    this.#unrollIndent(-1);
    this.#dropKey();
    this.#keyAllowed = false;
    this.#indicator(this.#cursor.code() === 0x2d ? 'document-start' : 'document-end', 3);
  }

  #indicator(kind: TokenKind, length = 1): void {
    const start = this.#cursor.mark;
    this.#cursor.advance(length);
    this.#insert({ kind, start });
  }

  #flowStart(kind: TokenKind): void {
    this.#saveKey();
    this.#keys.push(undefined);
    this.#keyAllowed = true;
    this.#indicator(kind);
  }

  #flowEnd(kind: TokenKind): void {
    this.#dropKey();
    if (this.#flowLevel > 0) this.#keys.pop();
    this.#keyAllowed = false;
    this.#indicator(kind);
  }

  #flowEntry(): void {
    this.#dropKey();
    this.#keyAllowed = true;
    this.#indicator('flow-entry');
  }

  #blockEntry(): void {
    const { mark } = this.#cursor;
    if (this.#flowLevel === 0) {
      if (!this.#keyAllowed) this.#cursor.fail('block sequence entries are not allowed in this context');
      this.#rollIndent(mark.column, -1, 'block-sequence', mark);
    }
    this.#dropKey();
    this.#keyAllowed = true;
    this.#indicator('block-entry');
  }

  #key(): void {
    const { mark } = this.#cursor;
    if (this.#flowLevel === 0) {
      if (!this.#keyAllowed) this.#cursor.fail('mapping keys are not allowed in this context');
      this.#rollIndent(mark.column, -1, 'block-mapping', mark);
    }
    this.#dropKey();
    this.#keyAllowed = this.#flowLevel === 0;
    this.#indicator('key');
  }

  #value(): void {
    const depth = this.#flowLevel, key = this.#validKey(depth), { mark } = this.#cursor;
    if (key) {
      this.#insert({ kind: 'key', start: key.mark }, key.token);
      this.#rollIndent(key.mark.column, key.token, 'block-mapping', key.mark);
      this.#keys[depth] = undefined;
      this.#keysByToken.delete(key.token);
      this.#keyAllowed = false;
    } else {
      if (depth === 0) {
        if (!this.#keyAllowed) this.#cursor.fail('mapping values are not allowed in this context');
        this.#rollIndent(mark.column, -1, 'block-mapping', mark);
      }
      this.#keyAllowed = depth === 0;
    }
    this.#indicator('value');
  }

  #anchor(kind: 'alias' | 'anchor'): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const start = this.#cursor.mark, value = anchorName(this.#cursor, `while scanning an ${kind}`, this.#dialect.version);
    this.#insert({ kind, start, value });
  }

  #tag(): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const start = this.#cursor.mark, { handle, suffix } = tag(this.#cursor, this.#dialect.version);
    this.#insert({ kind: 'tag', start, value: handle, suffix });
  }

  #scalar(scan: () => Scalar): void {
    this.#saveKey();
    this.#keyAllowed = false;
    this.#insertScalar(scan());
  }

  #insertScalar({ value, style, start, to }: Scalar): void {
    this.#insert({ kind: 'scalar', start, to, value, style });
  }

  #plainScalar(): void {
    this.#saveKey();
    const scalar = plainScalar(this.#cursor, this.#indent + 1, this.#flowLevel > 0, this.#dialect.version);
    this.#keyAllowed = scalar.broken;
    this.#insertScalar(scalar);
  }

  #blockScalar(literal: boolean): void {
    this.#dropKey();
    this.#keyAllowed = true;
    this.#insertScalar(blockScalar(this.#cursor, literal, this.#indent));
  }
}

export const tooDeep = (at: Mark): YamlMistake => new YamlMistake('scanner', 'exceeded max depth of 10000', at);
