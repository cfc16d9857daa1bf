/** Patches of a kustomization: strategic merge or JSON, on one resource or on all that a target selects. */
import { isMap, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { matchesRequirements, parseSelector } from '../../../api/kubernetes/selectors.ts';
import { mergePatch, strategicMerge } from '../../../api/kubernetes/strategic-merge/merge.ts';
import { mergeSchemaOf, type MergeSchema } from '../../../api/kubernetes/strategic-merge/schema.ts';
import { pattern, patternFault } from '../../../kernel/go-regexp.ts';
import { CommandError } from '../client/failure.ts';
import { applyJsonPatch } from '../resource/json-patch.ts';
import { answersTo, groupOf, idText, kindOf, metadataOf, nameOf, versionOf, type Resource } from './resource.ts';

export interface Target {
  group?: string;
  version?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  labelSelector?: string;
  annotationSelector?: string;
}

export interface PatchOptions {
  allowNameChange?: boolean;
  allowKindChange?: boolean;
}

/** @throws CommandError for what is no regular expression */
function matches(expected: string | undefined, text: string): boolean {
  if (expected === undefined || expected === '') return true;
  const whole = `^(?:${expected})$`, expression = pattern(whole);
  if (!expression) throw new CommandError(`error parsing regexp: ${patternFault(whole)}`);
  return expression.test(text);
}

function requirements(text: string): ReturnType<typeof parseSelector> {
  try {
    return parseSelector(text);
  } catch (error) {
    throw error instanceof Error ? new CommandError(`unable to parse requirement: ${error.message}`) : error;
  }
}

export function selects(target: Target, resource: Resource): boolean {
  const { labels, annotations, namespace = '' } = metadataOf(resource);
  return matches(target.group, groupOf(resource)) && matches(target.version, versionOf(resource)) && matches(target.kind, kindOf(resource)) && matches(target.namespace, namespace)
    && [nameOf(resource), ...resource.formerNames].some((name) => matches(target.name, name))
    && (!target.labelSelector || matchesRequirements(requirements(target.labelSelector), labels))
    && (!target.annotationSelector || matchesRequirements(requirements(target.annotationSelector), annotations));
}

/** The patch says itself which resource it means. @throws CommandError */
export function patchNamed(resources: readonly Resource[], patch: Json): Resource[] {
  const { name = '', namespace } = (patch.metadata ?? {}) as { name?: string; namespace?: string };
  const found = resources.filter((resource) => kindOf(resource) === patch.kind && String(resource.object.apiVersion ?? '') === String(patch.apiVersion ?? '') && answersTo(resource, name) && (namespace === undefined || metadataOf(resource).namespace === namespace));
  if (found.length === 0) {
    const id = idText(patch, name, namespace);
    throw new CommandError(`no resource matches strategic merge patch "${id}": no matches for Id ${id}; failed to find unique target for patch ${id}`);
  }
  return patchAll(resources, found, patch);
}

export const patchTargeted = (resources: readonly Resource[], target: Target, patch: unknown, options: PatchOptions = {}): Resource[] => patchAll(resources, resources.filter((resource) => selects(target, resource)), patch, options);

function patchAll(resources: readonly Resource[], found: readonly Resource[], patch: unknown, options: PatchOptions = {}): Resource[] {
  return resources.flatMap((resource) => {
    if (!found.includes(resource)) return [resource];
    const object = patched(resource, patch, options);
    if (!object) return [];
    const { name } = object.metadata as { name: string };
    return [{ ...resource, object, ...(name !== nameOf(resource) && { formerNames: [...resource.formerNames, nameOf(resource)] }) }];
  });
}

/** Undefined: the patch deletes it. */
function patched({ object }: Resource, patch: unknown, { allowNameChange = false, allowKindChange = false }: PatchOptions): Json | undefined {
  if (Array.isArray(patch)) return applyJsonPatch(object, patch) as Json;
  const fields = patch as Json;
  if (fields.$patch === 'delete') return undefined;
  const { metadata = {}, kind, apiVersion, ...rest } = fields;
  // The name only selects, unless it may rename.
  const { name, namespace: _, ...others } = metadata as Json;
  const changes = { ...others, ...(allowNameChange && name !== undefined && { name }) };
  const change = { ...rest, ...(allowKindChange && kind !== undefined && { apiVersion, kind }), ...(Object.keys(changes).length > 0 && { metadata: changes }) };
  const schema = mergeSchemaOf(String(object.apiVersion), String(object.kind));
  return schema ? (inOrderOf(change, strategicMerge(object, change, schema), schema) as Json) : (mergePatch(object, change) as Json);
}

/** In lists that are merged by a key kustomize puts first what the patch names, as it stands there; the server does so with what is new only. */
function inOrderOf(patch: unknown, merged: unknown, schema: MergeSchema | undefined): unknown {
  if (!isMap(patch) || !isMap(merged) || !schema) return merged;
  return Object.fromEntries(Object.entries(merged).map(([field, value]) => {
    const rule = schema.field(field), change = patch[field];
    if (!rule?.merge || !rule.mergeKey || !Array.isArray(value) || !Array.isArray(change)) return [field, inOrderOf(change, value, rule?.below)];
    const keyOf = (item: unknown): unknown => (isMap(item) ? item[rule.mergeKey!] : undefined);
    const rank = (item: unknown): number => (change.findIndex((one) => keyOf(one) === keyOf(item)) + 1) || change.length + 1;
    return [field, value.map((item: unknown) => inOrderOf(change.find((one) => keyOf(one) === keyOf(item)), item, rule.below)).sort((a, b) => rank(a) - rank(b))];
  }));
}
