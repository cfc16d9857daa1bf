/** describe certificatesigningrequest */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { fromBase64 } from '../../../kernel/base64.ts';
import { decode } from '../../../kernel/bytes.ts';
import { readRequest } from '../../../kernel/x509/certificate.ts';
import { humanDuration, rfc1123 } from '../print/age.ts';
import type { Describer } from './describer.ts';
import { orNone } from './parts.ts';
import type { Writer } from './writer.ts';

interface Request extends KubernetesObject {
  spec: { request?: string; signerName?: string; expirationSeconds?: number; username?: string };
  status?: { conditions?: { type: string }[]; certificate?: string };
}

/** extractCSRStatus */
function statusOf({ status }: Request): string {
  const has = (type: string): boolean => Boolean(status?.conditions?.some((one) => one.type === type));
  return `${has('Denied') ? 'Denied' : has('Approved') ? 'Approved' : 'Pending'}${has('Failed') ? ',Failed' : ''}${status?.certificate ? ',Issued' : ''}`;
}

function list(w: Writer, name: string, values: readonly string[]): void {
  if (values.length > 0) w.line(0, `\t${name}:\t${values.join('\n\t\t')}`);
}

const plain = (map: Record<string, string> | undefined): string => orNone(Object.keys(map ?? {}).sort().map((key) => `${key}=${map![key]}`).join(','));

export const certificateSigningRequest: Describer = {
  kind: 'CertificateSigningRequest', group: 'certificates.k8s.io',
  *describe(_context, w, object) {
    const request = object as Request;
    const { metadata, spec } = request;
    const asked = readRequest(decode(fromBase64(spec.request ?? '') ?? new Uint8Array(0)));
    const part = (type: string): string[] => (asked?.subject ?? []).filter(([one]) => one === type).map(([, value]) => value);
    const names = (kind: string): string[] => (asked?.alternativeNames ?? []).filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Labels:\t${plain(metadata.labels)}`);
    w.line(0, `Annotations:\t${plain(metadata.annotations)}`);
    w.line(0, `CreationTimestamp:\t${rfc1123(metadata.creationTimestamp)}`);
    w.line(0, `Requesting User:\t${spec.username ?? ''}`);
    if (spec.signerName) w.line(0, `Signer:\t${spec.signerName}`);
    if (spec.expirationSeconds !== undefined) w.line(0, `Requested Duration:\t${humanDuration(spec.expirationSeconds * 1000)}`);
    w.line(0, `Status:\t${statusOf(request)}`);
    w.line(0, 'Subject:');
    w.line(0, `\tCommon Name:\t${part('CN')[0] ?? ''}`);
    w.line(0, '\tSerial Number:\t');
    for (const [name, type] of [['Organization', 'O'], ['Organizational Unit', 'OU'], ['Country', 'C'], ['Locality', 'L'], ['Province', 'ST'], ['StreetAddress', 'street']] as const) list(w, name, part(type));
    if (!asked?.alternativeNames.length) return;
    w.line(0, 'Subject Alternative Names:');
    list(w, 'DNS Names', names('DNS:'));
    list(w, 'IP Addresses', names('IP:'));
  },
};
