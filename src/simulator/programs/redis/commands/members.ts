/** Members of sorted sets: their order, and which of them lie between two ends. */
import type { Keyspace } from '../keyspace.ts';
import { float, floatText, Refused, type Reply } from '../reply.ts';

export type Member = [name: string, score: number];

/** Reads two ends. @throws Refused */
export type Limits = (from: string, to: string) => (member: Member) => boolean;

export const inOrder = (members: Iterable<Member>): Member[] => [...members].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));

export const ranked = (db: Keyspace, key: string | undefined): Member[] => inOrder(db.get(key!, 'zset') ?? []);

export const shown = (members: readonly Member[], scores: boolean): Reply => members.flatMap(([name, score]) => (scores ? [name, floatText(score)] : [name]));

/** '(1' is more than 1, '-inf' all. */
export const byScore: Limits = (from, to) => {
  const read = (text: string): [number, boolean] => [float(text.replace(/^\(/, ''), 'ERR min or max is not a float'), text.startsWith('(')];
  const [low, afterLow] = read(from), [high, beforeHigh] = read(to);
  return ([, score]) => (afterLow ? score > low : score >= low) && (beforeHigh ? score < high : score <= high);
};

/** '[a' begins with a, '(a' after it, '-' and '+' are before and after all. */
export const byName: Limits = (from, to) => {
  for (const end of [from, to]) if (!/^([-+]$|[[(])/.test(end)) throw new Refused('ERR min or max not valid string range item');
  const after = from === '-' || from === '+' ? from === '-' : undefined, before = to === '-' || to === '+' ? to === '+' : undefined;
  const low = from.slice(1), high = to.slice(1);
  return ([name]) => (after ?? (from.startsWith('(') ? name > low : name >= low)) && (before ?? (to.startsWith('(') ? name < high : name <= high));
};
