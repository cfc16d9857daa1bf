/** ssh finds no SSH server in this world, and says why in its own words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../shell/world.ts';

const run = (script: string): { stdout: string; stderr: string; status: number | undefined } => {
  const { stdout, stderr, status, faults } = play('bash', script);
  assert.deepEqual(faults, []);
  return { stdout, stderr, status };
};

test('ssh is refused where nothing listens', () => {
  assert.deepEqual(run('ssh -i key -p 2222 root@localhost uptime -p'), { stdout: '', stderr: 'ssh: connect to host localhost port 2222: Connection refused\n', status: 255 });
  assert.match(run('ssh -v localhost').stderr, /^OpenSSH_.*\ndebug1: Connecting to localhost \[127\.0\.0\.1\] port 22\.\n.*refused\nssh: connect to host localhost port 22: Connection refused\n$/);
});

test('ssh says that it does not know a name', () => {
  const { stderr, status } = run('ssh nosuch.example');
  assert.match(stderr, /^ssh: Could not resolve hostname nosuch\.example: /);
  assert.equal(status, 255);
});

test('ssh says how it is used, and which one it is', () => {
  assert.match(run('ssh').stderr, /^usage: ssh /);
  assert.equal(run('ssh').status, 255);
  assert.match(run('ssh -V').stderr, /^OpenSSH_/);
});
