import type { FieldSet } from './field-set.ts';

/** What is in both sets. */
export function intersection(a: FieldSet, b: FieldSet): FieldSet {
  const out: FieldSet = { member: a.member && b.member, children: new Map() };
  for (const [key, child] of a.children) {
    const other = b.children.get(key), both = other && intersection(child, other);
    if (both && (both.member || both.children.size > 0)) out.children.set(key, both);
  }
  return out;
}
