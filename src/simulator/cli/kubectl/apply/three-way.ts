/** The three-way patch of an object: what was applied last, what is wanted, what is there. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { threeWayPatch, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import { mergePatchBetween } from '../../../api/kubernetes/strategic-merge/merge.ts';
import type { PatchType } from '../resource/write.ts';

export function patchBetween(original: string | undefined, modified: KubernetesObject, current: KubernetesObject): { type: PatchType; patch: Json } {
  const before = original ? (JSON.parse(original) as Json) : {};
  const [wanted, live] = [modified as unknown as Json, current as unknown as Json];
  const schema = mergeSchemaOf(modified.apiVersion, modified.kind);
  if (schema) return { type: 'strategic', patch: threeWayPatch(before, wanted, live, schema) };
  return { type: 'merge', patch: jsonThreeWay(before, wanted, live) };
}

/** Plain merge patches for custom resources: deletions from the last applied object, the rest against the live one. */
function jsonThreeWay(original: Json, modified: Json, current: Json): Json {
  const keep = (patch: Json, nulls: boolean): Json => {
    const result: Json = {};
    for (const [key, value] of Object.entries(patch)) {
      if (value === null) {
        if (nulls) result[key] = null;
      } else if (typeof value === 'object' && !Array.isArray(value)) {
        const inner = keep(value as Json, nulls);
        if (Object.keys(inner).length > 0) result[key] = inner;
      } else if (!nulls) result[key] = value;
    }
    return result;
  };
  const merge = (a: Json, b: Json): Json => {
    const result: Json = { ...a };
    for (const [key, value] of Object.entries(b)) {
      const before = result[key];
      result[key] = before && value && typeof before === 'object' && typeof value === 'object' && !Array.isArray(before) && !Array.isArray(value) ? merge(before as Json, value as Json) : value;
    }
    return result;
  };
  return merge(keep(mergePatchBetween(original, modified), true), keep(mergePatchBetween(current, modified), false));
}
