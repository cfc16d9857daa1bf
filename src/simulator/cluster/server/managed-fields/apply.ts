/** Server-side apply: merge, prune what the manager no longer applies, refuse what others own. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import { isObject, type Json } from '../conform.ts';
import { equal } from '../equal.ts';
import { badRequest, failure, plainError } from '../errors.ts';
import { bodyText, checkSize, decodeObject, kindOf } from '../http/body.ts';
import type { WriteQuery } from '../http/options.ts';
import type { PatchedObject } from '../http/patches.ts';
import type { Call } from '../http/verbs.ts';
import type { Operation } from '../operation.ts';
import type { Resource } from '../resources.ts';
import { yaml } from '../../yaml/readers.ts';
import type { Atom } from './atoms.ts';
import { compareObjects } from './compare.ts';
import { difference, emptySet, intersection, isEmptySet, paths, showPath, union, without, type FieldSet } from './field-set.ts';
import { identityOf, NO_MANAGERS, type Manager, type Managers } from './managers.ts';
import { mergeValues, removeItems, typeProblem, withNamedFields } from './merge.ts';
import { atomOf, blank } from './record.ts';
import { resetFields } from './reset-fields.ts';
import { toFieldSet } from './to-field-set.ts';
import { disown, excluded, managersAfterUpdate, stripMeta } from './update.ts';

export function applyConfiguration(call: Call, query: WriteQuery, operation: Operation): PatchedObject {
  const { server, route } = call;
  const patch = configuration(call);
  const change = (old: KubernetesObject | undefined): KubernetesObject => {
    checkPatch(patch, route.resource, route.name);
    const metadata = { ...(patch.metadata as Json), name: route.name, ...(route.namespace ? { namespace: route.namespace } : {}) };
    const applied = applyTo(old, { ...patch, metadata }, { call, operation, force: query.force });
    const object = decodeObject(server.registry, route.resource, { value: applied.object, duplicates: [], order: [] }, query.fieldValidation, call.warn);
    server.recorder.planned(object, applied.managers);
    return object;
  };
  return { change, allowCreate: true };
}

function configuration({ request }: Call): Json {
  checkSize(request);
  const text = bodyText(request.body);
  let value: unknown = request.body;
  if (text !== undefined) {
    try {
      ({ value } = yaml.body!(text));
    } catch (error) {
      throw badRequest(`${text.trimStart().startsWith('{') ? 'error decoding patch: error converting YAML to JSON' : 'error encoding patch'}: ${(error as Error).message}`);
    }
  }
  if (value === null || value === undefined) return {};
  if (!isObject(value)) throw badRequest(`error decoding patch: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${kindOf(value)} into Go value of type map[string]interface {}`);
  return value;
}

function checkPatch(patch: Json, resource: Resource, name: string): void {
  const [apiVersion, kind] = [patch.apiVersion, patch.kind].map((one) => (typeof one === 'string' ? one : '')) as [string, string];
  if (!apiVersion || !kind) throw badRequest(`invalid object type: ${apiVersion.includes('/') ? apiVersion : `/${apiVersion}`}, Kind=${kind}`);
  const metadata = (patch.metadata ?? {}) as { name?: string; managedFields?: unknown };
  if (metadata.managedFields !== undefined && metadata.managedFields !== null) throw badRequest('metadata.managedFields must be nil');
  if (apiVersion !== resource.apiVersion) throw badRequest(`Incorrect version specified in apply patch. Specified patch version: ${apiVersion}, expected: ${resource.apiVersion}`);
  if (metadata.name && metadata.name !== name) throw badRequest(`the name of the object (${metadata.name}) does not match the name on the URL (${name})`);
}

interface Applying {
  call: Call;
  operation: Operation;
  force: boolean;
}

/** What clients that apply on the client's side left in the object. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

function applyTo(old: KubernetesObject | undefined, patch: Json, applying: Applying): { object: Json; managers: Managers } {
  const { call: { server, route }, operation } = applying;
  const { resource } = route;
  const atom = atomOf(resource);
  const problem = typeProblem(patch, atom);
  if (problem) throw plainError(`failed to create typed patch object (/${route.name}; ${resource.group}/${resource.version}, Kind=${resource.kind}): ${problem}`);
  const live: Json = old ? server.views.toVersion(old, resource) : blank(resource);
  const writer = { manager: operation.fieldManager, operation: 'Apply' as const, apiVersion: resource.apiVersion, subresource: operation.subresource, time: rfc3339(operation.now) };
  const identity = identityOf(writer);
  let managers: Managers = old ? server.recorder.managersOf(old) : NO_MANAGERS;
  if (managers.size === 0 && old) managers = beforeFirstApply(live, resource, applying);
  const last = managers.get(identity)?.fields;
  const fields = without(stripMeta(toFieldSet(patch, atom)), resetFields(resource, operation.subresource));
  const held = new Map(managers);
  if (isEmptySet(fields)) held.delete(identity);
  else held.set(identity, { ...writer, time: managers.get(identity)?.time ?? writer.time, fields });
  const merged = mergeValues(live, patch, atom) as Json;
  const object = last ? prune(merged, held, last, atom) : merged;
  const comparison = excluded(compareObjects(live, object, atom), resetFields(resource, operation.subresource));
  refuseConflicts(held, union(comparison.modified, comparison.added), identity, applying, old);
  const after = disown(held, comparison, identity);
  const own = after.get(identity);
  if (own && !(last && equal([...paths(last)], [...paths(own.fields)]) && equal(live, object))) after.set(identity, { ...own, time: writer.time });
  return { object, managers: after };
}

/** Fields of an object that nobody is recorded for count as set by an unknown updater. */
function beforeFirstApply(live: Json, resource: Resource, { operation }: Applying): Managers {
  const comparison = compareObjects(blank(resource), live, atomOf(resource));
  return managersAfterUpdate(NO_MANAGERS, excluded(comparison, resetFields(resource, '')), { manager: 'before-first-apply', operation: 'Update', apiVersion: resource.apiVersion, subresource: '', time: rfc3339(operation.now) });
}

/** Takes out what the manager applied last time, not this time, and nobody else owns. */
function prune(merged: Json, managers: Managers, last: FieldSet, atom: Atom): Json {
  const named = (set: FieldSet): FieldSet => withNamedFields(set, atom);
  const fieldsOf = (value: unknown): FieldSet => named(toFieldSet(value, atom));
  const pruned = removeItems(merged, named(last), atom) ?? {};
  const owned = [...managers.values()].reduce((set, { fields }) => union(set, fields), emptySet());
  const all = fieldsOf(merged);
  const kept = removeItems(merged, difference(all, union(fieldsOf(pruned), named(owned))), atom) ?? {};
  return (removeItems(merged, intersection(difference(all, fieldsOf(kept)), named(last)), atom) ?? {}) as Json;
}

function refuseConflicts(managers: Managers, changed: FieldSet, self: string, applying: Applying, old: KubernetesObject | undefined): void {
  if (applying.force) return;
  const allowed = applying.operation.fieldManager === 'kubectl' && old ? lastApplied(old, applying) : emptySet();
  const conflicts: { manager: Manager; path: string }[] = [];
  for (const [identity, manager] of managers) {
    if (identity === self) continue;
    for (const path of paths(difference(intersection(manager.fields, changed), allowed))) conflicts.push({ manager, path: showPath(path) });
  }
  if (conflicts.length > 0) throw conflictError(conflicts);
}

/** Fields that client-side apply set and nobody changed since: kubectl may take them over. */
function lastApplied(old: KubernetesObject, { call: { route: { resource } } }: Applying): FieldSet {
  const text = old.metadata.annotations?.[LAST_APPLIED];
  if (!text) return emptySet();
  try {
    const applied = JSON.parse(text) as Json;
    const atom = atomOf(resource);
    const { added, modified, removed } = compareObjects(applied, old, atom);
    return difference(difference(difference(toFieldSet(applied, atom), modified), added), removed);
  } catch {
    return emptySet();
  }
}

function describe({ manager, operation, apiVersion, subresource }: Manager): string {
  const who = JSON.stringify(manager) + (subresource ? ` with subresource ${JSON.stringify(subresource)}` : '');
  return operation === 'Update' ? `${who} using ${apiVersion}` : who;
}

function conflictError(conflicts: { manager: Manager; path: string }[]) {
  const causes = conflicts.map(({ manager, path }) => ({ reason: 'FieldManagerConflict', message: `conflict with ${describe(manager)}`, field: path }));
  if (conflicts.length === 1) return failure(409, 'Conflict', `Apply failed with 1 conflict: ${causes[0]!.message}: ${causes[0]!.field}`, { causes });
  const byManager = new Map<string, string[]>();
  for (const { manager, path } of conflicts) byManager.set(describe(manager), [...(byManager.get(describe(manager)) ?? []), path]);
  const lines = [...byManager].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([who, list]) => [`conflicts with ${who}:`, ...list.map((path) => `- ${path}`)]);
  return failure(409, 'Conflict', `Apply failed with ${conflicts.length} conflicts: ${lines.join('\n')}`, { causes });
}
