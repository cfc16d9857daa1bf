/** The language of bc as a tree. */

export type Expression =
  | { type: 'number'; text: string } | { type: 'string'; text: string } | { type: 'name'; name: string } | { type: 'element'; name: string; index: Expression }
  | { type: 'call'; name: string; arguments: Expression[] } | { type: 'unary'; operator: '-' | '!'; value: Expression } | { type: 'binary'; operator: string; left: Expression; right: Expression }
  | { type: 'assign'; operator: string; target: Expression; value: Expression } | { type: 'step'; operator: '++' | '--'; prefix: boolean; target: Expression } | { type: 'group'; value: Expression };

export type Statement =
  | { type: 'expression'; value: Expression } | { type: 'print'; values: Expression[] } | { type: 'block'; body: Statement[] } | { type: 'if'; test: Expression; yes: Statement; no?: Statement } | { type: 'while'; test: Expression; body: Statement }
  | { type: 'for'; initial?: Expression; test?: Expression; update?: Expression; body: Statement } | { type: 'define'; name: string; parameters: string[]; autos: string[]; body: Statement[] } | { type: 'return'; value?: Expression } | { type: 'break' | 'continue' | 'quit' | 'halt' };

export class BcSyntaxError extends Error {
  readonly line: number;
  constructor(line: number, message = 'syntax error') {
    super(message);
    this.line = line;
  }
}

interface Token {
  kind: 'number' | 'string' | 'name' | 'sign' | 'line' | 'end';
  text: string;
  line: number;
}

const TOKEN = /(?:\\\n|[ \t\r]|\/\*[\s\S]*?\*\/|#[^\n]*)+|(\d[\dA-F]*\.?[\dA-F]*|[A-F][\dA-F]*(?![a-z])\.?[\dA-F]*|\.[\dA-F]+)|("[^"]*")|([a-z][a-z0-9_]*)|(\+\+|--|&&|\|\||[-+*/%^<>=!]=|[-+*/%^<>=!(){}[\],;])|(\n)/y;

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (!match) {
      const at = source[tokens.length === 0 ? 0 : source.length - 1] ?? '';
      throw new BcSyntaxError(line, /[^\x20-\x7e]/.test(at) ? 'illegal character' : 'syntax error');
    }
    const kind = (['number', 'string', 'name', 'sign', 'line'] as const)[match.slice(1).findIndex((group) => group !== undefined)];
    if (kind) tokens.push({ kind, text: match[0], line });
    line += match[0].split('\n').length - 1;
  }
  tokens.push({ kind: 'end', text: '', line });
  return tokens;
}

export const parseBc = (source: string): Statement[] => new Parser(tokenize(source)).program();

/** From loose to tight; assignment and unary minus stand apart. */
const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['!'], ['==', '!=', '<', '<=', '>', '>='], ['='], ['+', '-'], ['*', '/', '%'], ['^']];

class Parser {
  readonly #tokens: Token[];
  #at = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  program(): Statement[] {
    const body: Statement[] = [];
    this.#separators();
    while (!this.#ended()) {
      body.push(this.#statement());
      if (!this.#separators() && !this.#ended() && !['block', 'if', 'while', 'for', 'define'].includes(body.at(-1)!.type)) throw this.#wrong();
    }
    return body;
  }

  #ended(): boolean {
    return this.#next.kind === 'end';
  }

  get #next(): Token {
    return this.#tokens[this.#at]!;
  }

  #wrong(): BcSyntaxError {
    // The end of a line has been read by then.
    return new BcSyntaxError(this.#next.line + (this.#next.kind === 'line' ? 1 : 0));
  }

  #is(text: string): boolean {
    return this.#next.text === text && this.#next.kind !== 'string';
  }

  #skip(text: string): boolean {
    return this.#is(text) && (this.#at++, true);
  }

  #expect(text: string): void {
    if (!this.#skip(text)) throw this.#wrong();
  }

  #separators(): boolean {
    const start = this.#at;
    while (this.#next.kind === 'line' || this.#is(';')) this.#at++;
    return this.#at > start;
  }

  #newlines(): void {
    while (this.#next.kind === 'line') this.#at++;
  }

  #name(): string {
    if (this.#next.kind !== 'name') throw this.#wrong();
    return this.#tokens[this.#at++]!.text;
  }

  #statement(): Statement {
    const { kind, text } = this.#next;
    if (kind === 'sign' && text === '{') return { type: 'block', body: this.#block() };
    if (kind === 'name') {
      switch (text) {
        case 'if': return this.#if();
        case 'while': {
          this.#at++;
          this.#expect('(');
          const test = this.#expression();
          this.#expect(')');
          this.#newlines();
          return { type: 'while', test, body: this.#statement() };
        }
        case 'for': return this.#for();
        case 'define': return this.#define();
        case 'return': {
          this.#at++;
          return { type: 'return', ...(this.#next.kind === 'line' || this.#is(';') || this.#is('}') || this.#next.kind === 'end' ? {} : { value: this.#expression() }) };
        }
        case 'break': case 'continue': case 'quit': case 'halt':
          this.#at++;
          return { type: text };
        case 'print': {
          this.#at++;
          const values = [this.#expression()];
          while (this.#skip(',')) values.push(this.#expression());
          return { type: 'print', values };
        }
        default: break;
      }
    }
    return { type: 'expression', value: this.#expression() };
  }

  #block(autos?: string[], names?: (into: string[]) => void): Statement[] {
    this.#expect('{');
    const body: Statement[] = [];
    this.#separators();
    if (autos && names && this.#skip('auto')) names(autos);
    for (this.#separators(); !this.#skip('}'); this.#separators()) {
      if (this.#next.kind === 'end') throw this.#wrong();
      body.push(this.#statement());
    }
    return body;
  }

  #if(): Statement {
    this.#at++;
    this.#expect('(');
    const test = this.#expression();
    this.#expect(')');
    this.#newlines();
    const yes = this.#statement();
    return { type: 'if', test, yes, ...(this.#skip('else') ? { no: (this.#newlines(), this.#statement()) } : {}) };
  }

  #for(): Statement {
    this.#at++;
    this.#expect('(');
    const initial = this.#is(';') ? undefined : this.#expression();
    this.#expect(';');
    const test = this.#is(';') ? undefined : this.#expression();
    this.#expect(';');
    const update = this.#is(')') ? undefined : this.#expression();
    this.#expect(')');
    this.#newlines();
    return { type: 'for', ...(initial ? { initial } : {}), ...(test ? { test } : {}), ...(update ? { update } : {}), body: this.#statement() };
  }

  #define(): Statement {
    this.#at++;
    this.#skip('void');
    const name = this.#name(), parameters: string[] = [], autos: string[] = [];
    const names = (into: string[]): void => {
      do into.push(this.#name() + (this.#skip('[') ? (this.#expect(']'), '[]') : ''));
      while (this.#skip(','));
    };
    this.#expect('(');
    if (!this.#is(')')) names(parameters);
    this.#expect(')');
    this.#newlines();
    const body = this.#block(autos, names);
    return { type: 'define', name, parameters, autos, body };
  }

  #expression(): Expression {
    return this.#binary(0);
  }

  #binary(level: number): Expression {
    if (level >= LEVELS.length) return this.#unary();
    const operators = LEVELS[level]!;
    if (operators[0] === '!') return this.#skip('!') ? { type: 'unary', operator: '!', value: this.#binary(level) } : this.#binary(level + 1);
    if (operators[0] === '=') {
      const left = this.#binary(level + 1), operator = /^[-+*/%^]?=$/.exec(this.#next.text)?.[0];
      if (operator === undefined || this.#next.kind !== 'sign' || !['name', 'element'].includes(left.type)) return left;
      this.#at++;
      return { type: 'assign', operator: operator.slice(0, -1), target: left, value: this.#binary(level) };
    }
    let left = this.#binary(level + 1);
    while (operators.includes(this.#next.text) && this.#next.kind === 'sign') {
      const operator = this.#tokens[this.#at++]!.text;
      left = { type: 'binary', operator, left, right: this.#binary(operator === '^' ? level : level + 1) };
    }
    return left;
  }

  #unary(): Expression {
    if (this.#skip('-')) return { type: 'unary', operator: '-', value: this.#unary() };
    for (const operator of ['++', '--'] as const) if (this.#skip(operator)) return { type: 'step', operator, prefix: true, target: this.#unary() };
    const value = this.#primary();
    for (const operator of ['++', '--'] as const) if (this.#skip(operator)) return { type: 'step', operator, prefix: false, target: value };
    return value;
  }

  #primary(): Expression {
    const token = this.#tokens[this.#at++]!;
    if (token.kind === 'number') return { type: 'number', text: token.text };
    if (token.kind === 'string') return { type: 'string', text: token.text.slice(1, -1) };
    if (token.kind === 'name' && this.#skip('(')) {
      const args: Expression[] = [];
      if (!this.#is(')')) do args.push(this.#expression()); while (this.#skip(','));
      this.#expect(')');
      return { type: 'call', name: token.text, arguments: args };
    }
    if (token.kind === 'name' && this.#skip('[')) {
      const index = this.#expression();
      this.#expect(']');
      return { type: 'element', name: token.text, index };
    }
    if (token.kind === 'name') return { type: 'name', name: token.text };
    if (token.kind === 'sign' && token.text === '(') {
      const value = this.#expression();
      this.#expect(')');
      return { type: 'group', value };
    }
    this.#at--;
    throw this.#wrong();
  }
}
