/** Our shells do what the real ones were recorded to do. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { play } from './world.ts';

interface Recorded {
  script: string;
  stdout: string;
  stderr: string;
  status: number;
}

const folder = new URL('./recordings/', import.meta.url);

for (const file of fs.readdirSync(folder).sort()) {
  test(`recorded scripts: ${file.replace('.json', '')}`, () => {
    const shell = file.startsWith('ash-') ? 'ash' : file.startsWith('dash-') ? 'dash' : 'bash';
    const cases = JSON.parse(fs.readFileSync(new URL(file, folder), 'utf8')) as Recorded[];
    const wrong: string[] = [];
    for (const { script, stdout, stderr, status } of cases) {
      const ours = play(shell, script);
      const difference = (['stdout', 'stderr', 'status'] as const).filter((key) => ours[key] !== { stdout, stderr, status }[key]);
      if (difference.length > 0 || ours.faults.length > 0) {
        wrong.push([script.trim(), ...difference.map((key) => `  ${key} real: ${JSON.stringify({ stdout, stderr, status }[key])}\n  ${key} ours: ${JSON.stringify(ours[key])}`), ...ours.faults.map((fault) => `  fault: ${String((fault as { error: Error }).error.stack)}`)].join('\n'));
      }
    }
    assert.equal(wrong.length, 0, `${wrong.length} of ${cases.length} scripts differ\n${wrong.join('\n')}`);
  });
}
