/** Role-based access: who may do what, by the roles and bindings in the store. */
import type { ClusterRole, ClusterRoleBinding, PolicyRule, Role, RoleBinding, RoleRef, Subject } from '../../../api/kubernetes/rbac.ts';
import type { Store } from '../../../store/store.ts';
import { keyOf } from '../object-meta.ts';
import type { User } from '../user.ts';
import type { Attempt, Authorizer, Decision } from './authorizer.ts';
import { nodeOf, nodeRules } from './node-rules.ts';

const GROUP = 'rbac.authorization.k8s.io';
const MASTERS = 'system:masters';

/** The rules of one binding that applies to a user, and how a reason names the binding. */
interface Grant {
  rules: readonly PolicyRule[];
  reason: string;
  /** The role is not there. */
  missing?: string;
}

const holds = (list: readonly string[] | undefined, value: string): boolean => list?.some((one) => one === '*' || one === value) ?? false;

/** `*\/scale` stands for that subresource of everything. */
const coversResource = (list: readonly string[] | undefined, resource: string, subresource: string): boolean =>
  list?.some((one) => one === '*' || one === (subresource ? `${resource}/${subresource}` : resource) || (subresource !== '' && one === `*/${subresource}`)) ?? false;

const coversPath = (list: readonly string[] | undefined, path: string): boolean =>
  list?.some((one) => one === '*' || one === path || (one.endsWith('*') && path.startsWith(one.slice(0, -1)))) ?? false;

export function covers(rule: PolicyRule, attempt: Attempt): boolean {
  if (!holds(rule.verbs, attempt.verb)) return false;
  if (attempt.path !== undefined) return coversPath(rule.nonResourceURLs, attempt.path);
  return holds(rule.apiGroups, attempt.group) && coversResource(rule.resources, attempt.resource, attempt.subresource) && (!rule.resourceNames?.length || rule.resourceNames.includes(attempt.name));
}

function subjectFor(user: User, subjects: readonly Subject[] | undefined, bindingNamespace: string): string | undefined {
  for (const { kind, name, namespace } of subjects ?? []) {
    if (kind === 'User' && user.name === name) return `User "${name}"`;
    if (kind === 'Group' && user.groups.includes(name)) return `Group "${name}"`;
    const home = namespace ?? bindingNamespace;
    if (kind === 'ServiceAccount' && home && user.name === `system:serviceaccount:${home}:${name}`) return `ServiceAccount "${name}/${home}"`;
  }
  return undefined;
}

/** undefined: there is no such role. */
export function rulesOf(store: Store, { kind, name }: RoleRef, namespace: string): readonly PolicyRule[] | undefined {
  const role = kind === 'ClusterRole' ? store.get<ClusterRole>(`${GROUP}/clusterroles`, name) : store.get<Role>(`${GROUP}/roles`, keyOf(namespace, name));
  return role && (role.rules ?? []);
}

const known = new WeakMap<Store, Map<string, readonly Grant[]>>();

/** More users than this are not remembered. */
const MOST_KNOWN = 1000;
const COLLECTIONS = ['clusterrolebindings', 'clusterroles', 'rolebindings', 'roles'].map((name) => `${GROUP}/${name}`);

/** Every request asks for these, and they hardly ever change. */
function knownGrants(store: Store): Map<string, readonly Grant[]> {
  let held = known.get(store);
  if (!held) {
    const fresh = new Map<string, readonly Grant[]>();
    known.set(store, (held = fresh));
    for (const collection of COLLECTIONS) store.index(collection, () => fresh.clear());
  }
  if (held.size > MOST_KNOWN) held.clear();
  return held;
}

/** Every grant to a user in a namespace; '' asks for those of the whole cluster only. Later bindings come first. */
export function grants(store: Store, user: User, namespace: string): readonly Grant[] {
  const held = knownGrants(store), key = [namespace, user.name, ...user.groups].join('\n');
  let found = held.get(key);
  if (!found) held.set(key, (found = grantsNow(store, user, namespace)));
  return found;
}

function grantsNow(store: Store, user: User, namespace: string): readonly Grant[] {
  const present = (grant: Grant | undefined): Grant[] => (grant ? [grant] : []);
  const ofCluster = store.list<ClusterRoleBinding>(`${GROUP}/clusterrolebindings`).reverse().flatMap((binding) => present(grantOf(store, binding, user, 'ClusterRoleBinding', '')));
  if (!namespace) return ofCluster;
  return [...ofCluster, ...store.list<RoleBinding>(`${GROUP}/rolebindings`, `${namespace}/`).flatMap((binding) => present(grantOf(store, binding, user, 'RoleBinding', namespace)))];
}

function grantOf(store: Store, { metadata, roleRef, subjects }: RoleBinding | ClusterRoleBinding, user: User, kind: string, namespace: string): Grant | undefined {
  const subject = subjectFor(user, subjects, namespace);
  if (!subject) return undefined;
  const rules = rulesOf(store, roleRef, namespace);
  const name = namespace ? `${metadata.name}/${namespace}` : metadata.name;
  return {
    rules: rules ?? [], reason: `RBAC: allowed by ${kind} "${name}" of ${roleRef.kind} "${roleRef.name}" to ${subject}`,
    missing: rules ? undefined : `${roleRef.kind.toLowerCase()}.${GROUP} "${roleRef.name}" not found`,
  };
}

export function roleBased(store: Store): Authorizer {
  return (user: User, attempt: Attempt): Decision => {
    if (user.groups.includes(MASTERS)) return { allowed: true, reason: '' };
    const node = nodeOf(user), ofNode = node === undefined ? undefined : nodeRules.decide?.(store, node, attempt);
    if (ofNode?.allowed) return ofNode;
    const missing: string[] = [];
    for (const grant of grants(store, user, attempt.path === undefined ? attempt.namespace : '')) {
      if (grant.missing) missing.push(grant.missing);
      if (grant.rules.some((rule) => covers(rule, attempt))) return { allowed: true, reason: grant.reason };
    }
    const why = missing.length === 0 ? '' : `rbac: RBAC: ${missing.length === 1 ? missing[0] : `[${missing.join(', ')}]`}`;
    return { allowed: false, reason: [ofNode?.reason, why].filter(Boolean).join('\n') };
  };
}
