/** Every recording of the real Engine API is answered at least as well as before, and without a fault. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { floors } from './floors.ts';
import { replay, type Step } from './replay.ts';
import { score } from './score.ts';

const folder = path.join(import.meta.dirname, 'recordings');

for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  test(`Engine API, ${file}`, () => {
    const real = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Step[];
    const { steps, faults } = replay(real);
    assert.deepEqual(faults.map((fault) => String(fault.error)), []);
    const result = score(real, steps);
    const report = result.differences.map(({ name, lines }) => `${name}\n${lines.join('\n')}`).join('\n');
    assert.ok(result.same >= floors[path.basename(file, '.json')]!, `${result.same} of ${result.all} answers are the same\n${report}`);
  });
}
