import type { Deployment } from '../../api/kubernetes/deployment.ts';
import { formatLabelSelector } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
import { sameMap } from '../server/equal.ts';
import { age, containerCells } from '../server/tables/text.ts';

export const deployment: Kind<Deployment> = {
  collection: 'apps/deployments',
  generation: true,
  defaults: {
    'apps.v1.DeploymentSpec': (draft) => {
      draft.replicas ??= 1;
      draft.revisionHistoryLimit ??= 10;
      draft.progressDeadlineSeconds ??= 600;
      const strategy = draft.strategy as Deployment['spec']['strategy'] & object;
      strategy.type ??= 'RollingUpdate';
      if (strategy.type !== 'RollingUpdate') return;
      strategy.rollingUpdate ??= {};
      strategy.rollingUpdate.maxUnavailable ??= '25%';
      strategy.rollingUpdate.maxSurge ??= '25%';
    },
  },
  prepareForCreate(draft) {
    draft.status = {};
  },
  /** Its annotations count as a change too. */
  prepareForUpdate(draft, old) {
    if (!sameMap(draft.metadata.annotations, old.metadata.annotations)) draft.metadata.generation = (old.metadata.generation ?? 0) + 1;
  },
  cells: (object, { now }) => {
    const { spec, status } = object;
    return [
      object.metadata.name, `${status.readyReplicas ?? 0}/${spec.replicas ?? 0}`, status.updatedReplicas ?? 0, status.availableReplicas ?? 0, age(object, now),
      ...containerCells(spec.template.spec?.containers ?? []), formatLabelSelector(spec.selector),
    ];
  },
};
