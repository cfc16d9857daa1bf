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

type Block = { body: Node[] };

class Parser {
  readonly #text: string;
  #at = 0;
  /** Ranges that are open, the innermost last; the first is the template itself. */
  readonly #blocks: Block[] = [{ body: [] }];

  constructor(text: string) {
    this.#text = text;
  }

  template(): Node[] {
    while (this.#at < this.#text.length) {
      const open = this.#text.indexOf('{', this.#at);
      const end = open < 0 ? this.#text.length : open;
      if (end > this.#at) this.#add({ kind: 'text', value: this.#text.slice(this.#at, end) });
      this.#at = end + 1;
      if (open >= 0) this.#action();
    }
    return this.#blocks[0]!.body;
  }

  #add(node: Node): void {
    this.#blocks.at(-1)!.body.push(node);
  }

  #action(): void {
    const nodes: Node[] = [];
    let keyword = '';
    for (;;) {
      const rest = this.#text[this.#at];
      if (rest === '}') break;
      if (rest === undefined || rest === '\n' || rest === '\r') throw new JsonPathError('unclosed action');
      keyword = this.#inside(nodes) || keyword;
    }
    this.#at++;
    if (keyword === 'end') {
      if (this.#blocks.length === 1) throw new JsonPathError('not in range, nothing to end');
      this.#blocks.pop();
    } else if (keyword === 'range') {
      const range: Node = { kind: 'range', path: nodes, body: [] };
      this.#add(range);
      this.#blocks.push(range);
    } else this.#add({ kind: 'path', nodes });
  }

  /** One part of a path; returns the keyword that it was, if any. */
  #inside(nodes: Node[]): string {
    const text = this.#text, at = this.#at, character = text[at]!;
    if (text.startsWith('[?(', at)) nodes.push(this.#filter());
    else if (text.startsWith('..', at)) this.#recursive(nodes);
    else if (/[ \t@$]/.test(character)) this.#at++;
    else if (character === '[') nodes.push(...this.#array());
    else if (character === '"' || character === "'") nodes.push(this.#quote(character));
    else if (character === '.') nodes.push(this.#field());
    else if (/[-+\d]/.test(character)) nodes.push(this.#number());
    else if (ALPHANUMERIC.test(character)) return this.#identifier(nodes);
    else throw new JsonPathError(`unrecognized character in action: U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} '${character}'`);
    return '';
  }

  #word(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !TERMINATORS.has(this.#text[this.#at]!)) {
      if (this.#text[this.#at] === '\\') this.#at++;
      this.#at++;
    }
    return this.#text.slice(start, this.#at);
  }

  #identifier(nodes: Node[]): string {
    const word = this.#word();
    if (word === 'range' || word === 'end') return word;
    if (word === 'true' || word === 'false') nodes.push({ kind: 'bool', value: word === 'true' });
    else throw new JsonPathError(`unrecognized identifier ${word}`);
    return '';
  }

  #field(): Node {
    this.#at++;
    const word = this.#word();
    return word === '*' ? { kind: 'wildcard' } : { kind: 'field', name: word.replaceAll('\\', '') };
  }

  #recursive(nodes: Node[]): void {
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
    return [arrayNode(inside)];
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
    return { kind: 'filter', left: parsePath(parts[1]!.trim()), operator: parts[2]!, right: parsePath(parts[3]!.trim()) };
  }
}

function arrayNode(inside: string): Node {
  const text = inside === '*' ? ':' : inside;
  const key = DICTIONARY_KEY.exec(text);
  if (key) return { kind: 'field', name: key[1]! };
  const parts = text.split(',');
  if (parts.length > 1) return { kind: 'union', parts: parts.map((part) => [arrayNode(part.trim())]) };
  const slice = SLICE.exec(text);
  if (!slice || text === '') throw new JsonPathError(`invalid array index ${text}`);
  const number = (part: string | undefined): number | undefined => (part === undefined || part === '' || part === ':' ? undefined : Number(part.replace(':', '')));
  const [start, end, step] = [number(slice[1]), number(slice[2]), number(slice[3])];
  return { kind: 'slice', single: slice[2] === undefined, ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...(step !== undefined && { step }) };
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v', '\\': '\\', '"': '"', "'": "'" };

const unescape = (raw: string): string =>
  raw.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/g, (all, unicode?: string, hex?: string, letter?: string) => (letter === undefined ? String.fromCharCode(parseInt(unicode ?? hex!, 16)) : (ESCAPES[letter] ?? all)));
