/** Sorting rows. */
import { compile } from './compile.ts';
import { SqlError } from './errors.ts';
import type { Compiled, Frame, Scope } from './scope.ts';
import type { Ordering, Value } from './syntax.ts';
import { compare } from './types.ts';

export interface SortKey {
  one: Compiled;
  descending: boolean;
  nullsFirst: boolean;
}

export const sortKeys = (order: readonly Ordering[], scope: Scope): SortKey[] => order.map(({ by, descending, nullsFirst }) => {
  const one = compile(by, scope);
  if (one.type === 'json') throw new SqlError('42883', 'could not identify an ordering operator for type json', { position: by.at, hint: 'Use an explicit ordering operator or modify the query.' });
  return { one, descending, nullsFirst: nullsFirst ?? descending };
});

export function compareKeys(a: readonly Value[], b: readonly Value[], keys: readonly SortKey[], scope: Scope): number {
  for (const [at, { one, descending, nullsFirst }] of keys.entries()) {
    const x = a[at]!, y = b[at]!;
    if (x === null || y === null) {
      if (x !== y) return (x === null) === nullsFirst ? -1 : 1;
      continue;
    }
    const order = compare(x, y, one.type === 'unknown' ? 'text' : one.type, scope.around.labels(one.type));
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

/** Frames in an order. */
export function sorter(order: readonly Ordering[], scope: Scope): (frames: readonly Frame[]) => Frame[] {
  const keys = sortKeys(order, scope);
  return (frames) => frames.map((frame) => ({ frame, values: keys.map(({ one }) => one.run(frame)) })).sort((a, b) => compareKeys(a.values, b.values, keys, scope)).map(({ frame }) => frame);
}
