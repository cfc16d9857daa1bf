/** Ownership after a create, update or patch: who changed a field owns it, everybody else loses it. */
import { difference, emptySet, isEmptySet, union, without, type FieldSet } from './field-set.ts';
import type { Comparison } from './compare.ts';
import { identityOf, type Manager, type Managers } from './managers.ts';

/** Metadata that nobody owns. */
const STRIPPED: readonly (readonly string[])[] = [
  ['f:apiVersion'], ['f:kind'], ['f:metadata', 'f:name'], ['f:metadata', 'f:namespace'], ['f:metadata', 'f:creationTimestamp'], ['f:metadata', 'f:selfLink'], ['f:metadata', 'f:uid'],
  ['f:metadata', 'f:clusterName'], ['f:metadata', 'f:generation'], ['f:metadata', 'f:managedFields'], ['f:metadata', 'f:resourceVersion'],
];

/** Takes away what nobody owns; metadata itself is no field either. */
export function stripMeta(set: FieldSet): FieldSet {
  const out = without(set, STRIPPED);
  const metadata = out.children.get('f:metadata');
  if (!metadata?.member) return out;
  const children = new Map(out.children);
  if (metadata.children.size === 0) children.delete('f:metadata');
  else children.set('f:metadata', { member: false, children: metadata.children });
  return { member: out.member, children };
}

export type Writer = Omit<Manager, 'fields'>;

export const excluded = ({ added, modified, removed }: Comparison, prefixes: readonly (readonly string[])[]): Comparison =>
  ({ added: without(added, prefixes), modified: without(modified, prefixes), removed: without(removed, prefixes) });

/** Takes from every manager what the comparison says changed hands; gives what is left. */
export function disown(managers: Managers, { added, modified, removed }: Comparison, except = ''): Map<string, Manager> {
  const out = new Map<string, Manager>();
  const taken = union(modified, added);
  for (const [identity, manager] of managers) {
    if (identity === except) {
      out.set(identity, manager);
      continue;
    }
    const fields = difference(difference(manager.fields, taken), removed);
    if (!isEmptySet(fields)) out.set(identity, { ...manager, fields });
  }
  return out;
}

/** `comparison` without the fields that the subresource resets. */
export function managersAfterUpdate(managers: Managers, comparison: Comparison, writer: Writer): Managers {
  const out = disown(managers, comparison);
  const won = stripMeta(union(comparison.modified, comparison.added));
  if (isEmptySet(won)) return out;
  const identity = identityOf(writer);
  const held = out.get(identity)?.fields ?? emptySet();
  out.set(identity, { ...writer, fields: union(held, won) });
  return capped(out);
}

/** Entries of updates beyond ten are gathered in one. */
const MOST_UPDATERS = 10;

function capped(managers: Map<string, Manager>): Managers {
  const updaters = [...managers].filter(([, { operation }]) => operation === 'Update').sort(([a, one], [b, two]) => (one.time !== two.time ? (one.time < two.time ? -1 : 1) : a < b ? -1 : 1));
  let surplus = updaters.length - MOST_UPDATERS;
  if (surplus <= 0) return managers;
  const first = new Map<string, string>();
  for (const [identity, manager] of updaters) {
    if (surplus <= 0) break;
    const known = first.get(manager.apiVersion);
    if (known === undefined) {
      first.set(manager.apiVersion, identity);
      continue;
    }
    const bucket = { manager: 'ancient-changes', operation: 'Update' as const, apiVersion: manager.apiVersion, subresource: '' };
    const key = identityOf(bucket);
    const held = managers.get(key) ?? managers.get(known)!;
    if (!managers.has(key)) managers.delete(known);
    managers.delete(identity);
    managers.set(key, { ...bucket, time: manager.time, fields: union(held.fields, manager.fields) });
    surplus--;
  }
  return managers;
}

