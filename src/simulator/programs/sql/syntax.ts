/** What statements and expressions of SQL consist of. */

export type Expression =
  | { kind: 'literal'; value: Value; type: string; at: number }
  | { kind: 'column'; table?: string; name: string; at: number }
  | { kind: 'call'; name: string; args: Expression[]; star: boolean; distinct: boolean; at: number }
  | { kind: 'unary'; operator: string; operand: Expression; at: number }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression; at: number }
  | { kind: 'in'; operand: Expression; items: Expression[] | Select; not: boolean; at: number }
  | { kind: 'between'; operand: Expression; low: Expression; high: Expression; not: boolean; at: number }
  | { kind: 'null'; operand: Expression; not: boolean; at: number }
  | { kind: 'case'; subject?: Expression; branches: { when: Expression; then: Expression }[]; otherwise?: Expression; at: number }
  | { kind: 'cast'; operand: Expression; type: string; at: number }
  | { kind: 'select'; query: Select; exists: boolean; at: number };

export type Value = string | number | boolean | null;

export interface Source {
  table: string;
  alias: string;
  at: number;
  /** A function in place of a table. */
  call?: { name: string; args: Expression[] };
  query?: Select;
  join?: { kind: 'inner' | 'left' | 'cross'; on?: Expression };
}

export interface Select {
  items: { expression?: Expression; alias?: string; star?: string }[];
  distinct: boolean;
  from: Source[];
  where?: Expression;
  group: Expression[];
  having?: Expression;
  order: { by: Expression; descending: boolean; nullsFirst?: boolean }[];
  limit?: Expression;
  offset?: Expression;
}

export interface ColumnDefinition {
  name: string;
  /** As psql shows it: 'integer', 'character varying(20)'. */
  type: string;
  notNull: boolean;
  unique: boolean;
  primary: boolean;
  /** A value for rows that give none. */
  initial?: Expression;
  /** Counts up: serial, identity, AUTO_INCREMENT. */
  serial: boolean;
  references?: { table: string; column?: string };
}

/** A condition that every row keeps. */
export interface Check {
  name?: string;
  /** Of a column; none of the table. */
  column?: string;
  condition: Expression;
  /** As it was written. */
  source: string;
}

export type Statement =
  | { kind: 'select'; query: Select }
  | { kind: 'insert'; table: string; at: number; columns?: string[]; rows: (Expression | undefined)[][]; query?: Select; returning?: Select['items'] }
  | { kind: 'update'; table: string; at: number; sets: { column: string; value: Expression; at: number }[]; where?: Expression; returning?: Select['items'] }
  | { kind: 'delete'; table: string; at: number; where?: Expression; returning?: Select['items'] }
  | { kind: 'create table'; table: string; ifNotExists: boolean; columns: ColumnDefinition[]; primary: string[]; checks: Check[]; query?: Select }
  | { kind: 'create view'; view: string; orReplace: boolean; query: Select }
  | { kind: 'drop view'; views: string[]; ifExists: boolean }
  | { kind: 'drop table'; tables: { name: string; at: number }[]; ifExists: boolean; cascade: boolean }
  | { kind: 'truncate'; tables: string[]; at: number }
  | { kind: 'add column'; table: string; column: ColumnDefinition }
  | { kind: 'drop column'; table: string; column: string }
  | { kind: 'rename'; table: string; column?: string; to: string }
  | { kind: 'create index'; name: string; table: string; columns: string[]; unique: boolean; ifNotExists: boolean }
  | { kind: 'create database'; name: string }
  | { kind: 'drop database'; name: string; ifExists: boolean }
  | { kind: 'transaction'; verb: 'BEGIN' | 'COMMIT' | 'ROLLBACK' }
  | { kind: 'show'; name: string };
