import type { NetworkPolicy } from '../../api/kubernetes/networking.ts';
import { formatLabelSelector } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const networkPolicy: Kind<NetworkPolicy> = {
  collection: 'networking.k8s.io/networkpolicies',
  generation: true,
  defaults: {
    'networking.v1.NetworkPolicyPort': (draft) => {
      draft.protocol ??= 'TCP';
    },
    'networking.v1.NetworkPolicySpec': (draft) => {
      draft.policyTypes ??= draft.egress ? ['Ingress', 'Egress'] : ['Ingress'];
    },
  },
  cells: (object, { now }) => [object.metadata.name, formatLabelSelector(object.spec.podSelector), age(object, now)],
};
