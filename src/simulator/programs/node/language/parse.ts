/** Reads a script: its statements, and what they declare. */
import { Expressions } from './expressions.ts';
import type { Declaration, Declarator, Expression, ImportName, Pattern, Program, Statement } from './syntax.ts';
import type { ParseOptions } from './words.ts';

type Reader = (at: number) => Statement;

class Parser extends Expressions {
  program(): Program {
    const body = this.#list();
    return { body, names: this.frame.names, isModule: this.options.isModule, strict: this.strict, waits: this.waits };
  }

  #list(): Statement[] {
    const body: Statement[] = [];
    let directives = true;
    while (!this.is('}') && !this.atEnd()) {
      const { token } = this, statement = this.#statement(true);
      directives &&= statement.kind === 'Expression' && statement.value.kind === 'Literal' && token.kind === 'string';
      if (directives && token.value === 'use strict') this.strict = true;
      body.push(statement);
    }
    if (this.block === this.frame.names && this.is('}') && this.frame.names === this.block && !this.#inBraces) this.unexpected();
    return body;
  }

  #inBraces = false;

  protected override functionBody(): Statement[] {
    return this.#braces(() => this.#list());
  }

  #braces<T>(read: () => T): T {
    const outer = this.#inBraces, { withIn } = this;
    this.#inBraces = true;
    this.withIn = true;
    this.expect('{');
    const value = read();
    if (!this.is('}')) this.unexpected();
    this.#inBraces = outer;
    this.withIn = withIn;
    this.advance();
    return value;
  }

  #block(): Statement {
    const at = this.token.at, { value, names } = this.inBlock(() => this.#braces(() => this.#list()));
    return this.place(at, { kind: 'Block', body: value, names });
  }

  #parenthesised(): Expression {
    this.expect('(');
    const value = this.expression();
    this.expect(')');
    return value;
  }

  readonly #readers: Readonly<Record<string, Reader>> = {
    '{': () => this.#block(),
    ';': (at) => {
      this.advance();
      return this.place(at, { kind: 'Empty' });
    },
    var: (at) => this.#variables(at, 'var'),
    const: (at) => this.#variables(at, 'const'),
    if: (at) => this.#if(at),
    for: (at) => this.#for(at),
    while: (at) => {
      this.advance();
      const test = this.#parenthesised();
      return this.place(at, { kind: 'While', test, body: this.#statement() });
    },
    do: (at) => {
      this.advance();
      const body = this.#statement();
      this.expect('while');
      const test = this.#parenthesised();
      this.take(';');
      return this.place(at, { kind: 'DoWhile', test, body });
    },
    return: (at) => {
      if (!this.frame.returns) this.fail('Illegal return statement');
      this.advance();
      return this.#valued(at, 'Return');
    },
    throw: (at) => {
      this.advance();
      if (this.token.newline) this.fail('Illegal newline after throw', at, at + 5);
      return this.#valued(at, 'Throw');
    },
    break: (at) => this.#jump(at, 'Break'),
    continue: (at) => this.#jump(at, 'Continue'),
    switch: (at) => this.#switch(at),
    try: (at) => this.#try(at),
    debugger: (at) => {
      this.advance();
      this.semicolon();
      return this.place(at, { kind: 'Debugger' });
    },
  };

  #statement(declares = false): Statement {
    const { token } = this, at = token.at;
    if (token.kind === 'punctuator' || token.kind === 'keyword') {
      if (token.text === 'function') return this.#function(at, false);
      if (token.text === 'class') return this.#class(at);
      if (token.text === 'import' && !['(', '.'].includes(this.nextToken().text)) return this.#import(at);
      if (token.text === 'export') return this.#export(at);
      if (token.text === 'const' && !declares) this.unexpected();
      const read = Object.hasOwn(this.#readers, token.text) ? this.#readers[token.text] : undefined;
      if (read) return read(at);
    }
    if (token.kind === 'name') {
      const next = this.nextToken();
      if (token.text === 'let' && (next.kind === 'name' || next.text === '[' || next.text === '{')) {
        if (!declares) this.fail('Lexical declaration cannot appear in a single-statement context', next.at, next.end);
        return this.#variables(at, 'let');
      }
      if (token.text === 'async' && next.text === 'function' && !next.newline) {
        this.advance();
        return this.#function(at, true);
      }
      if (next.text === ':' && next.kind === 'punctuator') {
        this.advance();
        this.advance();
        return this.place(at, { kind: 'Labelled', label: token.text, body: this.#statement() });
      }
    }
    const value = this.expression();
    this.semicolon();
    return this.place(at, { kind: 'Expression', value });
  }

  #valued(at: number, kind: 'Return' | 'Throw'): Statement {
    const value = this.is(';') || this.is('}') || this.token.kind === 'end' || this.token.newline ? undefined : this.expression();
    this.semicolon();
    return this.place(at, { kind, value });
  }

  #jump(at: number, kind: 'Break' | 'Continue'): Statement {
    this.advance();
    const label = this.token.kind === 'name' && !this.token.newline ? this.name() : undefined;
    this.semicolon();
    return this.place(at, { kind, label });
  }

  #function(at: number, isAsync: boolean): Statement {
    this.expect('function');
    const generator = this.take('*'), nameAt = this.token.at;
    const name = this.name();
    if (this.block.lexical.some((one) => one.name === name)) this.fail(`Identifier '${name}' has already been declared`, nameAt, nameAt + name.length);
    const { block } = this;
    const node = this.place(at, this.functionRest(name, isAsync, generator, false));
    block.functions.push({ name, node });
    return this.place(at, { kind: 'FunctionDeclaration', name, node });
  }

  #class(at: number): Statement {
    const nameToken = this.nextToken();
    if (nameToken.kind === 'name' && nameToken.text !== 'extends') this.enter('let', nameToken.text, nameToken.at);
    const node = this.classExpression();
    return this.place(at, { kind: 'ClassDeclaration', name: node.name, node });
  }

  #declarators(how: 'var' | 'let' | 'const', inFor: boolean): Declarator[] {
    const list: Declarator[] = [];
    do {
      const at = this.token.at, target: Pattern = this.bindingPattern(how);
      const initial = this.take('=') ? this.assignment() : undefined;
      const isLoop = inFor && (this.isWord('of') || this.is('in'));
      if (initial === undefined && !isLoop) {
        if (target.kind !== 'Target') this.fail('Missing initializer in destructuring declaration', at, this.previousEnd);
        if (how === 'const') this.fail('Missing initializer in const declaration', this.token.at, this.token.end);
      }
      list.push(this.place(at, { target, initial }));
    } while (this.take(','));
    return list;
  }

  #variables(at: number, how: 'var' | 'let' | 'const'): Statement {
    this.advance();
    const list = this.#declarators(how, false);
    this.semicolon();
    return this.place(at, { kind: 'Declare', how, list });
  }

  #if(at: number): Statement {
    this.advance();
    const test = this.#parenthesised(), yes = this.#statement();
    return this.place(at, { kind: 'If', test, yes, no: this.take('else') ? this.#statement() : undefined });
  }

  #for(at: number): Statement {
    this.advance();
    const isAwait = this.isWord('await');
    if (isAwait) {
      this.advance();
      this.waits ||= this.options.isModule;
    }
    this.expect('(');
    return this.inBlock(() => this.#forRest(at, isAwait)).value;
  }

  #forRest(at: number, isAwait: boolean): Statement {
    const start = this.token.at;
    const how = this.is('var') ? 'var' : this.is('const') ? 'const' : this.isWord('let') && /^(?:[[{]|\p{ID_Start}|[$_])/u.test(this.nextToken().text) && !['in', 'of'].includes(this.nextToken().text) ? 'let' : undefined;
    this.withIn = false;
    let initial: Declaration | Expression | undefined;
    if (how) {
      this.advance();
      initial = this.place(start, { kind: 'Declare' as const, how: how as 'var' | 'let' | 'const', list: this.#declarators(how, true) });
    } else if (!this.is(';')) initial = this.expression();
    this.withIn = true;
    if (initial && (this.isWord('of') || this.is('in'))) {
      const kind = this.advance().text === 'of' ? 'ForOf' : 'ForIn';
      const target = initial.kind === 'Declare' ? initial.list[0]!.target : this.toPattern(initial);
      const object = kind === 'ForOf' ? this.assignment() : this.expression();
      this.expect(')');
      return this.place(at, { kind, how, target, object, body: this.#statement(), isAwait });
    }
    this.expect(';');
    const test = this.is(';') ? undefined : this.expression();
    this.expect(';');
    const update = this.is(')') ? undefined : this.expression();
    this.expect(')');
    return this.place(at, { kind: 'For', initial, test, update, body: this.#statement() });
  }

  #switch(at: number): Statement {
    this.advance();
    const value = this.#parenthesised();
    const { value: cases, names } = this.inBlock(() => this.#braces(() => {
      const list: { test: Expression | undefined; body: Statement[] }[] = [];
      while (!this.is('}')) {
        const test = this.take('default') ? undefined : (this.expect('case'), this.expression());
        this.expect(':');
        const body: Statement[] = [];
        while (!this.is('case') && !this.is('default') && !this.is('}') && this.token.kind !== 'end') body.push(this.#statement(true));
        list.push({ test, body });
        if (this.token.kind === 'end') this.unexpected();
      }
      return list;
    }));
    return this.place(at, { kind: 'Switch', value, cases, names });
  }

  #try(at: number): Statement {
    this.advance();
    const block = this.#block();
    let parameter: Pattern | undefined, handler: Statement | undefined;
    if (this.take('catch')) {
      if (this.take('(')) {
        parameter = this.inBlock(() => this.bindingPattern('let')).value;
        this.expect(')');
      }
      handler = this.#block();
    }
    const finalizer = this.take('finally') ? this.#block() : undefined;
    if (!handler && !finalizer) this.fail('Missing catch or finally after try');
    return this.place(at, { kind: 'Try', block, parameter, handler, finalizer });
  }

  /** Whether the last module's name had attributes. */
  #typed = false;

  #moduleName(): string {
    if (this.token.kind !== 'string') this.unexpected();
    const from = String(this.advance().value);
    this.#typed = this.is('with');
    if (this.is('with') || this.isWord('assert')) {
      this.advance();
      this.expect('{');
      while (!this.take('}')) {
        if (this.atEnd()) this.unexpected();
        this.advance();
      }
    }
    return from;
  }

  #names(): ImportName[] {
    this.expect('{');
    const list: ImportName[] = [];
    while (!this.is('}')) {
      const first = this.advance(), imported = String(first.value ?? first.text);
      let local = imported;
      if (this.isWord('as')) {
        this.advance();
        const second = this.advance();
        local = String(second.value ?? second.text);
      }
      list.push({ imported, local });
      if (!this.is('}')) this.expect(',');
    }
    this.expect('}');
    return list;
  }

  #import(at: number): Statement {
    if (!this.options.isModule) this.fail('Cannot use import statement outside a module', at, at + 6);
    this.advance();
    const names: ImportName[] = [];
    let all: string | undefined;
    if (this.token.kind !== 'string') {
      if (this.token.kind === 'name') names.push({ imported: 'default', local: this.name() });
      if (names.length === 0 || this.take(',')) {
        if (this.take('*')) {
          this.advance();
          all = this.name();
        } else names.push(...this.#names());
      }
      if (!this.isWord('from')) this.unexpected();
      this.advance();
    }
    const from = this.#moduleName();
    this.semicolon();
    for (const { local } of [...names, ...(all === undefined ? [] : [{ local: all }])]) this.enter('const', local, at);
    return this.place(at, { kind: 'Import', from, names, all, typed: this.#typed });
  }

  #export(at: number): Statement {
    if (!this.options.isModule) this.unexpected();
    this.advance();
    if (this.take('default')) return this.#exportDefault(at);
    if (this.take('*')) {
      let all: string | true = true;
      if (this.isWord('as')) {
        this.advance();
        all = this.advance().text;
      }
      this.advance();
      const from = this.#moduleName();
      this.semicolon();
      return this.place(at, { kind: 'Export', names: [], from, all, declaration: undefined });
    }
    if (this.is('{')) {
      const names = this.#names();
      const from = this.isWord('from') ? (this.advance(), this.#moduleName()) : undefined;
      this.semicolon();
      return this.place(at, { kind: 'Export', names, from, all: undefined, declaration: undefined });
    }
    return this.place(at, { kind: 'Export', names: [], from: undefined, all: undefined, declaration: this.#statement(true) });
  }

  #exportDefault(at: number): Statement {
    const start = this.token.at, isAsync = this.isWord('async') && this.nextToken().text === 'function';
    if (this.is('function') || isAsync) {
      if (isAsync) this.advance();
      const node = this.functionExpression(isAsync, start);
      if (node.name !== '') this.block.functions.push({ name: node.name, node });
      return this.place(at, { kind: 'ExportDefault', value: node, name: node.name || undefined });
    }
    if (this.is('class')) {
      const node = this.classExpression();
      if (node.name !== '') this.enter('let', node.name, start);
      return this.place(at, { kind: 'ExportDefault', value: node, name: node.name || undefined });
    }
    const value = this.assignment();
    this.semicolon();
    return this.place(at, { kind: 'ExportDefault', value, name: undefined });
  }
}

/** @throws SyntaxFailure */
export const parse = (text: string, options: ParseOptions): Program => new Parser(text, options).program();
