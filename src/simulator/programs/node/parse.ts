/**
 * Reads JavaScript by recursive descent. One file although it is long: a grammar reads best in one piece.
 */
import { SyntaxFailure, tokenize, type TemplatePieces, type Token } from './tokens.ts';
import type { Binding, Expression, FunctionNode, Pattern, Statement } from './syntax.ts';

/** Binding power of binary operators. */
const POWER: Record<string, number> = {
  '??': 1, '||': 2, '&&': 3, '|': 4, '^': 5, '&': 6, '==': 7, '!=': 7, '===': 7, '!==': 7, '<': 8, '>': 8, '<=': 8, '>=': 8, instanceof: 8, in: 8, '<<': 9, '>>': 9, '>>>': 9, '+': 10, '-': 10, '*': 11, '/': 11, '%': 11, '**': 12,
};
const ASSIGNMENTS = new Set(['=', '+=', '-=', '*=', '/=', '%=', '**=', '&=', '|=', '^=', '<<=', '>>=', '>>>=', '&&=', '||=', '??=']);
/** Real JavaScript that this small interpreter does not run; it says so. */
const UNKNOWN = new Set(['class', 'await', 'import', 'export', 'yield', 'async']);

/** A program, statement by statement. @throws SyntaxFailure */
export function parse(source: string, firstLine = 1): Statement[] {
  const parser = new Parser(tokenize(source, firstLine));
  return parser.program();
}

class Parser {
  readonly #tokens: Token[];
  #at = 0;
  /** `in` is not an operator in the head of a for loop. */
  #noIn = false;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  program(): Statement[] {
    const body: Statement[] = [];
    while (this.#next.kind !== 'end') body.push(this.#statement());
    return body;
  }

  expressionOnly(): Expression {
    const value = this.#expression();
    if (this.#next.kind !== 'end') throw this.#unexpected();
    return value;
  }

  get #next(): Token {
    return this.#tokens[this.#at]!;
  }

  #peek(offset: number): Token | undefined {
    return this.#tokens[this.#at + offset];
  }

  #is(text: string): boolean {
    const { kind, text: own } = this.#next;
    return own === text && kind !== 'string' && kind !== 'template';
  }

  #take(): Token {
    return this.#tokens[this.#at++]!;
  }

  #skip(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#skip(text)) throw this.#unexpected();
  }

  #unexpected(): SyntaxFailure {
    const { kind, text, line } = this.#next;
    if (kind === 'end') return new SyntaxFailure('Unexpected end of input', line);
    if (UNKNOWN.has(text)) return new SyntaxFailure(`this simulator's Node does not run '${text}'`, line);
    return new SyntaxFailure(kind === 'name' ? `Unexpected identifier '${text}'` : kind === 'string' ? 'Unexpected string' : kind === 'number' ? 'Unexpected number' : `Unexpected token '${text}'`, line);
  }

  #endOfStatement(): void {
    if (this.#skip(';') || this.#is('}') || this.#next.kind === 'end' || this.#next.afterNewline) return;
    throw this.#unexpected();
  }

  #block(): Statement[] {
    this.#expect('{');
    const body: Statement[] = [];
    while (!this.#is('}')) {
      if (this.#next.kind === 'end') throw this.#unexpected();
      body.push(this.#statement());
    }
    this.#expect('}');
    return body;
  }

  #statement(): Statement {
    const { line, text, kind } = this.#next;
    if (kind === 'sign' && text === '{') return { type: 'Block', body: this.#block(), line };
    if (kind === 'sign' && text === ';') {
      this.#take();
      return { type: 'Empty', line };
    }
    if (kind !== 'keyword') return this.#expressionStatement();
    switch (text) {
      case 'const': case 'let': case 'var': {
        const declaration = this.#declaration();
        this.#endOfStatement();
        return declaration;
      }
      case 'function': {
        const declared = this.#functionExpression();
        return { type: 'FunctionDeclaration', function: declared, line };
      }
      case 'if': return this.#if();
      case 'for': return this.#for();
      case 'while': {
        this.#take();
        const test = this.#parenthesised();
        return { type: 'While', test, body: this.#statement(), first: false, line };
      }
      case 'do': {
        this.#take();
        const body = this.#statement();
        this.#expect('while');
        const test = this.#parenthesised();
        this.#skip(';');
        return { type: 'While', test, body, first: true, line };
      }
      case 'return': {
        this.#take();
        const bare = this.#is(';') || this.#is('}') || this.#next.kind === 'end' || this.#next.afterNewline;
        const value = bare ? undefined : this.#expression();
        this.#endOfStatement();
        return { type: 'Return', value, line };
      }
      case 'throw': {
        this.#take();
        const value = this.#expression();
        this.#endOfStatement();
        return { type: 'Throw', value, line };
      }
      case 'break': case 'continue':
        this.#take();
        this.#endOfStatement();
        return { type: text === 'break' ? 'Break' : 'Continue', line };
      case 'try': return this.#try();
      case 'switch': return this.#switch();
      default: return this.#expressionStatement();
    }
  }

  #expressionStatement(): Statement {
    const { line } = this.#next;
    const value = this.#expression();
    this.#endOfStatement();
    return { type: 'Expression', value, line };
  }

  #parenthesised(): Expression {
    this.#expect('(');
    const value = this.#expression();
    this.#expect(')');
    return value;
  }

  #declaration(): Statement {
    const { text, line } = this.#take();
    const bindings: Binding[] = [];
    do bindings.push(this.#binding());
    while (this.#skip(','));
    return { type: 'Declare', kind: text as 'const', bindings, line };
  }

  #binding(): Binding {
    const target = this.#pattern();
    return this.#skip('=') ? { target, initial: this.#assignment() } : { target };
  }

  #pattern(): Pattern {
    if (this.#skip('[')) return this.#arrayPattern();
    if (this.#skip('{')) return this.#objectPattern();
    if (this.#next.kind !== 'name') throw this.#unexpected();
    return { type: 'Name', name: this.#take().text };
  }

  #arrayPattern(): Pattern {
    const items: (Binding | undefined)[] = [];
    let rest: Pattern | undefined;
    while (!this.#is(']')) {
      if (this.#skip('...')) rest = this.#pattern();
      else items.push(this.#is(',') ? undefined : this.#binding());
      if (!this.#is(']')) this.#expect(',');
    }
    this.#expect(']');
    return { type: 'ArrayPattern', items, rest };
  }

  #objectPattern(): Pattern {
    const properties: { key: string; value: Binding }[] = [];
    let rest: Pattern | undefined;
    while (!this.#is('}')) {
      if (this.#skip('...')) rest = this.#pattern();
      else {
        const key = this.#take().text;
        if (this.#skip(':')) properties.push({ key, value: this.#binding() });
        else properties.push({ key, value: this.#skip('=') ? { target: { type: 'Name', name: key }, initial: this.#assignment() } : { target: { type: 'Name', name: key } } });
      }
      if (!this.#is('}')) this.#expect(',');
    }
    this.#expect('}');
    return { type: 'ObjectPattern', properties, rest };
  }

  #if(): Statement {
    const { line } = this.#take();
    const test = this.#parenthesised(), yes = this.#statement();
    return { type: 'If', test, yes, no: this.#skip('else') ? this.#statement() : undefined, line };
  }

  #for(): Statement {
    const { line } = this.#take();
    this.#expect('(');
    this.#noIn = true;
    let initial: Statement | undefined;
    if (!this.#is(';')) initial = ['const', 'let', 'var'].includes(this.#next.text) ? this.#declaration() : { type: 'Expression', value: this.#expression(), line };
    this.#noIn = false;
    const kind = this.#is('of') ? 'of' : this.#is('in') ? 'in' : undefined;
    if (kind && initial) {
      this.#take();
      const over = this.#expression();
      this.#expect(')');
      const target: Pattern = initial.type === 'Declare' ? initial.bindings[0]!.target : { type: 'Name', name: initial.type === 'Expression' && initial.value.type === 'Name' ? initial.value.name : '' };
      return { type: 'ForOf', kind, target, over, body: this.#statement(), line };
    }
    this.#expect(';');
    const test = this.#is(';') ? undefined : this.#expression();
    this.#expect(';');
    const update = this.#is(')') ? undefined : this.#expression();
    this.#expect(')');
    return { type: 'For', initial, test, update, body: this.#statement(), line };
  }

  #try(): Statement {
    const { line } = this.#take();
    const body = this.#block();
    let parameter: Pattern | undefined, handler: Statement[] | undefined;
    if (this.#skip('catch')) {
      if (this.#skip('(')) {
        parameter = this.#pattern();
        this.#expect(')');
      }
      handler = this.#block();
    }
    return { type: 'Try', body, parameter, handler, finalizer: this.#skip('finally') ? this.#block() : undefined, line };
  }

  #switch(): Statement {
    const { line } = this.#take();
    const value = this.#parenthesised(), cases: { test?: Expression; body: Statement[] }[] = [];
    this.#expect('{');
    while (!this.#skip('}')) {
      const test = this.#skip('default') ? undefined : (this.#expect('case'), this.#expression());
      this.#expect(':');
      const body: Statement[] = [];
      while (!this.#is('case') && !this.#is('default') && !this.#is('}')) body.push(this.#statement());
      cases.push({ test, body });
    }
    return { type: 'Switch', value, cases, line };
  }

  #expression(): Expression {
    const first = this.#assignment();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#skip(',')) items.push(this.#assignment());
    return { type: 'Sequence', items, line: first.line };
  }

  #assignment(): Expression {
    const arrow = this.#arrow();
    if (arrow) return arrow;
    const { line } = this.#next;
    const left = this.#conditional();
    if (this.#next.kind !== 'sign' || !ASSIGNMENTS.has(this.#next.text)) return left;
    if (left.type !== 'Name' && left.type !== 'Member' && left.type !== 'Array' && left.type !== 'Object') throw new SyntaxFailure('Invalid left-hand side in assignment', line);
    const operator = this.#take().text;
    return { type: 'Assign', operator, target: left, value: this.#assignment(), line };
  }

  /** An arrow function, if one begins here: `x =>` or `( … ) =>`. */
  #arrow(): Expression | undefined {
    const { kind, line } = this.#next;
    if (kind === 'name' && this.#peek(1)?.text === '=>' && this.#peek(1)?.kind === 'sign') {
      const target: Pattern = { type: 'Name', name: this.#take().text };
      return this.#arrowBody([{ target }], undefined, line);
    }
    if (!this.#is('(') || !this.#closesBeforeArrow()) return undefined;
    const { parameters, rest } = this.#parameters();
    return this.#arrowBody(parameters, rest, line);
  }

  #closesBeforeArrow(): boolean {
    let depth = 0;
    for (let i = this.#at; i < this.#tokens.length; i++) {
      const { kind, text } = this.#tokens[i]!;
      if (kind !== 'sign') continue;
      if ('([{'.includes(text)) depth++;
      if (')]}'.includes(text) && --depth === 0) return this.#tokens[i + 1]?.text === '=>';
    }
    return false;
  }

  #arrowBody(parameters: Binding[], rest: Pattern | undefined, line: number): FunctionNode {
    this.#expect('=>');
    return { type: 'Function', name: undefined, parameters, rest, body: this.#is('{') ? this.#block() : this.#assignment(), arrow: true, line };
  }

  #parameters(): { parameters: Binding[]; rest: Pattern | undefined } {
    this.#expect('(');
    const parameters: Binding[] = [];
    let rest: Pattern | undefined;
    while (!this.#is(')')) {
      if (this.#skip('...')) rest = this.#pattern();
      else parameters.push(this.#binding());
      if (!this.#is(')')) this.#expect(',');
    }
    this.#expect(')');
    return { parameters, rest };
  }

  #functionExpression(): FunctionNode & { line: number } {
    const { line } = this.#take();
    if (this.#is('*')) throw new SyntaxFailure("this simulator's Node does not run generator functions", line);
    const name = this.#next.kind === 'name' ? this.#take().text : undefined;
    const { parameters, rest } = this.#parameters();
    return { type: 'Function', name, parameters, rest, body: this.#block(), arrow: false, line };
  }

  #conditional(): Expression {
    const test = this.#binary(0);
    if (!this.#skip('?')) return test;
    const noIn = this.#noIn;
    this.#noIn = false;
    const yes = this.#assignment();
    this.#expect(':');
    this.#noIn = noIn;
    return { type: 'Conditional', test, yes, no: this.#assignment(), line: test.line };
  }

  #binary(least: number): Expression {
    let left = this.#unary();
    for (;;) {
      const { text, kind, line } = this.#next;
      const power = kind === 'sign' || kind === 'keyword' ? POWER[text] : undefined;
      if (power === undefined || power <= least || (text === 'in' && this.#noIn)) return left;
      this.#take();
      const right = this.#binary(text === '**' ? power - 1 : power);
      left = text === '&&' || text === '||' || text === '??' ? { type: 'Logical', operator: text, left, right, line } : { type: 'Binary', operator: text, left, right, line };
    }
  }

  #unary(): Expression {
    const { text, kind, line } = this.#next;
    if ((kind === 'sign' && ['!', '-', '+', '~'].includes(text)) || (kind === 'keyword' && ['typeof', 'void', 'delete'].includes(text))) {
      this.#take();
      return { type: 'Unary', operator: text, value: this.#unary(), line };
    }
    if (kind === 'sign' && (text === '++' || text === '--')) {
      this.#take();
      return { type: 'Update', operator: text, prefix: true, target: this.#unary(), line };
    }
    const value = this.#postfix();
    if ((this.#is('++') || this.#is('--')) && !this.#next.afterNewline) return { type: 'Update', operator: this.#take().text as '++', prefix: false, target: value, line };
    return value;
  }

  #postfix(): Expression {
    let value = this.#is('new') ? this.#new() : this.#primary();
    for (;;) {
      const { line } = this.#next;
      if (this.#skip('?.')) {
        if (this.#is('(')) value = { type: 'Call', callee: value, arguments: this.#arguments(), optional: true, line };
        else if (this.#skip('[')) value = this.#computed(value, true, line);
        else value = { type: 'Member', object: value, property: { type: 'Literal', value: this.#take().text, line }, optional: true, line };
      } else if (this.#skip('.')) value = { type: 'Member', object: value, property: { type: 'Literal', value: this.#take().text, line }, optional: false, line };
      else if (this.#skip('[')) value = this.#computed(value, false, line);
      else if (this.#is('(')) value = { type: 'Call', callee: value, arguments: this.#arguments(), optional: false, line };
      else return value;
    }
  }

  #computed(object: Expression, optional: boolean, line: number): Expression {
    const property = this.#expression();
    this.#expect(']');
    return { type: 'Member', object, property, optional, line };
  }

  #new(): Expression {
    const { line } = this.#take();
    let callee = this.#primary();
    while (this.#skip('.')) callee = { type: 'Member', object: callee, property: { type: 'Literal', value: this.#take().text, line }, optional: false, line };
    return { type: 'New', callee, arguments: this.#is('(') ? this.#arguments() : [], line };
  }

  #arguments(): (Expression | { type: 'Spread'; value: Expression; line: number })[] {
    this.#expect('(');
    const noIn = this.#noIn;
    this.#noIn = false;
    const items = this.#list(')');
    this.#noIn = noIn;
    return items;
  }

  #list(end: string): (Expression | { type: 'Spread'; value: Expression; line: number })[] {
    const items: (Expression | { type: 'Spread'; value: Expression; line: number })[] = [];
    while (!this.#is(end)) {
      const { line } = this.#next;
      items.push(this.#skip('...') ? { type: 'Spread', value: this.#assignment(), line } : this.#assignment());
      if (!this.#is(end)) this.#expect(',');
    }
    this.#expect(end);
    return items;
  }

  #primary(): Expression {
    const token = this.#next, { line, text } = token;
    switch (token.kind) {
      case 'number': case 'string':
        this.#take();
        return { type: 'Literal', value: token.value as string | number, line };
      case 'template': {
        this.#take();
        const { texts, sources } = token.value as TemplatePieces;
        return { type: 'Template', texts, values: sources.map((source) => new Parser(tokenize(source.text, source.line)).expressionOnly()), line };
      }
      case 'regex': {
        this.#take();
        const end = text.lastIndexOf('/');
        return { type: 'Regex', source: text.slice(1, end), flags: text.slice(end + 1), line };
      }
      case 'name':
        if (text === 'async' && ['function', '('].includes(this.#peek(1)?.text ?? '')) throw new SyntaxFailure("this simulator's Node does not run 'async'", line);
        this.#take();
        return text === 'undefined' ? { type: 'Literal', value: undefined, line } : { type: 'Name', name: text, line };
      case 'keyword': return this.#keyword();
    }
    if (this.#skip('(')) {
      const noIn = this.#noIn;
      this.#noIn = false;
      const value = this.#expression();
      this.#expect(')');
      this.#noIn = noIn;
      return value;
    }
    if (this.#skip('[')) return { type: 'Array', items: this.#list(']'), line };
    if (this.#is('{')) return this.#object();
    throw this.#unexpected();
  }

  #keyword(): Expression {
    const { text, line } = this.#next;
    if (text === 'function') return this.#functionExpression();
    const constants: Record<string, boolean | null> = { true: true, false: false, null: null };
    if (text in constants) {
      this.#take();
      return { type: 'Literal', value: constants[text], line };
    }
    if (text === 'this') {
      this.#take();
      return { type: 'This', line };
    }
    throw this.#unexpected();
  }

  #object(): Expression {
    const { line } = this.#take();
    const properties: ({ key: Expression; value: Expression } | { spread: Expression })[] = [];
    while (!this.#is('}')) {
      properties.push(this.#property());
      if (!this.#is('}')) this.#expect(',');
    }
    this.#expect('}');
    return { type: 'Object', properties, line };
  }

  #property(): { key: Expression; value: Expression } | { spread: Expression } {
    if (this.#skip('...')) return { spread: this.#assignment() };
    const token = this.#take(), { line } = token;
    let key: Expression = { type: 'Literal', value: token.kind === 'string' || token.kind === 'number' ? (token.value as string) : token.text, line };
    if (token.text === '[' && token.kind === 'sign') {
      key = this.#expression();
      this.#expect(']');
    }
    if (this.#is('(')) {
      const { parameters, rest } = this.#parameters();
      return { key, value: { type: 'Function', name: token.text, parameters, rest, body: this.#block(), arrow: false, line } };
    }
    if (this.#skip(':')) return { key, value: this.#assignment() };
    return { key, value: { type: 'Name', name: token.text, line } };
  }
}
