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
  validate({ spec }, errors) {
    const { leaseDurationSeconds: duration, leaseTransitions: transitions } = spec ?? {};
    if (duration !== undefined && duration <= 0) errors.invalid('spec.leaseDurationSeconds', duration, 'must be greater than 0');
    if (transitions !== undefined && transitions < 0) errors.invalid('spec.leaseTransitions', transitions, 'must be greater than or equal to 0');
  },
  cells: (object, { now }) => [object.metadata.name, object.spec?.holderIdentity ?? '', age(object, now)],
};
