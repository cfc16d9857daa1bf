/** Queries: sources joined, rows chosen, grouped, ordered and cut. */
import { SqlError } from './errors.ts';
import { aggregates, compare, evaluate, truth } from './evaluate.ts';
import { find, type Bound, type Rows, type Scope, type Shape, type Surroundings } from './scope.ts';
import type { Expression, Item, Ordering, Select, Source, Value } from './syntax.ts';
import { isDecimal } from './types.ts';

export type TableOf = (source: Source) => Rows;

/** Rows that a statement may go through: a join of everything with everything ends here. */
const MOST = 200_000;

const nulls = (columns: readonly Shape[]): Value[] => columns.map(() => null);

function joined(query: Select, tableOf: TableOf, around: Surroundings, outer: Scope | undefined): Bound[][] {
  let rows: Bound[][] = [[]];
  const seen = new Set<string>();
  for (const source of query.from) {
    if (seen.has(source.alias)) throw new SqlError(1066, '42000', `Not unique table/alias: '${source.alias}'`);
    seen.add(source.alias);
    const table = source.query ? around.subquery(source.query, { bound: [], clause: 'select', around }) : tableOf(source), { join } = source;
    const bound = (row: readonly Value[]): Bound => ({ alias: source.alias, columns: table.columns, row });
    if (rows.length * table.rows.length > MOST) throw new SqlError(1104, '42000', 'The SELECT would examine more than MAX_JOIN_SIZE rows; check your WHERE and use SET SQL_BIG_SELECTS=1 or SET MAX_JOIN_SIZE=# if the SELECT is okay');
    const fits = (left: readonly Bound[], right: Bound): boolean => {
      const scope = (bounds: readonly Bound[]): Scope => ({ bound: bounds, clause: 'on', around, ...(outer && { outer }) });
      if (join?.using) return join.using.every((name) => compareKnown(evaluate({ kind: 'column', name }, scope(left)), evaluate({ kind: 'column', name }, scope([right]))));
      return !join?.on || truth(evaluate(join.on, scope([...left, right]))) === true;
    };
    // Names of ON mean something or not, whether there are rows or none.
    if (join?.on && (rows.length === 0 || table.rows.length === 0)) evaluate(join.on, { bound: [...shapesOf(query, tableOf, around), bound(nulls(table.columns))].filter((one, i, all) => all.findIndex(({ alias }) => alias === one.alias) === i), clause: 'on', around, ...(outer && { outer }) });
    const next: Bound[][] = [], used = new Set<number>();
    for (const left of rows) {
      let found = false;
      table.rows.forEach((row, index) => {
        const right = bound(row);
        if (!fits(left, right)) return;
        found = true;
        used.add(index);
        next.push([...left, right]);
      });
      if (!found && join?.kind === 'left') next.push([...left, bound(nulls(table.columns))]);
    }
    if (join?.kind === 'right') table.rows.forEach((row, index) => {
      if (!used.has(index)) next.push([...shapesOf({ ...query, from: query.from.slice(0, query.from.indexOf(source)) }, tableOf, around), bound(row)]);
    });
    rows = next;
  }
  return rows;
}

const compareKnown = (one: Value, other: Value): boolean => one !== null && other !== null && compare(one, other) === 0;

/** The tables of FROM with a row of nothing each. */
function shapesOf(query: Select, tableOf: TableOf, around: Surroundings): Bound[] {
  return query.from.map((source) => {
    const { columns } = source.query ? around.subquery(source.query, { bound: [], clause: 'select', around }) : tableOf(source);
    return { alias: source.alias, columns, row: nulls(columns) };
  });
}

function itemsOf(query: Select, shapes: readonly Bound[]): Item[] {
  return query.items.flatMap((item): Item[] => {
    if (!('star' in item)) return [item];
    if (shapes.length === 0) throw new SqlError(1096, 'HY000', 'No tables used');
    const wanted = shapes.filter(({ alias }) => item.star === '' || alias === item.star);
    if (wanted.length === 0) throw new SqlError(1051, '42S02', `Unknown table '${item.star}'`);
    // A column of USING shows once.
    const using = new Set(item.star === '' ? query.from.flatMap(({ join }) => join?.using ?? []) : []), shown = new Set<string>();
    return wanted.flatMap(({ alias, columns }) => columns.filter(({ name }) => !using.has(name) || !shown.has(name)).map(({ name }): Item => {
      shown.add(name);
      return { name, expression: { kind: 'column', table: alias, name } };
    }));
  });
}

const same = (one: readonly Value[], other: readonly Value[]): boolean => one.every((value, i) => (value === null || other[i] === null ? value === other[i] : compare(value, other[i]!) === 0));

/** Never NULL, as far as the expression itself tells. */
function certain(expression: Expression, shapes: readonly Bound[], around: Surroundings): boolean {
  if (expression.kind === 'column') {
    try {
      const { bound, index } = find(expression, { bound: shapes, clause: 'select', around });
      return !bound.columns[index]!.nullable;
    } catch {
      return false;
    }
  }
  if (expression.kind === 'literal') return expression.value !== null;
  if (expression.kind === 'unary') return certain(expression.operand, shapes, around);
  if (expression.kind === 'binary') return !['/', '%', 'div'].includes(expression.operator) && certain(expression.left, shapes, around) && certain(expression.right, shapes, around);
  if (expression.kind === 'is') return true;
  return expression.kind === 'call' && /^(count|now|version|user|current_user|connection_id|concat|upper|lower|length|char_length|round|if)$/.test(expression.name) && expression.args.every((one) => certain(one, shapes, around));
}

/** Whether an expression is a number when it is not NULL. */
function counts(expression: Expression, shapes: readonly Bound[], around: Surroundings): boolean {
  switch (expression.kind) {
    case 'literal': return typeof expression.value !== 'string' && expression.value !== null;
    case 'binary': case 'unary': case 'in': case 'between': case 'is': return true;
    case 'call': return /^(sum|avg|count|length|abs|round|mod|datediff|year|month|day|nullif)$/.test(expression.name) || (/^(min|max|ifnull|coalesce)$/.test(expression.name) && expression.args.every((one) => counts(one, shapes, around)));
    case 'column': {
      const bound = shapes.flatMap(({ alias, columns }) => (expression.table === undefined || alias === expression.table ? columns : [])).find(({ name }) => name === expression.name);
      return bound?.numeric ?? false;
    }
    default: return false;
  }
}

function shapeOf({ name, expression }: Item, index: number, rows: readonly Value[][], shapes: readonly Bound[], around: Surroundings): Shape {
  const nullable = !certain(expression, shapes, around);
  if (expression.kind === 'column') {
    try {
      const { bound, index: at } = find(expression, { bound: shapes, clause: 'select', around });
      return { name, nullable, numeric: bound.columns[at]!.numeric };
    } catch {
      // A name of the query around this one.
    }
  }
  return { name, nullable, numeric: rows.every((row) => row[index] === null) ? counts(expression, shapes, around) : rows.every((row) => row[index] === null || typeof row[index] === 'number' || isDecimal(row[index]!)) };
}

/** The place of an item that ORDER BY or GROUP BY names by its number. */
const byNumber = (expression: Expression, items: readonly Item[]): Expression => (expression.kind === 'literal' && typeof expression.value === 'number' ? items[expression.value - 1]?.expression ?? { kind: 'column', name: String(expression.value) } : expression);

interface Found {
  values: Value[];
  scope: Scope;
}

function ordered(found: Found[], order: readonly Ordering[], items: readonly Item[]): Found[] {
  if (order.length === 0) return found;
  const keys = new Map(found.map((one) => [one, order.map(({ by }) => evaluate(byNumber(by, items), { ...one.scope, clause: 'order' }))]));
  return found.sort((a, b) => {
    for (const [i, { descending }] of order.entries()) {
      const one = keys.get(a)![i]!, other = keys.get(b)![i]!;
      const difference = one === null || other === null ? Number(one !== null) - Number(other !== null) : compare(one, other);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  });
}

function single(query: Select, tableOf: TableOf, around: Surroundings, outer: Scope | undefined): Rows {
  const shapes = shapesOf(query, tableOf, around), items = itemsOf(query, shapes);
  const aliases = Object.fromEntries(items.flatMap(({ name, expression }) => (expression.kind === 'column' && expression.name === name ? [] : [[name.toLowerCase(), expression]])));
  const scopeOf = (bound: readonly Bound[], clause: Scope['clause'] = 'select'): Scope => ({ bound, clause, around, ...(outer && { outer }) });
  let rows = joined(query, tableOf, around, outer).map((bound) => scopeOf(bound));
  if (query.where) {
    if (rows.length === 0) evaluate(query.where, scopeOf(shapes, 'where'));
    rows = rows.filter((row) => truth(evaluate(query.where!, { ...row, clause: 'where' })) === true);
  }
  const isGrouped = query.group.length > 0 || [...items.map(({ expression }) => expression), ...(query.having ? [query.having] : []), ...query.order.map(({ by }) => by)].some(aggregates);
  let scopes = rows;
  if (isGrouped) {
    const groups: { key: Value[]; rows: Scope[] }[] = query.group.length === 0 ? [{ key: [], rows: [] }] : [];
    for (const row of rows) {
      const key = query.group.map((one) => evaluate(byNumber(one, items), { ...row, clause: 'group', aliases }));
      const group = groups.find((one) => same(one.key, key));
      if (group) group.rows.push(row);
      else groups.push({ key, rows: [row] });
    }
    scopes = groups.map(({ rows: members }) => ({ ...(members[0] ?? scopeOf(shapes)), group: members }));
  }
  if (query.having) scopes = scopes.filter((scope) => truth(evaluate(query.having!, { ...scope, clause: 'having', aliases })) === true);
  // Names that mean nothing are found without rows too.
  if (scopes.length === 0) for (const { expression } of items) evaluate(expression, { ...scopeOf(shapes), group: [] });
  let found = scopes.map((scope): Found => ({ values: items.map(({ expression }) => evaluate(expression, scope)), scope: { ...scope, aliases } }));
  if (found.length === 0) for (const { by } of query.order) evaluate(byNumber(by, items), { ...scopeOf(shapes, 'order'), aliases, group: [] });
  if (query.distinct) found = found.filter((one, i) => found.findIndex(({ values }) => same(values, one.values)) === i);
  found = ordered(found, query.unions.length > 0 ? [] : query.order, items);
  const values = cut(found.map((one) => one.values), query.unions.length > 0 ? undefined : query.limit);
  return { columns: items.map((item, i) => shapeOf(item, i, values, shapes, around)), rows: values };
}

const cut = (rows: Value[][], limit: Select['limit']): Value[][] => (limit ? rows.slice(limit.offset, limit.offset + limit.count) : rows);

export function select(query: Select, tableOf: TableOf, around: Surroundings, outer?: Scope): Rows {
  const first = single(query, tableOf, around, outer);
  if (query.unions.length === 0) return first;
  let { rows } = first;
  for (const { all, query: further } of query.unions) {
    const more = single(further, tableOf, around, outer);
    if (more.columns.length !== first.columns.length) throw new SqlError(1222, '21000', 'The used SELECT statements have a different number of columns');
    rows = [...rows, ...more.rows];
    if (!all) rows = rows.filter((one, i) => rows.findIndex((other) => same(other, one)) === i);
  }
  const items = first.columns.map(({ name }): Item => ({ name, expression: { kind: 'column', name } }));
  const found = rows.map((values): Found => ({ values, scope: { bound: [{ alias: '', columns: first.columns, row: values }], clause: 'order', around } }));
  return { columns: first.columns.map((column, i) => ({ ...column, numeric: column.numeric && rows.every((row) => typeof row[i] !== 'string') })), rows: cut(ordered(found, query.order, items).map(({ values }) => values), query.limit) };
}
