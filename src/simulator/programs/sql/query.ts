/** Queries: sources joined, rows picked, grouped, sorted and cut, queries joined to others. */
import { aggregateNamed } from './aggregates.ts';
import { asBoolean, commonType, compile, counted, fitted, keyOf, known } from './compile.ts';
import { notSimulated, SqlError } from './errors.ts';
import { compareKeys, sortKeys } from './order.ts';
import type { Bound, Collector, Column, Compiled, Frame, Rows, Scope, Surroundings } from './scope.ts';
import { sourcesOf } from './sources.ts';
import type { Expression, Item, Ordering, Select, Statement, Value } from './syntax.ts';
import { coerce, identity, internalName } from './types.ts';
import { runWindows } from './windows.ts';

/** Rows that have a name while a statement runs. */
export interface Relation {
  columns: readonly Column[];
  rows: () => readonly (readonly Value[])[];
  key?: readonly string[];
}

/** What a query is looked at with. */
export interface Catalogue {
  /** @throws SqlError where there is none */
  relation: (name: string, position: number) => Relation;
  /** For statements that change something inside of WITH. */
  change: (statement: Statement, within: Catalogue) => Rows;
}

export interface Prepared {
  columns: Column[];
  run: (outer?: Frame) => Value[][];
}

export const MOST_ROWS = 200_000;

/** @throws SqlError */
export function prepare(query: Select, catalogue: Catalogue, around: Surroundings, outer?: Scope): Prepared {
  const inside = query.with ? named(query, catalogue, around, outer) : catalogue;
  const own: Surroundings = { ...around, query: (inner, scope) => {
    const { columns, run } = prepare(inner, inside, around, scope);
    return { columns, run };
  } };
  if (query.sets) return combined(query, inside, own, outer);
  return query.values ? listed(query, own, outer) : single(query, inside, own, outer);
}

/** WITH: each name stands for rows, found once. */
function named({ with: own }: Select, catalogue: Catalogue, around: Surroundings, outer: Scope | undefined): Catalogue {
  const tables = new Map<string, Relation>();
  const made: Catalogue = { ...catalogue, relation: (name, position) => tables.get(name) ?? catalogue.relation(name, position) };
  for (const { name, names, query, statement } of own!.tables) {
    if (statement) {
      const { columns, rows } = catalogue.change(statement, made);
      tables.set(name, { columns: renamed(columns, names, name), rows: () => rows });
    } else if (own!.recursive && query!.sets?.length && mentions(query!, name)) tables.set(name, recursive(name, names, query!, made, around, outer, tables));
    else {
      const prepared = prepare(query!, made, around, outer);
      let rows: Value[][] | undefined;
      tables.set(name, { columns: renamed(prepared.columns, names, name), rows: () => (rows ??= prepared.run()) });
    }
  }
  return made;
}

const mentions = (query: Select, name: string): boolean => JSON.stringify(query).includes(`"table":${JSON.stringify(name)}`);

export function renamed(columns: readonly Column[], names: readonly string[] | undefined, table: string): Column[] {
  if (names && names.length > columns.length) throw new SqlError('42P10', `table "${table}" has ${columns.length} columns available but ${names.length} columns specified`);
  return columns.map((one, at) => ({ ...one, name: names?.[at] ?? one.name }));
}

/** The first query's rows, then what the second makes of the rows that were new. */
function recursive(name: string, names: string[] | undefined, query: Select, catalogue: Catalogue, around: Surroundings, outer: Scope | undefined, tables: Map<string, Relation>): Relation {
  const { sets, ...base } = query, step = sets![0]!, first = prepare(base as Select, catalogue, around, outer), columns = renamed(first.columns, names, name);
  let rows: Value[][] | undefined;
  const run = (): Value[][] => {
    const all: Value[][] = [], seen = new Set<string>();
    const fresh = (found: Value[][]): Value[][] => (step.all ? found : found.filter((row) => {
      const id = rowIdentity(row, columns);
      return !seen.has(id) && seen.add(id);
    }));
    let latest = fresh(first.run());
    const inner: Catalogue = { ...catalogue, relation: (wanted, position) => (wanted === name ? { columns, rows: () => latest } : catalogue.relation(wanted, position)) };
    const again = prepare(step.query, inner, around, outer);
    for (const [at, one] of again.columns.entries()) if (columns[at] && commonType([columns[at]!.type, one.type], 'UNION', []) !== columns[at]!.type && !columns[at]!.type.startsWith(one.type)) throw new SqlError('42804', `recursive query "${name}" column ${at + 1} has type ${columns[at]!.type} in non-recursive term but type ${one.type} overall`, { hint: 'Cast the output of the non-recursive term to the correct type.' });
    while (latest.length > 0) {
      all.push(...latest);
      if (all.length > MOST_ROWS / 10) throw notSimulated('a recursion that goes on for so long');
      latest = fresh(again.run());
    }
    return all;
  };
  void tables;
  return { columns, rows: () => (rows ??= run()) };
}

const rowIdentity = (row: readonly Value[], columns: readonly Column[]): string => row.map((one, at) => identity(one, columns[at]?.type ?? 'text')).join('\n');

const emptyFrame = (outer: Frame | undefined): Frame => ({ rows: [], ...(outer && { outer }) });

function listed(query: Select, around: Surroundings, outer: Scope | undefined): Prepared {
  const scope: Scope = { tables: [], around, clause: 'VALUES', ...(outer && { outer }) }, rows = query.values!;
  if (rows.some((row) => row.length !== rows[0]!.length)) throw new SqlError('42601', 'VALUES lists must all be the same length', { position: rows.find((row) => row.length !== rows[0]!.length)![0]!.at });
  const compiled = rows.map((row) => row.map((one) => compile(one, scope)));
  const types = rows[0]!.map((_, at) => commonType(compiled.map((row) => row[at]!.type), 'VALUES', rows.map((row) => row[at]!.at)));
  const fit = compiled.map((row) => row.map((one, at) => fitted(one, types[at]!, scope))), columns = types.map((type, at) => ({ name: `column${at + 1}`, type }));
  return sortedAndCut({ columns, run: (frame) => fit.map((row) => row.map((one) => one.run(emptyFrame(frame)))) }, query, around, outer);
}

function combined(query: Select, catalogue: Catalogue, around: Surroundings, outer: Scope | undefined): Prepared {
  const { sets, order, limit, offset, with: _, ...first } = query;
  void _;
  let made = prepare({ ...first, order: [] } as Select, catalogue, around, outer);
  for (const { operator, all, query: other, at } of sets!) {
    const next = prepare(other, catalogue, around, outer), before = made, word = operator.toUpperCase(), reading = { now: around.now(), labels: around.labels };
    // A text that is written is read as what the other side has.
    const written = (index: number): Extract<Expression, { kind: 'literal' }> | undefined => {
      const one = other.sets || other.items.some(({ star }) => star !== undefined) ? undefined : other.items[index]?.expression;
      return one?.kind === 'literal' && one.type === 'unknown' ? one : undefined;
    };
    if (next.columns.length !== before.columns.length) throw new SqlError('42601', `each ${word} query must have the same number of columns`, { position: other.items[0]?.at ?? at });
    const columns = before.columns.map((one, index) => ({ name: one.name, type: commonType([one.type, written(index) ? 'unknown' : next.columns[index]!.type], word, [at, other.items[index]?.expression?.at ?? at]) }));
    for (const [index, { type }] of columns.entries()) {
      const text = written(index);
      if (text && text.value !== null) coerce(text.value, 'unknown', type, { ...reading, position: text.at });
    }
    const as = (rows: Value[][], types: readonly Column[]): Value[][] => rows.map((row) => row.map((value, index) => coerce(value, types[index]!.type, columns[index]!.type, reading)));
    made = { columns, run: (frame) => setOf(operator, all, as(before.run(frame), before.columns), as(next.run(frame), next.columns), columns) };
  }
  return sortedAndCut(made, { ...query, order, ...(limit && { limit }), ...(offset && { offset }) }, around, outer);
}

function setOf(operator: string, all: boolean, left: Value[][], right: Value[][], columns: readonly Column[]): Value[][] {
  if (operator === 'union') {
    const rows = [...left, ...right];
    return all ? rows : distinct(rows, columns);
  }
  const counts = new Map<string, number>();
  for (const row of right) counts.set(rowIdentity(row, columns), (counts.get(rowIdentity(row, columns)) ?? 0) + 1);
  const kept = left.filter((row) => {
    const id = rowIdentity(row, columns), count = counts.get(id) ?? 0;
    if (all && count > 0) counts.set(id, count - 1);
    return count > 0 === (operator === 'intersect');
  });
  return all ? kept : distinct(kept, columns);
}

/** As hashing leaves them, each once. */
const distinct = (rows: Value[][], columns: readonly Column[]): Value[][] => [...new Map(rows.map((row) => [rowIdentity(row, columns), row])).values()];

/** ORDER BY and LIMIT of queries whose columns have names only. */
function sortedAndCut(made: Prepared, query: Select, around: Surroundings, outer: Scope | undefined): Prepared {
  const scope: Scope = { tables: [{ alias: '', columns: made.columns }], around, clause: 'ORDER BY', ...(outer && { outer }) };
  const order = query.order.map((one) => ({ ...one, by: one.by.kind === 'literal' && typeof one.by.value === 'number' ? ({ kind: 'column', name: made.columns[one.by.value - 1]?.name ?? missing(one.by, 'ORDER BY'), at: one.by.at } as const) : one.by }));
  const keys = sortKeys(order, scope), cut = cutter(query, scope);
  return { columns: made.columns, run: (frame) => cut(keys.length === 0 ? made.run(frame) : made.run(frame).map((row) => ({ row, values: keys.map(({ one }) => one.run({ rows: [row], ...(frame && { outer: frame }) })) })).sort((a, b) => compareKeys(a.values, b.values, keys, scope)).map(({ row }) => row), frame) };
}

function cutter({ limit, offset }: Select, scope: Scope): <T>(rows: T[], outer: Frame | undefined) => T[] {
  const bare: Scope = { tables: [], around: scope.around, clause: 'LIMIT', ...(scope.outer && { outer: scope.outer }) };
  const most = limit && counted(limit, 'LIMIT', bare), from = offset && counted(offset, 'OFFSET', bare);
  return (rows, outer) => {
    const start = from?.(emptyFrame(outer)) ?? 0, count = most?.(emptyFrame(outer));
    return start === 0 && count === undefined ? rows : rows.slice(start, count === undefined ? undefined : start + count);
  };
}

const missing = (by: Expression, clause: string): never => {
  throw new SqlError('42P10', `${clause} position ${String((by as { value: Value }).value)} is not in select list`, { position: by.at });
};

interface Output {
  expression: Expression;
  name: string;
}

function single(query: Select, catalogue: Catalogue, around: Surroundings, outer: Scope | undefined): Prepared {
  const collector: Collector = { slots: 0, aggregates: [], windows: [], sets: [], named: query.windows ?? {} };
  const { tables, run: joined } = sourcesOf(query.from, catalogue, around, outer);
  const base: Scope = { tables, around, clause: 'SELECT', ...(outer && { outer }) };
  const outputs = query.items.flatMap((item) => expanded(item, tables));
  const where = query.where && asBoolean(compile(query.where, { ...base, clause: 'WHERE' }), 'WHERE', base, query.where.at);
  const group = query.group.map((one) => referred(one, outputs, 'GROUP BY', tables));
  const order: Ordering[] = query.order.map((one) => ({ ...one, by: referred(one.by, outputs, 'ORDER BY', tables) }));
  const grouped = group.length > 0 || query.having !== undefined || outputs.some(({ expression }) => aggregates(expression)) || order.some(({ by }) => aggregates(by));
  const by = group.map((one) => compile(one, { ...base, clause: 'GROUP BY' }));
  const scope: Scope = { ...base, collector, ...(grouped && { grouped: groupedBy(group, base) }) };
  const items = outputs.map(({ expression }) => {
    const one = compile(expression, scope);
    return one.type === 'unknown' && one.literal ? { ...one, type: 'text' } : one;
  });
  const having = query.having && asBoolean(compile(query.having, { ...scope, clause: 'HAVING' }), 'HAVING', scope, query.having.at);
  const keys = sortKeys(order, { ...scope, clause: 'ORDER BY' });
  const on = query.distinctOn?.map((one) => compile(referred(one, outputs, 'DISTINCT ON', tables), scope));
  if (query.distinct && !on) for (const { by: one } of order) if (!outputs.some(({ expression }) => keyOf(expression, base) === keyOf(one, base))) throw new SqlError('42P10', 'for SELECT DISTINCT, ORDER BY expressions must appear in select list', { position: one.at });
  const columns = outputs.map(({ name }, at) => ({ name, type: known(items[at]!.type), ...(items[at]!.fields && { fields: items[at]!.fields }) })), cut = cutter(query, scope);
  const run = (frame?: Frame): Value[][] => {
    let frames = joined(frame);
    if (where) frames = frames.filter((one) => where.run(one) === true);
    if (grouped) {
      frames = groups(frames, by, collector, tables, frame);
      if (having) frames = frames.filter((one) => having.run(one) === true);
    }
    if (collector.windows.length > 0) frames = runWindows(collector, frames.map((one) => ({ ...one, slots: [...(one.slots ?? [])] })));
    if (collector.sets.length > 0) frames = frames.flatMap((one) => multiplied(one, collector));
    let made = frames.map((one) => ({ values: keys.map((key) => key.one.run(one)), row: items.map((item) => item.run(one)), on: on?.map((item) => item.run(one)) }));
    if (query.distinct && !on) made = [...new Map(made.map((one) => [rowIdentity(one.row, columns), one])).values()];
    if (keys.length > 0) made.sort((a, b) => compareKeys(a.values, b.values, keys, scope));
    if (on) {
      if (keys.length === 0) made.sort((a, b) => compareKeys(a.on!, b.on!, on.map((one) => ({ one, descending: false, nullsFirst: false })), scope));
      const seen = new Set<string>();
      made = made.filter((one) => {
        const id = JSON.stringify(one.on);
        return !seen.has(id) && seen.add(id);
      });
    }
    return cut(made, frame).map(({ row }) => row);
  };
  return { columns, run };
}

/** Columns that a grouped query may use: those it is grouped by, and tables whose whole key is among them. */
function groupedBy(group: readonly Expression[], scope: Scope): NonNullable<Scope['grouped']> {
  const keys = group.map((one) => keyOf(one, scope));
  const tables = scope.tables.flatMap(({ key, columns }, table) => (key && key.length > 0 && key.every((name) => keys.includes(`"0.${table}.${columns.findIndex((one) => one.name === name)}"`)) ? [table] : []));
  return { keys, tables };
}

/** Whether an aggregate of this query is in the expression. */
function aggregates(expression: Expression): boolean {
  let found = false;
  JSON.stringify(expression, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const { kind, name, over } = value as { kind?: string; name?: string; over?: unknown };
    if ('from' in value && 'items' in value) return undefined;
    if (kind === 'call' && over === undefined && aggregateNamed(name!)) found = true;
    return value;
  });
  return found;
}

function expanded(item: Item, tables: readonly Bound[]): Output[] {
  if (item.star === undefined) return [{ expression: item.expression!, name: item.alias ?? nameOf(item.expression!) }];
  const wanted = tables.filter(({ alias }) => item.star === '' || alias === item.star);
  if (wanted.length === 0) throw item.star === '' ? new SqlError('42601', 'SELECT * with no tables specified is not valid', { position: item.at }) : new SqlError('42P01', `missing FROM-clause entry for table "${item.star}"`, { position: item.at });
  // What USING joins stands in front, once.
  const merged = item.star === '' ? [...new Set(tables.flatMap(({ merged: own }) => [...(own ?? [])]))] : [];
  const columnsOf = (one: Bound, skip: (name: string) => boolean): Output[] => one.columns.filter(({ name }) => !skip(name)).map(({ name }) => ({ expression: { kind: 'column', table: one.alias, name, at: item.at }, name }));
  return [...merged.map((name): Output => ({ expression: { kind: 'column', name, at: item.at }, name })), ...wanted.flatMap((one) => columnsOf(one, (name) => merged.includes(name)))];
}

export function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case 'column': return expression.name;
    case 'call': return expression.name;
    case 'cast': {
      const own = nameOf(expression.operand);
      return own === '?column?' ? internalName(expression.type) : own;
    }
    case 'case': return expression.otherwise && nameOf(expression.otherwise) !== '?column?' && expression.otherwise.kind === 'column' ? nameOf(expression.otherwise) : 'case';
    case 'array': case 'array of': return 'array';
    case 'row': return 'row';
    case 'element': return nameOf(expression.operand);
    case 'select': return expression.exists ? 'exists' : expression.query.items[0] ? expression.query.items[0].alias ?? (expression.query.items[0].expression ? nameOf(expression.query.items[0].expression) : '?column?') : '?column?';
    default: return '?column?';
  }
}

/** In ORDER BY and GROUP BY a number or an alias stands for an item. */
function referred(expression: Expression, outputs: readonly Output[], clause: string, tables: readonly Bound[]): Expression {
  if (expression.kind === 'literal' && typeof expression.value === 'number') return outputs[expression.value - 1]?.expression ?? missing(expression, clause);
  if (expression.kind === 'literal' && expression.type === 'unknown' && expression.value !== null) throw new SqlError('42601', `non-integer constant in ${clause}`, { position: expression.at });
  if (expression.kind !== 'column' || expression.table !== undefined) return expression;
  const own = outputs.filter(({ name }) => name === expression.name);
  // GROUP BY looks among the tables' columns first.
  if (clause === 'GROUP BY' && tables.some(({ columns }) => columns.some(({ name }) => name === expression.name))) return expression;
  if (own.length > 1 && new Set(own.map((one) => JSON.stringify(one.expression, (key, value: unknown) => (key === 'at' || key === 'table' ? undefined : value)))).size > 1) throw new SqlError('42702', `${clause} "${expression.name}" is ambiguous`, { position: expression.at });
  return own[0]?.expression ?? expression;
}

function groups(frames: readonly Frame[], by: readonly Compiled[], { aggregates: uses }: Collector, tables: readonly Bound[], outer: Frame | undefined): Frame[] {
  const found = new Map<string, { values: Value[]; all: Frame[] }>();
  for (const frame of frames) {
    const values = by.map((one) => one.run(frame)), id = values.map((one, at) => identity(one, by[at]!.type)).join('\n');
    const own = found.get(id);
    if (own) own.all.push(frame);
    else found.set(id, { values, all: [frame] });
  }
  if (by.length === 0 && found.size === 0) found.set('', { values: [], all: [] });
  const made = [...found.values()];
  return made.map(({ all }) => {
    const slots: Value[] = [], first = all[0] ?? { rows: tables.map(() => []), ...(outer && { outer }) };
    for (const { slot, run } of uses) slots[slot] = run(all);
    return { ...first, slots };
  });
}

/** Functions that give several rows: as many as the longest. */
function multiplied(frame: Frame, { sets }: Collector): Frame[] {
  const lists = sets.map(({ slot, run }) => ({ slot, values: run(frame) })), count = Math.max(...lists.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, at) => {
    const slots = [...(frame.slots ?? [])];
    for (const { slot, values } of lists) slots[slot] = values[at] ?? null;
    return { ...frame, slots };
  });
}

