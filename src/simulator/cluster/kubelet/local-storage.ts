/**
 * The kubelet's eviction manager, as far as it looks at single pods: who keeps more on the node's disk than its limits allow
 * is evicted (localStorageEviction). It looks every ten seconds, and only while some pod has such a limit; how much is in
 * volumes is counted once a minute (volumeStatsAggPeriod).
 */
import type { Pod } from '../../api/kubernetes/pod.ts';
import { treeSize } from '../../kernel/file-system.ts';
import type { Entry } from '../../kernel/agenda.ts';
import { DELAYS } from '../delays.ts';
import { quantity } from '../quantities.ts';
import { valueOf, valuesOf } from './few.ts';
import type { NodeContext } from './node-context.ts';
import { allContainers, type PodState } from './pod-state.ts';

const STORAGE = 'ephemeral-storage';

/** What the eviction manager needs of a pod's worker. */
export interface Watched {
  readonly pod: Pod;
  readonly state: PodState;
  readonly mode: string;
  evict(message: string, disrupted?: boolean): boolean;
}

const storageLimit = (pod: Pod): string | undefined => {
  const limits = pod.spec.containers.flatMap(({ resources }) => resources?.limits?.[STORAGE] ?? []);
  return limits.length < 2 ? limits[0] : String(limits.reduce((sum, limit) => sum + quantity(limit), 0));
};

function sizeOf(state: PodState, volume: string): number {
  const mounted = valueOf(state.volumes, volume);
  return mounted ? treeSize(mounted.fileSystem.root) : 0;
}

export const limitsStorage = ({ spec }: Pod): boolean =>
  Boolean(spec.volumes?.some(({ emptyDir }) => emptyDir?.sizeLimit !== undefined)) || allContainers({ spec } as Pod).some(({ resources }) => resources?.limits?.[STORAGE] !== undefined);

export class LocalStorage {
  readonly #node: NodeContext;
  readonly #pods: () => Iterable<Watched>;
  readonly #phase: number;
  /** Bytes in the volumes of pods, as last counted. */
  readonly #volumes = new Map<string, Map<string, number>>();
  #counted = -Infinity;
  #due: Entry | undefined;

  constructor(node: NodeContext, pods: () => Iterable<Watched>) {
    this.#node = node;
    this.#pods = pods;
    this.#phase = node.kernel.random('eviction manager', node.name).int(DELAYS.volumeStats);
  }

  /** A pod came that has limits. */
  watch(): void {
    const { agenda } = this.#node.kernel;
    if (this.#due) return;
    const ticks = Math.floor((agenda.now - this.#phase) / DELAYS.evictionMonitor) + 1;
    this.#due = agenda.at(this.#phase + ticks * DELAYS.evictionMonitor, `eviction manager of ${this.#node.name}`, () => this.#look());
  }

  #look(): void {
    this.#due = undefined;
    const pods = [...this.#pods()].filter(({ pod, mode }) => mode === 'syncing' && limitsStorage(pod));
    if (pods.length === 0) return this.#volumes.clear();
    const minute = Math.floor((this.#node.kernel.agenda.now - this.#phase) / DELAYS.volumeStats);
    if (minute !== this.#counted) for (const one of pods) this.#count(one);
    this.#counted = minute;
    for (const one of pods) {
      const message = this.#excess(one);
      if (message !== undefined) one.evict(message);
    }
    this.watch();
  }

  #count({ pod, state }: Watched): void {
    const dirs = (pod.spec.volumes ?? []).filter(({ emptyDir }) => emptyDir !== undefined);
    this.#volumes.set(pod.metadata.uid, new Map(dirs.map(({ name }) => [name, sizeOf(state, name)])));
  }

  #excess({ pod, state }: Watched): string | undefined {
    const volumes = this.#volumes.get(pod.metadata.uid);
    for (const { name, emptyDir } of pod.spec.volumes ?? []) {
      if (emptyDir?.sizeLimit !== undefined && quantity(emptyDir.sizeLimit) > 0 && (volumes?.get(name) ?? 0) > quantity(emptyDir.sizeLimit)) return `Usage of EmptyDir volume "${name}" exceeds the limit "${emptyDir.sizeLimit}". `;
    }
    const written = new Map(valuesOf(state.current).map(({ id, name }) => [name, this.#node.runtime.diskUsage(id)]));
    const onDisk = (pod.spec.volumes ?? []).filter(({ emptyDir }) => emptyDir && emptyDir.medium !== 'Memory').reduce((sum, { name }) => sum + (volumes?.get(name) ?? 0), 0);
    const limit = storageLimit(pod);
    if (limit !== undefined && onDisk + [...written.values()].reduce((sum, bytes) => sum + bytes, 0) > quantity(limit)) return `Pod ephemeral local storage usage exceeds the total limit of containers ${limit}. `;
    for (const { name, resources } of allContainers(pod)) {
      const own = resources?.limits?.[STORAGE];
      if (own !== undefined && (written.get(name) ?? 0) > quantity(own)) return `Container ${name} exceeded its local ephemeral storage limit "${own}". `;
    }
    return undefined;
  }
}
