/** Tokens in the form of a JWT: they name the service account and the pod, and nobody checks the signature. */
import type { Pod } from '../api/kubernetes/pod.ts';
import { toBase64 } from '../kernel/base64.ts';
import { encode } from '../kernel/bytes.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { ServerState } from './server/state.ts';

const LIFETIME = 3607;

const part = (value: unknown): string => toBase64(encode(JSON.stringify(value))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const ISSUER = 'https://kubernetes.default.svc.cluster.local';

export interface TokenClaims {
  aud: readonly string[];
  /** Seconds. */
  lifetime: number;
  namespace: string;
  account: string;
  accountUid?: string;
  pod?: { name: string; uid: string };
  secret?: { name: string; uid: string };
  node?: { name: string; uid?: string };
}

export function signedToken(kernel: Kernel, at: number, { aud, lifetime, namespace, account, accountUid, pod, secret, node }: TokenClaims): string {
  const now = Math.floor(at / 1000);
  const random = kernel.random('token signature', `${pod?.uid ?? account}/${now}`), signature = random.hex(86);
  const claims = {
    aud, exp: now + lifetime, iat: now, iss: ISSUER, jti: random.uuid(),
    'kubernetes.io': { namespace, ...(node ? { node } : {}), ...(pod ? { pod } : {}), ...(secret ? { secret } : {}), serviceaccount: { name: account, ...(accountUid ? { uid: accountUid } : {}) } },
    nbf: now, sub: `system:serviceaccount:${namespace}:${account}`,
  };
  return jwt(claims, signature);
}

export const jwt = (claims: object, signature: string): string => `${part({ alg: 'RS256', kid: 'drydock' })}.${part(claims)}.${signature}`;

/** What a pod's token tells of it. */
export interface TokenOwner {
  readonly metadata: Pick<Pod['metadata'], 'namespace' | 'name' | 'uid'>;
  readonly spec: Pick<Pod['spec'], 'serviceAccountName' | 'nodeName'>;
}

export function serviceAccountToken({ kernel }: ServerState, pod: TokenOwner, audience: string | undefined, at: number): string {
  const { namespace = '', name, uid } = pod.metadata;
  const account = pod.spec.serviceAccountName ?? 'default';
  return signedToken(kernel, at, { aud: [audience ?? ISSUER], lifetime: LIFETIME, namespace, account, pod: { name, uid }, node: pod.spec.nodeName ? { name: pod.spec.nodeName } : undefined });
}
