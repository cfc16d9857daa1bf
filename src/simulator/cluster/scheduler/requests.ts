/** What a pod asks of a node's resources. */
import type { Container } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { Alike } from '../kubelet/alike.ts';
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

/** Those that were asked about last: pods of one template ask for the same, and one pod is asked about many times. */
const recent = new Alike<{ readonly spec: Pod['spec']; readonly requests: PodRequests }>(8);

/** What counts below is the same object in both. */
function asksTheSame(one: Pod['spec'], other: Pod['spec']): boolean {
  if (one.initContainers !== other.initContainers || one.resources !== other.resources || one.overhead !== other.overhead) return false;
  if (one.containers === other.containers) return true;
  return one.containers.length === other.containers.length && one.containers.every(({ resources }, at) => resources === other.containers[at]!.resources);
}

/** The larger of what the containers need together and what any init container needs (with the sidecars before it). */
export function podRequests({ spec }: Pod): PodRequests {
  return recent.get((one) => asksTheSame(one.spec, spec), () => ({ spec, requests: compute(spec) })).requests;
}

function compute(spec: Pod['spec']): PodRequests {
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
