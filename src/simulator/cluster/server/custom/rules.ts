/** x-kubernetes-validations: the rules of a schema, evaluated over an object. */
import { evaluate } from '../cel/evaluate.ts';
import { rootSchema } from '../cel/check.ts';
import { BUDGET_OF_OBJECT, CostExceeded, Meter } from '../cel/meter.ts';
import { nodesOf, parse, type Node } from '../cel/parse.ts';
import { CelError, toCel } from '../cel/values.ts';
import { isObject } from '../conform.ts';
import { equal } from '../equal.ts';
import { shown, type FieldErrors } from '../validation/field-errors.ts';
import { fieldSchema, itemSchema } from './coerce.ts';
import { itemIn } from './correlation.ts';
import type { JsonSchema, ValidationRule } from './definition.ts';

const found = new WeakMap<JsonSchema, boolean>();

/** Whether there is a rule anywhere in the schema. */
export function hasRules(schema: JsonSchema): boolean {
  let has = found.get(schema);
  if (has === undefined) {
    const { items, additionalProperties } = schema;
    has = (schema['x-kubernetes-validations']?.length ?? 0) > 0
      || Object.values(schema.properties ?? {}).some(hasRules)
      || (items !== undefined && !Array.isArray(items) && hasRules(items))
      || (isObject(additionalProperties) && hasRules(additionalProperties))
      || (schema.allOf ?? []).some(hasRules);
    found.set(schema, has);
  }
  return has;
}

const trees = new Map<string, Node>();

export function treeOf(source: string): Node {
  let tree = trees.get(source);
  if (!tree) trees.set(source, (tree = parse(source)));
  return tree;
}

export const usesOldSelf = (tree: Node): boolean => [...nodesOf(tree)].some((node) => node.kind === 'name' && node.name === 'oldSelf');

export function validateRules(object: unknown, old: unknown, schema: JsonSchema, path: string, errors: FieldErrors, warn: (text: string) => void): void {
  walk(object, old, schema, path, path === '', { errors, warn, left: BUDGET_OF_OBJECT });
}

interface Report {
  errors: FieldErrors;
  warn(text: string): void;
  /** What rules may still cost; negative: no further one is looked at. */
  left: number;
}

function walk(value: unknown, old: unknown, schema: JsonSchema | undefined, path: string, root: boolean, report: Report): void {
  if (!schema || value === null || value === undefined || report.left < 0 || !hasRules(schema)) return;
  for (const rule of schema['x-kubernetes-validations'] ?? []) check(rule, value, old, root || schema['x-kubernetes-embedded-resource'] ? rootSchema(schema) : schema, path, report);
  for (const one of schema.allOf ?? []) walk(value, old, { ...one, type: schema.type, properties: one.properties ?? schema.properties }, path, root, report);
  if (Array.isArray(value)) value.forEach((item, i) => walk(item, itemIn({ old }, schema, item)?.old, itemSchema(schema), `${path}[${i}]`, false, report));
  else if (isObject(value)) {
    for (const key of Object.keys(value).sort()) {
      const named = schema.properties && Object.hasOwn(schema.properties, key);
      walk(value[key], isObject(old) ? old[key] : undefined, fieldSchema(schema, key), named ? (path === '' ? key : `${path}.${key}`) : `${path}[${key}]`, false, report);
    }
  }
}

function check(rule: ValidationRule, value: unknown, old: unknown, schema: JsonSchema, path: string, report: Report): void {
  const { errors, warn } = report, meter = new Meter();
  if (report.left < 0) return;
  const tree = treeOf(rule.rule);
  const compares = usesOldSelf(tree), optional = rule.optionalOldSelf === true;
  if (compares && old === undefined && !optional) return;
  const before = old === undefined ? null : toCel(old, schema);
  const variables = new Map<string, unknown>([['self', toCel(value, schema)], ['oldSelf', optional ? { optional: before, present: old !== undefined } : before]]);
  const at = path === '' ? '<nil>' : path;
  const type = schema.type ?? '';
  try {
    if (evaluate(tree, variables, meter) === true) return;
  } catch (error) {
    if (!(error instanceof CelError)) throw error;
    if (error instanceof CostExceeded) {
      report.left = -1;
      return errors.invalid(at, type, `'${error.message}': no further validation rules will be run due to call cost exceeds limit for rule: ${ruleText(rule)}`);
    }
    const detail = error.message.startsWith('no such overload')
      ? `'${error.message}': call arguments did not match a supported operator, function or macro signature for rule: ${ruleText(rule)}`
      : `${error.message} evaluating rule: ${ruleText(rule)}`;
    return errors.invalid(at, type, detail);
  } finally {
    if (report.left >= 0 && (report.left -= meter.spent) < 0) errors.invalid(at, type, 'validation failed due to running out of cost budget, no further validation rules will be run');
  }
  if (report.left < 0) return;
  const place = rule.fieldPath ? `${path}${rule.fieldPath}`.replace(/^\./, '') : at;
  const [reason, body] = failure(rule, messageOf(rule, variables), value, schema);
  if (!compares && old !== undefined && equal(old, value)) warn(`${place}: ${body}`);
  else errors.add(place, reason, body);
}

function messageOf(rule: ValidationRule, variables: ReadonlyMap<string, unknown>): string {
  if (rule.messageExpression) {
    try {
      const text = evaluate(treeOf(rule.messageExpression), variables);
      if (typeof text === 'string' && text.trim() !== '' && !text.includes('\n')) return text.trim();
    } catch (error) {
      if (!(error instanceof CelError)) throw error;
    }
  }
  return rule.message ? rule.message.trim() : `failed rule: ${ruleText(rule)}`;
}

const ruleText = ({ rule, message }: ValidationRule): string => (message || rule).trim();

/** Objects and lists are not shown with the error. */
function failure({ reason = 'FieldValueInvalid' }: ValidationRule, detail: string, value: unknown, { type }: JsonSchema): [reason: string, body: string] {
  const start = type === 'object' || type === 'array' ? '' : `${shown(value)}: `;
  if (reason === 'FieldValueForbidden') return [reason, `Forbidden: ${detail}`];
  if (reason === 'FieldValueRequired') return [reason, `Required value: ${detail}`];
  if (reason === 'FieldValueDuplicate') return [reason, start ? `Duplicate value: ${shown(value)}` : 'Duplicate value'];
  return [reason, `Invalid value: ${start}${detail}`];
}
