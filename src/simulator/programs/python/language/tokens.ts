/** Python's words, with the lines' indentation. */
import { encode } from '../../../kernel/bytes.ts';
import { SyntaxFailure, type Place } from './syntax.ts';

export interface Token extends Place {
  kind: 'name' | 'number' | 'string' | 'bytes' | 'format' | 'operator' | 'newline' | 'indent' | 'dedent' | 'end';
  text: string;
  /** Of strings: what they hold; of formats: the raw inside. */
  value: string;
  raw: boolean;
  /** Where the inside begins. */
  inner: number;
}

const NAME = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const NUMBER = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?(?:\d[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?j?/y;
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|\*\*|\/\/|>>|<<|==|!=|<=|>=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|->|:=|[-+*/%<>=()[\]{},:.;@&|^~]/y;
const STRING = /([rRbBfFuU]{0,2})("""|'''|"|')/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"', '\n': '', a: '\x07', b: '\b', f: '\f', v: '\v' };

export function unescape(text: string, bytes = false): string {
  return text.replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|N\{([^}]*)\}|([0-7]{1,3})|([^]))/g, (whole, x: string | undefined, u: string | undefined, U: string | undefined, name: string | undefined, octal: string | undefined, c: string | undefined) => {
    if (x !== undefined) return String.fromCharCode(parseInt(x, 16));
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
    if (c !== undefined) return ESCAPES[c] ?? whole;
    if (bytes || name !== undefined) return whole;
    return String.fromCodePoint(parseInt((u ?? U)!, 16));
  });
}

export const bytesOf = (text: string): Uint8Array => (/[^\0-\xff]/.test(text) ? encode(text) : Uint8Array.from(text, (c) => c.charCodeAt(0)));

/** @throws SyntaxFailure */
export function tokenise(source: string): Token[] {
  const tokens: Token[] = [], indents = [0], tight = [0], open: { c: string; line: number; column: number }[] = [];
  let at = 0, line = 1, lineStart = 0, fresh = true;
  const place = (from: number, to: number, fromLine = line, fromStart = lineStart): Place => ({ line: fromLine, column: from - fromStart, endLine: line, endColumn: to - lineStart });
  const push = (kind: Token['kind'], text: string, where: Place, more: Partial<Token> = {}): void => void tokens.push({ kind, text, value: text, raw: false, inner: 0, ...where, ...more });
  const newline = (): void => {
    line++;
    lineStart = at;
  };
  while (at < source.length) {
    if (fresh && open.length === 0) {
      const blank = /[ \t\f]*/y;
      blank.lastIndex = at;
      const space = blank.exec(source)![0], next = source[at + space.length];
      if (next === '\n' || next === '\r' || next === '#' || next === undefined) {
        const end = source.indexOf('\n', at);
        if (end < 0) break;
        at = end + 1;
        newline();
        continue;
      }
      const width = [...space].reduce((sum, c) => (c === '\t' ? (Math.floor(sum / 8) + 1) * 8 : sum + 1), 0);
      // With tabs of one column it has to come out alike.
      const close = space.length, before = indents.at(-1)!, beforeClose = tight.at(-1)!;
      const end = source.indexOf('\n', at), stop = end < 0 ? source.length : end;
      const mixed = (): never => {
        throw new SyntaxFailure('inconsistent use of tabs and spaces in indentation', place(stop, stop + 1), 'TabError');
      };
      if ((width === before && close !== beforeClose) || (width > before && close <= beforeClose)) mixed();
      at += space.length;
      if (width > indents.at(-1)!) {
        indents.push(width);
        tight.push(close);
        push('indent', space, place(at - space.length, at));
      }
      while (width < indents.at(-1)!) {
        indents.pop();
        tight.pop();
        push('dedent', '', place(at, at));
        if (width > indents.at(-1)!) throw new SyntaxFailure('unindent does not match any outer indentation level', place(stop, stop + 1), 'IndentationError');
        if (width === indents.at(-1)! && close !== tight.at(-1)!) mixed();
      }
      fresh = false;
    }
    const c = source[at]!;
    if (c === ' ' || c === '\t' || c === '\r' || c === '\f') at++;
    else if (c === '#') at = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
    else if (c === '\\' && source[at + 1] === '\n') {
      at += 2;
      newline();
    } else if (c === '\n') {
      if (open.length === 0) {
        push('newline', '\n', place(at, at + 1));
        fresh = true;
      }
      at++;
      newline();
    } else if (!string() && !number() && !name() && !operator()) throw new SyntaxFailure(/[$?!]/.test(c) ? 'invalid syntax' : c === '\\' ? 'unexpected character after line continuation character' : `invalid character '${c}' (U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`, place(at, at + 1));
  }
  if (open.length > 0) throw new SyntaxFailure(`'${open.at(-1)!.c}' was never closed`, { line: open.at(-1)!.line, column: open.at(-1)!.column, endLine: open.at(-1)!.line, endColumn: open.at(-1)!.column + 1 }, 'SyntaxError', true);
  if (!fresh) push('newline', '', place(at, at));
  if (fresh && at > lineStart) newline();
  while (indents.pop()! > 0) push('dedent', '', place(at, at));
  push('end', '', place(at, at));
  return tokens;

  function string(): boolean {
    STRING.lastIndex = at;
    const found = STRING.exec(source);
    if (!found) return false;
    const [head, prefix = '', quote = ''] = found, start = at, startLine = line, startLineAt = lineStart, long = quote.length === 3, flags = prefix.toLowerCase(), raw = flags.includes('r');
    let i = at + head.length;
    const inner = i;
    for (;; i++) {
      const one = source[i];
      if (one === undefined || (one === '\n' && !long)) {
        const where = { line: startLine, column: start - startLineAt, endLine: startLine, endColumn: start - startLineAt + 1 };
        throw new SyntaxFailure(long ? `unterminated triple-quoted ${flags.includes('f') ? 'f-string' : 'string'} literal (detected at line ${line})` : `unterminated ${flags.includes('f') ? 'f-string' : 'string'} literal (detected at line ${startLine})`, where, 'SyntaxError', long);
      }
      if (one === '\\') {
        if (source[i + 1] === '\n') {
          line++;
          lineStart = i + 2;
        }
        i++;
      } else if (source.startsWith(quote, i)) break;
      else if (one === '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    const text = source.slice(inner, i);
    at = i + quote.length;
    const kind = flags.includes('b') ? 'bytes' : flags.includes('f') ? 'format' : 'string';
    push(kind, source.slice(start, at), place(start, at, startLine, startLineAt), { value: kind === 'format' || raw ? text : unescape(text, kind === 'bytes'), raw, inner });
    return true;
  }

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  }

  function number(): boolean {
    if (!/\d/.test(c()) && !(c() === '.' && /\d/.test(source[at + 1] ?? ''))) return false;
    const text = match(NUMBER)!, where = place(at, at + text.length);
    if (/^0\d+$/.test(text) && /[1-9]/.test(text)) throw new SyntaxFailure('leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers', where);
    const after = source.slice(at + text.length);
    if (/^[\p{L}_]/u.test(after) && !/^(?:and|or|if|else|in|is|not|for)\b/.test(after)) throw new SyntaxFailure('invalid decimal literal', { ...where, column: where.endColumn - 1 });
    push('number', text, where);
    at += text.length;
    return true;
  }

  function c(): string {
    return source[at]!;
  }

  function name(): boolean {
    const text = match(NAME);
    if (text === undefined) return false;
    push('name', text, place(at, at + text.length));
    at += text.length;
    return true;
  }

  function operator(): boolean {
    const text = match(OPERATOR);
    if (text === undefined) return false;
    const where = place(at, at + text.length);
    if ('([{'.includes(text)) open.push({ c: text, line, column: where.column });
    else if (')]}'.includes(text)) {
      const before = open.pop();
      if (!before) throw new SyntaxFailure(`unmatched '${text}'`, where);
      if ('([{'.indexOf(before.c) !== ')]}'.indexOf(text)) throw new SyntaxFailure(`closing parenthesis '${text}' does not match opening parenthesis '${before.c}'${before.line === line ? '' : ` on line ${before.line}`}`, where);
    }
    push('operator', text, where);
    at += text.length;
    return true;
  }
}
