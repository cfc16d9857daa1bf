/** What the plugins said of the nodes of a cluster for pods that are alike: by node, and by scoring plugin side by side. */
import type { Random } from '../../kernel/random.ts';
import type { Cycle, Plugin, Rejection } from './framework.ts';
import type { NodeInfo } from './node-info.ts';

/** What one plugin has said so far: mostly the same of every node. */
class Column {
  readonly #plugin: Plugin;
  readonly #scores: number[];
  /** What it said of every node that was looked at; undefined: of none yet, or not the same. */
  #everywhere: number | undefined;
  #mixed = false;
  /** Those of the nodes that fit, normalised and weighted; written anew for each pod. */
  #weighted: number[] = [];

  constructor(plugin: Plugin, nodes: number) {
    this.#plugin = plugin;
    this.#scores = new Array<number>(nodes).fill(0);
  }

  set(at: number, score: number): void {
    this.#scores[at] = score;
    if (this.#everywhere === undefined && !this.#mixed) this.#everywhere = score;
    else if (this.#everywhere !== score) {
      this.#mixed = true;
      this.#everywhere = undefined;
    }
  }

  /** Adds its scores of the first `count` of `places` to their totals; what is the same of all nodes decides nothing. */
  addTo(totals: number[], cycle: Cycle, places: readonly number[], count: number): void {
    if (this.#everywhere !== undefined) return;
    if (this.#weighted.length !== count) this.#weighted = new Array<number>(count).fill(0);
    const { weight = 1 } = this.#plugin, raw = this.#scores, scores = this.#weighted;
    for (let at = 0; at < count; at++) scores[at] = raw[places[at]!]!;
    this.#plugin.normalise?.(cycle, scores);
    for (let at = 0; at < count; at++) totals[at]! += scores[at]! * weight;
  }
}

/** All that is as long as the list of nodes is made once: in a large cluster each pod would leave a heap of it behind. */
export class Examinations {
  readonly nodes: readonly NodeInfo[];
  /** How many of the nodes that were looked at for this pod fit. */
  fitting = 0;
  readonly #filter: (cycle: Cycle, info: NodeInfo) => Rejection | undefined;
  readonly #rejections: (Rejection | undefined)[];
  readonly #columns: readonly Column[];
  readonly #scoring: readonly Plugin[];
  /** State of the node that was looked at. */
  readonly #generations: number[];
  /** Where those that fit stand among the nodes, and what they score. */
  readonly #places: number[];
  readonly #totals: number[];

  constructor(nodes: readonly NodeInfo[], scoring: readonly Plugin[], filter: (cycle: Cycle, info: NodeInfo) => Rejection | undefined) {
    const { length } = nodes;
    this.nodes = nodes;
    this.#filter = filter;
    this.#scoring = scoring;
    this.#rejections = new Array<Rejection | undefined>(length).fill(undefined);
    this.#columns = scoring.map((plugin) => new Column(plugin, length));
    this.#generations = new Array<number>(length).fill(-1);
    this.#places = new Array<number>(length).fill(0);
    this.#totals = new Array<number>(length).fill(0);
  }

  /** Another pod. */
  begin(): void {
    this.fitting = 0;
  }

  /** Looks at a node, unless it is as it was; why it cannot take the pod. */
  look(cycle: Cycle, at: number): Rejection | undefined {
    const info = this.nodes[at]!;
    if (this.#generations[at] !== info.generation) this.#examine(cycle, info, at);
    const rejection = this.#rejections[at];
    if (!rejection) this.#places[this.fitting++] = at;
    return rejection;
  }

  #examine(cycle: Cycle, info: NodeInfo, at: number): void {
    this.#generations[at] = info.generation;
    const rejection = (this.#rejections[at] = this.#filter(cycle, info));
    if (!rejection) for (let which = 0; which < this.#columns.length; which++) this.#columns[which]!.set(at, this.#scoring[which]!.score!(cycle, info));
  }

  /** One of those that share the highest total among the nodes that fit. */
  best(cycle: Cycle, random: Random): NodeInfo | undefined {
    const places = this.#places, totals = this.#totals, count = this.fitting;
    if (count <= 1) return count === 0 ? undefined : this.nodes[places[0]!];
    for (let at = 0; at < count; at++) totals[at] = 0;
    for (const column of this.#columns) column.addTo(totals, cycle, places, count);
    let highest = -Infinity, found = 0;
    for (let at = 0; at < count; at++) {
      if (totals[at]! < highest) continue;
      if (totals[at]! > highest) found = 0;
      highest = totals[at]!;
      places[found++] = places[at]!;
    }
    return this.nodes[places[random.int(found)]!];
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
