/** Server-side apply: merge, prune what the manager no longer applies, refuse what others own. */
import { StatusError, type KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import { conformed, DecodeError, isObject, type Json } from '../conform.ts';
import { equal } from '../equal.ts';
import { badRequest, failure, plainError } from '../errors.ts';
import { bodyText, checkSize, decodeObject, kindOf } from '../http/body.ts';
import type { WriteQuery } from '../http/options.ts';
import type { PatchedObject } from '../http/patches.ts';
import type { Call } from '../http/verbs.ts';
import { checkIdentity } from '../http/identity.ts';
import type { ParsedJson } from '../json.ts';
import type { Operation } from '../operation.ts';
import { narrowed, ofConverter } from '../patch/conversion.ts';
import type { Resource } from '../resources.ts';
import { schemaOf } from '../schema.ts';
import type { Scaling } from '../subresources/scale.ts';
import { yaml } from '../../yaml/readers.ts';
import { atomOfSchema, type Atom } from './atoms.ts';
import { compareObjects } from './compare.ts';
import { difference, emptySet, equalSets, insert, isEmptySet, union, without, type FieldSet } from './field-set.ts';
import { intersection } from './intersection.ts';
import { LAST_APPLIED, withLastApplied } from './last-applied.ts';
import { identityOf, NO_MANAGERS, type Manager, type Managers } from './managers.ts';
import { mergeValues, removeItems, withNamedFields } from './merge.ts';
import { paths, showPath } from './paths.ts';
import { atomOf, blank } from './record.ts';
import { resetFields } from './reset-fields.ts';
import { toFieldSet } from './to-field-set.ts';
import { typeProblem } from './type-problems.ts';
import { disown, excluded, managersAfterUpdate, stripMeta } from './update.ts';

export function* applyConfiguration(call: Call, query: WriteQuery, operation: Operation): Blocking<PatchedObject> {
  const { server, route } = call;
  const { value: patch, problems = [] } = configuration(call);
  const change = (old: KubernetesObject | undefined): KubernetesObject => {
    checkPatch(patch, route.resource, atomOf(route.resource));
    const applied = applyTo(old, patch, { call, operation, force: query.force });
    noteRepeatedKeys(problems, query, call);
    const object = converted(call, query, applied.object, patch);
    checkIdentity(object, route);
    server.recorder.planned(object, applied.managers);
    return server.views.fromVersion(object, route.resource, server.recorder);
  };
  return { change, allowCreate: true };
}

/** What was merged becomes an object of its type. @throws StatusError 500 */
function converted(call: Call, query: WriteQuery, merged: Json, patch: Json): KubernetesObject {
  const { server: { registry }, route: { resource } } = call;
  const value = resource.schema ? narrowed(merged, schemaOf(resource.schema)) : merged;
  try {
    return decodeObject(registry, resource, { value, duplicates: [], order: [] }, query.fieldValidation, call.warn);
  } catch (error) {
    if (!(error instanceof StatusError) || !(error.cause instanceof DecodeError)) throw error;
    const shown = nameOf(patch), type = `${resource.group}/${resource.version}, Kind=${resource.kind}`;
    throw plainError(`failed to convert new object (${shown}; ${type}) to proper version: unable to convert unstructured object to ${type}: ${ofConverter(error.cause.message)}`);
  }
}

/** An apply of a Scale applies the number to what is scaled, in the name of the subresource. */
export function* applyScale(call: Call, query: WriteQuery, operation: Operation): Blocking<Scaling> {
  const { server, route: { resource, name } } = call;
  const { value: patch } = configuration(call);
  const wanted = (patch.spec as { replicas?: number } | undefined)?.replicas;
  return {
    change(scale) {
      checkPatch(patch, SCALE, atomOfSchema('autoscaling.v1.Scale'));
      return wanted === undefined ? scale : { ...scale, spec: { replicas: wanted } };
    },
    claim(draft, old) {
      if (wanted === undefined) return;
      const shape: Json = { apiVersion: resource.apiVersion, kind: resource.kind, metadata: { name } };
      const applied = resource.custom ? (resource.custom.withReplicas(shape as unknown as KubernetesObject, wanted) as unknown as Json) : { ...shape, spec: { replicas: wanted } };
      server.recorder.planned(draft, applyTo(old, applied, { call, operation, force: query.force, added: wanted === 0 ? NO_REPLICAS : undefined }).managers);
    },
  };
}

/** A Scale shows no number where it is none: to apply that always adds it. */
const NO_REPLICAS = [['f:spec', 'f:replicas']];

const SCALE = { apiVersion: 'autoscaling/v1', group: 'autoscaling', version: 'v1', kind: 'Scale' };

function configuration({ request }: Call): ParsedJson & { value: Json } {
  checkSize(request);
  const text = bodyText(request.body);
  let parsed: ParsedJson = { value: request.body, duplicates: [], order: [] };
  if (text !== undefined) {
    try {
      parsed = yaml.body!(text);
    } catch (error) {
      throw badRequest(`${text.trimStart().startsWith('{') ? 'error decoding patch: error converting YAML to JSON' : 'error encoding patch'}: ${(error as Error).message}`);
    }
  }
  const value = parsed.value ?? {};
  if (!isObject(value)) throw badRequest(`error decoding patch: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${kindOf(value)} into Go value of type map[string]interface {}`);
  return { ...parsed, value };
}

/** A header holds one line: the one that says which key it is. */
function noteRepeatedKeys(problems: readonly string[], { fieldValidation }: WriteQuery, { warn }: Call): void {
  if (problems.length > 0 && fieldValidation === 'Strict') throw badRequest(`error strict decoding patch: error converting YAML to JSON: ${problems.join(', ')}`);
  if (fieldValidation === 'Warn') for (const problem of problems) warn(problem.split('\n').pop()!.trim());
}

/** As it calls itself, whatever the path says. */
function nameOf({ metadata }: Json): string {
  const { namespace, name } = isObject(metadata) ? metadata : {};
  return [namespace, name].map((one) => (typeof one === 'string' ? one : '')).join('/');
}

/** The kind is that of the path, nobody sets owners, and every field fits the schema. */
function checkPatch(patch: Json, { apiVersion, group, version, kind }: Pick<Resource, 'apiVersion' | 'group' | 'version' | 'kind'>, atom: Atom): void {
  const [given, type] = [patch.apiVersion, patch.kind].map((one) => (typeof one === 'string' ? one : '')) as [string, string];
  if (given !== apiVersion || type !== kind) throw badRequest(`invalid object type: ${given.includes('/') ? given : `/${given}`}, Kind=${type}`);
  const { managedFields } = (patch.metadata ?? {}) as { managedFields?: unknown };
  if (areEntries(managedFields)) throw badRequest('metadata.managedFields must be nil');
  const problem = typeProblem(patch, atom);
  if (problem) throw plainError(`failed to create typed patch object (${nameOf(patch)}; ${group}/${version}, Kind=${kind}): ${problem}`);
}

const ENTRY = 'meta.v1.ManagedFieldsEntry';

/** What cannot be read as owners is nobody's: what is wrong with it the schema says. */
const areEntries = (given: unknown): boolean => Array.isArray(given) && given.every((one) => isObject(one) && !(conformed(one, schemaOf(ENTRY)) instanceof DecodeError));

interface Applying {
  call: Call;
  operation: Operation;
  force: boolean;
  /** Fields that count as added in any case. */
  added?: readonly string[][];
}

function applyTo(old: KubernetesObject | undefined, patch: Json, applying: Applying): { object: Json; managers: Managers } {
  const { call: { server, route }, operation } = applying;
  const { resource } = route;
  const atom = atomOf(resource);
  const live: Json = old ? server.views.toVersion(old, resource) : blank(resource);
  const writer = { manager: operation.fieldManager, operation: 'Apply' as const, apiVersion: resource.apiVersion, subresource: operation.subresource, time: rfc3339(operation.now) };
  const identity = identityOf(writer);
  let managers: Managers = old ? server.recorder.managersOf(old) : NO_MANAGERS;
  if (managers.size === 0 && old) managers = beforeFirstApply(live, resource, applying);
  const last = managers.get(identity)?.fields;
  const named = without(toFieldSet(patch, atom), resetFields(resource, operation.subresource)), fields = stripMeta(named);
  const held = new Map(managers);
  if (isEmptySet(fields)) held.delete(identity);
  else held.set(identity, { ...writer, time: managers.get(identity)?.time ?? writer.time, fields });
  const merged = mergeValues(live, patch, atom) as Json;
  const object = last ? prune(merged, [...held.values()].reduce((set, one) => union(set, one.fields), named), last, atom) : merged;
  const comparison = excluded(compareObjects(live, object, atom), resetFields(resource, operation.subresource));
  for (const path of applying.added ?? []) insert(comparison.added, path);
  refuseConflicts(held, union(comparison.modified, comparison.added), identity, applying, old);
  const after = disown(held, comparison, identity);
  const own = after.get(identity);
  if (own && !(last && equalSets(last, own.fields) && equal(live, object))) after.set(identity, { ...own, time: writer.time });
  return { object: operation.fieldManager === 'kubectl' ? withLastApplied(object, patch) : object, managers: after };
}

/** Fields of an object that nobody is recorded for count as set by an unknown updater. */
function beforeFirstApply(live: Json, resource: Resource, { operation }: Applying): Managers {
  const comparison = compareObjects(blank(resource), live, atomOf(resource));
  return managersAfterUpdate(NO_MANAGERS, excluded(comparison, resetFields(resource, '')), { manager: 'before-first-apply', operation: 'Update', apiVersion: resource.apiVersion, subresource: '', time: rfc3339(operation.now) });
}

/** Takes out what the manager applied last time, not this time, and nobody else owns. */
function prune(merged: Json, owned: FieldSet, last: FieldSet, atom: Atom): Json {
  const fieldsOf = (value: unknown): FieldSet => withNamedFields(toFieldSet(value, atom), atom);
  const before = withNamedFields(last, atom);
  const pruned = removeItems(merged, before, atom) ?? {};
  const all = fieldsOf(merged);
  const kept = removeItems(merged, difference(difference(all, fieldsOf(pruned)), withNamedFields(owned, atom)), atom) ?? {};
  return (removeItems(merged, intersection(difference(all, fieldsOf(kept)), before), atom) ?? {}) as Json;
}

function refuseConflicts(managers: Managers, changed: FieldSet, self: string, applying: Applying, old: KubernetesObject | undefined): void {
  if (applying.force) return;
  const allowed = applying.operation.fieldManager === 'kubectl' && old ? lastApplied(old, applying) : emptySet();
  const conflicts: { manager: Manager; path: string }[] = [];
  for (const [identity, manager] of managers) {
    if (identity === self) continue;
    for (const path of paths(difference(intersection(manager.fields, changed), allowed))) conflicts.push({ manager, path: showPath(path) });
  }
  if (conflicts.length > 0) throw conflictError(conflicts, applying.call.route.subresource === 'scale');
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

/** A Scale shows its managers in its own version. */
function describe({ manager, operation, apiVersion, subresource }: Manager, ofScale: boolean): string {
  const who = JSON.stringify(manager) + (subresource ? ` with subresource ${JSON.stringify(subresource)}` : '');
  return operation === 'Update' ? `${who} using ${ofScale ? 'autoscaling/v1' : apiVersion}` : who;
}

function conflictError(conflicts: { manager: Manager; path: string }[], ofScale: boolean) {
  const causes = conflicts.map(({ manager, path }) => ({ reason: 'FieldManagerConflict', message: `conflict with ${describe(manager, ofScale)}`, field: path }));
  if (conflicts.length === 1) return failure(409, 'Conflict', `Apply failed with 1 conflict: ${causes[0]!.message}: ${causes[0]!.field}`, { causes });
  const byManager = new Map<string, string[]>();
  for (const { manager, path } of conflicts) byManager.set(describe(manager, ofScale), [...(byManager.get(describe(manager, ofScale)) ?? []), path]);
  const lines = [...byManager].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([who, list]) => [`conflicts with ${who}:`, ...list.map((path) => `- ${path}`)]);
  return failure(409, 'Conflict', `Apply failed with ${conflicts.length} conflicts: ${lines.join('\n')}`, { causes });
}
