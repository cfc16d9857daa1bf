/** Which node takes a pod, and why: verdicts per node as data, so that they can be shown. */
import type { Random } from '../../kernel/random.ts';
import type { Cycle, Plugin, Rejection } from './framework.ts';
import type { NodeInfo } from './node-info.ts';

export type NodeVerdict =
  | { readonly rejected: Rejection }
  /** Weighted score by plugin. */
  | { readonly scores: Readonly<Record<string, number>>; readonly total: number };

export interface Decision {
  readonly pod: string;
  /** ms since the Unix epoch. */
  readonly at: number;
  readonly node: string | undefined;
  readonly verdicts: ReadonlyMap<string, NodeVerdict>;
  /** A rejection that holds for the whole cluster. */
  readonly everywhere: Rejection | undefined;
}

/** minFeasibleNodesToFind, and the share of a large cluster that is looked at (numFeasibleNodesToFind). */
const ENOUGH = 100;
const enough = (nodes: number): number => (nodes < ENOUGH ? nodes : Math.max(ENOUGH, Math.floor((nodes * Math.max(5, 50 - Math.floor(nodes / 125))) / 100)));

/** Where the search begins rotates, so that all nodes of a large cluster get their turn. */
export interface Rotation {
  start: number;
}

export function decide(cycle: Cycle, plugins: readonly Plugin[], rotation: Rotation, random: Random, now: number): Decision {
  const verdicts = new Map<string, NodeVerdict>();
  const base = { pod: `${cycle.pod.metadata.namespace}/${cycle.pod.metadata.name}`, at: now, verdicts };
  for (const plugin of plugins) {
    const everywhere = plugin.prepare?.(cycle);
    if (everywhere) return { ...base, node: undefined, everywhere };
  }
  const feasible = findFeasible(cycle, plugins, rotation, verdicts);
  if (feasible.length === 0) return { ...base, node: undefined, everywhere: undefined };
  if (feasible.length === 1) {
    verdicts.set(feasible[0]!.name, { scores: {}, total: 0 });
    return { ...base, node: feasible[0]!.name, everywhere: undefined };
  }
  const totals = score(cycle, plugins, feasible, verdicts);
  const best = Math.max(...totals.values());
  return { ...base, node: random.pick([...totals].filter(([, total]) => total === best).map(([name]) => name)), everywhere: undefined };
}

function findFeasible(cycle: Cycle, plugins: readonly Plugin[], rotation: Rotation, verdicts: Map<string, NodeVerdict>): NodeInfo[] {
  const nodes = cycle.snapshot.nodes.size <= ENOUGH ? [...cycle.snapshot.nodes.values()] : listed(cycle.snapshot.nodes);
  const limit = enough(nodes.length);
  const feasible: NodeInfo[] = [];
  let looked = 0;
  for (; looked < nodes.length && feasible.length < limit; looked++) {
    const info = nodes[(rotation.start + looked) % nodes.length]!;
    const rejection = filter(cycle, plugins, info);
    if (rejection) verdicts.set(info.name, { rejected: rejection });
    else feasible.push(info);
  }
  rotation.start = nodes.length === 0 ? 0 : (rotation.start + looked) % nodes.length;
  return feasible;
}

/** The nodes of a large cluster as an array, made anew only when their number changed. */
const arrays = new WeakMap<object, NodeInfo[]>();
function listed(nodes: ReadonlyMap<string, NodeInfo>): NodeInfo[] {
  let array = arrays.get(nodes);
  if (!array || array.length !== nodes.size || array.some((info) => nodes.get(info.name) !== info)) arrays.set(nodes, (array = [...nodes.values()]));
  return array;
}

export function filter(cycle: Cycle, plugins: readonly Plugin[], info: NodeInfo): Rejection | undefined {
  for (const plugin of plugins) {
    const rejection = plugin.filter?.(cycle, info);
    if (rejection) return rejection;
  }
  return undefined;
}

function score(cycle: Cycle, plugins: readonly Plugin[], feasible: readonly NodeInfo[], verdicts: Map<string, NodeVerdict>): Map<string, number> {
  const totals = new Map<string, number>();
  const parts = new Map<string, Record<string, number>>(feasible.map(({ name }) => [name, {}]));
  for (const plugin of plugins) {
    if (!plugin.score) continue;
    const scores = new Map(feasible.map((info): [string, number] => [info.name, plugin.score!(cycle, info)]));
    plugin.normalise?.(cycle, scores);
    for (const [name, value] of scores) {
      const weighted = value * (plugin.weight ?? 1);
      parts.get(name)![plugin.name] = weighted;
      totals.set(name, (totals.get(name) ?? 0) + weighted);
    }
  }
  for (const [name, total] of totals) verdicts.set(name, { scores: parts.get(name)!, total });
  return totals;
}
