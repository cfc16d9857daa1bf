/** "0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu." */
import type { Decision } from './decision.ts';

/** Reasons counted and sorted as text, as the scheduler writes them. */
export function countedReasons(reasons: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} ${reason}`).sort((a, b) => (a < b ? -1 : 1)).join(', ');
}

export function failureMessage(decision: Decision, nodes: number, preemption: string): string {
  if (nodes === 0) return 'no nodes available to schedule pods';
  const reasons = decision.everywhere ? decision.everywhere.reasons.join(', ') : countedReasons(allReasons(decision));
  return `0/${nodes} nodes are available: ${reasons}.${preemption === '' ? '' : ` ${preemption}`}`;
}

function* allReasons(decision: Decision): Iterable<string> {
  for (const { reasons } of decision.rejections.values()) yield* reasons;
}
