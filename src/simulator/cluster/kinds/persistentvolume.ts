import type { PersistentVolume } from '../../api/kubernetes/persistentvolume.ts';
import { rfc3339 } from '../../kernel/calendar.ts';
import type { Kind } from '../server/kind.ts';
import { equal } from '../server/equal.ts';
import { ACCESS_MODES, validateStorage } from '../server/validation/claims.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';
import { internalForm } from '../server/validation/internal-form.ts';
import { unifiedDiff } from '../server/validation/unified-diff.ts';
import { dnsSubdomain } from '../server/validation/values.ts';
import { noBacksteps } from '../server/validation/volumes.ts';
import { age } from '../server/tables/text.ts';
import { accessModes } from './access-modes.ts';

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

export const persistentVolume: Kind<PersistentVolume> = {
  collection: 'core/persistentvolumes',
  returnsDeleted: true,
  defaults: {
    'core.v1.PersistentVolumeStatus': (draft) => {
      draft.phase ??= 'Pending';
    },
    'core.v1.PersistentVolumeSpec': (draft) => {
      draft.persistentVolumeReclaimPolicy ??= 'Retain';
      draft.volumeMode ??= 'Filesystem';
    },
  },
  prepareForCreate(draft, { now }) {
    draft.status = { phase: 'Pending', lastPhaseTransitionTime: rfc3339(now) };
  },
  prepareForStatusUpdate(draft, old, { now }) {
    if (draft.status.phase !== old.status.phase && draft.status.lastPhaseTransitionTime === old.status.lastPhaseTransitionTime) draft.status.lastPhaseTransitionTime = rfc3339(now);
  },
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
  cells: (object, { now }) => {
    const { spec, status } = object;
    const claim = spec.claimRef ? `${spec.claimRef.namespace ?? ''}/${spec.claimRef.name ?? ''}` : '';
    return [
      object.metadata.name, spec.capacity?.storage ?? '0', accessModes(spec.accessModes), spec.persistentVolumeReclaimPolicy ?? '',
      object.metadata.deletionTimestamp === undefined ? (status.phase ?? '') : 'Terminating', claim, object.metadata.annotations?.['volume.beta.kubernetes.io/storage-class'] ?? spec.storageClassName ?? '',
      spec.volumeAttributesClassName ?? '<unset>', status.reason ?? '', age(object, now), spec.volumeMode ?? '<unset>',
    ];
  },
};
