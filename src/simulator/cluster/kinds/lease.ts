import type { Lease } from '../../api/kubernetes/event.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const lease: Kind<Lease> = {
  collection: 'coordination.k8s.io/leases',
  createOnUpdate: true,
  validate({ spec }, errors) {
    const { leaseDurationSeconds: duration, leaseTransitions: transitions, strategy, preferredHolder } = spec ?? {};
    if (duration !== undefined && duration <= 0) errors.invalid('spec.leaseDurationSeconds', duration, 'must be greater than 0');
    if (transitions !== undefined && transitions < 0) errors.invalid('spec.leaseTransitions', transitions, 'must be greater than or equal to 0');
    if (preferredHolder && !strategy) errors.forbidden('spec.preferredHolder', 'may only be specified if `strategy` is defined');
  },
  cells: (object, { now }) => [object.metadata.name, object.spec?.holderIdentity ?? '', age(object, now)],
};
