import type { StorageClass } from '../../api/kubernetes/persistentvolume.ts';
import type { Kind } from '../server/kind.ts';
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
  // Only among others does a class show that it is the one that counts.
  cells: (object, { now, listed }) => [
    listed && defaultClass(listed as StorageClass[])?.metadata.name === object.metadata.name ? `${object.metadata.name} (default)` : object.metadata.name, object.provisioner, object.reclaimPolicy ?? 'Delete', object.volumeBindingMode ?? 'Immediate', object.allowVolumeExpansion ?? false, age(object, now),
  ],
};
