/** Screens of docker's commands beside the recordings: each file shows what the real tools show (docker 29.7.2, buildx v0.36.1, BuildKit v0.32.2). */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { score } from '../../transcripts/score.ts';
import { worlds } from '../../transcripts/worlds.ts';

const FOLDER = path.join(import.meta.dirname, 'screens');

for (const file of fs.readdirSync(FOLDER).sort()) {
  test(`the screens of ${file}`, async () => {
    const real = parse(fs.readFileSync(path.join(FOLDER, file), 'utf8'));
    const { blocks, troubles } = play(real, worlds.workstation, path.basename(file, '.t'), await partsOf('workstation'));
    assert.deepEqual(troubles, []);
    const [difference] = score(real, blocks).differences;
    assert.equal(difference?.ours.screen, difference?.real.screen, difference?.command);
    assert.equal(difference, undefined);
  });
}
