/**
 * The postgres image's docker-entrypoint.sh: its steps are processes, in the order in which the script runs them, so that every process has the number that it has there.
 * With root's rights it prepares the folders and runs itself again as the user postgres; then a fresh folder is made a cluster by a server that only this machine reaches.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { access, lookup, open, readDirectory, readFile, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { findUser } from '../accounts.ts';
import { BothGiven, secretVariable } from '../secret-variable.ts';
import { dataOf, isInitialised, majorOf, programFolder } from './installation.ts';
import { initdb } from './initdb.ts';

const SCRIPT = '/usr/local/bin/docker-entrypoint.sh', INIT = '/docker-entrypoint-initdb.d';
/** gosu is a Go program: its runtime starts so many threads, and each has a number. */
const GOSU_THREADS = 4;

/** A step of the script failed, and with it the script (set -e). */
class Failed extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}

/** Runs a program as the script does; its status ends the script unless `may` it fail. */
function* step(p: Process, argv: string[], may = false): Blocking<void> {
  let status: number;
  try {
    status = yield* p.wait(p.spawn({ argv }));
  } catch (error) {
    status = yield* notStarted(p, argv, error);
  }
  if (status !== 0 && !may) throw new Failed(status);
}

/** An image may have been made without a program that the script runs. */
function* notStarted(p: Process, argv: readonly string[], error: unknown): Blocking<number> {
  if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
  yield* p.write(2, `${SCRIPT}: line 1: ${argv[0]}: command not found\n`);
  return 127;
}

/** $(program): what it writes is kept by a child of the script. */
function* asked(p: Process, argv: string[], may = false): Blocking<void> {
  const silent = open(p, '/dev/null', { write: true });
  let status: number;
  try {
    status = yield* p.wait(p.spawn({ argv, files: new Map([[0, p.file(0)], [1, silent], [2, p.file(2)]]) }));
  } catch (error) {
    status = yield* notStarted(p, argv, error);
  }
  if (status !== 0 && !may) throw new Failed(status);
}

/** A part of the script that a child of it runs. */
function* subshell(p: Process, body?: (child: Process) => Blocking<number>): Blocking<number> {
  return yield* p.wait(p.fork(function* (child) {
    return body ? yield* body(child) : 0;
  }));
}

/** The image's entry point where it starts the server. */
export function* startPostgres(p: Process): Blocking<number> {
  const words = p.argv.slice(/^\/bin\/(ba)?sh$/.test(p.argv[0] ?? '') ? 2 : 1), command = words[0]?.startsWith('-') ? ['postgres', ...words] : words;
  try {
    for (const name of ['POSTGRES_PASSWORD', 'POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_INITDB_ARGS']) {
      const value = secretVariable(p, name);
      if (value !== undefined) p.env.set(name, value);
      p.env.delete(`${name}_FILE`);
    }
    const user = p.env.get('POSTGRES_USER') || 'postgres';
    p.env.set('POSTGRES_USER', user);
    p.env.set('POSTGRES_DB', p.env.get('POSTGRES_DB') || user);
    yield* folders(p);
    yield* asked(p, ['id', '-u']);
    if (p.uid === 0) {
      yield* asRole(p, command);
      yield* folders(p);
      yield* asked(p, ['id', '-u']);
    }
    if (isInitialised(p, dataOf(p))) {
      yield* subshell(p);
      yield* p.write(1, '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n');
    } else yield* initialise(p, command.slice(1));
  } catch (error) {
    if (error instanceof Failed) return error.status;
    if (!(error instanceof BothGiven)) throw error;
    yield* p.write(2, `error: ${error.message}\n`);
    return 1;
  }
  return yield* p.exec(command);
}

/** The folders of the data and of the socket, with their owner. */
function* folders(p: Process): Blocking<void> {
  const data = dataOf(p);
  yield* asked(p, ['id', '-u']);
  yield* step(p, ['mkdir', '-p', data]);
  yield* step(p, ['chmod', '00700', data], true);
  yield* step(p, ['mkdir', '-p', '/var/run/postgresql'], true);
  yield* step(p, ['chmod', '03775', '/var/run/postgresql'], true);
  if (p.uid === 0) for (const one of [data, '/var/run/postgresql']) yield* step(p, ['find', one, '!', '-user', 'postgres', '-exec', 'chown', 'postgres', '{}', '+']);
}

/** exec gosu postgres: the same process, another user. */
function* asRole(p: Process, command: string[]): Blocking<void> {
  const account = findUser(p, 'postgres');
  if (!account) {
    yield* p.write(2, 'error: failed switching to "postgres": unable to find user postgres: no matching entries in passwd file\n');
    throw new Failed(1);
  }
  for (let space: typeof p.ns.pids | undefined = p.ns.pids; space; space = space.parent) space.last += GOSU_THREADS;
  Object.assign(p, { uid: account.uid, gid: account.gid, groups: [account.gid] });
  p.env.set('HOME', account.home);
  p.become('docker-entrypoint.sh', ['bash', SCRIPT, ...command]);
}

function* refuse(p: Process): Blocking<never> {
  yield* subshell(p, function* (child) {
    yield* child.write(2, `Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

       You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
       connections without a password. This is *not* recommended.

       See PostgreSQL documentation about "trust":
       https://www.postgresql.org/docs/current/auth-trust.html
`);
    return 0;
  });
  throw new Failed(1);
}

function* warnOfTrust(p: Process): Blocking<void> {
  const line = '*'.repeat(80);
  yield* subshell(p, function* (child) {
    yield* child.write(2, `${line}
WARNING: POSTGRES_HOST_AUTH_METHOD has been set to "trust". This will allow
         anyone with access to the Postgres port to access your database without
         a password, even if POSTGRES_PASSWORD is set. See PostgreSQL
         documentation about "trust":
         https://www.postgresql.org/docs/current/auth-trust.html
         In Docker's default configuration, this is effectively any other
         container on the same system.

         It is not recommended to use POSTGRES_HOST_AUTH_METHOD=trust. Replace
         it with "-e POSTGRES_PASSWORD=password" instead to set a password in
         "docker run".
${line}
`);
    return 0;
  });
}

function* initialise(p: Process, options: string[]): Blocking<void> {
  const data = dataOf(p), method = p.env.get('POSTGRES_HOST_AUTH_METHOD') ?? '', password = p.env.get('POSTGRES_PASSWORD') ?? '', user = p.env.get('POSTGRES_USER')!, database = p.env.get('POSTGRES_DB')!, programs = programFolder(p);
  if (password === '' && method !== 'trust') yield* refuse(p);
  if (method === 'trust') yield* warnOfTrust(p);
  yield* asked(p, ['ls', `${INIT}/`]);
  yield* asked(p, ['id', '-u']);
  yield* asked(p, ['getent', 'passwd', String(p.uid)], true);
  // <(printf …) holds the password for initdb.
  yield* subshell(p);
  const made = yield* p.wait(p.fork((child) => initdb(child, password), { argv: ['initdb', `--username=${user}`, ...(p.env.get('POSTGRES_INITDB_ARGS') ?? '').split(/\s+/).filter(Boolean)] }));
  if (made !== 0) throw new Failed(made);
  yield* asked(p, ['postgres', '-C', 'password_encryption', ...options]);
  const rules = open(p, `${data}/pg_hba.conf`, { write: true, append: true });
  yield* rules.write(encode(`\n${method === 'trust' ? `# warning trust is enabled for all connections\n# see https://www.postgresql.org/docs/${majorOf(p)}/auth-trust.html\n` : ''}host all all all ${method || 'scram-sha-256'}\n`));
  yield* subshell(p);
  p.env.set('PGPASSWORD', p.env.get('PGPASSWORD') ?? password);
  yield* step(p, [`${programs}/pg_ctl`, '-D', data, '-o', [...options, '-c', 'listen_addresses=', '-p', p.env.get('PGPORT') ?? '5432'].join(' '), '-w', 'start']);
  const client = (more: string[]): string[] => ['psql', '-v', 'ON_ERROR_STOP=1', '--username', user, '--no-password', '--no-psqlrc', ...more];
  // Whether the database is there is asked by a child that keeps the answer.
  yield* subshell(p, function* (child) {
    yield* asked(child, client(['--dbname', 'postgres', '--tuples-only', '-c', `SELECT 1 FROM pg_database WHERE datname = '${database.replaceAll("'", "''")}'`]));
    return 0;
  });
  if (!['postgres', 'template0', 'template1'].includes(database)) {
    yield* step(p, client(['--dbname', 'postgres', '-c', `CREATE DATABASE "${database.replaceAll('"', '""')}"`]));
    yield* p.write(1, '\n\n');
  } else yield* p.write(1, '\n');
  yield* scripts(p, (more) => client([...(database === '' ? [] : ['--dbname', database]), ...more]));
  yield* step(p, [`${programs}/pg_ctl`, '-D', data, '-m', 'fast', '-w', 'stop']);
  // The first process takes the status of those that were left to it.
  for (const child of [...p.children]) if (child.ended) p.reap(child);
  p.env.delete('PGPASSWORD');
  yield* subshell(p);
  yield* p.write(1, '\nPostgreSQL init process complete; ready for start up.\n\n');
}

/** Files that were mounted to fill the new database. */
function* scripts(p: Process, client: (more: string[]) => string[]): Blocking<void> {
  const files = lookup(p, INIT) ? readDirectory(p, INIT).filter((name) => !name.startsWith('.')).sort() : [], say = (words: string): Blocking<void> => p.write(1, `${SCRIPT}: ${words}\n`);
  if (files.length === 0) {
    yield* say(`ignoring ${INIT}/*`);
    return yield* p.write(1, '\n');
  }
  for (const name of files) {
    const path = `${INIT}/${name}`, packed = { gz: ['gunzip', '-c'], xz: ['xzcat'], zst: ['zstd', '-dc'] }[/\.sql\.(gz|xz|zst)$/.exec(name)?.[1] ?? ''];
    if (name.endsWith('.sh')) {
      const runs = access(p, path, 'x');
      yield* say(`${runs ? 'running' : 'sourcing'} ${path}`);
      // What a sourced one sets does not stay: it runs in a shell of its own here.
      yield* step(p, runs && decode(readFile(p, path).subarray(0, 2)) === '#!' ? [path] : ['bash', '-c', `. '${path.replaceAll("'", "'\\''")}'`, SCRIPT]);
    } else if (name.endsWith('.sql')) {
      yield* say(`running ${path}`);
      yield* step(p, client(['-f', path]));
      yield* p.write(1, '\n');
    } else if (packed) {
      yield* say(`running ${path}`);
      yield* step(p, ['bash', '-c', `${packed.join(' ')} '${path.replaceAll("'", "'\\''")}' | ${client([]).map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')}`]);
      yield* p.write(1, '\n');
    } else yield* say(`ignoring ${path}`);
    yield* p.write(1, '\n');
  }
}
