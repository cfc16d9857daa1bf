/** JSON read letter by letter, as jq 1.6 reads it: what it takes that is no JSON (01, .5, infinity), where it gives up and with what words, and the events of --stream. */
import { encode } from '../../kernel/bytes.ts';
import { kept } from './objects.ts';

/** A document (or an event), or what is wrong. */
export type Read = { value: unknown; end: number } | { wrong: string };

interface Container {
  value: unknown[] | Record<string, unknown>;
  /** Of an object: the key that waits for its value. */
  key?: string;
  /** With --stream nothing is collected: how many have gone by, and the place of the last one. */
  count: number;
  last?: string;
}

const TOO_DEEP = 256;

/** Numbers that C's strtod takes. */
const NUMBER = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|inf(?:inity)?|nan)$/i;

const isArray = ({ value }: Container): boolean => Array.isArray(value);

class Wrong extends Error {}

export class JsonReader {
  readonly #text: string;
  readonly #stream: boolean;
  readonly #seq: boolean;
  #at: number;
  #stack: Container[] = [];
  #next: { value: unknown } | undefined;
  /** With --stream: an array or object with something in it has just ended. */
  #ended = false;
  #token = '';
  #mode: 'normal' | 'string' | 'escape' | 'waiting';
  #lastWasBlank = false;
  readonly #events: unknown[] = [];

  constructor(text: string, { stream = false, seq = false }: { stream?: boolean; seq?: boolean }, from = 0) {
    this.#text = text;
    this.#stream = stream;
    this.#seq = seq;
    this.#at = from;
    this.#mode = seq ? 'waiting' : 'normal';
  }

  *all(): Generator<Read> {
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at++]!;
      try {
        if (this.#mode === 'waiting') {
          if (character === '\x1e') this.#mode = 'normal';
        } else this.#scan(character);
        yield* this.#done();
      } catch (error) {
        if (!(error instanceof Wrong)) throw error;
        yield* this.#done();
        const resync = this.#seq && character !== '\x1e';
        yield { wrong: `${error.message} ${this.#place()}${resync ? ' (need RS to resync)' : ''}` };
        if (!this.#seq) return;
        this.#reset();
        if (resync) this.#mode = 'waiting';
      }
    }
    yield* this.#end();
  }

  *#end(): Generator<Read> {
    try {
      if (this.#mode === 'waiting') {
        if (this.#seq) yield { wrong: `Unfinished abandoned text at EOF ${this.#place()}` };
        return;
      }
      if (this.#mode !== 'normal') throw new Wrong('Unfinished string');
      const number = this.#token !== '';
      this.#literal();
      if (this.#stack.length > 0) throw new Wrong('Unfinished JSON term');
      if (this.#seq && !this.#lastWasBlank && number && typeof this.#next?.value === 'number') throw new Wrong('Potentially truncated top-level numeric value');
      yield* this.#done();
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      yield { wrong: `${error.message} at EOF ${this.#place()}` };
    }
  }

  /** What is complete. */
  *#done(): Generator<Read> {
    for (const value of this.#events.splice(0)) yield { value, end: this.#at };
    if (this.#stack.length > 0 || !this.#next) return;
    const { value } = this.#next;
    this.#next = undefined;
    yield { value: this.#stream ? [[], value] : value, end: this.#at };
  }

  #place(): string {
    const before = this.#text.slice(0, this.#at), last = before.lastIndexOf('\n');
    return `at line ${before.split('\n').length}, column ${encode(before.slice(last + 1)).length}`;
  }

  #reset(): void {
    this.#stack = [];
    this.#next = undefined;
    this.#ended = false;
    this.#token = '';
    this.#mode = 'normal';
  }

  #scan(character: string): void {
    if (character === '\x1e') return this.#separator();
    this.#lastWasBlank = false;
    if (this.#mode !== 'normal') {
      if (character === '"' && this.#mode === 'string') {
        this.#mode = 'normal';
        this.#value(unescaped(this.#token));
        this.#token = '';
      } else {
        this.#token += character;
        this.#mode = character === '\\' && this.#mode === 'string' ? 'escape' : 'string';
      }
      return;
    }
    const blank = /[ \t\r\n]/.test(character);
    if (!blank && !/["[\]{},:]/.test(character)) {
      this.#token += character;
      return;
    }
    this.#lastWasBlank = blank;
    this.#literal();
    if (character === '"') this.#mode = 'string';
    else if (!blank) this.#sign(character);
  }

  /** A record separator: what came before it has to be complete. */
  #separator(): void {
    const open = this.#stack.length > 0 || this.#mode !== 'normal';
    if (open && this.#lastWasBlank) return this.#reset();
    if (open || (this.#token !== '' && !this.#lastWasBlank)) {
      const number = this.#mode === 'normal' && this.#stack.length === 0 && NUMBER.test(this.#token);
      throw new Wrong(number ? 'Potentially truncated top-level numeric value' : 'Truncated value');
    }
    this.#literal();
  }

  #literal(): void {
    const word = this.#token;
    if (word === '') return;
    this.#token = '';
    const known = { t: 'true', f: 'false', n: 'null' }[word[0]!];
    if (known !== undefined && word !== known) throw new Wrong('Invalid literal');
    if (known === undefined && !NUMBER.test(word)) throw new Wrong('Invalid numeric literal');
    this.#value(known === undefined ? numberOf(word) : known === 'null' ? null : known === 'true');
  }

  #value(value: unknown): void {
    if (this.#next || this.#ended) throw new Wrong('Expected separator between values');
    this.#next = { value };
  }

  #sign(sign: string): void {
    const top = this.#stack.at(-1), next = this.#next;
    if (sign === '[' || sign === '{') {
      if (next || this.#ended) throw new Wrong(this.#stream ? 'Expected a separator between values' : 'Expected separator between values');
      if (this.#stack.reduce((sum, one) => sum + (one.key === undefined ? 1 : 2), 0) >= TOO_DEEP) throw new Wrong('Exceeds depth limit for parsing');
      this.#stack.push({ value: sign === '[' ? [] : {}, count: 0 });
    } else if (sign === ':') this.#colon(top, next);
    else if (sign === ',') this.#comma(top, next);
    else this.#close(sign, top, next);
  }

  #colon(top: Container | undefined, next: { value: unknown } | undefined): void {
    if (this.#stream && (!top || isArray(top))) throw new Wrong("':' not as part of an object");
    if (!next) throw new Wrong("Expected string key before ':'");
    if (!top || isArray(top) || top.key !== undefined) throw new Wrong("':' not as part of an object");
    if (typeof next.value !== 'string') throw new Wrong('Object keys must be strings');
    top.key = next.value;
    this.#next = undefined;
  }

  #comma(top: Container | undefined, next: { value: unknown } | undefined): void {
    if (!next && !this.#ended) throw new Wrong("Expected value before ','");
    if (!top || (!isArray(top) && top.key === undefined)) throw new Wrong('Objects must consist of key:value pairs');
    this.#take(top, next);
  }

  /** A value takes its place; with --stream it is an event, where it has not been told piece by piece. */
  #take(top: Container, next: { value: unknown } | undefined): void {
    if (this.#stream) {
      if (next) this.#events.push([this.#path(), next.value]);
    } else if (isArray(top)) (top.value as unknown[]).push(next!.value);
    else (top.value as Record<string, unknown>)[kept(top.key!)] = next!.value;
    top.last = top.key;
    top.count++;
    top.key = undefined;
    this.#next = undefined;
    this.#ended = false;
  }

  #path(): unknown[] {
    return this.#stack.map((one) => (isArray(one) ? one.count : one.key));
  }

  #close(sign: string, top: Container | undefined, next: { value: unknown } | undefined): void {
    const array = sign === ']', given = next !== undefined || this.#ended;
    if (!top) throw new Wrong(`Unmatched '${sign}'${this.#stream ? ' at the top-level' : ''}`);
    if (isArray(top) !== array && (this.#stream || array || !given)) throw new Wrong(`Unmatched '${sign}'${this.#stream ? ` in the middle of an ${isArray(top) ? 'array' : 'object'}` : ''}`);
    if (given) {
      if (!array && top.key === undefined) throw new Wrong('Objects must consist of key:value pairs');
      this.#take(top, next);
    } else if (top.key !== undefined) throw new Wrong(this.#stream ? 'Missing value in key:value pair' : "Unmatched '}'");
    else if (top.count > 0) throw new Wrong(`Expected another ${array ? 'array element' : this.#stream ? 'key:value pair' : 'key-value pair'}`);
    this.#stack.pop();
    if (this.#stream && top.count > 0) {
      this.#events.push([[...this.#path(), array ? top.count - 1 : top.last]]);
      this.#ended = this.#stack.length > 0;
    } else this.#next = { value: top.value };
  }
}

/** A number too big for one is the biggest when it is shown. */
const numberOf = (word: string): number => (/nan/i.test(word) ? NaN : /inf/i.test(word) ? (word.startsWith('-') ? -Infinity : Infinity) : Number(word));

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function unescaped(token: string): string {
  let out = '';
  for (let at = 0; at < token.length; at++) {
    if (token[at] !== '\\') {
      out += token[at];
      continue;
    }
    const letter = token[++at]!;
    if (letter !== 'u') {
      if (!Object.hasOwn(ESCAPES, letter)) throw new Wrong('Invalid escape');
      out += ESCAPES[letter];
      continue;
    }
    const digits = token.slice(at + 1, at + 5);
    if (digits.length < 4) throw new Wrong('Invalid \\uXXXX escape');
    if (!/^[\da-f]{4}$/i.test(digits)) throw new Wrong('Invalid characters in \\uXXXX escape');
    at += 4;
    const code = parseInt(digits, 16);
    if (code < 0xd800 || code > 0xdfff) out += String.fromCharCode(code);
    else if (code > 0xdbff) out += '\ufffd';
    else {
      const pair = /^\\u(d[c-f][\da-f]{2})/i.exec(token.slice(at + 1, at + 7));
      if (!pair) throw new Wrong('Invalid \\uXXXX\\uXXXX surrogate pair escape');
      out += String.fromCharCode(code, parseInt(pair[1]!, 16));
      at += 6;
    }
  }
  return out;
}
