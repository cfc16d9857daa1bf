import type { ReplicaSet } from '../../api/kubernetes/replicaset.ts';
import { formatLabelSelector } from '../../api/kubernetes/selectors.ts';
import { nonNegativeCounts, partsOfReplicas } from '../server/validation/status-counts.ts';
import type { Kind } from '../server/kind.ts';
import { nonNegative } from '../server/validation/values.ts';
import { immutable, validateSelector, validateTemplate } from '../server/validation/workloads.ts';
import { age, containerCells } from '../server/tables/text.ts';

export const replicaSet: Kind<ReplicaSet> = {
  collection: 'apps/replicasets',
  generation: true,
  defaults: {
    'apps.v1.ReplicaSetSpec': (draft) => {
      draft.replicas ??= 1;
    },
  },
  prepareForCreate(draft) {
    draft.status = { replicas: 0 };
  },
  validate({ spec }, errors) {
    nonNegative(spec.replicas, 'spec.replicas', errors);
    nonNegative(spec.minReadySeconds, 'spec.minReadySeconds', errors);
    validateSelector(spec.selector, 'deployment', errors);
    validateTemplate(spec.template, spec.selector, 'ReplicaSet', errors);
  },
  validateUpdate: ({ spec }, old, errors) => immutable(spec.selector, old.spec.selector, 'spec.selector', errors),
  validateStatusUpdate({ status }, _old, errors) {
    nonNegativeCounts({ ...status }, ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas', 'observedGeneration', 'terminatingReplicas'], errors);
    partsOfReplicas({ ...status }, ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'], errors);
  },
  cells: (object, { now }) => {
    const { spec, status } = object;
    return [
      object.metadata.name, spec.replicas ?? 0, status.replicas, status.readyReplicas ?? 0, age(object, now),
      ...containerCells(spec.template?.spec?.containers ?? []), formatLabelSelector(spec.selector),
    ];
  },
};
