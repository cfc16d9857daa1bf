/** What every command needs: where it runs, the kubeconfig, the server, its resources, the namespace. */
import type { Blocking } from '../../kernel/blocking.ts';
import { concat, decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, open, readFile } from '../../kernel/files.ts';
import { parseGoDuration } from '../../kernel/calendar.ts';
import type { Process } from '../../kernel/process.ts';
import type { Invocation } from '../shared/cobra/command.ts';
import type { FlagSet } from '../shared/cobra/flag-set.ts';
import { discover } from './client/discovery.ts';
import { keep, kept } from './client/discovery-cache.ts';
import { ApiError, CommandError, UsageError } from './client/failure.ts';
import { configPaths, emptyConfig, plainConfig, type Context, type Kubeconfig } from './client/kubeconfig.ts';
import { RestMapper } from './client/mapper.ts';
import { RequestLog } from './client/request-log.ts';
import { RestClient, type ConnectionSettings } from './client/rest.ts';
import { complain } from './client/unreachable.ts';
import { configRules, type ConfigRules } from './client/usable.ts';
import { validates } from './resource/write.ts';
import type { Templates } from './print/templates.ts';

export const CLIENT_VERSION = 'v1.37.1', CLIENT_COMMIT = '5d1a2c8e7f3b4a69d0c8e1f2a3b4c5d6e7f80912';

/** Commands that ask the server what it has; others know it from kubectl's cache on disk. */
const ASKS_ANEW = new Set(['api-resources', 'api-versions']);

/** Flags that say where to ask, as whom, or for how long. */
const SETTLES = /^(as|as-group|as-uid|as-user-extra|certificate-authority|client-certificate|client-key|cluster|insecure-skip-tls-verify|password|proxy-url|request-timeout|server|tls-server-name|token|user|username)$/;

export class Session {
  readonly p: Process;
  readonly invocation: Invocation;
  readonly flags: FlagSet;
  /** What -v has it tell. */
  readonly log: RequestLog;
  /** There where -o, --template or --sort-by asks for them. */
  templates: Templates | undefined;
  /** There where the kubeconfig or the flags are not plain. */
  rules: ConfigRules | undefined;
  #config: Kubeconfig | undefined;
  #plain: Kubeconfig | undefined;
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

  /** One with what its kubeconfig and flags need. */
  static *begin(invocation: Invocation): Blocking<Session> {
    const session = new Session(invocation);
    if (!session.plain()) session.rules = yield* configRules();
    return session;
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

  /** What stdin() read. */
  piped?: Uint8Array;

  /** Standard input to its end. */
  *stdin(): Blocking<string> {
    return decode(this.piped = yield* toEnd(() => this.p.read(0)));
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
      this.#config = this.rules?.load(this.p, this.flag('kubeconfig'), this.invocation.path[1]?.name === 'config') ?? this.#plain ?? emptyConfig();
      this.log.configLoaded(this.configPaths.filter((path) => lookup(this.p, path)));
    }
    return this.#config;
  }

  /** Whether the kubeconfig is as kubeadm writes it, leads to a cluster and a user, and no flag says where or as whom to ask: no rules are needed then. */
  plain(): boolean {
    const { flags } = this, { path: [root, first] } = this.invocation;
    if (first?.name === 'config' || root!.persistentFlags!.some((flag) => flags.store.changed.has(flag) && SETTLES.test(flag.name))) return false;
    const config = plainConfig(this.p, this.flag('kubeconfig'));
    this.#plain = config;
    const context = config?.contexts.get(this.flag('context') || config.currentContext);
    return /^https:..[\w.-]+:\d+$/.test(config?.clusters.get(context?.cluster ?? '')?.server ?? '') && /-cert.*-key/.test(Object.keys(config!.users.get(context!.user ?? '') ?? {}).join());
  }

  get configPaths(): string[] {
    return configPaths(this.p, this.flag('kubeconfig'));
  }

  /** What the context leads to. */
  context(): Context {
    const { config } = this;
    return config.contexts.get(this.flag('context') || config.currentContext) ?? {};
  }

  /** Where requests go. @throws ConfigurationError, CommandError */
  settings(): ConnectionSettings {
    if (this.rules) return this.rules.settings(this);
    const { config } = this, { cluster = '', user = '' } = this.context();
    return { server: config.clusters.get(cluster)?.server ?? 'http://localhost:8080', certificate: config.users.get(user)?.['client-certificate-data'] ?? '', userAgent: this.userAgent };
  }

  get userAgent(): string {
    return `kubectl/${CLIENT_VERSION} (linux/amd64) kubernetes/${CLIENT_COMMIT.slice(0, 7)}`;
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
    this.rules?.confirm(this);
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
      const anew = ASKS_ANEW.has(this.invocation.path[1]?.name ?? ''), cache = this.flag('cache-dir');
      try {
        const discovery = yield* discover(this.client(), !anew);
        if (cache !== '') keep(this.p, cache, this.client().host, discovery);
        this.#mapper = new RestMapper(discovery);
      } catch (error) {
        const discovery = error instanceof ApiError && error.reason === 'Unauthorized' && !anew ? kept(this.p, cache, this.client().host) : undefined;
        // What is to be validated needs more than what is kept.
        if (!discovery || (this.flags.has('validate') && validates(this) && this.list('filename').length > 0)) return yield* complain(this, error);
        this.#mapper = new RestMapper(discovery);
      }
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
