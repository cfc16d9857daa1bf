/** Cluster roles with an aggregationRule have the rules of all roles that its selectors choose. */
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { ClusterRole, PolicyRule } from '../../api/kubernetes/rbac.ts';
import { matchesLabelSelector } from '../../api/kubernetes/selectors.ts';
import { CLUSTER_ROLES } from '../resources.ts';
import { because, type ControllerContext, type ControllerEntry } from './controller.ts';
import { sameValue } from './template-hash.ts';
import { WorkQueue } from './work-queue.ts';

const ACTOR = 'clusterrole-aggregation-controller';

function start(context: ControllerContext): void {
  const client = context.client(ACTOR);
  const roles = client.informer<ClusterRole>(CLUSTER_ROLES);
  const queue = new WorkQueue(context.kernel, 'clusterrole aggregation', (key) => {
    const role = roles.get(undefined, key);
    const selectors = role?.aggregationRule?.clusterRoleSelectors;
    if (!role || !selectors) return;
    const rules: PolicyRule[] = [];
    const chosen = [...roles.list()].filter(({ metadata }) => metadata.name !== key && selectors.some((selector) => matchesLabelSelector(selector, metadata.labels)));
    for (const one of chosen.sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))) {
      for (const rule of one.rules ?? []) if (!rules.some((held) => sameValue(held, rule))) rules.push(rule);
    }
    if (sameValue(rules, role.rules ?? [])) return;
    try {
      client.update(CLUSTER_ROLES, { ...role, rules }, { ...because('rules of the aggregated roles', role), fieldManager: ACTOR });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  });
  roles.onChange(() => {
    for (const { metadata, aggregationRule } of roles.list()) if (aggregationRule) queue.add(metadata.name);
  });
}

export const clusterroleaggregation: ControllerEntry = { name: 'clusterrole-aggregation-controller', start };
