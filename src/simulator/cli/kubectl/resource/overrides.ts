/** --overrides: JSON put over a generated object, in one of three ways. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { mergePatch, strategicMerge } from '../../../api/kubernetes/strategic-merge/merge.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { applyJsonPatch } from './json-patch.ts';

/** @throws CommandError */
export function withOverrides(session: Session, object: KubernetesObject): KubernetesObject {
  const text = session.flag('overrides');
  if (!text) return object;
  let patch: unknown;
  try {
    patch = JSON.parse(text);
  } catch {
    throw new CommandError('Invalid JSON Patch');
  }
  const type = session.flag('override-type');
  const fields = object as unknown as Record<string, unknown>;
  if (type === 'json') return applyJsonPatch(fields, patch) as unknown as KubernetesObject;
  if (type === 'merge') return mergePatch(fields, patch) as KubernetesObject;
  if (type === 'strategic') return strategicMerge(fields, patch as Record<string, unknown>, mergeSchemaOf(object.apiVersion, object.kind)) as unknown as KubernetesObject;
  throw new CommandError(`invalid override type: ${type}`);
}
