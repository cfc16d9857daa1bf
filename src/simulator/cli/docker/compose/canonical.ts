/** What is written short in a compose file, written out long: one service, before its values get their types. */
import { cleanPath } from '../../../kernel/path-clean.ts';
import { parsePublish } from '../container/ports.ts';
import { CliError } from '../errors.ts';
import { Marked } from './marked.ts';
import { isMap, text, type Raw } from './raw.ts';

export type Change = (value: unknown) => unknown;

const listOf = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);
const each = (change: Change): Change => (value) => (Array.isArray(value) ? value.map(change) : value);
const keysOf = (value: unknown): unknown => (Array.isArray(value) ? Object.fromEntries(value.map((one) => [text(one), null])) : value);
const source = (value: unknown): unknown => (isMap(value) ? value : { source: text(value) });

/** Keys of a service that may be written short. */
const CHANGES: Record<string, Change> = {
  build: (value) => (isMap(value) ? within(value, BUILD) : { context: text(value) }),
  depends_on: dependencies, env_file: envFiles, label_file: listOf, dns: listOf, networks: keysOf, models: keysOf,
  volumes: each(mount), devices: each(device), secrets: each(source), configs: each(source), ports,
  gpus: (value) => (typeof value === 'string' ? [{ count: -1 }] : value),
  develop: (value) => (isMap(value) && Array.isArray(value.watch) ? { ...value, watch: value.watch.map((one) => (isMap(one) ? within(one, WATCH) : one)) } : value),
};

const BUILD: Record<string, Change> = {
  secrets: each(source), ssh, additional_contexts: (value) => (Array.isArray(value) ? Object.fromEntries(value.map((one) => text(one).split(/=(.*)/s))) : value), provenance: text, sbom: text,
};

const WATCH: Record<string, Change> = { ignore: listOf, include: listOf };

/** Only the agent itself needs no path. */
function ssh(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(value.map((one) => text(one).split(/=(.*)/s)).map(([id = '', path]) => {
    if (path === undefined && id !== 'default') throw new CliError(`invalid ssh key ${JSON.stringify(id)}`);
    return [id, path ?? null];
  }));
}

const within = (raw: Raw, changes: Record<string, Change>): Raw =>
  Object.fromEntries(Object.entries(raw).map(([key, value]) => {
    const change = Object.hasOwn(changes, key) ? changes[key]! : undefined;
    const changed = (one: unknown): unknown => (one === null || !change ? one : change(one));
    return [key, value instanceof Marked ? value.map(changed) : changed(value)];
  }));

export const canonicalService = (raw: Raw): Raw => within(raw, CHANGES);

function dependencies(value: unknown): unknown {
  if (Array.isArray(value)) return Object.fromEntries(value.map((name) => [text(name), { condition: 'service_started', required: true }]));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, { condition: 'service_started', required: true, ...(isMap(one) && one) }]));
}

function envFiles(value: unknown): unknown {
  return (Array.isArray(value) ? value : [value]).map((one) => (isMap(one) ? { required: true, ...one } : { path: text(one), required: true }));
}

function device(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [from = '', to, permissions = 'rwm', ...more] = value.split(':');
  if (more.length > 0) throw new CliError(`confusing device mapping, please use long syntax: ${value}`);
  return { source: from, target: to || from, permissions };
}

function ports(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.flatMap((one) => {
    if (isMap(one)) return [one];
    const address = /^(\d+\.[\d.]+):/.exec(text(one))?.[1];
    if (address !== undefined && !isAddress(address)) throw new CliError(`invalid IP address: ${address}`);
    try {
      return Object.entries(parsePublish([text(one)]).bindings).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([port, all]) => {
        const [target = '', protocol = 'tcp'] = port.split('/');
        return all.map(({ HostIp, HostPort }) => ({ mode: 'ingress', ...(HostIp && { host_ip: HostIp }), target: Number(target), ...(HostPort && { published: HostPort }), protocol }));
      });
    } catch (error) {
      if (text(one).includes('$')) return [one];
      throw new CliError((error as Error).message);
    }
  });
}

const isAddress = (address: string): boolean => /^\d+(\.\d+){3}$/.test(address) && address.split('.').every((part) => Number(part) < 256);

const PROPAGATIONS = new Set(['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave']);

function mount(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value === '') throw new CliError('invalid empty volume spec');
  const invalid = (why: string): CliError => new CliError(`invalid spec: ${value}: ${why}`);
  const parts = value.length < 3 ? [value] : split(value);
  if (parts.includes('')) throw invalid('empty section between colons');
  if (parts.length > 3) throw invalid('too many colons');
  const [from, to, options = ''] = parts.length === 1 ? [undefined, parts[0]!] : parts;
  const modes = options.split(',');
  const isPath = from !== undefined && /^([./~]|\\\\|[a-zA-Z]:)/.test(from);
  const propagation = modes.findLast((mode) => PROPAGATIONS.has(mode)), selinux = modes.findLast((mode) => mode === 'z' || mode === 'Z');
  return {
    type: isPath ? 'bind' : 'volume', ...(from !== undefined && { source: from }), target: cleanPath(to!), ...(modes.findLast((mode) => mode === 'ro' || mode === 'rw') === 'ro' && { read_only: true }),
    ...(parts.length === 1 && value.length < 3 ? {} : { ...(isPath && { bind: { ...(selinux && { selinux }), ...(propagation && { propagation }), create_host_path: true } }), ...(modes.includes('nocopy') ? { volume: { nocopy: true } } : !isPath && { volume: {} }) }),
  };
}

/** At colons, but not after a single letter (a drive of Windows) nor within `${…}`. */
function split(spec: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [at, character] of [...spec].entries()) {
    if (character === '$' && spec[at + 1] === '{') depth++;
    else if (character === '}' && depth > 0) depth--;
    if (character === ':' && depth === 0 && !/^[a-zA-Z]$/.test(parts.at(-1)!)) parts.push('');
    else parts.push(parts.pop()! + character);
  }
  return parts;
}


/** Defaults of what is written long but not in full; a build's context is the project's folder. */
export function withDefaults(service: Raw, directory: string): Raw {
  const out = { ...service };
  const inDirectory = (build: unknown): unknown => (isMap(build) ? { context: directory, ...build } : build);
  out.build = out.build instanceof Marked ? out.build.map(inDirectory) : inDirectory(out.build);
  if (out.build === undefined) delete out.build;
  if (Array.isArray(out.secrets)) out.secrets = out.secrets.map((one) => (isMap(one) ? { ...one, target: one.target ?? `/run/secrets/${text(one.source)}` } : one));
  if (Array.isArray(out.ports)) out.ports = out.ports.map((one) => (isMap(one) ? { ...one, protocol: one.protocol ?? 'tcp', mode: one.mode ?? 'ingress' } : one));
  if (Array.isArray(out.volumes)) out.volumes = out.volumes.map((one) => (isMap(one) && isMap(one.bind) ? { ...one, bind: { create_host_path: true, ...one.bind } } : one));
  if (Array.isArray(out.gpus)) out.gpus = out.gpus.map((one) => (isMap(one) && one.count === undefined && one.device_ids === undefined ? { ...one, count: -1 } : one));
  return out;
}

