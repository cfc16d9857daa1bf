/** The order in which the server writes an object: fields as their struct declares them, keys of maps sorted. */
import { isObject, type Json } from './conform.ts';
import { findSchema, type Schema, type TypeRef } from './schema.ts';

export function inGoOrder(value: Json, schema: Schema): Json {
  const out: Json = {};
  for (const { name, type, omit } of schema.fields.values()) if (name in value) out[name] = omit === 'never' && isEmptyList(value[name]) ? null : ordered(value[name], type);
  for (const name in value) if (!(name in out)) out[name] = value[name];
  return out;
}

/** What is stored knows no empty lists: those that are always written come back as null. */
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function ordered(value: unknown, type: TypeRef): unknown {
  if (type.kind === 'scalar' || typeof value !== 'object' || value === null) return value;
  if (type.kind === 'list') return Array.isArray(value) && type.of.kind !== 'scalar' ? value.map((item) => ordered(item, type.of)) : value;
  if (!isObject(value)) return value;
  if (type.kind === 'map') return Object.fromEntries(Object.keys(value).sort().map((key) => [key, ordered(value[key], type.of)]));
  const schema = findSchema(type.schema);
  return schema && schema.fields.size > 0 ? inGoOrder(value, schema) : value;
}
