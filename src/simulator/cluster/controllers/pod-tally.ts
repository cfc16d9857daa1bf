/**
 * How many pods each controller has, counted as pods change: a sync of an owner with a thousand pods looks at these
 * few numbers instead of at every pod.
 */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Informer } from '../client.ts';
import { isActive, isReady, isTerminating } from '../pods.ts';
import { controllerOf } from './owners.ts';

/** Pods of one owner that carry the same labels. */
export interface PodGroup {
  readonly labels: Readonly<Record<string, string>>;
  pods: number;
  active: number;
  /** Of the active ones. */
  ready: number;
  terminating: number;
}

const labelKeys = new WeakMap<object, string>();

function labelKey(labels: Record<string, string>): string {
  let key = labelKeys.get(labels);
  if (key === undefined) labelKeys.set(labels, (key = JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)))));
  return key;
}

/** Most changes of a pod change none of the numbers. */
const countsAlike = (a: Pod, b: Pod): boolean => a.metadata.ownerReferences === b.metadata.ownerReferences && a.metadata.labels === b.metadata.labels
  && isActive(a) === isActive(b) && isTerminating(a) === isTerminating(b) && isReady(a) === isReady(b);

const NO_LABELS: Record<string, string> = {};

export class PodTally {
  /** By the owner's uid, then by labels. */
  readonly #owners = new Map<string, Map<string, PodGroup>>();

  constructor(pods: Informer<Pod>) {
    for (const pod of pods.list()) this.#count(pod, 1);
    pods.onChange(({ before, after }) => {
      if (before && after && countsAlike(before, after)) return;
      if (before) this.#count(before, -1);
      if (after) this.#count(after, 1);
    });
  }

  of(owner: string): Iterable<PodGroup> {
    return this.#owners.get(owner)?.values() ?? [];
  }

  #count(pod: Pod, sign: 1 | -1): void {
    const uid = controllerOf(pod)?.uid;
    if (uid === undefined) return;
    let groups = this.#owners.get(uid);
    if (!groups) this.#owners.set(uid, (groups = new Map()));
    const labels = pod.metadata.labels ?? NO_LABELS, key = labelKey(labels);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { labels, pods: 0, active: 0, ready: 0, terminating: 0 }));
    group.pods += sign;
    if (isActive(pod)) {
      group.active += sign;
      if (isReady(pod)) group.ready += sign;
    } else if (isTerminating(pod)) group.terminating += sign;
    if (group.pods > 0) return;
    groups.delete(key);
    if (groups.size === 0) this.#owners.delete(uid);
  }
}
