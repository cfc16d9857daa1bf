/**
 * Every recording of the real Engine API is answered at least as well as before, and without a fault.
 * recordings/ is Docker Engine 29.7.2; siblings/ are further requests of the same ground, answered by dockerd of
 * moby v2.0.0-beta.24 built as 29.7.2 and asked as API 1.55 (containerd image store, overlayfs, cgroup v1, busybox as the
 * only program of its images): what its machine alone shows stays different.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { floors, siblingFloors } from './floors.ts';
import { replay, type Step } from './replay.ts';
import { score } from './score.ts';

for (const [name, least] of [['recordings', floors], ['siblings', siblingFloors]] as const) {
  const folder = path.join(import.meta.dirname, name);
  for (const file of fs.readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    test(`Engine API, ${name}, ${file}`, () => {
      const real = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Step[];
      const { steps, faults } = replay(real);
      assert.deepEqual(faults.map((fault) => String(fault.error)), []);
      const result = score(real, steps);
      const report = result.differences.map((one) => `${one.name}\n${one.lines.join('\n')}`).join('\n');
      assert.ok(result.same >= least[path.basename(file, '.json')]!, `${result.same} of ${result.all} answers are the same\n${report}`);
    });
  }
}
