/** Brings a custom resource into the form of its schema: unknown fields go, nulls that mean nothing go, defaults come. */
import { isObject, type Json } from '../conform.ts';
import { schemaOf } from '../schema.ts';
import type { JsonSchema } from './definition.ts';

const META_FIELDS = new Set(['apiVersion', 'kind', 'metadata']);
const preserves = (schema: JsonSchema | undefined): boolean => schema?.['x-kubernetes-preserve-unknown-fields'] === true;
const embedded = (schema: JsonSchema | undefined): boolean => schema?.['x-kubernetes-embedded-resource'] === true;

export const itemSchema = (schema: JsonSchema | undefined): JsonSchema | undefined => (schema && !Array.isArray(schema.items) ? schema.items : undefined);

export function fieldSchema(schema: JsonSchema | undefined, key: string): JsonSchema | undefined {
  if (!schema) return undefined;
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key];
  return isObject(schema.additionalProperties) ? schema.additionalProperties : undefined;
}

/** The metadata of an object within the object. */
function knownMeta(metadata: Json, path: string, unknown: (path: string) => void): Json {
  const { fields } = schemaOf('meta.v1.ObjectMeta');
  for (const key of Object.keys(metadata).sort()) if (!fields.has(key)) unknown(`${path}.${key}`);
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => fields.has(key)));
}

/** A copy in which only declared fields are left; `unknown` hears the path of each that went, in their order. */
export function pruned(value: unknown, schema: JsonSchema | undefined, unknown: (path: string) => void, path = ''): unknown {
  if (Array.isArray(value)) return value.map((item, i) => pruned(item, preserves(schema) ? (itemSchema(schema) ?? schema) : itemSchema(schema), unknown, `${path}[${i}]`));
  if (!isObject(value)) return value;
  const out: Json = {};
  for (const key of Object.keys(value).sort()) {
    const at = path === '' ? key : `${path}.${key}`;
    if ((path === '' || embedded(schema)) && META_FIELDS.has(key)) {
      out[key] = path !== '' && key === 'metadata' && isObject(value[key]) ? knownMeta(value[key], at, unknown) : value[key];
      continue;
    }
    const below = fieldSchema(schema, key);
    if (below) out[key] = pruned(value[key], below, unknown, at);
    else if (preserves(schema) || schema?.additionalProperties === true) out[key] = value[key];
    else unknown(at);
  }
  return out;
}

const isIdleNull = (value: unknown, schema: JsonSchema | undefined): boolean => value === null && schema !== undefined && !schema.nullable;

/** Takes away nulls where the schema neither allows null nor has a default. Changes `value`. */
export function dropNulls(value: unknown, schema: JsonSchema | undefined): void {
  if (Array.isArray(value)) for (const item of value) dropNulls(item, itemSchema(schema));
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    const below = fieldSchema(schema, key);
    if (isIdleNull(value[key], below) && below!.default === undefined) delete value[key];
    else dropNulls(value[key], below);
  }
}

const copy = (value: unknown): unknown => (Array.isArray(value) ? value.map(copy) : isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)])) : value);

/** Fills in what the schema has defaults for. Changes `value`. */
export function fillDefaults(value: unknown, schema: JsonSchema | undefined): void {
  if (!schema) return;
  if (Array.isArray(value)) {
    const items = itemSchema(schema);
    value.forEach((item, i) => {
      if (isIdleNull(item, items) && items!.default !== undefined) value[i] = copy(items!.default);
      fillDefaults(value[i], items);
    });
  }
  if (!isObject(value)) return;
  for (const key of Object.keys(schema.properties ?? {})) {
    const below = schema.properties![key]!;
    if (below.default !== undefined && (!Object.hasOwn(value, key) || isIdleNull(value[key], below))) value[key] = copy(below.default);
  }
  for (const key of Object.keys(value)) fillDefaults(value[key], fieldSchema(schema, key));
}
