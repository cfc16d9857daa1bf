/** A version of a definition as Go's JSON shows the struct behind it (pkg/apis/apiextensions): every field, capitalised, absent ones with what they are without a value. */
import { isObject } from '../conform.ts';
import type { DefinitionVersion, JsonSchema } from './definition.ts';

type Part = 'schema' | 'subresources' | 'additionalPrinterColumns' | 'selectableFields';

/** Struct field, name in the schema where it is another, and what stands for none. */
const FIELDS: readonly (readonly [string, string, unknown])[] = [
  ['ID', 'id', ''], ['Schema', '$schema', ''], ['Ref', '$ref', null], ['Description', 'description', ''], ['Type', 'type', ''], ['Nullable', 'nullable', false], ['Format', 'format', ''], ['Title', 'title', ''], ['Default', 'default', null],
  ['Maximum', 'maximum', null], ['ExclusiveMaximum', 'exclusiveMaximum', false], ['Minimum', 'minimum', null], ['ExclusiveMinimum', 'exclusiveMinimum', false], ['MaxLength', 'maxLength', null], ['MinLength', 'minLength', null], ['Pattern', 'pattern', ''],
  ['MaxItems', 'maxItems', null], ['MinItems', 'minItems', null], ['UniqueItems', 'uniqueItems', false], ['MultipleOf', 'multipleOf', null], ['Enum', 'enum', null], ['MaxProperties', 'maxProperties', null], ['MinProperties', 'minProperties', null], ['Required', 'required', null],
  ['Items', 'items', null], ['AllOf', 'allOf', null], ['OneOf', 'oneOf', null], ['AnyOf', 'anyOf', null], ['Not', 'not', null], ['Properties', 'properties', null], ['AdditionalProperties', 'additionalProperties', null], ['PatternProperties', 'patternProperties', null],
  ['Dependencies', 'dependencies', null], ['AdditionalItems', 'additionalItems', null], ['Definitions', 'definitions', null], ['ExternalDocs', 'externalDocs', null], ['Example', 'example', null], ['XPreserveUnknownFields', 'x-kubernetes-preserve-unknown-fields', null],
  ['XEmbeddedResource', 'x-kubernetes-embedded-resource', false], ['XIntOrString', 'x-kubernetes-int-or-string', false], ['XListMapKeys', 'x-kubernetes-list-map-keys', null], ['XListType', 'x-kubernetes-list-type', null], ['XMapType', 'x-kubernetes-map-type', null], ['XValidations', 'x-kubernetes-validations', null],
];

const sorted = (map: object, form: (value: unknown) => unknown): object => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, form(value)]));
const schemaForm = (schema: unknown): unknown => Object.fromEntries(FIELDS.map(([name, field, none]) => [name, (schema as JsonSchema)[field] === undefined ? none : part(field, (schema as JsonSchema)[field])]));
const orBool = (value: unknown): unknown => (typeof value === 'boolean' ? { Allows: value, Schema: null } : { Allows: true, Schema: schemaForm(value) });

function part(field: string, value: unknown): unknown {
  switch (field) {
    case 'items':
      return Array.isArray(value) ? { Schema: null, JSONSchemas: value.map(schemaForm) } : { Schema: schemaForm(value), JSONSchemas: null };
    case 'allOf':
    case 'oneOf':
    case 'anyOf':
      return (value as unknown[]).map(schemaForm);
    case 'not':
      return schemaForm(value);
    case 'properties':
    case 'patternProperties':
    case 'definitions':
      return sorted(value as object, schemaForm);
    case 'dependencies':
      return sorted(value as object, (one) => (Array.isArray(one) ? { Schema: null, Property: one } : { Schema: schemaForm(one), Property: null }));
    case 'additionalProperties':
    case 'additionalItems':
      return orBool(value);
    case 'x-kubernetes-validations':
      return (value as NonNullable<JsonSchema['x-kubernetes-validations']>).map(({ rule, message = '', messageExpression = '', reason = null, fieldPath = '', optionalOldSelf = null }) => ({ Rule: rule, Message: message, MessageExpression: messageExpression, Reason: reason, FieldPath: fieldPath, OptionalOldSelf: optionalOldSelf }));
    case 'externalDocs':
      return { Description: (value as { description?: string }).description ?? '', URL: (value as { url?: string }).url ?? '' };
    default:
      return isObject(value) ? sorted(value, (one) => one) : value;
  }
}

/** @param shared which parts all versions have alike: those are kept beside them */
export function internalVersion(version: DefinitionVersion, shared: (part: Part) => boolean): object {
  const own = <P extends Part>(name: P, form: (value: NonNullable<DefinitionVersion[P]>) => unknown): unknown => (shared(name) || version[name] === undefined ? null : form(version[name]));
  return {
    Name: version.name, Served: version.served, Storage: version.storage, Deprecated: version.deprecated ?? false, DeprecationWarning: version.deprecationWarning ?? null,
    Schema: own('schema', ({ openAPIV3Schema: schema }) => ({ OpenAPIV3Schema: schema ? schemaForm(schema) : null })),
    Subresources: own('subresources', ({ status, scale }) => ({
      Status: status ?? null, Scale: scale ? { SpecReplicasPath: scale.specReplicasPath, StatusReplicasPath: scale.statusReplicasPath, LabelSelectorPath: scale.labelSelectorPath ?? null } : null,
    })),
    AdditionalPrinterColumns: own('additionalPrinterColumns', (columns) => columns.map(({ name, type, format = '', description = '', priority = 0, jsonPath }) => ({ Name: name, Type: type, Format: format, Description: description, Priority: priority, JSONPath: jsonPath }))),
    SelectableFields: own('selectableFields', (fields) => fields.map(({ jsonPath }) => ({ JSONPath: jsonPath }))),
  };
}
