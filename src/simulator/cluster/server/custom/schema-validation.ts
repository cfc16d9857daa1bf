/**
 * Checks a value against a schema, with the words and the order of kube-openapi's validator. Each error has the path
 * that the validator calls it by; errors without one (`general`) show as `<nil>` at the root of an object.
 */
import { isObject } from '../conform.ts';
import { equal } from '../equal.ts';
import { shown } from '../validation/field-errors.ts';
import type { JsonSchema } from './definition.ts';
import { hasFormat, isKnownFormat } from './formats.ts';
import { isListed, itemIn, type Correlation } from './correlation.ts';
import { pattern } from '../../../kernel/go-regexp.ts';

export interface SchemaError {
  path: string;
  kind: 'required' | 'enum' | 'too long' | 'too many' | 'type' | 'invalid' | 'general';
  value: unknown;
  message: string;
  allowed?: unknown[];
  limit?: number;
}

/** Errors of one schema, and how many of its checks were made: among alternatives the one with most says what is wrong. */
interface Result {
  errors: SchemaError[];
  checks: number;
}

const typesOf = (schema: JsonSchema): string[] => (schema['x-kubernetes-int-or-string'] ? ['integer', 'string'] : schema.type ? [schema.type] : []);

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

const invalid = (path: string, value: unknown, rest: string): SchemaError => ({ path, kind: 'invalid', value, message: `${path} in body ${rest}` });
const general = (message: string): SchemaError => ({ path: '', kind: 'general', value: '', message });
const typeError = (path: string, want: string, have: string): SchemaError => ({ path, kind: 'type', value: have, message: `${path} in body must be of type ${want}: "${have}"` });

/** @param correlation where the old value of an update is; unchanged parts may stay as wrong as they were */
export function validateValue(value: unknown, schema: JsonSchema, path: string, correlation?: Correlation): SchemaError[] {
  return check(value, schema, path, correlation).errors;
}

function check(value: unknown, schema: JsonSchema, path: string, correlation?: Correlation): Result {
  const result: Result = { errors: [], checks: 0 };
  const merge = (other: Result): void => {
    result.errors.push(...other.errors);
    result.checks += other.checks;
  };
  const add = (errors: SchemaError[]): void => merge({ errors, checks: errors.length === 0 ? 2 : 1 });
  add(checkType(value, schema, path));
  if (value !== null && value !== undefined) {
    merge(checkAlternatives(value, schema, path));
    if (typeof value === 'string') {
      add(checkString(value, schema, path));
      add(checkFormat(value, schema, path));
    }
    if (typeof value === 'number') add(checkNumber(value, schema, path));
    if (Array.isArray(value)) merge(checkItems(value, schema, path, correlation));
  }
  if (schema.enum && !schema.enum.some((one) => equal(one, value))) {
    add([{ path, kind: 'enum', value, allowed: schema.enum, message: `${path} in body should be one of ${JSON.stringify(schema.enum)}` }]);
  }
  if (isObject(value)) merge(checkFields(value, schema, path, correlation));
  if (result.errors.length > 0 && correlation && equal(value, correlation.old)) return { errors: [], checks: result.checks };
  return result;
}

function checkType(value: unknown, schema: JsonSchema, path: string): SchemaError[] {
  const types = typesOf(schema), type = typeOf(value);
  const format = schema.format && isKnownFormat(schema.format, schema.type) ? schema.format : '';
  if (types.length === 0 && !format) return [];
  if (type === 'null') return types.length === 0 || schema.nullable ? [] : [typeError(path, types.join(','), 'null')];
  const numeric = types.includes('number') || types.includes('integer');
  if (!numeric && format && (type === 'string' || type === 'array')) return [];
  if (types.includes(type) || (type === 'integer' && types.includes('number'))) return [];
  return [typeError(path, types.join(','), type)];
}

function checkString(value: string, schema: JsonSchema, path: string): SchemaError[] {
  const length = [...value].length;
  if (schema.maxLength !== undefined && length > schema.maxLength) return [{ path, kind: 'too long', value, limit: schema.maxLength, message: '' }];
  if (schema.minLength !== undefined && length < schema.minLength) return [invalid(path, value, `should be at least ${schema.minLength} chars long`)];
  return schema.pattern && !pattern(schema.pattern)?.test(value) ? [invalid(path, value, `should match '${schema.pattern}'`)] : [];
}

function checkFormat(value: string, schema: JsonSchema, path: string): SchemaError[] {
  const numeric = typesOf(schema).some((type) => type === 'number' || type === 'integer');
  if (schema.format && !numeric && !hasFormat(value, schema.format)) return [{ ...typeError(path, schema.format, value), value }];
  return [];
}

const INT32 = 2147483648;

function checkNumber(value: number, schema: JsonSchema, path: string): SchemaError[] {
  const errors: SchemaError[] = [];
  const types = typesOf(schema);
  const whole = types.length === 1 && types[0] === 'integer';
  if (whole && !Number.isInteger(value)) errors.push(general(`Checked value must be of type integer (default format) in ${path}`));
  if (whole && schema.format === 'int32' && (value >= INT32 || value < -INT32)) errors.push(general(`Checked value must be of type integer with format int32 in ${path}`));
  const { multipleOf, maximum, minimum } = schema;
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) errors.push(invalid(path, value, `should be a multiple of ${multipleOf}`));
  if (maximum !== undefined && (schema.exclusiveMaximum ? value >= maximum : value > maximum)) errors.push(invalid(path, value, `should be less than ${schema.exclusiveMaximum ? '' : 'or equal to '}${maximum}`));
  if (minimum !== undefined && (schema.exclusiveMinimum ? value <= minimum : value < minimum)) errors.push(invalid(path, value, `should be greater than ${schema.exclusiveMinimum ? '' : 'or equal to '}${minimum}`));
  return errors;
}

function isMultiple(value: number, factor: number): boolean {
  const times = value / factor;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

function checkItems(value: unknown[], schema: JsonSchema, path: string, correlation?: Correlation): Result {
  const result: Result = { errors: [], checks: 1 };
  const { items } = schema;
  if (items && !Array.isArray(items)) {
    value.forEach((item, i) => {
      const below = check(item, items, `${path}[${i}]`, correlation && itemIn(correlation, schema, item));
      result.errors.push(...below.errors);
      result.checks += below.checks;
    });
  }
  if (schema.minItems !== undefined && value.length < schema.minItems) result.errors.push(invalid(path, value.length, `should have at least ${schema.minItems} items`));
  if (schema.maxItems !== undefined && value.length > schema.maxItems) result.errors.push({ path, kind: 'too many', value: value.length, limit: schema.maxItems, message: '' });
  if (schema.uniqueItems && value.some((item, i) => value.slice(0, i).some((other) => equal(item, other)))) result.errors.push(invalid(path, '', `shouldn't contain duplicates`));
  return result;
}

function checkFields(value: Record<string, unknown>, schema: JsonSchema, path: string, correlation?: Correlation): Result {
  const result: Result = { errors: [], checks: 1 };
  const size = Object.keys(value).length;
  const merge = (below: Result): void => {
    result.errors.push(...below.errors);
    result.checks += below.checks;
  };
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (schema.minProperties !== undefined && size < schema.minProperties) result.errors.push(invalid(path, size, `should have at least ${schema.minProperties} properties`));
  if (schema.maxProperties !== undefined && size > schema.maxProperties) result.errors.push({ path, kind: 'too many', value: size, limit: schema.maxProperties, message: '' });
  for (const key of Object.keys(value).sort()) {
    const declared = schema.properties && Object.hasOwn(schema.properties, key);
    if (declared) continue;
    if (schema.additionalProperties === false) result.errors.push({ path: at(key), kind: 'invalid', value: key, message: `${at(key)} in body is a forbidden property` });
    else if (isObject(schema.additionalProperties)) merge(check(value[key], schema.additionalProperties, at(key), correlation && fieldOld(correlation, key)));
  }
  for (const key of Object.keys(schema.properties ?? {}).sort()) {
    const root = path === '' && (key === 'kind' || key === 'apiVersion');
    if (Object.hasOwn(value, key)) merge(check(value[key], schema.properties![key]!, at(key), correlation && !root ? fieldOld(correlation, key) : undefined));
  }
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key)) result.errors.push({ path: at(key), kind: 'required', value: '', message: `${at(key)} in body is required` });
  }
  return result;
}

const fieldOld = ({ old }: Correlation, key: string): Correlation | undefined => (isListed(old, key) ? { old: old[key] } : undefined);

/** anyOf, oneOf, allOf and not. */
function checkAlternatives(value: unknown, schema: JsonSchema, path: string): Result {
  const result: Result = { errors: [], checks: 1 };
  const most = (results: readonly Result[]): Result => results.reduce((best, one) => (one.checks > best.checks ? one : best));
  if (schema.anyOf?.length) {
    const results = schema.anyOf.map((one) => check(value, one, path));
    if (!results.some(({ errors }) => errors.length === 0)) result.errors.push(general(`${shown(path)} must validate at least one schema (anyOf)`), ...most(results).errors);
  }
  if (schema.oneOf?.length) {
    const results = schema.oneOf.map((one) => check(value, one, path));
    const valid = results.filter(({ errors }) => errors.length === 0).length;
    if (valid !== 1) result.errors.push(general(`${shown(path)} must validate one and only one schema (oneOf). ${valid === 0 ? 'Found none valid' : `Found ${valid} valid alternatives`}`));
    if (valid === 0) result.errors.push(...most(results).errors);
  }
  if (schema.allOf?.length) {
    const results = schema.allOf.map((one) => check(value, one, path));
    for (const { errors } of results) result.errors.push(...errors);
    const valid = results.filter(({ errors }) => errors.length === 0).length;
    if (valid !== results.length) result.errors.push(general(`${shown(path)} must validate all the schemas (allOf)${valid === 0 ? '. None validated' : ''}`));
  }
  if (schema.not && check(value, schema.not, path).errors.length === 0) result.errors.push(general(`${shown(path)} must not validate the schema (not)`));
  return result;
}
