/**
 * What the plugins said of the nodes that fit a pod, for whoever asks later. Scores change with every pod that is placed: a
 * column keeps what it said before, and nothing is copied for a decision that nobody asks about.
 */
import type { Cycle, Plugin } from './framework.ts';
import type { NodeInfo } from './node-info.ts';

/** A score that another took the place of, and those that were replaced after it. */
export interface Replaced {
  readonly at: number;
  readonly score: number;
  next: Replaced | undefined;
}

/** What one plugin says of each node. */
export interface Scores {
  readonly plugin: Plugin;
  readonly scores: Float64Array;
  readonly replaced: Replaced;
  /** What brings scores of these places to what they add to a total. */
  shareOf(scores: Float64Array, cycle: Cycle, places: Int32Array, count: number): (score: number) => number;
}

/** Where the nodes stand that fit: the list goes on from its end to its beginning. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

export interface Verdict {
  readonly scores: Readonly<Record<string, number>>;
  readonly total: number;
}

export class Scored {
  readonly count: number;
  readonly #cycle: Cycle;
  readonly #nodes: readonly NodeInfo[];
  readonly #where: Stretch | Int32Array;
  readonly #columns: readonly Scores[];
  /** The last that each had replaced by then. */
  readonly #marks: readonly Replaced[];

  /** `where`: a stretch, where all of them fit. */
  constructor(cycle: Cycle, nodes: readonly NodeInfo[], where: Stretch | Int32Array, columns: readonly Scores[]) {
    this.count = 'count' in where ? where.count : where.length;
    this.#cycle = cycle;
    this.#nodes = nodes;
    this.#where = where;
    this.#columns = columns;
    this.#marks = columns.map(({ replaced }) => replaced);
  }

  /** By node. */
  verdicts(): [node: string, verdict: Verdict][] {
    const where = this.#where, { length } = this.#nodes;
    const places = 'count' in where ? Int32Array.from({ length: where.count }, (_, index) => (where.from + index) % length) : where;
    // Of a single node that fits nothing is asked.
    const shares = places.length > 1 ? this.#columns.map((column, at) => this.#shares(column, this.#marks[at]!, places)) : [];
    return Array.from(places, (at, index) => {
      const scores = Object.fromEntries(shares.map(({ name, all }) => [name, all[index]!]));
      return [this.#nodes[at]!.name, { scores, total: Object.values(scores).reduce((sum, one) => sum + one, 0) }];
    });
  }

  #shares(column: Scores, mark: Replaced, places: Int32Array): { name: string; all: readonly number[] } {
    const scores = column.scores.slice(), later: Replaced[] = [];
    for (let one = mark.next; one; one = one.next) later.push(one);
    for (const { at, score } of later.reverse()) scores[at] = score;
    const share = column.shareOf(scores, this.#cycle, places, places.length);
    return { name: column.plugin.name, all: Array.from(places, (at) => share(scores[at]!)) };
  }
}
