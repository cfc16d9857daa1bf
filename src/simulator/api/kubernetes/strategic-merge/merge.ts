/** Puts a strategic merge patch over an object, on the client's side: overrides, `patch --local`, kustomizations. */
import { deepEqual, isMap, type Json } from './diff.ts';
import type { FieldRule, MergeSchema } from './schema.ts';

export function strategicMerge(original: Json, patch: Json, schema: MergeSchema | undefined): Json {
  if (patch.$patch === 'delete') return {};
  if (patch.$patch === 'replace') return withoutDirectives(patch);
  const result: Json = { ...original };
  if (Array.isArray(patch.$retainKeys)) for (const key of Object.keys(result)) if (!patch.$retainKeys.includes(key)) delete result[key];
  for (const [key, value] of Object.entries(patch)) {
    if (key.startsWith('$setElementOrder/') || key === '$retainKeys' || key === '$patch') continue;
    if (key.startsWith('$deleteFromPrimitiveList/')) {
      const field = key.slice(key.indexOf('/') + 1);
      if (Array.isArray(result[field]) && Array.isArray(value)) result[field] = (result[field] as unknown[]).filter((item) => !value.includes(item));
    } else if (value === null) delete result[key];
    else result[key] = mergeValue(result[key], value, schema?.field(key));
  }
  return result;
}

function mergeValue(original: unknown, value: unknown, rule: FieldRule | undefined): unknown {
  if (isMap(value)) return strategicMerge(isMap(original) && !rule?.replace ? original : {}, value, rule?.below);
  if (!Array.isArray(value)) return value;
  if (!rule?.merge || !Array.isArray(original)) return value.filter((item) => !isMap(item) || item.$patch !== 'delete').map((item) => (isMap(item) ? withoutDirectives(item) : item));
  return rule.mergeKey === undefined ? [...original, ...value.filter((item) => !original.some((other) => deepEqual(other, item)))] : mergeLists(original, value, rule);
}

/** New items come first, as on the server. */
function mergeLists(original: unknown[], patch: unknown[], rule: FieldRule): unknown[] {
  const keyOf = (item: unknown): unknown => (isMap(item) ? item[rule.mergeKey!] : undefined);
  if (patch.some((item) => isMap(item) && item.$patch === 'replace')) return patch.filter((item) => !(isMap(item) && item.$patch === 'replace'));
  const kept: unknown[] = [];
  for (const item of original) {
    const change = patch.find((other) => keyOf(other) === keyOf(item));
    if (!isMap(change) || !isMap(item)) kept.push(item);
    else if (change.$patch !== 'delete') kept.push(strategicMerge(item, change, rule.below));
  }
  const added = patch.filter((item) => isMap(item) && item.$patch !== 'delete' && !original.some((other) => keyOf(other) === keyOf(item)));
  return [...added, ...kept];
}

const withoutDirectives = (patch: Json): Json => Object.fromEntries(Object.entries(patch).filter(([key]) => !key.startsWith('$')));

/** RFC 7386. */
export function mergePatch(original: unknown, patch: unknown): unknown {
  if (!isMap(patch)) return patch;
  const result: Json = isMap(original) ? { ...original } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}

/** The merge patch from one object to another. */
export function mergePatchBetween(original: Json, modified: Json): Json {
  const patch: Json = {};
  for (const key of new Set([...Object.keys(original), ...Object.keys(modified)])) {
    const [before, after] = [original[key], modified[key]];
    if (!Object.hasOwn(modified, key)) patch[key] = null;
    else if (isMap(before) && isMap(after)) {
      const inner = mergePatchBetween(before, after);
      if (Object.keys(inner).length > 0) patch[key] = inner;
    } else if (!deepEqual(before, after)) patch[key] = after;
  }
  return patch;
}
