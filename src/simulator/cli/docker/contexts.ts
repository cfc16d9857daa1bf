/** Where the engine is: -H, DOCKER_HOST, contexts in the configuration folder. */
import type { Invocation } from '../shared/cobra/command.ts';
import type { Target } from '../../kernel/request.ts';
import { encode } from '../../kernel/bytes.ts';
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { Engine } from './client.ts';
import { CliError } from './errors.ts';

export const DEFAULT_HOST = 'unix:///var/run/docker.sock';

export const homeOf = (p: Process): string => p.env.get('HOME') ?? '/root';

export const configFolder = (p: Process, flag = ''): string => flag || p.env.get('DOCKER_CONFIG') || `${homeOf(p)}/.docker`;

/** What config.json says, as far as it is read here. */
export interface ConfigFile {
  auths?: Record<string, { auth?: string; identitytoken?: string }>;
  currentContext?: string;
  psFormat?: string;
  imagesFormat?: string;
  networksFormat?: string;
  volumesFormat?: string;
  statsFormat?: string;
  detachKeys?: string;
  [name: string]: unknown;
}

export function readConfig(p: Process, folder = configFolder(p)): ConfigFile {
  const path = `${folder}/config.json`;
  if (!lookup(p, path)) return {};
  try {
    const parsed: unknown = JSON.parse(readText(p, path));
    return typeof parsed === 'object' && parsed !== null ? (parsed as ConfigFile) : {};
  } catch (error) {
    throw new CliError(`Error loading config file: ${path}: ${error instanceof SyntaxError ? 'invalid character in JSON' : (error as Error).message}`);
  }
}

export interface ContextMeta {
  Name: string;
  Metadata: { Description?: string };
  Endpoints: { docker?: { Host: string; SkipTLSVerify?: boolean } };
}

export const contextFolder = (p: Process, name: string, folder = configFolder(p)): string => `${folder}/contexts/meta/${sha256Hex(encode(name))}`;

export function readContext(p: Process, name: string, folder = configFolder(p)): ContextMeta | undefined {
  const path = `${contextFolder(p, name, folder)}/meta.json`;
  return lookup(p, path) ? (JSON.parse(readText(p, path)) as ContextMeta) : undefined;
}

/** The context in use, in docker's order: --context, -H, DOCKER_HOST, DOCKER_CONTEXT, config.json. */
export function currentContext(invocation: Invocation): { name: string; host: string | undefined } {
  const { p, flags } = invocation;
  const hosts = flags.store;
  const root = invocation.path[0]!;
  const value = (name: string): string => {
    const flag = root.flags.find((one) => one.name === name);
    const given = flag && hosts.values.get(flag);
    return given === undefined ? '' : Array.isArray(given) ? String(given[0] ?? '') : String(given);
  };
  const host = value('host'), context = value('context');
  if (host && context) throw new CliError('conflicting options: cannot specify both --host and --context', 1);
  if (context) return { name: context, host: undefined };
  if (host) return { name: 'default', host };
  const fromEnvironment = p.env.get('DOCKER_HOST');
  if (fromEnvironment) return { name: 'default', host: fromEnvironment };
  const name = p.env.get('DOCKER_CONTEXT') || readConfig(p, configFolder(p, value('config'))).currentContext || 'default';
  return { name, host: undefined };
}

/** The engine that a command speaks to. */
export function engineOf(invocation: Invocation): Engine {
  const { p } = invocation;
  const { name, host } = currentContext(invocation);
  checkSecurity(invocation);
  if (host !== undefined) return new Engine(p, targetOf(p, host), host.includes('://') ? host : `tcp://${host}`);
  if (name === 'default') return new Engine(p, targetOf(p, DEFAULT_HOST), DEFAULT_HOST);
  const meta = readContext(p, name);
  if (!meta) throw new CliError(`Failed to initialize: unable to resolve docker endpoint: context ${JSON.stringify(name)}: context not found: open ${contextFolder(p, name)}/meta.json: no such file or directory`);
  const endpoint = meta.Endpoints.docker?.Host || DEFAULT_HOST;
  return new Engine(p, targetOf(p, endpoint), endpoint);
}

/** Keys are read before anything is said to the engine; this computer has none. @throws CliError */
function checkSecurity(invocation: Invocation): void {
  const { p } = invocation;
  const root = invocation.path[0]!;
  const on = (name: string): boolean => {
    const flag = root.flags.find((one) => one.name === name);
    return flag !== undefined && invocation.flags.store.values.get(flag) === true;
  };
  if (!on('tls') && !on('tlsverify') && !p.env.get('DOCKER_TLS_VERIFY')) return;
  const file = `${p.env.get('DOCKER_CERT_PATH') ?? `${p.env.get('HOME') ?? '/root'}/.docker`}/ca.pem`;
  if (!lookup(p, file)) throw new CliError(`Failed to initialize: unable to resolve docker endpoint: open ${file}: no such file or directory`);
}

export function targetOf(p: Process, host: string): Target {
  if (host.startsWith('unix://')) return { unix: host.slice(7) };
  const match = /^(?:tcp|https?):\/\/(\[[^\]]+\]|[^:/]+)?(?::(\d+))?\/?$/.exec(host.includes('://') ? host : `tcp://${host}`);
  if (!match) throw new CliError(`Failed to initialize: unable to resolve docker endpoint: invalid bind address format: ${host}`);
  const name = match[1] ?? '127.0.0.1';
  return { address: resolveName(p, name), port: Number(match[2] ?? 2375) };
}

/** Addresses from /etc/hosts; a name that is not there goes out as it is and is not reached. */
function resolveName(p: Process, name: string): string {
  if (/^[\d.]+$/.test(name)) return name;
  const lines = lookup(p, '/etc/hosts') ? readText(p, '/etc/hosts').split('\n') : [];
  for (const line of lines) {
    const [address, ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (address && names.includes(name) && !address.includes(':')) return address;
  }
  return name === 'localhost' ? '127.0.0.1' : name;
}
