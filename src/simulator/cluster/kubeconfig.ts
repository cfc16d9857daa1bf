/** The administrator's kubeconfig, as kubeadm writes it. */
import { toBase64 } from '../kernel/base64.ts';
import { encode } from '../kernel/bytes.ts';
import type { CertificateAuthority } from './certificate-authority.ts';

const base64 = (text: string): string => toBase64(encode(text));

export function adminKubeconfig(cluster: string, server: string, authority: CertificateAuthority, began: number): string {
  const user = `${cluster}-admin`;
  const certificate = authority.issue(user, ['kubeadm:cluster-admins'], began);
  return [
    'apiVersion: v1', 'clusters:', '- cluster:', `    certificate-authority-data: ${base64(authority.pem)}`, `    server: ${server}`, `  name: ${cluster}`,
    'contexts:', '- context:', `    cluster: ${cluster}`, `    user: ${user}`, `  name: ${user}@${cluster}`, `current-context: ${user}@${cluster}`,
    'kind: Config', 'users:', `- name: ${user}`, '  user:', `    client-certificate-data: ${base64(certificate)}`,
    `    client-key-data: ${base64('-----BEGIN RSA PRIVATE KEY-----\n(the simulator needs no key)\n-----END RSA PRIVATE KEY-----\n')}`, '',
  ].join('\n');
}
