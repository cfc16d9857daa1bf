/** Who makes a request: by client certificate, by token, or nobody in particular. */
import type { Request } from '../../api/http.ts';
import { decode } from '../../kernel/bytes.ts';
import { fromBase64Url } from './base64.ts';
import { failure } from './errors.ts';
import { ADMINISTRATOR, ANONYMOUS, AUTHENTICATED, type User } from './user.ts';
import { sha256Hex } from '../../kernel/sha256.ts';

export type Authenticator = (request: Request) => User;

const unauthorized = () => failure(401, 'Unauthorized', 'Unauthorized');

interface Claims {
  sub?: string;
  aud?: string | string[];
  jti?: string;
  'kubernetes.io'?: Partial<Record<'serviceaccount' | 'pod' | 'node', { name: string; uid?: string }>>;
  'kubernetes.io/serviceaccount/service-account.uid'?: string;
}

/** What a bound token tells besides: its own id, the pod and the node. */
function extraOf({ jti, 'kubernetes.io': { node, pod } = {} }: Claims): Record<string, string[]> {
  const extra: Record<string, string[]> = { 'authentication.kubernetes.io/credential-id': [`JTI=${jti}`] };
  for (const [what, one] of Object.entries({ node, pod })) for (const key of ['name', 'uid'] as const) if (one?.[key]) extra[`authentication.kubernetes.io/${what}-${key}`] = [one[key]];
  return extra;
}

/** The service account that a token of ours names; undefined for any other text. */
export function tokenUser(token: string): User | undefined {
  const payload = fromBase64Url(token.split('.')[1] ?? '');
  if (token.split('.').length !== 3 || !payload) return undefined;
  try {
    const claims = JSON.parse(decode(payload)) as Claims;
    const match = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(claims.sub ?? '');
    return match ? { name: claims.sub!, uid: claims['kubernetes.io/serviceaccount/service-account.uid'] ?? claims['kubernetes.io']?.serviceaccount?.uid, groups: ['system:serviceaccounts', `system:serviceaccounts:${match[1]}`, AUTHENTICATED], ...(claims.jti ? { extra: extraOf(claims) } : {}) } : undefined;
  } catch {
    return undefined;
  }
}

/** Whom a token is meant for; the API server itself where it does not say. */
export const audiencesOf = (token: string): string[] => [(JSON.parse(decode(fromBase64Url(token.split('.')[1]!)!)) as Claims).aud ?? AUDIENCES].flat();

/** Audiences of the API server itself. */
export const AUDIENCES: readonly string[] = ['https://kubernetes.default.svc.cluster.local'];

const credentials = new Map<string, string>();

/** Who came with a certificate carries its digest. */
function withCredential(user: User): User {
  let digest = credentials.get(user.name);
  if (!digest) credentials.set(user.name, (digest = sha256Hex(user.name)));
  return { ...user, extra: { 'authentication.kubernetes.io/credential-id': [`X509SHA256=${digest}`] } };
}

/** A request without a peer comes from inside the process and counts as the administrator's; so does a certificate that the transport vouches for. Who has a certificate that counts is nobody else, whatever token comes with it. */
export const authenticator = (trusts: (pem: string) => boolean): Authenticator => (request) => {
  const { authorization } = request.headers, certificate = request.peer?.certificate;
  if (certificate && (certificate.pem === undefined || trusts(certificate.pem))) return withCredential({ name: certificate.user, groups: [...certificate.groups, AUTHENTICATED] });
  if (authorization?.startsWith('Bearer ')) {
    const user = tokenUser(authorization.slice(7).trim());
    if (!user) throw unauthorized();
    return user;
  }
  // What comes by another scheme says nothing of who it is.
  if (authorization) return ANONYMOUS;
  if (certificate) throw unauthorized();
  return request.peer ? ANONYMOUS : withCredential(ADMINISTRATOR);
};
