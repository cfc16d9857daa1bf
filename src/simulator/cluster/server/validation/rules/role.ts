import type { LabelSelector } from '../../../../api/kubernetes/affinity.ts';
import type { ClusterRole, ClusterRoleBinding, PolicyRule, Role, RoleBinding, RoleRef, Subject } from '../../../../api/kubernetes/rbac.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import type { FieldErrors } from '../field-errors.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { isPathSegment } from '../names.ts';
import { dnsSubdomain } from '../values.ts';
import { RBAC, subjects } from '../../../kinds/role.ts';

function validateRules(rules: readonly PolicyRule[] | undefined, namespaced: boolean, errors: FieldErrors): void {
  (rules ?? []).forEach((rule, i) => {
    const path = `rules[${i}]`;
    if (rule.nonResourceURLs?.length) {
      if (namespaced) errors.invalid(`${path}.nonResourceURLs`, rule.nonResourceURLs, 'namespaced rules cannot apply to non-resource URLs');
      if (rule.apiGroups?.length || rule.resources?.length || rule.resourceNames?.length) errors.invalid(`${path}.nonResourceURLs`, rule.nonResourceURLs, 'rules cannot apply to both regular resources and non-resource URLs');
    } else {
      if (!rule.apiGroups?.length) errors.required(`${path}.apiGroups`, 'resource rules must supply at least one api group');
      if (!rule.resources?.length) errors.required(`${path}.resources`, 'resource rules must supply at least one resource');
    }
  });
  (rules ?? []).forEach(({ verbs }, i) => {
    if (!verbs?.length) errors.declared.required(`rules[${i}].verbs`);
  });
}

/** The roles that a role is put together of. */
function validateAggregation(selectors: readonly LabelSelector[], path: string, errors: FieldErrors): void {
  if (selectors.length === 0) errors.required(path, 'at least one clusterRoleSelector required if aggregationRule is non-nil');
  selectors.forEach((selector, i) => {
    const before = errors.all.length;
    validateLabelSelector(selector, `${path}[${i}]`, errors);
    if (errors.all.length > before) errors.invalid(`${path}[${i}]`, null, 'invalid label selector.');
  });
}

function validateSubject({ kind, name, apiGroup, namespace }: Subject, path: string, inNamespace: boolean, errors: FieldErrors): void {
  if (kind === 'ServiceAccount') {
    if (name) dnsSubdomain(name, `${path}.name`, errors);
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
  else for (const problem of isPathSegment(roleRef.name)) errors.invalid('roleRef.name', roleRef.name, problem);
  (subjects ?? []).forEach((subject, i) => validateSubject(subject, `subjects[${i}]`, kinds.includes('Role'), errors));
  (subjects ?? []).forEach(({ name }, i) => {
    if (!name) errors.declared.required(`subjects[${i}].name`);
  });
}

function validateSameRole({ roleRef }: RoleBinding | ClusterRoleBinding, old: RoleRef, errors: FieldErrors): void {
  if (!equal(roleRef, old)) errors.declared.invalid('roleRef', { APIGroup: roleRef.apiGroup ?? '', Kind: roleRef.kind, Name: roleRef.name }, 'field is immutable');
}

export const roleRules: Kind<Role> = {
  collection: 'rbac.authorization.k8s.io/roles',
  validate: ({ rules }, errors) => validateRules(rules, true, errors),
};

export const clusterRoleRules: Kind<ClusterRole> = {
  collection: 'rbac.authorization.k8s.io/clusterroles',
  validate({ rules, aggregationRule }, errors) {
    validateRules(rules, false, errors);
    if (aggregationRule) validateAggregation(aggregationRule.clusterRoleSelectors ?? [], 'aggregationRule.clusterRoleSelectors', errors);
  },
};

export const roleBindingRules: Kind<RoleBinding> = {
  collection: 'rbac.authorization.k8s.io/rolebindings',
  validate: (object, errors) => validateBinding(object, ['ClusterRole', 'Role'], errors),
  validateUpdate: (object, old, errors) => validateSameRole(object, old.roleRef, errors),
};

export const clusterRoleBindingRules: Kind<ClusterRoleBinding> = {
  collection: 'rbac.authorization.k8s.io/clusterrolebindings',
  validate: (object, errors) => validateBinding(object, ['ClusterRole'], errors),
  validateUpdate: (object, old, errors) => validateSameRole(object, old.roleRef, errors),
};
