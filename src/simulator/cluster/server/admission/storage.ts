/** StorageObjectInUseProtection, DefaultStorageClass and PersistentVolumeClaimResize. */
import type { PersistentVolumeClaim, StorageClass } from '../../../api/kubernetes/persistentvolume.ts';
import { defaultClass } from '../../kinds/storageclass.ts';
import { quantity } from '../../quantities.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin } from '../operation.ts';

const FINALIZERS: Record<string, string> = { 'core/persistentvolumeclaims': 'kubernetes.io/pvc-protection', 'core/persistentvolumes': 'kubernetes.io/pv-protection' };

export const storageObjectInUseProtection: AdmissionPlugin = {
  name: 'StorageObjectInUseProtection',
  mutate({ verb, resource, subresource, object }) {
    const finalizer = FINALIZERS[resource.collection];
    if (verb !== 'create' || !finalizer || subresource !== '' || !object) return;
    const { metadata } = object;
    if (!metadata.finalizers?.includes(finalizer)) metadata.finalizers = [...(metadata.finalizers ?? []), finalizer];
  },
};

export const defaultStorageClass: AdmissionPlugin = {
  name: 'DefaultStorageClass',
  mutate({ verb, resource, subresource, object }, { store }) {
    if (verb !== 'create' || resource.collection !== 'core/persistentvolumeclaims' || subresource !== '') return;
    const claim = object as PersistentVolumeClaim;
    if (claim.spec.storageClassName !== undefined || claim.metadata.annotations?.['volume.beta.kubernetes.io/storage-class'] !== undefined) return;
    const found = defaultClass(store.list<StorageClass>('storage.k8s.io/storageclasses'));
    if (found) claim.spec.storageClassName = found.metadata.name;
  },
};

/** Claims grow only where their class says so. */
export const persistentVolumeClaimResize: AdmissionPlugin = {
  name: 'PersistentVolumeClaimResize',
  validate({ verb, resource, subresource, name, object, old }, { store }) {
    if (verb !== 'update' || resource.collection !== 'core/persistentvolumeclaims' || subresource !== '') return;
    const claim = object as PersistentVolumeClaim, before = old as PersistentVolumeClaim;
    if (quantity(claim.spec.resources?.requests?.['storage']) <= quantity(before.spec.resources?.requests?.['storage'])) return;
    if (before.status.phase !== 'Bound') throw forbidden(resource, name, 'Only bound persistent volume claims can be expanded');
    const found = store.get<StorageClass>('storage.k8s.io/storageclasses', claim.spec.storageClassName ?? '');
    if (!found?.allowVolumeExpansion) throw forbidden(resource, name, 'only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize');
  },
};
