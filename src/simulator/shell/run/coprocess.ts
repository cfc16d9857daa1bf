import type { Blocking } from '../../kernel/blocking.ts';
import { pipe } from '../../kernel/pipe.ts';
import { addJob } from '../jobs.ts';
import type { Shell } from '../shell.ts';
import type { Coprocess } from '../syntax/program.ts';
import { isName } from '../variables.ts';
import { execute } from './execute.ts';
import { forking, forkShell } from './subshell.ts';

/** `coproc NAME command`: NAME[0] reads what it writes, NAME[1] is its input. */
export function* runCoprocess(shell: Shell, node: Coprocess): Blocking<number> {
  if (!isName(node.name)) {
    yield* shell.complain(`\`${node.name}': not a valid identifier`);
    return 1;
  }
  const input = pipe(), output = pipe();
  const child = yield* forking(shell, () => forkShell(shell, (sub) => execute(sub, node.body), { ...shell.newGroup(), files: new Map(shell.p.files).set(0, input.read).set(1, output.write) }));
  const reading = shell.p.install(output.read, shell.p.freeDescriptor(60));
  const writing = shell.p.install(input.write, shell.p.freeDescriptor(60));
  shell.variables.define(node.name, { value: undefined, array: [String(reading), String(writing)] });
  shell.variables.put(`${node.name}_PID`, String(child.pid));
  shell.lastBackground = child.pid;
  const job = addJob(shell, [child], `coproc ${node.name} ${node.text}`);
  job.coprocess = node.name;
  if (shell.interactive) yield* shell.error(`[${job.number}] ${child.pid}\n`);
  return 0;
}
