import type { ReplicaSet } from '../../api/kubernetes/replicaset.ts';
import { formatLabelSelector } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
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
  cells: (object, { now }) => {
    const { spec, status } = object;
    return [
      object.metadata.name, spec.replicas ?? 0, status.replicas, status.readyReplicas ?? 0, age(object, now),
      ...containerCells(spec.template?.spec?.containers ?? []), formatLabelSelector(spec.selector),
    ];
  },
};
