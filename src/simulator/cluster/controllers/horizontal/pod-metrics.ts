/** Usage of pods as metrics-server has it: sampled every 15 s, and a pod is known after its second sample. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Entry } from '../../../kernel/agenda.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { DELAYS } from '../../delays.ts';
import type { KubeletLocator } from '../../node-api.ts';
import { parseTimestamp } from '../../timestamps.ts';

interface Sample {
  at: number;
  /** Processors and bytes by container. */
  containers: Map<string, { cpu: number; memory: number }>;
}

/** Samples that are younger have not travelled from the node through metrics-server yet. */
const TRAVEL = 24_000;
/** A pod's start until its first figures are there, and until they cover a whole window. */
const FIRST = 25_000;
const WINDOW = 40_000;
const KEPT = 4;

export type Figures = { state: 'missing' } | { state: 'unready' } | { state: 'ready'; containers: Sample['containers'] };

export class PodMetrics {
  readonly #kernel: Kernel;
  readonly #kubelet: KubeletLocator;
  readonly #wanted: () => Iterable<Pod>;
  /** Why the metrics API does not answer. */
  readonly refusal: () => string | undefined;
  readonly #samples = new Map<string, Sample[]>();
  #timer: Entry | undefined;

  /** `wanted`: the pods that anybody asks about; nothing is sampled while there are none. */
  constructor(kernel: Kernel, kubelet: KubeletLocator, wanted: () => Iterable<Pod>, refusal: () => string | undefined) {
    this.refusal = refusal;
    this.#kernel = kernel;
    this.#kubelet = kubelet;
    this.#wanted = wanted;
  }

  /** Begins to sample, where it does not already. */
  watch(): void {
    this.#timer ??= this.#kernel.agenda.after(DELAYS.metricsResolution / 3, 'metrics-server samples', () => {
      this.#timer = undefined;
      if (this.#sample()) this.watch();
    });
  }

  #sample(): boolean {
    const seen = new Set<string>();
    for (const pod of this.#wanted()) {
      const usage = pod.spec.nodeName ? this.#kubelet(pod.spec.nodeName)?.usage(pod.metadata.namespace ?? '', pod.metadata.name) ?? [] : [];
      seen.add(pod.metadata.uid);
      if (usage.length === 0) continue;
      const samples = this.#samples.get(pod.metadata.uid) ?? [];
      samples.push({ at: this.#kernel.agenda.now, containers: new Map(usage.map(({ container, usage: { cpu, memory } }) => [container, { cpu, memory }])) });
      this.#samples.set(pod.metadata.uid, samples.slice(-KEPT * 3));
    }
    for (const uid of this.#samples.keys()) if (!seen.has(uid)) this.#samples.delete(uid);
    return seen.size > 0;
  }

  /** What is known of a pod now: the average over the window that has arrived. */
  of(pod: Pod): Figures {
    const { now } = this.#kernel.agenda;
    const age = now - (parseTimestamp(pod.status.startTime) || now);
    const arrived = (this.#samples.get(pod.metadata.uid) ?? []).filter(({ at }) => at <= now - TRAVEL && at > now - TRAVEL - DELAYS.metricsResolution);
    if (age < FIRST || arrived.length === 0) return age < FIRST ? { state: 'missing' } : { state: 'unready' };
    if (age < WINDOW) return { state: 'unready' };
    const containers: Sample['containers'] = new Map();
    for (const name of arrived.at(-1)!.containers.keys()) {
      const average = (of: 'cpu' | 'memory'): number => arrived.reduce((sum, sample) => sum + (sample.containers.get(name)?.[of] ?? 0), 0) / arrived.length;
      containers.set(name, { cpu: average('cpu'), memory: average('memory') });
    }
    return { state: 'ready', containers };
  }
}
