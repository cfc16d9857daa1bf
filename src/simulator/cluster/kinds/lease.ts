import type { Lease } from '../../api/kubernetes/event.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

/** Coordinated election is not enabled by default: its fields are dropped. */
function dropCoordination({ spec }: Lease): void {
  delete spec?.strategy;
  delete spec?.preferredHolder;
}

export const lease: Kind<Lease> = {
  collection: 'coordination.k8s.io/leases',
  createOnUpdate: true,
  unconditionalUpdate: false,
  prepareForCreate: dropCoordination,
  prepareForUpdate: dropCoordination,
  cells: (object, { now }) => [object.metadata.name, object.spec?.holderIdentity ?? '', age(object, now)],
};
