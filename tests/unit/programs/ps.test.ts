/** procps's ps: which processes it picks, in which order and columns, and what it says of wrong words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../shell/world.ts';

const run = (script: string): string => {
  const { stdout, stderr, faults } = play('bash', script);
  assert.deepEqual(faults, []);
  return stdout + stderr.split('\n')[0]!;
};

test('picks by number, command and user', () => {
  assert.equal(run('sleep 50 & ps -C sleep -o pid=,comm='), '      1 sleep\n      3 sleep\n');
  assert.equal(run('ps -p 1 -o pid=ID,comm=NAME'), '     ID NAME\n      1 sleep\n');
  assert.equal(run('ps 1'), '    PID TTY      STAT   TIME COMMAND\n      1 ?        Ss     0:00 sleep 100000\n');
  assert.equal(run('ps -C nosuch; echo $?'), '    PID TTY          TIME CMD\n1\n');
});

test('sorts, and draws the tree', () => {
  assert.equal(run('sleep 50 & ps -eo pid= --sort=-pid'), '      4\n      3\n      2\n      1\n');
  assert.equal(run('sleep 50 & sleep 60 & ps -eo comm= --forest'), 'sleep\n \\_ bash\n     \\_ sleep\n     \\_ sleep\n     \\_ ps\n');
});

test('cuts a command that is not the last column, and writes the age as procps does', () => {
  assert.equal(run('sleep 61.000000000000000000000000 & sleep 60; ps -p 3 -o cmd,etime'), 'CMD                             ELAPSED\nsleep 61.000000000000000000       01:00\n');
});

test('says what is wrong with its words', () => {
  assert.equal(run('ps -o nope'), 'error: unknown user-defined format specifier "nope"');
  assert.equal(run('ps -p abc'), 'error: process ID list syntax error');
  assert.equal(run('ps -u nouser'), 'error: user name does not exist');
  assert.equal(run('ps aux --sort=nope'), 'error: unknown sort specifier');
});
