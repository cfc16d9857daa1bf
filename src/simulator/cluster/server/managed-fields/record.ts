/**
 * Who owns which fields. The ownership of an object is worked out only when somebody looks: each write leaves a note
 * of who turned which object into which, and managedFields are computed from the notes (compute.ts).
 */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Operation } from '../operation.ts';
import type { Resource } from '../resources.ts';

export interface Note {
  readonly before: KubernetesObject | undefined;
  readonly manager: string;
  readonly subresource: string;
  readonly resource: Resource;
  readonly at: number;
}

export const notes = new WeakMap<KubernetesObject, Note>();

/** Notes a write; true if it changed ownership although the object itself stays the same. */
export function recordManager(after: KubernetesObject, before: KubernetesObject | undefined, resource: Resource, operation: Operation): boolean {
  notes.set(after, { before, manager: operation.fieldManager, subresource: operation.subresource, resource, at: operation.now });
  return false;
}
