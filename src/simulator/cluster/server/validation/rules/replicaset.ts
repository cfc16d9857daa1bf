import type { ReplicaSet } from '../../../../api/kubernetes/replicaset.ts';
import { nonNegativeCounts, partsOfReplicas } from '../status-counts.ts';
import type { Kind } from '../../kind.ts';
import { nonNegative } from '../values.ts';
import { nameWarnings, templateWarnings } from '../workload-warnings.ts';
import { immutable, validateSelector, validateTemplate } from '../workloads.ts';

export const replicaSetRules: Kind<ReplicaSet> = {
  collection: 'apps/replicasets',
  validate({ spec }, errors) {
    nonNegative(spec.replicas, 'spec.replicas', errors);
    nonNegative(spec.minReadySeconds, 'spec.minReadySeconds', errors);
    validateSelector(spec.selector, 'deployment', errors);
    validateTemplate(spec.template, spec.selector, 'ReplicaSet', errors);
  },
  validateUpdate: ({ spec }, old, errors) => immutable(spec.selector, old.spec.selector, 'spec.selector', errors),
  warnings: (object, old) => [...nameWarnings(object, old), ...templateWarnings(object, old, object.spec.template)],
  validateStatusUpdate({ status }, _old, errors) {
    nonNegativeCounts({ ...status }, ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas', 'observedGeneration', 'terminatingReplicas'], errors);
    partsOfReplicas({ ...status }, ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'], errors);
  },
};
