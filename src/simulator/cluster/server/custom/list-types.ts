/** Lists of type set and map hold every item, or every key, once. */
import { isObject } from '../conform.ts';
import { equal } from '../equal.ts';
import type { FieldErrors } from '../validation/field-errors.ts';
import { fieldSchema, itemSchema } from './coerce.ts';
import type { JsonSchema } from './definition.ts';

export function validateListTypes(value: unknown, schema: JsonSchema | undefined, path: string, errors: FieldErrors): void {
  if (!schema) return;
  if (Array.isArray(value)) {
    checkList(value, schema, path, errors);
    value.forEach((item, i) => validateListTypes(item, itemSchema(schema), `${path}[${i}]`, errors));
  } else if (isObject(value)) {
    for (const key of Object.keys(value).sort()) {
      const named = schema.properties && Object.hasOwn(schema.properties, key);
      validateListTypes(value[key], fieldSchema(schema, key), named ? (path === '' ? key : `${path}.${key}`) : `${path}[${key}]`, errors);
    }
  }
}

function checkList(list: unknown[], schema: JsonSchema, path: string, errors: FieldErrors): void {
  const type = schema['x-kubernetes-list-type'];
  if (type === 'set') for (const i of repeated(list)) errors.duplicate(`${path}[${i}]`, list[i]);
  if (type !== 'map') return;
  const wrong = list.findIndex((item) => item !== null && !isObject(item));
  if (wrong >= 0) return errors.invalid(`${path}[${wrong}]`, list[wrong], 'must be an object for an array of list-type map');
  const keys = list.map((item) => keysOf(item, schema['x-kubernetes-list-map-keys'] ?? []));
  for (const i of repeated(keys)) errors.duplicate(`${path}[${i}]`, keys[i]);
}

const keysOf = (item: unknown, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => isObject(item) && Object.hasOwn(item, name)).map((name) => [name, (item as Record<string, unknown>)[name]]));

/** Where an item comes for the second time; a third is not told of. */
const repeated = (list: readonly unknown[]): number[] => [...list.keys()].filter((i) => list.slice(0, i).filter((other) => equal(other, list[i])).length === 1);
