/** Values of flags that are read as CSV, and are none: found by generated command lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const AFTER_FLAGS = ['docker build -o', 'docker build --cache-to', 'docker build --secret', 'docker build --attest', 'docker buildx create --driver-opt'];
const AMONG_FLAGS = ['docker run --mount', 'docker service create --mount', 'docker service create --config', 'docker service create --secret'];

test('what is no CSV is refused in words, by buildx itself or with the flag', async () => {
  const learner = await Learner.sitDown(laptop('csv'));
  const said = (command: string, more = ''): string => learner.run(`${command} ' "x' ${more} 2>&1 | head -1`, 60_000).lines.at(-2)!;
  for (const command of AFTER_FLAGS) assert.equal(said(command, command.includes('create') ? '' : '.'), 'ERROR: parse error on line 1, column 2: bare " in non-quoted-field', command);
  for (const command of AMONG_FLAGS) assert.match(said(command, 'nginx'), /^invalid argument " \\"x" for "(-p, )?--\w+" flag: parse error on line 1, column \d: (bare|extraneous or missing) " in (non-)?quoted-field$/, command);
});
