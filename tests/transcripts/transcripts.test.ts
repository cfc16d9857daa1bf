/**
 * Every recording is played on a fresh machine. `floors.json` holds how many commands of each file show the same
 * screen; a number there may only rise, and a file that does better than its floor asks for the floor to be raised.
 * `differences` lists commands that cannot match for an honest reason, with the reason.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { parse } from './format.mjs';
import { partsOf } from './parts.ts';
import { play } from './play.ts';
import { score } from './score.ts';
import { worlds } from './worlds.ts';

const here = import.meta.dirname;
const floors = JSON.parse(fs.readFileSync(path.join(here, 'floors.json'), 'utf8')) as { files: Record<string, number>; differences: { file: string; command: string; reason: string }[] };

for (const [folder, world] of [['docker', 'workstation'], ['kubernetes', 'cluster']] as const) {
  for (const name of fs.readdirSync(path.join(here, folder)).sort()) {
    const file = `${folder}/${name}`;
    test(file, async () => {
      const real = parse(fs.readFileSync(path.join(here, file), 'utf8'));
      const { blocks, troubles } = play(real, worlds[world], path.basename(name, '.t'), await partsOf(world));
      const { same, all, differences } = score(real, blocks);
      const floor = floors.files[file] ?? 0;
      const listed = floors.differences.filter((one) => one.file === file).length;
      const shown = differences.slice(0, 3).map(({ command, real: theirs, ours }) => `$ ${command}\n- real [${theirs.exit}]\n${theirs.screen}\n+ ours [${ours.exit}]\n${ours.screen}`).join('\n');
      assert.ok(same >= floor, `${same} of ${all} commands show the same screen, the floor is ${floor}\n${troubles.join('\n')}\n${shown}`);
      if (floor + listed >= all) assert.deepEqual(troubles, []);
    });
  }
}
