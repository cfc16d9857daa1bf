/** Lists and maps that `service create` gives whole and `service update` changes with --…-add and --…-rm. */
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import { pairsToMap } from '../env-file.ts';

/** What --NAME or --NAME-add give. */
export const given = (flags: FlagSet, name: string): string[] => [name, `${name}-add`].flatMap((one) => (flags.changed(one) ? [...flags.list(one)] : []));

/** What --NAME-rm names. */
export const removed = (flags: FlagSet, name: string): readonly string[] => (flags.changed(`${name}-rm`) ? flags.list(`${name}-rm`) : []);

/** Undefined stays undefined where no flag says anything; `keyOf` tells which item a further one replaces. */
export function changedList(flags: FlagSet, name: string, before: readonly string[] | undefined, keyOf: (item: string) => string = (item) => item): string[] | undefined {
  return changedItems(before, given(flags, name), removed(flags, name), keyOf);
}

export function changedItems<T>(before: readonly T[] | undefined, added: readonly T[], gone: readonly string[], keyOf: (item: T) => string): T[] | undefined {
  if (added.length === 0 && gone.length === 0) return before && [...before];
  const out = new Set([...gone, ...added.map(keyOf)]);
  return [...(before ?? []).filter((item) => !out.has(keyOf(item))), ...added];
}

export function changedMap(flags: FlagSet, name: string, before: Record<string, string> | undefined): Record<string, string> | undefined {
  const added = given(flags, name), gone = removed(flags, name);
  if (added.length === 0 && gone.length === 0) return before;
  const map = { ...before, ...pairsToMap(added) };
  for (const key of gone) delete map[key];
  return map;
}

/** 'NAME=value' by its name. */
export const nameOf = (pair: string): string => pair.split('=')[0]!;
