/** Our programs do what the real ones were recorded to do; how many of the cases at the least stands in floors.json. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { flavours, groups, recordingOf } from './cases.mjs';
import { difference, type Flavour, type Recorded } from './play.ts';

const floors = JSON.parse(fs.readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Record<string, number>;

for (const flavour of flavours as Flavour[]) {
  for (const group of groups(flavour)) {
    test(`recorded programs: ${flavour} ${group}`, () => {
      const cases = JSON.parse(fs.readFileSync(recordingOf(flavour, group), 'utf8')) as Recorded[];
      const wrong = cases.map((one) => difference(flavour, group, one)).filter((one) => one !== undefined);
      const right = cases.length - wrong.length;
      assert.ok(right >= floors[`${flavour}/${group}`]!, `${right} of ${cases.length} agree, ${floors[`${flavour}/${group}`]} did before\n${wrong.join('\n')}`);
    });
  }
}
