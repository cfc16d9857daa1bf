/** --set target.key=value, and the flags that are short for it. */
import type { Process } from '../../../../kernel/process.ts';
import { csvFields } from '../csv-fields.ts';
import { CliError, notSimulated } from '../../errors.ts';
import type { Definition } from './definition.ts';
import { ENTRY_KINDS, entryOf, type Entry } from './entries.ts';
import { matches } from './select.ts';
import { FIELDS, mergeTargets, type Setting, type Target } from './target.ts';

interface Override {
  values: string[];
  append: boolean;
}

/** By target, then by key ('tags', 'args.VERSION'). */
export type Overrides = Map<string, Map<string, Override>>;

/** --set's names differ from the file's in some places. */
const RENAMED: Readonly<Record<string, string>> = { platform: 'platforms', secrets: 'secret' };
const NAMED = new Set(['args', 'contexts', 'labels', 'extra-hosts', 'resources']);
/** Keys that gather what they are given; every other one keeps the last, also those that the file has as lists: these come out empty. */
const GATHERED = new Set(['output', 'cache-to', 'cache-from', 'tags', 'platform', 'secrets', 'ssh', 'attest', 'entitlements', 'network', 'annotations', 'policy']);
const UNKNOWN = new Set(['inherits', 'description', 'dockerfile-inline', 'platforms']);

/** @throws CliError */
export function readOverrides(p: Process, definition: Definition, specs: readonly string[]): Overrides {
  const overrides: Overrides = new Map();
  for (const spec of specs) {
    const [left = '', given] = spec.split(/=(.*)/s), append = left.endsWith('+'), key = append ? left.slice(0, -1) : left;
    const [pattern = '', name, rest] = /^([^.]*)(?:\.([^.]*)(?:\.(.*))?)?$/s.exec(key)!.slice(1);
    if (name === undefined) throw new CliError(`ERROR: invalid override key ${key}, expected target.name`);
    if (given === undefined && name !== 'args') throw new CliError(`ERROR: invalid override ${spec}, expected target.name=value`);
    if (name === 'secret' || name === 'resources') {
      if (rest === undefined) throw new CliError(`ERROR: invalid key ${left}, ${name} requires name`);
      if (append) throw new CliError(`ERROR: invalid key ${left}, ${name} does not support append`);
    }
    if ((name === 'args' || name === 'contexts') && rest === undefined) throw new CliError(`ERROR: invalid key ${left}, ${name} requires name`);
    const value = given ?? p.env.get(rest ?? '');
    const names = definition.targets.has(pattern) ? [pattern] : [...definition.targets.keys()].filter((one) => matches(pattern, one));
    if (names.length === 0) throw new CliError(`ERROR: could not find any target matching '${pattern}'`);
    if (value === undefined) continue;
    const own = rest === undefined ? name : `${name}.${rest}`;
    for (const target of names) {
      const all = overrides.get(target) ?? new Map<string, Override>();
      all.set(own, { values: [...(all.get(own)?.values ?? []), value], append });
      overrides.set(target, all);
    }
  }
  return overrides;
}

function bool(key: string, value: string): boolean {
  if (!/^(1|t|true|0|f|false)$/i.test(value)) throw new CliError(`ERROR: invalid value ${value} for boolean key ${key}`);
  return /^(1|t|true)$/i.test(value);
}

/** @throws CliError */
export function overridden(target: Target, overrides: ReadonlyMap<string, Override> = new Map()): Target {
  let result = target;
  for (const [key, { values, append }] of overrides) {
    const [first = '', rest] = key.split(/\.(.*)/s), name = RENAMED[first] ?? first, last = values.at(-1)!;
    if (name === 'push') result = { ...result, output: pushed((result.output ?? []) as Entry[], bool(name, last)) };
    else if (name === 'load') result = { ...result, output: bool(name, last) ? loaded((result.output ?? []) as Entry[]) : result.output ?? [] };
    else if (first === 'policy') {
      const field = values.flatMap((one) => csvFields(one)).find((one) => !one.includes('='));
      throw field === undefined ? notSimulated('policies of a target') : new CliError(`ERROR: invalid value ${field}`);
    } else if (first === 'secret') result = { ...result, secret: reread((result.secret ?? []) as Entry[], rest ?? '', last) };
    else if (FIELDS[name] === undefined || UNKNOWN.has(first)) throw new CliError(`ERROR: unknown key: ${first}`);
    else if (NAMED.has(name)) {
      if (rest === undefined) throw new CliError(`ERROR: invalid format for ${name}, expecting ${name}.<name>=<value>`);
      if (name === 'resources') checkLimit(rest, last);
      result = mergeTargets(result, { [name]: { [rest]: last } });
    } else if (FIELDS[name] === 'bool') result = { ...result, [name]: bool(name, last) };
    else if (FIELDS[name] === 'string') result = { ...result, [name]: GATHERED.has(first) ? '' : last };
    else if (!GATHERED.has(first)) result = { ...result, [name]: append ? result[name] ?? [] : [] };
    else {
      const given: Setting = FIELDS[name] === 'list' ? values : values.filter((one) => one !== '').map((one) => entryOf(ENTRY_KINDS[name]!, one));
      const grows = append || name === 'annotations' || name === 'attest' || name === 'entitlements';
      result = grows && name === 'attest' ? mergeTargets(result, { attest: given }) : { ...result, [name]: grows ? [...((result[name] ?? []) as string[]), ...(given as string[])] : given };
    }
  }
  return result;
}

/** @throws CliError */
function checkLimit(key: string, value: string): void {
  if (/^cpu-(shares|period|quota)$/.test(key)) {
    if (!/^[-+]?\d+$/.test(value)) throw new CliError(`ERROR: invalid value ${value} for int64 key resources.${key}`);
  } else if (!/^(memory|memory-swap|cpuset-cpus|cpuset-mems)$/.test(key)) throw new CliError(`ERROR: unknown resources key ${key}`);
}

/** secret.ID=…: where a secret that the target names comes from. @throws CliError */
function reread(secrets: readonly Entry[], id: string, spec: string): Entry[] {
  if (id === '') throw new CliError('ERROR: invalid format for secret, expecting secret.<id>=<value>');
  if (!secrets.some((one) => one['id'] === id)) throw new CliError(`ERROR: secret ${JSON.stringify(id)} must be declared before it can be overridden`);
  const { id: other, ...source } = entryOf('secret', spec);
  if (other !== undefined && other !== '' && other !== id) throw new CliError(`ERROR: secret override id ${JSON.stringify(other)} does not match declared secret ${JSON.stringify(id)}`);
  return secrets.map((one) => (one['id'] === id ? { id, ...source } : one));
}

function pushed(outputs: Entry[], push: boolean): Entry[] {
  const kept = (push ? outputs : outputs.filter((one) => one.type !== 'registry')).map((one) => (one.type === 'image' ? { ...one, push: String(push) } : one));
  return push && kept.every((one) => one.type === 'docker') ? [...kept, { type: 'image', push: 'true' }] : kept;
}

function loaded(outputs: Entry[]): Entry[] {
  const there = outputs.some((one) => (one.type === 'docker' && one.dest === undefined) || !['docker', 'image', 'registry', 'oci'].includes(String(one.type)));
  return there ? outputs : [...outputs, { type: 'docker' }];
}
