/** Reads one statement of SQL, as PostgreSQL writes it. */
import { notSimulated, SqlError } from './errors.ts';
import { DefinitionReader } from './parse-definition.ts';
import type { Conflict, Expression, Item, Setting, Statement } from './syntax.ts';

export function parseStatement(text: string): Statement {
  return new StatementReader(text).whole();
}

/** Statements that the real server has and this one has not. */
const ABSENT = ['merge', 'declare', 'fetch', 'move', 'close', 'notify', 'lock', 'do', 'call', 'reassign', 'security', 'import', 'load'];

class StatementReader extends DefinitionReader {
  whole(): Statement {
    const first = this.token, statement = this.#begun();
    if (!statement) throw this.syntax(first);
    this.take(';');
    if (this.token.kind !== 'end') throw this.syntax();
    return statement;
  }

  #begun(): Statement | undefined {
    const changing = this.changing();
    if (changing) return changing;
    if (this.isSelect() || this.is('table')) return { kind: 'select', query: this.select() };
    if (this.take('create')) return this.create();
    if (this.take('drop')) return this.drop();
    if (this.take('alter')) return this.alter();
    if (this.take('grant')) return this.grant(false);
    if (this.take('revoke')) return this.grant(true);
    if (this.take('refresh', 'materialized', 'view')) {
      this.take('concurrently');
      return { kind: 'refresh', view: this.table() };
    }
    if (this.take('truncate')) {
      this.take('table');
      this.take('only');
      const tables = this.list(() => this.tableAt()), restart = this.take('restart', 'identity');
      if (!restart) this.take('continue', 'identity');
      const cascade = this.take('cascade');
      if (!cascade) this.take('restrict');
      return { kind: 'truncate', tables, restart, cascade };
    }
    return this.#transaction() ?? this.#other();
  }

  #transaction(): Statement | undefined {
    const modes = (): void => {
      while (this.isName) this.place++;
      if (this.take(',')) modes();
    };
    if (this.take('begin') || this.is('start', 'transaction')) {
      const verb = this.take('start') ? 'START TRANSACTION' as const : 'BEGIN' as const;
      if (!this.take('work')) this.take('transaction');
      modes();
      return { kind: 'transaction', verb };
    }
    const end = this.takeOne('commit', 'end', 'rollback', 'abort');
    if (end !== undefined) {
      if (!this.take('work')) this.take('transaction');
      if (end === 'rollback' && this.take('to')) {
        this.take('savepoint');
        return { kind: 'transaction', verb: 'ROLLBACK TO', name: this.name() };
      }
      return { kind: 'transaction', verb: end === 'commit' || end === 'end' ? 'COMMIT' : 'ROLLBACK' };
    }
    if (this.take('savepoint')) return { kind: 'transaction', verb: 'SAVEPOINT', name: this.name() };
    if (this.take('release')) {
      this.take('savepoint');
      return { kind: 'transaction', verb: 'RELEASE', name: this.name() };
    }
    return undefined;
  }

  #other(): Statement | undefined {
    const { at } = this.token;
    if (this.take('show')) return { kind: 'show', name: this.#setting() };
    if (this.take('set') || this.take('reset')) return this.#set(this.tokens[this.place - 1]!.text === 'reset');
    if (this.take('explain')) return this.#explain();
    if (this.take('copy')) return this.#copy(at);
    if (this.take('prepare')) {
      const name = this.name();
      if (this.is('(')) this.bracketed(() => this.type());
      this.need('as');
      const statement = this.changing() ?? { kind: 'select', query: this.select() };
      return { kind: 'prepare', name, statement };
    }
    if (this.take('execute')) return { kind: 'execute', name: this.name(), args: this.is('(') ? this.bracketed(() => this.expression()) : [] };
    if (this.take('deallocate')) return { kind: 'deallocate', ...(!this.take('all') && { name: this.name() }) };
    if (this.take('comment', 'on')) {
      const what = this.takeOne('table', 'column', 'database', 'view', 'index', 'schema', 'sequence', 'type', 'role');
      if (what === undefined) throw notSimulated('this COMMENT');
      let name = this.name();
      while (this.take('.')) name += `.${this.label()}`;
      this.need('is');
      return { kind: 'comment', what, name, text: this.take('null') ? null : this.string() };
    }
    for (const [word, tag] of [['vacuum', 'VACUUM'], ['analyze', 'ANALYZE'], ['analyse', 'ANALYZE'], ['checkpoint', 'CHECKPOINT'], ['discard', 'DISCARD ALL'], ['reindex', 'REINDEX'], ['cluster', 'CLUSTER'], ['listen', 'LISTEN'], ['unlisten', 'UNLISTEN']] as const) {
      if (!this.take(word)) continue;
      if (tag === 'VACUUM' || tag === 'ANALYZE') {
        if (this.is('(')) while (!this.is(')') && this.token.kind !== 'end') this.place++;
        this.take(')');
        while (this.takeOne('full', 'freeze', 'verbose', 'analyze', 'analyse') !== undefined);
        if (this.isName) {
          const { name: table } = this.tableAt();
          while (this.token.kind !== 'end' && !this.is(';')) this.place++;
          return { kind: 'done', tag, table };
        }
      }
      while (this.token.kind !== 'end' && !this.is(';')) this.place++;
      return { kind: 'done', tag };
    }
    const absent = ABSENT.find((one) => this.is(one));
    if (absent !== undefined) throw notSimulated(absent.toUpperCase());
    return undefined;
  }

  #setting(): string {
    if (this.take('time', 'zone')) return 'timezone';
    if (this.take('session', 'authorization')) return 'session_authorization';
    if (this.take('transaction', 'isolation', 'level')) return 'transaction_isolation';
    let name = this.label();
    while (this.take('.')) name += `.${this.label()}`;
    return name;
  }

  #set(reset: boolean): Statement {
    const local = this.take('local');
    if (!local && this.is('session') && this.tokens[this.place + 1]?.text !== 'authorization') this.take('session');
    if (this.is('transaction') || this.is('characteristics') || this.is('constraints')) {
      while (this.token.kind !== 'end' && !this.is(';')) this.place++;
      return { kind: 'done', tag: 'SET' };
    }
    const name = this.#setting();
    if (reset) return { kind: 'set', name, value: undefined, local };
    if (!['timezone', 'role', 'session_authorization'].includes(name) || this.isOne('=', 'to')) if (!this.take('=')) this.need('to');
    const values = this.list(() => {
      const minus = this.take('-') ? '-' : '', { token } = this;
      if (token.kind === 'end' || token.kind === 'symbol') throw this.syntax();
      this.place++;
      return minus + token.text;
    });
    return { kind: 'set', name, value: values.join(', ') === 'default' ? undefined : values.join(', '), local };
  }

  #explain(): Statement {
    let analyze = false, costs = true, format: string | undefined;
    if (this.is('(') && !this.isSelect()) {
      this.bracketed(() => {
        const option = this.label(), value = this.isOne(',', ')') ? 'on' : this.label();
        const on = !['off', 'false'].includes(value);
        if (option === 'analyze') analyze = on;
        else if (option === 'costs') costs = on;
        else if (option === 'format' && value !== 'text') format = value;
      });
    } else {
      analyze = this.take('analyze') || this.take('analyse');
      this.take('verbose');
    }
    const statement = this.changing() ?? (this.isSelect() || this.is('table') ? { kind: 'select' as const, query: this.select() } : undefined);
    if (!statement) throw this.syntax();
    return { kind: 'explain', analyze, costs, statement, ...(format !== undefined && { format }) };
  }

  #copy(at: number): Statement {
    const query = this.is('(') && this.isSelect(1) ? (this.need('('), this.select()) : undefined;
    if (query) this.need(')');
    const target = query ? undefined : this.tableAt(), columns = target && this.is('(') ? this.names() : undefined;
    const direction = this.takeOne('to', 'from');
    if (direction === undefined) throw this.syntax();
    const file = this.take('stdin') || this.take('stdout') ? undefined : this.is('program') ? undefined : this.string();
    if (this.is('program')) throw notSimulated('COPY … PROGRAM');
    const copy: Extract<Statement, { kind: 'copy' }> = { kind: 'copy', ...(target && { table: target.name }), ...(query && { query }), ...(columns && { columns }), direction: direction as 'to', ...(file !== undefined && { file }), format: 'text', header: false, at: target?.at ?? at };
    this.take('with');
    const bracket = this.take('(');
    while (this.token.kind !== 'end' && !this.isOne(')', ';')) {
      const option = this.label();
      if (option === 'csv') copy.format = 'csv';
      else if (option === 'format') {
        const { at: place } = this.tokens[this.place - 1]!, format = this.token.kind === 'string' ? this.string() : this.label();
        if (format === 'binary') throw notSimulated('COPY in the binary format');
        if (format !== 'csv' && format !== 'text') throw new SqlError('22023', `COPY format "${format}" not recognized`, { position: place });
        copy.format = format;
      }
      else if (option === 'header') copy.header = this.isOne(',', ')', ';', 'csv') || this.token.kind !== 'word' || ['true', 'on'].includes(this.label());
      else if (option === 'delimiter' || option === 'null' || option === 'quote' || option === 'escape') {
        this.take('as');
        const value = this.string();
        if (option === 'delimiter') copy.delimiter = value;
        if (option === 'null') copy.none = value;
      } else throw this.syntax(this.tokens[this.place - 1]);
      this.take(',');
    }
    if (bracket) this.need(')');
    return copy;
  }

  /** INSERT, UPDATE and DELETE, with what they are given by WITH. */
  protected changing(): Statement | undefined {
    const from = this.place, own = this.with();
    const made = this.take('insert') ? this.#insert() : this.take('update') ? this.#update() : this.take('delete') ? this.#delete() : undefined;
    if (!made) this.place = from;
    return made && own ? { ...made, with: own } as Statement : made;
  }

  #returning(): { returning?: Item[] } {
    return this.take('returning') ? { returning: this.items() } : {};
  }

  #insert(): Statement {
    this.need('into');
    const { name: table, at } = this.tableAt(), alias = this.take('as') ? this.name() : undefined;
    const columns = this.is('(') && !this.isSelect() ? this.bracketed(() => {
      const { at: place } = this.token;
      return { name: this.label(), at: place };
    }) : undefined;
    const overriding = this.take('overriding');
    if (overriding) [this.label(), this.need('value')];
    const head = { kind: 'insert' as const, table, at, ...(alias !== undefined && { alias }), ...(columns && { columns }), overriding };
    if (this.take('default', 'values')) return { ...head, columns: [], rows: [[]], ...this.#conflict(), ...this.#returning() };
    if (!this.is('values')) {
      if (!this.isSelect() && !this.is('table')) throw this.syntax();
      return { ...head, rows: [], query: this.select(), ...this.#conflict(), ...this.#returning() };
    }
    this.need('values');
    const rows = this.list(() => this.bracketed((): Expression | undefined => (this.take('default') ? undefined : this.expression())));
    return { ...head, rows, ...this.#conflict(), ...this.#returning() };
  }

  #conflict(): { conflict?: Conflict } {
    if (!this.take('on')) return {};
    this.need('conflict');
    const conflict: Conflict = {};
    if (this.is('(')) conflict.columns = this.names();
    else if (this.take('on', 'constraint')) conflict.constraint = this.name();
    this.need('do');
    if (this.take('nothing')) return { conflict };
    this.need('update', 'set');
    conflict.sets = this.#sets();
    if (this.take('where')) conflict.where = this.expression();
    return { conflict };
  }

  #sets(): Setting[] {
    return this.list(() => {
      const { at } = this.token;
      if (this.is('(')) throw notSimulated('SET of several columns at once');
      let column = this.name();
      if (this.take('.')) column = this.label();
      this.need('=');
      return this.take('default') ? { column, at } : { column, value: this.expression(), at };
    });
  }

  #update(): Statement {
    this.take('only');
    const { name: table, at } = this.tableAt(), alias = this.#alias();
    this.need('set');
    const sets = this.#sets();
    const from = this.take('from') ? this.sources() : [];
    return { kind: 'update', table, at, ...alias, sets, from, ...this.#where(), ...this.#returning() };
  }

  #delete(): Statement {
    this.need('from');
    this.take('only');
    const { name: table, at } = this.tableAt(), alias = this.#alias();
    const using = this.take('using') ? this.sources() : [];
    return { kind: 'delete', table, at, ...alias, using, ...this.#where(), ...this.#returning() };
  }

  #alias(): { alias?: string } {
    if (this.take('as')) return { alias: this.name() };
    return this.isName && !this.is('set') ? { alias: this.name() } : {};
  }

  #where(): { where?: Expression } {
    return this.take('where') ? { where: this.expression() } : {};
  }
}

