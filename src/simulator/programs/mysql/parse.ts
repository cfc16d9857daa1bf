/** Reads one statement of MySQL's SQL (queries and expressions: queries.ts). One file as SQL is one grammar: each statement is a method, and they share its words. */
import type { Dialect } from './dialect.ts';
import { notSimulated, SqlError } from './errors.ts';
import { QueryParser } from './queries.ts';
import type { Account, Change, Column, Elements, Expression, Statement, TableName } from './syntax.ts';
import { typeShown } from './types.ts';

export const parseStatement = (text: string, dialect: Dialect): Statement => new Parser(text, dialect).statement();

class Parser extends QueryParser {
  statement(): Statement {
    // Comments alone, as dumps have them.
    if (this.isEmpty) return { kind: 'nothing' };
    const statement = this.#any();
    this.take(';');
    if (this.token.kind !== 'end') throw this.syntax();
    return statement;
  }

  #any(): Statement {
    if (this.is('select') || this.is('(') || this.is('with')) return { kind: 'select', query: this.select() };
    if (this.take('insert')) return this.#insert(false);
    if (this.take('replace')) return this.#insert(true);
    if (this.take('update')) return this.#update();
    if (this.take('delete')) return this.#delete();
    if (this.take('truncate')) {
      this.take('table');
      return { kind: 'truncate', table: this.tableName() };
    }
    if (this.take('create')) return this.#create();
    if (this.take('drop')) return this.#drop();
    if (this.take('alter')) return this.#alter();
    if (this.take('use')) return { kind: 'use', name: this.name() };
    if (this.take('show')) return this.#show();
    if (this.take('describe') || this.take('desc') || this.take('explain')) {
      if (this.is('select')) return { kind: 'explain', query: this.select() };
      const table = this.tableName(), column = this.token.kind === 'end' || this.is(';') ? undefined : this.name();
      return { kind: 'describe', table, ...(column !== undefined && { column }) };
    }
    if (this.take('set')) return this.#set();
    if (this.take('grant')) return this.#grant('grant');
    if (this.take('revoke')) return this.#grant('revoke');
    if (this.take('flush') || this.take('lock') || this.take('unlock') || this.take('analyze') || this.take('optimize')) {
      while (this.token.kind !== 'end' && !this.is(';')) this.pass();
      return { kind: 'nothing' };
    }
    if (this.take('begin') || this.take('start', 'transaction')) return { kind: 'transaction', verb: 'begin' };
    if (this.take('commit')) return { kind: 'transaction', verb: 'commit' };
    if (this.take('rollback')) return { kind: 'transaction', verb: 'rollback' };
    if (this.take('call')) {
      const name = this.name();
      while (this.token.kind !== 'end' && !this.is(';')) this.pass();
      return { kind: 'call', name };
    }
    for (const real of ['load', 'prepare', 'execute', 'handler', 'do', 'rename', 'kill', 'check', 'repair', 'savepoint', 'values', 'table', 'install']) if (this.is(real)) throw notSimulated(real.toUpperCase());
    throw this.syntax();
  }

  #insert(replace: boolean): Statement {
    const ignore = this.take('ignore');
    this.take('into');
    const table = this.tableName();
    if (this.take('set')) {
      const sets = this.#sets();
      return { kind: 'insert', table, columns: sets.map(({ column }) => column), rows: [sets.map(({ value }) => value)], ignore, replace, ...this.#onDuplicate() };
    }
    const columns = this.is('(') && !this.is('(', 'select') ? this.names(true) : undefined;
    if (this.is('select') || this.is('(')) return { kind: 'insert', table, ...(columns && { columns }), rows: [], query: this.select(), ignore, replace, ...this.#onDuplicate() };
    if (!this.take('value')) this.need('values');
    const rows = this.list(() => {
      this.need('(');
      if (this.take(')')) return [];
      const row = this.list((): Expression | undefined => (this.take('default') ? undefined : this.expression()));
      this.need(')');
      return row;
    });
    return { kind: 'insert', table, ...(columns && { columns }), rows, ignore, replace, ...this.#onDuplicate() };
  }

  #onDuplicate(): { update?: { column: string; value: Expression }[] } {
    if (!this.take('on', 'duplicate', 'key')) return {};
    this.need('update');
    return { update: this.#sets() };
  }

  #sets(): { column: string; value: Expression }[] {
    return this.list(() => {
      let column = this.name();
      if (this.take('.')) column = this.name();
      this.need('=');
      return { column, value: this.expression() };
    });
  }

  #update(): Statement {
    const table = this.tableName();
    if (this.is(',') || this.is('join')) throw notSimulated('UPDATE of several tables');
    if (!this.is('set')) this.alias();
    this.need('set');
    return { kind: 'update', table, sets: this.#sets(), ...this.#which() };
  }

  #delete(): Statement {
    this.need('from');
    return { kind: 'delete', table: this.tableName(), ...this.#which() };
  }

  #which() {
    const where = this.take('where') ? this.expression() : undefined, order = this.orderings(), limit = this.limit();
    return { order, ...(where && { where }), ...(limit && { limit }) };
  }

  #create(): Statement {
    const orReplace = this.take('or', 'replace');
    if (this.take('database') || this.take('schema')) {
      const ifs = this.take('if', 'not', 'exists'), name = this.name();
      this.#options();
      return { kind: 'create database', name, ifs };
    }
    if (this.take('user')) {
      const ifs = this.take('if', 'not', 'exists');
      return { kind: 'create user', accounts: this.list(() => this.#identified()), ifs };
    }
    if (this.take('view')) {
      const view = this.tableName();
      this.need('as');
      const from = this.token.at, query = this.select();
      return { kind: 'create view', view, orReplace, query, source: this.text.slice(from).replace(/;\s*$/, '') };
    }
    const unique = this.take('unique');
    if (this.take('index')) {
      const name = this.name();
      this.need('on');
      return { kind: 'create index', table: this.tableName(), index: { name, columns: this.names(), unique } };
    }
    if (!unique) this.take('temporary');
    if (unique || !this.take('table')) {
      for (const real of ['function', 'procedure', 'trigger', 'event', 'sequence', 'role', 'fulltext', 'spatial']) if (this.is(real)) throw notSimulated(`CREATE ${real.toUpperCase()}`);
      throw this.syntax();
    }
    const ifNotExists = this.take('if', 'not', 'exists'), table = this.tableName();
    const empty: Elements = { columns: [], indexes: [], foreign: [], checks: [] };
    if (this.take('like')) return { kind: 'create table', table, ifNotExists, elements: empty, like: this.tableName() };
    const elements = this.is('(') && !this.is('(', 'select') ? this.#elements() : empty;
    this.#options();
    this.take('as');
    const query = this.is('select') || this.is('(') ? this.select() : undefined;
    if (!query && elements.columns.length === 0) throw this.syntax();
    return { kind: 'create table', table, ifNotExists, elements, ...(query && { query }) };
  }

  /** ENGINE=InnoDB and the like: what follows from them is not simulated, and nothing shows it. */
  #options(): void {
    for (;;) {
      this.take(',');
      this.take('default');
      if (this.take('character', 'set') || this.take('charset') || this.take('collate') || this.take('engine') || this.take('comment') || this.take('auto_increment') || this.take('row_format')) {
        this.take('=');
        this.pass();
      } else return;
    }
  }

  #elements(): Elements {
    const elements: Elements = { columns: [], indexes: [], foreign: [], checks: [] };
    this.need('(');
    this.list(() => this.#element(elements));
    this.need(')');
    return elements;
  }

  #element(elements: Elements): void {
    const name = this.take('constraint') && !this.is('primary') && !this.is('foreign') && !this.is('unique') && !this.is('check') ? this.name() : undefined;
    const named = (own?: string) => ((own ?? name) !== undefined ? { name: (own ?? name)! } : {});
    if (this.take('primary', 'key')) elements.indexes.unshift({ name: 'PRIMARY', columns: this.names(), unique: true });
    else if (this.is('unique') || this.is('key') || this.is('index')) {
      const unique = this.take('unique');
      if (!this.take('key')) this.take('index');
      const own = this.is('(') ? undefined : this.name();
      elements.indexes.push({ ...named(own), columns: this.names(), unique });
    } else if (this.take('foreign', 'key')) {
      const own = this.is('(') ? undefined : this.name(), columns = this.names();
      elements.foreign.push({ ...named(own), columns, ...this.#references() });
    } else if (this.is('check')) elements.checks.push({ ...named(), ...this.#check() });
    else elements.columns.push(this.#column(elements));
  }

  #check(): { condition: Expression; source: string } {
    this.need('check', '(');
    const from = this.token.at, condition = this.expression(), source = this.text.slice(from, this.token.at);
    this.need(')');
    return { condition, source };
  }

  #references(): { table: string; targets: string[]; onDelete?: string; onUpdate?: string } {
    this.need('references');
    const { table } = this.tableName(), found: { table: string; targets: string[]; onDelete?: string; onUpdate?: string } = { table, targets: this.names() };
    while (this.take('on')) {
      const which = this.take('delete') ? 'onDelete' : 'onUpdate';
      if (which === 'onUpdate') this.need('update');
      found[which] = this.take('cascade') ? 'CASCADE' : this.take('set', 'null') ? 'SET NULL' : this.take('restrict') ? 'RESTRICT' : 'NO ACTION';
      if (found[which] === 'NO ACTION') this.need('no', 'action');
    }
    return found;
  }

  #column(elements: Elements): Column {
    const name = this.name(), typeAt = this.token.at, word = this.token.kind === 'word' ? this.name().toLowerCase() : undefined;
    if (word === undefined) throw this.syntax();
    let size = '';
    if (this.take('(')) {
      size = this.list(() => this.literal()).join(',');
      this.need(')');
    }
    const unsigned = this.take('unsigned');
    const serial = word === 'serial', type = typeShown(word, size, unsigned || serial, this.dialect);
    if (type === undefined) throw this.dialect.product === 'MariaDB' && size === '' && !/^var/.test(word) ? new SqlError(4161, 'HY000', `Unknown data type: '${word}'`) : this.syntax(size === '' ? typeAt : this.before);
    const column: Column = { name, type, notNull: serial, ...(serial && { auto: true }) };
    if (serial) elements.indexes.push({ columns: [name], unique: true });
    for (;;) {
      if (this.take('not', 'null')) column.notNull = true;
      else if (this.take('null') || this.take('first') || this.take('stored') || this.take('virtual')) continue;
      else if (this.take('auto_increment')) column.auto = true;
      else if (this.take('primary', 'key') || this.take('primary')) elements.indexes.unshift({ name: 'PRIMARY', columns: [name], unique: true });
      else if (this.take('unique')) {
        this.take('key');
        elements.indexes.push({ columns: [name], unique: true });
      } else if (this.take('default')) column.initial = this.value();
      else if (this.take('on', 'update')) {
        this.value();
        column.onUpdate = true;
      } else if (this.take('comment') || this.take('collate') || this.take('charset') || this.take('character', 'set')) this.pass();
      // Without a constraint of its own, this form is read and does nothing in MySQL; MariaDB makes one of it.
      else if (this.is('references')) {
        const references = this.#references();
        if (this.dialect.product === 'MariaDB') elements.foreign.push({ columns: [name], ...references });
      } else if (this.is('check')) elements.checks.push({ ...this.#check(), column: name });
      else if (this.is('generated') || this.is('as')) throw notSimulated('a generated column');
      else return column;
    }
  }

  #drop(): Statement {
    if (this.take('database') || this.take('schema')) {
      const ifs = this.take('if', 'exists');
      return { kind: 'drop database', name: this.name(), ifs };
    }
    if (this.take('user')) {
      const ifs = this.take('if', 'exists');
      return { kind: 'drop user', accounts: this.list(() => this.account()), ifs };
    }
    if (this.take('index')) {
      const ifExists = this.take('if', 'exists'), name = this.name();
      this.need('on');
      return { kind: 'alter table', table: this.tableName(), changes: [{ kind: 'drop index', name, ifExists }] };
    }
    this.take('temporary');
    const view = this.take('view');
    if (!view && !this.take('table')) {
      for (const real of ['function', 'procedure', 'trigger', 'event', 'role']) if (this.is(real)) throw notSimulated(`DROP ${real.toUpperCase()}`);
      throw this.syntax();
    }
    const ifExists = this.take('if', 'exists'), tables = this.list(() => this.tableName());
    if (!this.take('cascade')) this.take('restrict');
    return { kind: 'drop table', tables, ifExists, view };
  }

  #alter(): Statement {
    if (this.take('user')) return { kind: 'alter user', accounts: this.list(() => this.#identified()) };
    this.need('table');
    return { kind: 'alter table', table: this.tableName(), changes: this.list(() => this.#change()) };
  }

  #change(): Change {
    if (this.take('add')) {
      this.take('column');
      const ifNotExists = this.take('if', 'not', 'exists'), elements: Elements = { columns: [], indexes: [], foreign: [], checks: [] };
      if (this.is('(')) Object.assign(elements, this.#elements());
      else this.#element(elements);
      const after = this.take('after') ? this.name() : undefined;
      return { kind: 'add', elements, ifNotExists, ...(after !== undefined && { after }) };
    }
    if (this.take('drop')) {
      const kind = this.take('foreign', 'key') ? 'drop foreign key' as const : this.take('index') || this.take('key') ? 'drop index' as const : 'drop column' as const;
      if (kind === 'drop column' && this.take('primary', 'key')) return { kind: 'drop index', name: 'PRIMARY', ifExists: false };
      if (kind === 'drop column') this.take('column');
      const ifExists = this.take('if', 'exists');
      return { kind, name: this.name(), ifExists };
    }
    if (this.is('modify') || this.is('change')) {
      const change = this.take('change');
      if (!change) this.need('modify');
      this.take('column');
      const from = change ? this.name() : this.peek(), elements: Elements = { columns: [], indexes: [], foreign: [], checks: [] };
      elements.columns.push(this.#column(elements));
      if (this.take('after')) this.name();
      return { kind: 'modify', from, elements };
    }
    if (this.take('rename')) {
      if (this.take('column')) {
        const from = this.name();
        this.need('to');
        return { kind: 'rename column', from, to: this.name() };
      }
      if (this.is('index') || this.is('key')) throw notSimulated('RENAME INDEX');
      if (!this.take('to')) this.take('as');
      return { kind: 'rename', to: this.tableName() };
    }
    throw this.token.kind === 'end' ? this.syntax() : notSimulated('this form of ALTER TABLE');
  }

  #show(): Statement {
    const full = this.take('full');
    if (!this.take('global')) this.take('session');
    if (this.take('create')) {
      if (this.take('database') || this.take('schema')) return { kind: 'show', what: 'create database', name: this.name(), full };
      if (!this.take('table')) this.need('view');
      return { kind: 'show', what: 'create table', table: this.tableName(), full };
    }
    if (this.take('columns') || this.take('fields')) {
      if (!this.take('from')) this.need('in');
      return { kind: 'describe', table: this.tableName() };
    }
    if (this.take('index') || this.take('indexes') || this.take('keys')) {
      if (!this.take('from')) this.need('in');
      return { kind: 'show', what: 'index', table: this.tableName(), full };
    }
    if (this.take('grants')) {
      const account = this.take('for') ? this.account() : undefined;
      return { kind: 'show', what: 'grants', full, ...(account && { account }) };
    }
    if (this.take('character', 'set')) return { kind: 'show', what: 'character set', full };
    const word = this.take('databases') ? 'databases' : this.token.kind === 'word' ? this.name().toLowerCase() : undefined, what = word === 'schemas' ? 'databases' : word;
    if (what === undefined || !/^(databases|tables|variables|status|processlist|warnings|errors|engines|charset|collation|plugins|triggers|events|table|master|slave|replica|binary|open|profiles|privileges|procedure|function)$/.test(what)) throw this.syntax(this.before);
    const name = (this.take('from') || this.take('in')) ? this.name() : undefined, like = what !== 'engines' && this.take('like') ? this.literal() : undefined;
    if (this.is('where') || !/^(databases|tables|variables|status|processlist|warnings|errors|engines)$/.test(what)) throw notSimulated(`this form of SHOW ${what.toUpperCase()}`);
    return { kind: 'show', what, full, ...(name !== undefined && { name }), ...(like !== undefined && { like }) };
  }

  #set(): Statement {
    if (this.take('names') || this.take('character', 'set')) {
      this.pass();
      return { kind: 'nothing' };
    }
    if (this.take('password')) {
      const account = this.take('for') ? this.account() : undefined;
      this.need('=');
      const bracketed = this.take('password', '('), password = this.literal();
      if (bracketed) this.need(')');
      return { kind: 'set password', password, ...(account && { account }) };
    }
    return { kind: 'set', variables: this.list(() => {
      if (!this.take('global')) this.take('session');
      const name = this.token.kind === 'variable' ? this.variable() : this.name().toLowerCase();
      if (!this.take(':=')) this.need('=');
      return { name, value: this.token.kind === 'word' && /^(on|off)$/i.test(this.token.text) ? { kind: 'literal' as const, value: this.name().toUpperCase() } : this.expression() };
    }) };
  }

  account(): Account {
    if (this.take('current_user')) {
      if (this.take('(')) this.need(')');
      return { user: '', host: '' };
    }
    const user = this.token.kind === 'string' ? this.literal() : this.name();
    const { token } = this;
    if (token.kind === 'variable') {
      this.pass();
      return { user, host: token.text.slice(1).replaceAll('`', '') };
    }
    return { user, host: this.take('@') ? (this.token.kind === 'string' ? this.literal() : this.name()) : '%' };
  }

  #identified(): { account: Account; password?: string } {
    const account = this.account();
    if (!this.take('identified')) return { account };
    if (this.take('with')) {
      this.pass();
      if (!this.take('by')) return { account };
    } else this.need('by');
    return { account, password: this.literal() };
  }

  #grant(kind: 'grant' | 'revoke'): Statement {
    const privileges: string[] = [];
    this.list(() => {
      const words: string[] = [];
      while (this.token.kind === 'word' && !this.is('on')) {
        words.push(this.token.text.toUpperCase());
        this.pass();
      }
      privileges.push(words.join(' ').replace(/^ALL$/, 'ALL PRIVILEGES'));
    });
    if (!this.take('on')) throw notSimulated('granting roles');
    const part = (): string => (this.take('*') ? '*' : this.name());
    const first = part(), on = this.take('.') ? `${first}.${part()}` : first;
    if (!this.take(kind === 'grant' ? 'to' : 'from')) throw this.syntax();
    const accounts = this.list(() => this.#identified().account);
    return { kind, privileges, on, accounts, option: this.take('with', 'grant', 'option') };
  }
}
