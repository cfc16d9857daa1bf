/** Finds what the names of an expression mean, tells its type, and makes of it what is worked out for rows. */
import { aggregateNamed, compileAggregate } from './aggregates.ts';
import { notSimulated, placed, SqlError } from './errors.ts';
import { functionNamed, setFunctionNamed } from './functions.ts';
import { apply } from './operators.ts';
import { find, unknownColumn, type Compiled, type Frame, type Scope } from './scope.ts';
import type { Call, Expression, Value } from './syntax.ts';
import { bare, checkType, coerce, compare, elementOf, isArray, isNumeric, isText, isWhole } from './types.ts';
import { compileWindow } from './windows.ts';

export const constant = (value: Value, type: string): Compiled => ({ type, run: () => value });

/** Two writings of the same expression are one. */
export function keyOf(expression: Expression, scope: Scope): string {
  return JSON.stringify(expression, (name, value: unknown) => {
    if (name === 'at' || name === 'typeAt') return undefined;
    if (typeof value === 'object' && value !== null && (value as Expression).kind === 'column') {
      const found = find(value as Extract<Expression, { kind: 'column' }>, scope);
      if (found) return `${found.depth}.${found.table}.${found.column}`;
    }
    return value;
  });
}

/** @throws SqlError */
export function compile(expression: Expression, scope: Scope): Compiled {
  if (scope.grouped && !scope.inAggregate && expression.kind !== 'literal' && scope.grouped.keys.includes(keyOf(expression, scope))) return compile(expression, { ...scope, inAggregate: true });
  switch (expression.kind) {
    case 'literal': return { type: expression.type, run: () => expression.value, ...(expression.type === 'unknown' && { literal: { value: expression.value, at: expression.at } }) };
    case 'parameter': {
      const given = scope.around.parameters?.[expression.number - 1];
      if (!given) throw new SqlError('42P02', `there is no parameter $${expression.number}`, { position: expression.at });
      return given;
    }
    case 'column': return column(expression, scope);
    case 'cast': return cast(compile(expression.operand, scope), expression.type, scope, expression.typeAt);
    case 'unary': {
      const operand = compile(expression.operand, scope);
      if (expression.operator === 'not') {
        const tested = asBoolean(operand, 'NOT', scope, expression.operand.at);
        return { type: 'boolean', run: (frame) => not(tested.run(frame)) };
      }
      return apply(expression.operator, undefined, operand, scope, expression.at);
    }
    case 'binary': return binary(expression, scope);
    case 'is': {
      const operand = compile(expression.operand, scope), { what } = expression;
      if (what !== 'null') asBoolean(operand, `IS ${what.toUpperCase()}`, scope, expression.operand.at);
      const wanted = what === 'true' ? true : what === 'false' ? false : null;
      return { type: 'boolean', run: (frame) => (operand.run(frame) === wanted) !== expression.not };
    }
    case 'between': {
      const { operand, low, high, at } = expression;
      const both: Expression = { kind: 'binary', operator: 'and', left: { kind: 'binary', operator: '>=', left: operand, right: low, at }, right: { kind: 'binary', operator: '<=', left: operand, right: high, at }, at };
      return compile(expression.not ? { kind: 'unary', operator: 'not', operand: both, at } : both, scope);
    }
    case 'in': return within(expression, scope);
    case 'some': return some(expression, scope);
    case 'case': return either(expression, scope);
    case 'array': {
      if (expression.items.length === 0) return { type: 'unknown', run: () => '{}', literal: { value: '{}', at: expression.at } };
      const { type, parts } = alike(expression.items, scope, 'ARRAY');
      return { type: isArray(type) ? type : `${type}[]`, run: (frame) => parts.map((one) => one.run(frame)) };
    }
    case 'array of': {
      const { columns, run } = scope.around.query(expression.query, scope);
      return { type: `${known(columns[0]?.type ?? 'text')}[]`, run: (frame) => run(frame).map(([one]) => one ?? null) };
    }
    case 'element': return element(expression, scope);
    case 'row': {
      const parts = expression.items.map((one) => compile(one, scope));
      return { type: 'record', run: (frame) => parts.map((one) => one.run(frame)), fields: parts.map(({ type }, index) => ({ name: `f${index + 1}`, type })) };
    }
    case 'select': {
      const { columns, run } = scope.around.query(expression.query, scope);
      if (expression.exists) return { type: 'boolean', run: (frame) => run(frame).length > 0 };
      if (columns.length > 1) throw new SqlError('42601', 'subquery must return only one column', { position: expression.at });
      return { type: known(columns[0]?.type ?? 'text'), run: (frame) => {
        const rows = run(frame);
        if (rows.length > 1) throw new SqlError('21000', 'more than one row returned by a subquery used as an expression');
        return rows[0]?.[0] ?? null;
      } };
    }
    case 'call': return call(expression, scope);
  }
}

/** A type that is not known is text in the end. */
export const known = (type: string): string => (type === 'unknown' ? 'text' : type);

const not = (value: Value): Value => (value === null ? null : !value);

function column(expression: Extract<Expression, { kind: 'column' }>, scope: Scope): Compiled {
  const found = find(expression, scope);
  if (!found) return wholeRow(expression, scope) ?? pseudo(expression, scope);
  const { depth, table, column: index, bound } = found;
  if (depth === 0 && scope.grouped && !scope.inAggregate && !scope.grouped.tables.includes(table)) throw new SqlError('42803', `column "${bound.alias}.${expression.name}" must appear in the GROUP BY clause or be used in an aggregate function`, { position: expression.at });
  const { type } = bound.columns[index]!;
  if (depth === 0) return { type, run: (frame) => frame.rows[table]![index] ?? null };
  return { type, run: (frame) => outward(frame, depth).rows[table]![index] ?? null };
}

function outward(frame: Frame, depth: number): Frame {
  let one = frame;
  for (let i = 0; i < depth; i++) one = one.outer!;
  return one;
}

/** A table's name in place of a column: its row. */
function wholeRow({ table, name }: Extract<Expression, { kind: 'column' }>, scope: Scope): Compiled | undefined {
  if (table !== undefined) return undefined;
  let depth = 0;
  for (let one: Scope | undefined = scope; one; one = one.outer, depth++) {
    const index = one.tables.findIndex(({ alias }) => alias === name), bound = one.tables[index], away = depth;
    // The row that an outer join adds has no values, and is none.
    if (bound) return { type: 'record', fields: bound.columns, run: (frame) => {
      const row = outward(frame, away).rows[index]!;
      return row.every((one) => one === null) ? null : row;
    } };
  }
  return undefined;
}

/** Columns that every table has: of them ctid is met at times. */
function pseudo(expression: Extract<Expression, { kind: 'column' }>, scope: Scope): never {
  if (['ctid', 'xmin', 'xmax', 'tableoid', 'cmin', 'cmax'].includes(expression.name) && scope.tables.length > 0) throw notSimulated(`the column ${expression.name}`);
  throw unknownColumn(expression, scope);
}

/** As another type. A text that is written is read once, and where it is wrong its place is told. */
export function cast(operand: Compiled, type: string, scope: Scope, typeAt?: number): Compiled {
  const explicit = typeAt !== undefined, { around } = scope;
  checkType(type, new Proxy({}, { getOwnPropertyDescriptor: (_, name) => (around.labels(String(name)) ? { configurable: true, enumerable: true, value: true } : undefined) }), typeAt);
  if (operand.literal) {
    const { value, at } = operand.literal;
    const read = (): Value => coerce(value, 'unknown', type, { now: around.now(), labels: around.labels, position: at, explicit });
    const made = read();
    return { type, run: () => made };
  }
  if (bare(operand.type) === type && !/[([]/.test(type)) return { ...operand, type };
  checkCast(operand.type, type, typeAt);
  return { type, run: (frame) => coerce(operand.run(frame), operand.type, type, { now: around.now(), labels: around.labels, explicit }) };
}

function checkCast(from: string, to: string, position: number | undefined): void {
  const own = bare(from), target = bare(to);
  const wrong = (own === 'boolean' && isNumeric(target) && target !== 'integer') || (own.startsWith('timestamp') && isNumeric(target)) || (own === 'date' && isNumeric(target)) || (target === 'boolean' && isNumeric(own) && own !== 'integer') || (isNumeric(own) && /^(date|time|interval|uuid|json)/.test(target)) || (isArray(from) && !isArray(to) && !isText(to));
  if (wrong) throw new SqlError('42846', `cannot cast type ${own} to ${target}`, placed(position));
}

/** As the type that a place wants; texts that are written are read as it. */
export function fitted(operand: Compiled, type: string, scope: Scope): Compiled {
  return operand.type === type || (operand.type === 'unknown' && !operand.literal) ? operand : cast(operand, type, scope);
}

/** @throws SqlError: WHERE and its like take conditions */
export function asBoolean(operand: Compiled, place: string, scope: Scope, at: number): Compiled {
  if (operand.type === 'unknown') return cast(operand, 'boolean', scope);
  if (operand.type !== 'boolean') throw new SqlError('42804', `argument of ${place} must be type boolean, not type ${bare(operand.type)}`, { position: at });
  return operand;
}

const RANKS = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'];

/** The type that holds values of all. @throws SqlError */
export function commonType(types: readonly string[], what: string, positions: readonly number[]): string {
  let type = 'unknown';
  for (const [index, one] of types.entries()) {
    if (one === 'unknown' || one === type) continue;
    if (type === 'unknown') type = one;
    else if (isNumeric(type) && isNumeric(one)) type = RANKS.indexOf(bare(one)) > RANKS.indexOf(bare(type)) ? bare(one) : bare(type);
    else if (isText(type) && isText(one)) type = bare(type) === bare(one) ? bare(type) : 'text';
    else if (/^(date|timestamp)/.test(type) && /^(date|timestamp)/.test(one)) type = type === 'date' ? one : one === 'date' ? type : 'timestamp with time zone';
    else throw new SqlError('42804', `${what} types ${bare(type)} and ${bare(one)} cannot be matched`, placed(positions[index]));
  }
  return known(type);
}

/** Expressions as one type. */
export function alike(expressions: readonly Expression[], scope: Scope, what: string): { type: string; parts: Compiled[] } {
  const parts = expressions.map((one) => compile(one, scope)), type = commonType(parts.map((one) => one.type), what, expressions.map(({ at }) => at));
  return { type, parts: parts.map((one) => fitted(one, type, scope)) };
}

function either({ subject, branches, otherwise }: Extract<Expression, { kind: 'case' }>, scope: Scope): Compiled {
  const tests = branches.map(({ when }) => (subject ? compile({ kind: 'binary', operator: '=', left: subject, right: when, at: when.at }, scope) : asBoolean(compile(when, scope), 'CASE/WHEN', scope, when.at)));
  const { type, parts } = alike([...branches.map(({ then }) => then), ...(otherwise ? [otherwise] : [])], scope, 'CASE');
  return { type, run: (frame) => {
    const index = tests.findIndex((one) => one.run(frame) === true);
    return (index < 0 ? parts[branches.length] : parts[index])?.run(frame) ?? null;
  } };
}

function binary({ operator, left, right, at }: Extract<Expression, { kind: 'binary' }>, scope: Scope): Compiled {
  if (operator === 'and' || operator === 'or') {
    const a = asBoolean(compile(left, scope), operator.toUpperCase(), scope, left.at), b = asBoolean(compile(right, scope), operator.toUpperCase(), scope, right.at), decides = operator === 'or';
    return { type: 'boolean', run: (frame) => {
      const first = a.run(frame);
      if (first === decides) return decides;
      const second = b.run(frame);
      return second === decides ? decides : first === null || second === null ? null : !decides;
    } };
  }
  if (operator.startsWith('is ')) {
    const same = apply('=', compile(left, scope), compile(right, scope), scope, at), a = compile(left, scope), b = compile(right, scope), negated = operator === 'is distinct from';
    return { type: 'boolean', run: (frame) => {
      const nulls = [a.run(frame), b.run(frame)].filter((one) => one === null).length;
      return (nulls > 0 ? nulls === 2 : same.run(frame) === true) !== negated;
    } };
  }
  return apply(operator, compile(left, scope), compile(right, scope), scope, at);
}

function within({ operand, items, not: negated, at }: Extract<Expression, { kind: 'in' }>, scope: Scope): Compiled {
  if (!Array.isArray(items)) {
    const tested = some({ kind: 'some', operand, operator: '=', all: false, of: items as Extract<typeof items, { items: unknown }>, at }, scope);
    return negated ? { type: 'boolean', run: (frame) => not(tested.run(frame)) } : tested;
  }
  const left = compile(operand, scope), tests = items.map((one) => apply('=', left, compile(one, scope), scope, at));
  return { type: 'boolean', run: (frame) => {
    let empty = false;
    for (const one of tests) {
      const value = one.run(frame);
      if (value === true) return !negated;
      empty ||= value === null;
    }
    return empty ? null : negated;
  } };
}

/** = ANY (…), < ALL (…). */
function some({ operand, operator, all, of, at }: Extract<Expression, { kind: 'some' }>, scope: Scope): Compiled {
  const left = compile(operand, scope);
  let values: (frame: Frame) => readonly Value[] | null, type: string;
  if ('items' in of && 'from' in of) {
    const { columns, run } = scope.around.query(of, scope), wide = left.type === 'record';
    if (columns.length > 1 && !wide) throw new SqlError('42601', 'subquery has too many columns', { position: at });
    [type, values] = wide ? ['record', run] : [columns[0]?.type ?? 'text', (frame) => run(frame).map(([one]) => one ?? null)];
  } else {
    const array = compile(of as Expression, scope), wanted = left.type === 'unknown' ? 'text[]' : `${bare(left.type)}[]`, fit = array.type === 'unknown' ? cast(array, wanted, scope) : array;
    if (!isArray(fit.type)) throw new SqlError('42809', 'op ANY/ALL (array) requires array on right side', { position: at });
    [type, values] = [elementOf(fit.type), (frame) => fit.run(frame) as readonly Value[] | null];
  }
  let current: Value = null;
  const test = apply(operator, left, { type, run: () => current }, scope, at);
  return { type: 'boolean', run: (frame) => {
    const list = values(frame);
    if (list === null) return null;
    let empty = false;
    for (const one of list) {
      current = one;
      const value = test.run(frame);
      if (value === !all) return !all;
      empty ||= value === null;
    }
    return empty ? null : all;
  } };
}

function element({ operand, index, to, at }: Extract<Expression, { kind: 'element' }>, scope: Scope): Compiled {
  const array = compile(operand, scope);
  if (array.type === 'jsonb') return apply('->', array, compile(index, scope), scope, at);
  if (!isArray(array.type)) throw new SqlError('42804', `cannot subscript type ${bare(array.type)} because it does not support subscripting`, { position: operand.at });
  const from = fitted(compile(index, scope), 'integer', scope), end = to && fitted(compile(to, scope), 'integer', scope);
  if (end) return { type: array.type, run: (frame) => {
    const list = array.run(frame) as readonly Value[] | null, first = Number(from.run(frame)), last = Number(end.run(frame));
    return list === null ? null : list.slice(Math.max(0, first - 1), Math.max(0, last));
  } };
  return { type: elementOf(array.type), run: (frame) => {
    const list = array.run(frame) as readonly Value[] | null;
    return list?.[Number(from.run(frame)) - 1] ?? null;
  } };
}

function call(expression: Call, scope: Scope): Compiled {
  const { name, args, at, over } = expression;
  if (over !== undefined) return compileWindow(expression, scope);
  if (aggregateNamed(name)) return compileAggregate(expression, scope);
  if (name === 'coalesce' || name === 'greatest' || name === 'least') return chosen(name, expression, scope);
  const compiled = args.map((one) => compile(one, scope));
  const set = setFunctionNamed(name);
  if (set) {
    if (!scope.collector || scope.inAggregate) throw new SqlError('0A000', `set-returning functions are not allowed in ${scope.clause}`, { position: at });
    const made = set(compiled, scope, at), slot = scope.collector.slots++;
    const single = made.columns.length === 1;
    scope.collector.sets.push({ slot, run: (frame) => (single ? made.run(frame).map(([one]) => one ?? null) : made.run(frame)) });
    return { type: single ? made.columns[0]!.type : 'record', run: (frame) => frame.slots?.[slot] ?? null, ...(!single && { fields: made.columns }) };
  }
  return functionNamed(name, compiled, scope, at);
}

function chosen(name: string, { args, at }: Call, scope: Scope): Compiled {
  if (args.length === 0) throw new SqlError('42601', `syntax error at or near ")"`, { position: at });
  const { type, parts } = alike(args, scope, name.toUpperCase());
  if (name === 'coalesce') return { type, run: (frame) => {
    for (const one of parts) {
      const value = one.run(frame);
      if (value !== null) return value;
    }
    return null;
  } };
  const sign = name === 'greatest' ? 1 : -1;
  return { type, run: (frame) => parts.map((one) => one.run(frame)).filter((one) => one !== null).reduce<Value>((best, one) => (best === null || compare(one, best, type) * sign > 0 ? one : best), null) };
}

/** A count of rows: LIMIT, OFFSET. */
export function counted(expression: Expression, clause: string, scope: Scope): (frame: Frame) => number | undefined {
  const one = fitted(compile(expression, { ...scope, clause }), 'bigint', scope);
  if (!isWhole(one.type) && one.type !== 'unknown') throw new SqlError('42804', `argument of ${clause} must be type bigint, not type ${one.type}`, { position: expression.at });
  return (frame) => {
    const value = one.run(frame);
    if (value !== null && Number(value) < 0) throw new SqlError(clause === 'LIMIT' ? '2201W' : '2201X', `${clause} must not be negative`);
    return value === null ? undefined : Number(value);
  };
}
