/** The postgres image's entry point and server: users, databases and tables, kept in the data folder. */
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { listen } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, makeDirectory, readDirectory, readText, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Socket } from '../../kernel/socket.ts';
import { strftime } from '../dates.ts';
import { BothGiven, secretVariable } from '../secret-variable.ts';
import { complain } from '../tool.ts';
import { failureText } from './failure-text.ts';
import { PLAIN, tableText } from './psql-table.ts';
import { Line, type Answer, type Greeting, type Question } from './conversation.ts';
import { Session, type Place, type Result } from './database.ts';
import { SqlError } from './errors.ts';
import { postgresVersion, SOCKET } from './installation.ts';
import { emptyDatabase, type Cluster } from './store.ts';
import type { Activity } from './system.ts';
import { splitStatements } from './tokens.ts';
import { timestampText } from './types.ts';

const stamp = (p: Process, pid: number = p.pid): string => `${strftime('%Y-%m-%d %T', p.now)}.${String(Math.floor(p.now % 1000)).padStart(3, '0')} UTC [${pid}]`;

/** The numbers of the first helpers of a server: they are not processes of their own here. */
const FIRST_START = { server: 48, checkpointer: 49, startup: 51, launcher: 54 }, STARTUP = 62, FIRST_SESSION = 66;

const builtFor = (p: Process): string => `PostgreSQL ${postgresVersion(p)} on x86_64-pc-linux-gnu, compiled by gcc (Debian 14.2.0-19) 14.2.0, 64-bit`;

const dataOf = (p: Process): string => p.env.get('PGDATA') ?? '/var/lib/postgresql/data';
const storeOf = (p: Process): string => `${dataOf(p)}/base/cluster`;
const isInitialised = (p: Process): boolean => lookup(p, `${dataOf(p)}/PG_VERSION`) !== undefined;

function* refuse(p: Process): Blocking<number> {
  yield* complain(p, `Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

       You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
       connections without a password. This is *not* recommended.

       See PostgreSQL documentation about "trust":
       https://www.postgresql.org/docs/current/auth-trust.html`);
  return 1;
}

/** The image's entry point where it starts the server. */
export function* startPostgres(p: Process): Blocking<number> {
  if (isInitialised(p)) {
    yield* p.write(1, '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n');
    return yield* postgres(p);
  }
  try {
    for (const name of ['POSTGRES_PASSWORD', 'POSTGRES_USER', 'POSTGRES_DB']) {
      const value = secretVariable(p, name);
      if (value !== undefined) p.env.set(name, value);
    }
  } catch (error) {
    if (!(error instanceof BothGiven)) throw error;
    yield* complain(p, `error: ${error.message}`);
    return 1;
  }
  if (!p.env.get('POSTGRES_PASSWORD') && p.env.get('POSTGRES_HOST_AUTH_METHOD') !== 'trust') return yield* refuse(p);
  try {
    yield* initialise(p);
  } catch (error) {
    if (!(error instanceof InitialisationFailure)) throw error;
    return 3;
  }
  return yield* postgres(p);
}

function* initialise(p: Process): Blocking<void> {
  const folder = dataOf(p);
  yield* p.write(1, `The files belonging to this database system will be owned by user "postgres".
This user must also own the server process.

The database cluster will be initialized with locale "en_US.utf8".
The default database encoding has accordingly been set to "UTF8".
The default text search configuration will be set to "english".

Data page checksums are ${Number(p.env.get('PG_MAJOR') ?? 17) >= 18 ? 'enabled' : 'disabled'}.

fixing permissions on existing directory ${folder} ... ok
creating subdirectories ... ok
selecting dynamic shared memory implementation ... posix
selecting default "max_connections" ... 100
selecting default "shared_buffers" ... 128MB
selecting default time zone ... Etc/UTC
`);
  yield* p.sleep(900);
  yield* p.write(1, `creating configuration files ... ok\nrunning bootstrap script ... ok\nperforming post-bootstrap initialization ... ok\nsyncing data to disk ... ok\n\n\nSuccess. You can now start the database server using:\n\n    pg_ctl -D ${folder} -l logfile start\n\n`);
  for (let at = 1; (at = folder.indexOf('/', at + 1)) > 0; ) if (!lookup(p, folder.slice(0, at))) makeDirectory(p, folder.slice(0, at));
  for (const one of [folder, `${folder}/base`]) if (!lookup(p, one)) makeDirectory(p, one, 0o700);
  const user = p.env.get('POSTGRES_USER') || 'postgres', name = p.env.get('POSTGRES_DB') || user;
  const cluster: Cluster = { roles: { [user]: { password: p.env.get('POSTGRES_PASSWORD') ?? '', superuser: true, createdb: true, createrole: true, login: true, replication: true, first: true } }, databases: Object.fromEntries([...new Set(['postgres', 'template0', 'template1', name])].map((one) => [one, emptyDatabase(user)])) };
  yield* p.write(2, 'initdb: warning: enabling "trust" authentication for local connections\ninitdb: hint: You can change this by editing pg_hba.conf or using the option -A, or --auth-local and --auth-host, the next time you run initdb.\n');
  // The entry point starts a server that only this machine reaches, for what is in /docker-entrypoint-initdb.d.
  const log = (words: string, pid = FIRST_START.server): Blocking<void> => p.write(1, `${stamp(p, pid)} LOG:  ${words}\n`);
  yield* p.write(1, 'waiting for server to start....');
  yield* log(`starting ${builtFor(p)}`);
  yield* log(`listening on Unix socket "${SOCKET}"`);
  yield* log(`database system was shut down at ${strftime('%Y-%m-%d %T', p.now)} UTC`, FIRST_START.startup);
  yield* p.sleep(40);
  yield* log('database system is ready to accept connections');
  yield* p.write(1, ' done\nserver started\n');
  if (name !== 'postgres') yield* p.write(1, 'CREATE DATABASE\n\n\n');
  else yield* p.write(1, '\n');
  yield* runScripts(p, cluster, user, name);
  writeFile(p, `${folder}/PG_VERSION`, `${(p.env.get('PG_VERSION') ?? '17').split('.')[0]}\n`);
  writeFile(p, storeOf(p), JSON.stringify(cluster), 0o600);
  yield* p.write(1, '\nwaiting for server to shut down...');
  yield* log('received fast shutdown request');
  yield* p.write(1, '.');
  yield* log('aborting any active transactions');
  yield* log(`background worker "logical replication launcher" (PID ${FIRST_START.launcher}) exited with exit code 1`);
  yield* log('shutting down', FIRST_START.checkpointer);
  yield* log('checkpoint starting: shutdown immediate', FIRST_START.checkpointer);
  yield* p.sleep(500);
  yield* log(checkpointWords(name === 'postgres' ? 3 : 926), FIRST_START.checkpointer);
  yield* log('database system is shut down');
  yield* p.write(1, ' done\nserver stopped\n\nPostgreSQL init process complete; ready for start up.\n\n');
}

/** Of a checkpoint that had so many buffers to write. */
const checkpointWords = (buffers: number): string => `checkpoint complete: wrote ${buffers} buffers (${((buffers / 16_384) * 100).toFixed(1)}%), wrote 3 SLRU buffers; 0 WAL file(s) added, 0 removed, 0 recycled; write=0.0${buffers > 9 ? '24' : '01'} s, sync=0.0${buffers > 9 ? '61' : '02'} s, total=0.0${buffers > 9 ? '93' : '05'} s; sync files=${buffers > 9 ? 305 : 3}, longest=0.001 s, average=0.001 s; distance=${buffers > 9 ? 4254 : 0} kB, estimate=${buffers > 9 ? 4254 : 0} kB; lsn=0/${buffers > 9 ? '1911C80' : '14E4FA0'}, redo lsn=0/${buffers > 9 ? '1911C80' : '14E4FA0'}`;

/** Scripts that were mounted to fill the new database. */
function* runScripts(p: Process, cluster: Cluster, user: string, database: string): Blocking<void> {
  const folder = '/docker-entrypoint-initdb.d', script = '/usr/local/bin/docker-entrypoint.sh';
  const files = lookup(p, folder) ? readDirectory(p, folder).sort() : [];
  if (files.length === 0) yield* p.write(1, `${script}: ignoring ${folder}/*\n`);
  const session = new Session(cluster, placeOf(p, { database, user, pid: FIRST_SESSION - 10 }, () => []));
  for (const file of files) {
    if (!/\.(sql|sh)$/.test(file)) {
      yield* p.write(1, `${script}: ignoring ${folder}/${file}\n\n`);
      continue;
    }
    if (file.endsWith('.sh')) {
      yield* p.write(1, `${script}: ${folder}/${file}: scripts of the shell are not simulated here\n\n`);
      continue;
    }
    yield* p.write(1, `${script}: running ${folder}/${file}\n`);
    const text = readText(p, `${folder}/${file}`), { statements, rest } = splitStatements(text);
    for (const sql of [...statements, ...(rest.trim() === '' ? [] : [rest])]) {
      try {
        const result = session.execute(sql.trim());
        for (const one of result.notices) yield* p.write(2, `psql:${folder}/${file}:1: NOTICE:  ${one}\n`);
        yield* p.write(1, result.columns ? tableText({ columns: result.columns, rows: result.rows ?? [] }, { ...PLAIN }) : `${result.tag}\n`);
      } catch (error) {
        if (!(error instanceof SqlError)) throw error;
        const before = text.slice(0, text.indexOf(sql.trim()) + sql.trim().length), { failure } = error;
        yield* p.write(1, `${stamp(p, FIRST_SESSION - 10)} ERROR:  ${failure.message}${failure.position === undefined ? '' : ` at character ${failure.position + 1}`}\n${stamp(p, FIRST_SESSION - 10)} STATEMENT:  ${sql.trim()}\n`);
        yield* p.write(2, `psql:${folder}/${file}:${before.split('\n').length}: ${failureText(failure, sql.trim())}`);
        throw new InitialisationFailure();
      }
    }
    yield* p.write(1, '\n\n');
  }
}

/** A script's mistake ends the entry point. */
class InitialisationFailure extends Error {}

function placeOf(p: Process, { database, user, pid }: { database: string; user: string; pid: number }, activity: () => readonly Activity[]): Place {
  const random = p.kernel.random('postgres', `${p.pid} ${pid} ${p.now}`), major = Number(p.env.get('PG_MAJOR') ?? 17);
  const reached = <T>(path: string, verb: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      throw new SqlError('58P01', `could not open file "${path}" for ${verb}: ${error.strerror}`, verb === 'reading' ? { hint: 'COPY FROM instructs the PostgreSQL server process to read a file. You may want a client-side facility such as psql\'s \\copy.' } : {});
    }
  };
  return {
    version: builtFor(p), major, database, user, pid, now: () => p.now, random: () => random.next(), activity, readFile: (path) => reached(path, 'reading', () => readText(p, path)), writeFile: (path, text) => reached(path, 'writing', () => void writeFile(p, path, text)),
    settings: { data_directory: dataOf(p), config_file: `${dataOf(p)}/postgresql.conf`, hba_file: `${dataOf(p)}/pg_hba.conf`, data_checksums: major >= 18 ? 'on' : 'off', ...optionsOf(p.argv) },
  };
}

/** Settings of the command line: -c work_mem=8MB. */
function optionsOf(words: readonly string[]): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [at, word] of words.entries()) {
    const [, name, value] = /^(?:--)?([a-z_-]+)=(.*)$/s.exec(word === '-c' ? words[at + 1] ?? '' : word.startsWith('--') ? word : '') ?? [];
    if (name !== undefined) made[name.replaceAll('-', '_')] = value!;
  }
  return made;
}

/** The server: it answers until it is told to end. */
export function* postgres(p: Process): Blocking<number> {
  if (p.argv[1] === '-V' || p.argv[1] === '--version') {
    yield* p.write(1, `postgres (PostgreSQL) ${postgresVersion(p)}\n`);
    return 0;
  }
  if (!isInitialised(p)) {
    yield* complain(p, p.uid === 0 ? '"root" execution of the PostgreSQL server is not permitted.\nThe server must be started under an unprivileged user ID to prevent\npossible system security compromise.  See the documentation for\nmore information on how to properly start the server.' : `postgres: could not access directory "${dataOf(p)}": No such file or directory`);
    return 1;
  }
  return yield* new Server(p).run();
}

class Server {
  readonly #p: Process;
  readonly #cluster: Cluster;
  readonly #stopped = new WaitQueue();
  readonly #sessions = new Map<number, Activity>();
  #nextSession = FIRST_SESSION;
  #signal = 0;

  constructor(p: Process) {
    this.#p = p;
    this.#cluster = JSON.parse(readText(p, storeOf(p))) as Cluster;
  }

  *#log(words: string, level = 'LOG', pid = this.#p.pid): Blocking<void> {
    yield* this.#p.write(2, `${stamp(this.#p, pid)} ${level}:  ${words}\n`);
  }

  *run(): Blocking<number> {
    const p = this.#p, self = this;
    p.claim(30_000_000);
    const server = listen(p, 5432);
    p.thread((function* () {
      for (let socket = yield* server.accept(); socket; socket = yield* server.accept()) p.thread(self.#serve(socket));
    })());
    yield* this.#log(`starting ${builtFor(p)}`);
    yield* this.#log('listening on IPv4 address "0.0.0.0", port 5432');
    yield* this.#log('listening on IPv6 address "::", port 5432');
    yield* this.#log(`listening on Unix socket "${SOCKET}"`);
    yield* p.sleep(40);
    yield* this.#log(`database system was shut down at ${strftime('%Y-%m-%d %T', p.now - 600)} UTC`, 'LOG', STARTUP);
    for (const folder of ['/var/run', '/var/run/postgresql']) if (!lookup(p, folder)) makeDirectory(p, folder);
    writeFile(p, SOCKET, '');
    yield* this.#log('database system is ready to accept connections');
    for (const one of [SIGNALS.TERM, SIGNALS.INT, SIGNALS.QUIT]) p.handlers.set(one, (number) => {
      this.#signal = number;
      this.#stopped.wakeAll();
      return 'restart';
    });
    yield* this.#stopped.until(() => this.#signal !== 0);
    if (lookup(p, SOCKET)) unlink(p, SOCKET);
    yield* this.#log(this.#signal === SIGNALS.INT ? 'received fast shutdown request' : 'received smart shutdown request');
    if (this.#signal === SIGNALS.INT) yield* this.#log('aborting any active transactions');
    yield* this.#log(`background worker "logical replication launcher" (PID ${STARTUP + 3}) exited with exit code 1`);
    yield* this.#log('shutting down', 'LOG', STARTUP - 2);
    yield* this.#log('checkpoint starting: shutdown immediate', 'LOG', STARTUP - 2);
    yield* p.sleep(30);
    yield* this.#log(checkpointWords(0), 'LOG', STARTUP - 2);
    yield* this.#log('database system is shut down');
    return 0;
  }

  *#serve(socket: Socket): Blocking<void> {
    const line = new Line(this.#p, socket), pid = this.#nextSession;
    this.#nextSession += 7;
    try {
      const greeting = yield* line.hear<Greeting>();
      if (!greeting) return;
      const refused = this.#refusal(greeting, socket);
      if (refused) {
        if (refused.fatal !== undefined) yield* this.#log(refused.fatal, 'FATAL', pid);
        if (refused.fatal?.startsWith('password authentication')) yield* this.#log('Connection matched file "' + dataOf(this.#p) + '/pg_hba.conf" line 128: "host all all all scram-sha-256"', 'DETAIL', pid);
        return yield* line.say(refused);
      }
      this.#sessions.set(pid, { pid, database: greeting.database, user: greeting.user, application: greeting.application ?? 'psql', state: 'idle', query: '', started: timestampText(this.#p.now, true), address: greeting.local ? null : socket.remote.replace(/:\d+$/, '') });
      yield* line.say({ version: postgresVersion(this.#p), transaction: 'no' });
      yield* this.#answer(line, greeting, pid);
    } catch (error) {
      if (!(error instanceof Errno) && !(error instanceof SyntaxError)) throw error;
    } finally {
      this.#sessions.delete(pid);
      line.close();
    }
  }

  #refusal({ user, database, password, local }: Greeting, socket: Socket): Answer | undefined {
    const trusted = local || socket.remote.startsWith('127.') || this.#p.env.get('POSTGRES_HOST_AUTH_METHOD') === 'trust', role = Object.hasOwn(this.#cluster.roles, user) ? this.#cluster.roles[user] : undefined;
    if (!trusted && password === undefined) return { password: true };
    if (!trusted && role?.password !== password) return { fatal: `password authentication failed for user "${user}"` };
    if (!role) return { fatal: `role "${user}" does not exist` };
    if (!role.login) return { fatal: `role "${user}" is not permitted to log in` };
    if (!Object.hasOwn(this.#cluster.databases, database)) return { fatal: `database "${database}" does not exist` };
    if (database === 'template0') return { fatal: 'database "template0" is not currently accepting connections' };
    return undefined;
  }

  *#answer(line: Line, { user, database }: Greeting, pid: number): Blocking<void> {
    const session = new Session(this.#cluster, placeOf(this.#p, { database, user, pid }, () => [...this.#sessions.values()])), own = this.#sessions.get(pid)!;
    try {
      for (let question = yield* line.hear<Question>(); question; question = yield* line.hear<Question>()) {
        if ('catalogue' in question) {
          const { databases, roles } = this.#cluster;
          yield* line.say({ catalogue: { roles: Object.fromEntries(Object.entries(roles).map(([name, one]) => [name, { ...one, password: null }])), databases: { ...databases, [database]: session.database } } });
          continue;
        }
        [own.state, own.query] = ['active', question.sql.trim()];
        yield* this.#p.compute(0.2);
        yield* line.say({ ...(yield* this.#execute(session, question, pid)), transaction: session.inTransaction });
        own.state = { no: 'idle', open: 'idle in transaction', failed: 'idle in transaction (aborted)' }[session.inTransaction];
      }
    } finally {
      session.end();
    }
  }

  *#execute(session: Session, { sql, data }: Extract<Question, { sql: string }>, pid: number): Blocking<Answer> {
    const { statements, rest } = splitStatements(sql), all = [...statements, ...(rest.trim() === '' ? [] : [rest])], results: Result[] = [];
    // Statements that are sent as one stand or fall together.
    let own = all.length > 1 && session.inTransaction === 'no';
    if (own) session.begin();
    for (const one of all) {
      try {
        const ends = /^\s*(begin|start\s+transaction|commit|end|rollback|abort)\b/i.test(one);
        if (own && ends) {
          session.commit();
          own = false;
        }
        results.push(session.execute(one.trim(), data));
      } catch (error) {
        if (!(error instanceof SqlError)) throw error;
        if (own) session.rollback();
        const from = sql.indexOf(one.trim()), failure = { ...error.failure, ...(error.failure.position !== undefined && { position: error.failure.position + Math.max(0, from) }) };
        yield* this.#log(`${failure.message}${failure.position === undefined ? '' : ` at character ${[...sql.slice(0, failure.position)].length + 1}`}`, 'ERROR', pid);
        if (failure.detail !== undefined) yield* this.#log(failure.detail.replaceAll('\n', '\n\t'), 'DETAIL', pid);
        if (failure.hint !== undefined) yield* this.#log(failure.hint, 'HINT', pid);
        yield* this.#log(sql.trim().replaceAll('\n', '\n\t'), 'STATEMENT', pid);
        return { results, failure };
      }
    }
    if (own) session.commit();
    // What is not in an open transaction is safe on the disk before the client hears of it.
    if (session.dirty && session.inTransaction === 'no') {
      writeFile(this.#p, storeOf(this.#p), JSON.stringify(this.#cluster), 0o600);
      session.dirty = false;
    }
    return { results };
  }
}
