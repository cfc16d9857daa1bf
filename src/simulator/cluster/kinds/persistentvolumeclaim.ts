import type { PersistentVolumeClaim } from '../../api/kubernetes/persistentvolume.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';
import { accessModes } from './access-modes.ts';

export const persistentVolumeClaim: Kind<PersistentVolumeClaim> = {
  collection: 'core/persistentvolumeclaims',
  returnsDeleted: true,
  defaults: {
    'core.v1.PersistentVolumeClaimStatus': (draft) => {
      draft.phase ??= 'Pending';
    },
  },
  prepareForCreate(draft) {
    draft.status = { phase: 'Pending' };
    // Only claims and snapshots can be sources in the old field; whatever else it names is dropped.
    const source = draft.spec.dataSource;
    const known = source && ((source.kind === 'PersistentVolumeClaim' && !source.apiGroup) || (source.kind === 'VolumeSnapshot' && source.apiGroup === 'snapshot.storage.k8s.io'));
    if (source && !known) delete draft.spec.dataSource;
    if (draft.spec.dataSource) draft.spec.dataSourceRef ??= draft.spec.dataSource;
  },
  cells: (object, { now }) => {
    const { spec, status } = object;
    const bound = !!spec.volumeName;
    return [
      object.metadata.name, object.metadata.deletionTimestamp === undefined ? (status.phase ?? '') : 'Terminating', spec.volumeName ?? '',
      bound ? (status.capacity?.storage ?? '0') : '', bound ? accessModes(status.accessModes) : '',
      object.metadata.annotations?.['volume.beta.kubernetes.io/storage-class'] ?? spec.storageClassName ?? '', spec.volumeAttributesClassName ?? '<unset>', age(object, now), spec.volumeMode ?? '<unset>',
    ];
  },
};
