/**
 * Plays recordings and says how much of them our screen shows:
 *   npm run -s transcript -- [--world workstation|cluster] [--out DIR] [--show N] FILE.t…
 * Without --world, a file that uses kubectl is played on the cluster. --show prints the first N differences.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parse, print } from './format.mjs';
import { partsOf } from './parts.ts';
import { play } from './play.ts';
import { score } from './score.ts';
import { worlds } from './worlds.ts';

const options = { world: undefined as keyof typeof worlds | undefined, out: undefined as string | undefined, show: 0 };
const files: string[] = [];
const words = process.argv.slice(2);
while (words.length > 0) {
  const word = words.shift()!;
  if (word === '--world') options.world = words.shift() as keyof typeof worlds;
  else if (word === '--out') options.out = words.shift();
  else if (word === '--show') options.show = Number(words.shift());
  else files.push(word);
}
if (options.world !== undefined && !(options.world in worlds)) throw new Error(`no world ${options.world}: ${Object.keys(worlds).join(', ')}`);

let same = 0, all = 0;
for (const file of files) {
  const real = parse(fs.readFileSync(file, 'utf8'));
  const world = options.world ?? (real.some((block) => block.kind === 'command' && /\bkubectl\b/.test(block.lines[0]!)) ? 'cluster' : 'workstation');
  const { blocks, troubles } = play(real, { ...worlds[world], ...(file.endsWith('.lessons.t') ? { hub: 'lessons' } : {}) }, path.basename(file, '.t'), await partsOf(world));
  if (options.out) {
    fs.mkdirSync(options.out, { recursive: true });
    fs.writeFileSync(path.join(options.out, path.basename(file)), print(blocks));
  }
  const result = score(real, blocks);
  for (const trouble of troubles) console.error(trouble);
  for (const { command, real: theirs, ours } of result.differences.slice(0, options.show)) {
    console.log(`--- $ ${command}\n- real [${theirs.exit}]\n${theirs.screen}\n+ ours [${ours.exit}]\n${ours.screen}`);
  }
  options.show -= Math.min(options.show, result.differences.length);
  console.log(`${file}: ${result.same}/${result.all}`);
  same += result.same;
  all += result.all;
}
console.log(`${same}/${all} commands show the same screen`);
