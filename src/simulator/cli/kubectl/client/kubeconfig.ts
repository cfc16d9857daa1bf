/** The kubeconfig: which files, what is in them, how they merge. */
import { access, lookup, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { parseYaml } from '../../shared/yaml/read.ts';

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
  extensions?: unknown;
  /** Which file each entry came from: 'contexts/dev' → path. */
  origins: Map<string, string>;
}

export const emptyConfig = (): Kubeconfig => ({ clusters: new Map(), contexts: new Map(), users: new Map(), currentContext: '', preferences: undefined, origins: new Map() });

/** Files in order of precedence: --kubeconfig alone, or $KUBECONFIG's, or the home folder's. */
export function configPaths(p: Process, explicit: string): string[] {
  if (explicit) return [explicit];
  const listed = p.env.get('KUBECONFIG');
  return listed ? [...new Set(listed.split(':'))].filter((path) => path !== '') : [`${p.env.get('HOME') ?? ''}/.kube/config`];
}

/** Lines as kubeadm and kubectl write them. */
const PLAIN = /^(?!(?:apiVersion: v1|kind: Config|(?:clusters|contexts|users):|preferences: \{\}|current-context: [A-Za-z]\S*|(?:- | {2})(?:cluster|context|user):|(?:- | {2})name: [A-Za-z]\S*| {4}(?:server|cluster|user|namespace|(?:certificate-authority|client-(?:certificate|key))-data): [A-Za-z]\S*|)$)/m;

/** The one kubeconfig, where nothing in it needs rules (usable.ts). */
export function plainConfig(p: Process, explicit: string): Kubeconfig | undefined {
  const [path = '', ...more] = configPaths(p, explicit);
  const text = more.length === 0 && lookup(p, path)?.kind === 'file' && access(p, path, 'r') ? readText(p, path) : ' ';
  if (PLAIN.test(text)) return undefined;
  const config = emptyConfig();
  mergeInto(config, decodeConfig(parseYaml(text)), path);
  // Of two with one name only one is in it.
  return config.origins.size === text.match(/^(?:- | {2})name:|^current-context/gm)?.length ? config : undefined;
}

/** The entries of a document. */
export function decodeConfig(value: unknown): Kubeconfig {
  const config = emptyConfig();
  if (value === null || typeof value !== 'object') return config;
  const raw = value as Record<string, unknown>;
  const entries = (list: unknown, field: string): [string, Record<string, unknown>][] =>
    (Array.isArray(list) ? list : []).map((entry) => [String(entry?.name ?? ''), { ...entry?.[field] }]);
  config.clusters = new Map(entries(raw.clusters, 'cluster'));
  config.contexts = new Map(entries(raw.contexts, 'context'));
  config.users = new Map(entries(raw.users, 'user'));
  config.currentContext = typeof raw['current-context'] === 'string' ? raw['current-context'] : '';
  if (raw.preferences !== null && typeof raw.preferences === 'object' && Object.keys(raw.preferences).length > 0) config.preferences = raw.preferences as Record<string, unknown>;
  if (Array.isArray(raw.extensions) && raw.extensions[0]) config.extensions = raw.extensions;
  return config;
}

/** The first file that names a thing wins. */
export function mergeInto(target: Kubeconfig, from: Kubeconfig, path: string): void {
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
  target.extensions ??= from.extensions;
}
