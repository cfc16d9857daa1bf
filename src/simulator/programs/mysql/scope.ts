/** What names mean while one row is looked at. */
import { clauseName, type Clause, type Dialect } from './dialect.ts';
import { SqlError } from './errors.ts';
import type { Expression, Select, Value } from './syntax.ts';

export interface Shape {
  name: string;
  numeric: boolean;
  /** May be NULL: a client leaves room for the word. */
  nullable: boolean;
}

export interface Rows {
  columns: Shape[];
  rows: Value[][];
}

/** A table of FROM, with its row. */
export interface Bound {
  alias: string;
  columns: readonly Shape[];
  row: readonly Value[];
}

export interface Surroundings {
  dialect: Dialect;
  /** ms since the Unix epoch. */
  now: number;
  database: string | undefined;
  /** 'root@localhost': who connected, and as whom the server takes it. */
  user: string;
  account: string;
  connection: number;
  lastId: number;
  random: () => number;
  /** @name and @@name; undefined for a system variable that there is not. */
  variable: (name: string, system: boolean) => Value | undefined;
  subquery: (query: Select, scope: Scope) => Rows;
}

export interface Scope {
  bound: readonly Bound[];
  /** The rows of a group, where the query has groups. */
  group?: readonly Scope[];
  /** Values of the row that ON DUPLICATE KEY UPDATE would have inserted. */
  inserted?: Readonly<Record<string, Value>>;
  /** Expressions of the list, by the names they were given: ORDER BY, GROUP BY and HAVING may use them. */
  aliases?: Readonly<Record<string, Expression>>;
  clause: Clause;
  outer?: Scope;
  around: Surroundings;
}

/** @throws SqlError for names that mean nothing, or two things */
export function find(reference: { table?: string; name: string }, scope: Scope): { bound: Bound; index: number } {
  const { table, name } = reference, wanted = name.toLowerCase();
  const found = scope.bound.filter((one) => table === undefined || one.alias === table).flatMap((bound) => bound.columns.flatMap((column, index) => (column.name.toLowerCase() === wanted ? [{ bound, index }] : [])));
  const { dialect } = scope.around, clause = clauseName(scope.clause, dialect);
  if (found.length > 1) throw new SqlError(1052, '23000', `Column '${name}' in ${clause} is ambiguous`);
  if (found[0]) return found[0];
  if (scope.outer) {
    try {
      return find(reference, scope.outer);
    } catch (error) {
      if (!(error instanceof SqlError) || error.failure.number !== 1054) throw error;
    }
  }
  throw new SqlError(1054, '42S22', `Unknown column '${table === undefined ? name : `${table}.${name}`}' in '${clause}'`);
}
