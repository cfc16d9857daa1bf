/** After each key our full-screen programs show what the real ones showed: `node …/full-screen.test.ts GROUP [WORD]` prints the cases with a word that differ. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Console, makeHost, play } from '../world.ts';
import { casesOf, COLUMNS, environment, groups, recordingPath, ROWS, rowsOf, scriptOf, setupOf, steady, type Recording, type ScreenCase } from './cases.ts';
import floors from './floors.json' with { type: 'json' };
import { Screen } from './screen.ts';

/** Virtual milliseconds that a step gets. */
const STEP = 400;

/** The first frame that differs, in words. */
function differs(group: string, { command, steps }: ScreenCase, recording: Recording): string | undefined {
  const host = makeHost(group.startsWith('busybox') ? 'busybox' : 'gnu');
  const made = play(group.startsWith('busybox') ? 'ash' : 'dash', setupOf(group), { host });
  assert.deepEqual(made.faults, []);
  const console = new Console(group.startsWith('busybox') ? 'ash' : 'bash', { host, rows: ROWS, columns: COLUMNS, env: environment('/root'), argv: ['sh', '-c', scriptOf(command)], program: 'sh' }), screen = new Screen(ROWS, COLUMNS);
  const real = rowsOf(recording);
  for (const [i, frame] of real.entries()) {
    const step = i === 0 ? '' : steps[i - 1]!;
    if (typeof step === 'string') screen.write(console.type(step, STEP));
    else if (typeof step === 'number') screen.write(console.type('', step));
    else {
      screen.resize(step.rows, step.columns);
      console.tty.resize(step.rows, step.columns);
      screen.write(console.type('', STEP));
    }
    assert.deepEqual(console.host.kernel.faults, []);
    const rows = steady(group, screen.rows), cursor = recording.frames[i]!.cursor;
    // Where curses leaves a cursor that nobody sees depends on what it had to draw.
    const sameCursor = screen.cursor === cursor || (group === 'gnu-htop' && /hidden/.test(screen.cursor) && /hidden/.test(cursor));
    if (rows.join('\n').trimEnd() === frame.join('\n').trimEnd() && sameCursor) continue;
    const lines = rows.flatMap((row, y) => (row === (frame[y] ?? '') ? [] : [`  ${y + 1} real: ${frame[y] ?? ''}`, `  ${y + 1} ours: ${row}`]));
    return `${recording.line}\n  after ${i === 0 ? 'the start' : `${i}: ${JSON.stringify(step)}`}${sameCursor ? '' : `, cursor ${screen.cursor} for ${cursor}`}\n${lines.slice(0, 12).join('\n')}`;
  }
  return undefined;
}

const [, , only, word] = process.argv;
for (const group of groups.filter((name) => only === undefined || name === only)) {
  test(`screens of ${group} are those of the real programs`, () => {
    const recordings = new Map((JSON.parse(readFileSync(recordingPath(group), 'utf8')) as Recording[]).map((one) => [one.line, one]));
    const cases = casesOf(group).filter(({ line }) => word === undefined || line.includes(word)), differing = cases.map((one) => differs(group, one, recordings.get(one.line)!)).filter((one) => one !== undefined);
    if (only !== undefined) for (const one of differing) console.log(one);
    console.log(`${group}: ${cases.length - differing.length} of ${cases.length}`);
    if (only === undefined) assert.ok(cases.length - differing.length >= (floors as Record<string, number>)[group]!, differing.slice(0, 3).join('\n'));
  });
}
