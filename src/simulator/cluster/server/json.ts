/** JSON as Go's decoder reads it: with its messages, and noting keys that come twice. */

import { encode } from '../../kernel/bytes.ts';

export class JsonError extends Error {}

/** About how many bytes a value is as JSON; more than `most` is not counted further. */
export function jsonSize(value: unknown, most = Infinity): number {
  let size = 0;
  // What comes last is counted first: metadata, where the annotation of apply alone may be too much.
  const left: unknown[] = [value];
  while (left.length > 0 && size <= most) {
    const one = left.pop();
    if (typeof one === 'string') size += one.length + 2;
    else if (typeof one !== 'object' || one === null) size += 4;
    else if (Array.isArray(one)) {
      size += 2 + one.length;
      for (const item of one) left.push(item);
    } else {
      size += 2;
      for (const key in one) {
        size += key.length + 4;
        left.push((one as Record<string, unknown>)[key]);
      }
    }
  }
  return size;
}

export interface ParsedJson {
  value: unknown;
  duplicates: string[];
  /** Every path in the order of the document; only where keys repeat. */
  order: string[];
  /** Strict problems that the parser words itself. */
  problems?: string[];
  /** Fields are looked at in the order of their names: what a patch made of an object. */
  sorted?: boolean;
  /** Something was too deep, and left out. */
  cut?: boolean;
  /** The same with a symbol for each number that is none for Go's integers, described as it was written: 1e3 and 1.0 are whole only to us. */
  asWritten?: unknown;
}

/** Texts, which are left alone, and numbers. */
const NUMBERS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

const isInteger = (number: string): boolean => /^-?\d+$/.test(number) && BigInt.asIntN(64, BigInt(number)) === BigInt(number);

/** undefined where every number is whole for Go as well. */
function asWritten(text: string): unknown {
  if (!/\d[.eE\d]/.test(text)) return undefined;
  const marked = text.replace(NUMBERS, (one) => (one[0] === '"' || isInteger(one) ? one : `"\\u0000${one}"`));
  return marked === text ? undefined : JSON.parse(marked, (_key, value: unknown) => (typeof value === 'string' && value[0] === '\0' ? Symbol(value.slice(1)) : value));
}

/** `cut`: fields beyond a thousand levels are of no use to anybody, and left out. */
export function parseJson(text: string, cut = false): ParsedJson {
  const shallow = upToDepth(text, cut);
  try {
    if (shallow !== text && shallow.length === 1) throw new JsonError(new Reader(text).problem(`invalid character '${shallow}' exceeded max depth`));
    // What is left out has to be right too.
    if (shallow !== text) JSON.parse(text);
    const value: unknown = /\\u[dD]/.test(shallow) ? JSON.parse(shallow, wellFormed) : JSON.parse(shallow);
    const reader = new Reader(shallow);
    const duplicates = mayRepeatKeys(text) ? reader.duplicates() : [];
    return { value, duplicates, order: duplicates.length > 0 ? reader.order : [], cut: shallow !== text, asWritten: asWritten(shallow) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new JsonError(new Reader(text).problem());
  }
}

/** Half a character: Go reads the sign for what cannot be read. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const wellFormed = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.replace(HALF, '\ufffd') : value);

/** What walks the values afterwards would not get on the stack of a browser as far as Go's limit. */
const MAX_DEPTH = 1000, GO_LIMIT = 10_000;

/** The text without what lies deeper in lists and objects, or the bracket alone with which they do beyond all measure. */
function upToDepth(text: string, cut: boolean): string {
  let depth = 0, inText = false, kept = '', from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c && inText) at++;
    else if (code === 0x22) inText = !inText;
    else if (inText) continue;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > (cut ? GO_LIMIT : MAX_DEPTH)) return text[at]!;
      if (depth === MAX_DEPTH + 1) kept += text.slice(from, at + 1);
    } else if ((code === 0x7d || code === 0x5d) && depth-- === MAX_DEPTH + 1) from = at;
  }
  return kept + text.slice(from);
}

/** A second reading of a very long text is not worth its time. */
const mayRepeatKeys = (text: string): boolean => text.length < 2_000_000;

/** A list or an object that has begun. */
interface Open {
  path: string;
  close: string;
  seen: Set<string>;
  count: number;
}

/** Walks the text once more, to find repeated keys or to say what Go says of a mistake. */
class Reader {
  readonly #text: string;
  #at = 0;
  readonly #duplicates: string[] = [];
  readonly order: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  duplicates(): string[] {
    this.#value();
    return this.#duplicates;
  }

  problem(otherwise = 'unexpected end of JSON input'): string {
    try {
      this.#value();
      this.#space();
      if (this.#at < this.#text.length) this.#fail('after top-level value');
    } catch (error) {
      if (error instanceof JsonError) return error.message;
      throw error;
    }
    return otherwise;
  }

  #space(): void {
    while (this.#at < this.#text.length && ' \t\r\n'.includes(this.#text[this.#at]!)) this.#at++;
  }

  #unexpected(where: string): string {
    if (this.#at >= this.#text.length) return 'unexpected end of JSON input';
    const first = this.#text[this.#at]!, character = first < '\u0080' ? first : String.fromCharCode(encode(this.#text.slice(this.#at, this.#at + 2))[0]!); // Go looks at bytes
    const control = character < ' ' ? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}` : character;
    const shown = character === `'` ? `'\\''` : `'${{ '\t': '\\t', '\n': '\\n', '\r': '\\r', '\b': '\\b', '\f': '\\f', '\v': '\\v', '\u0007': '\\a' }[character] ?? control}'`;
    return `invalid character ${shown} ${where}`;
  }

  #fail(where: string): never {
    throw new JsonError(this.#unexpected(where));
  }

  /** A loop, not a recursion: what is nested as deeply as Go's reader takes it would not fit on the stack. */
  #value(): void {
    const open: Open[] = [];
    for (let path = ''; ; ) {
      this.#space();
      const character = this.#text[this.#at];
      if (character === '{' || character === '[') {
        if (open.length === GO_LIMIT) this.#fail('exceeded max depth');
        this.#at++;
        this.#space();
        const inside = { path, close: character === '{' ? '}' : ']', seen: new Set<string>(), count: 0 };
        if (this.#text[this.#at] !== inside.close) {
          open.push(inside);
          path = this.#member(inside);
          continue;
        }
        this.#at++;
      } else if (character === '"') this.#string();
      else this.#literal(character);
      for (;;) {
        const inside = open.at(-1);
        if (!inside) return;
        this.#space();
        const next = this.#text[this.#at];
        if (next !== ',' && next !== inside.close) this.#fail(inside.close === '}' ? 'after object key:value pair' : 'after array element');
        this.#at++;
        if (next === ',') {
          path = this.#member(inside);
          break;
        }
        open.pop();
      }
    }
  }

  /** Up to the value of the next member; gives the path of it. */
  #member(inside: Open): string {
    if (inside.close === ']') return `${inside.path}[${inside.count++}]`;
    this.#space();
    if (this.#text[this.#at] !== '"') this.#fail('looking for beginning of object key string');
    const key = this.#string();
    const at = inside.path === '' ? key : `${inside.path}.${key}`;
    if (inside.seen.has(key)) this.#duplicates.push(at);
    inside.seen.add(key);
    this.order.push(at);
    this.#space();
    if (this.#text[this.#at] !== ':') this.#fail('after object key');
    this.#at++;
    return at;
  }

  #literal(character: string | undefined): void {
    const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
    literal.lastIndex = this.#at;
    const match = literal.exec(this.#text);
    if (!match) {
      if (character === '-') {
        this.#at++;
        this.#fail('in numeric literal');
      }
      const word = ['true', 'false', 'null'].find((one) => one[0] === character);
      if (!word) this.#fail('looking for beginning of value');
      let right = 0;
      while (this.#text[this.#at] === word[right]) this.#at++, right++;
      this.#fail(`in literal ${word} (expecting '${word[right]}')`);
    }
    this.#at += match[0].length;
  }

  #string(): string {
    const start = this.#at++;
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    if (this.#at >= this.#text.length) this.#fail('');
    this.#at++;
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      return this.#badString(start + 1);
    }
  }

  /** The first character within a string that may not stand there. */
  #badString(start: number): never {
    for (this.#at = start; ; this.#at++) {
      const character = this.#text[this.#at]!;
      if (character < ' ') this.#fail('in string literal');
      if (character !== '\\') continue;
      const escape = this.#text[++this.#at]!;
      if (escape === 'u') {
        for (let i = 0; i < 4; i++) if (!/[\da-fA-F]/.test(this.#text[++this.#at]!)) this.#fail('in \\u hexadecimal character escape');
      } else if (!'"\\/bfnrt'.includes(escape)) this.#fail('in string escape code');
    }
  }
}
