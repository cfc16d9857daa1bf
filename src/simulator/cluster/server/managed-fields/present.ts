import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { encodeManagers } from './managers.ts';
import type { Recorder } from './record.ts';

const shown = new WeakMap<KubernetesObject, KubernetesObject>();

/** The object with its managedFields, as it is sent. */
export function withManagedFields(object: KubernetesObject, recorder: Recorder): KubernetesObject {
  const known = shown.get(object);
  if (known) return known;
  const managers = recorder.managersOf(object);
  const full = managers.size === 0 ? object : { ...object, metadata: { ...object.metadata, managedFields: encodeManagers(managers) } };
  shown.set(object, full);
  return full;
}
