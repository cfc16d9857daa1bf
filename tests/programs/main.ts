/** node tests/programs/main.ts [FLAVOUR/GROUP…]: plays recorded cases and shows what differs. */
import fs from 'node:fs';
import { flavours, groups, recordingOf } from './cases.mjs';
import { difference, type Flavour, type Recorded } from './play.ts';

/** Of a difference, in characters. */
const LONGEST = 2000;

const wanted = process.argv.slice(2);
for (const flavour of flavours as Flavour[]) {
  for (const group of groups(flavour)) {
    if (wanted.length > 0 && !wanted.includes(`${flavour}/${group}`)) continue;
    const cases = JSON.parse(fs.readFileSync(recordingOf(flavour, group), 'utf8')) as Recorded[];
    const wrong = cases.map((one) => difference(flavour, group, one)).filter((one) => one !== undefined);
    for (const one of wrong) console.log(`--- ${one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one}`);
    console.log(`${flavour}/${group}: ${cases.length - wrong.length} of ${cases.length}`);
  }
}
