/**
 * Templates in a service's specification (variables, mounts, host name), which every task fills in: `{{.Node.Hostname}}-{{.Task.Slot}}`.
 * The swarm fills them in once with words of no task when it gets the specification, and refuses what fails then.
 */
import type { MountRequest } from '../../api/engine/containers.ts';
import type { ServiceRecord, SwarmContainerSpec, TaskRecord } from '../../api/engine/swarm.ts';
import type { TemplateFunction } from '../../kernel/gotemplate/functions.ts';
import { Template } from '../../kernel/gotemplate/template.ts';
import { GoStruct } from '../../kernel/gotemplate/value.ts';

/** The one function beside those of every Go template. What is to stand between comes first. */
const functions: Record<string, TemplateFunction> = { join: { least: 0, most: Infinity, takes: ['string', 'string', 'string', 'string'], call: ([between, ...words]) => words.join(String(between)) } };

export interface TaskWords {
  readonly service: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly node: string;
  readonly hostname: string;
  readonly os: string;
  readonly architecture: string;
  readonly task: string;
  readonly taskName: string;
  readonly slot: string;
}

/** Words that stand for no task. */
const NOBODY: TaskWords = { service: 'serviceid', name: 'servicename', labels: {}, node: 'nodeid', hostname: 'nodeHostname', os: 'os', architecture: 'architecture', task: '', taskName: 'taskname', slot: '1' };

export const wordsOf = (service: ServiceRecord, task: TaskRecord, taskName: string, hostname: string): TaskWords => ({
  service: service.ID, name: service.Spec.Name, labels: service.Spec.Labels ?? {}, node: task.NodeID ?? '', hostname, os: 'linux', architecture: 'x86_64', task: task.ID, taskName, slot: String(task.Slot ?? task.NodeID ?? ''),
});

/** How the wrong ones are named in a message. */
function context(words: TaskWords): GoStruct {
  const platform = new GoStruct('template.Platform', { Architecture: words.architecture, OS: words.os });
  return new GoStruct('*template.Context', {
    Service: new GoStruct('struct { ID string; Name string; Labels map[string]string }', { ID: words.service, Name: words.name, Labels: { ...words.labels } }),
    Node: new GoStruct('struct { ID string; Hostname string; Platform template.Platform }', { ID: words.node, Hostname: words.hostname, Platform: platform }),
    Task: new GoStruct('struct { ID string; Name string; Slot string }', { ID: words.task, Name: words.taskName, Slot: words.slot }),
  });
}

/** What failed, with the words of whatever it lies in before it. */
function within<T>(what: string, expand: () => T): T {
  try {
    return expand();
  } catch (error) {
    throw new Error(`${what}: ${(error as Error).message}`, { cause: error });
  }
}

const quote = (text: string): string => JSON.stringify(text);

/** The fields that may be templates, filled in. @throws Error for a template that is wrong */
export function expandContainer(spec: Pick<SwarmContainerSpec, 'Env' | 'Mounts' | 'Hostname'>, words: TaskWords): { Env: string[] | undefined; Mounts: MountRequest[] | undefined; Hostname: string | undefined } {
  const data = context(words);
  const fill = (text: string): string => (text.includes('{{') ? new Template(text, { name: 'expansion', strictKeys: true, functions }).execute(data) : text);
  const map = (values: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, within(`expanding map entry ${quote(key)}=${quote(value)}`, () => fill(value))]));
  const variable = (text: string): string => {
    const at = text.indexOf('=');
    return at < 0 ? text : text.slice(0, at + 1) + within(`expanding env ${quote(text)}`, () => fill(text.slice(at + 1)));
  };
  const mount = (given: MountRequest): MountRequest => {
    const Source = within(`expanding mount source ${quote(given.Source ?? '')}`, () => fill(given.Source ?? ''));
    const Target = within(`expanding mount target ${quote(given.Target ?? '')}`, () => fill(given.Target ?? ''));
    const { VolumeOptions: options } = given;
    const Labels = options?.Labels && within('expanding volume labels', () => map(options.Labels!));
    const Options = options?.DriverConfig?.Options && within('expanding volume driver config', () => map(options.DriverConfig!.Options!));
    return { ...given, ...(given.Source !== undefined && { Source }), Target, ...(options && { VolumeOptions: { ...options, ...(Labels && { Labels }), ...(Options && { DriverConfig: { ...options.DriverConfig, Options } }) } }) };
  };
  const Env = within('expanding env failed', () => spec.Env?.map(variable));
  const Mounts = within('expanding mounts failed', () => (spec.Mounts as MountRequest[] | undefined)?.map(mount));
  return { Env, Mounts, Hostname: within('expanding hostname failed', () => spec.Hostname && fill(spec.Hostname)) };
}

/** What the swarm tries when it gets a specification. @throws Error */
export const tryTemplates = (spec: SwarmContainerSpec): void => void expandContainer(spec, NOBODY);
