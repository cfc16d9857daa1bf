/** Every recording of the real API server is answered at least as well as before, and without a fault. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { floors } from './floors.ts';
import { replay, type Step } from './replay.ts';
import { score } from './score.ts';
import { makeWorld } from './world.ts';

const folder = path.join(import.meta.dirname, 'recordings');

for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  test(`Kubernetes API, ${file}`, () => {
    const real = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Step[];
    const ours = replay(makeWorld(), real);
    assert.deepEqual(ours.filter(({ response }) => response?.status === 0).map(({ name, response }) => `${name}: ${String(response?.body)}`), [], 'requests that the server fell over');
    const result = score(real, ours);
    const report = result.differences.map(({ name, lines }) => `${name}\n${lines.join('\n')}`).join('\n');
    assert.ok(result.same >= floors[path.basename(file, '.json')]!, `${result.same} of ${result.all} answers are the same\n${report}`);
  });
}
