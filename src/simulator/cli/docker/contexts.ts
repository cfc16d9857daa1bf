/** Where the engine is: -H, DOCKER_HOST, contexts in the configuration folder. */
import type { Invocation } from '../shared/cobra/command.ts';
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

/** A context, and the address that -H or DOCKER_HOST gives it ('' for none) where it is not a stored one. */
export interface Chosen {
  name: string;
  host: string | undefined;
}

/** What is loaded where a line, a variable or a file says which engine is meant. */
interface Elsewhere {
  chosen: (invocation: Invocation) => Chosen;
  engine: (invocation: Invocation) => Engine;
}

let elsewhere: Elsewhere | undefined;

export const lookElsewhere = (loaded: Elsewhere): void => {
  elsewhere = loaded;
};

/** Whether variables or config.json say which engine is meant. */
export const isElsewhere = (p: Process): boolean => ['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION'].some((name) => p.env.get(name)) || readConfig(p).currentContext !== undefined;

/** The context in use. */
export const currentContext = (invocation: Invocation): Chosen => elsewhere?.chosen(invocation) ?? { name: 'default', host: '' };

/** The engine that a command speaks to. @throws CliError */
export const engineOf = (invocation: Invocation): Engine => elsewhere?.engine(invocation) ?? new Engine(invocation.p, { unix: DEFAULT_HOST.slice(7) }, DEFAULT_HOST);
