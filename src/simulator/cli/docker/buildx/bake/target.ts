/** A target of a bake file, and how one is laid over another. */
import type { Expression, Value } from './hcl-syntax.ts';
import { isMap, startOf } from './hcl-syntax.ts';
import { converted, stringOf, typeOf } from './hcl-types.ts';
import { HclError } from './hcl-error.ts';
import { text } from './hcl-functions.ts';
import { CliError } from '../../errors.ts';
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
  'shm-size': 'string', ulimits: 'list', resources: 'map', call: 'string', entitlements: 'list', 'extra-hosts': 'map',
};

/** Lists that grow; the others are replaced. */
const GROWING = new Set(['annotations', 'attest', 'secret', 'ssh', 'cache-from', 'no-cache-filter', 'ulimits', 'entitlements', 'inherits']);

/** One setting as the file gives it; undefined for null. @throws HclError */
export function settingOf(name: string, value: Value, at: Expression): Setting | undefined {
  const unsuitable = (words: string): never => {
    throw new HclError(at.source, ...startOf(at), 'Unsuitable value type', `Unsuitable value: ${words}`);
  };
  if (value === null) return undefined;
  const kind = FIELDS[name]!, is = typeOf(value), element = (key: string, one: Value): string => (typeof one === 'object' && one !== null ? unsuitable(`element ${key}: string required, but have ${typeOf(one)}`) : stringOf(one));
  if (kind === 'bool') {
    try {
      return converted(value, 'bool') as boolean;
    } catch (error) {
      return unsuitable((error as Error).message);
    }
  }
  if (kind === 'string') return typeof value === 'object' ? unsuitable(`string required, but have ${is}`) : text(value);
  if (kind === 'map') return isMap(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, one]): [string, string][] => (one === null ? [] : [[key, element(JSON.stringify(key), one)]]))) : unsuitable(`map of string required${typeof value === 'object' ? '' : `, but have ${is}`}`);
  if (!Array.isArray(value)) return unsuitable(`list of ${kind === 'list' ? 'string' : 'map of string'} required${typeof value === 'object' ? '' : `, but have ${is}`}`);
  if (kind === 'list') return value.map((one, index) => (one === null ? unsuitable('null value is not allowed') : element(String(index), one)));
  const odd = value.find((one) => one !== null && typeof one !== 'string' && !isMap(one));
  if (odd !== undefined) unsuitable(`map of string required${typeof odd === 'object' ? '' : `, but have ${typeOf(odd)}`}`);
  try {
    return value.filter((one) => one !== null && one !== '').map((one) => entryOf(ENTRY_KINDS[name]!, one));
  } catch (error) {
    if (error instanceof CliError) return unsuitable(error.message.replace(/^ERROR: /, ''));
    throw error;
  }
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

/** Without what is there twice, and without what is empty; the network of the host wants its leave. */
export function normalised(target: Target): Target {
  const host: Target = target['network'] === 'host' ? { entitlements: [...((target['entitlements'] ?? []) as string[]), 'network.host'] } : {};
  return Object.fromEntries(Object.entries({ ...target, ...host }).map(([name, value]): [string, Setting] => {
    if (FIELDS[name] === 'list') return [name, [...new Set(value as string[])].filter((one) => one !== '')];
    if (name === 'contexts') return [name, Object.fromEntries(Object.entries(value).filter(([, path]) => path !== ''))];
    return [name, value];
  }));
}
