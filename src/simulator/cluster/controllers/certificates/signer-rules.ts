/** What each of Kubernetes' own signers demands of a request (pkg/apis/certificates/helpers.go). */
import type { CertificateRequest } from '../../../kernel/x509/certificate.ts';

type Rule = (request: CertificateRequest, usages: readonly string[]) => string | undefined;

const sameUsages = (usages: readonly string[], wanted: readonly string[]): boolean => new Set(usages).size === wanted.length && wanted.every((one) => usages.includes(one));
const organisations = ({ subject }: CertificateRequest): string[] => subject.filter(([type]) => type === 'O').map(([, value]) => value);
const isNode = ({ subject }: CertificateRequest): boolean => subject.some(([type, value]) => type === 'CN' && value.startsWith('system:node:'));
const has = ({ alternativeNames }: CertificateRequest, kind: 'DNS' | 'IP'): boolean => alternativeNames.some((name) => name.startsWith(`${kind}:`));

const NOT_NODES = 'subject organization is not system:nodes';
const NO_NODE = 'subject common name does not begin with system:node:';

/** Keys other than RSA need no key encipherment. */
function kubeletUsages(usages: readonly string[], purpose: string): string | undefined {
  if (sameUsages(usages, ['digital signature', 'key encipherment', purpose]) || sameUsages(usages, ['digital signature', purpose])) return undefined;
  return `usages did not match [${['digital signature', 'key encipherment', purpose].sort().join(' ')}]`;
}

/** By the signer's name: why it does not sign; undefined: it does. */
export const SIGNERS: Readonly<Record<string, Rule>> = {
  'kubernetes.io/kube-apiserver-client': (_, usages) => {
    const other = usages.find((one) => !['digital signature', 'key encipherment', 'client auth'].includes(one));
    if (other !== undefined) return `invalid usage for client certificate: ${other}`;
    return usages.includes('client auth') ? undefined : 'missing required usage for client certificate: client auth';
  },
  'kubernetes.io/kube-apiserver-client-kubelet': (request, usages) => {
    if (organisations(request).join() !== 'system:nodes') return NOT_NODES;
    if (has(request, 'DNS')) return 'DNS subjectAltNames are not allowed';
    if (has(request, 'IP')) return 'IP subjectAltNames are not allowed';
    return isNode(request) ? kubeletUsages(usages, 'client auth') : NO_NODE;
  },
  'kubernetes.io/kubelet-serving': (request, usages) => {
    if (organisations(request).join() !== 'system:nodes') return NOT_NODES;
    if (request.alternativeNames.length === 0) return 'DNS or IP subjectAltName is required';
    return kubeletUsages(usages, 'server auth') ?? (isNode(request) ? undefined : NO_NODE);
  },
};
