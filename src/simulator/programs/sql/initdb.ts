/** initdb: makes the folder of a new cluster. What it runs meanwhile are processes that take their time and their numbers. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, readDirectory, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { userName } from '../accounts.ts';
import { majorOf, postgresVersion, programFolder } from './installation.ts';
import { emptyDatabase, type Cluster } from './store.ts';
import { controlPath, freshControl } from './wal.ts';

const FOLDERS = ['base', 'base/1', 'base/4', 'base/5', 'global', 'pg_commit_ts', 'pg_dynshmem', 'pg_logical', 'pg_logical/mappings', 'pg_logical/snapshots', 'pg_multixact', 'pg_multixact/members', 'pg_multixact/offsets', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat', 'pg_stat_tmp', 'pg_subtrans', 'pg_tblspc', 'pg_twophase', 'pg_wal', 'pg_wal/archive_status', 'pg_wal/summaries', 'pg_xact'];
const VALUED = /^--(pgdata|username|auth|auth-host|auth-local|encoding|locale|lc-\w+|locale-provider|icu-locale|icu-rules|builtin-locale|pwfile|waldir|wal-segsize|text-search-config|set|sync-method)(?:=(.*))?$/s;
const LETTERS: Readonly<Record<string, string>> = { D: 'pgdata', U: 'username', A: 'auth', E: 'encoding', X: 'waldir', T: 'text-search-config', c: 'set' };

/** Settings at the lines where the real file has them; the explanations between them are left out. */
const numbered = (name: string, length: number, lines: Readonly<Record<number, string>>): string => `# ${name} (its explanations are left out here, its lines keep their numbers)\n${Array.from({ length: length - 1 }, (_, i) => `${lines[i + 2] ?? '#'}\n`).join('')}`;

const hba = (host: string, local: string): string => {
  const line = (type: string, database: string, address: string): string => `${type.padEnd(7)} ${database.padEnd(15)} ${'all'.padEnd(15)} ${address.padEnd(23)} ${type === 'local' ? local : host}`;
  return numbered('pg_hba.conf', 126, {
    115: '# TYPE  DATABASE        USER            ADDRESS                 METHOD', 117: line('local', 'all', ''), 119: line('host', 'all', '127.0.0.1/32'), 121: line('host', 'all', '::1/128'), 124: line('local', 'replication', ''), 125: line('host', 'replication', '127.0.0.1/32'), 126: line('host', 'replication', '::1/128'),
  });
};

const settings = (locale: string): string => numbered('postgresql.conf', 850, {
  60: "listen_addresses = '*'", 65: 'max_connections = 100\t\t\t# (change requires restart)', 129: 'shared_buffers = 128MB\t\t\t# min 128kB', 152: 'dynamic_shared_memory_type = posix\t# the default is usually the first option', 262: 'max_wal_size = 1GB', 263: 'min_wal_size = 80MB', 627: "log_timezone = 'Etc/UTC'", 741: "datestyle = 'iso, mdy'", 743: "timezone = 'Etc/UTC'",
  757: `lc_messages = '${locale}'\t\t# locale for system error message`, 759: `lc_monetary = '${locale}'\t\t# locale for monetary formatting`, 760: `lc_numeric = '${locale}'\t\t# locale for number formatting`, 761: `lc_time = '${locale}'\t\t\t# locale for time formatting`, 767: "default_text_search_config = 'pg_catalog.english'",
});

function read(words: readonly string[]): { options: Map<string, string>; problem?: string } {
  const options = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!, [, name, value] = VALUED.exec(word) ?? [];
    if (name !== undefined) options.set(name, value ?? words[++i] ?? '');
    else if (/^--(data-checksums|no-data-checksums|allow-group-access|no-clean|no-sync|no-instructions|show|debug|discard-caches|sync-only|pwprompt)$/.test(word)) options.set(word.slice(2), '');
    else if (word.startsWith('--')) return { options, problem: `unrecognized option '${word}'` };
    else if (/^-[DUAEXTc]/.test(word)) options.set(LETTERS[word[1]!]!, word.slice(2) || (words[++i] ?? ''));
    else if (/^-[kgnNsdWS]$/.test(word)) options.set({ k: 'data-checksums' }[word[1]!] ?? word, '');
    else if (word.startsWith('-')) return { options, problem: `invalid option -- '${word[1] ?? ''}'` };
    else options.set('pgdata', word);
  }
  return { options };
}

/** The shell, and the program in it, that popen() and system() make. */
function* ran(p: Process, argv: string[], milliseconds: number, inside?: (child: Process) => Blocking<void>): Blocking<void> {
  yield* p.wait(p.fork(function* (shell) {
    return yield* shell.wait(shell.fork(function* (child) {
      yield* child.sleep(milliseconds);
      if (inside) yield* inside(child);
      return 0;
    }, { argv }));
  }, { argv: ['sh', '-c', '--', argv.join(' ')] }));
}

class Refused extends Error {}

export function* initdb(p: Process, password?: string): Blocking<number> {
  const { options, problem } = read(p.argv.slice(1));
  if (['-V', '--version'].includes(p.argv[1] ?? '')) {
    yield* p.write(1, `initdb (PostgreSQL) ${postgresVersion(p)}\n`);
    return 0;
  }
  try {
    if (problem !== undefined) throw new Refused(`initdb: ${problem}\ninitdb: hint: Try "initdb --help" for more information.`);
    yield* make(p, options, password);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    yield* p.write(2, `${error.message}\n`);
    return 1;
  }
}

function* make(p: Process, options: ReadonlyMap<string, string>, password: string | undefined): Blocking<void> {
  const data = options.get('pgdata') ?? p.env.get('PGDATA'), major = majorOf(p), programs = programFolder(p);
  if (!data) throw new Refused('initdb: error: no data directory specified\ninitdb: hint: You must identify the directory where the data for this database system will reside.  Do this with either the invocation option -D or the environment variable PGDATA.');
  if (p.uid === 0) throw new Refused('initdb: error: cannot be run as root\ninitdb: hint: Please log in (using, e.g., "su") as the (unprivileged) user that will own the server process.');
  yield* ran(p, [`${programs}/postgres`, '-V'], 5);
  const locale = options.get('locale') ?? p.env.get('LC_ALL') ?? p.env.get('LANG') ?? 'C', encoding = options.get('encoding')?.toUpperCase().replace(/^UTF-8$/, 'UTF8') ?? (/utf-?8$/i.test(locale) ? 'UTF8' : 'SQL_ASCII');
  const sums = options.has('data-checksums') || (major >= 18 && !options.has('no-data-checksums')), user = options.get('username') ?? userName(p, p.uid);
  yield* p.write(1, `The files belonging to this database system will be owned by user "${userName(p, p.uid)}".
This user must also own the server process.

The database cluster will be initialized with locale "${locale}".
The default database encoding has ${options.has('encoding') ? '' : 'accordingly '}been set to "${encoding}".
The default text search configuration will be set to "english".

Data page checksums are ${sums ? 'enabled' : 'disabled'}.

`);
  const found = lookup(p, data), attempt = <T>(words: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      throw new Refused(`initdb: error: ${words}: ${error.strerror}`);
    }
  };
  if (found && readDirectory(p, data).length > 0) throw new Refused(`initdb: error: directory "${data}" exists but is not empty\ninitdb: hint: If you want to create a new database system, either remove or empty the directory "${data}" or run initdb with an argument other than "${data}".`);
  yield* p.write(1, found ? `fixing permissions on existing directory ${data} ... ` : `creating directory ${data} ... `);
  if (found) attempt(`could not change permissions of directory "${data}"`, () => changeAttributes(p, data, (node) => (node.mode = 0o700)));
  else for (let at = 1; at > 0; at = data.indexOf('/', at + 1)) {
    const end = data.indexOf('/', at + 1), folder = end < 0 ? data : data.slice(0, end);
    if (!lookup(p, folder)) attempt(`could not create directory "${data}"`, () => makeDirectory(p, folder, 0o700));
  }
  yield* p.write(1, 'ok\ncreating subdirectories ... ');
  for (const folder of FOLDERS) attempt(`could not create directory "${data}/${folder}"`, () => makeDirectory(p, `${data}/${folder}`, 0o700));
  yield* p.write(1, 'ok\nselecting dynamic shared memory implementation ... posix\nselecting default "max_connections" ... ');
  yield* ran(p, [`${programs}/postgres`, '--check'], 20);
  yield* p.write(1, '100\nselecting default "shared_buffers" ... ');
  yield* ran(p, [`${programs}/postgres`, '--check'], 30);
  yield* p.write(1, '128MB\nselecting default time zone ... Etc/UTC\ncreating configuration files ... ');
  const file = (name: string, text: string): void => void writeFile(p, `${data}/${name}`, text, 0o600), auth = options.get('auth') ?? 'trust';
  file('PG_VERSION', `${major}\n`);
  file('postgresql.conf', settings(locale));
  file('postgresql.auto.conf', '# Do not edit this file manually!\n# It will be overwritten by the ALTER SYSTEM command.\n');
  file('pg_hba.conf', hba(options.get('auth-host') ?? auth, options.get('auth-local') ?? auth));
  file('pg_ident.conf', numbered('pg_ident.conf', 72, { 72: '# MAPNAME       SYSTEM-USERNAME         DATABASE-USERNAME' }));
  yield* p.write(1, 'ok\nrunning bootstrap script ... ');
  yield* ran(p, [`${programs}/postgres`, '--boot'], 200);
  yield* p.write(1, 'ok\nperforming post-bootstrap initialization ... ');
  yield* ran(p, [`${programs}/postgres`, '--single'], 350, (child) => ran(child, ['locale', '-a'], 5));
  const secret = password ?? (options.has('pwfile') ? attempt(`could not open file "${options.get('pwfile')}" for reading`, () => readText(p, options.get('pwfile')!).split('\n')[0]!) : '');
  const cluster: Cluster = { roles: { [user]: { password: secret, superuser: true, createdb: true, createrole: true, login: true, replication: true, first: true } }, databases: Object.fromEntries(['postgres', 'template0', 'template1'].map((one) => [one, emptyDatabase(user)])) };
  file('base/cluster', JSON.stringify(cluster));
  writeFile(p, controlPath(data), JSON.stringify({ ...freshControl(p.now), checksums: sums }), 0o600);
  yield* p.write(1, 'ok\nsyncing data to disk ... ');
  yield* p.sleep(100);
  yield* p.write(1, 'ok\n\n');
  if (!options.has('auth') && !options.has('auth-local')) yield* p.write(2, 'initdb: warning: enabling "trust" authentication for local connections\ninitdb: hint: You can change this by editing pg_hba.conf or using the option -A, or --auth-local and --auth-host, the next time you run initdb.\n');
  if (!options.has('no-instructions')) yield* p.write(1, `\nSuccess. You can now start the database server using:\n\n    pg_ctl -D ${data} -l logfile start\n\n`);
}

/** The program, as it is called by its name. */
export function* initdbProgram(p: Process): Blocking<number> {
  return yield* initdb(p);
}
