import type { PersistentVolumeClaim } from '../../../../api/kubernetes/persistentvolume.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import { basicResource, claimWarnings, validateClaimSpec } from '../claims.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { unifiedDiff } from '../unified-diff.ts';
import { compareQuantities } from '../values.ts';

const OLD_CLASS = 'volume.beta.kubernetes.io/storage-class';
const RESIZES = ['ControllerResizeInProgress', 'ControllerResizeInfeasible', 'NodeResizeInProgress', 'NodeResizeInfeasible', 'NodeResizePending'];

/** What a status may say of the size. */
function validateSizes({ capacity = {}, allocatedResourceStatuses = {}, allocatedResources = {} }: PersistentVolumeClaim['status'], errors: FieldErrors): void {
  for (const [name, amount] of Object.entries(capacity)) basicResource(amount, `status.capacity[${name}]`, errors);
  const known = (name: string, path: string): boolean => {
    if (name !== 'storage' && !name.includes('/')) errors.notSupported(path, name, ['storage']);
    return name === 'storage' || name.includes('/');
  };
  for (const [name, state] of Object.entries(allocatedResourceStatuses)) {
    known(name, 'status.allocatedResourceStatuses');
    if (!RESIZES.includes(state)) errors.notSupported('status.allocatedResourceStatuses', name, RESIZES);
  }
  for (const [name, amount] of Object.entries(allocatedResources)) if (known(name, 'status.allocatedResources')) basicResource(amount, `status.allocatedResources[${name}]`, errors);
}

export const persistentVolumeClaimRules: Kind<PersistentVolumeClaim> = {
  collection: 'core/persistentvolumeclaims',
  validate: ({ spec }, errors) => validateClaimSpec(spec, 'spec', errors),
  validateUpdate({ spec, status }, { spec: old }, errors) {
    // A claim that finds its volume gets the volume's name; one that is bound may grow.
    const tamed = { ...spec, volumeName: old.volumeName === undefined ? undefined : spec.volumeName };
    const size = spec.resources?.requests?.storage ?? '0', before = old.resources?.requests?.storage ?? '0';
    if (status.phase === 'Bound') {
      tamed.resources = old.resources;
      tamed.volumeAttributesClassName = old.volumeAttributesClassName;
    }
    if (old.storageClassName === undefined && spec.storageClassName !== undefined) tamed.storageClassName = old.storageClassName;
    if (!equal(tamed, old)) {
      const print = (one: object): string => JSON.stringify(internalForm('PersistentVolumeClaimSpec', one), null, 1);
      errors.forbidden('spec', `spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims\n${unifiedDiff(print(old), print(tamed))}`);
    }
    if (compareQuantities(size, before) < 0 && compareQuantities(size, status.capacity?.storage ?? '0') <= 0) errors.forbidden('spec.resources.requests.storage', 'field can not be less than status.capacity');
    if (spec.volumeMode !== old.volumeMode) errors.invalid('volumeMode', spec.volumeMode ?? '', 'field is immutable');
  },
  validateStatusUpdate: ({ status }, _old, errors) => validateSizes(status, errors),
  warnings: ({ metadata, spec }) => [
    ...(metadata.annotations?.[OLD_CLASS] === undefined ? [] : [`metadata.annotations[${OLD_CLASS}]: deprecated since v1.8; use "storageClassName" attribute instead`]), ...claimWarnings(spec, 'spec'),
  ],
};
