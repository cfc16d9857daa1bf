/** /openapi/v3: one document a group version, made from the schemas; /openapi/v2: all in one. */
import type { Request, Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { Json } from './conform.ts';
import { answer } from './http/responses.ts';
import { loadMoreSchemas } from './more-schemas.ts';
import { allPaths, pathsOf, SINGLE_DOCUMENTS, singleDocument } from './openapi-paths.ts';
import { swagger } from './openapi-v2.ts';
import { PROTOBUF_V2, protobufOf } from './openapi-v2-protobuf.ts';
import type { GroupVersion, Resource } from './resources.ts';
import { findSchema, type Field, type Schema, type TypeRef } from './schema.ts';
import type { ServerState } from './state.ts';

export function* openApi(server: ServerState, request: Request, segments: readonly string[]): Blocking<Response | undefined> {
  yield* loadMoreSchemas();
  if (segments[1] === 'v2' && segments.length === 2) return secondVersion(server, request);
  if (segments[1] !== 'v3') return undefined;
  if (segments.length === 2) return { ...answer(200, { paths: index(server) }), headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache, private' } };
  const path = segments.slice(2).join('/');
  const found = server.resources.groupVersions().find((one) => documentPath(one) === path);
  if (found) return answer(200, document(found));
  return path in index(server) ? answer(200, withPaths(path.startsWith('apis/') ? groupDocument(path) : singleDocument(path))) : { status: 404, headers: {}, body: '' };
}

const INFO: Json = { title: 'Kubernetes', version: 'v1.37.1' };

const withPaths = (paths: Json): Json => ({ openapi: '3.0.0', info: INFO, paths });

const groupDocument = (path: string): Json => ({ [`/${path}/`]: { get: { description: 'get information of a group', responses: { 200: { description: 'OK' } } } } });

const documentPath = ({ group, version }: GroupVersion): string => (group ? `apis/${group}/${version}` : `api/${version}`);

function index(server: ServerState): Json {
  const paths: Json = {};
  const all = server.resources.groupVersions();
  const sizes = new Map([...SINGLE_DOCUMENTS.map((path): [string, number] => [path, 1]), ...all.flatMap((one): [string, number][] => [...(one.group ? [[`apis/${one.group}`, 1] as [string, number]] : []), [documentPath(one), one.resources.length]])]);
  for (const [path, size] of [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    paths[path] = { serverRelativeURL: `/openapi/v3/${path}?hash=${sha256Hex(path + size).toUpperCase()}` };
  }
  return paths;
}

/** The document of version 2: all groups in one, as JSON or as a Protobuf. */
function secondVersion(server: ServerState, request: Request): Response {
  const { accept = '*/*' } = request.headers;
  const wantsProtobuf = /application\/com\.github\.proto-openapi\.spec\.v2[@.]v1\.0\+protobuf/.test(accept);
  if (!wantsProtobuf && !/\*\/\*|application\/(json|\*)/.test(accept)) return { status: 406, headers: { 'cache-control': 'no-cache, private' }, body: '' };
  const all = server.resources.groupVersions();
  const whole = swagger(INFO, allPaths(all), Object.assign({}, ...all.map((one) => (document(one).components as Json).schemas)));
  return wantsProtobuf ? { status: 200, headers: { 'content-type': PROTOBUF_V2, 'cache-control': 'no-cache, private' }, body: protobufOf(whole) } : answer(200, whole);
}

/** The long name under which the real document has a schema. */
function longName(name: string): string {
  const [first, ...rest] = name.split('.');
  const prefix = { meta: 'io.k8s.apimachinery.pkg.apis.meta', machinery: 'io.k8s.apimachinery.pkg', apiextensions: 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions', apiregistration: 'io.k8s.kube-aggregator.pkg.apis.apiregistration', metrics: 'io.k8s.metrics.pkg.apis.metrics' }[first!];
  return `${prefix ?? `io.k8s.api.${first}`}.${rest.join('.')}`;
}

function document({ group, version, resources }: GroupVersion): Json {
  const schemas: Json = {};
  const add = (name: string): void => {
    if (longName(name) in schemas) return;
    const schema = findSchema(name);
    if (!schema) {
      if (name in NAMED) schemas[longName(name)] = NAMED[name];
      return;
    }
    const out: Json = (schemas[longName(name)] = {});
    Object.assign(out, schemaDocument(schema, add));
  };
  const reference = (name: string): Json => {
    add(name);
    return { allOf: [{ $ref: `#/components/schemas/${longName(name)}` }] };
  };
  for (const resource of resources) {
    resource.custom?.describe(schemas, reference);
    if (!findSchema(resource.schema)) continue;
    add(resource.schema);
    (schemas[longName(resource.schema)] as Json)['x-kubernetes-group-version-kind'] = [{ group, kind: resource.kind, version }];
  }
  return { openapi: '3.0.0', info: INFO, paths: Object.assign({}, ...resources.map(pathsOf)), components: { schemas } };
}

function schemaDocument(schema: Schema, add: (name: string) => void): Json {
  const properties: Json = {};
  const required: string[] = [];
  for (const name of [...schema.fields.keys()].sort()) properties[name] = fieldDocument(schema.fields.get(name)!, add);
  for (const field of schema.fields.values()) if (field.required) required.push(field.name);
  return { type: 'object', ...(required.length > 0 ? { required } : {}), ...(schema.fields.size > 0 ? { properties } : {}), ...(schema.atomic ? { 'x-kubernetes-map-type': 'atomic' } : {}) };
}

function fieldDocument(field: Field, add: (name: string) => void): Json {
  const out = typeDocument(field.type, add);
  if (field.allowed) out.enum = field.allowed;
  if (field.initial !== undefined) out.default = field.initial;
  if (field.listType) out[field.type.kind === 'list' ? 'x-kubernetes-list-type' : 'x-kubernetes-map-type'] = field.listType;
  if (field.mapKeys.length > 0) out['x-kubernetes-list-map-keys'] = field.mapKeys;
  if (field.mergeKey) out['x-kubernetes-patch-merge-key'] = field.mergeKey;
  const strategy = [field.patchMerge ? 'merge' : '', field.retainKeys ? 'retainKeys' : ''].filter(Boolean).join(',');
  if (strategy) out['x-kubernetes-patch-strategy'] = strategy;
  return out;
}

const SCALARS: Record<string, Json> = {
  s: { type: 'string' }, i: { type: 'integer', format: 'int32' }, l: { type: 'integer', format: 'int64' }, f: { type: 'number', format: 'double' }, b: { type: 'boolean' },
  B: { type: 'string', format: 'byte' }, D: { type: 'string' }, o: { type: 'object' }, x: {},
};

/** Scalars that have a name of their own in the document. */
const NAMES: Record<string, string> = { T: 'meta.v1.Time', M: 'meta.v1.MicroTime', Q: 'machinery.api.resource.Quantity', I: 'machinery.util.intstr.IntOrString', R: 'machinery.runtime.RawExtension', F: 'meta.v1.FieldsV1' };

const NAMED: Record<string, Json> = {
  'meta.v1.Time': { type: 'string', format: 'date-time' },
  'meta.v1.MicroTime': { type: 'string', format: 'date-time' },
  'machinery.api.resource.Quantity': { oneOf: [{ type: 'string' }, { type: 'number' }] },
  'machinery.util.intstr.IntOrString': { format: 'int-or-string', oneOf: [{ type: 'integer' }, { type: 'string' }] },
  'machinery.runtime.RawExtension': { type: 'object' },
  'meta.v1.FieldsV1': { type: 'object' },
};

function typeDocument(type: TypeRef, add: (name: string) => void): Json {
  if (type.kind === 'list') return { type: 'array', items: typeDocument(type.of, add) };
  if (type.kind === 'map') return { type: 'object', additionalProperties: typeDocument(type.of, add) };
  const name = type.kind === 'scalar' ? NAMES[type.code] : type.schema;
  if (name === undefined) return { ...SCALARS[(type as { code: string }).code] };
  add(name);
  return { allOf: [{ $ref: `#/components/schemas/${longName(name)}` }] };
}
