/** Rows that come, change and go, and the rules that they keep. */
import type { Dialect } from './dialect.ts';
import { SqlError } from './errors.ts';
import { compare, evaluate, truth } from './evaluate.ts';
import type { Scope, Shape } from './scope.ts';
import type { Database, Table } from './store.ts';
import type { Column, Ordering, Statement, Value } from './syntax.ts';
import { foreignText, keyOf } from './tables.ts';
import { isNumeric, store, textOf } from './types.ts';

export interface Room {
  database: Database;
  databaseName: string;
  name: string;
  table: Table;
  dialect: Dialect;
  scope: (bound: Scope['bound'], clause: Scope['clause']) => Scope;
}

export const shapesOf = ({ columns }: Table): Shape[] => columns.map(({ name, type, notNull }) => ({ name, numeric: isNumeric(type), nullable: !notNull }));

export interface Changed {
  affected: number;
  duplicates: number;
  warnings: [level: string, code: number, message: string][];
  lastId?: number;
}

export function initialOf(column: Column, room: Pick<Room, 'scope' | 'dialect'>): Value {
  return column.initial ? evaluate(column.initial, room.scope([], 'insert')) : null;
}

const bound = ({ name, table }: Room, row: readonly Value[]) => [{ alias: name, columns: shapesOf(table), row }];

/** The index that `row` would be in twice, and the row that is there. */
function clash({ table }: Room, row: readonly Value[], except?: Value[]): { index: string; values: Value[]; other: Value[] } | undefined {
  for (const { name, columns, unique } of table.indexes) {
    if (!unique) continue;
    const places = columns.map((one) => table.columns.findIndex((column) => column.name.toLowerCase() === one.toLowerCase())), values = places.map((place) => row[place]!), key = keyOf(values);
    if (key === undefined) continue;
    const other = table.rows.find((one) => one !== except && keyOf(places.map((place) => one[place]!)) === key);
    if (other) return { index: name, values, other };
  }
  return undefined;
}

const duplicate = ({ name, dialect }: Room, { index, values }: { index: string; values: Value[] }): SqlError => new SqlError(1062, '23000', `Duplicate entry '${values.map(textOf).join('-')}' for key '${dialect.product === 'MySQL' ? `${name}.` : ''}${index}'`);

/** What a row has to keep besides its indexes. */
function check(room: Room, row: readonly Value[]): void {
  const { table, database, databaseName, name, dialect } = room;
  table.columns.forEach((column, i) => {
    if (column.notNull && row[i] === null) throw new SqlError(1048, '23000', `Column '${column.name}' cannot be null`);
  });
  for (const one of table.checks) {
    if (truth(evaluate(one.condition, room.scope(bound(room, row), 'where'))) === false) throw dialect.product === 'MariaDB' ? new SqlError(4025, '23000', `CONSTRAINT \`${one.name}\` failed for \`${databaseName}\`.\`${name}\``) : new SqlError(3819, 'HY000', `Check constraint '${one.name}' is violated.`);
  }
  for (const foreign of table.foreign) {
    const values = foreign.columns.map((one) => row[table.columns.findIndex((column) => column.name === one)]!), key = keyOf(values);
    const target = foreign.table === name ? table : database[foreign.table];
    if (key === undefined || !target) continue;
    const places = foreign.targets.map((one) => target.columns.findIndex((column) => column.name === one));
    if (!target.rows.some((one) => keyOf(places.map((place) => one[place]!)) === key)) throw new SqlError(1452, '23000', `Cannot add or update a child row: a foreign key constraint fails (\`${databaseName}\`.\`${name}\`, CONSTRAINT \`${foreign.name}\` ${foreignText(foreign)})`);
  }
}

export function insert(room: Room, statement: Extract<Statement, { kind: 'insert' }>, given: readonly (Value | undefined)[][]): Changed {
  const { table, databaseName, name, dialect } = room, done: Changed = { affected: 0, duplicates: 0, warnings: [] };
  const columns = statement.columns ?? table.columns.map((one) => one.name);
  const places = columns.map((one) => table.columns.findIndex((column) => column.name.toLowerCase() === one.toLowerCase()));
  const before = [...table.rows], next = table.next;
  try {
    for (const [number, values] of given.entries()) {
      const place = { database: databaseName, table: name, row: number + 1, dialect };
      if (values.length !== columns.length && !(values.length === 0 && !statement.columns)) throw new SqlError(1136, '21S01', `Column count doesn't match value count at row ${number + 1}`);
      let counted: number | undefined;
      const row = table.columns.map((column, index): Value => {
        const at = places.indexOf(index), value = at < 0 ? undefined : values[at];
        if (column.auto && (value === undefined || value === null || value === 0)) return null;
        if (value !== undefined) return store(value, column, place);
        if (column.notNull && !column.initial) throw new SqlError(1364, 'HY000', `Field '${column.name}' doesn't have a default value`);
        return store(initialOf(column, room), column, place);
      });
      // The number is taken when the row is written: what is wrong with the values is found before.
      table.columns.forEach((column, index) => {
        if (column.notNull && !column.auto && row[index] === null) throw new SqlError(1048, '23000', `Column '${column.name}' cannot be null`);
      });
      table.columns.forEach((column, index) => {
        if (column.auto && row[index] === null) row[index] = counted = table.next++;
        if (column.auto && typeof row[index] === 'number') table.next = Math.max(table.next, row[index] + 1);
      });
      const met = clash(room, row);
      if (met && statement.update) {
        const changed = [...met.other];
        for (const { column, value } of statement.update) {
          const index = placeOf(room, column), inserted = Object.fromEntries(table.columns.map((one, i) => [one.name.toLowerCase(), row[i]!]));
          changed[index] = store(evaluate(value, { ...room.scope(bound(room, met.other), 'update'), inserted }), table.columns[index]!, place);
        }
        check(room, changed);
        const different = changed.some((value, i) => textOf(value) !== textOf(met.other[i]!));
        table.rows = table.rows.map((one) => (one === met.other ? changed : one));
        done.affected += different ? 2 : 0;
        done.duplicates++;
        continue;
      }
      if (met && statement.ignore) {
        const { failure } = duplicate(room, met);
        done.warnings.push(['Warning', failure.number, failure.message]);
        done.duplicates++;
        continue;
      }
      if (met && !statement.replace) throw duplicate(room, met);
      if (counted !== undefined) done.lastId ??= counted;
      check(room, row);
      for (let gone = met; gone; gone = clash(room, row)) {
        table.rows = table.rows.filter((one) => one !== gone!.other);
        done.affected++;
        done.duplicates++;
      }
      append(table, row);
      done.affected++;
    }
  } catch (error) {
    table.rows = before;
    // Numbers that were counted are used up.
    table.next = Math.max(next, table.next);
    throw error;
  }
  return done;
}

/** Rows lie in the order of the primary key. */
function append(table: Table, row: Value[]): void {
  const [primary] = table.indexes;
  table.rows = [...table.rows, row];
  if (primary?.name !== 'PRIMARY') return;
  const places = primary.columns.map((one) => table.columns.findIndex((column) => column.name === one)), last = table.rows.at(-2);
  const order = (a: readonly Value[], b: readonly Value[]): number => places.map((place) => compare(a[place]!, b[place]!)).find((one) => one !== 0) ?? 0;
  if (last && order(last, row) > 0) table.rows.sort(order);
}

function placeOf({ table, dialect }: Room, name: string): number {
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  if (index < 0) throw new SqlError(1054, '42S22', `Unknown column '${name}' in '${dialect.product === 'MariaDB' ? 'SET' : 'field list'}'`);
  return index;
}

function chosen(room: Room, { where, order, limit }: { where?: Extract<Statement, { kind: 'update' }>['where']; order: readonly Ordering[]; limit?: { count: number } }): Value[][] {
  const { table } = room;
  if (where && table.rows.length === 0) evaluate(where, room.scope(bound(room, table.columns.map(() => null)), 'where'));
  let rows = table.rows.filter((row) => !where || truth(evaluate(where, room.scope(bound(room, row), 'where'))) === true);
  for (const { by, descending } of [...order].reverse()) rows = [...rows].sort((a, b) => (descending ? -1 : 1) * compare(evaluate(by, room.scope(bound(room, a), 'order')), evaluate(by, room.scope(bound(room, b), 'order'))));
  if (limit) rows = rows.slice(0, limit.count);
  return rows;
}

/** The rows of other tables that refer to a row which goes or changes: refused, emptied or gone with it. */
function parted(room: Room, row: readonly Value[], next: readonly Value[] | undefined): void {
  for (const [otherName, other] of Object.entries(room.database)) {
    for (const foreign of other.foreign) {
      if (foreign.table !== room.name) continue;
      const targets = foreign.targets.map((one) => room.table.columns.findIndex((column) => column.name === one)), places = foreign.columns.map((one) => other.columns.findIndex((column) => column.name === one));
      const key = keyOf(targets.map((target) => row[target]!));
      if (key === undefined || (next && keyOf(targets.map((target) => next[target]!)) === key)) continue;
      const children = other.rows.filter((one) => one !== row && keyOf(places.map((place) => one[place]!)) === key);
      if (children.length === 0) continue;
      const action = next ? foreign.onUpdate : foreign.onDelete;
      if (action === 'CASCADE' && !next) {
        for (const child of children) parted({ ...room, name: otherName, table: other }, child, undefined);
        other.rows = other.rows.filter((one) => !children.includes(one));
      } else if (action === 'CASCADE' || action === 'SET NULL') for (const child of children) places.forEach((place, i) => (child[place] = action === 'CASCADE' ? next![targets[i]!]! : null));
      else throw new SqlError(1451, '23000', `Cannot delete or update a parent row: a foreign key constraint fails (\`${room.databaseName}\`.\`${otherName}\`, CONSTRAINT \`${foreign.name}\` ${foreignText(foreign)})`);
    }
  }
}

export function update(room: Room, statement: Extract<Statement, { kind: 'update' }>): { matched: number; changed: number } {
  const { table, databaseName, name, dialect } = room, sets = statement.sets.map(({ column, value }) => ({ index: placeOf(room, column), value }));
  const rows = chosen(room, statement);
  let changed = 0;
  const before = table.rows;
  try {
    for (const [number, row] of rows.entries()) {
      const next = [...row];
      for (const { index, value } of sets) next[index] = store(evaluate(value, room.scope(bound(room, next), 'update')), table.columns[index]!, { database: databaseName, table: name, row: number + 1, dialect });
      if (next.every((value, i) => textOf(value) === textOf(row[i]!) && (value === null) === (row[i] === null))) continue;
      table.columns.forEach((column, i) => {
        if (column.onUpdate && !sets.some(({ index }) => index === i)) next[i] = evaluate({ kind: 'call', name: 'now', args: [], star: false, distinct: false }, room.scope([], 'update'));
      });
      check(room, next);
      const met = clash(room, next, row);
      if (met) throw duplicate(room, met);
      parted(room, row, next);
      table.rows = table.rows.map((one) => (one === row ? next : one));
      changed++;
    }
  } catch (error) {
    table.rows = before;
    throw error;
  }
  return { matched: rows.length, changed };
}

export function remove(room: Room, statement: Extract<Statement, { kind: 'delete' }>): number {
  const rows = new Set(chosen(room, statement));
  for (const row of rows) parted(room, row, undefined);
  room.table.rows = room.table.rows.filter((row) => !rows.has(row));
  return rows.size;
}
