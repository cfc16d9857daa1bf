import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import type { Kind } from '../../kind.ts';
import { validateRequest, type RequestSpec } from '../certificates.ts';
import type { Condition, CertificateSigningRequest } from '../../../kinds/certificates.ts';

export const certificateSigningRequestRules: Kind<CertificateSigningRequest> = {
  collection: 'certificates.k8s.io/certificatesigningrequests',
  validateCreate: ({ spec }, errors) => validateRequest(spec ?? {}, errors),
};
