/** One client's connection: statements, one after the other. */
import { insert, initialOf, remove, shapesOf, update, type Changed, type Room } from './changes.ts';
import type { Dialect } from './dialect.ts';
import { SqlError, notSimulated } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { describe, show, systemTable, variables } from './listing.ts';
import { parseStatement } from './parse.ts';
import type { Rows, Scope, Shape, Surroundings } from './scope.ts';
import { select } from './select.ts';
import { may, sees, SYSTEM, type Database, type Store, type Table, type User } from './store.ts';
import type { Account, Select, Source, Statement, TableName, Value } from './syntax.ts';
import { addIndex, alter, extend, foreignText } from './tables.ts';
import { textOf } from './types.ts';

export interface Result {
  columns?: Shape[];
  rows?: (string | null)[][];
  affected: number;
  /** 'Records: 2  Duplicates: 0  Warnings: 0' */
  info?: string;
  warnings: number;
  /** The database that is in use from now on. */
  database?: string;
}

/** A view of a view of a view … ends here. */
const DEEPEST = 20;

export class Session {
  readonly store: Store;
  readonly dialect: Dialect;
  readonly user: User;
  readonly host: string;
  readonly connection: number;
  readonly #now: () => number;
  readonly #random: () => number;
  readonly #own = new Map<string, Value>();
  #database: string | undefined;
  #before: string | undefined;
  #lastId = 0;
  #depth = 0;
  warnings: Changed['warnings'] = [];
  /** Something is to be stored. */
  dirty = false;

  constructor(store: Store, { dialect, user, host, connection }: { dialect: Dialect; user: User; host: string; connection: number }, now: () => number, random: () => number) {
    this.store = store;
    this.dialect = dialect;
    this.user = user;
    this.host = host;
    this.connection = connection;
    this.#now = now;
    this.#random = random;
  }

  get database(): string | undefined {
    return this.#database;
  }

  get inTransaction(): boolean {
    return this.#before !== undefined;
  }

  /** @throws SqlError */
  use(name: string): void {
    if (!this.store.databases[name] && !SYSTEM.includes(name) && this.user.grants.some(({ on }) => on === '*.*')) throw new SqlError(1049, '42000', `Unknown database '${name}'`);
    if (!sees(this.user, name)) throw new SqlError(1044, '42000', `Access denied for user '${this.user.user}'@'${this.user.host}' to database '${name}'`);
    this.#database = name;
  }

  /** @throws SqlError */
  execute(text: string): Result {
    if (text.trim() === '') throw new SqlError(1065, '42000', 'Query was empty');
    let statement: Statement;
    try {
      statement = parseStatement(text, this.dialect);
      if (!(statement.kind === 'show' && /^(warnings|errors)$/.test(statement.what))) this.warnings = [];
      return this.#run(statement);
    } catch (error) {
      if (error instanceof SqlError) this.warnings = [['Error', error.failure.number, error.failure.message]];
      throw error;
    }
  }

  /** A connection that ends in the middle of a transaction leaves nothing of it. */
  end(): void {
    if (this.#before !== undefined) {
      const after = this.store.databases;
      this.store.databases = JSON.parse(this.#before) as Store['databases'];
      // Numbers that were counted stay used up.
      for (const [name, tables] of Object.entries(this.store.databases)) for (const [table, one] of Object.entries(tables)) one.next = Math.max(one.next, after[name]?.[table]?.next ?? 0);
    }
    this.#before = undefined;
  }

  #surroundings(): Surroundings {
    const host = this.host;
    return {
      dialect: this.dialect, now: this.#now(), database: this.#database, user: `${this.user.user}@${host}`, account: `${this.user.user}@${this.user.host}`, connection: this.connection, lastId: this.#lastId, random: this.#random,
      variable: (name, system) => (system ? variables(this)[name] : this.#own.get(name) ?? null),
      subquery: (query, scope) => this.query(query, scope),
    };
  }

  scope(bound: Scope['bound'], clause: Scope['clause']): Scope {
    return { bound, clause, around: this.#surroundings() };
  }

  query(query: Select, outer?: Scope): Rows {
    if (this.#depth >= DEEPEST) throw new SqlError(1436, 'HY000', 'Thread stack overrun');
    this.#depth++;
    try {
      return select(query, (source) => this.#source(source), this.#surroundings(), outer);
    } finally {
      this.#depth--;
    }
  }

  #source(source: Source): Rows {
    const database = this.databaseOf(source), system = SYSTEM.includes(database) ? systemTable(this, database, source.table.toLowerCase()) : undefined;
    if (system) return system;
    const table = this.table(source, 'SELECT');
    if (table.view !== undefined) {
      const query = parseStatement(table.view, this.dialect);
      if (query.kind === 'select') return this.query(query.query);
    }
    return { columns: shapesOf(table), rows: table.rows };
  }

  databaseOf({ database }: { database?: string }): string {
    const name = database ?? this.#database;
    if (name === undefined) throw new SqlError(1046, '3D000', 'No database selected');
    return name;
  }

  #databaseNamed(name: string): Database {
    const found = Object.hasOwn(this.store.databases, name) ? this.store.databases[name] : undefined;
    if (!found) throw SYSTEM.includes(name) ? notSimulated(`the database ${name}`) : new SqlError(1049, '42000', `Unknown database '${name}'`);
    return found;
  }

  /** @throws SqlError */
  table(name: TableName, privilege: string): Table {
    const database = this.databaseOf(name);
    if (!may(this.user, privilege, database, name.table)) throw new SqlError(1142, '42000', this.dialect.product === 'MariaDB' ? `${privilege} command denied to user '${this.user.user}'@'${this.host}' for table \`${database}\`.\`${name.table}\`` : `${privilege} command denied to user '${this.user.user}'@'${this.host}' for table '${name.table}'`);
    const tables = Object.hasOwn(this.store.databases, database) ? this.store.databases[database]! : SYSTEM.includes(database) ? {} : this.#databaseNamed(database);
    const table = Object.hasOwn(tables, name.table) ? tables[name.table] : undefined;
    if (!table) throw new SqlError(1146, '42S02', `Table '${database}.${name.table}' doesn't exist`);
    return table;
  }

  #room(name: TableName, privilege: string): Room {
    const table = this.table(name, privilege), databaseName = this.databaseOf(name);
    if (table.view !== undefined) throw notSimulated('changing rows of a view');
    return { database: this.#databaseNamed(databaseName), databaseName, name: name.table, table, dialect: this.dialect, scope: (bound, clause) => this.scope(bound, clause) };
  }

  #done(affected = 0, info?: string): Result {
    this.dirty = true;
    return { affected, warnings: this.warnings.length, ...(info !== undefined && { info }) };
  }

  rows({ columns, rows }: Rows): Result {
    return { columns, rows: rows.map((row) => row.map((value) => (value === null ? null : textOf(value)))), affected: 0, warnings: this.warnings.length };
  }

  /** What cannot be undone ends a transaction first. */
  #commits(): void {
    this.#before = undefined;
  }

  #run(statement: Statement): Result {
    switch (statement.kind) {
      case 'select': return this.rows(this.query(statement.query));
      case 'insert': return this.#insert(statement);
      case 'update': {
        const { matched, changed } = update(this.#room(statement.table, 'UPDATE'), statement);
        return this.#done(changed, `Rows matched: ${matched}  Changed: ${changed}  Warnings: 0`);
      }
      case 'delete': return this.#done(remove(this.#room(statement.table, 'DELETE'), statement));
      case 'use':
        this.use(statement.name);
        return { affected: 0, warnings: 0, database: statement.name };
      case 'show': return this.rows(show(this, statement));
      case 'describe': return this.rows(describe(this.table(statement.table, 'SELECT'), this.dialect, statement.column, (table) => (table.view === undefined ? undefined : this.#source({ ...statement.table, alias: '' }))));
      case 'explain': return this.rows(this.#explain(statement.query));
      case 'set':
        for (const { name, value } of statement.variables) {
          if (name.startsWith('@')) this.#own.set(name, evaluate(value, this.scope([], 'select')));
          else if (!(name in variables(this)) && !/^(autocommit|sql_mode|foreign_key_checks|unique_checks|time_zone|character_set_\w+|collation_\w+|transaction_isolation|tx_isolation|sql_safe_updates|sql_notes|general_log|wait_timeout|session_track\w*|net_\w+|profiling|sql_log_bin|transaction)$/.test(name)) throw new SqlError(1193, 'HY000', `Unknown system variable '${name}'`);
        }
        return { affected: 0, warnings: 0 };
      case 'transaction': return this.#transaction(statement.verb);
      case 'nothing': return { affected: 0, warnings: 0 };
      case 'call': throw new SqlError(1305, '42000', `PROCEDURE ${this.databaseOf({})}.${statement.name} does not exist`);
      case 'create user': case 'alter user': case 'drop user': case 'set password': case 'grant': case 'revoke': return this.#accounts(statement);
      default:
        this.#commits();
        return this.#define(statement);
    }
  }

  #insert(statement: Extract<Statement, { kind: 'insert' }>): Result {
    const room = this.#room(statement.table, 'INSERT');
    for (const column of statement.columns ?? []) if (!room.table.columns.some(({ name }) => name.toLowerCase() === column.toLowerCase())) throw new SqlError(1054, '42S22', `Unknown column '${column}' in '${this.dialect.product === 'MariaDB' ? 'INSERT INTO' : 'field list'}'`);
    const given = statement.query ? this.query(statement.query).rows : statement.rows.map((row) => row.map((one) => (one === undefined ? undefined : evaluate(one, this.scope([], 'insert')))));
    const { affected, duplicates, warnings, lastId } = insert(room, statement, given);
    this.warnings = warnings;
    if (lastId !== undefined) this.#lastId = lastId;
    return this.#done(affected, given.length > 1 || statement.query ? `Records: ${given.length}  Duplicates: ${duplicates}  Warnings: ${warnings.length}` : undefined);
  }

  #transaction(verb: 'begin' | 'commit' | 'rollback'): Result {
    if (verb === 'begin') this.#before = JSON.stringify(this.store.databases);
    else if (verb === 'rollback') this.end();
    else this.#before = undefined;
    return this.#done();
  }

  /** One row a table: how the real one would find its rows is told as the whole table. */
  #explain(query: Select): Rows {
    this.query(query);
    const number = (name: string): Shape => ({ name, numeric: true, nullable: true }), text = (name: string): Shape => ({ name, numeric: false, nullable: true });
    const tables = query.from.map((source) => [source.alias, source.query ? 0 : this.#source(source).rows.length] as const);
    if (query.where || tables.length !== 1) throw notSimulated('EXPLAIN of more than a whole table');
    return { columns: [number('id'), text('select_type'), text('table'), text('type'), text('possible_keys'), text('key'), text('key_len'), text('ref'), { ...number('rows'), numeric: false }, text('Extra')], rows: tables.map(([alias, rows]) => [1, 'SIMPLE', alias, 'ALL', null, null, null, null, rows, '']) };
  }

  #define(statement: Exclude<Statement, { kind: 'select' | 'insert' }>): Result {
    switch (statement.kind) {
      case 'create database':
        this.#may('CREATE', statement.name);
        if (this.store.databases[statement.name] || SYSTEM.includes(statement.name)) {
          if (!statement.ifs) throw new SqlError(1007, 'HY000', `Can't create database '${statement.name}'; database exists`);
          this.warnings = [['Note', 1007, `Can't create database '${statement.name}'; database exists`]];
        } else this.store.databases[statement.name] = {};
        return this.#done(1);
      case 'drop database': {
        const found = this.store.databases[statement.name];
        this.#may('DROP', statement.name);
        if (!found && !statement.ifs) throw new SqlError(1008, 'HY000', `Can't drop database '${statement.name}'; database doesn't exist`);
        if (!found) this.warnings = [['Note', 1008, `Can't drop database '${statement.name}'; database doesn't exist`]];
        delete this.store.databases[statement.name];
        if (this.#database === statement.name) this.#database = undefined;
        return this.#done(Object.keys(found ?? {}).length);
      }
      case 'create table': return this.#createTable(statement);
      case 'create view': {
        const database = this.databaseOf(statement.view), tables = this.#databaseNamed(database);
        if (tables[statement.view.table] && !(statement.orReplace && tables[statement.view.table]!.view !== undefined)) throw new SqlError(1050, '42S01', `Table '${statement.view.table}' already exists`);
        this.query(statement.query);
        tables[statement.view.table] = { columns: [], rows: [], indexes: [], foreign: [], checks: [], next: 1, view: statement.source };
        return this.#done();
      }
      case 'drop table': return this.#dropTables(statement);
      case 'truncate': {
        const { table, database, databaseName, name } = this.#room(statement.table, 'DROP');
        for (const [other, { foreign }] of Object.entries(database)) for (const one of foreign) if (one.table === name && other !== name) throw new SqlError(1701, '42000', `Cannot truncate a table referenced in a foreign key constraint (\`${databaseName}\`.\`${other}\`, CONSTRAINT \`${one.name}\` ${foreignText(one, databaseName)})`);
        Object.assign(table, { rows: [], next: 1 });
        return this.#done();
      }
      case 'create index': {
        const { table } = this.#room(statement.table, 'INDEX');
        addIndex(table, statement.index);
        return this.#done(0, 'Records: 0  Duplicates: 0  Warnings: 0');
      }
      case 'alter table': return this.#alter(statement);
      default: throw notSimulated(statement.kind.toUpperCase());
    }
  }

  #may(privilege: string, database: string): void {
    if (!may(this.user, privilege, database)) throw new SqlError(1044, '42000', `Access denied for user '${this.user.user}'@'${this.user.host}' to database '${database}'`);
  }

  #createTable(statement: Extract<Statement, { kind: 'create table' }>): Result {
    const databaseName = this.databaseOf(statement.table), database = this.#databaseNamed(databaseName), name = statement.table.table;
    if (!may(this.user, 'CREATE', databaseName, name)) throw new SqlError(1142, '42000', `CREATE command denied to user '${this.user.user}'@'${this.host}' for table ${this.dialect.product === 'MariaDB' ? `\`${databaseName}\`.\`${name}\`` : `'${name}'`}`);
    if (Object.hasOwn(database, name)) {
      if (!statement.ifNotExists) throw new SqlError(1050, '42S01', `Table '${name}' already exists`);
      this.warnings = [['Note', 1050, `Table '${name}' already exists`]];
      return this.#done();
    }
    if (statement.like) {
      const { columns, indexes, checks } = this.table(statement.like, 'SELECT');
      database[name] = JSON.parse(JSON.stringify({ columns, indexes, checks, rows: [], foreign: [], next: 1 })) as Table;
      return this.#done();
    }
    const table: Table = { columns: [], rows: [], indexes: [], foreign: [], checks: [], next: 1 };
    extend(table, statement.elements, { name, database, databaseName, dialect: this.dialect });
    if (statement.query) {
      const { columns, rows } = this.query(statement.query);
      const own = statement.query.from.length === 1 && !statement.query.from[0]!.query ? this.table(statement.query.from[0]!, 'SELECT').columns : [];
      for (const shape of columns) if (!table.columns.some((one) => one.name === shape.name)) table.columns.push({ name: shape.name, type: own.find((one) => one.name === shape.name)?.type ?? (shape.numeric ? `int${this.dialect.product === 'MariaDB' ? '(11)' : ''}` : 'varchar(255)'), notNull: !shape.nullable });
      table.rows = rows.map((row) => table.columns.map(({ name: column }) => row[columns.findIndex((one) => one.name === column)] ?? null));
      database[name] = table;
      return this.#done(rows.length, `Records: ${rows.length}  Duplicates: 0  Warnings: 0`);
    }
    database[name] = table;
    return this.#done();
  }

  #dropTables({ tables, ifExists, view }: Extract<Statement, { kind: 'drop table' }>): Result {
    const missing: string[] = [];
    for (const name of tables) {
      const databaseName = this.databaseOf(name), database = this.#databaseNamed(databaseName), table = database[name.table];
      if (!table || (table.view !== undefined) !== view) {
        missing.push(`${databaseName}.${name.table}`);
        continue;
      }
      if (!may(this.user, 'DROP', databaseName, name.table)) throw new SqlError(1142, '42000', `DROP command denied to user '${this.user.user}'@'${this.host}' for table ${this.dialect.product === 'MariaDB' ? `\`${databaseName}\`.\`${name.table}\`` : `'${name.table}'`}`);
      const child = Object.entries(database).flatMap(([other, { foreign }]) => (tables.some((one) => one.table === other) ? [] : foreign.filter((one) => one.table === name.table).map((one) => ({ other, one }))))[0];
      if (child) throw this.dialect.product === 'MariaDB' ? new SqlError(1451, '23000', 'Cannot delete or update a parent row: a foreign key constraint fails') : new SqlError(3730, 'HY000', `Cannot drop table '${name.table}' referenced by a foreign key constraint '${child.one.name}' on table '${child.other}'.`);
      delete database[name.table];
    }
    if (missing.length > 0 && !ifExists) throw new SqlError(view ? 4092 : 1051, '42S02', `Unknown ${view ? 'VIEW: ' : 'table '}'${missing.join(',')}'`);
    this.warnings = missing.map((name) => ['Note', 1051, `Unknown table '${name}'`]);
    return this.#done();
  }

  #alter({ table: named, changes }: Extract<Statement, { kind: 'alter table' }>): Result {
    const room = this.#room(named, 'ALTER');
    let { table } = room, written = 0;
    const copy = JSON.parse(JSON.stringify(table)) as Table;
    for (const change of changes) {
      if (change.kind === 'rename') {
        const to = change.to.table;
        if (room.database[to]) throw new SqlError(1050, '42S01', `Table '${to}' already exists`);
        delete room.database[room.name];
        room.database[to] = copy;
        for (const other of Object.values(room.database)) for (const one of other.foreign) if (one.table === room.name) one.table = to;
        table = copy;
      } else written += alter(copy, change, { name: room.name, databaseName: room.databaseName, database: room.database, dialect: this.dialect, initial: (column) => initialOf(column, room) });
    }
    Object.assign(table, copy);
    return this.#done(written, changes.every(({ kind }) => kind === 'rename') ? undefined : `Records: ${written}  Duplicates: 0  Warnings: 0`);
  }

  #account({ user, host }: Account): User | undefined {
    return user === '' ? this.user : this.store.users.find((one) => one.user === user && one.host === host);
  }

  #accounts(statement: Extract<Statement, { kind: 'create user' | 'alter user' | 'drop user' | 'set password' | 'grant' | 'revoke' }>): Result {
    const shown = ({ user, host }: Account): string => `'${user}'@'${host}'`;
    const failed = (what: string, account: Account): SqlError => new SqlError(1396, 'HY000', `Operation ${what} failed for ${shown(account)}`);
    if (statement.kind === 'set password') {
      const user = this.#account(statement.account ?? { user: '', host: '' });
      if (!user) throw new SqlError(1133, '42000', "Can't find any matching row in the user table");
      user.password = statement.password;
      return this.#done();
    }
    if (!this.user.grants.some(({ on, privileges }) => on === '*.*' && privileges.includes('ALL PRIVILEGES'))) throw new SqlError(1227, '42000', `Access denied; you need (at least one of) the CREATE USER privilege(s) for this operation`);
    if (statement.kind === 'create user') {
      for (const { account, password = '' } of statement.accounts) {
        if (!this.#account(account)) this.store.users.push({ ...account, password, grants: [] });
        else if (!statement.ifs) throw failed('CREATE USER', account);
      }
    } else if (statement.kind === 'alter user') {
      for (const { account, password } of statement.accounts) {
        const user = this.#account(account);
        if (!user) throw failed('ALTER USER', account);
        if (password !== undefined) user.password = password;
      }
    } else if (statement.kind === 'drop user') {
      for (const account of statement.accounts) {
        const user = this.#account(account);
        if (!user && !statement.ifs) throw failed('DROP USER', account);
        this.store.users = this.store.users.filter((one) => one !== user);
      }
    } else for (const account of statement.accounts) {
      const user = this.#account(account), on = statement.on.includes('.') ? statement.on : `${this.databaseOf({})}.${statement.on}`;
      if (!user) throw this.dialect.product === 'MariaDB' ? new SqlError(1133, '28000', "Can't find any matching row in the user table") : new SqlError(1410, '42000', 'You are not allowed to create a user with GRANT');
      const old = user.grants.find((one) => one.on === on), rest = user.grants.filter((one) => one !== old);
      if (statement.kind === 'grant') user.grants = [...rest, { on, privileges: statement.privileges.includes('ALL PRIVILEGES') ? ['ALL PRIVILEGES'] : [...new Set([...(old?.privileges ?? []), ...statement.privileges])], option: statement.option || (old?.option ?? false) }];
      else {
        const left = statement.privileges.includes('ALL PRIVILEGES') ? [] : (old?.privileges ?? []).filter((one) => !statement.privileges.includes(one));
        if (!old) throw new SqlError(1141, '42000', `There is no such grant defined for user '${account.user}' on host '${account.host}'`);
        user.grants = left.length > 0 ? [...rest, { ...old, privileges: left }] : rest;
      }
    }
    return this.#done();
  }
}
