/** The kubeconfig: which files, how they merge, and writing one back. */
import { Errno } from '../../../kernel/errno.ts';
import { lookup, makeDirectory, readText, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { parseYaml, YamlError } from '../../shared/yaml/read.ts';
import { CommandError } from './failure.ts';

export interface Cluster {
  server?: string;
  'certificate-authority'?: string;
  'certificate-authority-data'?: string;
  'insecure-skip-tls-verify'?: boolean;
  'tls-server-name'?: string;
  'proxy-url'?: string;
  [field: string]: unknown;
}

export interface Context {
  cluster?: string;
  user?: string;
  namespace?: string;
  [field: string]: unknown;
}

export interface User {
  'client-certificate'?: string;
  'client-certificate-data'?: string;
  'client-key'?: string;
  'client-key-data'?: string;
  token?: string;
  tokenFile?: string;
  username?: string;
  password?: string;
  [field: string]: unknown;
}

/** As it is in memory; names are keys. */
export interface Kubeconfig {
  clusters: Map<string, Cluster>;
  contexts: Map<string, Context>;
  users: Map<string, User>;
  currentContext: string;
  preferences: Record<string, unknown> | undefined;
  /** Which file each entry came from: 'contexts/dev' → path. */
  origins: Map<string, string>;
}

const empty = (): Kubeconfig => ({ clusters: new Map(), contexts: new Map(), users: new Map(), currentContext: '', preferences: undefined, origins: new Map() });

/** Files in order of precedence: --kubeconfig alone, or $KUBECONFIG's, or the home folder's. */
export function configPaths(p: Process, explicit: string): string[] {
  if (explicit) return [explicit];
  const listed = (p.env.get('KUBECONFIG') ?? '').split(':').filter((path) => path !== '');
  return listed.length > 0 ? [...new Set(listed)] : [`${p.env.get('HOME') ?? ''}/.kube/config`];
}

/** @throws CommandError where a file named with --kubeconfig is missing (`config` makes it), or one does not parse */
export function loadKubeconfig(p: Process, explicit: string, mayMiss = false): Kubeconfig {
  const merged = empty();
  for (const path of configPaths(p, explicit)) {
    if (!lookup(p, path)) {
      if (explicit && !mayMiss) throw new CommandError(`stat ${path}: no such file or directory`);
      continue;
    }
    mergeInto(merged, readConfig(p, path), path);
  }
  return merged;
}

/** One file alone; missing: an empty one. */
export function readConfig(p: Process, path: string): Kubeconfig {
  if (!lookup(p, path)) return empty();
  try {
    const document = parseYaml(readText(p, path)), problem = problemOf(document);
    if (problem !== undefined) throw new CommandError(`error loading config file "${path}": ${problem}`);
    return decode(document);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`error loading config file "${path}": ${error.message}`);
    if (error instanceof Errno) throw new CommandError(`error loading config file "${path}": ${error.code === 'EISDIR' ? 'read' : 'open'} ${path}: ${error.goText}`);
    throw error;
  }
}

/** What the decoder has against a document before it looks at its fields. */
function problemOf(document: unknown): string | undefined {
  if (document === null) return undefined;
  if (typeof document !== 'object' || Array.isArray(document)) {
    const type = Array.isArray(document) ? 'array' : typeof document === 'boolean' ? 'bool' : typeof document;
    return `couldn't get version/kind; json parse error: json: cannot unmarshal ${type} into Go value of type struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }`;
  }
  const { apiVersion, kind } = document as { apiVersion?: unknown; kind?: unknown };
  if ((apiVersion === undefined || apiVersion === 'v1') && (kind === undefined || kind === 'Config')) return undefined;
  return `no kind ${JSON.stringify(kind ?? 'Config')} is registered for version ${JSON.stringify(apiVersion ?? 'v1')} in scheme "pkg/runtime/scheme.go:111"`;
}

function decode(value: unknown): Kubeconfig {
  const config = empty();
  if (value === null || typeof value !== 'object') return config;
  const raw = value as Record<string, unknown>;
  const entries = (list: unknown, field: string): [string, Record<string, unknown>][] =>
    (Array.isArray(list) ? list : []).flatMap((entry): [string, Record<string, unknown>][] => (entry && typeof entry.name === 'string' ? [[entry.name, { ...entry[field] }]] : []));
  for (const [name, cluster] of entries(raw.clusters, 'cluster')) if (!config.clusters.has(name)) config.clusters.set(name, cluster);
  for (const [name, context] of entries(raw.contexts, 'context')) if (!config.contexts.has(name)) config.contexts.set(name, context);
  for (const [name, user] of entries(raw.users, 'user')) if (!config.users.has(name)) config.users.set(name, user);
  config.currentContext = typeof raw['current-context'] === 'string' ? raw['current-context'] : '';
  if (raw.preferences !== null && typeof raw.preferences === 'object' && Object.keys(raw.preferences).length > 0) config.preferences = raw.preferences as Record<string, unknown>;
  return config;
}

/** The first file that names a thing wins. */
function mergeInto(target: Kubeconfig, from: Kubeconfig, path: string): void {
  for (const section of ['clusters', 'contexts', 'users'] as const) {
    for (const [name, entry] of from[section]) {
      if (target[section].has(name)) continue;
      (target[section] as Map<string, unknown>).set(name, entry);
      target.origins.set(`${section}/${name}`, path);
    }
  }
  if (!target.currentContext && from.currentContext) {
    target.currentContext = from.currentContext;
    target.origins.set('current-context', path);
  }
  target.preferences ??= from.preferences;
}

/** The fields of each kind of entry in the order of Go's structs; those before `|` are written even when they are empty. */
const ORDER = {
  cluster: 'server | tls-server-name insecure-skip-tls-verify certificate-authority certificate-authority-data proxy-url disable-compression extensions',
  context: 'cluster user | namespace extensions',
  user: '| client-certificate client-certificate-data client-key client-key-data token tokenFile as as-uid as-groups as-user-extra username password auth-provider exec extensions',
} as const;

function inOrder(field: keyof typeof ORDER, entry: Record<string, unknown>): Record<string, unknown> {
  const [always = '', optional = ''] = ORDER[field].split('|');
  const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
  const filled = words(optional).filter((name) => entry[name] !== undefined && entry[name] !== '' && entry[name] !== false && entry[name] !== null);
  return Object.fromEntries([...words(always).map((name): [string, unknown] => [name, entry[name] ?? '']), ...filled.map((name): [string, unknown] => [name, name === 'exec' ? plugin(entry[name] as Record<string, unknown>) : entry[name]])]);
}

/** A program that fetches credentials: its version is left out while it has none. */
function plugin(exec: Record<string, unknown>): Record<string, unknown> {
  const { apiVersion, ...rest } = exec;
  return apiVersion ? exec : rest;
}

const named = (entries: Map<string, Record<string, unknown>>, field: keyof typeof ORDER): unknown => {
  const names = [...entries.keys()].sort();
  return names.length === 0 ? null : names.map((name) => ({ name, [field]: inOrder(field, entries.get(name)!) }));
};

/** The document that is written and shown. */
export const encodeConfig = (config: Kubeconfig): Record<string, unknown> => ({
  apiVersion: 'v1',
  clusters: named(config.clusters, 'cluster'),
  contexts: named(config.contexts, 'context'),
  'current-context': config.currentContext,
  kind: 'Config',
  ...(config.preferences && { preferences: config.preferences }),
  users: named(config.users, 'user'),
});

/** Replaces a kubeconfig file, making its folders; readable by its owner alone. */
export function writeConfig(p: Process, path: string, config: Kubeconfig): void {
  const folders = path.split('/').slice(0, -1);
  folders.forEach((_, index) => {
    const folder = folders.slice(0, index + 1).join('/');
    if (folder !== '' && !lookup(p, folder)) makeDirectory(p, folder, 0o755);
  });
  writeFile(p, path, emitYaml(encodeConfig(config)), 0o600);
}

/** The file that a change of `entry` ('contexts/dev') belongs in: where it came from, else the first file there is. */
export function fileToChange(p: Process, config: Kubeconfig, explicit: string, entry: string): string {
  const paths = configPaths(p, explicit);
  return config.origins.get(entry) ?? paths.find((path) => lookup(p, path)) ?? paths.at(-1)!;
}
