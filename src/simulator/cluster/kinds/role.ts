import type { ClusterRole, ClusterRoleBinding, PolicyRule, Role, RoleBinding, RoleRef, Subject } from '../../api/kubernetes/rbac.ts';
import { checkBinding, checkRole } from '../server/authorization/escalation.ts';
import type { Kind } from '../server/kind.ts';
import { plainError } from '../server/errors.ts';
import { equal } from '../server/equal.ts';
import { age } from '../server/tables/text.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';

const RBAC = 'rbac.authorization.k8s.io';

function validateRules(rules: readonly PolicyRule[] | undefined, namespaced: boolean, errors: FieldErrors): void {
  (rules ?? []).forEach((rule, i) => {
    const path = `rules[${i}]`;
    if (!rule.verbs?.length) errors.required(`${path}.verbs`);
    if (rule.nonResourceURLs?.length) {
      if (namespaced) errors.invalid(`${path}.nonResourceURLs`, rule.nonResourceURLs, 'namespaced rules cannot apply to non-resource URLs');
      if (rule.apiGroups?.length || rule.resources?.length || rule.resourceNames?.length) errors.invalid(`${path}.nonResourceURLs`, rule.nonResourceURLs, 'rules cannot apply to both regular resources and non-resource URLs');
      return;
    }
    if (!rule.apiGroups?.length) errors.required(`${path}.apiGroups`, 'resource rules must supply at least one api group');
    if (!rule.resources?.length) errors.required(`${path}.resources`, 'resource rules must supply at least one resource');
  });
}

function validateSubject({ kind, name, apiGroup, namespace }: Subject, path: string, inNamespace: boolean, errors: FieldErrors): void {
  if (!name) errors.required(`${path}.name`);
  if (kind === 'ServiceAccount') {
    if (apiGroup) errors.notSupported(`${path}.apiGroup`, apiGroup, ['']);
    if (!inNamespace && !namespace) errors.required(`${path}.namespace`);
  } else if (kind === 'User' || kind === 'Group') {
    if (apiGroup !== RBAC) errors.notSupported(`${path}.apiGroup`, apiGroup ?? '', [RBAC]);
  } else errors.notSupported(`${path}.kind`, kind ?? '', ['ServiceAccount', 'User', 'Group']);
}

function validateBinding({ roleRef, subjects }: RoleBinding | ClusterRoleBinding, kinds: string[], errors: FieldErrors): void {
  if (roleRef?.apiGroup !== RBAC) errors.notSupported('roleRef.apiGroup', roleRef?.apiGroup ?? '', [RBAC]);
  if (!kinds.includes(roleRef?.kind)) errors.notSupported('roleRef.kind', roleRef?.kind ?? '', kinds);
  if (!roleRef?.name) errors.required('roleRef.name');
  (subjects ?? []).forEach((subject, i) => validateSubject(subject, `subjects[${i}]`, kinds.includes('Role'), errors));
}

/** The role is looked up, to see what is granted, before the binding is validated. */
function checkRoleKind({ roleRef }: RoleBinding | ClusterRoleBinding): void {
  if (roleRef?.kind !== 'Role' && roleRef?.kind !== 'ClusterRole') throw plainError(`unsupported role reference kind: ${JSON.stringify(roleRef?.kind ?? '')}`);
}

function validateSameRole({ roleRef }: RoleBinding | ClusterRoleBinding, old: RoleRef, errors: FieldErrors): void {
  if (!equal(roleRef, old)) errors.invalid('roleRef', { APIGroup: roleRef.apiGroup ?? '', Kind: roleRef.kind, Name: roleRef.name }, 'field is immutable');
}

/** No rules are kept as null. */
function normalise(draft: Role | ClusterRole): void {
  if (!draft.rules?.length) Object.assign(draft, { rules: null });
}

export const role: Kind<Role> = {
  collection: 'rbac.authorization.k8s.io/roles',
  createOnUpdate: true,
  prepareForCreate(draft, context) {
    checkRole(draft, undefined, context);
    normalise(draft);
  },
  prepareForUpdate(draft, old, context) {
    checkRole(draft, old, context);
    normalise(draft);
  },
  validate: ({ rules }, errors) => validateRules(rules, true, errors),
  cells: (object) => [object.metadata.name, object.metadata.creationTimestamp],
};

export const clusterRole: Kind<ClusterRole> = {
  collection: 'rbac.authorization.k8s.io/clusterroles',
  createOnUpdate: true,
  prepareForCreate(draft, context) {
    checkRole(draft, undefined, context);
    normalise(draft);
  },
  prepareForUpdate(draft, old, context) {
    checkRole(draft, old, context);
    normalise(draft);
  },
  validate: ({ rules }, errors) => validateRules(rules, false, errors),
  cells: (object) => [object.metadata.name, object.metadata.creationTimestamp],
};

function subjects(list: readonly Subject[] | undefined): [users: string, groups: string, accounts: string] {
  const of = (kind: string): Subject[] => (list ?? []).filter((one) => one.kind === kind);
  return [
    of('User').map(({ name }) => name).join(', '), of('Group').map(({ name }) => name).join(', '),
    of('ServiceAccount').map(({ name, namespace }) => `${namespace ?? ''}/${name}`).join(', '),
  ];
}

const bindingCells = (object: RoleBinding | ClusterRoleBinding, now: number) => [object.metadata.name, `${object.roleRef.kind}/${object.roleRef.name}`, age(object, now), ...subjects(object.subjects)];

export const roleBinding: Kind<RoleBinding> = {
  collection: 'rbac.authorization.k8s.io/rolebindings',
  createOnUpdate: true,
  prepareForCreate(draft, context) {
    checkRoleKind(draft);
    checkBinding(draft, undefined, context);
  },
  prepareForUpdate: (draft, old, context) => checkBinding(draft, old, context),
  validate: (object, errors) => validateBinding(object, ['ClusterRole', 'Role'], errors),
  validateUpdate: (object, old, errors) => validateSameRole(object, old.roleRef, errors),
  defaults: {
    'rbac.v1.RoleRef': (draft) => {
      draft.apiGroup ||= RBAC;
    },
    'rbac.v1.Subject': (draft) => {
      if (draft.kind === 'User' || draft.kind === 'Group') draft.apiGroup ??= RBAC;
    },
  },
  cells: (object, { now }) => bindingCells(object, now),
};

export const clusterRoleBinding: Kind<ClusterRoleBinding> = {
  collection: 'rbac.authorization.k8s.io/clusterrolebindings',
  createOnUpdate: true,
  prepareForCreate(draft, context) {
    checkRoleKind(draft);
    checkBinding(draft, undefined, context);
  },
  prepareForUpdate: (draft, old, context) => checkBinding(draft, old, context),
  validate: (object, errors) => validateBinding(object, ['ClusterRole'], errors),
  validateUpdate: (object, old, errors) => validateSameRole(object, old.roleRef, errors),
  cells: (object, { now }) => bindingCells(object, now),
};
