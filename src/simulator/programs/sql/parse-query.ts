/** Reads queries: SELECT, VALUES, WITH, and what joins them. */
import { notSimulated } from './errors.ts';
import { ExpressionReader } from './parse-expression.ts';
import type { CommonTable, Item, Select, Source, Statement } from './syntax.ts';

export abstract class QueryReader extends ExpressionReader {
  protected abstract changing(): Statement | undefined;

  protected with(): Select['with'] | undefined {
    if (!this.take('with')) return undefined;
    const recursive = this.take('recursive');
    return { recursive, tables: this.list(() => this.#common()) };
  }

  #common(): CommonTable {
    const name = this.name(), names = this.is('(') ? this.names() : undefined;
    this.need('as');
    if (this.take('not')) this.need('materialized');
    else this.take('materialized');
    this.need('(');
    const made = this.isSelect() ? { query: this.select() } : { statement: this.changing() };
    if ('statement' in made && !made.statement) throw this.syntax();
    this.need(')');
    return { name, ...(names && { names }), ...(made as { query: Select }) };
  }

  protected select(): Select {
    const own = this.with(), query = this.#joined();
    if (own) query.with = own;
    return query;
  }

  /** Queries that UNION and its like join, then the order of all. */
  #joined(): Select {
    let first = this.#intersected();
    for (;;) {
      const { at } = this.token, operator = this.takeOne('union', 'except');
      if (operator === undefined) break;
      const all = this.take('all');
      this.take('distinct');
      first = joinedTo(first, { operator: operator as 'union', all, query: this.#intersected(), at });
    }
    return this.#ended(first);
  }

  #intersected(): Select {
    let first = this.#single();
    for (;;) {
      const { at } = this.token;
      if (!this.take('intersect')) return first;
      const all = this.take('all');
      first = joinedTo(first, { operator: 'intersect', all, query: this.#single(), at });
    }
  }

  #single(): Select {
    if (this.take('(')) {
      const inner = this.select();
      this.need(')');
      return inner.order.length > 0 || inner.limit || inner.offset ? wrapped(inner) : inner;
    }
    const query: Select = { items: [], distinct: false, from: [], group: [], order: [] };
    if (this.take('values')) return { ...query, values: this.list(() => this.bracketed(() => this.expression())) };
    if (this.take('table')) return { ...query, items: [{ star: '', at: this.token.at }], from: [this.#named()] };
    this.need('select');
    query.distinct = this.take('distinct');
    if (query.distinct && this.take('on')) query.distinctOn = this.bracketed(() => this.expression());
    if (!query.distinct) this.take('all');
    if (!this.isOne('from', 'where', 'order', 'limit', ';', ')', 'union') && this.token.kind !== 'end') query.items = this.items();
    if (this.is('into')) throw notSimulated('SELECT INTO');
    if (this.take('from')) query.from = this.sources();
    if (this.take('where')) query.where = this.expression();
    if (this.take('group', 'by')) {
      if (this.isOne('rollup', 'cube', 'grouping')) throw notSimulated(`GROUP BY ${this.token.source.toUpperCase()}`);
      query.group = this.list(() => this.expression());
    }
    if (this.take('having')) query.having = this.expression();
    if (this.take('window')) query.windows = Object.fromEntries(this.list(() => {
      const name = this.name();
      this.need('as');
      return [name, this.window()];
    }));
    return query;
  }

  #ended(query: Select): Select {
    if (this.take('order', 'by')) query.order = this.list(() => this.ordering());
    for (let more = true; more; ) {
      more = true;
      if (this.take('limit')) query.limit = this.take('all') ? { kind: 'literal', value: null, type: 'unknown', at: 0 } : this.expression();
      else if (this.take('offset')) {
        query.offset = this.expression();
        if (!this.take('rows')) this.take('row');
      } else if (this.take('fetch')) {
        if (!this.take('first')) this.need('next');
        query.limit = this.isOne('row', 'rows') ? { kind: 'literal', value: 1, type: 'integer', at: 0 } : this.plain();
        if (!this.take('rows')) this.need('row');
        this.need('only');
      } else if (this.take('for')) {
        // Rows are not locked here: nobody else is in the middle of something.
        if (!this.take('update') && !this.take('share')) this.need('no', 'key', 'update');
        if (this.take('of')) this.list(() => this.name());
        if (!this.take('nowait')) this.take('skip', 'locked');
      } else more = false;
    }
    return query;
  }

  protected items(): Item[] {
    return this.list(() => {
      const { at } = this.token;
      if (this.take('*')) return { star: '', at };
      const [first, dot, star] = this.tokens.slice(this.place, this.place + 3);
      if (first && dot?.text === '.' && star?.text === '*' && (first.kind === 'word' || first.kind === 'quoted')) {
        this.place += 3;
        return { star: first.text, at };
      }
      const expression = this.expression();
      if (this.take('as')) return { expression, alias: this.label(), at };
      return this.isBareLabel ? { expression, alias: this.name(), at } : { expression, at };
    });
  }

  protected sources(): Source[] {
    const sources = [this.#source()];
    for (;;) {
      const { at } = this.token;
      if (this.take(',') || this.take('cross', 'join')) {
        sources.push({ ...this.#source(), join: { kind: 'cross', at } });
        continue;
      }
      const natural = this.take('natural');
      const side = this.takeOne('left', 'right', 'full');
      if (side !== undefined) this.take('outer');
      else this.take('inner');
      if (!this.is('join')) {
        if (natural || side !== undefined) throw this.syntax();
        return sources;
      }
      this.need('join');
      const source = this.#source(), kind = (side ?? 'inner') as 'left';
      if (natural) sources.push({ ...source, join: { kind, natural, at } });
      else if (this.take('using')) sources.push({ ...source, join: { kind, using: this.names(), at: this.tokens[this.place - 2]!.at } });
      else {
        this.need('on');
        sources.push({ ...source, join: { kind, on: this.expression(), at } });
      }
    }
  }

  #source(): Source {
    const { at } = this.token, lateral = this.take('lateral');
    this.take('only');
    if (this.is('(') && this.isSelect(1)) {
      this.need('(');
      const query = this.select();
      this.need(')');
      return { table: '', at, query, lateral, ...this.#aliases('') };
    }
    if (this.is('(')) throw notSimulated('a join in brackets');
    return { ...this.#named(), lateral };
  }

  #named(): Source {
    const { at } = this.token, from = this.place, table = this.table();
    if (!this.is('(')) return { table, at, ...this.#aliases(table.replace(/^.*\./, '')) };
    this.place = from;
    const call = this.expression();
    if (call.kind !== 'call') throw this.syntax(this.tokens[from]);
    const ordinality = this.take('with', 'ordinality');
    return { table, at, call, ordinality, ...this.#aliases(table) };
  }

  #aliases(own: string): { alias: string; names?: string[] } {
    const alias = this.take('as') ? this.label() : this.isName && !this.isOne('set', 'left', 'right', 'with') ? this.name() : undefined;
    if (alias === undefined) return { alias: own };
    return this.is('(') ? { alias, names: this.bracketed(() => {
      const name = this.label();
      if (!this.isOne(',', ')')) this.type();
      return name;
    }) } : { alias };
  }
}

const wrapped = (inner: Select): Select => ({ items: [{ star: '', at: 0 }], distinct: false, from: [{ table: '', alias: '', at: 0, query: inner }], group: [], order: [] });

function joinedTo(first: Select, set: NonNullable<Select['sets']>[number]): Select {
  return { ...first, sets: [...(first.sets ?? []), set] };
}
