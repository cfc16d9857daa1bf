/** ed edits files from a script, as EDITOR=ed needs it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../shell/world.ts';

const run = (script: string): string => {
  const { stdout, faults } = play('bash', `cd /work; printf 'one\\ntwo\\nthree\\n' > f; ${script}`);
  assert.deepEqual(faults, []);
  return stdout;
};

test('ed prints, changes and writes lines', () => {
  assert.equal(run("printf '2s/two/2/\\n,n\\nw\\nq\\n' | ed f"), '14\n1\tone\n2\t2\n3\tthree\n12\n');
  assert.equal(run("printf 'g/o/d\\nw\\nq\\n' | ed -s f; cat f"), 'three\n');
  assert.equal(run("printf '1a\\nnew\\n.\\nwq\\n' | ed -s f; cat f"), 'one\nnew\ntwo\nthree\n');
});

test('ed warns once before changes are lost, and answers a mistake with a question mark', () => {
  assert.equal(run("printf '1d\\nq\\nh\\nq\\n' | ed -s f; echo $?; cat f | wc -l"), '?\nWarning: buffer modified\n?\n1\n3\n');
  assert.equal(run("printf '9p\\nh\\nQ\\n' | ed -s f"), '?\nInvalid address\n');
});
