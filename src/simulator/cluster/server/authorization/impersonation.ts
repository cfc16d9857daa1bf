/** Acting as somebody else: Impersonate-User and Impersonate-Group, for those who may. */
import type { Request } from '../../../api/http.ts';
import { badRequest } from '../errors.ts';
import { AUTHENTICATED, type User } from '../user.ts';
import type { Attempt, Authorizer } from './authorizer.ts';
import { refusal } from './refusal.ts';

const quoted = (list: readonly string[]): string => list.map((one) => JSON.stringify(one)).join(', ');

const groupsOf = (name: string): string[] => {
  const match = /^system:serviceaccount:([^:]+):[^:]+$/.exec(name);
  return match ? ['system:serviceaccounts', `system:serviceaccounts:${match[1]}`] : [];
};

function attempts(name: string, groups: readonly string[]): Attempt[] {
  const base: Attempt = { verb: 'impersonate', group: '', version: 'v1', resource: 'users', subresource: '', namespace: '', name };
  const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name);
  const first = account ? { ...base, resource: 'serviceaccounts', namespace: account[1]!, name: account[2]! } : base;
  return [first, ...groups.map((group) => ({ ...base, resource: 'groups', name: group }))];
}

/** @returns whom the request is made as. @throws StatusError 400, 403 */
export function impersonated(request: Request, user: User, authorize: Authorizer): User {
  const name = request.headers['impersonate-user'] ?? '';
  const given = (request.headers['impersonate-group'] ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  if (!name && given.length === 0) return user;
  if (!name) throw badRequest(`requested &user.DefaultInfo{Name:"", UID:"", Groups:[]string{${quoted(given)}}, Extra:map[string][]string(nil)} without impersonating a user name`);
  for (const attempt of attempts(name, given)) {
    const { allowed, reason } = authorize(user, attempt);
    if (!allowed) throw refusal(user, attempt, reason);
  }
  const groups = given.length > 0 ? given : groupsOf(name);
  return { name, groups: name === 'system:anonymous' ? groups : [...groups.filter((one) => one !== AUTHENTICATED), AUTHENTICATED] };
}
