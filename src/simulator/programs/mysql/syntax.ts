/** What statements and expressions of MySQL's SQL consist of. */

/** A number with a fixed number of places. */
export interface Decimal {
  decimal: number;
  scale: number;
}

export type Value = string | number | null | Decimal;

export type Expression =
  | { kind: 'literal'; value: Value }
  | { kind: 'column'; table?: string; name: string }
  | { kind: 'variable'; name: string; system: boolean }
  | { kind: 'call'; name: string; args: Expression[]; star: boolean; distinct: boolean; separator?: string; order?: Ordering[] }
  | { kind: 'interval'; amount: Expression; unit: string }
  | { kind: 'unary'; operator: string; operand: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'in'; operand: Expression; items: Expression[] | Select; not: boolean }
  | { kind: 'between'; operand: Expression; low: Expression; high: Expression; not: boolean }
  | { kind: 'is'; operand: Expression; what: null | boolean; not: boolean }
  | { kind: 'case'; subject?: Expression; branches: { when: Expression; then: Expression }[]; otherwise?: Expression }
  | { kind: 'select'; query: Select; exists: boolean };

export interface Ordering {
  by: Expression;
  descending: boolean;
}

export interface Source {
  database?: string;
  table: string;
  alias: string;
  query?: Select;
  join?: { kind: 'inner' | 'left' | 'right'; on?: Expression; using?: string[] };
}

export interface Item {
  expression: Expression;
  /** The alias, or the text as it was written. */
  name: string;
}

export interface Select {
  items: (Item | { star: string })[];
  distinct: boolean;
  from: Source[];
  where?: Expression;
  group: Expression[];
  having?: Expression;
  order: Ordering[];
  limit?: { count: number; offset: number };
  /** Further queries whose rows are added. */
  unions: { all: boolean; query: Select }[];
}

export interface Column {
  name: string;
  /** As DESCRIBE shows it: 'int(11)', 'varchar(20)'. */
  type: string;
  notNull: boolean;
  auto?: boolean;
  initial?: Expression;
  /** CURRENT_TIMESTAMP at every change. */
  onUpdate?: boolean;
}

export interface Index {
  name: string;
  columns: string[];
  unique: boolean;
}

export interface ForeignKey {
  name: string;
  columns: string[];
  table: string;
  targets: string[];
  onDelete?: string;
  onUpdate?: string;
}

export interface TableName {
  database?: string;
  table: string;
}

export interface Account {
  user: string;
  host: string;
}

/** What stands in the brackets of CREATE TABLE. */
export interface Elements {
  columns: Column[];
  /** The first is the primary key, where there is one; its name is PRIMARY. */
  indexes: (Omit<Index, 'name'> & { name?: string })[];
  foreign: (Omit<ForeignKey, 'name'> & { name?: string })[];
  checks: { name?: string; column?: string; condition: Expression; source: string }[];
}

export type Change =
  | { kind: 'add'; elements: Elements; after?: string; ifNotExists: boolean }
  | { kind: 'drop column' | 'drop index' | 'drop foreign key'; name: string; ifExists: boolean }
  | { kind: 'modify'; from: string; elements: Elements }
  | { kind: 'rename column'; from: string; to: string }
  | { kind: 'rename'; to: TableName };

export type Statement =
  | { kind: 'select'; query: Select }
  | { kind: 'insert'; table: TableName; columns?: string[]; rows: (Expression | undefined)[][]; query?: Select; ignore: boolean; replace: boolean; update?: { column: string; value: Expression }[] }
  | { kind: 'update'; table: TableName; sets: { column: string; value: Expression }[]; where?: Expression; order: Ordering[]; limit?: { count: number; offset: number } }
  | { kind: 'delete'; table: TableName; where?: Expression; order: Ordering[]; limit?: { count: number; offset: number } }
  | { kind: 'truncate'; table: TableName }
  | { kind: 'create table'; table: TableName; ifNotExists: boolean; elements: Elements; like?: TableName; query?: Select }
  | { kind: 'drop table'; tables: TableName[]; ifExists: boolean; view: boolean }
  | { kind: 'alter table'; table: TableName; changes: Change[] }
  | { kind: 'create index'; table: TableName; index: Index }
  | { kind: 'create view'; view: TableName; orReplace: boolean; query: Select; source: string }
  | { kind: 'create database' | 'drop database'; name: string; ifs: boolean }
  | { kind: 'use' | 'call'; name: string }
  | { kind: 'show'; what: string; name?: string; table?: TableName; like?: string; full: boolean; account?: Account }
  | { kind: 'describe'; table: TableName; column?: string }
  | { kind: 'explain'; query: Select }
  | { kind: 'set'; variables: { name: string; value: Expression }[] }
  | { kind: 'set password'; account?: Account; password: string }
  | { kind: 'create user'; accounts: { account: Account; password?: string }[]; ifs: boolean }
  | { kind: 'alter user'; accounts: { account: Account; password?: string }[] }
  | { kind: 'drop user'; accounts: Account[]; ifs: boolean }
  | { kind: 'grant' | 'revoke'; privileges: string[]; on: string; accounts: Account[]; option: boolean }
  | { kind: 'transaction'; verb: 'begin' | 'commit' | 'rollback' }
  /** Accepted, and nothing comes of it here. */
  | { kind: 'nothing' };
