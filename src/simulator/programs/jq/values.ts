/** JSON values as jq sees them: types, order, indexing, text. */
import { entriesOf, keysOf, valueOf } from './objects.ts';

/** What `error` raises; `compile` marks what real jq finds before it runs anything. */
export class JqError extends Error {
  readonly value: unknown;
  readonly compile: boolean;
  /** Where in the source, of what is found before anything runs. */
  readonly at: number;
  constructor(message: unknown, compile = false, at = 0) {
    super(typeof message === 'string' ? message : `${toSource(message)} (not a string)`);
    this.value = message;
    this.compile = compile;
    this.at = at;
  }
}

export const describeType = (value: unknown): string => (value === null || value === undefined ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** A number as jq's C library prints it: the shortest digits, with an exponent of at least two where it is far from them. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return 'null';
  if (!Number.isFinite(value)) return value > 0 ? '1.7976931348623157e+308' : '-1.7976931348623157e+308';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [, sign = '', first = '', rest = '', exponent = '0'] = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(value.toExponential())!, digits = first + rest, point = Number(exponent) + 1;
  if (point <= -4 || point > digits.length + 15) return `${sign}${first}${rest === '' ? '' : `.${rest}`}e${point - 1 < 0 ? '-' : '+'}${String(Math.abs(point - 1)).padStart(2, '0')}`;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point ? sign + digits.padEnd(point, '0') : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Compact JSON. */
export function toJson(value: unknown): string {
  if (typeof value === 'number') return numberText(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  return `{${entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}:${toJson(item)}`).join(',')}}`;
}

/** Compact JSON, cut as in jq's messages. */
export function toSource(value: unknown): string {
  const text = toJson(value);
  return text.length > 14 ? `${text.slice(0, 11)}...` : text;
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : toJson(value));

const ORDER = ['null', 'false', 'true', 'number', 'string', 'array', 'object'];
const rank = (value: unknown): number => ORDER.indexOf(typeof value === 'boolean' ? String(value) : describeType(value));

/** jq's total order over all values. */
export function compareValues(a: unknown, b: unknown): number {
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  // nan counts as null, which comes before every number.
  if (typeof a === 'number') return Number.isNaN(a) ? -1 : Number.isNaN(b) ? 1 : a - (b as number);
  if (typeof a === 'string') return a < (b as string) ? -1 : a > (b as string) ? 1 : 0;
  if (Array.isArray(a)) {
    const other = b as unknown[];
    for (let i = 0; i < Math.min(a.length, other.length); i++) {
      const step = compareValues(a[i], other[i]);
      if (step !== 0) return step;
    }
    return a.length - other.length;
  }
  if (a === null || typeof a !== 'object') return 0;
  const keys = keysOf(a).sort(), others = keysOf(b as object).sort();
  const step = compareValues(keys, others);
  if (step !== 0) return step;
  for (const key of keys) {
    const difference = compareValues(valueOf(a, key), valueOf(b as object, key));
    if (difference !== 0) return difference;
  }
  return 0;
}

export function indexValue(target: unknown, key: unknown): unknown {
  if (target === null || target === undefined) return null;
  if (Array.isArray(target) && typeof key === 'number') return (target as unknown[])[key < 0 ? target.length + key : key] ?? null;
  if (Array.isArray(target) && Array.isArray(key)) return key.length === 0 ? null : target.flatMap((_, i) => (key.every((one, at) => i + at < target.length && compareValues(target[i + at], one) === 0) ? [i] : []));
  if (Array.isArray(target) && key !== null && typeof key === 'object') {
    const { start, end } = key as { start?: unknown; end?: unknown };
    return sliceValue(target, start ?? undefined, end ?? undefined, !('start' in key || 'end' in key));
  }
  if (typeof target === 'object' && !Array.isArray(target) && typeof key === 'string') return valueOf(target, key);
  throw new JqError(`Cannot index ${describeType(target)} with ${typeof key === 'string' ? `string "${key}"` : describeType(key)}`);
}

export function sliceValue(target: unknown, from: unknown, to: unknown, wrong = false): unknown {
  if (target === null) return null;
  if (typeof target !== 'string' && !Array.isArray(target)) throw new JqError(`Cannot index ${describeType(target)} with object`);
  const number = (bound: unknown): boolean => bound === undefined || bound === null || typeof bound === 'number';
  if (wrong || !number(from) || !number(to)) throw new JqError('Start and end indices of an array slice must be numbers');
  const whole = typeof target === 'string' ? [...target] : (target as unknown[]), part = whole.slice(...sliceBounds(whole.length, from, to));
  return typeof target === 'string' ? part.join('') : part;
}

/** Where a slice begins and ends: from the whole number below to the one above. */
export function sliceBounds(length: number, from: unknown, to: unknown): [number, number] {
  const place = (bound: unknown, otherwise: number, round: (value: number) => number): number => (typeof bound === 'number' ? Math.min(length, Math.max(0, round(bound < 0 ? bound + length : bound))) : otherwise);
  return [place(from, 0, Math.floor), place(to, length, Math.ceil)];
}
