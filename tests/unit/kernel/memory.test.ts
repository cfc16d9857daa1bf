/** What the machines hold of the page's memory is bounded, whoever holds it: the processes together, and each tree of files. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeHost, play } from '../../shell/world.ts';

test('processes that together keep too much are killed, and what they kept is free again', () => {
  const host = makeHost();
  const { stdout } = play('bash', 'for i in 1 2 3; do (tac /dev/zero & wait $!; echo $?) & done; wait', { host, limit: 600 });
  assert.equal(stdout, '137\n137\n137\n');
  assert.equal(host.kernel.held, 0);
});

test('a large text counts while it is written', () => {
  const host = makeHost();
  const { stdout } = play('bash', `x=$(printf '%04000000d' 0); x=$x$x$x$x; for i in 1 2 3 4 5; do (echo $x | sleep 99; echo \${PIPESTATUS[0]}) & sleep 1; done; wait`, { host, limit: 300 });
  assert.match(stdout, /137/);
  assert.ok(host.kernel.held < 20_000_000);
});

test('a disk that holds as much as the page takes is full for all its files, until one is removed', () => {
  const host = makeHost();
  const script = 'head -c 150000000 /dev/zero > a; head -c 100000000 /dev/zero > b; head -c 100000000 /dev/zero > c; echo $?; rm a; head -c 100000000 /dev/zero > c; echo $?';
  const { stdout, stderr } = play('bash', script, { host, limit: 600 });
  assert.equal(stdout, '1\n0\n');
  assert.match(stderr, /No space left on device/);
});
