/** What the shell says by itself of jobs and of what was killed: loaded when there is the first of it. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { jobLine, signalWords } from '../job-words.ts';
import { addJob, stateOf, textOf, type Job } from '../jobs.ts';
import type { Shell } from '../shell.ts';
import type { Node } from '../syntax/program.ts';

/** @param stopped it has stopped, or was stopped until now */
export function* sayJob(shell: Shell, job: Job, stopped: boolean): Blocking<void> {
  yield* shell.error(`${stopped && shell.dialect === 'bash' ? '\n' : ''}${stopped ? jobLine(shell, job, false, 'Stopped') : jobLine(shell, job)}`);
}

/** bash tells which signal ended a command; of what was in the background a plain `kill` is not told. */
export function* sayDeath(shell: Shell, processes: readonly Process[], what: Node | string, background: boolean): Blocking<void> {
  const last = processes.at(-1)!, plain = last.killedBy === SIGNALS.TERM;
  if (background && plain) return;
  const words = signalWords(last.killedBy!);
  if (shell.options.monitor || plain || shell.dialect === 'ash') {
    if (!shell.isSubshell || shell.dialect === 'bash') yield* shell.error(`${words}\n`);
  } else yield* shell.complain(`${String(last.pid).padStart(5)} ${words.padEnd(23)} ${yield* textOf(shell, what)}`);
}

/** ^Z: the command becomes a job. */
export function* suspended(shell: Shell, processes: Process[], what: Node | string): Blocking<number> {
  const job = shell.jobs.find((one) => one.processes[0] === processes[0]) ?? addJob(shell, processes, yield* textOf(shell, what));
  shell.currentJobs = [job, ...shell.currentJobs.filter((one) => one !== job)];
  job.told = stateOf(job);
  yield* sayJob(shell, job, true);
  // All loops around it end; what would follow them goes on.
  if (shell.loops > 0) shell.jump = { kind: 'break', levels: shell.loops, status: 148 };
  return 148;
}
