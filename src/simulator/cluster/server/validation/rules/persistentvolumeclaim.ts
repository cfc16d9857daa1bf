import type { PersistentVolumeClaim } from '../../../../api/kubernetes/persistentvolume.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import { validateClaimSpec } from '../claims.ts';
import { internalForm } from '../internal-form.ts';
import { unifiedDiff } from '../unified-diff.ts';
import { compareQuantities } from '../values.ts';

export const persistentVolumeClaimRules: Kind<PersistentVolumeClaim> = {
  collection: 'core/persistentvolumeclaims',
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
    if (spec.volumeMode !== old.volumeMode) errors.invalid('volumeMode', spec.volumeMode ?? '', 'field is immutable');
  },
};
