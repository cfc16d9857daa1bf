/** What a schema promises of the sizes of values (apiserver/pkg/cel/common/schemas.go): how many elements at most, how many bytes at least. */
import { isObject } from '../conform.ts';
import type { JsonSchema } from '../custom/definition.ts';
import { rootSchema } from './check.ts';
import { escapeName } from './values.ts';

export interface Declared {
  /** Characters, items or properties; 0 for what has none. */
  readonly most: number;
  /** Its shortest JSON. */
  readonly shortest: number;
  readonly items?: Declared;
  readonly fields?: ReadonlyMap<string, Declared>;
}

/** The largest body of a request. */
export const LARGEST_REQUEST = 3 * 1024 * 1024;
const LONGEST_TEXT = LARGEST_REQUEST - 2;
/** Lengths in JSON: a duration's and a time's longest, a date's, the shortest duration, time, boolean. */
const LONGEST_TIME = 32, DATE = 12, SHORTEST_DURATION = 3, SHORTEST_TIME = 21, SHORTEST_BOOLEAN = 4;
const KEY: Declared = { most: 0, shortest: 2 };

const atLeastNone = (value: number): number => Math.max(0, value);

/** undefined: expressions do not see such values. */
export function declared(given: JsonSchema | undefined): Declared | undefined {
  if (!given) return undefined;
  const schema = given['x-kubernetes-embedded-resource'] ? rootSchema(given) : given;
  if (schema['x-kubernetes-int-or-string']) return { most: schema.maxLength === undefined ? LONGEST_TEXT : atLeastNone(schema.maxLength) * 4, shortest: 1 };
  switch (schema.type) {
    case 'array': {
      const items = Array.isArray(schema.items) ? undefined : declared(schema.items);
      return items && { most: schema.maxItems === undefined ? Math.floor((LARGEST_REQUEST - 2) / (items.shortest + 1)) : atLeastNone(schema.maxItems), shortest: 2, items };
    }
    case 'object':
      return isObject(schema.additionalProperties) ? declaredMap(schema, schema.additionalProperties) : declaredObject(schema);
    case 'string':
      return declaredText(schema);
    case 'boolean':
      return { most: 0, shortest: SHORTEST_BOOLEAN };
    case 'integer':
    case 'number':
      return { most: 0, shortest: 1 };
    default:
      return undefined;
  }
}

function declaredMap(schema: JsonSchema, values: JsonSchema): Declared | undefined {
  const items = declared(values);
  return items && { most: schema.maxProperties === undefined ? Math.floor((LARGEST_REQUEST - 2) / (items.shortest + 6)) : atLeastNone(schema.maxProperties), shortest: 2, items, fields: new Map([['@keys', KEY]]) };
}

function declaredObject(schema: JsonSchema): Declared {
  const fields = new Map<string, Declared>();
  let shortest = 2;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const type = declared(property);
    if (!type) continue;
    fields.set(escapeName(name) ?? name, type);
    // What has a default is filled in by the server.
    if (schema.required?.includes(name) && property.default === undefined) shortest += name.length + type.shortest + 4;
  }
  return { most: 0, shortest, fields };
}

function declaredText({ format, maxLength, enum: values }: JsonSchema): Declared {
  if (format === 'duration') return { most: LONGEST_TIME, shortest: SHORTEST_DURATION };
  if (format === 'date') return { most: DATE, shortest: DATE };
  if (format === 'date-time') return { most: LONGEST_TIME, shortest: SHORTEST_TIME };
  // A character may be four bytes.
  if (maxLength !== undefined) return { most: atLeastNone(maxLength) * (format === 'byte' ? 1 : 4), shortest: 2 };
  if (values?.length && format !== 'byte') return { most: Math.max(0, ...values.map((one) => (typeof one === 'string' ? one.length : 0))), shortest: 2 };
  return { most: LONGEST_TEXT, shortest: 2 };
}
