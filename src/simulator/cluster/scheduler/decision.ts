/** Which node takes a pod, and why: verdicts per node as data, so that they can be shown. */
import type { Random } from '../../kernel/random.ts';
import { signatureOf } from './signature.ts';
import type { Cycle, Plugin, Rejection } from './framework.ts';
import type { Examined, NodeInfo } from './node-info.ts';

export type NodeVerdict =
  | { readonly rejected: Rejection }
  /** Weighted score by plugin. */
  | { readonly scores: Readonly<Record<string, number>>; readonly total: number };

/** Weighted scores of one plugin for all nodes that fit, in their order. */
interface Column {
  readonly plugin: string;
  readonly scores: readonly number[];
}

export class Decision {
  readonly pod: string;
  /** ms since the Unix epoch. */
  readonly at: number;
  readonly node: string | undefined;
  /** A rejection that holds for the whole cluster. */
  readonly everywhere: Rejection | undefined;
  /** By node. */
  readonly rejections: ReadonlyMap<string, Rejection>;
  readonly #feasible: readonly NodeInfo[];
  readonly #columns: readonly Column[];

  constructor(cycle: Cycle, at: number, outcome: { node?: string; everywhere?: Rejection; rejections?: ReadonlyMap<string, Rejection>; feasible?: readonly NodeInfo[]; columns?: readonly Column[] }) {
    this.pod = `${cycle.pod.metadata.namespace}/${cycle.pod.metadata.name}`;
    this.at = at;
    this.node = outcome.node;
    this.everywhere = outcome.everywhere;
    this.rejections = outcome.rejections ?? new Map();
    this.#feasible = outcome.feasible ?? [];
    this.#columns = outcome.columns ?? [];
  }

  /** How many nodes were looked at. */
  get size(): number {
    return this.rejections.size + this.#feasible.length;
  }

  /** What was said of each node that was looked at; put together for whoever wants to see it. */
  get verdicts(): ReadonlyMap<string, NodeVerdict> {
    const verdicts = new Map<string, NodeVerdict>();
    for (const [node, rejected] of this.rejections) verdicts.set(node, { rejected });
    this.#feasible.forEach(({ name }, index) => {
      const scores = Object.fromEntries(this.#columns.map(({ plugin, scores: all }) => [plugin, all[index]!]));
      verdicts.set(name, { scores, total: Object.values(scores).reduce((sum, one) => sum + one, 0) });
    });
    return verdicts;
  }
}

/** minFeasibleNodesToFind, and the share of a large cluster that is looked at (numFeasibleNodesToFind). */
const ENOUGH = 100;
const enough = (nodes: number): number => (nodes < ENOUGH ? nodes : Math.max(ENOUGH, Math.floor((nodes * Math.max(5, 50 - Math.floor(nodes / 125))) / 100)));

/** Where the search begins rotates, so that all nodes of a large cluster get their turn. */
export interface Rotation {
  start: number;
}

export function decide(cycle: Cycle, plugins: readonly Plugin[], rotation: Rotation, random: Random, now: number): Decision {
  for (const plugin of plugins) {
    const everywhere = plugin.prepare?.(cycle);
    if (everywhere) return new Decision(cycle, now, { everywhere });
  }
  const rejections = new Map<string, Rejection>();
  const scoring = plugins.filter((plugin) => plugin.score);
  const { feasible, raw } = findFeasible(cycle, plugins, scoring, rotation, rejections);
  if (feasible.length === 0) return new Decision(cycle, now, { rejections });
  if (feasible.length === 1) return new Decision(cycle, now, { node: feasible[0]!.name, rejections, feasible });
  const columns = scoring.map((plugin, index) => column(cycle, plugin, raw, index));
  return new Decision(cycle, now, { node: random.pick(best(feasible, columns)).name, rejections, feasible, columns });
}

/** Nodes that fit, and their scores by plugin before they are normalised. */
function findFeasible(cycle: Cycle, plugins: readonly Plugin[], scoring: readonly Plugin[], rotation: Rotation, rejections: Map<string, Rejection>): { feasible: NodeInfo[]; raw: (readonly number[])[] } {
  const nodes = cycle.snapshot.all();
  const limit = enough(nodes.length), signature = signatureOf(cycle);
  const feasible: NodeInfo[] = [], raw: (readonly number[])[] = [];
  let looked = 0;
  for (; looked < nodes.length && feasible.length < limit; looked++) {
    const info = nodes[(rotation.start + looked) % nodes.length]!;
    const known = signature === undefined ? examine(cycle, plugins, scoring, info) : info.recall(signature) ?? info.remember(signature, examine(cycle, plugins, scoring, info));
    if (known.rejection) rejections.set(info.name, known.rejection);
    else {
      feasible.push(info);
      raw.push(known.scores);
    }
  }
  rotation.start = nodes.length === 0 ? 0 : (rotation.start + looked) % nodes.length;
  return { feasible, raw };
}

function examine(cycle: Cycle, plugins: readonly Plugin[], scoring: readonly Plugin[], info: NodeInfo): Examined {
  const rejection = filter(cycle, plugins, info);
  return { rejection, scores: rejection ? [] : scoring.map((plugin) => plugin.score!(cycle, info)) };
}

export function filter(cycle: Cycle, plugins: readonly Plugin[], info: NodeInfo): Rejection | undefined {
  for (const plugin of plugins) {
    const rejection = plugin.filter?.(cycle, info);
    if (rejection) return rejection;
  }
  return undefined;
}

function column(cycle: Cycle, plugin: Plugin, raw: readonly (readonly number[])[], index: number): Column {
  const scores: number[] = [];
  for (const row of raw) scores.push(row[index]!);
  plugin.normalise?.(cycle, scores);
  const weight = plugin.weight ?? 1;
  if (weight !== 1) for (let at = 0; at < scores.length; at++) scores[at]! *= weight;
  return { plugin: plugin.name, scores };
}

/** The nodes that share the highest total. */
function best(feasible: readonly NodeInfo[], columns: readonly Column[]): NodeInfo[] {
  let highest = -Infinity, found: NodeInfo[] = [];
  for (let at = 0; at < feasible.length; at++) {
    let total = 0;
    for (const { scores } of columns) total += scores[at]!;
    if (total < highest) continue;
    if (total > highest) found = [];
    highest = total;
    found.push(feasible[at]!);
  }
  return found;
}
