/** Whether a schema is structural: every field has its type outside of anyOf, allOf, oneOf and not, which hold value checks only. */
import { isObject } from '../conform.ts';
import { FieldErrors, type FieldError } from '../validation/field-errors.ts';
import type { JsonSchema } from './definition.ts';
import { pattern, patternFault } from '../../../kernel/go-regexp.ts';

type Level = 'root' | 'item' | 'field';

const MISSING_TYPE: Record<Level, string> = { root: 'must not be empty at the root', item: 'must not be empty for specified array items', field: 'must not be empty for specified object fields' };

/** The errors, sorted as the server sorts them. */
export function structuralErrors(schema: JsonSchema, path: string): FieldError[] {
  const errors = new FieldErrors();
  spine(schema, 'root', path, errors);
  complete(schema, schema, path, path, errors);
  return [...errors.all].sort((a, b) => (`${a.field}: ${a.body}` < `${b.field}: ${b.body}` ? -1 : 1));
}

const itemsOf = ({ items }: JsonSchema): JsonSchema | undefined => (Array.isArray(items) ? undefined : items);
const isType = (schema: JsonSchema | undefined, type: string): boolean => schema !== undefined && schema.type === type && Object.keys(schema).length === 1;
const isIntOrString = (list: readonly JsonSchema[] | undefined): boolean => list?.length === 2 && isType(list[0], 'integer') && isType(list[1], 'string');

function spine(schema: JsonSchema, level: Level, path: string, errors: FieldErrors): void {
  const items = itemsOf(schema);
  const embedded = schema['x-kubernetes-embedded-resource'] === true, preserve = schema['x-kubernetes-preserve-unknown-fields'] === true, either = schema['x-kubernetes-int-or-string'] === true;
  if (schema.type === 'array' && (!schema.items || Array.isArray(schema.items))) errors.required(`${path}.items`, 'must be specified');
  if (items) spine(items, 'item', `${path}.items`, errors);
  for (const [key, property] of Object.entries(schema.properties ?? {})) if (level !== 'root' || key !== 'metadata') spine(property, 'field', `${path}.properties[${key}]`, errors);
  if (schema.additionalProperties !== undefined) {
    if (level === 'root') errors.forbidden(`${path}.additionalProperties`, 'must not be used at the root');
    if (isObject(schema.additionalProperties)) spine(schema.additionalProperties, 'field', `${path}.additionalProperties`, errors);
  }
  if (either && preserve) errors.invalid(`${path}.x-kubernetes-preserve-unknown-fields`, true, 'must be false if x-kubernetes-int-or-string is true');
  if (either && embedded) errors.invalid(`${path}.x-kubernetes-embedded-resource`, true, 'must be false if x-kubernetes-int-or-string is true');
  values(schema, isIntOrString(schema.anyOf), isIntOrString(schema.allOf?.[0]?.anyOf), path, errors);
  checkType(schema, level, path, errors);
  if (embedded && schema.additionalProperties) errors.forbidden(`${path}.additionalProperties`, 'must not be used if x-kubernetes-embedded-resource is set');
  if (level === 'root' && schema.type && schema.type !== 'object') errors.invalid(`${path}.type`, schema.type, 'must be object at the root');
  if (level === 'root' || embedded) checkMeta(schema, level, path, errors);
  if (embedded && !preserve && !Object.keys(schema.properties ?? {}).length) errors.required(`${path}.properties`, 'must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields');
}

function checkType(schema: JsonSchema, level: Level, path: string, errors: FieldErrors): void {
  if (schema['x-kubernetes-embedded-resource'] && schema.type !== 'object') {
    if (!schema.type) errors.required(`${path}.type`, 'must be object if x-kubernetes-embedded-resource is true');
    else errors.invalid(`${path}.type`, schema.type, 'must be object if x-kubernetes-embedded-resource is true');
  } else if (!schema.type && !schema['x-kubernetes-int-or-string'] && !schema['x-kubernetes-preserve-unknown-fields']) errors.required(`${path}.type`, MISSING_TYPE[level]);
}

/** kind and apiVersion are strings; of metadata only the name may be restricted. */
function checkMeta({ properties = {} }: JsonSchema, level: Level, path: string, errors: FieldErrors): void {
  for (const key of ['kind', 'apiVersion']) {
    const property = properties[key];
    if (property && property.type !== 'string') errors.invalid(`${path}.properties[${key}].type`, property.type ?? '', 'must be string');
  }
  const { metadata } = properties;
  if (!metadata) return;
  const at = `${path}.properties[metadata]`;
  if (metadata.type !== 'object') errors.invalid(`${at}.type`, metadata.type ?? '', 'must be object');
  if (level !== 'root') return;
  const { type: _type, properties: fields = {}, default: _default, description, ...rest } = metadata;
  const more = Object.keys(fields).some((key) => key !== 'name' && key !== 'generateName');
  if (more || description || Object.keys(rest).length > 0) errors.forbidden(at, 'must not specify anything other than name and generateName, but metadata is implicitly specified');
}

function values(schema: JsonSchema, skipAnyOf: boolean, skipFirstAllOf: boolean, path: string, errors: FieldErrors): void {
  if (!skipAnyOf) (schema.anyOf ?? []).forEach((one, i) => nested(one, false, `${path}.anyOf[${i}]`, errors));
  (schema.allOf ?? []).forEach((one, i) => nested(one, skipFirstAllOf && i === 0, `${path}.allOf[${i}]`, errors));
  (schema.oneOf ?? []).forEach((one, i) => nested(one, false, `${path}.oneOf[${i}]`, errors));
  if (schema.not) nested(schema.not, false, `${path}.not`, errors);
  if (schema.pattern && !pattern(schema.pattern)) errors.invalid(`${path}.pattern`, schema.pattern, `must be a valid regular expression, but isn't: error parsing regexp: ${patternFault(schema.pattern)}`);
}

/** What a schema below anyOf and the like must leave out, and how the server says so. */
const FORBIDDEN: readonly (readonly [field: string, message: string])[] = [
  ['type', 'must be empty to be structural'], ['additionalProperties', 'must be undefined to be structural'], ['default', 'must be undefined to be structural'], ['title', 'must be empty to be structural'],
  ['description', 'must be empty to be structural'], ['nullable', 'must be false to be structural'], ['x-kubernetes-preserve-unknown-fields', 'must be false to be structural'],
  ['x-kubernetes-embedded-resource', 'must be false to be structural'], ['x-kubernetes-int-or-string', 'must be false to be structural'], ['x-kubernetes-list-map-keys', 'must be empty to be structural'],
  ['x-kubernetes-list-type', 'must be undefined to be structural'], ['x-kubernetes-map-type', 'must be undefined to be structural'], ['x-kubernetes-validations', 'must be empty to be structural'],
];

function nested(schema: JsonSchema, skipAnyOf: boolean, path: string, errors: FieldErrors): void {
  values(schema, skipAnyOf, false, path, errors);
  const items = itemsOf(schema);
  if (items) nested(items, false, `${path}.items`, errors);
  for (const [key, property] of Object.entries(schema.properties ?? {})) nested(property, false, `${path}.properties[${key}]`, errors);
  for (const [field, message] of FORBIDDEN) {
    const value = schema[field];
    if (value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0)) errors.forbidden(`${path}.${field}`, message);
  }
  if (schema.properties?.metadata) errors.forbidden(`${path}.properties[metadata]`, 'must not be specified in a nested context');
}

/** Whatever value checks at the root speak of must be declared outside of them; those further down are not looked at (complete.go). */
function complete(checks: JsonSchema, schema: JsonSchema | undefined, path: string, checksPath: string, errors: FieldErrors): void {
  const below: [JsonSchema, string][] = [];
  if (checks.not) below.push([checks.not, `${checksPath}.not`]);
  for (const word of ['allOf', 'anyOf', 'oneOf'] as const) (checks[word] ?? []).forEach((one, i) => below.push([one, `${checksPath}.${word}[${i}]`]));
  for (const [one, at] of below) completeNested(one, schema, path, at, errors);
}

function completeNested(checks: JsonSchema, schema: JsonSchema | undefined, path: string, checksPath: string, errors: FieldErrors): void {
  if (!schema) return errors.required(path, `because it is defined in ${checksPath}`);
  complete(checks, { ...schema }, path, checksPath, errors);
  const items = itemsOf(checks);
  if (items) completeNested(items, itemsOf(schema), `${path}.items`, `${checksPath}.items`, errors);
  for (const [key, property] of Object.entries(checks.properties ?? {})) {
    const own = schema.properties?.[key];
    if (own) completeNested(property, own, `${path}.properties[${key}]`, `${checksPath}.properties[${key}]`, errors);
    else errors.required(`${path}.properties[${key}]`, `because it is defined in ${checksPath}.properties[${key}]`);
  }
}
