/** The Common Expression Language as trees: a scanner and a parser by precedence. */

export type Node = { at: number } & (
  | { kind: 'literal'; value: unknown; unsigned?: boolean }
  | { kind: 'name'; name: string; rooted?: boolean }
  | { kind: 'select'; of: Node; field: string; optional: boolean }
  | { kind: 'has'; of: Node; field: string }
  | { kind: 'index'; of: Node; index: Node; optional: boolean }
  | { kind: 'call'; name: string; target: Node | undefined; args: Node[] }
  | { kind: 'list'; items: Node[] }
  /** With the name of a type where it is an object: `Object.metadata{labels: …}`. */
  | { kind: 'map'; entries: Entry[]; message?: string }
  | { kind: 'choice'; condition: Node; yes: Node; no: Node }
);

/** A key and its value; with an optional one, only where it is there. */
export type Entry = [key: Node, value: Node, optional?: boolean];

export interface SyntaxProblem {
  at: number;
  message: string;
}

export class CelSyntaxError extends Error {
  /** All that is wrong, in the order of their places. */
  readonly problems: readonly SyntaxProblem[];
  constructor(message: string, at: number, before: readonly SyntaxProblem[] = []) {
    super(message);
    this.problems = [...before, { at, message }];
  }
}

interface Token {
  type: 'name' | 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'sign' | 'end';
  text: string;
  value?: unknown;
  at: number;
}

const SPACE = /(?:[\s]|\/\/[^\n]*)+/y;
const NUMBER = /0[xX][0-9a-fA-F]+[uU]?|(?:\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?)|\d+[uU]?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const TEXT = /([bB]?[rR][bB]?)("""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')|([bB]?)("""[^]*?(?<!\\)"""|'''[^]*?(?<!\\)'''|"(?:\\[abfnrtv?\\'"`xXuU0-7]|[^"\\\n])*"|'(?:\\[abfnrtv?\\'"`xXuU0-7]|[^'\\\n])*')/y;
const SIGN = /==|!=|<=|>=|&&|\|\||\.\?|\[\?|[-+*/%<>!?:.,()[\]{}]/y;
/** A name that is none, between backticks: it may stand after a dot. */
const QUOTED = /`[A-Za-z0-9_.\-/ ]+`/y;
/** What is taken for the beginning of something that never comes: it is skipped whole. */
const BROKEN = /[rRbB]{0,2}"(?:\\[abfnrtv?\\'"`xXuU0-7]|[^"\\\n])*(?:\\[^])?|[rRbB]{0,2}'(?:\\[abfnrtv?\\'"`xXuU0-7]|[^'\\\n])*(?:\\[^])?|[=&|][^=&|]?|[^]/y;

function scan(source: string, problems: SyntaxProblem[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  while (at < source.length) {
    const space = match(SPACE);
    if (space) {
      at += space[0].length;
      continue;
    }
    const text = match(TEXT), name = match(NAME) ?? match(QUOTED), number = match(NUMBER), sign = match(SIGN);
    const found = text ?? name ?? number ?? sign;
    if (!found) {
      const broken = match(BROKEN)![0];
      problems.push({ at, message: `Syntax error: token recognition error at: '${broken}'` });
      at += broken.length;
      continue;
    }
    const whole = found[0];
    if (text) tokens.push({ type: /b/i.test(text[1] ?? text[3]!) ? 'bytes' : 'string', text: whole, value: unquoted(text[2] ?? text[4]!, text[1] !== undefined), at });
    else if (name) tokens.push({ type: 'name', text: whole, at });
    else if (number) tokens.push(numberToken(whole, at));
    else tokens.push({ type: 'sign', text: whole, at });
    at += whole.length;
  }
  tokens.push({ type: 'end', text: '<EOF>', at });
  return tokens;
}

function numberToken(text: string, at: number): Token {
  if (/[uU]$/.test(text)) return { type: 'uint', text, value: BigInt(text.slice(0, -1)), at };
  if (/^0[xX]|^\d+$/.test(text)) return { type: 'int', text, value: BigInt(text), at };
  return { type: 'double', text, value: Number(text), at };
}

const ESCAPES: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unquoted(text: string, raw: boolean): string {
  const width = /^("""|''')/.test(text) ? 3 : 1;
  const inner = text.slice(width, -width);
  if (raw) return inner;
  return inner.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|([^]))/g, (_whole, x?: string, u?: string, big?: string, octal?: string, one = ''): string => {
    const code = x ?? u ?? big;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return octal !== undefined ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[one] ?? one);
  });
}

const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>=', 'in'], ['+', '-'], ['*', '/', '%']];
const LARGEST = 2n ** 63n - 1n;
const WORDS: Record<string, unknown> = { true: true, false: false, null: null };
const RESERVED = new Set(['as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while']);
/** What an expression may begin with, as the parser names it. */
const BEGINNINGS = "'.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}", ANYTHING = `{'[', '{', '(', ${BEGINNINGS}`;

class Parser {
  readonly #tokens: Token[];
  #next = 0;

  readonly #problems: SyntaxProblem[] = [];

  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = scan(source, this.#problems);
  }

  get #token(): Token {
    return this.#tokens[this.#next]!;
  }

  #is(text: string): boolean {
    const { type, text: have } = this.#token;
    return have === text && (type === 'sign' || type === 'name');
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#next++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#unexpected(`'${text}'`);
  }

  /** A token too many, one that is missing, or another than it should be. */
  #unexpected(expecting: string): CelSyntaxError {
    const { text, at, type } = this.#token;
    if (expecting === '<EOF>' && this.#tokens[this.#next + 1]?.type === 'end') return this.#wrong(`extraneous input '${text}' expecting <EOF>`, at);
    if (type === 'end' && (expecting === `')'` || expecting === `']'`)) return this.#wrong(`missing ${expecting} at '<EOF>'`, at);
    return this.#wrong(`mismatched input '${text}' expecting ${expecting}`, at);
  }

  #wrong(message: string, at: number): CelSyntaxError {
    return new CelSyntaxError(`Syntax error: ${message}`, at, this.#problems.filter((one) => one.at <= at));
  }

  whole(): Node {
    const node = this.#expression();
    if (this.#token.type !== 'end') throw this.#unexpected('<EOF>');
    const last = this.#problems.pop();
    if (last) throw new CelSyntaxError(last.message, last.at, this.#problems);
    return node;
  }

  #expression(): Node {
    const condition = this.#binary(0);
    const { at } = this.#token;
    if (!this.#take('?')) return condition;
    const yes = this.#binary(0);
    this.#expect(':');
    return { kind: 'choice', condition, yes, no: this.#expression(), at };
  }

  #binary(level: number): Node {
    if (level === LEVELS.length) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = LEVELS[level]!.find((one) => this.#is(one));
      if (operator === undefined) return left;
      const { at } = this.#token;
      this.#next++;
      left = { kind: 'call', name: operator, target: undefined, args: [left, this.#binary(level + 1)], at };
    }
  }

  #unary(): Node {
    const { at } = this.#token;
    if (this.#take('!')) return { kind: 'call', name: '!', target: undefined, args: [this.#unary()], at };
    if (this.#take('-')) {
      const token = this.#token;
      if (token.type === 'int' || token.type === 'double') {
        this.#next++;
        return this.#suffixes({ kind: 'literal', value: typeof token.value === 'bigint' ? -token.value : -(token.value as number), at });
      }
      return { kind: 'call', name: '-', target: undefined, args: [this.#unary()], at };
    }
    return this.#suffixes(this.#primary());
  }

  #suffixes(first: Node): Node {
    let node = first;
    for (;;) {
      const { at } = this.#token;
      if (this.#is('.') || this.#is('.?')) {
        const optional = this.#token.text === '.?';
        this.#next++;
        const { type, text } = this.#token;
        if (type !== 'name' || text === 'in') throw optional ? this.#unexpected('{IDENTIFIER, ESC_IDENTIFIER}') : this.#wrong(`no viable alternative at input '${this.#source.slice(at, this.#token.at + (type === 'end' ? 0 : text.length))}'`, this.#token.at);
        this.#next++;
        node = this.#is('(') && !optional ? { kind: 'call', name: text, target: node, args: this.#arguments(), at: at + 1 + text.length } : { kind: 'select', of: node, field: text.replaceAll('`', ''), optional, at };
      } else if (this.#is('[') || this.#is('[?')) {
        const optional = this.#token.text === '[?';
        this.#next++;
        if (this.#token.type === 'end') throw this.#unexpected(`{'[', '{', '(', ${BEGINNINGS.replace("'!', ", "'!', '?', ")}`);
        const index = this.#expression();
        this.#expect(']');
        node = { kind: 'index', of: node, index, optional, at };
      } else if (this.#is('{') && typeName(node) !== undefined) {
        this.#next++;
        node = { kind: 'map', entries: this.#until('}', () => this.#field()), message: typeName(node), at };
      } else return node;
    }
  }

  /** What is wrong with its value is told at the colon. */
  #field(): Entry {
    const optional = this.#take('?'), { type, text } = this.#token;
    if (type !== 'name') throw this.#unexpected("{'}', ',', '?', IDENTIFIER, ESC_IDENTIFIER}");
    this.#next++;
    const { at } = this.#token;
    if (!this.#take(':')) throw this.#wrong(`missing ':' at '${this.#token.text}'`, at);
    return [{ kind: 'literal', value: text.replaceAll('`', ''), at }, this.#expression(), optional];
  }

  #arguments(): Node[] {
    this.#expect('(');
    const args: Node[] = [];
    if (this.#take(')')) return args;
    if (this.#token.type === 'end') throw this.#unexpected(`{'[', '{', '(', ')', ${BEGINNINGS}`);
    do args.push(this.#expression());
    while (this.#take(','));
    this.#expect(')');
    return args;
  }

  #primary(): Node {
    const { type, text, value, at } = this.#token;
    if (type === 'name' && text === 'in') this.#problems.push({ at, message: `Syntax error: mismatched input 'in' expecting ${ANYTHING}` }), this.#next++;
    if (type === 'end' || text === 'in' || text.startsWith('`') || (type === 'sign' && !'([{.'.includes(text))) throw this.#tokens[this.#next - 1]?.text === '!' ? this.#wrong(`extraneous input '${text}' expecting ${ANYTHING}`, at) : this.#unexpected(ANYTHING);
    this.#next++;
    if (type === 'name') return this.#name(text, at);
    if (type !== 'sign') {
      if ((type === 'int' && (value as bigint) > LARGEST) || value === Infinity) this.#problems.push({ at, message: `invalid ${type} literal` });
      return { kind: 'literal', value: type === 'bytes' ? { bytes: value } : value, ...(type === 'uint' ? { unsigned: true } : {}), at };
    }
    if (text === '(') {
      const inner = this.#expression();
      this.#expect(')');
      return inner;
    }
    if (text === '[') return { kind: 'list', items: this.#until(']', () => this.#expression()), at };
    if (text === '{') return { kind: 'map', entries: this.#until('}', () => this.#entry()), at };
    const { type: next, text: dotted, at: behind } = this.#token;
    if (next !== 'name') throw this.#wrong(`no viable alternative at input '.${dotted}'`, behind);
    const rooted = this.#primary();
    return rooted.kind === 'name' ? { ...rooted, rooted: true } : rooted;
  }

  #name(text: string, at: number): Node {
    if (Object.hasOwn(WORDS, text)) return { kind: 'literal', value: WORDS[text], at };
    if (RESERVED.has(text)) throw new CelSyntaxError(`reserved identifier: ${text}`, at, this.#problems);
    if (!this.#is('(')) return { kind: 'name', name: text, at };
    const open = this.#token.at;
    const args = this.#arguments();
    if (text !== 'has') return { kind: 'call', name: text, target: undefined, args, at: open };
    const [field] = args;
    if (args.length !== 1 || field?.kind !== 'select') {
      this.#problems.push({ at: args[0]?.at ?? open, message: 'invalid argument to has() macro' });
      return { kind: 'literal', value: true, at };
    }
    return { kind: 'has', of: field.of, field: field.field, at: open };
  }

  #entry(): Entry {
    const optional = this.#take('?'), key = this.#expression();
    this.#expect(':');
    return [key, this.#expression(), optional];
  }

  #until<T>(end: string, read: () => T): T[] {
    const list: T[] = [];
    let more = true;
    while (more && !this.#is(end) && (list.length === 0 || this.#token.type !== 'end')) {
      list.push(read());
      more = this.#take(',');
    }
    if (!this.#take(end)) throw this.#unexpected(more ? `'${end}'` : `{'${end}', ','}`);
    return list;
  }
}

function typeName(node: Node): string | undefined {
  if (node.kind === 'name') return node.name;
  const of = node.kind === 'select' && !node.optional ? typeName(node.of) : undefined;
  return of && `${of}.${(node as Extract<Node, { kind: 'select' }>).field}`;
}

/** @throws CelSyntaxError */
export const parse = (source: string): Node => new Parser(source).whole();

/** Every node of a tree, outermost first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  const below: (Node | undefined)[] = node.kind === 'select' || node.kind === 'has' ? [node.of] : node.kind === 'index' ? [node.of, node.index] : node.kind === 'call' ? [node.target, ...node.args]
    : node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.flatMap(([key, value]) => [key, value]) : node.kind === 'choice' ? [node.condition, node.yes, node.no] : [];
  for (const one of below) if (one) yield* nodesOf(one);
}
