import type { ReplicationController } from '../../api/kubernetes/replicaset.ts';
import { formatMap } from '../../api/kubernetes/selectors.ts';
import { nonNegativeCounts, partsOfReplicas } from '../server/validation/status-counts.ts';
import { podWarnings } from '../server/validation/pod-warnings.ts';
import { validatePodTemplate } from '../server/validation/pod-spec.ts';
import { nonNegative } from '../server/validation/values.ts';
import { validateTemplate } from '../server/validation/workloads.ts';
import type { Kind } from '../server/kind.ts';
import { age, containerCells } from '../server/tables/text.ts';

export const replicationController: Kind<ReplicationController> = {
  collection: 'core/replicationcontrollers',
  generation: true,
  orphansByDefault: true,
  defaults: {
    'core.v1.ReplicationController': (draft) => {
      const { spec, metadata } = draft as unknown as ReplicationController;
      const labels = spec.template?.metadata?.labels;
      if (!labels) return;
      if (!spec.selector) spec.selector = { ...labels };
      if (!metadata.labels) metadata.labels = { ...labels };
    },
  },
  prepareForCreate(draft) {
    draft.status = { replicas: 0 };
  },
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
  fields: { 'status.replicas': (object) => String(object.status.replicas) },
  validateStatusUpdate({ status }, _old, errors) {
    nonNegativeCounts({ ...status }, ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas', 'observedGeneration', 'terminatingReplicas'], errors);
    partsOfReplicas({ ...status }, ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'], errors);
  },
  cells: (object, { now }) => {
    const { spec, status } = object;
    return [
      object.metadata.name, spec.replicas ?? 0, status.replicas, status.readyReplicas ?? 0, age(object, now),
      ...containerCells(spec.template?.spec?.containers ?? []), formatMap(spec.selector),
    ];
  },
};
