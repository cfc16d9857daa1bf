/** Scalars as libyaml reads them: plain, quoted, and blocks of lines. */
import { type Cursor, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isEnd, REST } from './cursor.ts';
import { type Mark } from './mistake.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface Scalar {
  readonly value: string;
  readonly style: ScalarStyle;
  readonly start: Mark;
  /** The character behind it. */
  readonly to: number;
}

/** Lines that end between two words: one break becomes a space, more of them lose one. */
class Spacing {
  #blanks = '';
  #first = '';
  #more = '';
  broken = false;

  blank(character: string): void {
    if (!this.broken) this.#blanks += character;
  }

  break(text: string): void {
    if (this.broken) this.#more += text;
    else {
      this.#blanks = '';
      this.#first = text;
      this.broken = true;
    }
  }

  /** What stands between the words; nothing after that. */
  take(): string {
    const text = this.broken ? (this.#first.startsWith('\n') || this.#first === '' ? this.#more || (this.#first === '' ? '' : ' ') : this.#first + this.#more) : this.#blanks;
    this.#blanks = this.#first = this.#more = '';
    this.broken = false;
    return text;
  }

  /** A break that stands for nothing: behind a backslash. */
  escaped(): void {
    this.broken = true;
  }
}

const WORD = /[^ \t\n\r\x85\u2028\u2029:,?[\]{}]+/y;
const FLOW = new Set([...',?[]{}'].map((character) => character.charCodeAt(0)));
const COLON = 0x3a, QUESTION = 0x3f;
/** What has to follow a colon that ends a scalar within brackets. */
const AFTER_COLON = new Set([...' ,]}'].map((character) => character.charCodeAt(0)));

const endsInFlow = (code: number, next: number, version: number): boolean =>
  (version === 4 ? (code === COLON ? AFTER_COLON.has(next) : code === QUESTION ? isBlankOrEnd(next) : FLOW.has(code)) : FLOW.has(code));


/**
 * @param indent columns that the lines after the first need at least, outside of brackets
 * @returns with `broken` where a line ended behind it: a key may begin there
 */
export function plainScalar(cursor: Cursor, indent: number, inFlow: boolean, version: number): Scalar & { broken: boolean } {
  const start = cursor.mark, spacing = new Spacing();
  let value = '', to = start.index;
  for (;;) {
    if (cursor.atDocumentIndicator() || cursor.code() === 0x23) break;
    for (let code = cursor.code(); !isBlankOrEnd(code); code = cursor.code()) {
      if ((code === COLON && isBlankOrEnd(cursor.code(1))) || (inFlow && endsInFlow(code, cursor.code(1), version))) break;
      value += spacing.take();
      const word = cursor.take(WORD);
      value += word || String.fromCharCode(code);
      if (!word) cursor.advance();
      to = cursor.index;
    }
    if (!isBlank(cursor.code()) && !isBreak(cursor.code())) break;
    for (let code = cursor.code(); isBlank(code) || isBreak(code); code = cursor.code()) {
      if (isBreak(code)) spacing.break(cursor.takeBreak());
      else {
        if (spacing.broken && cursor.column < indent && code === 0x09) cursor.fail('found a tab character that violates indentation', 'while scanning a plain scalar', start);
        spacing.blank(String.fromCharCode(code));
        cursor.advance();
      }
    }
    if (!inFlow && cursor.column < indent) break;
  }
  return { value, style: 'plain', start, to, broken: spacing.broken };
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  0: '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ', '"': '"', "'": "'", '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029', '/': '/',
};
const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const SINGLE_RUN = /[^ \t\n\r\x85\u2028\u2029']+/y, DOUBLE_RUN = /[^ \t\n\r\x85\u2028\u2029"\\]+/y;

export function quotedScalar(cursor: Cursor, single: boolean, version: number): Scalar {
  const start = cursor.mark, quote = single ? 0x27 : 0x22, spacing = new Spacing();
  const wrong = (problem: string, context = 'while scanning a quoted scalar'): never => cursor.fail(problem, context, start);
  cursor.advance();
  for (let value = ''; ;) {
    if (cursor.atDocumentIndicator()) wrong('found unexpected document indicator');
    if (isEnd(cursor.code())) wrong('found unexpected end of stream');
    for (let code = cursor.code(); !isBlankOrEnd(code); code = cursor.code()) {
      value += cursor.take(single ? SINGLE_RUN : DOUBLE_RUN);
      code = cursor.code();
      if (isBlankOrEnd(code)) break;
      if (single && cursor.is("''")) {
        value += "'";
        cursor.advance(2);
      } else if (code === quote) break;
      else if (isBreak(cursor.code(1))) {
        cursor.advance();
        cursor.takeBreak();
        spacing.escaped();
        break;
      } else value += escape(cursor, version, (problem) => wrong(problem, version === 4 ? undefined : 'while parsing a quoted scalar'));
    }
    if (cursor.code() === quote) {
      cursor.advance();
      return { value, style: single ? 'single' : 'double', start, to: cursor.index };
    }
    for (let code = cursor.code(); isBlank(code) || isBreak(code); code = cursor.code()) {
      if (isBreak(code)) spacing.break(cursor.takeBreak());
      else {
        spacing.blank(String.fromCharCode(code));
        cursor.advance();
      }
    }
    value += spacing.take();
  }
}

function escape(cursor: Cursor, version: number, wrong: (problem: string) => never): string {
  const name = cursor.text[cursor.index + 1] ?? '';
  const simple = name === '/' && version === 2 ? undefined : SIMPLE_ESCAPES[name], length = HEX_LENGTHS[name];
  if (simple === undefined && length === undefined) wrong('found unknown escape character');
  cursor.advance(2);
  if (simple !== undefined) return simple;
  const digits = cursor.text.slice(cursor.index, cursor.index + length!);
  if (digits.length < length! || !/^[0-9a-fA-F]+$/.test(digits)) wrong(`did not find expected ${version === 4 ? 'hexadecimal' : 'hexdecimal'} number`);
  const code = parseInt(digits, 16);
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) wrong('found invalid Unicode character escape code');
  cursor.advance(length);
  return String.fromCodePoint(code);
}

/** @param parent columns of the collection that the block stands in; -1 for none */
export function blockScalar(cursor: Cursor, literal: boolean, parent: number): Scalar {
  const start = cursor.mark, context = 'while scanning a block scalar';
  cursor.advance();
  const { chomping, increment } = blockHeader(cursor, start, context);
  let indent = increment > 0 ? Math.max(parent, 0) + increment : 0;
  const emptyLines = (): string => {
    let breaks = '', deepest = 0;
    for (;;) {
      while ((indent === 0 || cursor.column < indent) && cursor.code() === 0x20) cursor.advance();
      deepest = Math.max(deepest, cursor.column);
      if ((indent === 0 || cursor.column < indent) && cursor.code() === 0x09) cursor.fail('found a tab character where an indentation space is expected', context, start);
      if (!isBreak(cursor.code())) break;
      breaks += cursor.takeBreak();
      }
    if (indent === 0) indent = Math.max(deepest, parent + 1, 1);
    return breaks;
  };
  let value = '', leading = '', trailing = emptyLines(), blankBefore = false;
  while (cursor.column === indent && !isEnd(cursor.code())) {
    const blank = isBlank(cursor.code());
    if (!literal && leading.startsWith('\n') && !blankBefore && !blank) value += trailing === '' ? ' ' : '';
    else value += leading;
    value += trailing;
    blankBefore = blank;
    value += cursor.take(REST);
    leading = isEnd(cursor.code()) ? '' : cursor.takeBreak();
    trailing = emptyLines();
  }
  if (chomping !== '-') value += leading;
  if (chomping === '+') value += trailing;
  return { value, style: literal ? 'literal' : 'folded', start, to: cursor.index };
}

const HEADER = /([+-]?)([0-9]?)([+-]?)/y;

function blockHeader(cursor: Cursor, start: Mark, context: string): { chomping: string; increment: number } {
  HEADER.lastIndex = cursor.index;
  const [, before = '', digit = '', after = ''] = HEADER.exec(cursor.text)!;
  if (digit === '0') {
    cursor.advance(before.length);
    cursor.fail('found an indentation indicator equal to 0', context, start);
  }
  const second = before === '' && digit !== '' ? after : '';
  cursor.advance(before.length + digit.length + second.length);
  cursor.skipToLineEnd();
  if (!isBreakOrEnd(cursor.code())) cursor.fail('did not find expected comment or line break', context, start);
  if (isBreak(cursor.code())) cursor.takeBreak();
  return { chomping: before || second, increment: Number(digit || 0) };
}
