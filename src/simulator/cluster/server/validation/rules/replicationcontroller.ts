import type { ReplicationController } from '../../../../api/kubernetes/replicaset.ts';
import { nonNegativeCounts, partsOfReplicas } from '../status-counts.ts';
import { podWarnings } from '../pod-warnings.ts';
import { validatePodTemplate } from '../pod-spec.ts';
import { nonNegative } from '../values.ts';
import { validateTemplate } from '../workloads.ts';
import type { Kind } from '../../kind.ts';

export const replicationControllerRules: Kind<ReplicationController> = {
  collection: 'core/replicationcontrollers',
  validate({ spec }, errors) {
    nonNegative(spec.minReadySeconds, 'spec.minReadySeconds', errors);
    const selective = Object.keys(spec.selector ?? {}).length > 0;
    if (!selective) errors.required('spec.selector');
    nonNegative(spec.replicas, 'spec.replicas', errors);
    if (!spec.template) errors.required('spec.template');
    else if (selective) validateTemplate(spec.template, { matchLabels: spec.selector }, 'ReplicationController', errors);
    else validatePodTemplate(spec.template, 'spec.template', errors);
  },
  warnings: ({ spec }) => podWarnings(spec.template?.spec, 'spec.template.spec'),
  validateStatusUpdate({ status }, _old, errors) {
    nonNegativeCounts({ ...status }, ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas', 'observedGeneration', 'terminatingReplicas'], errors);
    partsOfReplicas({ ...status }, ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'], errors);
  },
};
