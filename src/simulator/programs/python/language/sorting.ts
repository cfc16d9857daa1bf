/** sorted(): stable, by keys, with the values' own comparison. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { compare } from './evaluate.ts';
import type { Interpreter } from './interpreter.ts';
import type { Value } from './values.ts';

export function* sortValues(run: Interpreter, values: readonly Value[], key: Value, reverse: boolean): Blocking<Value[]> {
  const pairs: { key: Value; value: Value }[] = [];
  for (const value of values) pairs.push({ key: key === null ? value : yield* run.call(key, [value]), value });
  if (reverse) pairs.reverse();
  const sorted = yield* mergeSort(run, pairs);
  if (reverse) sorted.reverse();
  return sorted.map((pair) => pair.value);
}

function* mergeSort<T extends { key: Value }>(run: Interpreter, list: T[]): Blocking<T[]> {
  if (list.length < 2) return list;
  const middle = list.length >> 1, left = yield* mergeSort(run, list.slice(0, middle)), right = yield* mergeSort(run, list.slice(middle)), out: T[] = [];
  let i = 0, j = 0;
  while (i < left.length && j < right.length) out.push((yield* run.truth(yield* compare(run, '<', right[j]!.key, left[i]!.key))) ? right[j++]! : left[i++]!);
  return [...out, ...left.slice(i), ...right.slice(j)];
}
