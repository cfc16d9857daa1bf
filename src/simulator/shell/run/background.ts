import type { Blocking } from '../../kernel/blocking.ts';
import { open } from '../../kernel/files.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Shell } from '../shell.ts';
import type { Item } from '../syntax/program.ts';
import { addJob, textOf } from '../jobs.ts';
import { execute } from './execute.ts';
import { forking, forkShell } from './subshell.ts';
import { spawnPipeline } from './pipeline.ts';

/** `command &`. Without job control its input is empty and ^C does not reach it. */
export function* startBackground(shell: Shell, item: Item): Blocking<number> {
  const { node } = item, text = shell.dialect === 'bash' || node.type === 'subshell' ? yield* textOf(shell, node) : item.text;
  const processes = node.type === 'pipeline' && !node.negated && node.timed === 'no' ? yield* spawnPipeline(shell, node, true) : [yield* forking(shell, () => forkShell(shell, (sub) => {
    detach(shell, sub);
    sub.onlyCommand = node;
    return execute(sub, node);
  }, shell.newGroup()))];
  const last = processes.at(-1)!;
  shell.lastBackground = last.pid;
  const job = addJob(shell, processes, text);
  if (shell.interactive && shell.dialect === 'bash' && !shell.isSubshell) yield* shell.error(`[${job.number}] ${last.pid}\n`);
  return 0;
}

export function detach(shell: Shell, sub: Shell): void {
  if (shell.options.monitor) return;
  sub.p.handlers.set(SIGNALS.INT, 'ignore');
  sub.p.handlers.set(SIGNALS.QUIT, 'ignore');
  if (sub.p.files.get(0)?.kind === 'tty' || !sub.redirectedInput) sub.p.install(open(sub.p, '/dev/null', { read: true }), 0);
}
