/**
 * The scheduling queue: pods to try now by priority, and pods that wait for the cluster to change. Nobody backs off: the
 * real queue gives out pods in back-off whenever no other is there (SchedulerPopFromBackoffQ).
 */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { DeviceKind } from './device-claims.ts';

export interface Waiting {
  pod: Pod;
  /** When it first came, for the order among equals. */
  readonly since: number;
  sequence: number;
  /** The pod's, when it came into the queue. */
  priority: number;
  attempts: number;
  /** When the last attempt was. */
  tried: number;
  /** Plugins that rejected it: only events that may change their mind wake it. */
  plugins: ReadonlySet<string>;
}

/** Something changed that may help a pod that waits. */
export interface Happening {
  readonly kind: 'pod' | 'node' | 'self' | 'claim' | 'volume' | 'storageClass' | DeviceKind;
  readonly before?: KubernetesObject | undefined;
  readonly after?: KubernetesObject | undefined;
}

const NONE: ReadonlySet<string> = new Set();

const before = (a: Waiting, b: Waiting): boolean => a.priority > b.priority || (a.priority === b.priority && a.sequence < b.sequence);

export class SchedulingQueue {
  /** A heap, most important first. */
  readonly #active: Waiting[] = [];
  readonly #members = new Map<string, Waiting>();
  readonly #unschedulable = new Map<string, Waiting>();
  #sequence = 0;

  get size(): number {
    return this.#active.length;
  }

  get waiting(): number {
    return this.#unschedulable.size;
  }

  add(pod: Pod, now: number): void {
    const { uid } = pod.metadata;
    const held = this.#members.get(uid) ?? this.#unschedulable.get(uid);
    if (held) {
      held.pod = pod;
      return;
    }
    const waiting: Waiting = { pod, since: now, sequence: this.#sequence++, priority: 0, attempts: 0, tried: -Infinity, plugins: NONE };
    this.#push(waiting);
  }

  get(uid: string): Waiting | undefined {
    return this.#members.get(uid) ?? this.#unschedulable.get(uid);
  }

  remove(uid: string): void {
    this.#unschedulable.delete(uid);
    // What is in the heap is passed over when its turn comes.
    this.#members.delete(uid);
  }

  /** Puts a pod aside until something changes. */
  park(waiting: Waiting): void {
    this.#unschedulable.set(waiting.pod.metadata.uid, waiting);
  }

  parked(): Iterable<Waiting> {
    return this.#unschedulable.values();
  }

  activate(waiting: Waiting): void {
    if (!this.#unschedulable.delete(waiting.pod.metadata.uid)) return;
    this.#push(waiting);
  }

  pop(): Waiting | undefined {
    for (;;) {
      const top = this.#active[0];
      if (!top) return undefined;
      const last = this.#active.pop()!;
      if (this.#active.length > 0) {
        this.#active[0] = last;
        this.#sink();
      }
      if (this.#members.get(top.pod.metadata.uid) !== top) continue;
      this.#members.delete(top.pod.metadata.uid);
      return top;
    }
  }

  #push(waiting: Waiting): void {
    waiting.priority = waiting.pod.spec.priority ?? 0;
    this.#members.set(waiting.pod.metadata.uid, waiting);
    const heap = this.#active;
    heap.push(waiting);
    for (let index = heap.length - 1; index > 0; ) {
      const parent = (index - 1) >> 1;
      if (!before(heap[index]!, heap[parent]!)) break;
      [heap[index], heap[parent]] = [heap[parent]!, heap[index]!];
      index = parent;
    }
  }

  #sink(): void {
    const heap = this.#active;
    for (let index = 0; ; ) {
      let child = index * 2 + 1;
      if (child >= heap.length) return;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, heap[index]!)) return;
      [heap[index], heap[child]] = [heap[child]!, heap[index]!];
      index = child;
    }
  }
}
