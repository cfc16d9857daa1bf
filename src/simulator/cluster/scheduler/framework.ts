/** The scheduling framework: what a plugin is, and what it can say about a node. */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { PersistentVolumeClaim, PersistentVolume, StorageClass } from '../../api/kubernetes/persistentvolume.ts';
import type { LabelSelector } from '../../api/kubernetes/affinity.ts';
import type { NodeInfo } from './node-info.ts';

/** Why a node cannot take a pod. `resolvable`: taking other pods away might help. */
export interface Rejection {
  readonly plugin: string;
  readonly reasons: readonly string[];
  readonly resolvable: boolean;
}

/** The nodes in a row. In a large cluster each pod has hundreds looked at: what changed is seen without going to the nodes themselves. */
export interface NodeList {
  readonly nodes: readonly NodeInfo[];
  /** Counts, side by side, whatever a plugin may ask about each. */
  readonly generations: Int32Array;
}

/** What plugins may look at. */
export interface Snapshot {
  readonly nodes: ReadonlyMap<string, NodeInfo>;
  /** Nodes with pods that have affinity terms of their own. */
  withAffinity(): Iterable<NodeInfo>;
  claim(namespace: string, name: string): PersistentVolumeClaim | undefined;
  volume(name: string): PersistentVolume | undefined;
  volumes(): Iterable<PersistentVolume>;
  storageClass(name: string): StorageClass | undefined;
  namespaceLabels(namespace: string): Record<string, string>;
  /** Pods promised to a node that are not on it yet (nominated by preemption). */
  nominated(node: string): readonly Pod[];
  anyNominated(): boolean;
  /** Selector of the replica sets, stateful sets and services that a pod belongs to. */
  spreadingSelector?(pod: Pod): LabelSelector | undefined;
}

/** A pod on its way through the plugins; what `prepare` computed is kept by plugin name. */
export interface Cycle {
  readonly pod: Pod;
  readonly snapshot: Snapshot;
  readonly prepared: Map<string, unknown>;
}

export interface Plugin {
  readonly name: string;
  /** PreFilter: computes once what `filter` needs; a rejection here holds for all nodes. */
  prepare?(cycle: Cycle): Rejection | undefined;
  filter?(cycle: Cycle, node: NodeInfo): Rejection | undefined;
  /** 0 to 100 before `normalise`. */
  score?(cycle: Cycle, node: NodeInfo): number;
  /** What brings raw scores to 0..100, where they lie between those of `range`. */
  normalise?(cycle: Cycle, range: Range): (score: number) => number;
  readonly weight?: number;
  /** The score depends on the pod's controller, too: on where its other pods are. */
  readonly perOwner?: true;
}

/** The first plugin's rejection. */
export function filter(cycle: Cycle, plugins: readonly Plugin[], info: NodeInfo): Rejection | undefined {
  for (const plugin of plugins) {
    const rejection = plugin.filter?.(cycle, info);
    if (rejection) return rejection;
  }
  return undefined;
}

export const rejected = (plugin: string, reason: string | readonly string[], resolvable = false): Rejection =>
  ({ plugin, reasons: typeof reason === 'string' ? [reason] : reason, resolvable });

/** Raw scores of the nodes that fit. */
export interface Range {
  readonly least: number;
  readonly most: number;
  /** How many nodes. */
  readonly count: number;
}

/** DefaultNormalizeScore. */
export function normaliseToMax({ most }: Range, reverse: boolean): (score: number) => number {
  const share = (score: number): number => (most <= 0 ? 0 : Math.floor((100 * score) / most));
  return reverse ? (score) => 100 - share(score) : share;
}
