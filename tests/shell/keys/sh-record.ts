/** Records what busybox 1.37 (BUSYBOX names it) and dash show: `node tests/shell/keys/sh-record.ts`. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Terminal } from '../../unit/shell/terminal.ts';
import { blanked, shCases, SH_RECORDINGS, type ShRecording } from './sh-cases.ts';

/** Nothing more comes after so long, ms; what never ends is left after a while. */
const QUIET = 150, LONGEST = 1500;

async function play(program: string, bursts: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  mkdirSync(join(folder, 'work'));
  writeFileSync(join(folder, 'work/file.txt'), 'content\n');
  symlinkSync(program, join(folder, 'sh'));
  const env = { PATH: `${folder}:/usr/bin:/bin`, HOME: folder, TERM: 'xterm-256color', LANG: 'C.UTF-8', PS1: '$ ' };
  const child = spawn('/usr/bin/script', ['-qfc', `/bin/stty rows 24 cols 80; exec sh`, '/dev/null'], { cwd: join(folder, 'work'), env, stdio: ['pipe', 'pipe', 'inherit'] });
  let shown = '', last = Date.now();
  child.stdout.on('data', (bytes: Buffer) => {
    shown += bytes.toString();
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
  child.stdin.destroy();
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  return shown.replaceAll(folder, '').replaceAll('\x1b[6n', '');
}

/** So many are played at once. */
const AT_ONCE = 8;

async function record(shell: ShRecording['shell'], program: string, bursts: readonly string[]): Promise<ShRecording | undefined> {
  const [rows, again] = (await Promise.all([play(program, bursts), play(program, bursts)])).map((shown) => blanked(new Terminal(80).write(shown).rows));
  return JSON.stringify(rows) === JSON.stringify(again) ? { shell, bursts, rows: rows! } : undefined;
}

const all = ([['ash', process.env['BUSYBOX'] ?? '/bin/busybox'], ['dash', '/bin/dash']] as const).flatMap(([shell, program]) => shCases.map((bursts) => ({ shell, program, bursts })));
const recordings: ShRecording[] = [];
for (let i = 0; i < all.length; i += AT_ONCE) {
  const some = await Promise.all(all.slice(i, i + AT_ONCE).map(({ shell, program, bursts }) => record(shell, program, bursts)));
  recordings.push(...some.filter((one) => one !== undefined));
}
writeFileSync(SH_RECORDINGS, `[\n${recordings.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
console.log(`${recordings.length} cases`);
