/** postgres and mysqld as far as their images start: the entry points refuse without a password; what would follow says that it is not here. */
import { WaitQueue, type Blocking } from '../kernel/blocking.ts';
import { listen } from '../kernel/connect.ts';
import { lookup, writeFile } from '../kernel/files.ts';
import type { Main, Process } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import { strftime } from './dates.ts';
import { complain } from './tool.ts';

const stamp = (p: Process): string => `${strftime('%Y-%m-%d %T', p.now)}.${String(Math.floor(p.now % 1000)).padStart(3, '0')} UTC [${p.pid}]`;

/** Waits for the signal that ends a server. */
function* untilStopped(p: Process): Blocking<number> {
  const ended = new WaitQueue();
  let signal = 0;
  for (const one of [SIGNALS.TERM, SIGNALS.INT, SIGNALS.QUIT]) p.handlers.set(one, (number) => {
    signal = number;
    ended.wakeAll();
    return 'restart';
  });
  yield* ended.until(() => signal !== 0);
  return signal;
}

const dataOf = (p: Process): string => p.env.get('PGDATA') ?? '/var/lib/postgresql/data';

/** The database's folder has been made before. */
const isInitialised = (p: Process): boolean => lookup(p, `${dataOf(p)}/PG_VERSION`) !== undefined;

function* refusePostgres(p: Process): Blocking<number> {
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
  if (isInitialised(p)) return yield* postgres(p);
  if (!p.env.get('POSTGRES_PASSWORD') && p.env.get('POSTGRES_HOST_AUTH_METHOD') !== 'trust') return yield* refusePostgres(p);
  yield* p.write(1, `The files belonging to this database system will be owned by user "postgres".
This user must also own the server process.

The database cluster will be initialized with locale "en_US.utf8".
The default database encoding has accordingly been set to "UTF8".
The default text search configuration will be set to "english".

Data page checksums are disabled.

fixing permissions on existing directory ${dataOf(p)} ... ok
creating subdirectories ... ok
selecting dynamic shared memory implementation ... posix
`);
  yield* p.sleep(900);
  yield* p.write(1, 'creating configuration files ... ok\nrunning bootstrap script ... ok\nperforming post-bootstrap initialization ... ok\nsyncing data to disk ... ok\n\n\nSuccess. You can now start the database server using:\n\n');
  writeFile(p, `${dataOf(p)}/PG_VERSION`, `${(p.env.get('PG_VERSION') ?? '17').split('.')[0]}\n`);
  yield* p.sleep(600);
  yield* p.write(1, 'PostgreSQL init process complete; ready for start up.\n\n');
  return yield* postgres(p);
}

/** The server: it listens, and ends when it is told to. */
export function* postgres(p: Process): Blocking<number> {
  const version = (p.env.get('PG_VERSION') ?? '17.6').replace(/-.*$/, '');
  if (!isInitialised(p)) {
    yield* complain(p, p.uid === 0 ? '"root" execution of the PostgreSQL server is not permitted.\nThe server must be started under an unprivileged user ID to prevent\npossible system security compromise.  See the documentation for\nmore information on how to properly start the server.' : `postgres: could not access directory "${dataOf(p)}": No such file or directory`);
    return 1;
  }
  const log = (words: string): Blocking<void> => p.write(2, `${stamp(p)} LOG:  ${words}\n`);
  const server = listen(p, 5432);
  p.thread((function* () {
    // Nobody can be served: the protocol of the database is not here.
    for (let socket = yield* server.accept(); socket; socket = yield* server.accept()) socket.release();
  })());
  yield* log(`starting PostgreSQL ${version} on x86_64-pc-linux-gnu, compiled by gcc, 64-bit`);
  yield* log('listening on IPv4 address "0.0.0.0", port 5432');
  yield* log('listening on Unix socket "/var/run/postgresql/.s.PGSQL.5432"');
  yield* p.sleep(40);
  yield* log('database system is ready to accept connections');
  const signal = yield* untilStopped(p);
  yield* log(signal === SIGNALS.INT ? 'received fast shutdown request' : 'received smart shutdown request');
  yield* p.sleep(30);
  yield* log('shutting down');
  yield* log('database system is shut down');
  return 0;
}

function* refuseMysql(p: Process): Blocking<number> {
  const version = p.env.get('MYSQL_VERSION') ?? '8.4';
  const line = (level: string, words: string): string => `${strftime('%Y-%m-%d %T', p.now)}+00:00 [${level}] [Entrypoint]: ${words}\n`;
  yield* p.write(1, line('Note', `Entrypoint script for MySQL Server ${version} started.`) + line('Note', "Switching to dedicated user 'mysql'") + line('Note', `Entrypoint script for MySQL Server ${version} started.`));
  yield* p.write(2, `${line('ERROR', 'Database is uninitialized and password option is not specified')}    You need to specify one of the following as an environment variable:\n    - MYSQL_ROOT_PASSWORD\n    - MYSQL_ALLOW_EMPTY_PASSWORD\n    - MYSQL_RANDOM_ROOT_PASSWORD\n`);
  return 1;
}

/** The image's entry point where it starts the server. */
export function* startMysql(p: Process): Blocking<number> {
  if (!['MYSQL_ROOT_PASSWORD', 'MYSQL_ALLOW_EMPTY_PASSWORD', 'MYSQL_RANDOM_ROOT_PASSWORD'].some((name) => p.env.get(name))) return yield* refuseMysql(p);
  return yield* mysqld(p);
}

export function* mysqld(p: Process): Blocking<number> {
  yield* complain(p, 'mysqld: this simulator has no MySQL server');
  return 1;
}

/** A program that exists in the image and is not simulated: it says so. */
export const absent = (name: string): Main => function* (p) {
  yield* complain(p, `${name}: not simulated here`);
  return 1;
};

/** pg_isready asks whether the port answers. */
export function* pgIsReady(p: Process): Blocking<number> {
  const ready = isInitialised(p);
  yield* p.write(1, `/var/run/postgresql:5432 - ${ready ? 'accepting connections' : 'no response'}\n`);
  return ready ? 0 : 2;
}
