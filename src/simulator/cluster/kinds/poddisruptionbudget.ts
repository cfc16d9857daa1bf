import type { PodDisruptionBudget } from '../../api/kubernetes/policy.ts';
import type { Kind } from '../server/kind.ts';
import { validateLabelSelector } from '../server/validation/label-selector.ts';
import { intOrPercent, notAboveHundredPercent } from '../server/validation/values.ts';
import { age } from '../server/tables/text.ts';

const shown = (value: number | string | undefined): string => (value === undefined ? 'N/A' : String(value));

export const podDisruptionBudget: Kind<PodDisruptionBudget> = {
  collection: 'policy/poddisruptionbudgets',
  generation: true,
  unconditionalUpdate: false,
  prepareForCreate(draft) {
    draft.status = { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 0, expectedPods: 0 };
  },
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
  cells: (object, { now }) => [object.metadata.name, shown(object.spec.minAvailable), shown(object.spec.maxUnavailable), object.status.disruptionsAllowed, age(object, now)],
};
