/** What the plugins said of the nodes of a cluster for pods that are alike: by node, and by scoring plugin side by side. */
import type { Cycle, Plugin, Rejection } from './framework.ts';
import type { NodeInfo } from './node-info.ts';

/** Weighted scores of one plugin for all nodes that fit, in their order. */
export interface Column {
  readonly plugin: string;
  readonly scores: readonly number[];
  /** The same for all, so that it decides nothing. */
  readonly flat: boolean;
}

/** What one plugin has said so far: mostly the same of every node. */
class Raw {
  readonly plugin: Plugin;
  readonly scores: number[];
  /** What it said of every node that was looked at; undefined: of none yet, or not the same. */
  #everywhere: number | undefined;
  #mixed = false;
  /** The column of `length` nodes of which it said the same. */
  #flat: { readonly of: number; readonly length: number; readonly column: Column } | undefined;

  constructor(plugin: Plugin, nodes: number) {
    this.plugin = plugin;
    this.scores = new Array<number>(nodes).fill(0);
  }

  set(at: number, score: number): void {
    this.scores[at] = score;
    if (this.#everywhere === undefined && !this.#mixed) this.#everywhere = score;
    else if (this.#everywhere !== score) {
      this.#mixed = true;
      this.#everywhere = undefined;
    }
  }

  /** Decisions about alike pods share a column that says the same of all. */
  column(cycle: Cycle, places: readonly number[]): Column {
    const of = this.#everywhere, { length } = places;
    if (of === undefined) return this.#weighted(cycle, places, false);
    if (this.#flat?.of !== of || this.#flat.length !== length) this.#flat = { of, length, column: this.#weighted(cycle, places, true) };
    return this.#flat.column;
  }

  #weighted(cycle: Cycle, places: readonly number[], flat: boolean): Column {
    const { plugin, scores: raw } = this, { name, weight = 1 } = plugin;
    const scores = new Array<number>(places.length);
    for (let at = 0; at < scores.length; at++) scores[at] = raw[places[at]!]!;
    plugin.normalise?.(cycle, scores);
    if (weight !== 1) for (let at = 0; at < scores.length; at++) scores[at]! *= weight;
    return { plugin: name, scores, flat };
  }
}

export class Examinations {
  readonly nodes: readonly NodeInfo[];
  readonly #filter: (cycle: Cycle, info: NodeInfo) => Rejection | undefined;
  readonly #rejections: (Rejection | undefined)[];
  readonly #raw: readonly Raw[];
  /** State of the node that was looked at. */
  readonly #generations: number[];

  constructor(nodes: readonly NodeInfo[], scoring: readonly Plugin[], filter: (cycle: Cycle, info: NodeInfo) => Rejection | undefined) {
    this.nodes = nodes;
    this.#filter = filter;
    this.#rejections = nodes.map(() => undefined);
    this.#raw = scoring.map((plugin) => new Raw(plugin, nodes.length));
    this.#generations = nodes.map(() => -1);
  }

  /** Looks at a node, unless it is as it was; why it cannot take the pod. */
  look(cycle: Cycle, at: number): Rejection | undefined {
    const info = this.nodes[at]!;
    if (this.#generations[at] === info.generation) return this.#rejections[at];
    this.#generations[at] = info.generation;
    const rejection = (this.#rejections[at] = this.#filter(cycle, info));
    if (!rejection) for (const raw of this.#raw) raw.set(at, raw.plugin.score!(cycle, info));
    return rejection;
  }

  /** Scores of the nodes at `places`, normalised over them and weighted. */
  columns(cycle: Cycle, places: readonly number[]): Column[] {
    return this.#raw.map((raw) => raw.column(cycle, places));
  }
}

/** Sets of alike pods that are remembered: one after the other comes in hundreds, a few at a time. */
const MOST = 8;

/** Examinations by signature, the latest last; begun anew when nodes come or go. */
export class Memory {
  readonly #held = new Map<number, Examinations>();

  recall(signature: number, nodes: readonly NodeInfo[], make: () => Examinations): Examinations {
    let found = this.#held.get(signature);
    if (found?.nodes !== nodes) found = make();
    this.#held.delete(signature);
    this.#held.set(signature, found);
    if (this.#held.size > MOST) this.#held.delete(this.#held.keys().next().value!);
    return found;
  }
}
