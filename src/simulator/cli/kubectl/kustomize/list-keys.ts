/** By what the elements of a list are known to kustomize's merge: one field, several, or themselves. */
import { isMap } from '../../../api/kubernetes/strategic-merge/diff.ts';

/** Names of fields; the empty one is the element itself. */
export type Keys = readonly string[];

/** Kinds of lists whose elements differ by more than the field that the server merges by. */
const SECOND_KEYS: Readonly<Record<string, string>> = { containerPort: 'protocol', port: 'protocol', topologyKey: 'whenUnsatisfiable' };

export const merged = (mergeKey: string | undefined): Keys => (mergeKey === undefined ? [''] : [mergeKey, ...(SECOND_KEYS[mergeKey] ? [SECOND_KEYS[mergeKey]] : [])]);

/** What may not be an element. */
export const isNothing = (value: unknown): boolean => value === undefined || value === null || (isMap(value) && Object.keys(value).length === 0);

const shown = (value: unknown): string => (value === null || typeof value === 'object' ? '' : String(value));

/** Undefined where the element has no such field. */
export function keyOf(item: unknown, name: string): string | undefined {
  if (name === '') return shown(item);
  return isMap(item) && item[name] !== undefined ? shown(item[name]) : undefined;
}

/** Puts an element where one with the values is, or at the end; without an element that one goes. An empty value is any value. */
export function asSet(list: readonly unknown[], names: Keys, values: readonly string[], element?: unknown): unknown[] {
  let found = false;
  const kept = list.flatMap((item) => {
    if (isNothing(item)) return [];
    if (!isMap(item) && names[0] !== '' && values[0]) return [item];
    const matches = values.length > 0 && names.every((name, index) => index >= values.length || (name === '' ? shown(item) === values[0] : keyOf(item, name) !== undefined && (values[index] === '' || keyOf(item, name) === values[index])));
    if (!matches) return values.length > 0 ? [item] : [];
    found = true;
    return element === undefined ? [] : [element];
  });
  return element === undefined || found ? kept : [...kept, element];
}

export interface Settled {
  names: Keys;
  values: readonly string[];
  find(list: readonly unknown[]): unknown;
}

/** Each set of values that occurs, once, in order; a value that one element leaves open is what another has. */
export function settled(elements: readonly unknown[], keys: Keys): Settled[] {
  const seen = new Set<string>();
  const all = elements.map((item) => keys.map((name) => keyOf(item, name) ?? '')).filter((values) => !seen.has(values.join('\0')) && seen.add(values.join('\0')));
  if (keys.length > 1) joined(all);
  const used = new Set(keys.filter((_, index) => all.some((values) => values[index] !== '')));
  return all.map((values) => {
    const names = used.size === 0 ? keys : keys.filter((name) => used.has(name));
    const wanted = used.size === 0 ? values : values.filter((value, index) => value !== '' || used.has(keys[index]!));
    const told = names.filter((_, index) => wanted[index] !== ''), by = told.length > 0 ? told : names, what = told.length > 0 ? wanted.filter((value) => value !== '') : wanted;
    return { names, values: wanted, find: (list) => list.find((item) => (keys[0] === '' ? shown(item) === what[0] : by.every((name, index) => keyOf(item, name) === what[index]))) };
  });
}

function joined(all: string[][]): void {
  for (const [i, one] of all.entries()) {
    for (const [j, other] of all.entries()) {
      const [left, right] = [all[i] ?? one, other];
      if (left.some((value, index) => value === right[index]) && left.every((value, index) => value === right[index] || value === '' || right[index] === '')) all[i] = all[j] = left.map((value, index) => value || right[index]!);
    }
  }
}
