/**
 * The rules for kubeconfigs and flags that are not as kubeadm writes them: a file's types, files side by side, whether what is named is there and fits
 * together, and what the client library has against keys, certificates and addresses. Loaded where a command line has any of it (session.ts, `plain`).
 */
import { fromBase64, toBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { parseGoDuration } from '../../../kernel/calendar.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, open, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { parseYaml, YamlError } from '../../shared/yaml/read.ts';
import type { Session } from '../session.ts';
import { CommandError, ConfigurationError, ConnectionError, Failures } from './failure.ts';
import { checkPlugin, pluginCredentials, type ExecConfig } from './exec-credential.ts';
import { lookFirst } from './first-look.ts';
import { configPaths, decodeConfig, emptyConfig, mergeInto, type Cluster, type Context, type Kubeconfig, type User } from './kubeconfig.ts';
import { promptForCredentials } from './prompt.ts';
import type { ConnectionSettings } from './rest.ts';
import { checkConfig, unreadable, withDefaults } from './typed-config.ts';

const rules = { load, read, confirm, settings, lookFirst: (session: Session, path: string) => lookFirst(session, path, confirm, settings) };

export type ConfigRules = typeof rules;

export function* configRules(): Blocking<ConfigRules> {
  return rules;
}

// ---- files ----

/** One file alone; missing: an empty one. @throws CommandError */
function read(p: Process, path: string): Kubeconfig {
  if (!lookup(p, path) && !throughFile(p, path)) return emptyConfig();
  try {
    const document = parseYaml(readText(p, path));
    checkConfig(document);
    const config = decodeConfig(document);
    for (const [name, user] of config.users) config.users.set(name, withDefaults(user));
    return config;
  } catch (error) {
    if (error instanceof Errno) throw unreadable(path, `${error.code === 'EISDIR' ? 'read' : 'open'} ${path}: ${error.goText}`);
    if (error instanceof CommandError || !(error instanceof Error)) throw error;
    if (error instanceof YamlError || error.constructor === Error) throw unreadable(path, error.message);
    throw error;
  }
}

/** Nothing lies beneath a file: that is no file that is missing. */
const throughFile = (p: Process, path: string): boolean => path.split('/').some((_, i, parts) => i > 0 && i < parts.length && lookup(p, parts.slice(0, i).join('/'))?.kind === 'file');

/** All of them; every file that cannot be read is told of. `settles`: `config` makes a file that is missing, and shows paths as they stand. */
function load(p: Process, explicit: string, settles: boolean): Kubeconfig {
  const merged = emptyConfig(), errors: Error[] = [];
  for (const path of configPaths(p, explicit)) {
    if (!lookup(p, path) && !throughFile(p, path)) {
      if (explicit && !settles) throw new CommandError(`stat ${path}: no such file or directory`);
      continue;
    }
    try {
      const config = read(p, path);
      mergeInto(merged, settles ? config : withWholePaths(p, config, path), path);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 1) throw new Failures(errors, true);
  if (errors.length === 1) throw errors[0]!;
  return merged;
}

/** Paths in a kubeconfig start at its own folder. */
function withWholePaths(p: Process, config: Kubeconfig, path: string): Kubeconfig {
  const folder = resolvePath(p.cwd, path.split('/').slice(0, -1).join('/') || (path.startsWith('/') ? '/' : '.'));
  const whole = <T extends Record<string, unknown>>(entries: Map<string, T>): Map<string, T> => new Map([...entries].map(([name, entry]) => {
    const fields = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile'].filter((field) => typeof entry[field] === 'string' && entry[field] !== '');
    return [name, { ...entry, ...Object.fromEntries(fields.map((field) => [field, resolvePath(folder, String(entry[field]))])) }];
  }));
  return { ...config, clusters: whole(config.clusters), users: whole(config.users) };
}

function resolvePath(from: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${from}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

// ---- what is in force ----

/** A flag of all commands, unless the command has its own of that name (create rolebinding --user). */
const globalFlag = (session: Session, name: string): string => (session.invocation.path[0]!.persistentFlags?.includes(session.flags.lookup(name)!) ? session.flag(name) : '');
const globalSwitch = (session: Session, name: string): boolean => globalFlag(session, name) === 'true';

const contextName = (session: Session): string => session.flag('context') || session.config.currentContext;
const contextOf = (session: Session): Context => session.config.contexts.get(contextName(session)) ?? {};
const clusterName = (session: Session): string => globalFlag(session, 'cluster') || contextOf(session).cluster || '';
const userName = (session: Session): string => globalFlag(session, 'user') || contextOf(session).user || '';

/** Undefined: --cluster names one that is not there. */
function clusterOf(session: Session): Cluster | undefined {
  const found = session.config.clusters.get(clusterName(session));
  if (!found && globalFlag(session, 'cluster')) return undefined;
  const cluster: Cluster = { ...found, server: globalFlag(session, 'server') || found?.server || 'http://localhost:8080' };
  for (const field of ['certificate-authority', 'proxy-url'] as const) if (globalFlag(session, field)) cluster[field] = globalFlag(session, field);
  const insecure = globalSwitch(session, 'insecure-skip-tls-verify');
  if (insecure || globalFlag(session, 'certificate-authority')) {
    cluster['insecure-skip-tls-verify'] = insecure;
    cluster['certificate-authority'] = globalFlag(session, 'certificate-authority');
    delete cluster['certificate-authority-data'];
  }
  return cluster;
}

/** Undefined: --user names one that is not there. */
function userOf(session: Session): User | undefined {
  const found = session.config.users.get(userName(session));
  if (!found && globalFlag(session, 'user')) return undefined;
  const user: User = { ...found };
  for (const field of ['token', 'username', 'password', 'client-certificate', 'client-key'] as const) if (globalFlag(session, field)) user[field] = globalFlag(session, field);
  for (const field of ['client-certificate', 'client-key'] as const) if (globalFlag(session, field)) delete user[`${field}-data`];
  return user;
}

interface Impersonation {
  user: string;
  groups: readonly string[];
  uid: string;
  extra: Readonly<Record<string, readonly string[]>>;
}

/** Flags go before what the kubeconfig says of the user. */
function impersonation(session: Session, user: User): Impersonation {
  const groups = session.list('as-group'), extra: Record<string, string[]> = {};
  for (const [key, values] of Object.entries((user['as-user-extra'] ?? {}) as Record<string, string[]>)) extra[key] = [...(values ?? [])];
  for (const [key, value, more] of session.list('as-user-extra').map((text) => text.split('='))) if (value !== undefined && more === undefined) (extra[key!] ??= []).push(value);
  return { user: session.flag('as') || String(user.as ?? ''), groups: groups.length > 0 ? groups : ((user['as-groups'] ?? []) as string[]), uid: session.flag('as-uid') || String(user['as-uid'] ?? ''), extra };
}

/** All that is wrong with what the context leads to. @throws CommandError, ConfigurationError */
function confirm(session: Session): void {
  const name = contextName(session), errors: Error[] = [];
  if (name !== '' && !session.config.contexts.has(name)) errors.push(new ConfigurationError(`context was not found for specified context: ${name}`));
  const user = userOf(session), cluster = clusterOf(session);
  if (user) errors.push(...userProblems(session, userName(session), user).map((words) => new CommandError(words)));
  errors.push(...clusterProblems(session.p, clusterName(session), cluster ?? {}).map((words) => new CommandError(words)));
  if (errors.length > 1) throw new ConfigurationError(`\n${errors.map(({ message }) => `* ${message}`).join('\n')}`);
  if (errors.length === 1) throw errors[0]!;
}

function clusterProblems(p: Process, name: string, cluster: Cluster): string[] {
  const authority = cluster['certificate-authority'], problems: string[] = [];
  if (!cluster.server) problems.push(name === '' ? 'default cluster has no server defined' : `no server found for cluster ${JSON.stringify(name)}`);
  const proxy = cluster['proxy-url'] ? proxyProblem(cluster['proxy-url']) : undefined;
  if (proxy !== undefined) problems.push(`invalid 'proxy-url' ${JSON.stringify(cluster['proxy-url'])} for cluster ${JSON.stringify(name)}: ${proxy}`);
  if (authority && cluster['certificate-authority-data']) problems.push(`certificate-authority-data and certificate-authority are both specified for ${name}. certificate-authority-data will override.`);
  if (authority) problems.push(...fileProblem(p, 'certificate-authority', authority, name));
  return problems;
}

function proxyProblem(text: string): string | undefined {
  if (/^:|[\u0000- ]|%(?![0-9A-Fa-f]{2})/.test(text)) return `could not parse: ${text}`;
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1]?.toLowerCase() ?? '';
  return /^(https?|socks5)$/.test(scheme) ? undefined : `unsupported scheme ${JSON.stringify(scheme)}, must be http, https, or socks5`;
}

function fileProblem(p: Process, word: string, path: string, name: string): string[] {
  try {
    if (lookup(p, path)?.kind !== 'directory') open(p, path, { read: true }).retain().release();
    return [];
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return [`unable to read ${word} ${path} for ${name} due to open ${path}: ${error.goText}`];
  }
}

function userProblems(session: Session, name: string, user: User): string[] {
  const problems: string[] = [], certificate = user['client-certificate'], key = user['client-key'];
  if (certificate || user['client-certificate-data']) {
    if (certificate && user['client-certificate-data']) problems.push(`client-cert-data and client-cert are both specified for ${name}. client-cert-data will override.`);
    if (key && user['client-key-data']) problems.push(`client-key-data and client-key are both specified for ${name}; client-key-data will override`);
    if (!key && !user['client-key-data']) problems.push(`client-key-data or client-key must be specified for ${name} to use the clientCert authentication method.`);
    if (certificate) problems.push(...fileProblem(session.p, 'client-cert', certificate, name));
    if (key) problems.push(...fileProblem(session.p, 'client-key', key, name));
  }
  if (user.exec) problems.push(...pluginProblems(name, user.exec as Record<string, unknown>, user['auth-provider'] !== undefined && user['auth-provider'] !== null));
  if (user.token && (user.username || user.password)) problems.push(`more than one authentication method found for ${name}; found [token basicAuth], only one is allowed`);
  const as = impersonation(session, user);
  if (as.user === '' && (as.uid !== '' || as.groups.length > 0 || Object.keys(as.extra).length > 0)) problems.push(`requesting uid, groups or user-extra for ${name} without impersonating a user`);
  return problems;
}

function pluginProblems(name: string, exec: Record<string, unknown>, provided: boolean): string[] {
  const mode = exec.interactiveMode;
  return [
    ...(provided ? [`authProvider cannot be provided in combination with an exec plugin for ${name}`] : []),
    ...(exec.command ? [] : [`command must be specified for ${name} to use exec authentication plugin`]),
    ...(exec.apiVersion ? [] : [`apiVersion must be specified for ${name} to use exec authentication plugin`]),
    ...((exec.env ?? []) as ({ name?: string } | null)[]).filter((variable) => !variable?.name).map(() => `env variable name must be specified for ${name} to use exec authentication plugin`),
    ...(!mode ? [`interactiveMode must be specified for ${name} to use exec authentication plugin`] : ['Never', 'IfAvailable', 'Always'].includes(String(mode)) ? [] : [`invalid interactiveMode for ${name}: ${JSON.stringify(mode)}`]),
  ];
}

// ---- connecting ----

/** Where requests go and as whom. @throws CommandError, ConfigurationError */
function settings(session: Session): ConnectionSettings {
  const user = userOf(session), named = session.flag('context');
  if (!user) throw new CommandError(`auth info ${JSON.stringify(userName(session))} does not exist`);
  if (named && !session.config.contexts.has(named)) throw new CommandError(`context ${JSON.stringify(named)} does not exist`);
  const cluster = clusterOf(session);
  if (!cluster) throw new CommandError(`cluster ${JSON.stringify(clusterName(session))} does not exist`);
  // What asks for the server alone hears of what is wrong all the same.
  confirm(session);
  checkTimeout(session.flag('request-timeout'));
  const server = cluster.server!, secure = server.startsWith('https://');
  // Who asks is told over TLS only.
  const token = secure ? user.token || (user.tokenFile ? readFileText(session, user.tokenFile).trim() : '') : '';
  checkAddress(server);
  if (secure) checkKeys(session, user, cluster);
  const certificate = !secure ? undefined : user['client-certificate-data'] ?? (user['client-certificate'] ? toBase64(session.readBytes(user['client-certificate'])) : undefined);
  const as = impersonation(session, user);
  return {
    server: /^\w+:\/\//.test(server) ? server : `http://${server}`,
    ...(token && { token }),
    ...(secure && user.username && { basic: { username: user.username, password: user.password ?? '' } }),
    ...(certificate && { certificate }),
    ...(secure && !token && !user.username && { ask: asking(session, user, cluster, certificate !== undefined) }),
    ...(as.user && { impersonate: as }),
    userAgent: session.userAgent,
  };
}

/** Who is asked where the kubeconfig does not say who asks. @throws CommandError */
function asking(session: Session, user: User, cluster: Cluster, certified: boolean): ConnectionSettings['ask'] {
  const { p } = session, exec = user.exec as ExecConfig | null | undefined;
  if (!exec) return certified || user['auth-provider'] ? undefined : function* () { return { basic: yield* promptForCredentials(p) }; };
  checkPlugin(exec);
  const file = session.config.origins.get(`users/${userName(session)}`) ?? '', path = file.startsWith('/') ? file : `${p.cwd}/${file}`;
  return (request) => pluginCredentials(p, exec, cluster, path.replace(/\/[^/]*$/, ''), request);
}

function checkTimeout(text: string): void {
  if (/^\d*$/.test(text)) return;
  try {
    parseGoDuration(text);
  } catch {
    throw new CommandError('Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)');
  }
}

function checkAddress(server: string): void {
  const scheme = /^(\w+):\/\//.exec(server)?.[1] ?? 'http';
  if (!/^https?$/i.test(scheme)) throw new ConnectionError(`Unable to connect to the server: unsupported protocol scheme ${JSON.stringify(scheme)}`);
  const whole = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(.*)$/s.exec(server), rest = whole ? whole[1]! : server;
  if (/^(\/|$)/.test(rest) || rest.startsWith(':') || (whole && /^[^/]*:(?!\d*(\/|$))/.test(rest.replace(/^\[[^\]]*\]/, '')))) throw new CommandError(`host must be a URL or a host:port pair: ${JSON.stringify(server)}`);
}

function readFileText(session: Session, path: string): string {
  if (lookup(session.p, path)?.kind === 'directory') throw new CommandError(`read ${path}: is a directory`);
  return session.readText(path);
}

/** What is built from keys and certificates before the first request. */
function checkKeys(session: Session, user: User, cluster: Cluster): void {
  const pem = (data: string | undefined, path: string | undefined): string => (data ? decode(fromBase64(data) ?? encode('')) : path ? readFileText(session, path) : '');
  const provider = user['auth-provider'] as { name?: string; config?: Record<string, string> } | null | undefined;
  const authority = cluster['certificate-authority-data'] || cluster['certificate-authority'];
  if (authority && cluster['insecure-skip-tls-verify']) throw new CommandError('specifying a root certificates file with the insecure flag is not allowed');
  const root = pem(cluster['certificate-authority-data'], cluster['certificate-authority']);
  if (authority && !root.includes('-----BEGIN CERTIFICATE-----')) throw new CommandError('unable to load root certificates: unable to parse bytes as PEM block');
  if (user['client-certificate-data'] || user['client-certificate']) {
    const key = pem(user['client-key-data'], user['client-key']);
    if (!pem(user['client-certificate-data'], user['client-certificate']).includes('-----BEGIN ')) throw new CommandError('tls: failed to find any PEM data in certificate input');
    if (!key.includes('-----BEGIN ')) throw new CommandError('tls: failed to find any PEM data in key input');
  }
  if (provider) throw new CommandError(providerProblem(provider.name ?? '', provider.config ?? {}));
}

function providerProblem(name: string, config: Record<string, string>): string {
  if (name === 'gcp') return 'The gcp auth plugin has been removed.\nPlease use the "gke-gcloud-auth-plugin" kubectl/client-go credential plugin instead.\nSee https://cloud.google.com/blog/products/containers-kubernetes/kubectl-auth-changes-in-gke for further details';
  if (name === 'azure') return 'The azure auth plugin has been removed.\nPlease use the https://github.com/Azure/kubelogin kubectl/client-go credential plugin instead.\nSee https://docs.microsoft.com/en-us/azure/aks/kubelogin-authentication for further details';
  if (name !== 'oidc') return `no Auth Provider found for name ${JSON.stringify(name)}`;
  const missing = ['idp-issuer-url', 'client-id'].find((key) => !config[key]);
  return missing ? `Must provide ${missing}` : 'the oidc auth provider is not simulated here';
}
