/** The definition of tables: made, changed, and written as SQL. */
import type { Dialect } from './dialect.ts';
import { SqlError } from './errors.ts';
import type { Database, Table } from './store.ts';
import type { Change, Column, Elements, Expression, Index, Value } from './syntax.ts';
import { numberIn, store, textOf } from './types.ts';

/** Takes over what stands in the brackets of CREATE TABLE. @throws SqlError */
export function extend(table: Table, elements: Elements, { name, database, databaseName, dialect }: { name: string; database: Database; databaseName: string; dialect: Dialect }): void {
  for (const column of elements.columns) {
    if (table.columns.some((one) => one.name.toLowerCase() === column.name.toLowerCase())) throw new SqlError(1060, '42S21', `Duplicate column name '${column.name}'`);
    table.columns.push({ ...column });
  }
  for (const { name: given, columns, unique } of elements.indexes) addIndex(table, { columns, unique, name: given ?? freeName(table, columns[0]!) });
  for (const foreign of elements.foreign) {
    const target = foreign.table === name ? table : database[foreign.table];
    if (!target) throw dialect.product === 'MariaDB' ? new SqlError(1005, 'HY000', `Can't create table \`${databaseName}\`.\`${name}\` (errno: 150 "Foreign key constraint is incorrectly formed")`) : new SqlError(1824, 'HY000', `Failed to open the referenced table '${foreign.table}'`);
    for (const column of foreign.columns) known(table, column);
    const typeOf = (of: Table, name: string): string => (of.columns.find((one) => one.name === name)?.type ?? '').replace(/^((?:var)?char|text)\b.*/, 'char').replace(/\(\d+\)/, '');
    // What is referred to has an index, and the same type.
    if (foreign.columns.some((one, i) => typeOf(table, one) !== typeOf(target, foreign.targets[i] ?? '')) || !target.indexes.some(({ columns }) => foreign.targets.every((one, i) => columns[i] === one))) {
      throw dialect.product === 'MariaDB' ? new SqlError(1005, 'HY000', `Can't create table \`${databaseName}\`.\`${name}\` (errno: 150 "Foreign key constraint is incorrectly formed")`) : new SqlError(1822, 'HY000', `Failed to add the foreign key constraint. Missing index for constraint '${foreign.name ?? `${name}_ibfk_${table.foreign.length + 1}`}' in the referenced table '${foreign.table}'`);
    }
    const constraint = foreign.name ?? `${name}_ibfk_${table.foreign.length + 1}`;
    table.foreign.push({ ...foreign, name: constraint });
    // A foreign key has an index of its own where there is none.
    if (!table.indexes.some(({ columns }) => foreign.columns.every((one, i) => columns[i] === one))) table.indexes.push({ name: foreign.name ?? foreign.columns[0]!, columns: foreign.columns, unique: false });
  }
  elements.checks.forEach((check) => table.checks.push({ ...check, name: check.name ?? (dialect.product === 'MariaDB' ? (check.column === undefined ? `CONSTRAINT_${table.checks.length + 1}` : `${name}.${check.column}`) : `${name}_chk_${table.checks.length + 1}`) }));
  const auto = table.columns.filter((one) => one.auto);
  if (auto.length > 1 || auto.some((one) => !table.indexes.some(({ columns }) => columns[0] === one.name))) throw new SqlError(1075, '42000', 'Incorrect table definition; there can be only one auto column and it must be defined as a key');
}

function freeName(table: Table, base: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (!table.indexes.some((one) => one.name === name)) return name;
  }
}

const known = (table: Table, name: string): Column => {
  const column = table.columns.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!column) throw new SqlError(1072, '42000', `Key column '${name}' doesn't exist in table`);
  return column;
};

export function addIndex(table: Table, index: Index): void {
  if (table.indexes.some(({ name }) => name.toLowerCase() === index.name.toLowerCase())) throw index.name === 'PRIMARY' ? new SqlError(1068, '42000', 'Multiple primary key defined') : new SqlError(1061, '42000', `Duplicate key name '${index.name}'`);
  const columns = index.columns.map((name) => known(table, name));
  if (index.name === 'PRIMARY') for (const column of columns) column.notNull = true;
  if (index.unique) {
    const seen = new Set<string>(), places = columns.map((column) => table.columns.indexOf(column));
    for (const row of table.rows) {
      const key = keyOf(places.map((place) => row[place]!));
      if (key !== undefined && seen.has(key)) throw new SqlError(1062, '23000', `Duplicate entry '${places.map((place) => textOf(row[place]!)).join('-')}' for key '${index.name}'`);
      if (key !== undefined) seen.add(key);
    }
  }
  if (index.name === 'PRIMARY') table.indexes.unshift({ ...index });
  else table.indexes.push({ ...index });
}

/** What makes a row the same as another in an index; undefined where one of the values is NULL. */
export const keyOf = (values: readonly Value[]): string | undefined => (values.includes(null) ? undefined : JSON.stringify(values.map((value) => textOf(value).toLowerCase())));

const cannotDrop = (what: 'COLUMN' | 'INDEX' | 'FOREIGN KEY', name: string, { product }: Dialect): SqlError =>
  new SqlError(1091, '42000', product === 'MariaDB' ? `Can't DROP ${what} \`${name}\`; check that it exists` : `Can't DROP '${name}'; check that column/key exists`);

interface Where {
  name: string;
  databaseName: string;
  database: Database;
  dialect: Dialect;
  /** The value that a column has without one. */
  initial: (column: Column) => Value;
}

/** @returns rows that had to be written again */
export function alter(table: Table, change: Exclude<Change, { kind: 'rename' }>, where: Where): number {
  const { dialect } = where;
  const place = (name: string): number => {
    const index = table.columns.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
    if (index < 0) throw new SqlError(1054, '42S22', `Unknown column '${name}' in '${where.name}'`);
    return index;
  };
  switch (change.kind) {
    case 'add': {
      if (change.ifNotExists && change.elements.columns.every(({ name }) => table.columns.some((one) => one.name === name))) return 0;
      const before = table.columns.length;
      extend(table, change.elements, where);
      for (const column of table.columns.slice(before)) for (const row of table.rows) row.push(column.auto ? table.next++ : where.initial(column) ?? (column.notNull ? store(/char|text/.test(column.type) ? '' : 0, { ...column, type: /date|time/.test(column.type) ? 'text' : column.type }, { database: '', table: '', row: 1, dialect }) : null));
      if (change.after !== undefined) {
        const to = place(change.after) + 1;
        table.columns.splice(to, 0, table.columns.pop()!);
        for (const row of table.rows) row.splice(to, 0, row.pop()!);
      }
      return 0;
    }
    case 'drop column': {
      const index = table.columns.findIndex((one) => one.name.toLowerCase() === change.name.toLowerCase());
      if (index < 0 && change.ifExists) return 0;
      if (index < 0) throw cannotDrop('COLUMN', change.name, dialect);
      table.columns.splice(index, 1);
      for (const row of table.rows) row.splice(index, 1);
      table.indexes = table.indexes.map((one) => ({ ...one, columns: one.columns.filter((name) => name !== change.name) })).filter(({ columns }) => columns.length > 0);
      return 0;
    }
    case 'drop index': case 'drop foreign key': {
      const list: { name: string }[] = change.kind === 'drop index' ? table.indexes : table.foreign, index = list.findIndex(({ name }) => name.toLowerCase() === change.name.toLowerCase());
      if (index >= 0) {
        const auto = table.columns.find((one) => one.auto), left = table.indexes.filter((_, i) => i !== index);
        if (change.kind === 'drop index' && auto && !left.some(({ columns }) => columns[0] === auto.name)) throw new SqlError(1075, '42000', 'Incorrect table definition; there can be only one auto column and it must be defined as a key');
        list.splice(index, 1);
      }
      else if (!change.ifExists) throw cannotDrop(change.kind === 'drop index' ? 'INDEX' : 'FOREIGN KEY', change.name, dialect);
      return 0;
    }
    case 'modify': {
      const index = place(change.from), column = change.elements.columns[0]!;
      const type = table.columns[index]!.type;
      if (column.notNull) for (const [i, row] of table.rows.entries()) if (row[index] === null) throw new SqlError(1265, '01000', `Data truncated for column '${column.name}' at row ${i + 1}`);
      table.rows.forEach((row, i) => (row[index] = store(row[index]!, column, { database: where.databaseName, table: where.name, row: i + 1, dialect })));
      table.columns[index] = { ...column, notNull: column.notNull || (table.indexes[0]?.name === 'PRIMARY' && table.indexes[0].columns.includes(change.from)) };
      rename(table, change.from, column.name);
      for (const { columns, unique, name } of change.elements.indexes) addIndex(table, { columns, unique, name: name ?? freeName(table, columns[0]!) });
      return type === column.type ? 0 : table.rows.length;
    }
    case 'rename column':
      table.columns[place(change.from)]!.name = change.to;
      rename(table, change.from, change.to);
      return 0;
  }
}

function rename(table: Table, from: string, to: string): void {
  for (const index of table.indexes) index.columns = index.columns.map((name) => (name === from ? to : name));
}

/** How a default is written. */
export function defaultText(expression: Expression | undefined, dialect: Dialect, type = ''): string | null {
  if (!expression) return null;
  // A decimal's default has the digits of its column.
  const scale = /^decimal\(\d+,(\d+)\)/.exec(type)?.[1];
  if (scale !== undefined && expression.kind === 'literal' && expression.value !== null) return numberIn(expression.value).toFixed(Number(scale));
  if (expression.kind === 'literal') return expression.value === null ? null : textOf(expression.value);
  if (expression.kind === 'unary' && expression.operand.kind === 'literal') return `-${textOf(expression.operand.value)}`;
  if (expression.kind === 'call') return dialect.product === 'MariaDB' ? `${/now|timestamp/.test(expression.name) ? 'current_timestamp' : expression.name}()` : /now|timestamp/.test(expression.name) ? 'CURRENT_TIMESTAMP' : `${expression.name}()`;
  return '';
}

/** SHOW CREATE TABLE. */
export function definition(name: string, table: Table, dialect: Dialect): string {
  const quote = (one: string): string => `\`${one}\``, list = (all: readonly string[]): string => all.map(quote).join(',');
  const lines = table.columns.map((column) => {
    const text = defaultText(column.initial, dialect, column.type), isText = column.initial?.kind === 'literal' && typeof column.initial.value === 'string';
    const shown = text === null ? (column.notNull || (dialect.product === 'MySQL' && /text|json|blob/.test(column.type)) ? '' : ' DEFAULT NULL') : ` DEFAULT ${isText || (dialect.product === 'MySQL' && column.initial!.kind === 'literal') ? `'${text}'` : text}`;
    return `  ${quote(column.name)} ${column.type}${column.notNull ? ' NOT NULL' : column.type === 'timestamp' ? ' NULL' : ''}${column.auto ? '' : shown}${column.onUpdate ? ` ON UPDATE ${dialect.product === 'MariaDB' ? 'current_timestamp()' : 'CURRENT_TIMESTAMP'}` : ''}${column.auto ? ' AUTO_INCREMENT' : ''}${table.checks.filter((one) => one.name === `${name}.${column.name}`).map((one) => ` CHECK (${one.source})`).join('')}`;
  });
  for (const index of [...table.indexes].sort((a, b) => Number(b.unique) - Number(a.unique))) lines.push(index.name === 'PRIMARY' ? `  PRIMARY KEY (${list(index.columns)})` : `  ${index.unique ? 'UNIQUE ' : ''}KEY ${quote(index.name)} (${list(index.columns)})`);
  for (const foreign of table.foreign) lines.push(`  CONSTRAINT ${quote(foreign.name)} ${foreignText(foreign)}`);
  for (const check of table.checks) if (!check.name.includes('.')) lines.push(`  CONSTRAINT ${quote(check.name)} CHECK (${check.source})`);
  return `CREATE TABLE ${quote(name)} (\n${lines.join(',\n')}\n) ENGINE=InnoDB${table.next > 1 ? ` AUTO_INCREMENT=${table.next}` : ''} DEFAULT CHARSET=utf8mb4 COLLATE=${dialect.collation}`;
}

export const foreignText = ({ columns, table, targets, onDelete, onUpdate }: Table['foreign'][number], database?: string): string => {
  const list = (all: readonly string[]): string => all.map((one) => `\`${one}\``).join(', ');
  const told = (action: string | undefined): boolean => database === undefined && action !== undefined && action !== 'RESTRICT' && action !== 'NO ACTION';
  return `FOREIGN KEY (${list(columns)}) REFERENCES ${database === undefined ? '' : `\`${database}\`.`}\`${table}\` (${list(targets)})${told(onDelete) ? ` ON DELETE ${onDelete}` : ''}${told(onUpdate) ? ` ON UPDATE ${onUpdate}` : ''}`;
};
