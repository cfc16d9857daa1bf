/** SELECT: sources joined, rows picked, grouped, sorted and cut. */
import { SqlError, notSimulated } from './errors.ts';
import { evaluate, hasAggregate, partsOf, typeOf } from './evaluate.ts';
import type { Bound, Column, Scope, Surroundings } from './scope.ts';
import type { Expression, Select, Source, Value } from './syntax.ts';

export interface Rows {
  columns: Column[];
  rows: Value[][];
}

/** What a table of FROM holds. @throws SqlError where there is none */
export type TableOf = (name: string, position: number) => { columns: readonly Column[]; rows: readonly (readonly Value[])[] };

export function select(query: Select, tableOf: TableOf, around: Surroundings, outer?: Scope): Rows {
  const empty = (bound: Bound[]): Scope => ({ bound, around, ...(outer && { outer }) });
  const sources = query.from.map((source) => sourceRows(source, tableOf, around, empty([])));
  const shape = empty(sources.map(({ alias, columns }) => ({ alias, columns, row: [] })));
  const items = query.items.flatMap((item) => expand(item, shape.bound));
  const grouped = query.group.length > 0 || query.having !== undefined || items.some(({ expression }) => hasAggregate(expression));
  const group = query.group.map((one) => named(one, items));
  const order = query.order.map((one) => ({ ...one, by: named(one.by, items) }));
  if (grouped) for (const one of [...items.map(({ expression }) => expression), ...order.map(({ by }) => by)]) checkGrouped(one, group, shape);
  const columns = items.map(({ expression, name }) => ({ name, type: resultType(typeOf(expression, shape)) }));
  for (const one of [...(query.where ? [query.where] : []), ...order.map(({ by }) => by)]) typeOf(one, shape);

  let scopes = joined(query.from, sources, empty([]));
  if (query.where) scopes = scopes.filter((scope) => evaluate(query.where!, scope) === true);
  if (grouped) scopes = groups(scopes, group, empty(shape.bound.map((one) => ({ ...one, row: [] })))).filter((scope) => !query.having || evaluate(query.having, scope) === true);
  const made = scopes.map((scope) => ({ scope, row: items.map(({ expression }) => evaluate(expression, scope)) }));
  const keyed = made.map((one) => ({ ...one, keys: order.map(({ by }) => evaluate(by, one.scope)) }));
  keyed.sort((a, b) => order.reduce((sofar, { descending, nullsFirst = descending }, index) => sofar || byOrder(a.keys[index]!, b.keys[index]!, descending, nullsFirst), 0));
  const rows = query.distinct ? [...new Map(keyed.map(({ row }) => [JSON.stringify(row), row])).values()] : keyed.map(({ row }) => row);
  const count = (one: Expression | undefined, otherwise: number): number => (one ? Number(evaluate(one, empty([])) ?? otherwise) : otherwise);
  const from = count(query.offset, 0);
  return { columns, rows: rows.slice(from, from + count(query.limit, Infinity)) };
}

const resultType = (type: string): string => (type === 'unknown' ? 'text' : type);

function sourceRows(source: Source, tableOf: TableOf, around: Surroundings, scope: Scope): { alias: string; columns: readonly Column[]; rows: readonly (readonly Value[])[] } {
  if (source.query) return { alias: source.alias, ...select(source.query, tableOf, around, scope) };
  if (!source.call) return { alias: source.alias, ...tableOf(source.table, source.at) };
  if (source.call.name !== 'generate_series') throw notSimulated(`${source.call.name}() in FROM`);
  const [first = 0, last = 0, step = 1] = source.call.args.map((one) => Number(evaluate(one, scope)));
  const rows: Value[][] = [];
  for (let value = first; step > 0 ? value <= last : value >= last; value += step) rows.push([value]);
  return { alias: source.alias, columns: [{ name: source.alias, type: 'integer' }], rows };
}

function joined(from: readonly Source[], sources: readonly { alias: string; columns: readonly Column[]; rows: readonly (readonly Value[])[] }[], scope: Scope): Scope[] {
  let scopes: Scope[] = [scope];
  for (const [index, { alias, columns, rows }] of sources.entries()) {
    const { kind = 'cross', on } = from[index]!.join ?? {};
    scopes = scopes.flatMap((before) => {
      const withRow = (row: readonly Value[]): Scope => ({ ...before, bound: [...before.bound, { alias, columns, row }] });
      const found = rows.map(withRow).filter((one) => !on || evaluate(on, one) === true);
      return found.length === 0 && kind === 'left' ? [withRow(columns.map(() => null))] : found;
    });
  }
  return scopes;
}

interface Item {
  expression: Expression;
  name: string;
}

function expand(item: Select['items'][number], bound: readonly Bound[]): Item[] {
  if (item.star === undefined) return [{ expression: item.expression!, name: item.alias ?? nameOf(item.expression!) }];
  const tables = bound.filter(({ alias }) => item.star === '' || alias === item.star);
  if (tables.length === 0) throw item.star === '' ? new SqlError('42601', 'SELECT * with no tables specified is not valid', { position: 7 }) : new SqlError('42P01', `missing FROM-clause entry for table "${item.star}"`);
  return tables.flatMap(({ alias, columns }) => columns.map(({ name }) => ({ expression: { kind: 'column', table: alias, name, at: 0 }, name })));
}

function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case 'column': case 'call': return expression.name;
    case 'cast': return nameOf(expression.operand) === '?column?' ? expression.type.replace(/\(.*/, '').replace('integer', 'int4').replace('bigint', 'int8').replace('boolean', 'bool') : nameOf(expression.operand);
    case 'case': return 'case';
    case 'select': return expression.exists ? 'exists' : '?column?';
    default: return '?column?';
  }
}

/** In ORDER BY and GROUP BY a number or an alias stands for an item. */
function named(expression: Expression, items: readonly Item[]): Expression {
  if (expression.kind === 'literal' && typeof expression.value === 'number') {
    const item = items[expression.value - 1];
    if (!item) throw new SqlError('42P10', `ORDER BY position ${expression.value} is not in select list`, { position: expression.at });
    return item.expression;
  }
  if (expression.kind !== 'column' || expression.table !== undefined) return expression;
  return items.find(({ name, expression: own }) => name === expression.name && own.kind !== 'column')?.expression ?? expression;
}

/** Two writings of the same expression. */
const key = (expression: Expression): string => JSON.stringify(expression, (name, value: unknown) => (name === 'at' || name === 'table' ? undefined : value));

function checkGrouped(expression: Expression, group: readonly Expression[], shape: Scope): void {
  if (group.some((one) => key(one) === key(expression)) || (expression.kind === 'call' && hasAggregate(expression))) return;
  if (expression.kind === 'column') {
    typeOf(expression, shape);
    const table = expression.table ?? shape.bound.find(({ columns }) => columns.some(({ name }) => name === expression.name))?.alias;
    throw new SqlError('42803', `column "${table}.${expression.name}" must appear in the GROUP BY clause or be used in an aggregate function`, { position: expression.at });
  }
  for (const part of partsOf(expression)) checkGrouped(part, group, shape);
}

function groups(scopes: readonly Scope[], by: readonly Expression[], none: Scope): Scope[] {
  const found = new Map<string, Scope[]>();
  for (const scope of scopes) {
    const id = JSON.stringify(by.map((one) => evaluate(one, scope)));
    found.set(id, [...(found.get(id) ?? []), scope]);
  }
  if (by.length === 0 && found.size === 0) return [{ ...none, group: [] }];
  return [...found.values()].map((all) => ({ ...all[0]!, group: all }));
}

function byOrder(a: Value, b: Value, descending: boolean, nullsFirst: boolean): number {
  if (a === null || b === null) return a === b ? 0 : (a === null) === nullsFirst ? -1 : 1;
  return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1);
}
