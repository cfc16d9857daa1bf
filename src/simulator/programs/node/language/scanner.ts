/** Cuts a script into words, one at a time: whether a slash begins a regular expression only the parser knows. */
import { SyntaxFailure } from './syntax.ts';

export interface Token {
  kind: 'name' | 'private' | 'keyword' | 'number' | 'bigint' | 'string' | 'template' | 'punctuator' | 'end';
  text: string;
  value?: string | number | bigint;
  at: number;
  end: number;
  /** A line ends before it. */
  newline: boolean;
  escaped?: boolean;
}

const KEYWORDS = new Set('break case catch class const continue debugger default delete do else export extends finally for function if import in instanceof new return super switch this throw try typeof var void while with null true false enum'.split(' '));

const SPACE = /(?:[\s\uFEFF]|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)+/y;
const WORD = /#?[\p{ID_Start}$_](?:[\p{ID_Continue}$\u200c\u200d])*/uy;
const NUMBER = /0[xX][\da-fA-F](?:_?[\da-fA-F])*n?|0[oO][0-7](?:_?[0-7])*n?|0[bB][01](?:_?[01])*n?|(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?n?/y;
const PUNCTUATOR = />>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|\*\*|[{}()[\];,<>+\-*/%&|^!~?:=.@#]/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

export class Scanner {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text;
    if (text.startsWith('#!')) this.position = /^#![^\n]*/.exec(text)![0].length;
  }

  next(): Token {
    const { text } = this;
    let newline = false;
    SPACE.lastIndex = this.position;
    const space = SPACE.exec(text);
    if (space) {
      newline = /[\n\r\u2028\u2029]/.test(space[0]);
      this.position += space[0].length;
    }
    const at = this.position, c = text[at];
    const token = (kind: Token['kind'], end: number, value?: Token['value']): Token => {
      this.position = end;
      return { kind, text: text.slice(at, end), at, end, newline, ...(value === undefined ? {} : { value }) };
    };
    if (c === undefined) return token('end', at);
    if (c === '"' || c === "'") return this.#string(at, c, token);
    if (c === '`') return token('template', at + 1);
    NUMBER.lastIndex = at;
    const number = /[\d.]/.test(c) ? NUMBER.exec(text)?.[0] : undefined;
    if (number !== undefined) return this.#number(number, at, token);
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word !== undefined) return token(word.startsWith('#') ? 'private' : KEYWORDS.has(word) ? 'keyword' : 'name', at + word.length);
    if (text.startsWith('/*', at)) throw new SyntaxFailure('Invalid or unexpected token', at, at + 2);
    PUNCTUATOR.lastIndex = at;
    const punctuator = PUNCTUATOR.exec(text)?.[0];
    if (punctuator === undefined) throw new SyntaxFailure('Invalid or unexpected token', at, at + 1);
    return token('punctuator', at + punctuator.length);
  }

  #number(written: string, at: number, token: (kind: Token['kind'], end: number, value: number | bigint) => Token): Token {
    const end = at + written.length;
    WORD.lastIndex = end;
    const glued = WORD.exec(this.text);
    if (glued || /\d/.test(this.text[end] ?? '')) throw new SyntaxFailure('Invalid or unexpected token', at, end);
    const plain = written.replaceAll('_', '');
    if (plain.endsWith('n')) return token('bigint', end, BigInt(plain.slice(0, -1)));
    return token('number', end, /^0\d+$/.test(plain) && !/[89]/.test(plain) ? parseInt(plain, 8) : Number(plain));
  }

  #string(at: number, quote: string, token: (kind: Token['kind'], end: number, value: string) => Token): Token {
    let value = '', i = at + 1;
    for (;;) {
      const c = this.text[i];
      if (c === undefined || c === '\n' || c === '\r') throw new SyntaxFailure('Invalid or unexpected token', at, i);
      if (c === quote) break;
      if (c === '\\') {
        const escaped = this.#escape(i);
        value += escaped.value;
        i = escaped.end;
      } else {
        value += c;
        i++;
      }
    }
    return { ...token('string', i + 1, value), value };
  }

  /** What a backslash at `at` stands for. */
  #escape(at: number): { value: string; end: number } {
    const c = this.text[at + 1] ?? '';
    if (c === 'x') {
      const hex = /^[\da-fA-F]{2}/.exec(this.text.slice(at + 2, at + 4))?.[0];
      if (hex === undefined) throw new SyntaxFailure('Invalid hexadecimal escape sequence', at, at + 4);
      return { value: String.fromCharCode(parseInt(hex, 16)), end: at + 4 };
    }
    if (c === 'u') {
      const match = /^(?:([\da-fA-F]{4})|\{([\da-fA-F]+)\})/.exec(this.text.slice(at + 2, at + 12));
      if (!match) throw new SyntaxFailure('Invalid Unicode escape sequence', at, at + 6);
      return { value: String.fromCodePoint(parseInt((match[1] ?? match[2])!, 16)), end: at + 2 + match[0].length };
    }
    if (c === '\r' && this.text[at + 2] === '\n') return { value: '', end: at + 3 };
    if (c === '\n' || c === '\r') return { value: '', end: at + 2 };
    return { value: ESCAPES[c] ?? c, end: at + 2 };
  }

  /** The text of a template up to `${` or its end; the scanner stands behind it. */
  templatePart(): { value: string | undefined; raw: string; last: boolean } {
    let value = '', i = this.position;
    const start = i;
    for (;;) {
      const c = this.text[i];
      if (c === undefined) throw new SyntaxFailure('Unterminated template literal', i, i);
      if (c === '`' || (c === '$' && this.text[i + 1] === '{')) break;
      if (c === '\\') {
        const escaped = this.#escape(i);
        value += escaped.value;
        i = escaped.end;
      } else {
        value += c;
        i++;
      }
    }
    const last = this.text[i] === '`';
    this.position = i + (last ? 1 : 2);
    return { value: value.replace(/\r\n?/g, '\n'), raw: this.text.slice(start, i).replace(/\r\n?/g, '\n'), last };
  }

  /** The regular expression that begins at `at`. */
  regex(at: number): { source: string; flags: string; end: number } {
    let i = at + 1, inClass = false;
    for (;;) {
      const c = this.text[i];
      if (c === undefined || c === '\n') throw new SyntaxFailure('Invalid regular expression: missing /', at, i);
      if (c === '\\') i++;
      else if (c === '[') inClass = true;
      else if (c === ']') inClass = false;
      else if (c === '/' && !inClass) break;
      i++;
    }
    const flags = /^[a-zA-Z]*/.exec(this.text.slice(i + 1))![0];
    this.position = i + 1 + flags.length;
    return { source: this.text.slice(at + 1, i), flags, end: this.position };
  }
}
