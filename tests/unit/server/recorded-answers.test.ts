/** Requests of many sorts in the order in which they were sent, and what the real API server of v1.37.1 answered: every answer is the same. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { replay, type Step } from '../../api/replay.ts';
import { score } from '../../api/score.ts';
import { makeWorld } from '../../api/world.ts';

const folder = path.join(import.meta.dirname, 'answers');

for (const file of fs.readdirSync(folder)) {
  test(`recorded answers, ${file}`, () => {
    const real = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Step[];
    const { same, all, differences } = score(real, replay(makeWorld(), real));
    assert.equal(same, all, differences.map(({ name, lines }) => `${name}\n${lines.join('\n')}`).join('\n'));
  });
}
