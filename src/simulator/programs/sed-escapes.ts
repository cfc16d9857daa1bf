/** The characters that sed's escapes stand for: letters, \cX, and \d \o \x with a number, whose bytes together may be one character of UTF-8. */
import { decode } from '../kernel/bytes.ts';

/** Letters behind a backslash that are a character each. */
export const LETTERS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', f: '\f', v: '\v' };

const NUMBERED = /(?:\\(?:d\d{2,3}|o[0-7]{3}|x[0-9A-Fa-f]{2}))+|\\c[\s\S]|\\[\s\S]/g;

const byteOf = (escape: string): number => Number.parseInt(escape.slice(2), { d: 10, o: 8, x: 16 }[escape[1]!]) & 255;

/** Numbers and control characters put in place; `literal` writes a character so that it means itself. */
const numbered = (text: string, literal: (character: string) => string): string => text.replace(NUMBERED, (part) => {
  if (/^\\c./s.test(part)) return literal(String.fromCharCode(part[2]!.toUpperCase().charCodeAt(0) ^ 64));
  return /^\\[dox]./.test(part) ? [...decode(Uint8Array.from(part.split(/(?=\\)/).map(byteOf)))].map(literal).join('') : part;
});

/** An expression. busybox knows line feed, tab and carriage return only. */
export const inExpression = (text: string, busybox: boolean): string => (busybox ? text.replace(/\\[\s\S]/g, (part) => (part === '\\r' ? '\r' : part)) : numbered(text, (character) => character).replace(/\\[\s\S]/g, (part) => ('afrv'.includes(part[1]!) ? LETTERS[part[1]!]! : part)));

/** The right side of s. */
export const inReplacement = (text: string, busybox: boolean): string => (busybox ? text : numbered(text, (character) => (character === '&' || character === '\\' ? `\\${character}` : character)));

/** The characters of one side of y. */
export const inList = (text: string): string[] => [...numbered(text, (character) => (character === '\\' ? '\\\\' : character)).replace(/\\([\s\S])/g, (part, letter: string) => LETTERS[letter] ?? (letter === '\\' ? '\\' : part))];
