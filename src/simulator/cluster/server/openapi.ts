/** /openapi/v3: one document a group version, made from the schemas. */
import type { Request, Response } from '../../api/http.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { Json } from './conform.ts';
import { answer } from './http/responses.ts';
import type { GroupVersion, Resource } from './resources.ts';
import { findSchema, type Field, type Schema, type TypeRef } from './schema.ts';
import type { ServerState } from './state.ts';

export function openApi(server: ServerState, _request: Request, segments: string[]): Response | undefined {
  if (segments[1] !== 'v3') return undefined;
  if (segments.length === 2) return answer(200, { paths: index(server) });
  const path = segments.slice(2).join('/');
  const found = server.resources.groupVersions().find((one) => documentPath(one) === path);
  return found && answer(200, document(found));
}

const documentPath = ({ group, version }: GroupVersion): string => (group ? `apis/${group}/${version}` : `api/${version}`);

function index(server: ServerState): Json {
  const paths: Json = {};
  for (const one of server.resources.groupVersions()) {
    const path = documentPath(one);
    paths[path] = { serverRelativeURL: `/openapi/v3/${path}?hash=${sha256Hex(path + one.resources.length).toUpperCase()}` };
  }
  return paths;
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
    if (!schema) return;
    const out: Json = (schemas[longName(name)] = {});
    Object.assign(out, schemaDocument(schema, add));
  };
  for (const resource of resources) {
    if (!findSchema(resource.schema)) continue;
    add(resource.schema);
    (schemas[longName(resource.schema)] as Json)['x-kubernetes-group-version-kind'] = [{ group, kind: resource.kind, version }];
  }
  return { openapi: '3.0.0', info: { title: 'Kubernetes', version: 'v1.37.1' }, paths: Object.assign({}, ...resources.map(pathsOf)), components: { schemas } };
}

function pathsOf(resource: Resource): Json {
  const base = resource.group ? `/apis/${resource.group}/${resource.version}` : `/api/${resource.version}`;
  const collection = `${base}${resource.namespaced ? '/namespaces/{namespace}' : ''}/${resource.name}`;
  const gvk = { group: resource.group, version: resource.version, kind: resource.kind };
  const operation = (action: string): Json => ({ 'x-kubernetes-action': action, 'x-kubernetes-group-version-kind': gvk });
  return { [collection]: { get: operation('list'), post: operation('post') }, [`${collection}/{name}`]: { get: operation('get'), put: operation('put'), patch: operation('patch'), delete: operation('delete') } };
}

function schemaDocument(schema: Schema, add: (name: string) => void): Json {
  const properties: Json = {};
  const required: string[] = [];
  for (const field of schema.fields.values()) {
    properties[field.name] = fieldDocument(field, add);
    if (field.required) required.push(field.name);
  }
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
  B: { type: 'string', format: 'byte' }, T: { type: 'string', format: 'date-time' }, M: { type: 'string', format: 'date-time' }, D: { type: 'string' }, Q: { type: 'string' }, I: { format: 'int-or-string', oneOf: [{ type: 'integer' }, { type: 'string' }] },
  R: { type: 'object' }, F: { type: 'object' }, o: { type: 'object' }, x: {},
};

function typeDocument(type: TypeRef, add: (name: string) => void): Json {
  if (type.kind === 'list') return { type: 'array', items: typeDocument(type.of, add) };
  if (type.kind === 'map') return { type: 'object', additionalProperties: typeDocument(type.of, add) };
  if (type.kind === 'scalar') return { ...SCALARS[type.code] };
  add(type.schema);
  return { allOf: [{ $ref: `#/components/schemas/${longName(type.schema)}` }] };
}
