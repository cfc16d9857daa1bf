/** What the plugins said of the nodes of a cluster for pods that are alike: by node, and by scoring plugin side by side. */
import type { Random } from '../../kernel/random.ts';
import { filter, type Cycle, type NodeList, type Plugin, type Range, type Rejection } from './framework.ts';
import { ownerOf, type NodeInfo } from './node-info.ts';
import { Scored, type Replaced, type Scores } from './scored.ts';

/** What one plugin has said so far: mostly the same of every node. */
class Column implements Scores {
  readonly plugin: Plugin;
  readonly scores: Float64Array;
  /** The last. */
  replaced: Replaced = { at: 0, score: 0, next: undefined };
  /** State of each node when it was asked about it. */
  readonly #generations: Int32Array;
  /** What it said of every node that was looked at; undefined: of none yet, or not the same. */
  #everywhere: number | undefined;
  #mixed = false;

  constructor(plugin: Plugin, nodes: number) {
    this.plugin = plugin;
    this.scores = new Float64Array(nodes);
    this.#generations = new Int32Array(nodes).fill(-1);
  }

  forget(): void {
    this.#generations.fill(-1);
    this.#everywhere = undefined;
    this.#mixed = false;
  }

  /** Asks about a node, unless it is as it was. */
  look(cycle: Cycle, nodes: readonly NodeInfo[], at: number, generation: number): void {
    if (this.#generations[at] === generation) return;
    this.#generations[at] = generation;
    const score = this.plugin.score!(cycle, nodes[at]!), before = this.scores[at]!;
    if (score !== before) {
      this.replaced = this.replaced.next = { at, score: before, next: undefined };
      this.scores[at] = score;
    }
    if (this.#everywhere === undefined && !this.#mixed) this.#everywhere = score;
    else if (this.#everywhere !== score) {
      this.#mixed = true;
      this.#everywhere = undefined;
    }
  }

  shareOf(scores: Float64Array, cycle: Cycle, places: Int32Array, count: number): (score: number) => number {
    const { weight = 1 } = this.plugin, normalise = this.plugin.normalise?.(cycle, rangeOf(scores, places, count));
    return (score) => (normalise ? normalise(score) : score) * weight;
  }

  /** Adds its scores of the first `count` of `places` to their totals; what is the same of all nodes decides nothing. */
  addTo(totals: Float64Array, cycle: Cycle, places: Int32Array, count: number): void {
    if (this.#everywhere !== undefined) return;
    const { scores } = this, shareOf = this.shareOf(scores, cycle, places, count);
    // Nodes that follow one another mostly score the same.
    let before = NaN, share = 0;
    for (let at = 0; at < count; at++) {
      const score = scores[places[at]!]!;
      if (score !== before) share = shareOf(score);
      before = score;
      totals[at]! += share;
    }
  }
}

function rangeOf(scores: Float64Array, places: Int32Array, count: number): Range {
  let least = scores[places[0]!]!, most = least;
  for (let at = 1; at < count; at++) {
    const score = scores[places[at]!]!;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return { least, most, count };
}

/** Those of `held` that were asked for last stay; one that is not among them is made. */
function recall<K, V>(held: Map<K, V>, key: K, isOf: (value: V) => boolean, make: () => V): V {
  const found = held.get(key), value = found !== undefined && isOf(found) ? found : make();
  held.delete(key);
  held.set(key, value);
  if (held.size > MOST) held.delete(held.keys().next().value!);
  return value;
}

/** Sets of alike pods, and controllers of such, that are remembered: their pods come in hundreds one after the other, a few sets at a time. */
const MOST = 8;

/** All that is as long as the list of nodes is made once: in a large cluster each pod would leave a heap of it behind. */
export class Examinations {
  readonly list: NodeList;
  /** How many of the nodes that were looked at for this pod fit. */
  fitting = 0;
  readonly #plugins: readonly Plugin[];
  readonly #rejections: (Rejection | undefined)[];
  /** State of the node that was looked at. */
  readonly #generations: Int32Array;
  readonly #columns: readonly Column[];
  /** Of plugins that count what the pod's controller has already, by its uid; and those of this pod's. */
  readonly #perOwner = new Map<string | undefined, readonly Column[]>();
  #own: readonly Column[] = [];
  #owner: string | undefined;
  /** All of this pod's. */
  #asked: readonly Column[] = [];
  /** Where the first of this pod's that fits stands, and whether all that were looked at do. */
  #from = 0;
  #allFit = true;
  /** Where those that fit stand among the nodes, and what they score. */
  readonly #places: Int32Array;
  readonly #totals: Float64Array;

  constructor(list: NodeList, plugins: readonly Plugin[]) {
    const { length } = list.nodes;
    this.list = list;
    this.#plugins = plugins;
    this.#rejections = new Array<Rejection | undefined>(length).fill(undefined);
    this.#generations = new Int32Array(length).fill(-1);
    this.#columns = this.#columnsOf(false);
    this.#places = new Int32Array(length);
    this.#totals = new Float64Array(length);
  }

  #columnsOf(perOwner: boolean): readonly Column[] {
    return this.#plugins.filter((plugin) => plugin.score && Boolean(plugin.perOwner) === perOwner).map((plugin) => new Column(plugin, this.list.nodes.length));
  }

  /** The next pod is not like those before it. */
  forget(): this {
    this.#generations.fill(-1);
    for (const column of this.#columns) column.forget();
    for (const columns of this.#perOwner.values()) for (const column of columns) column.forget();
    return this;
  }

  /** Another pod. */
  #begin({ pod }: Cycle): void {
    const owner = ownerOf(pod);
    this.fitting = 0;
    this.#allFit = true;
    if (this.#own.length > 0 && owner === this.#owner) return;
    this.#owner = owner;
    this.#own = recall(this.#perOwner, owner, () => true, () => this.#columnsOf(true));
    this.#asked = this.#columns.concat(this.#own);
  }

  /**
   * Looks at nodes from `start` on until so many fit, and calls `refused` for those that do not; returns where it ended.
   * Each pod goes through hundreds here: of a node that is as it was nothing but numbers in a row are looked at.
   */
  search(cycle: Cycle, start: number, limit: number, refused: (node: NodeInfo, rejection: Rejection) => void): number {
    this.#begin(cycle);
    const { nodes, generations } = this.list, { length } = nodes, places = this.#places, held = this.#generations, rejections = this.#rejections, own = this.#own;
    let at = length === 0 ? 0 : start % length, fitting = 0;
    for (let looked = 0; looked < length && fitting < limit; looked++) {
      const generation = generations[at]!;
      if (held[at] !== generation) this.#examine(cycle, at, generation);
      const rejection = rejections[at];
      if (rejection === undefined) {
        if (fitting === 0) this.#from = at;
        for (let column = 0; column < own.length; column++) own[column]!.look(cycle, nodes, at, generation);
        places[fitting++] = at;
      } else {
        this.#allFit = false;
        refused(nodes[at]!, rejection);
      }
      if (++at === length) at = 0;
    }
    this.fitting = fitting;
    return at;
  }

  #examine(cycle: Cycle, at: number, generation: number): void {
    const { nodes } = this.list;
    this.#generations[at] = generation;
    const rejection = (this.#rejections[at] = filter(cycle, this.#plugins, nodes[at]!));
    if (!rejection) for (const column of this.#columns) column.look(cycle, nodes, at, generation);
  }

  /** What is said of those that fit; to be asked before `best`, which writes over where they stand. */
  scored(cycle: Cycle): Scored {
    return new Scored(cycle, this.list.nodes, this.#allFit ? { from: this.#from, count: this.fitting } : this.#places.slice(0, this.fitting), this.#asked);
  }

  /** One of those that share the highest total among the nodes that fit. */
  best(cycle: Cycle, random: Random): NodeInfo | undefined {
    const places = this.#places, totals = this.#totals, count = this.fitting, { nodes } = this.list;
    if (count <= 1) return count === 0 ? undefined : nodes[places[0]!];
    totals.fill(0, 0, count);
    for (const column of this.#asked) column.addTo(totals, cycle, places, count);
    let highest = -Infinity, found = 0;
    for (let at = 0; at < count; at++) {
      if (totals[at]! < highest) continue;
      if (totals[at]! > highest) found = 0;
      highest = totals[at]!;
      places[found++] = places[at]!;
    }
    return nodes[places[random.int(found)]!];
  }
}

/** Examinations by signature; begun anew when nodes come or go. */
export class Memory {
  readonly #held = new Map<number, Examinations>();
  /** Of pods that are like no other. */
  #single: Examinations | undefined;

  recall(signature: number | undefined, list: NodeList, make: () => Examinations): Examinations {
    if (signature === undefined) return (this.#single = this.#single?.list === list ? this.#single.forget() : make());
    return recall(this.#held, signature, (one) => one.list === list, make);
  }
}
