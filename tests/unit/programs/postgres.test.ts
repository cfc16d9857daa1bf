/** The postgres image: its server keeps tables in the volume, and psql shows them as PostgreSQL 17 does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

const START = 'docker run -d --name db --network net -e POSTGRES_PASSWORD=secret -v pgdata:/var/lib/postgresql/data postgres:17 >/dev/null; sleep 3';

/** What the screen shows after each command. */
async function screens(...commands: string[]): Promise<string[]> {
  const source = ['docker pull -q postgres:17 >/dev/null; docker network create net >/dev/null', START, ...commands].map((command) => `  $ ${command}\n`).join('');
  const { blocks, troubles } = play(parse(source), { ...worlds.workstation, hub: 'lessons' }, 'postgres', await partsOf('workstation'));
  assert.deepEqual(troubles, []);
  return blocks.filter((block) => block.kind === 'command').slice(2).map((block) => block.output.join('\n') + (block.exit === 0 ? '' : `\n[${block.exit}]`));
}

const sql = (...statements: string[]): string => `docker exec db psql -U postgres ${statements.map((one) => `-c ${JSON.stringify(one)}`).join(' ')}`;
const MAKE = sql('CREATE TABLE users (id serial PRIMARY KEY, name text NOT NULL, age int)', "INSERT INTO users (name, age) VALUES ('alice', 30), ('bob', 25), ('carol', null)");

test('tables, rows, aggregates and listings', async () => {
  const [made, rows, sums, tables] = await screens(MAKE, sql('SELECT * FROM users ORDER BY age DESC'), sql('SELECT count(*), avg(age) FROM users'), sql('\\dt'));
  assert.equal(made, 'CREATE TABLE\nINSERT 0 3');
  assert.equal(rows, ' id | name  | age\n----+-------+-----\n  3 | carol |\n  1 | alice |  30\n  2 | bob   |  25\n(3 rows)');
  assert.equal(sums, ' count |         avg\n-------+---------------------\n     3 | 27.5000000000000000\n(1 row)');
  assert.equal(tables, '         List of relations\n Schema | Name  | Type  |  Owner\n--------+-------+-------+----------\n public | users | table | postgres\n(1 row)');
});

test('joins, groups and changes', async () => {
  const [, joined, changed] = await screens(
    `${MAKE}; ${sql('CREATE TABLE orders (id int, uid int REFERENCES users)', 'INSERT INTO orders VALUES (1, 1), (2, 1), (3, 2)')}`,
    sql('SELECT u.name, count(o.id) AS n FROM users u LEFT JOIN orders o ON o.uid = u.id GROUP BY u.name ORDER BY n DESC, name'),
    sql("UPDATE users SET age = age + 1 WHERE name LIKE 'a%' RETURNING age", 'DELETE FROM orders WHERE id > 1'),
  );
  assert.equal(joined, ' name  | n\n-------+---\n alice | 2\n bob   | 1\n carol | 0\n(3 rows)');
  assert.equal(changed, ' age\n-----\n  31\n(1 row)\n\nUPDATE 1\nDELETE 2');
});

test('mistakes are told with their place', async () => {
  const [, table, column, syntax, twice, missing] = await screens(
    MAKE, sql('SELECT * FROM nosuch'), sql('SELECT nme FROM users'), sql('SELEC 1'), sql("INSERT INTO users (id, name) VALUES (1, 'x')"), sql('INSERT INTO users (age) VALUES (1)'),
  );
  assert.equal(table, 'ERROR:  relation "nosuch" does not exist\nLINE 1: SELECT * FROM nosuch\n                      ^\n[1]');
  assert.equal(column, 'ERROR:  column "nme" does not exist\nLINE 1: SELECT nme FROM users\n               ^\nHINT:  Perhaps you meant to reference the column "users.name".\n[1]');
  assert.equal(syntax, 'ERROR:  syntax error at or near "SELEC"\nLINE 1: SELEC 1\n        ^\n[1]');
  assert.equal(twice, 'ERROR:  duplicate key value violates unique constraint "users_pkey"\nDETAIL:  Key (id)=(1) already exists.\n[1]');
  assert.equal(missing, 'ERROR:  null value in column "name" of relation "users" violates not-null constraint\nDETAIL:  Failing row contains (4, null, 1).\n[1]');
});

test('another container connects with a password', async () => {
  const client = (password: string, host = 'db'): string => `docker run --rm --network net ${password && `-e PGPASSWORD=${password}`} postgres:17 psql -h ${host} -U postgres -tAc 'SELECT 1'`;
  const [right, wrong, none, nowhere] = await screens(client('secret'), client('wrong'), client(''), client('secret', 'nosuch'));
  assert.equal(right, '1');
  assert.match(wrong!, /^psql: error: connection to server at "db" \([\d.]+\), port 5432 failed: FATAL: {2}password authentication failed for user "postgres"\n\[2\]$/);
  assert.match(none!, /failed: fe_sendauth: no password supplied\n\[2\]$/);
  assert.equal(nowhere, 'psql: error: could not translate host name "nosuch" to address: Name or service not known\n[2]');
});

test('the volume outlives the container, its password too; what was not committed is gone', async () => {
  const [, , rows, ready, log] = await screens(
    `${MAKE}; printf 'BEGIN;\\nDELETE FROM users;\\n' | docker exec -i db psql -qU postgres`,
    `docker rm -f db >/dev/null; ${START}`, sql('SELECT count(*) FROM users'), 'docker exec db pg_isready', 'docker logs db 2>/dev/null',
  );
  assert.equal(rows, ' count\n-------\n     3\n(1 row)');
  assert.equal(ready, '/var/run/postgresql:5432 - accepting connections');
  assert.match(log!, /PostgreSQL Database directory appears to contain a database; Skipping initialization/);
});

test('sequences, views and indexes are listed; dollars quote; a command that is none', async () => {
  const [, sequences, views, strange, quoted] = await screens(MAKE, sql('\\ds'), sql('\\dv'), sql('\\nosuch'), `docker exec db psql -U postgres -tAc 'select $$it'"'"'s$$'`);
  assert.equal(sequences, '              List of relations\n Schema |     Name     |   Type   |  Owner\n--------+--------------+----------+----------\n public | users_id_seq | sequence | postgres\n(1 row)');
  assert.equal(views, 'Did not find any relations.');
  assert.equal(strange, 'invalid command \\nosuch\n[1]');
  assert.equal(quoted, "it's");
});

test('psql goes on after a mistake in one -c, unless ON_ERROR_STOP is set; the last one decides its status', async () => {
  const [on, last, stopped, honest] = await screens(sql('select nosuch', 'select 3-1'), sql('select 3-1', 'select nosuch'), `docker exec db psql -U postgres -v ON_ERROR_STOP=1 -c 'select nosuch' -c 'select 3-1'`, 'docker exec db pg_restore -U postgres x; docker exec db pg_dump --version');
  const mistake = 'ERROR:  column "nosuch" does not exist\nLINE 1: select nosuch\n               ^', answer = ' ?column?\n----------\n        2\n(1 row)';
  assert.equal(on, `${mistake}\n${answer}`);
  assert.equal(last, `${answer}\n\n${mistake}\n[1]`);
  assert.equal(stopped, `${mistake}\n[1]`);
  assert.match(honest!, /^pg_restore: not simulated here\npg_dump \(PostgreSQL\) 17\.\d+ \(Debian 17\.\d+-/);
});

test('what pg_dump writes makes the same database again', async () => {
  const dump = 'docker exec db pg_dump -U postgres shop', without = "grep -v '^.u\\?n\\?restrict '";
  const [, , , same, rows] = await screens(
    'docker exec db createdb -U postgres shop; docker exec db createdb -U postgres other',
    `printf "create table users (id serial primary key, name text not null unique, age int check (age > 0)); create table orders (id int generated always as identity primary key, uid int references users on delete cascade, price numeric(8,2)); create index on orders (uid); insert into users (name, age) values ('a\\tb', 3), ('c', null); insert into orders (uid, price) values (1, 2.5);" | docker exec -i db psql -q -U postgres shop`,
    `${dump} > a.sql; docker exec -i db psql -q -U postgres other < a.sql > out 2>&1`,
    `${dump} | ${without} > a; docker exec db pg_dump -U postgres other | ${without} > b; cmp a b && grep -c . a`,
    "docker exec db psql -U postgres -At other -c 'insert into users (name) values (1) returning id' -c 'select * from orders'",
  );
  assert.match(same!, /^\d+$/);
  assert.equal(rows, '3\nINSERT 0 1\n1|1|2.50');
});
