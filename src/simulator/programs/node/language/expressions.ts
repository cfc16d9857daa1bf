/** Reads expressions, functions and classes. One class although it is long: the rules of this grammar call each other. */
import { Patterns } from './patterns.ts';
import type { ClassMember, Element, Expression, FunctionNode, Parameter, Pattern, PropertyNode, Statement } from './syntax.ts';

/** How tightly binary operators bind. */
const POWER: Readonly<Record<string, number>> = {
  '??': 1, '||': 2, '&&': 3, '|': 4, '^': 5, '&': 6, '==': 7, '!=': 7, '===': 7, '!==': 7, '<': 8, '>': 8, '<=': 8, '>=': 8, instanceof: 8, in: 8,
  '<<': 9, '>>': 9, '>>>': 9, '+': 10, '-': 10, '*': 11, '/': 11, '%': 11, '**': 12,
};

const ASSIGN = new Set(['=', '+=', '-=', '*=', '/=', '%=', '**=', '<<=', '>>=', '>>>=', '&=', '|=', '^=', '&&=', '||=', '??=']);

const UNARY = new Set(['!', '~', '+', '-', 'typeof', 'void', 'delete']);

export abstract class Expressions extends Patterns {
  protected abstract functionBody(): Statement[];

  protected expression(): Expression {
    const at = this.token.at, first = this.assignment();
    if (!this.is(',')) return first;
    const items = [first];
    while (this.take(',')) items.push(this.assignment());
    return this.node(at, { kind: 'Sequence', items });
  }

  protected assignment(): Expression {
    const at = this.token.at;
    const arrow = this.#arrow();
    if (arrow) return arrow;
    if (this.isWord('yield') && this.frame.generator) return this.#yield();
    const left = this.#conditional();
    if (this.token.kind !== 'punctuator' || !ASSIGN.has(this.token.text)) return left;
    const { text: operator } = this.token;
    const target: Pattern = operator === '=' ? this.toPattern(left) : this.simpleTarget(left);
    const sets = this.advance().at;
    if (target.kind === 'Target') {
      if (target.to.kind === 'Name') target.to.sets = sets;
      else if (target.to.kind === 'Member' && operator === '=') target.to.place = sets;
    }
    return this.node(at, { kind: 'Assign', operator, target, value: this.assignment() });
  }

  #yield(): Expression {
    const at = this.advance().at;
    if (this.token.newline || this.token.kind === 'end' || [')', ']', '}', ',', ';', ':'].some((one) => this.is(one))) return this.node(at, { kind: 'Yield', value: undefined, delegate: false });
    const delegate = this.take('*');
    return this.node(at, { kind: 'Yield', value: this.assignment(), delegate });
  }

  /** An arrow function, if one begins here. */
  #arrow(): Expression | undefined {
    const { token } = this, at = token.at;
    if (token.kind === 'name') {
      const next = this.nextToken();
      if (next.text === '=>' && next.kind === 'punctuator' && !next.newline) return this.#arrowFunction(at, false, () => [this.#simpleParameter()]);
      if (token.text !== 'async' || next.newline) return undefined;
      if (next.kind === 'name' && this.peek(() => (this.advance(), this.nextToken().text === '=>'))) {
        this.advance();
        return this.#arrowFunction(at, true, () => [this.#simpleParameter()]);
      }
      if (next.text === '(' && next.kind === 'punctuator' && this.peek(() => (this.advance(), this.#parenthesesBeforeArrow()))) {
        this.advance();
        return this.#arrowFunction(at, true, () => this.#parameters());
      }
      return undefined;
    }
    if (!this.is('(') || !this.peek(() => this.#parenthesesBeforeArrow())) return undefined;
    return this.#arrowFunction(at, false, () => this.#parameters());
  }

  readonly #arrows = new Map<number, boolean>();

  /** Whether the parentheses that open here are followed by `=>`; takes words freely, so only within `peek`. */
  #parenthesesBeforeArrow(): boolean {
    const start = this.token.at, known = this.#arrows.get(start);
    if (known !== undefined) return known;
    let depth = 0, answer = false, before = '(';
    try {
      for (;;) {
        const { token } = this;
        if (token.kind === 'end') break;
        if (token.kind === 'punctuator') {
          if ('([{'.includes(token.text)) depth++;
          if (')]}'.includes(token.text) && --depth === 0) {
            this.advance();
            answer = this.is('=>') && !this.token.newline;
            break;
          }
          if ((token.text === '/' || token.text === '/=') && /^(?:[([{,;:?=&|!~^+\-*%<>]|=>|return|typeof)$/.test(before.slice(-6).replace(/^[^a-z]*(?=[^a-z])/, '').slice(-2)) && !/[)\]}\w'"`]$/.test(before)) this.scanner.regex(token.at);
        }
        if (token.kind === 'template') this.#skipTemplate();
        before = token.text;
        this.advance();
      }
    } catch {
      answer = false;
    }
    this.#arrows.set(start, answer);
    return answer;
  }

  #skipTemplate(): void {
    for (;;) {
      if (this.scanner.templatePart().last) return;
      for (let depth = 0, token = this.scanner.next(); depth > 0 || token.text !== '}'; token = this.scanner.next()) {
        if (token.kind === 'end') return;
        if (token.kind === 'template') this.#skipTemplate();
        else if (token.text === '{') depth++;
        else if (token.text === '}') depth--;
      }
    }
  }

  #simpleParameter(): Parameter {
    const at = this.token.at, name = this.name();
    return { target: { kind: 'Target', to: this.node(at, { kind: 'Name', name }) }, initial: undefined, rest: false };
  }

  #arrowFunction(at: number, isAsync: boolean, parameters: () => Parameter[]): Expression {
    const { value, names } = this.inFunction(isAsync, false, () => {
      const list = parameters();
      this.expect('=>');
      return { list, body: this.is('{') ? this.functionBody() : this.assignment(), strict: this.strict };
    });
    return this.node(at, { kind: 'Function', name: '', parameters: value.list, body: value.body, arrow: true, isAsync, generator: false, method: false, names, strict: value.strict });
  }

  #parameters(): Parameter[] {
    this.expect('(');
    const list: Parameter[] = [];
    while (!this.is(')')) {
      const rest = this.take('...');
      const target = this.bindingPattern(undefined);
      const initial = !rest && this.take('=') ? this.assignment() : undefined;
      list.push({ target, initial, rest });
      if (rest && this.is(',')) this.fail('Rest parameter must be last formal parameter', this.token.at, this.token.end);
      if (!this.is(')') && !this.take(',')) {
        if (this.token.kind === 'end') this.unexpected();
        if (this.token.kind === 'punctuator') this.unexpected();
        this.fail('missing ) after formal parameters');
      }
    }
    this.expect(')');
    return list;
  }

  /** A function from its parameters on. */
  protected functionRest(name: string, isAsync: boolean, generator: boolean, method: boolean): FunctionNode {
    const { value, names } = this.inFunction(isAsync, generator, () => {
      const list = this.#parameters();
      return { list, body: this.functionBody(), strict: this.strict };
    });
    return { kind: 'Function', name, parameters: value.list, body: value.body, arrow: false, isAsync, generator, method, names, strict: value.strict, at: 0, end: 0 };
  }

  protected functionExpression(isAsync: boolean, at: number): Expression & { kind: 'Function' } {
    this.expect('function');
    const generator = this.take('*');
    const name = this.token.kind === 'name' ? this.name() : '';
    return this.place(at, this.functionRest(name, isAsync, generator, false));
  }

  #conditional(): Expression {
    const at = this.token.at, test = this.#binary(0);
    if (!this.is('?')) return test;
    this.advance();
    const { withIn } = this;
    this.withIn = true;
    const yes = this.assignment();
    this.withIn = withIn;
    this.expect(':');
    return this.node(at, { kind: 'Conditional', test, yes, no: this.assignment() });
  }

  #binary(least: number): Expression {
    const at = this.token.at;
    let left = this.token.kind === 'private' && this.nextToken().text === 'in' ? this.node(this.token.at, { kind: 'Private', name: this.advance().text }) : this.#unary();
    for (;;) {
      const operator = this.token.kind === 'punctuator' || this.token.kind === 'keyword' ? this.token.text : '';
      const power = operator === 'in' && !this.withIn ? undefined : POWER[operator];
      if (power === undefined || power <= least) return left;
      if (operator === '**' && left.kind === 'Unary') this.fail('Unary operator used immediately before exponentiation expression. Parenthesis must be used to disambiguate operator precedence', left.at, this.token.end);
      this.advance();
      const right = this.#binary(operator === '**' ? power - 1 : power);
      if (operator === '??' && [left, right].some((one) => one.kind === 'Logical' && one.operator !== '??')) this.unexpected();
      left = this.node(at, { kind: operator === '&&' || operator === '||' || operator === '??' ? 'Logical' : 'Binary', operator, left, right });
    }
  }

  #unary(): Expression {
    const { token } = this, at = token.at;
    if ((token.kind === 'punctuator' || token.kind === 'keyword') && UNARY.has(token.text)) {
      const operator = this.advance().text, value = this.#unary();
      if (operator === 'delete' && value.kind === 'Name' && this.strict) this.fail('Delete of an unqualified identifier in strict mode.', value.at, value.end);
      return this.node(at, { kind: 'Unary', operator, value });
    }
    if (this.is('++') || this.is('--')) {
      const operator = this.advance().text, target = this.#unary();
      if (!this.isSimple(target)) this.fail('Invalid left-hand side expression in prefix operation', target.at, target.end);
      return this.node(at, { kind: 'Update', operator, prefix: true, target });
    }
    if (this.isWord('await') && this.frame.isAsync) {
      this.advance();
      if (this.options.isModule || this.options.awaits) this.waits = true;
      return this.node(at, { kind: 'Await', value: this.#unary() });
    }
    if (this.isWord('await') && !this.frame.isAsync) {
      const next = this.nextToken();
      if (!next.newline && (next.kind === 'name' || next.kind === 'number' || next.kind === 'string' || next.text === 'new' || next.text === 'this' || next.text === '{')) this.fail('await is only valid in async functions and the top level bodies of modules');
    }
    const value = this.#postfix();
    if ((this.is('++') || this.is('--')) && !this.token.newline) {
      if (!this.isSimple(value)) this.fail('Invalid left-hand side expression in postfix operation', value.at, value.end);
      return this.node(at, { kind: 'Update', operator: this.advance().text, prefix: false, target: value });
    }
    return value;
  }

  /** Members and calls. */
  #postfix(): Expression {
    const at = this.token.at;
    let value = this.is('new') ? this.#new() : this.#primary(), chained = false;
    for (;;) {
      if (this.is('.') || this.is('?.')) {
        const optional = this.advance().text === '?.';
        chained ||= optional;
        if (optional && this.is('(')) value = this.node(at, { kind: 'Call', callee: value, arguments: this.#arguments(), optional: true });
        else if (optional && this.is('[')) value = this.#element(at, value, true);
        else value = this.#member(at, value, optional);
      } else if (this.is('[')) value = this.#element(at, value, false);
      else if (this.is('(')) value = this.node(at, { kind: 'Call', callee: value, arguments: this.#arguments(), optional: false });
      else if (this.token.kind === 'template') value = this.node(at, { kind: 'Tagged', tag: value, template: this.#template() });
      else return chained ? this.node(at, { kind: 'Chain', value }) : value;
    }
  }

  #member(at: number, object: Expression, optional: boolean): Expression {
    const { token } = this;
    if (token.kind === 'private') {
      this.advance();
      return this.node(at, { kind: 'Member', object, property: this.node(token.at, { kind: 'Private', name: token.text }), optional, place: token.at });
    }
    if (token.kind !== 'name' && token.kind !== 'keyword') this.unexpected();
    this.advance();
    return this.node(at, { kind: 'Member', object, property: token.text, optional, place: token.at });
  }

  #element(at: number, object: Expression, optional: boolean): Expression {
    this.expect('[');
    const place = this.token.at, { withIn } = this;
    this.withIn = true;
    const property = this.expression();
    this.withIn = withIn;
    this.expect(']');
    return this.node(at, { kind: 'Member', object, property, optional, place });
  }

  #arguments(): Expression[] {
    this.expect('(');
    const list: Expression[] = [], { withIn } = this;
    this.withIn = true;
    while (!this.is(')')) {
      const at = this.token.at;
      list.push(this.take('...') ? this.node(at, { kind: 'Spread', value: this.assignment() }) : this.assignment());
      if (!this.is(')') && !this.take(',')) {
        if (this.token.kind === 'end' || this.token.kind === 'name' || this.token.kind === 'number' || this.token.kind === 'string' || this.token.kind === 'keyword' || this.token.kind === 'template' || this.token.text !== '=>') this.fail('missing ) after argument list', this.previousAt, this.previousEnd);
        this.unexpected();
      }
    }
    this.expect(')');
    this.withIn = withIn;
    return list;
  }

  #new(): Expression {
    const at = this.expect('new').at;
    if (this.take('.')) {
      if (this.token.text !== 'target') this.unexpected();
      this.advance();
      return this.node(at, { kind: 'NewTarget' });
    }
    let callee = this.is('new') ? this.#new() : this.#primary();
    for (;;) {
      if (this.is('.')) {
        this.advance();
        callee = this.#member(at, callee, false);
      } else if (this.is('[')) callee = this.#element(at, callee, false);
      else break;
    }
    return this.node(at, { kind: 'New', callee, arguments: this.is('(') ? this.#arguments() : [] });
  }

  #primary(): Expression {
    const { token } = this, at = token.at;
    switch (token.kind) {
      case 'number': case 'bigint': case 'string':
        this.advance();
        return this.node(at, { kind: 'Literal', value: token.value });
      case 'template': return this.#template();
      case 'name': {
        if (token.text === 'async' && this.nextToken().text === 'function' && !this.nextToken().newline) {
          this.advance();
          return this.functionExpression(true, at);
        }
        return this.node(at, { kind: 'Name', name: this.name() });
      }
      case 'keyword': return this.#keyword();
      case 'punctuator': break;
      default: this.unexpected();
    }
    if (this.is('(')) return this.#parentheses();
    if (this.is('[')) return this.#array();
    if (this.is('{')) return this.#object();
    if (this.is('/') || this.is('/=')) {
      const { source, flags } = this.scanner.regex(at);
      const invalid = (why: string): never => this.fail(`Invalid regular expression: /${source}/${flags}: ${why}`, at, this.scanner.position);
      if (/[^dgimsuvy]/.test(flags) || new Set(flags).size < flags.length) this.fail('Invalid regular expression flags', at, this.scanner.position);
      try {
        new RegExp(source, flags);
      } catch (error) {
        invalid((error as Error).message.replace(/^.*: /, ''));
      }
      this.advance();
      return { kind: 'Regex', source, flags, at, end: this.previousEnd };
    }
    return this.unexpected();
  }

  #keyword(): Expression {
    const { token } = this, at = token.at;
    switch (token.text) {
      case 'function': return this.functionExpression(false, at);
      case 'class': return this.classExpression();
      case 'import': {
        this.advance();
        if (this.take('.')) {
          this.advance();
          if (!this.options.isModule) this.fail("Cannot use 'import.meta' outside a module", at, this.previousEnd);
          return this.node(at, { kind: 'ImportMeta' });
        }
        if (!this.is('(')) {
          if (!this.options.isModule) this.fail('Cannot use import statement outside a module', at, at + 6);
          this.unexpected();
        }
        this.expect('(');
        const value = this.assignment();
        const typed = this.take(',') && !this.is(')');
        if (typed) this.assignment();
        this.expect(')');
        return this.node(at, { kind: 'Import', value, typed });
      }
      default: break;
    }
    const simple: Record<string, object> = { this: { kind: 'This' }, super: { kind: 'Super' }, null: { kind: 'Literal', value: null }, true: { kind: 'Literal', value: true }, false: { kind: 'Literal', value: false } };
    const node = simple[token.text];
    if (!node) this.unexpected();
    this.advance();
    if (token.text === 'super' && !this.is('(') && !this.is('.') && !this.is('[')) this.fail("'super' keyword unexpected here", token.at, token.end);
    return this.node(at, node);
  }

  #parentheses(): Expression {
    const at = this.expect('(').at, { withIn } = this;
    this.withIn = true;
    const value = this.expression();
    this.withIn = withIn;
    this.expect(')');
    return this.node(at, { kind: 'Parenthesised', value });
  }

  #array(): Expression {
    const at = this.expect('[').at, items: Element[] = [], { withIn } = this;
    this.withIn = true;
    while (!this.is(']')) {
      if (this.is(',')) {
        this.advance();
        items.push(undefined);
        continue;
      }
      const start = this.token.at;
      items.push(this.take('...') ? this.node(start, { kind: 'Spread', value: this.assignment() }) : this.assignment());
      if (!this.is(']')) this.expect(',');
    }
    this.expect(']');
    this.withIn = withIn;
    return this.node(at, { kind: 'Array', items });
  }

  #template(): Expression & { kind: 'Template' } {
    const at = this.token.at, texts: (string | undefined)[] = [], raw: string[] = [], values: Expression[] = [];
    this.scanner.position = this.token.end;
    for (;;) {
      const part = this.scanner.templatePart();
      texts.push(part.value);
      raw.push(part.raw);
      if (part.last) break;
      this.token = this.scanner.next();
      values.push(this.expression());
      if (!this.is('}')) this.unexpected();
    }
    const end = this.scanner.position;
    this.token = this.scanner.next();
    this.previousAt = at;
    this.previousEnd = end;
    return { kind: 'Template', texts, raw, values, at, end };
  }

  #object(): Expression {
    const at = this.expect('{').at, properties: PropertyNode[] = [], { withIn } = this;
    this.withIn = true;
    while (!this.is('}')) {
      properties.push(this.#property());
      if (!this.is('}')) this.expect(',');
    }
    this.expect('}');
    this.withIn = withIn;
    return this.node(at, { kind: 'Object', properties });
  }

  #property(): PropertyNode {
    const { token } = this, at = token.at;
    if (this.take('...')) return { kind: 'spread', key: '', value: this.assignment(), shorthand: false, method: false };
    const { isAsync, generator, accessor } = this.#modifiers();
    const keyToken = this.token, key = this.#key();
    if (accessor) return { kind: accessor, key, value: this.place(at, this.functionRest(this.#keyName(key, accessor), false, false, true)), shorthand: false, method: true };
    if (this.is('(')) return { kind: 'value', key, value: this.place(at, this.functionRest(this.#keyName(key), isAsync, generator, true)), shorthand: false, method: true };
    if (this.take(':')) return { kind: 'value', key, value: this.assignment(), shorthand: false, method: false };
    if (typeof key !== 'string' || keyToken.kind !== 'name') this.unexpected(keyToken.kind === 'name' ? this.token : keyToken.kind === 'keyword' ? keyToken : this.token);
    const name = this.node(keyToken.at, { kind: 'Name', name: key });
    if (this.is('=')) {
      this.advance();
      return { kind: 'value', key, value: this.node(keyToken.at, { kind: 'Initial', target: name, initial: this.assignment() }), shorthand: true, method: false };
    }
    return { kind: 'value', key, value: name, shorthand: true, method: false };
  }

  #keyName(key: Expression | string, accessor = ''): string {
    return typeof key === 'string' ? `${accessor ? `${accessor} ` : ''}${key}` : '';
  }

  /** async, *, get and set before a key; each is a key itself where a key's end follows. */
  #modifiers(): { isAsync: boolean; generator: boolean; accessor: 'get' | 'set' | undefined } {
    const more = (): boolean => !this.peek(() => (this.advance(), this.is('(') || this.is(',') || this.is(':') || this.is('}') || this.is('=') || this.is(';') || this.token.kind === 'end'));
    let isAsync = false, accessor: 'get' | 'set' | undefined;
    if (this.isWord('async') && more() && !this.nextToken().newline) {
      this.advance();
      isAsync = true;
    } else if ((this.isWord('get') || this.isWord('set')) && more() && !(this.nextToken().newline && this.nextToken().text === '*')) accessor = this.advance().text as 'get' | 'set';
    return { isAsync, generator: accessor === undefined && this.take('*'), accessor };
  }

  /** A key: a name, text or number, or `[an expression]`. */
  #key(): Expression | string {
    const { token } = this;
    if (token.kind === 'name' || token.kind === 'keyword' || token.kind === 'private') return this.advance().text;
    if (token.kind === 'string') return String(this.advance().value);
    if (token.kind === 'number' || token.kind === 'bigint') return String(this.advance().value);
    if (!this.is('[')) this.unexpected();
    this.advance();
    const key = this.assignment();
    this.expect(']');
    return key;
  }

  protected override patternKey(): Expression | string {
    return this.#key();
  }

  protected classExpression(): Expression & { kind: 'Class' } {
    const at = this.expect('class').at, { strict } = this;
    this.strict = true;
    const name = this.token.kind === 'name' ? this.name() : '';
    const parent = this.take('extends') ? this.#postfix() : undefined;
    this.expect('{');
    const members: ClassMember[] = [];
    while (!this.is('}')) if (!this.take(';')) members.push(this.#classMember());
    this.expect('}');
    this.strict = strict;
    return this.place(at, { kind: 'Class', name, parent, members });
  }

  #classMember(): ClassMember {
    const at = this.token.at;
    const isStatic = this.isWord('static') && !this.peek(() => (this.advance(), this.is('(') || this.is('=') || this.is(';') || this.is('}')));
    if (isStatic) this.advance();
    if (isStatic && this.is('{')) {
      const { value, names } = this.inFunction(false, false, () => this.functionBody());
      const block: FunctionNode = { kind: 'Function', name: '<static_initializer>', parameters: [], body: value, arrow: false, isAsync: false, generator: false, method: true, names, strict: true, at, end: this.previousEnd };
      return this.place(at, { kind: 'block', isStatic, key: '', value: undefined, block });
    }
    const { isAsync, generator, accessor } = this.#modifiers();
    const key = this.#key();
    if (this.is('(')) {
      const value = this.place(at, this.functionRest(this.#keyName(key, accessor), isAsync, generator, true));
      return this.place(at, { kind: accessor ?? 'method', isStatic, key, value });
    }
    const value = this.take('=') ? this.inFunction(false, false, () => this.assignment()).value : undefined;
    this.semicolon();
    return this.place(at, { kind: 'field', isStatic, key, value });
  }
}
