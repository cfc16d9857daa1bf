/** Which node takes a pod, and why none does: rejections per node as data, from which the words are made. */
import type { Random } from '../../kernel/random.ts';
import { Examinations, type Memory } from './examinations.ts';
import type { Cycle, Plugin, Rejection } from './framework.ts';
import { signatureOf } from './signature.ts';

export interface Decision {
  readonly node: string | undefined;
  /** A rejection that holds for the whole cluster. */
  readonly everywhere: Rejection | undefined;
  /** By node. */
  readonly rejections: ReadonlyMap<string, Rejection>;
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

export function decide(cycle: Cycle, plugins: readonly Plugin[], rotation: Rotation, random: Random): Decision {
  for (const plugin of plugins) {
    const everywhere = plugin.prepare?.(cycle);
    if (everywhere) return { node: undefined, everywhere, rejections: NOWHERE };
  }
  const nodes = cycle.snapshot.all(), signature = signatureOf(cycle);
  const examinations = rotation.memory.recall(signature, nodes, () => new Examinations(nodes, plugins));
  const rejections = findFeasible(cycle, examinations, rotation);
  return { node: examinations.best(cycle, random)?.name, everywhere: undefined, rejections };
}

/** Looks at nodes until enough of them fit; returns why others do not. */
function findFeasible(cycle: Cycle, examinations: Examinations, rotation: Rotation): ReadonlyMap<string, Rejection> {
  const { nodes } = examinations, limit = enough(nodes.length);
  let rejections: Map<string, Rejection> | undefined;
  let at = nodes.length === 0 ? 0 : rotation.start % nodes.length;
  examinations.begin(cycle);
  for (let looked = 0; looked < nodes.length && examinations.fitting < limit; looked++) {
    const rejection = examinations.look(cycle, at);
    if (rejection) (rejections ??= new Map()).set(nodes[at]!.name, rejection);
    if (++at === nodes.length) at = 0;
  }
  rotation.start = at;
  return rejections ?? NOWHERE;
}
