/** The fields that an applied configuration names. */
import { isObject } from '../conform.ts';
import { atomOfKey, itemElement, LEAF, settled, type Atom } from './atoms.ts';
import { emptySet, insert, type FieldSet } from './field-set.ts';

export function toFieldSet(value: unknown, atom: Atom): FieldSet {
  const set = emptySet();
  walk(value, atom, [], set);
  return set;
}

function walk(value: unknown, given: Atom, path: string[], set: FieldSet): void {
  const atom = settled(given, value);
  if (atom.kind === 'struct' || atom.kind === 'map') {
    if (isObject(value)) walkMap(value, atom, path, set);
  } else if (atom.kind === 'set' || atom.kind === 'associative') {
    if (Array.isArray(value)) walkList(value, atom, path, set);
  } else insert(set, path);
}

function walkMap(value: Record<string, unknown>, atom: Atom, path: string[], set: FieldSet): void {
  for (const key of Object.keys(value)) {
    const item = value[key];
    const at = [...path, `f:${key}`];
    walk(item, atomOfKey(atom, key) ?? LEAF, at, set);
    if (item === null || (isObject(item) && Object.keys(item).length === 0) || atom.kind === 'map') insert(set, at);
  }
}

function walkList(list: readonly unknown[], atom: Atom, path: string[], set: FieldSet): void {
  const elements = list.map((item) => itemElement(atom, item)), times = new Map<string, number>();
  for (const element of elements) times.set(element, (times.get(element) ?? 0) + 1);
  list.forEach((item, i) => {
    const at = [...path, elements[i]!];
    if (times.get(elements[i]!) === 1) walk(item, atom.kind === 'associative' ? atom.of : LEAF, at, set);
    insert(set, at);
  });
}
