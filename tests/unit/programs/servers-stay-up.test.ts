/** Every server in the lessons' Hub starts as its own tutorial starts it, and stays up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lessonsLater } from '../../../src/simulator/images/catalogue/lessons-later.ts';
import { lessons } from '../../../src/simulator/images/catalogue/lessons.ts';
import { releasesBeside } from '../../../src/simulator/images/catalogue/releases.ts';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

/** What each needs to start; others that serve are not simulated, and say so. */
const SERVERS: Readonly<Record<string, string>> = {
  caddy: '', httpd: '', memcached: '', nginx: '', redis: '', registry: '', traefik: '', 'traefik/whoami': '', mariadb: '-e MARIADB_ROOT_PASSWORD=pw', mysql: '-e MYSQL_ROOT_PASSWORD=pw', postgres: '-e POSTGRES_PASSWORD=pw',
};

const known = [...lessons, ...lessonsLater];
const images = [...known, ...releasesBeside(known)];

for (const [repository, options] of Object.entries(SERVERS)) {
  test(`${repository}, all releases`, async () => {
    const tags = [...new Set(images.filter((image) => image.repository === repository).map(({ tags }) => tags[0]!))];
    assert.ok(tags.length > 0);
    const started = tags.map((tag) => `  $ docker run -d --name server ${options} ${repository}:${tag} >/dev/null 2>&1; sleep 15; docker ps --format '{{.Image}} {{.State}}'; docker rm -f server >/dev/null\n`).join('');
    const { blocks, troubles } = play(parse(started), { ...worlds.workstation, hub: 'lessons' }, 'servers', await partsOf('workstation'));
    assert.deepEqual(troubles, []);
    assert.deepEqual(blocks.flatMap((block) => (block.kind === 'command' ? block.output : [])), tags.map((tag) => `${repository}:${tag} running`));
  });
}
