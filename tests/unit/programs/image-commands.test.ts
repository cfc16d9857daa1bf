/** What the entry points of images hand to their programs, and whom their Dockerfiles make (docker-library's entry points and Dockerfiles). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

/** What each command shows in a container of the image. */
async function shown(image: string, ...commands: string[]): Promise<string[]> {
  const source = [`docker pull -q ${image} >/dev/null`, ...commands.map((command) => `docker run --rm ${image} ${command}`)].map((command) => `  $ ${command}\n`).join('');
  const { blocks, troubles } = play(parse(source), { ...worlds.workstation, hub: 'lessons' }, 'image-commands', await partsOf('workstation'));
  assert.deepEqual(troubles, []);
  return blocks.filter((block) => block.kind === 'command').slice(1).map((block) => block.output.join('\n'));
}

test('questions about the version reach the program, whatever it lacks to start', async () => {
  assert.deepEqual(await shown('postgres:17', '-V', 'postgres --version'), Array(2).fill('postgres (PostgreSQL) 17.11 (Debian 17.11-1.pgdg13+2)'));
  assert.deepEqual(await shown('mysql:8', 'mysqld --version', 'mysql --version'), ['/usr/sbin/mysqld  Ver 8.4.11 for Linux on x86_64 (MySQL Community Server - GPL)', 'mysql  Ver 8.4.11 for Linux on x86_64 (MySQL Community Server - GPL)']);
  assert.deepEqual(await shown('registry:2', '--version', 'registry --version'), Array(2).fill('registry github.com/docker/distribution v2.8.3'));
});

test('users that the Dockerfiles make', async () => {
  assert.deepEqual(await shown('postgres:17', 'id postgres'), ['uid=999(postgres) gid=999(postgres) groups=999(postgres)']);
  assert.deepEqual(await shown('memcached', 'id'), ['uid=11211(memcache) gid=11211(memcache) groups=11211(memcache)']);
  assert.deepEqual(await shown('haproxy', 'id'), ['uid=99(haproxy) gid=99(haproxy) groups=99(haproxy)']);
});

test("node: what stands behind a script's name is the script's", async () => {
  const [version, nothing] = await shown('node:22-alpine', '-v', 'nosuch -v');
  assert.equal(version, 'v22.23.3');
  assert.match(nothing!, /Cannot find module '\/nosuch'/);
});

test('images that stand on the same layers have their own programs, whichever came first', async () => {
  const source = ['docker pull -q python >/dev/null', 'docker pull -q ruby >/dev/null', 'docker run --rm ruby which ruby git curl make', 'docker run --rm python which python3 git ps ruby'].map((command) => `  $ ${command}\n`).join('');
  const { blocks } = play(parse(source), { ...worlds.workstation, hub: 'lessons' }, 'image-commands', await partsOf('workstation'));
  assert.deepEqual(blocks.filter((block) => block.kind === 'command').slice(2).map((block) => block.output), [['/usr/local/bin/ruby', '/usr/bin/git', '/usr/bin/curl', '/usr/bin/make'], ['/usr/local/bin/python3', '/usr/bin/git', '/usr/bin/ps']]);
});
