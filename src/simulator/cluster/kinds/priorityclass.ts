import type { PriorityClass } from '../../api/kubernetes/policy.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const priorityClass: Kind<PriorityClass> = {
  collection: 'scheduling.k8s.io/priorityclasses',
  generation: 'initial',
  defaults: {
    'scheduling.v1.PriorityClass': (draft) => {
      draft.preemptionPolicy ??= 'PreemptLowerPriority';
    },
  },
  cells: (object, { now }) => [object.metadata.name, object.value, object.globalDefault ?? false, age(object, now), object.preemptionPolicy ?? ''],
};
