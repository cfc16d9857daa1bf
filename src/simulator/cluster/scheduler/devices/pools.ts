/** Which pools of devices a node can reach (GatherPools of dynamic-resource-allocation). */
import type { Node } from '../../../api/kubernetes/node.ts';
import { parseQuantity } from '../../../api/kubernetes/quantity.ts';
import { nodeTermMatches } from '../../selectors.ts';
import { deviceId, grouped, type Pool, type Reach, type ResourceSlice } from './device.ts';

export function reaches({ metadata }: Node, { nodeName, allNodes, nodeSelector }: Reach): boolean {
  if (nodeName) return nodeName === metadata.name;
  return allNodes === true || (nodeSelector?.nodeSelectorTerms ?? []).some((term) => nodeTermMatches(term, metadata.labels ?? {}, metadata.name));
}

const relevant = (node: Node, { spec }: ResourceSlice): boolean => (spec.perDeviceNodeSelection ? (spec.devices ?? []).some((device) => reaches(node, device)) : reaches(node, spec));

const poolId = ({ spec }: ResourceSlice): string => `${spec.driver}/${spec.pool.name}`;

const byName = (a: ResourceSlice, b: ResourceSlice): number => (a.metadata.name < b.metadata.name ? -1 : 1);

export function poolsFor(node: Node, all: readonly ResourceSlice[]): Pool[] {
  const pools: Pool[] = [];
  for (const [id, found] of grouped(all.filter((slice) => relevant(node, slice)), poolId)) {
    // Of each pool only the newest generation counts.
    const generation = Math.max(...found.map(({ spec }) => spec.pool.generation)), slices = found.filter(({ spec }) => spec.pool.generation === generation).sort(byName);
    const same = all.filter((slice) => poolId(slice) === id), { resourceSliceCount: count } = slices[0]!.spec.pool;
    if (slices.length !== count && same.some(({ spec }) => spec.pool.generation > generation)) continue;
    const whole = slices.length === count ? slices : same.filter(({ spec }) => spec.pool.generation === generation);
    pools.push(whole.length === count ? poolOf(id, slices, whole.filter((slice) => !slices.includes(slice))) : { id, incomplete: true, slices: [], elsewhere: [], counters: new Map() });
  }
  // Devices that have to be made ready first come last.
  const late = ({ slices }: Pool): number => (slices.some(({ spec }) => spec.devices?.some(({ bindingConditions }) => bindingConditions)) ? 1 : 0);
  return pools.sort((a, b) => late(a) - late(b) || (a.id < b.id ? -1 : 1));
}

function poolOf(id: string, slices: readonly ResourceSlice[], elsewhere: readonly ResourceSlice[]): Pool {
  const withDevices = slices.filter(({ spec }) => !spec.sharedCounters?.length), others = elsewhere.filter(({ spec }) => !spec.sharedCounters?.length);
  const sets = [...slices, ...elsewhere].flatMap(({ spec }) => spec.sharedCounters ?? []);
  const counters = new Map(sets.map((set) => [set.name, new Map(Object.entries(set.counters).map(([name, { value }]) => [name, parseQuantity(value)?.nano ?? 0n]))]));
  const names = withDevices.flatMap(({ spec }) => (spec.devices ?? []).map(({ name }) => name));
  const unknown = [...withDevices, ...others].some(({ spec }) => spec.devices?.some(({ consumesCounters }) => consumesCounters?.some((one) => Object.keys(one.counters).some((name) => !counters.get(one.counterSet)?.has(name)))));
  return { id, invalid: new Set(names).size < names.length || counters.size < sets.length || unknown, slices: withDevices, elsewhere: others, counters };
}

/** What the devices of a pool that are in use leave of its counters. */
export function countersLeft({ slices, elsewhere, counters }: Pool, inUse: (id: string) => boolean): Map<string, bigint> {
  const left = new Map([...counters].flatMap(([set, values]) => [...values].map(([name, value]): [string, bigint] => [`${set}/${name}`, value])));
  for (const { spec } of [...slices, ...elsewhere]) {
    for (const { name, consumesCounters } of spec.devices ?? []) {
      if (!consumesCounters || !inUse(deviceId(spec.driver, spec.pool.name, name))) continue;
      for (const [counter, amount] of consumed(consumesCounters)) left.set(counter, (left.get(counter) ?? 0n) - amount);
    }
  }
  return left;
}

export const consumed = (consumesCounters: { counterSet: string; counters: Record<string, { value: string }> }[]): [string, bigint][] =>
  consumesCounters.flatMap(({ counterSet, counters }) => Object.entries(counters).map(([name, { value }]): [string, bigint] => [`${counterSet}/${name}`, parseQuantity(value)?.nano ?? 0n]));
