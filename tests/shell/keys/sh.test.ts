/** What busybox's sh and dash showed for what was typed into them, ours shows as well. `SHOW=1` prints the cases that differ. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Terminal } from '../../unit/shell/terminal.ts';
import { Console } from '../world.ts';
import { blanked, SH_RECORDINGS, type ShRecording } from './sh-cases.ts';

/** Cases that ours shows as the real ones do; raise it, never lower it. */
const FLOOR = 95;
/** Virtual milliseconds between bursts. */
const BURST = 160;

function differs({ shell, bursts, rows }: ShRecording): string | undefined {
  const console = new Console('ash', { env: { PS1: '$ ' }, files: { '/work/file.txt': 'content\n' }, ...(shell === 'dash' ? { program: 'dash' } : {}) });
  const shown = ['', ...bursts].map((burst) => console.type(burst, BURST)).join('').replaceAll('\x1b[6n', '');
  assert.deepEqual(console.host.kernel.faults, []);
  const ours = blanked(new Terminal(80).write(shown).rows);
  return JSON.stringify(ours) === JSON.stringify(rows) ? undefined : `${shell} ${JSON.stringify(bursts)}\n  real: ${JSON.stringify(rows)}\n  ours: ${JSON.stringify(ours)}`;
}

test('what is typed into sh shows as in busybox and dash', () => {
  const all = JSON.parse(readFileSync(SH_RECORDINGS, 'utf8')) as ShRecording[];
  const differing = all.map(differs).filter((one) => one !== undefined);
  if (process.env['SHOW']) for (const one of differing) console.log(one);
  assert.ok(all.length - differing.length >= FLOOR, differing.join('\n'));
});
