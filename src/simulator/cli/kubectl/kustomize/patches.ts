/** Patches of a kustomization: strategic merge or JSON, on one resource or on all that a target selects. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { matchesRequirements, parseSelector } from '../../../api/kubernetes/selectors.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import { pattern, patternFault } from '../../../kernel/go-regexp.ts';
import { CommandError } from '../client/failure.ts';
import { mergeInto } from './merge.ts';
import { applyJsonPatch } from '../resource/json-patch.ts';
import { answersTo, groupOf, idText, isKind, kindOf, metadataOf, nameOf, versionOf, type Resource } from './resource.ts';

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
export function patchNamed(resources: readonly Resource[], patch: Json, head = (id: string) => `no resource matches strategic merge patch "${id}": `): Resource[] {
  const { name = '', namespace } = (patch.metadata ?? {}) as { name?: string; namespace?: string };
  const found = resources.filter((resource) => isKind(resource, patch.kind) && String(resource.object.apiVersion ?? '') === String(patch.apiVersion ?? '') && answersTo(resource, name) && (namespace === undefined || metadataOf(resource).namespace === namespace));
  if (found.length === 0) {
    const id = idText(patch, name, namespace);
    throw new CommandError(`${head(id)}no matches for Id ${id}; failed to find unique target for patch ${id}`);
  }
  return patchAll(resources, found, patch);
}

export const patchTargeted = (resources: readonly Resource[], target: Target, patch: unknown, options: PatchOptions = {}, noted = true): Resource[] => patchAll(resources, resources.filter((resource) => selects(target, resource)), patch, options, noted);

function patchAll(resources: readonly Resource[], found: readonly Resource[], patch: unknown, options: PatchOptions = {}, noted = true): Resource[] {
  return resources.flatMap((resource) => {
    if (!found.includes(resource)) return [resource];
    const object = patched(resource, noted || resource.formerNames.length > 0 || resource.home !== undefined || resource.hashed, patch, options);
    if (!object) return [];
    const { name } = object.metadata as { name: string };
    return [{
      ...resource, object, ...(name !== nameOf(resource) && { formerNames: [...resource.formerNames, nameOf(resource)] }),
      ...(object.kind !== resource.object.kind && { formerKinds: [...(resource.formerKinds ?? []), kindOf(resource)] }),
    }];
  });
}

/** Undefined: the patch deletes it. @param noted whether kustomize has annotations of its own there, so that operations find the map */
function patched({ object }: Resource, noted: boolean, patch: unknown, { allowNameChange = false, allowKindChange = false }: PatchOptions): Json | undefined {
  if (Array.isArray(patch)) return applyJsonPatch(noted ? { ...object, metadata: { ...(object.metadata as Json), annotations: (object.metadata as Json).annotations ?? {} } } : object, patch) as Json;
  const fields = patch as Json;
  const { metadata = {}, kind, apiVersion: _version, ...rest } = fields;
  // The name only selects, unless it may rename.
  const { name, namespace: _, ...others } = metadata as Json;
  const changes = { ...others, ...(allowNameChange && name !== undefined && { name }) };
  const change = { ...rest, ...(allowKindChange && kind !== undefined && { kind }), ...(Object.keys(changes).length > 0 && { metadata: changes }) };
  return mergeInto(object, change, mergeSchemaOf(String(object.apiVersion), String(object.kind)));
}
