import type { Deployment } from '../../../../api/kubernetes/deployment.ts';
import { nonNegativeCounts, partsOfReplicas, notDecremented } from '../status-counts.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { amount, intOrPercent, nonNegative, notAboveHundredPercent } from '../values.ts';
import { nameWarnings, templateWarnings } from '../workload-warnings.ts';
import { immutable, validateSelector, validateTemplate } from '../workloads.ts';

function validateStrategy(strategy: Deployment['spec']['strategy'], errors: FieldErrors): void {
  const at = 'spec.strategy.rollingUpdate';
  const { type = '', rollingUpdate } = strategy ?? {};
  if (type === 'Recreate') {
    if (rollingUpdate) errors.forbidden(at, "may not be specified when strategy `type` is 'Recreate'");
    return;
  }
  if (type !== 'RollingUpdate') {
    errors.notSupported('spec.strategy', internalForm('DeploymentStrategy', strategy), ['Recreate', 'RollingUpdate']);
    return;
  }
  if (!rollingUpdate) return errors.required(at, 'this should be defaulted and never be nil');
  const { maxUnavailable, maxSurge } = rollingUpdate;
  intOrPercent(maxUnavailable, `${at}.maxUnavailable`, errors);
  intOrPercent(maxSurge, `${at}.maxSurge`, errors);
  if (amount(maxUnavailable) === 0 && amount(maxSurge) === 0 && errors.all.every(({ field }) => !field.startsWith(at))) errors.invalid(`${at}.maxUnavailable`, maxUnavailable, 'may not be 0 when `maxSurge` is 0');
  notAboveHundredPercent(maxUnavailable, `${at}.maxUnavailable`, errors);
}

export const deploymentRules: Kind<Deployment> = {
  collection: 'apps/deployments',
  validate({ spec }, errors) {
    nonNegative(spec.replicas, 'spec.replicas', errors);
    validateSelector(spec.selector, 'deployment', errors);
    validateTemplate(spec.template, spec.selector, 'ReplicaSet', errors);
    validateStrategy(spec.strategy, errors);
    nonNegative(spec.minReadySeconds, 'spec.minReadySeconds', errors);
    nonNegative(spec.revisionHistoryLimit, 'spec.revisionHistoryLimit', errors);
    if (spec.progressDeadlineSeconds === undefined) return;
    nonNegative(spec.progressDeadlineSeconds, 'spec.progressDeadlineSeconds', errors);
    if (spec.progressDeadlineSeconds <= (spec.minReadySeconds ?? 0)) errors.invalid('spec.progressDeadlineSeconds', spec.progressDeadlineSeconds, 'must be greater than minReadySeconds');
  },
  validateUpdate: ({ spec }, old, errors) => immutable(spec.selector, old.spec.selector, 'spec.selector', errors),
  prepareForStatusUpdate(draft, old) {
    draft.metadata.labels = old.metadata.labels;
  },
  validateStatusUpdate({ status }, old, errors) {
    const counts = { ...status };
    nonNegativeCounts(counts, ['observedGeneration', 'replicas', 'updatedReplicas', 'readyReplicas', 'availableReplicas', 'unavailableReplicas', 'terminatingReplicas', 'collisionCount'], errors);
    partsOfReplicas(counts, ['updatedReplicas', 'readyReplicas', 'availableReplicas'], errors);
    notDecremented(counts, { ...old.status }, errors);
  },
  warnings: (object, old) => [...nameWarnings(object, old), ...templateWarnings(object, old, object.spec.template)],
};
