/** Which node takes a pod, and why: verdicts per node as data, so that they can be shown. */
import type { Random } from '../../kernel/random.ts';
import { Examinations, type Column, type Memory } from './examinations.ts';
import type { Cycle, Plugin, Rejection } from './framework.ts';
import type { NodeInfo } from './node-info.ts';
import { signatureOf } from './signature.ts';

export type NodeVerdict =
  | { readonly rejected: Rejection }
  /** Weighted score by plugin. */
  | { readonly scores: Readonly<Record<string, number>>; readonly total: number };

export class Decision {
  readonly pod: string;
  /** ms since the Unix epoch. */
  readonly at: number;
  readonly node: string | undefined;
  /** A rejection that holds for the whole cluster. */
  readonly everywhere: Rejection | undefined;
  /** By node. */
  readonly rejections: ReadonlyMap<string, Rejection>;
  readonly #nodes: readonly NodeInfo[];
  /** Where those that fit stand among the nodes. */
  readonly #places: readonly number[];
  readonly #columns: readonly Column[];

  constructor(cycle: Cycle, at: number, outcome: { node?: string; everywhere?: Rejection; rejections?: ReadonlyMap<string, Rejection>; nodes?: readonly NodeInfo[]; places?: readonly number[]; columns?: readonly Column[] }) {
    this.pod = `${cycle.pod.metadata.namespace}/${cycle.pod.metadata.name}`;
    this.at = at;
    this.node = outcome.node;
    this.everywhere = outcome.everywhere;
    this.rejections = outcome.rejections ?? new Map();
    this.#nodes = outcome.nodes ?? [];
    this.#places = outcome.places ?? [];
    this.#columns = outcome.columns ?? [];
  }

  /** How many nodes were looked at. */
  get size(): number {
    return this.rejections.size + this.#places.length;
  }

  /** What was said of each node that was looked at; put together for whoever wants to see it. */
  get verdicts(): ReadonlyMap<string, NodeVerdict> {
    const verdicts = new Map<string, NodeVerdict>();
    for (const [node, rejected] of this.rejections) verdicts.set(node, { rejected });
    this.#places.forEach((at, index) => {
      const scores = Object.fromEntries(this.#columns.map(({ plugin, scores: all }) => [plugin, all[index]!]));
      verdicts.set(this.#nodes[at]!.name, { scores, total: Object.values(scores).reduce((sum, one) => sum + one, 0) });
    });
    return verdicts;
  }
}

/** minFeasibleNodesToFind, and the share of a large cluster that is looked at (numFeasibleNodesToFind). */
const ENOUGH = 100;
const enough = (nodes: number): number => (nodes < ENOUGH ? nodes : Math.max(ENOUGH, Math.floor((nodes * Math.max(5, 50 - Math.floor(nodes / 125))) / 100)));

/** What is carried from one decision to the next. */
export interface Rotation {
  /** Where the search begins rotates, so that all nodes of a large cluster get their turn. */
  start: number;
  readonly memory: Memory;
}

export function decide(cycle: Cycle, plugins: readonly Plugin[], rotation: Rotation, random: Random, now: number): Decision {
  for (const plugin of plugins) {
    const everywhere = plugin.prepare?.(cycle);
    if (everywhere) return new Decision(cycle, now, { everywhere });
  }
  const nodes = cycle.snapshot.all(), signature = signatureOf(cycle);
  const fresh = (): Examinations => new Examinations(nodes, plugins.filter((plugin) => plugin.score), (one, info) => filter(one, plugins, info));
  const examinations = signature === undefined ? fresh() : rotation.memory.recall(signature, nodes, fresh);
  const { places, rejections } = findFeasible(cycle, examinations, rotation);
  if (places.length === 0) return new Decision(cycle, now, { rejections });
  if (places.length === 1) return new Decision(cycle, now, { node: nodes[places[0]!]!.name, rejections, nodes, places });
  const columns = examinations.columns(cycle, places);
  return new Decision(cycle, now, { node: nodes[random.pick(best(places, columns))]!.name, rejections, nodes, places, columns });
}

/** Where the nodes that fit stand in the list, as many as are enough. */
function findFeasible(cycle: Cycle, examinations: Examinations, rotation: Rotation): { places: number[]; rejections: Map<string, Rejection> } {
  const { nodes } = examinations;
  const limit = enough(nodes.length);
  const places: number[] = [], rejections = new Map<string, Rejection>();
  let looked = 0, at = nodes.length === 0 ? 0 : rotation.start % nodes.length;
  for (; looked < nodes.length && places.length < limit; looked++) {
    const rejection = examinations.look(cycle, at);
    if (rejection) rejections.set(nodes[at]!.name, rejection);
    else places.push(at);
    if (++at === nodes.length) at = 0;
  }
  rotation.start = at;
  return { places, rejections };
}

export function filter(cycle: Cycle, plugins: readonly Plugin[], info: NodeInfo): Rejection | undefined {
  for (const plugin of plugins) {
    const rejection = plugin.filter?.(cycle, info);
    if (rejection) return rejection;
  }
  return undefined;
}

/** Where the nodes stand that share the highest total. */
function best(places: readonly number[], columns: readonly Column[]): number[] {
  const telling = columns.filter(({ flat }) => !flat);
  let highest = -Infinity, found: number[] = [];
  for (let at = 0; at < places.length; at++) {
    let total = 0;
    for (const { scores } of telling) total += scores[at]!;
    if (total < highest) continue;
    if (total > highest) found = [];
    highest = total;
    found.push(places[at]!);
  }
  return found;
}
