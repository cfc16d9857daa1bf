/**
 * Most manifests are plain: block maps and lists, texts with or without quotes, comments. They are read here in one pass and a
 * fifth of the time; whatever else there is (block scalars, aliases, tags, escapes, keys that are no words or stand twice, every
 * mistake) is left to the library, and what is read here means the same to it: tests/properties holds them against each other.
 */
import { parseAllYaml, YamlError } from '../../../../kernel/yaml/read.ts';
import { isNull, toBool, toFloat, toInt } from '../../../../kernel/yaml/resolve.ts';
import { DEEPEST, NOT_PLAIN, Tally } from './tally.ts';

const ODD = /[^\n -~\uac00-\ud7a3]/;
const ANCHOR = /&[\w-]+ +/y;
/** Lists of whole numbers and quoted words are the same in JSON. */
const JSON_LIST = /^\[(?:(?:0|[1-9]\d{0,14}|"[^"\\]*")(?:, ?(?!\])|(?=\])))*\] *$/;
/** A key and its word within braces. */
const PAIR = / *([A-Za-z_][\w./-]*): +(?:"([^"\\\n]*)"|([\w./+~$(][\w./+~$()-]*)) *(?:,|(?=\}))/y;
const FLOW = /^[[{][^#&*!|>]*[\]}] *$/;

const [NEWLINE, SPACE, QUOTE, HASH, ANCHOR_SIGN, APOSTROPHE, DASH, COLON, COMMA, BRACKET, BRACE, CLOSING_BRACE] = [...'\n "#&\'-:,[{}'].map((one) => one.charCodeAt(0));

/** Characters by what they may do: 1 begin a key, 2 stand in one, 4 begin a plain text. */
const ROLES = new Uint8Array(128).map((_, code) => {
  const one = String.fromCharCode(code);
  return (/[A-Za-z_]/.test(one) ? 1 : 0) + (/[\w./-]/.test(one) ? 2 : 0) + (/[\w./+~$(]/.test(one) ? 4 : 0);
});
const may = (code: number, role: number): boolean => (code < 128 ? (ROLES[code]! & role) !== 0 : role === 4 && code > 128);

/** Words for nothing and for truth are short. */
const LONGEST_WORD = 5;
const LONGEST_KEY = 500;
const LONGEST_FLOW = 1000;

function meaning(text: string): unknown {
  const first = text.charCodeAt(0);
  if (may(first, 1) ? text.length > LONGEST_WORD : first > 128) return text;
  if (isNull(text)) return null;
  if (!/^[-+.0-9]/.test(text)) return toBool(text) ?? text;
  const number = toInt(text) ?? toFloat(text) ?? text;
  // There is no JSON for it: the library says so.
  if (typeof number === 'number' && !Number.isFinite(number)) throw NOT_PLAIN;
  return number;
}

/** The document, and what the tally left out of it; undefined where the text is not that plain. */
export function readPlainYaml(text: string, tally: Tally): unknown {
  if (ODD.test(text)) return undefined;
  try {
    return new PlainYaml(text, tally).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

class PlainYaml {
  readonly #text: string;
  readonly #tally: Tally;
  #at = 0;
  /** Of the line that is read now; -1 behind the last one. */
  #column = 0;

  constructor(text: string, tally: Tally) {
    this.#text = text;
    this.#tally = tally;
  }

  read(): unknown {
    this.#nextLine();
    if (this.#column !== 0 || this.#isItem()) throw NOT_PLAIN;
    const value = this.#mapping(0, 0);
    if (this.#column >= 0) throw NOT_PLAIN;
    return value;
  }

  #code(at = this.#at): number {
    return this.#text.charCodeAt(at);
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#at);
    return end < 0 ? this.#text.length : end;
  }

  /** To the start of the next line that says something, from the end of one. */
  #nextLine(): void {
    for (;;) {
      const start = this.#at;
      while (this.#code() === SPACE) this.#at++;
      if (this.#code() === HASH) this.#at = this.#endOfLine();
      if (this.#at >= this.#text.length) return void (this.#column = -1);
      if (this.#code() !== NEWLINE) return void (this.#column = this.#at - start);
      this.#at++;
    }
  }

  /** Past blanks and a comment to the end of the line; nothing else may stand there. */
  #finishLine(): void {
    const start = this.#at;
    while (this.#code() === SPACE) this.#at++;
    if (this.#code() === HASH && this.#at > start) this.#at = this.#endOfLine();
    if (this.#at < this.#text.length && this.#code() !== NEWLINE) throw NOT_PLAIN;
    this.#at++;
    this.#nextLine();
  }

  #isItem(): boolean {
    return this.#code() === DASH && this.#code(this.#at + 1) === SPACE;
  }

  #block(column: number, depth: number): unknown {
    if (depth > DEEPEST) throw NOT_PLAIN;
    return this.#isItem() ? this.#sequence(column, depth) : this.#mapping(column, depth);
  }

  #sequence(column: number, depth: number): unknown[] {
    const items: unknown[] = [], tally = this.#tally;
    for (; this.#column === column && this.#isItem(); ) {
      const start = this.#at;
      for (this.#at++; this.#code() === SPACE; this.#at++);
      const inner = column + this.#at - start;
      const item = this.#isItem() || this.#keyEnd() > 0 ? this.#block((this.#column = inner), depth + 1) : this.#scalar();
      tally.count(1);
      if (tally.building) items.push(item);
    }
    if (this.#column > column) throw NOT_PLAIN;
    return items;
  }

  /** Where the colon of a key stands that begins here; 0 where none does. */
  #keyEnd(): number {
    let end = this.#at;
    if (!may(this.#code(end), 1)) return 0;
    while (may(this.#code(end), 2)) end++;
    if (this.#code(end) !== COLON || end - this.#at > LONGEST_KEY) return 0;
    const next = this.#code(end + 1);
    return next === SPACE || next === NEWLINE || end + 1 === this.#text.length ? end : 0;
  }

  #mapping(column: number, depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {}, tally = this.#tally;
    let holdsMore = false;
    do {
      const end = this.#keyEnd();
      if (end === 0) throw NOT_PLAIN;
      const start = this.#at;
      for (this.#at = end + 1; this.#code() === SPACE; this.#at++);
      const opens = this.#at >= this.#text.length || this.#code() === NEWLINE || this.#code() === HASH;
      holdsMore ||= opens;
      if (depth > 0) tally.countKey(end - start);
      if (tally.settled && !holdsMore && depth > 0) {
        this.#scalar();
        continue;
      }
      const key = this.#text.slice(start, end);
      if (map[key] !== undefined || (key.length <= LONGEST_WORD && meaning(key) !== key)) throw NOT_PLAIN;
      if (depth === 0) tally.begin(key);
      const value = opens ? this.#below(column, depth) : this.#scalar();
      if (depth === 0) tally.end();
      map[key] = value;
    } while (this.#column === column);
    if (this.#column > column) throw NOT_PLAIN;
    return map;
  }

  /** What stands in the lines under a key; in lists the dashes may stand under the key itself. */
  #below(column: number, depth: number): unknown {
    if (this.#code() === HASH) this.#at = this.#endOfLine();
    this.#at++;
    this.#nextLine();
    if (this.#column > column) return this.#block(this.#column, depth + 1);
    return this.#column === column && this.#isItem() ? this.#sequence(column, depth + 1) : null;
  }

  #scalar(): unknown {
    if (this.#code() === ANCHOR_SIGN) {
      ANCHOR.lastIndex = this.#at;
      if (!ANCHOR.test(this.#text)) throw NOT_PLAIN;
      this.#at = ANCHOR.lastIndex;
      return this.#plain();
    }
    const code = this.#code();
    if (code === QUOTE || code === APOSTROPHE) return this.#quoted(code === QUOTE ? '"' : "'");
    return code === BRACKET || code === BRACE ? this.#flow() : this.#plain();
  }

  #quoted(quote: string): string {
    const end = this.#text.indexOf(quote, this.#at + 1), value = this.#text.slice(this.#at + 1, end);
    if (end < 0 || value.includes('\n') || value.includes('\\') || this.#text[end + 1] === quote) throw NOT_PLAIN;
    this.#at = end + 1;
    this.#tally.count(value.length + 1);
    this.#finishLine();
    return value;
  }

  /** Brackets that close in their line are a document of their own. */
  #flow(): unknown {
    const end = this.#endOfLine();
    if (end - this.#at > LONGEST_FLOW) {
      if (this.#code() !== BRACE) throw NOT_PLAIN;
      return this.#pairs();
    }
    const text = this.#text.slice(this.#at, end);
    if (!FLOW.test(text)) throw NOT_PLAIN;
    this.#at = end;
    this.#finishLine();
    if (JSON_LIST.test(text)) return JSON.parse(text);
    try {
      const [value] = parseAllYaml(text);
      if (typeof value !== 'object' || Array.isArray(value) !== text.startsWith('[')) throw NOT_PLAIN;
      return value;
    } catch (error) {
      throw error instanceof YamlError ? NOT_PLAIN : error;
    }
  }

  /** Long braces that hold nothing but words by keys. */
  #pairs(): unknown {
    const map: Record<string, unknown> = {}, tally = this.#tally;
    for (PAIR.lastIndex = this.#at + 1; this.#code(this.#at) !== CLOSING_BRACE; this.#at = PAIR.lastIndex) {
      const [, key = '', quoted, word = ''] = PAIR.exec(this.#text) ?? [];
      // A comma wants something behind it.
      if (PAIR.lastIndex === 0 || key.length > LONGEST_KEY || (this.#code(PAIR.lastIndex) === CLOSING_BRACE && this.#code(PAIR.lastIndex - 1) === COMMA)) throw NOT_PLAIN;
      tally.countKey(key.length);
      if (tally.settled) continue;
      if (map[key] !== undefined || (key.length <= LONGEST_WORD && meaning(key) !== key)) throw NOT_PLAIN;
      const value = quoted ?? meaning(word);
      if (typeof value === 'string') tally.count(value.length + 1);
      map[key] = value;
    }
    this.#at++;
    this.#finishLine();
    return map;
  }

  #plain(): unknown {
    const start = this.#at, first = this.#code();
    if (!may(first, 4) && !(first === DASH && this.#code(start + 1) > SPACE!)) throw NOT_PLAIN;
    let end = start;
    for (let code = first; ; code = this.#code(++this.#at)) {
      if (code === NEWLINE || Number.isNaN(code)) break;
      if (code === SPACE) {
        if (this.#code(this.#at + 1) === HASH) break;
      } else {
        end = this.#at + 1;
        if (code === COLON && !(this.#code(end) > SPACE!)) throw NOT_PLAIN;
      }
    }
    if (!this.#tally.building) {
      this.#finishLine();
      return true;
    }
    const value = meaning(this.#text.slice(start, end));
    if (typeof value === 'string') this.#tally.count(value.length + 1);
    this.#finishLine();
    return value;
  }
}
