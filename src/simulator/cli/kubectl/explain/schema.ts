/** The OpenAPI document of a group version, as far as explain reads it. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { ApiResource } from '../client/discovery.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';

export interface Schema {
  type?: string;
  format?: string;
  description?: string;
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  enum?: unknown[];
  default?: unknown;
  'x-kubernetes-group-version-kind'?: { group: string; version: string; kind: string }[];
  'x-kubernetes-int-or-string'?: boolean;
}

export interface Document {
  components?: { schemas?: Record<string, Schema> };
}

export function* documentOf(session: Session, { group, version }: { group: string; version: string }): Blocking<Document> {
  return yield* session.client().get<Document>(`/openapi/v3/${group ? `apis/${group}` : 'api'}/${version}`);
}

/** @throws CommandError */
export function schemaOfKind(document: Document, resource: ApiResource): Schema {
  const found = Object.values(document.components?.schemas ?? {}).find((schema) => schema['x-kubernetes-group-version-kind']?.some((one) => one.group === resource.group && one.version === resource.version && one.kind === resource.kind));
  if (!found) throw new CommandError(`couldn't find resource for "${resource.group ? `${resource.group}/` : ''}${resource.version}, Kind=${resource.kind}"`);
  return found;
}

const reference = (schema: Schema): string | undefined => schema.$ref ?? schema.allOf?.find((one) => one.$ref)?.$ref;

/** The last part of a schema's long name. */
const shortName = (ref: string): string => ref.slice(ref.lastIndexOf('.') + 1).replace(/^.*\//, '');

/** What a `$ref` leads to; the schema itself otherwise. */
export function resolve(document: Document, schema: Schema): Schema {
  const ref = reference(schema);
  return ref === undefined ? schema : (document.components?.schemas?.[ref.replace(/^#\/components\/schemas\//, '')] ?? schema);
}

/** Where the fields are: behind lists and maps. */
export function element(document: Document, schema: Schema): Schema {
  const target = resolve(document, schema);
  if (target.items) return element(document, target.items);
  if (typeof target.additionalProperties === 'object') return element(document, target.additionalProperties);
  return target;
}

/** `<[]Container>`, `<map[string]string>`, `<integer>`. */
export function typeName(document: Document, schema: Schema): string {
  const target = resolve(document, schema);
  const ref = reference(schema);
  if (target.items) return `[]${typeName(document, target.items)}`;
  if (typeof target.additionalProperties === 'object') return `map[string]${typeName(document, target.additionalProperties)}`;
  // Times and quantities are texts; whatever else has a name shows it.
  if (ref !== undefined && !/\.(Time|MicroTime|Duration)$/.test(ref) && (target.properties || target.oneOf || !target.type || /\.(IntOrString|Quantity|FieldsV1|RawExtension|JSON)$/.test(ref) || target.type === 'object')) return shortName(ref);
  if (schema['x-kubernetes-int-or-string'] || target.oneOf) return 'IntOrString';
  return target.type || 'Object';
}
