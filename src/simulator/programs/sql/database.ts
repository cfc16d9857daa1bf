/** One client's session: its statements, transactions and settings. Long because each kind of statement works on the same private state. */
import { Changes } from './changes.ts';
import { compile, fitted } from './compile.ts';
import { readLines, written } from './copying.ts';
import { Definitions, type Done } from './definitions.ts';
import { notSimulated, placed, SqlError } from './errors.ts';
import { explained } from './explain.ts';
import { parseStatement } from './parse.ts';
import { prepare, type Catalogue } from './query.ts';
import { alterRole, checkRight, createRole, dropOwned, dropRole, grant, roleNamed } from './roles.ts';
import type { Compiled, Rows, Surroundings } from './scope.ts';
import { SETTINGS, spelled } from './settings.ts';
import { emptyDatabase, plainName, primaryKey, type Cluster, type Database } from './store.ts';
import type { Statement, Value } from './syntax.ts';
import { EXTENSIONS, systemRelation, type Activity } from './system.ts';

export interface Result extends Partial<Rows> {
  tag: string;
  notices: string[];
  /** What COPY … TO STDOUT gives. */
  text?: string;
}

/** What a session knows of the server that it is on. */
export interface Place {
  version: string;
  major: number;
  database: string;
  user: string;
  pid: number;
  now: () => number;
  random: () => number;
  /** Other sessions. */
  activity: () => readonly Activity[];
  /** Files on the server. @throws SqlError */
  readFile: (path: string) => string;
  writeFile: (path: string, text: string) => void;
  settings: Readonly<Record<string, string>>;
}

export class Session {
  readonly #cluster: Cluster;
  readonly #place: Place;
  readonly #set = new Map<string, string>();
  readonly #prepared = new Map<string, Statement>();
  /** What nextval last gave in this session. */
  readonly #current = new Map<string, number>();
  #last: string | undefined;
  #role: string | undefined;
  #parameters: Compiled[] | undefined;
  #began: number | undefined;
  /** What the transaction works on, and how each part was when it began. */
  #work: { database: Database; before: string } | undefined;
  #savepoints: { name: string; before: string }[] = [];
  #failed = false;
  /** Something is to be stored. */
  dirty = false;

  constructor(cluster: Cluster, place: Place) {
    this.#cluster = cluster;
    this.#place = place;
  }

  get inTransaction(): 'no' | 'open' | 'failed' {
    return !this.#work ? 'no' : this.#failed ? 'failed' : 'open';
  }

  /** As this session sees it. */
  get database(): Database {
    return this.#work?.database ?? this.#cluster.databases[this.#place.database] ?? emptyDatabase(this.#place.user);
  }

  get role(): string {
    return this.#role ?? this.#place.user;
  }

  /** @throws SqlError */
  execute(text: string, data?: string): Result {
    let statement: Statement;
    try {
      statement = parseStatement(text);
      if (this.#failed && !(statement.kind === 'transaction' && ['COMMIT', 'ROLLBACK', 'ROLLBACK TO'].includes(statement.verb))) throw new SqlError('25P02', 'current transaction is aborted, commands ignored until end of transaction block');
      return this.#run(statement, data);
    } catch (error) {
      if (error instanceof SqlError && this.#work) this.#failed = true;
      throw error;
    }
  }

  /** A connection that ends in the middle of a transaction leaves nothing of it, nor of its temporary tables. */
  end(): void {
    this.#leave();
    const { tables } = this.database;
    for (const [name, { temporary }] of Object.entries(tables)) if (temporary === this.#place.pid) delete tables[name];
  }

  begin(): void {
    const before = JSON.stringify(this.database);
    this.#began = this.#place.now();
    this.#work = { before, database: JSON.parse(before) as Database };
    this.#savepoints = [];
    this.#failed = false;
  }

  /** What has changed goes to everybody. */
  commit(): void {
    const { before, database } = this.#work!, old = JSON.parse(before) as Database, real = this.#cluster.databases[this.#place.database]!;
    for (const part of ['tables', 'views', 'sequences', 'types'] as const) for (const name of new Set([...Object.keys(old[part]), ...Object.keys(database[part])])) {
      if (JSON.stringify(old[part][name]) === JSON.stringify(database[part][name])) continue;
      if (database[part][name]) (real[part] as Record<string, unknown>)[name] = database[part][name];
      else delete real[part][name];
    }
    [real.schemas, real.extensions] = [database.schemas, database.extensions];
    if (database.grants) real.grants = database.grants;
    if (database.made !== undefined) real.made = database.made;
    this.#leave();
    this.dirty = true;
  }

  #leave(): void {
    this.#work = undefined;
    this.#began = undefined;
    this.#savepoints = [];
    this.#failed = false;
  }

  rollback(): void {
    // Numbers that sequences gave are not given again.
    const given = this.#work?.database.sequences ?? {}, real = this.#cluster.databases[this.#place.database]?.sequences ?? {};
    for (const [name, one] of Object.entries(real)) if (given[name]) [one.last, one.called] = [given[name].last, given[name].called];
    this.#leave();
    this.dirty = true;
  }

  get #around(): Surroundings {
    const place = this.#place, self = this;
    return {
      now: () => this.#began ?? place.now(), version: place.version, database: place.database, user: () => this.role, sessionUser: place.user, pid: place.pid, random: place.random,
      setting: (name) => this.#setting(name.toLowerCase()), configure: (name, value) => {
        this.#set.set(name.toLowerCase(), value);
        return value;
      },
      sequence: (what, name, value, called) => self.#sequence(what, name, value, called), size: (what, name) => this.#size(what, name),
      labels: (type) => (Object.hasOwn(this.database.types, type) ? this.database.types[type] : undefined),
      ...(this.#parameters && { parameters: this.#parameters }),
      query: (query, scope) => prepare(query, this.#catalogue, this.#around, scope),
    };
  }

  #setting(name: string): string | undefined {
    if (name === 'server_version') return /PostgreSQL (\S+(?: \([^)]*\))?)/.exec(this.#place.version)?.[1];
    if (name === 'server_version_num') return String(this.#place.major * 10_000 + Number(/PostgreSQL \d+\.(\d+)/.exec(this.#place.version)?.[1] ?? 0));
    if (name === 'is_superuser') return this.#cluster.roles[this.role]?.superuser ? 'on' : 'off';
    if (name === 'role') return this.#role ?? 'none';
    if (name === 'session_authorization') return this.#place.user;
    return this.#set.get(name) ?? this.#place.settings[name] ?? (Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined);
  }

  #size(what: 'database' | 'relation', name: string): number {
    const of = (one: Database['tables'][string]): number => (one.rows.length === 0 ? 0 : 8192 * Math.max(1, Math.ceil(one.rows.length / 100))) + one.indexes.length * 16_384;
    if (what === 'database') {
      const found = this.#cluster.databases[name];
      if (!found) throw new SqlError('3D000', `database "${name}" does not exist`);
      return 7_737_000 + Object.values(found.tables).reduce((sum, one) => sum + of(one), 0);
    }
    const table = this.database.tables[name.replace(/^public\./, '')];
    if (!table) throw new SqlError('42P01', `relation "${name}" does not exist`);
    return of(table);
  }

  #sequence(what: string, name: string, value?: number, called?: boolean): number {
    if (what === 'lastval') {
      if (this.#last === undefined) throw new SqlError('55000', 'lastval is not yet defined in this session');
      return this.#current.get(this.#last)!;
    }
    const own = name.replace(/^public\./, ''), one = Object.hasOwn(this.database.sequences, own) ? this.database.sequences[own] : undefined;
    if (!one) throw new SqlError('42P01', `relation "${name}" does not exist`);
    if (what === 'currval') {
      const given = this.#current.get(own);
      if (given === undefined) throw new SqlError('55000', `currval of sequence "${own}" is not yet defined in this session`);
      return given;
    }
    this.dirty = true;
    if (what === 'setval') {
      [one.last, one.called] = [value!, called !== false];
      if (called !== false) this.#current.set(own, value!);
      return value!;
    }
    let next = one.called ? one.last + one.increment : one.last;
    if (next > one.max || next < one.min) {
      if (!one.cycle) throw new SqlError('2200H', `nextval: reached ${next > one.max ? 'maximum' : 'minimum'} value of sequence "${own}" (${next > one.max ? one.max : one.min})`);
      next = next > one.max ? one.min : one.max;
    }
    [one.last, one.called] = [next, true];
    this.#current.set(own, next);
    this.#last = own;
    return next;
  }

  get #catalogue(): Catalogue {
    return {
      relation: (name, position) => {
        const { database } = this, table = Object.hasOwn(database.tables, name) ? database.tables[name] : undefined;
        if (table) {
          checkRight(this.#cluster, this.role, table, 'r', name);
          return { columns: table.columns, rows: () => table.rows, key: primaryKey(table) };
        }
        const view = Object.hasOwn(database.views, name) ? database.views[name] : undefined;
        if (view) {
          checkRight(this.#cluster, this.role, view, 'r', name);
          return { columns: view.columns, rows: () => this.#asOwner(view.owner, () => prepare(view.query, this.#catalogue, this.#around).run()) };
        }
        const sequence = Object.hasOwn(database.sequences, name) ? database.sequences[name] : undefined;
        if (sequence) return { columns: [{ name: 'last_value', type: 'bigint' }, { name: 'log_cnt', type: 'bigint' }, { name: 'is_called', type: 'boolean' }], rows: () => [[sequence.last, sequence.called ? 32 : 0, sequence.called]] };
        const system = systemRelation(name, { cluster: this.#cluster, database, name: this.#place.database, activity: this.#place.activity(), settings: Object.entries({ ...SETTINGS, ...this.#place.settings, ...Object.fromEntries(this.#set) }).sort(([a], [b]) => (a < b ? -1 : 1)) });
        if (system) return system;
        throw new SqlError('42P01', `relation "${name}" does not exist`, placed(position));
      },
      change: (statement, within) => {
        const { columns = [], rows = [] } = this.#changes(within).run(statement as Extract<Statement, { kind: 'insert' }>);
        this.dirty = true;
        return { columns, rows };
      },
    };
  }

  /** Views look at their tables with the rights of their owner. */
  #asOwner<T>(owner: string, work: () => T): T {
    const before = this.#role;
    this.#role = owner;
    try {
      return work();
    } finally {
      this.#role = before;
    }
  }

  #changes(catalogue = this.#catalogue): Changes {
    return new Changes(this.database, this.#around, catalogue, (name, position, letter) => {
      if (Object.hasOwn(this.database.views, name)) throw notSimulated('a view that rows are written through');
      const table = Object.hasOwn(this.database.tables, name) ? this.database.tables[name] : undefined;
      if (!table) throw new SqlError('42P01', `relation "${name}" does not exist`, placed(position));
      if (table.materialized) throw new SqlError('42809', `cannot change materialized view "${plainName(name)}"`);
      checkRight(this.#cluster, this.role, table, letter, name);
      return table;
    });
  }

  get #definitions(): Definitions {
    return new Definitions(this.database, this.#around, this.#catalogue, this.#changes());
  }

  #run(statement: Statement, data?: string): Result {
    switch (statement.kind) {
      case 'select': {
        const { columns, run } = prepare(statement.query, this.#catalogue, this.#around), rows = run();
        return { columns, rows, tag: `SELECT ${rows.length}`, notices: [] };
      }
      case 'insert': case 'update': case 'delete': return this.#change(statement);
      case 'transaction': return this.#transaction(statement);
      case 'show': return this.#show(statement.name);
      case 'set': return this.#setTo(statement.name, statement.value);
      case 'explain': return this.#explain(statement);
      case 'prepare':
        if (this.#prepared.has(statement.name)) throw new SqlError('42P05', `prepared statement "${statement.name}" already exists`);
        this.#prepared.set(statement.name, statement.statement);
        return { tag: 'PREPARE', notices: [] };
      case 'execute': return this.#executePrepared(statement);
      case 'deallocate':
        if (statement.name !== undefined && !this.#prepared.delete(statement.name)) throw new SqlError('26000', `prepared statement "${statement.name}" does not exist`);
        if (statement.name === undefined) this.#prepared.clear();
        return { tag: statement.name === undefined ? 'DEALLOCATE ALL' : 'DEALLOCATE', notices: [] };
      case 'drop owned':
        dropOwned(this.#cluster, this.database, statement.roles);
        this.dirty = true;
        return { tag: 'DROP OWNED', notices: [] };
      case 'done':
        if (statement.table !== undefined && !this.database.tables[statement.table] && !this.database.views[statement.table]) throw new SqlError('42P01', `relation "${statement.table}" does not exist`);
        return { tag: statement.tag, notices: [] };
      case 'copy': return this.#copy(statement, data);
      default: {
        const done = this.#define(statement);
        this.dirty = true;
        return done;
      }
    }
  }

  #change(statement: Extract<Statement, { kind: 'insert' | 'update' | 'delete' }>): Result {
    let catalogue = this.#catalogue;
    if (statement.with) {
      // The names that WITH gives are known in the statement, too.
      const own = statement.with, tables = own.tables.map(({ name, names, query, statement: inner }) => {
        const made = inner ? catalogue.change(inner, catalogue) : undefined, prepared = query && prepare({ ...query, ...(own.recursive && { with: own }) }, catalogue, this.#around), columns = (made?.columns ?? prepared!.columns).map((one, at) => ({ ...one, name: names?.[at] ?? one.name })), before = catalogue;
        let rows: Value[][] | undefined = made?.rows;
        catalogue = { ...before, relation: (wanted, position) => (wanted === name ? { columns, rows: () => (rows ??= prepared!.run()) } : before.relation(wanted, position)) };
        return name;
      });
      void tables;
    }
    const { count, columns, rows } = this.#changes(catalogue).run(statement);
    this.dirty = true;
    return { tag: `${statement.kind.toUpperCase()} ${statement.kind === 'insert' ? '0 ' : ''}${count}`, notices: [], ...(columns && { columns, rows: rows! }) };
  }

  #define(statement: Statement): Done {
    const definitions = this.#definitions, { database } = this, done = (tag: string, ...notices: string[]): Done => ({ tag, notices });
    switch (statement.kind) {
      case 'create table': return definitions.createTable(statement, this.#place.pid);
      case 'create view': return definitions.createView(statement);
      case 'refresh': return definitions.refresh(statement.view);
      case 'create index': return definitions.createIndex(statement);
      case 'create sequence': return definitions.createSequence(statement);
      case 'alter sequence': return definitions.alterSequence(statement.name, statement.options);
      case 'alter table': return definitions.alterTable(statement);
      case 'truncate': return definitions.truncate(statement);
      case 'create schema':
        if (database.schemas.includes(statement.name) || statement.name === 'public') {
          if (statement.ifNotExists) return done('CREATE SCHEMA', `schema "${statement.name}" already exists, skipping`);
          throw new SqlError('42P06', `schema "${statement.name}" already exists`);
        }
        database.schemas.push(statement.name);
        return done('CREATE SCHEMA');
      case 'create type':
        if (Object.hasOwn(database.types, statement.name)) throw new SqlError('42710', `type "${statement.name}" already exists`);
        database.types[statement.name] = statement.labels;
        return done('CREATE TYPE');
      case 'add label': {
        const labels = database.types[statement.name];
        if (!labels) throw new SqlError('42704', `type "${statement.name}" does not exist`);
        if (labels.includes(statement.label)) throw new SqlError('42710', `enum label "${statement.label}" already exists`);
        labels.push(statement.label);
        return done('ALTER TYPE');
      }
      case 'create extension':
        if (database.extensions.includes(statement.name) || statement.name === 'plpgsql') {
          if (statement.ifNotExists) return done('CREATE EXTENSION', `extension "${statement.name}" already exists, skipping`);
          throw new SqlError('42710', `extension "${statement.name}" already exists`);
        }
        if (!Object.hasOwn(EXTENSIONS, statement.name)) throw new SqlError('0A000', `extension "${statement.name}" is not available`, { detail: `Could not open extension control file "/usr/share/postgresql/${this.#place.major}/extension/${statement.name}.control": No such file or directory.`, hint: 'The extension must first be installed on the system where PostgreSQL is running.' });
        database.extensions.push(statement.name);
        return done('CREATE EXTENSION');
      case 'comment': return this.#comment(statement);
      case 'create role':
        this.#needs('createrole', 'create role');
        createRole(this.#cluster, statement.name, statement.options);
        return done('CREATE ROLE');
      case 'alter role':
        if (statement.name !== this.role) this.#needs('createrole', 'alter role');
        alterRole(this.#cluster, statement.name, statement.options);
        return done('ALTER ROLE');
      case 'grant':
        grant(this.#cluster, database, statement);
        return done(statement.on === 'role' ? (statement.revoke ? 'REVOKE ROLE' : 'GRANT ROLE') : statement.revoke ? 'REVOKE' : 'GRANT');
      case 'create database': return this.#createDatabase(statement);
      case 'alter database': {
        const { databases } = this.#cluster, one = databases[statement.name];
        if (!one) throw new SqlError('3D000', `database "${statement.name}" does not exist`);
        if (statement.name === this.#place.database) throw new SqlError('0A000', 'current database cannot be renamed');
        delete databases[statement.name];
        databases[statement.to] = one;
        return done('ALTER DATABASE');
      }
      case 'owner': {
        const one = statement.what === 'view' ? database.views[statement.name] : statement.what === 'schema' ? {} as { owner?: string } : database.tables[statement.name];
        if (!one) throw new SqlError('42P01', `relation "${statement.name}" does not exist`);
        roleNamed(this.#cluster, statement.to);
        one.owner = statement.to;
        return done(`ALTER ${statement.what.toUpperCase()}`);
      }
      case 'drop': return this.#drop(statement, definitions);
      default: throw notSimulated('this statement');
    }
  }

  #needs(right: 'createrole' | 'createdb', what: string): void {
    const role = this.#cluster.roles[this.role];
    if (role?.superuser || role?.[right]) return;
    throw new SqlError('42501', `permission denied to ${what}`, right === 'createrole' ? { detail: `Only roles with the CREATEROLE attribute may ${what === 'alter role' ? 'alter roles' : 'create roles'}.` } : {});
  }

  #createDatabase({ name, owner }: Extract<Statement, { kind: 'create database' }>): Done {
    if (this.#work) throw new SqlError('25001', 'CREATE DATABASE cannot run inside a transaction block');
    this.#needs('createdb', 'create database');
    if (this.#cluster.databases[name]) throw new SqlError('42P04', `database "${name}" already exists`);
    if (owner !== undefined) roleNamed(this.#cluster, owner);
    this.#cluster.databases[name] = emptyDatabase(owner ?? this.role);
    return { tag: 'CREATE DATABASE', notices: [] };
  }

  #drop(statement: Extract<Statement, { kind: 'drop' }>, definitions: Definitions): Done {
    const { what, names, ifExists } = statement, notices: string[] = [];
    if (what === 'role') {
      this.#needs('createrole', 'drop role');
      for (const { name } of names) {
        if (!this.#cluster.roles[name] && ifExists) notices.push(`role "${name}" does not exist, skipping`);
        else dropRole(this.#cluster, name, this.role);
      }
      return { tag: 'DROP ROLE', notices };
    }
    if (what !== 'database') return definitions.drop(statement);
    const { name } = names[0]!, found = this.#cluster.databases[name];
    if (this.#work) throw new SqlError('25001', 'DROP DATABASE cannot run inside a transaction block');
    if (!found && ifExists) return { tag: 'DROP DATABASE', notices: [`database "${name}" does not exist, skipping`] };
    if (!found) throw new SqlError('3D000', `database "${name}" does not exist`);
    if (name === this.#place.database) throw new SqlError('55006', 'cannot drop the currently open database');
    const others = this.#place.activity().filter(({ database }) => database === name).length;
    if (others > 0) throw new SqlError('55006', `database "${name}" is being accessed by other users`, { detail: `There ${others === 1 ? 'is 1 other session' : `are ${others} other sessions`} using the database.` });
    definitions.mayDefine(found.owner, 'database', name);
    delete this.#cluster.databases[name];
    return { tag: 'DROP DATABASE', notices };
  }

  #comment({ what, name, text }: Extract<Statement, { kind: 'comment' }>): Done {
    const path = name.replace(/^public\./, ''), table = this.database.tables[what === 'column' ? path.slice(0, path.lastIndexOf('.')) : path];
    if (what === 'table' || what === 'column') {
      if (!table) throw new SqlError('42P01', `relation "${what === 'column' ? path.slice(0, path.lastIndexOf('.')) : path}" does not exist`);
      const column = table.columns.find((one) => one.name === path.slice(path.lastIndexOf('.') + 1));
      if (what === 'column' && !column) throw new SqlError('42703', `column "${path.slice(path.lastIndexOf('.') + 1)}" of relation "${path.slice(0, path.lastIndexOf('.'))}" does not exist`);
      const target: { comment?: string } = what === 'column' ? column! : table;
      if (text === null) delete target.comment;
      else target.comment = text;
    }
    return { tag: 'COMMENT', notices: [] };
  }

  #transaction({ verb, name = '' }: Extract<Statement, { kind: 'transaction' }>): Result {
    const open = this.#work, none = (): Result => ({ tag: verb, notices: ['WARNING:  there is no transaction in progress'] });
    const outside = (): SqlError => new SqlError('25P01', `${verb === 'RELEASE' ? 'RELEASE SAVEPOINT' : verb === 'ROLLBACK TO' ? 'ROLLBACK TO SAVEPOINT' : 'SAVEPOINT'} can only be used in transaction blocks`);
    switch (verb) {
      case 'BEGIN': case 'START TRANSACTION':
        if (open) return { tag: verb, notices: ['WARNING:  there is already a transaction in progress'] };
        this.begin();
        return { tag: verb, notices: [] };
      case 'COMMIT':
        if (!open) return none();
        if (this.#failed) {
          this.rollback();
          return { tag: 'ROLLBACK', notices: [] };
        }
        this.commit();
        return { tag: 'COMMIT', notices: [] };
      case 'ROLLBACK':
        if (!open) return none();
        this.rollback();
        return { tag: 'ROLLBACK', notices: [] };
      case 'SAVEPOINT':
        if (!open) throw outside();
        this.#savepoints.push({ name, before: JSON.stringify(open.database) });
        return { tag: verb, notices: [] };
      default: {
        if (!open) throw outside();
        const at = this.#savepoints.findLastIndex((one) => one.name === name);
        if (at < 0) throw new SqlError('3B001', `savepoint "${name}" does not exist`);
        if (verb === 'RELEASE') this.#savepoints = this.#savepoints.slice(0, at);
        else {
          const { sequences } = open.database;
          open.database = JSON.parse(this.#savepoints[at]!.before) as Database;
          for (const [own, one] of Object.entries(open.database.sequences)) if (sequences[own]) [one.last, one.called] = [sequences[own].last, sequences[own].called];
          this.#savepoints = this.#savepoints.slice(0, at + 1);
          this.#failed = false;
        }
        return { tag: verb === 'RELEASE' ? 'RELEASE' : 'ROLLBACK', notices: [] };
      }
    }
  }

  #show(name: string): Result {
    if (name === 'all') return { columns: [{ name: 'name', type: 'text' }, { name: 'setting', type: 'text' }], rows: Object.keys(SETTINGS).sort().map((one) => [spelled(one), this.#setting(one)!]), tag: 'SHOW', notices: [] };
    const value = this.#setting(name);
    if (value === undefined) throw new SqlError('42704', `unrecognized configuration parameter "${name}"`);
    return { columns: [{ name: spelled(name), type: 'text' }], rows: [[value]], tag: 'SHOW', notices: [] };
  }

  #setTo(name: string, value: string | undefined): Result {
    const tag = value === undefined && name !== 'role' ? 'RESET' : 'SET';
    if (name === 'role' || name === 'session_authorization') {
      if (value !== undefined && value !== 'none') roleNamed(this.#cluster, value);
      this.#role = value === undefined || value === 'none' ? undefined : value;
    } else if (name === 'all') this.#set.clear();
    else if (this.#setting(name) === undefined && !name.includes('.')) throw new SqlError('42704', `unrecognized configuration parameter "${name}"`);
    else if (['max_connections', 'shared_buffers', 'port', 'listen_addresses', 'wal_level'].includes(name)) throw new SqlError('55P02', `parameter "${name}" cannot be changed without restarting the server`);
    else if (value === undefined) this.#set.delete(name);
    else this.#set.set(name, name === 'timezone' && /^(utc|etc\/utc)$/i.test(value) ? value : name === 'timezone' ? zoneFault(value) : value);
    return { tag, notices: [] };
  }

  #explain({ statement, costs, analyze, format }: Extract<Statement, { kind: 'explain' }>): Result {
    if (format !== undefined) throw notSimulated(`EXPLAIN (FORMAT ${format.toUpperCase()})`);
    // What is wrong with it is told first.
    const query = statement.kind === 'select' ? prepare(statement.query, this.#catalogue, this.#around) : undefined;
    const rows = analyze ? (query ? query.run().length : Number(/\d+$/.exec(this.#run(statement).tag)?.[0] ?? 0)) : 0, ms = 0.02 + rows * 0.004;
    const lines = explained(statement, this.database, costs, analyze ? { rows, ms } : undefined);
    if (analyze) lines.push(`Planning Time: ${(0.08 + ms / 10).toFixed(3)} ms`, `Execution Time: ${(ms + 0.03).toFixed(3)} ms`);
    return { columns: [{ name: 'QUERY PLAN', type: 'text' }], rows: lines.map((one) => [one]), tag: 'EXPLAIN', notices: [] };
  }

  #executePrepared({ name, args }: Extract<Statement, { kind: 'execute' }>): Result {
    const statement = this.#prepared.get(name);
    if (!statement) throw new SqlError('26000', `prepared statement "${name}" does not exist`);
    const scope = { tables: [], around: this.#around, clause: 'EXECUTE' };
    // Parameters are counted by their numbers in the statement.
    const wanted = highestParameter(statement);
    if (args.length !== wanted) throw new SqlError('42601', `wrong number of parameters for prepared statement "${name}"`, { detail: `Expected ${wanted} parameters but got ${args.length}.` });
    this.#parameters = args.map((one) => compile(one, scope));
    try {
      return this.#run(statement);
    } finally {
      this.#parameters = undefined;
    }
  }

  #copy(statement: Extract<Statement, { kind: 'copy' }>, data: string | undefined): Result {
    const { table: name, query, file, direction, at } = statement;
    if (file !== undefined && this.#cluster.roles[this.role]?.superuser !== true) throw new SqlError('42501', `permission denied to COPY ${direction} a file`, { detail: `Only roles with privileges of the "pg_${direction === 'to' ? 'write' : 'read'}_server_files" role may COPY ${direction} a file.`, hint: "Anyone can COPY to stdout or from stdin. psql's \\copy command also works for anyone." });
    if (direction === 'to') {
      if (name !== undefined && !this.database.tables[name] && !this.database.views[name]) throw new SqlError('42P01', `relation "${name}" does not exist`);
      const named = statement.columns?.map((one) => ({ expression: { kind: 'column' as const, name: one, at }, at }));
      const found = prepare(query ?? { items: named ?? [{ star: '', at }], distinct: false, from: [{ table: name!, alias: plainName(name!), at }], group: [], order: [] }, this.#catalogue, this.#around), rows = found.run(), text = written(found.columns, rows, statement);
      if (file !== undefined) this.#place.writeFile(file, text);
      return { tag: `COPY ${rows.length}`, notices: [], ...(file === undefined && { text }) };
    }
    if (name === undefined) throw new SqlError('42601', 'syntax error at or near "from"');
    const table = this.database.tables[name];
    if (!table) throw new SqlError('42P01', `relation "${name}" does not exist`);
    const columns = (statement.columns ?? table.columns.filter(({ generated }) => !generated).map((one) => one.name)).map((one) => {
      const column = table.columns.find((own) => own.name === one);
      if (!column) throw new SqlError('42703', `column "${one}" of relation "${plainName(name)}" does not exist`);
      return column;
    });
    const lines = readLines(file === undefined ? data ?? '' : this.#place.readFile(file), columns, statement, plainName(name));
    const result = this.#changes().run({ kind: 'insert', table: name, at, columns: columns.map((one) => ({ name: one.name, at })), overriding: true, rows: lines.map((row, line) => row.map((value, index) => {
      try {
        fitted({ type: 'unknown', run: () => value, literal: { value, at: 0 } }, columns[index]!.type, { tables: [], around: this.#around, clause: 'COPY' });
      } catch (error) {
        if (!(error instanceof SqlError)) throw error;
        throw new SqlError(error.failure.code, error.failure.message, { context: `COPY ${plainName(name)}, line ${line + 1 + (statement.header ? 1 : 0)}, column ${columns[index]!.name}: "${value ?? ''}"` });
      }
      return { kind: 'literal', value, type: 'unknown', at: 0 };
    })) });
    this.dirty = true;
    return { tag: `COPY ${result.count}`, notices: [] };
  }
}

function zoneFault(value: string): never {
  if (/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+$/i.test(value) || /^[A-Z]{3,4}$/.test(value)) throw notSimulated(`the time zone ${value}`);
  throw new SqlError('22023', `invalid value for parameter "TimeZone": "${value}"`);
}

/** The greatest number of a $1 in a statement; 0: it has none. */
function highestParameter(statement: unknown): number {
  if (typeof statement !== 'object' || statement === null) return 0;
  const own = statement as { kind?: unknown; number?: unknown };
  if (own.kind === 'parameter') return Number(own.number);
  return Object.values(statement).reduce<number>((highest, one) => Math.max(highest, highestParameter(one)), 0);
}
