/** What every command needs: where it runs, the kubeconfig, the server, its resources, the namespace. */
import type { Blocking } from '../../kernel/blocking.ts';
import { concat, decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, open, readFile } from '../../kernel/files.ts';
import { parseGoDuration } from '../../kernel/calendar.ts';
import { toBase64 } from '../../kernel/base64.ts';
import type { Process } from '../../kernel/process.ts';
import type { Invocation } from '../shared/cobra/command.ts';
import type { FlagSet } from '../shared/cobra/flag-set.ts';
import { discover, type Discovery } from './client/discovery.ts';
import { CommandError, ConfigurationError, UsageError } from './client/failure.ts';
import { configPaths, loadKubeconfig, type Cluster, type Context, type Kubeconfig, type User } from './client/kubeconfig.ts';
import { RestMapper } from './client/mapper.ts';
import { RequestLog } from './client/request-log.ts';
import { RestClient, type ConnectionSettings } from './client/rest.ts';
import type { Templates } from './print/templates.ts';

export const CLIENT_VERSION = 'v1.37.1', CLIENT_COMMIT = '5d1a2c8e7f3b4a69d0c8e1f2a3b4c5d6e7f80912';

/** Commands that ask the server what it has; others know it from kubectl's cache on disk. */
const ASKS_ANEW = new Set(['api-resources', 'api-versions']);

export class Session {
  readonly p: Process;
  readonly invocation: Invocation;
  readonly flags: FlagSet;
  /** What -v has it tell. */
  readonly log: RequestLog;
  /** There where -o, --template or --sort-by asks for them. */
  templates: Templates | undefined;
  #config: Kubeconfig | undefined;
  #client: RestClient | undefined;
  #mapper: RestMapper | undefined;
  readonly #warned = new Set<string>();
  readonly #drained = new Map<string, Uint8Array>();

  constructor(invocation: Invocation) {
    this.p = invocation.p;
    this.invocation = invocation;
    this.flags = invocation.flags;
    this.log = new RequestLog(invocation.p, Number(this.flag('v') || 0));
  }

  get args(): readonly string[] {
    return this.invocation.args;
  }

  // ---- output ----

  *out(text: string): Blocking<void> {
    yield* this.log.flush();
    if (text !== '') yield* this.p.write(1, text);
  }

  *err(text: string): Blocking<void> {
    yield* this.log.flush();
    if (text !== '') yield* this.p.write(2, text);
  }

  /** Warnings so far, each text once. */
  get warnings(): number {
    return this.#warned.size;
  }

  *warn(text: string): Blocking<void> {
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    yield* this.err(`Warning: ${text}\n`);
  }

  // ---- input ----

  /** Standard input to its end. */
  *stdin(): Blocking<string> {
    return decode(yield* toEnd(() => this.p.read(0)));
  }

  /** Waits for what comes out of a pipe (`<(…)`, /dev/stdin) that stands where a file is expected: it is read like a file then. */
  *drain(path: string): Blocking<void> {
    const node = lookup(this.p, path);
    if (!node || node.kind === 'file' || node.kind === 'directory') return;
    const file = open(this.p, path, { read: true }).retain();
    try {
      this.#drained.set(path, yield* toEnd(() => file.read(65536)));
    } finally {
      file.release();
    }
  }

  /** A file's text. @throws CommandError in Go's words */
  readText(path: string): string {
    return decode(this.readBytes(path));
  }

  readBytes(path: string): Uint8Array {
    try {
      return this.#drained.get(path) ?? readFile(this.p, path);
    } catch (error) {
      throw pathError(error, path);
    }
  }

  // ---- flags ----

  flag(name: string): string {
    return this.flags.has(name) ? this.flags.string(name) : '';
  }

  switch(name: string): boolean {
    return this.flags.has(name) && this.flags.bool(name);
  }

  list(name: string): readonly string[] {
    return this.flags.has(name) ? this.flags.list(name) : [];
  }

  usageError(message: string): UsageError {
    return new UsageError(message);
  }

  // ---- kubeconfig ----

  get config(): Kubeconfig {
    if (!this.#config) {
      this.#config = loadKubeconfig(this.p, this.flag('kubeconfig'), this.invocation.path[1]?.name === 'config');
      this.log.configLoaded(this.configPaths.filter((path) => lookup(this.p, path)));
    }
    return this.#config;
  }

  get configPaths(): string[] {
    return configPaths(this.p, this.flag('kubeconfig'));
  }

  /** @throws ConfigurationError */
  context(): Context {
    const { config } = this;
    const name = this.flag('context') || config.currentContext;
    if (!name) return {};
    const context = config.contexts.get(name);
    if (!context) throw new ConfigurationError(`context was not found for specified context: ${name}`);
    return context;
  }

  /** A flag of all commands, unless the command has its own of that name (create rolebinding --user). */
  #global(name: string): string {
    return this.invocation.path[0]!.persistentFlags?.includes(this.flags.lookup(name)!) ? this.flag(name) : '';
  }

  #cluster(context: Context): Cluster {
    const name = this.#global('cluster') || context.cluster;
    if (!name) return {};
    const cluster = this.config.clusters.get(name);
    if (!cluster && this.#global('cluster') && !this.flag('server')) throw new CommandError(`no server found for cluster ${JSON.stringify(name)}`);
    if (cluster && !cluster.server && !this.flag('server')) throw new CommandError(`no server found for cluster ${JSON.stringify(name)}`);
    return cluster ?? {};
  }

  #user(context: Context): User {
    const name = this.#global('user') || context.user;
    if (!name) return {};
    const user = this.config.users.get(name);
    if (!user && this.#global('user')) throw new CommandError(`auth info ${JSON.stringify(name)} does not exist`);
    return user ?? {};
  }

  /** Where requests go. @throws ConfigurationError, CommandError */
  settings(): ConnectionSettings {
    checkTimeout(this.flag('request-timeout'));
    const context = this.context();
    const cluster = this.#cluster(context);
    const user = this.#user(context);
    const server = this.flag('server') || cluster.server || 'http://localhost:8080';
    const certificate = this.flag('client-certificate') || user['client-certificate'];
    const token = this.#global('token') || user.token || (user.tokenFile ? this.readText(user.tokenFile).trim() : '');
    const username = this.#global('username') || user.username;
    if (!this.flag('as') && (this.flag('as-uid') || this.list('as-group').length > 0 || this.list('as-user-extra').length > 0)) throw new CommandError(`requesting uid, groups or user-extra for ${this.#global('user') || context.user || ''} without impersonating a user`);
    const impersonated = this.flag('as') || (typeof user.as === 'string' ? user.as : '');
    return {
      server: /^https?:\/\//.test(server) ? server : `http://${server}`,
      ...(token && { token }),
      ...(username && { basic: { username, password: this.#global('password') || (user.password ?? '') } }),
      ...(certificate ? { certificate: toBase64(this.readBytes(certificate)) } : user['client-certificate-data'] ? { certificate: user['client-certificate-data'] } : {}),
      ask: !certificate && !token && !username && !user['client-certificate-data'] && !user.exec && !user['auth-provider'],
      ...(impersonated && { impersonate: this.#impersonation(impersonated, user) }),
      userAgent: `kubectl/${CLIENT_VERSION} (linux/amd64) kubernetes/${CLIENT_COMMIT.slice(0, 7)}`,
    };
  }

  /** Flags go before what the kubeconfig says of the user. */
  #impersonation(name: string, user: User): NonNullable<ConnectionSettings['impersonate']> {
    const groups = this.list('as-group'), extra: Record<string, string[]> = {};
    for (const [key, values] of Object.entries((user['as-user-extra'] ?? {}) as Record<string, string[]>)) extra[key] = [...values];
    for (const [key, value, more] of this.list('as-user-extra').map((text) => text.split('='))) if (value !== undefined && more === undefined) (extra[key!] ??= []).push(value);
    return { user: name, groups: groups.length > 0 ? groups : ((user['as-groups'] ?? []) as string[]), uid: this.flag('as-uid') || String(user['as-uid'] ?? ''), extra };
  }

  /** When --request-timeout ends what streams, ms since the epoch. */
  requestDeadline(): number {
    const text = this.flag('request-timeout');
    const after = /^\d*$/.test(text) ? Number(text) * 1000 : parseGoDuration(text);
    return after > 0 ? this.p.now + after : Infinity;
  }

  /** The namespace to work in, and whether -n said so. */
  namespace(): { name: string; explicit: boolean } {
    const asked = this.flag('namespace');
    if (asked) return { name: asked, explicit: true };
    return { name: this.context().namespace || 'default', explicit: false };
  }

  // ---- server ----

  client(): RestClient {
    if (!this.#client) {
      this.#client = new RestClient(this.p, this.settings(), (text) => this.warn(text), this.log.level >= 6 ? this.log : undefined);
      this.log.clientMade();
    }
    return this.#client;
  }

  *mapper(): Blocking<RestMapper> {
    if (!this.#mapper) {
      const discovery: Discovery = yield* discover(this.p, this.client(), !ASKS_ANEW.has(this.invocation.path[1]?.name ?? ''));
      this.#mapper = new RestMapper(discovery);
    }
    return this.#mapper;
  }
}

function* toEnd(read: () => Blocking<Uint8Array>): Blocking<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = yield* read();
    if (piece.length === 0) return concat(pieces);
    pieces.push(piece);
  }
}

function pathError(error: unknown, path: string): unknown {
  if (!(error instanceof Errno)) return error;
  return new CommandError(error.code === 'EISDIR' ? `read ${path}: is a directory` : `open ${path}: ${error.goText}`);
}

function checkTimeout(text: string): void {
  if (/^\d*$/.test(text)) return;
  try {
    parseGoDuration(text);
  } catch {
    throw new CommandError('Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)');
  }
}

