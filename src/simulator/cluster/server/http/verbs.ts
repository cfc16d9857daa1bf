/** What each verb does with a resource: the way from a request to the registry and back to an answer. */
import { queryValue, type Request, type Response } from '../../../api/http.ts';
import { StatusError, type KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { isObject, type Json } from '../conform.ts';
import { badRequest, failure, invalid, notFound } from '../errors.ts';
import { inGoOrder } from '../go-order.ts';
import { list, parseSelection } from '../lists.ts';
import { withManagedFields } from '../managed-fields/present.ts';
import type { Operation } from '../operation.ts';
import type { Resource } from '../resources.ts';
import { schemaOf } from '../schema.ts';
import type { ServerState } from '../state.ts';
import { partialMetadata, tableOf, type Included } from '../tables/table.ts';
import { watch } from '../watch.ts';
import { decoded, decodeObject, readObject } from './body.ts';
import { tooLarge } from './freshness.ts';
import { checkIdentity } from './identity.ts';
import type { Accepted } from './negotiate.ts';
import { checkNumber, deleteQuery, readQuery, writeQuery, type ReadQuery } from './options.ts';
import { patchedObject } from './patches.ts';
import { answer, lateAnswer, success } from './responses.ts';
import type { ResourceRoute } from './routes.ts';

export interface Call {
  server: ServerState;
  request: Request;
  route: ResourceRoute;
  accepted: Accepted;
  operation(options: { dryRun: boolean; fieldManager: string }): Operation;
  warn(text: string): void;
}

const GO_PACKAGES: Record<string, string> = { '': 'core', 'rbac.authorization.k8s.io': 'rbac' };
const goType = ({ route: { resource } }: Call, isList = false): string => `*${GO_PACKAGES[resource.group] ?? resource.group.split('.')[0]}.${resource.kind}${isList ? 'List' : ''}`;

/** One object in the form that the client accepts. */
export function present(call: Call, object: KubernetesObject, status = 200): Response {
  const { accepted, route, server } = call;
  const { resource } = route;
  if (accepted.format === 'json' && !accepted.as && resource.schema) return lateAnswer(status, () => inServerOrder(server.views.toVersion(withManagedFields(object, server.recorder), resource), resource));
  const shown = server.views.toVersion(withManagedFields(object, server.recorder), route.resource);
  if (accepted.as === 'Table') {
    const source = server.tableSource(route.resource);
    return answer(status, tableOf(source, [shown], { resourceVersion: shown.metadata.resourceVersion }, included(call.request), accepted.version), accepted);
  }
  if (accepted.as === 'PartialObjectMetadata') return answer(status, partialMetadata(shown, accepted.version), accepted);
  if (accepted.as === 'PartialObjectMetadataList') throw failure(406, 'NotAcceptable', `you requested PartialObjectMetadataList, but the requested object is not a list (${goType(call)})`);
  return answer(status, inServerOrder(shown, route.resource), accepted);
}

const inServerOrder = (object: KubernetesObject, { schema }: Resource): KubernetesObject => (schema ? (inGoOrder(object, schemaOf(schema)) as unknown as KubernetesObject) : object);

export function included(request: Request): Included {
  const value = queryValue(request, 'includeObject') ?? '';
  if (value === '' || value === 'Metadata') return 'Metadata';
  if (value === 'None' || value === 'Object') return value;
  throw badRequest(`Unable to convert to Table as requested: includeObject: Invalid value: ${JSON.stringify(value)}: must be 'Metadata', 'Object', 'None', or empty`);
}

/** What is not there is no exception: who applies a manifest asks first for each of its objects. */
export function get(call: Call): Response | StatusError {
  const { resource, namespace, name } = call.route;
  call.server.live.get(resource.collection)?.refresh();
  checkNumber(queryValue(call.request, 'resourceVersion') ?? '');
  const object = call.server.registry.find(resource, namespace, name);
  return object ? present(call, object) : notFound(resource, name);
}

export function create(call: Call): Response | StatusError {
  const { server, request, route } = call;
  const query = writeQuery(request, 'CreateOptions');
  const parsed = readObject(request, route.resource);
  const object = decoded(server.registry, route.resource, parsed, query.fieldValidation, call.warn);
  if (object instanceof StatusError) return object;
  if (route.namespace === '') throw invalid(route.resource.group, route.resource.kind, object.metadata.name ?? '', [{ field: 'metadata.namespace', reason: 'FieldValueRequired', body: 'Required value' }]);
  // Nobody owns what is wiped before anything else looks at the new object.
  const { metadata } = parsed.value;
  if (isObject(metadata)) for (const name of ['deletionTimestamp', 'deletionGracePeriodSeconds']) if (name in metadata) delete metadata[name];
  const stored = server.views.fromVersion(object, route.resource, server.recorder);
  return present(call, server.registry.create(route.resource, route.namespace, stored, call.operation(query)), 201);
}

const isStatus = ({ subresource }: ResourceRoute): boolean => subresource === 'status' || subresource === 'approval';

export function update(call: Call): Response {
  const { server, request, route } = call;
  const query = writeQuery(request, 'UpdateOptions');
  const parsed = readObject(request, route.resource);
  const object = decodeObject(server.registry, route.resource, parsed, query.fieldValidation, call.warn);
  checkIdentity(object, route);
  const change = (): KubernetesObject => server.views.fromVersion(object, route.resource, server.recorder);
  const { object: stored, created } = server.registry.update(route.resource, route.namespace, route.name, change, call.operation(query), { status: isStatus(route) });
  return present(call, stored, created ? 201 : 200);
}

export function* patch(call: Call): Blocking<Response> {
  const { server, route, request } = call;
  const query = writeQuery(request, 'PatchOptions');
  const operation = call.operation(query);
  const { change, allowCreate } = yield* patchedObject(call, query, operation);
  const { object, created } = server.registry.update(route.resource, route.namespace, route.name, change, operation, { status: isStatus(route), allowCreate, patch: true });
  return present(call, object, created ? 201 : 200);
}

/** The pods of jobs stay, unless whoever deletes a job says otherwise. */
function warnOfOrphans({ route, warn }: Call, { propagationPolicy }: ReturnType<typeof deleteQuery>): void {
  if (route.resource.collection === 'batch/jobs' && propagationPolicy === undefined) {
    warn('child pods are preserved by default when jobs are deleted; set propagationPolicy=Background to remove them or set propagationPolicy=Orphan to suppress this warning');
  }
}

export function remove(call: Call): Response {
  const { server, route, request } = call;
  const options = deleteQuery(request);
  warnOfOrphans(call, options);
  const operation = call.operation({ dryRun: options.dryRun, fieldManager: '' });
  const { object, removed } = server.registry.delete(route.resource, route.namespace, route.name, options, operation);
  const { resource } = route;
  if (!removed || server.registry.kind(resource).returnsDeleted) return present(call, object);
  const { name, uid } = object.metadata;
  return answer(200, success({ name, ...(resource.group ? { group: resource.group } : {}), kind: resource.name, uid }), call.accepted.as ? undefined : call.accepted);
}

export function selectionOf({ server, route: { resource, name } }: Call, query: ReadQuery): ReturnType<typeof parseSelection> {
  if (name) for (const { field, equal, value } of parseSelection(resource, server.registry.kind(resource), '', query.fieldSelector).fields) if (field === 'metadata.name' && equal && value !== name) throw badRequest("fieldSelector metadata.name doesn't match requested name");
  const fields = name ? [query.fieldSelector, `metadata.name=${name}`].filter(Boolean).join(',') : query.fieldSelector;
  return parseSelection(resource, server.registry.kind(resource), query.labelSelector, fields);
}

export function listOrWatch(call: Call): Response {
  const query = readQuery(call.request, call.route.watch);
  call.server.live.get(call.route.resource.collection)?.refresh();
  return query.watch ? watchAnswer(call, query) : listAnswer(call, query);
}

function listAnswer(call: Call, query: ReadQuery): Response {
  const { server, route: { resource, namespace } } = call;
  const page = list(server.store, resource, { ...query, namespace, selection: selectionOf(call, query) });
  const metadata: Json = { resourceVersion: String(page.revision) };
  if (page.continue) metadata.continue = page.continue;
  if (page.remaining) metadata.remainingItemCount = page.remaining;
  return presentList(call, page.items, metadata);
}

export function presentList(call: Call, objects: readonly KubernetesObject[], metadata: Json): Response {
  const { server, accepted, route: { resource } } = call;
  const items = objects.map((one) => server.views.toVersion(withManagedFields(one, server.recorder), resource));
  if (accepted.as === 'Table') return answer(200, tableOf(server.tableSource(resource, items), items, metadata, included(call.request), accepted.version), accepted);
  if (accepted.as === 'PartialObjectMetadata') throw failure(406, 'NotAcceptable', `you requested PartialObjectMetadata, but the requested object is a list (${goType(call, true)})`);
  if (accepted.as === 'PartialObjectMetadataList') {
    const list = items.length === 0 ? null : items.map((one) => partialMetadata(one, accepted.version));
    return answer(200, { kind: 'PartialObjectMetadataList', apiVersion: `meta.k8s.io/${accepted.version}`, metadata, items: list }, accepted);
  }
  if (resource.custom) return answer(200, { apiVersion: resource.apiVersion, items, kind: resource.listKind, metadata: { continue: '', ...metadata } }, accepted);
  const plain = resource.schema ? items.map((item) => withoutType(inServerOrder(item, resource))) : items;
  return answer(200, { kind: resource.listKind, apiVersion: resource.apiVersion, metadata, items: plain }, accepted);
}

const withoutType = ({ kind: _kind, apiVersion: _version, ...rest }: KubernetesObject): Json => rest;

/** A watch that says nothing of its length ends after 30 to 60 minutes. */
const LONGEST_WATCH = 1800;

function watchAnswer(call: Call, query: ReadQuery): Response {
  const { server, accepted, route: { resource, namespace } } = call;
  if (accepted.format === 'yaml') throw failure(406, 'NotAcceptable', 'only the following media types are accepted: application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch');
  const shows = included(call.request), version = query.resourceVersion;
  checkNumber(version);
  const initial = query.sendInitialEvents === true;
  const fromNow = version === '' || version === '0' || initial;
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache, private' };
  const stream = (Number(version) < server.store.compacted && !fromNow)
    ? server.expiredWatch(Number(version))
    : watch(server.store, server.agenda, resource, {
        namespace, selection: selectionOf(call, query),
        since: query.sendInitialEvents === false && (version === '' || version === '0') ? server.store.revision : fromNow ? undefined : Number(version),
        bookmarks: query.bookmarks, markInitial: initial && query.bookmarks,
        timeout: Math.max(query.timeoutSeconds || LONGEST_WATCH, 0) * 1000,
        transform: (object, first) => watchedForm(call, server.views.toVersion(withManagedFields(object, server.recorder), resource), first, shows),
        bookmark: (revision, annotations) => bookmarkForm(call, revision, annotations),
      });
  server.live.get(resource.collection)?.follow(() => stream.closed);
  return { status: 200, headers, stream };
}

function watchedForm({ accepted, server, route: { resource } }: Call, object: KubernetesObject, first: boolean, shows: Included): unknown {
  if (accepted.as === 'Table') {
    return tableOf(server.tableSource(resource), [object], { resourceVersion: object.metadata.resourceVersion }, shows, accepted.version, first);
  }
  return accepted.as === 'PartialObjectMetadata' || accepted.as === 'PartialObjectMetadataList' ? partialMetadata(object, accepted.version) : inServerOrder(object, resource);
}

function bookmarkForm({ accepted, route: { resource }, server }: Call, revision: number, annotations?: Record<string, string>): unknown {
  const metadata: Json = { resourceVersion: String(revision), ...(annotations ? { annotations } : {}) };
  if (accepted.as === 'Table') return { kind: 'Table', apiVersion: `meta.k8s.io/${accepted.version}`, metadata: { resourceVersion: String(revision) }, columnDefinitions: null, rows: [] };
  if (accepted.as) return { kind: 'PartialObjectMetadata', apiVersion: `meta.k8s.io/${accepted.version}`, metadata };
  return server.emptyObject(resource, metadata);
}

export function removeCollection(call: Call): Response {
  const { server, route: { resource, namespace }, request } = call;
  const query = readQuery(request, false);
  const options = deleteQuery(request, true);
  const selection = selectionOf(call, query);
  warnOfOrphans(call, options);
  // It is read page by page, so a version means just that one.
  const version = Number(query.resourceVersion);
  if (version > server.store.revision) throw tooLarge(version, server.store.revision, {});
  const resourceVersionMatch = query.resourceVersionMatch || (version ? 'Exact' : '');
  const page = list(server.store, resource, { ...query, resourceVersionMatch, namespace, selection });
  const operation = call.operation({ dryRun: options.dryRun, fieldManager: '' });
  for (const { metadata } of page.items) {
    if (server.registry.find(resource, metadata.namespace, metadata.name)) server.registry.delete(resource, metadata.namespace, metadata.name, options, operation);
  }
  return presentList(call, page.items, { resourceVersion: String(page.revision), ...(page.continue ? { continue: page.continue } : {}) });
}

