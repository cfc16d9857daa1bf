/** Plays every timeline and writes floors.json anew where more facts hold: `node tests/timelines/raise-floors.ts`. */
import fs from 'node:fs';
import path from 'node:path';
import { playTimeline } from './play.ts';
import type { Timeline } from './scenario.ts';
import { empty, score, type Part } from './score.ts';

const here = import.meta.dirname, target = path.join(here, 'floors.json');
const floors = (fs.existsSync(target) ? JSON.parse(fs.readFileSync(target, 'utf8')) : {}) as Record<string, Record<Part, number>>;
const total = empty();
for (const name of fs.readdirSync(path.join(here, 'recordings')).sort()) {
  const { stable, ...timeline } = JSON.parse(fs.readFileSync(path.join(here, 'recordings', name), 'utf8')) as Timeline;
  const { score: ours } = score(stable!, playTimeline({ ...timeline, events: [] }).events);
  const held = (floors[name] ??= { sequences: 0, counts: 0, orders: 0 });
  for (const part of ['sequences', 'counts', 'orders'] as const) {
    if (ours[part].held < held[part]) console.error(`${name}: ${part} ${ours[part].held} is below its floor ${held[part]}`);
    held[part] = Math.max(held[part], ours[part].held);
    total[part].held += ours[part].held;
    total[part].all += ours[part].all;
  }
}
fs.writeFileSync(target, `${JSON.stringify(floors, null, 1)}\n`);
console.log((['sequences', 'counts', 'orders'] as const).map((part) => `${part} ${total[part].held}/${total[part].all}`).join(', '));
