/** Records what the real bash 5.2 shows for the cases: `node tests/shell/keys/record.ts` (script(1) gives it a terminal). */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Terminal } from '../../unit/shell/terminal.ts';
import { cases, COLUMNS, FILES, HISTORY, RECORDINGS, ROWS, type KeyCase, type Recording } from './cases.ts';

/** Nothing more comes after so long, ms; what never ends is left after a while. */
const QUIET = 300, LONGEST = 3000, AT_ONCE = 8;

/** Plays a case; gives everything that came to the screen after the prompt. */
async function play({ bursts }: KeyCase): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, 'work', file)), { recursive: true });
    writeFileSync(join(folder, 'work', file), '');
  }
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'home/.bash_history'), `${HISTORY.join('\n')}\n`);
  const env = { PATH: '/nonexistent', HOME: join(folder, 'home'), TERM: 'xterm-256color', LANG: 'C.UTF-8', INPUTRC: '/dev/null', SHELL: '/bin/sh' };
  const child = spawn('/usr/bin/script', ['-qfc', `/bin/stty -ixon rows ${ROWS} cols ${COLUMNS}; PS1='$ ' exec /bin/bash --norc --noprofile`, '/dev/null'], { cwd: join(folder, 'work'), env, stdio: ['pipe', 'pipe', 'inherit'] });
  let shown = Buffer.alloc(0), last = Date.now();
  child.stdout.on('data', (bytes: Buffer) => {
    shown = Buffer.concat([shown, bytes]);
    last = Date.now();
  });
  const quiet = async (): Promise<void> => {
    const began = Date.now();
    for (last = began; Date.now() - last < QUIET && Date.now() - began < LONGEST; ) await new Promise((done) => setTimeout(done, 20));
  };
  while (!shown.includes('$ ')) await new Promise((done) => setTimeout(done, 20));
  await quiet();
  for (const burst of bursts) {
    child.stdin.write(burst);
    await quiet();
  }
  const text = shown.toString();
  child.stdin.destroy();
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, maxRetries: 10 });
  return text.replaceAll(folder, '');
}

const recordings: Recording[] = [];
const waiting = cases.map((one, index) => ({ one, index }));
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const terminal = new Terminal(COLUMNS).write(await play(next.one));
      recordings[next.index] = { line: next.one.line, rows: terminal.rows, cursor: terminal.cursor, ...(terminal.inverted === '' ? {} : { inverted: terminal.inverted }) };
    }
  }),
);
writeFileSync(RECORDINGS, `[\n${recordings.map((recording) => JSON.stringify(recording)).join(',\n')}\n]\n`);
console.log(`${recordings.length} cases`);
