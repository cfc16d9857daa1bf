/** Reads queries and expressions. */
import { notSimulated } from './errors.ts';
import type { Expression, Item, Ordering, Select, Source, Value } from './syntax.ts';
import { decimalOf } from './types.ts';
import { Words } from './words.ts';

/** From what binds loosest to what binds closest; NOT stands between the third and the comparisons. */
const LEVELS: readonly (readonly string[])[] = [['or', '||'], ['xor'], ['and', '&&'], [], ['=', '<=>', '<>', '!=', '<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%', 'div', 'mod']];
const NEGATION = 3, COMPARISON = 4;
const BARE_CALLS = /^(current_timestamp|current_date|current_time|current_user|localtime|localtimestamp|utc_timestamp|utc_date)$/i;
const UNITS = /^(microsecond|second|minute|hour|day|week|month|quarter|year)$/i;

export class QueryParser extends Words {
  select(): Select {
    const query = this.#core();
    while (this.take('union')) {
      const all = this.take('all');
      if (!all) this.take('distinct');
      query.unions.push({ all, query: this.#core() });
    }
    if (this.is('order')) query.order = this.orderings();
    const limit = this.limit();
    if (limit) query.limit = limit;
    if (this.take('for', 'update') || this.take('lock', 'in', 'share', 'mode')) return query;
    return query;
  }

  #core(): Select {
    if (this.take('(')) {
      const inner = this.select();
      this.need(')');
      return inner;
    }
    if (this.is('with')) throw notSimulated('WITH');
    this.need('select');
    const distinct = this.take('distinct');
    if (!distinct) this.take('all');
    const query: Select = { items: this.list(() => this.#item()), distinct, from: [], group: [], order: [], unions: [] };
    if (this.is('into')) throw notSimulated('SELECT … INTO');
    if (this.take('from') && !this.take('dual')) query.from = this.#sources();
    if (this.take('where')) query.where = this.expression();
    if (this.take('group', 'by')) query.group = this.list(() => this.expression());
    if (this.take('having')) query.having = this.expression();
    if (this.is('window')) throw notSimulated('WINDOW');
    return query;
  }

  #item(): Select['items'][number] {
    if (this.take('*')) return { star: '' };
    const from = this.token.at;
    const expression = this.expression();
    if (expression.kind === 'column' && expression.name === '*') return { star: expression.table! };
    const written = this.text.slice(from, this.ended);
    // NULL and TRUE stand in capital letters over their columns, strings next to each other as one.
    const shown = expression.kind === 'column' ? expression.name : expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : /^(null|true|false)$/i.test(written) && expression.kind === 'literal' ? written.toUpperCase() : written;
    return { expression, name: this.alias() ?? shown } satisfies Item;
  }

  alias(): string | undefined {
    if (this.take('as')) return this.token.kind === 'string' ? this.literal() : this.name();
    return this.isName() ? this.name() : this.token.kind === 'string' ? this.literal() : undefined;
  }

  #sources(): Source[] {
    const sources = [this.#source()];
    for (;;) {
      if (this.take(',')) sources.push({ ...this.#source(), join: { kind: 'inner' } });
      else if (this.is('natural')) throw notSimulated('NATURAL JOIN');
      else {
        const kind = this.take('left') ? 'left' as const : this.take('right') ? 'right' as const : 'inner' as const;
        if (kind === 'inner') {
          if (!this.take('inner')) this.take('cross');
        } else this.take('outer');
        if (!this.take('join') && !this.take('straight_join')) return sources;
        const source = this.#source();
        if (this.take('using')) sources.push({ ...source, join: { kind, using: this.names() } });
        else if (this.take('on')) sources.push({ ...source, join: { kind, on: this.expression() } });
        else if (kind === 'inner') sources.push({ ...source, join: { kind } });
        else throw this.syntax();
      }
    }
  }

  #source(): Source {
    if (this.take('(')) {
      const query = this.select();
      this.need(')');
      return { table: '', query, alias: this.alias() ?? '' };
    }
    const name = this.tableName();
    return { ...name, alias: this.alias() ?? name.table };
  }

  orderings(): Ordering[] {
    if (!this.take('order', 'by')) return [];
    return this.list(() => {
      const by = this.expression(), descending = this.take('desc');
      if (!descending) this.take('asc');
      return { by, descending };
    });
  }

  limit(): { count: number; offset: number } | undefined {
    if (!this.take('limit')) return undefined;
    const number = (): number => {
      if (this.token.kind !== 'number') throw this.syntax();
      return Number(this.literal());
    };
    const first = number();
    if (this.take(',')) return { offset: first, count: number() };
    return { count: first, offset: this.take('offset') ? number() : 0 };
  }

  expression(): Expression {
    return this.#level(0);
  }

  #level(level: number): Expression {
    if (level === NEGATION) {
      if (this.take('not')) return { kind: 'unary', operator: 'not', operand: this.#level(NEGATION) };
      return this.#level(level + 1);
    }
    if (level === LEVELS.length) return this.#unary();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = LEVELS[level]!.find((one) => this.take(one));
      if (operator !== undefined) {
        left = { kind: 'binary', operator: { '!=': '<>', '&&': 'and', '||': 'or', mod: '%' }[operator] ?? operator, left, right: this.#level(level + 1) };
        continue;
      }
      const more = level === COMPARISON ? this.#predicate(left) : undefined;
      if (!more) return left;
      left = more;
    }
  }

  #predicate(operand: Expression): Expression | undefined {
    if (this.take('is')) {
      const not = this.take('not');
      const what = this.take('null') ? null : this.take('true') ? true : this.take('false') ? false : undefined;
      if (what === undefined) throw this.syntax();
      return { kind: 'is', operand, what, not };
    }
    const not = this.take('not');
    const negated = (test: Expression): Expression => (not ? { kind: 'unary', operator: 'not', operand: test } : test);
    if (this.take('in')) {
      this.need('(');
      const items = this.is('select') ? this.select() : this.list(() => this.expression());
      this.need(')');
      return { kind: 'in', operand, items, not };
    }
    if (this.take('between')) {
      const low = this.#level(COMPARISON + 1);
      this.need('and');
      return { kind: 'between', operand, low, high: this.#level(COMPARISON + 1), not };
    }
    if (this.take('like')) return negated({ kind: 'binary', operator: 'like', left: operand, right: this.#level(COMPARISON + 1) });
    if (this.take('regexp') || this.take('rlike')) return negated({ kind: 'binary', operator: 'regexp', left: operand, right: this.#level(COMPARISON + 1) });
    if (not) throw this.syntax();
    return undefined;
  }

  #unary(): Expression {
    if (this.take('-')) return { kind: 'unary', operator: '-', operand: this.#unary() };
    if (this.take('+')) return this.#unary();
    if (this.take('!')) return { kind: 'unary', operator: 'not', operand: this.#unary() };
    return this.value();
  }

  value(): Expression {
    const { token } = this;
    if (this.take('(')) {
      const inner: Expression = this.is('select') ? { kind: 'select', query: this.select(), exists: false } : this.expression();
      this.need(')');
      return inner;
    }
    if (this.take('exists')) {
      this.need('(');
      const query = this.select();
      this.need(')');
      return { kind: 'select', query, exists: true };
    }
    if (this.take('case')) return this.#case();
    if (this.take('interval')) {
      const amount = this.#level(COMPARISON + 1), unit = this.token.text.toLowerCase();
      if (!UNITS.test(unit)) throw this.syntax();
      this.pass();
      return { kind: 'interval', amount, unit };
    }
    if (this.take('null')) return { kind: 'literal', value: null };
    if (this.take('true')) return { kind: 'literal', value: 1 };
    if (this.take('false')) return { kind: 'literal', value: 0 };
    if (token.kind === 'string') {
      let text = this.literal();
      while (this.token.kind === 'string') text += this.literal();
      return { kind: 'literal', value: text };
    }
    if (token.kind === 'number') return { kind: 'literal', value: numberOf(this.literal()) };
    if (token.kind === 'variable') return { kind: 'variable', system: token.text.startsWith('@@'), name: this.variable() };
    if (token.kind === 'word' && BARE_CALLS.test(token.text)) {
      this.pass();
      if (this.take('(') && !this.take(')')) {
        this.pass();
        this.need(')');
      }
      return { kind: 'call', name: token.text.toLowerCase(), args: [], star: false, distinct: false };
    }
    return this.#reference();
  }

  #case(): Expression {
    const subject = this.is('when') ? undefined : this.expression(), branches: { when: Expression; then: Expression }[] = [];
    while (this.take('when')) {
      const when = this.expression();
      this.need('then');
      branches.push({ when, then: this.expression() });
    }
    const otherwise = this.take('else') ? this.expression() : undefined;
    this.need('end');
    return { kind: 'case', ...(subject && { subject }), branches, ...(otherwise && { otherwise }) };
  }

  /** A column or a call. Some functions have the names of other words. */
  #reference(): Expression {
    const { token } = this;
    const isCall = token.kind === 'word' && /^(if|left|right|replace|mod|database|insert|values|interval)$/i.test(token.text);
    if (isCall) this.pass();
    const name = isCall ? token.text : this.name();
    if (this.take('(')) return this.#call(name.toLowerCase());
    if (isCall) throw this.syntax(token.at);
    if (!this.take('.')) return { kind: 'column', name };
    if (this.take('*')) return { kind: 'column', table: name, name: '*' };
    const second = this.name();
    if (!this.take('.')) return this.take('(') ? this.#call(second.toLowerCase()) : { kind: 'column', table: name, name: second };
    return { kind: 'column', table: second, name: this.name() };
  }

  #call(name: string): Expression {
    if (name === 'cast' || name === 'convert') {
      const operand = this.expression();
      if (!this.take('as')) this.need(',');
      const type = this.token.text.toLowerCase();
      this.pass();
      while (!this.is(')') && this.token.kind !== 'end') this.pass();
      this.need(')');
      return { kind: 'call', name: `cast ${type}`, args: [operand], star: false, distinct: false };
    }
    if (/^timestamp(diff|add)$/.test(name) && UNITS.test(this.token.text)) {
      const unit = this.token.text.toLowerCase();
      this.pass();
      this.need(',');
      const args = this.list(() => this.expression());
      this.need(')');
      return name === 'timestampadd' ? { kind: 'binary', operator: '+', left: args[1]!, right: { kind: 'interval', amount: args[0]!, unit } } : { kind: 'call', name: `difference ${unit}`, args, star: false, distinct: false };
    }
    if (name === 'extract' && UNITS.test(this.token.text)) {
      const unit = this.token.text.toLowerCase();
      this.pass();
      this.need('from');
      const operand = this.expression();
      this.need(')');
      return { kind: 'call', name: unit, args: [operand], star: false, distinct: false };
    }
    const star = this.take('*'), distinct = this.take('distinct');
    const args = star || this.is(')') ? [] : this.list(() => this.expression());
    const order = this.orderings(), separator = this.take('separator') ? this.literal() : undefined;
    this.need(')');
    if (this.is('over')) throw notSimulated('OVER');
    return { kind: 'call', name, args, star, distinct, ...(separator !== undefined && { separator }), ...(order.length > 0 && { order }) };
  }
}

const numberOf = (text: string): Value => (/e/i.test(text) ? Number(text) : text.includes('.') ? decimalOf(Number(text), text.length - text.indexOf('.') - 1) : Number(text));
