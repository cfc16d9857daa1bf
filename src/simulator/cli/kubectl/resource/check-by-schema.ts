/**
 * Manifests of kinds that no path of the server validates (lists, reviews: nothing can be patched there) are checked by
 * kubectl itself, with the server's OpenAPI document: other words than the server's, and a list is refused as a whole.
 * Differs: lists of a kind (ConfigMapList) are looked at by their members' schema.
 */
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError, CommandError } from '../client/failure.ts';
import { klogLine } from '../print/klog.ts';
import { resolve, type Document as Schemas, type Schema } from '../explain/schema.ts';
import type { Session } from '../session.ts';
import type { Document } from './files.ts';
import { HINT, problemOf } from './validate.ts';

type Loose = Record<string, unknown>;

/** @throws CommandError */
export function* checkBySchema(session: Session, { source, object }: Document): Blocking<void> {
  if (session.flag('validate') === 'warn') {
    yield* session.err(klogLine(session.p, 'W', 'schema.go:145', 'cannot perform warn validation if server-side field validation is unsupported, skipping validation'));
    return;
  }
  const errors: string[] = [], known = new Map<string, Schemas | undefined>(), names = new Map<string, string | undefined>();
  const check = function* (item: unknown, kind: string, path: string): Blocking<void> {
    if (!isMap(item)) return void errors.push('invalid object to validate');
    const missing = ['apiVersion', 'kind'].map((field) => problemOf(field, item[field])).filter((text) => text !== '');
    if (missing.length > 0) return void errors.push(...missing);
    const version = String(item.apiVersion);
    if (!known.has(version)) known.set(version, yield* schemasOf(session, version));
    const schemas = known.get(version), type = `${version} ${kind}`;
    if (!names.has(type)) names.set(type, Object.entries(schemas?.components?.schemas ?? {}).find(([, schema]) => schema['x-kubernetes-group-version-kind']?.some((one) => one.kind === kind))?.[0]);
    const $ref = names.get(type);
    if (schemas && $ref !== undefined) new Check(schemas, errors).visit({ $ref }, item, path, '');
  };
  if (object.kind === 'List') {
    if (!Array.isArray(object.items)) errors.push('invalid object to validate');
    else for (const item of object.items) yield* check(item, String((item as Loose | null)?.kind), String((item as Loose | null)?.kind));
  } else if (String(object.kind).endsWith('List')) {
    for (const [i, item] of (Array.isArray(object.items) ? object.items : []).entries()) yield* check({ apiVersion: object.apiVersion, kind: object.kind, ...(item as Loose) }, String(object.kind).slice(0, -4), `${String(object.kind)}.items[${i}]`);
  } else yield* check(object, String(object.kind), String(object.kind));
  const words = [...new Set(errors)];
  if (words.length > 0) throw new CommandError(`error validating ${JSON.stringify(source)}: error validating data: ${words.length === 1 ? words[0] : `[${words.join(', ')}]`}; ${HINT}`);
}

/** What is of a group that the server does not have is not looked at. */
function* schemasOf(session: Session, version: string): Blocking<Schemas | undefined> {
  try {
    return yield* session.client().get<Schemas>(`/openapi/v3/${version.includes('/') ? 'apis' : 'api'}/${version}`);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

const isMap = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : isMap(value) ? 'map' : typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value);

/** A number may stand where text is wanted, and a fraction where an integer is: so the check reads Swagger's types. */
const FITS: Readonly<Record<string, readonly string[]>> = { string: ['string', 'integer', 'number', 'boolean'], integer: ['integer', 'number'], number: ['integer', 'number'], boolean: ['boolean'] };

class Check {
  readonly #schemas: Schemas;
  readonly #errors: string[];

  constructor(schemas: Schemas, errors: string[]) {
    this.#schemas = schemas;
    this.#errors = errors;
  }

  #wrong(path: string, text: string): void {
    this.#errors.push(`ValidationError(${path}): ${text}`);
  }

  /** `type`: the name of the schema that the value stands in, with the field. */
  visit(given: Schema, value: unknown, path: string, type: string): void {
    const reference = given.$ref ?? given.allOf?.find((one) => one.$ref)?.$ref;
    const name = reference === undefined ? type : reference.slice(reference.lastIndexOf('/') + 1);
    const schema = reference === undefined ? given : (this.#schemas.components?.schemas?.[name] ?? resolve(this.#schemas, given));
    const { properties, items, additionalProperties } = schema;
    const expected = properties || additionalProperties ? 'map' : items ? 'array' : schema.oneOf ? 'string' : schema.type === 'object' ? undefined : schema.type;
    const actual = kindOf(value);
    if (expected === undefined) return;
    if (!(FITS[expected] ?? [expected]).includes(actual)) return this.#wrong(path, `invalid type for ${name}: got "${actual}", expected "${expected}"`);
    if (properties) this.#fields(schema, value as Loose, path, name);
    else if (items) (value as unknown[]).forEach((item, i) => this.#member(items, item, path, `${path}[${i}]`, name));
    else if (typeof additionalProperties === 'object') for (const key of Object.keys(value as Loose).sort()) this.#member(additionalProperties, (value as Loose)[key], path, `${path}.${key}`, name);
  }

  #member(schema: Schema, value: unknown, path: string, at: string, type: string): void {
    if (value === null) this.#wrong(path, `unknown object type "nil" in ${at}`);
    else this.visit(schema, value, at, type);
  }

  #fields({ properties = {}, required = [] }: Schema, value: Loose, path: string, type: string): void {
    for (const key of Object.keys(value).sort()) {
      if (value[key] === null) continue;
      const field = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (field) this.visit(field, value[key], `${path}.${key}`, `${type}.${key}`);
      else this.#wrong(path, `unknown field ${JSON.stringify(key)} in ${type}`);
    }
    for (const key of required) if (value[key] === undefined || value[key] === null) this.#wrong(path, `missing required field ${JSON.stringify(key)} in ${type}`);
  }
}
