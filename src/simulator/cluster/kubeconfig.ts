/** The administrator's kubeconfig, as kubeadm writes it. */
import { encodeCertificate } from '../api/kubernetes/certificate.ts';
import { toBase64 } from '../kernel/base64.ts';
import { encode } from '../kernel/bytes.ts';
import { CA_CERTIFICATE } from './controllers/serviceaccount.ts';

const base64 = (text: string): string => toBase64(encode(text));

export function adminKubeconfig(cluster: string, server: string): string {
  const user = `${cluster}-admin`;
  const certificate = encodeCertificate({ user, groups: ['kubeadm:cluster-admins'] });
  return [
    'apiVersion: v1', 'clusters:', '- cluster:', `    certificate-authority-data: ${base64(CA_CERTIFICATE)}`, `    server: ${server}`, `  name: ${cluster}`,
    'contexts:', '- context:', `    cluster: ${cluster}`, `    user: ${user}`, `  name: ${user}@${cluster}`, `current-context: ${user}@${cluster}`,
    'kind: Config', 'users:', `- name: ${user}`, '  user:', `    client-certificate-data: ${base64(certificate)}`,
    `    client-key-data: ${base64('-----BEGIN RSA PRIVATE KEY-----\n(the simulator needs no key)\n-----END RSA PRIVATE KEY-----\n')}`, '',
  ].join('\n');
}
