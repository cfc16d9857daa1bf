import type { PersistentVolume } from '../../../../api/kubernetes/persistentvolume.ts';
import { emptied } from '../../emptied.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import { ACCESS_MODES, basicResource, validateStorage } from '../claims.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { termWarnings } from '../pod-warnings.ts';
import { validateRemoteSource } from '../remote-volumes.ts';
import { validateNodeSelector } from '../scheduling.ts';
import { unifiedDiff } from '../unified-diff.ts';
import { dnsSubdomain, supported } from '../values.ts';
import { noBacksteps, validateDriver } from '../volumes.ts';

/** What a volume can be made of; the first that is given counts. */
const SOURCES = ['hostPath', 'gcePersistentDisk', 'awsElasticBlockStore', 'glusterfs', 'flocker', 'nfs', 'rbd', 'quobyte', 'cephfs', 'iscsi', 'cinder', 'fc', 'flexVolume', 'azureFile', 'vsphereVolume', 'photonPersistentDisk', 'portworxVolume', 'azureDisk', 'scaleIO', 'local', 'storageos', 'csi'] as const;

const HOST_PATHS = ['', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate', 'Socket'];

function validateCsi(csi: NonNullable<PersistentVolume['spec']['csi']>, path: string, errors: FieldErrors): void {
  validateDriver(csi.driver ?? '', `${path}.driver`, errors);
  if (!csi.volumeHandle) errors.required(`${path}.volumeHandle`);
  for (const key of ['controllerPublishSecretRef', 'controllerExpandSecretRef', 'nodePublishSecretRef', 'nodeExpandSecretRef'] as const) {
    const secret = csi[key] as { name?: string; namespace?: string } | undefined;
    if (!secret) continue;
    if (!secret.name) errors.required(`${path}.${key}.name`);
    if (!secret.namespace) errors.required(`${path}.${key}.namespace`);
  }
}

function validateOne(name: (typeof SOURCES)[number], spec: PersistentVolume['spec'], errors: FieldErrors): void {
  const { hostPath, nfs, local } = spec;
  if (name === 'hostPath' && !hostPath!.path) errors.required('spec.hostPath.path');
  else if (name === 'hostPath') {
    noBacksteps(hostPath!.path, 'spec.hostPath.path', errors);
    supported(hostPath!.type, HOST_PATHS, 'spec.hostPath.type', errors);
  } else if (name === 'nfs') {
    if (!nfs!.server) errors.required('spec.nfs.server');
    if (!nfs!.path) errors.required('spec.nfs.path');
    if (!nfs!.path?.startsWith('/')) errors.invalid('spec.nfs.path', nfs!.path ?? '', 'must be an absolute path');
  } else if (name === 'local') {
    if (!local!.path) errors.required('spec.local.path');
    noBacksteps(local!.path ?? '', 'spec.local.path', errors);
    if (!spec.nodeAffinity) errors.required('spec.nodeAffinity', 'Local volume requires node affinity');
  } else if (name === 'csi') validateCsi(spec.csi!, 'spec.csi', errors);
  else validateRemoteSource(name, spec[name], errors);
}

/** The first is looked at, the others are too many; but of the flexible ones nobody asks how many there are. */
function validateSource(spec: PersistentVolume['spec'], errors: FieldErrors): void {
  const given = SOURCES.filter((name) => spec[name] !== undefined);
  for (const name of given) {
    if (name === given[0] || name === 'flexVolume') validateOne(name, spec, errors);
    else errors.forbidden(`spec.${name === 'cephfs' ? 'cephFS' : name}`, 'may not specify more than 1 volume type');
  }
  if (given.length === 0) errors.required('spec', 'must specify a volume type');
  if (spec.hostPath?.path === '/' && spec.persistentVolumeReclaimPolicy === 'Recycle') errors.forbidden('spec.persistentVolumeReclaimPolicy', `may not be 'recycle' for a hostPath mount of '/'`);
}

const OLD_ANNOTATIONS = {
  'volume.beta.kubernetes.io/storage-class': 'deprecated since v1.8; use "storageClassName" attribute instead',
  'volume.beta.kubernetes.io/mount-options': 'deprecated since v1.31; use "mountOptions" attribute instead',
};
const OLD_SOURCES = {
  cephfs: 'deprecated in v1.28, non-functional in v1.31+', photonPersistentDisk: 'deprecated in v1.11, non-functional in v1.16+', scaleIO: 'deprecated in v1.16, non-functional in v1.22+',
  storageos: 'deprecated in v1.22, non-functional in v1.25+', glusterfs: 'deprecated in v1.25, non-functional in v1.26+', rbd: 'deprecated in v1.28, non-functional in v1.31+',
} as const;

function volumeWarnings(annotations: Record<string, string>, spec: PersistentVolume['spec']): string[] {
  const recycled = spec.persistentVolumeReclaimPolicy === 'Recycle' ? ['spec.persistentVolumeReclaimPolicy: The Recycle reclaim policy is deprecated. Instead, the recommended approach is to use dynamic provisioning.'] : [];
  return [
    ...Object.entries(OLD_ANNOTATIONS).filter(([key]) => key in annotations).map(([key, text]) => `metadata.annotations[${key}]: ${text}`), ...recycled,
    ...(spec.nodeAffinity?.required?.nodeSelectorTerms ?? []).flatMap((term, i) => termWarnings(term, false, `spec.nodeAffinity.required.nodeSelectorTerms[${i}]`)),
    ...Object.entries(OLD_SOURCES).filter(([name]) => name in spec).map(([name, text]) => `spec.${name === 'storageos' ? 'storageOS' : name}: ${text}`),
  ];
}

export const persistentVolumeRules: Kind<PersistentVolume> = {
  collection: 'core/persistentvolumes',
  validate({ spec }, errors) {
    if (!spec.accessModes?.length) errors.required('spec.accessModes');
    for (const mode of spec.accessModes ?? []) if (!ACCESS_MODES.includes(mode)) errors.notSupported('spec.accessModes', mode, ACCESS_MODES);
    if ((spec.accessModes?.length ?? 0) > 1 && spec.accessModes!.includes('ReadWriteOncePod')) errors.forbidden('spec.accessModes', 'may not use ReadWriteOncePod with other access modes');
    if (!Object.keys(spec.capacity ?? {}).length) errors.required('spec.capacity');
    if (spec.capacity?.storage === undefined || Object.keys(spec.capacity).length > 1) errors.notSupported('spec.capacity', spec.capacity ?? emptied.of(spec, 'capacity') ?? null, ['storage']);
    for (const [name, amount] of Object.entries(spec.capacity ?? {})) {
      basicResource(amount, `spec.capacity[${name}]`, errors);
      if (name === 'storage') validateStorage(amount, `spec.capacity[${name}]`, errors);
    }
    const policy = spec.persistentVolumeReclaimPolicy ?? '';
    if (!['Delete', 'Recycle', 'Retain'].includes(policy)) errors.notSupported('spec.persistentVolumeReclaimPolicy', policy, ['Delete', 'Recycle', 'Retain']);
    if (spec.nodeAffinity && !spec.nodeAffinity.required) errors.required('spec.nodeAffinity.required', 'must specify required node constraints');
    else if (spec.nodeAffinity) validateNodeSelector(spec.nodeAffinity.required!, 'spec.nodeAffinity.required', errors);
    validateSource(spec, errors);
    if (spec.storageClassName) dnsSubdomain(spec.storageClassName, 'spec.storageClassName', errors);
    if (spec.volumeMode !== undefined && spec.volumeMode !== 'Block' && spec.volumeMode !== 'Filesystem') errors.notSupported('spec.volumeMode', spec.volumeMode, ['Block', 'Filesystem']);
    const attributes = spec.volumeAttributesClassName;
    if (attributes === '') errors.required('spec.volumeAttributesClassName', 'an empty string is disallowed');
    else if (attributes) dnsSubdomain(attributes, 'spec.volumeAttributesClassName', errors);
    if (attributes !== undefined && !spec.csi) errors.required('spec.csi', 'has to be specified when using volumeAttributesClassName');
  },
  warnings: ({ metadata, spec }) => volumeWarnings(metadata.annotations ?? {}, spec),
  validateUpdate({ spec }, { spec: old }, errors) {
    const source = (one: PersistentVolume['spec']): Record<string, unknown> => internalForm('PersistentVolumeSource', one);
    if (SOURCES.some((name) => !equal(spec[name] ?? null, old[name] ?? null))) errors.forbidden('spec.persistentvolumesource', `spec.persistentvolumesource is immutable after creation\n${unifiedDiff(JSON.stringify(source(old), null, 1), JSON.stringify(source(spec), null, 1))}`);
    if (!equal(spec.volumeMode ?? null, old.volumeMode ?? null)) errors.invalid('volumeMode', spec.volumeMode, 'field is immutable');
    if (old.nodeAffinity && !equal(spec.nodeAffinity ?? null, old.nodeAffinity)) {
      const required = spec.nodeAffinity?.required;
      errors.invalid('nodeAffinity', spec.nodeAffinity ? { Required: required ? { NodeSelectorTerms: (required.nodeSelectorTerms ?? []).map((term) => internalForm('NodeSelectorTerm', term)) } : null } : null, 'field is immutable, except for updating from beta label to GA');
    }
    if (old.volumeAttributesClassName !== undefined && spec.volumeAttributesClassName === undefined) errors.forbidden('spec.volumeAttributesClassName', 'update from non-nil value to nil is forbidden');
  },
};
