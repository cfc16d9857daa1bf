/** Fields that a schema lacks and keys that come twice, in the order of the document (fieldValidation Strict and Warn). */
import { isObject } from './conform.ts';
import { findSchema, type Schema, type TypeRef } from './schema.ts';

export function unknownFields(value: unknown, schema: Schema, sorted = false): string[] {
  const found: string[] = [];
  walk(value, { kind: 'object', schema: schema.name }, '', found, sorted ? (names) => names.sort() : (names) => names);
  return found;
}

function walk(value: unknown, type: TypeRef, path: string, found: string[], order: (names: string[]) => string[]): void {
  if (type.kind === 'list' && Array.isArray(value)) value.forEach((item, i) => walk(item, type.of, `${path}[${i}]`, found, order));
  else if (type.kind === 'map' && isObject(value)) for (const key of Object.keys(value)) walk(value[key], type.of, `${path}.${key}`, found, order);
  else if (type.kind === 'object' && isObject(value)) {
    const schema = findSchema(type.schema);
    if (!schema || schema.free) return;
    for (const key of order(Object.keys(value))) {
      const at = path === '' ? key : `${path}.${key}`;
      const field = schema.fields.get(key);
      if (field) walk(value[key], field.type, at, found, order);
      else found.push(at);
    }
  }
}

/** Where the decoder comes upon it: what is there twice when it comes again. */
const placeOf = ({ path, again = false }: { path: string; again?: boolean }, order: readonly string[]): number => (again ? order.lastIndexOf(path) : order.indexOf(path));

/** Both sorts of problems as the strict decoder words them; `order` lists the document's paths as they come. */
export function strictProblems(unknown: readonly string[], duplicates: readonly string[], order: readonly string[]): string[] {
  const all: { path: string; again?: boolean; text: string }[] = [...unknown.map((path) => ({ path, text: `unknown field "${path}"` })), ...duplicates.map((path) => ({ path, again: true, text: `duplicate field "${path}"` }))];
  if (unknown.length > 0 && duplicates.length > 0) all.sort((a, b) => placeOf(a, order) - placeOf(b, order));
  return all.map(({ text }) => text);
}
