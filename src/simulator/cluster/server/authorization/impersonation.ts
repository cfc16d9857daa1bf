/** Acting as somebody else: Impersonate-User, -Group, -Uid and -Extra-…, for those who may. */
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

const EXTRA = 'impersonate-extra-';

/** What else is said of the user: by key, which comes escaped as in a URL. */
function extraOf({ headers }: Request): Record<string, string[]> {
  const extra: Record<string, string[]> = {};
  for (const [header, value] of Object.entries(headers)) {
    if (header.startsWith(EXTRA)) extra[unescaped(header.slice(EXTRA.length))] = value.split(',').map((one) => one.trim());
  }
  return extra;
}

function unescaped(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function attempts(name: string, groups: readonly string[], uid: string, extra: Readonly<Record<string, readonly string[]>>): Attempt[] {
  const base: Attempt = { verb: 'impersonate', group: '', version: 'v1', resource: 'users', subresource: '', namespace: '', name };
  const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name);
  const first = account ? { ...base, resource: 'serviceaccounts', namespace: account[1]!, name: account[2]! } : base;
  const identity = { ...base, group: 'authentication.k8s.io' };
  const extras = Object.entries(extra).flatMap(([key, values]) => values.map((value) => ({ ...identity, resource: 'userextras', subresource: key, name: value })));
  return [first, ...groups.map((group) => ({ ...base, resource: 'groups', name: group })), ...extras, ...(uid ? [{ ...identity, resource: 'uids', name: uid }] : [])];
}

function asksToBe({ headers }: Request): boolean {
  for (const header in headers) if (header.startsWith('impersonate-')) return true;
  return false;
}

/** @returns whom the request is made as. @throws StatusError 400, 403 */
export function impersonated(request: Request, user: User, authorize: Authorizer): User {
  if (!asksToBe(request)) return user;
  const name = request.headers['impersonate-user'] ?? '';
  const given = (request.headers['impersonate-group'] ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  const uid = request.headers['impersonate-uid'] ?? '', extra = extraOf(request);
  if (!name && given.length === 0 && !uid && Object.keys(extra).length === 0) return user;
  if (!name) throw badRequest(`requested &user.DefaultInfo{Name:"", UID:${JSON.stringify(uid)}, Groups:[]string${given.length > 0 ? `{${quoted(given)}}` : '(nil)'}, Extra:map[string][]string(nil)} without impersonating a user name`);
  for (const attempt of attempts(name, given, uid, extra)) {
    const { allowed, reason } = authorize(user, attempt);
    if (!allowed) throw refusal(user, attempt, reason);
  }
  const groups = given.length > 0 ? given : groupsOf(name);
  const more = { ...(uid ? { uid } : {}), ...(Object.keys(extra).length > 0 ? { extra } : {}) };
  return { name, groups: name === 'system:anonymous' ? [...groups, 'system:unauthenticated'] : [...groups.filter((one) => one !== AUTHENTICATED), AUTHENTICATED], ...more };
}
