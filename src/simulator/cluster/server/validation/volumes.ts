/** Volumes of a pod. */
import type { KeyToPath, Volume, VolumeProjection } from '../../../api/kubernetes/volume.ts';
import type { FieldErrors } from './field-errors.ts';
import { FieldErrors as Errors } from './field-errors.ts';
import { validateFieldRef, validateResourceRef, VOLUME_FIELDS } from './downward.ts';
import { dnsLabel, isNegativeQuantity } from './values.ts';

const MODE = 'must be a number between 0 and 0777 (octal), both inclusive';

function validateMode(mode: number | undefined, path: string, errors: FieldErrors): void {
  if (mode !== undefined && (mode < 0 || mode > 0o777)) errors.invalid(path, mode, MODE);
}

export function noBacksteps(target: string, path: string, errors: FieldErrors): void {
  if (target.split('/').includes('..')) errors.invalid(path, target, `must not contain '..'`);
}

export function descendingPath(target: string, path: string, errors: FieldErrors): void {
  if (target.startsWith('/')) errors.invalid(path, target, 'must be a relative path');
  noBacksteps(target, path, errors);
}

function nonReservedPath(target: string, path: string, errors: FieldErrors): void {
  descendingPath(target, path, errors);
  if (target.startsWith('..') && !target.startsWith('../')) errors.invalid(path, target, `must not start with '..'`);
}

function validateItems(items: readonly KeyToPath[] | undefined, path: string, errors: FieldErrors): void {
  (items ?? []).forEach((item, i) => {
    const at = `${path}.items[${i}]`;
    if (!item.key) errors.required(`${at}.key`);
    if (!item.path) errors.required(`${at}.path`);
    nonReservedPath(item.path ?? '', `${at}.path`, errors);
    validateMode(item.mode, `${at}.mode`, errors);
  });
}

type Check = (source: never, path: string, errors: FieldErrors) => void;

const SOURCES: Record<string, Check> = {
  emptyDir: (source: NonNullable<Volume['emptyDir']>, path, errors) => {
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
    else if (!source.path.startsWith('/')) errors.invalid(`${path}.path`, source.path, 'must be an absolute path');
  },
  persistentVolumeClaim: (source: NonNullable<Volume['persistentVolumeClaim']>, path, errors) => {
    if (!source.claimName) errors.required(`${path}.claimName`);
  },
  downwardAPI: (source: NonNullable<Volume['downwardAPI']>, path, errors) => {
    validateMode(source.defaultMode, `${path}.defaultMode`, errors);
    validateDownward(source.items, path, errors);
  },
  configMap: (source: NonNullable<Volume['configMap']>, path, errors) => {
    if (!source.name) errors.required(`${path}.name`);
    validateMode(source.defaultMode, `${path}.defaultMode`, errors);
    validateItems(source.items, path, errors);
  },
  projected: (source: NonNullable<Volume['projected']>, path, errors) => {
    validateMode(source.defaultMode, `${path}.defaultMode`, errors);
    validateProjections(source.sources ?? [], `${path}.sources`, errors);
  },
  csi: (source: NonNullable<Volume['csi']>, path, errors) => {
    if (!source.driver) errors.required(`${path}.driver`);
  },
  ephemeral: (source: NonNullable<Volume['ephemeral']>, path, errors) => {
    if (!source.volumeClaimTemplate) errors.required(`${path}.volumeClaimTemplate`);
  },
  image: (source: NonNullable<Volume['image']>, path, errors) => {
    if (!source.reference) errors.required(`${path}.reference`);
  },
};

type DownwardItems = NonNullable<NonNullable<Volume['downwardAPI']>['items']>;

function validateDownward(items: DownwardItems | undefined, path: string, errors: FieldErrors): void {
  (items ?? []).forEach((item, i) => {
    const at = `${path}.items[${i}]`;
    if (!item.path) errors.required(`${at}.path`);
    nonReservedPath(item.path ?? '', `${at}.path`, errors);
    if (item.fieldRef) {
      validateFieldRef(item.fieldRef, VOLUME_FIELDS, `${at}.fieldRef`, errors);
      if (item.resourceFieldRef) errors.invalid(at, 'resource', 'fieldRef and resourceFieldRef can not be specified simultaneously');
    } else if (item.resourceFieldRef) validateResourceRef(item.resourceFieldRef, `${at}.resourceFieldRef`, errors, true);
    else errors.required(`${at}.fieldRef`, 'one of fieldRef and resourceFieldRef is required');
    validateMode(item.mode, `${at}.mode`, errors);
  });
}

function validateProjections(sources: readonly VolumeProjection[], path: string, errors: FieldErrors): void {
  const seen = new Set<string>();
  sources.forEach((source, i) => {
    const at = `${path}[${i}]`;
    const names = Object.keys(source);
    if (names.length > 1) errors.forbidden(at, 'may not specify more than 1 volume type per source');
    const { secret, configMap, downwardAPI, serviceAccountToken: token } = source;
    if (secret && !secret.name) errors.required(`${at}.secret.name`);
    if (configMap && !configMap.name) errors.required(`${at}.configMap.name`);
    if (downwardAPI) validateDownward(downwardAPI.items, `${at}.downwardAPI`, errors);
    if (token) {
      if ((token.expirationSeconds ?? 3600) < 600) errors.invalid(`${at}.serviceAccountToken.expirationSeconds`, token.expirationSeconds, 'may not specify a duration less than 10 minutes');
      if (!token.path) errors.required(`${at}.serviceAccountToken.path`);
    }
    for (const [kind, held] of [['secret', secret], ['configMap', configMap]] as const) {
      validateItems(held?.items, `${at}.${kind}`, errors);
      for (const item of held?.items ?? []) {
        if (seen.has(item.path)) errors.invalid(`${path}.${kind}.${held!.name ?? ''}.${item.path}`, 'conflicting duplicate paths', '');
        seen.add(item.path);
      }
    }
  });
}

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
    if (found) errors.forbidden(`${path}.${name}`, 'may not specify more than 1 volume type');
    else SOURCES[name]?.(source as never, `${path}.${name}`, errors);
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
    else errors.all.push(...own.all);
  });
  return names;
}
