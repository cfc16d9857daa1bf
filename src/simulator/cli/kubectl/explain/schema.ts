/** The OpenAPI document of a group version, as far as explain reads it. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { ApiResource } from '../client/discovery.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { fieldTexts } from './field-texts.ts';
import type { FieldTexts } from './provided-texts.ts';

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
}

export interface Document {
  components?: { schemas?: Record<string, Schema> };
}

export function* documentOf(session: Session, { group, version }: { group: string; version: string }): Blocking<Document> {
  const document = yield* session.client().get<Document>(`/openapi/v3/${group ? `apis/${group}` : 'api'}/${version}`);
  return withTexts(document, yield* fieldTexts());
}

/** The document with the texts that the server leaves out. */
function withTexts(document: Document, texts: FieldTexts): Document {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]): [string, Schema] => {
    const found = textsOf(name, texts);
    if (!found) return [name, schema];
    const [description, fields] = found;
    const properties = schema.properties && Object.fromEntries(Object.entries(schema.properties).map(([field, one]) => [field, fields[field] && !one.description ? { ...one, description: fields[field] } : one]));
    return [name, { ...schema, ...(description && !schema.description && { description }), ...(properties && { properties }) }];
  });
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

/** `io.k8s.api.core.v1.PodSpec` is V1PodSpec, or CoreV1PodSpec where several groups have the kind; what has no version is itself. */
function textsOf(name: string, texts: FieldTexts): FieldTexts[string] | undefined {
  const [, group = '', version = '', kind = ''] = /([a-z0-9-]+)\.(v\w+)\.(\w+)$/.exec(name) ?? [];
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return texts[`${capital(group)}${capital(version)}${kind}`] ?? texts[`${capital(version)}${kind}`] ?? texts[name];
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

/** Only what stands in the place of the schema, not what is added to it. */
export const resolveReference = (document: Document, schema: Schema): Schema => (schema.$ref === undefined ? schema : resolve(document, schema));

/** Where the fields are: behind lists and maps. */
export function element(document: Document, schema: Schema): Schema {
  const target = resolve(document, schema);
  if (target.items) return element(document, target.items);
  if (typeof target.additionalProperties === 'object') return element(document, target.additionalProperties);
  return target;
}

/** `<[]Container>`, `<map[string]string>`, `<integer>`: a name is shown only where it is an object's, or says more than no type. */
export function typeName(document: Document, schema: Schema): string {
  if (schema.items) return `[]${typeName(document, schema.items)}`;
  if (typeof schema.additionalProperties === 'object') return `map[string]${typeName(document, schema.additionalProperties)}`;
  if (schema.allOf?.length === 1 && !schema.properties) return typeName(document, schema.allOf[0]!);
  if (schema.$ref === undefined) return plainType(schema);
  const target = resolve(document, schema);
  return target.type && target.type !== 'object' ? target.type : shortName(schema.$ref);
}

const plainType = ({ type }: Schema): string => (type === undefined || type === 'object' ? 'Object' : type);
