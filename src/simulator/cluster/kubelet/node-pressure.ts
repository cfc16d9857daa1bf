/**
 * The part of the kubelet's eviction manager that looks at the node as a whole. It looks every ten seconds; here only from the
 * time on when something came to hold much, until nothing presses. What it does under pressure is in relieve.ts. There is
 * no threshold for process numbers: the default configuration (DefaultEvictionHard) has none.
 */
import type { Entry } from '../../kernel/agenda.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Node } from '../../api/kubernetes/node.ts';
import { DELAYS } from '../delays.ts';
import type { Watched } from './local-storage.ts';
import type { NodeContext } from './node-context.ts';
import { available, type Resource } from './node-usage.ts';
import { relieve } from './relieve.ts';

/** A threshold of DefaultEvictionHard. */
export interface Threshold {
  readonly resource: Resource;
  readonly condition: string;
  /** Bytes, or a share of all. */
  readonly least: number;
}

export interface Met extends Threshold {
  readonly quantity: number;
  readonly left: number;
}

/** memory.available, imagefs.available, nodefs.available: images and everything else are on one disk. */
const THRESHOLDS: readonly Threshold[] = [
  { resource: 'memory', condition: 'MemoryPressure', least: 100 * 2 ** 20 },
  { resource: 'ephemeral-storage', condition: 'DiskPressure', least: 0.15 },
];

/** What it needs of its kubelet. */
export interface PressureHost {
  readonly node: NodeContext;
  readonly stopped: boolean;
  readonly workers: ReadonlyMap<string, Watched>;
  updateNode(change: (node: Node) => Node, reason: string): void;
}

export class NodePressure {
  readonly host: PressureHost;
  /** The conditions that hold, and when they were last seen. */
  readonly seen = new Map<string, number>();
  conditions: readonly string[] = [];
  #due: Entry | undefined;
  #busy = false;

  constructor(host: PressureHost) {
    this.host = host;
  }

  /** Something grew: it may be too much. */
  watch(): void {
    if (this.#due || this.#busy || this.host.stopped) return;
    const { kernel, name } = this.host.node;
    const phase = kernel.random('node pressure', name).int(DELAYS.evictionMonitor);
    const ticks = Math.floor((kernel.agenda.now - phase) / DELAYS.evictionMonitor) + 1;
    this.#due = kernel.agenda.at(phase + ticks * DELAYS.evictionMonitor, `eviction manager of ${name}`, () => {
      this.#due = undefined;
      if (!this.host.stopped && (this.seen.size > 0 || this.met().length > 0)) this.#begin();
    });
  }

  #begin(): void {
    this.#busy = true;
    this.host.node.kernel.task(`eviction manager of ${this.host.node.name}`, this.#relieve());
  }

  *#relieve(): Blocking<void> {
    yield* relieve(this);
    this.#busy = false;
    if (this.seen.size > 0) this.watch();
  }

  pods(): Watched[] {
    return [...this.host.workers.values()].filter(({ mode }) => mode !== 'finished' && mode !== 'removed');
  }

  /** Thresholds that what is left falls short of (thresholdsMet). */
  met(): Met[] {
    const pods = this.pods();
    return THRESHOLDS.flatMap((threshold) => {
      const { capacity, left } = available(this.host.node, pods, threshold.resource);
      const quantity = threshold.least < 1 ? Math.floor(capacity * threshold.least) : threshold.least;
      return left < quantity ? [{ ...threshold, quantity, left }] : [];
    });
  }
}
