/** redis-server: one database over RESP, kept in a dump file, and the log that the real one writes. */
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { listen } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Socket } from '../../kernel/socket.ts';
import { strftime } from '../dates.ts';
import { Database } from './database.ts';
import { RespReader, serialize, type Reply } from './protocol.ts';

/** A fresh server's resident memory, bytes. */
const MEMORY = 7 * 2 ** 20;

export const redisVersion = (p: Process): string => (lookup(p, '/usr/local/share/redis/version') ? readText(p, '/usr/local/share/redis/version').trim() : p.env.get('REDIS_VERSION') ?? '7.4.2');

/** Options `--name value` and the lines of a configuration file. */
function settings(p: Process, words: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const file = words[0] !== undefined && !words[0].startsWith('-') ? words[0] : undefined;
  if (file !== undefined) for (const line of readText(p, file).split('\n')) {
    const [name, ...value] = line.trim().split(/\s+/);
    if (name && !name.startsWith('#')) found.set(name.toLowerCase(), value.join(' ').replace(/^"(.*)"$/, '$1'));
  }
  for (let i = file === undefined ? 0 : 1; i < words.length; i++) {
    if (!words[i]!.startsWith('--')) continue;
    const value: string[] = [];
    const name = words[i]!.slice(2).toLowerCase();
    while (i + 1 < words.length && !words[i + 1]!.startsWith('--')) value.push(words[++i]!);
    found.set(name, value.join(' '));
  }
  return found;
}

export function* redisServer(p: Process): Blocking<number> {
  if (p.argv.includes('--version') || p.argv.includes('-v')) {
    yield* p.write(1, `Redis server v=${redisVersion(p)} sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=1\n`);
    return 0;
  }
  let config: Map<string, string>;
  try {
    config = settings(p, p.argv.slice(1));
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* p.write(2, `\n*** FATAL CONFIG FILE ERROR (Redis ${redisVersion(p)}) ***\nCan't open config file '${p.argv[1]}': ${error.strerror}\n`);
    return 1;
  }
  return yield* new Server(p, config).run();
}

class Server {
  readonly #p: Process;
  readonly #config: Map<string, string>;
  readonly #database: Database;
  readonly #port: number;
  readonly #password: string | undefined;
  #connections = 0;
  #commands = 0;
  readonly #stopped = new WaitQueue();
  #signal = 0;

  constructor(p: Process, config: Map<string, string>) {
    this.#p = p;
    this.#config = config;
    this.#database = new Database(() => p.now);
    this.#port = Number(config.get('port') ?? 6379);
    this.#password = config.get('requirepass') || undefined;
  }

  *run(): Blocking<number> {
    const p = this.#p;
    p.claim(MEMORY);
    yield* this.#log('C', '*', 'oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo');
    yield* this.#log('C', '*', `Redis version=${redisVersion(p)}, bits=64, commit=00000000, modified=0, pid=${p.pid}, just started`);
    if (p.argv.length === 1) yield* this.#log('C', '#', 'Warning: no config file specified, using the default config. In order to specify a config file use redis-server /path/to/redis.conf');
    else yield* this.#log('C', '*', 'Configuration loaded');
    yield* this.#log('M', '*', 'monotonic clock: POSIX clock_gettime');
    try {
      this.#listen();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* this.#log('M', '#', `Warning: Could not create server TCP listening socket *:${this.#port}: bind: ${error.strerror}`);
      yield* this.#log('M', '#', 'Failed listening on port 6379 (tcp), aborting.');
      return 1;
    }
    p.argv = [`redis-server *:${this.#port}`];
    yield* this.#log('M', '*', `Running mode=standalone, port=${this.#port}.`);
    yield* this.#log('M', '*', 'Server initialized');
    yield* this.#load();
    yield* this.#log('M', '*', 'Ready to accept connections tcp');
    for (const signal of [SIGNALS.TERM, SIGNALS.INT]) p.handlers.set(signal, (number) => {
      this.#signal = number;
      this.#stopped.wakeAll();
      return 'restart';
    });
    yield* this.#stopped.until(() => this.#signal !== 0);
    yield* this.#log('signal-handler', '', `Received ${this.#signal === SIGNALS.INT ? 'SIGINT' : 'SIGTERM'} scheduling shutdown...`);
    yield* this.#log('M', '*', 'User requested shutdown...');
    yield* this.#saveAtEnd();
    yield* this.#log('M', '#', 'Redis is now ready to exit, bye bye...');
    return 0;
  }

  get #path(): string {
    return `${this.#config.get('dir') ?? this.#p.cwd}/${this.#config.get('dbfilename') ?? 'dump.rdb'}`;
  }

  *#load(): Blocking<void> {
    if (!lookup(this.#p, this.#path)) return;
    const text = readText(this.#p, this.#path);
    if (!text.startsWith('REDIS0012')) return yield* this.#log('M', '#', 'Wrong signature trying to load DB from file');
    this.#database.load(text.slice(9));
    yield* this.#log('M', '*', `Done loading RDB, keys loaded: ${this.#database.size}, keys expired: 0.`);
    yield* this.#log('M', '*', 'DB loaded from disk: 0.000 seconds');
  }

  *#saveAtEnd(): Blocking<void> {
    if (this.#config.get('save') === '' || this.#config.get('save') === '""') return;
    yield* this.#log('M', '*', 'Saving the final RDB snapshot before exiting.');
    const failure = this.#save();
    yield* failure === undefined ? this.#log('M', '*', 'DB saved on disk') : this.#log('M', '#', `Failed opening the temp RDB file: ${failure}`);
  }

  /** What kept it from saving, if anything did. */
  #save(): string | undefined {
    try {
      writeFile(this.#p, this.#path, `REDIS0012${this.#database.dump()}`, 0o600);
      this.#database.dirty = 0;
      return undefined;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      return error.strerror;
    }
  }

  #listen(): void {
    const server = listen(this.#p, this.#port), self = this;
    this.#p.thread((function* () {
      for (let socket = yield* server.accept(); socket; socket = yield* server.accept()) self.#p.thread(self.#converse(socket.retain()));
    })());
  }

  *#converse(socket: Socket): Blocking<void> {
    const reader = new RespReader(socket);
    let allowed = this.#password === undefined;
    this.#connections++;
    try {
      for (let words = yield* reader.command(); words; words = yield* reader.command()) {
        if (words.length === 0) continue;
        yield* this.#p.compute(0.01);
        this.#commands++;
        const name = words[0]!.toLowerCase();
        let reply: Reply;
        if (name === 'auth') {
          allowed = this.#password !== undefined && words.at(-1) === this.#password;
          reply = allowed ? { status: 'OK' } : { error: this.#password === undefined ? 'ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?' : 'WRONGPASS invalid username-password pair or user is disabled.' };
        } else if (!allowed) reply = { error: 'NOAUTH Authentication required.' };
        else if (name === 'quit') {
          yield* socket.write(encode('+OK\r\n'));
          return;
        } else if (name === 'shutdown') {
          this.#signal = SIGNALS.TERM;
          this.#stopped.wakeAll();
          return;
        } else reply = this.#own(name, words.slice(1)) ?? this.#database.execute(words);
        yield* socket.write(encode(serialize(reply)));
      }
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
    } finally {
      this.#connections--;
      socket.release();
    }
  }

  /** Commands about the server itself. */
  #own(name: string, args: string[]): Reply | undefined {
    switch (name) {
      case 'save': case 'bgsave': {
        const failure = this.#save();
        return failure === undefined ? { status: name === 'save' ? 'OK' : 'Background saving started' } : { error: `ERR ${failure}` };
      }
      case 'info': return this.#info(args[0]?.toLowerCase());
      case 'config': return args[0]?.toLowerCase() === 'get' ? [args[1] ?? '', this.#config.get(args[1] ?? '') ?? ''] : { status: 'OK' };
      case 'client': return args[0]?.toLowerCase() === 'list' ? '' : { status: 'OK' };
      case 'command': return [];
      case 'hello': return { error: 'NOPROTO unsupported protocol version' };
      case 'time': return [String(Math.floor(this.#p.now / 1000)), '0'];
      default: return undefined;
    }
  }

  #info(section: string | undefined): string {
    const keys = this.#database.size;
    const parts: Record<string, string> = {
      server: `# Server\r\nredis_version:${redisVersion(this.#p)}\r\nredis_mode:standalone\r\nos:Linux x86_64\r\nprocess_id:${this.#p.pid}\r\ntcp_port:${this.#port}\r\nuptime_in_seconds:${Math.floor((this.#p.now - this.#p.startedAt) / 1000)}\r\n`,
      clients: `# Clients\r\nconnected_clients:${this.#connections}\r\n`, memory: `# Memory\r\nused_memory:${this.#p.memory}\r\n`, stats: `# Stats\r\ntotal_commands_processed:${this.#commands}\r\n`, replication: '# Replication\r\nrole:master\r\nconnected_slaves:0\r\n',
      keyspace: `# Keyspace\r\n${keys > 0 ? `db0:keys=${keys},expires=0,avg_ttl=0\r\n` : ''}`,
    };
    return section !== undefined && section !== 'all' ? parts[section] ?? '' : Object.values(parts).join('\r\n');
  }

  *#log(role: string, mark: string, words: string): Blocking<void> {
    const time = strftime('%d %b %Y %T', this.#p.now), milliseconds = String(Math.floor(this.#p.now % 1000)).padStart(3, '0');
    yield* this.#p.write(1, `${this.#p.pid}:${role} ${role.length > 1 ? `(${Math.floor(this.#p.now / 1000)}) ` : `${time}.${milliseconds} ${mark} `}${words}\n`);
  }
}
