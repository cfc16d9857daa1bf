/** Plays every recording and writes floors.json anew where our screen got better: `node tests/transcripts/raise-floors.ts`. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from './format.mjs';
import { partsOf } from './parts.ts';
import { play } from './play.ts';
import { score } from './score.ts';
import { worlds } from './worlds.ts';

const here = import.meta.dirname, target = path.join(here, 'floors.json');
const floors = JSON.parse(fs.readFileSync(target, 'utf8')) as { files: Record<string, number>; differences: unknown[] };
let sum = 0, all = 0;
for (const [folder, world] of [['docker', 'workstation'], ['kubernetes', 'cluster']] as const) {
  for (const name of fs.readdirSync(path.join(here, folder)).sort()) {
    const file = `${folder}/${name}`, real = parse(fs.readFileSync(path.join(here, file), 'utf8'));
    const result = score(real, play(real, worlds[world], path.basename(name, '.t'), await partsOf(world)).blocks);
    if (result.same < (floors.files[file] ?? 0)) console.error(`${file}: ${result.same} is below its floor ${floors.files[file]}`);
    floors.files[file] = Math.max(floors.files[file] ?? 0, result.same);
    sum += result.same;
    all += result.all;
    console.log(`${file}: ${result.same}/${result.all}`);
  }
}
fs.writeFileSync(target, `${JSON.stringify(floors, null, 2)}\n`);
console.log(`${sum}/${all} commands show the same screen`);
