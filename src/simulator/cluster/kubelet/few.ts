/** One entry, and those that came before it. */
interface Entry<K, V> {
  readonly key: K;
  readonly value: V;
  readonly earlier: Entry<K, V> | undefined;
}

/**
 * A map for a handful of entries, of which a cluster has hundreds of thousands. It is never changed but replaced: an
 * empty one is nothing at all, and an entry takes no more than its own fields.
 */
export type Few<K, V> = Entry<K, V> | undefined;

function find<K, V>(few: Few<K, V>, key: K): Entry<K, V> | undefined {
  let entry = few;
  while (entry && entry.key !== key) entry = entry.earlier;
  return entry;
}

export const valueOf = <K, V>(few: Few<K, V>, key: K): V | undefined => find(few, key)?.value;

export const contains = <K, V>(few: Few<K, V>, key: K): boolean => find(few, key) !== undefined;

/** With `value` for `key`; one that was there keeps its place. */
export function withEntry<K, V>(few: Few<K, V>, key: K, value: V): Few<K, V> {
  if (!few || !contains(few, key)) return { key, value, earlier: few };
  if (few.key === key) return { key, value, earlier: few.earlier };
  return { key: few.key, value: few.value, earlier: withEntry(few.earlier, key, value) };
}

export function withoutEntry<K, V>(few: Few<K, V>, key: K): Few<K, V> {
  if (!few || !contains(few, key)) return few;
  if (few.key === key) return few.earlier;
  return { key: few.key, value: few.value, earlier: withoutEntry(few.earlier, key) };
}

/** In the order in which they came. */
export function entriesOf<K, V>(few: Few<K, V>): readonly Entry<K, V>[] {
  const entries: Entry<K, V>[] = [];
  for (let entry = few; entry; entry = entry.earlier) entries.unshift(entry);
  return entries;
}

export const valuesOf = <K, V>(few: Few<K, V>): readonly V[] => entriesOf(few).map(({ value }) => value);
