/** PodTopologySpread: pods of one kind spread over nodes or zones. */
import type { TopologySpreadConstraint } from '../../../api/kubernetes/affinity.ts';
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { selects } from '../../selectors.ts';
import { rejected, type Cycle, type Plugin } from '../framework.ts';
import { ownerOf, type NodeInfo } from '../node-info.ts';
import { nodeAffinity, taintToleration } from './node-properties.ts';

const NAME = 'PodTopologySpread', SOFT = `${NAME} soft`;
/** maxSkew of the default constraint over host names. */
const DEFAULT_SKEW = 3;
const HOSTNAME = 'kubernetes.io/hostname';

interface Counted {
  constraint: TopologySpreadConstraint;
  selector: LabelSelector | undefined;
  /** Matching pods by value of the topology key. */
  counts: Map<string, number>;
}

/** matchLabelKeys adds the pod's own values to the selector. */
export function fullSelector(constraint: TopologySpreadConstraint, pod: Pod): LabelSelector | undefined {
  const extra = (constraint.matchLabelKeys ?? []).filter((key) => pod.metadata.labels?.[key] !== undefined);
  if (extra.length === 0) return constraint.labelSelector;
  return { ...constraint.labelSelector, matchLabels: { ...constraint.labelSelector?.matchLabels, ...Object.fromEntries(extra.map((key) => [key, pod.metadata.labels![key]!])) } };
}

const counts = (info: NodeInfo, pod: Pod, selector: LabelSelector | undefined): number => {
  let count = 0;
  for (const other of info.pods.values()) {
    if (other.metadata.namespace === pod.metadata.namespace && other.metadata.deletionTimestamp === undefined && selects(selector, other.metadata.labels)) count++;
  }
  return count;
};

function countAll(cycle: Cycle, when: TopologySpreadConstraint['whenUnsatisfiable']): Counted[] {
  const { pod, snapshot } = cycle;
  const constraints = (pod.spec.topologySpreadConstraints ?? []).filter((one) => one.whenUnsatisfiable === when);
  return constraints.map((constraint) => {
    const selector = fullSelector(constraint, pod);
    const held: Counted = { constraint, selector, counts: new Map() };
    for (const info of snapshot.nodes.values()) {
      const value = info.node?.metadata.labels?.[constraint.topologyKey];
      if (!info.node || value === undefined || !counted(cycle, info, constraint)) continue;
      held.counts.set(value, (held.counts.get(value) ?? 0) + counts(info, pod, selector));
    }
    return held;
  });
}

/** nodeAffinityPolicy (default Honor) and nodeTaintsPolicy (default Ignore) decide which nodes count. */
const counted = (cycle: Cycle, info: NodeInfo, { nodeAffinityPolicy, nodeTaintsPolicy }: TopologySpreadConstraint): boolean =>
  (nodeAffinityPolicy === 'Ignore' || !nodeAffinity.filter!(cycle, info)) && (nodeTaintsPolicy !== 'Honor' || !taintToleration.filter!(cycle, info));

export const podTopologySpread: Plugin = {
  name: NAME,
  weight: 2,
  perOwner: true,
  prepare: (cycle) => {
    if (cycle.pod.spec.topologySpreadConstraints) {
      cycle.prepared.set(NAME, countAll(cycle, 'DoNotSchedule'));
      cycle.prepared.set(SOFT, countAll(cycle, 'ScheduleAnyway'));
    }
    return undefined;
  },
  filter: ({ pod, prepared }, info) => {
    for (const { constraint, selector, counts: perValue } of (prepared.get(NAME) as Counted[] | undefined) ?? []) {
      const value = info.node!.metadata.labels?.[constraint.topologyKey];
      if (value === undefined) return rejected(NAME, "node(s) didn't match pod topology spread constraints (missing required label)");
      const least = perValue.size < (constraint.minDomains ?? 1) ? 0 : Math.min(...perValue.values());
      const self = selects(selector, pod.metadata.labels) ? 1 : 0;
      if ((perValue.get(value) ?? 0) + self - least > constraint.maxSkew) return rejected(NAME, "node(s) didn't match pod topology spread constraints", true);
    }
    return undefined;
  },
  score: ({ pod, prepared }, info) => {
    const soft = prepared.get(SOFT) as Counted[] | undefined;
    if (!soft) return byOwner(pod, info);
    return Math.round(soft.reduce((sum, { constraint, counts: perValue }) => {
      const count = perValue.get(info.node!.metadata.labels?.[constraint.topologyKey] ?? '') ?? 0;
      return sum + weighted(count, weightOf(perValue.size), constraint.maxSkew);
    }, 0));
  },
  normalise: ({ prepared }, { least, most, count }) => {
    // Of the default constraints the raw score is the number of pods; more of them never weigh less.
    const weight = weightOf(count), byDefault = !prepared.has(SOFT), weigh = (score: number): number => (byDefault ? Math.round(weighted(score, weight, DEFAULT_SKEW)) : score);
    const low = weigh(least), high = weigh(most);
    return (score) => (high === 0 ? 100 : Math.floor((100 * (high + low - weigh(score))) / high));
  },
};

/** topologyNormalizingWeight, scoreForCount: rarer topologies weigh more, and the skew damps small differences. */
const weightOf = (domains: number): number => Math.log(domains + 2);
const weighted = (count: number, weight: number, skew: number): number => count * weight + skew - 1;

/** The default constraints (host name, skew 3): pods of one controller repel each other. */
const byOwner = (pod: Pod, info: NodeInfo): number => {
  const owner = ownerOf(pod);
  if (owner === undefined || info.perOwner.size === 0 || info.node?.metadata.labels?.[HOSTNAME] === undefined) return 0;
  return info.perOwner.get(owner) ?? 0;
};
