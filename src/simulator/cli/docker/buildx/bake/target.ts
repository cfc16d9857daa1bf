/** A target of a bake file, and how one is laid over another. */
import type { Expression, Value } from './hcl-syntax.ts';
import { isMap } from './hcl-syntax.ts';
import { HclError } from './hcl-error.ts';
import { text } from './hcl-functions.ts';
import { ENTRY_KINDS, entryOf, sameEntry, type Entry } from './entries.ts';

export type Setting = string | boolean | string[] | Record<string, string> | Entry[];

/** By the names that the file has for them. */
export type Target = { [name: string]: Setting };

export interface Group {
  name: string;
  description: string;
  targets: string[];
}

type Kind = 'string' | 'bool' | 'list' | 'map' | 'entries';

/** What a target may have, in the order in which --print shows it. */
export const FIELDS: Readonly<Record<string, Kind>> = {
  description: 'string', inherits: 'list', annotations: 'list', attest: 'entries', context: 'string', contexts: 'map', dockerfile: 'string', 'dockerfile-inline': 'string', args: 'map', labels: 'map', tags: 'list',
  'cache-from': 'entries', 'cache-to': 'entries', target: 'string', secret: 'entries', ssh: 'entries', platforms: 'list', output: 'entries', pull: 'bool', 'no-cache': 'bool', network: 'string', 'no-cache-filter': 'list',
  'shm-size': 'string', ulimits: 'list', call: 'string', entitlements: 'list', 'extra-hosts': 'map',
};

/** Lists that grow; the others are replaced. */
const GROWING = new Set(['annotations', 'attest', 'secret', 'ssh', 'cache-from', 'no-cache-filter', 'ulimits', 'entitlements', 'inherits']);

/** One setting as the file gives it; undefined for null. @throws HclError */
export function settingOf(name: string, value: Value, at: Expression): Setting | undefined {
  const unsuitable = (words: string): never => {
    throw new HclError(at.source, at.start, at.end, 'Unsuitable value type', `Unsuitable value: ${words}`);
  };
  if (value === null) return undefined;
  const kind = FIELDS[name]!, is = Array.isArray(value) ? 'tuple' : isMap(value) ? 'object' : typeof value === 'boolean' ? 'bool' : typeof value;
  if (kind === 'bool') return value === true || value === 'true' ? true : value === false || value === 'false' ? false : unsuitable('a bool is required');
  if (kind === 'string') return typeof value === 'object' ? unsuitable('string required') : text(value);
  if (kind === 'map') return isMap(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, one]): [string, string][] => (one === null ? [] : [[key, text(one)]]))) : unsuitable(`map of string required, but have ${is}`);
  if (!Array.isArray(value)) return unsuitable(`list of ${kind === 'list' ? 'string' : 'object'} required, but have ${is}`);
  if (kind === 'list') return value.filter((one) => one !== null).map(text);
  return value.filter((one) => one !== null && one !== '').map((one) => entryOf(ENTRY_KINDS[name]!, one));
}

const distinct = <T>(all: readonly T[], key: (one: T) => string): T[] => [...new Map(all.map((one) => [key(one), one])).values()];

/** Maps are joined, some lists grow, everything else is replaced. */
export function mergeTargets(base: Target, over: Target): Target {
  const merged: Target = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const before = base[name];
    if (FIELDS[name] === 'map') merged[name] = { ...(before as Record<string, string> | undefined), ...(value as Record<string, string>) };
    else if (GROWING.has(name) && Array.isArray(before)) merged[name] = FIELDS[name] === 'entries' ? distinct([...before, ...(value as Entry[])] as Entry[], sameEntry(name)) : [...before, ...(value as string[])] as string[];
    else merged[name] = value;
  }
  return merged;
}

/** Without what is there twice, and without what is empty. */
export function normalised(target: Target): Target {
  return Object.fromEntries(Object.entries(target).map(([name, value]): [string, Setting] => {
    if (FIELDS[name] === 'list') return [name, [...new Set(value as string[])].filter((one) => one !== '')];
    if (name === 'contexts') return [name, Object.fromEntries(Object.entries(value).filter(([, path]) => path !== ''))];
    return [name, value];
  }));
}
