/** The type and the value of an expression. Types are told first, so that a wrong name is found where there are no rows. */
import { SqlError } from './errors.ts';
import { AGGREGATES, functionNamed, numericResult } from './functions.ts';
import { find, type Scope } from './scope.ts';
import type { Expression, Value } from './syntax.ts';
import { coerce, isNumeric, shown } from './types.ts';

const COMPARISONS = new Set(['=', '<>', '<', '>', '<=', '>=']);

/** @throws SqlError */
export function typeOf(expression: Expression, scope: Scope): string {
  switch (expression.kind) {
    case 'literal': return expression.type;
    case 'column': {
      const { bound, index } = find(expression, scope);
      return bound.columns[index]!.type;
    }
    case 'cast':
      typeOf(expression.operand, scope);
      return expression.type;
    case 'unary': {
      const type = typeOf(expression.operand, scope);
      return expression.operator === 'not' ? 'boolean' : type;
    }
    case 'null':
      typeOf(expression.operand, scope);
      return 'boolean';
    case 'between':
      for (const one of [expression.operand, expression.low, expression.high]) typeOf(one, scope);
      return 'boolean';
    case 'in':
      for (const one of [expression.operand, ...(Array.isArray(expression.items) ? expression.items : [])]) typeOf(one, scope);
      return 'boolean';
    case 'case': {
      for (const { when } of expression.branches) typeOf(when, scope);
      return [...expression.branches.map(({ then }) => then), ...(expression.otherwise ? [expression.otherwise] : [])].map((one) => typeOf(one, scope)).find((type) => type !== 'unknown') ?? 'text';
    }
    case 'select': return expression.exists ? 'boolean' : scope.around.subquery(expression.query, scope).columns[0]?.type ?? 'text';
    case 'binary': return binaryType(expression, scope);
    case 'call': {
      const types = expression.args.map((one) => typeOf(one, scope));
      return Object.hasOwn(AGGREGATES, expression.name) ? AGGREGATES[expression.name]!.type(types[0] ?? 'integer') : functionNamed(expression.name, types, expression.at).type(types);
    }
  }
}

type Binary = Extract<Expression, { kind: 'binary' }>;

function binaryType({ operator, left, right, at }: Binary, scope: Scope): string {
  const a = typeOf(left, scope), b = typeOf(right, scope);
  if (operator === '||') return 'text';
  if (operator === 'and' || operator === 'or' || operator === 'like' || operator === 'ilike') return 'boolean';
  const mixes = a !== 'unknown' && b !== 'unknown' && isNumeric(a) !== isNumeric(b);
  if (mixes) throw new SqlError('42883', `operator does not exist: ${a.replace(/\(.*/, '')} ${operator} ${b.replace(/\(.*/, '')}`, { position: at, hint: 'No operator matches the given name and argument types. You might need to add explicit type casts.' });
  return COMPARISONS.has(operator) ? 'boolean' : numericResult(a, b, operator);
}

/** Whether the expression has an aggregate of this query in it. */
export function hasAggregate(expression: Expression): boolean {
  if (expression.kind === 'call') return Object.hasOwn(AGGREGATES, expression.name) || expression.args.some(hasAggregate);
  return partsOf(expression).some(hasAggregate);
}

/** Expressions directly inside another. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'unary': case 'null': case 'cast': return [expression.operand];
    case 'binary': return [expression.left, expression.right];
    case 'between': return [expression.operand, expression.low, expression.high];
    case 'in': return [expression.operand, ...(Array.isArray(expression.items) ? expression.items : [])];
    case 'call': return expression.args;
    case 'case': return [...(expression.subject ? [expression.subject] : []), ...expression.branches.flatMap(({ when, then }) => [when, then]), ...(expression.otherwise ? [expression.otherwise] : [])];
    default: return [];
  }
}

export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal': return expression.value;
    case 'column': {
      const { bound, index } = find(expression, scope);
      return bound.row[index] ?? null;
    }
    case 'cast': return coerce(evaluate(expression.operand, scope), expression.type, expression.operand.at);
    case 'null': return (evaluate(expression.operand, scope) === null) !== expression.not;
    case 'unary': return unary(expression.operator, evaluate(expression.operand, scope));
    case 'binary': return binary(expression, scope);
    case 'between': {
      const test = (operator: string, right: Expression): Value => binary({ kind: 'binary', operator, left: expression.operand, right, at: expression.at }, scope);
      const both = and(test('>=', expression.low), test('<=', expression.high));
      return both === null ? null : both !== expression.not;
    }
    case 'in': return within(expression, scope);
    case 'case': {
      for (const { when, then } of expression.branches) {
        const holds = expression.subject ? binary({ kind: 'binary', operator: '=', left: expression.subject, right: when, at: expression.at }, scope) : evaluate(when, scope);
        if (holds === true) return evaluate(then, scope);
      }
      return expression.otherwise ? evaluate(expression.otherwise, scope) : null;
    }
    case 'select': {
      const { rows } = scope.around.subquery(expression.query, scope);
      if (expression.exists) return rows.length > 0;
      if (rows.length > 1) throw new SqlError('21000', 'more than one row returned by a subquery used as an expression');
      return rows[0]?.[0] ?? null;
    }
    case 'call': return call(expression, scope);
  }
}

function unary(operator: string, value: Value): Value {
  if (value === null) return null;
  if (operator === 'not') return !value;
  return operator === '-' ? -Number(value) : Number(value);
}

function and(a: Value, b: Value): Value {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

function binary({ operator, left, right, at }: Binary, scope: Scope): Value {
  if (operator === 'and' || operator === 'or') {
    const a = evaluate(left, scope);
    if (a === (operator === 'or')) return a;
    const b = evaluate(right, scope);
    return operator === 'and' ? and(a, b) : b === true ? true : a === null || b === null ? null : false;
  }
  let a = evaluate(left, scope), b = evaluate(right, scope);
  if (a === null || b === null) return null;
  const leftType = typeOf(left, scope), rightType = typeOf(right, scope);
  if (operator === '||') return shown(a, leftType) + shown(b, rightType);
  if (operator === 'like' || operator === 'ilike') return like(String(a), String(b), operator === 'ilike');
  // A text of which nothing is known yet is read as the other side's type.
  if (leftType === 'unknown' && rightType !== 'unknown') a = coerce(a, rightType, left.at)!;
  if (rightType === 'unknown' && leftType !== 'unknown') b = coerce(b, leftType, right.at)!;
  if (COMPARISONS.has(operator)) return compared(operator, a, b);
  return arithmetic(operator, Number(a), Number(b), numericResult(leftType, rightType, operator), at);
}

function compared(operator: string, a: Value, b: Value): boolean {
  switch (operator) {
    case '=': return a === b;
    case '<>': return a !== b;
    case '<': return a! < b!;
    case '>': return a! > b!;
    case '<=': return a! <= b!;
    default: return a! >= b!;
  }
}

function arithmetic(operator: string, a: number, b: number, type: string, _at: number): number {
  if ((operator === '/' || operator === '%') && b === 0) throw new SqlError('22012', 'division by zero');
  const whole = /^(integer|bigint|smallint)$/.test(type);
  switch (operator) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '%': return a % b;
    default: return whole ? Math.trunc(a / b) : a / b;
  }
}

function like(text: string, pattern: string, ignoreCase: boolean): boolean {
  const source = [...pattern].map((one) => (one === '%' ? '[\\s\\S]*' : one === '_' ? '[\\s\\S]' : one.replace(/[.*+?^${}()|[\]\\]/, '\\$&'))).join('');
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '').test(text);
}

function within({ operand, items, not, at }: Extract<Expression, { kind: 'in' }>, scope: Scope): Value {
  const value = evaluate(operand, scope);
  if (value === null) return null;
  const found = Array.isArray(items) ? items.some((right) => binary({ kind: 'binary', operator: '=', left: operand, right, at }, scope) === true) : scope.around.subquery(items, scope).rows.some(([one]) => one === value);
  return found !== not;
}

function call({ name, args, star, distinct, at }: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
  if (Object.hasOwn(AGGREGATES, name)) {
    if (!scope.group) throw new SqlError('42803', `aggregate functions are not allowed in WHERE`, { position: at });
    if (star) return scope.group.length;
    const values = scope.group.map((row) => evaluate(args[0]!, row)).filter((value) => value !== null);
    return AGGREGATES[name]!.call(distinct ? [...new Set(values)] : values, args[1] ? evaluate(args[1], scope) : '');
  }
  const found = functionNamed(name, args.map((one) => typeOf(one, scope)), at);
  const values = args.map((one) => evaluate(one, scope));
  return !found.takesNull && values.includes(null) ? null : found.call(values, scope);
}
