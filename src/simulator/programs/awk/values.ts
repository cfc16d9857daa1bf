/** Values of awk, and what they come to as texts, numbers and truths. */
import { formatPrintf } from '../printf-format.ts';

/** A value: text from input that looks like a number compares as one (a "strnum"). */
export type Value = number | string | { text: string };

export const toText = (value: Value, format = '%.6g', whole = 1e16): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return value.text;
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '-nan' : value < 0 ? '-inf' : 'inf';
  return Number.isInteger(value) && Math.abs(value) < whole ? (value === 0 ? '0' : String(value)) : formatPrintf(format, [value]);
};

export const toNumber = (value: Value): number => (typeof value === 'number' ? value : Number(/^\s*[-+]?(?:0[xX][0-9a-fA-F]+|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)/.exec(typeof value === 'string' ? value : value.text)?.[0] ?? 0));

const looksNumeric = (text: string): boolean => /^\s*[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)\s*$/.test(text);

export const truthy = (value: Value): boolean => (typeof value === 'number' ? value !== 0 : typeof value === 'string' ? value !== '' : looksNumeric(value.text) ? Number(value.text) !== 0 : value.text !== '');

export type Table = Map<string, Value>;

export function arithmetic(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return a / b;
    case '%': return a % b;
    default: return a ** b;
  }
}

export function compare(operator: string, left: Value, right: Value): boolean {
  const numeric = (value: Value): boolean => typeof value === 'number' || (typeof value === 'object' && (looksNumeric(value.text) || value.text === ''));
  const [a, b] = numeric(left) && numeric(right) ? [toNumber(left), toNumber(right)] : [toText(left), toText(right)];
  switch (operator) {
    case '<': return a < b;
    case '>': return a > b;
    case '<=': return a <= b;
    case '>=': return a >= b;
    case '==': return a === b;
    default: return a !== b;
  }
}
