/** The entries of metadata.managedFields: who owns which fields, by which sort of request. */
import { fromFieldsV1, isEmptySet, toFieldsV1, type FieldSet } from './field-set.ts';

export interface Manager {
  readonly manager: string;
  readonly operation: 'Update' | 'Apply';
  readonly apiVersion: string;
  readonly subresource: string;
  readonly time: string;
  readonly fields: FieldSet;
}

/** By identity: manager, operation, subresource, and the version of updates. */
export type Managers = ReadonlyMap<string, Manager>;

export const NO_MANAGERS: Managers = new Map();

export const identityOf = ({ manager, operation, apiVersion, subresource }: Omit<Manager, 'fields' | 'time'>): string =>
  JSON.stringify([manager, operation, operation === 'Update' ? apiVersion : '', subresource]);

interface Entry {
  manager?: string;
  operation?: string;
  apiVersion?: string;
  time?: string;
  fieldsType?: string;
  fieldsV1?: Record<string, never>;
  subresource?: string;
}

/** Objects that are written alike have the same owners. */
const encoded = new WeakMap<Managers, Entry[]>();

export function encodeManagers(managers: Managers): Entry[] {
  let entries = encoded.get(managers);
  if (!entries) {
    entries = [...managers.values()].sort(order).map(({ manager, operation, apiVersion, subresource, time, fields }) => ({
      manager, operation, apiVersion, time, fieldsType: 'FieldsV1', fieldsV1: toFieldsV1(fields) as Record<string, never>, ...(subresource ? { subresource } : {}),
    }));
    encoded.set(managers, entries);
  }
  return entries;
}

/** Applies before updates, then by time, name, version and subresource. */
function order(a: Manager, b: Manager): number {
  const keys = (one: Manager): string[] => [one.operation, one.time, one.manager, one.apiVersion, one.subresource];
  const left = keys(a), right = keys(b);
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1;
  return 0;
}

/** Nobody, where one of the entries cannot be read. */
export function decodeManagers(entries: readonly unknown[] | undefined): Managers {
  const managers = new Map<string, Manager>();
  for (const entry of (entries ?? []) as (Entry | null)[]) {
    if (!entry) continue;
    const fields = fromFieldsV1(entry.fieldsV1);
    if ([...fields.children.keys()].some((key) => !/^[fkvi]:/.test(key))) return NO_MANAGERS;
    if (!entry.manager || isEmptySet(fields)) continue;
    const manager: Manager = {
      manager: entry.manager, operation: entry.operation === 'Apply' ? 'Apply' : 'Update', apiVersion: entry.apiVersion ?? '', subresource: entry.subresource ?? '', time: entry.time ?? '', fields,
    };
    managers.set(identityOf(manager), manager);
  }
  return managers;
}
