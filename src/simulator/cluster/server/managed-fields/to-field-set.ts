/** The fields that an applied configuration names. */
import { isObject } from '../conform.ts';
import { atomOfKey, itemElement, LEAF, settled, type Atom } from './atoms.ts';
import { emptySet, type FieldSet } from './field-set.ts';

export function toFieldSet(value: unknown, given: Atom): FieldSet {
  const atom = settled(given, value), set = emptySet();
  if (atom.kind === 'struct' || atom.kind === 'map') {
    if (isObject(value)) walkMap(value, atom, set);
  } else if (atom.kind === 'set' || atom.kind === 'associative') {
    if (Array.isArray(value)) walkList(value, atom, set);
  } else set.member = true;
  return set;
}

function walkMap(value: Record<string, unknown>, atom: Atom, set: FieldSet): void {
  for (const key of Object.keys(value)) {
    const item = value[key];
    const child = toFieldSet(item, atomOfKey(atom, key) ?? LEAF);
    if (item === null || (isObject(item) && Object.keys(item).length === 0) || atom.kind === 'map') child.member = true;
    if (child.member || child.children.size > 0) set.children.set(`f:${key}`, child);
  }
}

function walkList(list: readonly unknown[], atom: Atom, set: FieldSet): void {
  const elements = list.map((item) => itemElement(atom, item)), times = new Map<string, number>();
  for (const element of elements) times.set(element, (times.get(element) ?? 0) + 1);
  list.forEach((item, i) => {
    const element = elements[i]!, child = times.get(element) === 1 ? toFieldSet(item, atom.kind === 'associative' ? atom.of : LEAF) : emptySet();
    child.member = true;
    set.children.set(element, child);
  });
}
