/**
 * Plays timelines on the simulated cluster and says how many facts of the real one hold:
 *   npm run -s timeline -- [--out DIR] [--show N] FILE.json…
 * --out writes what our watches showed in the same format; --show prints the first N facts that do not hold.
 */
import fs from 'node:fs';
import path from 'node:path';
import { playTimeline } from './play.ts';
import type { Timeline } from './scenario.ts';
import { empty, score, type Part, type Score } from './score.ts';

const words = process.argv.slice(2);
const files: string[] = [];
let out: string | undefined, show = 0;
while (words.length > 0) {
  const word = words.shift()!;
  if (word === '--out') out = words.shift();
  else if (word === '--show') show = Number(words.shift());
  else files.push(word);
}

const print = (one: Score): string => (Object.entries(one) as [Part, { held: number; all: number }][]).map(([part, { held, all }]) => `${part} ${held}/${all}`).join(', ');
const total = empty();
for (const file of files) {
  const { stable, events: _, ...timeline } = JSON.parse(fs.readFileSync(file, 'utf8')) as Timeline;
  const { events, troubles } = playTimeline({ ...timeline, events: [] });
  for (const trouble of troubles) console.error(`${file}: ${trouble}`);
  if (out) {
    fs.mkdirSync(out, { recursive: true });
    const lines = Object.entries({ ...timeline, events }).map(([key, value]) => `${JSON.stringify(key)}: ${key === 'events' ? `[\n${(value as unknown[]).map((event) => JSON.stringify(event)).join(',\n')}\n]` : JSON.stringify(value)}`);
    fs.writeFileSync(path.join(out, path.basename(file)), `{\n${lines.join(',\n')}\n}\n`);
  }
  if (!stable) continue;
  const { score: ours, wrong } = score(stable, events);
  for (const part of ['sequences', 'counts', 'orders'] as const) {
    total[part].held += ours[part].held;
    total[part].all += ours[part].all;
  }
  console.log(`${file}: ${print(ours)}`);
  for (const line of wrong.slice(0, show)) console.log(`  ${line}`);
}
console.log(`facts that hold: ${print(total)}`);
