/** Disks and shares of other machines: in pods, and in persistent volumes. */
import type { FieldErrors } from './field-errors.ts';
import { range } from './values.ts';

type Source = Record<string, unknown>;
type Check = (source: Source, path: string, errors: FieldErrors) => void;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** Fields that must say something. */
const needs = (...fields: readonly string[]): Check => (source, path, errors) => {
  for (const field of fields) if (!text(source[field]) && count(source[field]) === 0) errors.required(`${path}.${field}`);
};

const partition: Check = ({ partition: value = 0 }, path, errors) => {
  if ((value as number) < 0 || (value as number) > 255) errors.invalid(`${path}.partition`, value, range(1, 255));
};

const logicalUnit = (lun: unknown, path: string, errors: FieldErrors): void => {
  if ((lun as number) < 0 || (lun as number) > 255) errors.invalid(`${path}.lun`, lun, range(0, 255));
};

const QUALIFIED = { iqn: /iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+:[^,;*&$|\s]+$/, eui: /^eui.[A-Za-z0-9]{16}$/, naa: /^naa.[A-Za-z0-9]{32}$/ };

function initiator(name: string, field: string, path: string, inPod: boolean, errors: FieldErrors): void {
  const kind = name.slice(0, 3) as keyof typeof QUALIFIED;
  if (!(kind in QUALIFIED)) errors.invalid(`${path}.${field}`, name, `must be valid format${inPod ? ' starting with iqn, eui, or naa' : ''}`);
  else if (!QUALIFIED[kind].test(name)) errors.invalid(`${path}.${field}`, name, 'must be valid format');
}

const iscsi = (inPod: boolean): Check => (source, path, errors) => {
  needs('targetPortal', 'iqn')(source, path, errors);
  if (source.iqn) initiator(text(source.iqn), 'iqn', path, inPod, errors);
  logicalUnit(source.lun ?? 0, path, errors);
  if (source.secretRef && !inPod) needs('name')(source.secretRef as Source, `${path}.secretRef`, errors);
  if ((source.chapAuthDiscovery || source.chapAuthSession) && !source.secretRef) errors.required(`${path}.secretRef`);
  if (source.initiatorName !== undefined) initiator(text(source.initiatorName), 'initiatorname', path, inPod, errors);
};

const fibreChannel: Check = ({ targetWWNs, wwids, lun }, path, errors) => {
  if (!count(targetWWNs) && !count(wwids)) errors.required(`${path}.targetWWNs`, 'must specify either targetWWNs or wwids, but not both');
  if (!count(targetWWNs)) return;
  if (count(wwids)) errors.invalid(`${path}.targetWWNs`, targetWWNs, 'targetWWNs and wwids can not be specified simultaneously');
  if (lun === undefined) errors.required(`${path}.lun`, 'lun is required if targetWWNs is specified');
  else logicalUnit(lun, path, errors);
};

const azureDisk: Check = (source, path, errors) => {
  needs('diskName', 'diskURI')(source, path, errors);
  const { kind, diskURI, cachingMode } = source, managed = kind === 'Managed';
  if (cachingMode !== undefined && !['None', 'ReadOnly', 'ReadWrite'].includes(text(cachingMode))) errors.notSupported(`${path}.cachingMode`, cachingMode, ['None', 'ReadOnly', 'ReadWrite']);
  if (kind !== undefined && !['Dedicated', 'Managed', 'Shared'].includes(text(kind))) errors.notSupported(`${path}.kind`, kind, ['Dedicated', 'Managed', 'Shared']);
  if (managed && !text(diskURI).startsWith('/subscriptions/')) errors.notSupported(`${path}.diskURI`, diskURI ?? '', ['/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}']);
  if (kind !== undefined && !managed && !text(diskURI).startsWith('https://')) errors.notSupported(`${path}.diskURI`, diskURI ?? '', ['https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd']);
};

const quobyte: Check = ({ registry, volume }, path, errors) => {
  const pairs = 'must be a host:port pair or multiple pairs separated by commas';
  if (!registry) errors.required(`${path}.registry`, pairs);
  else for (const pair of text(registry).split(',')) if (!/^[^:]*:[^:]*$/.test(pair)) errors.invalid(`${path}.registry`, registry, pairs);
  if (!volume) errors.required(`${path}.volume`);
};

/** The pod's own namespace holds its secrets; a persistent volume has to say which it is. */
const secret = (...fields: readonly string[]): Check => ({ secretRef }, path, errors) => {
  if (secretRef) needs(...fields)(secretRef as Source, `${path}.secretRef`, errors);
};

const flocker: Check = ({ datasetName, datasetUUID }, path, errors) => {
  if (!datasetName && !datasetUUID) errors.required(path, 'one of datasetName and datasetUUID is required');
  else if (datasetName && datasetUUID) errors.invalid(path, 'resource', 'datasetName and datasetUUID can not be specified simultaneously');
  else if (text(datasetName).includes('/')) errors.invalid(`${path}.datasetName`, datasetName, "must not contain '/'");
};

const all = (...checks: readonly Check[]): Check => (source, path, errors) => {
  for (const check of checks) check(source, path, errors);
};

/** By the field of the volume. */
export const REMOTE_SOURCES: Readonly<Record<string, Check>> = {
  gcePersistentDisk: all(needs('pdName'), partition),
  awsElasticBlockStore: all(needs('volumeID'), partition),
  iscsi: iscsi(true),
  fc: fibreChannel,
  rbd: needs('monitors', 'image'),
  cephfs: needs('monitors'),
  glusterfs: needs('endpoints', 'path'),
  flexVolume: needs('driver'),
  azureFile: needs('secretName', 'shareName'),
  azureDisk,
  quobyte,
  cinder: all(needs('volumeID'), secret('name')),
  flocker,
  photonPersistentDisk: needs('pdID'),
  vsphereVolume: needs('volumePath'),
  portworxVolume: needs('volumeID'),
  storageos: all(needs('volumeName'), secret('name')),
  scaleIO: needs('gateway', 'system', 'volumeName'),
};

const IN_PERSISTENT: Readonly<Record<string, Check>> = { iscsi: iscsi(false), cinder: all(needs('volumeID'), secret('name', 'namespace')), storageos: all(needs('volumeName'), secret('name', 'namespace')) };

/** The same in a persistent volume, where they are checked as `spec.…`. */
export function validateRemoteSource(name: string, source: unknown, errors: FieldErrors): void {
  const check = IN_PERSISTENT[name] ?? REMOTE_SOURCES[name];
  if (check) check(source as Source, `spec.${name === 'gcePersistentDisk' ? 'persistentDisk' : name}`, errors);
}
