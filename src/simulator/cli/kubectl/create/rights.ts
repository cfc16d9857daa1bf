/** create role, clusterrole, rolebinding, clusterrolebinding */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, NoResourceError } from '../client/failure.ts';
import { flagNames } from '../completion/flag-names.ts';
import type { RestMapper } from '../client/mapper.ts';
import type { Session } from '../session.ts';
import type { Draft, Generator } from './generate.ts';

const RBAC = 'rbac.authorization.k8s.io/v1';
const KNOWN_VERBS = new Set(['*', 'get', 'delete', 'list', 'create', 'update', 'patch', 'watch', 'proxy', 'deletecollection', 'use', 'bind', 'escalate', 'impersonate']);
/** Verbs that only these resources know. */
const SPECIAL_VERBS: Record<string, readonly string[]> = {
  use: ['podsecuritypolicies.policy', 'podsecuritypolicies.extensions'],
  bind: ['roles.rbac.authorization.k8s.io', 'clusterroles.rbac.authorization.k8s.io'],
  escalate: ['roles.rbac.authorization.k8s.io', 'clusterroles.rbac.authorization.k8s.io'],
  impersonate: ['users.', 'serviceaccounts.', 'groups.', 'userextras.authentication.k8s.io'],
};

interface Rule {
  apiGroups?: string[];
  nonResourceURLs?: string[];
  resourceNames?: string[];
  resources?: string[];
  verbs: string[];
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** Verbs of the flag, `*` alone where it is among them. */
function verbsOf(session: Session): string[] {
  const verbs = unique(session.list('verb').map((verb) => verb.trim()));
  if (verbs.length === 0) throw new CommandError('at least one verb must be specified');
  return verbs.includes('*') ? ['*'] : verbs;
}

/** Users and groups can be acted as, though the server has no such objects. */
function resourceOf(mapper: RestMapper, type: string, verbs: readonly string[]): { name: string; group: string } {
  const [name = '', ...group] = type.split('.');
  const unknown = !mapper.lookup(type), special = verbs.filter((verb) => SPECIAL_VERBS[verb]);
  if (unknown && special.length > 0 && special.every((verb) => SPECIAL_VERBS[verb]!.includes(`${name}.${group.join('.')}`))) return { name, group: group.join('.') };
  const found = mapper.mapping(type);
  // No version may stand here: all behind the first dot is the group.
  if (!found.group.startsWith(group.join('.'))) throw new NoResourceError(`the server doesn't have a resource type ${JSON.stringify(name)} in group ${JSON.stringify(group.join('.'))}`);
  return found;
}

/** `deployments.apps/scale` → group and resource; rules are made group by group, in the groups' order. */
function* resourceRules(session: Session, verbs: string[]): Blocking<Rule[]> {
  for (const verb of verbs) if (!KNOWN_VERBS.has(verb)) yield* session.warn(`'${verb}' is not a standard resource verb`);
  const mapper = yield* session.mapper();
  const byGroup = new Map<string, string[]>();
  for (const word of session.list('resource')) {
    const slash = word.indexOf('/'), type = slash < 0 ? word : word.slice(0, slash), subresource = slash < 0 ? '' : word.slice(slash + 1);
    if (type === '') throw new CommandError('resource must be specified if apiGroup/subresource specified');
    const wild = type === '*' || type.startsWith('*.');
    const mapping = wild ? undefined : resourceOf(mapper, type, verbs);
    const group = mapping?.group ?? type.slice(2);
    const name = `${mapping?.name ?? '*'}${subresource ? `/${subresource}` : ''}`;
    for (const verb of mapping ? verbs : []) {
      if (SPECIAL_VERBS[verb] && !SPECIAL_VERBS[verb].includes(`${mapping!.name}.${group}`)) throw new CommandError(`can not perform '${verb}' on '${mapping!.name}' in group '${group}'`);
    }
    byGroup.set(group, [...(byGroup.get(group) ?? []), name]);
  }
  const names = session.list('resource-name').map((name) => name.trim());
  return [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, resources]) => ({ verbs, apiGroups: [group], resources: unique(resources), ...(names.length > 0 && { resourceNames: names }) }));
}

export const role: Generator = {
  path: 'create role',
  *build(session, name) {
    const verbs = verbsOf(session);
    if (session.list('resource').length === 0) throw new CommandError('at least one resource must be specified');
    return { apiVersion: RBAC, kind: 'Role', metadata: { name }, rules: yield* resourceRules(session, verbs) };
  },
};

export const clusterRole: Generator = {
  path: 'create clusterrole', clusterScoped: true,
  *build(session, name): Blocking<Draft> {
    const aggregation = session.flags.map('aggregation-rule');
    const urls = session.list('non-resource-url'), resources = session.list('resource');
    if (aggregation.size > 0) {
      if (urls.length > 0 || resources.length > 0 || session.list('verb').length > 0 || session.list('resource-name').length > 0) throw new CommandError('aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames');
      return { aggregationRule: { clusterRoleSelectors: [{ matchLabels: Object.fromEntries(aggregation) }] }, apiVersion: RBAC, kind: 'ClusterRole', metadata: { name }, rules: null };
    }
    const verbs = verbsOf(session);
    if (resources.length === 0 && urls.length === 0) throw new CommandError('one of resource or nonResourceURL must be specified');
    for (const url of urls) {
      const wrong = verbs.find((verb) => !/^(get|post|put|patch|delete|head|options|\*)$/.test(verb));
      if (wrong) throw new CommandError(`invalid verb: '${wrong}' for nonResourceURL`);
      if (url !== '*' && !url.startsWith('/')) throw new CommandError('nonResourceURL should start with /');
      if (/\*./.test(url)) throw new CommandError("nonResourceURL only supports wildcard matches when '*' is at the end");
    }
    const rules = [...(yield* resourceRules(session, verbs)), ...(urls.length > 0 ? [{ verbs, nonResourceURLs: [...urls] }] : [])];
    return { apiVersion: RBAC, kind: 'ClusterRole', metadata: { name }, rules };
  },
};

/** Users, groups, service accounts, in this order. @throws CommandError */
function subjectsOf(session: Session): Record<string, string>[] {
  const apiGroup = 'rbac.authorization.k8s.io';
  return [
    ...session.list('user').map((name) => ({ kind: 'User', apiGroup, name })),
    ...session.list('group').map((name) => ({ kind: 'Group', apiGroup, name })),
    ...session.list('serviceaccount').map((text) => {
      const [namespace = '', name = '', more] = text.split(':');
      if (!namespace || !name || more !== undefined) throw new CommandError('serviceaccount must be <namespace>:<name>');
      return { kind: 'ServiceAccount', name, namespace };
    }),
  ];
}

const binding = (session: Session, kind: string, name: string, target: string, targetName: string): Draft => {
  const subjects = subjectsOf(session);
  return { apiVersion: RBAC, kind, metadata: { name }, ...(subjects.length > 0 && { subjects }), roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: target, name: targetName } };
};

export const roleBinding: Generator = {
  path: 'create rolebinding', failure: 'failed to create rolebinding: ',
  *build(session, name) {
    const [clusterRoleName, roleName] = [session.flag('clusterrole'), session.flag('role')];
    if ((clusterRoleName === '') === (roleName === '')) throw new CommandError('exactly one of clusterrole or role must be specified');
    return binding(session, 'RoleBinding', name, roleName ? 'Role' : 'ClusterRole', roleName || clusterRoleName);
  },
};

export const clusterRoleBinding: Generator = {
  path: 'create clusterrolebinding', clusterScoped: true, required: ['clusterrole'], flagCompletions: { clusterrole: flagNames('clusterroles') }, failure: 'failed to create clusterrolebinding: ',
  *build(session, name) {
    return binding(session, 'ClusterRoleBinding', name, 'ClusterRole', session.flag('clusterrole'));
  },
};
