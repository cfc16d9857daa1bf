/** DefaultPreemption: which pods of lower priority would have to go so that a pod fits, and on which node that hurts least. */
import type { PodDisruptionBudget } from '../../api/kubernetes/policy.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { condition } from '../pods.ts';
import { selects } from '../selectors.ts';
import type { Decision } from './decision.ts';
import { filter, type Cycle, type Plugin, type Rejection, type Snapshot } from './framework.ts';
import { countedReasons } from './message.ts';
import type { NodeInfo } from './node-info.ts';

const priority = (pod: Pod): number => pod.spec.priority ?? 0;
const NOT_HELPFUL = 'Preemption is not helpful for scheduling';

export interface Victims {
  node: string;
  pods: Pod[];
  /** How many of them a disruption budget protects. */
  violations: number;
}

export type Preemption = { victims: Victims } | { message: string };

export function preempt(cycle: Cycle, plugins: readonly Plugin[], decision: Decision, budgets: readonly PodDisruptionBudget[]): Preemption {
  const { pod, snapshot } = cycle;
  const total = snapshot.nodes.size;
  // What else rejects a pod before nodes are looked at comes before DynamicResources, whose turn after the filters then finds no state of its own.
  if (decision.everywhere) return { message: decision.everywhere.plugin === 'DynamicResources' ? `preemption: 0/${total} nodes are available: ${total} Preemption is not helpful for scheduling.` : 'not found' };
  if (pod.spec.preemptionPolicy === 'Never') return { message: 'preemption: not eligible due to preemptionPolicy=Never.' };
  if (victimsStillGo(pod, snapshot, decision)) return { message: 'preemption: not eligible due to a terminating pod on the nominated node.' };
  const candidates: Victims[] = [];
  const reasons: string[] = [];
  for (const info of snapshot.nodes.values()) {
    if (!decision.rejections.get(info.name)?.resolvable) {
      reasons.push(NOT_HELPFUL);
      continue;
    }
    const found = victimsOn(cycle, plugins, info, budgets);
    if ('reasons' in found) reasons.push(...found.reasons);
    else candidates.push(found);
  }
  if (candidates.length === 0) return { message: `preemption: 0/${total} nodes are available: ${countedReasons(reasons)}.` };
  return { victims: candidates.sort(leastHarm)[0]! };
}

/** The pod has made room for itself already, and the node that it waits for only has to be left. */
function victimsStillGo(pod: Pod, snapshot: Snapshot, decision: Decision): boolean {
  const nominated = snapshot.nodes.get(pod.status.nominatedNodeName ?? '');
  if (!nominated || decision.rejections.get(nominated.name)?.resolvable === false) return false;
  return [...nominated.pods.values()].some((one) => priority(one) < priority(pod) && one.metadata.deletionTimestamp !== undefined && condition(one, 'DisruptionTarget')?.reason === 'PreemptionByScheduler');
}

function victimsOn(cycle: Cycle, plugins: readonly Plugin[], info: NodeInfo, budgets: readonly PodDisruptionBudget[]): Victims | { readonly reasons: readonly string[] } {
  const lower = [...info.pods.values()].filter((pod) => priority(pod) < priority(cycle.pod));
  if (lower.length === 0) return { reasons: ['No preemption victims found for incoming pod'] };
  const copy = info.clone();
  for (const pod of lower) copy.remove(pod);
  // Even without them it does not fit: what keeps it out is said.
  const still = rejectionOn(cycle, plugins, copy);
  if (still) return still;
  // As many as possible stay: first those that a budget protects, the most important first.
  lower.sort((a, b) => priority(b) - priority(a) || (a.metadata.creationTimestamp < b.metadata.creationTimestamp ? -1 : 1));
  const guarded = protectedPods(lower, budgets);
  const victims: Pod[] = [];
  for (const pod of [...lower.filter((one) => guarded.has(one)), ...lower.filter((one) => !guarded.has(one))]) {
    copy.add(pod);
    if (!rejectionOn(cycle, plugins, copy)) continue;
    copy.remove(pod);
    victims.push(pod);
  }
  return { node: info.name, pods: victims, violations: victims.filter((pod) => guarded.has(pod)).length };
}

/** Filters the pod against the cluster with one node changed. */
function rejectionOn(cycle: Cycle, plugins: readonly Plugin[], changed: NodeInfo): Rejection | undefined {
  const nodes = new Map(cycle.snapshot.nodes);
  nodes.set(changed.name, changed);
  const snapshot: Snapshot = {
    nodes, withAffinity: () => [...nodes.values()].filter((info) => info.podsWithAffinity.size > 0), anyNominated: () => cycle.snapshot.anyNominated(), claim: (namespace, name) => cycle.snapshot.claim(namespace, name), volume: (name) => cycle.snapshot.volume(name), volumes: () => cycle.snapshot.volumes(),
    storageClass: (name) => cycle.snapshot.storageClass(name), namespaceLabels: (namespace) => cycle.snapshot.namespaceLabels(namespace), nominated: (node) => cycle.snapshot.nominated(node),
  };
  const again: Cycle = { pod: cycle.pod, snapshot, prepared: new Map() };
  for (const plugin of plugins) {
    const everywhere = plugin.prepare?.(again);
    if (everywhere) return everywhere;
  }
  return filter(again, plugins, changed);
}

function protectedPods(pods: readonly Pod[], budgets: readonly PodDisruptionBudget[]): Set<Pod> {
  const left = new Map(budgets.map((budget) => [budget, budget.status.disruptionsAllowed ?? 0]));
  const guarded = new Set<Pod>();
  for (const pod of pods) {
    for (const [budget, allowed] of left) {
      if (budget.metadata.namespace !== pod.metadata.namespace || !selects(budget.spec.selector, pod.metadata.labels)) continue;
      if (allowed <= 0) guarded.add(pod);
      left.set(budget, allowed - 1);
    }
  }
  return guarded;
}

/** pickOneNodeForPreemption: fewest violations, then lowest highest priority, smallest sum, fewest pods, youngest. */
function leastHarm(a: Victims, b: Victims): number {
  const highest = (one: Victims): number => Math.max(...one.pods.map(priority));
  const sum = (one: Victims): number => one.pods.reduce((total, pod) => total + priority(pod) + 2 ** 31, 0);
  // Of the most important only; what has not started yet is the youngest.
  const earliest = (one: Victims): string => one.pods.filter((pod) => priority(pod) === highest(one)).map((pod) => pod.status.startTime ?? '9').sort()[0] ?? '';
  return a.violations - b.violations || highest(a) - highest(b) || sum(a) - sum(b) || a.pods.length - b.pods.length || (earliest(a) > earliest(b) ? -1 : earliest(a) < earliest(b) ? 1 : 0);
}
