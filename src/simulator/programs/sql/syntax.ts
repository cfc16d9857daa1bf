/** What statements and expressions of SQL consist of. */

export type Value = string | number | boolean | null | readonly Value[];

export interface Ordering {
  by: Expression;
  descending: boolean;
  nullsFirst?: boolean;
}

export interface Window {
  /** Another window that this one continues. */
  base?: string;
  partition: Expression[];
  order: Ordering[];
  frame?: { unit: 'rows' | 'range' | 'groups'; from: Bound; to: Bound };
}

export interface Bound {
  kind: 'unbounded preceding' | 'preceding' | 'current row' | 'following' | 'unbounded following';
  count?: Expression;
}

export interface Call {
  kind: 'call';
  name: string;
  args: Expression[];
  star: boolean;
  distinct: boolean;
  at: number;
  /** Of an aggregate's arguments. */
  order?: Ordering[];
  filter?: Expression;
  over?: Window | string;
  /** percentile_cont(0.5) WITHIN GROUP (ORDER BY …). */
  within?: Ordering[];
}

export type Expression =
  | Call
  | { kind: 'literal'; value: Value; type: string; at: number }
  | { kind: 'column'; table?: string; name: string; at: number }
  | { kind: 'parameter'; number: number; at: number }
  | { kind: 'unary'; operator: string; operand: Expression; at: number }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression; at: number }
  | { kind: 'in'; operand: Expression; items: Expression[] | Select; not: boolean; at: number }
  | { kind: 'some'; operand: Expression; operator: string; all: boolean; of: Expression | Select; at: number }
  | { kind: 'between'; operand: Expression; low: Expression; high: Expression; not: boolean; at: number }
  | { kind: 'is'; operand: Expression; what: 'null' | 'true' | 'false' | 'unknown'; not: boolean; at: number }
  | { kind: 'case'; subject?: Expression; branches: { when: Expression; then: Expression }[]; otherwise?: Expression; at: number }
  | { kind: 'cast'; operand: Expression; type: string; at: number; typeAt: number }
  | { kind: 'array'; items: Expression[]; at: number }
  | { kind: 'array of'; query: Select; at: number }
  | { kind: 'element'; operand: Expression; index: Expression; to?: Expression; at: number }
  | { kind: 'row'; items: Expression[]; at: number }
  | { kind: 'select'; query: Select; exists: boolean; at: number };

export interface Source {
  table: string;
  alias: string;
  /** Names for its columns. */
  names?: string[];
  at: number;
  /** A function in place of a table. */
  call?: Call;
  ordinality?: boolean;
  query?: Select;
  lateral?: boolean;
  join?: { kind: 'inner' | 'left' | 'right' | 'full' | 'cross'; on?: Expression; using?: string[]; natural?: boolean; at: number };
}

export interface Item {
  expression?: Expression;
  alias?: string;
  star?: string;
  at: number;
}

export interface CommonTable {
  name: string;
  names?: string[];
  query?: Select;
  statement?: Statement;
}

export interface Select {
  with?: { recursive: boolean; tables: CommonTable[] };
  items: Item[];
  /** In place of items and sources. */
  values?: Expression[][];
  distinct: boolean;
  distinctOn?: Expression[];
  from: Source[];
  where?: Expression;
  group: Expression[];
  having?: Expression;
  windows?: Record<string, Window>;
  order: Ordering[];
  limit?: Expression;
  offset?: Expression;
  /** What this query is joined to, in their order. */
  sets?: { operator: 'union' | 'intersect' | 'except'; all: boolean; query: Select; at: number }[];
}

export interface Reference {
  table: string;
  columns?: string[];
  /** ' ON DELETE CASCADE' and the like, as the catalogue writes it. */
  onDelete?: string;
  onUpdate?: string;
}

export interface ColumnDefinition {
  name: string;
  /** As psql shows it: 'integer', 'character varying(20)'. */
  type: string;
  /** Where the type is written, in the statement that defines it. */
  typeAt?: number;
  notNull: boolean;
  /** A value for rows that give none. */
  initial?: Expression;
  /** The sequence that serial made. */
  serial?: string;
  identity?: 'always' | 'by default';
  /** Computed from the row's other columns. */
  generated?: Expression;
  comment?: string;
}

/** A rule of a table. */
export type Constraint = { name?: string; at: number } & (
  | { kind: 'primary' | 'unique'; columns: string[] }
  | { kind: 'check'; condition: Expression; column?: string }
  | { kind: 'foreign'; columns: string[]; references: Reference }
);

export interface Conflict {
  columns?: string[];
  constraint?: string;
  sets?: Setting[];
  where?: Expression;
}

export interface Setting {
  column: string;
  /** None: the default. */
  value?: Expression;
  at: number;
}

export interface NamedAt {
  name: string;
  at: number;
}

export type TableChange =
  | { kind: 'add column'; column: ColumnDefinition; constraints: Constraint[]; ifNotExists: boolean }
  | { kind: 'drop column'; name: string; ifExists: boolean; cascade: boolean }
  | { kind: 'set default'; column: string; value?: Expression }
  | { kind: 'not null'; column: string; set: boolean }
  | { kind: 'identity'; column: string; always: boolean }
  | { kind: 'type'; column: string; type: string; using?: Expression }
  | { kind: 'add constraint'; constraint: Constraint }
  | { kind: 'drop constraint'; name: string; ifExists: boolean }
  | { kind: 'rename column'; from: string; to: string }
  | { kind: 'rename constraint'; from: string; to: string }
  | { kind: 'rename'; to: string }
  | { kind: 'owner'; to: string }
  | { kind: 'schema'; to: string };

export type Dropped = 'table' | 'view' | 'materialized view' | 'sequence' | 'index' | 'schema' | 'type' | 'role' | 'database' | 'extension';

export interface SequenceOptions {
  start?: number;
  increment?: number;
  min?: number;
  max?: number;
  cycle?: boolean;
  restart?: number | true;
  type?: string;
  ownedBy?: string;
  owner?: string;
}

export interface RoleOptions {
  superuser?: boolean;
  createdb?: boolean;
  createrole?: boolean;
  login?: boolean;
  replication?: boolean;
  password?: string | null;
}

export type Statement =
  | { kind: 'select'; query: Select; into?: string }
  | { kind: 'insert'; table: string; at: number; alias?: string; columns?: NamedAt[]; rows: (Expression | undefined)[][]; query?: Select; overriding?: boolean; conflict?: Conflict; returning?: Item[]; with?: Select['with'] }
  | { kind: 'update'; table: string; at: number; alias?: string; sets: Setting[]; from: Source[]; where?: Expression; returning?: Item[]; with?: Select['with'] }
  | { kind: 'delete'; table: string; at: number; alias?: string; using: Source[]; where?: Expression; returning?: Item[]; with?: Select['with'] }
  | { kind: 'create table'; table: string; temporary: boolean; ifNotExists: boolean; columns: ColumnDefinition[]; constraints: Constraint[]; like: { table: string; all: boolean; at: number }[]; query?: Select; names?: string[]; noData?: boolean }
  | { kind: 'create view'; view: string; orReplace: boolean; materialized: boolean; ifNotExists: boolean; names?: string[]; query: Select; source: string }
  | { kind: 'refresh'; view: string }
  | { kind: 'drop'; what: Dropped; names: NamedAt[]; ifExists: boolean; cascade: boolean }
  | { kind: 'truncate'; tables: NamedAt[]; restart: boolean; cascade: boolean }
  | { kind: 'alter table'; table: string; at: number; ifExists: boolean; changes: TableChange[] }
  | { kind: 'create index'; name: string; table: string; at: number; keys: { expression: Expression; source: string; descending: boolean }[]; unique: boolean; ifNotExists: boolean; method: string; where?: Expression }
  | { kind: 'create sequence'; name: string; ifNotExists: boolean; options: SequenceOptions }
  | { kind: 'alter sequence'; name: string; options: SequenceOptions }
  | { kind: 'create schema'; name: string; ifNotExists: boolean }
  | { kind: 'create type'; name: string; labels: string[] }
  | { kind: 'add label'; name: string; label: string }
  | { kind: 'create database'; name: string; owner?: string }
  | { kind: 'alter database'; name: string; to: string }
  | { kind: 'create extension'; name: string; ifNotExists: boolean }
  | { kind: 'create role'; name: string; options: RoleOptions }
  | { kind: 'alter role'; name: string; options: RoleOptions }
  | { kind: 'grant'; revoke: boolean; privileges: string[]; on: string; objects: NamedAt[]; roles: string[] }
  | { kind: 'comment'; what: string; name: string; text: string | null }
  | { kind: 'transaction'; verb: 'BEGIN' | 'START TRANSACTION' | 'COMMIT' | 'ROLLBACK' | 'SAVEPOINT' | 'RELEASE' | 'ROLLBACK TO'; name?: string }
  | { kind: 'show'; name: string }
  | { kind: 'set'; name: string; value: string | undefined; local: boolean }
  | { kind: 'copy'; table?: string; query?: Select; columns?: string[]; direction: 'to' | 'from'; file?: string; format: 'text' | 'csv'; header: boolean; delimiter?: string; none?: string; at: number }
  | { kind: 'explain'; analyze: boolean; costs: boolean; statement: Statement; format?: string }
  | { kind: 'prepare'; name: string; statement: Statement }
  | { kind: 'execute'; name: string; args: Expression[] }
  | { kind: 'deallocate'; name?: string }
  | { kind: 'owner'; what: string; name: string; to: string }
  | { kind: 'drop owned'; roles: string[] }
  | { kind: 'done'; tag: string; table?: string };
