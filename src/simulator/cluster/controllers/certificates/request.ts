/** A request for a certificate, as its controllers see it. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { ResourceName } from '../../client.ts';

export const REQUESTS: ResourceName = { group: 'certificates.k8s.io', version: 'v1', resource: 'certificatesigningrequests' };

export interface RequestCondition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastUpdateTime?: string;
  lastTransitionTime?: string;
}

export interface CertificateSigningRequest extends KubernetesObject {
  spec: { request: string; signerName: string; usages?: string[]; expirationSeconds?: number };
  status: { certificate?: string; conditions?: RequestCondition[] };
}

export const conditionOf = ({ status }: CertificateSigningRequest, type: string): RequestCondition | undefined =>
  status.conditions?.find((one) => one.type === type && one.status === 'True');
