/** A small part of Python as a tree: assignments, if, for, while, def, try, lambda and what stands in them. */
import { tokenise, Unknown, type Token } from './tokens.ts';

export type Expression =
  | { kind: 'value'; value: number | string | boolean | null; float?: boolean }
  | { kind: 'format'; parts: (string | { expression: Expression; format: string; shown: boolean })[] }
  | { kind: 'name'; name: string }
  | { kind: 'list'; items: Expression[]; tuple: boolean }
  | { kind: 'dict'; entries: [Expression, Expression][] }
  | { kind: 'unary'; operator: string; operand: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'choice'; test: Expression; yes: Expression; no: Expression }
  | { kind: 'member'; object: Expression; name: string }
  | { kind: 'index'; object: Expression; index: Expression | undefined; slice?: { from?: Expression; to?: Expression } }
  | { kind: 'call'; callee: Expression; args: Expression[]; named: [string, Expression][] }
  | { kind: 'each'; item: Expression; key?: Expression; names: string[]; from: Expression; test: Expression | undefined }
  | { kind: 'lambda'; parameters: Parameter[]; body: Statement[] };

export interface Parameter {
  name: string;
  initial: Expression | undefined;
}

/** `except type as name`. */
export interface Handler {
  type: Expression | undefined;
  name: string | undefined;
  body: Statement[];
}

export type Statement = { line: number } & (
  | { kind: 'expression'; expression: Expression }
  | { kind: 'assign'; target: Expression; operator: string; value: Expression }
  | { kind: 'if'; branches: { test: Expression | undefined; body: Statement[] }[] }
  | { kind: 'while'; test: Expression; body: Statement[] }
  | { kind: 'for'; names: string[]; from: Expression; body: Statement[] }
  | { kind: 'def'; name: string; parameters: Parameter[]; body: Statement[] }
  | { kind: 'return'; value: Expression | undefined }
  | { kind: 'import'; modules: { name: string; as: string }[]; from: string | undefined }
  | { kind: 'raise'; value: Expression | undefined }
  | { kind: 'assert'; test: Expression; message: Expression | undefined }
  | { kind: 'try'; body: Statement[]; handlers: Handler[]; otherwise: Statement[] | undefined; last: Statement[] | undefined }
  | { kind: 'break' | 'continue' | 'pass' }
);

const LEVELS: readonly (readonly string[])[] = [['or'], ['and'], ['==', '!=', '<', '>', '<=', '>=', 'in', 'not in', 'is', 'is not'], ['|'], ['^'], ['&'], ['+', '-'], ['*', '/', '//', '%']];
const ABSENT = new Set(['class', 'with', 'async', 'await', 'yield', 'global', 'nonlocal', 'del', 'match', '@']);

class Parser {
  readonly #tokens: Token[];
  #at = 0;

  constructor(source: string) {
    this.#tokens = tokenise(source);
  }

  get #token(): Token {
    return this.#tokens[this.#at]!;
  }

  #is(text: string): boolean {
    return this.#token.text === text && (this.#token.kind === 'operator' || this.#token.kind === 'name');
  }

  #of(kind: Token['kind']): boolean {
    return this.#token.kind === kind;
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #want(text: string): void {
    if (!this.#take(text)) throw new Unknown('invalid syntax');
  }

  #name(): string {
    if (this.#token.kind !== 'name') throw new Unknown('invalid syntax');
    return this.#tokens[this.#at++]!.text;
  }

  program(): Statement[] {
    const statements: Statement[] = [];
    while (this.#token.kind !== 'end') {
      if (this.#token.kind === 'newline') this.#at++;
      else statements.push(...this.#statement());
    }
    return statements;
  }

  #block(): Statement[] {
    this.#want(':');
    if (!this.#of('newline')) return this.#simpleLine();
    this.#at++;
    if (!this.#of('indent')) throw new Unknown('expected an indented block');
    this.#at++;
    const statements: Statement[] = [];
    while (this.#token.kind !== 'dedent') {
      if (this.#token.kind === 'newline') this.#at++;
      else statements.push(...this.#statement());
    }
    this.#at++;
    return statements;
  }

  #statement(): Statement[] {
    const { text, line, kind } = this.#token;
    if ((kind === 'name' || kind === 'operator') && ABSENT.has(text)) throw new Unknown(`'${text}'`);
    if (kind === 'name') {
      if (this.#take('if')) return [{ kind: 'if', line, branches: this.#branches() }];
      if (this.#take('while')) return [{ kind: 'while', line, test: this.expression(), body: this.#block() }];
      if (this.#take('for')) {
        const names = this.#names();
        this.#want('in');
        return [{ kind: 'for', line, names, from: this.#expressions(), body: this.#block() }];
      }
      if (this.#take('def')) return [this.#definition(line)];
      if (this.#take('try')) return [this.#attempt(line)];
    }
    return this.#simpleLine();
  }

  #names(): string[] {
    const names = [this.#name()];
    while (this.#take(',')) names.push(this.#name());
    return names;
  }

  #branches(): { test: Expression | undefined; body: Statement[] }[] {
    const branches: { test: Expression | undefined; body: Statement[] }[] = [{ test: this.expression(), body: this.#block() }];
    for (;;) {
      if (this.#take('elif')) branches.push({ test: this.expression(), body: this.#block() });
      else if (this.#take('else')) return [...branches, { test: undefined, body: this.#block() }];
      else return branches;
    }
  }

  #definition(line: number): Statement {
    const name = this.#name();
    this.#want('(');
    return { kind: 'def', line, name, parameters: this.#parameters(')'), body: this.#block() };
  }

  #parameters(end: string): Parameter[] {
    const parameters: Parameter[] = [];
    while (!this.#take(end)) {
      parameters.push({ name: this.#name(), initial: this.#take('=') ? this.expression() : undefined });
      this.#take(',');
    }
    return parameters;
  }

  #attempt(line: number): Statement {
    const body = this.#block(), handlers: Handler[] = [];
    while (this.#take('except')) {
      const type = this.#is(':') ? undefined : this.expression();
      handlers.push({ type, name: this.#take('as') ? this.#name() : undefined, body: this.#block() });
    }
    const otherwise = this.#take('else') ? this.#block() : undefined;
    return { kind: 'try', line, body, handlers, otherwise, last: this.#take('finally') ? this.#block() : undefined };
  }

  #simpleLine(): Statement[] {
    const statements = [this.#simple()];
    while (this.#take(';')) if (this.#token.kind !== 'newline') statements.push(this.#simple());
    if (this.#token.kind !== 'newline') throw new Unknown('invalid syntax');
    this.#at++;
    return statements;
  }

  #simple(): Statement {
    const { line, text, kind } = this.#token;
    if (kind === 'name' && ABSENT.has(text)) throw new Unknown(`'${text}'`);
    if (this.#take('pass')) return { kind: 'pass', line };
    if (this.#take('break')) return { kind: 'break', line };
    if (this.#take('continue')) return { kind: 'continue', line };
    if (this.#take('return')) return { kind: 'return', line, value: this.#token.kind === 'newline' ? undefined : this.#expressions() };
    if (this.#take('raise')) return { kind: 'raise', line, value: this.#token.kind === 'newline' ? undefined : this.expression() };
    if (this.#take('assert')) return { kind: 'assert', line, test: this.expression(), message: this.#take(',') ? this.expression() : undefined };
    if (this.#take('import')) return { kind: 'import', line, from: undefined, modules: this.#modules() };
    if (this.#take('from')) {
      const from = this.#dotted();
      this.#want('import');
      return { kind: 'import', line, from, modules: this.#modules() };
    }
    const target = this.#expressions();
    for (const operator of ['=', '+=', '-=', '*=', '/=', '//=', '%=', '**=']) if (this.#take(operator)) return { kind: 'assign', line, target, operator, value: this.#expressions() };
    return { kind: 'expression', line, expression: target };
  }

  #dotted(): string {
    let name = this.#name();
    while (this.#take('.')) name += `.${this.#name()}`;
    return name;
  }

  #modules(): { name: string; as: string }[] {
    const modules: { name: string; as: string }[] = [];
    do {
      const name = this.#dotted();
      modules.push({ name, as: this.#take('as') ? this.#name() : name });
    } while (this.#take(','));
    return modules;
  }

  /** One, or several with commas between them as a tuple. */
  #expressions(): Expression {
    const first = this.expression();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#take(',')) if (!['newline', 'end'].includes(this.#token.kind) && !this.#is('=') && !this.#is(')')) items.push(this.expression());
    return { kind: 'list', items, tuple: true };
  }

  expression(): Expression {
    const { line } = this.#token;
    if (this.#take('lambda')) return { kind: 'lambda', parameters: this.#parameters(':'), body: [{ kind: 'return', line, value: this.expression() }] };
    const yes = this.#level(0);
    if (!this.#take('if')) return yes;
    const test = this.#level(0);
    this.#want('else');
    return { kind: 'choice', test, yes, no: this.expression() };
  }

  #level(depth: number): Expression {
    const operators = LEVELS[depth];
    if (!operators) return this.#power();
    if (depth === 2 && this.#take('not')) return { kind: 'unary', operator: 'not', operand: this.#level(depth) };
    let left = this.#level(depth + 1);
    for (;;) {
      const operator = this.#operator(operators);
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: this.#level(depth + 1) };
    }
  }

  #operator(operators: readonly string[]): string | undefined {
    const next = this.#tokens[this.#at + 1]?.text;
    for (const operator of ['not in', 'is not']) {
      const [first, second] = operator.split(' ');
      if (operators.includes(operator) && this.#is(first!) && next === second) {
        this.#at += 2;
        return operator;
      }
    }
    return operators.find((operator) => this.#take(operator));
  }

  #power(): Expression {
    for (const operator of ['-', '+', '~']) if (this.#take(operator)) return { kind: 'unary', operator, operand: this.#power() };
    const base = this.#trailers(this.#atom());
    return this.#take('**') ? { kind: 'binary', operator: '**', left: base, right: this.#power() } : base;
  }

  #trailers(start: Expression): Expression {
    let object = start;
    for (;;) {
      if (this.#take('.')) object = { kind: 'member', object, name: this.#name() };
      else if (this.#take('(')) object = { kind: 'call', callee: object, ...this.#arguments() };
      else if (this.#take('[')) object = this.#subscript(object);
      else return object;
    }
  }

  #subscript(object: Expression): Expression {
    const from = this.#is(':') ? undefined : this.expression();
    if (!this.#take(':')) {
      this.#want(']');
      return { kind: 'index', object, index: from };
    }
    const to = this.#is(']') ? undefined : this.expression();
    this.#want(']');
    return { kind: 'index', object, index: undefined, slice: { ...(from ? { from } : {}), ...(to ? { to } : {}) } };
  }

  #arguments(): { args: Expression[]; named: [string, Expression][] } {
    const args: Expression[] = [], named: [string, Expression][] = [];
    while (!this.#take(')')) {
      if (this.#token.kind === 'name' && this.#tokens[this.#at + 1]?.text === '=') {
        const name = this.#name();
        this.#want('=');
        named.push([name, this.expression()]);
      } else args.push(this.#comprehension(this.expression()));
      if (!this.#take(',') && !this.#is(')')) throw new Unknown('invalid syntax');
    }
    return { args, named };
  }

  #comprehension(item: Expression): Expression {
    if (!this.#take('for')) return item;
    const names = this.#names();
    this.#want('in');
    const from = this.#level(0);
    return { kind: 'each', item, names, from, test: this.#take('if') ? this.#level(0) : undefined };
  }

  #atom(): Expression {
    const { kind, text } = this.#token;
    if (kind === 'number') {
      this.#at++;
      return { kind: 'value', value: Number(text), ...(/[.eE]/.test(text) ? { float: true } : {}) };
    }
    if (kind === 'string' || kind === 'format') return this.#text();
    if (kind === 'name') {
      if (ABSENT.has(text)) throw new Unknown(`'${text}'`);
      this.#at++;
      if (text === 'True' || text === 'False') return { kind: 'value', value: text === 'True' };
      return text === 'None' ? { kind: 'value', value: null } : { kind: 'name', name: text };
    }
    if (this.#take('(')) return this.#parenthesised();
    if (this.#take('[')) return this.#list();
    if (this.#take('{')) return this.#dict();
    throw new Unknown('invalid syntax');
  }

  /** Strings side by side are one. */
  #text(): Expression {
    const parts: (string | { expression: Expression; format: string; shown: boolean })[] = [];
    for (; this.#token.kind === 'string' || this.#token.kind === 'format'; this.#at++) {
      if (this.#token.kind === 'string') parts.push(this.#token.text);
      else parts.push(...formatParts(this.#token.text));
    }
    return parts.every((part) => typeof part === 'string') ? { kind: 'value', value: parts.join('') } : { kind: 'format', parts };
  }

  #parenthesised(): Expression {
    if (this.#take(')')) return { kind: 'list', items: [], tuple: true };
    const inner = this.#comprehension(this.#expressions());
    this.#want(')');
    return inner;
  }

  #list(): Expression {
    const items: Expression[] = [];
    while (!this.#take(']')) {
      const item = this.#comprehension(this.expression());
      if (item.kind === 'each') {
        this.#want(']');
        return item;
      }
      items.push(item);
      if (!this.#take(',') && !this.#is(']')) throw new Unknown('invalid syntax');
    }
    return { kind: 'list', items, tuple: false };
  }

  #dict(): Expression {
    const entries: [Expression, Expression][] = [];
    while (!this.#take('}')) {
      const key = this.expression();
      this.#want(':');
      const value = this.#comprehension(this.expression());
      if (value.kind === 'each') {
        this.#want('}');
        return { ...value, key };
      }
      entries.push([key, value]);
      if (!this.#take(',') && !this.#is('}')) throw new Unknown('invalid syntax');
    }
    return { kind: 'dict', entries };
  }
}

/** 'a {b!r:>5} {c=}' as texts and expressions. */
function formatParts(text: string): (string | { expression: Expression; format: string; shown: boolean })[] {
  return text.split(/(\{\{|\}\}|\{[^{}]*\})/).filter((part) => part !== '').map((part) => {
    if (part === '{{' || part === '}}') return part[0]!;
    if (!part.startsWith('{')) return part;
    const [, inner = '', conversion, format = ''] = /^\{(.*?)(!r|!s)?(?::([^:]*))?\}$/s.exec(part)!;
    return { expression: new Parser(`(${inner})`).expression(), format, shown: conversion === '!r' };
  });
}

/** @throws Unknown */
export const parsePython = (source: string): Statement[] => new Parser(source.replace(/\r\n/g, '\n')).program();
