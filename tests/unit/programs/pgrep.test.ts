/** What pgrep, pkill and killall say of patterns that are none, recorded from procps 4.0.2, psmisc 23.6 and busybox 1.37. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playCase } from '../../programs/play.ts';

const run = (flavour: 'gnu' | 'busybox', script: string): string => {
  const { stdout, stderr, faults } = playCase(flavour, 'processes', script);
  assert.deepEqual(faults, []);
  return stderr + stdout;
};

test('a pattern that is no regular expression is refused', () => {
  assert.equal(run('gnu', "pgrep '['; echo $?"), 'pgrep: regex error: Invalid regular expression\n2\n');
  assert.equal(run('gnu', "pgrep '[31m'; echo $?"), 'pgrep: regex error: Unmatched [, [^, [:, [., or [=\n2\n');
  assert.equal(run('gnu', "pkill 'a('; echo $?"), 'pkill: regex error: Unmatched ( or \\(\n2\n');
  assert.equal(run('gnu', "killall -r '['; echo $?"), 'killall: Bad regular expression: [\n1\n');
  assert.equal(run('busybox', "pgrep '['; echo $?"), "pgrep: bad regex '[': Invalid regular expression\n1\n");
});

test('patterns are extended regular expressions of POSIX', () => {
  assert.equal(run('gnu', "sleep 50 & pgrep -x 's[[:lower:]]+p' | wc -l; kill %1"), '1\n');
});
