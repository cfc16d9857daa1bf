/** What a log driver keeps of a container beside its lines: the labels and variables that it was asked for, and the tag that it was told to use. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { pattern, patternFault } from '../../kernel/go-regexp.ts';
import { dockerFunctions } from '../../kernel/gotemplate/functions.ts';
import { Template } from '../../kernel/gotemplate/template.ts';
import { GoStruct, GoStringer } from '../../kernel/gotemplate/value.ts';
import { nanoTime } from '../timestamp.ts';

/** `docker logs --details`. Of the drivers that are read, `local` keeps nothing of it. */
export function* logDetails(record: ContainerRecord): Blocking<string> {
  if (record.hostConfig.LogConfig.Type === 'local') return '';
  const kept = keptOf(record);
  return kept.map(([name, value]) => `${encodeURIComponent(name!)}=${encodeURIComponent(value!)}`).sort().join(',');
}

/** Why it cannot be kept: an expression or a template that is wrong. Drivers find that when they start. */
export function* detailsMistake(record: ContainerRecord): Blocking<string | undefined> {
  try {
    keptOf(record);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}

/** @throws Error in the words of Go's regexp and text/template */
function keptOf(record: ContainerRecord): [string, string][] {
  const { hostConfig: { LogConfig: { Config } }, config: { Labels, Env } } = record;
  const labels = Object.entries(Labels ?? {}), variables = (Env ?? []).filter((entry) => entry.includes('=')).map((entry) => entry.split(/=(.*)/s).slice(0, 2) as [string, string]);
  const kept = new Map<string, string>();
  for (const [option, all] of [['labels', labels], ['env', variables]] as const) {
    if (option === 'env' && all.length === 0) continue;
    const wanted = (Config[option] ?? '').split(','), matching = expression(Config[`${option}-regex`] ?? '');
    for (const [name, value] of all) if (wanted.includes(name) || matching?.test(name)) kept.set(name, value);
  }
  const tag = new Template(Config['tag'] ?? '', { name: 'log-tag', functions: dockerFunctions }).execute(informationOf(record));
  if (tag !== '') kept.set('tag', tag);
  return [...kept];
}

function expression(text: string): RegExp | undefined {
  if (text === '') return undefined;
  const found = pattern(text);
  if (!found) throw new Error(`error parsing regexp: ${patternFault(text)}`);
  return found;
}

/** What a tag's template sees. */
function informationOf({ id, name, image, path, args, created, config, hostConfig }: ContainerRecord): GoStruct {
  const methods = { ID: id.slice(0, 12), FullID: id, Name: name, ImageID: image.slice(0, 12), ImageFullID: image, ImageName: config.Image, Command: [path, ...args].join(' ') };
  return new GoStruct('*logger.Info', {
    Config: { ...hostConfig.LogConfig.Config }, ContainerID: id, ContainerName: `/${name}`, ContainerEntrypoint: path, ContainerArgs: [...args], ContainerImageID: image, ContainerImageName: config.Image,
    ContainerCreated: new GoStringer('time.Time', nanoTime(created)), ContainerEnv: [...(config.Env ?? [])], ContainerLabels: { ...config.Labels }, LogPath: '', DaemonName: 'docker',
  }, undefined, { more: new Map(Object.entries(methods)) });
}
