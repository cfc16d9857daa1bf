import type { PersistentVolume } from '../../api/kubernetes/persistentvolume.ts';
import { rfc3339 } from '../../kernel/calendar.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';
import { accessModes } from './access-modes.ts';

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
