/**
 * Strategic merge patches between objects: what `kubectl apply` sends. A list with a merge key is compared item by
 * item; directives (`$patch`, `$setElementOrder/…`, `$retainKeys`, `$deleteFromPrimitiveList/…`) say what JSON cannot.
 */
import type { FieldRule, MergeSchema } from './schema.ts';

export type Json = Record<string, unknown>;

interface DiffOptions {
  /** Leave out what is new or other in the modified object. */
  ignoreChanges: boolean;
  /** Leave out what is missing in it. */
  ignoreDeletions: boolean;
}

export const isMap = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);

export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => deepEqual(item, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key]));
}

/** From `original` to `modified`. */
export const twoWayPatch = (original: Json, modified: Json, schema: MergeSchema): Json =>
  diffMaps(original, modified, schema, { ignoreChanges: false, ignoreDeletions: false }, false);

/**
 * What makes `current` what `modified` says: additions and changes against the current object, deletions against the
 * last applied one, so that fields which others set stay.
 */
export function threeWayPatch(original: Json, modified: Json, current: Json, schema: MergeSchema): Json {
  const delta = diffMaps(current, modified, schema, { ignoreChanges: false, ignoreDeletions: true }, false);
  const deletions = diffMaps(original, modified, schema, { ignoreChanges: true, ignoreDeletions: false }, false);
  return combine(deletions, delta, schema);
}

function diffMaps(original: Json, modified: Json, schema: MergeSchema | undefined, options: DiffOptions, retainKeys: boolean): Json {
  const patch: Json = {};
  for (const key of new Set([...Object.keys(original), ...Object.keys(modified)])) {
    if (!Object.hasOwn(modified, key)) {
      if (!options.ignoreDeletions) patch[key] = null;
    } else if (!Object.hasOwn(original, key)) {
      if (!options.ignoreChanges) patch[key] = modified[key];
    } else diffValue(patch, key, original[key], modified[key], schema?.field(key), options);
  }
  if (retainKeys && Object.keys(patch).length > 0) patch.$retainKeys = Object.keys(modified).sort();
  return patch;
}

function diffValue(patch: Json, key: string, original: unknown, modified: unknown, rule: FieldRule | undefined, options: DiffOptions): void {
  if (isMap(original) && isMap(modified) && !rule?.replace) {
    const inner = diffMaps(original, modified, rule?.below, options, rule?.retainKeys ?? false);
    if (Object.keys(inner).length > 0) patch[key] = inner;
  } else if (Array.isArray(original) && Array.isArray(modified) && rule?.merge) diffLists(patch, key, original, modified, rule, options);
  else if (!options.ignoreChanges && !deepEqual(original, modified)) patch[key] = modified;
}

function diffLists(patch: Json, key: string, original: unknown[], modified: unknown[], rule: FieldRule, options: DiffOptions): void {
  if (rule.mergeKey === undefined) return diffPrimitives(patch, key, original, modified, options);
  const { mergeKey } = rule;
  const keyOf = (item: unknown): unknown => (isMap(item) ? item[mergeKey] : undefined);
  const changes: unknown[] = [];
  for (const item of modified) {
    const before = original.find((other) => keyOf(other) === keyOf(item));
    if (before === undefined) {
      if (!options.ignoreChanges) changes.push(item);
    } else if (isMap(before) && isMap(item)) {
      const inner = diffMaps(before, item, rule.below, options, rule.retainKeys);
      if (Object.keys(inner).length > 0) changes.push({ ...inner, [mergeKey]: keyOf(item) });
    }
  }
  if (!options.ignoreDeletions) {
    for (const item of original) if (!modified.some((other) => keyOf(other) === keyOf(item))) changes.push({ $patch: 'delete', [mergeKey]: keyOf(item) });
  }
  if (changes.length > 0) {
    patch[key] = changes;
    patch[`$setElementOrder/${key}`] = modified.map((item) => ({ [mergeKey]: keyOf(item) }));
  }
}

function diffPrimitives(patch: Json, key: string, original: unknown[], modified: unknown[], options: DiffOptions): void {
  const added = options.ignoreChanges ? [] : modified.filter((item) => !original.includes(item));
  const deleted = options.ignoreDeletions ? [] : original.filter((item) => !modified.includes(item));
  if (added.length > 0) patch[key] = added;
  if (deleted.length > 0) patch[`$deleteFromPrimitiveList/${key}`] = deleted;
  if (added.length + deleted.length > 0) patch[`$setElementOrder/${key}`] = modified;
}

/** Two patches in one: deletions first, then what is new. */
function combine(deletions: Json, delta: Json, schema: MergeSchema | undefined): Json {
  const result: Json = { ...deletions };
  for (const [key, value] of Object.entries(delta)) {
    const rule = schema?.field(key);
    const before = result[key];
    if (isMap(before) && isMap(value)) result[key] = combine(before, value, rule?.below);
    else if (Array.isArray(before) && Array.isArray(value) && rule?.merge && rule.mergeKey !== undefined) result[key] = combineLists(before, value, rule);
    else result[key] = value;
  }
  return result;
}

function combineLists(deletions: unknown[], delta: unknown[], rule: FieldRule): unknown[] {
  const keyOf = (item: unknown): unknown => (isMap(item) ? item[rule.mergeKey!] : undefined);
  const merged = delta.map((item) => {
    const before = deletions.find((other) => keyOf(other) === keyOf(item));
    return isMap(before) && isMap(item) && !('$patch' in before) ? combine(before, item, rule.below) : item;
  });
  return [...merged, ...deletions.filter((item) => !delta.some((other) => keyOf(other) === keyOf(item)))];
}
