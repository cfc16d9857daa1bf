/** Which requests policies and webhooks are about. */
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { matchesLabelSelector } from '../../../api/kubernetes/selectors.ts';
import type { Store } from '../../../store/store.ts';
import type { Attributes, Operation } from '../operation.ts';
import type { Resource } from '../resources.ts';

export interface MatchRule { resourceNames?: string[]; operations?: string[]; apiGroups?: string[]; apiVersions?: string[]; resources?: string[]; scope?: string }
export interface MatchResources { namespaceSelector?: LabelSelector; objectSelector?: LabelSelector; resourceRules?: MatchRule[]; excludeResourceRules?: MatchRule[] }

/** What admission consists of is not judged by it. */
export const isConfiguration = ({ group, name }: Resource): boolean => group === 'admissionregistration.k8s.io' && /^(validating|mutating)/.test(name);

const lists = (list: readonly string[] | undefined, value: string): boolean => list?.some((one) => one === '*' || one === value) ?? false;

/** Whether a rule is about the request. */
export function fits({ resourceNames, operations, apiGroups, apiVersions, resources, scope = '*' }: MatchRule, { verb, resource, subresource, name }: Attributes): boolean {
  const part = subresource ? `${resource.name}/${subresource}` : resource.name;
  const named = resources?.some((one) => one === part || one === '*/*' || (one === '*' && !subresource) || (one === `${resource.name}/*` && subresource !== '') || (subresource !== '' && one === `*/${subresource}`)) ?? false;
  return lists(operations, verb.toUpperCase()) && lists(apiGroups, resource.group) && lists(apiVersions, resource.version) && named
    && (scope === '*' || (scope === 'Namespaced') === resource.namespaced) && (!resourceNames?.length || resourceNames.includes(name));
}

/** @param open without rules everything fits (a binding only narrows) */
export function matches(match: MatchResources | undefined, attributes: Attributes, { store }: Operation, open = false): boolean {
  if (!match) return false;
  const { resourceRules = [], excludeResourceRules = [], namespaceSelector, objectSelector } = match;
  if (excludeResourceRules.some((rule) => fits(rule, attributes))) return false;
  if (!(open && resourceRules.length === 0) && !resourceRules.some((rule) => fits(rule, attributes))) return false;
  return selects({ namespaceSelector, objectSelector }, attributes, store);
}

/** Whether the selectors choose the object and the namespace that it is in. */
export function selects({ namespaceSelector, objectSelector }: Pick<MatchResources, 'namespaceSelector' | 'objectSelector'>, { namespace, object, old, resource }: Attributes, store: Store): boolean {
  const home = resource.collection === 'core/namespaces' ? (object ?? old) : namespace ? store.get<KubernetesObject>('core/namespaces', namespace) : undefined;
  if (home && !matchesLabelSelector(namespaceSelector ?? {}, home.metadata.labels)) return false;
  return [object, old].some((one) => one !== undefined && matchesLabelSelector(objectSelector ?? {}, one.metadata.labels));
}
