/** Of scripts with mistakes in them our shells say what the real ones were recorded to say, however the script comes to them. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { playWay, type ShellName, type Way } from './ways.ts';

interface Recorded {
  way: Way;
  script: string;
  stdout: string;
  stderr: string;
  status: number;
}

for (const shell of ['bash', 'dash', 'ash'] satisfies ShellName[]) {
  test(`broken scripts: ${shell}`, () => {
    const cases = JSON.parse(fs.readFileSync(new URL(`./broken/${shell}.json`, import.meta.url), 'utf8')) as Recorded[];
    assert.ok(cases.length >= 300);
    const wrong: string[] = [];
    for (const { way, script, ...real } of cases) {
      const ours = playWay(shell, way, script);
      const differs = (['stdout', 'stderr', 'status'] as const).filter((key) => ours[key] !== real[key]);
      if (differs.length > 0 || ours.faults.length > 0) wrong.push([`${way}: ${script.trim()}`, ...differs.map((key) => `  ${key} real: ${JSON.stringify(real[key])}\n  ${key} ours: ${JSON.stringify(ours[key])}`)].join('\n'));
    }
    assert.equal(wrong.length, 0, `${wrong.length} of ${cases.length} scripts differ\n${wrong.join('\n')}`);
  });
}
