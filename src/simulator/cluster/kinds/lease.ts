import type { Lease } from '../../api/kubernetes/event.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const lease: Kind<Lease> = {
  collection: 'coordination.k8s.io/leases',
  createOnUpdate: true,
  cells: (object, { now }) => [object.metadata.name, object.spec?.holderIdentity ?? '', age(object, now)],
};
