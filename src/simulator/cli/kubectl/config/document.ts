/** The kubeconfig written: the document, its fields in order, and which file a change goes to. */
import { lookup, makeDirectory, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { configPaths, type Kubeconfig } from '../client/kubeconfig.ts';

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
  return Object.fromEntries([...words(always).map((name): [string, unknown] => [name, entry[name] ?? '']), ...filled.map((name): [string, unknown] => [name, name === 'exec' ? plugin(entry[name] as Record<string, unknown>) : name === 'auth-provider' ? provider(entry[name] as Record<string, unknown>) : entry[name]])]);
}

/** A program that fetches credentials, with the fields that are written even when nothing is in them. */
const plugin = (exec: Record<string, unknown>): Record<string, unknown> => ({
  command: exec.command ?? '', args: exec.args ?? null, env: (exec.env as { name?: string; value?: string }[] | null | undefined)?.map(({ name = '', value = '' }) => ({ name, value })) ?? null,
  ...(exec.apiVersion !== '' && exec.apiVersion !== undefined && { apiVersion: exec.apiVersion }), ...(exec.installHint !== undefined && { installHint: exec.installHint }), provideClusterInfo: exec.provideClusterInfo ?? false,
  ...(exec.interactiveMode !== undefined && { interactiveMode: exec.interactiveMode }),
});

const provider = (given: Record<string, unknown>): Record<string, unknown> => ({ name: given.name ?? '', config: given.config ?? null });

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
  ...(config.extensions !== undefined && { extensions: config.extensions }),
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
  return config.origins.get(entry) ?? paths.find((path) => lookup(p, path)) ?? paths.at(-1) ?? '';
}
