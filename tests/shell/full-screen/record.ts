/** Records what the real programs show: `node tests/shell/full-screen/record.ts [GROUP]...` (as root: script(1) gives them a terminal, unshare(1) a machine of our name and, for busybox, its shell; $BUSYBOX names a busybox). */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesOf, COLUMNS, environment, frameOf, groups, recordingPath, ROWS, scriptOf, setupOf, steady, type Frame, type Recording, type ScreenCase } from './cases.ts';
import { Screen } from './screen.ts';

/** Nothing more comes after so long, ms. */
const QUIET = 350, AT_ONCE = 3;

const nap = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const busybox = process.env['BUSYBOX'] ?? '/bin/busybox';

function applets(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of execFileSync(busybox, ['--list'], { encoding: 'utf8' }).split('\n').filter(Boolean)) symlinkSync(busybox, join(bin, name));
  return bin;
}

async function record(group: string, { line, command, steps }: ScreenCase): Promise<Recording> {
  const folder = mkdtempSync(join(tmpdir(), 'screen-')), work = join(folder, 'work');
  for (const name of ['work', 'home']) mkdirSync(join(folder, name));
  const path = group.startsWith('busybox') ? `${applets(folder)}:${process.env['PATH']}` : process.env['PATH']!;
  const env = { PATH: path, ...environment(join(folder, 'home')) };
  execFileSync('/bin/sh', ['-c', setupOf(group)], { cwd: work, env });
  const child = spawn('/usr/bin/unshare', ['-mu', '/bin/bash', '-c', `hostname box; ${group.startsWith('busybox') ? `mount --bind ${busybox} /bin/sh; ` : ''}exec script -qfc "$0" /dev/null`, `tty > ${folder}/tty; ${scriptOf(command)}`], { cwd: work, env, stdio: ['pipe', 'pipe', 'inherit'] });
  const screen = new Screen(ROWS, COLUMNS);
  let last = Date.now(), ended = false;
  const decoder = new TextDecoder();
  child.stdout.on('data', (bytes: Buffer) => {
    screen.write(decoder.decode(bytes, { stream: true }).replaceAll(work, '/work'));
    last = Date.now();
  });
  child.on('close', () => (ended = true));
  const quiet = async (): Promise<void> => {
    for (last = Date.now(); Date.now() - last < QUIET && !ended; ) await nap(20);
  };
  const frames: Frame[] = [];
  let before: string[] = [];
  const look = (): void => {
    const rows = steady(group, screen.rows);
    frames.push(frameOf(before, rows, screen.cursor));
    before = rows;
  };
  await nap(300);
  await quiet();
  look();
  for (const step of steps) {
    if (ended) break;
    if (typeof step === 'number') await nap(step);
    else if (typeof step === 'string') child.stdin.write(step);
    else {
      screen.resize(step.rows, step.columns);
      if (existsSync(join(folder, 'tty'))) execFileSync('/bin/stty', ['-F', readFileSync(join(folder, 'tty'), 'utf8').trim(), 'rows', String(step.rows), 'cols', String(step.columns)]);
    }
    await quiet();
    look();
  }
  child.stdin.destroy();
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
  return { line, frames };
}

mkdirSync(join(import.meta.dirname, 'recordings'), { recursive: true });
for (const group of process.argv.length > 2 ? process.argv.slice(2) : groups) {
  // What was recorded stays; only new cases are played.
  const known = new Map(existsSync(recordingPath(group)) ? (JSON.parse(readFileSync(recordingPath(group), 'utf8')) as Recording[]).map((one) => [one.line, one]) : []);
  const cases = casesOf(group), recordings: Recording[] = [];
  const waiting = [...cases.entries()];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) recordings[next[0]] = known.get(next[1].line) ?? (await record(group, next[1]));
  }));
  writeFileSync(recordingPath(group), `[\n${recordings.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
  console.log(`${group}: ${recordings.length} cases`);
}
