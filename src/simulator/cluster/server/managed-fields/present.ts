import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';

/** The object with its managedFields, as it is sent. */
export function withManagedFields(object: KubernetesObject): KubernetesObject {
  return object;
}
