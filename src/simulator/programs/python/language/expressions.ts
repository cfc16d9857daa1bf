/** Reads expressions, from the loosest operator to the tightest. */
import { Callables } from './callables.ts';
import type { Argument, Expression } from './syntax.ts';
import type { Token } from './tokens.ts';
import { KEYWORDS } from './words.ts';

const POWER: Readonly<Record<string, number>> = { '|': 1, '^': 2, '&': 3, '<<': 4, '>>': 4, '+': 5, '-': 5, '*': 6, '/': 6, '//': 6, '%': 6, '@': 6 };

export abstract class Expressions extends Callables {
  expression(): Expression {
    if (this.is('lambda')) return this.lambda();
    const from = this.token, yes = this.or();
    if (this.is(':=') && yes.kind === 'Name') {
      this.at++;
      this.frame.locals.add(yes.name);
      return this.node(from, { kind: 'Named', name: yes.name, value: this.expression() });
    }
    if (!this.is('if')) return yes;
    this.at++;
    const test = this.or();
    if (!this.is('else')) this.fail("expected 'else' after 'if' expression", { ...from, endLine: test.endLine, endColumn: test.endColumn });
    this.at++;
    return this.node(from, { kind: 'Conditional', test, yes, no: this.expression() });
  }

  protected or(): Expression {
    const from = this.token;
    let left = this.#and();
    while (this.take('or')) left = this.node(from, { kind: 'Logical', operator: 'or', left, right: this.#and() });
    return left;
  }

  #and(): Expression {
    const from = this.token;
    let left = this.#not();
    while (this.take('and')) left = this.node(from, { kind: 'Logical', operator: 'and', left, right: this.#not() });
    return left;
  }

  #not(): Expression {
    const from = this.token;
    return this.take('not') ? this.node(from, { kind: 'Unary', operator: 'not', value: this.#not() }) : this.#comparison();
  }

  #comparison(): Expression {
    const from = this.token, first = this.binary(0), rest: { operator: string; value: Expression }[] = [];
    for (;;) {
      let operator: string | undefined;
      if (['<', '>', '<=', '>=', '==', '!='].some((one) => this.is(one))) operator = this.tokens[this.at++]!.text;
      else if (this.is('not') && this.tokens[this.at + 1]?.text === 'in') {
        this.at += 2;
        operator = 'not in';
      } else if (this.take('in')) operator = 'in';
      else if (this.take('is')) operator = this.take('not') ? 'is not' : 'is';
      if (operator === undefined) return rest.length === 0 ? first : this.node(from, { kind: 'Compare', first, rest });
      rest.push({ operator, value: this.binary(0) });
    }
  }

  protected binary(least: number): Expression {
    const from = this.token;
    let left = this.#unary();
    for (;;) {
      const operatorPlace = this.token, power = operatorPlace.kind === 'operator' ? POWER[operatorPlace.text] : undefined;
      if (power === undefined || power <= least) return left;
      this.at++;
      left = this.node(from, { kind: 'Binary', operator: operatorPlace.text, left, right: this.binary(power), operatorPlace });
    }
  }

  #unary(): Expression {
    const from = this.token;
    if (this.is('-') || this.is('+') || this.is('~')) {
      const operator = this.tokens[this.at++]!.text, value = this.#unary();
      if (operator === '-' && value.kind === 'Constant' && typeof value.value === 'number' && value.value !== 0) return this.node(from, { kind: 'Constant', value: -value.value });
      return this.node(from, { kind: 'Unary', operator, value });
    }
    return this.#power();
  }

  #await(from: Token): Expression {
    const made = this.node(from, { kind: 'Await', value: this.#postfix() });
    if (!this.inFunction) this.fail("'await' outside function", made);
    return made;
  }

  #power(): Expression {
    const from = this.token;
    const base = this.take('await') ? this.#await(from) : this.#postfix();
    if (!this.is('**')) return base;
    const operatorPlace = this.tokens[this.at++]!;
    return this.node(from, { kind: 'Binary', operator: '**', left: base, right: this.#unary(), operatorPlace });
  }

  #postfix(): Expression {
    const from = this.token;
    let value = this.#atom();
    for (;;) {
      if (this.take('.')) value = this.node(from, { kind: 'Attribute', object: value, name: this.token.kind === 'name' && KEYWORDS.has(this.token.text) ? this.fail('invalid syntax') : this.name() });
      else if (this.take('(')) value = this.node(from, { kind: 'Call', callee: value, arguments: this.arguments(')') });
      else if (this.take('[')) {
        const index = this.#subscript();
        this.expect(']');
        value = this.node(from, { kind: 'Subscript', object: value, index });
      } else return value;
    }
  }

  /** The bracket that closes what is open here. */
  #closing(): Token {
    let depth = 0;
    for (let at = this.at; at < this.tokens.length; at++) {
      const token = this.tokens[at]!;
      if (token.kind !== 'operator') continue;
      if ('([{'.includes(token.text)) depth++;
      else if (')]}'.includes(token.text) && depth-- === 0) return token;
    }
    return this.token;
  }

  protected arguments(close: string): Argument[] {
    const list: Argument[] = [];
    while (!this.is(close)) {
      const from = this.token;
      if (this.take('**')) list.push({ kind: 'stars', name: undefined, value: this.expression() });
      else if (this.take('*')) list.push({ kind: 'star', name: undefined, value: this.expression() });
      else if (this.token.kind === 'name' && this.tokens[this.at + 1]?.text === '=' && this.tokens[this.at + 1]?.kind === 'operator') {
        const name = this.name();
        this.at++;
        list.push({ kind: 'plain', name, value: this.expression() });
      } else {
        if (list.some((one) => one.kind === 'plain' && one.name !== undefined)) this.fail('positional argument follows keyword argument', this.#closing());
        const value = this.expression();
        list.push({ kind: 'plain', name: undefined, value: this.is('for') || this.is('async') ? this.comprehension(from, 'generator', value) : value });
      }
      if (!this.is(close) && !this.take(',')) this.fail(this.token.kind === 'name' || this.token.kind === 'number' || this.token.kind === 'string' ? 'invalid syntax. Perhaps you forgot a comma?' : 'invalid syntax', this.token.kind === 'operator' ? this.token : { ...from, endLine: this.token.endLine, endColumn: this.token.endColumn });
    }
    this.expect(close);
    return list;
  }

  #subscript(): Expression {
    const from = this.token, first = this.#slice();
    if (!this.is(',')) return first;
    const items = [first];
    while (this.take(',')) if (!this.is(']')) items.push(this.#slice());
    return this.node(from, { kind: 'Tuple', items });
  }

  #slice(): Expression {
    const from = this.token;
    const part = (): Expression | undefined => (this.is(':') || this.is(']') || this.is(',') ? undefined : this.expression());
    const first = this.is('*') ? this.starred() : part();
    if (!this.is(':')) return first ?? this.fail('invalid syntax');
    this.at++;
    const to = part(), step = this.take(':') ? part() : undefined;
    return this.node(from, { kind: 'Slice', ...(first ? { from: first } : {}), ...(to ? { to } : {}), ...(step ? { step } : {}) });
  }

  #atom(): Expression {
    const { ...token } = this.token;
    switch (token.kind) {
      case 'number': {
        this.at++;
        return this.node(token, numberNode(token.text));
      }
      case 'string': case 'format': case 'bytes': return this.strings();
      case 'name': {
        const constants: Record<string, boolean | null> = { True: true, False: false, None: null };
        if (Object.hasOwn(constants, token.text)) {
          this.at++;
          return this.node(token, { kind: 'Constant', value: constants[token.text] });
        }
        if (token.text === 'yield') return this.yield();
        if (token.text === 'lambda') return this.lambda();
        if (token.text === 'not') return this.#not();
        const name = this.name();
        return this.node(token, { kind: 'Name', name });
      }
      case 'operator': break;
      case 'indent': return this.fail('unexpected indent', token, 'IndentationError');
      default: return this.fail('invalid syntax');
    }
    if (this.take('(')) return this.parenthesis(token);
    if (this.take('[')) return this.list(token);
    if (this.take('{')) return this.braces(token);
    if (this.take('...')) return this.node(token, { kind: 'Ellipsis' });
    return this.fail('invalid syntax');
  }

  protected yield(): Expression {
    const from = this.expect('yield');
    if (!this.inFunction) this.fail("'yield' outside function", from);
    this.frame.generator = true;
    if (this.take('from')) return this.node(from, { kind: 'YieldFrom', value: this.expression() });
    const ends = this.token.kind === 'newline' || [')', ']', '}', '=', ','].some((one) => this.is(one));
    return this.node(from, { kind: 'Yield', value: ends ? undefined : this.expressions() });
  }

  /** One or several, which are a tuple. */
  expressions(): Expression {
    const from = this.token, item = (): Expression => (this.is('*') ? this.starred() : this.is('yield') ? this.yield() : this.expression()), first = item();
    if (!this.is(',')) return first;
    const items = [first];
    while (this.take(',')) if (!['=', ')', ']', ':'].some((one) => this.is(one)) && this.token.kind !== 'newline' && this.token.kind !== 'end' && !this.is(';')) items.push(item());
    return this.node(from, { kind: 'Tuple', items });
  }
}

function numberNode(text: string): object {
  const plain = text.replaceAll('_', '');
  if (plain.endsWith('j')) return { kind: 'Complex', value: Number(plain.slice(0, -1)) };
  if (/^0[xXoObB]/.test(plain) || /^\d+$/.test(plain)) {
    const value = BigInt(/^0\d/.test(plain) ? '0' : plain);
    return { kind: 'Constant', value: value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value };
  }
  return { kind: 'Float', value: Number(plain) };
}
