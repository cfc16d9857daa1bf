/** A compose file as a bake file: each service that is built is a target. */
import { CliError } from '../../errors.ts';
import { interpolateAll } from '../../compose/interpolate.ts';
import { merge } from '../../compose/merge.ts';
import { readYaml } from '../../compose/yaml.ts';
import { addGroup, type Definition } from './definition.ts';
import { ENTRY_KINDS, entryOf } from './entries.ts';
import type { Source } from './hcl-error.ts';
import type { Value } from './hcl-syntax.ts';
import { isMap } from './hcl-syntax.ts';
import { text } from './hcl-functions.ts';
import { FIELDS, type Target } from './target.ts';
import type { Given } from './variables.ts';

/** By its name, or by what is in it where the name says nothing. */
export function isCompose({ name, text: content }: Source): boolean {
  if (/\.ya?ml$/.test(name)) return true;
  if (/\.(json|hcl)$/.test(name)) return false;
  return /^services:/m.test(content);
}

/** 'A=1' lists and mappings; a value that is not given is taken from outside. */
function pairs(value: Value | undefined, given: Given): Record<string, string> {
  const all: [string, Value | undefined][] = isMap(value) ? Object.entries(value) : Array.isArray(value) ? value.map((one) => text(one).split(/=(.*)/s).slice(0, 2) as [string, string | undefined]) : [];
  return Object.fromEntries(all.flatMap(([key, one]): [string, string][] => {
    const known = one ?? given.get(key);
    return known === undefined ? [] : [[key, text(known)]];
  }));
}

const strings = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(text) : []);

function targetOf(service: { [key: string]: Value }, given: Given): Target {
  const build = isMap(service.build) ? service.build : { context: service.build ?? null };
  const target: Target = {};
  const put = (name: string, value: Value | undefined): void => void (value !== undefined && value !== null && value !== '' && (target[name] = text(value)));
  const context = build.context === undefined || build.context === null ? undefined : text(build.context);
  // The file's folder is put before a path, which takes './' away.
  put('context', context?.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, ''));
  put('dockerfile', build.dockerfile);
  put('dockerfile-inline', build.dockerfile_inline);
  put('target', build.target);
  put('network', build.network);
  put('shm-size', build.shm_size);
  for (const [name, value] of [['args', build.args], ['labels', build.labels], ['contexts', build.additional_contexts]] as const) if (value !== undefined) target[name] = pairs(value, given);
  const tags = strings(build.tags);
  if (tags.length > 0 || service.image) target.tags = tags.length > 0 ? tags : [text(service.image)];
  if (build.platforms !== undefined) target.platforms = strings(build.platforms);
  for (const [name, value] of [['cache-from', build.cache_from], ['cache-to', build.cache_to]] as const) if (value !== undefined) target[name] = strings(value).map((one) => entryOf(ENTRY_KINDS[name]!, one));
  if (build.no_cache !== undefined) target['no-cache'] = build.no_cache === true;
  if (build.pull !== undefined) target.pull = build.pull === true;
  const own = build['x-bake'];
  if (isMap(own)) for (const [name, value] of Object.entries(own)) if (FIELDS[name] === 'list') target[name] = Array.isArray(value) ? value.map(text) : [text(value)]; else if (FIELDS[name] === 'bool') target[name] = value === true; else if (FIELDS[name] === 'entries') target[name] = ([value].flat() as Value[]).map((one) => entryOf(ENTRY_KINDS[name]!, one)); else if (FIELDS[name] === 'map') target[name] = pairs(value, given);
  return target;
}

/** @throws CliError */
export function addComposeFiles(definition: Definition, files: readonly Source[], given: Given): void {
  let all: unknown = {};
  try {
    for (const { name, text: content } of files) all = merge(all, interpolateAll(readYaml(content, name), { get: (one) => given.get(one), missing: () => undefined }));
  } catch (error) {
    if (error instanceof CliError) throw new CliError(`ERROR: failed to parse compose file: ${error.message}`);
    throw error;
  }
  const services = isMap(all as Value) ? (all as { services?: Value }).services : undefined;
  if (!isMap(services)) return;
  const built = Object.entries(services).filter(([, service]) => isMap(service) && service.build).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = built.map(([name, service]) => {
    const called = name.replaceAll('.', '_');
    definition.targets.set(called, targetOf(service as { [key: string]: Value }, given));
    return called;
  });
  addGroup(definition, { name: 'default', targets: names, description: '' });
}
