/** Whether two new objects are written alike, so that whoever made them owns the same fields of both. */
import { equal } from '../equal.ts';
import { isObject, type Json } from '../conform.ts';
import type { Resource } from '../resources.ts';
import { findSchema } from '../schema.ts';

/**
 * But for the name, which nobody owns, and for texts under keys that each are a field (data, labels, annotations): these are owned
 * whatever they say. Everything else must be equal, since values decide about defaults and name the items of lists.
 */
export function alike(one: Json, other: Json, { schema }: Resource): boolean {
  const fields = findSchema(schema)?.fields;
  if (!fields) return false;
  return sameKeys(one, other, (key) => {
    const a = one[key], b = other[key], type = fields.get(key)?.type;
    if (key === 'metadata') return isObject(a) && isObject(b) && sameKeys(a, b, (part) => part === 'name' || ((part === 'annotations' || part === 'labels') && sameTexts(a[part], b[part])) || equal(a[part], b[part]));
    return (type?.kind === 'map' && type.of.kind === 'scalar' && sameTexts(a, b)) || equal(a, b);
  });
}

function sameKeys(one: Json, other: Json, same: (key: string) => boolean): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && same(key));
}

const sameTexts = (one: unknown, other: unknown): boolean => isObject(one) && isObject(other) && sameKeys(one, other, (key) => typeof one[key] === 'string' && typeof other[key] === 'string' && (one[key] === '') === (other[key] === ''));
