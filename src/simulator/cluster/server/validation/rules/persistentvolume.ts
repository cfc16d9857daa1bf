import type { PersistentVolume } from '../../../../api/kubernetes/persistentvolume.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import { ACCESS_MODES, validateStorage } from '../claims.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { unifiedDiff } from '../unified-diff.ts';
import { dnsSubdomain } from '../values.ts';
import { noBacksteps } from '../volumes.ts';

/** What a volume can be made of; the first that is given counts. */
const SOURCES = ['hostPath', 'gcePersistentDisk', 'awsElasticBlockStore', 'glusterfs', 'flocker', 'nfs', 'rbd', 'quobyte', 'cephfs', 'iscsi', 'cinder', 'fc', 'flexVolume', 'azureFile', 'vsphereVolume', 'photonPersistentDisk', 'portworxVolume', 'azureDisk', 'scaleIO', 'local', 'storageos', 'csi'] as const;

function validateSource(spec: PersistentVolume['spec'], errors: FieldErrors): void {
  const given = SOURCES.filter((name) => spec[name] !== undefined);
  for (const name of given.slice(1)) errors.forbidden(`spec.${name}`, 'may not specify more than 1 volume type');
  if (given.length === 0) errors.required('spec', 'must specify a volume type');
  const { hostPath, nfs, local } = spec;
  if (hostPath) {
    if (!hostPath.path) errors.required('spec.hostPath.path');
    noBacksteps(hostPath.path, 'spec.hostPath.path', errors);
  }
  if (nfs && !nfs.server) errors.required('spec.nfs.server');
  if (local) {
    if (!local.path) errors.required('spec.local.path');
    if (!spec.nodeAffinity) errors.required('spec.nodeAffinity', 'Local volume requires node affinity');
  }
  if (hostPath?.path === '/' && spec.persistentVolumeReclaimPolicy === 'Recycle') errors.forbidden('spec.persistentVolumeReclaimPolicy', `may not be 'recycle' for a hostPath mount of '/'`);
}

export const persistentVolumeRules: Kind<PersistentVolume> = {
  collection: 'core/persistentvolumes',
  validate({ spec }, errors) {
    if (!spec.accessModes?.length) errors.required('spec.accessModes');
    for (const mode of spec.accessModes ?? []) if (!ACCESS_MODES.includes(mode)) errors.notSupported('spec.accessModes', mode, ACCESS_MODES);
    if (!Object.keys(spec.capacity ?? {}).length) errors.required('spec.capacity');
    if (spec.capacity?.storage === undefined || Object.keys(spec.capacity).length > 1) errors.notSupported('spec.capacity', spec.capacity ?? null, ['storage']);
    else validateStorage(spec.capacity.storage, 'spec.capacity[storage]', errors);
    const policy = spec.persistentVolumeReclaimPolicy ?? '';
    if (!['Delete', 'Recycle', 'Retain'].includes(policy)) errors.notSupported('spec.persistentVolumeReclaimPolicy', policy, ['Delete', 'Recycle', 'Retain']);
    validateSource(spec, errors);
    if (spec.storageClassName) dnsSubdomain(spec.storageClassName, 'spec.storageClassName', errors);
    if (spec.volumeMode !== undefined && spec.volumeMode !== 'Block' && spec.volumeMode !== 'Filesystem') errors.notSupported('spec.volumeMode', spec.volumeMode, ['Block', 'Filesystem']);
  },
  validateUpdate({ spec }, { spec: old }, errors) {
    const source = (one: PersistentVolume['spec']): Record<string, unknown> => internalForm('PersistentVolumeSource', one);
    if (!equal(source(spec), source(old))) errors.forbidden('spec.persistentvolumesource', `spec.persistentvolumesource is immutable after creation\n${unifiedDiff(JSON.stringify(source(old), null, 1), JSON.stringify(source(spec), null, 1))}`);
    if (!equal(spec.volumeMode, old.volumeMode)) errors.invalid('spec.volumeMode', spec.volumeMode, 'field is immutable');
  },
};
