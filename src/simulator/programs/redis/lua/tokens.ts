/** Words of a Lua 5.1 script, and how its reader names them when something is wrong (llex.c). */
import { LuaError } from './values.ts';

export interface Token {
  /** 'name', 'string', 'number', 'eof', or the word or sign itself. */
  kind: string;
  /** As written, for complaints. */
  text: string;
  /** What a string or a number is. */
  value?: string | number;
  line: number;
}

const KEYWORDS = new Set('and break do else elseif end false for function if in local nil not or repeat return then true until while'.split(' '));
const SIGNS = /\.\.\.|\.\.|[=~<>]=|[-+*/%^#<>=(){}[\];:,.]/y;
const NUMBER = /0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_]\w*/y;
const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** `chunk` is the script's name in complaints. @throws LuaError */
export function tokensOf(source: string, chunk: string): Token[] {
  const tokens: Token[] = [];
  let at = 0, line = 1;
  const fail = (words: string, near: string): never => {
    throw new LuaError(`${chunk}:${line}: ${words} near '${near}'`);
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  const long = (what: string): string | undefined => {
    const open = match(/\[=*\[/y);
    if (open === undefined) return undefined;
    const close = open.replaceAll('[', ']'), end = source.indexOf(close, at + open.length);
    if (end < 0) fail(`unfinished long ${what}`, '<eof>');
    const text = source.slice(at + open.length, end);
    line += text.split('\n').length - 1;
    at = end + close.length;
    return text.replace(/^\r?\n/, '');
  };
  const quoted = (): Token => {
    const start = at, quote = source[at++], first = line;
    let value = '';
    for (;;) {
      const char = source[at];
      if (char === undefined) fail('unfinished string', '<eof>');
      if (char === '\n') fail('unfinished string', source.slice(start, at));
      at++;
      if (char === quote) return { kind: 'string', text: source.slice(start, at), value, line: first };
      if (char !== '\\') {
        value += char;
        continue;
      }
      const digits = match(/\d{1,3}/y);
      if (digits !== undefined) {
        if (Number(digits) > 255) fail('escape sequence too large', source.slice(start, at));
        value += String.fromCharCode(Number(digits));
        at += digits.length;
        continue;
      }
      const escaped = source[at++] ?? '';
      if (escaped === '\n') line++;
      value += ESCAPES[escaped] ?? escaped;
    }
  };
  for (;;) {
    const blank = match(/\s+/y);
    if (blank !== undefined) {
      line += blank.split('\n').length - 1;
      at += blank.length;
      continue;
    }
    if (at >= source.length) return [...tokens, { kind: 'eof', text: '<eof>', line }];
    if (source.startsWith('--', at)) {
      at += 2;
      if (long('comment') === undefined) at = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
      continue;
    }
    const start = at, name = match(NAME);
    if (name !== undefined) {
      at += name.length;
      tokens.push({ kind: KEYWORDS.has(name) ? name : 'name', text: name, line });
      continue;
    }
    if (source[at] === '"' || source[at] === "'") {
      tokens.push(quoted());
      continue;
    }
    const first = line, text = long('string');
    if (text !== undefined) {
      tokens.push({ kind: 'string', text: source.slice(start, at), value: text, line: first });
      continue;
    }
    const number = match(NUMBER);
    if (number !== undefined) {
      at += number.length;
      const rest = match(/[\w.]+/y);
      if (rest !== undefined) fail('malformed number', number + rest);
      tokens.push({ kind: 'number', text: number, value: Number(number), line });
      continue;
    }
    // What is no sign of Lua's is one that nothing expects.
    const sign = match(SIGNS) ?? source[at]!;
    at += sign.length;
    tokens.push({ kind: sign, text: sign, line });
  }
}
