/**
 * Checks of a CustomResourceDefinition. What all versions have in common (their only schema, say) the server holds at
 * the top of the specification, and its errors name it there.
 */
import { isObject } from '../conform.ts';
import { equal } from '../equal.ts';
import { validateWebhookService, validateWebhookUrl } from '../validation/webhook-client.ts';
import type { FieldErrors } from '../validation/field-errors.ts';
import { isDns1035Label, isDnsSubdomain } from '../validation/names.ts';
import { isTrue, type Definition, type DefinitionNames, type DefinitionVersion, type JsonSchema, type PrinterColumn, type Subresources } from './definition.ts';
import { internalVersion } from './internal-version.ts';
import { RuleCosts } from './rule-costs.ts';
import { schemaAt, UNSUPPORTED, validateDefaults, validateSchema } from './schema-rules.ts';
import { structuralErrors } from './structural.ts';

export function validateDefinition(definition: Definition, old: Definition | undefined, errors: FieldErrors): void {
  const { spec, status, metadata } = definition;
  const required = `${spec.names.plural}.${spec.group}`;
  if (!old && metadata.name && metadata.name !== required) errors.invalid('metadata.name', metadata.name, 'must be spec.names.plural+"."+spec.group');
  validateSpec(definition, errors);
  if (old) validateUnchanged(definition, old, errors);
  validateNames(status.acceptedNames, 'status.acceptedNames', errors);
  validateStoredVersions(definition, errors);
  validateApproval(definition, old, errors);
  if (spec.preserveUnknownFields && !old?.spec.preserveUnknownFields) errors.invalid('spec.preserveUnknownFields', true, 'cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead');
}

type Part = 'schema' | 'subresources' | 'additionalPrinterColumns' | 'selectableFields';

/** Whether all versions say the same, so that it counts as said once. */
const common = (versions: readonly DefinitionVersion[], part: Part): boolean => versions.every((one) => equal(one[part], versions[0]?.[part]));

function validateSpec({ spec }: Definition, errors: FieldErrors): void {
  const { group, scope, names } = spec;
  const versions = spec.versions ?? []; // null where the body has none
  if (!group) errors.required('spec.group');
  else if (isDnsSubdomain(group).length > 0) errors.invalid('spec.group', group, isDnsSubdomain(group).join(','));
  else if (!group.includes('.')) errors.invalid('spec.group', group, 'should be a domain with at least one dot');
  if (!scope) errors.required('spec.scope');
  else if (scope !== 'Cluster' && scope !== 'Namespaced') errors.notSupported('spec.scope', scope, ['Cluster', 'Namespaced']);
  const shared = (part: Part): boolean => common(versions, part);
  versions.forEach(({ schema }, i) => {
    if (!schema?.openAPIV3Schema) errors.required(`spec.versions[${i}].schema.openAPIV3Schema`);
  });
  versions.forEach((version, i) => validateVersion(version, `spec.versions[${i}]`, shared, errors));
  const shownVersions = (): unknown => spec.versions ? versions.map((one) => internalVersion(one, shared)) : null;
  if (new Set(versions.map(({ name }) => name)).size < versions.length) errors.invalid('spec.versions', shownVersions(), 'must contain unique version names');
  if (versions.filter(({ storage }) => storage).length !== 1) errors.invalid('spec.versions', shownVersions(), 'must have exactly one version marked as storage version');
  const [first] = versions;
  if (first?.name && isDns1035Label(first.name).length > 0) errors.invalid('spec.version', first.name, isDns1035Label(first.name).join(','));
  for (const field of ['plural', 'singular', 'kind', 'listKind'] as const) if (!names[field]) errors.required(`spec.names.${field}`);
  validateNames(names, 'spec.names', errors);
  if (first) validateShared(first, shared, errors);
  validateConversion(spec, errors);
}

function validateVersion(version: DefinitionVersion, path: string, shared: (part: Part) => boolean, errors: FieldErrors): void {
  const problems = isDns1035Label(version.name);
  if (problems.length > 0) errors.invalid(`${path}.name`, version.name, problems.join(','));
  const { deprecated, deprecationWarning } = version;
  if (!deprecated && deprecationWarning !== undefined) errors.invalid(`${path}.deprecationWarning`, deprecationWarning, 'can only be set for deprecated versions');
  if (deprecated && deprecationWarning !== undefined) {
    if (deprecationWarning.length > 256) errors.invalid(`${path}.deprecationWarning`, deprecationWarning, 'must be <= 256 characters long');
    const odd = [...deprecationWarning].findIndex((character) => !/[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.test(character));
    if (odd >= 0) errors.invalid(`${path}.deprecationWarning`, deprecationWarning, `must only contain printable UTF-8 characters; non-printable character found at index ${odd}`);
    if (deprecationWarning === '') errors.invalid(`${path}.deprecationWarning`, deprecationWarning, 'must not be an empty string');
  }
  const { openAPIV3Schema: schema } = version.schema ?? {};
  if (schema && !shared('schema')) validateVersionSchema(schema, version.subresources, `${path}.schema`, errors);
  if (!shared('subresources')) validateSubresources(version.subresources, `${path}.subresources`, errors);
  if (!shared('additionalPrinterColumns')) (version.additionalPrinterColumns ?? []).forEach((column, i) => validateColumn(column, `${path}.additionalPrinterColumns[${i}]`, errors));
  if (!shared('selectableFields')) validateSelectable(version, `${path}.selectableFields`, errors);
}

function validateShared(version: DefinitionVersion, shared: (part: Part) => boolean, errors: FieldErrors): void {
  const { openAPIV3Schema: schema } = version.schema ?? {};
  if (schema && shared('schema')) validateVersionSchema(schema, version.subresources, 'spec.validation', errors);
  if (shared('subresources')) validateSubresources(version.subresources, 'spec.subresources', errors);
  if (shared('additionalPrinterColumns')) (version.additionalPrinterColumns ?? []).forEach((column, i) => validateColumn(column, `spec.additionalPrinterColumns[${i}]`, errors));
  if (shared('selectableFields')) validateSelectable(version, 'spec.selectableFields', errors);
}

/** The schemas that a structural one is made of. */
const below = ({ items, properties = {}, additionalProperties, allOf = [], anyOf = [], oneOf = [], not }: JsonSchema): JsonSchema[] =>
  [...(Array.isArray(items) ? [] : [items]), ...Object.values(properties), additionalProperties, ...allOf, ...anyOf, ...oneOf, not].filter(isObject);

/** What no structural schema can be made of; then nothing is said of its structure. */
function hasForeign(schema: JsonSchema): boolean {
  const { items } = schema;
  if ((Array.isArray(items) && items.length > 0) || UNSUPPORTED.some((key) => (schema as Record<string, unknown>)[key] !== undefined)) return true;
  return below(schema).some(hasForeign);
}

/** Nothing else is wrong with a schema that names another language, and no structural one can be made of it either. */
const namesLanguage = (schema: JsonSchema): boolean => Boolean(schema.$schema) || below(schema).some(namesLanguage);

function validateVersionSchema(schema: JsonSchema, subresources: Subresources | undefined, path: string, errors: FieldErrors): void {
  const at = `${path}.openAPIV3Schema`, told = errors.all.length;
  if (subresources?.status && schema.type && schema.type !== 'object') errors.invalid(`${at}.type`, schema.type, 'only "object" is allowed as the type at the root of the schema if the status subresource is enabled');
  if (schema.nullable) errors.forbidden(`${at}.nullable`, 'nullable cannot be true at the root');
  if (errors.all.length === told && !hasForeign(schema) && namesLanguage(schema)) return errors.invalid(at, '', "OpenAPIV3Schema 'schema' is not supported");
  const foreign = hasForeign(schema), structural = foreign ? [] : structuralErrors(schema, at);
  for (const { field, reason, body } of structural) errors.add(field, reason, body);
  const before = errors.all.length;
  if (structural.length === 0 && !foreign) validateDefaults(schema, at, errors);
  const costs = structural.length === 0 && !foreign && errors.all.length === before ? new RuleCosts() : undefined;
  validateSchema(schema, { path: at, root: true, nested: false, cardinality: 1 }, costs, errors);
  costs?.judge(at, errors);
}

function validateSubresources(subresources: Subresources | undefined, path: string, errors: FieldErrors): void {
  const scale = subresources?.scale;
  if (!scale) return;
  const check = (field: 'specReplicasPath' | 'statusReplicasPath' | 'labelSelectorPath', below: readonly string[], where: string): void => {
    const value = scale[field] ?? '', at = `${path}.scale.${field}`;
    if (value === '' && field === 'labelSelectorPath') return;
    if (value === '') errors.required(at);
    else if (!value.startsWith('.')) errors.invalid(at, value, 'must be a simple json path starting with .');
    else if (!below.some((prefix) => value.startsWith(prefix))) errors.invalid(at, value, `should be a json path under ${where}`);
  };
  check('specReplicasPath', ['.spec.'], '.spec');
  check('statusReplicasPath', ['.status.'], '.status');
  check('labelSelectorPath', ['.spec.', '.status.'], 'either .spec or .status');
}

const COLUMN_TYPES = ['boolean', 'date', 'integer', 'number', 'string'];
const COLUMN_FORMATS = ['byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password'];

function validateColumn({ name, type, format, jsonPath }: PrinterColumn, path: string, errors: FieldErrors): void {
  const types = `must be one of ${COLUMN_TYPES.join(',')}`;
  if (!name) errors.required(`${path}.name`);
  if (!type) errors.required(`${path}.type`, types);
  else if (!COLUMN_TYPES.includes(type)) errors.invalid(`${path}.type`, type, types);
  if (format && !COLUMN_FORMATS.includes(format)) errors.invalid(`${path}.format`, format, `must be one of ${COLUMN_FORMATS.join(',')}`);
  if (!jsonPath) errors.required(`${path}.JSONPath`);
  else if (!jsonPath.startsWith('.')) errors.invalid(`${path}.JSONPath`, jsonPath, 'must be a simple json path starting with .');
}

const MOST_SELECTABLE = 8;

function validateSelectable({ selectableFields = [], schema }: DefinitionVersion, path: string, errors: FieldErrors): void {
  const seen = new Set<string>();
  if (selectableFields.length > 0 && !schema?.openAPIV3Schema) return errors.invalid(path, '', path.startsWith('spec.s') ? 'may only be set when validations.schema is included' : 'may only be set when `version.schema.openAPIV3Schema` is not included');
  selectableFields.forEach(({ jsonPath }, i) => {
    const at = `${path}[${i}].jsonPath`;
    if (!jsonPath) return errors.required(at);
    const found = jsonPath.includes('[') ? undefined : schemaAt(schema?.openAPIV3Schema ?? {}, jsonPath);
    if (jsonPath.includes('[')) return errors.invalid(at, jsonPath, 'is an invalid path: array notation is not allowed');
    if (!jsonPath.startsWith('.')) return errors.invalid(at, jsonPath, 'is an invalid path: expected [ or . but got: ' + jsonPath.split('.')[0]);
    if (!found) return errors.invalid(at, jsonPath, 'is an invalid path: does not refer to a valid field');
    if (jsonPath.startsWith('.metadata')) errors.invalid(at, jsonPath, 'must not point to fields in metadata');
    if (!['string', 'boolean', 'integer'].includes(found.type ?? '')) errors.invalid(at, jsonPath, 'must point to a field of type string, boolean or integer. Enum string fields and strings with formats are allowed.');
    if (seen.has(jsonPath)) errors.duplicate(at, jsonPath);
    seen.add(jsonPath);
  });
  if (seen.size > MOST_SELECTABLE) errors.tooMany(path, seen.size, MOST_SELECTABLE);
}

function validateNames(names: DefinitionNames, path: string, errors: FieldErrors): void {
  const label = (value: string | undefined, field: string, mixed: boolean): void => {
    const problems = value === undefined ? [] : isDns1035Label(mixed ? value.toLowerCase() : value);
    if (problems.length > 0) errors.invalid(`${path}.${field}`, value, (mixed ? 'may have mixed case, but should otherwise match: ' : '') + problems.join(','));
  };
  label(names.plural || undefined, 'plural', false);
  label(names.singular || undefined, 'singular', false);
  label(names.kind || undefined, 'kind', true);
  label(names.listKind || undefined, 'listKind', true);
  (names.shortNames ?? []).forEach((one, i) => label(one, `shortNames[${i}]`, false));
  if (names.kind && names.kind === names.listKind) errors.invalid(`${path}.listKind`, names.listKind, 'kind and listKind may not be the same');
  (names.categories ?? []).forEach((one, i) => label(one, `categories[${i}]`, false));
}

function validateConversion({ conversion, preserveUnknownFields }: Definition['spec'], errors: FieldErrors): void {
  if (!conversion) return;
  const { strategy, webhook } = conversion;
  const path = 'spec.conversion';
  if (!strategy) errors.required(`${path}.strategy`);
  else if (strategy !== 'None' && strategy !== 'Webhook') errors.notSupported(`${path}.strategy`, strategy, ['None', 'Webhook']);
  if (strategy === 'Webhook' && preserveUnknownFields) errors.invalid(`${path}.strategy`, strategy, 'must be None if spec.preserveUnknownFields is true');
  const client = webhook?.clientConfig, reviews = webhook?.conversionReviewVersions ?? [];
  if (strategy !== 'Webhook') {
    if (client) errors.forbidden(`${path}.webhookClientConfig`, 'should not be set when strategy is not set to Webhook');
    if (reviews.length > 0) errors.forbidden(`${path}.conversionReviewVersions`, 'should not be set when strategy is not set to Webhook');
    return;
  }
  if (!client) errors.required(`${path}.webhookClientConfig`, 'required when strategy is set to Webhook');
  else if ((client.url === undefined) === (client.service === undefined)) errors.required(`${path}.webhookClientConfig`, 'exactly one of url or service is required');
  else if (client.url !== undefined) validateWebhookUrl(client.url, `${path}.webhookClientConfig.url`, errors);
  else validateWebhookService(client.service!, `${path}.webhookClientConfig.service`, errors);
  reviews.forEach((one, i) => {
    for (const problem of isDns1035Label(one)) errors.invalid(`${path}.conversionReviewVersions[${i}]`, one, problem);
  });
  if (reviews.length === 0) errors.required(`${path}.conversionReviewVersions`);
  else if (!reviews.some((one) => one === 'v1' || one === 'v1beta1')) errors.invalid(`${path}.conversionReviewVersions`, reviews, 'must include at least one of v1, v1beta1');
}

/** What decides where objects are stored stays as it is. */
function validateUnchanged(definition: Definition, old: Definition, errors: FieldErrors): void {
  const same = (value: unknown, before: unknown, field: string): void => {
    if (!equal(value, before)) errors.invalid(field, value, 'field is immutable');
  };
  const { spec } = definition;
  if (isTrue(old, 'Established')) {
    same(spec.scope, old.spec.scope, 'spec.scope');
    same(spec.names.kind, old.spec.names.kind, 'spec.names.kind');
  }
  same(spec.group, old.spec.group, 'spec.group');
  same(spec.names.plural, old.spec.names.plural, 'spec.names.plural');
}

function validateStoredVersions({ spec, status }: Definition, errors: FieldErrors): void {
  const path = 'status.storedVersions', stored = status.storedVersions ?? [];
  if (stored.length === 0) return errors.invalid(path, null, 'must have at least one stored version');
  for (const { name, storage } of spec.versions ?? []) if (storage && !stored.includes(name)) errors.invalid(path, stored, `must have the storage version ${name}`);
  stored.forEach((name, i) => {
    if (spec.versions?.some((one) => one.name === name)) return;
    errors.invalid(`${path}[${i}]`, name, `missing from spec.versions; ${name} was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in ${name} and removes ${name} from status.storedVersions`);
  });
}

const APPROVED = 'api-approved.kubernetes.io';

function validateApproval({ spec, metadata }: Definition, old: Definition | undefined, errors: FieldErrors): void {
  if (!/(^|\.)(k8s|kubernetes)\.io$/.test(spec.group)) return;
  const approval = metadata.annotations?.[APPROVED];
  if (old && old.metadata.annotations?.[APPROVED] === approval) return;
  const path = `metadata.annotations[${APPROVED}]`;
  if (!approval) errors.required(path, `protected groups must have approval annotation "${APPROVED}", see https://github.com/kubernetes/enhancements/pull/1111`);
  else if (!approval.startsWith('unapproved') && !/^[a-z][a-z0-9+.-]*:\/\/[^/]+\/.+/i.test(approval)) errors.invalid(path, approval, `protected groups must have approval annotation "${APPROVED}" with either a URL or a reason starting with "unapproved", see https://github.com/kubernetes/enhancements/pull/1111`);
}
