/** make runs what is due, and says what it cannot make. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../shell/world.ts';

const makefile = "printf 'all: out\\nout: in\\n\\tcat $< > $@\\nbad:\\n\\tfalse\\n.PHONY: all bad\\n' > Makefile; echo data > in; touch -d '2025-01-01' in; ";

const run = (script: string): { stdout: string; stderr: string; status: number | undefined } => {
  const { stdout, stderr, status, faults } = play('bash', `cd /work; ${makefile}${script}`);
  assert.deepEqual(faults, []);
  return { stdout, stderr, status };
};

test('make makes what is older than what it is made from, once', () => {
  assert.equal(run('make; make; cat out').stdout, "cat in > out\nmake: Nothing to be done for 'all'.\ndata\n");
});

test('make stops at a command that fails and at a target without a rule', () => {
  assert.deepEqual(run('make bad'), { stdout: 'false\n', stderr: 'make: *** [Makefile:5: bad] Error 1\n', status: 2 });
  assert.deepEqual(run('make nosuch'), { stdout: '', stderr: "make: *** No rule to make target 'nosuch'.  Stop.\n", status: 2 });
});
