/** lscpu tells what this machine's /proc/cpuinfo says; its layout is util-linux 2.38's. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

it('lscpu shows a list in pipes and a tree on a terminal', async () => {
  const learner = await Learner.sitDown(laptop('processors', {})), told = (command: string): string[] => learner.run(command).lines.slice(0, -1);
  const count = told('nproc')[0]!, model = told("grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | cut -c2-")[0]!;
  const listed = told('lscpu | cat'), drawn = told('lscpu');
  assert.deepEqual(listed.slice(0, 4), ['Architecture:        x86_64', 'CPU op-mode(s):      32-bit, 64-bit', 'Byte Order:          Little Endian', `CPU(s):              ${count}`]);
  assert.ok(listed.includes(`Model name:          ${model}`));
  assert.ok(drawn.includes(`  Model name:           ${model}`) && drawn.includes(`    Core(s) per socket: ${count}`));
  assert.deepEqual(told('lscpu foo; echo $?'), ['lscpu: bad usage', "Try 'lscpu --help' for more information.", '1']);
});
