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
  assert.deepEqual(await shown('registry:3', '--version', 'ls /etc/distribution'), ['registry github.com/distribution/distribution/v3 v3.1.1', 'config.yml']);
  assert.deepEqual(await shown('eclipse-temurin:21', 'java --version', 'jar --version'), ['openjdk 21.0.12 2026-07-21 LTS\nOpenJDK Runtime Environment Temurin-21.0.12+8 (build 21.0.12+8-LTS)\nOpenJDK 64-Bit Server VM Temurin-21.0.12+8 (build 21.0.12+8-LTS, mixed mode, sharing)', 'jar 21.0.12']);
  assert.match((await shown('php:apache', 'php -v'))[0]!, /^PHP 8\.5\.10 \(cli\) \(built: .*\) \(NTS\)\nCopyright \(c\) The PHP Group\n/);
  assert.deepEqual(await shown('golang', 'go env GOPATH GOROOT GOVERSION'), ['/go\n/usr/local/go\ngo1.26.5']);
  assert.match((await shown('curlimages/curl', '--version'))[0]!, /^curl 8\.22\.0 /);
  assert.match((await shown('haproxy', 'haproxy -v'))[0]!, /^HAProxy version 3\.4\.4 2026\/\d\d\/\d\d - https:\/\/haproxy\.org\/$/);
});

test('users that the Dockerfiles make', async () => {
  assert.deepEqual(await shown('postgres:17', 'id postgres'), ['uid=999(postgres) gid=999(postgres) groups=999(postgres)']);
  assert.deepEqual(await shown('memcached', 'id'), ['uid=11211(memcache) gid=11211(memcache) groups=11211(memcache)']);
  assert.deepEqual(await shown('mongo', 'id mongodb'), ['uid=999(mongodb) gid=999(mongodb) groups=999(mongodb)']);
  assert.deepEqual(await shown('ubuntu:24.04', 'id ubuntu'), ['uid=1000(ubuntu) gid=1000(ubuntu) groups=1000(ubuntu),4(adm),20(dialout),24(cdrom),25(floppy),27(sudo),29(audio),30(dip),44(video),46(plugdev)']);
  assert.deepEqual(await shown('haproxy', 'id'), ['uid=99(haproxy) gid=99(haproxy) groups=99(haproxy)']);
});

test("memcached's options, as 1.6.38 refuses them", async () => {
  assert.deepEqual(await shown('memcached', '-m lots', '-p 99999', '-q', '--nosuch'), ['Cannot set item size limit higher than 1/2 of memory max.', 'ERROR: Invalid port number 99999.', "memcached: invalid option -- 'q'\nIllegal argument \"?\"", "memcached: unrecognized option '--nosuch'\nIllegal argument \"?\""]);
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
