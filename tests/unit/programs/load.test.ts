/** One source for what processors do: load averages, /proc/stat, top, uptime, ps and vmstat agree, and nobody makes anything up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Host } from '../../../src/simulator/kernel/host.ts';
import { procFileSystem } from '../../../src/simulator/kernel/proc.ts';
import { makeHost, play } from '../../shell/world.ts';

function machine(): Host {
  const host = makeHost();
  host.ns.mounts.add({ path: '/proc', fileSystem: procFileSystem(host.kernel, host.ns, { cpus: 2, memory: 8 * 2 ** 30, bootedAt: host.kernel.agenda.now - 3_600_000, kernelRelease: '6.1.0' }), base: [], readonly: false });
  return host;
}

const run = (script: string, limit = 2000): string => {
  const { stdout, stderr, faults } = play('bash', script, { host: machine(), limit });
  assert.deepEqual(faults, []);
  return stdout + stderr;
};

const BUSY = 'while :; do :; done &';

test('an idle machine has no load', () => {
  assert.match(run('sleep 60; uptime'), /load average: 0\.00, 0\.00, 0\.00\n$/);
  assert.match(run('top -bn1 | sed -n 3p'), /^%Cpu\(s\): +0\.0 us, +0\.0 sy, +0\.0 ni,100\.0 id/);
});

test('a busy loop is a load of one, and half of two processors', () => {
  const loads = run(`${BUSY} sleep 30; cat /proc/loadavg; kill $!`).split(' ').map(Number);
  assert.ok(Math.abs(loads[0]! - 0.39) < 0.05, String(loads));
  assert.ok(Math.abs(loads[1]! - 0.09) < 0.02, String(loads));
  assert.match(run(`${BUSY} sleep 1; top -b -d 3 -n 2 | tail -n +8; kill $!`), /%Cpu\(s\): {0,1}50\.0 us|%Cpu\(s\): [45]\d\.\d us/);
});

test('four busy loops share two processors', () => {
  const lines = run(`${BUSY.repeat(4)} sleep 6; ps -eo pcpu,stat,comm --sort=-pcpu | head -5; top -b -d 2 -n 2 | grep -A4 PID | tail -4; kill %1 %2 %3 %4`).split('\n').filter((line) => line.includes(' bash'));
  for (const line of lines) {
    const share = Number(/(\d+\.\d)/.exec(line)![1]);
    assert.ok(share > 46 && share < 54, line);
    assert.match(line, / R/);
  }
  assert.ok(lines.length >= 8);
});

test('ps, top and /proc tell the same time', () => {
  const text = run(`${BUSY} sleep 15.5; ps -o time=,bsdtime=,times=,etime= -p $!; top -bn1 -p $! | tail -1; read -a f < /proc/$!/stat; echo $(( f[13] + f[14] )); kill $!`);
  assert.match(text, /^00:00:15 +0:15 +15 +00:15\n/);
  assert.match(text, / 0:15\.\d\d bash\n15\d\d\n$/);
});
