// Records what the real bash and busybox do with the corpus: node tests/shell/record.mjs [GROUP…]
// Written for bash 5.2, dash 0.5.12 and busybox 1.37 (BUSYBOX names it, if it is not the one on the PATH). Process ids and the like differ from run to run: no case shows them.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { groups, recordingOf, scriptsOf, shellOf } from './cases.mjs';

function run(shell, script) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'case-'));
  const bin = path.join(folder, 'bin'), work = path.join(folder, 'work');
  fs.mkdirSync(bin);
  fs.mkdirSync(work);
  const [program, argv] = shell === 'ash' ? [process.env.BUSYBOX ?? 'busybox', ['sh', '-c', script]] : [shell, ['-c', script]];
  const real = spawnSync(program, argv, { cwd: work, encoding: 'utf8', timeout: 10_000, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: '/usr/bin:/bin', HOME: '/root', LANG: 'C.UTF-8', PWD: work } });
  fs.rmSync(folder, { recursive: true });
  const clean = (text) => text.replaceAll(work, '/work');
  return { script, stdout: clean(real.stdout), stderr: clean(real.stderr), status: real.status ?? 128 + os.constants.signals[real.signal] };
}

const wanted = process.argv.slice(2);
for (const group of groups()) {
  if (wanted.length > 0 && !wanted.some((name) => group.startsWith(name))) continue;
  const cases = scriptsOf(group).map((script) => run(shellOf(group), script));
  const again = scriptsOf(group).map((script) => run(shellOf(group), script));
  const stable = cases.filter((one, i) => JSON.stringify(one) === JSON.stringify(again[i]));
  for (const [i, one] of cases.entries()) if (!stable.includes(one)) console.error(`differs from run to run, left out: ${group} ${i}: ${one.script.trim().slice(0, 80)}`);
  fs.writeFileSync(recordingOf(group), `${JSON.stringify(stable, null, 1)}\n`);
  console.log(`${group}: ${stable.length} cases`);
}
