/** The ranges that services take their addresses from, and each address that is taken. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export interface ServiceCIDR extends KubernetesObject {
  spec?: { cidrs?: string[] };
}

export interface IPAddress extends KubernetesObject {
  spec?: { parentRef?: { group?: string; resource?: string; namespace?: string; name?: string } };
}

export const serviceCIDR: Kind<ServiceCIDR> = {
  collection: 'networking.k8s.io/servicecidrs',
  cells: (object, { now }) => [object.metadata.name, object.spec?.cidrs?.join(',') ?? '', age(object, now)],
};

/** Its row has a cell more than there are columns, as the real one's. */
export const ipAddress: Kind<IPAddress> = {
  collection: 'networking.k8s.io/ipaddresses',
  cells: (object, { now }) => {
    const parent = object.spec?.parentRef;
    const shown = parent ? `${`${parent.resource}${parent.group ? `.${parent.group}` : ''}`.toLowerCase()}/${parent.namespace ? `${parent.namespace}/` : ''}${parent.name}` : '<none>';
    return [object.metadata.name, shown, age(object, now)];
  },
};
