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
import { Line, type Answer, type Greeting, type Question } from './conversation.ts';
import { Session, type Cluster } from './database.ts';
import { SqlError } from './errors.ts';
import { postgresVersion, SOCKET } from './installation.ts';
import { splitStatements } from './tokens.ts';

const stamp = (p: Process): string => `${strftime('%Y-%m-%d %T', p.now)}.${String(Math.floor(p.now % 1000)).padStart(3, '0')} UTC [${p.pid}]`;

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
  yield* initialise(p);
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
  const cluster: Cluster = { users: { [user]: p.env.get('POSTGRES_PASSWORD') ?? '' }, databases: Object.fromEntries([...new Set(['postgres', 'template0', 'template1', name])].map((one) => [one, { owner: user, tables: {} }])) };
  if (name !== 'postgres') yield* p.write(1, 'CREATE DATABASE\n\n\n');
  yield* runScripts(p, cluster, user, name);
  writeFile(p, `${folder}/PG_VERSION`, `${(p.env.get('PG_VERSION') ?? '17').split('.')[0]}\n`);
  writeFile(p, storeOf(p), JSON.stringify(cluster), 0o600);
  yield* p.sleep(600);
  yield* p.write(1, '\nPostgreSQL init process complete; ready for start up.\n\n');
}

/** Scripts that were mounted to fill the new database. */
function* runScripts(p: Process, cluster: Cluster, user: string, database: string): Blocking<void> {
  const folder = '/docker-entrypoint-initdb.d', script = '/usr/local/bin/docker-entrypoint.sh';
  const files = lookup(p, folder) ? readDirectory(p, folder).sort() : [];
  if (files.length === 0) yield* p.write(1, `${script}: ignoring ${folder}/*\n`);
  const session = new Session(cluster, { version: '', database, user }, () => p.now);
  for (const file of files) {
    if (!file.endsWith('.sql')) {
      yield* p.write(1, `${script}: ignoring ${folder}/${file}\n\n`);
      continue;
    }
    yield* p.write(1, `${script}: running ${folder}/${file}\n`);
    const { statements, rest } = splitStatements(readText(p, `${folder}/${file}`));
    for (const sql of [...statements, ...(rest.trim() === '' ? [] : [rest])]) {
      try {
        yield* p.write(1, `${session.execute(sql.trim()).tag}\n`);
      } catch (error) {
        if (!(error instanceof SqlError)) throw error;
        yield* p.write(2, `psql:${folder}/${file}:1: ERROR:  ${error.message}\n`);
        throw new Errno('EINVAL');
      }
    }
    yield* p.write(1, '\n\n');
  }
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
  #signal = 0;

  constructor(p: Process) {
    this.#p = p;
    this.#cluster = JSON.parse(readText(p, storeOf(p))) as Cluster;
  }

  *#log(words: string, level = 'LOG'): Blocking<void> {
    yield* this.#p.write(2, `${stamp(this.#p)} ${level}:  ${words}\n`);
  }

  *run(): Blocking<number> {
    const p = this.#p, self = this;
    p.claim(30_000_000);
    const server = listen(p, 5432);
    p.thread((function* () {
      for (let socket = yield* server.accept(); socket; socket = yield* server.accept()) p.thread(self.#serve(socket));
    })());
    yield* this.#log(`starting PostgreSQL ${postgresVersion(p)} on x86_64-pc-linux-gnu, compiled by gcc (Debian 14.2.0-19) 14.2.0, 64-bit`);
    yield* this.#log('listening on IPv4 address "0.0.0.0", port 5432');
    yield* this.#log('listening on IPv6 address "::", port 5432');
    yield* this.#log(`listening on Unix socket "${SOCKET}"`);
    yield* p.sleep(40);
    yield* this.#log(`database system was shut down at ${strftime('%Y-%m-%d %T', p.now - 600)} UTC`);
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
    yield* p.sleep(30);
    yield* this.#log('shutting down');
    yield* this.#log('database system is shut down');
    return 0;
  }

  *#serve(socket: Socket): Blocking<void> {
    const line = new Line(this.#p, socket);
    try {
      const greeting = yield* line.hear<Greeting>();
      if (!greeting) return;
      const refused = this.#refusal(greeting, socket);
      if (refused) {
        if (refused.fatal !== undefined) yield* this.#log(refused.fatal, 'FATAL');
        return yield* line.say(refused);
      }
      yield* line.say({ version: postgresVersion(this.#p), transaction: 'no' });
      yield* this.#answer(line, greeting);
    } catch (error) {
      if (!(error instanceof Errno) && !(error instanceof SyntaxError)) throw error;
    } finally {
      line.close();
    }
  }

  #refusal({ user, database, password, local }: Greeting, socket: Socket): Answer | undefined {
    const trusted = local || socket.remote.startsWith('127.') || this.#p.env.get('POSTGRES_HOST_AUTH_METHOD') === 'trust';
    if (!trusted && password === undefined) return { password: true };
    if (!trusted && this.#cluster.users[user] !== password) return { fatal: `password authentication failed for user "${user}"` };
    if (!Object.hasOwn(this.#cluster.users, user)) return { fatal: `role "${user}" does not exist` };
    if (!Object.hasOwn(this.#cluster.databases, database)) return { fatal: `database "${database}" does not exist` };
    return undefined;
  }

  *#answer(line: Line, { user, database }: Greeting): Blocking<void> {
    const version = `PostgreSQL ${postgresVersion(this.#p)} on x86_64-pc-linux-gnu, compiled by gcc (Debian 14.2.0-19) 14.2.0, 64-bit`;
    const session = new Session(this.#cluster, { version, database, user }, () => this.#p.now);
    try {
      for (let question = yield* line.hear<Question>(); question; question = yield* line.hear<Question>()) {
        if ('catalogue' in question) {
          yield* line.say({ catalogue: { users: Object.fromEntries(Object.keys(this.#cluster.users).map((name) => [name, ''])), databases: this.#cluster.databases } });
          continue;
        }
        yield* this.#p.compute(0.2);
        yield* line.say({ ...(yield* this.#execute(session, question.sql)), transaction: session.inTransaction });
      }
    } finally {
      session.end();
    }
  }

  *#execute(session: Session, sql: string): Blocking<Answer> {
    try {
      const result = session.execute(sql);
      // What is not in an open transaction is safe on the disk before the client hears of it.
      if (session.dirty && session.inTransaction === 'no') writeFile(this.#p, storeOf(this.#p), JSON.stringify(this.#cluster), 0o600);
      return { result };
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      const { failure } = error;
      yield* this.#log(`${failure.message}${failure.position === undefined ? '' : ` at character ${failure.position + 1}`}`, 'ERROR');
      if (failure.detail !== undefined) yield* this.#log(failure.detail, 'DETAIL');
      if (failure.hint !== undefined) yield* this.#log(failure.hint, 'HINT');
      yield* this.#log(sql.trim(), 'STATEMENT');
      return { failure };
    }
  }
}
