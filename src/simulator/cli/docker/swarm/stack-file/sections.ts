/** The sections of a stack's file: what is written short is written out, and stands in the order in which it is shown. */
import { Errno } from '../../../../kernel/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import { goDuration, parseGoDuration } from '../../../../kernel/calendar.ts';
import { ramInBytes } from '../../../shared/units.ts';
import { isMap, list, sorted, text, type Raw } from '../../compose/raw.ts';
import { shellWords } from '../../compose/shell-words.ts';
import { hasSource } from '../../container/volume-spec.ts';
import { readVariables } from '../../variable-files.ts';
import { CliError } from '../../errors.ts';
import { portConfigs } from '../port-option.ts';

type Change = (value: unknown) => unknown;

const words: Change = (value) => (typeof value === 'string' ? shellWords(value) : value);
const texts: Change = (value) => (typeof value === 'string' ? [value] : value);
const duration: Change = (value) => goDuration(parseGoDuration(text(value)));
const whole: Change = (value) => value;
const options: Change = (value) => sorted(Object.fromEntries(Object.entries(isMap(value) ? value : {}).map(([key, one]) => [key, text(one)])));

/** A mapping, or a list of key=value; what has no value is null only where that means something. */
const pairs = (none: string | null): Change => (value) => {
  const entries = Array.isArray(value) ? value.map((one) => text(one).split(/=(.*)/s)).map(([key = '', one]) => [key, one ?? none]) : Object.entries(value as Raw).map(([key, one]) => [key, one === null ? none : text(one)]);
  return sorted(Object.fromEntries(entries) as Record<string, unknown>);
};

/** The keys of `fields` in their order; what is empty is left out. */
function ordered(raw: Raw, fields: Readonly<Record<string, Change>>): Raw {
  const shown = Object.entries(fields).flatMap(([key, change]) => (raw[key] === undefined || raw[key] === null ? [] : [[key, change(raw[key])] as const]));
  return Object.fromEntries([...shown.filter(([, value]) => !isZero(value)), ...Object.entries(raw).filter(([key]) => key.startsWith('x-'))]);
}

const isZero = (value: unknown): boolean => value === '' || value === false || (Array.isArray(value) && value.length === 0) || (isMap(value) && Object.keys(value).length === 0);
const inside = (fields: Readonly<Record<string, Change>>): Change => (value) => ordered(value as Raw, fields);
const each = (change: Change): Change => (value) => (value as unknown[]).map(change);
const bytes: Change = (value) => String(ramInBytes(text(value)));

const UPDATE = inside({ parallelism: whole, delay: duration, failure_action: whole, monitor: duration, max_failure_ratio: whole, order: whole });
const AMOUNTS = { cpus: text, memory: bytes, pids: whole, generic_resources: whole };
const REFERENCE: Change = (value) => (isMap(value) ? inside({ source: whole, target: whole, uid: whole, gid: whole, mode: whole })(value) : { source: value });

const DEPLOY = {
  mode: whole, replicas: whole, labels: pairs(''), update_config: UPDATE, rollback_config: UPDATE, resources: inside({ limits: inside(AMOUNTS), reservations: inside(AMOUNTS) }),
  restart_policy: inside({ condition: whole, delay: duration, max_attempts: whole, window: duration }), placement: inside({ constraints: whole, preferences: whole, max_replicas_per_node: whole }), endpoint_mode: whole,
};

const HEALTH = { test: (value: unknown) => (typeof value === 'string' ? ['CMD-SHELL', value] : value), timeout: duration, interval: duration, retries: whole, start_period: duration, start_interval: duration, disable: whole };

const SERVICE: Readonly<Record<string, Change>> = {
  build: (value) => (isMap(value) ? inside({ context: whole, dockerfile: whole, args: pairs(null), labels: pairs(''), cache_from: texts, extra_hosts: hosts, network: whole, target: whole })(value) : { context: value }),
  cap_add: whole, cap_drop: whole, cgroupns_mode: whole, cgroup_parent: whole, command: words, configs: each(REFERENCE), container_name: whole, credential_spec: whole, depends_on: whole, deploy: inside(DEPLOY), devices: whole, dns: texts, dns_search: texts,
  domainname: whole, entrypoint: words, environment: whole, env_file: texts, expose: each(text), external_links: whole, extra_hosts: hosts, hostname: whole, healthcheck: inside(HEALTH), image: whole, init: (value) => value, ipc: whole, isolation: whole,
  labels: pairs(''), links: whole, logging: inside({ driver: whole, options }), mac_address: whole, network_mode: whole, networks: (value) => sorted(Array.isArray(value) ? Object.fromEntries(value.map((name) => [text(name), null])) : value as Raw), pid: whole,
  ports: (value) => (value as unknown[]).flatMap(port), privileged: whole, read_only: whole, restart: whole, secrets: each(REFERENCE), security_opt: whole, shm_size: text, stdin_open: whole, stop_grace_period: duration, stop_signal: whole, sysctls: pairs(''),
  tmpfs: texts, tty: whole, ulimits: whole, user: whole, oom_score_adj: whole, userns_mode: whole, volumes: whole, working_dir: whole,
};

export const SERVICE_KEYS = Object.keys(SERVICE);

/** 'name:address', without the brackets of an address. */
function hosts(value: unknown): string[] {
  const entries = Array.isArray(value) ? value.map(text).filter((one) => /[=:]/.test(one)).map((one) => one.replace(/=|:/, ':')) : Object.entries(value as Raw).map(([name, address]) => `${name}:${text(address)}`).sort();
  return entries.map((one) => one.replace(/:\[(.*)\]$/, ':$1'));
}

function port(value: unknown): unknown[] {
  if (isMap(value)) return [ordered(value, { mode: whole, target: whole, published: whole, protocol: whole })];
  return portConfigs(text(value)).map((one) => ({ mode: one.PublishMode, target: one.TargetPort, ...(one.PublishedPort && { published: one.PublishedPort }), protocol: one.Protocol }));
}

/** source:target[:options]: a path is bound, a name is a volume. */
function mount(value: unknown, path: (file: string) => string): unknown {
  const raw = isMap(value) ? value : short(text(value));
  if (raw.type === 'bind' && !raw.source) throw new CliError('invalid mount config for type "bind": field Source must not be empty');
  const source = raw.type === 'bind' ? path(text(raw.source)) : raw.source;
  return ordered({ ...raw, source }, { type: whole, source: whole, target: whole, read_only: whole, consistency: whole, bind: whole, volume: whole, tmpfs: whole });
}

function short(spec: string): Raw {
  if (!hasSource(spec)) return { type: 'volume', target: spec };
  const [source = '', target = '', flags = ''] = spec.split(':');
  const bound = /^[./~]/.test(source), set = new Set(flags.split(','));
  const propagation = [...set].find((one) => /^r?(?:shared|slave|private)$/.test(one));
  return { type: bound ? 'bind' : 'volume', source, target, read_only: set.has('ro'), ...(bound && propagation && { bind: { propagation } }), ...(set.has('nocopy') && { volume: { nocopy: true } }) };
}

/** @throws CliError */
export function serviceOf(p: Process, raw: Raw, path: (file: string) => string): Raw {
  const environment: Record<string, unknown> = {};
  const set = (found: Raw): void => {
    for (const [key, value] of Object.entries(found)) environment[key] = (value === null || value === '') && p.env.has(key) ? p.env.get(key) : value;
  };
  for (const file of list(raw['env_file'])) set(pairs(null)(readEnvironment(p, path(file))) as Raw);
  if (raw['environment'] !== undefined && raw['environment'] !== null) set(pairs(null)(raw['environment']) as Raw);
  return ordered({ ...raw, environment: sorted(environment), ...(Array.isArray(raw['volumes']) && { volumes: raw['volumes'].map((one) => mount(one, path)) }) }, SERVICE);
}

function readEnvironment(p: Process, file: string): string[] {
  try {
    return readVariables(p, file, true);
  } catch (error) {
    if (error instanceof Errno || error instanceof Error) throw new CliError(error.message);
    throw error;
  }
}

/** An object that is there already is found by its name. */
function outside(kind: string, key: string, raw: Raw): Raw {
  const { external } = raw;
  if (external === undefined || external === false) return raw;
  const named = isMap(external) ? external['name'] : undefined;
  if (named !== undefined && raw['name']) throw new CliError(`${kind} ${key}: ${kind}.external.name and ${kind}.name conflict; only use ${kind}.name`);
  return { ...raw, external: true, name: named ?? raw['name'] ?? key };
}

const NETWORK = { name: whole, driver: whole, driver_opts: options, ipam: whole, external: whole, internal: whole, attachable: whole, labels: pairs('') };
const VOLUME = { name: whole, driver: whole, driver_opts: options, external: whole, labels: pairs('') };
const STORED = { name: whole, file: whole, external: whole, labels: pairs(''), driver: whole, driver_opts: options, template_driver: whole };

export const networkOf = (key: string, raw: unknown): Raw => ordered(outside('network', key, isMap(raw) ? raw : {}), NETWORK);

/** @throws CliError */
export function volumeOf(key: string, value: unknown): Raw {
  const raw = isMap(value) ? value : {};
  if (raw['external']) for (const other of ['driver', 'driver_opts', 'labels']) if (raw[other] && !isZero(raw[other])) throw new CliError(`conflicting parameters "external" and ${JSON.stringify(other)} specified for volume ${JSON.stringify(key)}`);
  return ordered(outside('volume', key, raw), VOLUME);
}

/** @throws CliError */
export function storedOf(kind: 'secret' | 'config', key: string, value: unknown, path: (file: string) => string): Raw {
  const raw = outside(kind, key, isMap(value) ? value : {});
  if (raw['external']) return ordered(raw, STORED);
  if (raw['driver'] && raw['file']) throw new CliError(`${kind} ${key}: ${kind}.driver and ${kind}.file conflict; only use ${kind}.driver`);
  return ordered(raw['driver'] ? raw : { ...raw, file: path(text(raw['file'])) }, STORED);
}
