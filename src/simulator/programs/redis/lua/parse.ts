/** Reads a Lua 5.1 script (lparser.c), with its complaints. */
import type { Block, Expression, Statement } from './syntax.ts';
import { tokensOf, type Token } from './tokens.ts';
import { LuaError } from './values.ts';

/** How tightly operators hold what stands left and right of them. */
const BINDING: Readonly<Record<string, readonly [number, number]>> = {
  'or': [1, 1], 'and': [2, 2], '<': [3, 3], '>': [3, 3], '<=': [3, 3], '>=': [3, 3], '~=': [3, 3], '==': [3, 3], '..': [5, 4], '+': [6, 6], '-': [6, 6], '*': [7, 7], '/': [7, 7], '%': [7, 7], '^': [10, 9],
};
const UNARY = 8;
/** Deepest nesting that the real reader takes. */
const DEEPEST = 200;

/** @throws LuaError */
export function parse(source: string, chunk: string): Block {
  return new Reader(tokensOf(source, chunk), chunk).script();
}

class Reader {
  readonly #tokens: Token[];
  readonly #chunk: string;
  #at = 0;
  #depth = 0;
  /** Whether '...' and break may stand here. */
  #variadic = true;
  #loops = 0;

  constructor(tokens: Token[], chunk: string) {
    this.#tokens = tokens;
    this.#chunk = chunk;
  }

  script(): Block {
    const block = this.#block();
    if (!this.#is('eof')) this.#expected("'<eof>'");
    return block;
  }

  get #token(): Token {
    return this.#tokens[this.#at]!;
  }

  #is(kind: string): boolean {
    return this.#token.kind === kind;
  }

  #take(kind: string): boolean {
    if (!this.#is(kind)) return false;
    this.#at++;
    return true;
  }

  #fail(words: string): never {
    throw new LuaError(`${this.#chunk}:${this.#token.line}: ${words} near '${this.#token.text}'`);
  }

  #expected(what: string): never {
    this.#fail(`${what} expected`);
  }

  #need(kind: string): void {
    if (!this.#take(kind)) this.#expected(`'${kind}'`);
  }

  /** The word that ends what began with another on some line. */
  #close(kind: string, opened: string, line: number): void {
    if (this.#take(kind)) return;
    if (this.#token.line === line) this.#expected(`'${kind}'`);
    this.#fail(`'${kind}' expected (to close '${opened}' at line ${line})`);
  }

  #name(): string {
    if (!this.#is('name')) this.#expected("'<name>'");
    return this.#tokens[this.#at++]!.text;
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > DEEPEST) throw new LuaError(`${this.#chunk}:${this.#token.line}: chunk has too many syntax levels`);
    const result = read();
    this.#depth--;
    return result;
  }

  #block(): Block {
    return this.#nested(() => {
      const statements: Statement[] = [];
      while (!/^(end|else|elseif|until|eof)$/.test(this.#token.kind)) {
        const { line, kind } = this.#token;
        if (kind === 'return') {
          this.#at++;
          const values = /^(end|else|elseif|until|eof|;)$/.test(this.#token.kind) ? [] : this.#expressions();
          this.#take(';');
          statements.push({ kind: 'return', values, line });
          break;
        }
        if (kind === 'break') {
          this.#at++;
          if (this.#loops === 0) this.#fail('no loop to break');
          this.#take(';');
          statements.push({ kind: 'break', line });
          break;
        }
        statements.push(this.#statement());
        this.#take(';');
      }
      return statements;
    });
  }

  #loop(): Block {
    this.#loops++;
    const block = this.#block();
    this.#loops--;
    return block;
  }

  #statement(): Statement {
    const { line, kind } = this.#token;
    switch (kind) {
      case 'if': return this.#if(line);
      case 'while': {
        this.#at++;
        const condition = this.#expression();
        this.#need('do');
        const body = this.#loop();
        this.#close('end', 'while', line);
        return { kind: 'while', condition, body, line };
      }
      case 'do': {
        this.#at++;
        const body = this.#block();
        this.#close('end', 'do', line);
        return { kind: 'do', body, line };
      }
      case 'for': return this.#for(line);
      case 'repeat': {
        this.#at++;
        const body = this.#loop();
        this.#close('until', 'repeat', line);
        return { kind: 'repeat', body, condition: this.#expression(), line };
      }
      case 'function': return this.#function(line);
      case 'local': return this.#local(line);
      default: return this.#assignmentOrCall(line);
    }
  }

  #if(line: number): Statement {
    const clauses: { condition: Expression; body: Block }[] = [];
    let otherwise: Block | undefined;
    do {
      this.#at++;
      const condition = this.#expression();
      this.#need('then');
      clauses.push({ condition, body: this.#block() });
    } while (this.#is('elseif'));
    if (this.#take('else')) otherwise = this.#block();
    this.#close('end', 'if', line);
    return { kind: 'if', clauses, otherwise, line };
  }

  #for(line: number): Statement {
    this.#at++;
    const names = [this.#name()];
    if (this.#take('=')) {
      const from = this.#expression();
      this.#need(',');
      const to = this.#expression(), step = this.#take(',') ? this.#expression() : undefined;
      this.#need('do');
      const body = this.#loop();
      this.#close('end', 'for', line);
      return { kind: 'count', name: names[0]!, from, to, step, body, line };
    }
    if (!this.#is(',') && !this.#is('in')) this.#expected("'=' or 'in'");
    while (this.#take(',')) names.push(this.#name());
    this.#need('in');
    const values = this.#expressions();
    this.#need('do');
    const body = this.#loop();
    this.#close('end', 'for', line);
    return { kind: 'each', names, values, body, line };
  }

  #function(line: number): Statement {
    this.#at++;
    let target: Expression = { kind: 'name', name: this.#name(), line }, method = false;
    while (this.#is('.') || this.#is(':')) {
      method = this.#tokens[this.#at++]!.kind === ':';
      target = { kind: 'index', of: target, key: { kind: 'constant', value: this.#name(), line }, line };
      if (method) break;
    }
    return { kind: 'assign', targets: [target], values: [this.#body(line, method)], line };
  }

  #local(line: number): Statement {
    this.#at++;
    if (this.#take('function')) {
      const name = this.#name();
      return { kind: 'local function', name, value: this.#body(line, false), line };
    }
    const names = [this.#name()];
    while (this.#take(',')) names.push(this.#name());
    return { kind: 'local', names, values: this.#take('=') ? this.#expressions() : [], line };
  }

  #assignmentOrCall(line: number): Statement {
    const first = this.#suffixed();
    if (first.kind === 'call' && !this.#is('=') && !this.#is(',')) return { kind: 'call', call: first, line };
    const targets = [first];
    while (this.#take(',')) targets.push(this.#suffixed());
    if (targets.some((one) => one.kind !== 'name' && one.kind !== 'index')) this.#fail('syntax error');
    this.#need('=');
    return { kind: 'assign', targets, values: this.#expressions(), line };
  }

  #expressions(): Expression[] {
    const found = [this.#expression()];
    while (this.#take(',')) found.push(this.#expression());
    return found;
  }

  #expression(limit = 0): Expression {
    return this.#nested(() => {
      const { kind, line } = this.#token;
      let left: Expression;
      if (kind === 'not' || kind === '-' || kind === '#') {
        this.#at++;
        left = { kind: 'unary', operator: kind, operand: this.#expression(UNARY), line };
      } else left = this.#simple();
      for (let binding = this.#binding(); binding && binding[0] > limit; binding = this.#binding()) {
        const { kind: operator, line: place } = this.#tokens[this.#at++]!;
        left = { kind: 'binary', operator, left, right: this.#expression(binding[1]), line: place };
      }
      return left;
    });
  }

  #binding(): readonly [number, number] | undefined {
    return Object.hasOwn(BINDING, this.#token.kind) ? BINDING[this.#token.kind] : undefined;
  }

  #simple(): Expression {
    const { kind, line, value } = this.#token;
    switch (kind) {
      case 'number': case 'string': this.#at++; return { kind: 'constant', value, line };
      case 'nil': this.#at++; return { kind: 'constant', value: undefined, line };
      case 'true': case 'false': this.#at++; return { kind: 'constant', value: kind === 'true', line };
      case '...':
        if (!this.#variadic) this.#fail("cannot use '...' outside a vararg function");
        this.#at++;
        return { kind: 'rest', line };
      case '{': return this.#table();
      case 'function': this.#at++; return this.#body(line, false);
      default: return this.#suffixed();
    }
  }

  #suffixed(): Expression {
    const { line, kind } = this.#token;
    let expression: Expression;
    if (kind === 'name') expression = { kind: 'name', name: this.#name(), line };
    else if (this.#take('(')) {
      expression = { kind: 'one', of: this.#expression(), line };
      this.#close(')', '(', line);
    } else this.#fail('unexpected symbol');
    for (;;) {
      const { kind: sign, line: place } = this.#token;
      switch (sign) {
        case '.':
          this.#at++;
          expression = { kind: 'index', of: expression, key: { kind: 'constant', value: this.#name(), line: place }, line: place };
          break;
        case '[':
          this.#at++;
          expression = { kind: 'index', of: expression, key: this.#expression(), line: place };
          this.#need(']');
          break;
        case ':': {
          this.#at++;
          const method = this.#name();
          if (!/^(\(|\{|string)$/.test(this.#token.kind)) this.#fail('function arguments expected');
          expression = { kind: 'call', of: expression, method, arguments: this.#arguments(), line: place };
          break;
        }
        case '(':
          if (place !== this.#tokens[this.#at - 1]!.line) this.#fail('ambiguous syntax (function call x new statement)');
          expression = { kind: 'call', of: expression, arguments: this.#arguments(), line: place };
          break;
        case '{': case 'string':
          expression = { kind: 'call', of: expression, arguments: this.#arguments(), line: place };
          break;
        default: return expression;
      }
    }
  }

  #arguments(): Expression[] {
    const { line, kind, value } = this.#token;
    if (kind === 'string') {
      this.#at++;
      return [{ kind: 'constant', value, line }];
    }
    if (kind === '{') return [this.#table()];
    this.#at++;
    const found = this.#is(')') ? [] : this.#expressions();
    this.#close(')', '(', line);
    return found;
  }

  #table(): Expression {
    const { line } = this.#token, items: { key?: Expression; value: Expression }[] = [];
    this.#at++;
    while (!this.#is('}')) {
      if (this.#take('[')) {
        const key = this.#expression();
        this.#need(']');
        this.#need('=');
        items.push({ key, value: this.#expression() });
      } else if (this.#is('name') && this.#tokens[this.#at + 1]!.kind === '=') {
        const key: Expression = { kind: 'constant', value: this.#name(), line };
        this.#at++;
        items.push({ key, value: this.#expression() });
      } else items.push({ value: this.#expression() });
      if (!this.#take(',') && !this.#take(';')) break;
    }
    this.#close('}', '{', line);
    return { kind: 'table', items, line };
  }

  #body(line: number, method: boolean): Expression {
    const parameters = method ? ['self'] : [], outer = [this.#variadic, this.#loops] as const;
    let variadic = false;
    this.#need('(');
    while (!this.#is(')')) {
      if (this.#take('...')) {
        variadic = true;
        break;
      }
      parameters.push(this.#name());
      if (!this.#take(',')) break;
      if (this.#is(')')) this.#expected("'<name>'");
    }
    this.#need(')');
    this.#variadic = variadic;
    this.#loops = 0;
    const body = this.#block();
    [this.#variadic, this.#loops] = outer;
    this.#close('end', 'function', line);
    return { kind: 'function', parameters, variadic, body, line };
  }
}
