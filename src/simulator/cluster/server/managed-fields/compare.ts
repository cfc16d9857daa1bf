/** What differs between two states of an object, as sets of paths. */
import { isObject, type Json } from '../conform.ts';
import { equal } from '../equal.ts';
import { atomOfKey, itemElement, LEAF, settled, type Atom } from './atoms.ts';
import { emptySet, insert, type FieldSet } from './field-set.ts';

export interface Comparison {
  added: FieldSet;
  modified: FieldSet;
  removed: FieldSet;
}

export function compareObjects(old: unknown, next: unknown, atom: Atom): Comparison {
  const comparison: Comparison = { added: emptySet(), modified: emptySet(), removed: emptySet() };
  walk(old, next, atom, [], comparison);
  return comparison;
}

const bare = (value: unknown): boolean => value === undefined || value === null || (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);

/** undefined is absence; null is a value. */
function walk(left: unknown, right: unknown, given: Atom, path: string[], out: Comparison): void {
  if (left === right) return;
  const atom = settled(given, right ?? left);
  if (isLeaf(atom, left, right)) {
    leaf(left, right, path, out);
    return;
  }
  if (atom.kind === 'struct' || atom.kind === 'map') compareMaps(asMap(left), asMap(right), atom, path, out);
  else compareLists(asList(left), asList(right), atom, path, out);
  if (path.length === 0) return;
  if (left === undefined) insert(out.added, path);
  else if (right === undefined) insert(out.removed, path);
}

function isLeaf(atom: Atom, left: unknown, right: unknown): boolean {
  return atom.kind === 'leaf' || atom.kind === 'deduced' || (bare(left) && bare(right));
}

function leaf(left: unknown, right: unknown, path: string[], out: Comparison): void {
  if (left === undefined) insert(out.added, path);
  else if (right === undefined) insert(out.removed, path);
  else if (!equal(left, right)) insert(out.modified, path);
}

const asMap = (value: unknown): Json => (isObject(value) ? value : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function compareMaps(left: Json, right: Json, atom: Atom, path: string[], out: Comparison): void {
  for (const key of Object.keys(left)) if (left[key] !== undefined) walk(left[key], right[key], atomOfKey(atom, key) ?? LEAF, [...path, `f:${key}`], out);
  for (const key of Object.keys(right)) if (left[key] === undefined && right[key] !== undefined) walk(undefined, right[key], atomOfKey(atom, key) ?? LEAF, [...path, `f:${key}`], out);
}

/** Items by their path element; an element that comes twice keeps all its items. */
function indexed(list: readonly unknown[], atom: Atom): Map<string, unknown[]> {
  const items = new Map<string, unknown[]>();
  for (const item of list) {
    const element = itemElement(atom, item);
    const held = items.get(element);
    if (held) held.push(item);
    else items.set(element, [item]);
  }
  return items;
}

function compareLists(left: unknown[], right: unknown[], atom: Atom, path: string[], out: Comparison): void {
  const before = indexed(left, atom), after = indexed(right, atom);
  const item = atom.kind === 'associative' ? atom.of : LEAF;
  for (const element of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(element) ?? [], is = after.get(element) ?? [];
    const at = [...path, element];
    if (was.length <= 1 && is.length <= 1) walk(was[0], is[0], item, at, out);
    else if (was.length >= 2 && is.length >= 2) {
      if (!equal(was, is)) insert(out.modified, at);
    } else if (was.length >= 2) {
      if (is.length > 0) walk(undefined, is[0], item, at, out);
      insert(out.removed, at);
    } else {
      if (was.length > 0) walk(was[0], undefined, item, at, out);
      insert(out.added, at);
    }
  }
}
