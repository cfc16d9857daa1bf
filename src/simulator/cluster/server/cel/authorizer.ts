/** `authorizer`: whether somebody may do something, asked step by step. */
import type { Attempt, Authorizer, Decision } from '../authorization/authorizer.ts';
import type { User } from '../user.ts';
import { isTagged, type Tagged } from './values.ts';

/** Who asks whom, about what so far. */
export interface Access {
  readonly user: User;
  readonly decide: Authorizer;
  readonly attempt: Attempt;
  /** What the request itself is about. */
  readonly request: Attempt;
}

const NOTHING: Attempt = { verb: '', group: '', version: '*', resource: '', subresource: '', namespace: '', name: '' };

export const authorizerOf = (user: User, decide: Authorizer, request: Attempt): Tagged => ({ access: { user, decide, attempt: NOTHING, request } });

/** `authorizer.requestResource`. */
export const requestResource = ({ access }: { access: Access }): Tagged => ({ access: { ...access, attempt: access.request } });

type Method = (value: unknown, ...args: unknown[]) => unknown;

const step = (more: (text: string) => Partial<Attempt>): Method => (value, text) =>
  (isTagged(value, 'access') && typeof text === 'string' ? { access: { ...value.access, attempt: { ...value.access.attempt, ...more(text) } } } : undefined);

const of = (read: (decision: Decision) => unknown): Method => (value) => (isTagged(value, 'decision') ? read(value.decision) : undefined);

const accountOf = (namespace: string, name: string): User => ({ name: `system:serviceaccount:${namespace}:${name}`, groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'] });

export const AUTHORIZER_METHODS: Readonly<Record<string, Method>> = {
  group: step((group) => ({ group })),
  resource: step((resource) => ({ resource })),
  subresource: step((subresource) => ({ subresource })),
  namespace: step((namespace) => ({ namespace })),
  name: step((name) => ({ name })),
  path: step((path) => ({ path })),
  serviceAccount: (value, namespace, name) => (isTagged(value, 'access') && typeof namespace === 'string' && typeof name === 'string' ? { access: { ...value.access, user: accountOf(namespace, name) } } : undefined),
  check: (value, verb) => (isTagged(value, 'access') && typeof verb === 'string' ? { decision: value.access.decide(value.access.user, { ...value.access.attempt, verb }) } : undefined),
  allowed: of(({ allowed }) => allowed),
  reason: of(({ reason }) => reason),
  errored: of(() => false),
  error: of(() => ''),
};
