/** --overrides: JSON put over a generated object, in one of three ways. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { mergePatch, strategicMerge } from '../../../api/kubernetes/strategic-merge/merge.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { readIntoStruct } from '../print/struct-order.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { applyJsonPatch } from './json-patch.ts';

/** @throws CommandError */
export function* withOverrides(session: Session, object: KubernetesObject): Blocking<KubernetesObject> {
  const text = session.flag('overrides');
  if (!text) return object;
  const result = patched(session, object, text), kind = Array.isArray(result) ? 'array' : result === null || typeof result === 'object' ? '' : typeof result;
  if (kind !== '') throw new CommandError(`couldn't get version/kind; json parse error: json: cannot unmarshal ${kind} into Go value of type struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }`);
  const overridden = { ...result };
  if (overridden.kind !== object.kind) throw new CommandError(`no kind ${JSON.stringify(overridden.kind)} is registered for version ${JSON.stringify(overridden.apiVersion)} in scheme "pkg/runtime/scheme.go:111"`);
  return (yield* readIntoStruct(overridden)) as unknown as KubernetesObject;
}

type Fields = Record<string, unknown>;

function patched(session: Session, object: KubernetesObject, text: string): Fields {
  let patch: unknown;
  try {
    patch = JSON.parse(text);
  } catch {
    throw new CommandError('Invalid JSON Patch');
  }
  const type = session.flag('override-type');
  const fields = object as unknown as Fields;
  if (type === 'json') return applyJsonPatch(fields, patch) as Fields;
  if (type === 'merge') return mergePatch(fields, patch) as Fields;
  if (type === 'strategic') return strategicMerge(fields, patch as Fields, mergeSchemaOf(object.apiVersion, object.kind)) as Fields;
  throw new CommandError(`invalid override type: ${type}`);
}
