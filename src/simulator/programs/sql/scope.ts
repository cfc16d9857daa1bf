/** What names mean while one row is looked at. */
import { SqlError } from './errors.ts';
import type { Expression, Select, Value } from './syntax.ts';

export interface Column {
  name: string;
  type: string;
}

/** A table of FROM, with its row. */
export interface Bound {
  alias: string;
  columns: readonly Column[];
  row: readonly Value[];
}

export interface Surroundings {
  /** ms since the Unix epoch. */
  now: number;
  version: string;
  database: string;
  user: string;
  /** A query inside an expression; it sees the rows around it. */
  subquery: (query: Select, scope: Scope) => { columns: readonly Column[]; rows: Value[][] };
}

export interface Scope {
  bound: readonly Bound[];
  /** The rows of a group, where the query has groups. */
  group?: readonly Scope[];
  outer?: Scope;
  around: Surroundings;
}

type ColumnReference = Extract<Expression, { kind: 'column' }>;

/** @throws SqlError for names that mean nothing, or two things */
export function find(reference: ColumnReference, scope: Scope): { bound: Bound; index: number } {
  const { table, name, at: position } = reference;
  const tables = scope.bound.filter((one) => table === undefined || one.alias === table);
  const found = tables.flatMap((bound) => bound.columns.flatMap((column, index) => (column.name === name ? [{ bound, index }] : [])));
  if (found.length > 1) throw new SqlError('42702', `column reference "${name}" is ambiguous`, { position });
  if (found[0]) return found[0];
  if (scope.outer) return find(reference, scope.outer);
  if (table !== undefined && tables.length === 0) throw new SqlError('42P01', `missing FROM-clause entry for table "${table}"`, { position });
  throw new SqlError('42703', `column ${table === undefined ? `"${name}"` : `${table}.${name}`} does not exist`, { position });
}
