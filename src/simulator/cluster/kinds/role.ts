import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding, Subject } from '../../api/kubernetes/rbac.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const role: Kind<Role> = {
  collection: 'rbac.authorization.k8s.io/roles',
  createOnUpdate: true,
  cells: (object) => [object.metadata.name, object.metadata.creationTimestamp],
};

export const clusterRole: Kind<ClusterRole> = {
  collection: 'rbac.authorization.k8s.io/clusterroles',
  createOnUpdate: true,
  cells: (object) => [object.metadata.name, object.metadata.creationTimestamp],
};

const RBAC = 'rbac.authorization.k8s.io';

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
  cells: (object, { now }) => bindingCells(object, now),
};
