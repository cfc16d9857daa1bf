/**
 * Which of the pods that found no node are tried again after something changed: a plugin that rejected a pod says which
 * events may change its mind (the QueueingHintFn of each). Few clusters need it, so it is loaded when it is first used.
 */
import type { PodAffinityTerm, Taint, TopologySpreadConstraint } from '../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Node } from '../../api/kubernetes/node.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { sameValue } from '../controllers/template-hash.ts';
import { quantity } from '../quantities.ts';
import { hasLabels, nodeTermMatches, selects } from '../selectors.ts';
import { claimName } from './device-claims.ts';
import type { ResourceClaim } from './devices/device.ts';
import type { Snapshot } from './framework.ts';
import { portsClash } from './node-info.ts';
import { podTermMatches } from './plugins/inter-pod-affinity.ts';
import { isTolerated } from './plugins/node-properties.ts';
import { fullSelector } from './plugins/topology-spread.ts';
import type { Happening, Waiting } from './queue.ts';
import { podRequests } from './requests.ts';

/** An event as a plugin sees it, beside the pod that waits. */
interface Seen<T> {
  readonly pod: Pod;
  readonly before: T | undefined;
  readonly after: T | undefined;
  readonly snapshot: Snapshot;
}

interface Hints {
  /** A pod that is on a node (or promised to one) came, changed or went. */
  readonly pod?: (seen: Seen<Pod>) => boolean;
  readonly node?: (seen: Seen<Node>) => boolean;
  /** The waiting pod itself was changed. */
  readonly self?: (seen: Seen<Pod>) => boolean;
  readonly claim?: (seen: Seen<KubernetesObject>) => boolean;
  readonly volume?: (seen: Seen<KubernetesObject>) => boolean;
  readonly storageClass?: (seen: Seen<KubernetesObject>) => boolean;
  readonly deviceClaim?: (seen: Seen<ResourceClaim>) => boolean;
  readonly deviceClass?: (seen: Seen<KubernetesObject>) => boolean;
  readonly deviceSlice?: (seen: Seen<KubernetesObject>) => boolean;
  readonly deviceTaint?: (seen: Seen<KubernetesObject>) => boolean;
}

/** Those of `parked` that are worth another attempt. */
export function* worthRetrying(parked: readonly Waiting[], { kind, before, after }: Happening, snapshot: Snapshot): Blocking<Waiting[]> {
  return parked.filter(({ pod, plugins }) => {
    if (kind === 'self' && pod.metadata.uid !== after!.metadata.uid) return false;
    // Who was promised a node held its room only against pods that are no more important.
    if (kind === 'pod' && !after && !(before as Pod).spec.nodeName && (pod.spec.priority ?? 0) > ((before as Pod).spec.priority ?? 0)) return false;
    return [...plugins].some((plugin) => {
      const hint = HINTS[plugin]?.[kind] as ((seen: Seen<KubernetesObject>) => boolean) | undefined;
      return hint?.({ pod, before, after, snapshot }) ?? false;
    });
  });
}

const gone = ({ after }: Seen<Pod>): boolean => !after;
const added = ({ before }: Seen<KubernetesObject>): boolean => !before;
const labels = (object: KubernetesObject | undefined): Record<string, string> => object?.metadata.labels ?? {};
const relabelled = ({ before, after }: Seen<KubernetesObject>): boolean => !sameValue(labels(before), labels(after));

// ---- nodes ----

const untolerated = (pod: Pod, node: Node | undefined): boolean =>
  !node || (node.spec.taints ?? []).some((taint) => taint.effect !== 'PreferNoSchedule' && !isTolerated(taint, pod.spec.tolerations));

const UNSCHEDULABLE: Taint = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' };

function wantsNode(pod: Pod, node: Node): boolean {
  const required = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return hasLabels(pod.spec.nodeSelector ?? {}, labels(node)) && (!required || required.nodeSelectorTerms.some((term) => nodeTermMatches(term, labels(node), node.metadata.name)));
}

/** The node as it is would have room for the pod if it were empty, and has more than before of what the pod asks for. */
function roomier({ pod, before, after }: Seen<Node>): boolean {
  if (!after) return false;
  const { amounts } = podRequests(pod);
  const has = (node: Node, name: string): number => quantity(node.status.allocatable?.[name] ?? '0');
  const asked = Object.keys(amounts).filter((name) => amounts[name]! > 0);
  if (has(after, 'pods') < 1 || asked.some((name) => amounts[name]! > has(after, name))) return false;
  return !before || [...asked, 'pods'].some((name) => has(after, name) > has(before, name));
}

// ---- other pods ----

const shrunk = ({ pod, before, after }: Seen<Pod>): boolean => {
  const { amounts } = podRequests(pod), was = podRequests(before!).amounts, is = podRequests(after!).amounts;
  return Object.keys(amounts).some((name) => amounts[name]! > 0 && (was[name] ?? 0) > (is[name] ?? 0));
};

const terms = (pod: Pod, which: 'podAffinity' | 'podAntiAffinity'): PodAffinityTerm[] => pod.spec.affinity?.[which]?.requiredDuringSchedulingIgnoredDuringExecution ?? [];

function neighbourHelps({ pod, before, after, snapshot }: Seen<Pod>): boolean {
  const near = terms(pod, 'podAffinity'), far = terms(pod, 'podAntiAffinity');
  const wanted = (other: Pod): boolean => near.length > 0 && near.every((term) => podTermMatches(term, pod, other, snapshot));
  const shunned = (other: Pod): boolean => far.some((term) => podTermMatches(term, pod, other, snapshot));
  if (before && after) return (!wanted(before) && wanted(after)) || (shunned(before) && !shunned(after));
  if (after) return wanted(after);
  return shunned(before!) || terms(before!, 'podAntiAffinity').some((term) => podTermMatches(term, before!, pod, snapshot));
}

function placeHelps({ pod, before, after }: Seen<Node>): boolean {
  if (!after) return false;
  const was = labels(before), is = labels(after);
  const moved = (key: string): boolean => was[key] !== undefined && is[key] !== undefined && was[key] !== is[key];
  return terms(pod, 'podAffinity').some(({ topologyKey: key }) => (was[key] === undefined && is[key] !== undefined) || moved(key))
    || terms(pod, 'podAntiAffinity').some(({ topologyKey: key }) => !before || (was[key] !== undefined && is[key] === undefined) || moved(key));
}

const constraints = (pod: Pod): TopologySpreadConstraint[] => (pod.spec.topologySpreadConstraints ?? []).filter(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule');

/** The change makes a pod count, or count no longer, for what the waiting pod is spread over. */
function spreadChanges({ pod, before, after }: Seen<Pod>): boolean {
  if ((after ?? before!).metadata.namespace !== pod.metadata.namespace) return false;
  const counts = (constraint: TopologySpreadConstraint, other: Pod): boolean => selects(fullSelector(constraint, pod), other.metadata.labels);
  return constraints(pod).some((one) => (before && after ? counts(one, before) !== counts(one, after) : counts(one, (after ?? before)!)));
}

function domainChanges({ pod, before, after }: Seen<Node>): boolean {
  const all = constraints(pod);
  const belongs = (node: Node | undefined): boolean => node !== undefined && all.every(({ topologyKey }) => labels(node)[topologyKey] !== undefined);
  if (belongs(before) !== belongs(after)) return true;
  return belongs(after) && (all.some(({ topologyKey: key }) => labels(before)[key] !== labels(after)[key]) || !sameValue(before!.spec.taints, after!.spec.taints));
}

// ---- volumes ----

const claims = (pod: Pod): string[] => (pod.spec.volumes ?? []).flatMap(({ persistentVolumeClaim: one }) => (one ? [one.claimName] : []));

const itsClaim = ({ pod, after }: Seen<KubernetesObject>): boolean => after !== undefined && after.metadata.namespace === pod.metadata.namespace
  && (claims(pod).includes(after.metadata.name) || (pod.spec.volumes ?? []).some(({ ephemeral, name }) => ephemeral && `${pod.metadata.name}-${name}` === after.metadata.name));

// ---- devices ----

const there = ({ after }: Seen<KubernetesObject>): boolean => after !== undefined;

/** Devices were given back, or something was written of one of the pod's own claims. */
function claimHelps({ pod, before, after }: Seen<ResourceClaim>): boolean {
  if (before?.status?.allocation && !after?.status?.allocation) return true;
  if (!after || after.metadata.namespace !== pod.metadata.namespace || !(pod.spec.resourceClaims ?? []).some((one) => claimName(pod, one) === after.metadata.name)) return false;
  return !before || !sameValue(before.status, after.status);
}

const HINTS: Readonly<Record<string, Hints>> = {
  NodeUnschedulable: {
    node: ({ before, after }) => after !== undefined && !after.spec.unschedulable && (!before || Boolean(before.spec.unschedulable)),
    self: ({ after }) => isTolerated(UNSCHEDULABLE, after!.spec.tolerations),
  },
  TaintToleration: {
    node: ({ pod, before, after }) => untolerated(pod, before) && !untolerated(pod, after),
    self: ({ before, after }) => !sameValue(before!.spec.tolerations, after!.spec.tolerations),
  },
  NodeAffinity: { node: ({ pod, before, after }) => after !== undefined && wantsNode(pod, after) && (!before || !wantsNode(pod, before)) },
  NodePorts: { node: added, pod: (seen) => gone(seen) && portsClash(seen.pod, () => [seen.before!]) },
  NodeResourcesFit: { node: roomier, pod: (seen) => gone(seen) || (seen.before !== undefined && shrunk(seen)) },
  VolumeRestrictions: {
    node: added,
    claim: (seen) => added(seen) && itsClaim(seen),
    pod: (seen) => gone(seen) && seen.before!.metadata.namespace === seen.pod.metadata.namespace && claims(seen.before!).some((name) => claims(seen.pod).includes(name)),
  },
  VolumeBinding: { node: (seen) => seen.after !== undefined && relabelled(seen), claim: itsClaim, volume: ({ after }) => after !== undefined, storageClass: ({ before, after }) => after !== undefined && !before },
  DynamicResources: {
    node: (seen) => seen.after !== undefined && (relabelled(seen) || !sameValue(seen.before?.status.allocatable, seen.after.status.allocatable)),
    deviceClass: there,
    deviceSlice: there,
    deviceTaint: () => true,
    deviceClaim: claimHelps,
  },
  InterPodAffinity: { pod: neighbourHelps, node: placeHelps, self: relabelled },
  PodTopologySpread: { pod: spreadChanges, node: domainChanges, self: spreadChanges },
};
