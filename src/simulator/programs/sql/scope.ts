/** What names mean in an expression, and the rows that it is worked out for. */
import { editDistance } from '../../kernel/edit-distance.ts';
import { SqlError } from './errors.ts';
import type { Expression, Select, Value, Window } from './syntax.ts';
import type { Reading } from './types.ts';

export interface Column {
  name: string;
  type: string;
}

export interface Rows {
  columns: Column[];
  rows: Value[][];
}

/** A table of FROM. */
export interface Bound {
  alias: string;
  columns: readonly Column[];
  /** Columns that USING has merged into those of a table in front: found by their table's name only. */
  merged?: ReadonlySet<string>;
  /** The primary key's columns. */
  key?: readonly string[];
}

/** The rows that stand for the tables of a scope at one moment. */
export interface Frame {
  rows: readonly (readonly Value[])[];
  outer?: Frame;
  /** What aggregates, windows and functions of several rows gave. */
  slots?: Value[];
}

/** An expression whose names are found: its type, and its value for rows. */
export interface Compiled {
  type: string;
  run: (frame: Frame) => Value;
  /** A text of which nothing is known but what it says, and where it is written. */
  literal?: { value: Value; at: number };
  /** Of a whole row. */
  fields?: readonly Column[];
}

/** Settings and identity of a session, and what only it can answer. */
export interface Surroundings {
  /** ms since the Unix epoch, of the transaction. */
  now: () => number;
  version: string;
  database: string;
  user: () => string;
  sessionUser: string;
  pid: number;
  random: () => number;
  setting: (name: string) => string | undefined;
  configure: (name: string, value: string) => string;
  sequence: (what: 'nextval' | 'currval' | 'setval' | 'lastval', name: string, value?: number, called?: boolean) => number;
  size: (what: 'database' | 'relation', name: string) => number;
  labels: Reading['labels'];
  parameters?: readonly Compiled[];
  /** Runs a query inside an expression. */
  query: (query: Select, scope: Scope) => { columns: readonly Column[]; run: (frame: Frame) => Value[][] };
}

export interface AggregateUse {
  expression: Extract<Expression, { kind: 'call' }>;
  slot: number;
}

/** What a query's items may use beyond single rows; each gets a slot of the frame. */
export interface Collector {
  slots: number;
  aggregates: { slot: number; run: (group: readonly Frame[]) => Value }[];
  windows: { slot: number; window: Window; run: (partition: readonly Frame[], peers: Peers) => Value[]; scope: Scope; at: number }[];
  sets: { slot: number; run: (frame: Frame) => Value[] }[];
  named: Readonly<Record<string, Window>>;
}

/** Where the rows of a partition stand that are equal in its order, and the frame of each row. */
export interface Peers {
  first: readonly number[];
  last: readonly number[];
  from: readonly number[];
  to: readonly number[];
}

export interface Scope {
  tables: readonly Bound[];
  outer?: Scope;
  around: Surroundings;
  /** For messages: 'WHERE'. */
  clause: string;
  collector?: Collector;
  /** Expressions that a grouped query may use as they are. */
  grouped?: { keys: readonly string[]; tables: readonly number[] };
  inAggregate?: boolean;
}

type ColumnReference = Extract<Expression, { kind: 'column' }>;

export interface Found {
  depth: number;
  table: number;
  column: number;
  bound: Bound;
}

/** @throws SqlError for names that mean two things; undefined where nothing is called so */
export function find({ table, name, at: position }: ColumnReference, scope: Scope, depth = 0): Found | undefined {
  const found: Found[] = [];
  for (const [number, bound] of scope.tables.entries()) {
    if (table !== undefined && bound.alias !== table) continue;
    for (const [column, one] of bound.columns.entries()) if (one.name === name && !(table === undefined && bound.merged?.has(name))) found.push({ depth, table: number, column, bound });
  }
  if (found.length > 1) throw new SqlError('42702', `column reference "${name}" is ambiguous`, { position });
  return found[0] ?? (scope.outer && find({ kind: 'column', name, at: position, ...(table !== undefined && { table }) }, scope.outer, depth + 1));
}

/** @throws SqlError: nothing is called so */
export function unknownColumn({ table, name, at: position }: ColumnReference, scope: Scope): SqlError {
  const known = (one: Scope | undefined): boolean => one !== undefined && (one.tables.some(({ alias }) => alias === table) || known(one.outer));
  if (table !== undefined && !known(scope)) return new SqlError('42P01', `missing FROM-clause entry for table "${table}"`, { position });
  const near = closest(name, scope, table);
  return new SqlError('42703', `column ${table === undefined ? `"${name}"` : `${table}.${name}`} does not exist`, { position, ...(near !== undefined && { hint: `Perhaps you meant to reference the column ${near}.` }) });
}

/** The column that somebody who mistyped may have meant: more than half of the letters have to agree. */
function closest(name: string, scope: Scope, table: string | undefined): string | undefined {
  const found: { text: string; distance: number }[] = [];
  for (let one: Scope | undefined = scope; one; one = one.outer) for (const { alias, columns } of one.tables) for (const column of columns) {
    const distance = editDistance(name, column.name) + (table !== undefined && alias !== table ? editDistance(table, alias) : 0);
    if (distance <= 3 && distance <= Math.max(name.length, column.name.length) / 2 && column.name.length < 64) found.push({ text: `"${alias}.${column.name}"`, distance });
  }
  const best = Math.min(...found.map(({ distance }) => distance)), those = found.filter(({ distance }) => distance === best);
  return those.length === 0 || those.length > 2 ? undefined : those.map(({ text }) => text).join(' or the column ');
}
