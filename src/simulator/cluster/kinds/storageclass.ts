import type { StorageClass } from '../../api/kubernetes/persistentvolume.ts';
import type { Kind } from '../server/kind.ts';
import { equal } from '../server/equal.ts';
import { qualifiedName } from '../server/validation/values.ts';
import { age } from '../server/tables/text.ts';

export const IS_DEFAULT = ['storageclass.kubernetes.io/is-default-class', 'storageclass.beta.kubernetes.io/is-default-class'];

export const isDefaultClass = ({ metadata }: StorageClass): boolean => IS_DEFAULT.some((key) => metadata.annotations?.[key] === 'true');

/** Of several default classes the youngest counts, then the first by name. */
export function defaultClass(classes: Iterable<StorageClass>): StorageClass | undefined {
  let found: StorageClass | undefined;
  for (const one of classes) {
    if (!isDefaultClass(one)) continue;
    const newer = !found || one.metadata.creationTimestamp > found.metadata.creationTimestamp;
    if (newer || (one.metadata.creationTimestamp === found!.metadata.creationTimestamp && one.metadata.name < found!.metadata.name)) found = one;
  }
  return found;
}

export const storageClass: Kind<StorageClass> = {
  collection: 'storage.k8s.io/storageclasses',
  returnsDeleted: true,
  defaults: {
    'storage.v1.StorageClass': (draft) => {
      draft.reclaimPolicy ??= 'Delete';
      draft.volumeBindingMode ??= 'Immediate';
    },
  },
  validate({ provisioner, reclaimPolicy, volumeBindingMode }, errors) {
    if (!provisioner) errors.required('provisioner');
    else qualifiedName(provisioner.toLowerCase(), 'provisioner', errors);
    if (reclaimPolicy !== 'Delete' && reclaimPolicy !== 'Retain') errors.notSupported('reclaimPolicy', reclaimPolicy, ['Delete', 'Retain']);
    if (!volumeBindingMode) errors.required('volumeBindingMode');
    else if (volumeBindingMode !== 'Immediate' && volumeBindingMode !== 'WaitForFirstConsumer') errors.notSupported('volumeBindingMode', volumeBindingMode, ['Immediate', 'WaitForFirstConsumer']);
  },
  validateUpdate(object, old, errors) {
    for (const key of ['parameters', 'provisioner', 'reclaimPolicy', 'volumeBindingMode'] as const) if (!equal(object[key] ?? {}, old[key] ?? {})) errors.invalid(key, null, 'field is immutable');
  },
  cells: (object, { now }) => [
    isDefaultClass(object) ? `${object.metadata.name} (default)` : object.metadata.name, object.provisioner, object.reclaimPolicy ?? 'Delete', object.volumeBindingMode ?? 'Immediate', object.allowVolumeExpansion ?? false, age(object, now),
  ],
};
