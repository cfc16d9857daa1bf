/** A large manifest in JSON: one object and nothing behind it. What is wrong, nested deeply or has a key twice is for the slower reader. */
import { DEEPEST, NOT_PLAIN, Tally } from './tally.ts';

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const [SPACE, QUOTE, COMMA, COLON, BRACKET, CLOSING_BRACKET, BACKSLASH, BRACE, CLOSING_BRACE] = [...' ",:[]\\{}'].map((one) => one.charCodeAt(0));

/** The object, and what the tally left out of it; undefined where the text is not that plain. */
export function readPlainJson(text: string, tally: Tally): unknown {
  try {
    const reader = new PlainJson(text, tally), value = reader.value(0);
    return reader.atEnd() ? value : undefined;
  } catch (error) {
    if (error === NOT_PLAIN || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class PlainJson {
  readonly #text: string;
  readonly #tally: Tally;
  #at = 0;

  constructor(text: string, tally: Tally) {
    this.#text = text;
    this.#tally = tally;
  }

  atEnd(): boolean {
    this.#next();
    return this.#at >= this.#text.length;
  }

  /** The next character that is no blank. */
  #next(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== SPACE && code !== 10 && code !== 13 && code !== 9) return code;
      this.#at++;
    }
  }

  /** Whether a member follows: the first one, or one behind a comma. */
  #more(close: number, first: boolean): boolean {
    const code = this.#next();
    if (code !== close && !first && code !== COMMA) throw NOT_PLAIN;
    if (code === close || !first) this.#at++;
    return code !== close;
  }

  value(depth: number): unknown {
    const first = this.#next(), tally = this.#tally;
    if (depth > DEEPEST) throw NOT_PLAIN;
    if (first === BRACE) return this.#object(depth);
    if (first === BRACKET) {
      const items: unknown[] = [];
      this.#at++;
      for (let begins = true; this.#more(CLOSING_BRACKET!, begins); begins = false) {
        const item = this.value(depth + 1);
        tally.count(1);
        if (tally.building) items.push(item);
      }
      return items;
    }
    if (first === QUOTE) {
      const text = this.#string();
      tally.count(text.length + 1);
      return text;
    }
    LITERAL.lastIndex = this.#at;
    if (!LITERAL.test(this.#text)) throw NOT_PLAIN;
    const start = this.#at;
    this.#at = LITERAL.lastIndex;
    return JSON.parse(this.#text.slice(start, this.#at));
  }

  #object(depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {}, tally = this.#tally;
    let holdsMore = false;
    this.#at++;
    for (let begins = true; this.#more(CLOSING_BRACE!, begins); begins = false) {
      if (this.#next() !== QUOTE) throw NOT_PLAIN;
      const key = this.#string();
      if (this.#next() !== COLON) throw NOT_PLAIN;
      this.#at++;
      if (depth === 0) tally.begin(key);
      else tally.countKey(key.length);
      const looked = !tally.settled || holdsMore || depth === 0;
      if (looked && map[key] !== undefined) throw NOT_PLAIN;
      const value = this.value(depth + 1);
      if (depth === 0) tally.end();
      holdsMore ||= typeof value === 'object';
      if (looked || holdsMore) map[key] = value;
    }
    return map;
  }

  #string(): string {
    const start = ++this.#at;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at++);
      if (code === QUOTE) return this.#text.slice(start, this.#at - 1);
      if (!(code >= SPACE!)) throw NOT_PLAIN;
      if (code === BACKSLASH) break;
    }
    for (let at = this.#at; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (Number.isNaN(code)) throw NOT_PLAIN;
      if (code !== QUOTE) {
        if (code === BACKSLASH) at++;
        continue;
      }
      this.#at = at + 1;
      return JSON.parse(this.#text.slice(start - 1, at + 1)) as string;
    }
  }
}
