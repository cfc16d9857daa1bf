/**
 * Screens of docker's commands beside the recordings: what the real docker CLI 29.7.2, buildx v0.36.1 and compose 5.5.0
 * showed, partly against our engine over HTTP (src/http/serve.ts). Our docker, in the same world, has to show the same.
 * Commands that begin with % only prepare the next ones.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { score } from '../../transcripts/score.ts';
import { worlds } from '../../transcripts/worlds.ts';

const folder = path.join(import.meta.dirname, 'screens');

for (const file of fs.readdirSync(folder).sort()) {
  test(`the screens of ${file}`, async () => {
    const real = parse(fs.readFileSync(path.join(folder, file), 'utf8'));
    const { blocks, troubles } = play(real, worlds.workstation, path.basename(file, '.t'), await partsOf('workstation'));
    const { differences } = score(real, blocks);
    assert.deepEqual(troubles, []);
    assert.deepEqual(differences.map(({ command, ours }) => ({ command, ...ours })), differences.map(({ command, real: theirs }) => ({ command, ...theirs })));
  });
}
