/** StorageObjectInUseProtection, DefaultStorageClass and PersistentVolumeClaimResize. */
import type { PersistentVolumeClaim, StorageClass } from '../../../api/kubernetes/persistentvolume.ts';
import { defaultClass } from '../../kinds/storageclass.ts';
import { quantity } from '../../quantities.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin } from '../operation.ts';

const FINALIZERS: Record<string, string> = { 'core/persistentvolumeclaims': 'kubernetes.io/pvc-protection', 'core/persistentvolumes': 'kubernetes.io/pv-protection', 'storage.k8s.io/volumeattributesclasses': 'kubernetes.io/vac-protection' };

export const storageObjectInUseProtection: AdmissionPlugin = {
  name: 'StorageObjectInUseProtection',
  concerns: (collection, part) => part === '' && collection in FINALIZERS,
  mutate({ verb, resource, object }) {
    if (verb !== 'create' || !object) return;
    const { metadata } = object, finalizer = FINALIZERS[resource.collection]!;
    if (!metadata.finalizers?.includes(finalizer)) metadata.finalizers = [...(metadata.finalizers ?? []), finalizer];
  },
};

export const defaultStorageClass: AdmissionPlugin = {
  name: 'DefaultStorageClass',
  concerns: (collection, part) => collection === 'core/persistentvolumeclaims' && part === '',
  mutate({ verb, object }, { store }) {
    if (verb !== 'create') return;
    const claim = object as PersistentVolumeClaim;
    if (claim.spec.storageClassName !== undefined || claim.metadata.annotations?.['volume.beta.kubernetes.io/storage-class'] !== undefined) return;
    const found = defaultClass(store.list<StorageClass>('storage.k8s.io/storageclasses'));
    if (found) claim.spec.storageClassName = found.metadata.name;
  },
};

/** Claims grow only where their class says so. */
export const persistentVolumeClaimResize: AdmissionPlugin = {
  name: 'PersistentVolumeClaimResize',
  concerns: (collection, part) => collection === 'core/persistentvolumeclaims' && part === '',
  validate({ verb, resource, name, object, old }, { store }) {
    if (verb !== 'update') return;
    const claim = object as PersistentVolumeClaim, before = old as PersistentVolumeClaim;
    if (quantity(claim.spec.resources?.requests?.['storage']) <= quantity(before.spec.resources?.requests?.['storage'])) return;
    if (before.status.phase !== 'Bound') throw forbidden(resource, name, 'Only bound persistent volume claims can be expanded');
    const found = store.get<StorageClass>('storage.k8s.io/storageclasses', claim.spec.storageClassName ?? '');
    if (!found?.allowVolumeExpansion) throw forbidden(resource, name, 'only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize');
  },
};
