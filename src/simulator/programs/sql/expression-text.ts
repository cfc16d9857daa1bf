/** Expressions as the catalogue writes them: types of constants are told, IN is = ANY. */
import { quoteLiteral } from './functions.ts';
import type { Expression } from './syntax.ts';
import { bare, isNumeric, isText } from './types.ts';

/** The type of a column. */
export type TypeOf = (column: string) => string | undefined;

const PRECEDENCE: Readonly<Record<string, number>> = { or: 1, and: 2, not: 3, '=': 4, '<>': 4, '<': 4, '>': 4, '<=': 4, '>=': 4, '~~': 5, '||': 6, '+': 7, '-': 7, '*': 8, '/': 8, '%': 8 };

function typeIn(expression: Expression, typeOf: TypeOf): string {
  if (expression.kind === 'column') return typeOf(expression.name) ?? 'text';
  if (expression.kind === 'literal' || expression.kind === 'cast') return expression.type;
  if (expression.kind === 'call') return ['length', 'char_length', 'extract'].includes(expression.name) ? 'integer' : ['lower', 'upper', 'trim', 'btrim'].includes(expression.name) ? 'text' : 'unknown';
  return expression.kind === 'binary' && ['+', '-', '*', '/', '%'].includes(expression.operator) ? typeIn(expression.left, typeOf) : 'unknown';
}

export function expressionText(expression: Expression, typeOf: TypeOf, wanted?: string, outer = 0): string {
  const text = (one: Expression, type?: string, level = 0): string => expressionText(one, typeOf, type, level);
  switch (expression.kind) {
    case 'literal': {
      const { value, type } = expression;
      if (value === null) return wanted === undefined ? 'NULL' : `NULL::${bare(wanted)}`;
      if (typeof value === 'boolean') return String(value);
      if (type === 'unknown') return `${quoteLiteral(String(value))}::${bare(wanted ?? 'text')}`;
      const negative = String(value).startsWith('-');
      if (wanted !== undefined && isNumeric(wanted) && bare(wanted) !== type && /^(numeric|double|real|bigint)/.test(wanted) && type === 'integer') return `${negative ? `'${String(value)}'` : String(value)}::${bare(wanted)}`;
      return negative ? `'${String(value)}'::${type}` : String(value);
    }
    case 'column': return isText(wanted ?? '') && wanted === 'text' && bare(typeOf(expression.name) ?? '').startsWith('character varying') ? `${expression.name}::text` : expression.name;
    case 'cast': return `${text(expression.operand, expression.operand.kind === 'literal' ? expression.type : undefined, 9)}${expression.operand.kind === 'literal' && expression.operand.type === 'unknown' ? '' : `::${expression.type}`}`;
    case 'call': {
      if (/^(current_|session_user|localtime)/.test(expression.name)) return expression.name.toUpperCase();
      if (expression.name === 'extract') return `EXTRACT(${String((expression.args[0] as { value?: unknown }).value)} FROM ${text(expression.args[1]!)})`;
      const asText = ['lower', 'upper', 'length', 'char_length', 'btrim'].includes(expression.name);
      const name = expression.name === 'btrim' ? 'TRIM' : expression.name;
      return `${name}(${name === 'TRIM' ? 'BOTH FROM ' : ''}${expression.args.map((one) => text(one, asText ? 'text' : undefined)).join(', ')})`;
    }
    case 'unary': return expression.operator === 'not' ? `NOT ${text(expression.operand, undefined, 3)}` : `${expression.operator} ${text(expression.operand, undefined, 9)}`;
    case 'is': return `${text(expression.operand, undefined, 5)} IS ${expression.not ? 'NOT ' : ''}${expression.what.toUpperCase()}`;
    case 'between': {
      const inner = `${text({ kind: 'binary', operator: '>=', left: expression.operand, right: expression.low, at: 0 }, undefined, 2)} AND ${text({ kind: 'binary', operator: '<=', left: expression.operand, right: expression.high, at: 0 }, undefined, 2)}`;
      return expression.not ? `NOT (${inner})` : inner;
    }
    case 'in': {
      if (!Array.isArray(expression.items)) return '…';
      const type = typeIn(expression.operand, typeOf), varying = bare(type) === 'character varying', list = expression.items.map((one) => text(one, varying ? 'character varying' : type)).join(', ');
      return `${text(expression.operand, varying ? 'text' : undefined, 5)} ${expression.not ? '<> ALL' : '= ANY'} (ARRAY[${list}]${varying ? '::text[]' : ''})`;
    }
    case 'binary': {
      const { operator, left, right } = expression, level = PRECEDENCE[operator] ?? 6, a = typeIn(left, typeOf), b = typeIn(right, typeOf);
      const type = a === 'unknown' || (left.kind === 'literal' && isNumeric(b) && right.kind !== 'literal') ? b : a, logical = level <= 2;
      const common = logical ? undefined : bare(type) === 'character varying' ? 'text' : type === 'unknown' ? undefined : bare(type);
      const inner = `${text(left, common, level)} ${logical ? operator.toUpperCase() : operator} ${text(right, common, level + (logical ? 0 : 1))}`;
      return level < outer || (logical && outer > 0 && level !== outer) ? `(${inner})` : inner;
    }
    case 'case': return `\nCASE\n${expression.branches.map(({ when, then }) => `    WHEN ${text(when)} THEN ${text(then)}\n`).join('')}    ELSE ${expression.otherwise ? text(expression.otherwise) : 'NULL'}\nEND`;
    case 'array': return `ARRAY[${expression.items.map((one) => text(one, wanted)).join(', ')}]`;
    case 'row': return `ROW(${expression.items.map((one) => text(one)).join(', ')})`;
    default: return '…';
  }
}

/** Columns that an expression looks at. */
export function columnsIn(expression: Expression): string[] {
  const found = new Set<string>();
  JSON.stringify(expression, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && (value as Expression).kind === 'column') found.add((value as { name: string }).name);
    return value;
  });
  return [...found];
}
