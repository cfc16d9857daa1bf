/** Certificates in Secrets of the type kubernetes.io/tls. */
import type { Secret } from '../../../api/kubernetes/configuration.ts';
import { fromBase64 } from '../../../kernel/base64.ts';
import { decode } from '../../../kernel/bytes.ts';
import { readCertificate } from '../../../kernel/x509/certificate.ts';
import type { Certificate } from '../dynamic.ts';

/** A certificate, or in words why there is none. */
export function certificateIn(secret: Secret, namespace: string): Certificate | string {
  const entries = ['tls.crt', 'tls.key'], missing = entries.filter((key) => secret.data?.[key] === undefined), empty = entries.filter((key) => secret.data?.[key] === '');
  if (missing.length > 0) return `secret ${namespace}/${secret.metadata.name} is missing the following TLS data entries: ${missing.join(', ')}`;
  if (empty.length > 0) return `secret ${namespace}/${secret.metadata.name} contains the following empty TLS data entries: ${empty.join(', ')}`;
  const pem = decode(fromBase64(secret.data!['tls.crt']!) ?? new Uint8Array()), read = readCertificate(pem);
  if (!read) return 'tls: failed to find any PEM data in certificate input';
  const names = read.alternativeNames.filter((name) => name.startsWith('DNS:')).map((name) => name.slice('DNS:'.length));
  return { names: names.length > 0 ? names : read.subject.filter(([type]) => type === 'CN').map(([, value]) => value), pem };
}
