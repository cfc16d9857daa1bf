/** Expressions of policies and of the conditions of webhooks. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { roleBased } from '../authorization/rbac.ts';
import { authorizerOf } from '../cel/authorizer.ts';
import { evaluate } from '../cel/evaluate.ts';
import { CelSyntaxError, parse, type Node } from '../cel/parse.ts';
import { CelError, toCel } from '../cel/values.ts';
import type { Attributes, Operation } from '../operation.ts';

const trees = new Map<string, Node>();

/** What an expression comes to, or why it does not. */
export function outcome(expression: string, names: ReadonlyMap<string, unknown>): { value?: unknown; problem?: string } {
  try {
    let tree = trees.get(expression);
    if (!tree) trees.set(expression, (tree = parse(expression)));
    return { value: evaluate(tree, names) };
  } catch (error) {
    if (error instanceof CelError || error instanceof CelSyntaxError) return { problem: error.message };
    throw error;
  }
}

/** What expressions of policies and conditions may name. */
export function namesOf({ verb, resource, subresource, namespace, name, object, old }: Attributes, { store, user, dryRun }: Operation): Map<string, unknown> {
  const { group, version, kind } = resource;
  const home = namespace ? store.get<KubernetesObject>('core/namespaces', namespace) : undefined;
  const request = {
    operation: verb.toUpperCase(), name, ...(namespace ? { namespace } : {}), dryRun, subResource: subresource, kind: { group, version, kind }, resource: { group, version, resource: resource.name },
    userInfo: { username: user.name, groups: user.groups, uid: user.uid ?? '', extra: user.extra ?? {} },
  };
  return new Map<string, unknown>([
    ['authorizer', authorizerOf(user, roleBased(store), { verb: '', group, version, resource: resource.name, subresource, namespace: namespace ?? '', name })],
    ['object', object ? toCel(object, undefined) : null], ['oldObject', old ? toCel(old, undefined) : null], ['request', toCel(request, undefined)], ['namespaceObject', home ? toCel(home, undefined) : null],
  ]);
}
