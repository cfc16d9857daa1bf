/**
 * Screens that the real tools showed when they were asked the same things, beside the recordings of whole worlds: ours, in
 * the same world, have to show the same. Commands that begin with % only prepare the next ones. A line of prose
 * `Begins with: FILE` stands for the commands of beginnings/FILE, which several recordings began with. Files that are
 * called *.lessons.t have the lessons' Hub.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { parse, type Block } from './format.mjs';
import { partsOf } from './parts.ts';
import { play } from './play.ts';
import { score } from './score.ts';
import { worlds } from './worlds.ts';

/** A test for each file of `screens` in the folder `here`. */
export function testScreens(here: string, world: keyof typeof worlds): void {
  const read = (file: string): Block[] => parse(fs.readFileSync(file, 'utf8')).flatMap((block) => {
    const [, name] = (block.kind === 'prose' && /^Begins with: (\S+)$/.exec(block.text)) || [];
    return name === undefined ? [block] : read(path.join(here, 'beginnings', name));
  });
  for (const file of fs.readdirSync(path.join(here, 'screens')).sort()) {
    const name = path.basename(file, '.t');
    test(name, async () => {
      const real = read(path.join(here, 'screens', file));
      const scenario: Scenario = { ...worlds[world], ...(name.endsWith('.lessons') ? { hub: 'lessons' } : {}) };
      const { blocks, troubles } = play(real, scenario, name, await partsOf(world));
      const { differences } = score(real, blocks);
      assert.deepEqual(troubles, []);
      assert.deepEqual(differences.map(({ command, ours }) => ({ command, ...ours })), differences.map(({ command, real: theirs }) => ({ command, ...theirs })));
    });
  }
}
