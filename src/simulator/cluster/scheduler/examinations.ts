/** What the plugins said of the nodes of a cluster for pods that are alike: by node, and by scoring plugin side by side. */
import type { Cycle, Plugin, Rejection } from './framework.ts';
import type { NodeInfo } from './node-info.ts';

/** Weighted scores of one plugin for all nodes that fit, in their order. */
export interface Column {
  readonly plugin: string;
  readonly scores: readonly number[];
}

export class Examinations {
  readonly nodes: readonly NodeInfo[];
  readonly #filter: (cycle: Cycle, info: NodeInfo) => Rejection | undefined;
  readonly #scoring: readonly Plugin[];
  readonly #rejections: (Rejection | undefined)[];
  readonly #raw: readonly number[][];
  /** State of the node that was looked at. */
  readonly #generations: number[];

  constructor(nodes: readonly NodeInfo[], scoring: readonly Plugin[], filter: (cycle: Cycle, info: NodeInfo) => Rejection | undefined) {
    this.nodes = nodes;
    this.#filter = filter;
    this.#scoring = scoring;
    this.#rejections = nodes.map(() => undefined);
    this.#raw = scoring.map(() => nodes.map(() => 0));
    this.#generations = nodes.map(() => -1);
  }

  /** Looks at a node, unless it is as it was; why it cannot take the pod. */
  look(cycle: Cycle, at: number): Rejection | undefined {
    const info = this.nodes[at]!;
    if (this.#generations[at] === info.generation) return this.#rejections[at];
    this.#generations[at] = info.generation;
    const rejection = (this.#rejections[at] = this.#filter(cycle, info));
    if (!rejection) this.#scoring.forEach((plugin, index) => (this.#raw[index]![at] = plugin.score!(cycle, info)));
    return rejection;
  }

  /** Scores of the nodes at `places`, normalised over them and weighted. */
  columns(cycle: Cycle, places: readonly number[]): Column[] {
    return this.#scoring.map((plugin, index) => {
      const raw = this.#raw[index]!, scores = places.map((place) => raw[place]!);
      plugin.normalise?.(cycle, scores);
      const { weight = 1 } = plugin;
      if (weight !== 1) for (let at = 0; at < scores.length; at++) scores[at]! *= weight;
      return { plugin: plugin.name, scores };
    });
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
