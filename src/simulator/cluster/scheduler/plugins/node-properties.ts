/** Plugins that look at the node alone: cordoned, named, tainted, labelled. */
import type { Taint, Toleration } from '../../../api/kubernetes/affinity.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { hasLabels, nodeTermMatches } from '../../selectors.ts';
import { normaliseToMax, rejected, type Plugin } from '../framework.ts';

export function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (toleration.effect && toleration.effect !== taint.effect) return false;
  if (toleration.key && toleration.key !== taint.key) return false;
  switch (toleration.operator ?? 'Equal') {
    case 'Exists': return true;
    case 'Equal': return (toleration.value ?? '') === (taint.value ?? '');
    case 'Gt': return Number(taint.value) > Number(toleration.value);
    case 'Lt': return Number(taint.value) < Number(toleration.value);
  }
}

export const isTolerated = (taint: Taint, tolerations: readonly Toleration[] = []): boolean => tolerations.some((one) => tolerates(one, taint));

const UNSCHEDULABLE: Taint = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' };

export const nodeUnschedulable: Plugin = {
  name: 'NodeUnschedulable',
  filter: ({ pod }, { node }) =>
    node!.spec.unschedulable && !isTolerated(UNSCHEDULABLE, pod.spec.tolerations) ? rejected('NodeUnschedulable', 'node(s) were unschedulable') : undefined,
};

export const nodeName: Plugin = {
  name: 'NodeName',
  filter: ({ pod }, { name }) => (pod.spec.nodeName && pod.spec.nodeName !== name ? rejected('NodeName', "node(s) didn't match the requested node name") : undefined),
};

export const taintToleration: Plugin = {
  name: 'TaintToleration',
  weight: 3,
  filter: ({ pod }, { node }) => {
    const bad = (node!.spec.taints ?? []).find((taint) => taint.effect !== 'PreferNoSchedule' && !isTolerated(taint, pod.spec.tolerations));
    return bad && rejected('TaintToleration', 'node(s) had untolerated taint(s)');
  },
  score: ({ pod }, { node }) => (node!.spec.taints ?? []).filter((taint) => taint.effect === 'PreferNoSchedule' && !isTolerated(taint, pod.spec.tolerations)).length,
  normalise: (_, range) => normaliseToMax(range, true),
};

/** Nodes that the terms ask for by name; undefined where one of them does not. */
function named(pod: Pod): ReadonlySet<string> | undefined {
  const terms = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [], names = new Set<string>();
  for (const { matchFields = [] } of terms) {
    const lists = matchFields.flatMap(({ key, operator, values }) => (key === 'metadata.name' && operator === 'In' ? [values ?? []] : []));
    if (lists.length === 0) return undefined;
    for (const name of lists[0]!) if (lists.every((list) => list.includes(name))) names.add(name);
  }
  return terms.length > 0 ? names : undefined;
}

/** Only those nodes are looked at; no other plugin has a say about the rest. */
export const namedNodes: Plugin = {
  name: 'NodeAffinity',
  prepare: ({ pod, prepared }) => {
    const names = named(pod);
    if (names?.size === 0) return rejected('NodeAffinity', 'pod affinity terms conflict');
    prepared.set('NodeAffinity', names);
    return undefined;
  },
  filter: ({ prepared }, { name }) => {
    const names = prepared.get('NodeAffinity') as ReturnType<typeof named>;
    return !names || names.has(name) ? undefined : rejected('NodeAffinity', "node(s) didn't satisfy plugin(s) [NodeAffinity]");
  },
};

export const nodeAffinity: Plugin = {
  name: 'NodeAffinity',
  weight: 2,
  filter: ({ pod }, { node, name }) => {
    const labels = node!.metadata.labels ?? {};
    const required = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
    const matches = hasLabels(pod.spec.nodeSelector ?? {}, labels) && (!required || required.nodeSelectorTerms.some((term) => nodeTermMatches(term, labels, name)));
    return matches ? undefined : rejected('NodeAffinity', "node(s) didn't match Pod's node affinity/selector");
  },
  score: ({ pod }, { node, name }) => {
    let score = 0;
    for (const { preference, weight } of pod.spec.affinity?.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []) {
      const empty = !preference.matchExpressions?.length && !preference.matchFields?.length;
      if (empty || nodeTermMatches(preference, node!.metadata.labels ?? {}, name)) score += weight;
    }
    return score;
  },
  normalise: (_, range) => normaliseToMax(range, false),
};
