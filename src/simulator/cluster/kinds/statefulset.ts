import type { StatefulSet } from '../../api/kubernetes/statefulset.ts';
import type { Kind } from '../server/kind.ts';
import { age, containerCells } from '../server/tables/text.ts';

export const statefulSet: Kind<StatefulSet> = {
  collection: 'apps/statefulsets',
  generation: true,
  defaults: {
    'apps.v1.StatefulSetSpec': (draft) => {
      const spec = draft as unknown as StatefulSet['spec'];
      spec.replicas ??= 1;
      spec.revisionHistoryLimit ??= 10;
      spec.podManagementPolicy ??= 'OrderedReady';
      const strategy = (spec.updateStrategy ??= {});
      if (strategy.type === undefined) {
        strategy.type = 'RollingUpdate';
        strategy.rollingUpdate ??= {};
      }
      if (strategy.type === 'RollingUpdate' && strategy.rollingUpdate) {
        strategy.rollingUpdate.partition ??= 0;
        strategy.rollingUpdate.maxUnavailable ??= 1;
      }
      const retention = (spec.persistentVolumeClaimRetentionPolicy ??= {});
      retention.whenDeleted ??= 'Retain';
      retention.whenScaled ??= 'Retain';
      for (const claim of spec.volumeClaimTemplates ?? []) {
        claim.kind = 'PersistentVolumeClaim';
        claim.apiVersion = 'v1';
      }
    },
  },
  prepareForCreate(draft) {
    draft.status = { replicas: 0, availableReplicas: 0 } as StatefulSet['status'];
  },
  cells: (object, { now }) => [
    object.metadata.name, `${object.status.readyReplicas ?? 0}/${object.spec.replicas ?? 0}`, age(object, now), ...containerCells(object.spec.template.spec?.containers ?? []),
  ],
};
