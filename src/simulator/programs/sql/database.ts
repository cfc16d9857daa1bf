/** Databases, their tables, and the statements that change them. */
import { SqlError } from './errors.ts';
import { evaluate, typeOf } from './evaluate.ts';
import { parseStatement } from './parse.ts';
import type { Column, Scope, Surroundings } from './scope.ts';
import { select, type Rows, type TableOf } from './select.ts';
import type { Check, ColumnDefinition, Expression, Select, Statement, Value } from './syntax.ts';
import { coerce, shown } from './types.ts';

export interface Table {
  columns: ColumnDefinition[];
  rows: Value[][];
  /** The last number of each counting column. */
  counters: Record<string, number>;
  indexes: { name: string; columns: string[]; unique: boolean; primary: boolean }[];
  checks?: { name: string; condition: Expression; source: string }[];
}

export interface Database {
  owner: string;
  tables: Record<string, Table>;
  /** Queries that are looked at like tables. */
  views?: Record<string, Select>;
}

/** All that a server keeps; it is stored as it is. */
export interface Cluster {
  users: Record<string, string>;
  databases: Record<string, Database>;
}

export interface Result extends Partial<Rows> {
  tag: string;
  notices: string[];
}

/** One client's connection. */
export class Session {
  readonly #cluster: Cluster;
  readonly #around: Omit<Surroundings, 'subquery' | 'now'>;
  readonly #now: () => number;
  #before: string | undefined;
  #failed = false;
  /** Something is to be stored. */
  dirty = false;

  constructor(cluster: Cluster, around: Omit<Surroundings, 'subquery' | 'now'>, now: () => number) {
    this.#cluster = cluster;
    this.#around = around;
    this.#now = now;
  }

  get inTransaction(): 'no' | 'open' | 'failed' {
    return this.#before === undefined ? 'no' : this.#failed ? 'failed' : 'open';
  }

  get #tables(): Record<string, Table> {
    return this.#cluster.databases[this.#around.database]!.tables;
  }

  get #views(): Record<string, Select> {
    return (this.#cluster.databases[this.#around.database]!.views ??= {});
  }

  /** @throws SqlError */
  execute(text: string): Result {
    try {
      const statement = parseStatement(text);
      if (this.#failed && !(statement.kind === 'transaction' && statement.verb !== 'BEGIN')) throw new SqlError('25P02', 'current transaction is aborted, commands ignored until end of transaction block');
      return this.#run(statement);
    } catch (error) {
      if (error instanceof SqlError && this.#before !== undefined) this.#failed = true;
      throw error;
    }
  }

  /** A connection that ends in the middle of a transaction leaves nothing of it. */
  end(): void {
    if (this.#before !== undefined) this.#restore();
  }

  #restore(): void {
    this.#cluster.databases[this.#around.database] = JSON.parse(this.#before!) as Database;
    this.#before = undefined;
    this.#failed = false;
  }

  #run(statement: Statement): Result {
    const done = (tag: string, ...notices: string[]): Result => {
      this.dirty = true;
      return { tag, notices };
    };
    switch (statement.kind) {
      case 'select': {
        const found = this.#select(statement.query);
        return { ...found, tag: `SELECT ${found.rows.length}`, notices: [] };
      }
      case 'insert': return this.#insert(statement);
      case 'update': return this.#update(statement);
      case 'delete': return this.#delete(statement);
      case 'create table': return this.#createTable(statement, done);
      case 'drop table': return this.#dropTables(statement, done);
      case 'create view': return this.#createView(statement, done);
      case 'drop view': {
        const missing = statement.views.filter((name) => !this.#views[name]);
        if (missing.length > 0 && !statement.ifExists) throw new SqlError('42P01', `view "${missing[0]}" does not exist`);
        for (const name of statement.views) delete this.#views[name];
        return done('DROP VIEW', ...missing.map((name) => `view "${name}" does not exist, skipping`));
      }
      case 'truncate':
        for (const name of statement.tables) this.#table(name, undefined).rows = [];
        return done('TRUNCATE TABLE');
      case 'add column': {
        const table = this.#table(statement.table, undefined), { column } = statement;
        if (table.columns.some(({ name }) => name === column.name)) throw new SqlError('42701', `column "${column.name}" of relation "${statement.table}" already exists`);
        const initial = column.initial ? coerce(evaluate(column.initial, this.#scope()), column.type) : null;
        if (column.notNull && initial === null && !column.serial && table.rows.length > 0) throw new SqlError('23502', `column "${column.name}" of relation "${statement.table}" contains null values`);
        table.columns.push(column);
        for (const row of table.rows) row.push(column.serial ? this.#count(table, column) : initial);
        return done('ALTER TABLE');
      }
      case 'drop column': {
        const table = this.#table(statement.table, undefined), index = table.columns.findIndex(({ name }) => name === statement.column);
        if (index < 0) throw new SqlError('42703', `column "${statement.column}" of relation "${statement.table}" does not exist`);
        table.columns.splice(index, 1);
        for (const row of table.rows) row.splice(index, 1);
        return done('ALTER TABLE');
      }
      case 'rename': return this.#rename(statement, done);
      case 'create index': return this.#createIndex(statement, done);
      case 'create database':
        if (this.#before !== undefined) throw new SqlError('25001', 'CREATE DATABASE cannot run inside a transaction block');
        if (this.#cluster.databases[statement.name]) throw new SqlError('42P04', `database "${statement.name}" already exists`);
        this.#cluster.databases[statement.name] = { owner: this.#around.user, tables: {} };
        return done('CREATE DATABASE');
      case 'drop database':
        if (statement.name === this.#around.database) throw new SqlError('55006', 'cannot drop the currently open database');
        if (!this.#cluster.databases[statement.name] && !statement.ifExists) throw new SqlError('3D000', `database "${statement.name}" does not exist`);
        if (!this.#cluster.databases[statement.name]) return done('DROP DATABASE', `database "${statement.name}" does not exist, skipping`);
        delete this.#cluster.databases[statement.name];
        return done('DROP DATABASE');
      case 'transaction': return this.#transaction(statement.verb);
      case 'show': {
        const settings: Record<string, string> = { server_version: /[\d.]+/.exec(this.#around.version)![0], max_connections: '100', data_directory: '/var/lib/postgresql/data', timezone: 'Etc/UTC', port: '5432', server_encoding: 'UTF8', client_encoding: 'UTF8' };
        if (!Object.hasOwn(settings, statement.name)) throw new SqlError('42704', `unrecognized configuration parameter "${statement.name}"`);
        return { columns: [{ name: statement.name, type: 'text' }], rows: [[settings[statement.name]!]], tag: 'SHOW', notices: [] };
      }
    }
  }

  #transaction(verb: 'BEGIN' | 'COMMIT' | 'ROLLBACK'): Result {
    if (verb === 'BEGIN') {
      if (this.#before !== undefined) return { tag: 'BEGIN', notices: ['WARNING:  there is already a transaction in progress'] };
      this.#before = JSON.stringify(this.#cluster.databases[this.#around.database]);
      return { tag: 'BEGIN', notices: [] };
    }
    if (this.#before === undefined) return { tag: verb, notices: ['WARNING:  there is no transaction in progress'] };
    const undone = verb === 'ROLLBACK' || this.#failed;
    if (undone) this.#restore();
    else this.#before = undefined;
    this.dirty = true;
    return { tag: undone ? 'ROLLBACK' : 'COMMIT', notices: [] };
  }

  #scope(table?: { alias: string; columns: readonly Column[]; row: readonly Value[] }): Scope {
    return { bound: table ? [table] : [], around: this.#surroundings() };
  }

  #surroundings(): Surroundings {
    return { ...this.#around, now: this.#now(), subquery: (query, scope) => this.#select(query, scope) };
  }

  #select(query: Select, outer?: Scope): Rows {
    const tableOf: TableOf = (name, position) => (Object.hasOwn(this.#views, name) ? this.#select(this.#views[name]!) : this.#table(name, position));
    return select(query, tableOf, this.#surroundings(), outer);
  }

  #table(name: string, position: number | undefined): Table {
    const table = Object.hasOwn(this.#tables, name) ? this.#tables[name] : undefined;
    if (!table) throw new SqlError('42P01', `relation "${name}" does not exist`, position === undefined ? {} : { position });
    return table;
  }

  #count(table: Table, { name }: ColumnDefinition): number {
    return (table.counters[name] = (table.counters[name] ?? 0) + 1);
  }

  #insert(statement: Extract<Statement, { kind: 'insert' }>): Result {
    const table = this.#table(statement.table, statement.at), columns = statement.columns ?? table.columns.map(({ name }) => name);
    for (const name of columns) if (!table.columns.some((one) => one.name === name)) throw new SqlError('42703', `column "${name}" of relation "${statement.table}" does not exist`, { position: statement.at });
    const given = statement.query ? this.#select(statement.query).rows.map((row) => row as (Value | undefined)[]) : statement.rows.map((row) => row.map((one, index) => (one === undefined ? undefined : this.#given(one, table, columns[index]))));
    const added: Value[][] = [];
    for (const values of given) {
      if (values.length > columns.length) throw new SqlError('42601', 'INSERT has more expressions than target columns', { position: statement.at });
      if (statement.columns && values.length < columns.length) throw new SqlError('42601', 'INSERT has more target columns than expressions', { position: statement.at });
      added.push(table.columns.map((column) => {
        const index = columns.indexOf(column.name), value = index < 0 ? undefined : values[index];
        if (value !== undefined) return coerce(value, column.type);
        if (column.serial) return this.#count(table, column);
        return column.initial ? coerce(evaluate(column.initial, this.#scope()), column.type) : null;
      }));
    }
    this.#replace(statement.table, table, [...table.rows, ...added], added);
    return { tag: `INSERT 0 ${added.length}`, notices: [], ...this.#returned(statement.table, table, added, statement.returning) };
  }

  /** A value of INSERT, read as its column's type. */
  #given(expression: Expression, table: Table, name: string | undefined): Value {
    const value = evaluate(expression, this.#scope()), column = table.columns.find((one) => one.name === name);
    typeOf(expression, this.#scope());
    return column ? coerce(value, column.type, expression.at) : value;
  }

  #returned(name: string, table: Table, rows: readonly Value[][], returning: Select['items'] | undefined): Partial<Rows> {
    if (!returning) return {};
    return select({ items: returning, distinct: false, from: [{ table: name, alias: name, at: 0 }], group: [], order: [] }, () => ({ columns: table.columns, rows }), this.#surroundings());
  }

  #matching(name: string, table: Table, where: Expression | undefined): boolean[] {
    const bind = (row: readonly Value[]): Scope => this.#scope({ alias: name, columns: table.columns, row });
    if (where) typeOf(where, bind([]));
    return table.rows.map((row) => !where || evaluate(where, bind(row)) === true);
  }

  #update(statement: Extract<Statement, { kind: 'update' }>): Result {
    const table = this.#table(statement.table, statement.at), matches = this.#matching(statement.table, table, statement.where);
    const sets = statement.sets.map((set) => ({ ...set, index: table.columns.findIndex(({ name }) => name === set.column) }));
    for (const { index, column, at } of sets) if (index < 0) throw new SqlError('42703', `column "${column}" of relation "${statement.table}" does not exist`, { position: at });
    const changed: Value[][] = [];
    // A new version of a row is written behind the others, where a scan meets it last.
    const kept = table.rows.filter((row, number) => {
      if (!matches[number]) return true;
      const scope = this.#scope({ alias: statement.table, columns: table.columns, row }), next = [...row];
      for (const { index, value } of sets) next[index] = coerce(evaluate(value, scope), table.columns[index]!.type, value.at);
      changed.push(next);
      return false;
    });
    this.#replace(statement.table, table, [...kept, ...changed], changed);
    return { tag: `UPDATE ${changed.length}`, notices: [], ...this.#returned(statement.table, table, changed, statement.returning) };
  }

  #delete(statement: Extract<Statement, { kind: 'delete' }>): Result {
    const table = this.#table(statement.table, statement.at), matches = this.#matching(statement.table, table, statement.where);
    const gone = table.rows.filter((_, index) => matches[index]), left = table.rows.filter((_, index) => !matches[index]);
    for (const [name, other] of Object.entries(this.#tables)) this.#checkLeft(statement.table, table, left, gone, name, other);
    table.rows = left;
    this.dirty = true;
    return { tag: `DELETE ${gone.length}`, notices: [], ...this.#returned(statement.table, table, gone, statement.returning) };
  }

  /** Nothing may go that another table refers to. */
  #checkLeft(name: string, table: Table, left: readonly Value[][], gone: readonly Value[][], other: string, { columns, rows }: Table): void {
    for (const [index, { name: column, references }] of columns.entries()) {
      if (references?.table !== name) continue;
      const target = table.columns.findIndex((one) => (references.column === undefined ? one.primary : one.name === references.column));
      const lost = gone.find((row) => !left.some((one) => one[target] === row[target]) && rows.some((one) => one[index] === row[target]));
      if (lost) throw new SqlError('23503', `update or delete on table "${name}" violates foreign key constraint "${other}_${column}_fkey" on table "${other}"`, { detail: `Key (${table.columns[target]!.name})=(${shown(lost[target]!, 'text')}) is still referenced from table "${other}".` });
    }
  }

  /** Takes new rows over if they break no rule. */
  #replace(name: string, table: Table, rows: Value[][], changed: readonly Value[][]): void {
    for (const row of changed) {
      for (const [index, column] of table.columns.entries()) {
        if (column.notNull && row[index] === null) throw new SqlError('23502', `null value in column "${column.name}" of relation "${name}" violates not-null constraint`, { detail: failing(table, row) });
        this.#checkReference(name, column, row[index]!);
      }
      for (const { name: check, condition } of table.checks ?? []) {
        if (evaluate(condition, this.#scope({ alias: name, columns: table.columns, row })) !== false) continue;
        throw new SqlError('23514', `new row for relation "${name}" violates check constraint "${check}"`, { detail: failing(table, row) });
      }
    }
    for (const { name: index, columns, unique } of table.indexes) {
      if (!unique) continue;
      const places = columns.map((one) => table.columns.findIndex((column) => column.name === one)), seen = new Set<string>();
      for (const row of rows) {
        const values: Value[] = places.map((place) => row[place] ?? null), id = JSON.stringify(values);
        if (values.includes(null)) continue;
        if (seen.has(id)) throw new SqlError('23505', `duplicate key value violates unique constraint "${index}"`, { detail: `Key (${columns.join(', ')})=(${values.map((value) => shown(value, 'text')).join(', ')}) already exists.` });
        seen.add(id);
      }
    }
    table.rows = rows;
    this.dirty = true;
  }

  #checkReference(name: string, { name: column, references }: ColumnDefinition, value: Value): void {
    if (!references || value === null) return;
    const other = this.#table(references.table, undefined);
    const index = other.columns.findIndex((one) => (references.column === undefined ? one.primary : one.name === references.column));
    if (!other.rows.some((row) => row[index] === value)) throw new SqlError('23503', `insert or update on table "${name}" violates foreign key constraint "${name}_${column}_fkey"`, { detail: `Key (${column})=(${shown(value, 'text')}) is not present in table "${references.table}".` });
  }

  #createTable(statement: Extract<Statement, { kind: 'create table' }>, done: (tag: string, ...notices: string[]) => Result): Result {
    const { table: name, columns, primary } = statement;
    if (this.#tables[name]) {
      if (statement.ifNotExists) return done('CREATE TABLE', `relation "${name}" already exists, skipping`);
      throw new SqlError('42P07', `relation "${name}" already exists`);
    }
    if (statement.query) {
      const made = this.#select(statement.query);
      this.#tables[name] = { columns: made.columns.map((one) => ({ ...one, notNull: false, unique: false, primary: false, serial: false })), rows: made.rows, counters: {}, indexes: [] };
      return done(`SELECT ${made.rows.length}`);
    }
    for (const [index, column] of columns.entries()) if (columns.findIndex((one) => one.name === column.name) < index) throw new SqlError('42701', `column "${column.name}" specified more than once`);
    for (const { references } of columns) if (references && references.table !== name) this.#table(references.table, undefined);
    const keys = primary.length > 0 ? primary : columns.filter((one) => one.primary).map((one) => one.name);
    for (const column of columns) if (keys.includes(column.name)) column.notNull = column.primary = true;
    const indexes = [...(keys.length > 0 ? [{ name: `${name}_pkey`, columns: keys, unique: true, primary: true }] : []), ...columns.filter((one) => one.unique).map((one) => ({ name: `${name}_${one.name}_key`, columns: [one.name], unique: true, primary: false }))];
    for (const { condition } of statement.checks) typeOf(condition, this.#scope({ alias: name, columns, row: [] }));
    this.#tables[name] = { columns, rows: [], counters: {}, indexes, ...(statement.checks.length > 0 && { checks: named(name, statement.checks) }) };
    return done('CREATE TABLE');
  }

  #createView({ view, orReplace, query }: Extract<Statement, { kind: 'create view' }>, done: (tag: string) => Result): Result {
    if (this.#tables[view] || (this.#views[view] && !orReplace)) throw new SqlError(this.#tables[view] && orReplace ? '42809' : '42P07', this.#tables[view] && orReplace ? `"${view}" is not a view` : `relation "${view}" already exists`);
    this.#select(query);
    this.#views[view] = query;
    return done('CREATE VIEW');
  }

  /** What would be left without its table: references, views. */
  #dependents(names: readonly string[]): { text: string; drop(): void }[] {
    const references = Object.entries(this.#tables).filter(([name]) => !names.includes(name)).flatMap(([name, { columns }]) => columns.filter((one) => names.includes(one.references?.table ?? '')).map((one) => ({ text: `constraint ${name}_${one.name}_fkey on table ${name} depends on table ${one.references!.table}`, drop: () => void delete one.references })));
    const views = Object.entries(this.#views).flatMap(([view, { from }]) => from.filter((one) => names.includes(one.table)).slice(0, 1).map((one) => ({ text: `view ${view} depends on table ${one.table}`, drop: () => void delete this.#views[view] })));
    return [...references, ...views];
  }

  #dropTables({ tables, ifExists, cascade }: Extract<Statement, { kind: 'drop table' }>, done: (tag: string, ...notices: string[]) => Result): Result {
    const missing = tables.filter(({ name }) => !this.#tables[name]);
    if (missing.length > 0 && !ifExists) throw new SqlError('42P01', `table "${missing[0]!.name}" does not exist`);
    const dependents = this.#dependents(tables.map(({ name }) => name));
    if (dependents.length > 0 && !cascade) throw new SqlError('2BP01', tables.length === 1 ? `cannot drop table ${tables[0]!.name} because other objects depend on it` : 'cannot drop desired object(s) because other objects depend on them', { detail: dependents.map(({ text }) => text).join('\n'), hint: 'Use DROP ... CASCADE to drop the dependent objects too.' });
    for (const { drop } of dependents) drop();
    for (const { name } of tables) delete this.#tables[name];
    const also = dependents.map(({ text }) => text.replace(/ depends on .*/, ''));
    return done('DROP TABLE', ...(also.length === 1 ? [`drop cascades to ${also[0]}`] : also.length > 1 ? [`drop cascades to ${also.length} other objects\nDETAIL:  ${also.map((one) => `drop cascades to ${one}`).join('\n')}`] : []), ...missing.map(({ name }) => `table "${name}" does not exist, skipping`));
  }

  #rename({ table: name, column, to }: Extract<Statement, { kind: 'rename' }>, done: (tag: string) => Result): Result {
    const table = this.#table(name, undefined);
    if (column === undefined) {
      if (this.#tables[to]) throw new SqlError('42P07', `relation "${to}" already exists`);
      delete this.#tables[name];
      this.#tables[to] = table;
      return done('ALTER TABLE');
    }
    const found = table.columns.find((one) => one.name === column);
    if (!found) throw new SqlError('42703', `column "${column}" does not exist`);
    found.name = to;
    for (const index of table.indexes) index.columns = index.columns.map((one) => (one === column ? to : one));
    return done('ALTER TABLE');
  }

  #createIndex({ name, table: on, columns, unique, ifNotExists }: Extract<Statement, { kind: 'create index' }>, done: (tag: string, ...notices: string[]) => Result): Result {
    const table = this.#table(on, undefined);
    for (const column of columns) if (!table.columns.some((one) => one.name === column)) throw new SqlError('42703', `column "${column}" does not exist`);
    if (table.indexes.some((one) => one.name === name)) {
      if (ifNotExists) return done('CREATE INDEX', `relation "${name}" already exists, skipping`);
      throw new SqlError('42P07', `relation "${name}" already exists`);
    }
    table.indexes.push({ name, columns, unique, primary: false });
    return done('CREATE INDEX');
  }
}

const failing = (table: Table, row: readonly Value[]): string => `Failing row contains (${row.map((value, at) => (value === null ? 'null' : shown(value, table.columns[at]!.type))).join(', ')}).`;

/** Checks without a name get one of their table and column, counted where it is taken; they are looked at in the order of their names. */
function named(table: string, checks: readonly Check[]): { name: string; condition: Expression; source: string }[] {
  const taken = new Set<string>();
  return checks.map(({ name, column, condition, source }) => {
    const base = name ?? `${table}_${column === undefined ? '' : `${column}_`}check`;
    let free = base;
    for (let i = 1; taken.has(free); i++) free = `${base}${i}`;
    taken.add(free);
    return { name: free, condition, source };
  }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
