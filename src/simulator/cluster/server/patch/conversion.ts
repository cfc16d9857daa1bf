/**
 * Why a merged object does not fit its type, in the words of the converter that a strategic patch goes through: unlike
 * the JSON decoder it names the kinds of Go, and not the field.
 */
import { isObject, type Json } from '../conform.ts';
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
  const body = text.replace(/[\r\n]/g, '').replace(/={1,2}$/, '');
  const bad = /[^A-Za-z0-9+/]/.exec(body);
  const length = text.replace(/[\r\n]/g, '').length;
  if (!bad && length % 4 === 0) return undefined;
  return `error decoding from json: illegal base64 data at input byte ${bad ? bad.index : length - (length % 4)}`;
}

function goKind(value: unknown): string {
  if (Array.isArray(value)) return 'slice';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int64' : 'float64';
  return typeof value === 'boolean' ? 'bool' : 'string';
}
