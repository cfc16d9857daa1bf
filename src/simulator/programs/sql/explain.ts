/** EXPLAIN: how a query of one table, or of tables joined by equal columns, is gone through, with the planner's costs of tables that were never analysed. */
import { notSimulated } from './errors.ts';
import { columnsIn, expressionText } from './expression-text.ts';
import type { Database, Table } from './store.ts';
import { typesOf } from './system.ts';
import type { Expression, Select, Statement } from './syntax.ts';
import { bare } from './types.ts';

interface Node {
  title: string;
  startup: number;
  total: number;
  rows: number;
  width: number;
  details: string[];
  children: Node[];
}

/** What the planner takes a value of a type to be long. */
function widthOf(type: string): number {
  const fixed = { integer: 4, bigint: 8, smallint: 2, boolean: 1, date: 4, 'timestamp without time zone': 8, 'timestamp with time zone': 8, 'double precision': 8, real: 4, uuid: 16, interval: 16, numeric: 32 }[bare(type)];
  if (fixed !== undefined && !type.startsWith('numeric(')) return fixed;
  const size = Number(/\((\d+)/.exec(type)?.[1] ?? NaN);
  if (type.startsWith('numeric(')) return Math.floor(size / 4) * 2 + 10 - (size < 8 ? 2 : 0);
  if (Number.isNaN(size)) return 32;
  const most = size * 4 + 4;
  return most <= 32 ? most : most < 1000 ? 32 + Math.floor((most - 32) / 2) : 32 + (1000 - 32) / 2;
}

const tableWidth = (table: Table): number => table.columns.reduce((sum, { type }) => sum + widthOf(type), 0);

/** Ten pages are supposed of a table that nobody has counted. */
function estimated(table: Table): { pages: number; rows: number } {
  const width = (tableWidth(table) + 7) & ~7, perPage = Math.floor((8192 - 24) / (width + 28)), used = Math.max(1, Math.ceil(table.rows.length / perPage)), pages = Math.max(10, used);
  return { pages, rows: Math.max(1, pages * perPage) };
}

const cost = (value: number): string => value.toFixed(2);

export function explained(statement: Statement, database: Database, costs: boolean, measured: { rows: number; ms: number } | undefined): string[] {
  const node = planOf(statement, database);
  if (costs && node.children.some(({ children }) => children.length > 1)) throw notSimulated('the costs of a join');
  const lines = (one: Node, depth: number): string[] => {
    const indent = depth === 0 ? '' : `${' '.repeat(depth * 6 - 4)}->  `, below = ' '.repeat(depth * 6 + 2);
    const actual = measured && depth === 0 ? ` (actual time=${(measured.ms / 2).toFixed(3)}..${measured.ms.toFixed(3)} rows=${measured.rows} loops=1)` : measured ? ` (actual time=${(measured.ms / 3).toFixed(3)}..${(measured.ms / 2).toFixed(3)} rows=${measured.rows} loops=1)` : '';
    return [`${indent}${one.title}${costs ? `  (cost=${cost(one.startup)}..${cost(one.total)} rows=${one.rows} width=${one.width})` : ''}${actual}`, ...one.details.map((text) => below + text), ...one.children.flatMap((child) => lines(child, depth + 1))];
  };
  return lines(node, 0);
}

function planOf(statement: Statement, database: Database): Node {
  if (statement.kind === 'select') return queryPlan(statement.query, database);
  if (statement.kind === 'insert' && !statement.query) return { title: `Insert on ${statement.table}`, startup: 0, total: 0.01, rows: 0, width: 0, details: [], children: [{ title: 'Result', startup: 0, total: 0.01, rows: 1, width: tableWidth(database.tables[statement.table]!), details: [], children: [] }] };
  if (statement.kind === 'update' || statement.kind === 'delete') {
    const scan = scanOf(statement.table, statement.alias ?? statement.table, database, statement.where);
    return { ...scan, title: `${statement.kind === 'update' ? 'Update' : 'Delete'} on ${statement.table}`, rows: 0, width: 0, details: [], children: [{ ...scan, width: 6 + (statement.kind === 'update' ? statement.sets.reduce((sum, { column }) => sum + widthOf(database.tables[statement.table]!.columns.find(({ name }) => name === column)?.type ?? 'text'), 0) : 0) }] };
  }
  throw notSimulated('EXPLAIN of this statement');
}

/** Conditions joined by AND. */
const conjuncts = (one: Expression | undefined): Expression[] => (!one ? [] : one.kind === 'binary' && one.operator === 'and' ? [...conjuncts(one.left), ...conjuncts(one.right)] : [one]);

function scanOf(name: string, alias: string, database: Database, where: Expression | undefined): Node {
  const table = database.tables[name];
  if (!table) throw notSimulated('EXPLAIN of anything but tables');
  const { pages, rows } = estimated(table), tests = conjuncts(where), title = alias === name ? name : `${name} ${alias}`, text = (one: Expression): string => expressionText(one, typesOf(table));
  const keyed = tests.map((test) => ({ test, index: test.kind === 'binary' && test.operator === '=' && test.left.kind === 'column' && test.right.kind === 'literal' ? table.indexes.find(({ keys, unique }) => unique && keys.length === 1 && keys[0]!.column === (test.left as { name: string }).name) : undefined })).find(({ index }) => index);
  if (keyed) return { title: `Index Scan using ${keyed.index!.name} on ${title}`, startup: 0.15, total: 8.17, rows: 1, width: tableWidth(table), details: [`Index Cond: (${text(keyed.test)})`, ...filter(tests.filter((one) => one !== keyed.test), text)], children: [] };
  const selectivity = tests.reduce((all, one) => all * share(one, table, rows), 1);
  return { title: `Seq Scan on ${title}`, startup: 0, total: pages + rows * 0.01 + rows * 0.0025 * tests.length, rows: Math.max(1, Math.round(rows * selectivity)), width: tableWidth(table), details: filter(tests, text), children: [] };
}

const filter = (tests: readonly Expression[], text: (one: Expression) => string): string[] => (tests.length === 0 ? [] : tests.length === 1 ? [`Filter: (${text(tests[0]!)})`] : [`Filter: (${tests.map((one) => `(${text(one)})`).join(' AND ')})`]);

/** The planner's guesses for columns of which nothing is known. */
function share(test: Expression, table: Table, rows: number): number {
  if (test.kind === 'binary' && test.operator === '=') return test.left.kind === 'column' && table.columns.find(({ name }) => name === (test.left as { name: string }).name)?.type === 'boolean' ? 0.5 : Math.max(0.005, 1 / rows);
  if (test.kind === 'binary' && ['<', '>', '<=', '>='].includes(test.operator)) return 1 / 3;
  if (test.kind === 'is') return test.not ? 0.995 : 0.005;
  if (test.kind === 'between') return 0.005;
  return test.kind === 'column' ? 0.5 : 0.005;
}

function queryPlan(query: Select, database: Database): Node {
  if (query.with || query.sets || query.values || query.from.some(({ query: inner, call }) => inner ?? call)) throw notSimulated('EXPLAIN of this query');
  if (query.from.length === 0) return { title: 'Result', startup: 0, total: 0.01, rows: 1, width: 4, details: [], children: [] };
  let node = query.from.length === 1 ? scanOf(query.from[0]!.table, query.from[0]!.alias, database, query.where) : joinPlan(query, database);
  const single = query.from.length === 1 ? database.tables[query.from[0]!.table]! : undefined, typeOf = (name: string): string | undefined => (single ? typesOf(single)(name) : undefined), text = (one: Expression): string => (one.kind === 'column' && one.table !== undefined ? `${one.table}.${one.name}` : expressionText(one, typeOf));
  // Only columns that are wanted above are taken along.
  if (single && !query.items.some(({ star }) => star !== undefined)) node.width = [...new Set([...query.items.flatMap(({ expression }) => columnsIn(expression!)), ...query.group.flatMap(columnsIn), ...query.order.flatMap(({ by }) => columnsIn(by))])].reduce((sum, name) => sum + (typeOf(name) === undefined ? 0 : widthOf(typeOf(name)!)), 0);
  const counts = JSON.stringify(query.items).includes('"star":true') || /"name":"(count|sum|avg|min|max)"/.test(JSON.stringify(query.items));
  if (query.group.length > 0) {
    const groups = Math.min(200, node.rows);
    node = { title: 'HashAggregate', startup: node.total + node.rows * 0.005, total: node.total + node.rows * 0.005 + groups * 0.01, rows: groups, width: query.items.reduce((sum, { expression }) => sum + (expression?.kind === 'column' ? widthOf(typeOf(expression.name) ?? 'text') : 8), 0), details: [`Group Key: ${query.group.map((one) => text(referredItem(one, query))).join(', ')}`], children: [node] };
  } else if (counts) node = { title: 'Aggregate', startup: node.total + node.rows * 0.0025, total: node.total + node.rows * 0.0025 + 0.01, rows: 1, width: 8 * query.items.length, details: [], children: [node] };
  if (query.order.length > 0) {
    // Of a short list only the best are kept.
    const kept = query.limit?.kind === 'literal' && typeof query.limit.value === 'number' && node.rows > 2 * query.limit.value ? 2 * query.limit.value : node.rows, compare = 2 * 0.0025 * node.rows * Math.log2(Math.max(2, kept));
    node = { title: 'Sort', startup: node.total + compare, total: node.total + compare + 0.0025 * node.rows, rows: node.rows, width: node.width, details: [`Sort Key: ${query.order.map(({ by, descending, nullsFirst }) => `${sortText(referredItem(by, query), text)}${descending ? ' DESC' : ''}${nullsFirst === undefined || nullsFirst === descending ? '' : nullsFirst ? ' NULLS FIRST' : ' NULLS LAST'}`).join(', ')}`], children: [node] };
  }
  if (query.limit?.kind === 'literal' && typeof query.limit.value === 'number') {
    const kept = Math.min(query.limit.value, node.rows), part = kept / Math.max(1, node.rows);
    node = { title: 'Limit', startup: node.startup, total: node.startup + (node.total - node.startup) * part, rows: kept, width: node.width, details: [], children: [node] };
  }
  return node;
}

const referredItem = (one: Expression, { items }: Select): Expression => (one.kind === 'literal' && typeof one.value === 'number' ? items[one.value - 1]?.expression ?? one : one.kind === 'column' && one.table === undefined ? items.find(({ alias }) => alias === one.name)?.expression ?? one : one);

const sortText = (one: Expression, text: (one: Expression) => string): string => (one.kind === 'column' ? text(one) : one.kind === 'call' && one.star ? '(count(*))' : `(${text(one)})`);

function joinPlan(query: Select, database: Database): Node {
  const [first, second, ...more] = query.from, on = second?.join?.on;
  if (more.length > 0 || !second || !on || on.kind !== 'binary' || on.operator !== '=' || on.left.kind !== 'column' || on.right.kind !== 'column') throw notSimulated('EXPLAIN of this join');
  const column = (one: Expression): string => (one.kind === 'column' ? `${one.table ?? first!.alias}.${one.name}` : '');
  const left = scanOf(first!.table, first!.alias, database, undefined), right = scanOf(second.table, second.alias, database, undefined);
  // The smaller side is hashed.
  const inner = left.rows <= right.rows ? left : right, outer = inner === left ? right : left, alias = outer === left ? first!.alias : second.alias;
  const [a, b] = [column(on.left), column(on.right)], condition = a.startsWith(`${alias}.`) ? `${a} = ${b}` : `${b} = ${a}`;
  return { title: second.join!.kind === 'left' ? 'Hash Left Join' : 'Hash Join', startup: 0, total: 0, rows: outer.rows, width: inner.width + outer.width, details: [`Hash Cond: (${condition})`, ...filter(conjuncts(query.where), (one) => expressionText(one, () => undefined))], children: [outer, { title: 'Hash', startup: 0, total: 0, rows: inner.rows, width: inner.width, details: [], children: [inner] }] };
}
