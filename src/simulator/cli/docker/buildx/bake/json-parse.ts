/** Reads the JSON of a bake file as the HCL library does, which tells the place of a mistake, and how many more there are. */
import { editDistance } from '../../../../kernel/edit-distance.ts';
import { HclError, type Source } from './hcl-error.ts';
import { jsonTokens, type JsonToken } from './json-tokens.ts';

/** A value with its place. A name of an object may come twice. */
export type JsonNode = { start: number; end: number } & (
  | { kind: 'plain'; value: string | number | boolean | null }
  | { kind: 'array'; items: JsonNode[] }
  | { kind: 'object'; entries: { name: string; start: number; end: number; value: JsonNode }[] }
  | { kind: 'wrong' }
);

interface Mistake {
  start: number;
  end: number;
  summary: string;
  detail: string;
}

const BEGIN = 'A JSON value must start with a brace, a bracket, a number, a string, or a keyword.';
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** Deeper files are refused before the stack is full. */
const DEPTH = 1000;

class Parser {
  readonly mistakes: Mistake[] = [];
  readonly #tokens: JsonToken[];
  #at = 0;
  #depth = 0;

  constructor(source: Source) {
    this.#tokens = jsonTokens(source);
  }

  next(): JsonToken {
    return this.#tokens[this.#at]!;
  }

  #read(): JsonToken {
    const token = this.next();
    if (token.kind !== 'end') this.#at++;
    return token;
  }

  wrong({ start, end }: { start: number; end: number }, summary: string, detail: string): undefined {
    this.mistakes.push({ start, end, summary, detail });
    return undefined;
  }

  value(): JsonNode {
    const token = this.next();
    if (++this.#depth > DEPTH) this.#at = this.#tokens.length - 1;
    const node = this.#valueAt(token);
    this.#depth--;
    return node ?? { kind: 'wrong', start: token.start, end: token.end };
  }

  #valueAt(token: JsonToken): JsonNode | undefined {
    switch (token.kind) {
      case '{': return this.#object();
      case '[': return this.#array();
      case 'number': return this.#number(this.#read());
      case 'string': return this.#string(this.#read());
      case 'word': return this.#word(this.#read());
      case '}': return this.wrong(token, 'Missing JSON value', BEGIN);
      case ']': return this.wrong(token, 'Missing array element value', BEGIN);
      case 'end': return this.wrong(token, 'Missing value', 'The JSON data ends prematurely.');
      default: return this.wrong(token, 'Invalid start of value', BEGIN);
    }
  }

  /** To what seems to be the end of what began with `open`, from `token` on, which is read already. */
  #recover(token: JsonToken, open: '{' | '['): void {
    const close = open === '{' ? '}' : ']';
    for (let depth = 1; token.kind !== 'end'; token = this.#read()) {
      if (token.kind === open) depth++;
      else if (token.kind === close && --depth <= 1) return;
    }
  }

  #object(): JsonNode | undefined {
    const open = this.#read(), entries: Extract<JsonNode, { kind: 'object' }>['entries'] = [];
    while (this.next().kind !== '}') {
      const name = this.value();
      if (name.kind !== 'plain' || typeof name.value !== 'string') return this.wrong({ start: name.start, end: this.#startOf(name) }, 'Invalid object property name', 'A JSON object property name must be a string');
      const colon = this.#read();
      if (colon.kind !== ':') {
        this.#recover(colon, '{');
        if (colon.kind === '}' || colon.kind === ',') return this.wrong(colon, 'Missing object value', 'A JSON object attribute must have a value, introduced by a colon.');
        return this.wrong(colon, 'Missing property value colon', colon.kind === '=' ? 'JSON uses a colon as its name/value delimiter, not an equals sign.' : "A colon must appear between an object property's name and its value.");
      }
      entries.push({ name: name.value, start: name.start, end: name.end, value: this.value() });
      const after = this.next();
      if (after.kind === '}') break;
      if (after.kind === 'end') return this.wrong(open, 'Unclosed object', 'No closing brace was found for this JSON object.');
      this.#read();
      if (after.kind === ',') {
        if (this.next().kind === '}') return this.wrong(after, 'Trailing comma in object', 'JSON does not permit a trailing comma after the final property in an object.');
        continue;
      }
      // The place that is told is that of what comes next.
      if (after.kind === ']') return this.wrong(this.next(), 'Mismatched braces', 'A JSON object must be closed with a brace, not a bracket.');
      this.#recover(after, '{');
      return this.wrong(this.next(), 'Missing attribute seperator comma', 'A comma must appear between each property definition in an object.');
    }
    return { kind: 'object', entries, start: open.start, end: this.#read().end };
  }

  #array(): JsonNode | undefined {
    const open = this.#read(), items: JsonNode[] = [];
    while (this.next().kind !== ']') {
      items.push(this.value());
      const after = this.next();
      if (after.kind === ']') break;
      this.#read();
      if (after.kind === ',') {
        if (this.next().kind === ']') return this.wrong(after, 'Trailing comma in array', 'JSON does not permit a trailing comma after the final value in an array.');
        continue;
      }
      this.#recover(after, '[');
      if (after.kind === ':') return this.wrong(this.next(), 'Invalid array value', 'A colon is not used to introduce values in a JSON array.');
      if (after.kind === 'end') return this.wrong(open, 'Unclosed object', 'No closing bracket was found for this JSON array.');
      if (after.kind === '}') return this.wrong(this.next(), 'Mismatched brackets', 'A JSON array must be closed with a bracket, not a brace.');
      return this.wrong(this.next(), 'Missing attribute seperator comma', 'A comma must appear between each value in an array.');
    }
    return { kind: 'array', items, start: open.start, end: this.#read().end };
  }

  /** Where a value begins: a bracket, or all of it. */
  #startOf({ kind, start, end }: JsonNode): number {
    return kind === 'object' || kind === 'array' ? start + 1 : end;
  }

  #number(token: JsonToken): JsonNode | undefined {
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(token.text)) return this.wrong(token, 'Invalid JSON number', 'There is a syntax error in the given JSON number.');
    return { kind: 'plain', value: Number(token.text), start: token.start, end: token.end };
  }

  #string(token: JsonToken): JsonNode | undefined {
    try {
      return { kind: 'plain', value: JSON.parse(token.text) as string, start: token.start, end: token.end };
    } catch {
      // One behind the letter that is wrong, or the end where the closing quote is missing.
      const [right = ''] = /^"(?:[^"\\]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*/.exec(token.text) ?? [], bad = /^\\(?:u[\da-fA-F]{0,3}|)/.exec(token.text.slice(right.length));
      const start = token.start + Math.min(token.text.length, right.length + (bad ? bad[0].length + 1 : 0));
      return this.wrong({ start, end: start + 1 }, 'Invalid JSON string', 'There is a syntax error in the given JSON string.');
    }
  }

  #word(token: JsonToken): JsonNode | undefined {
    const { text, start, end } = token, value = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
    if (value !== undefined) return { kind: 'plain', value, start, end };
    if (['undefined', 'NaN', 'Infinity'].includes(text)) return this.wrong(token, 'Invalid JSON keyword', `The JavaScript identifier "${text}" cannot be used in JSON.`);
    const meant = ['false', 'true', 'null'].find((word) => editDistance(text, word) < 3);
    return this.wrong(token, 'Invalid JSON keyword', `"${text}" is not a valid JSON keyword.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
  }
}

/** @throws HclError of the first mistake */
export function parseJson(source: Source): JsonNode {
  const parser = new Parser(source), node = parser.value();
  if (parser.mistakes.length === 0 && parser.next().kind !== 'end') parser.wrong(parser.next(), 'Extraneous data after value', 'Extra characters appear after the JSON value.');
  if (node.kind !== 'object' && node.kind !== 'array') parser.wrong(node, 'Root value must be object', 'The root value in a JSON-based configuration must be either a JSON object or a JSON array of objects.');
  const [first, ...more] = parser.mistakes;
  if (!first) return node;
  throw new HclError(source, first.start, first.end, first.summary, `${first.detail}${more.length === 0 ? '' : `, and ${more.length} other diagnostic(s)`}`);
}
