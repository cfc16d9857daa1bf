import type { Lease } from '../../../../api/kubernetes/event.ts';
import type { Kind } from '../../kind.ts';

export const leaseRules: Kind<Lease> = {
  collection: 'coordination.k8s.io/leases',
  validate({ spec }, errors) {
    const { leaseDurationSeconds: duration, leaseTransitions: transitions } = spec ?? {};
    if (duration !== undefined && duration <= 0) errors.invalid('spec.leaseDurationSeconds', duration, 'must be greater than 0');
    if (transitions !== undefined && transitions < 0) errors.invalid('spec.leaseTransitions', transitions, 'must be greater than or equal to 0');
  },
};
