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
import { AppendOnlyFile, produced } from './append-only.ts';
import { Client } from './client.ts';
import { Config } from './config.ts';
import { answer, type Host } from './conversation.ts';
import { RespReader, serialize } from './protocol.ts';
import { OK } from './reply.ts';
import { mayBeOfModule } from './setting-names.ts';
import { State } from './state.ts';
import { redisVersion } from './version.ts';

/** A fresh server's resident memory, bytes. */
const MEMORY = 7 * 2 ** 20;

const USAGE = `Usage: ./redis-server [/path/to/redis.conf] [options] [-]
       ./redis-server - (read config from stdin)
       ./redis-server -v or --version
       ./redis-server -h or --help
       ./redis-server --test-memory <megabytes>
       ./redis-server --check-system

Examples:
       ./redis-server (run the server with default conf)
       echo 'maxmemory 128mb' | ./redis-server -
       ./redis-server /etc/redis/6379.conf
       ./redis-server --port 7777
       ./redis-server --port 7777 --replicaof 127.0.0.1 8888
       ./redis-server /etc/myredis.conf --loglevel verbose -
       ./redis-server /etc/myredis.conf --loglevel verbose

Sentinel mode:
       ./redis-server /etc/sentinel.conf --sentinel
`;

/** Options `--name value` and the lines of a configuration file. */
function settings(p: Process, words: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const file = words[0] !== undefined && !words[0].startsWith('-') ? words[0] : undefined;
  if (file !== undefined) for (const line of readText(p, file).split('\n')) {
    const [name, ...value] = line.trim().split(/\s+/);
    if (name && !name.startsWith('#')) found.set(name.toLowerCase(), value.join(' ').replace(/^"(.*)"$/, '$1'));
  }
  for (let i = file === undefined ? 0 : 1; i < words.length; i++) {
    if (!words[i]!.startsWith('--')) {
      if (/^-./.test(words[i]!)) found.set(words[i]!, '');
      continue;
    }
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
  if (p.argv[1] === '--help' || p.argv[1] === '-h') {
    yield* p.write(2, USAGE);
    return 1;
  }
  let config: Map<string, string>;
  try {
    config = settings(p, p.argv.slice(1));
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* p.write(1, logLine(p, 'C', '#', `Fatal error, can't open config file '${p.argv[1]!.startsWith('/') ? '' : `${p.cwd === '/' ? '' : p.cwd}/`}${p.argv[1]}': ${error.strerror}`));
    return 1;
  }
  const version = redisVersion(p), mistake = Config.mistake(config, version);
  if (mistake) {
    yield* p.write(2, `\n*** FATAL CONFIG FILE ERROR (Redis ${version}) ***\nReading the configuration file, at line 2\n>>> '${mistake.line}'\n${mistake.why}\n`);
    return 1;
  }
  const file = p.argv[1] !== undefined && !p.argv[1].startsWith('-') ? p.argv[1] : '';
  return yield* new Server(p, new Config(config, p.cwd), file).run([...config].filter(([name]) => mayBeOfModule(name, version)));
}

class Server implements Host {
  readonly state: State;
  readonly #appendOnly: AppendOnlyFile;
  readonly #p: Process;
  readonly #stopped = new WaitQueue();
  #signal = 0;
  #unsaved = false;

  constructor(p: Process, config: Config, configFile: string) {
    this.#p = p;
    this.state = new State(p, config, configFile);
    this.#appendOnly = new AppendOnlyFile(p, this.state);
  }

  /** `unresolved`: settings that no module has taken. */
  *run(unresolved: readonly (readonly [name: string, value: string])[]): Blocking<number> {
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
    if (unresolved.length > 0) {
      yield* this.#log('M', '#', 'Unresolved Configuration(s) Detected:');
      for (const [name, value] of unresolved) yield* this.#log('M', '#', `>>> '${name} ${value}'`);
      yield* this.#log('M', '#', 'Module Configuration detected without loadmodule directive or no ApplyConfig call: aborting');
      return 1;
    }
    yield* this.#log('M', '*', 'Server initialized');
    yield* this.#load();
    yield* this.#log('M', '*', 'Ready to accept connections tcp');
    for (const signal of [SIGNALS.TERM, SIGNALS.INT]) p.handlers.set(signal, (number) => {
      this.#stop(number);
      return 'restart';
    });
    yield* this.#stopped.until(() => this.#signal !== 0);
    yield* this.#log('signal-handler', '', `Received ${this.#signal === SIGNALS.INT ? 'SIGINT' : 'SIGTERM'} scheduling shutdown...`);
    yield* this.#log('M', '*', 'User requested shutdown...');
    yield* this.#saveAtEnd();
    yield* this.#log('M', '#', 'Redis is now ready to exit, bye bye...');
    return 0;
  }

  get #port(): number {
    return Number(this.state.config.get('port'));
  }

  get #path(): string {
    return `${this.state.config.get('dir')}/${this.state.config.get('dbfilename')}`;
  }

  *#load(): Blocking<void> {
    if (this.#appendOnly.isOn) {
      for (const words of this.#appendOnly.open()) yield* this.#log('M', '*', words);
      return;
    }
    if (!lookup(this.#p, this.#path)) return;
    const text = readText(this.#p, this.#path);
    if (!text.startsWith('REDIS0012')) return yield* this.#log('M', '#', 'Wrong signature trying to load DB from file');
    for (const words of produced(this.#p, this.#path)) yield* this.#log('M', '*', words);
    this.state.load(text.slice(9));
    yield* this.#log('M', '*', `Done loading RDB, keys loaded: ${this.state.keys}, keys expired: 0.`);
    yield* this.#log('M', '*', 'DB loaded from disk: 0.000 seconds');
  }

  *#saveAtEnd(): Blocking<void> {
    if (this.#appendOnly.isOn) yield* this.#log('M', '*', 'Calling fsync() on the AOF file.');
    if (this.#unsaved || this.state.config.get('save') === '') return;
    yield* this.#log('M', '*', 'Saving the final RDB snapshot before exiting.');
    const failure = this.save();
    yield* failure === undefined ? this.#log('M', '*', 'DB saved on disk') : this.#log('M', '#', `Failed opening the temp RDB file: ${failure}`);
  }

  /** What kept it from saving, if anything did. */
  save(): string | undefined {
    try {
      writeFile(this.#p, this.#path, `REDIS0012${this.state.dump()}`, 0o600);
      this.state.dirty = 0;
      this.state.lastSave = this.#p.now;
      return undefined;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      return error.strerror;
    }
  }

  note(mark: string, words: string): void {
    this.#p.thread(this.#log('M', mark, words));
  }

  #listen(): void {
    const server = listen(this.#p, this.#port), self = this;
    this.#p.thread((function* () {
      for (let socket = yield* server.accept(); socket; socket = yield* server.accept()) self.#p.thread(self.#converse(socket.retain()));
    })());
  }

  *#converse(socket: Socket): Blocking<void> {
    const { state } = this, reader = new RespReader(socket);
    const client = new Client(++state.connections, socket.remote, this.#p.now, state.config.get('requirepass') === '');
    state.clients.add(client);
    this.#p.thread(speak(client, socket));
    try {
      for (let words = yield* reader.command(); words; words = yield* reader.command()) {
        if (words.length === 0) continue;
        yield* this.#p.compute(0.01);
        const name = words[0]!.toLowerCase();
        if (name === 'shutdown' && client.allowed && words.slice(1).every((word) => /^((no)?save|now|force)$/i.test(word)) && !(words.some((word) => /^save$/i.test(word)) && words.some((word) => /^nosave$/i.test(word)))) {
          this.#stop(SIGNALS.TERM, words[1]?.toLowerCase() === 'nosave');
          return;
        }
        const reply = name === 'quit' ? OK : yield* answer(this, client, words);
        this.#appendOnly.append();
        if (reply !== undefined) client.send(reply);
        if (name === 'quit') return;
      }
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
    } finally {
      state.clients.delete(client);
      client.outgoing.close();
    }
  }

  #stop(signal: number, unsaved = false): void {
    this.#signal = signal;
    this.#unsaved = unsaved;
    this.#stopped.wakeAll();
  }

  *#log(role: string, mark: string, words: string): Blocking<void> {
    yield* this.#p.write(1, logLine(this.#p, role, mark, words));
  }
}

function logLine(p: Process, role: string, mark: string, words: string): string {
  const time = strftime('%d %b %Y %T', p.now), milliseconds = String(Math.floor(p.now % 1000)).padStart(3, '0');
  return `${p.pid}:${role} ${role.length > 1 ? `(${Math.floor(p.now / 1000)}) ` : `${time}.${milliseconds} ${mark} `}${words}\n`;
}

/** Sends a client what there is for it, until it goes. */
function* speak(client: Client, socket: Socket): Blocking<void> {
  try {
    for (let reply = yield* client.outgoing.receive(); reply !== undefined; reply = yield* client.outgoing.receive()) yield* socket.write(encode(serialize(reply)));
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  } finally {
    socket.release();
  }
}
