import type { PersistentVolumeClaim } from '../../api/kubernetes/persistentvolume.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';
import { accessModes } from './access-modes.ts';

/** Only claims and snapshots can be sources in the old field, none of another namespace in the new one; what either says goes for both. */
function settleSources(spec: PersistentVolumeClaim['spec']): void {
  const { dataSource: old, dataSourceRef } = spec;
  if (dataSourceRef?.namespace) delete spec.dataSourceRef;
  if (old && !dataSourceRef && (old.apiGroup ? `${old.apiGroup}/${old.kind}` !== 'snapshot.storage.k8s.io/VolumeSnapshot' : old.kind !== 'PersistentVolumeClaim')) delete spec.dataSource;
  if (spec.dataSource) spec.dataSourceRef ??= spec.dataSource;
  else if (spec.dataSourceRef) spec.dataSource = spec.dataSourceRef;
}

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
    settleSources(draft.spec);
  },
  prepareForUpdate: (draft) => settleSources(draft.spec),
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
