import type { ReplicationController } from '../../../../api/kubernetes/replicaset.ts';
import { nonNegativeCounts, partsOfReplicas } from '../status-counts.ts';
import { validatePodTemplate } from '../pod-spec.ts';
import { nonNegative } from '../values.ts';
import { nameWarnings, templateWarnings } from '../workload-warnings.ts';
import { validateTemplate } from '../workloads.ts';
import type { Kind } from '../../kind.ts';

export const replicationControllerRules: Kind<ReplicationController> = {
  collection: 'core/replicationcontrollers',
  validate({ spec }, errors) {
    const selective = Object.keys(spec.selector ?? {}).length > 0;
    if (!selective) errors.required('spec.selector');
    nonNegative(spec.replicas, 'spec.replicas', errors.declared);
    nonNegative(spec.minReadySeconds, 'spec.minReadySeconds', errors.declared);
    if (!spec.template) errors.required('spec.template');
    else if (selective) validateTemplate(spec.template, { matchLabels: spec.selector }, 'ReplicationController', errors, true); // a map of labels is not looked into
    else validatePodTemplate(spec.template, 'spec.template', errors);
  },
  warnings: (object, old) => [...nameWarnings(object, old), ...templateWarnings(object, old, old ? old.spec.template : object.spec.template)],
  validateStatusUpdate({ status }, _old, errors) {
    nonNegativeCounts({ ...status }, ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas', 'observedGeneration', 'terminatingReplicas'], errors);
    partsOfReplicas({ ...status }, ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'], errors);
  },
};
