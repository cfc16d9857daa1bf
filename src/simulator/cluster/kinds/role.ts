import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding, Subject } from '../../api/kubernetes/rbac.ts';
import { checkBinding, checkRole } from '../server/authorization/escalation.ts';
import type { Kind } from '../server/kind.ts';
import { plainError } from '../server/errors.ts';
import { age } from '../server/tables/text.ts';

export const RBAC = 'rbac.authorization.k8s.io';

/** The role is looked up, to see what is granted, before the binding is validated. */
function checkRoleKind({ roleRef }: RoleBinding | ClusterRoleBinding): void {
  if (roleRef?.kind !== 'Role' && roleRef?.kind !== 'ClusterRole') throw plainError(`unsupported role reference kind: ${JSON.stringify(roleRef?.kind ?? '')}`);
}

/** No rules are kept as null. */
function normalise(draft: Role | ClusterRole): void {
  if (!draft.rules?.length) Object.assign(draft, { rules: null });
}

/** The two kinds differ in where they hold. */
const roleKind = <T extends Role | ClusterRole>(collection: string): Kind<T> => ({
  collection,
  createOnUpdate: true,
  prepareForCreate(draft, context) {
    checkRole(draft, undefined, context);
    normalise(draft);
  },
  prepareForUpdate(draft, old, context) {
    checkRole(draft, old, context);
    normalise(draft);
  },
  cells: (object) => [object.metadata.name, object.metadata.creationTimestamp],
});

export const role = roleKind<Role>('rbac.authorization.k8s.io/roles');
export const clusterRole = roleKind<ClusterRole>('rbac.authorization.k8s.io/clusterroles');

export function subjects(list: readonly Subject[] | undefined): [users: string, groups: string, accounts: string] {
  const of = (kind: string): Subject[] => (list ?? []).filter((one) => one.kind === kind);
  return [
    of('User').map(({ name }) => name).join(', '), of('Group').map(({ name }) => name).join(', '),
    of('ServiceAccount').map(({ name, namespace }) => `${namespace ?? ''}/${name}`).join(', '),
  ];
}

const bindingCells = (object: RoleBinding | ClusterRoleBinding, now: number) => [object.metadata.name, `${object.roleRef.kind}/${object.roleRef.name}`, age(object, now), ...subjects(object.subjects)];

const bindingKind = <T extends RoleBinding | ClusterRoleBinding>(collection: string): Kind<T> => ({
  collection,
  createOnUpdate: true,
  prepareForCreate(draft, context) {
    checkRoleKind(draft);
    checkBinding(draft, undefined, context);
  },
  prepareForUpdate(draft, old, context) {
    checkRoleKind(draft);
    checkBinding(draft, old, context);
  },
  cells: (object, { now }) => bindingCells(object, now),
});

export const roleBinding: Kind<RoleBinding> = {
  ...bindingKind<RoleBinding>('rbac.authorization.k8s.io/rolebindings'),
  // Of structs that both kinds have.
  defaults: {
    'rbac.v1.RoleRef': (draft) => {
      draft.apiGroup ||= RBAC;
    },
    'rbac.v1.Subject': (draft) => {
      if (draft.kind === 'User' || draft.kind === 'Group') draft.apiGroup ??= RBAC;
    },
  },
};

export const clusterRoleBinding = bindingKind<ClusterRoleBinding>('rbac.authorization.k8s.io/clusterrolebindings');
