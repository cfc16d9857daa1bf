/**
 * Replays recordings of the Engine API in process and prints how many answers are the same.
 * usage: npm run -s engine-api -- [--show N] [--out DIR] FILE.json…
 */
import fs from 'node:fs';
import path from 'node:path';
import { replay, type Step } from './replay.ts';
import { score } from './score.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const i = args.indexOf(name);
  return i < 0 ? undefined : args.splice(i, 2)[1];
};
const out = option('--out');
let show = Number(option('--show') ?? 0);
if (out) fs.mkdirSync(out, { recursive: true });
let same = 0, all = 0;
for (const file of args) {
  const real = JSON.parse(fs.readFileSync(file, 'utf8')) as Step[];
  const { steps, faults } = replay(real);
  for (const fault of faults) console.error(`${file}: fault in ${fault.command}: ${fault.error instanceof Error ? fault.error.stack : String(fault.error)}`);
  if (out) fs.writeFileSync(path.join(out, path.basename(file)), `[\n${steps.map((step) => `{${Object.entries(step).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n ')}}`).join(',\n')}\n]\n`);
  const result = score(real, steps);
  for (const { name, lines } of result.differences) if (show-- > 0) console.log([`--- ${file}: ${name}`, ...lines].join('\n'));
  console.log(`${path.basename(file)}: ${result.same}/${result.all}`);
  same += result.same;
  all += result.all;
}
console.log(`${same}/${all} answers are the same`);
