/** What the real bash showed for what was typed into it, ours shows as well: `node tests/shell/keys/keys.test.ts [WORD]` prints the cases with a word that differ. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Terminal } from '../../unit/shell/terminal.ts';
import { Console } from '../world.ts';
import { cases, COLUMNS, FILES, HISTORY, RECORDINGS, ROWS, type KeyCase, type Recording } from './cases.ts';

/**
 * Cases that ours shows as bash does; raise it, never lower it. Left out: what follows the end of input (C-d) in an open quote, where bash 5.2 hangs after the next line.
 */
const FLOOR = 1167;
/** Virtual milliseconds between bursts: longer than readline waits for the rest of an escape sequence. */
const BURST = 600;

function play({ bursts }: KeyCase): Terminal {
  const files = Object.fromEntries(FILES.map((file) => [`/work/${file}`, '']));
  const console = new Console('bash', { columns: COLUMNS, rows: ROWS, env: { PATH: '/nonexistent', PS1: '$ ', HOME: '/home' }, files: { ...files, '/home/.bash_history': `${HISTORY.join('\n')}\n` } }), terminal = new Terminal(COLUMNS);
  terminal.write(console.type('', BURST));
  for (const burst of bursts) terminal.write(console.type(burst, BURST));
  assert.deepEqual(console.host.kernel.faults, []);
  return terminal;
}

const recordings = new Map((JSON.parse(readFileSync(RECORDINGS, 'utf8')) as Recording[]).map((recording) => [recording.line, recording]));
const shown = (rows: readonly string[]): string => rows.join('\n').replaceAll('/work/', '/').replace(/5\.2\.\d+/g, '5.2').trimEnd();

function differs(one: KeyCase): string | undefined {
  const real = recordings.get(one.line);
  if (!real) return undefined;
  const ours = play(one);
  if (shown(ours.rows) === shown(real.rows) && String(ours.cursor) === String(real.cursor) && ours.inverted === (real.inverted ?? '')) return undefined;
  return `${one.line}\n  bash: ${JSON.stringify(real.rows)} ${real.cursor} ${real.inverted ?? ''}\n  ours: ${JSON.stringify(ours.rows)} ${ours.cursor} ${ours.inverted}`;
}

test('what is typed into bash shows as in bash', () => {
  const word = process.argv[2];
  const differing = cases.filter(({ line }) => word === undefined || line.includes(word)).map(differs).filter((one) => one !== undefined);
  if (word !== undefined || process.env['SHOW']) for (const one of differing) console.log(one);
  console.log(`${cases.length - differing.length} of ${cases.length}`);
  if (word === undefined) assert.ok(cases.length - differing.length >= FLOOR, differing.slice(0, 5).join('\n'));
});
