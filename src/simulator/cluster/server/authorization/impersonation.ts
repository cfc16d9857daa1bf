/**
 * Acting as somebody else: Impersonate-User, -Group, -Uid and -Extra-…, for those who may. Somebody may be allowed to do so
 * for certain requests only (constrained impersonation: `impersonate-on:MODE:VERB` and `impersonate:MODE`), which is asked
 * first, or for all of them (`impersonate`). Pods that act as their own node (associated-node) are not simulated.
 */
import type { Request } from '../../../api/http.ts';
import type { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { badRequest } from '../errors.ts';
import { AUTHENTICATED, type User } from '../user.ts';
import type { Attempt, Authorizer } from './authorizer.ts';
import { refusal } from './refusal.ts';

const quoted = (list: readonly string[]): string => list.map((one) => JSON.stringify(one)).join(', ');

const NODE = /^system:node:(.+)$/, ACCOUNT = /^system:serviceaccount:([^:]+):([^:]+)$/;
const UNAUTHENTICATED = 'system:unauthenticated';

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

interface Wanted {
  name: string;
  groups: readonly string[];
  uid: string;
  extra: Readonly<Record<string, readonly string[]>>;
}

/** What must be allowed for all that is wanted. */
function attempts({ name, groups, uid, extra }: Wanted, verb: string, constrained: boolean): Attempt[] {
  const identity: Attempt = { verb, group: 'authentication.k8s.io', version: 'v1', resource: 'users', subresource: '', namespace: '', name };
  const base = constrained ? identity : { ...identity, group: '' };
  const account = ACCOUNT.exec(name), node = constrained && NODE.exec(name);
  const first = account ? { ...base, resource: 'serviceaccounts', namespace: account[1]!, name: account[2]! } : node ? { ...base, resource: 'nodes', name: node[1]! } : base;
  const extras = Object.entries(extra).flatMap(([key, values]) => values.map((value) => ({ ...identity, resource: 'userextras', subresource: key, name: value })));
  return [first, ...(uid ? [{ ...identity, resource: 'uids', name: uid }] : []), ...groups.map((group) => ({ ...base, resource: 'groups', name: group })), ...extras];
}

/** The mode in which such a user can be had for this request alone. */
function modeOf({ name, groups, uid, extra }: Wanted): string | undefined {
  const only = groups.length === 0 && uid === '' && Object.keys(extra).length === 0;
  if (NODE.test(name)) return only ? 'arbitrary-node' : undefined;
  if (ACCOUNT.test(name)) return only ? 'serviceaccount' : undefined;
  return 'user-info';
}

/** Why it is not allowed: the first that is refused. */
function refused(user: User, all: readonly Attempt[], authorize: Authorizer): StatusError | undefined {
  for (const attempt of all) {
    const { allowed, reason } = authorize(user, attempt);
    if (!allowed) return refusal(user, attempt, reason);
  }
  return undefined;
}

/** Refused whatever the rights: these come only with `impersonate` itself. */
function tooMuch(user: User, wanted: Wanted, verb: string): StatusError | undefined {
  const attempt: Attempt = { verb, group: 'authentication.k8s.io', version: 'v1', resource: 'groups', subresource: '', namespace: '', name: '' };
  if (wanted.groups.includes('')) return refusal(user, attempt, 'impersonating the empty string group is not allowed');
  return wanted.groups.includes('system:masters') ? refusal(user, { ...attempt, name: 'system:masters' }, 'impersonating the system:masters group is not allowed') : undefined;
}

/** By whom somebody was had last in which mode: that is tried first, as the real server does. More users than this are forgotten. */
export type LastModes = Map<string, string>;
const MOST_USERS = 10_000;

/** Why this user cannot be had in this mode. */
function problem(user: User, wanted: Wanted, mode: string, doing: Attempt, authorize: Authorizer): StatusError | undefined {
  if (mode === 'legacy') return refused(user, attempts(wanted, 'impersonate', false), authorize);
  const verb = `impersonate:${mode}`, [identity, ...others] = attempts(wanted, verb, true);
  return refused(user, [{ ...doing, verb: `impersonate-on:${mode}:${doing.verb}` }, identity!], authorize) ?? tooMuch(user, wanted, verb) ?? refused(user, others, authorize);
}

/** @param doing the request itself. @returns whom it is made as. @throws StatusError 400, 403 */
export function* impersonated(request: Request, user: User, authorize: Authorizer, doing: Attempt, last: LastModes): Blocking<User> {
  const { headers } = request, name = headers['impersonate-user'] ?? '', uid = headers['impersonate-uid'] ?? '', extra = extraOf(request);
  const given = headers['impersonate-group']?.split(',').map((one) => one.trim()) ?? [];
  if (!name && given.length === 0 && !uid && Object.keys(extra).length === 0) return user;
  if (!name) throw badRequest(`requested &user.DefaultInfo{Name:"", UID:${JSON.stringify(uid)}, Groups:[]string${given.length > 0 ? `{${quoted(given)}}` : '(nil)'}, Extra:map[string][]string(nil)} without impersonating a user name`);
  const wanted: Wanted = { name, groups: given, uid, extra }, special = modeOf(wanted), modes = special ? [special, 'legacy'] : ['legacy'];
  if (last.get(user.name) === 'legacy') modes.reverse();
  const problems: StatusError[] = [], mode = modes.find((one) => {
    const found = problem(user, wanted, one, doing, authorize);
    if (found) problems.push(found);
    return !found;
  });
  if (!mode) throw problems[0]!;
  if (last.size >= MOST_USERS) last.clear();
  last.set(user.name, mode);
  const account = ACCOUNT.exec(name), own = account ? ['system:serviceaccounts', `system:serviceaccounts:${account[1]}`] : mode === 'arbitrary-node' ? ['system:nodes'] : [];
  const groups = given.length > 0 ? given : own, known = name === 'system:anonymous' ? UNAUTHENTICATED : groups.includes(UNAUTHENTICATED) ? undefined : AUTHENTICATED;
  const more = { ...(uid ? { uid } : {}), ...(Object.keys(extra).length > 0 ? { extra } : {}) };
  return { name, groups: known && !groups.includes(known) ? [...groups, known] : groups, ...more };
}
