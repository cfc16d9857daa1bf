/** Reads a template such as `{range .items[*]}{.metadata.name}{"\n"}{end}`. */
import { JsonPathError, type Node } from './nodes.ts';

const DICTIONARY_KEY = /^'([^']*)'$/;
const SLICE = /^(-?\d*)(:-?\d*)?(:-?\d*)?$/;
const FILTER = /^([^!<>=]+)([!<>=]+)(.+?)$/;
const ALPHANUMERIC = /[\p{L}\p{N}_]/u;
const TERMINATORS = new Set([...' \t\r\n.,[]$@{}']);

/** @throws JsonPathError */
export function parseTemplate(template: string): Node[] {
  return new Parser(template).template();
}

/** The inside of one pair of braces. */
const parsePath = (text: string): Node[] => {
  const nodes = new Parser(`{${text}}`).template();
  const [first] = nodes;
  return first?.kind === 'path' ? first.nodes : [];
};

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  template(): Node[] {
    const nodes: Node[] = [];
    while (this.#at < this.#text.length) {
      const open = this.#text.indexOf('{', this.#at);
      const end = open < 0 ? this.#text.length : open;
      if (end > this.#at) nodes.push({ kind: 'text', value: this.#text.slice(this.#at, end) });
      this.#at = end + 1;
      if (open >= 0) nodes.push(this.#action());
    }
    return nodes;
  }

  #action(): Node {
    const nodes: Node[] = [];
    for (;;) {
      const rest = this.#text[this.#at];
      if (rest === '}') break;
      if (rest === undefined || rest === '\n' || rest === '\r') throw new JsonPathError('unclosed action');
      this.#inside(nodes);
    }
    this.#at++;
    return { kind: 'path', nodes };
  }

  /** One part of a path. */
  #inside(nodes: Node[]): void {
    const text = this.#text, at = this.#at, character = text[at]!;
    if (text.startsWith('[?(', at)) nodes.push(this.#filter());
    else if (text.startsWith('..', at)) this.#recursive(nodes);
    else if (/[ @$]/.test(character)) this.#at++;
    else if (character === '[') nodes.push(...this.#array());
    else if (character === '"' || character === "'") nodes.push(this.#quote(character));
    else if (character === '.') nodes.push(this.#field());
    else if (/[-+\d]/.test(character)) nodes.push(this.#number());
    else if (ALPHANUMERIC.test(character)) nodes.push(this.#identifier());
    else throw new JsonPathError(`unrecognized character in action: U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} '${character}'`);
  }

  #word(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !TERMINATORS.has(this.#text[this.#at]!)) {
      if (this.#text[this.#at] === '\\') this.#at++;
      this.#at++;
    }
    return this.#text.slice(start, this.#at);
  }

  #identifier(): Node {
    const word = this.#word();
    return word === 'true' || word === 'false' ? { kind: 'bool', value: word === 'true' } : { kind: 'identifier', name: word };
  }

  #field(): Node {
    this.#at++;
    const word = this.#word();
    return word === '*' ? { kind: 'wildcard' } : { kind: 'field', name: word.replaceAll('\\', '') };
  }

  #recursive(nodes: Node[]): void {
    if (nodes.at(-1)?.kind === 'recursive') throw new JsonPathError('invalid multiple recursive descent');
    this.#at += 2;
    nodes.push({ kind: 'recursive' });
    if (ALPHANUMERIC.test(this.#text[this.#at] ?? ' ')) {
      this.#at--;
      nodes.push(this.#field());
    }
  }

  #number(): Node {
    const digits = /^[-+]?[\d.]*/.exec(this.#text.slice(this.#at))![0];
    this.#at += digits.length;
    const value = Number(digits);
    if (digits === '' || Number.isNaN(value)) throw new JsonPathError(`cannot parse number ${digits}`);
    return { kind: 'number', value };
  }

  #quote(quote: string): Node {
    let end = this.#at + 1;
    while (this.#text[end] !== quote) {
      if (this.#text[end] === undefined || this.#text[end] === '\n') throw new JsonPathError('unterminated quoted string');
      end += this.#text[end] === '\\' ? 2 : 1;
    }
    const raw = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return { kind: 'text', value: unescape(raw) };
  }

  #array(): Node[] {
    const end = this.#text.indexOf(']', this.#at);
    const line = this.#text.indexOf('\n', this.#at);
    if (end < 0 || (line >= 0 && line < end)) throw new JsonPathError('unterminated array');
    const inside = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return arrayNodes(inside);
  }

  #filter(): Node {
    const start = this.#at + 3;
    let depth = 0, quote = '', end = start;
    for (; ; end++) {
      const character = this.#text[end];
      if (character === undefined || character === '\n') throw new JsonPathError('unterminated filter');
      if (quote) {
        if (character === quote && this.#text[end - 1] !== '\\') quote = '';
      } else if (character === '"' || character === "'") quote = character;
      else if (character === '(') depth++;
      else if (character === ')' && depth-- === 0) break;
    }
    if (this.#text[end + 1] !== ']') throw new JsonPathError('unclosed array expect ]');
    this.#at = end + 2;
    const inside = this.#text.slice(start, end);
    const parts = FILTER.exec(inside);
    if (!parts) return { kind: 'filter', left: parsePath(inside), operator: 'exists', right: [] };
    return { kind: 'filter', left: parsePath(parts[1]!), operator: parts[2]!, right: parsePath(parts[3]!) };
  }
}

/** What stands between brackets: a union, a key (read as a path, so that dots in it need a backslash) or a slice. */
function arrayNodes(inside: string): Node[] {
  const text = inside === '*' ? ':' : inside;
  const parts = text.split(',');
  if (parts.length > 1) return [{ kind: 'union', parts: parts.map((part) => parsePath(`[${part.replace(/^ +| +$/g, '')}]`)) }];
  const key = DICTIONARY_KEY.exec(text);
  if (key) return parsePath(`.${key[1]!}`);
  const slice = SLICE.exec(text);
  if (!slice) throw new JsonPathError(`invalid array index ${text}`);
  const number = (part: string | undefined): number | undefined => (part === undefined || part === '' || part === ':' ? undefined : Number(part.replace(':', '')));
  const [start, end, step] = [number(slice[1]), number(slice[2]), number(slice[3])];
  return [{ kind: 'slice', single: slice[2] === undefined, ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...(step !== undefined && { step }) }];
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v', '\\': '\\', '"': '"', "'": "'" };

const unescape = (raw: string): string =>
  raw.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/g, (all, unicode?: string, hex?: string, letter?: string) => (letter === undefined ? String.fromCharCode(parseInt(unicode ?? hex!, 16)) : (ESCAPES[letter] ?? all)));
