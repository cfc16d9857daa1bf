import type { PodDisruptionBudget } from '../../../../api/kubernetes/policy.ts';
import type { Kind } from '../../kind.ts';
import { metadataLast } from './metadata-last.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { intOrPercent, notAboveHundredPercent } from '../values.ts';

export const podDisruptionBudgetRules: Kind<PodDisruptionBudget> = {
  collection: 'policy/poddisruptionbudgets',
  validate({ spec }, errors) {
    const { minAvailable, maxUnavailable, selector, unhealthyPodEvictionPolicy: policy } = spec;
    if (minAvailable !== undefined && maxUnavailable !== undefined) {
      errors.invalid('spec', { MinAvailable: minAvailable, Selector: selector ?? null, MaxUnavailable: maxUnavailable, UnhealthyPodEvictionPolicy: policy ?? null }, 'minAvailable and maxUnavailable cannot be both set');
    }
    for (const [key, value] of [['minAvailable', minAvailable], ['maxUnavailable', maxUnavailable]] as const) {
      intOrPercent(value, `spec.${key}`, errors);
      notAboveHundredPercent(value, `spec.${key}`, errors);
    }
    validateLabelSelector(selector, 'spec.selector', errors);
    if (policy !== undefined && policy !== 'AlwaysAllow' && policy !== 'IfHealthyBudget') errors.notSupported('spec.unhealthyPodEvictionPolicy', policy, ['AlwaysAllow', 'IfHealthyBudget']);
  },
  validateCreate: (_object, errors) => metadataLast(errors),
};
