import type { ReplicationController } from '../../api/kubernetes/replicaset.ts';
import { formatMap } from '../../api/kubernetes/selectors.ts';
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
  fields: { 'status.replicas': (object) => String(object.status.replicas) },
  cells: (object, { now }) => {
    const { spec, status } = object;
    return [
      object.metadata.name, spec.replicas ?? 0, status.replicas, status.readyReplicas ?? 0, age(object, now),
      ...containerCells(spec.template?.spec?.containers ?? []), formatMap(spec.selector),
    ];
  },
};
