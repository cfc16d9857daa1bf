/** The program postgres: its first process, which starts the others, takes connections, and ends them all. Long because these are the states of one process. */
import { Channel, WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { listen } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, makeNode, readText, unlink, writeFile } from '../../kernel/files.ts';
import type { SocketNode } from '../../kernel/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Socket } from '../../kernel/socket.ts';
import { strftime } from '../dates.ts';
import { Backend, type Shared } from './backend.ts';
import { configuration, ConfigurationMistake, duration, fromArguments, reloaded } from './configuration.ts';
import { builtFor, majorOf, postgresVersion, SOCKET, storeOf } from './installation.ts';
import { serverLog, type Level } from './server-log.ts';
import { SETTINGS } from './settings.ts';
import type { Cluster } from './store.ts';
import { controlPath, lsnText, Wal } from './wal.ts';

const ROOT = `"root" execution of the PostgreSQL server is not permitted.
The server must be started under an unprivileged user ID to prevent
possible system security compromise.  See the documentation for
more information on how to properly start the server.
`;
/** autovacuum looks at a database a minute after the start. */
const NAPTIME = 60_000;

/** Refusals before there is a log. */
class Unstartable extends Error {
  readonly status: number;
  constructor(words: string, status: number) {
    super(words);
    this.status = status;
  }
}

export function* postgres(p: Process): Blocking<number> {
  if (p.argv[1] === '-V' || p.argv[1] === '--version') {
    yield* p.write(1, `postgres (PostgreSQL) ${postgresVersion(p)}\n`);
    return 0;
  }
  if (['-?', '--help', '--describe-config', '--single', '--boot', '--check'].includes(p.argv[1] ?? '')) {
    yield* p.write(2, `postgres: ${p.argv[1]} is not simulated here\n`);
    return 1;
  }
  try {
    if (p.uid === 0) throw new Unstartable(ROOT, 1);
    return yield* start(p);
  } catch (error) {
    if (error instanceof Unstartable) {
      yield* p.write(2, error.message);
      return error.status;
    }
    if (!(error instanceof ConfigurationMistake || error instanceof LogFailure)) throw error;
    for (const [level, words] of error.lines) yield* serverLog(p, words, level, error instanceof ConfigurationMistake && error.early ? 'GMT' : 'UTC');
    return 1;
  }
}

function* start(p: Process): Blocking<number> {
  const major = majorOf(p), given = fromArguments(p.argv.slice(1), major), data = given.data ?? p.env.get('PGDATA');
  if (given.problem !== undefined) throw new Unstartable(`postgres: ${given.problem}\nTry "postgres --help" for more information.\n`, 1);
  if (!data) throw new Unstartable('postgres does not know where to find the server configuration file.\nYou must specify the --config-file or -D invocation option or set the PGDATA environment variable.\n', 2);
  if (!lookup(p, data)) throw new Unstartable(`postgres: could not access directory "${data}": No such file or directory\nRun initdb or pg_basebackup to initialize a PostgreSQL data directory.\n`, 2);
  const file = given.settings['config_file'] ?? `${data}/postgresql.conf`;
  if (!lookup(p, file)) throw new Unstartable(`postgres: could not access the server configuration file "${file}": No such file or directory\n`, 2);
  const settings = configuration(p, data, given.settings, major);
  if (given.ask !== undefined) {
    const value = settings[given.ask.toLowerCase()] ?? SETTINGS[given.ask.toLowerCase()];
    if (value === undefined) throw new ConfigurationMistake(['FATAL', `unrecognized configuration parameter "${given.ask}"`]);
    yield* p.write(1, `${value}\n`);
    return 0;
  }
  const node = lookup(p, data)!;
  if (node.uid !== p.uid) throw new LogFailure(['FATAL', `data directory "${data}" has wrong ownership`], ['HINT', 'The server must be started by the user that owns the data directory.']);
  if ((node.mode & 0o027) !== 0) throw new LogFailure(['FATAL', `data directory "${data}" has invalid permissions`], ['DETAIL', 'Permissions should be u=rwx (0700) or u=rwx,g=rx (0750).']);
  const version = lookup(p, `${data}/PG_VERSION`) ? readText(p, `${data}/PG_VERSION`).trim() : undefined;
  if (version === undefined) throw new LogFailure(['FATAL', `"${data}" is not a valid data directory`], ['DETAIL', `File "${data}/PG_VERSION" is missing.`]);
  if (version !== String(major)) throw new LogFailure(['FATAL', 'database files are incompatible with server'], ['DETAIL', `The data directory was initialized by PostgreSQL version ${version}, which is not compatible with this version ${postgresVersion(p)}.`]);
  if (!lookup(p, controlPath(data)) || !lookup(p, storeOf(data))) throw new Unstartable(`postgres: could not find the database system\nExpected to find it in the directory "${data}",\nbut could not open file "${controlPath(data)}": No such file or directory\n`, 2);
  return yield* new Server(p, data, settings, given.settings).run();
}

/** Lines of the log that end a start, once the configuration is known. */
class LogFailure extends Error {
  readonly lines: readonly (readonly [Level, string])[];
  constructor(...lines: readonly (readonly [Level, string])[]) {
    super(lines[0]![1]);
    this.lines = lines;
  }
}

type Phase = 'starting' | 'recovering' | 'running' | 'stopping';

class Server implements Shared {
  readonly #p: Process;
  readonly data: string;
  readonly cluster: Cluster;
  readonly wal: Wal;
  readonly sessions: Shared['sessions'] = new Map();
  settings: Readonly<Record<string, string>>;
  readonly #given: Readonly<Record<string, string>>;
  readonly #events = new WaitQueue();
  readonly #backends = new Map<Process, Backend>();
  readonly #signals: number[] = [];
  #helpers = new Map<string, Process>();
  #phase: Phase = 'starting';
  /** A session's process that was killed. */
  #crashed: { process: Process; statement: string | undefined } | undefined;
  #checkpointing = false;
  #socket: SocketNode | undefined;

  constructor(p: Process, data: string, settings: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>) {
    this.#p = p;
    this.data = data;
    this.settings = settings;
    this.#given = given;
    this.cluster = JSON.parse(readText(p, storeOf(data))) as Cluster;
    this.wal = new Wal(p, data, majorOf(p), this.cluster);
  }

  get #port(): number {
    return Number(this.settings['port'] ?? 5432);
  }

  get #socketPath(): string {
    return SOCKET.replace('5432', String(this.#port));
  }

  #log(words: string, level: Level = 'LOG'): Blocking<void> {
    return serverLog(this.#p, words, level);
  }

  closed(): string | undefined {
    return this.#phase === 'running' ? undefined : this.#phase === 'stopping' ? 'the database system is shutting down' : this.#phase === 'recovering' ? 'the database system is in recovery mode' : 'the database system is starting up';
  }

  *run(): Blocking<number> {
    const p = this.#p, pidFile = `${this.data}/postmaster.pid`;
    p.claim(24_000_000);
    if (lookup(p, pidFile)) {
      const other = Number(readText(p, pidFile).split('\n')[0]), running = other !== p.pid && other !== p.parent?.pid ? p.ns.pids.processes.get(other) : undefined;
      if (running && !running.ended) {
        yield* serverLog(p, 'lock file "postmaster.pid" already exists', 'FATAL');
        yield* serverLog(p, `Is another postmaster (PID ${other}) running in data directory "${this.data}"?`, 'HINT');
        return 1;
      }
    }
    writeFile(p, pidFile, `${p.pid}\n${this.data}\n${Math.floor(p.now / 1000)}\n${this.#port}\n/var/run/postgresql\n${this.settings['listen_addresses'] ?? '*'}\n`, 0o600);
    writeFile(p, `${this.data}/postmaster.opts`, `${p.argv.join(' ')}\n`, 0o600);
    for (const one of [SIGNALS.TERM, SIGNALS.INT, SIGNALS.QUIT, SIGNALS.HUP]) p.handlers.set(one, (number) => {
      this.#signals.push(number);
      this.#events.wakeAll();
      return 'restart';
    });
    // Of those that were left to the first process of a container nobody asks.
    p.handlers.set(SIGNALS.CHLD, () => {
      for (const child of [...p.children]) if (child.ended && !this.#backends.has(child) && ![...this.#helpers.values()].includes(child)) p.reap(child);
      return 'restart';
    });
    yield* this.#log(`starting ${builtFor(p)}`);
    const unreachable = yield* this.#listen();
    if (unreachable) return this.#gone(1);
    if (!(yield* this.#rules())) return this.#gone(1);
    for (let io = 0; majorOf(p) >= 18 && io < 3; io++) this.#helper(`io worker ${io}`);
    yield* this.#begin();
    return yield* this.#loop();
  }

  /** Opens the addresses that are asked for, and the socket. */
  *#listen(): Blocking<boolean> {
    const p = this.#p, addresses = this.settings['listen_addresses'] ?? 'localhost';
    if (addresses !== '') {
      try {
        const server = listen(p, this.#port, addresses === 'localhost' ? '127.0.0.1' : '0.0.0.0'), self = this;
        p.thread((function* () {
          for (let socket = yield* server.accept(); socket; socket = yield* server.accept()) self.#serve(socket, false);
        })());
        const [four, six] = addresses === 'localhost' ? ['127.0.0.1', '::1'] : ['0.0.0.0', '::'];
        yield* this.#log(`listening on IPv4 address "${four}", port ${this.#port}`);
        yield* this.#log(`listening on IPv6 address "${six}", port ${this.#port}`);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        for (const [family, address] of [['IPv4', '0.0.0.0'], ['IPv6', '::']]) {
          yield* this.#log(`could not bind ${family} address "${address}": ${error.strerror}`);
          yield* this.#log(`Is another postmaster already running on port ${this.#port}? If not, wait a few seconds and retry.`, 'HINT');
        }
        yield* this.#log('could not create listen socket for "*"', 'WARNING');
        yield* this.#log('could not create any TCP/IP sockets', 'FATAL');
        yield* this.#log('database system is shut down');
        return true;
      }
    }
    try {
      if (lookup(p, this.#socketPath)) unlink(p, this.#socketPath);
      const backlog = new Channel<Socket>(), self = this;
      this.#socket = { kind: 'socket', mode: 0o777, uid: p.uid, gid: p.gid, mtime: p.now, service: { backlog } };
      makeNode(p, this.#socketPath, this.#socket);
      writeFile(p, `${this.#socketPath}.lock`, readText(p, `${this.data}/postmaster.pid`), 0o600);
      const node = lookup(p, this.#socketPath);
      if (node?.kind === 'socket') this.#socket = node;
      p.onExit.push(() => {
        if (this.#socket) this.#socket.service = undefined;
      });
      p.thread((function* () {
        for (let socket = yield* backlog.receive(); socket; socket = yield* backlog.receive()) self.#serve(socket, true);
      })());
      yield* this.#log(`listening on Unix socket "${this.#socketPath}"`);
      return false;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* this.#log(`could not create lock file "${this.#socketPath}.lock": ${error.strerror}`, 'FATAL');
      yield* this.#log('database system is shut down');
      return true;
    }
  }

  /** pg_hba.conf is read at the start. */
  *#rules(): Blocking<boolean> {
    const path = `${this.data}/pg_hba.conf`;
    let wrong = false;
    for (const [at, line] of (lookup(this.#p, path) ? readText(this.#p, path) : '').split('\n').entries()) {
      const type = /^\s*([^#\s]\S*)/.exec(line)?.[1];
      if (type === undefined || /^(local|host|hostssl|hostnossl|hostgssenc|hostnogssenc|include\w*)$/.test(type)) continue;
      yield* this.#log(`invalid connection type "${type}"`);
      yield* this.#log(`line ${at + 1} of configuration file "${path}"`, 'CONTEXT');
      wrong = true;
    }
    if (!wrong) return true;
    yield* this.#log(`could not load ${path}`, 'FATAL');
    yield* this.#log('database system is shut down');
    return false;
  }

  /** One of the server's own processes: it does its work when it is told to. */
  #helper(title: string): Process {
    const helper = this.#p.fork(function* () {
      const never = new WaitQueue();
      for (;;) yield never.park;
    }, { argv: [`postgres: ${title} `], files: new Map([1, 2].map((fd) => [fd, this.#p.file(fd)])) });
    helper.handlers.clear();
    helper.memory = 6 << 20;
    this.#helpers.set(title, helper);
    return helper;
  }

  /** From the state that the disk is in to one that takes connections. */
  *#begin(): Blocking<void> {
    const { control } = this.wal, checkpointer = this.#helper('checkpointer');
    this.#helper('background writer');
    const startup = this.#helper('startup'), at = strftime('%Y-%m-%d %T', control.at);
    yield* this.#p.sleep(15);
    if (control.shutDown) yield* serverLog(startup, `database system was shut down at ${at} UTC`);
    else {
      yield* serverLog(startup, `database system was interrupted; last known up at ${at} UTC`);
      yield* this.#p.sleep(60);
      yield* serverLog(startup, 'database system was not properly shut down; automatic recovery in progress');
      const redo = this.wal.pending, from = lsnText(control.redo), last = lsnText(control.last);
      if (redo) yield* serverLog(startup, `redo starts at ${from}`);
      yield* serverLog(startup, `invalid record length at ${lsnText(control.end)}: expected at least 24, got 0`);
      yield* serverLog(startup, redo ? `redo done at ${last} system usage: CPU: user: 0.00 s, system: 0.00 s, elapsed: 0.00 s` : 'redo is not required');
      yield* this.wal.checkpoint('end-of-recovery immediate wait', (words) => serverLog(checkpointer, words));
    }
    yield* this.#p.sleep(15);
    this.#end(startup);
    this.#helpers.delete('startup');
    this.wal.save(false);
    for (const title of ['walwriter', 'autovacuum launcher', 'logical replication launcher']) this.#helper(title);
    this.#phase = 'running';
    yield* this.#log('database system is ready to accept connections');
    this.#p.thread(this.#watchTime(checkpointer));
  }

  /** Checkpoints that are due, while there is anything to write; and autovacuum's first look, which gathers statistics of a fresh cluster. */
  *#watchTime(checkpointer: Process): Blocking<void> {
    const p = this.#p, every = Math.max(30_000, duration(this.settings['checkpoint_timeout'] ?? '300', 's'));
    let due = p.now + every, looked = p.now + NAPTIME;
    for (;;) {
      yield* p.sleep(Math.max(0, Math.min(due, looked) - p.now));
      if (checkpointer.ended || this.#phase === 'stopping') return;
      if (p.now >= looked) {
        looked = Infinity;
        if (!lookup(p, `${this.data}/pg_stat/analysed`) && this.settings['autovacuum'] !== 'off') {
          yield* p.wait(p.fork(function* (worker) {
            yield* worker.sleep(30);
            return 0;
          }, { argv: ['postgres: autovacuum worker postgres'] }));
          writeFile(p, `${this.data}/pg_stat/analysed`, '', 0o600);
          this.wal.analysed();
          this.wal.save(false);
        }
      }
      if (p.now < due) continue;
      due += every;
      if (!this.wal.pending) {
        // Nothing to do until something is written: then the next one is due.
        while (!this.wal.pending) {
          yield this.#events.park;
          if (checkpointer.ended) return;
        }
        while (due < p.now) due += every;
        continue;
      }
      yield* this.checkpoint('time');
    }
  }

  /** Something was committed: it is on the disk and in the log. */
  wrote(): void {
    this.wal.committed(this.cluster);
    this.wal.save(false);
    this.#events.wakeAll();
  }

  *checkpoint(cause: string): Blocking<void> {
    const checkpointer = this.#helpers.get('checkpointer');
    while (this.#checkpointing) yield* this.#p.sleep(10);
    if (!checkpointer || checkpointer.ended) return;
    this.#checkpointing = true;
    try {
      yield* this.wal.checkpoint(cause, (words) => serverLog(checkpointer, words));
    } finally {
      this.#checkpointing = false;
    }
  }

  /** A process of its own for each connection. */
  #serve(socket: Socket, local: boolean): void {
    const self = this, held = socket.retain();
    const child = this.#p.fork(function* (process) {
      const backend = new Backend(process, self, held, local);
      self.#backends.set(process, backend);
      return yield* backend.run();
    }, { argv: ['postgres: '], files: new Map([1, 2].map((fd) => [fd, this.#p.file(fd)])) });
    child.handlers.clear();
    child.onExit.push(() => {
      held.release();
      if (child.killedBy !== undefined && this.#phase === 'running') this.#crashed = { process: child, statement: this.#backends.get(child)?.statement };
      this.#backends.delete(child);
      this.#p.reap(child);
      this.#events.wakeAll();
    });
  }

  #end(process: Process): void {
    process.signal(SIGNALS.KILL);
    this.#p.reap(process);
  }

  *#loop(): Blocking<number> {
    for (;;) {
      yield* this.#events.until(() => this.#signals.length > 0 || this.#crashed !== undefined);
      if (this.#crashed) {
        yield* this.#recover();
        continue;
      }
      const signal = this.#signals.shift()!;
      if (signal === SIGNALS.HUP) yield* this.#reload();
      else return yield* this.#stop(signal);
    }
  }

  *#reload(): Blocking<void> {
    yield* this.#log('received SIGHUP, reloading configuration files');
    const { settings, lines } = reloaded(this.#p, this.data, this.#given, this.settings, majorOf(this.#p));
    this.settings = settings;
    for (const line of lines) yield* this.#log(line);
  }

  /** A process was killed: what it shared with the others may be spoilt, so all of them end and the server starts over. */
  *#recover(): Blocking<void> {
    const { process, statement } = this.#crashed!, signal = process.killedBy ?? 0;
    this.#crashed = undefined;
    this.#phase = 'recovering';
    yield* this.#log(`server process (PID ${process.pid}) was terminated by signal ${signal}: ${signal === SIGNALS.KILL ? 'Killed' : signal === SIGNALS.SEGV ? 'Segmentation fault' : 'Terminated'}`);
    if (statement !== undefined) yield* this.#log(`Failed process was running: ${statement}`, 'DETAIL');
    yield* this.#log('terminating any other active server processes');
    for (const one of [...this.#backends.keys(), ...[...this.#helpers].filter(([title]) => !title.startsWith('io')).map(([, helper]) => helper)]) this.#end(one);
    this.sessions.clear();
    yield* this.#log('all server processes terminated; reinitializing');
    Object.assign(this.cluster, JSON.parse(readText(this.#p, storeOf(this.data))));
    yield* this.#begin();
  }

  *#stop(signal: number): Blocking<number> {
    if (signal === SIGNALS.QUIT) {
      this.#phase = 'stopping';
      yield* this.#log('received immediate shutdown request');
      for (const one of [...this.#backends.keys(), ...this.#helpers.values()]) this.#end(one);
      yield* this.#log('database system is shut down');
      return this.#gone(0);
    }
    const fast = signal === SIGNALS.INT;
    yield* this.#log(`received ${fast ? 'fast' : 'smart'} shutdown request`);
    this.#phase = 'stopping';
    // A smart one waits until the last client has gone; another signal makes it fast or immediate.
    if (!fast) {
      yield* this.#events.until(() => this.#backends.size === 0 || this.#signals.length > 0);
      if (this.#backends.size > 0) return yield* this.#stop(this.#signals.shift()!);
    } else {
      yield* this.#log('aborting any active transactions');
      for (const one of this.#backends.keys()) one.signal(SIGNALS.TERM);
      yield* this.#events.until(() => this.#backends.size === 0);
    }
    const launcher = this.#helpers.get('logical replication launcher');
    if (launcher) yield* this.#log(`background worker "logical replication launcher" (PID ${launcher.pid}) exited with exit code 1`);
    const checkpointer = this.#helpers.get('checkpointer')!;
    for (const helper of this.#helpers.values()) if (helper !== checkpointer) this.#end(helper);
    yield* serverLog(checkpointer, 'shutting down');
    while (this.#checkpointing) yield* this.#p.sleep(10);
    yield* this.wal.checkpoint('shutdown immediate', (words) => serverLog(checkpointer, words));
    this.#end(checkpointer);
    yield* this.#log('database system is shut down');
    return this.#gone(0);
  }

  /** Takes away what says that a server runs. */
  #gone(status: number): number {
    for (const path of [this.#socketPath, `${this.#socketPath}.lock`, `${this.data}/postmaster.pid`]) if (lookup(this.#p, path)) unlink(this.#p, path);
    return status;
  }
}
