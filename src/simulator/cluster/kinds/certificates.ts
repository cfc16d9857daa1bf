/** Requests for certificates, and bundles of those that are trusted. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { formatMap } from '../../api/kubernetes/selectors.ts';
import { timestamp } from '../timestamps.ts';
import type { Kind } from '../server/kind.ts';
import { age, humanDuration, orNone } from '../server/tables/text.ts';
import { type RequestSpec } from '../server/validation/certificates.ts';

export interface Condition { type: string; status?: string; lastUpdateTime?: string | null; lastTransitionTime?: string | null }

export interface CertificateSigningRequest extends KubernetesObject {
  spec?: RequestSpec & { username?: string; uid?: string; groups?: string[]; extra?: Readonly<Record<string, readonly string[]>> };
  status?: { conditions?: Condition[]; certificate?: string };
}

interface ClusterTrustBundle extends KubernetesObject {
  spec?: { signerName?: string };
}

interface PodCertificateRequest extends KubernetesObject {
  spec?: { podName?: string; serviceAccountName?: string; nodeName?: string; signerName?: string; unverifiedUserAnnotations?: Record<string, string> };
  status?: { conditions?: Condition[] };
}

function requestState({ status }: CertificateSigningRequest): string {
  const has = (type: string): boolean => (status?.conditions ?? []).some((one) => one.type === type);
  return (has('Denied') ? 'Denied' : has('Approved') ? 'Approved' : 'Pending') + (has('Failed') ? ',Failed' : '') + (status?.certificate ? ',Issued' : '');
}

export const certificateSigningRequest: Kind<CertificateSigningRequest> = {
  collection: 'certificates.k8s.io/certificatesigningrequests',
  prepareForCreate(draft, { user }) {
    const { name: username, uid, groups, extra } = user;
    draft.spec = { ...draft.spec, username, groups: [...groups], ...(uid ? { uid } : {}), ...(extra ? { extra } : {}) };
    draft.status = {};
  },
  prepareForUpdate(draft, old) {
    draft.spec = old.spec;
  },
  /** Conditions get the times that whoever set them left out; a condition that was there keeps its own. */
  prepareForStatusUpdate(draft, old, { now }) {
    draft.spec = old.spec;
    for (const condition of draft.status?.conditions ?? []) {
      const before = old.status?.conditions?.find((one) => one.type === condition.type && one.status === condition.status);
      condition.lastUpdateTime ||= timestamp(now);
      condition.lastTransitionTime ||= before?.lastTransitionTime || timestamp(now);
    }
  },
  fields: { 'spec.signerName': ({ spec }) => spec?.signerName ?? '' },
  cells: (object, { now }) => {
    const { metadata, spec } = object;
    return [metadata.name, age(object, now), orNone(spec?.signerName), spec?.username, spec?.expirationSeconds ? humanDuration(spec.expirationSeconds * 1000) : '<none>', requestState(object)];
  },
};

export const clusterTrustBundle: Kind<ClusterTrustBundle> = {
  collection: 'certificates.k8s.io/clustertrustbundles',
  unconditionalUpdate: false,
  fields: { 'spec.signerName': ({ spec }) => spec?.signerName ?? '' },
  cells: ({ metadata, spec }) => [metadata.name, orNone(spec?.signerName)],
};

export const podCertificateRequest: Kind<PodCertificateRequest> = {
  collection: 'certificates.k8s.io/podcertificaterequests',
  unconditionalUpdate: false,
  fields: {
    'spec.signerName': ({ spec }) => spec?.signerName ?? '',
    'spec.podName': ({ spec }) => spec?.podName ?? '',
    'spec.nodeName': ({ spec }) => spec?.nodeName ?? '',
  },
  cells: ({ metadata, spec, status }) => {
    const state = (status?.conditions ?? []).map(({ type }) => type).filter((type) => ['Issued', 'Denied', 'Failed'].includes(type)).at(-1);
    return [metadata.name, spec?.podName, spec?.serviceAccountName, spec?.nodeName, spec?.signerName, state ?? 'Pending', formatMap(spec?.unverifiedUserAnnotations)];
  },
};
