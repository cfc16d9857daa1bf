/** The scheduling queue: pods to try now by priority, pods that back off, and pods that wait for the cluster to change. */
import type { Pod } from '../../api/kubernetes/pod.ts';
import { DELAYS } from '../delays.ts';

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

  /** Back-off of a pod that failed: 1 s doubling to 10 s, from its last attempt. */
  readyAt(waiting: Waiting): number {
    if (waiting.attempts === 0) return 0;
    return waiting.tried + Math.min(DELAYS.schedulingBackOff * 2 ** (waiting.attempts - 1), DELAYS.schedulingBackOffMax);
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
