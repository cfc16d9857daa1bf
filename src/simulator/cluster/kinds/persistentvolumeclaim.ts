import type { PersistentVolumeClaim } from '../../api/kubernetes/persistentvolume.ts';
import type { Kind } from '../server/kind.ts';
import { equal } from '../server/equal.ts';
import { validateClaimSpec } from '../server/validation/claims.ts';
import { internalForm } from '../server/validation/internal-form.ts';
import { unifiedDiff } from '../server/validation/unified-diff.ts';
import { compareQuantities } from '../server/validation/values.ts';
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
  validate: ({ spec }, errors) => validateClaimSpec(spec, 'spec', errors),
  validateUpdate({ spec, status }, { spec: old }, errors) {
    // A claim that finds its volume gets the volume's name; one that is bound may grow.
    const tamed = { ...spec, volumeName: old.volumeName === undefined ? spec.volumeName : old.volumeName };
    const size = spec.resources?.requests?.storage, before = old.resources?.requests?.storage;
    if (old.volumeName === undefined && spec.volumeName !== undefined) tamed.volumeName = old.volumeName;
    if (status.phase === 'Bound') {
      tamed.resources = old.resources;
      tamed.volumeAttributesClassName = old.volumeAttributesClassName;
    }
    if (old.storageClassName === undefined && spec.storageClassName !== undefined) tamed.storageClassName = old.storageClassName;
    if (!equal(tamed, old)) {
      const print = (one: object): string => JSON.stringify(internalForm('PersistentVolumeClaimSpec', one), null, 1);
      errors.forbidden('spec', `spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims\n${unifiedDiff(print(old), print(tamed))}`);
    } else if (size !== undefined && before !== undefined && compareQuantities(size, before) < 0) errors.forbidden('spec.resources.requests.storage', 'field can not be less than status.capacity');
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
