/** Reads expressions. */
import { notSimulated, SqlError } from './errors.ts';
import { Reader } from './reader.ts';
import type { Bound, Call, Expression, Ordering, Select, Window } from './syntax.ts';
import { isTypeName } from './types.ts';

/** Binary operators, the weakest first. */
const PRECEDENCE: readonly (readonly string[])[] = [
  ['or'], ['and'], ['not'], ['is'], ['=', '<>', '!=', '<', '>', '<=', '>='], ['like'], ['||', '->', '->>', '#>', '#>>', '#-', '@>', '<@', '&&', '?', '?|', '?&', '~', '~*', '!~', '!~*', '~~', '!~~', '~~*', '!~~*', '|', '&', '#', '<<', '>>', '@@'], ['+', '-'], ['*', '/', '%'], ['^'],
];
const IS = PRECEDENCE.findIndex(([one]) => one === 'is'), COMPARISON = IS + 1, LIKE = IS + 2, OTHER = IS + 3;
const DEEPEST = 200;

/** Functions that are written without brackets. */
const BARE = new Set(['current_timestamp', 'current_date', 'current_time', 'localtimestamp', 'localtime', 'current_user', 'session_user', 'current_role', 'current_catalog', 'user']);

export abstract class ExpressionReader extends Reader {
  protected abstract select(): Select;

  protected expression(): Expression {
    if (++this.depth > DEEPEST) throw new SqlError('54001', 'stack depth limit exceeded', { hint: 'Increase the configuration parameter "max_stack_depth" (currently 2048kB), after ensuring the platform\'s stack depth limit is adequate.' });
    const made = this.#binary(0);
    this.depth--;
    return made;
  }

  /** Without AND, OR and comparisons: a default's value, a bound. */
  protected plain(): Expression {
    return this.#binary(OTHER);
  }

  protected isSelect(offset = 0): boolean {
    const text = this.tokens[this.place + offset]?.text;
    return text === 'select' || text === 'with' || text === 'values' || (text === '(' && this.isSelect(offset + 1));
  }

  #binary(level: number): Expression {
    if (level === PRECEDENCE.length) return this.#casted();
    const { at } = this.token;
    if (PRECEDENCE[level]![0] === 'not') {
      if (!this.take('not')) return this.#binary(level + 1);
      return { kind: 'unary', operator: 'not', operand: this.#binary(level), at };
    }
    let left = this.#binary(level + 1);
    for (;;) {
      const { text, at: place } = this.token;
      if (level === IS || level === LIKE) {
        const special = level === IS ? this.#is(left) : this.#like(left);
        if (!special) return left;
        left = special;
        continue;
      }
      const operator = PRECEDENCE[level]!.find((one) => this.is(one));
      if (operator === undefined) return left;
      this.place++;
      const spelled = text === '!=' ? '<>' : text;
      const some = this.takeOne('any', 'some', 'all');
      if (some !== undefined) {
        this.need('(');
        left = { kind: 'some', operand: left, operator: spelled, all: some === 'all', of: this.isSelect() ? this.select() : this.expression(), at: place };
        this.need(')');
      } else left = { kind: 'binary', operator: spelled, left, right: this.#binary(level + 1), at: place };
    }
  }

  #is(operand: Expression): Expression | undefined {
    const { at } = this.token;
    if (this.take('isnull') || this.is('notnull')) return { kind: 'is', operand, what: 'null', not: this.take('notnull'), at };
    if (!this.take('is')) return undefined;
    const not = this.take('not');
    if (this.take('distinct', 'from')) return { kind: 'binary', operator: not ? 'is not distinct from' : 'is distinct from', left: operand, right: this.#binary(COMPARISON), at };
    const what = this.takeOne('null', 'true', 'false', 'unknown');
    if (what === undefined) throw this.syntax();
    return { kind: 'is', operand, what: what as 'null', not, at };
  }

  /** IN, BETWEEN, LIKE and their opposites. */
  #like(operand: Expression): Expression | undefined {
    const { at } = this.token, not = this.is('not') && ['in', 'between', 'like', 'ilike', 'similar'].includes(this.tokens[this.place + 1]!.text) && this.take('not');
    if (this.take('in')) {
      this.need('(');
      const items = this.isSelect() ? this.select() : this.list(() => this.expression());
      this.need(')');
      return { kind: 'in', operand, items, not, at };
    }
    if (this.take('between')) {
      if (this.take('symmetric')) throw notSimulated('BETWEEN SYMMETRIC');
      const low = this.plain();
      this.need('and');
      return { kind: 'between', operand, low, high: this.plain(), not, at };
    }
    if (this.take('similar', 'to')) throw notSimulated('SIMILAR TO');
    const word = this.takeOne('like', 'ilike');
    if (word === undefined) return undefined;
    const some = this.takeOne('any', 'some', 'all'), operator = `${not ? '!' : ''}~~${word === 'ilike' ? '*' : ''}`;
    if (some !== undefined) {
      this.need('(');
      const of = this.expression();
      this.need(')');
      return { kind: 'some', operand, operator, all: some === 'all', of, at };
    }
    const right = this.plain();
    if (this.take('escape')) this.string();
    return { kind: 'binary', operator, left: operand, right, at };
  }

  #casted(): Expression {
    const { at, text } = this.token;
    if (this.take('-') || this.take('+') || this.take('~') || this.take('@')) {
      const operand = this.#casted();
      return operand.kind === 'literal' && text === '-' && typeof operand.value === 'number' ? { ...operand, value: -operand.value, at } : operand.kind === 'literal' && text === '-' && operand.type === 'numeric' ? { ...operand, value: `-${String(operand.value)}`, at } : { kind: 'unary', operator: text, operand, at };
    }
    let operand = this.#primary();
    for (;;) {
      const { at: place } = this.token;
      if (this.take('::')) {
        const { type, at: typeAt } = this.type();
        operand = { kind: 'cast', operand, type, at: operand.at, typeAt };
      } else if (operand.kind !== 'array' && this.is('[') && this.take('[')) {
        const index = this.expression();
        const to = this.take(':') ? this.expression() : undefined;
        this.need(']');
        operand = { kind: 'element', operand, index, ...(to && { to }), at: place };
      } else if (this.take('at', 'time', 'zone')) operand = { kind: 'call', name: 'timezone', args: [this.#casted(), operand], star: false, distinct: false, at: place };
      else if (this.take('collate')) this.label();
      else return operand;
    }
  }

  #primary(): Expression {
    const { token } = this, { at } = token;
    if (this.is('(') && this.isSelect(1)) return this.#subquery(false);
    if (this.take('(')) {
      const items = this.list(() => this.expression());
      this.need(')');
      return items.length === 1 ? items[0]! : { kind: 'row', items, at };
    }
    if (this.take('exists')) return { ...this.#subquery(true), at };
    if (this.take('case')) return this.#case(at);
    if (this.take('array')) {
      if (this.is('(')) {
        this.need('(');
        const query = this.select();
        this.need(')');
        return { kind: 'array of', query, at };
      }
      return this.#array(at);
    }
    if (this.is('cast', '(')) {
      this.place += 2;
      const operand = this.expression();
      this.need('as');
      const { type, at: typeAt } = this.type();
      this.need(')');
      return { kind: 'cast', operand, type, at: operand.at, typeAt };
    }
    if (this.take('null')) return { kind: 'literal', value: null, type: 'unknown', at };
    if (this.isOne('true', 'false')) return { kind: 'literal', value: this.tokens[this.place++]!.text === 'true', type: 'boolean', at };
    if (token.kind === 'string') {
      this.place++;
      let { text } = token;
      // Strings on lines that follow each other are one.
      for (; this.token.kind === 'string' && this.text.slice(this.tokens[this.place - 1]!.at, this.token.at).includes('\n'); this.place++) text += this.token.text;
      return { kind: 'literal', value: text, type: 'unknown', at };
    }
    if (token.kind === 'number') {
      this.place++;
      if (/[.e]/i.test(token.text) || Math.abs(Number(token.text)) > 9e15) return { kind: 'literal', value: /e/i.test(token.text) ? plainNumber(token.text) : token.text.replace(/^\./, '0.').replace(/\.$/, ''), type: 'numeric', at };
      return { kind: 'literal', value: Number(token.text), type: Number(token.text) > 2147483647 ? 'bigint' : 'integer', at };
    }
    if (/^\$\d+$/.test(token.text)) {
      this.place++;
      return { kind: 'parameter', number: Number(token.text.slice(1)), at };
    }
    return this.#reference(at);
  }

  #subquery(exists: boolean): Extract<Expression, { kind: 'select' }> {
    const { at } = this.token;
    this.need('(');
    const query = this.select();
    this.need(')');
    return { kind: 'select', query, exists, at };
  }

  #array(at: number): Expression {
    this.need('[');
    const items = this.is(']') ? [] : this.list(() => (this.is('[') ? this.#array(this.token.at) : this.expression()));
    this.need(']');
    return { kind: 'array', items, at };
  }

  #case(at: number): Expression {
    const subject = this.is('when') ? undefined : this.expression(), branches: { when: Expression; then: Expression }[] = [];
    while (this.take('when')) {
      const when = this.expression();
      this.need('then');
      branches.push({ when, then: this.expression() });
    }
    if (branches.length === 0) throw this.syntax();
    const otherwise = this.take('else') ? this.expression() : undefined;
    this.need('end');
    return { kind: 'case', ...(subject && { subject }), branches, ...(otherwise && { otherwise }), at };
  }

  /** A column, a call, or a type in front of its text. */
  #reference(at: number): Expression {
    const next = this.tokens[this.place + 1];
    if (this.token.kind === 'word' && BARE.has(this.token.text) && next?.text !== '.') {
      const name = this.tokens[this.place++]!.text;
      if (this.is('(')) this.bracketed(() => this.number());
      return { kind: 'call', name: name === 'user' ? 'current_user' : name, args: [], star: false, distinct: false, at };
    }
    if (this.token.kind === 'word' && isTypeName(this.token.text)) {
      const from = this.place;
      if (this.token.text !== 'interval' || next?.kind === 'string') {
        const { type, at: typeAt } = this.type();
        const { token } = this;
        if (token.kind === 'string') {
          this.place++;
          const unit = type === 'interval' ? this.takeOne('year', 'month', 'day', 'hour', 'minute', 'second') : undefined;
          return { kind: 'cast', operand: { kind: 'literal', value: unit === undefined ? token.text : `${token.text} ${unit}`, type: 'unknown', at: token.at }, type, at, typeAt };
        }
        this.place = from;
      }
    }
    const first = this.name();
    if (this.is('(')) return this.#call(first, at);
    if (!this.take('.')) return { kind: 'column', name: first, at };
    if (this.is('*') && /^[),]$/.test(this.tokens[this.place + 1]?.text ?? '')) {
      // t.* among a function's arguments is the row.
      this.place++;
      return { kind: 'column', name: first, at };
    }
    const second = this.label();
    if (this.is('(')) return this.#call(second, at);
    if (this.take('.')) return { kind: 'column', table: second, name: this.label(), at };
    return { kind: 'column', table: first, name: second, at };
  }

  #call(name: string, at: number): Expression {
    this.need('(');
    if (name === 'extract') {
      const field = this.token.kind === 'string' ? this.string() : this.label();
      this.need('from');
      return this.#called(name, [{ kind: 'literal', value: field, type: 'unknown', at }, this.expression()], at);
    }
    if (name === 'position') {
      const needle = this.plain();
      this.need('in');
      return this.#called(name, [this.plain(), needle], at);
    }
    if (name === 'trim') {
      const side = this.takeOne('both', 'leading', 'trailing') ?? 'both', own = { both: 'btrim', leading: 'ltrim', trailing: 'rtrim' }[side]!;
      const first = this.take('from') ? undefined : this.expression();
      if (first && !this.isOne('from', ',')) return this.#called(own, [first], at);
      if (first && this.take(',')) return this.#called(own, [first, this.expression()], at);
      if (first) this.need('from');
      const text = this.expression();
      return this.#called(own, first ? [text, first] : [text], at);
    }
    if ((name === 'substring' || name === 'overlay') && !this.is(')')) {
      const args = [this.expression()];
      if (this.take('placing')) args.push(this.expression());
      if (this.take('from')) args.push(this.expression());
      if (this.take('for')) args.push(...(args.length === 1 ? [{ kind: 'literal', value: 1, type: 'integer', at } as const] : []), this.expression());
      while (this.take(',')) args.push(this.expression());
      return this.#called(name, args, at);
    }
    const star = this.take('*'), distinct = this.take('distinct');
    if (!distinct) this.take('all');
    const names: string[] = [];
    const args = star || this.is(')') ? [] : this.list(() => {
      if (this.take('variadic')) throw notSimulated('VARIADIC');
      if (this.tokens[this.place + 1]?.text === '=>') {
        names.push(this.token.text);
        this.place += 2;
      }
      return this.expression();
    });
    if (name === 'make_interval' && names.length > 0) {
      const all = ['years', 'months', 'weeks', 'days', 'hours', 'mins', 'secs'], first = args.length - names.length;
      const given = (part: string, index: number): Expression => args[names.includes(part) ? first + names.indexOf(part) : index < first ? index : -1] ?? { kind: 'literal', value: 0, type: 'integer', at };
      return this.#called(name, all.map(given), at);
    }
    const order = this.take('order', 'by') ? this.list(() => this.ordering()) : undefined;
    return this.#called(name, args, at, { star, distinct, ...(order && { order }) });
  }

  /** What stands behind a call's arguments. */
  #called(name: string, args: Expression[], at: number, more: Partial<Call> = {}): Call {
    this.need(')');
    const call: Call = { kind: 'call', name, args, star: false, distinct: false, at, ...more };
    if (this.take('within', 'group')) {
      this.need('(', 'order', 'by');
      call.within = this.list(() => this.ordering());
      this.need(')');
    }
    if (this.take('filter')) {
      this.need('(', 'where');
      call.filter = this.expression();
      this.need(')');
    }
    if (this.take('over')) call.over = this.is('(') ? this.window() : this.name();
    return call;
  }

  protected window(): Window {
    this.need('(');
    const window: Window = { partition: [], order: [] };
    if (this.isName && !this.isOne('partition', 'order', 'rows', 'range', 'groups')) window.base = this.name();
    if (this.take('partition', 'by')) window.partition = this.list(() => this.expression());
    if (this.take('order', 'by')) window.order = this.list(() => this.ordering());
    const unit = this.takeOne('rows', 'range', 'groups');
    if (unit !== undefined) {
      const between = this.take('between'), from = this.#bound();
      if (between) this.need('and');
      window.frame = { unit: unit as 'rows', from, to: between ? this.#bound() : { kind: 'current row' } };
    }
    this.need(')');
    return window;
  }

  #bound(): Bound {
    if (this.take('current', 'row')) return { kind: 'current row' };
    if (this.take('unbounded')) return { kind: this.take('preceding') ? 'unbounded preceding' : (this.need('following'), 'unbounded following') };
    const count = this.plain();
    return { kind: this.take('preceding') ? 'preceding' : (this.need('following'), 'following'), count };
  }

  protected ordering(): Ordering {
    const by = this.expression(), descending = this.take('desc');
    if (!descending) this.take('asc');
    if (!this.take('nulls')) return { by, descending };
    const nullsFirst = this.take('first');
    if (!nullsFirst) this.need('last');
    return { by, descending, nullsFirst };
  }
}

/** 1e3 as 1000. */
function plainNumber(text: string): string {
  const [, whole = '0', fraction = '', power] = /^(\d*)\.?(\d*)e([-+]?\d+)$/i.exec(text) ?? [];
  const by = Math.max(-300, Math.min(300, Number(power))), digits = whole + fraction, point = whole.length + by;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? digits.padEnd(point, '0').replace(/^0+(?=\d)/, '') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
