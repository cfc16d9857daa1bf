/** Anchors, tags and directives as libyaml's scanner reads them. */
import { isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, type Cursor } from './cursor.ts';
import { type Mark } from './mistake.ts';

const NAME = /[0-9A-Za-z_-]*/y;
/** An anchor of version 4 is of anything but colons, blanks and brackets. */
const ANCHOR = /[^: \t\n\r\x85\u2028\u2029\ufeff,[\]{}]*/y;
const URI = /[0-9A-Za-z_;/?:@&=+$,.!~*'()[\]-]*/y;
const AFTER_NAME = new Set([...'?:,]}%@`'].map((character) => character.charCodeAt(0)));

export function anchorName(cursor: Cursor, context: string, version: number): string {
  const start = cursor.mark;
  cursor.advance();
  const name = cursor.take(version === 4 ? ANCHOR : NAME), code = cursor.code();
  if (name === '' || !(isBlankOrEnd(code) || AFTER_NAME.has(code))) cursor.fail('did not find expected alphabetic or numeric character', context, start);
  return name;
}

/** `handle` is empty where the tag is written out. */
export interface Tag {
  readonly handle: string;
  readonly suffix: string;
}

export function tag(cursor: Cursor, version: number): Tag {
  const start = cursor.mark;
  const found = cursor.is('!<') ? verbatim(cursor, start) : shorthand(cursor, start);
  if (version === 4 && /^[!-~]/.test(cursor.text[cursor.index] ?? '')) cursor.fail(`found character '${cursor.text[cursor.index]}' that is not allowed in a YAML tag`, 'while parsing a tag', start);
  if (!isBlankOrEnd(cursor.code())) cursor.fail('did not find expected whitespace or line break', 'while scanning a tag', start);
  return found;
}

function verbatim(cursor: Cursor, start: Mark): Tag {
  cursor.advance(2);
  const suffix = uri(cursor, 'while parsing a tag', '', start);
  if (cursor.code() !== 0x3e) cursor.fail("did not find the expected '>'", 'while scanning a tag', start);
  cursor.advance();
  return { handle: '', suffix };
}

function shorthand(cursor: Cursor, start: Mark): Tag {
  const handle = tagHandle(cursor, 'while parsing a tag', start, false);
  if (handle.length > 1 && handle.endsWith('!')) return { handle, suffix: uri(cursor, 'while parsing a tag', '', start) };
  const suffix = uri(cursor, 'while parsing a tag', handle, start);
  return suffix === '' ? { handle: '', suffix: '!' } : { handle: '!', suffix };
}

function tagHandle(cursor: Cursor, context: string, start: Mark, directive: boolean): string {
  if (cursor.code() !== 0x21) cursor.fail("did not find expected '!'", context, start);
  cursor.advance();
  const name = `!${cursor.take(NAME)}`;
  if (cursor.code() === 0x21) {
    cursor.advance();
    return `${name}!`;
  }
  if (directive && name !== '!') cursor.fail("did not find expected '!'", context, start);
  return name;
}

/** @param head a handle that turned out to be the beginning of the address */
function uri(cursor: Cursor, context: string, head: string, start: Mark): string {
  let text = '';
  for (;;) {
    text += cursor.take(URI);
    if (cursor.code() !== 0x25) break;
    const escaped = /^(?:%[0-9a-fA-F]{2})+/.exec(cursor.text.slice(cursor.index, cursor.index + 300))?.[0];
    if (escaped === undefined) cursor.fail('did not find URI escaped octet', context, start);
    text += unescaped(escaped!, (problem) => cursor.fail(problem, context, start));
    cursor.advance(escaped!.length);
  }
  if (head === '' && text === '') cursor.fail('did not find expected tag URI', context, start);
  return head.slice(1) + text;
}

function unescaped(text: string, wrong: (problem: string) => never): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return wrong(/^%[89abAB]/.test(text) ? 'found an incorrect leading UTF-8 octet' : 'found an incorrect trailing UTF-8 octet');
  }
}

export type Directive = { kind: 'version'; major: number; minor: number } | { kind: 'tag-directive'; handle: string; prefix: string };

export function directive(cursor: Cursor): Directive {
  const start = cursor.mark, context = 'while scanning a directive';
  cursor.advance();
  const name = cursor.take(NAME);
  if (name === '') cursor.fail('could not find expected directive name', context, start);
  if (!isBlankOrEnd(cursor.code())) cursor.fail('found unexpected non-alphabetical character', context, start);
  if (name !== 'YAML' && name !== 'TAG') cursor.fail('found unknown directive name', context, start);
  const found = name === 'YAML' ? version(cursor, start) : tagDirective(cursor, start);
  cursor.skipToLineEnd();
  if (!isBreakOrEnd(cursor.code())) cursor.fail('did not find expected comment or line break', context, start);
  if (isBreak(cursor.code())) cursor.takeBreak();
  return found;
}

const DIGITS = /[0-9]*/y;
const SPACES = /[ \t]*/y;

function version(cursor: Cursor, start: Mark): Directive {
  const context = 'while scanning a %YAML directive';
  const number = (): number => {
    const digits = cursor.take(DIGITS);
    if (digits.length > 2) cursor.fail('found extremely long version number', context, start);
    if (digits === '') cursor.fail('did not find expected version number', context, start);
    return Number(digits);
  };
  cursor.take(SPACES);
  const major = number();
  if (cursor.code() !== 0x2e) cursor.fail("did not find expected digit or '.' character", context, start);
  cursor.advance();
  return { kind: 'version', major, minor: number() };
}

function tagDirective(cursor: Cursor, start: Mark): Directive {
  const context = 'while scanning a %TAG directive', parsing = 'while parsing a %TAG directive';
  cursor.take(SPACES);
  const handle = tagHandle(cursor, parsing, start, true);
  if (!isBlank(cursor.code())) cursor.fail('did not find expected whitespace', context, start);
  cursor.take(SPACES);
  const prefix = uri(cursor, parsing, '', start);
  if (!isBlankOrEnd(cursor.code())) cursor.fail('did not find expected whitespace or line break', context, start);
  return { kind: 'tag-directive', handle, prefix };
}
