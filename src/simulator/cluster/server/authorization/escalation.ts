/** Nobody grants rights that they do not have: who writes a role needs its rules, who binds one needs them, too, unless they may escalate or bind. */
import type { ClusterRole, ClusterRoleBinding, PolicyRule, Role, RoleBinding } from '../../../api/kubernetes/rbac.ts';
import { equal } from '../equal.ts';
import { forbidden, notFound } from '../errors.ts';
import type { RequestContext } from '../kind.ts';
import type { User } from '../user.ts';
import type { Attempt } from './authorizer.ts';
import { grants, roleBased, rulesOf } from './rbac.ts';

const GROUP = 'rbac.authorization.k8s.io';
const EVERYTHING: readonly PolicyRule[] = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }, { nonResourceURLs: ['*'], verbs: ['*'] }];

const isPrivileged = ({ groups }: User): boolean => groups.includes('system:masters');

function mayDo({ store, user }: RequestContext, verb: string, resource: string, namespace: string, name: string): boolean {
  const attempt: Attempt = { verb, group: GROUP, version: '*', resource, subresource: '', namespace, name };
  return roleBased(store)(user, attempt).allowed;
}

/** @throws StatusError 403 */
export function checkRole(role: Role | ClusterRole, old: Role | ClusterRole | undefined, context: RequestContext): void {
  const { aggregationRule } = role as ClusterRole;
  const same = old && equal(role.rules ?? [], old.rules ?? []) && equal(aggregationRule, (old as ClusterRole).aggregationRule);
  if (isPrivileged(context.user) || same) return;
  const { name, namespace = '' } = role.metadata;
  const resource = { group: GROUP, name: namespace ? 'roles' : 'clusterroles' };
  if (mayDo(context, 'escalate', resource.name, namespace, old ? name : '')) return;
  const why = escalation(role.rules ?? [], namespace, context);
  if (why) throw forbidden(resource, name, why);
  if (aggregationRule && escalation(EVERYTHING, '', context)) throw forbidden(resource, name, 'must have cluster-admin privileges to use the aggregationRule');
}

/** @throws StatusError 403, 404 */
export function checkBinding(binding: RoleBinding | ClusterRoleBinding, old: RoleBinding | ClusterRoleBinding | undefined, context: RequestContext): void {
  if (isPrivileged(context.user) || (old && equal(binding.roleRef, old.roleRef) && equal(binding.subjects, old.subjects))) return;
  const { name, namespace = '' } = binding.metadata;
  const { roleRef } = binding;
  const bound = roleRef.kind === 'ClusterRole' ? 'clusterroles' : 'roles';
  if (mayDo(context, 'bind', bound, namespace, roleRef.name)) return;
  const rules = rulesOf(context.store, roleRef, namespace);
  if (!rules) throw notFound({ group: GROUP, name: namespace ? 'rolebindings' : 'clusterrolebindings' }, roleRef.name);
  const why = escalation(rules, namespace, context);
  if (why) throw forbidden({ group: GROUP, name: namespace ? 'rolebindings' : 'clusterrolebindings' }, name, why);
}

function escalation(rules: readonly PolicyRule[], namespace: string, { store, user }: RequestContext): string | undefined {
  const held = [...grants(store, user, namespace)].flatMap((grant) => grant.rules);
  const missing = rules.flatMap(singleRules).filter((rule) => !held.some((own) => includes(own, rule)));
  if (missing.length === 0) return undefined;
  const lines = [...new Set(compacted(missing).map(described))].sort();
  return `user ${JSON.stringify(user.name)} (groups=${list(user.groups)}) is attempting to grant RBAC permissions not currently held:\n${lines.join('\n')}`;
}

/** A rule as rules of one verb for one resource or path each. */
function singleRules({ verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] }: PolicyRule): PolicyRule[] {
  const named = resourceNames.length > 0 ? resourceNames.map((name) => ({ resourceNames: [name] })) : [{}];
  const ofResources = apiGroups.flatMap((group) => resources.flatMap((resource) => verbs.flatMap((verb) => named.map((names) => ({ apiGroups: [group], resources: [resource], ...names, verbs: [verb] })))));
  return [...ofResources, ...nonResourceURLs.flatMap((path) => verbs.map((verb) => ({ nonResourceURLs: [path], verbs: [verb] })))];
}

const has = (have: readonly string[] | undefined, want: readonly string[] | undefined): boolean => !want || (have?.includes('*') ?? false) || want.every((one) => have?.includes(one));

function includes(own: PolicyRule, { verbs, apiGroups, resources, resourceNames, nonResourceURLs }: PolicyRule): boolean {
  if (!has(own.verbs, verbs)) return false;
  if (nonResourceURLs) return nonResourceURLs.every((path) => own.nonResourceURLs?.some((one) => one === '*' || one === path || (one.endsWith('*') && path.startsWith(one.slice(0, -1)))));
  const [resource = ''] = resources ?? [];
  const slash = resource.indexOf('/');
  const covered = has(own.resources, resources) || (slash >= 0 && (own.resources?.includes(`*${resource.slice(slash)}`) ?? false));
  return has(own.apiGroups, apiGroups) && covered && (!own.resourceNames?.length || (resourceNames?.every((name) => own.resourceNames!.includes(name)) ?? false));
}

/** Verbs for the same resource (and name) come together. */
function compacted(rules: readonly PolicyRule[]): PolicyRule[] {
  const out: PolicyRule[] = [];
  for (const rule of rules) {
    const { verbs, ...of } = rule;
    const held = rule.nonResourceURLs ? undefined : out.find(({ verbs: _verbs, ...other }) => equal(other, of));
    if (held) held.verbs = [...held.verbs, ...verbs];
    else out.push({ ...rule });
  }
  return out;
}

const list = (words: readonly string[]): string => `[${words.map((one) => JSON.stringify(one)).join(' ')}]`;

function described({ apiGroups, resources, nonResourceURLs, resourceNames, verbs }: PolicyRule): string {
  const parts: [string, readonly string[] | undefined][] = [['APIGroups', apiGroups], ['Resources', resources], ['NonResourceURLs', nonResourceURLs], ['ResourceNames', resourceNames], ['Verbs', verbs]];
  return `{${parts.filter(([, words]) => words?.length).map(([name, words]) => `${name}:${list(words!)}`).join(', ')}}`;
}
