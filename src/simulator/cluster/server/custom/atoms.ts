/** How the values of a custom resource merge in server-side apply, by its schema. */
import { atomOfSchema, DEDUCED, LEAF, structOf, type Atom } from '../managed-fields/atoms.ts';
import type { TypeRef } from '../schema.ts';
import type { JsonSchema } from './definition.ts';

export function atomOfObject(schema: JsonSchema): Atom {
  return structAtom(schema, true);
}

const SCALARS: Readonly<Record<string, TypeRef>> = { string: { kind: 'scalar', code: 's' }, integer: { kind: 'scalar', code: 'l' }, number: { kind: 'scalar', code: 'f' }, boolean: { kind: 'scalar', code: 'b' } };

function atomOf(schema: JsonSchema): Atom {
  if (schema.type === 'array') return listAtom(schema);
  if (schema['x-kubernetes-map-type'] === 'atomic' || schema['x-kubernetes-int-or-string']) return LEAF;
  if (schema['x-kubernetes-embedded-resource']) return structAtom(schema, true);
  if (schema.properties) return structAtom(schema, false);
  const { additionalProperties } = schema;
  if (typeof additionalProperties === 'object') return { kind: 'map', of: atomOf(additionalProperties) };
  if (additionalProperties || schema['x-kubernetes-preserve-unknown-fields']) return DEDUCED;
  return schema.type === 'object' ? structAtom(schema, false) : ({ kind: 'leaf', type: SCALARS[schema.type ?? ''] });
}

function structAtom(schema: JsonSchema, resource: boolean): Atom {
  const fields = new Map<string, { atom: Atom; initial?: unknown }>();
  for (const [key, property] of Object.entries(schema.properties ?? {})) fields.set(key, { atom: atomOf(property), initial: property.default });
  if (resource) {
    fields.set('apiVersion', { atom: LEAF });
    fields.set('kind', { atom: LEAF });
    fields.set('metadata', { atom: atomOfSchema('meta.v1.ObjectMeta') });
  }
  return structOf(fields, schema['x-kubernetes-preserve-unknown-fields'] ? DEDUCED : undefined);
}

function listAtom({ items, ...schema }: JsonSchema): Atom {
  const type = schema['x-kubernetes-list-type'];
  if (type === 'set') return { kind: 'set' };
  if (type !== 'map' || !items || Array.isArray(items)) return LEAF;
  const of = atomOf(items);
  return { kind: 'associative', of, keys: schema['x-kubernetes-list-map-keys'] ?? [], item: of.kind === 'struct' ? of.schema : undefined };
}
