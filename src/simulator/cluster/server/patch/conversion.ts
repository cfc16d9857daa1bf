/**
 * Why a merged object does not fit its type, in the words of the converter that a strategic patch goes through: unlike
 * the JSON decoder it names the kinds of Go, and not the field.
 */
import { badBase64, isObject, type Json } from '../conform.ts';
import { findSchema, type Schema, type TypeRef } from '../schema.ts';

/** undefined where everything fits, as far as kinds go: texts with a form of their own are the decoder's business. */
export function conversionProblem(value: Json, schema: Schema): string | undefined {
  for (const field of schema.fields.values()) {
    const given = value[field.name];
    const problem = given === undefined || given === null ? undefined : problemOf(given, field.type);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOf(value: unknown, type: TypeRef): string | undefined {
  if (type.kind === 'scalar') return scalarProblem(value, type.code);
  if (type.kind === 'list') return Array.isArray(value) ? first(value, type.of) : `cannot restore slice from ${goKind(value)}`;
  if (type.kind === 'map') return isObject(value) ? first(Object.values(value), type.of) : `cannot restore map from ${goKind(value)}`;
  const schema = findSchema(type.schema);
  if (!schema || schema.fields.size === 0) return undefined;
  return isObject(value) ? conversionProblem(value, schema) : `cannot restore struct from: ${goKind(value)}`;
}

function first(items: readonly unknown[], type: TypeRef): string | undefined {
  for (const item of items) {
    const problem = item === null ? undefined : problemOf(item, type);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const SCALARS: Record<string, string> = { s: 'string', i: 'int32', l: 'int64', f: 'float64', b: 'bool' };

/** Numbers convert among themselves, and nothing else does. */
function scalarProblem(value: unknown, code: string): string | undefined {
  const into = SCALARS[code];
  if (code === 'B') return typeof value === 'string' ? base64Problem(value) : `cannot restore slice from ${goKind(value)}`;
  if (into === undefined) return undefined;
  const from = goKind(value);
  if (from === into || (into === 'float64' && from === 'int64') || (into === 'int32' && from === 'int64')) return undefined;
  if (from === 'float64' && into.startsWith('int')) return `cannot convert float64 to ${into}`;
  return from === 'int64' && into === 'string' ? 'cannot convert int64 to string' : `unrecognized type: ${into}`;
}

function base64Problem(text: string): string | undefined {
  const at = badBase64(text.replace(/[\r\n]/g, ''));
  return at === undefined ? undefined : `error decoding from json: illegal base64 data at input byte ${at}`;
}

/** Whole numbers lose what does not fit, as in Go; `value` itself where everything fits. */
export function narrowed(value: Json, schema: Schema): Json {
  let out = value;
  for (const key of Object.keys(value)) {
    const field = schema.fields.get(key), given = value[key], fits = field ? narrow(given, field.type) : given;
    if (fits === given) continue;
    if (out === value) out = { ...value };
    out[key] = fits;
  }
  return out;
}

function narrow(value: unknown, type: TypeRef): unknown {
  if (type.kind === 'scalar') return type.code === 'i' && typeof value === 'number' && Number.isInteger(value) ? (Math.abs(value) >= 2 ** 63 ? -1 : value | 0) : value;
  if (type.kind === 'list' && Array.isArray(value)) {
    const items = value.map((item) => narrow(item, type.of));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  if (type.kind === 'map' && isObject(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, narrow(item, type.of)] as const);
    return entries.some(([key, item]) => item !== value[key]) ? Object.fromEntries(entries) : value;
  }
  const schema = type.kind === 'object' && isObject(value) ? findSchema(type.schema) : undefined;
  return schema ? narrowed(value as Json, schema) : value;
}

/** What the decoder says of a value, as the converter says it: it reads each by itself. */
export const withoutPlace = (problem: string): string => problem.replace(/into Go struct field \S+ of type/, 'into Go value of type');

/** The same of what is applied: numbers go through no text. */
export const ofConverter = (problem: string): string => withoutPlace(problem.replace(/^json: cannot unmarshal number -?\d*\.\d+(?:e[-+]?\d+)? into Go struct field \S+ of type (int\d+)$/, 'cannot convert float64 to $1'));

function goKind(value: unknown): string {
  if (Array.isArray(value)) return 'slice';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int64' : 'float64';
  return typeof value === 'boolean' ? 'bool' : 'string';
}
