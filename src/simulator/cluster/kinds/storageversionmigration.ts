import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';

interface StorageVersionMigration extends KubernetesObject {
  spec?: { resource?: { group?: string; resource?: string } };
  status?: { conditions?: { type: string; status: string }[] };
}

const ENDS = ['Running', 'Failed', 'Succeeded'];

export const storageVersionMigration: Kind<StorageVersionMigration> = {
  collection: 'storagemigration.k8s.io/storageversionmigrations',
  cells: ({ metadata, spec, status }) => {
    const { group, resource = '' } = spec?.resource ?? {};
    const state = (status?.conditions ?? []).filter((one) => one.status === 'True' && ENDS.includes(one.type)).at(-1);
    return [metadata.name, group ? `${resource}.${group}` : resource, state?.type ?? 'Unknown'];
  },
};
