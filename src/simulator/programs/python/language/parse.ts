/** Reads a program in Python: statements that hold others. */
import { documentOf } from './callables.ts';
import { SimpleStatements } from './simple-statements.ts';
import { SyntaxFailure, type Expression, type Handler, type MatchPattern, type Place, type Statement } from './syntax.ts';
import { tokenise, type Token } from './tokens.ts';
import { freshFrame } from './words.ts';

class Parser extends SimpleStatements {
  protected override inside(source: string): Expression {
    const inner = new Parser(tokenise(`(${source})`));
    inner.frame = this.frame;
    inner.inFunction = this.inFunction;
    return inner.expressions();
  }

  program(): Statement[] {
    const body: Statement[] = [];
    while (this.token.kind !== 'end') body.push(...this.#statement());
    return body;
  }

  #block(after: Place, what: string): Statement[] {
    this.expect(':');
    if (this.token.kind !== 'newline') return this.simpleLine();
    this.at++;
    if (this.kind() !== 'indent') throw new SyntaxFailure(`expected an indented block after ${what} on line ${after.line}`, { ...this.token, endLine: this.token.line, endColumn: this.token.column + 1 }, 'IndentationError', this.kind() === 'end');
    this.at++;
    const body: Statement[] = [];
    while (this.kind() !== 'dedent' && this.kind() !== 'end') body.push(...this.#statement());
    if (this.kind() === 'dedent') this.at++;
    return body;
  }

  #statement(): Statement[] {
    const { ...from } = this.token;
    if (from.kind === 'indent') this.fail('unexpected indent', from, 'IndentationError');
    if (from.kind === 'name') {
      const read = this.#compound[from.text];
      if (read && Object.hasOwn(this.#compound, from.text)) return [read(from)];
      if (from.text === 'match' && this.#isMatch()) return [this.#match(from)];
      if (from.text === 'type' && this.tokens[this.at + 1]!.kind === 'name' && this.tokens[this.at + 2]!.text === '=') return [this.#typeAlias(from)];
    }
    if (this.is('@')) return [this.#decorated(from)];
    return this.simpleLine();
  }

  readonly #compound: Readonly<Record<string, (from: Token) => Statement>> = {
    if: (from) => this.#if(from, "'if' statement"),
    while: (from) => {
      this.at++;
      const test = this.expression(), body = this.#looped(() => this.#block(from, "'while' statement"));
      return this.statementNode(from, { kind: 'While', test, body, no: this.#else() });
    },
    for: (from) => this.#for(from, false),
    try: (from) => this.#try(from),
    with: (from) => this.#with(from, false),
    def: (from) => this.#def(from, [], false),
    class: (from) => this.#class(from, []),
    async: (from) => {
      this.at++;
      if (this.is('def')) return this.#def(from, [], true);
      return this.is('for') ? this.#for(from, true) : this.#with(from, true);
    },
  };

  #looped<T>(read: () => T): T {
    this.loops++;
    const value = read();
    this.loops--;
    return value;
  }

  #else(): Statement[] {
    const from = this.token;
    return this.take('else') ? this.#block(from, "'else' statement") : [];
  }

  #if(from: Token, what: string): Statement {
    this.at++;
    const test = this.expression();
    if (this.is('=')) this.fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", { ...test, endLine: this.tokens[this.at + 1]!.endLine, endColumn: this.tokens[this.at + 1]!.endColumn });
    const yes = this.#block(from, what), next = this.token;
    const no = next.kind === 'name' && next.text === 'elif' ? [this.#if(next, "'elif' statement")] : this.#else();
    return this.statementNode(from, { kind: 'If', test, yes, no });
  }

  #for(from: Token, isAsync: boolean): Statement {
    this.expect('for');
    const target = this.targets();
    this.bind(target);
    this.expect('in');
    const iterable = this.expressions(), body = this.#looped(() => this.#block(from, "'for' statement"));
    return this.statementNode(from, { kind: 'For', target, iterable, body, no: this.#else(), isAsync });
  }

  #try(from: Token): Statement {
    this.at++;
    const body = this.#block(from, "'try' statement"), handlers: Handler[] = [];
    while (this.is('except')) {
      const at = this.tokens[this.at++]!, group = this.take('*');
      const types = this.is(':') ? undefined : this.expression();
      if (this.is(',')) this.fail('multiple exception types must be parenthesized', { ...types!, endLine: this.token.endLine, endColumn: this.token.endColumn });
      const name = this.take('as') ? this.name() : undefined;
      if (name !== undefined) this.frame.locals.add(name);
      handlers.push({ types, name, body: this.#block(at, "'except' statement"), group });
    }
    const no = this.#else(), lastAt = this.token, last = this.take('finally') ? this.#block(lastAt, "'finally' statement") : [];
    if (handlers.length === 0 && last.length === 0) this.fail("expected 'except' or 'finally' block");
    return this.statementNode(from, { kind: 'Try', body, handlers, no, last });
  }

  #with(from: Token, isAsync: boolean): Statement {
    this.expect('with');
    const items: { value: Expression; target: Expression | undefined }[] = [], start = this.at;
    const read = (close: string): void => {
      do {
        if (this.is(close)) break;
        const value = this.expression(), target = this.take('as') ? this.binary(0) : undefined;
        if (target) this.bind(target);
        items.push({ value, target });
      } while (this.take(','));
    };
    if (this.take('(')) {
      try {
        read(')');
        this.expect(')');
        if (!this.is(':')) throw new SyntaxFailure('', from);
      } catch (error) {
        if (!(error instanceof SyntaxFailure)) throw error;
        this.at = start;
        items.length = 0;
        read(':');
      }
    } else read(':');
    return this.statementNode(from, { kind: 'With', items, body: this.#block(from, "'with' statement"), isAsync });
  }

  #decorated(from: Token): Statement {
    const decorators: Expression[] = [];
    while (this.take('@')) {
      decorators.push(this.expression());
      if (this.token.kind === 'newline') this.at++;
    }
    const isAsync = this.take('async');
    if (this.is('def')) return this.#def(this.token, decorators, isAsync);
    if (this.is('class')) return this.#class(from, decorators);
    return this.fail('invalid syntax');
  }

  #def(from: Token, decorators: Expression[], isAsync: boolean): Statement {
    this.expect('def');
    const name = this.name();
    this.frame.locals.add(name);
    const node = this.function(name, () => {
      this.expect('(', "expected '('");
      const list = this.parameters(')');
      this.expect(')');
      const returns = this.take('->') ? this.expression() : undefined;
      return { list, body: this.#block(from, 'function definition'), returns };
    }, isAsync);
    return this.statementNode(from, { kind: 'Function', node, decorators });
  }

  #class(from: Token, decorators: Expression[]): Statement {
    this.expect('class');
    const name = this.name();
    this.frame.locals.add(name);
    const bases = this.take('(') ? this.arguments(')') : [], frame = this.frame;
    this.frame = { ...freshFrame(), globals: frame.globals, nonlocals: frame.nonlocals };
    const body = this.#block(from, 'class definition');
    this.frame = frame;
    return this.statementNode(from, { kind: 'Class', name, bases, body, decorators, document: documentOf(body) });
  }

  #typeAlias(from: Token): Statement {
    this.at++;
    const name = this.name();
    this.frame.locals.add(name);
    this.expect('=');
    const value = this.expression();
    if (this.token.kind === 'newline') this.at++;
    return this.statementNode(from, { kind: 'TypeAlias', name, value });
  }

  /** `match` is a name as well: a statement has a colon at the end of its line. */
  #isMatch(): boolean {
    const next = this.tokens[this.at + 1]!;
    if (next.kind === 'newline' || (next.kind === 'operator' && ['=', '.', ',', ')', ':', '+=', '-='].includes(next.text))) return false;
    for (let i = this.at + 1; ; i++) if (this.tokens[i]!.kind === 'newline') return this.tokens[i - 1]!.text === ':' && this.tokens[i + 1]?.kind === 'indent' && this.tokens[i + 2]?.text === 'case';
      else if (this.tokens[i]!.kind === 'end') return false;
  }

  #match(from: Token): Statement {
    this.at++;
    const value = this.expressions(), cases: { pattern: MatchPattern; guard: Expression | undefined; body: Statement[] }[] = [];
    this.expect(':');
    this.at += 2;
    while (this.is('case')) {
      const at = this.tokens[this.at++]!, pattern = this.patterns();
      const guard = this.take('if') ? this.expression() : undefined;
      cases.push({ pattern, guard, body: this.#block(at, "'case' statement") });
    }
    if (this.token.kind === 'dedent') this.at++;
    return this.statementNode(from, { kind: 'Match', value, cases });
  }
}

/** @throws SyntaxFailure */
export const parsePython = (source: string): Statement[] => new Parser(tokenise(source)).program();
