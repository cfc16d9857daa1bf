/** The paths of the OpenAPI documents: every path of every resource, with the verbs that it answers to. */
import type { Json } from './conform.ts';
import type { GroupVersion, Resource, Subresource } from './resources.ts';

/** Paths that belong to no group. */
const ROOT_PATHS = ['/.well-known/openid-configuration/', '/api/', '/apis/', '/openid/v1/jwks/', '/version/'];

/** Groups that another server answers for: its document names the versions only. */
const AGGREGATED = new Set(['metrics.k8s.io']);

const parameter = (name: string, type: string, description: string): Json => ({ name, in: 'query', description, schema: { type, uniqueItems: true } });

const WRITING: Json[] = [
  parameter('dryRun', 'string', 'When present, indicates that modifications should not be persisted.'),
  parameter('fieldManager', 'string', 'The name associated with the actor or entity that is making these changes.'),
  parameter('fieldValidation', 'string', 'How the server treats fields that are unknown or come twice: Ignore, Warn or Strict.'),
];
const FORCE = parameter('force', 'boolean', 'Force takes over conflicting fields of an apply.');
const DELETING: Json[] = [
  WRITING[0]!, parameter('gracePeriodSeconds', 'integer', 'Seconds before the object is deleted.'), parameter('orphanDependents', 'boolean', 'Deprecated: use propagationPolicy.'),
  parameter('propagationPolicy', 'string', 'Whether and how dependents are deleted: Orphan, Background or Foreground.'),
];
const LISTING: Json[] = [
  ...['continue', 'fieldSelector', 'labelSelector', 'resourceVersion', 'resourceVersionMatch'].map((name) => parameter(name, 'string', name)),
  ...['limit', 'timeoutSeconds'].map((name) => parameter(name, 'integer', name)), ...['allowWatchBookmarks', 'sendInitialEvents', 'watch'].map((name) => parameter(name, 'boolean', name)),
];

/** HTTP method, name of the action and parameters of each verb. */
const OPERATIONS: Record<string, { method: string; action: string; parameters: Json[] }> = {
  get: { method: 'get', action: 'get', parameters: [] },
  list: { method: 'get', action: 'list', parameters: LISTING },
  create: { method: 'post', action: 'post', parameters: WRITING },
  update: { method: 'put', action: 'put', parameters: WRITING },
  patch: { method: 'patch', action: 'patch', parameters: [...WRITING, FORCE] },
  delete: { method: 'delete', action: 'delete', parameters: DELETING },
  deletecollection: { method: 'delete', action: 'deletecollection', parameters: [...DELETING, ...LISTING] },
  watch: { method: 'get', action: 'watchlist', parameters: LISTING },
};

function operations(verbs: readonly string[], allowed: readonly string[], kind: Json): Json {
  const out: Json = {};
  for (const verb of allowed) {
    const operation = OPERATIONS[verb]!;
    if (verbs.includes(verb)) out[operation.method] = { 'x-kubernetes-action': operation.action, 'x-kubernetes-group-version-kind': kind, ...(operation.parameters.length > 0 ? { parameters: operation.parameters } : {}), responses: { 200: { description: 'OK' } } };
  }
  return out;
}

export function pathsOf(resource: Resource): Json {
  const { group, version, kind, name, namespaced, verbs, subresources } = resource;
  const base = group ? `/apis/${group}/${version}` : `/api/${version}`;
  const within = namespaced ? '/namespaces/{namespace}' : '';
  const collection = `${base}${within}/${name}`, one = `${collection}/{name}`;
  const type = { group, version, kind };
  const paths: Json = {};
  const add = (path: string, given: Json): void => {
    if (Object.keys(given).length > 0) paths[path] = given;
  };
  add(collection, operations(verbs, ['list', 'create', 'deletecollection'], type));
  if (namespaced) add(`${base}/${name}`, operations(verbs, ['list'], type));
  add(one, operations(verbs, ['get', 'update', 'patch', 'delete'], type));
  for (const subresource of subresources.values()) addSubresource(add, one, resource, subresource);
  if (!verbs.includes('watch')) return paths;
  const watched = operations(['watch'], ['watch'], type);
  add(`${base}/watch${within}/${name}`, watched);
  add(`${base}/watch${within}/${name}/{name}`, watched);
  if (namespaced) add(`${base}/watch/${name}`, watched);
  return paths;
}

function addSubresource(add: (path: string, given: Json) => void, one: string, resource: Resource, subresource: Subresource): void {
  const kind = { group: subresource.group ?? resource.group, version: subresource.version ?? resource.version, kind: subresource.kind };
  const given = operations(subresource.verbs, ['get', 'create', 'update', 'patch', 'delete'], kind);
  add(`${one}/${subresource.name}`, given);
  if (subresource.name === 'proxy') add(`${one}/proxy/{path}`, given);
}

const discovery: Json = { get: { description: 'get available resources', responses: { 200: { description: 'OK' } } } };

/** Everything in one: what /openapi/v2 lists. */
export function allPaths(all: readonly GroupVersion[]): Json {
  const paths: Json = Object.fromEntries(ROOT_PATHS.map((path) => [path, discovery]));
  for (const { group, version, resources } of all) {
    if (group && !AGGREGATED.has(group)) paths[`/apis/${group}/`] = discovery;
    paths[group ? `/apis/${group}/${version}/` : `/api/${version}/`] = discovery;
    for (const resource of resources) Object.assign(paths, pathsOf(resource));
  }
  return paths;
}

/** The documents that are no group version's: each names the one path that it is about. */
export const SINGLE_DOCUMENTS: readonly string[] = ['.well-known/openid-configuration', 'api', 'apis', 'openid/v1/jwks', 'version'];

export const singleDocument = (path: string): Json => ({ [`/${path}/`]: discovery });
