import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';

interface ComponentStatus extends KubernetesObject {
  conditions?: { type: string; status: string; message?: string; error?: string }[];
}

export const componentStatus: Kind<ComponentStatus> = {
  collection: 'core/componentstatuses',
  cells: ({ metadata, conditions }) => {
    const healthy = conditions?.find(({ type }) => type === 'Healthy');
    return [metadata.name, healthy ? (healthy.status === 'True' ? 'Healthy' : 'Unhealthy') : 'Unknown', healthy?.message, healthy?.error];
  },
};
