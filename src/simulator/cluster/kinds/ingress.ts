import type { Ingress } from '../../api/kubernetes/networking.ts';
import type { Kind } from '../server/kind.ts';
import { age, loadBalancerAddresses } from '../server/tables/text.ts';

function hosts({ spec }: Ingress): string {
  const rules = spec.rules ?? [];
  const named = rules.map(({ host }) => host).filter(Boolean);
  const shown = named.slice(0, 3).join(',');
  if (!shown) return '*';
  return rules.length > 3 && named.length >= 3 ? `${shown} + ${rules.length - 3} more...` : shown;
}

export const ingress: Kind<Ingress> = {
  collection: 'networking.k8s.io/ingresses',
  generation: true,
  prepareForCreate(draft) {
    draft.status = { loadBalancer: {} };
  },
  cells: (object, { now }) => [
    object.metadata.name, object.spec.ingressClassName ?? '<none>', hosts(object), loadBalancerAddresses(object.status.loadBalancer?.ingress), object.spec.tls?.length ? '80, 443' : '80', age(object, now),
  ],
};
