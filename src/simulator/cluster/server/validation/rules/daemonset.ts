import type { DaemonSet } from '../../../../api/kubernetes/daemonset.ts';
import { nonNegativeCounts, notDecremented } from '../status-counts.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { amount, intOrPercent, nonNegative, notAboveHundredPercent } from '../values.ts';
import { equal } from '../../equal.ts';
import { templateWarnings } from '../workload-warnings.ts';
import { immutable, validateSelector, validateTemplate } from '../workloads.ts';

function validateUpdateStrategy(strategy: DaemonSet['spec']['updateStrategy'], errors: FieldErrors): void {
  const at = 'spec.updateStrategy';
  const { type = '', rollingUpdate } = strategy ?? {};
  if (type === 'OnDelete') return;
  if (type !== 'RollingUpdate') return errors.notSupported(at, internalForm('DaemonSetUpdateStrategy', strategy), ['RollingUpdate', 'OnDelete']);
  if (!rollingUpdate) return errors.required(`${at}.rollingUpdate`);
  const { maxUnavailable, maxSurge } = rollingUpdate;
  intOrPercent(maxUnavailable, `${at}.rollingUpdate.maxUnavailable`, errors);
  intOrPercent(maxSurge, `${at}.rollingUpdate.maxSurge`, errors);
  if (amount(maxUnavailable) !== 0 && amount(maxSurge) !== 0) errors.invalid(`${at}.rollingUpdate.maxSurge`, maxSurge, 'may not be set when maxUnavailable is non-zero');
  else if (amount(maxUnavailable) === 0 && amount(maxSurge) === 0) errors.required(`${at}.rollingUpdate.maxUnavailable`, 'cannot be 0 when maxSurge is 0');
  notAboveHundredPercent(maxUnavailable, `${at}.rollingUpdate.maxUnavailable`, errors);
  notAboveHundredPercent(maxSurge, `${at}.rollingUpdate.maxSurge`, errors);
}

function validateSpec({ spec }: DaemonSet, errors: FieldErrors): void {
  if (spec.selector) validateSelector(spec.selector, 'daemonset', errors, null);
  validateTemplate(spec.template, spec.selector, 'DaemonSet', errors);
  nonNegative(spec.minReadySeconds, 'spec.minReadySeconds', errors);
  validateUpdateStrategy(spec.updateStrategy, errors);
  nonNegative(spec.revisionHistoryLimit, 'spec.revisionHistoryLimit', errors);
}

export const daemonSetRules: Kind<DaemonSet> = {
  collection: 'apps/daemonsets',
  validateCreate: validateSpec,
  validateUpdate(object, old, errors) {
    immutable(object.spec.selector, old.spec.selector, 'spec.selector', errors);
    validateSpec(object, errors);
  },
  warnings: (object, old) => (old && equal(object.spec.template, old.spec.template) ? [] : templateWarnings(object, old, object.spec.template)),
  validateStatusUpdate({ status }, old, errors) {
    nonNegativeCounts({ ...status }, ['currentNumberScheduled', 'numberMisscheduled', 'desiredNumberScheduled', 'numberReady', 'observedGeneration', 'updatedNumberScheduled', 'numberAvailable', 'numberUnavailable', 'collisionCount'], errors);
    notDecremented({ ...status }, { ...old.status }, errors);
  },
};
