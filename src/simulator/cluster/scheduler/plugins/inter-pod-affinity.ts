/** InterPodAffinity: pods that want to be near others, or far from them. */
import type { Affinity, PodAffinityTerm } from '../../../api/kubernetes/affinity.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { selects } from '../../selectors.ts';
import { rejected, type Cycle, type Plugin, type Snapshot } from '../framework.ts';
import type { NodeInfo } from '../node-info.ts';

const NAME = 'InterPodAffinity';

interface Prepared {
  /** For each required term of the pod: topology values with a match. */
  affinity: { term: PodAffinityTerm; values: Set<string>; any: boolean }[];
  antiAffinity: { term: PodAffinityTerm; values: Set<string> }[];
  /** 'key=value' where a pod already there refuses this one. */
  refused: Set<string>;
  /** 'key=value' → weight of preferences, ours and theirs. */
  weights: Map<string, number>;
}

export function podTermMatches(term: PodAffinityTerm, owner: Pod, other: Pod, snapshot: Snapshot): boolean {
  const namespace = other.metadata.namespace ?? '';
  const named = term.namespaces ?? [];
  const here = named.length === 0 && !term.namespaceSelector ? namespace === owner.metadata.namespace : named.includes(namespace);
  if (!here && !(term.namespaceSelector && selects(term.namespaceSelector, snapshot.namespaceLabels(namespace)))) return false;
  for (const key of term.matchLabelKeys ?? []) if (owner.metadata.labels?.[key] !== undefined && owner.metadata.labels[key] !== other.metadata.labels?.[key]) return false;
  return selects(term.labelSelector, other.metadata.labels);
}

const valueOn = (info: NodeInfo, term: PodAffinityTerm): string | undefined => info.node?.metadata.labels?.[term.topologyKey];

type Terms = Affinity['podAffinity'];

type Preferred = NonNullable<NonNullable<Terms>['preferredDuringSchedulingIgnoredDuringExecution']>;

const NONE: PodAffinityTerm[] = [], NONE_PREFERRED: Preferred = [];
const required = (terms: Terms): readonly PodAffinityTerm[] => terms?.requiredDuringSchedulingIgnoredDuringExecution ?? NONE;
const preferred = (terms: Terms): Readonly<Preferred> => terms?.preferredDuringSchedulingIgnoredDuringExecution ?? NONE_PREFERRED;

function prepare({ pod, snapshot }: Cycle): Prepared | undefined {
  const { podAffinity, podAntiAffinity } = pod.spec.affinity ?? {};
  const own = podAffinity || podAntiAffinity;
  const prepared: Prepared = {
    affinity: required(podAffinity).map((term) => ({ term, values: new Set(), any: false })),
    antiAffinity: required(podAntiAffinity).map((term) => ({ term, values: new Set() })),
    refused: new Set(), weights: new Map(),
  };
  for (const info of own ? snapshot.nodes.values() : snapshot.withAffinity()) {
    for (const other of (own ? info.pods : info.podsWithAffinity).values()) consider(prepared, pod, other, info, snapshot);
  }
  return own || prepared.refused.size > 0 || prepared.weights.size > 0 ? prepared : undefined;
}

/** A preference of one pod speaks for nodes like the one that the other is on. */
function weigh(prepared: Prepared, info: NodeInfo, term: PodAffinityTerm, weight: number): void {
  const value = valueOn(info, term);
  if (value === undefined) return;
  const key = `${term.topologyKey}=${value}`;
  prepared.weights.set(key, (prepared.weights.get(key) ?? 0) + weight);
}

function consider(prepared: Prepared, pod: Pod, other: Pod, info: NodeInfo, snapshot: Snapshot): void {
  for (const one of prepared.affinity) {
    if (!podTermMatches(one.term, pod, other, snapshot)) continue;
    one.any = true;
    const value = valueOn(info, one.term);
    if (value !== undefined) one.values.add(value);
  }
  for (const one of prepared.antiAffinity) {
    const value = valueOn(info, one.term);
    if (value !== undefined && podTermMatches(one.term, pod, other, snapshot)) one.values.add(value);
  }
  const { podAffinity, podAntiAffinity } = pod.spec.affinity ?? {};
  for (const { podAffinityTerm, weight } of preferred(podAffinity)) if (podTermMatches(podAffinityTerm, pod, other, snapshot)) weigh(prepared, info, podAffinityTerm, weight);
  for (const { podAffinityTerm, weight } of preferred(podAntiAffinity)) if (podTermMatches(podAffinityTerm, pod, other, snapshot)) weigh(prepared, info, podAffinityTerm, -weight);
  const theirs = other.spec.affinity;
  for (const term of required(theirs?.podAntiAffinity)) {
    if (podTermMatches(term, other, pod, snapshot)) prepared.refused.add(`${term.topologyKey}=${valueOn(info, term)}`);
  }
  for (const term of required(theirs?.podAffinity)) if (podTermMatches(term, other, pod, snapshot)) weigh(prepared, info, term, 1);
  for (const { podAffinityTerm, weight } of preferred(theirs?.podAffinity)) if (podTermMatches(podAffinityTerm, other, pod, snapshot)) weigh(prepared, info, podAffinityTerm, weight);
  for (const { podAffinityTerm, weight } of preferred(theirs?.podAntiAffinity)) if (podTermMatches(podAffinityTerm, other, pod, snapshot)) weigh(prepared, info, podAffinityTerm, -weight);
}

export const interPodAffinity: Plugin = {
  name: NAME,
  weight: 2,
  prepare: (cycle) => {
    cycle.prepared.set(NAME, prepare(cycle));
    return undefined;
  },
  filter: ({ pod, prepared: all, snapshot }, info) => {
    const prepared = all.get(NAME) as Prepared | undefined;
    if (!prepared) return undefined;
    for (const { term, values, any } of prepared.affinity) {
      const value = valueOn(info, term);
      if (value === undefined) return rejected(NAME, "node(s) didn't match pod affinity rules");
      // The first of a group that wants to be together may start anywhere.
      const first = !any && podTermMatches(term, pod, pod, snapshot);
      if (!first && !values.has(value)) return rejected(NAME, "node(s) didn't match pod affinity rules");
    }
    for (const { term, values } of prepared.antiAffinity) {
      const value = valueOn(info, term);
      if (value !== undefined && values.has(value)) return rejected(NAME, "node(s) didn't match pod anti-affinity rules", true);
    }
    for (const [key, value] of Object.entries(info.node!.metadata.labels ?? {})) {
      if (prepared.refused.has(`${key}=${value}`)) return rejected(NAME, "node(s) didn't satisfy existing pods anti-affinity rules", true);
    }
    return undefined;
  },
  score: ({ prepared: all }, info) => {
    const prepared = all.get(NAME) as Prepared | undefined;
    if (!prepared || prepared.weights.size === 0) return 0;
    let sum = 0;
    for (const [key, value] of Object.entries(info.node!.metadata.labels ?? {})) sum += prepared.weights.get(`${key}=${value}`) ?? 0;
    return sum;
  },
  normalise: (_, { least, most }) => (score) => (most === least ? 0 : Math.floor((100 * (score - least)) / (most - least))),
};
