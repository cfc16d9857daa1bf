/** Volumes on their way to a node, and classes of their attributes. */
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import { equal } from '../../equal.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isDnsSubdomain } from '../names.ts';
import { dnsSubdomain, qualifiedName } from '../values.ts';

interface VolumeAttachment extends KubernetesObject {
  spec?: { attacher?: string; nodeName?: string; source?: { persistentVolumeName?: string; inlineVolumeSpec?: { accessModes?: string[]; capacity?: unknown; csi?: unknown } } };
}

const NAME = "an RFC 1123 subdomain must consist of alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'Example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const CASELESS = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/i;

function validateAttacher(attacher: string, errors: FieldErrors): void {
  const at = 'spec.attacher';
  if (!attacher) return errors.required(at);
  if (attacher.length > 253) errors.invalid(at, attacher, 'must be no more than 253 bytes');
  if (!CASELESS.test(attacher)) errors.invalid(at, attacher, NAME);
  if (attacher.length > 63) errors.add(at, 'FieldValueTooLong', 'Too long: may not be more than 63 characters');
}

/** Afterwards it is looked at in the old way. */
function validateOldAttacher(attacher: string, errors: FieldErrors): void {
  const at = 'spec.attacher';
  if (!attacher) return errors.required(at);
  if (attacher.length > 63) errors.tooLong(at, 63);
  for (const problem of isDnsSubdomain(attacher.toLowerCase())) errors.invalid(at, attacher, problem);
}

const MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

/** A volume that has no object of its own. */
function validateInline({ accessModes = [], capacity, csi }: NonNullable<NonNullable<NonNullable<VolumeAttachment['spec']>['source']>['inlineVolumeSpec']>, path: string, errors: FieldErrors): void {
  if (capacity) errors.forbidden(`${path}.capacity`, 'may not be specified in the context of inline volumes');
  if (!csi) errors.required(`${path}.csi`, 'has to be specified in the context of inline volumes');
  if (accessModes.length === 0) errors.required(`${path}.accessModes`);
  for (const mode of accessModes) if (!MODES.includes(mode)) errors.notSupported(`${path}.accessModes`, mode, MODES);
  if (!csi) errors.required(path, 'must specify a volume type');
}

export const attachmentRules: Kind<VolumeAttachment> = {
  collection: 'storage.k8s.io/volumeattachments',
  unconditionalUpdate: false,
  validate({ metadata, spec = {} }, errors) {
    if (metadata.resourceVersion) validateOldAttacher(spec.attacher ?? '', errors);
    const { persistentVolumeName: volume, inlineVolumeSpec } = spec.source ?? {};
    const both = 'must specify exactly one of inlineVolumeSpec and persistentVolumeName', at = 'spec.source';
    if (volume === undefined && inlineVolumeSpec === undefined) errors.required(at, both);
    else if (volume !== undefined && inlineVolumeSpec !== undefined) errors.forbidden(at, both);
    else if (volume === '') errors.required(`${at}.persistentVolumeName`, 'must specify non empty persistentVolumeName');
    else if (inlineVolumeSpec) validateInline(inlineVolumeSpec, `${at}.inlineVolumeSpec`, errors);
    dnsSubdomain(spec.nodeName ?? '', 'spec.nodeName', errors);
    if (volume !== undefined) dnsSubdomain(volume, `${at}.persistentVolumeName`, errors);
  },
  validateCreate: ({ spec }, errors) => validateAttacher(spec?.attacher ?? '', errors),
  validateUpdate({ spec }, old, errors) {
    if (!equal(spec, old.spec)) errors.invalid('spec', null, 'field is immutable');
  },
};

interface VolumeAttributesClass extends KubernetesObject { parameters?: Record<string, string>; driverName?: string }

function validateClass({ driverName, parameters = {} }: VolumeAttributesClass, errors: FieldErrors): void {
  if (!driverName) errors.required('driverName');
  else qualifiedName(driverName.toLowerCase(), 'driverName', errors);
  if (Object.hasOwn(parameters, '')) errors.invalid('parameters', '', 'field can not be empty.');
  if (Object.keys(parameters).length === 0) errors.required('parameters', 'must contain at least one key/value pair');
}

export const attributesClassRules: Kind<VolumeAttributesClass> = {
  collection: 'storage.k8s.io/volumeattributesclasses',
  validateCreate: validateClass,
  validateUpdate(object, old, errors) {
    if (object.driverName !== old.driverName) errors.forbidden('driverName', 'updates to driverName are forbidden.');
    if (!equal(object.parameters ?? {}, old.parameters ?? {})) errors.forbidden('parameters', 'updates to parameters are forbidden.');
    validateClass(object, errors);
  },
};
