/** describe role, clusterrole, rolebinding, clusterrolebinding */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { compactRules, ruleCells, type PolicyRule } from '../auth/rules.ts';
import type { Describer } from './describer.ts';
import { head } from './parts.ts';

interface Role extends KubernetesObject {
  rules?: PolicyRule[] | null;
}

interface Binding extends KubernetesObject {
  roleRef: { kind: string; name: string };
  subjects?: { kind: string; name: string; namespace?: string }[];
}

const group = 'rbac.authorization.k8s.io';

const role = (kind: string): Describer => ({
  kind, group, withoutEvents: true,
  *describe(_context, w, object) {
    head(w, object.metadata, false);
    w.line(0, 'PolicyRule:');
    w.line(1, 'Resources\tNon-Resource URLs\tResource Names\tVerbs');
    w.line(1, '---------\t-----------------\t--------------\t-----');
    for (const rule of compactRules((object as Role).rules ?? [])) w.line(1, ruleCells(rule));
  },
});

const binding = (kind: string): Describer => ({
  kind, group, withoutEvents: true,
  *describe(_context, w, object) {
    const { metadata, roleRef, subjects = [] } = object as Binding;
    head(w, metadata, false);
    w.line(0, 'Role:');
    w.line(1, `Kind:\t${roleRef.kind}`);
    w.line(1, `Name:\t${roleRef.name}`);
    w.line(0, 'Subjects:');
    w.line(1, 'Kind\tName\tNamespace');
    w.line(1, '----\t----\t---------');
    for (const one of subjects) w.line(1, `${one.kind}\t${one.name}\t${one.namespace ?? ''}`);
  },
});

export const rightsDescribers: readonly Describer[] = [role('Role'), role('ClusterRole'), binding('RoleBinding'), binding('ClusterRoleBinding')];
