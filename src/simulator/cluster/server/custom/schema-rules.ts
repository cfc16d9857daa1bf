/** What schemas of definitions may say beyond being structural: types, lists, defaults and rules. */
import { compile, rootSchema, type Compiled } from '../cel/check.ts';
import { CelSyntaxError } from '../cel/parse.ts';
import { isObject } from '../conform.ts';
import { equal } from '../equal.ts';
import { FieldErrors } from '../validation/field-errors.ts';
import { pruned } from './coerce.ts';
import type { JsonSchema, ValidationRule } from './definition.ts';
import { BUDGET, expressionCost, innerCardinality, type RuleCosts, tooExpensive } from './rule-costs.ts';
import { treeOf, usesOldSelf, validateRules } from './rules.ts';
import { validateValue } from './schema-validation.ts';
import { addSchemaErrors } from './strategy.ts';

const TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];
export const UNSUPPORTED = ['id', 'additionalItems', 'patternProperties', 'definitions', 'dependencies', '$ref'];
const REASONS = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'];

/** Defaults must be what the schema itself would accept. */
export function validateDefaults(schema: JsonSchema, path: string, errors: FieldErrors, root = true): void {
  if (schema.default !== undefined) {
    const at = `${path}.default`;
    const { default: value } = schema;
    if (!equal(pruned({ value }, { properties: { value: schema } }, () => {}), { value })) errors.invalid(at, value, 'must not have unknown fields');
    const before = errors.all.length;
    addSchemaErrors(validateValue(value, schema, ''), at, errors);
    if (errors.all.length === before) validateRules(value, undefined, schema, at, errors, () => {});
  }
  if (schema.items && !Array.isArray(schema.items)) validateDefaults(schema.items, `${path}.items`, errors, false);
  for (const [key, property] of Object.entries(schema.properties ?? {})) validateDefaults(property, `${path}.properties[${key}]`, errors, false);
  if (root) for (const key of ['metadata', 'apiVersion', 'kind']) forbidDefaults(schema.properties?.[key], `${path}.properties[${key}]`, key, errors);
}

/** What every object has is filled in by nobody. */
function forbidDefaults(schema: JsonSchema | undefined, path: string, key: string, errors: FieldErrors): void {
  if (schema?.default !== undefined) errors.forbidden(`${path}.default`, `must not be set in top-level ${key}`);
  for (const [name, property] of Object.entries(schema?.properties ?? {})) forbidDefaults(property, `${path}.properties[${name}]`, key, errors);
}

interface Place {
  path: string;
  root: boolean;
  /** The list or map in which old and new values do not belong together. */
  uncorrelated?: string;
  /** Below anyOf and the like rules are not compiled. */
  nested: boolean;
  /** How often its value may occur in an object; undefined: nothing bounds it. */
  cardinality: number | undefined;
}

/** Where nothing is wrong with a schema and those below it its rules are compiled, and told of behind all that; undefined `costs`: none is. */
export function validateSchema(schema: JsonSchema, place: Place, costs: RuleCosts | undefined, errors: FieldErrors): void {
  const rules = new FieldErrors();
  validateKeywords(schema, place, costs, errors, rules);
  errors.take(rules);
}

function validateKeywords(schema: JsonSchema, place: Place, costs: RuleCosts | undefined, errors: FieldErrors, rules: FieldErrors): void {
  const before = errors.all.length;
  checkKeywords(schema, place.path, errors);
  for (const [one, at] of schemasBelow(schema, place)) validateKeywords(one, at, costs, errors, rules);
  checkList(schema, place.path, errors);
  checkRules(schema, place.path, errors);
  if (costs && !place.nested && errors.all.length === before) (schema['x-kubernetes-validations'] ?? []).forEach((rule, i) => compileRule(rule, schema, place, i, costs, rules));
}

function* schemasBelow(schema: JsonSchema, { path, uncorrelated, nested, cardinality: outer }: Place): Generator<[JsonSchema, Place]> {
  const cardinality = innerCardinality(schema, outer);
  const inner = (at: string, more: Partial<Place> = {}): Place => ({ path: `${path}.${at}`, root: false, uncorrelated, nested, cardinality, ...more });
  if (isObject(schema.additionalProperties)) yield [schema.additionalProperties, inner('additionalProperties')];
  for (const [key, property] of Object.entries(schema.properties ?? {})) yield [property, inner(`properties[${key}]`)];
  if (schema.not) yield [schema.not, inner('not', { nested: true })];
  for (const word of ['allOf', 'oneOf', 'anyOf'] as const) for (const [i, one] of (schema[word] ?? []).entries()) yield [one, inner(`${word}[${i}]`, { nested: true })];
  for (const [key, one] of Object.entries(schema.definitions ?? {})) yield [one, inner(`definitions[${key}]`, { nested: true })];
  const lists = Array.isArray(schema.items) ? schema.items : [];
  for (const [i, one] of lists.entries()) yield [one, inner(`items[${i}]`, { nested: true })];
  for (const [key, one] of Object.entries(schema.dependencies ?? {})) if (isObject(one)) yield [one, inner(`dependencies[${key}]`, { nested: true })];
  if (schema.items && !Array.isArray(schema.items)) yield [schema.items, inner('items', { uncorrelated: uncorrelated ?? (schema['x-kubernetes-list-type'] === 'map' ? undefined : path) })];
}

function checkKeywords(schema: JsonSchema, path: string, errors: FieldErrors): void {
  if (schema.type && !TYPES.includes(schema.type)) errors.notSupported(`${path}.type`, schema.type, TYPES);
  for (const word of UNSUPPORTED) if (schema[word] !== undefined) errors.forbidden(`${path}.${word}`, `${word} is not supported`);
  if (schema.type === 'null') errors.forbidden(`${path}.type`, 'type cannot be set to null, use nullable as an alternative');
  if (Array.isArray(schema.items) && schema.items.length > 0) errors.forbidden(`${path}.items`, 'items must be a schema object and not an array');
  if (schema.uniqueItems) errors.forbidden(`${path}.uniqueItems`, 'uniqueItems cannot be set to true since the runtime complexity becomes quadratic');
  const { additionalProperties: more } = schema;
  if (more !== undefined && Object.keys(schema.properties ?? {}).length > 0 && more !== true) errors.forbidden(`${path}.additionalProperties`, 'additionalProperties and properties are mutual exclusive');
  if (schema['x-kubernetes-preserve-unknown-fields'] === false) errors.invalid(`${path}.x-kubernetes-preserve-unknown-fields`, false, 'must be true or undefined');
  const map = schema['x-kubernetes-map-type'];
  if (map === undefined) return;
  if (schema.type !== 'object') wrongType(schema, path, 'must be object if x-kubernetes-map-type is specified', errors);
  if (map !== 'atomic' && map !== 'granular') errors.notSupported(`${path}.x-kubernetes-map-type`, map, ['atomic', 'granular']);
}

function wrongType({ type }: JsonSchema, path: string, message: string, errors: FieldErrors): void {
  if (type) errors.invalid(`${path}.type`, type, message);
  else errors.required(`${path}.type`, message);
}

function checkList(schema: JsonSchema, path: string, errors: FieldErrors): void {
  const type = schema['x-kubernetes-list-type'], keys = schema['x-kubernetes-list-map-keys'] ?? [];
  const items = Array.isArray(schema.items) ? undefined : schema.items;
  const at = `${path}.x-kubernetes-list-type`;
  if (type !== undefined && schema.type !== 'array') wrongType(schema, path, 'must be array if x-kubernetes-list-type is specified', errors);
  else if (type === 'set' && items) {
    if (items.type === 'array' && (items['x-kubernetes-list-type'] ?? 'atomic') !== 'atomic') errors.invalid(`${path}.items.x-kubernetes-list-type`, items['x-kubernetes-list-type'], 'must be atomic as item of a list with x-kubernetes-list-type=set');
    if (items.type === 'object' && items['x-kubernetes-map-type'] !== 'atomic') errors.invalid(`${path}.items.x-kubernetes-map-type`, items['x-kubernetes-list-type'], 'must be atomic as item of a list with x-kubernetes-list-type=set');
  }
  if (type !== undefined && !['atomic', 'set', 'map'].includes(type)) errors.notSupported(at, type, ['atomic', 'set', 'map']);
  if (keys.length > 0 && type === undefined) errors.required(at, 'must be map if x-kubernetes-list-map-keys is non-empty');
  else if (keys.length > 0 && type !== 'map') errors.invalid(at, type, 'must be map if x-kubernetes-list-map-keys is non-empty');
  if (type === 'map') checkKeyedList(items, keys, path, errors);
  if (items && (type === 'set' || type === 'map') && items.nullable) errors.forbidden(`${path}.items.nullable`, `cannot be nullable when x-kubernetes-list-type is ${type}`);
  if (!items || type !== 'map') return;
  for (const key of keys) {
    const property = items.properties?.[key];
    if (!property) continue;
    const place = `${path}.items.properties[${key}]`;
    if (!items.required?.includes(key) && property.default === undefined) errors.required(`${place}.default`, 'this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property');
    if (property.nullable) errors.forbidden(`${place}.nullable`, 'this property is in x-kubernetes-list-map-keys, so it cannot be nullable');
  }
}

function checkKeyedList(items: JsonSchema | undefined, keys: readonly string[], path: string, errors: FieldErrors): void {
  const at = `${path}.x-kubernetes-list-map-keys`;
  if (keys.length === 0) errors.required(at, 'must not be empty if x-kubernetes-list-type is map');
  if (!items) return errors.required(`${path}.items`, 'must have a schema if x-kubernetes-list-type is map');
  if (items.type !== 'object') return errors.invalid(`${path}.items.type`, items.type ?? '', `must be object if parent array's x-kubernetes-list-type is map`);
  keys.forEach((key, i) => {
    const property = items.properties?.[key];
    if (!property) errors.invalid(at, keys, 'entries must all be names of item properties');
    else if (property.type === 'array' || property.type === 'object') errors.invalid(`${path}.items.properties[${key}].type`, items.type, `must be a scalar type if parent array's x-kubernetes-list-type is map`);
    if (keys.indexOf(key) < i) errors.invalid(at, keys, 'must not contain duplicate entries');
  });
}

function checkRules(schema: JsonSchema, path: string, errors: FieldErrors): void {
  (schema['x-kubernetes-validations'] ?? []).forEach(({ rule, message, messageExpression, reason, fieldPath }, i) => {
    const at = `${path}.x-kubernetes-validations[${i}]`;
    const breaks = (text: string): boolean => /[\n\r]/.test(text);
    if (!rule?.trim()) errors.required(`${at}.rule`, 'rule is not specified');
    else if (message && !message.trim()) errors.invalid(`${at}.message`, message, 'must be non-empty if specified');
    else if (breaks((message ?? '').trim())) errors.invalid(`${at}.message`, message, 'must not contain line breaks');
    else if (breaks(rule.trim()) && !message?.trim()) errors.required(`${at}.message`, 'message must be specified if rule contains line breaks');
    if (messageExpression && !messageExpression.trim()) errors.required(`${at}.messageExpression`, 'messageExpression must be non-empty if specified');
    if (reason !== undefined && !REASONS.includes(reason)) errors.notSupported(`${at}.reason`, reason, REASONS);
    if (fieldPath && !fieldPath.trim()) errors.invalid(`${at}.fieldPath`, fieldPath, 'must be non-empty if specified');
    if (fieldPath && breaks(fieldPath)) errors.invalid(`${at}.fieldPath`, fieldPath, 'must not contain line breaks');
    if (fieldPath && !schemaAt(schema, fieldPath)) errors.invalid(`${at}.fieldPath`, fieldPath, 'must be a valid path');
  });
}

/** The schema of the field that a path of names leads to. */
export function schemaAt(schema: JsonSchema, path: string): JsonSchema | undefined {
  if (!path.startsWith('.')) return undefined;
  let at: JsonSchema | undefined = schema;
  for (const [, name, quoted] of path.matchAll(/\.([^.[\]]+)|\['([^']*)'\]/g)) {
    const key: string = (name ?? quoted)!;
    at = at?.properties?.[key] ?? (isObject(at?.additionalProperties) ? at.additionalProperties : undefined);
  }
  return at;
}

/** A rule as Go's JSON shows its struct. */
const shownRule = ({ rule, message = '', messageExpression = '', reason, fieldPath = '', optionalOldSelf }: ValidationRule): Record<string, unknown> =>
  ({ Rule: rule, Message: message, MessageExpression: messageExpression, Reason: reason ?? null, FieldPath: fieldPath, OptionalOldSelf: optionalOldSelf ?? null });

function compileRule(rule: ValidationRule, schema: JsonSchema, { path, root, uncorrelated, cardinality }: Place, i: number, costs: RuleCosts, errors: FieldErrors): void {
  const at = `${path}.x-kubernetes-validations[${i}]`;
  const self = root || schema['x-kubernetes-embedded-resource'] ? rootSchema(schema) : schema;
  const optional = rule.optionalOldSelf === true;
  const { problem, cost: once } = compile(rule.rule, self, 'bool', optional);
  const observe = (field: string, name: string, cost: number): void => {
    if (cost > BUDGET) errors.forbidden(`${at}.${field}`, tooExpensive(name, cost, BUDGET));
    costs.observe(`${at}.${field}`, cost);
  };
  observe('rule', 'estimated rule cost', expressionCost(once, self, cardinality));
  if (problem) errors.invalid(`${at}.rule`, shownRule(rule), problem);
  const message: Compiled | undefined = rule.messageExpression && !problem ? compile(rule.messageExpression, self, 'string', optional) : undefined;
  if (message?.problem) errors.invalid(`${at}.messageExpression`, shownRule(rule), message.problem.startsWith('compilation') ? `messageExpression ${message.problem}` : message.problem);
  else if (message) observe('messageExpression', 'estimated messageExpression cost', message.cost);
  if (comparesOld(rule)) {
    if (uncorrelated) errors.invalid(`${at}.rule`, rule.rule, `oldSelf cannot be used on the uncorrelatable portion of the schema within ${uncorrelated}`);
  } else if (rule.optionalOldSelf !== undefined && !problem) errors.invalid(`${at}.optionalOldSelf`, rule.optionalOldSelf, 'may not be set if oldSelf is not used in rule');
}

function comparesOld({ rule }: ValidationRule): boolean {
  try {
    return usesOldSelf(treeOf(rule));
  } catch (error) {
    if (error instanceof CelSyntaxError) return false;
    throw error;
  }
}
