/** Words of schemas that take a schema or something else: how the types of apiextensions read them. */
import { choosers, DecodeError, isObject } from '../conform.ts';
import type { TypeRef } from '../schema.ts';

const SCHEMA: TypeRef = { kind: 'object', schema: 'apiextensions.v1.JSONSchemaProps' };
const SCHEMAS: TypeRef = { kind: 'list', of: SCHEMA };
const BOOLEAN: TypeRef = { kind: 'scalar', code: 'b' };
const TEXTS: TypeRef = { kind: 'list', of: { kind: 'scalar', code: 's' } };

/** additionalProperties, additionalItems. */
function schemaOrBoolean(value: unknown): TypeRef {
  if (isObject(value)) return SCHEMA;
  if (typeof value === 'boolean') return BOOLEAN;
  throw new DecodeError('boolean or JSON schema expected');
}

/** items, and what a dependency is; anything else counts as an empty list. */
const schemaOr = (list: TypeRef) => (value: unknown): TypeRef | undefined => (isObject(value) ? SCHEMA : Array.isArray(value) ? list : undefined);

export function readSchemaForms(): void {
  choosers.set('apiextensions.v1.JSONSchemaPropsOrBool', schemaOrBoolean);
  choosers.set('apiextensions.v1.JSONSchemaPropsOrArray', schemaOr(SCHEMAS));
  choosers.set('apiextensions.v1.JSONSchemaPropsOrStringArray', schemaOr(TEXTS));
}
