/**
 * Sets of field paths. A path element is written as in FieldsV1: f:name, k:{"key":"value"}, v:value, i:index. A node
 * may be a member itself, have members below it, or both.
 */
export interface FieldSet {
  member: boolean;
  children: Map<string, FieldSet>;
}

export const emptySet = (): FieldSet => ({ member: false, children: new Map() });

export function insert(set: FieldSet, path: readonly string[]): void {
  let node = set;
  for (const element of path) {
    let child = node.children.get(element);
    if (!child) node.children.set(element, (child = emptySet()));
    node = child;
  }
  node.member = true;
}

export function isEmptySet(set: FieldSet): boolean {
  if (set.member) return false;
  for (const child of set.children.values()) if (!isEmptySet(child)) return false;
  return true;
}

const isBlank = ({ member, children }: FieldSet): boolean => !member && children.size === 0;

export function union(a: FieldSet, b: FieldSet): FieldSet {
  if (a === b || isBlank(b)) return a;
  if (isBlank(a)) return b;
  const children = new Map(a.children);
  for (const [key, child] of b.children) children.set(key, union(children.get(key) ?? child, child));
  return { member: a.member || b.member, children };
}

/** What of `a` is not in `b`; `a` itself where they have nothing in common, as two managers mostly have. */
export function difference(a: FieldSet, b: FieldSet): FieldSet {
  if (a === b) return emptySet();
  const member = a.member && !b.member, children = new Map<string, FieldSet>();
  let same = member === a.member;
  for (const [key, child] of a.children) {
    const other = b.children.get(key), left = other ? difference(child, other) : child;
    if (left !== child) same = false;
    if (left === child || !isEmptySet(left)) children.set(key, left);
  }
  return same ? a : { member, children };
}

export function equalSets(a: FieldSet, b: FieldSet): boolean {
  return isEmptySet(difference(a, b)) && isEmptySet(difference(b, a));
}

/** Takes whole subtrees away. */
export function without(set: FieldSet, prefixes: readonly (readonly string[])[]): FieldSet {
  return prefixes.reduce((current, prefix) => cut(current, prefix), set);
}

function cut(set: FieldSet, [element, ...rest]: readonly string[]): FieldSet {
  if (element === undefined) return emptySet();
  const child = set.children.get(element);
  if (!child) return set;
  const left = rest.length === 0 ? emptySet() : cut(child, rest);
  if (left === child) return set;
  const children = new Map(set.children);
  if (isEmptySet(left)) children.delete(element);
  else children.set(element, left);
  return { member: set.member, children };
}

const RANK: Record<string, number> = { f: 0, k: 1, v: 2, i: 3 };

export function compareElements(a: string, b: string): number {
  const rank = RANK[a[0]!]! - RANK[b[0]!]!;
  return rank !== 0 ? rank : a < b ? -1 : a > b ? 1 : 0;
}

type FieldsV1 = { [element: string]: FieldsV1 };

export function toFieldsV1(set: FieldSet): FieldsV1 {
  const out: FieldsV1 = {};
  for (const key of [...set.children.keys()].sort(compareElements)) {
    const child = set.children.get(key)!;
    if (child.children.size === 0) {
      if (child.member) out[key] = {};
    } else out[key] = child.member ? { '.': {}, ...toFieldsV1(child) } : toFieldsV1(child);
  }
  return out;
}

export function fromFieldsV1(fields: FieldsV1 | undefined): FieldSet {
  const set = emptySet();
  for (const key of Object.keys(fields ?? {})) {
    if (key === '.') {
      set.member = true;
      continue;
    }
    const child = fromFieldsV1(fields![key]);
    if (child.children.size === 0) child.member = true;
    set.children.set(key, child);
  }
  return set;
}
