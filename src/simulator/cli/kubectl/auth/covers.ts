/** Whether some policy rules allow what others do: the comparison behind `auth reconcile`. */
import { breakdown, type PolicyRule } from './rules.ts';

const hasAll = (set: readonly string[] | undefined, wanted: readonly string[] | undefined, all?: string): boolean =>
  (all !== undefined && (set ?? []).includes(all)) || (wanted ?? []).every((one) => (set ?? []).includes(one));

/** `pods/log` is also covered by every resource's `log`. */
const resourcesCover = (owner: readonly string[] | undefined, wanted: readonly string[] | undefined): boolean =>
  hasAll(owner, wanted, '*') || (wanted ?? []).every((path) => owner?.includes(path) || (path.includes('/') && owner?.includes(`*/${path.slice(path.indexOf('/') + 1)}`)));

const urlsCover = (owner: readonly string[] | undefined, wanted: readonly string[] | undefined): boolean =>
  (wanted ?? []).every((path) => (owner ?? []).some((one) => one === path || (one.endsWith('*') && path.startsWith(one.replace(/\*+$/, '')))));

const covers = (owner: PolicyRule, rule: PolicyRule): boolean =>
  hasAll(owner.verbs, rule.verbs, '*') && hasAll(owner.apiGroups, rule.apiGroups, '*') && resourcesCover(owner.resources, rule.resources) && urlsCover(owner.nonResourceURLs, rule.nonResourceURLs)
  && (!owner.resourceNames?.length || ((rule.resourceNames?.length ?? 0) > 0 && hasAll(owner.resourceNames, rule.resourceNames)));

/** The single rights of `wanted` that `owners` do not give. */
export const uncovered = (owners: readonly PolicyRule[], wanted: readonly PolicyRule[]): PolicyRule[] =>
  wanted.flatMap(breakdown).filter((rule) => !owners.some((owner) => covers(owner, rule)));
