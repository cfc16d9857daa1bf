/**
 * Why a merged object does not fit its type, in the words of the converter that a strategic patch goes through: unlike
 * the JSON decoder it names the kinds of Go, and not the field.
 */
import { badBase64, DecodeError, isObject, scalarMistake, type Json } from '../conform.ts';
import { findSchema, type Field, type Schema, type TypeRef } from '../schema.ts';

/** undefined where everything fits. */
export function conversionProblem(value: Json, schema: Schema): DecodeError | undefined {
  for (const field of schema.fields.values()) {
    const given = value[field.name];
    const problem = given === undefined || given === null ? undefined : problemOf(given, field.type, { schema, field });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

interface Place {
  schema: Schema;
  field: Field;
}

function problemOf(value: unknown, type: TypeRef, place: Place): DecodeError | undefined {
  if (type.kind === 'scalar') return scalarProblem(value, type.code, place);
  if (type.kind === 'list') return Array.isArray(value) ? first(value, type.of, place) : new DecodeError(`cannot restore slice from ${goKind(value)}`);
  if (type.kind === 'map') return isObject(value) ? first(Object.values(value), type.of, place) : new DecodeError(`cannot restore map from ${goKind(value)}`);
  const schema = findSchema(type.schema);
  if (!schema || schema.fields.size === 0) return undefined;
  return isObject(value) ? conversionProblem(value, schema) : new DecodeError(`cannot restore struct from: ${goKind(value)}`);
}

function first(items: readonly unknown[], type: TypeRef, place: Place): DecodeError | undefined {
  for (const item of items) {
    const problem = item === null ? undefined : problemOf(item, type, place);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const SCALARS: Record<string, string> = { s: 'string', i: 'int32', l: 'int64', f: 'float64', b: 'bool' };

/** Numbers convert among themselves, and nothing else does; amounts and times read themselves. */
function scalarProblem(value: unknown, code: string, { schema, field }: Place): DecodeError | undefined {
  const into = SCALARS[code];
  if (code === 'B') return bytesProblem(value);
  if (into === undefined) return ownProblem(value, code, schema, field);
  const from = goKind(value);
  if (from === into || (into === 'float64' && from === 'int64') || (into === 'int32' && from === 'int64')) return undefined;
  if (from === 'float64' && into.startsWith('int')) return new DecodeError(`cannot convert float64 to ${into}`);
  if (from !== 'int64' || into !== 'string') return new DecodeError(`unrecognized type: ${into}`);
  return Object.assign(new DecodeError('cannot convert int64 to string'), { place: { schema: schema.name, field: field.name, type: 'string' } });
}

function ownProblem(value: unknown, code: string, schema: Schema, field: Field): DecodeError | undefined {
  if (code === 'R') return undefined;
  const problem = scalarMistake(value, code, schema, field);
  return problem && new DecodeError(withoutPlace(problem.message));
}

function bytesProblem(value: unknown): DecodeError | undefined {
  if (Array.isArray(value)) return value.some((one) => typeof one === 'string') ? new DecodeError('unrecognized type: uint8') : undefined;
  const at = typeof value === 'string' ? badBase64(value.replace(/[\r\n]/g, '')) : undefined;
  if (typeof value !== 'string') return new DecodeError(`cannot restore slice from ${goKind(value)}`);
  return at === undefined ? undefined : new DecodeError(`error decoding from json: illegal base64 data at input byte ${at}`);
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
export const ofConverter = (problem: string): string => withoutPlace(problem.replace(/^json: cannot unmarshal number -?\d*\.\d+(?:e[-+]?\d+)? into Go struct field \S+ of type (int\d+)$/, 'cannot convert float64 to $1').replace(/^illegal base64 /, 'error decoding from json: $&'));

function goKind(value: unknown): string {
  if (Array.isArray(value)) return 'slice';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int64' : 'float64';
  return typeof value === 'boolean' ? 'bool' : 'string';
}
