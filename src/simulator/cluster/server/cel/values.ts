/**
 * Values of the Common Expression Language: bigint is int (and uint), number is double, Map is map and object; lists
 * are arrays. Times, durations, bytes, quantities and optionals are tagged.
 */
import { parseQuantity } from '../../../api/kubernetes/quantity.ts';
import { parseRfc3339, rfc3339 } from '../../../kernel/calendar.ts';
import { isObject } from '../conform.ts';
import type { Decision } from '../authorization/authorizer.ts';
import type { JsonSchema } from '../custom/definition.ts';
import type { Access } from './authorizer.ts';

export class CelError extends Error {}

export type Tagged = { timestamp: number } | { duration: number } | { bytes: string } | { quantity: bigint; text: string } | { optional: unknown; present: boolean } | { type: string } | { ip: string } | { cidr: string } | { format: string } | { access: Access } | { decision: Decision };
export type CelMap = ReadonlyMap<unknown, unknown>;

export const isMap = (value: unknown): value is CelMap => value instanceof Map;
export const isTagged = <K extends string>(value: unknown, tag: K): value is Extract<Tagged, Record<K, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value) && !isMap(value) && tag in value;

/** Names of types stand for themselves. */
export const TYPE_NAMES = new Set(['bool', 'bytes', 'double', 'int', 'list', 'map', 'null_type', 'string', 'type', 'uint']);

export function typeName(value: unknown): string {
  if (value === null) return 'null_type';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'double';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'string';
  if (Array.isArray(value)) return 'list';
  if (isMap(value)) return 'map';
  if (isTagged(value, 'timestamp')) return 'google.protobuf.Timestamp';
  if (isTagged(value, 'duration')) return 'google.protobuf.Duration';
  if (isTagged(value, 'optional')) return 'optional_type';
  return isTagged(value, 'bytes') ? 'bytes' : isTagged(value, 'quantity') ? 'kubernetes.Quantity' : 'type';
}

/** Names that CEL reserves, and signs that its names cannot have, as schemas of Kubernetes spell them. */
export function escapeName(name: string): string {
  if (RESERVED.has(name)) return `__${name}__`;
  return name.replaceAll('__', '__underscores__').replaceAll('.', '__dot__').replaceAll('-', '__dash__').replaceAll('/', '__slash__');
}
const RESERVED = new Set(['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return']);

/** JSON as CEL sees it through its schema. */
export function toCel(value: unknown, schema: JsonSchema | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return schema?.type !== 'number' && Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value === 'string') return textValue(value, schema?.format);
  if (Array.isArray(value)) return value.map((item) => toCel(item, schema && !Array.isArray(schema.items) ? schema.items : undefined));
  if (!isObject(value)) return value;
  const out = new Map<string, unknown>();
  for (const key of Object.keys(value)) {
    const property = schema?.properties?.[key];
    const other = isObject(schema?.additionalProperties) ? schema.additionalProperties : undefined;
    out.set(property ? escapeName(key) : key, toCel(value[key], property ?? other));
  }
  return out;
}

function textValue(text: string, format: string | undefined): unknown {
  if (format === 'date-time' || format === 'datetime') return { timestamp: parseRfc3339(text) ?? 0 };
  if (format === 'date') return { timestamp: parseRfc3339(`${text}T00:00:00Z`) ?? 0 };
  if (format === 'duration') return { duration: parseDuration(text) ?? 0 };
  return format === 'byte' ? { bytes: text } : text;
}

const UNITS: Record<string, number> = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of a Go duration. */
export function parseDuration(text: string): number | undefined {
  if (!/^[+-]?(0|((\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))+)$/.test(text)) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/([\d.]+)(ns|us|µs|ms|s|m|h)/g)) total += Number(amount) * UNITS[unit!]!;
  return text.startsWith('-') ? -total : total;
}

export function equals(a: unknown, b: unknown): boolean {
  if ((typeof a === 'bigint' && typeof b === 'number') || (typeof a === 'number' && typeof b === 'bigint')) return Number(a) === Number(b);
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => equals(item, b[i]));
  if (isMap(a)) return isMap(b) && a.size === b.size && [...a].every(([key, value]) => b.has(key) && equals(value, b.get(key)));
  if (isObject(a) && isObject(b)) {
    const [left, right] = [rank(a), rank(b)];
    return left !== undefined ? left === right : Object.keys(a).every((key) => equals(a[key], b[key]));
  }
  return a === b;
}

function rank(value: unknown): number | bigint | undefined {
  if (isTagged(value, 'timestamp')) return value.timestamp;
  if (isTagged(value, 'duration')) return value.duration;
  return isTagged(value, 'quantity') ? value.quantity : undefined;
}

/** Negative, zero or positive; undefined: these two cannot be ordered. */
export function compare(a: unknown, b: unknown): number | undefined {
  const numeric = (value: unknown): boolean => typeof value === 'bigint' || typeof value === 'number';
  if (numeric(a) && numeric(b)) return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
  if ((typeof a === 'string' && typeof b === 'string') || (typeof a === 'boolean' && typeof b === 'boolean')) return a < b ? -1 : a > b ? 1 : 0;
  const left = rank(a), right = rank(b);
  return left !== undefined && right !== undefined && typeName(a) === typeName(b) ? (left < right ? -1 : left > right ? 1 : 0) : undefined;
}

/** As string() shows a value. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isTagged(value, 'timestamp')) return rfc3339(value.timestamp);
  if (isTagged(value, 'duration')) return `${value.duration / 1000}s`;
  if (isTagged(value, 'quantity')) return value.text;
  return isTagged(value, 'bytes') ? value.bytes : String(value);
}

export function quantity(text: string): Tagged {
  const parsed = parseQuantity(text);
  if (!parsed) throw new CelError(`quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'`);
  return { quantity: parsed.nano, text };
}
