/** Policy rules as descriptions and `auth can-i --list` show them: one a resource, verbs together. */

export interface PolicyRule {
  verbs: string[];
  apiGroups?: string[] | undefined;
  resources?: string[] | undefined;
  resourceNames?: string[] | undefined;
  nonResourceURLs?: string[] | undefined;
}

/** Every combination on its own. */
export function breakdown({ verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] }: PolicyRule): PolicyRule[] {
  const names = resourceNames.length > 0 ? resourceNames.map((name) => [name]) : [[]];
  return [
    ...apiGroups.flatMap((group) => resources.flatMap((resource) => verbs.flatMap((verb) => names.map((name) => ({ verbs: [verb], apiGroups: [group], resources: [resource], resourceNames: name }))))),
    ...nonResourceURLs.flatMap((url) => verbs.map((verb) => ({ verbs: [verb], nonResourceURLs: [url] }))),
  ];
}

const list = (words: readonly string[] | undefined): string => `[${(words ?? []).join(' ')}]`;
const sortKey = (rule: PolicyRule): string => `Verbs:${list(rule.verbs)},APIGroups:${list(rule.apiGroups)},Resources:${list(rule.resources)},ResourceNames:${list(rule.resourceNames)},NonResourceURLs:${list(rule.nonResourceURLs)}`;

/** Verbs of the same resource and name in one rule; sorted as kubectl sorts them, by their Go text. */
export function compactRules(rules: readonly PolicyRule[]): PolicyRule[] {
  const simple = new Map<string, PolicyRule>();
  const others: PolicyRule[] = [];
  for (const rule of rules.flatMap(breakdown)) {
    if (rule.nonResourceURLs) {
      others.push(rule);
      continue;
    }
    const key = `${rule.apiGroups![0]}/${rule.resources![0]}/${rule.resourceNames![0] ?? ''}`;
    const known = simple.get(key);
    if (known) known.verbs = [...known.verbs, ...rule.verbs.filter((verb) => !known.verbs.includes(verb))];
    else simple.set(key, { ...rule });
  }
  return [...others, ...simple.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** 'deployments.apps', 'pods/log', 'scale.apps' … */
export function resourceWithGroup({ resources = [], apiGroups = [] }: PolicyRule): string {
  const resource = resources[0];
  if (resource === undefined) return '';
  const group = apiGroups[0] ?? '';
  if (group === '') return resource;
  const [name, ...sub] = resource.split('/');
  return [`${name}.${group}`, ...sub].join('/');
}

export const ruleCells = (rule: PolicyRule): string => [resourceWithGroup(rule), list(rule.nonResourceURLs), list(rule.resourceNames), list(rule.verbs)].join('\t');
