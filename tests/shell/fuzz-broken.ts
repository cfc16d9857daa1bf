/**
 * Compares our shells with the real ones on scripts with mistakes: node tests/shell/fuzz-broken.ts bash|dash|ash [COUNT] [SEED] [--keep N]
 * Prints every difference with its seed. With --keep it writes the first N scripts that do the same, as recorded from the real shell, where broken.test.ts reads them.
 * Needs bash 5.2, dash 0.5.12 and busybox 1.37 (BUSYBOX names it, if it is not the one on the PATH).
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Broken } from './broken.ts';
import { argumentsOf, playWay, WAYS, type ShellName, type Way } from './ways.ts';

const words = process.argv.slice(2), keepAt = words.indexOf('--keep'), wanted = keepAt < 0 ? 0 : Number(words.splice(keepAt, 2)[1]);
const [name = 'bash', count = '200', first = '0'] = words, shell = name as ShellName;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-')), work = path.join(folder, 'work'), only = path.join(folder, 'only');
fs.mkdirSync(only);
fs.symlinkSync('/usr/bin/cat', path.join(only, 'cat'));

/** What the real shell does; undefined: it did not end, or wrote without end. */
function real(way: Way, script: string): { stdout: string; stderr: string; status: number } | undefined {
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work);
  fs.writeFileSync(path.join(work, 's.sh'), script);
  const input = way === 'stdin' ? fs.openSync(path.join(work, 's.sh'), 'r') : undefined;
  const argv = ['--nproc=300', '--cpu=5', '--', '/usr/bin/setsid', '-w', ...(shell === 'ash' ? [process.env.BUSYBOX ?? '/usr/bin/busybox', 'sh'] : [`/usr/bin/${shell}`]), ...argumentsOf(way, script)];
  const run = spawnSync('/usr/bin/prlimit', argv, { cwd: work, encoding: 'utf8', timeout: 1500, maxBuffer: 1 << 20, stdio: [input ?? 'ignore', 'pipe', 'pipe'], env: { PATH: only, HOME: '/root', LANG: 'C.UTF-8', PWD: work, S: script } });
  if (input !== undefined) fs.closeSync(input);
  if (run.error || run.status === null || run.stdout.length > 50_000) return undefined;
  const clean = (text: string): string => text.replaceAll(work, '/work').replaceAll(only, '/only').replaceAll(`/usr/bin/${shell}`, shell).replaceAll(process.env.BUSYBOX ?? '/usr/bin/busybox', 'sh');
  return { stdout: clean(run.stdout), stderr: clean(run.stderr), status: run.status };
}

const kept: unknown[] = [];
let same = 0, endless = 0;
for (let n = 0; n < Number(count); n++) {
  const seed = String(Number(first) + n), script = new Broken(seed, shell !== 'bash').script(), way = WAYS[n % WAYS.length]!;
  const theirs = real(way, script);
  if (!theirs) {
    endless++;
    continue;
  }
  const ours = playWay(shell, way, script);
  const differs = (['stdout', 'stderr', 'status'] as const).filter((key) => theirs[key] !== ours[key]);
  if (differs.length === 0 && ours.faults.length === 0) {
    same++;
    if (kept.length < wanted && theirs.stderr !== '') kept.push({ way, script, ...theirs });
  } else console.log(`--- seed ${seed}, ${way}\n${script}\n${differs.map((key) => `  ${key} real: ${String(JSON.stringify(theirs[key])).slice(0, 600)}\n  ${key} ours: ${String(JSON.stringify(ours[key])).slice(0, 600)}\n`).join('')}${ours.faults.map((fault) => String((fault as { error: Error }).error.stack)).join('\n')}`);
}
if (wanted > 0) fs.writeFileSync(new URL(`./broken/${shell}.json`, import.meta.url), `${JSON.stringify(kept, null, 1)}\n`);
fs.rmSync(folder, { recursive: true });
console.log(`${same}/${Number(count) - endless} scripts do the same; ${endless} did not end`);
