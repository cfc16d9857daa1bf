/** Tokens in the form of a JWT: they name the service account and the pod, and nobody checks the signature. */
import type { Pod } from '../api/kubernetes/pod.ts';
import { toBase64 } from '../kernel/base64.ts';
import { encode } from '../kernel/bytes.ts';
import type { ServerState } from './server/state.ts';

const LIFETIME = 3607;

const part = (value: unknown): string => toBase64(encode(JSON.stringify(value))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

export function serviceAccountToken({ agenda, kernel }: ServerState, pod: Pod, audience: string | undefined): string {
  const { namespace = '', name, uid } = pod.metadata;
  const account = pod.spec.serviceAccountName ?? 'default';
  const now = Math.floor(agenda.now / 1000);
  const claims = {
    aud: [audience ?? 'https://kubernetes.default.svc.cluster.local'], exp: now + LIFETIME, iat: now, iss: 'https://kubernetes.default.svc.cluster.local',
    'kubernetes.io': { namespace, node: { name: pod.spec.nodeName }, pod: { name, uid }, serviceaccount: { name: account } }, nbf: now, sub: `system:serviceaccount:${namespace}:${account}`,
  };
  const signature = kernel.random('token signature', `${uid}/${now}`).hex(86);
  return `${part({ alg: 'RS256', kid: 'drydock' })}.${part(claims)}.${signature}`;
}
