/** Which old value belongs to a new one: by field, and in lists of type map by their keys. Other lists correlate as a whole only. */
import { isObject, type Json } from '../conform.ts';
import { equal } from '../equal.ts';
import type { JsonSchema } from './definition.ts';

export interface Correlation {
  old: unknown;
}

export const isListed = (value: unknown, key: string): value is Json => isObject(value) && Object.hasOwn(value, key);

/** The old item with the same keys. */
export function itemIn({ old }: Correlation, schema: JsonSchema, item: unknown): Correlation | undefined {
  if (schema['x-kubernetes-list-type'] !== 'map' || !Array.isArray(old) || !isObject(item)) return undefined;
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  const found: unknown = old.find((one) => isObject(one) && keys.every((key) => equal(one[key], item[key])));
  return found === undefined ? undefined : { old: found };
}
