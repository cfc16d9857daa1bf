import type { Taint } from '../../../../api/kubernetes/affinity.ts';
import type { Node } from '../../../../api/kubernetes/node.ts';
import { equal } from '../../equal.ts';
import type { Kind } from '../../kind.ts';
import { validateCidr } from '../network-values.ts';
import { quote, shown, type FieldErrors } from '../field-errors.ts';
import { isLabelValue } from '../names.ts';
import { isNegativeQuantity, qualifiedName } from '../values.ts';

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** The server names the place of taints as if they were metadata. */
function validateTaints(taints: readonly Taint[], errors: FieldErrors): void {
  taints.forEach((taint, i) => {
    const { key, value = '', effect } = taint, path = `metadata.taints[${i}]`;
    qualifiedName(key, `${path}.key`, errors);
    const problems = isLabelValue(value);
    if (problems.length > 0) errors.invalid(`${path}.value`, value, problems.join(';'));
    if (!effect) errors.required(`${path}.effect`);
    else if (!EFFECTS.includes(effect)) errors.notSupported(`${path}.effect`, effect, EFFECTS);
    if (taints.findIndex((one) => one.key === key && one.effect === effect) < i) {
      errors.add(path, 'FieldValueDuplicate', `Duplicate value: ${shown({ Key: key, Value: value, Effect: effect, TimeAdded: taint.timeAdded ?? null })}: taints must be unique by key and effect pair`);
    }
  });
}

const FEATURE = /^([A-Z][a-zA-Z0-9]*)(\/[a-zA-Z0-9]+)*$/;

function validateFeatures(features: readonly string[], errors: FieldErrors): void {
  features.forEach((name, i) => {
    if (!FEATURE.test(name)) errors.invalid(`status.declaredFeatures[${i}]`, name, `invalid feature name ${quote(name)}: must start with an UpperCamelCase segment, with subsequent segments separated by '/' (e.g., MyFeature or MyFeature/mySubFeature), and contain only alphanumeric characters and slashes`);
    const next = features[i + 1];
    if (next === name) errors.duplicate(`status.declaredFeatures[${i + 1}]`, next);
    else if (next !== undefined && name > next) errors.invalid(`status.declaredFeatures[${i + 1}]`, next, 'list must be sorted alphabetically');
  });
}

function validateStatus({ status }: Node, errors: FieldErrors): void {
  for (const field of ['capacity', 'allocatable'] as const) {
    for (const [name, amount] of Object.entries(status?.[field] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (isNegativeQuantity(amount)) errors.invalid(`status.${field}.${name}`, amount, 'must be greater than or equal to 0');
    }
  }
  validateFeatures((status as { declaredFeatures?: string[] } | undefined)?.declaredFeatures ?? [], errors);
  const seen = new Set<string>();
  (status?.addresses ?? []).forEach(({ type, address }, i) => {
    const key = `${type} ${address}`;
    if (seen.has(key)) errors.duplicate(`status.addresses[${i}]`, { Type: type, Address: address });
    seen.add(key);
  });
}

const NOT_READY: Taint = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' };

export const nodeRules: Kind<Node> = {
  collection: 'core/nodes',
  /** One range and the list of ranges say the same; who adds a node by hand gets one that is not ready. */
  prepareForCreate({ spec, status }, { local }) {
    // Features that are gone, or not yet on.
    for (const field of ['configSource', 'podPreemptionPolicy']) delete (spec as unknown as Record<string, unknown>)[field];
    delete (status as { config?: unknown } | undefined)?.config;
    if (spec.podCIDR && spec.podCIDRs?.[0] !== spec.podCIDR) spec.podCIDRs = [spec.podCIDR];
    if (!local && !spec.taints?.some(({ key, effect }) => key === NOT_READY.key && effect === NOT_READY.effect)) spec.taints = [...(spec.taints ?? []), { ...NOT_READY }];
  },
  validateCreate(object, errors, { local }) {
    if (!local) validateStatus(object, errors);
  },
  warnings: ({ spec }) => ((spec as { externalID?: string }).externalID ? ['spec.externalID: this field is deprecated, and is unused by Kubernetes'] : []),
  validate({ spec }, errors) {
    validateTaints(spec.taints ?? [], errors);
    (spec.podCIDRs ?? (spec.podCIDR ? [spec.podCIDR] : [])).forEach((range, i) => validateCidr(range, `spec.podCIDRs[${i}]`, errors));
  },
  validateStatusUpdate(object, _old, errors, context) {
    if (!context.local) validateStatus(object, errors);
  },
  validateUpdate({ spec }, old, errors) {
    if (old.spec.podCIDRs?.length && !equal(spec.podCIDRs, old.spec.podCIDRs)) errors.forbidden('spec.podCIDRs', 'node updates may not change podCIDR except from "" to valid');
    if (old.spec.providerID && spec.providerID !== old.spec.providerID) errors.invalid('spec.providerID', null, `field cannot be ${spec.providerID ? 'modified' : 'cleared'} once set`);
  },
};
