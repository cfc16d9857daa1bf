/** npm run -s api -- [--out DIR] FILE.json…: replays recordings of the API in process, each on a fresh cluster. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { replay, type Step } from './replay.ts';
import { makeWorld } from './world.ts';

const args = process.argv.slice(2);
const option = args.indexOf('--out');
const out = option < 0 ? undefined : args.splice(option, 2)[1];
if (args.length === 0) {
  console.error('usage: npm run -s api -- [--out DIR] FILE.json…');
  process.exit(1);
}

const format = (steps: readonly Step[]): string =>
  `[\n${steps.map((step) => `{${Object.entries(step).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n ')}}`).join(',\n')}\n]\n`;

if (out) mkdirSync(out, { recursive: true });
for (const file of args) {
  const steps = (JSON.parse(readFileSync(file, 'utf8')) as Step[]).map(({ response: _recorded, ...step }) => step);
  const text = format(replay(makeWorld(), steps));
  if (out) writeFileSync(join(out, basename(file)), text);
  else process.stdout.write(text);
}
