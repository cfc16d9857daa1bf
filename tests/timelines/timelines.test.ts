/**
 * Every timeline is played on a fresh machine and held against what the watches of the real cluster showed.
 * `floors.json` holds how many facts of each file hold; a number there may only rise. Of the siblings, scenarios of our own
 * that were played on a real cluster (most of them twice), every fact holds; they have no orders, for their cluster was a small one.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { playTimeline } from './play.ts';
import type { Timeline } from './scenario.ts';
import { score, type Part } from './score.ts';

const here = import.meta.dirname;
const floors = JSON.parse(fs.readFileSync(path.join(here, 'floors.json'), 'utf8')) as Record<string, Record<Part, number>>;

for (const name of fs.readdirSync(path.join(here, 'recordings')).sort()) {
  test(name, () => {
    const { stable, ...timeline } = JSON.parse(fs.readFileSync(path.join(here, 'recordings', name), 'utf8')) as Timeline;
    const { events, troubles } = playTimeline({ ...timeline, events: [] });
    const { score: ours, wrong } = score(stable!, events);
    for (const part of ['sequences', 'counts', 'orders'] as const) {
      const floor = floors[name]?.[part] ?? 0;
      assert.ok(ours[part].held >= floor, `${part}: ${ours[part].held} of ${ours[part].all} hold, the floor is ${floor}\n${troubles.join('\n')}\n${wrong.slice(0, 5).join('\n')}`);
    }
  });
}

for (const name of fs.readdirSync(path.join(here, 'siblings')).sort()) {
  test(`sibling ${name}`, () => {
    const { stable, ...timeline } = JSON.parse(fs.readFileSync(path.join(here, 'siblings', name), 'utf8')) as Timeline;
    const { events, troubles } = playTimeline({ ...timeline, events: [] });
    assert.deepEqual([...troubles, ...score(stable!, events).wrong], []);
  });
}
