/** CREATE, ALTER, DROP, TRUNCATE: what there is in a database. Long because it is a list: a method for each kind of thing. */
import type { Changes } from './changes.ts';
import { asBoolean, compile, fitted } from './compile.ts';
import { notSimulated, placed, SqlError } from './errors.ts';
import { columnsIn } from './expression-text.ts';
import { prepare, type Catalogue } from './query.ts';
import type { Scope, Surroundings } from './scope.ts';
import { plainName, primaryKey, schemaOf, type Database, type Index, type Sequence, type StoredConstraint, type Table } from './store.ts';
import type { ColumnDefinition, Constraint, Expression, NamedAt, SequenceOptions, Statement, TableChange, Value } from './syntax.ts';
import { bare, checkType, coerce, elementOf, isArray, isNumeric } from './types.ts';

export interface Done {
  tag: string;
  notices: string[];
  count?: number;
}

const MAXIMA: Readonly<Record<string, number>> = { smallint: 32_767, integer: 2_147_483_647, bigint: Number.MAX_SAFE_INTEGER };
const word = (count: number, text: string): string => `${count} other ${text}${count === 1 ? '' : 's'}`;

export class Definitions {
  readonly #database: Database;
  readonly #around: Surroundings;
  readonly #catalogue: Catalogue;
  readonly #changes: Changes;

  constructor(database: Database, around: Surroundings, catalogue: Catalogue, changes: Changes) {
    this.#database = database;
    this.#around = around;
    this.#catalogue = catalogue;
    this.#changes = changes;
  }

  get #next(): number {
    return (this.#database.made = (this.#database.made ?? 0) + 1);
  }

  #done(tag: string, ...notices: string[]): Done {
    return { tag, notices };
  }

  #scope(table: Pick<Table, 'columns'>, name: string, clause: string): Scope {
    return { tables: [{ alias: plainName(name), columns: table.columns }], around: this.#around, clause };
  }

  table(name: string, position?: number): Table {
    const table = Object.hasOwn(this.#database.tables, name) ? this.#database.tables[name] : undefined;
    if (!table) throw new SqlError('42P01', `relation "${name}" does not exist`, placed(position));
    return table;
  }

  #owned(table: Table, name: string): void {
    this.mayDefine(table.owner, 'table', plainName(name));
  }

  /** @throws SqlError: only owners may change what is there */
  mayDefine(owner: string, what: string, name: string): void {
    if (this.#around.setting('is_superuser') !== 'on' && owner !== this.#around.user()) throw new SqlError('42501', `must be owner of ${what} ${name}`);
  }

  #taken(name: string): boolean {
    const { tables, views, sequences } = this.#database;
    return [tables, views, sequences].some((one) => Object.hasOwn(one, name)) || Object.values(tables).some(({ indexes }) => indexes.some((one) => one.name === name));
  }

  #free(base: string, taken: (name: string) => boolean = (name) => this.#taken(name)): string {
    let name = base;
    for (let i = 1; taken(name); i++) name = `${base}${i}`;
    return name;
  }

  #checkSchema(name: string, position?: number): void {
    const schema = schemaOf(name);
    if (schema !== 'public' && !this.#database.schemas.includes(schema)) throw new SqlError('3F000', `schema "${schema}" does not exist`, placed(position));
    const { setting, user } = this.#around;
    // The schema public belongs to the database's owner; others may look only.
    if (setting('is_superuser') !== 'on' && this.#database.owner !== user() && !(this.#database.grants?.[`schema ${schema}:${user()}`] ?? '').includes('C')) throw new SqlError('42501', `permission denied for schema ${schema}`, placed(position));
  }

  createTable(statement: Extract<Statement, { kind: 'create table' }>, pid: number): Done {
    const { table: name, temporary } = statement;
    if (!temporary) this.#checkSchema(name);
    if (this.#taken(name)) {
      if (statement.ifNotExists) return this.#done(statement.query ? 'CREATE TABLE AS' : 'CREATE TABLE', `relation "${plainName(name)}" already exists, skipping`);
      throw new SqlError('42P07', `relation "${plainName(name)}" already exists`);
    }
    const made: Table = { owner: this.#around.user(), columns: [], rows: [], constraints: [], indexes: [], ...(temporary && { temporary: pid }) };
    if (statement.query) {
      const found = prepare(statement.query, this.#catalogue, this.#around), columns = found.columns.map((one, at) => ({ name: statement.names?.[at] ?? one.name, type: one.type, notNull: false }));
      for (const [at, one] of columns.entries()) if (columns.findIndex((other) => other.name === one.name) < at) throw new SqlError('42701', `column "${one.name}" specified more than once`);
      made.columns = columns;
      made.rows = statement.noData ? [] : found.run();
      this.#database.tables[name] = made;
      return this.#done(statement.noData ? 'CREATE TABLE AS' : `SELECT ${made.rows.length}`);
    }
    for (const { table: other, all, at } of statement.like) {
      const model = this.table(other, at);
      made.columns.push(...model.columns.map(({ initial, serial, identity, ...one }) => ({ ...one, ...(all && initial && { initial }), ...(all && serial !== undefined && !identity && { serial }) })));
      if (all) for (const index of model.indexes) made.indexes.push({ ...index, name: index.name.replace(plainName(other), plainName(name)) });
      if (all) for (const rule of model.constraints) if (rule.kind !== 'foreign') made.constraints.push({ ...rule, name: rule.kind === 'check' ? rule.name : rule.name.replace(plainName(other), plainName(name)) });
    }
    for (const column of statement.columns) {
      if (made.columns.some((one) => one.name === column.name)) throw new SqlError('42701', `column "${column.name}" specified more than once`);
      this.#checkColumn(column);
      made.columns.push({ ...column });
    }
    this.#database.tables[name] = made;
    try {
      const primaries = statement.constraints.filter((one) => one.kind === 'primary');
      if (primaries[1]) throw new SqlError('42P16', `multiple primary keys for table "${plainName(name)}" are not allowed`, { position: primaries[1].at });
      for (const column of made.columns) if (column.initial) this.#checkDefault(column);
      for (const kind of ['primary', 'unique', 'check', 'foreign'] as const) for (const one of statement.constraints) if (one.kind === kind) this.#addConstraint(name, made, one);
    } catch (error) {
      delete this.#database.tables[name];
      throw error;
    }
    for (const column of made.columns) if (column.serial !== undefined && !this.#database.sequences[column.serial]) this.#createSerial(name, made, column);
    return this.#done('CREATE TABLE');
  }

  #createSerial(name: string, table: Table, column: ColumnDefinition): void {
    column.serial = this.#free(`${name}_${column.name}_seq`);
    this.#database.sequences[column.serial] = { owner: table.owner, type: column.type, start: 1, increment: 1, min: 1, max: MAXIMA[column.type] ?? MAXIMA.bigint!, cycle: false, last: 1, called: false, ownedBy: `${name}.${column.name}`, ...(column.identity && { identity: true }) };
  }

  /** @throws SqlError where its type is none; where it stood is forgotten */
  #checkColumn(column: ColumnDefinition): void {
    checkType(column.type, this.#database.types, column.typeAt);
    delete column.typeAt;
  }

  #checkDefault(column: ColumnDefinition): void {
    const one = compile(column.initial!, { tables: [], around: this.#around, clause: 'DEFAULT expressions' });
    const from = bare(one.type), to = bare(column.type);
    if (!one.literal && from !== to && !(isNumeric(from) && isNumeric(to)) && /^(boolean|json|uuid|interval)/.test(to) && from !== 'unknown') throw new SqlError('42804', `column "${column.name}" is of type ${to} but default expression is of type ${from}`, { hint: 'You will need to rewrite or cast the expression.' });
    fitted(one, column.type, { tables: [], around: this.#around, clause: 'DEFAULT' });
  }

  #constraintName(table: Table, base: string): string {
    return this.#free(base, (name) => table.constraints.some((one) => one.name === name) || this.#taken(name));
  }

  #addConstraint(name: string, table: Table, one: Constraint): void {
    const own = plainName(name), position = placed(one.at || undefined);
    if (one.name !== undefined && table.constraints.some((other) => other.name === one.name)) throw new SqlError('42710', `constraint "${one.name}" for relation "${own}" already exists`);
    if (one.kind === 'check') {
      const scope = this.#scope(table, name, 'check constraints');
      const test = asBoolean(compile(one.condition, scope), 'CHECK', scope, one.condition.at), columns = columnsIn(one.condition), single = one.column ?? (columns.length === 1 ? columns[0] : undefined);
      const stored: StoredConstraint = { kind: 'check', name: one.name ?? this.#constraintName(table, `${own}_${single === undefined ? '' : `${single}_`}check`), condition: one.condition, columns };
      if (table.rows.some((row) => test.run({ rows: [row] }) === false)) throw new SqlError('23514', `check constraint "${stored.name}" of relation "${own}" is violated by some row`);
      table.constraints.push(stored);
      return;
    }
    for (const column of one.columns) if (!table.columns.some((other) => other.name === column)) throw new SqlError('42703', one.kind === 'foreign' ? `column "${column}" referenced in foreign key constraint does not exist` : `column "${column}" named in key does not exist`, one.kind === 'foreign' ? {} : position);
    if (one.kind === 'foreign') {
      const made = this.#reference(name, table, one);
      this.#changes.checkForeign(name, table, made, table.rows);
      table.constraints.push({ ...made, made: this.#next });
      return;
    }
    if (one.kind === 'primary' && primaryKey(table).length > 0) throw new SqlError('42P16', `multiple primary keys for table "${own}" are not allowed`);
    const made = one.name ?? this.#constraintName(table, one.kind === 'primary' ? `${own}_pkey` : `${own}_${one.columns.join('_')}_key`);
    const index: Index = { name: made, keys: one.columns.map((column) => ({ expression: { kind: 'column', name: column, at: 0 }, column, descending: false })), unique: true, primary: one.kind === 'primary', constraint: true, method: 'btree' };
    this.#changes.checkIndex(table, index, table.rows, (text) => new SqlError('23505', `could not create unique index "${made}"`, { detail: `Key ${text} is duplicated.` }));
    if (one.kind === 'primary') for (const column of table.columns) if (one.columns.includes(column.name)) {
      if (table.rows.some((row) => row[table.columns.indexOf(column)] === null)) throw new SqlError('23502', `column "${column.name}" of relation "${own}" contains null values`);
      column.notNull = true;
    }
    table.constraints.push({ kind: one.kind, name: made, columns: one.columns });
    table.indexes.push(index);
  }

  #reference(name: string, table: Table, one: Extract<Constraint, { kind: 'foreign' }>): Extract<StoredConstraint, { kind: 'foreign' }> {
    const { references } = one, other = this.table(references.table), target = plainName(references.table), columns = references.columns ?? [...primaryKey(other)];
    if (columns.length === 0) throw new SqlError('42704', `there is no primary key for referenced table "${target}"`);
    for (const column of columns) if (!other.columns.some((own) => own.name === column)) throw new SqlError('42703', `column "${column}" referenced in foreign key constraint does not exist`);
    if (columns.length !== one.columns.length) throw new SqlError('42830', 'number of referencing and referenced columns for foreign key disagree');
    if (!other.indexes.some(({ unique, keys }) => unique && keys.length === columns.length && keys.every(({ column }) => column !== undefined && columns.includes(column)))) throw new SqlError('42830', `there is no unique constraint matching given keys for referenced table "${target}"`);
    const made = one.name ?? this.#constraintName(table, `${plainName(name)}_${one.columns.join('_')}_fkey`);
    for (const [at, column] of one.columns.entries()) {
      const from = bare(table.columns.find((own) => own.name === column)!.type), to = bare(other.columns.find((own) => own.name === columns[at])!.type);
      if (from !== to && isNumeric(from) !== isNumeric(to)) throw new SqlError('42804', `foreign key constraint "${made}" cannot be implemented`, { detail: `Key columns "${column}" and "${columns[at]!}" are of incompatible types: ${from} and ${to}.` });
    }
    return { kind: 'foreign', name: made, columns: one.columns, references: { ...references, columns } };
  }

  createIndex(statement: Extract<Statement, { kind: 'create index' }>): Done {
    const { table: on, unique, ifNotExists, method, where } = statement, table = this.table(on, statement.at), named = !statement.name.startsWith(`${on}_`) || !statement.name.endsWith('_idx');
    this.#owned(table, on);
    const name = named || this.#taken(statement.name) && ifNotExists ? statement.name : this.#free(plainName(statement.name));
    if (this.#taken(name)) {
      if (ifNotExists) return this.#done('CREATE INDEX', `relation "${name}" already exists, skipping`);
      throw new SqlError('42P07', `relation "${name}" already exists`);
    }
    if (!['btree', 'hash', 'gin', 'gist', 'brin', 'spgist'].includes(method)) throw new SqlError('42704', `access method "${method}" does not exist`);
    const scope = this.#scope(table, on, 'index expressions');
    for (const { expression } of statement.keys) {
      if (expression.kind === 'column' && !table.columns.some((one) => one.name === expression.name)) throw new SqlError('42703', `column "${expression.name}" does not exist`);
      compile(expression, scope);
    }
    const index: Index = { name, keys: statement.keys.map(({ expression, descending }) => ({ expression, descending, ...(expression.kind === 'column' && { column: expression.name }) })), unique, primary: false, constraint: false, method, ...(where && { where }) };
    if (unique) this.#changes.checkIndex(table, index, table.rows, (text) => new SqlError('23505', `could not create unique index "${name}"`, { detail: `Key ${text} is duplicated.` }));
    table.indexes.push(index);
    return this.#done('CREATE INDEX');
  }

  createView(statement: Extract<Statement, { kind: 'create view' }>): Done {
    const { view: name, orReplace, materialized, ifNotExists, query, source, names } = statement, { tables, views } = this.#database;
    this.#checkSchema(name);
    if (this.#taken(name) && !(orReplace && views[name])) {
      if (ifNotExists) return this.#done('CREATE MATERIALIZED VIEW', `relation "${plainName(name)}" already exists, skipping`);
      throw orReplace ? new SqlError('42809', `"${plainName(name)}" is not a view`) : new SqlError('42P07', `relation "${plainName(name)}" already exists`);
    }
    const made = prepare(query, this.#catalogue, this.#around), columns = made.columns.map((one, at) => ({ name: names?.[at] ?? one.name, type: one.type }));
    for (const [at, one] of columns.entries()) if (columns.findIndex((other) => other.name === one.name) < at) throw new SqlError('42701', `column "${one.name}" specified more than once`);
    if (materialized) {
      const rows = made.run();
      tables[name] = { owner: this.#around.user(), columns: columns.map((one) => ({ ...one, notNull: false })), rows, constraints: [], indexes: [], materialized: { query, source } };
      return this.#done(`SELECT ${rows.length}`);
    }
    const before = views[name];
    if (before && columns.length < before.columns.length) throw new SqlError('42P16', 'cannot drop columns from view');
    for (const [at, old] of (before?.columns ?? []).entries()) {
      const next = columns[at]!;
      if (next.name !== old.name) throw new SqlError('42P16', `cannot change name of view column "${old.name}" to "${next.name}"`, { hint: 'Use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead.' });
      if (next.type !== old.type) throw new SqlError('42P16', `cannot change data type of view column "${old.name}" from ${old.type} to ${next.type}`);
    }
    views[name] = { owner: this.#around.user(), query, source, columns, made: before?.made ?? this.#next };
    return this.#done('CREATE VIEW');
  }

  refresh(name: string): Done {
    const table = this.table(name);
    if (!table.materialized) throw new SqlError('0A000', `"${plainName(name)}" is not a materialized view`);
    table.rows = prepare(table.materialized.query, this.#catalogue, this.#around).run();
    return this.#done('REFRESH MATERIALIZED VIEW');
  }

  createSequence({ name, ifNotExists, options }: Extract<Statement, { kind: 'create sequence' }>): Done {
    this.#checkSchema(name);
    if (this.#taken(name)) {
      if (ifNotExists) return this.#done('CREATE SEQUENCE', `relation "${plainName(name)}" already exists, skipping`);
      throw new SqlError('42P07', `relation "${plainName(name)}" already exists`);
    }
    const increment = options.increment ?? 1, min = options.min ?? (increment > 0 ? 1 : Number.MIN_SAFE_INTEGER), max = options.max ?? (increment > 0 ? MAXIMA[options.type ?? 'bigint']! : -1), start = options.start ?? (increment > 0 ? min : max);
    if (increment === 0) throw new SqlError('22023', 'INCREMENT must not be zero');
    this.#database.sequences[name] = { owner: this.#around.user(), type: options.type ?? 'bigint', start, increment, min, max, cycle: options.cycle === true, last: start, called: false };
    return this.#done('CREATE SEQUENCE');
  }

  alterSequence(name: string, options: SequenceOptions): Done {
    const one = this.#sequence(name);
    if (options.increment !== undefined) one.increment = options.increment;
    if (options.max !== undefined) one.max = options.max;
    if (options.min !== undefined) one.min = options.min;
    if (options.start !== undefined) one.start = options.start;
    if (options.ownedBy !== undefined) one.ownedBy = options.ownedBy.replace(/^public\./, '');
    if (options.owner !== undefined) one.owner = options.owner;
    if (options.restart !== undefined) [one.last, one.called] = [options.restart === true ? one.start : options.restart, false];
    return this.#done('ALTER SEQUENCE');
  }

  #sequence(name: string): Sequence {
    const one = Object.hasOwn(this.#database.sequences, name) ? this.#database.sequences[name] : undefined;
    if (!one) throw new SqlError('42P01', `relation "${name}" does not exist`);
    return one;
  }

  truncate({ tables, restart, cascade }: Extract<Statement, { kind: 'truncate' }>): Done {
    const names = tables.map(({ name }) => (this.#owned(this.table(name), name), name)), notices: string[] = [];
    for (let at = 0; at < names.length; at++) for (const [other, { constraints }] of Object.entries(this.#database.tables)) {
      if (names.includes(other) || !constraints.some((one) => one.kind === 'foreign' && one.references.table === names[at])) continue;
      if (!cascade) throw new SqlError('0A000', 'cannot truncate a table referenced in a foreign key constraint', { detail: `Table "${plainName(other)}" references "${plainName(names[at]!)}".`, hint: `Truncate table "${plainName(other)}" at the same time, or use TRUNCATE ... CASCADE.` });
      names.push(other);
      notices.push(`truncate cascades to table "${plainName(other)}"`);
    }
    for (const name of names) {
      this.table(name).rows = [];
      if (restart) for (const one of Object.values(this.#database.sequences)) if (one.ownedBy?.startsWith(`${name}.`)) [one.last, one.called] = [one.start, false];
    }
    return this.#done('TRUNCATE TABLE', ...notices);
  }

  alterTable(statement: Extract<Statement, { kind: 'alter table' }>): Done {
    const name = statement.table;
    if (Object.hasOwn(this.#database.views, name)) throw notSimulated('ALTER TABLE of a view');
    if (!Object.hasOwn(this.#database.tables, name) && statement.ifExists) return this.#done('ALTER TABLE', `relation "${plainName(name)}" does not exist, skipping`);
    const table = this.table(name), notices: string[] = [];
    this.#owned(table, name);
    // All of the changes or none.
    const before = JSON.stringify(this.#database);
    try {
      for (const change of statement.changes) notices.push(...this.#change(name, table, change));
    } catch (error) {
      Object.assign(this.#database, JSON.parse(before));
      throw error;
    }
    return this.#done('ALTER TABLE', ...notices);
  }

  #column(name: string, table: Table, column: string): ColumnDefinition {
    const found = table.columns.find((one) => one.name === column);
    if (!found) throw new SqlError('42703', `column "${column}" of relation "${plainName(name)}" does not exist`);
    return found;
  }

  #change(name: string, table: Table, change: TableChange): string[] {
    const own = plainName(name);
    switch (change.kind) {
      case 'add column': {
        const { column } = change;
        if (table.columns.some((one) => one.name === column.name)) {
          if (change.ifNotExists) return [`column "${column.name}" of relation "${own}" already exists, skipping`];
          throw new SqlError('42701', `column "${column.name}" of relation "${own}" already exists`);
        }
        this.#checkColumn(column);
        if (column.initial) this.#checkDefault(column);
        table.columns.push(column);
        if (column.serial !== undefined) this.#createSerial(name, table, column);
        const rows = table.rows.map((row) => [...row, this.#changes.initial(column)]);
        if (column.notNull && rows.some((row) => row.at(-1) === null)) throw new SqlError('23502', `column "${column.name}" of relation "${own}" contains null values`);
        table.rows = rows;
        for (const one of change.constraints) this.#addConstraint(name, table, one);
        return [];
      }
      case 'drop column': return this.#dropColumn(name, table, change);
      case 'set default': {
        const column = this.#column(name, table, change.column);
        delete column.initial;
        if (column.serial !== undefined && !column.identity) delete column.serial;
        if (!change.value) return [];
        const counted = countedBy(change.value);
        if (counted !== undefined && this.#database.sequences[counted]) {
          column.serial = counted;
          return [];
        }
        column.initial = change.value;
        this.#checkDefault(column);
        return [];
      }
      case 'identity': {
        const column = this.#column(name, table, change.column);
        if (column.identity) throw new SqlError('55000', `column "${change.column}" of relation "${own}" is already an identity column`);
        if (!column.notNull) throw new SqlError('55000', `column "${change.column}" of relation "${own}" must be declared NOT NULL before identity can be added`);
        column.identity = change.always ? 'always' : 'by default';
        this.#createSerial(name, table, column);
        return [];
      }
      case 'not null': {
        const column = this.#column(name, table, change.column), index = table.columns.indexOf(column);
        if (change.set && table.rows.some((row) => row[index] === null)) throw new SqlError('23502', `column "${change.column}" of relation "${own}" contains null values`);
        if (!change.set && primaryKey(table).includes(change.column)) throw new SqlError('42P16', `column "${change.column}" is in a primary key`);
        column.notNull = change.set;
        return [];
      }
      case 'type': return this.#retype(name, table, change);
      case 'add constraint':
        this.#addConstraint(name, table, change.constraint);
        return [];
      case 'drop constraint': {
        const found = table.constraints.find((one) => one.name === change.name);
        if (!found) {
          if (change.ifExists) return [`constraint "${change.name}" of relation "${own}" does not exist, skipping`];
          throw new SqlError('42704', `constraint "${change.name}" of relation "${own}" does not exist`);
        }
        table.constraints = table.constraints.filter((one) => one !== found);
        table.indexes = table.indexes.filter((one) => !(one.constraint && one.name === change.name));
        return [];
      }
      case 'rename constraint': {
        const found = table.constraints.find((one) => one.name === change.from);
        if (!found) throw new SqlError('42704', `constraint "${change.from}" for table "${own}" does not exist`);
        found.name = change.to;
        for (const one of table.indexes) if (one.constraint && one.name === change.from) one.name = change.to;
        return [];
      }
      case 'rename column': {
        if (!table.columns.some((one) => one.name === change.from)) throw new SqlError('42703', `column "${change.from}" does not exist`);
        if (table.columns.some((one) => one.name === change.to)) throw new SqlError('42701', `column "${change.to}" of relation "${own}" already exists`);
        this.#renameColumn(name, table, change.from, change.to);
        return [];
      }
      case 'rename':
        if (this.#taken(change.to)) throw new SqlError('42P07', `relation "${change.to}" already exists`);
        this.#move(name, schemaOf(name) === 'public' ? change.to : `${schemaOf(name)}.${change.to}`);
        return [];
      case 'schema': {
        const to = change.to === 'public' ? own : `${change.to}.${own}`;
        this.#checkSchema(to);
        this.#move(name, to);
        return [];
      }
      case 'owner': table.owner = change.to;
    }
    return [];
  }

  #renameColumn(name: string, table: Table, from: string, to: string): void {
    const renamed = <T>(expression: T): T => JSON.parse(JSON.stringify(expression, (_, value: unknown) => (typeof value === 'object' && value !== null && (value as Expression).kind === 'column' && (value as { name: string }).name === from ? { ...value, name: to } : value))) as T;
    const list = (columns: string[]): string[] => columns.map((one) => (one === from ? to : one));
    for (const one of table.columns) if (one.name === from) one.name = to;
    for (const one of table.indexes) one.keys = one.keys.map((key) => renamed({ ...key, ...(key.column === from && { column: to }) }));
    table.constraints = table.constraints.map((one): StoredConstraint => (one.kind === 'check' ? { ...one, condition: renamed(one.condition), columns: list(one.columns) } : { ...one, columns: list(one.columns) }));
    for (const other of Object.values(this.#database.tables)) for (const one of other.constraints) if (one.kind === 'foreign' && one.references.table === name) one.references.columns = list(one.references.columns);
    for (const one of Object.values(this.#database.sequences)) if (one.ownedBy === `${name}.${from}`) one.ownedBy = `${name}.${to}`;
  }

  #move(name: string, to: string): void {
    const { tables, sequences } = this.#database, table = tables[name]!;
    delete tables[name];
    tables[to] = table;
    for (const other of Object.values(tables)) for (const one of other.constraints) if (one.kind === 'foreign' && one.references.table === name) one.references.table = to;
    for (const one of Object.values(sequences)) if (one.ownedBy?.startsWith(`${name}.`)) one.ownedBy = `${to}${one.ownedBy.slice(name.length)}`;
  }

  /** Views that look at a table, and at a column of it. */
  #viewsOf(name: string, column?: string): string[] {
    const mentions = (value: unknown): boolean => {
      const text = JSON.stringify(value);
      return text.includes(`"table":${JSON.stringify(name)}`) && (column === undefined || text.includes(`"name":${JSON.stringify(column)}`) || text.includes('"star":'));
    };
    return [...Object.entries(this.#database.views).filter(([, { query }]) => mentions(query)).map(([view]) => view), ...Object.entries(this.#database.tables).filter(([, one]) => one.materialized && mentions(one.materialized.query)).map(([view]) => view)];
  }

  #dropColumn(name: string, table: Table, { name: column, ifExists, cascade }: Extract<TableChange, { kind: 'drop column' }>): string[] {
    const own = plainName(name), index = table.columns.findIndex((one) => one.name === column), notices: string[] = [];
    if (index < 0) {
      if (ifExists) return [`column "${column}" of relation "${own}" does not exist, skipping`];
      throw new SqlError('42703', `column "${column}" of relation "${own}" does not exist`);
    }
    const views = this.#viewsOf(name, column), referring = Object.entries(this.#database.tables).flatMap(([other, { constraints }]) => constraints.filter((one) => one.kind === 'foreign' && one.references.table === name && one.references.columns.includes(column) && other !== name).map((one) => ({ other, one })));
    const texts = [...views.map((one) => `view ${one}`), ...referring.map(({ other, one }) => `constraint ${one.name} on table ${plainName(other)}`)];
    if (texts.length > 0 && !cascade) throw new SqlError('2BP01', `cannot drop column ${column} of table ${own} because other objects depend on it`, { detail: texts.map((one) => `${one} depends on column ${column} of table ${own}`).join('\n'), hint: 'Use DROP ... CASCADE to drop the dependent objects too.' });
    for (const one of views) delete this.#database.views[one];
    for (const { other, one } of referring) this.#database.tables[other]!.constraints = this.#database.tables[other]!.constraints.filter((rule) => rule !== one);
    notices.push(...cascades(texts));
    table.columns.splice(index, 1);
    table.rows = table.rows.map((row) => row.filter((_, at) => at !== index));
    table.constraints = table.constraints.filter((one) => !one.columns.includes(column));
    table.indexes = table.indexes.filter(({ keys }) => !keys.some(({ expression }) => columnsIn(expression).includes(column)));
    for (const [sequence, one] of Object.entries(this.#database.sequences)) if (one.ownedBy === `${name}.${column}`) delete this.#database.sequences[sequence];
    return notices;
  }

  #retype(name: string, table: Table, change: Extract<TableChange, { kind: 'type' }>): string[] {
    const column = this.#column(name, table, change.column), index = table.columns.indexOf(column), views = this.#viewsOf(name, change.column);
    if (views[0] !== undefined) throw new SqlError('0A000', 'cannot alter type of a column used by a view or rule', { detail: `rule _RETURN on view ${views[0]} depends on column "${change.column}"` });
    checkType(change.type, this.#database.types);
    const from = bare(column.type), to = bare(change.type), scope = this.#scope(table, name, 'transform expressions');
    const implicit = from === to || (isNumeric(from) && isNumeric(to)) || /^(text|character)/.test(to) || (/^(date|timestamp)/.test(from) && /^(date|timestamp)/.test(to));
    if (!implicit && !change.using) throw new SqlError('42804', `column "${change.column}" cannot be cast automatically to type ${to}`, { hint: `You might need to specify "USING ${change.column}::${to}".` });
    const using = change.using && compile(change.using, scope), reading = { now: this.#around.now(), labels: this.#around.labels };
    table.rows = table.rows.map((row) => row.map((value, at): Value => (at !== index ? value : using ? coerce(using.run({ rows: [row] }), using.type, change.type, reading) : coerce(value, column.type, change.type, reading))));
    column.type = change.type;
    return [];
  }

  drop(statement: Extract<Statement, { kind: 'drop' }>): Done {
    const { what, names, ifExists, cascade } = statement, tag = `DROP ${what.toUpperCase()}`, notices: string[] = [], there: NamedAt[] = [];
    for (const one of names) {
      if (this.#exists(what, one.name)) there.push(one);
      else if (ifExists) notices.push(`${what} "${plainName(one.name)}" does not exist, skipping`);
      else throw new SqlError('42P01', `${what} "${plainName(one.name)}" does not exist`);
    }
    for (const { name } of there) if (what === 'table') this.#owned(this.table(name), name);
    const dependents = this.#dependents(what, there.map(({ name }) => name));
    if (dependents.length > 0 && !cascade) throw new SqlError('2BP01', there.length === 1 ? `cannot drop ${what} ${there[0]!.name} because other objects depend on it` : 'cannot drop desired object(s) because other objects depend on them', { detail: dependents.map(({ text, on }) => `${text} depends on ${on}`).join('\n'), hint: 'Use DROP ... CASCADE to drop the dependent objects too.' });
    for (const { drop } of dependents) drop();
    for (const { name } of there) this.#remove(what, name);
    return this.#done(tag, ...cascades(dependents.map(({ text }) => text)), ...notices);
  }

  #exists(what: string, name: string): boolean {
    const { tables, views, sequences, types, schemas, extensions } = this.#database, has = (one: object): boolean => Object.hasOwn(one, name);
    const real = has(tables) ? (tables[name]!.materialized ? 'materialized view' : 'table') : has(views) ? 'view' : has(sequences) ? 'sequence' : Object.values(tables).some(({ indexes }) => indexes.some((one) => one.name === plainName(name))) ? 'index' : undefined;
    if (['table', 'view', 'materialized view', 'sequence', 'index'].includes(what)) {
      if (real !== undefined && real !== what) throw new SqlError('42809', `"${plainName(name)}" is not ${what === 'index' ? 'an' : 'a'} ${what}`, { hint: `Use DROP ${real.toUpperCase()} to remove ${real === 'index' ? 'an' : 'a'} ${real}.` });
      return real === what;
    }
    return what === 'type' ? has(types) : what === 'schema' ? schemas.includes(name) || name === 'public' : extensions.includes(name) || name === 'plpgsql';
  }

  #remove(what: string, name: string): void {
    const { tables, views, sequences, types } = this.#database;
    if (what === 'table' || what === 'materialized view') {
      delete tables[name];
      for (const [sequence, one] of Object.entries(sequences)) if (one.ownedBy?.startsWith(`${name}.`)) delete sequences[sequence];
    } else if (what === 'view') delete views[name];
    else if (what === 'sequence') delete sequences[name];
    else if (what === 'type') delete types[name];
    else if (what === 'extension') this.#database.extensions = this.#database.extensions.filter((one) => one !== name);
    else if (what === 'schema') this.#database.schemas = this.#database.schemas.filter((one) => one !== name);
    else for (const table of Object.values(tables)) {
      const index = table.indexes.find((one) => one.name === plainName(name));
      if (index?.constraint) throw new SqlError('2BP01', `cannot drop index ${name} because constraint ${name} on table ${Object.keys(tables).find((one) => tables[one] === table)!} requires it`, { hint: `You can drop constraint ${name} on table ${Object.keys(tables).find((one) => tables[one] === table)!} instead.` });
      table.indexes = table.indexes.filter((one) => one !== index);
    }
  }

  /** What would be left without it: references, views, defaults. */
  #dependents(what: string, names: readonly string[]): { text: string; on: string; drop(): void }[] {
    const { tables, views, sequences } = this.#database;
    const found: { text: string; on: string; drop(): void; made: number }[] = [];
    const add = (text: string, on: string, drop: () => void, made = 0): void => {
      if (!found.some((one) => one.text === text)) found.push({ text, on, drop, made });
    };
    for (const name of names) {
      if (what === 'table' || what === 'view' || what === 'materialized view') {
        for (const [other, table] of Object.entries(tables)) for (const one of table.constraints) if (one.kind === 'foreign' && one.references.table === name && !names.includes(other)) add(`constraint ${one.name} on table ${other}`, `${what} ${name}`, () => void (table.constraints = table.constraints.filter((rule) => rule !== one)), one.made);
        for (const view of this.#viewsOf(name)) if (!names.includes(view)) add(`${views[view] ? '' : 'materialized '}view ${view}`, `${what} ${name}`, () => {
          delete views[view];
          if (tables[view]?.materialized) delete tables[view];
        }, views[view]?.made);
      }
      if (what === 'sequence') for (const [table, { columns }] of Object.entries(tables)) for (const one of columns) if (one.serial === name) add(`default value for column ${one.name} of table ${table}`, `sequence ${name}`, () => void delete one.serial);
      if (what === 'type') for (const [table, one] of Object.entries(tables)) for (const { name: column, type } of one.columns) if ((isArray(type) ? elementOf(type) : type) === name) add(`column ${column} of table ${table}`, `type ${name}`, () => void this.#dropColumn(table, one, { kind: 'drop column', name: column, ifExists: true, cascade: true }));
      if (what === 'schema') for (const [kind, all] of [['table', tables], ['view', views], ['sequence', sequences]] as const) for (const one of Object.keys(all)) if (schemaOf(one) === name && !(kind === 'sequence' && sequences[one]!.ownedBy)) add(`${kind} ${one}`, `schema ${name}`, () => this.#remove(kind, one));
    }
    // The oldest first, as the catalogue counts them.
    return found.sort((a, b) => a.made - b.made);
  }
}

/** The sequence of nextval('…'::regclass). */
function countedBy(value: Expression): string | undefined {
  const inner = value.kind === 'call' && value.name === 'nextval' ? value.args[0] : undefined, text = inner?.kind === 'cast' ? inner.operand : inner;
  return text?.kind === 'literal' && typeof text.value === 'string' ? text.value.replace(/^public\./, '') : undefined;
}

/** What went with it. */
const cascades = (texts: readonly string[]): string[] => (texts.length === 0 ? [] : texts.length === 1 ? [`drop cascades to ${texts[0]!}`] : [`drop cascades to ${word(texts.length, 'object')}\nDETAIL:  ${texts.map((one) => `drop cascades to ${one}`).join('\n')}`]);
