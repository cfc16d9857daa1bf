import type { PodDisruptionBudget } from '../../api/kubernetes/policy.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

const shown = (value: number | string | undefined): string => (value === undefined ? 'N/A' : String(value));

export const podDisruptionBudget: Kind<PodDisruptionBudget> = {
  collection: 'policy/poddisruptionbudgets',
  generation: true,
  unconditionalUpdate: false,
  prepareForCreate(draft) {
    draft.status = { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 0, expectedPods: 0 };
  },
  cells: (object, { now }) => [object.metadata.name, shown(object.spec.minAvailable), shown(object.spec.maxUnavailable), object.status.disruptionsAllowed, age(object, now)],
};
