import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

interface APIService extends KubernetesObject {
  spec?: { service?: { namespace?: string; name?: string } };
  status?: { conditions?: { type: string; status: string; reason?: string }[] };
}

export const apiService: Kind<APIService> = {
  collection: 'apiregistration.k8s.io/apiservices',
  defaults: {
    'apiregistration.v1.ServiceReference': (draft) => {
      draft.port ??= 443;
    },
  },
  cells: (object, { now }) => {
    const { spec, status, metadata } = object;
    const available = status?.conditions?.find(({ type }) => type === 'Available');
    const state = available?.status === 'True' ? 'True' : available ? `${available.status} (${available.reason})` : 'Unknown';
    return [metadata.name, spec?.service?.name ? `${spec.service.namespace}/${spec.service.name}` : 'Local', state, age(object, now)];
  },
};
