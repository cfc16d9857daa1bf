/** What a pod asks of a node's resources. */
import type { Container } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { quantity } from '../quantities.ts';

export type Amounts = Record<string, number>;

/** DefaultMilliCPURequest and DefaultMemoryRequest: what scoring counts for a container that asks for nothing. */
const UNSET_CPU = 0.1;
const UNSET_MEMORY = 200 * 2 ** 20;

export interface PodRequests {
  /** By resource name, in base units. */
  readonly amounts: Amounts;
  /** Processor and memory with the defaults for those that ask for nothing (scoring only). */
  readonly scored: { cpu: number; memory: number };
}

const known = new WeakMap<object, PodRequests>();
const NOTHING: Amounts = {};
/** The last that were worked out: pods of one template ask for the same. */
let last: PodRequests = { amounts: NOTHING, scored: { cpu: 0, memory: 0 } };

/** The larger of what the containers need together and what any init container needs (with the sidecars before it). */
export function podRequests(pod: Pod): PodRequests {
  // Binding makes a new spec, but its containers stay; what else counts never changes by itself.
  const { containers } = pod.spec;
  let held = known.get(containers);
  if (!held) {
    held = compute(pod);
    if (sameAmounts(held.amounts, last.amounts) && sameAmounts(held.scored, last.scored)) held = last;
    known.set(containers, (last = held));
  }
  return held;
}

function sameAmounts(one: Amounts, other: Amounts): boolean {
  for (const name in other) if (one[name] === undefined) return false;
  for (const name in one) if (one[name] !== other[name]) return false;
  return true;
}

function compute({ spec }: Pod): PodRequests {
  const amounts: Amounts = {};
  const scored = { cpu: 0, memory: 0 };
  for (const container of spec.containers) add(amounts, scored, container);
  const sidecars: Amounts = {};
  const sidecarsScored = { cpu: 0, memory: 0 };
  const peaks: Amounts = {};
  for (const container of spec.initContainers ?? []) {
    if (container.restartPolicy === 'Always') add(sidecars, sidecarsScored, container);
    else for (const [name, text] of Object.entries(container.resources?.requests ?? {})) peaks[name] = Math.max(peaks[name] ?? 0, quantity(text) + (sidecars[name] ?? 0));
  }
  for (const name of Object.keys(sidecars)) amounts[name] = (amounts[name] ?? 0) + sidecars[name]!;
  for (const name of Object.keys(peaks)) amounts[name] = Math.max(amounts[name] ?? 0, peaks[name]!);
  // What is asked for the pod as a whole counts in place of its containers' sum.
  for (const [name, text] of Object.entries(spec.resources?.requests ?? {})) amounts[name] = quantity(text);
  for (const [name, text] of Object.entries(spec.overhead ?? {})) amounts[name] = (amounts[name] ?? 0) + quantity(text);
  return { amounts, scored: { cpu: scored.cpu + sidecarsScored.cpu, memory: scored.memory + sidecarsScored.memory } };
}

function add(amounts: Amounts, scored: { cpu: number; memory: number }, { resources }: Container): void {
  const requests = resources?.requests ?? {};
  for (const [name, text] of Object.entries(requests)) amounts[name] = (amounts[name] ?? 0) + quantity(text);
  scored.cpu += requests['cpu'] === undefined ? UNSET_CPU : quantity(requests['cpu']);
  scored.memory += requests['memory'] === undefined ? UNSET_MEMORY : quantity(requests['memory']);
}
