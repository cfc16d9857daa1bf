/** The log of the postgres image beside PostgreSQL 17.11's own, recorded where the image's entry point ran as the first process; and what refuses to start. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

/** What the screen shows after each command. */
async function screens(...commands: string[]): Promise<string[]> {
  const source = ['docker pull -q postgres:17 >/dev/null', ...commands].map((command) => `  $ ${command}\n`).join('');
  const { blocks, troubles } = play(parse(source), { ...worlds.workstation, hub: 'lessons' }, 'postgres-server', await partsOf('workstation'));
  assert.deepEqual(troubles, []);
  return blocks.filter((block) => block.kind === 'command').slice(1).map((block) => block.output.join('\n') + (block.exit === 0 ? '' : `\n[${block.exit}]`));
}

/** Without what differs between two honest runs: moments, how long a disk took, who built it. */
const plain = (log: string): string => log.replace(/\d{4}-\d\d-\d\d [\d:.]+ (UTC|GMT) (?=\[)/g, '').replace(/ at \d{4}-\S+ \S+ UTC/g, ' at T').replace(/\d+\.\d{3} s/g, 'D').replace(/ on x86_64.*/g, '').replace(/ \(Debian [^)]*\)/g, '');

const START = 'docker run -d --name db -e POSTGRES_PASSWORD=x';

test('the first start: the numbers of all processes, what a new database writes, and the end of the first server', async () => {
  const [, log] = await screens(`${START} -e POSTGRES_USER=app -e POSTGRES_DB=shop postgres:17 >/dev/null; sleep 5`, `docker logs db 2>&1 | sed -n '/waiting for server to start/,$p'`);
  // The recording's processes have numbers two higher: what prepared its namespace had seven, runc has five.
  assert.equal(plain(log!), plain(`waiting for server to start....2026-11-22 10:41:07.432 UTC [47] LOG:  starting PostgreSQL 17.11
2026-11-22 10:41:07.432 UTC [47] LOG:  listening on Unix socket "/var/run/postgresql/.s.PGSQL.5432"
2026-11-22 10:41:07.446 UTC [50] LOG:  database system was shut down at 2026-11-22 10:41:05 UTC
2026-11-22 10:41:07.464 UTC [47] LOG:  database system is ready to accept connections
 done
server started
CREATE DATABASE


/usr/local/bin/docker-entrypoint.sh: ignoring /docker-entrypoint-initdb.d/*

waiting for server to shut down....2026-11-22 10:41:08.595 UTC [47] LOG:  received fast shutdown request
2026-11-22 10:41:08.607 UTC [47] LOG:  aborting any active transactions
2026-11-22 10:41:08.625 UTC [47] LOG:  background worker "logical replication launcher" (PID 53) exited with exit code 1
2026-11-22 10:41:08.630 UTC [48] LOG:  shutting down
2026-11-22 10:41:08.630 UTC [48] LOG:  checkpoint starting: shutdown immediate
2026-11-22 10:41:09.451 UTC [48] LOG:  checkpoint complete: wrote 925 buffers (5.6%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.065 s, sync=0.711 s, total=0.822 s; sync files=301, longest=0.012 s, average=0.003 s; distance=4256 kB, estimate=4256 kB; lsn=0/19179A0, redo lsn=0/19179A0
2026-11-22 10:41:09.491 UTC [47] LOG:  database system is shut down
 done
server stopped

PostgreSQL init process complete; ready for start up.

2026-11-22 10:41:09.663 UTC [1] LOG:  starting PostgreSQL 17.11
2026-11-22 10:41:09.663 UTC [1] LOG:  listening on IPv4 address "0.0.0.0", port 5432
2026-11-22 10:41:09.663 UTC [1] LOG:  listening on IPv6 address "::", port 5432
2026-11-22 10:41:09.671 UTC [1] LOG:  listening on Unix socket "/var/run/postgresql/.s.PGSQL.5432"
2026-11-22 10:41:09.691 UTC [63] LOG:  database system was shut down at 2026-11-22 10:41:09 UTC
2026-11-22 10:41:09.757 UTC [1] LOG:  database system is ready to accept connections`));
});

test('killed, started, told to end at once, started and told to end: recovery and its checkpoint', async () => {
  const tail = 'docker logs db 2>&1 | tac | sed "/Skipping/q" | tac';
  const [, , killed, again] = await screens(`${START} postgres:17 >/dev/null; sleep 5`, 'docker kill db; docker start db; sleep 1', `docker kill -s QUIT db; sleep 1; ${tail}`, `docker start db; sleep 1; docker kill -s TERM db; sleep 1; ${tail}`);
  const begun = `PostgreSQL Database directory appears to contain a database; Skipping initialization

[1] LOG:  starting PostgreSQL 17.11
[1] LOG:  listening on IPv4 address "0.0.0.0", port 5432
[1] LOG:  listening on IPv6 address "::", port 5432
[1] LOG:  listening on Unix socket "/var/run/postgresql/.s.PGSQL.5432"
[28] LOG:  database system was interrupted; last known up at T
[28] LOG:  database system was not properly shut down; automatic recovery in progress
[28] LOG:  invalid record length at LSN: expected at least 24, got 0
[28] LOG:  redo is not required
[26] LOG:  checkpoint starting: end-of-recovery immediate wait
[26] LOG:  checkpoint complete: wrote 3 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=D, sync=D, total=D; sync files=2, longest=D, average=D; distance=0 kB, estimate=0 kB; lsn=LSN, redo lsn=LSN
[1] LOG:  database system is ready to accept connections
`;
  const own = (text: string): string => plain(text).replace(/0\/[0-9A-F]{6,}/g, 'LSN');
  assert.equal(own(killed!), `db\n${begun}[1] LOG:  received immediate shutdown request\n[1] LOG:  database system is shut down`);
  assert.equal(own(again!), `db\ndb\n${begun}[1] LOG:  received smart shutdown request
[1] LOG:  background worker "logical replication launcher" (PID 31) exited with exit code 1
[26] LOG:  shutting down
[26] LOG:  checkpoint starting: shutdown immediate
[26] LOG:  checkpoint complete: wrote 0 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=D, sync=D, total=D; sync files=0, longest=D, average=D; distance=0 kB, estimate=0 kB; lsn=LSN, redo lsn=LSN
[1] LOG:  database system is shut down`);
});

test('the processes of a server, a session that is killed, and a client when the server ends', async () => {
  const [, top, killed, ended] = await screens(
    `${START} postgres:17 >/dev/null; sleep 5`,
    'docker top db -eo user,pid,args | awk \'{ $2 = ""; print }\'',
    `sleep 4 | docker exec -i db psql -U postgres -tA & sleep 1; docker exec db bash -c 'for f in /proc/[0-9]*; do grep -qs "local. idle" $f/cmdline && kill -9 \${f#/proc/}; done'; sleep 1; docker logs db 2>&1 | tail -12`,
    "docker exec db psql -U postgres -tAc 'select 2'; sleep 20 | docker exec -i db psql -U postgres & sleep 1; docker stop db; docker logs db 2>&1 | tail -8",
  );
  assert.deepEqual(top!.split('\n'), ['USER  COMMAND', ...['postgres', 'postgres: checkpointer', 'postgres: background writer', 'postgres: walwriter', 'postgres: autovacuum launcher', 'postgres: logical replication launcher'].map((one) => `999  ${one}`)]);
  const lines = plain(killed!).split('\n').map((line) => line.replace(/0\/[0-9A-F]{6,}/g, 'LSN'));
  assert.match(lines.find((one) => one.includes('terminated by'))!, /^\[1\] LOG: {2}server process \(PID \d\d\) was terminated by signal 9: Killed$/);
  for (const words of ['terminating any other active server processes', 'all server processes terminated; reinitializing', 'database system was not properly shut down; automatic recovery in progress', 'database system is ready to accept connections']) assert.ok(lines.some((one) => one.endsWith(words)), words);
  assert.match(plain(ended!), /^2\n(.*\n)*\[1\] LOG: {2}aborting any active transactions\n\[\d+\] FATAL: {2}terminating connection due to administrator command\n\[1\] LOG: {2}background worker/);
});

test('what does not start, in the server\'s words', async () => {
  const data = 'docker run --rm -v pg:/var/lib/postgresql/data', edit = (script: string): string => `${data} alpine sh -c '${script}'`, start = `${data} postgres:17 2>&1 | tail -n +4`;
  const [, option, value, range, letter, unknown, syntax, version, rules, control, file] = await screens(
    `docker pull -q alpine >/dev/null; docker run -d --name db -v pg:/var/lib/postgresql/data -e POSTGRES_PASSWORD=x postgres:17 >/dev/null; sleep 5; docker rm -f db >/dev/null`,
    `${data} postgres:17 -c nosuch=1 2>&1 | tail -n +4`, `${data} postgres:17 -c max_connections=abc 2>&1 | tail -n +4`, `${data} postgres:17 -c shared_buffers=1 2>&1 | tail -n +4`, `${data} postgres:17 -z 2>&1 | tail -n +4`,
    `${edit('cp -p /var/lib/postgresql/data/postgresql.conf /var/lib/postgresql/data/kept; echo nosuch = 1 >> /var/lib/postgresql/data/postgresql.conf')}; ${start}`,
    `${edit('cd /var/lib/postgresql/data; cp -p kept postgresql.conf; sed -i "3i this is wrong" postgresql.conf')}; ${start}`,
    `${edit('cd /var/lib/postgresql/data; cp -p kept postgresql.conf; echo 16 > PG_VERSION')}; ${start}`,
    `${edit('cd /var/lib/postgresql/data; echo 17 > PG_VERSION; echo nonsense here >> pg_hba.conf')}; ${start} | tail -4`,
    `${edit('cd /var/lib/postgresql/data; sed -i \\$d pg_hba.conf; mv global/pg_control x')}; ${start}`,
    `${edit('cd /var/lib/postgresql/data; mv x global/pg_control; rm postgresql.conf')}; ${start}`,
  );
  assert.equal(plain(option!), '[1] FATAL:  unrecognized configuration parameter "nosuch"');
  assert.equal(plain(value!), '[1] FATAL:  invalid value for parameter "max_connections": "abc"');
  assert.equal(plain(range!), '[1] FATAL:  1 8kB is outside the valid range for parameter "shared_buffers" (16 8kB .. 1073741823 8kB)');
  assert.equal(letter, 'postgres: invalid option -- \'z\'\nTry "postgres --help" for more information.');
  const conf = '/var/lib/postgresql/data/postgresql.conf';
  assert.equal(plain(unknown!), `[1] LOG:  unrecognized configuration parameter "nosuch" in file "${conf}" line 851\n[1] FATAL:  configuration file "${conf}" contains errors`);
  assert.equal(plain(syntax!), `[1] LOG:  syntax error in file "${conf}" line 3, near token "wrong"\n[1] FATAL:  configuration file "${conf}" contains errors`);
  assert.equal(plain(version!), '[1] FATAL:  database files are incompatible with server\n[1] DETAIL:  The data directory was initialized by PostgreSQL version 16, which is not compatible with this version 17.11.');
  assert.equal(plain(rules!), '[1] LOG:  invalid connection type "nonsense"\n[1] CONTEXT:  line 129 of configuration file "/var/lib/postgresql/data/pg_hba.conf"\n[1] FATAL:  could not load /var/lib/postgresql/data/pg_hba.conf\n[1] LOG:  database system is shut down');
  assert.equal(control, 'postgres: could not find the database system\nExpected to find it in the directory "/var/lib/postgresql/data",\nbut could not open file "/var/lib/postgresql/data/global/pg_control": No such file or directory');
  assert.equal(file, `postgres: could not access the server configuration file "${conf}": No such file or directory`);
});
