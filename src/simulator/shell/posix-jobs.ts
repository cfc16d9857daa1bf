/** How ash and dash number and keep their jobs; it comes with what else they do otherwise than bash. */
import { forgetJob, isDone, isStopped, type Job } from './jobs.ts';
import type { Shell } from './shell.ts';
import type { Node } from './syntax/program.ts';

/** The lowest number that ash gives to what it starts next, in the foreground too: of a job whose end `wait` has seen, it forgets the job. */
export function takeNumber(shell: Shell): number {
  let number = 1;
  for (const job of shell.jobs) {
    if (job.number > number) break;
    if (job.waited && isDone(job) && !shell.options.monitor) {
      forgetJob(shell, job);
      break;
    }
    number++;
  }
  return number;
}

/** Puts a new job into the lists: after those that are stopped it is the current one. The texts of jobs are kept only where jobs are controlled. */
export function placed(shell: Shell, job: Job): Job {
  if (!shell.options.monitor) job.text = ' | '.repeat(job.processes.length - 1);
  shell.jobs = [...shell.jobs.filter((one) => one.number < job.number), job, ...shell.jobs.filter((one) => one.number > job.number)];
  // A copy of a shell begins with none of its jobs.
  const current = shell.jobs.length === 1 ? [] : shell.currentJobs, stopped = current.filter(isStopped);
  shell.currentJobs = [...stopped, job, ...current.filter((one) => !stopped.includes(one))];
  return job;
}

/** ash lets a copy of itself that is only to run `jobs` keep them, as in `jobs | cat`; dash does not. */
export function keepJobs(shell: Shell, copy: Shell, what: Node | undefined): void {
  if (what?.type === 'group' && what.body.length === 1) keepJobs(shell, copy, what.body[0]!.node);
  else if (shell.dialect === 'ash' && !shell.dash && what?.type === 'simple' && what.words[0]?.word.constant === 'jobs') copy.inheritedJobs = shell.currentJobs;
}
