/** Claims of devices, classes of them, and what drivers offer on the nodes. */
import type { NodeSelector } from '../../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import { equal } from '../../equal.ts';
import type { Kind } from '../../kind.ts';
import { attributeName, EFFECTS, driverName, validateConfiguration, validateDeviceClaim, validateSelectors, type Configuration, type DeviceClaim } from '../devices.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { isLabelValue, isQualifiedName } from '../names.ts';
import { validateTemplateMeta } from '../object-meta.ts';
import { validateNodeSelector } from '../scheduling.ts';
import { dnsLabel, dnsSubdomain, qualifiedName } from '../values.ts';

interface ClaimSpec { devices?: DeviceClaim }
interface ResourceClaim extends KubernetesObject { spec?: ClaimSpec }

const resourceClaimRules: Kind<ResourceClaim> = {
  collection: 'resource.k8s.io/resourceclaims',
  validateCreate: ({ spec }, errors) => validateDeviceClaim(spec?.devices ?? {}, 'spec.devices', errors),
  validateUpdate({ spec }, old, errors) {
    if (!equal(spec, old.spec)) errors.declared.invalid('spec', null, 'field is immutable');
  },
};

interface ResourceClaimTemplate extends KubernetesObject {
  spec?: { metadata?: object; spec?: ClaimSpec };
}

const resourceClaimTemplateRules: Kind<ResourceClaimTemplate> = {
  collection: 'resource.k8s.io/resourceclaimtemplates',
  validate({ spec }, errors) {
    validateTemplateMeta(spec?.metadata, 'spec.metadata', errors);
    validateDeviceClaim(spec?.spec?.devices ?? {}, 'spec.spec.devices', errors);
  },
  validateUpdate({ spec }, old, errors) {
    if (!equal(spec, old.spec)) errors.invalid('spec', internalForm('ResourceClaimTemplateSpec', spec), 'field is immutable');
  },
};

interface DeviceClass extends KubernetesObject { spec?: { selectors?: Parameters<typeof validateSelectors>[0]; config?: Configuration[]; extendedResourceName?: string } }

const deviceClassRules: Kind<DeviceClass> = {
  collection: 'resource.k8s.io/deviceclasses',
  validate({ metadata, spec }, errors) {
    if (metadata.name) dnsSubdomain(metadata.name, 'metadata.name', errors.declared);
    validateSelectors(spec?.selectors, 'spec.selectors', errors);
    (spec?.config ?? []).forEach((one, i) => validateConfiguration(one, `spec.config[${i}]`, errors));
    if ((spec?.config ?? []).length > 32) errors.declared.tooMany('spec.config', spec!.config!.length, 32);
    const extended = spec?.extendedResourceName;
    if (extended === undefined) return;
    if (!extended.includes('/')) errors.declared.invalid('spec.extendedResourceName', extended, "a name must be a domain-prefixed path, such as 'example.com/my-prop'");
    if (extended === '' || extended.includes('/')) for (const problem of isQualifiedName(extended).slice(extended ? 0 : 1)) errors.declared.invalid('spec.extendedResourceName', extended, problem);
  },
};

type Attribute = Record<string, unknown> & { string?: string; version?: string };
interface Taint { key?: string; value?: string; effect?: string }
interface Placed { nodeName?: string; nodeSelector?: NodeSelector; allNodes?: boolean }
interface Device extends Placed {
  name?: string; attributes?: Record<string, Attribute>; capacity?: Record<string, { requestPolicy?: unknown }>; taints?: Taint[]; allowMultipleAllocations?: boolean; consumesCounters?: { counterSet?: string; counters?: object }[];
}
interface ResourceSlice extends KubernetesObject {
  spec?: Placed & { driver?: string; pool?: { name?: string; generation?: number; resourceSliceCount?: number }; perDeviceNodeSelection?: boolean; devices?: Device[]; sharedCounters?: { name?: string; counters?: object }[] };
}

const VALUES = ['int', 'bool', 'string', 'version', 'ints', 'bools', 'strings', 'versions'];
const LONGEST_VALUE = 64, LONGEST_POOL = 253;
/** Devices with taints, counters or lists need more room. */
const MOST_DEVICES = 128, MOST_RICH_DEVICES = 64;
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(\.(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\+[0-9a-zA-Z-]+(\.[0-9a-zA-Z-]+)*)?$/;
const PLACES = '`nodeName`, `nodeSelector`, `allNodes`';

function validatePool({ name = '', generation = 0, resourceSliceCount = 0 }: NonNullable<NonNullable<ResourceSlice['spec']>['pool']>, errors: FieldErrors): void {
  const at = 'spec.pool';
  if (!name) errors.required(`${at}.name`);
  else {
    if (name.length > LONGEST_POOL) errors.tooLong(`${at}.name`, LONGEST_POOL);
    for (const part of name.split('/')) dnsSubdomain(part, `${at}.name`, errors);
  }
  if (resourceSliceCount <= 0) errors.invalid(`${at}.resourceSliceCount`, resourceSliceCount, 'must be greater than zero');
  if (generation < 0) errors.invalid(`${at}.generation`, generation, 'must be greater than or equal to zero');
}

function validateVersion(version: string, path: string, errors: FieldErrors): void {
  if (!VERSION.test(version)) errors.invalid(path, version, 'must be a string compatible with semver.org spec 2.0.0');
  if (version.length > LONGEST_VALUE) errors.tooLong(path, LONGEST_VALUE);
}

function validateAttribute(attribute: Attribute, path: string, errors: FieldErrors): void {
  const { string, version } = attribute, given = VALUES.filter((name) => attribute[name] !== undefined);
  if (string !== undefined && string.length > LONGEST_VALUE) errors.tooLong(`${path}.string`, LONGEST_VALUE);
  if (version !== undefined) validateVersion(version, `${path}.version`, errors);
  if (given.length === 0) errors.declared.invalid(path, '', `must specify one of: ${VALUES.map((name) => `\`${name}\``).join(', ')}`);
  if (given.length > 1) errors.declared.invalid(path, `{${given.map((name) => `\`${name}\``).join(', ')}}`, `must specify exactly one of: ${VALUES.map((name) => `\`${name}\``).join(', ')}`);
}

function validateTaint({ key = '', value = '', effect }: Taint, path: string, errors: FieldErrors): void {
  qualifiedName(key, `${path}.key`, errors);
  if (value) for (const problem of isLabelValue(value)) errors.invalid(`${path}.value`, value, problem);
  if (!effect) errors.declared.required(`${path}.effect`);
  else if (!EFFECTS.includes(effect)) errors.declared.notSupported(`${path}.effect`, effect, EFFECTS);
}

/** Where it is; returns which ways of saying so were used. */
function validatePlace({ nodeName, nodeSelector, allNodes }: Placed, path: string, empty: string, errors: FieldErrors): string[] {
  const given: string[] = [];
  if (nodeName) {
    given.push('`nodeName`');
    dnsSubdomain(nodeName, `${path}.nodeName`, errors);
  } else if (nodeName === '') errors.invalid(`${path}.nodeName`, '', empty);
  if (nodeSelector) {
    given.push('`nodeSelector`');
    validateNodeSelector(nodeSelector, `${path}.nodeSelector`, errors);
    const terms = nodeSelector.nodeSelectorTerms ?? [];
    if (terms.length !== 1) errors.invalid(`${path}.nodeSelector.nodeSelectorTerms`, nodeSelector.nodeSelectorTerms?.length ? terms.map((term) => internalForm('NodeSelectorTerm', term)) : null, 'must have exactly one node selector term');
  }
  if (allNodes) given.push('`allNodes`');
  else if (allNodes === false) errors.invalid(`${path}.allNodes`, false, 'must be either unset or set to true');
  return given;
}

function validateCounters(name: string | undefined, field: string, counters: object | undefined, path: string, errors: FieldErrors): void {
  if (name) dnsLabel(name, `${path}.${field}`, errors);
  else errors.required(`${path}.${field}`);
  if (Object.keys(counters ?? {}).length === 0) errors.required(`${path}.counters`);
}

function validateDevice(device: Device, own: boolean, path: string, errors: FieldErrors): void {
  const { name = '', attributes = {}, capacity = {}, taints = [] } = device;
  dnsLabel(name, `${path}.name`, errors);
  for (const key of Object.keys(attributes).sort()) {
    attributeName(key, `${path}.attributes`, errors);
    validateAttribute(attributes[key]!, `${path}.attributes[${key}]`, errors);
  }
  for (const key of Object.keys(capacity).sort()) {
    attributeName(key, `${path}.capacity`, errors);
    if (capacity[key]!.requestPolicy && !device.allowMultipleAllocations) errors.forbidden(`${path}.capacity[${key}].requestPolicy`, 'allowMultipleAllocations must be true');
  }
  (device.consumesCounters ?? []).forEach(({ counterSet, counters }, i) => validateCounters(counterSet, 'counterSet', counters, `${path}.consumesCounters[${i}]`, errors));
  if (taints.length > 16) errors.tooMany(`${path}.taints`, taints.length, 16);
  taints.forEach((taint, i) => validateTaint(taint, `${path}.taints[${i}]`, errors));
  if (own) {
    const given = validatePlace(device, path, 'must not be empty', errors), needed = 'exactly one of `nodeName`, `nodeSelector`, or `allNodes` is required when `perDeviceNodeSelection` is set to true in the ResourceSlice spec';
    if (given.length === 0) errors.required(path, needed);
    if (given.length > 1) errors.invalid(path, `{${given.join(', ')}}`, needed);
  } else if (device.nodeName !== undefined || device.nodeSelector || device.allNodes !== undefined) {
    errors.invalid(path, null, '`nodeName`, `nodeSelector` and `allNodes` can only be set if `perDeviceNodeSelection` is set to true in the ResourceSlice spec');
  }
}

function validateDevices(devices: readonly Device[], own: boolean, errors: FieldErrors): void {
  const rich = devices.some(({ taints, consumesCounters, attributes }) => taints?.length || consumesCounters?.length || Object.values(attributes ?? {}).some((one) => VALUES.slice(4).some((name) => one[name] !== undefined)));
  const most = rich ? MOST_RICH_DEVICES : MOST_DEVICES, seen = new Set<string>();
  if (devices.length > most) errors.tooMany('spec.devices', devices.length, most);
  devices.forEach((device, i) => {
    const path = `spec.devices[${i}]`;
    validateDevice(device, own, path, errors);
    if (seen.has(device.name ?? '')) errors.duplicate(path, device.name);
    seen.add(device.name ?? '');
  });
}

const resourceSliceRules: Kind<ResourceSlice> = {
  collection: 'resource.k8s.io/resourceslices',
  validate({ spec = {} }, errors) {
    driverName(spec.driver ?? '', 'spec.driver', errors);
    validatePool(spec.pool ?? {}, errors);
  },
  validateUpdate({ spec = {} }, { spec: old = {} }, errors) {
    if (spec.pool?.name !== old.pool?.name) errors.invalid('spec.pool.name', spec.pool?.name ?? '', 'field is immutable');
    if (spec.driver !== old.driver) errors.invalid('spec.driver', spec.driver ?? '', 'field is immutable');
    if (spec.nodeName !== old.nodeName) errors.invalid('spec.nodeName', spec.nodeName, 'field is immutable');
    validateOffer(spec, errors);
  },
  validateCreate: ({ spec = {} }, errors) => validateOffer(spec, errors),
};

function validateOffer(spec: NonNullable<ResourceSlice['spec']>, errors: FieldErrors): void {
  const given = validatePlace(spec, 'spec', 'must be either unset or set to a non-empty string', errors), { perDeviceNodeSelection: own } = spec;
  if (own) given.push('`perDeviceNodeSelection`');
  else if (own === false) errors.invalid('spec.perDeviceNodeSelection', false, 'must be either unset or set to true');
  const needed = `exactly one of ${PLACES}, \`perDeviceNodeSelection\` is required`;
  if (given.length === 0) errors.required('spec', needed);
  if (given.length > 1) errors.invalid('spec', `{${given.join(', ')}}`, `${needed}, but multiple fields are set`);
  if (spec.sharedCounters && spec.devices) errors.invalid('spec', '', 'only one of `sharedCounters` or `devices` is allowed');
  validateDevices(spec.devices ?? [], own === true, errors);
  (spec.sharedCounters ?? []).forEach(({ name, counters }, i) => validateCounters(name, 'name', counters, `spec.sharedCounters[${i}]`, errors));
}

interface DeviceTaintRule extends KubernetesObject { spec?: { taint?: Taint } }

const deviceTaintRuleRules: Kind<DeviceTaintRule> = {
  collection: 'resource.k8s.io/devicetaintrules',
  validate: ({ spec }, errors) => validateTaint(spec?.taint ?? {}, 'spec.taint', errors),
};

/** They come with the compiler of expressions. */
export const DEVICE_RULES: readonly Kind[] = [resourceClaimRules, resourceClaimTemplateRules, deviceClassRules, resourceSliceRules, deviceTaintRuleRules];
