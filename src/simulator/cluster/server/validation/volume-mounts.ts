/** Where a container finds its volumes: mounted, or as block devices. */
import type { Container, VolumeDevice, VolumeMount } from '../../../api/kubernetes/container.ts';
import type { Volume } from '../../../api/kubernetes/volume.ts';
import type { FieldErrors } from './field-errors.ts';
import { supported } from './values.ts';
import { descendingPath } from './volumes.ts';

type Volumes = ReadonlyMap<string, Volume>;
type Parts = Pick<Container, 'volumeMounts' | 'volumeDevices' | 'securityContext'>;

function validatePropagation({ mountPropagation: how }: VolumeMount, { securityContext }: Parts, path: string, errors: FieldErrors): void {
  supported(how, ['Bidirectional', 'HostToContainer', 'None'], path, errors);
  if (how === 'Bidirectional' && !securityContext?.privileged) errors.forbidden(path, 'Bidirectional mount propagation is available only to privileged containers');
}

function validateRecursiveReadOnly({ recursiveReadOnly: how, readOnly, mountPropagation }: VolumeMount, path: string, errors: FieldErrors): void {
  if (how === undefined || how === 'Disabled') return;
  if (how !== 'Enabled' && how !== 'IfPossible') return errors.notSupported(path, how, ['Disabled', 'Enabled', 'IfPossible']);
  if (!readOnly) errors.forbidden(path, 'may only be specified when readOnly is true');
  if (mountPropagation !== undefined && mountPropagation !== 'None') errors.forbidden(path, 'may only be specified when mountPropagation is None or not specified');
}

function validateMounts(container: Parts, volumes: Volumes, path: string, errors: FieldErrors): void {
  const seen = new Set<string>(), devices = container.volumeDevices ?? [];
  (container.volumeMounts ?? []).forEach((mount, i) => {
    const at = `${path}[${i}]`, { name = '', mountPath = '' } = mount;
    if (!name) errors.required(`${at}.name`);
    if (!volumes.has(name)) errors.notFound(`${at}.name`, name);
    if (!mountPath) errors.required(`${at}.mountPath`);
    if (seen.has(mountPath)) errors.invalid(`${at}.mountPath`, mountPath, 'must be unique');
    seen.add(mountPath);
    if (devices.some((device) => device.name === name)) errors.invalid(`${at}.name`, name, 'must not already exist in volumeDevices');
    if (devices.some((device) => device.devicePath === mountPath)) errors.invalid(`${at}.mountPath`, mountPath, 'must not already exist as a path in volumeDevices');
    if (mount.subPath) descendingPath(mount.subPath, `${path}.subPath`, errors);
    if (mount.subPathExpr) {
      if (mount.subPath) errors.invalid(`${at}.subPathExpr`, mount.subPathExpr, 'subPathExpr and subPath are mutually exclusive');
      descendingPath(mount.subPathExpr, `${path}.subPathExpr`, errors);
    }
    validatePropagation(mount, container, `${path}.mountPropagation`, errors);
    validateRecursiveReadOnly(mount, `${path}.recursiveReadOnly`, errors);
  });
}

function validateDevice({ name = '', devicePath = '' }: VolumeDevice, mounts: readonly VolumeMount[], volumes: Volumes, seen: Record<'names' | 'paths', Set<string>>, at: string, errors: FieldErrors): void {
  const volume = volumes.get(name);
  if (!name) errors.required(`${at}.name`);
  if (seen.names.has(name)) errors.invalid(`${at}.name`, name, 'must be unique');
  if (!volume) errors.notFound(`${at}.name`, name);
  else if (!volume.persistentVolumeClaim && !volume.ephemeral) errors.invalid(`${at}.name`, name, 'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode');
  if (!devicePath) errors.required(`${at}.devicePath`);
  if (seen.paths.has(devicePath)) errors.invalid(`${at}.devicePath`, devicePath, 'must be unique');
  if (devicePath.split('/').includes('..')) errors.invalid(`${at}.devicePath`, devicePath, "can not contain backsteps ('..')");
  else seen.paths.add(devicePath);
  if (mounts.some((mount) => mount.name === name)) errors.invalid(`${at}.name`, name, 'must not already exist in volumeMounts');
  if (mounts.some((mount) => mount.mountPath === devicePath)) errors.invalid(`${at}.devicePath`, devicePath, 'must not already exist as a path in volumeMounts');
  if (name) seen.names.add(name);
}

export function validateVolumeUses(container: Parts, volumes: Volumes, path: string, errors: FieldErrors): void {
  validateMounts(container, volumes, `${path}.volumeMounts`, errors);
  const seen = { names: new Set<string>(), paths: new Set<string>() };
  (container.volumeDevices ?? []).forEach((device, i) => validateDevice(device, container.volumeMounts ?? [], volumes, seen, `${path}.volumeDevices[${i}]`, errors));
}
