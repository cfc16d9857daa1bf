/** Which node takes a pod, and why: verdicts per node as data, from which words are made and which can be shown. */
import type { Random } from '../../kernel/random.ts';
import { Examinations, type Memory } from './examinations.ts';
import type { Cycle, NodeList, Plugin, Rejection } from './framework.ts';
import type { Scored, Verdict } from './scored.ts';
import { signatureOf } from './signature.ts';

export type NodeVerdict =
  | { readonly rejected: Rejection }
  /** Weighted score by plugin. */
  | Verdict;

export interface Decision {
  readonly node: string | undefined;
  /** A rejection that holds for the whole cluster. */
  readonly everywhere: Rejection | undefined;
  /** By node. */
  readonly rejections: ReadonlyMap<string, Rejection>;
  /** The nodes that fit, and what the plugins said of each. */
  readonly scored: Scored | undefined;
}

/** What was said of each node that was looked at. */
export function verdictsOf({ rejections, scored }: Decision): ReadonlyMap<string, NodeVerdict> {
  const refused = [...rejections].map(([node, rejected]): [string, NodeVerdict] => [node, { rejected }]);
  return new Map([...refused, ...(scored?.verdicts() ?? [])]);
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

const NOWHERE: ReadonlyMap<string, Rejection> = new Map();

export function decide(cycle: Cycle, list: NodeList, plugins: readonly Plugin[], rotation: Rotation, random: Random): Decision {
  for (const plugin of plugins) {
    const everywhere = plugin.prepare?.(cycle);
    if (everywhere) return { node: undefined, everywhere, rejections: NOWHERE, scored: undefined };
  }
  const signature = signatureOf(cycle);
  const examinations = rotation.memory.recall(signature, list, () => new Examinations(list, plugins));
  let rejections: Map<string, Rejection> | undefined;
  rotation.start = examinations.search(cycle, rotation.start, enough(list.nodes.length), ({ name }, rejection) => (rejections ??= new Map<string, Rejection>()).set(name, rejection));
  const scored = examinations.fitting > 0 ? examinations.scored(cycle) : undefined;
  return { node: examinations.best(cycle, random)?.name, everywhere: undefined, rejections: rejections ?? NOWHERE, scored };
}
