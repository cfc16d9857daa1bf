/** Short forms of services written out: ports, volumes, commands, variables, dependencies. */
import { parseGoDuration } from '../../../kernel/calendar.ts';
import { parsePublish } from '../container/ports.ts';
import { ramInBytes } from '../../shared/units.ts';
import { CliError } from '../errors.ts';
import type { BuildConfig, Dependency, HealthCheck, Service, ServiceMount, ServiceNetwork, ServicePort } from './model.ts';
import { shellWords } from './shell-words.ts';

type Raw = Record<string, unknown>;

export interface Surroundings {
  /** A path of the project made absolute. */
  absolute: (path: string) => string;
  variable: (name: string) => string | undefined;
  /** Lines of an env file. @throws CliError where it is missing and required */
  envFile: (path: string, required: boolean) => Record<string, string>;
}

const isMap = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => String(value);
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : value === undefined || value === null ? [] : [text(value)]);
const truth = (value: unknown): boolean => value === true || value === 'true';

const sorted = <T>(map: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A list of KEY=value or a mapping; a key without a value is null. */
export function pairs(value: unknown): Record<string, string | null> {
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === null ? null : text(item)]));
  return Object.fromEntries(list(value).map((item) => {
    const equals = item.indexOf('=');
    return equals < 0 ? [item, null] : [item.slice(0, equals), item.slice(equals + 1)];
  }));
}

export const labelsOf = (value: unknown): Record<string, string> => sorted(Object.fromEntries(Object.entries(pairs(value)).map(([key, item]) => [key, item ?? ''])));

const command = (value: unknown): string[] | undefined => (value === undefined || value === null ? undefined : Array.isArray(value) ? value.map(text) : shellWords(text(value)));

export function normaliseService(name: string, raw: Raw, around: Surroundings): Service {
  const service: Service = {
    ...(raw.profiles !== undefined && { profiles: list(raw.profiles) }),
    ...(raw.attach !== undefined && { attach: truth(raw.attach) }),
    ...(raw.build !== undefined && raw.build !== null && { build: build(raw.build, around) }),
    ...lists(raw, 'cap_add', 'cap_drop'),
    ...(command(raw.command) && { command: command(raw.command) }),
    ...texts(raw, 'container_name'),
    ...(raw.cpus !== undefined && { cpus: Number(raw.cpus) }),
    ...(raw.depends_on !== undefined && { depends_on: dependencies(raw.depends_on) }),
    ...(isMap(raw.deploy) && { deploy: raw.deploy }),
    ...lists(raw, 'dns'),
    ...(command(raw.entrypoint) && { entrypoint: command(raw.entrypoint) }),
    ...environment(raw, around),
    ...lists(raw, 'expose'),
    ...(raw.extra_hosts !== undefined && { extra_hosts: extraHosts(raw.extra_hosts) }),
    ...(isMap(raw.healthcheck) && { healthcheck: healthcheck(name, raw.healthcheck) }),
    ...texts(raw, 'hostname', 'image'),
    ...flags(raw, 'init'),
    ...texts(raw, 'ipc'),
    ...(raw.labels !== undefined && { labels: labelsOf(raw.labels) }),
    ...lists(raw, 'links'),
    ...(isMap(raw.logging) && { logging: { ...(raw.logging.driver !== undefined && { driver: text(raw.logging.driver) }), ...(isMap(raw.logging.options) && { options: labelsOf(raw.logging.options) }) } }),
    ...(raw.mem_limit !== undefined && { mem_limit: String(ramInBytes(text(raw.mem_limit))) }),
    ...texts(raw, 'network_mode'),
    ...(raw.network_mode === undefined && { networks: networks(raw.networks) }),
    ...texts(raw, 'pid', 'platform'),
    ...(raw.ports !== undefined && { ports: ports(raw.ports) }),
    ...flags(raw, 'privileged'),
    ...texts(raw, 'pull_policy'),
    ...flags(raw, 'read_only'),
    ...texts(raw, 'restart'),
    ...(raw.scale !== undefined && { scale: Number(raw.scale) }),
    ...lists(raw, 'security_opt'),
    ...texts(raw, 'shm_size'),
    ...flags(raw, 'stdin_open'),
    ...texts(raw, 'stop_grace_period', 'stop_signal'),
    ...(raw.sysctls !== undefined && { sysctls: labelsOf(raw.sysctls) }),
    ...lists(raw, 'tmpfs'),
    ...flags(raw, 'tty'),
    ...(isMap(raw.ulimits) && { ulimits: raw.ulimits }),
    ...texts(raw, 'user'),
    ...(raw.volumes !== undefined && { volumes: mounts(name, raw.volumes, around) }),
    ...lists(raw, 'volumes_from'),
    ...texts(raw, 'working_dir'),
    ...(raw.secrets !== undefined && { secrets: fileReferences(raw.secrets) }),
    ...(raw.configs !== undefined && { configs: fileReferences(raw.configs) }),
  };
  return service;
}

const texts = (raw: Raw, ...names: (keyof Service)[]): Partial<Service> => Object.fromEntries(names.filter((name) => raw[name] !== undefined && raw[name] !== null).map((name) => [name, text(raw[name])]));
const flags = (raw: Raw, ...names: (keyof Service)[]): Partial<Service> => Object.fromEntries(names.filter((name) => raw[name] !== undefined && raw[name] !== null).map((name) => [name, truth(raw[name])]));
const lists = (raw: Raw, ...names: (keyof Service)[]): Partial<Service> => Object.fromEntries(names.filter((name) => raw[name] !== undefined && raw[name] !== null).map((name) => [name, isMap(raw[name]) ? Object.entries(raw[name] as Raw).map(([key, item]) => `${key}=${text(item)}`) : list(raw[name])]));

function build(value: unknown, { absolute, variable }: Surroundings): BuildConfig {
  const raw: Raw = isMap(value) ? value : { context: text(value) };
  const context = text(raw.context ?? '.');
  const args = Object.fromEntries(Object.entries(pairs(raw.args)).map(([key, item]) => [key, item ?? variable(key) ?? null]));
  return {
    context: /^(https?:|git@)/.test(context) ? context : absolute(context),
    ...(raw.dockerfile_inline === undefined ? { dockerfile: text(raw.dockerfile ?? 'Dockerfile') } : { dockerfile_inline: text(raw.dockerfile_inline) }),
    ...(raw.args !== undefined && { args: sorted(args) }), ...(raw.labels !== undefined && { labels: labelsOf(raw.labels) }),
    ...(raw.target !== undefined && { target: text(raw.target) }), ...(raw.network !== undefined && { network: text(raw.network) }),
    ...(raw.no_cache !== undefined && { no_cache: truth(raw.no_cache) }), ...(raw.pull !== undefined && { pull: truth(raw.pull) }),
    ...(raw.tags !== undefined && { tags: list(raw.tags) }), ...(raw.platforms !== undefined && { platforms: list(raw.platforms) }),
  };
}

function dependencies(value: unknown): Record<string, Dependency> {
  const entries: [string, Dependency][] = isMap(value)
    ? Object.entries(value).map(([name, one]) => {
      const raw: Raw = isMap(one) ? one : {};
      return [name, { condition: text(raw.condition ?? 'service_started'), ...(raw.restart !== undefined && { restart: truth(raw.restart) }), required: raw.required === undefined || truth(raw.required) }];
    })
    : list(value).map((name) => [name, { condition: 'service_started', required: true }]);
  return sorted(Object.fromEntries(entries));
}

function environment(raw: Raw, { variable, envFile }: Surroundings): Partial<Service> {
  const files = raw.env_file === undefined || raw.env_file === null ? [] : Array.isArray(raw.env_file) ? raw.env_file : [raw.env_file];
  if (raw.environment === undefined && files.length === 0) return {};
  const fromFiles: Record<string, string> = {};
  for (const file of files) Object.assign(fromFiles, isMap(file) ? envFile(text(file.path), file.required === undefined || truth(file.required)) : envFile(text(file), true));
  const own = Object.fromEntries(Object.entries(pairs(raw.environment)).map(([key, value]) => [key, value ?? variable(key) ?? null]));
  return { environment: sorted({ ...fromFiles, ...own }) };
}

function healthcheck(service: string, raw: Raw): HealthCheck {
  for (const name of ['interval', 'timeout', 'start_period', 'start_interval']) if (raw[name] !== undefined && !isDuration(text(raw[name]))) throw new CliError(`decoding failed due to the following error(s):\n\n'services[${service}].healthcheck.${name}' time: invalid duration ${JSON.stringify(text(raw[name]))}`);
  const test = raw.test === undefined ? undefined : Array.isArray(raw.test) ? raw.test.map(text) : ['CMD-SHELL', text(raw.test)];
  const times = Object.fromEntries(['timeout', 'interval'].filter((name) => raw[name] !== undefined).map((name) => [name, goDurationText(text(raw[name]))]));
  return {
    ...(test && { test }), ...times, ...(raw.retries !== undefined && { retries: Number(raw.retries) }),
    ...(raw.start_period !== undefined && { start_period: goDurationText(text(raw.start_period)) }), ...(raw.start_interval !== undefined && { start_interval: goDurationText(text(raw.start_interval)) }),
    ...(raw.disable !== undefined && { disable: truth(raw.disable) }),
  };
}

function isDuration(text: string): boolean {
  try {
    parseGoDuration(text);
    return true;
  } catch {
    return false;
  }
}

/** '90s' is shown as '1m30s'. */
function goDurationText(value: string): string {
  const match = /^(\d+)s$/.exec(value);
  if (!match) return value;
  const seconds = Number(match[1]), hours = Math.floor(seconds / 3600), minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}h` : ''}${hours > 0 || minutes > 0 ? `${minutes}m` : ''}${seconds % 60}s`;
}

function networks(value: unknown): Record<string, ServiceNetwork | null> {
  if (value === undefined || value === null) return { default: null };
  if (!isMap(value)) return Object.fromEntries(list(value).map((name) => [name, null]));
  return Object.fromEntries(Object.entries(value).map(([name, raw]) => [name, isMap(raw) ? (raw as ServiceNetwork) : null]));
}

function ports(value: unknown): ServicePort[] {
  return (value as unknown[]).flatMap((one): ServicePort[] => {
    if (isMap(one)) return [{ ...(one.name !== undefined && { name: text(one.name) }), mode: text(one.mode ?? 'ingress'), ...(one.host_ip !== undefined && { host_ip: text(one.host_ip) }), target: Number(one.target), ...(one.published !== undefined && { published: text(one.published) }), protocol: text(one.protocol ?? 'tcp') }];
    return shortPort(text(one));
  });
}

function shortPort(spec: string): ServicePort[] {
  try {
    const { bindings } = parsePublish([spec]);
    return Object.entries(bindings).flatMap(([port, all]) => {
      const [target = '', protocol = 'tcp'] = port.split('/');
      return all.map(({ HostIp, HostPort }) => ({ mode: 'ingress', ...(HostIp && { host_ip: HostIp }), target: Number(target), ...(HostPort && { published: HostPort }), protocol }));
    });
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

function mounts(service: string, value: unknown, { absolute }: Surroundings): ServiceMount[] {
  return (value as unknown[]).map((one): ServiceMount => {
    if (isMap(one)) return { ...(one as unknown as ServiceMount), ...(one.type === 'bind' && one.source !== undefined && { source: absolute(text(one.source)) }), ...(one.type === 'volume' && { volume: (one.volume as Raw | undefined) ?? {} }) };
    return shortMount(text(one), absolute, service);
  });
}

function shortMount(spec: string, absolute: (path: string) => string, service: string): ServiceMount {
  // A single letter in front is taken for a drive of Windows.
  if (/^[a-zA-Z]:[\\/]/.test(spec) && spec.split(':').length === 2) return { type: 'volume', target: spec, volume: {} };
  const [first = '', second, options] = spec.split(':');
  if (second === undefined) return { type: 'volume', target: first, volume: {} };
  if (first === '') throw new CliError(`services.${service}.volumes: invalid spec: ${spec}: empty section between colons`);
  const isPath = /^[./~]/.test(first);
  const modes = (options ?? '').split(',');
  const nocopy = modes.includes('nocopy');
  return {
    type: isPath ? 'bind' : 'volume', source: isPath ? absolute(first) : first, target: second, ...(modes.includes('ro') && { read_only: true }),
    ...(isPath ? { bind: {} } : { volume: nocopy ? { nocopy: true } : {} }),
  };
}

/** 'name=address', however it was written. */
const extraHosts = (value: unknown): string[] => (isMap(value) ? Object.entries(value).flatMap(([name, address]) => list(address).map((one) => `${name}=${one}`)) : list(value).map((entry) => entry.replace(/^([^:=]+)[:=]\[?([^\]]*)\]?$/, '$1=$2')));

const fileReferences = (value: unknown): { source: string; target?: string }[] =>
  (value as unknown[]).map((one) => (isMap(one) ? { source: text(one.source), ...(one.target !== undefined && { target: text(one.target) }) } : { source: text(one) }));
