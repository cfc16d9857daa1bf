/** How custom resources are created, changed and checked: the strategy of every kind that a definition adds. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { isObject } from '../conform.ts';
import type { Kind, RequestContext } from '../kind.ts';
import { isQualifiedName } from '../validation/names.ts';
import type { FieldErrors } from '../validation/field-errors.ts';
import type { DefinitionVersion, JsonSchema, ScalePaths } from './definition.ts';
import { fieldSchema, itemSchema } from './coerce.ts';
import { hasRules, validateRules } from './rules.ts';
import { validateListTypes } from './list-types.ts';
import { validateValue, type SchemaError } from './schema-validation.ts';
import type { Correlation } from './correlation.ts';
import { valueAt } from './simple-path.ts';

const BLOCKING = new Set(['FieldValueNotSupported', 'FieldValueRequired', 'FieldValueTooLong', 'FieldValueTooMany', 'FieldValueTypeInvalid']);
const NOT_CHECKED = 'some validation rules were not checked because the object was invalid; correct the existing errors to complete validation';
const MAX_INT32 = 2147483647;

export function customKind(collection: string, version: DefinitionVersion): Kind {
  const schema = version.schema?.openAPIV3Schema ?? {};
  const status = version.subresources?.status !== undefined;
  const scale = version.subresources?.scale;
  const fields: Record<string, { read(object: KubernetesObject): string }['read']> = {};
  for (const { jsonPath } of version.selectableFields ?? []) {
    const read = (object: KubernetesObject): string => String(valueAt(object, jsonPath) ?? '');
    fields[jsonPath.replace(/^\./, '')] = read;
  }
  return {
    collection, fields, generation: true, unconditionalUpdate: false, statusFields: status ? ['status'] : [],
    prepareForCreate(draft) {
      if (status) delete draft.status;
    },
    prepareForStatusUpdate(draft, old) {
      draft.metadata = { ...old.metadata, resourceVersion: draft.metadata.resourceVersion };
    },
    validateCreate: (object, errors, context) => check(object, undefined, schema, scale, errors, context),
    validateUpdate: (object, old, errors, context) => check(object, old, schema, scale, errors, context),
    validateStatusUpdate: (object, old, errors, context) => checkStatus(object, old, schema, scale, errors, context),
    warnings: (object, old) => (object.metadata.finalizers ?? []).filter((one) => !old?.metadata.finalizers?.includes(one)).sort().flatMap(finalizerWarnings),
  };
}

function check(object: KubernetesObject, old: KubernetesObject | undefined, schema: JsonSchema, scale: ScalePaths | undefined, errors: FieldErrors, context: RequestContext): void {
  const correlation: Correlation | undefined = old && { old };
  addSchemaErrors(validateValue(object, schema, '', correlation), '', errors);
  if (scale) {
    checkReplicas(object, scale.specReplicasPath, errors);
    checkScaleStatus(object, scale, errors);
  }
  checkEmbedded(object, schema, '', errors, true);
  validateListTypes(object, schema, '', errors);
  checkRules(object, old, schema, '', errors, context);
}

/** An object within the object says what it is. */
function checkEmbedded(value: unknown, schema: JsonSchema | undefined, path: string, errors: FieldErrors, root = false): void {
  if (!schema) return;
  if (Array.isArray(value)) value.forEach((item, i) => checkEmbedded(item, itemSchema(schema), `${path}[${i}]`, errors));
  if (!isObject(value)) return;
  if (!root && schema['x-kubernetes-embedded-resource']) for (const field of ['apiVersion', 'kind']) if (!value[field]) errors.required(`${path}.${field}`);
  for (const key of Object.keys(value)) checkEmbedded(value[key], fieldSchema(schema, key), path === '' ? key : `${path}.${key}`, errors);
}

function checkStatus(object: KubernetesObject, old: KubernetesObject, schema: JsonSchema, scale: ScalePaths | undefined, errors: FieldErrors, context: RequestContext): void {
  const part = schema.properties?.status;
  if (part && object.status !== undefined) addSchemaErrors(validateValue(object.status, part, '', { old: old.status }), 'status', errors);
  if (scale) checkScaleStatus(object, scale, errors);
  validateListTypes(object, schema, '', errors);
  checkRules(object, old, schema, '', errors, context);
}

/** Rules are evaluated only on objects of the right shape. */
function checkRules(object: KubernetesObject, old: KubernetesObject | undefined, schema: JsonSchema, path: string, errors: FieldErrors, context: RequestContext): void {
  if (!hasRules(schema)) return;
  if (errors.all.some(({ reason }) => BLOCKING.has(reason))) errors.invalid('<nil>', undefined, NOT_CHECKED);
  else validateRules(object, old, schema, path, errors, (text) => context.warn(text));
}

export function addSchemaErrors(found: readonly SchemaError[], prefix: string, errors: FieldErrors): void {
  for (const error of found) {
    const field = [prefix, error.path].filter(Boolean).join('.') || '<nil>';
    if (error.kind === 'required') errors.required(field);
    else if (error.kind === 'enum') errors.notSupported(field, error.value, error.allowed!.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))));
    else if (error.kind === 'too long') errors.tooLong(field, error.limit!);
    else if (error.kind === 'too many') errors.tooMany(field, error.value as number, error.limit!);
    else if (error.kind === 'type') errors.typeInvalid(field, error.value, error.message);
    else errors.invalid(field, error.value, error.message);
  }
}

function checkReplicas(object: KubernetesObject, path: string, errors: FieldErrors): void {
  const value = valueAt(object, path) ?? 0;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    errors.invalid(path, 0, `${path} accessor error: ${goValue(value)} is of the type ${goType(value)}, expected int64`);
  } else if (value < 0) errors.invalid(path, value, 'should be a non-negative integer');
  else if (value > MAX_INT32) errors.invalid(path, value, `should be less than or equal to ${MAX_INT32}`);
}

function checkScaleStatus(object: KubernetesObject, { statusReplicasPath, labelSelectorPath }: ScalePaths, errors: FieldErrors): void {
  checkReplicas(object, statusReplicasPath, errors);
  if (!labelSelectorPath) return;
  const value = valueAt(object, labelSelectorPath) ?? '';
  if (typeof value !== 'string') errors.invalid(labelSelectorPath, '', `${labelSelectorPath} accessor error: ${goValue(value)} is of the type ${goType(value)}, expected string`);
}

const goValue = (value: unknown): string => (Array.isArray(value) ? `[${value.map(goValue).join(' ')}]` : isObject(value) ? `map[${Object.keys(value).sort().map((key) => `${key}:${goValue(value[key])}`).join(' ')}]` : String(value));
const goType = (value: unknown): string => (typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'bool' : typeof value === 'number' ? (Number.isInteger(value) ? 'int64' : 'float64') : Array.isArray(value) ? '[]interface {}' : 'map[string]interface {}');

const STANDARD_FINALIZERS = new Set(['orphan', 'foregroundDeletion', 'kubernetes']);

function finalizerWarnings(name: string): string[] {
  const start = `metadata.finalizers: ${JSON.stringify(name)}: `;
  const found = isQualifiedName(name).map((problem) => start + problem);
  if (name.includes('/') || STANDARD_FINALIZERS.has(name)) return found;
  return [...found, `${start}prefer a domain-qualified finalizer name ${name.includes('.') ? 'including a path (/) ' : ''}to avoid accidental conflicts with other finalizer writers`];
}
