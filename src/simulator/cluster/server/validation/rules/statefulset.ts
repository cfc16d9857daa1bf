import type { StatefulSet } from '../../../../api/kubernetes/statefulset.ts';
import { nonNegativeCounts, notDecremented, partsOfReplicas } from '../status-counts.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import { claimWarnings, validateClaimSpec } from '../claims.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { amount, dnsLabel, intOrPercent, nonNegative, notAboveHundredPercent } from '../values.ts';
import { templateWarnings } from '../workload-warnings.ts';
import { validateSelector, validateTemplate } from '../workloads.ts';

function validateUpdateStrategy(strategy: StatefulSet['spec']['updateStrategy'], errors: FieldErrors): void {
  const at = 'spec.updateStrategy';
  const { type = '', rollingUpdate } = strategy ?? {};
  if (!type) return errors.required(at);
  if (type === 'OnDelete') {
    if (rollingUpdate) errors.invalid(`${at}.rollingUpdate`, internalForm('RollingUpdateStatefulSetStrategy', rollingUpdate), `only allowed for updateStrategy 'RollingUpdate'`);
    return;
  }
  if (type !== 'RollingUpdate') return errors.invalid(at, internalForm('StatefulSetUpdateStrategy', strategy), "must be 'RollingUpdate' or 'OnDelete'");
  if (!rollingUpdate) return;
  nonNegative(rollingUpdate.partition, `${at}.rollingUpdate.partition`, errors);
  intOrPercent(rollingUpdate.maxUnavailable, `${at}.rollingUpdate.maxUnavailable`, errors);
  if (rollingUpdate.maxUnavailable !== undefined && amount(rollingUpdate.maxUnavailable) === 0) errors.invalid(`${at}.rollingUpdate.maxUnavailable`, rollingUpdate.maxUnavailable, 'cannot be 0');
  notAboveHundredPercent(rollingUpdate.maxUnavailable, `${at}.rollingUpdate.maxUnavailable`, errors);
}

/** The template as its pods get it: the set gives them their host names, and a volume for each claim. */
function templateOfPods({ template, volumeClaimTemplates = [] }: StatefulSet['spec']): StatefulSet['spec']['template'] {
  const { spec } = template ?? {};
  if (!spec || (!spec.subdomain && !spec.hostname && volumeClaimTemplates.length === 0)) return template;
  const claimed = new Map(volumeClaimTemplates.map(({ metadata: { name } }) => [name, { name, persistentVolumeClaim: { claimName: name } }]));
  const own = (spec.volumes ?? []).filter(({ name }) => !claimed.has(name));
  const { hostname: _, subdomain: __, ...rest } = spec;
  return { ...template, spec: { ...rest, volumes: [...claimed.values(), ...own] } };
}

/** What cannot change is looked at only when a set is new. */
function validateSpec({ spec }: StatefulSet, errors: FieldErrors, isNew: boolean): void {
  if (!spec.podManagementPolicy) errors.required('spec.podManagementPolicy');
  else if (spec.podManagementPolicy !== 'OrderedReady' && spec.podManagementPolicy !== 'Parallel') errors.invalid('spec.podManagementPolicy', spec.podManagementPolicy, "must be 'OrderedReady' or 'Parallel'");
  validateUpdateStrategy(spec.updateStrategy, errors);
  for (const when of ['whenDeleted', 'whenScaled'] as const) {
    const policy = spec.persistentVolumeClaimRetentionPolicy?.[when];
    if (policy !== 'Retain' && policy !== 'Delete') errors.notSupported(`spec.persistentVolumeClaimRetentionPolicy.${when}`, policy, ['Retain', 'Delete']);
  }
  if (isNew) (spec.volumeClaimTemplates ?? []).forEach((claim, i) => validateClaimSpec(claim.spec, `spec.volumeClaimTemplates[${i}].spec`, errors));
  nonNegative(spec.replicas, 'spec.replicas', errors);
  nonNegative(spec.minReadySeconds, 'spec.minReadySeconds', errors);
  if (spec.ordinals) nonNegative(spec.ordinals.start, 'spec.ordinals.start', errors);
  if (isNew && spec.serviceName) dnsLabel(spec.serviceName, 'spec.serviceName', errors);
  if (spec.selector) validateSelector(spec.selector, 'statefulset', errors, '');
  else errors.required('spec.selector');
  validateTemplate(templateOfPods(spec), spec.selector, 'StatefulSet', errors);
}

export const statefulSetRules: Kind<StatefulSet> = {
  collection: 'apps/statefulsets',
  validateCreate(object, errors) {
    validateSpec(object, errors, true);
  },
  validateUpdate(object, { spec: old }, errors) {
    const { spec } = object;
    validateSpec(object, errors, false);
    const claims = (spec.volumeClaimTemplates ?? []).map((claim) => internalForm('PersistentVolumeClaim', claim));
    const shown = { selector: spec.selector, volumeClaimTemplates: claims, serviceName: spec.serviceName ?? '', podManagementPolicy: spec.podManagementPolicy };
    for (const key of ['selector', 'volumeClaimTemplates', 'serviceName', 'podManagementPolicy'] as const) {
      if (!equal(spec[key] ?? null, old[key] ?? null)) errors.invalid(`spec.${key}`, shown[key] ?? null, 'field is immutable');
    }
  },
  warnings(object, old) {
    const claims = (object.spec.volumeClaimTemplates ?? []).flatMap(({ spec }, i) => claimWarnings(spec, `spec.volumeClaimTemplates[${i}]${old ? '.Spec' : ''}`));
    const history = (object.spec.revisionHistoryLimit ?? 0) < 0 ? ['spec.revisionHistoryLimit: a negative value retains all historical revisions; a value >= 0 is recommended'] : [];
    return [...templateWarnings(object, old, object.spec.template), ...claims, ...history];
  },
  validateStatusUpdate({ status }, old, errors) {
    nonNegativeCounts({ ...status }, ['replicas', 'readyReplicas', 'currentReplicas', 'updatedReplicas', 'availableReplicas', 'observedGeneration', 'collisionCount'], errors);
    partsOfReplicas({ ...status }, ['readyReplicas', 'currentReplicas', 'updatedReplicas', 'availableReplicas'], errors, 'status.readyReplicas');
    notDecremented({ ...status }, { ...old.status }, errors);
  },
};
