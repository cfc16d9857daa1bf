/** Reads one statement of SQL, as PostgreSQL writes it. Longer than others: one grammar. */
import { notSimulated, SqlError } from './errors.ts';
import type { Check, ColumnDefinition, Expression, Select, Source, Statement } from './syntax.ts';
import { tokenize, type Token } from './tokens.ts';
import { typeNamed } from './types.ts';

/** Words that end an expression's alias or a table's. */
const RESERVED = new Set('all and as asc between by case cross default desc distinct else end exists false from full group having in inner into is join left like ilike limit not null nulls offset on or order outer right returning select set then true union using values when where with create'.split(' '));

const PRECEDENCE: readonly (readonly string[])[] = [['or'], ['and'], ['=', '<>', '!=', '<', '>', '<=', '>='], ['||'], ['+', '-'], ['*', '/', '%']];

export function parseStatement(text: string): Statement {
  return new Parser(text).statement();
}

class Parser {
  readonly #tokens: Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokenize(text);
  }

  get #token(): Token {
    return this.#tokens[this.#at]!;
  }

  #syntax(token = this.#token): SqlError {
    return new SqlError('42601', token.kind === 'end' ? 'syntax error at end of input' : `syntax error at or near "${token.source}"`, { position: token.at });
  }

  #is(...words: string[]): boolean {
    return words.every((word, offset) => {
      const token = this.#tokens[this.#at + offset];
      return token !== undefined && (token.kind === 'word' || token.kind === 'symbol') && token.text === word;
    });
  }

  #take(...words: string[]): boolean {
    if (!this.#is(...words)) return false;
    this.#at += words.length;
    return true;
  }

  #need(...words: string[]): void {
    for (const word of words) if (!this.#take(word)) throw this.#syntax();
  }

  #name(): string {
    const token = this.#token;
    if (token.kind !== 'quoted' && (token.kind !== 'word' || RESERVED.has(token.text))) throw this.#syntax();
    this.#at++;
    return token.text;
  }

  /** A table's name; the schema in front of it is public. */
  #table(): string {
    const name = this.#name();
    return this.#take('.') ? this.#name() : name;
  }

  #list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.#take(',')) items.push(item());
    return items;
  }

  #names(): string[] {
    this.#need('(');
    const names = this.#list(() => this.#name());
    this.#need(')');
    return names;
  }

  statement(): Statement {
    const first = this.#token, statement = this.#begun();
    this.#take(';');
    if (this.#token.kind !== 'end') throw this.#syntax();
    if (!statement) throw this.#syntax(first);
    return statement;
  }

  #begun(): Statement | undefined {
    const at = this.#token.at;
    if (this.#is('select') || this.#is('values')) return { kind: 'select', query: this.#select() };
    if (this.#take('insert', 'into')) return this.#insert();
    if (this.#take('update')) return this.#update();
    if (this.#take('delete', 'from')) {
      const target = this.#token.at, table = this.#table();
      return { kind: 'delete', table, at: target, ...(this.#take('where') && { where: this.#expression() }), ...this.#returning() };
    }
    if (this.#take('create')) return this.#create();
    if (this.#take('drop')) return this.#drop();
    if (this.#take('alter', 'table')) return this.#alter();
    if (this.#take('truncate')) {
      this.#take('table');
      return { kind: 'truncate', tables: this.#list(() => this.#table()), at };
    }
    for (const [word, verb] of [['begin', 'BEGIN'], ['start', 'BEGIN'], ['commit', 'COMMIT'], ['end', 'COMMIT'], ['rollback', 'ROLLBACK'], ['abort', 'ROLLBACK']] as const) {
      if (!this.#take(word)) continue;
      if (!this.#take('transaction')) this.#take('work');
      return { kind: 'transaction', verb };
    }
    if (this.#take('show')) return { kind: 'show', name: this.#name() };
    for (const real of ['with', 'grant', 'revoke', 'explain', 'copy', 'set', 'vacuum', 'analyze', 'comment', 'merge', 'declare', 'prepare', 'execute', 'listen', 'notify', 'lock', 'do', 'call', 'savepoint', 'reset']) if (this.#is(real)) throw notSimulated(real.toUpperCase());
    return undefined;
  }

  #returning(): { returning?: Select['items'] } {
    return this.#take('returning') ? { returning: this.#items() } : {};
  }

  #insert(): Statement {
    const at = this.#token.at, table = this.#table();
    const columns = this.#is('(') && !this.#is('(', 'select') ? this.#names() : undefined;
    if (this.#take('default', 'values')) return { kind: 'insert', table, at, columns: [], rows: [[]], ...this.#returning() };
    if (this.#is('select')) return { kind: 'insert', table, at, ...(columns && { columns }), rows: [], query: this.#select(), ...this.#returning() };
    this.#need('values');
    const rows = this.#list(() => {
      this.#need('(');
      const values = this.#list(() => (this.#take('default') ? undefined : this.#expression()));
      this.#need(')');
      return values;
    });
    if (this.#is('on')) throw notSimulated('ON CONFLICT');
    return { kind: 'insert', table, at, ...(columns && { columns }), rows, ...this.#returning() };
  }

  #update(): Statement {
    const at = this.#token.at, table = this.#table();
    this.#need('set');
    const sets = this.#list(() => {
      const place = this.#token.at, column = this.#name();
      this.#need('=');
      return { column, value: this.#expression(), at: place };
    });
    return { kind: 'update', table, at, sets, ...(this.#take('where') && { where: this.#expression() }), ...this.#returning() };
  }

  #create(): Statement {
    if (this.#take('database')) return { kind: 'create database', name: this.#name() };
    const unique = this.#take('unique');
    if (this.#take('index')) {
      const ifNotExists = this.#take('if', 'not', 'exists');
      const named = this.#is('on') ? '' : this.#name();
      this.#need('on');
      const table = this.#table(), columns = this.#names();
      return { kind: 'create index', name: named || `${table}_${columns.join('_')}_idx`, table, columns, unique, ifNotExists };
    }
    const orReplace = this.#is('or', 'replace', 'view') && this.#take('or', 'replace');
    if (this.#take('view')) {
      const view = this.#table();
      this.#need('as');
      return { kind: 'create view', view, orReplace, query: this.#select() };
    }
    if (!this.#is('table')) {
      for (const real of ['user', 'role', 'schema', 'extension', 'sequence', 'function', 'type', 'trigger', 'temp', 'temporary', 'materialized', 'or', 'policy', 'publication']) if (this.#is(real)) throw notSimulated(`CREATE ${real.toUpperCase()}`);
      throw this.#syntax();
    }
    this.#need('table');
    const ifNotExists = this.#take('if', 'not', 'exists'), table = this.#table();
    if (this.#take('as')) return { kind: 'create table', table, ifNotExists, columns: [], primary: [], checks: [], query: this.#select() };
    const columns: ColumnDefinition[] = [], primary: string[] = [], checks: Check[] = [];
    this.#need('(');
    if (!this.#take(')')) {
      this.#list(() => this.#tableElement(columns, primary, checks));
      this.#need(')');
    }
    return { kind: 'create table', table, ifNotExists, columns, primary, checks };
  }

  #tableElement(columns: ColumnDefinition[], primary: string[], checks: Check[]): void {
    const name = this.#take('constraint') ? this.#name() : undefined;
    if (this.#take('primary', 'key')) {
      primary.push(...this.#names());
    } else if (this.#take('unique')) {
      for (const name of this.#names()) for (const column of columns) if (column.name === name) column.unique = true;
    } else if (this.#take('foreign', 'key')) {
      const [name] = this.#names(), references = this.#references();
      for (const column of columns) if (column.name === name) column.references = references;
    } else if (this.#is('check')) checks.push({ ...this.#check(), ...(name !== undefined && { name }) });
    else columns.push(this.#column(checks));
  }

  #check(): Check {
    this.#need('check', '(');
    const from = this.#at, condition = this.#expression(), source = this.#tokens.slice(from, this.#at).map((token, i, all) => (i > 0 && token.at > all[i - 1]!.at + all[i - 1]!.source.length ? ' ' : '') + token.source).join('');
    this.#need(')');
    return { condition, source };
  }

  #column(checks?: Check[]): ColumnDefinition {
    const column: ColumnDefinition = { name: this.#name(), ...this.#type(), notNull: false, unique: false, primary: false };
    if (column.serial) column.notNull = true;
    for (;;) {
      const name = this.#take('constraint') ? this.#name() : undefined;
      if (this.#take('not', 'null')) column.notNull = true;
      else if (this.#take('null')) continue;
      else if (this.#take('primary', 'key')) column.primary = column.notNull = true;
      else if (this.#take('unique')) column.unique = true;
      else if (this.#take('default')) column.initial = this.#binary(3);
      else if (this.#is('references')) column.references = this.#references();
      else if (this.#take('generated')) {
        if (!this.#take('always')) this.#need('by', 'default');
        this.#need('as', 'identity');
        column.serial = column.notNull = true;
      } else if (this.#is('check')) {
        if (!checks) throw notSimulated('CHECK of a column that is added');
        checks.push({ ...this.#check(), column: column.name, ...(name !== undefined && { name }) });
      } else return column;
    }
  }

  #references(): { table: string; column?: string } {
    this.#need('references');
    const table = this.#table(), column = this.#is('(') ? this.#names()[0] : undefined;
    while (this.#take('on')) {
      this.#at++;
      if (!this.#take('cascade') && !this.#take('restrict') && !this.#take('set', 'null')) this.#need('no', 'action');
    }
    return { table, ...(column !== undefined && { column }) };
  }

  #type(): { type: string; serial: boolean } {
    const token = this.#token;
    let name = this.#name();
    for (const second of ['precision', 'varying']) if (this.#take(second)) name += ` ${second}`;
    let size = '';
    if (this.#take('(')) {
      size = this.#list(() => this.#number()).join(',');
      this.#need(')');
    }
    for (const zone of ['with', 'without']) if (this.#is(zone, 'time', 'zone')) {
      this.#at += 3;
      name += ` ${zone} time zone`;
    }
    const known = typeNamed(name, size);
    if (!known) throw new SqlError('42704', `type "${token.text}" does not exist`, { position: token.at });
    return known;
  }

  #number(): string {
    const token = this.#token;
    if (token.kind !== 'number') throw this.#syntax();
    this.#at++;
    return token.text;
  }

  #drop(): Statement {
    if (this.#take('table')) {
      const ifExists = this.#take('if', 'exists');
      const tables = this.#list(() => ({ at: this.#token.at, name: this.#table() }));
      const cascade = this.#take('cascade');
      if (!cascade) this.#take('restrict');
      return { kind: 'drop table', tables, ifExists, cascade };
    }
    if (this.#take('database')) return { kind: 'drop database', ifExists: this.#take('if', 'exists'), name: this.#name() };
    if (this.#take('view')) {
      const ifExists = this.#take('if', 'exists'), views = this.#list(() => this.#table());
      if (!this.#take('cascade')) this.#take('restrict');
      return { kind: 'drop view', ifExists, views };
    }
    for (const real of ['user', 'role', 'schema', 'index', 'sequence', 'function', 'extension', 'type', 'trigger']) if (this.#is(real)) throw notSimulated(`DROP ${real.toUpperCase()}`);
    throw this.#syntax();
  }

  #alter(): Statement {
    const table = this.#table();
    if (this.#take('rename')) {
      if (this.#take('to')) return { kind: 'rename', table, to: this.#name() };
      this.#take('column');
      const column = this.#name();
      this.#need('to');
      return { kind: 'rename', table, column, to: this.#name() };
    }
    if (this.#take('add')) {
      if (this.#is('constraint') || this.#is('primary')) throw notSimulated('ADD CONSTRAINT');
      this.#take('column');
      return { kind: 'add column', table, column: this.#column() };
    }
    if (this.#take('drop')) {
      this.#take('column');
      return { kind: 'drop column', table, column: this.#name() };
    }
    throw notSimulated('this form of ALTER TABLE');
  }

  #select(): Select {
    if (this.#take('values')) throw notSimulated('VALUES outside of INSERT');
    this.#need('select');
    const distinct = this.#take('distinct');
    const query: Select = { items: this.#is('from') ? [] : this.#items(), distinct, from: [], group: [], order: [] };
    if (this.#take('from')) query.from = this.#sources();
    if (this.#take('where')) query.where = this.#expression();
    if (this.#take('group', 'by')) query.group = this.#list(() => this.#expression());
    if (this.#take('having')) query.having = this.#expression();
    for (const real of ['union', 'intersect', 'except', 'window', 'fetch', 'for']) if (this.#is(real)) throw notSimulated(real.toUpperCase());
    if (this.#take('order', 'by')) query.order = this.#list(() => this.#ordering());
    for (let more = true; more; ) {
      more = false;
      if (this.#take('limit')) [query.limit, more] = [this.#take('all') ? undefined : this.#expression(), true];
      if (this.#take('offset')) [query.offset, more] = [this.#expression(), true];
    }
    return query;
  }

  #ordering(): Select['order'][number] {
    const by = this.#expression();
    const descending = this.#take('desc');
    if (!descending) this.#take('asc');
    if (!this.#take('nulls')) return { by, descending };
    const nullsFirst = this.#take('first');
    if (!nullsFirst) this.#need('last');
    return { by, descending, nullsFirst };
  }

  #items(): Select['items'] {
    return this.#list(() => {
      if (this.#take('*')) return { star: '' };
      const [first, dot, star] = this.#tokens.slice(this.#at, this.#at + 3);
      if (first && dot?.text === '.' && star?.text === '*' && (first.kind === 'word' || first.kind === 'quoted')) {
        this.#at += 3;
        return { star: first.text };
      }
      const expression = this.#expression();
      const token = this.#token;
      if (this.#take('as')) {
        const alias = this.#token;
        if (alias.kind !== 'word' && alias.kind !== 'quoted') throw this.#syntax();
        this.#at++;
        return { expression, alias: alias.text };
      }
      return token.kind === 'quoted' || (token.kind === 'word' && !RESERVED.has(token.text)) ? { expression, alias: this.#name() } : { expression };
    });
  }

  #sources(): Source[] {
    const sources = [this.#source()];
    for (;;) {
      if (this.#take(',') || this.#take('cross', 'join')) sources.push({ ...this.#source(), join: { kind: 'cross' } });
      else if (this.#is('join') || this.#is('inner') || this.#is('left')) {
        const kind = this.#take('left') ? 'left' as const : 'inner' as const;
        if (kind === 'left') this.#take('outer');
        else this.#take('inner');
        this.#need('join');
        const source = this.#source();
        if (this.#is('using')) throw notSimulated('JOIN … USING');
        this.#need('on');
        sources.push({ ...source, join: { kind, on: this.#expression() } });
      } else if (this.#is('right') || this.#is('full') || this.#is('natural')) throw notSimulated(`${this.#token.source.toUpperCase()} JOIN`);
      else return sources;
    }
  }

  #source(): Source {
    const at = this.#token.at;
    if (this.#take('(')) {
      const query = this.#select();
      this.#need(')');
      return { table: '', at, query, alias: this.#alias() ?? 'subquery' };
    }
    const table = this.#table();
    if (this.#take('(')) {
      const args = this.#take(')') ? [] : this.#list(() => this.#expression());
      if (args.length > 0) this.#need(')');
      return { table, at, call: { name: table, args }, alias: this.#alias() ?? table };
    }
    return { table, at, alias: this.#alias() ?? table };
  }

  #alias(): string | undefined {
    if (this.#take('as')) return this.#name();
    const token = this.#token;
    return token.kind === 'quoted' || (token.kind === 'word' && !RESERVED.has(token.text)) ? this.#name() : undefined;
  }

  #expression(): Expression {
    return this.#binary(0);
  }

  #binary(level: number): Expression {
    if (level === 2 && this.#is('not')) {
      const { at } = this.#token;
      this.#at++;
      return { kind: 'unary', operator: 'not', operand: this.#binary(2), at };
    }
    if (level === PRECEDENCE.length) return this.#casted();
    let left = this.#binary(level + 1);
    for (;;) {
      const { text, at } = this.#token;
      const operator = PRECEDENCE[level]!.find((one) => this.#is(one));
      if (operator !== undefined) {
        this.#at++;
        left = { kind: 'binary', operator: text === '!=' ? '<>' : text, left, right: this.#binary(level + 1), at };
        continue;
      }
      const special = level === 2 ? this.#predicate(left) : undefined;
      if (!special) return left;
      left = special;
    }
  }

  /** IS NULL, IN, BETWEEN, LIKE and their opposites. */
  #predicate(operand: Expression): Expression | undefined {
    const { at } = this.#token;
    if (this.#take('is')) {
      const not = this.#take('not');
      if (this.#take('null')) return { kind: 'null', operand, not, at };
      const wanted = this.#take('true');
      if (!wanted) this.#need('false');
      const test: Expression = { kind: 'binary', operator: '=', left: operand, right: { kind: 'literal', value: wanted, type: 'boolean', at }, at };
      return not ? { kind: 'unary', operator: 'not', operand: test, at } : test;
    }
    const not = this.#is('not') && this.#take('not');
    if (this.#take('in')) {
      this.#need('(');
      const items = this.#is('select') ? this.#select() : this.#list(() => this.#expression());
      this.#need(')');
      return { kind: 'in', operand, items, not, at };
    }
    if (this.#take('between')) {
      const low = this.#binary(3);
      this.#need('and');
      return { kind: 'between', operand, low, high: this.#binary(3), not, at };
    }
    for (const operator of ['like', 'ilike']) {
      if (!this.#take(operator)) continue;
      const test: Expression = { kind: 'binary', operator, left: operand, right: this.#binary(3), at };
      return not ? { kind: 'unary', operator: 'not', operand: test, at } : test;
    }
    if (not) throw this.#syntax();
    return undefined;
  }

  #casted(): Expression {
    let operand = this.#primary();
    for (let { at } = this.#token; this.#take('::'); ({ at } = this.#token)) operand = { kind: 'cast', operand, type: this.#type().type, at };
    return operand;
  }

  #primary(): Expression {
    const token = this.#token, { at } = token;
    if (this.#take('-') || this.#take('+')) return { kind: 'unary', operator: token.text, operand: this.#casted(), at };
    if (this.#take('(')) {
      const inner: Expression = this.#is('select') ? { kind: 'select', query: this.#select(), exists: false, at } : this.#expression();
      this.#need(')');
      return inner;
    }
    if (this.#take('exists')) {
      this.#need('(');
      const query = this.#select();
      this.#need(')');
      return { kind: 'select', query, exists: true, at };
    }
    if (this.#take('case')) return this.#case(at);
    if (this.#take('cast')) {
      this.#need('(');
      const operand = this.#expression();
      this.#need('as');
      const { type } = this.#type();
      this.#need(')');
      return { kind: 'cast', operand, type, at };
    }
    if (this.#take('null')) return { kind: 'literal', value: null, type: 'unknown', at };
    if (this.#is('true') || this.#is('false')) return { kind: 'literal', value: this.#tokens[this.#at++]!.text === 'true', type: 'boolean', at };
    if (token.kind === 'string' || token.kind === 'number') {
      this.#at++;
      return token.kind === 'string' ? { kind: 'literal', value: token.text, type: 'unknown', at } : { kind: 'literal', value: Number(token.text), type: /[.e]/i.test(token.text) ? 'numeric' : Number(token.text) > 2147483647 ? 'bigint' : 'integer', at };
    }
    return this.#reference(at);
  }

  #case(at: number): Expression {
    const subject = this.#is('when') ? undefined : this.#expression(), branches: { when: Expression; then: Expression }[] = [];
    while (this.#take('when')) {
      const when = this.#expression();
      this.#need('then');
      branches.push({ when, then: this.#expression() });
    }
    const otherwise = this.#take('else') ? this.#expression() : undefined;
    this.#need('end');
    return { kind: 'case', ...(subject && { subject }), branches, ...(otherwise && { otherwise }), at };
  }

  /** A column or a call. */
  #reference(at: number): Expression {
    const name = this.#name();
    if (this.#take('(')) {
      const star = this.#take('*'), distinct = this.#take('distinct');
      const args = star || this.#is(')') ? [] : this.#list(() => this.#expression());
      this.#need(')');
      if (this.#is('over')) throw notSimulated('OVER');
      return { kind: 'call', name, args, star, distinct, at };
    }
    if (['current_timestamp', 'current_date', 'current_user', 'session_user'].includes(name)) return { kind: 'call', name, args: [], star: false, distinct: false, at };
    return this.#take('.') ? { kind: 'column', table: name, name: this.#name(), at } : { kind: 'column', name, at };
  }
}
