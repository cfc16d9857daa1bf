/** Merges an applied configuration into the live object, and takes items out of an object. */
import { isObject, type Json } from '../conform.ts';
import { atomOfKey, itemElement, LEAF, settled, type Atom } from './atoms.ts';
import { isEmptySet, type FieldSet } from './field-set.ts';

const bare = (value: unknown): boolean => value === undefined || value === null || (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);

/** What applying `right` to `left` gives: maps in it that this does not change are those of `left`. Undefined is absence. */
export function mergeValues(left: unknown, right: unknown, given: Atom): unknown {
  if (right === undefined) return left;
  const atom = settled(given, right);
  if (atom.kind === 'leaf' || atom.kind === 'deduced' || left === undefined || (bare(left) && bare(right))) return right;
  if (atom.kind === 'struct' || atom.kind === 'map') return mergeMaps(isObject(left) ? left : {}, isObject(right) ? right : {}, atom);
  return mergeLists(Array.isArray(left) ? left : [], Array.isArray(right) ? right : [], atom);
}

function mergeMaps(left: Json, right: Json, atom: Atom): Json {
  const out: Json = { ...left };
  let same = true;
  for (const key of Object.keys(right)) {
    const merged = mergeValues(left[key], right[key], atomOfKey(atom, key) ?? LEAF);
    if (merged === undefined || merged !== left[key]) same = false;
    out[key] = merged;
  }
  return same ? left : out;
}

/** Applied items come in their order; items of others keep their places between them. */
function mergeLists(left: readonly unknown[], right: readonly unknown[], atom: Atom): unknown[] {
  const item = atom.kind === 'associative' ? atom.of : LEAF;
  const leftKeys = left.map((one) => itemElement(atom, one)), rightKeys = right.map((one) => itemElement(atom, one));
  const inLeft = new Map<string, unknown>(), inRight = new Set(rightKeys);
  leftKeys.forEach((key, l) => !inLeft.has(key) && inLeft.set(key, left[l]));
  const shared = rightKeys.filter((key) => inLeft.has(key)).values();
  let next = shared.next().value;
  const merged = new Set<string>();
  const out: unknown[] = [];
  for (let l = 0, r = 0; l < left.length || r < right.length; ) {
    if (l < left.length && r < right.length) {
      const key = leftKeys[l]!;
      if (key === rightKeys[r]) {
        merged.add(key);
        out.push(mergeValues(inLeft.get(key), right[r], item));
        l++;
        r++;
        next = shared.next().value;
        continue;
      }
      if (inRight.has(key) && next !== undefined && next !== key) {
        l++;
        continue;
      }
    }
    if (l < left.length) {
      const key = leftKeys[l]!;
      if (!inRight.has(key)) {
        out.push(left[l++]);
        continue;
      }
      if (merged.has(key)) l++;
    }
    if (r < right.length) {
      const key = rightKeys[r]!;
      merged.add(key);
      out.push(inLeft.has(key) ? mergeValues(inLeft.get(key), right[r], item) : right[r]);
      r++;
      if (next === key) next = shared.next().value;
    }
  }
  return out;
}

/** The value without the members of `remove`; undefined where nothing is left of it. */
export function removeItems(value: unknown, remove: FieldSet, given: Atom): unknown {
  const atom = settled(given, value);
  if (atom.kind === 'struct' || atom.kind === 'map') return removeFromMap(value, remove, atom);
  if (atom.kind === 'set' || atom.kind === 'associative') return removeFromList(value, remove, atom);
  return atom.kind === 'leaf' && !isObject(value) && !Array.isArray(value) ? value : undefined;
}

/** @returns `value` itself where nothing is taken out of it */
function removeFromMap(value: unknown, remove: FieldSet, atom: Atom): unknown {
  if (!isObject(value)) return undefined;
  const out: Json = {};
  let same = true;
  for (const key of Object.keys(value)) {
    const below = remove.children.get(`f:${key}`);
    const left = below?.member ? undefined : below && below.children.size > 0 ? removeItems(value[key], below, atomOfKey(atom, key) ?? LEAF) : value[key];
    if (left !== value[key] || left === undefined) same = false;
    if (left !== undefined) out[key] = left;
  }
  return Object.keys(out).length === 0 ? undefined : same ? value : out;
}

function removeFromList(value: unknown, remove: FieldSet, atom: Atom): unknown {
  if (!Array.isArray(value)) return undefined;
  if (isEmptySet(remove)) return value.length > 0 ? value : undefined;
  const out: unknown[] = [];
  for (const item of value) {
    const below = remove.children.get(itemElement(atom, item));
    if (below?.member) continue;
    const left = below && below.children.size > 0 && atom.kind === 'associative' ? removeItems(item, below, atom.of) : item;
    if (left !== undefined) out.push(left);
  }
  return out.length > 0 ? out : undefined;
}

/** The set with every named field of a struct that has members below it added as a member; parts without such are those of `set`. */
export function withNamedFields(set: FieldSet, given: Atom): FieldSet {
  const out: FieldSet = { member: set.member, children: new Map() };
  let same = true;
  for (const [element, child] of set.children) {
    let below = child;
    if (child.children.size > 0) {
      const named = element.startsWith('f:');
      const atom = named ? atomOfKey(given, element.slice(2)) : given.kind === 'associative' ? given.of : undefined;
      below = withNamedFields(child, atom ?? LEAF);
      if (!below.member && named && given.kind === 'struct' && given.schema.fields.has(element.slice(2))) below = { member: true, children: below.children };
      if (below !== child) same = false;
    }
    out.children.set(element, below);
  }
  return same ? set : out;
}
