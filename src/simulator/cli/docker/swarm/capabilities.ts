/** --cap-add and --cap-drop of service create and update: ALL stands for every other, RESET takes back what was said before. */
import type { ContainerSpec } from './types.ts';

const named = (name: string): string => (['ALL', 'RESET'].includes(name) || name.startsWith('CAP_') ? name : `CAP_${name}`);

const asList = (names: ReadonlySet<string>): string[] => (names.has('ALL') ? ['ALL'] : [...names].sort());

/** What is asked for now; RESET empties what was there. */
function asked(names: readonly string[], before: Set<string>): Set<string> {
  const now = new Set(names.map((name) => named(name.trim().toUpperCase())));
  if (now.delete('RESET')) before.clear();
  return now;
}

/** To add what was dropped before only takes it from there, and the other way round; what is both added and dropped at once is added. */
export function changedCapabilities(before: ContainerSpec, add: readonly string[], drop: readonly string[]): Pick<ContainerSpec, 'CapabilityAdd' | 'CapabilityDrop'> {
  const added = new Set(before.CapabilityAdd), dropped = new Set(before.CapabilityDrop);
  const toAdd = asked(add, added), toDrop = asked(drop, dropped);
  for (const one of toDrop) if (!toAdd.has(one) && !added.delete(one)) dropped.add(one);
  for (const one of toAdd) if (!dropped.delete(one)) added.add(one);
  return { CapabilityAdd: asList(added), CapabilityDrop: asList(dropped) };
}
