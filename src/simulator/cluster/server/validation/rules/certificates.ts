import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import type { Kind } from '../../kind.ts';
import { validateRequest, validateSignerName, type RequestSpec } from '../certificates.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isDnsSubdomain } from '../names.ts';
import { domainPrefixed, isOfKubernetes, LONGEST, LONGEST_OF_KUBERNETES, SHORTEST } from '../pod-certificate.ts';
import type { Condition, CertificateSigningRequest } from '../../../kinds/certificates.ts';

export const certificateSigningRequestRules: Kind<CertificateSigningRequest> = {
  collection: 'certificates.k8s.io/certificatesigningrequests',
  validateCreate: ({ spec }, errors) => validateRequest(spec ?? {}, errors),
};

interface PodCertificateRequest extends KubernetesObject {
  spec?: Partial<Record<'signerName' | 'podName' | 'podUID' | 'serviceAccountName' | 'serviceAccountUID' | 'nodeName' | 'nodeUID' | 'stubPKCS10Request' | 'pkixPublicKey' | 'proofOfPossession', string>> & { maxExpirationSeconds?: number; unverifiedUserAnnotations?: Record<string, string> };
}

const LONGEST_UID = 128;

function validateOwner(name: string | undefined, uid: string | undefined, at: string, errors: FieldErrors): void {
  const nameField = `${at}Name`, uidField = `${at}UID`;
  for (const problem of isDnsSubdomain(name ?? '')) errors.invalid(nameField, name ?? '', problem);
  if (!uid) errors.invalid(uidField, '', 'must not be empty');
  else if (uid.length > LONGEST_UID) errors.tooLong(uidField, LONGEST_UID);
}

/** Keys and proofs themselves nobody looks into here. */
export const podCertificateRequestRules: Kind<PodCertificateRequest> = {
  collection: 'certificates.k8s.io/podcertificaterequests',
  validateCreate({ spec = {} }, errors) {
    const { signerName = '', maxExpirationSeconds: seconds } = spec;
    validateSignerName(signerName, 'spec.signerName', errors);
    for (const key of Object.keys(spec.unverifiedUserAnnotations ?? {}).sort()) domainPrefixed(key.toLowerCase(), 'spec.unverifiedUserAnnotations', errors);
    validateOwner(spec.podName, spec.podUID, 'spec.pod', errors);
    validateOwner(spec.serviceAccountName, spec.serviceAccountUID, 'spec.serviceAccount', errors);
    validateOwner(spec.nodeName, spec.nodeUID, 'spec.node', errors);
    if (seconds === undefined) return errors.required('spec.maxExpirationSeconds', 'must be set');
    const most = isOfKubernetes(signerName) ? LONGEST_OF_KUBERNETES : LONGEST;
    if (seconds < SHORTEST || seconds > most) errors.invalid('spec.maxExpirationSeconds', seconds, `must be in the range [${SHORTEST}, ${most}]`);
    const stub = Boolean(spec.stubPKCS10Request), key = Boolean(spec.pkixPublicKey), proof = Boolean(spec.proofOfPossession);
    if (stub ? key || proof : !key || !proof) errors.add('spec', 'FieldValueInvalid', 'Invalid value: exactly one of (stubPKCS10Request) or (pkixPublicKey, proofOfPossession) must be set');
  },
};
