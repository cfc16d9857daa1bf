/** Reads statements that define things: CREATE, ALTER, DROP, GRANT. */
import { notSimulated, SqlError } from './errors.ts';
import { QueryReader } from './parse-query.ts';
import type { ColumnDefinition, Constraint, Dropped, Reference, RoleOptions, SequenceOptions, Statement, TableChange } from './syntax.ts';

/** Things that the real server makes, drops or alters, too. */
const OTHERS = ['function', 'procedure', 'trigger', 'policy', 'publication', 'subscription', 'aggregate', 'operator', 'cast', 'collation', 'domain', 'event', 'foreign', 'language', 'rule', 'server', 'statistics', 'tablespace', 'text', 'transform', 'access', 'conversion', 'group', 'default', 'system', 'unlogged', 'constraint'];

export abstract class DefinitionReader extends QueryReader {
  #other(verb: string): never {
    const found = OTHERS.find((one) => this.is(one));
    if (found === undefined) throw this.syntax();
    throw notSimulated(`${verb} ${found.toUpperCase()}`);
  }

  protected create(): Statement {
    const orReplace = this.take('or', 'replace'), temporary = this.take('temporary') || this.take('temp');
    if (this.take('unlogged') || this.is('table')) return this.#createTable(temporary);
    if (this.take('recursive')) throw notSimulated('CREATE RECURSIVE VIEW');
    if (this.isOne('view', 'materialized')) {
      const materialized = this.take('materialized');
      this.need('view');
      const ifNotExists = this.take('if', 'not', 'exists'), view = this.table(), names = this.is('(') ? this.names() : undefined;
      this.need('as');
      const from = this.place, query = this.select(), source = this.written(from);
      if (this.take('with')) {
        this.take('no');
        this.need('data');
      }
      return { kind: 'create view', view, orReplace, materialized, ifNotExists, ...(names && { names }), query, source };
    }
    if (orReplace) this.#other('CREATE OR REPLACE');
    if (this.take('sequence')) {
      const ifNotExists = this.take('if', 'not', 'exists');
      return { kind: 'create sequence', ifNotExists, name: this.table(), options: this.#sequenceOptions() };
    }
    const unique = this.take('unique');
    if (this.take('index')) return this.#createIndex(unique);
    if (unique) throw this.syntax();
    if (this.take('database')) {
      const name = this.name();
      let owner: string | undefined;
      this.take('with');
      while (this.isName) {
        const option = this.label();
        this.take('=');
        const value = this.token.kind === 'string' ? this.string() : this.label();
        if (option === 'owner') owner = value;
      }
      return { kind: 'create database', name, ...(owner !== undefined && { owner }) };
    }
    if (this.take('schema')) {
      const ifNotExists = this.take('if', 'not', 'exists'), name = this.take('authorization') ? this.name() : this.name();
      if (this.take('authorization')) this.name();
      return { kind: 'create schema', name, ifNotExists };
    }
    if (this.take('extension')) {
      const ifNotExists = this.take('if', 'not', 'exists'), name = this.name();
      while (this.isOne('with', 'schema', 'cascade')) if (this.takeOne('with', 'schema', 'cascade') === 'schema') this.name();
      return { kind: 'create extension', name, ifNotExists };
    }
    if (this.take('type')) {
      const name = this.table();
      this.need('as');
      if (!this.take('enum')) throw notSimulated('a type that is no ENUM');
      return { kind: 'create type', name, labels: this.bracketed(() => this.string()) };
    }
    const role = this.takeOne('role', 'user');
    if (role !== undefined) return { kind: 'create role', name: this.name(), options: { login: role === 'user', ...this.#roleOptions() } };
    return this.#other('CREATE');
  }

  #createIndex(unique: boolean): Statement {
    this.take('concurrently');
    const ifNotExists = this.take('if', 'not', 'exists'), named = this.is('on') ? '' : this.name();
    this.need('on');
    const { name: table, at } = this.tableAt(), method = this.take('using') ? this.name() : 'btree';
    const keys = this.bracketed(() => {
      const from = this.place, expression = this.expression(), source = this.written(from);
      if (this.isName && !this.isOne('asc', 'desc', 'nulls')) this.name();
      const descending = this.take('desc');
      if (!descending) this.take('asc');
      if (this.take('nulls')) this.label();
      return { expression, source, descending };
    });
    const part = (one: (typeof keys)[number]): string => (one.expression.kind === 'column' ? one.expression.name : one.expression.kind === 'call' ? one.expression.name : 'expr');
    const where = this.take('where') ? this.expression() : undefined;
    return { kind: 'create index', name: named || `${table}_${keys.map(part).join('_')}_idx`, table, at, keys, unique, ifNotExists, method, ...(where && { where }) };
  }

  #createTable(temporary: boolean): Statement {
    this.need('table');
    const ifNotExists = this.take('if', 'not', 'exists'), table = this.table();
    const made: Extract<Statement, { kind: 'create table' }> = { kind: 'create table', table, temporary, ifNotExists, columns: [], constraints: [], like: [] };
    if (this.is('partition') || this.is('of')) throw notSimulated('a partition');
    const names = this.is('(') && [',', ')'].includes(this.tokens[this.place + 2]?.text ?? '') && this.tokens[this.place + 1]!.kind !== 'symbol' ? this.names() : undefined;
    if (names) made.names = names;
    else if (this.take('(') && !this.take(')')) {
      this.list(() => this.#tableElement(made));
      this.need(')');
    }
    if (this.take('as')) {
      made.query = this.select();
      if (this.take('with')) {
        made.noData = this.take('no');
        this.need('data');
      }
      return made;
    }
    if (names) throw this.syntax();
    for (const real of ['partition', 'inherits', 'tablespace', 'using']) if (this.is(real)) throw notSimulated(`${real.toUpperCase()} of a table`);
    if (this.take('on', 'commit')) while (this.isOne('preserve', 'delete', 'rows', 'drop')) this.place++;
    return made;
  }

  #tableElement(made: Extract<Statement, { kind: 'create table' }>): void {
    const { at } = this.token;
    if (this.take('like')) {
      const { name, at: place } = this.tableAt();
      let all = false;
      while (this.isOne('including', 'excluding')) {
        this.place++;
        all = this.label() === 'all' || all;
      }
      made.like.push({ table: name, all, at: place });
    } else if (this.#isConstraint) made.constraints.push(this.#constraint());
    else {
      const { column, constraints } = this.#column(made.table);
      made.columns.push(column);
      made.constraints.push(...constraints.map((one) => ({ ...one, at: one.at || at })));
    }
  }

  get #isConstraint(): boolean {
    return this.isOne('constraint', 'check', 'unique') || this.is('primary', 'key') || this.is('foreign', 'key') || this.is('exclude', 'using');
  }

  #constraint(): Constraint {
    const name = this.take('constraint') ? this.name() : undefined, { at } = this.token, own = name === undefined ? { at } : { name, at };
    if (this.take('primary', 'key')) return { ...own, kind: 'primary', columns: this.#keyColumns() };
    if (this.take('unique')) {
      if (this.take('nulls')) {
        this.take('not');
        this.need('distinct');
      }
      return { ...own, kind: 'unique', columns: this.#keyColumns() };
    }
    if (this.take('check')) return { ...own, kind: 'check', condition: this.#condition() };
    if (this.take('foreign', 'key')) return { ...own, kind: 'foreign', columns: this.names(), references: this.#references() };
    if (this.is('exclude')) throw notSimulated('EXCLUDE');
    throw this.syntax();
  }

  #keyColumns(): string[] {
    if (this.is('using')) throw notSimulated('a constraint USING INDEX');
    return this.names();
  }

  #condition() {
    this.need('(');
    const condition = this.expression();
    this.need(')');
    if (this.take('no')) this.need('inherit');
    return condition;
  }

  #column(table: string): { column: ColumnDefinition; constraints: Constraint[] } {
    const name = this.name(), { type, serial, at: typeAt } = this.type(), constraints: Constraint[] = [];
    const column: ColumnDefinition = { name, type, typeAt, notNull: serial, ...(serial && { serial: `${table}_${name}_seq` }) };
    if (this.take('collate')) this.label();
    for (;;) {
      const named = this.take('constraint') ? { name: this.name() } : {}, { at } = this.token;
      if (this.take('not', 'null')) column.notNull = true;
      else if (this.take('null')) continue;
      else if (this.take('primary', 'key')) constraints.push({ kind: 'primary', columns: [name], at, ...named });
      else if (this.take('unique')) constraints.push({ kind: 'unique', columns: [name], at, ...named });
      else if (this.take('default')) column.initial = this.plain();
      else if (this.is('references')) constraints.push({ kind: 'foreign', columns: [name], references: this.#references(), at, ...named });
      else if (this.take('check')) constraints.push({ kind: 'check', condition: this.#condition(), column: name, at, ...named });
      else if (this.take('generated')) {
        const always = this.take('always');
        if (!always) this.need('by', 'default');
        this.need('as');
        if (this.take('identity')) {
          if (this.is('(')) this.#bracketedSequence();
          [column.identity, column.notNull, column.serial] = [always ? 'always' : 'by default', true, `${table}_${name}_seq`];
        } else {
          column.generated = this.#condition();
          if (!this.take('stored')) this.need('virtual');
        }
      } else return { column, constraints };
    }
  }

  #bracketedSequence(): void {
    this.need('(');
    this.#sequenceOptions();
    this.need(')');
  }

  #references(): Reference {
    this.need('references');
    const table = this.table(), columns = this.is('(') ? this.names() : undefined, reference: Reference = { table, ...(columns && { columns }) };
    for (;;) {
      if (this.take('match')) this.label();
      else if (this.take('not')) this.need('deferrable');
      else if (this.take('deferrable')) continue;
      else if (this.take('initially')) this.label();
      else if (this.take('on')) {
        const on = this.takeOne('delete', 'update');
        const action = this.take('set', 'null') ? 'SET NULL' : this.take('set', 'default') ? 'SET DEFAULT' : this.take('no', 'action') ? '' : this.takeOne('cascade', 'restrict')?.toUpperCase();
        if (on === undefined || action === undefined) throw this.syntax();
        if (action !== '') reference[on === 'delete' ? 'onDelete' : 'onUpdate'] = action;
      } else return reference;
    }
  }

  #sequenceOptions(): SequenceOptions {
    const options: SequenceOptions = {};
    for (;;) {
      if (this.take('start')) [options.start] = [(this.take('with'), this.number())];
      else if (this.take('increment')) [options.increment] = [(this.take('by'), this.number())];
      else if (this.take('minvalue')) options.min = this.number();
      else if (this.take('maxvalue')) options.max = this.number();
      else if (this.take('cache')) this.number();
      else if (this.take('cycle')) options.cycle = true;
      else if (this.take('restart')) options.restart = this.take('with') || this.token.kind === 'number' ? this.number() : true;
      else if (this.take('as')) options.type = this.type().type;
      else if (this.take('sequence', 'name')) this.table();
      else if (this.take('owner', 'to')) options.owner = this.name();
      else if (this.take('no')) this.label();
      else if (this.take('owned')) {
        this.need('by');
        let column = this.label();
        while (this.take('.')) column += `.${this.label()}`;
        options.ownedBy = column;
      } else return options;
    }
  }

  #roleOptions(): RoleOptions {
    const options: RoleOptions = {};
    this.take('with');
    while (this.isName || this.is('in')) {
      const { token } = this, word = this.label();
      const [, no, flag] = /^(no)?(superuser|createdb|createrole|login|replication|inherit|bypassrls)$/.exec(word) ?? [];
      if (flag === 'inherit' || flag === 'bypassrls') continue;
      if (flag !== undefined) options[flag as 'login'] = no === undefined;
      else if (word === 'encrypted') continue;
      else if (word === 'password') options.password = this.take('null') ? null : this.string();
      else if (word === 'connection') [this.need('limit'), this.number()];
      else if (word === 'valid') [this.need('until'), this.string()];
      else if (word === 'in') [this.take('role') || this.need('group'), this.list(() => this.name())];
      else throw new SqlError('42601', `unrecognized role option "${word}"`, { position: token.at });
    }
    return options;
  }

  protected drop(): Statement {
    if (this.take('owned', 'by')) {
      const roles = this.list(() => this.name());
      if (!this.take('cascade')) this.take('restrict');
      return { kind: 'drop owned', roles };
    }
    const materialized = this.take('materialized');
    const what = this.takeOne('table', 'view', 'sequence', 'index', 'schema', 'type', 'role', 'user', 'database', 'extension');
    if (what === undefined) this.#other('DROP');
    if (what === 'index') this.take('concurrently');
    const ifExists = this.take('if', 'exists'), names = this.list(() => this.tableAt());
    const cascade = this.take('cascade');
    if (!cascade) this.take('restrict');
    if (what === 'database' && (this.take('with') || this.is('('))) this.names();
    return { kind: 'drop', what: materialized ? 'materialized view' : what === 'user' ? 'role' : (what as Dropped), names, ifExists, cascade };
  }

  protected alter(): Statement {
    if (this.take('table')) {
      const ifExists = this.take('if', 'exists');
      this.take('only');
      const { name: table, at } = this.tableAt();
      return { kind: 'alter table', table, at, ifExists, changes: this.list(() => this.#change(table)) };
    }
    if (this.take('sequence')) return { kind: 'alter sequence', name: this.table(), options: this.#sequenceOptions() };
    if (this.take('role') || this.take('user')) return { kind: 'alter role', name: this.name(), options: this.#roleOptions() };
    if (this.take('type')) {
      const name = this.table();
      this.need('add', 'value');
      this.take('if', 'not', 'exists');
      return { kind: 'add label', name, label: this.string() };
    }
    if (this.take('database')) {
      const name = this.name();
      if (this.take('rename', 'to')) return { kind: 'alter database', name, to: this.name() };
      throw notSimulated('this form of ALTER DATABASE');
    }
    const what = this.take('materialized', 'view') ? 'materialized view' : this.takeOne('view', 'schema');
    if (what !== undefined) {
      const { name } = this.tableAt();
      if (!this.take('owner', 'to')) throw notSimulated(`this form of ALTER ${what.toUpperCase()}`);
      return { kind: 'owner', what, name, to: this.name() };
    }
    const found = ['index', 'default'].find((one) => this.is(one));
    if (found !== undefined) throw notSimulated(`ALTER ${found.toUpperCase()}`);
    return this.#other('ALTER');
  }

  #change(table: string): TableChange {
    if (this.take('rename')) {
      if (this.take('to')) return { kind: 'rename', to: this.name() };
      const constraint = this.take('constraint');
      this.take('column');
      const from = this.name();
      this.need('to');
      return { kind: constraint ? 'rename constraint' : 'rename column', from, to: this.name() };
    }
    if (this.take('add')) {
      if (this.#isConstraint) return { kind: 'add constraint', constraint: this.#constraint() };
      this.take('column');
      const ifNotExists = this.take('if', 'not', 'exists');
      return { kind: 'add column', ifNotExists, ...this.#column(table) };
    }
    if (this.take('drop')) {
      const constraint = this.take('constraint');
      this.take('column');
      const ifExists = this.take('if', 'exists'), name = this.name(), cascade = this.take('cascade');
      if (!cascade) this.take('restrict');
      return constraint ? { kind: 'drop constraint', name, ifExists } : { kind: 'drop column', name, ifExists, cascade };
    }
    if (this.take('owner', 'to')) return { kind: 'owner', to: this.name() };
    if (this.take('set', 'schema')) return { kind: 'schema', to: this.name() };
    if (this.take('alter')) return this.#changeColumn();
    const found = ['enable', 'disable', 'set', 'reset', 'attach', 'detach', 'inherit', 'no', 'cluster', 'validate', 'replica', 'force'].find((one) => this.is(one));
    if (found !== undefined) throw notSimulated(`ALTER TABLE … ${found.toUpperCase()}`);
    throw this.syntax();
  }

  #changeColumn(): TableChange {
    this.take('column');
    const column = this.name();
    if (this.take('drop', 'default')) return { kind: 'set default', column };
    if (this.take('set', 'default')) return { kind: 'set default', column, value: this.expression() };
    if (this.take('set', 'not', 'null')) return { kind: 'not null', column, set: true };
    if (this.take('drop', 'not', 'null')) return { kind: 'not null', column, set: false };
    if (this.take('type') || this.take('set', 'data', 'type')) {
      const { type } = this.type();
      return { kind: 'type', column, type, ...(this.take('using') && { using: this.expression() }) };
    }
    if (this.take('add', 'generated')) {
      const always = this.take('always');
      if (!always) this.need('by', 'default');
      this.need('as', 'identity');
      if (this.is('(')) this.#bracketedSequence();
      return { kind: 'identity', column, always };
    }
    if (this.isOne('set', 'drop', 'add', 'reset', 'restart')) throw notSimulated(`ALTER COLUMN … ${this.token.source.toUpperCase()}`);
    throw this.syntax();
  }

  protected grant(revoke: boolean): Statement {
    if (revoke) this.take('grant', 'option', 'for');
    const privileges = this.list(() => {
      const word = this.label();
      if (word === 'all') this.take('privileges');
      return word;
    });
    const member = this.take(revoke ? 'from' : 'to');
    if (member) return { kind: 'grant', revoke, privileges: [], on: 'role', objects: privileges.map((name) => ({ name, at: 0 })), roles: this.#grantees() };
    if (this.is('(')) throw notSimulated('GRANT of columns');
    this.need('on');
    let on = 'table';
    if (this.take('all')) {
      on = `all ${this.label()}`;
      this.need('in', 'schema');
    } else on = this.takeOne('table', 'database', 'schema', 'sequence', 'function', 'type', 'language') ?? 'table';
    const objects = this.list(() => this.tableAt());
    this.need(revoke ? 'from' : 'to');
    return { kind: 'grant', revoke, privileges, on, objects, roles: this.#grantees() };
  }

  #grantees(): string[] {
    const roles = this.list(() => (this.take('group'), this.name()));
    if (this.take('with')) [this.label(), this.label()];
    if (!this.take('cascade')) this.take('restrict');
    return roles;
  }
}
