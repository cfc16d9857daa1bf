/** The parse tree of a template; nodes know how Go would print them, since error messages quote them. */
import { lex, lineOf, TemplateError, type Token, type TokenKind } from './lex.ts';

export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'action'; pipe: Pipe }
  | Branch
  | { kind: 'template'; name: string; nameAt: number; pipe: Pipe | undefined; at: number }
  | { kind: 'break' | 'continue' };

export interface Branch {
  kind: 'if' | 'range' | 'with';
  pipe: Pipe;
  body: Node[];
  otherwise: Node[];
}

export interface Pipe {
  kind: 'pipe';
  declared: string[];
  assigns: boolean;
  commands: Command[];
  at: number;
}

export interface Command {
  operands: Operand[];
  at: number;
}

export type Operand =
  | { kind: 'dot' | 'nil'; at: number }
  | { kind: 'field'; names: string[]; at: number }
  | { kind: 'variable'; name: string; names: string[]; at: number }
  | { kind: 'chain'; of: Operand; names: string[]; at: number }
  | { kind: 'identifier'; name: string; at: number }
  | { kind: 'constant'; value: unknown; source: string; at: number }
  | Pipe;

/** A name in quotes, as define and template want it. */
const isString = (token: Token): boolean => token.kind === 'string' || token.kind === 'raw';

export function unquote(token: Token): string {
  if (token.kind === 'raw') return token.text.slice(1, -1);
  return token.text.slice(1, -1).replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{3})|(.))/gs, (_, x: string | undefined, u: string | undefined, octal: string | undefined, short: string) => {
    if (x ?? u) return String.fromCharCode(parseInt((x ?? u)!, 16));
    if (octal) return String.fromCharCode(parseInt(octal, 8));
    const at = 'abfnrtv'.indexOf(short);
    return at < 0 ? short : '\x07\b\f\n\r\t\v'[at]!;
  });
}

/** The node as Go's String method writes it. */
export function nodeText(node: Operand | Command): string {
  if (!('kind' in node)) return node.operands.map((operand) => (operand.kind === 'pipe' ? `(${nodeText(operand)})` : nodeText(operand))).join(' ');
  switch (node.kind) {
    case 'dot': return '.';
    case 'nil': return 'nil';
    case 'field': return node.names.map((name) => `.${name}`).join('');
    case 'variable': return [node.name, ...node.names].join('.');
    case 'chain': return `${node.of.kind === 'pipe' ? `(${nodeText(node.of)})` : nodeText(node.of)}${node.names.map((name) => `.${name}`).join('')}`;
    case 'identifier': return node.name;
    case 'constant': return node.source;
    case 'pipe': {
      const declared = node.declared.length === 0 ? '' : `${node.declared.join(', ')} ${node.assigns ? '=' : ':='} `;
      return declared + node.commands.map(nodeText).join(' | ');
    }
  }
}

export interface ParsedTemplates {
  main: Node[];
  defined: Map<string, Node[]>;
}

/** @throws TemplateError */
export function parse(name: string, source: string, functions: ReadonlySet<string>): ParsedTemplates {
  return new Parser(name, source, functions).parse();
}

class Parser {
  readonly #name: string;
  readonly #source: string;
  readonly #functions: ReadonlySet<string>;
  readonly #tokens: Token[];
  readonly #defined = new Map<string, Node[]>();
  #next = 0;
  #variables = ['$'];
  #ranges = 0;

  constructor(name: string, source: string, functions: ReadonlySet<string>) {
    this.#name = name;
    this.#source = source;
    this.#functions = functions;
    this.#tokens = lex(name, source);
  }

  parse(): ParsedTemplates {
    const { nodes, end } = this.#list(true);
    if (end !== 'eof') throw this.#error(`unexpected {{${end}}}`);
    return { main: nodes, defined: this.#defined };
  }

  #error(message: string, at = this.#tokens[Math.max(0, this.#next - 1)]!.at): TemplateError {
    return new TemplateError(`template: ${this.#name}:${lineOf(this.#source, at)}: ${message}`);
  }

  #unexpected(token: Token, context: string): TemplateError {
    return this.#error(token.kind === 'eof' ? 'unexpected EOF' : token.kind === 'keyword' || token.kind === 'dot' ? `unexpected <${token.text}> in ${context}` : token.kind === 'right' ? `unexpected "}}" in ${context}` : `unexpected ${JSON.stringify(token.text)} in ${context}`, token.at);
  }

  #peek(): Token {
    return this.#tokens[this.#next]!;
  }

  #take(): Token {
    return this.#tokens[this.#next++] ?? this.#tokens.at(-1)!;
  }

  #skipSpace(): Token {
    while (this.#peek().kind === 'space') this.#next++;
    return this.#peek();
  }

  #expect(kind: TokenKind, context: string): Token {
    this.#skipSpace();
    const token = this.#take();
    if (token.kind !== kind) throw this.#unexpected(token, context);
    return token;
  }

  /** Nodes up to {{end}}, {{else …}} or the end. */
  #list(top = false): { nodes: Node[]; end: 'eof' | 'end' | 'else' } {
    const nodes: Node[] = [];
    for (;;) {
      const token = this.#take();
      if (token.kind === 'eof') {
        if (!top) throw this.#error('unexpected EOF', token.at);
        return { nodes, end: 'eof' };
      }
      if (token.kind === 'text') {
        nodes.push({ kind: 'text', text: token.text });
        continue;
      }
      const first = this.#skipSpace();
      if (first.kind !== 'keyword') nodes.push({ kind: 'action', pipe: this.#pipeline('command', 'right') });
      else {
        this.#next++;
        if (first.text === 'end' || first.text === 'else') {
          if (first.text === 'end') this.#expect('right', 'end');
          return { nodes, end: first.text };
        }
        const node = this.#control(first, top);
        if (node) nodes.push(node);
      }
    }
  }

  #control(keyword: Token, top: boolean): Node | undefined {
    switch (keyword.text) {
      case 'if': case 'range': case 'with': return this.#branch(keyword.text);
      case 'define':
        if (!top) throw this.#error('unexpected {{define}}', keyword.at);
        return this.#define();
      case 'block': return this.#block(keyword);
      case 'template': return this.#template(keyword);
      default:
        if (this.#ranges === 0) throw this.#error(`{{${keyword.text}}} outside {{range}}`, keyword.at);
        this.#expect('right', `{{${keyword.text}}}`);
        return { kind: keyword.text as 'break' | 'continue' };
    }
  }

  #branch(kind: Branch['kind']): Branch {
    const scope = this.#variables.length;
    const pipe = this.#pipeline(kind, 'right');
    if (kind === 'range') this.#ranges++;
    const { nodes, end } = this.#list();
    if (kind === 'range') this.#ranges--;
    let otherwise: Node[] = [];
    if (end === 'else') {
      const next = this.#skipSpace();
      if (next.kind === 'keyword' && (next.text === 'if' || next.text === 'with') && next.text === kind) {
        this.#next++;
        otherwise = [this.#branch(kind)];
      } else {
        this.#expect('right', 'else');
        const rest = this.#list();
        if (rest.end === 'else') throw this.#error('expected end; found {{else}}');
        otherwise = rest.nodes;
      }
    }
    this.#variables.length = scope;
    return { kind, pipe, body: nodes, otherwise };
  }

  #nameToken(context: string): string {
    this.#skipSpace();
    const token = this.#take();
    if (!isString(token)) throw this.#unexpected(token, context);
    return unquote(token);
  }

  #body(): Node[] {
    const outer = this.#variables;
    this.#variables = ['$'];
    const { nodes, end } = this.#list();
    if (end !== 'end') throw this.#error('unexpected {{else}}');
    this.#variables = outer;
    return nodes;
  }

  #define(): undefined {
    const name = this.#nameToken('define clause');
    this.#expect('right', 'define clause');
    this.#defined.set(name, this.#body());
    return undefined;
  }

  #block(keyword: Token): Node {
    const nameAt = this.#skipSpace().at;
    const name = this.#nameToken('block clause');
    const pipe = this.#pipeline('block clause', 'right');
    this.#defined.set(name, this.#body());
    return { kind: 'template', name, nameAt, pipe, at: keyword.at };
  }

  #template(keyword: Token): Node {
    const nameAt = this.#skipSpace().at;
    const name = this.#nameToken('template clause');
    if (this.#skipSpace().kind === 'right') {
      this.#next++;
      return { kind: 'template', name, nameAt, pipe: undefined, at: keyword.at };
    }
    return { kind: 'template', name, nameAt, pipe: this.#pipeline('template clause', 'right'), at: keyword.at };
  }

  #pipeline(context: string, end: 'right' | ')'): Pipe {
    const pipe: Pipe = { kind: 'pipe', declared: [], assigns: false, commands: [], at: this.#skipSpace().at };
    this.#declarations(pipe, context);
    for (;;) {
      const token = this.#skipSpace();
      if (token.kind === end) {
        this.#next++;
        this.#checkPipeline(pipe, context);
        return pipe;
      }
      if (token.kind === 'right' || token.kind === ')' || token.kind === 'eof' || !this.#startsOperand(token)) throw this.#unexpected(token, context);
      pipe.commands.push(this.#command());
    }
  }

  #startsOperand(token: Token): boolean {
    return ['bool', 'char', 'dot', 'field', 'identifier', 'number', 'nil', 'raw', 'string', 'variable', '('].includes(token.kind);
  }

  /** `$x :=`, `$i, $x :=` (range only) or `$x =` at the beginning. */
  #declarations(pipe: Pipe, context: string): void {
    const from = this.#next;
    const names: string[] = [];
    while (this.#skipSpace().kind === 'variable') {
      names.push(this.#take().text);
      const token = this.#skipSpace();
      if (token.kind === 'comma' && context === 'range' && names.length === 1) {
        this.#next++;
        continue;
      }
      if (token.kind !== 'declare' && token.kind !== 'assign') break;
      this.#next++;
      pipe.declared = names;
      pipe.assigns = token.kind === 'assign';
      if (pipe.assigns) for (const name of names) this.#checkVariable(name, token.at);
      else this.#variables.push(...names);
      return;
    }
    this.#next = from;
  }

  #checkVariable(name: string, at: number): void {
    if (!this.#variables.includes(name)) throw this.#error(`undefined variable ${JSON.stringify(name)}`, at);
  }

  #checkPipeline(pipe: Pipe, context: string): void {
    if (pipe.commands.length === 0) throw this.#error(`missing value for ${context}`);
    pipe.commands.slice(1).forEach((command, index) => {
      const first = command.operands[0]!;
      if (first.kind === 'constant' || first.kind === 'dot' || first.kind === 'nil') throw this.#error(`non executable command in pipeline stage ${index + 2}`);
    });
  }

  #command(): Command {
    const command: Command = { operands: [], at: this.#peek().at };
    for (;;) {
      this.#skipSpace();
      const operand = this.#operand();
      if (operand) command.operands.push(operand);
      const token = this.#take();
      if (token.kind === 'space') {
        if (this.#startsOperand(this.#skipSpace())) continue;
        if (this.#peek().kind === 'pipe') {
          this.#next++;
          break;
        }
        break;
      }
      if (token.kind === 'pipe') break;
      if (token.kind !== 'right' && token.kind !== ')') throw this.#unexpected(token, 'operand');
      this.#next--;
      break;
    }
    if (command.operands.length === 0) throw this.#error('empty command');
    return command;
  }

  #operand(): Operand | undefined {
    const term = this.#term();
    if (!term || this.#peek().kind !== 'field') return term;
    const at = this.#peek().at;
    const names: string[] = [];
    while (this.#peek().kind === 'field') names.push(this.#take().text.slice(1));
    if (term.kind === 'field') return { ...term, names: [...term.names, ...names], at };
    if (term.kind === 'variable') return { ...term, names, at };
    if (term.kind === 'constant' || term.kind === 'nil' || term.kind === 'dot') throw this.#error(`unexpected . after term ${JSON.stringify(nodeText(term))}`, at);
    return { kind: 'chain', of: term, names, at };
  }

  #term(): Operand | undefined {
    const token = this.#take();
    const { at, text } = token;
    switch (token.kind) {
      case 'identifier':
        if (!this.#functions.has(text)) throw this.#error(`function ${JSON.stringify(text)} not defined`, at);
        return { kind: 'identifier', name: text, at };
      case 'dot': return { kind: 'dot', at };
      case 'nil': return { kind: 'nil', at };
      case 'variable':
        this.#checkVariable(text, at);
        return { kind: 'variable', name: text, names: [], at };
      case 'field': return { kind: 'field', names: [text.slice(1)], at };
      case 'bool': return { kind: 'constant', value: text === 'true', source: text, at };
      case 'number': return { kind: 'constant', value: this.#number(token), source: text, at };
      case 'char': return { kind: 'constant', value: BigInt(unquote({ ...token, kind: 'string' }).codePointAt(0) ?? 0), source: text, at };
      case 'string': case 'raw': return { kind: 'constant', value: unquote(token), source: text, at };
      case '(': return this.#pipeline('parenthesized pipeline', ')');
      default:
        this.#next--;
        return undefined;
    }
  }

  #number(token: Token): unknown {
    const text = token.text.replaceAll('_', '').replace(/^\+/, '');
    const whole = /^-?(0[xXbBoO]|)[0-9a-fA-F]+$/.test(text) && !/^-?\d+[eE]/.test(text);
    if (!whole) return Number(text);
    const sign = text.startsWith('-') ? -1n : 1n;
    const digits = text.replace('-', '');
    return sign * BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  }
}
