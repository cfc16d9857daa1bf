/** What is said of jobs. */
import { isDone, isStopped, type Job } from './jobs.ts';
import type { Shell } from './shell.ts';

const WORDS: Record<number, string> = {
  1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap', 6: 'Aborted', 7: 'Bus error', 8: 'Floating point exception', 9: 'Killed', 10: 'User defined signal 1', 11: 'Segmentation fault',
  12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated', 16: 'Stack fault', 24: 'CPU time limit exceeded', 25: 'File size limit exceeded', 26: 'Virtual timer expired', 27: 'Profiling timer expired', 29: 'I/O possible', 30: 'Power failure', 31: 'Bad system call',
};

/** What a signal is called by the shell when it ended a process. */
export const signalWords = (signal: number): string => WORDS[signal] ?? `Real-time signal ${signal - 34}`;

export function describeState(job: Job): string {
  if (!isDone(job)) return isStopped(job) ? 'Stopped' : 'Running';
  const last = job.processes.at(-1)!;
  if (last.killedBy !== undefined) return signalWords(last.killedBy);
  return last.status === 0 ? 'Done' : `Exit ${last.status}`;
}

export const jobMark = (shell: Shell, job: Job): string => (shell.currentJobs[0] === job ? '+' : shell.currentJobs[1] === job ? '-' : ' ');

/** A line of `jobs`: `[1]+  Running                 sleep 60 &`. */
export function jobLine(shell: Shell, job: Job, long = false, state = describeState(job)): string {
  const mark = jobMark(shell, job);
  if (shell.dialect === 'ash') {
    const words = state.startsWith('Exit') ? `Done(${job.processes.at(-1)!.status})` : state;
    const head = `[${job.number}]${shell.dash ? ` ${mark} ` : `${mark}  `}${long ? `${job.processes[0]!.pid} ` : ''}${words}`;
    return `${head.padEnd(33)}${job.text}\n`;
  }
  return `[${job.number}]${mark} ${long ? `${String(job.processes[0]!.pid).padStart(5)} ` : ' '}${state.padEnd(23)} ${job.text}${state === 'Running' ? ' &' : ''}\n`;
}
