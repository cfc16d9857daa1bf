/** The specification of a volume claim. */
import type { PersistentVolumeClaimSpec } from '../../../api/kubernetes/volume.ts';
import { quote, type FieldErrors } from './field-errors.ts';
import { validateLabelSelector } from './label-selector.ts';
import { dnsSubdomain, isNegativeQuantity, isWholeQuantity } from './values.ts';
import { parseQuantity } from '../../../api/kubernetes/quantity.ts';

export const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

export function validateAccessModes(modes: readonly string[] | undefined, path: string, errors: FieldErrors): void {
  (modes ?? []).forEach((mode) => {
    if (!ACCESS_MODES.includes(mode)) errors.notSupported(path, mode, ACCESS_MODES);
  });
  if ((modes?.length ?? 0) > 1 && modes!.includes('ReadWriteOncePod')) errors.forbidden(path, 'may not use ReadWriteOncePod with other access modes');
}

export function basicResource(amount: string, path: string, errors: FieldErrors): void {
  if (isNegativeQuantity(amount)) errors.invalid(path, Number(amount), 'must be a valid resource quantity');
}

export function validateStorage(amount: string | undefined, path: string, errors: FieldErrors): void {
  if (amount === undefined) errors.required(path);
  else if (isNegativeQuantity(amount) || parseQuantity(amount)?.nano === 0n) errors.invalid(path, amount, 'must be greater than zero');
}

/** Bytes come whole. */
export function claimWarnings(spec: PersistentVolumeClaimSpec | undefined, path: string): string[] {
  return (['requests', 'limits'] as const).flatMap((kind) => {
    const amount = spec?.resources?.[kind]?.storage;
    return amount === undefined || isWholeQuantity(amount) ? [] : [`${path}.resources.${kind}[storage]: fractional byte value ${quote(amount)} is invalid, must be an integer`];
  });
}

export function validateClaimSpec(spec: PersistentVolumeClaimSpec | undefined, path: string, errors: FieldErrors): void {
  const modes = spec?.accessModes;
  if (!modes?.length) errors.required(`${path}.accessModes`, 'at least 1 access mode is required');
  validateLabelSelector(spec?.selector, `${path}.selector`, errors);
  validateAccessModes(modes, `${path}.accessModes`, errors);
  const amount = spec?.resources?.requests?.storage;
  if (amount === undefined) errors.required(`${path}.resources[storage]`);
  else validateStorage(amount, `${path}.resources[storage]`, errors);
  if (spec?.storageClassName) dnsSubdomain(spec.storageClassName, `${path}.storageClassName`, errors);
  const mode = spec?.volumeMode;
  if (mode !== undefined && mode !== 'Block' && mode !== 'Filesystem') errors.notSupported(`${path}.volumeMode`, mode, ['Block', 'Filesystem']);
  const { dataSource, dataSourceRef: source, volumeAttributesClassName } = spec ?? {};
  if (dataSource) validateDataSource(dataSource, `${path}.dataSource`, errors);
  if (source) validateDataSource(source, `${path}.dataSourceRef`, errors);
  if (dataSource && source && (['apiGroup', 'kind', 'name'] as const).some((key) => (dataSource[key] ?? '') !== (source[key] ?? ''))) errors.invalid(path, {}, 'must match dataSourceRef');
  if (volumeAttributesClassName) dnsSubdomain(volumeAttributesClassName, `${path}.volumeAttributesClassName`, errors);
}

function validateDataSource({ name, kind, apiGroup }: NonNullable<PersistentVolumeClaimSpec['dataSource']>, path: string, errors: FieldErrors): void {
  if (!name) errors.required(`${path}.name`);
  if (!kind) errors.required(`${path}.kind`);
  if (!apiGroup && kind !== 'PersistentVolumeClaim') errors.invalid(path, kind ?? '', "must be 'PersistentVolumeClaim' when referencing the default apiGroup");
  if (apiGroup) dnsSubdomain(apiGroup, `${path}.apiGroup`, errors);
}
