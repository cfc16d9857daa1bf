/** The flags of service create and update that say what a task's container is like. */
import { readVariableFiles } from '../seldom-values.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import { readCsv } from '../../shared/cobra/value.ts';
import { filtersQuery, type Engine } from '../client.ts';
import { shlexWords } from './shlex.ts';
import { parseMount } from '../container/mount-option.ts';
import { absolutePath } from '../container/options.ts';
import { CliError } from '../errors.ts';
import { withEnvironment } from '../env-file.ts';
import { changedCapabilities } from './capabilities.ts';
import { changedItems, changedList, changedMap, given, nameOf, removed } from './changed.ts';
import type { ContainerSpec, FileReference, StoredObject } from './types.ts';

const NANOSECONDS = 1e6;

/** Secrets and configs by name with the files that they become. */
export function* references(engine: Engine, kind: 'secret' | 'config', specs: readonly string[]): Blocking<FileReference[]> {
  const found: FileReference[] = [], targets = new Set<string>();
  const read = specs.map((spec) => {
    const fields = spec.includes('=') ? new Map(readCsv(spec).map((field) => field.split(/=(.*)/s).slice(0, 2) as [string, string])) : new Map([['source', spec]]);
    const source = fields.get('source') ?? fields.get('src') ?? '';
    const target = fields.get('target') || source;
    if (targets.has(target)) throw new CliError(`duplicate ${kind} target for ${source} not allowed`);
    targets.add(target);
    return { fields, source, target };
  });
  for (const { fields, source, target } of read) {
    const objects = yield* engine.get<StoredObject[]>(`/${kind}s`, { filters: filtersQuery([`name=${source}`]) });
    const object = objects.find((one) => one.Spec.Name === source);
    if (!object) throw new CliError(`${kind} not found: ${source}`);
    const file = { Name: target, UID: fields.get('uid') ?? '0', GID: fields.get('gid') ?? '0', Mode: fileMode(fields.get('mode') ?? '0444') };
    found.push(kind === 'secret' ? { File: file, SecretID: object.ID, SecretName: source } : { File: file, ConfigID: object.ID, ConfigName: source });
  }
  return found;
}

/** As Go reads a number whose base its beginning tells. */
const fileMode = (text: string): number => Number(/^0[0-7]/.test(text) ? `0o${text.slice(1)}` : text);

/** @throws CliError */
export function* containerSettings({ p, flags }: Invocation, engine: Engine, before: ContainerSpec): Blocking<ContainerSpec> {
  const container: ContainerSpec = { ...before, ...simple(flags) };
  const settle = <Name extends keyof ContainerSpec>(name: Name, value: ContainerSpec[Name] | undefined): void => {
    if (value !== undefined) container[name] = value;
  };
  settle('Env', changedItems(before.Env, [...(yield* variables(p, flags)), ...withEnvironment(p, given(flags, 'env'))], removed(flags, 'env'), nameOf));
  settle('Labels', changedMap(flags, 'container-label', before.Labels));
  settle('Mounts', changedItems(before.Mounts, givenMounts(p, flags), removed(flags, 'mount'), (mount) => mount.Target ?? ''));
  if (container.Mounts?.length === 0) delete container.Mounts;
  settle('Groups', sortedByUpdate(flags, changedList(flags, 'group', before.Groups)));
  settle('Hosts', changedList(flags, 'host', before.Hosts?.map(asHost), (host) => host.split(/[:=]/)[0]!)?.map(fromHost));
  settle('Sysctls', changedMap(flags, 'sysctl', before.Sysctls));
  settle('Ulimits', changedItems(before.Ulimits, given(flags, 'ulimit').map(ulimit), removed(flags, 'ulimit'), (one) => one.Name));
  if (flags.changed('cap-add') || flags.changed('cap-drop')) Object.assign(container, changedCapabilities(before, flags.changed('cap-add') ? flags.list('cap-add') : [], flags.changed('cap-drop') ? flags.list('cap-drop') : []));
  settle('DNSConfig', dns(flags, before.DNSConfig));
  settle('Healthcheck', healthcheck(flags, before.Healthcheck));
  settle('Secrets', changedItems(before.Secrets, yield* references(engine, 'secret', given(flags, 'secret')), removed(flags, 'secret'), (one) => one.SecretName ?? ''));
  settle('Configs', changedItems(before.Configs, yield* references(engine, 'config', given(flags, 'config')), removed(flags, 'config'), (one) => one.ConfigName ?? ''));
  if (flags.changed('credential-spec')) yield* settleCredentials(container, engine, flags.string('credential-spec'));
  return container;
}

/** @throws CliError where an update gives two for one place */
function givenMounts(p: Process, flags: FlagSet): NonNullable<ContainerSpec['Mounts']> {
  const mounts = given(flags, 'mount').map((text) => parseMount(text, absolutePath(p)));
  if (flags.changed('mount-add') && new Set(mounts.map((mount) => mount.Target)).size < mounts.length) throw new CliError('duplicate mount target');
  return mounts;
}

/** --credential-spec config://, file:// or registry://NAME (of Windows); '' takes it away. A config of it is one of the task's, without a file. @throws CliError */
function* settleCredentials(container: ContainerSpec, engine: Engine, text: string): Blocking<void> {
  if (text === '') {
    if (container.Privileges) container.Privileges = { ...container.Privileges, CredentialSpec: null };
    return;
  }
  const [scheme, name = ''] = text.split(/:\/\/(.*)/s);
  const [config] = scheme === 'config' && name !== '' ? yield* references(engine, 'config', [name]) : [];
  if (config) container.Configs = [...(container.Configs ?? []).filter((one) => one.ConfigName !== name), { ConfigID: config.ConfigID!, ConfigName: name, Runtime: {} } as unknown as FileReference];
  const CredentialSpec = { Config: config?.ConfigID ?? '', File: scheme === 'file' ? name : '', Registry: scheme === 'registry' ? name : '' };
  container.Privileges = { SELinuxContext: null, NoNewPrivileges: false, ...container.Privileges, CredentialSpec };
  container.Privileges = { CredentialSpec, SELinuxContext: container.Privileges.SELinuxContext, NoNewPrivileges: container.Privileges.NoNewPrivileges };
}

/** What --env-file names. @throws CliError */
function* variables(p: Process, flags: FlagSet): Blocking<string[]> {
  if (!flags.changed('env-file')) return [];
  try {
    return yield* readVariableFiles(p, flags.list('env-file'));
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

/** Flags with one value, that the two commands spell alike. */
function simple(flags: FlagSet): Partial<ContainerSpec> {
  const text = (name: string): string | undefined => (flags.changed(name) ? flags.string(name) : undefined);
  const entries: [keyof ContainerSpec, unknown][] = [
    ['Image', text('image')], ['Command', flags.changed('entrypoint') ? shlexWords(flags.string('entrypoint')) : undefined], ['Args', flags.changed('args') ? shlexWords(flags.string('args')) : undefined],
    ['Hostname', text('hostname')], ['Dir', text('workdir')], ['User', text('user')], ['Isolation', text('isolation')], ['StopSignal', text('stop-signal')],
    ['StopGracePeriod', flags.changed('stop-grace-period') ? flags.number('stop-grace-period') * NANOSECONDS : undefined], ['OomScoreAdj', flags.changed('oom-score-adj') ? flags.number('oom-score-adj') : undefined],
    ['Init', flags.changed('init') ? flags.bool('init') : undefined], ['TTY', flags.changed('tty') ? flags.bool('tty') : undefined], ['ReadOnly', flags.changed('read-only') ? flags.bool('read-only') : undefined],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** `service update` sorts what `service create` leaves as given. */
const sortedByUpdate = (flags: FlagSet, items: string[] | undefined): string[] | undefined => (flags.has('publish-add') ? items?.sort() : items);

/** The flag says 'name:address' or 'name=address', the object holds 'address name'. */
const fromHost = (text: string): string => text.replace(/^([^:=]*)[:=](.*)$/s, '$2 $1');
const asHost = (text: string): string => text.split(' ').slice(1).concat(text.split(' ')[0]!).join(':');

function ulimit(text: string): { Name: string; Soft: number; Hard: number } {
  const [name = '', limits = ''] = text.split('=');
  const [soft = '', hard = soft] = limits.split(':');
  return { Name: name, Soft: Number(soft), Hard: Number(hard) };
}

function dns(flags: FlagSet, before: ContainerSpec['DNSConfig']): ContainerSpec['DNSConfig'] {
  if (!['dns', 'dns-option', 'dns-search'].some((name) => given(flags, name).length > 0 || removed(flags, name).length > 0)) return before;
  const list = (name: string, old: string[] | undefined): string[] | undefined => sortedByUpdate(flags, changedList(flags, name, old));
  return { Nameservers: list('dns', before?.Nameservers), Search: list('dns-search', before?.Search), Options: list('dns-option', before?.Options) };
}

function healthcheck(flags: FlagSet, before: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  if (flags.bool('no-healthcheck')) {
    if (['cmd', 'interval', 'retries', 'timeout', 'start-period', 'start-interval'].some((name) => flags.changed(`health-${name}`))) throw new CliError('--no-healthcheck conflicts with --health-* options');
    return { Test: ['NONE'] };
  }
  const isUpdate = flags.has('publish-add'), changed = (name: string): boolean => flags.changed(`health-${name}`);
  // An update leaves the start interval as it was; a creation does not hear an empty command or no retries.
  const times = [['Interval', 'interval'], ['Timeout', 'timeout'], ['StartPeriod', 'start-period'], ...(isUpdate ? [] : [['StartInterval', 'start-interval']])] as const;
  const command = flags.string('health-cmd');
  const settings = {
    ...(changed('cmd') && (isUpdate || command !== '') && { Test: command === '' ? [] : ['CMD-SHELL', command] }), ...Object.fromEntries(times.flatMap(([field = '', name = '']) => (changed(name) ? [[field, flags.number(`health-${name}`) * NANOSECONDS]] : []))),
    ...(changed('retries') && (isUpdate || flags.number('health-retries') !== 0) && { Retries: flags.number('health-retries') }),
  };
  if (Object.keys(settings).length === 0) return before;
  const old = (before?.Test as string[] | undefined)?.[0] === 'NONE' ? { ...before, Test: [] } : before;
  return { ...old, ...settings };
}
