/** Volumes of a pod. */
import type { Volume } from '../../../api/kubernetes/volume.ts';
import type { FieldErrors } from './field-errors.ts';
import { FieldErrors as Errors } from './field-errors.ts';
import { validateClaimSpec } from './claims.ts';
import { isDnsSubdomain } from './names.ts';
import { validateTemplateMeta } from './object-meta.ts';
import { validateDownwardItem, validateItems, validateProjections } from './projections.ts';
import { REMOTE_SOURCES } from './remote-volumes.ts';
import { dnsLabel, dnsSubdomain, isNegativeQuantity, oneOf, PULL_POLICIES } from './values.ts';

const MODE = 'must be a number between 0 and 0777 (octal), both inclusive';

export function validateMode(mode: number | undefined, path: string, errors: FieldErrors): void {
  if (mode !== undefined && (mode < 0 || mode > 0o777)) errors.invalid(path, mode, MODE);
}

export function noBacksteps(target: string, path: string, errors: FieldErrors): void {
  if (target.split('/').includes('..')) errors.invalid(path, target, `must not contain '..'`);
}

export function descendingPath(target: string, path: string, errors: FieldErrors): void {
  if (target.startsWith('/')) errors.invalid(path, target, 'must be a relative path');
  noBacksteps(target, path, errors);
}

type Check = (source: never, path: string, errors: FieldErrors) => void;

/** A storage driver's name: also in persistent volumes. */
export function validateDriver(driver: string, path: string, errors: FieldErrors): void {
  if (!driver) return errors.required(path);
  if (driver.length > 63) errors.tooLong(path, 63);
  for (const problem of isDnsSubdomain(driver.toLowerCase())) errors.invalid(path, driver, problem);
}

const SOURCES: Record<string, Check> = {
  emptyDir: (source: NonNullable<Volume['emptyDir']>, path, errors) => {
    if (source.mode !== undefined && (source.mode < 0 || source.mode > 0o1777)) errors.invalid(`${path}.mode`, source.mode, 'must be a number between 0 and 01777 (octal), both inclusive');
    if (source.sizeLimit !== undefined && isNegativeQuantity(source.sizeLimit)) errors.forbidden(`${path}.sizeLimit`, 'SizeLimit field must be a valid resource quantity');
  },
  hostPath: (source: NonNullable<Volume['hostPath']>, path, errors) => {
    if (!source.path) {
      errors.required(`${path}.path`);
      return;
    }
    noBacksteps(source.path, `${path}.path`, errors);
    const types = ['', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate', 'Socket'];
    if (source.type !== undefined && !types.includes(source.type)) errors.notSupported(`${path}.type`, source.type, types);
  },
  secret: (source: NonNullable<Volume['secret']>, path, errors) => {
    if (!source.secretName) errors.required(`${path}.secretName`);
    validateMode(source.defaultMode, `${path}.defaultMode`, errors);
    validateItems(source.items, path, errors);
  },
  nfs: (source: NonNullable<Volume['nfs']>, path, errors) => {
    if (!source.server) errors.required(`${path}.server`);
    if (!source.path) errors.required(`${path}.path`);
    if (!source.path?.startsWith('/')) errors.invalid(`${path}.path`, source.path ?? '', 'must be an absolute path');
  },
  persistentVolumeClaim: (source: NonNullable<Volume['persistentVolumeClaim']>, path, errors) => {
    if (!source.claimName) errors.required(`${path}.claimName`);
  },
  downwardAPI: (source: NonNullable<Volume['downwardAPI']>, path, errors) => {
    validateMode(source.defaultMode, `${path}.defaultMode`, errors);
    for (const item of source.items ?? []) validateDownwardItem(item, path, errors);
  },
  configMap: (source: NonNullable<Volume['configMap']>, path, errors) => {
    if (!source.name) errors.required(`${path}.name`);
    validateMode(source.defaultMode, `${path}.defaultMode`, errors);
    validateItems(source.items, path, errors);
  },
  projected: (source: NonNullable<Volume['projected']>, path, errors) => {
    validateMode(source.defaultMode, `${path}.defaultMode`, errors);
    validateProjections(source.sources ?? [], path, errors);
  },
  csi: (source: NonNullable<Volume['csi']>, path, errors) => {
    validateDriver(source.driver ?? '', `${path}.driver`, errors);
    const secret = source.nodePublishSecretRef;
    if (secret && !secret.name) errors.required(`${path}.nodePublishSecretRef.name`);
    else if (secret) dnsSubdomain(secret.name!, `${path}.name`, errors);
  },
  ephemeral: (source: NonNullable<Volume['ephemeral']>, path, errors) => {
    const claim = source.volumeClaimTemplate, at = `${path}.volumeClaimTemplate`;
    if (!claim) return errors.required(at);
    validateTemplateMeta(claim.metadata, `${at}.metadata`, errors);
    validateClaimSpec(claim.spec, `${at}.spec`, errors);
  },
  image: (source: NonNullable<Volume['image']>, path, errors) => {
    if (!source.reference) errors.required(`${path}.reference`);
    oneOf(source.pullPolicy, PULL_POLICIES, `${path}.pullPolicy`, errors);
  },
  gitRepo: (source: { repository?: string; directory?: string }, path, errors) => {
    if (!source.repository) errors.required(`${path}.repository`);
    descendingPath(source.directory ?? '', `${path}.directory`, errors);
  },
  ...REMOTE_SOURCES,
};

/** Order in which the real server looks at the sources. */
const ORDER = [
  'emptyDir', 'hostPath', 'gitRepo', 'gcePersistentDisk', 'awsElasticBlockStore', 'secret', 'nfs', 'iscsi', 'glusterfs', 'flocker', 'persistentVolumeClaim', 'rbd', 'cinder', 'cephfs', 'quobyte', 'downwardAPI',
  'fc', 'flexVolume', 'configMap', 'azureFile', 'vsphereVolume', 'photonPersistentDisk', 'portworxVolume', 'azureDisk', 'storageos', 'projected', 'scaleIO', 'csi', 'ephemeral', 'image',
];

function validateSource(volume: Volume, path: string, errors: FieldErrors): void {
  let found = false;
  for (const name of ORDER) {
    const source = volume[name as keyof Volume];
    if (source === undefined) continue;
    if (found) errors.forbidden(`${path}.${name === 'downwardAPI' ? 'downwarAPI' : name}`, 'may not specify more than 1 volume type');
    else SOURCES[name]?.(source as never, `${path}.${name === 'gcePersistentDisk' ? 'persistentDisk' : name}`, errors);
    found = true;
  }
  if (!found) errors.required(path, 'must specify a volume type');
}

/** Gives the names of the volumes that are all right. */
export function validateVolumes(volumes: readonly Volume[] | undefined, path: string, errors: FieldErrors): Map<string, Volume> {
  const names = new Map<string, Volume>();
  (volumes ?? []).forEach((volume, i) => {
    const own = new Errors();
    const at = `${path}[${i}]`;
    validateSource(volume, at, own);
    if (!volume.name) own.required(`${at}.name`);
    else dnsLabel(volume.name, `${at}.name`, own);
    if (names.has(volume.name)) own.duplicate(`${at}.name`, volume.name);
    if (own.empty) names.set(volume.name, volume);
    else errors.take(own);
  });
  return names;
}
