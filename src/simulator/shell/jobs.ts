/** Jobs: pipelines in the background or stopped, and waiting for the one in the foreground. */
import { anyOf, type Blocking } from '../kernel/blocking.ts';
import { Interrupted, signalGroup, type Process } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import { statusOf } from './run/pipeline.ts';
import { sayDeath, sayJob, suspended } from './run/job-news.ts';
import { jobText } from './run/job-text.ts';
import type { Shell } from './shell.ts';
import { posixForms } from './syntax/posix-forms.ts';
import type { Node } from './syntax/program.ts';

export interface Job {
  readonly number: number;
  readonly processes: Process[];
  text: string;
  /** What was last told about it. */
  told: string;
  /** What `jobs` last showed of it. */
  listed?: string;
  /** `disown -h`. */
  noHangUp: boolean;
  /** When its last process ended. */
  endedAt: number | undefined;
  /** `coproc`: its variable goes with it. */
  coprocess?: string;
  /** ash and dash: `wait` has seen its end; its number is free for the next process. */
  waited?: boolean;
}

/** Jobs that are kept at a time; a loop that starts more loses those that have ended, untold. */
const MOST_JOBS = 4096;

/** bash writes a command down in its own way, ash as it was typed. */
export function* textOf(shell: Shell, what: Node | string): Blocking<string> {
  if (typeof what === 'string') return what;
  if (what.type === 'simple' && what.constant && what.redirections.length + what.assignments.length === 0) return what.words.map(({ word }) => word.raw).join(' ');
  if (shell.dialect === 'bash' || !('text' in what)) return yield* jobText(what);
  return what.type === 'subshell' ? `(${what.text.slice(2, -2)})` : what.text;
}

export function addJob(shell: Shell, processes: Process[], text: string): Job {
  if (shell.jobs.length >= MOST_JOBS) for (const job of shell.jobs.filter(isDone)) forgetJob(shell, job);
  const posix = shell.dialect === 'ash' ? posixForms() : undefined;
  // Numbers only grow along the list.
  const job: Job = { number: posix?.takeNumber(shell) ?? (shell.jobs.at(-1)?.number ?? 0) + 1, processes, text, told: 'Running', noHangUp: false, endedAt: undefined };
  for (const process of processes) process.onExit.push(() => (job.endedAt = process.now));
  if (posix) return posix.placed(shell, job);
  shell.jobs.push(job);
  shell.currentJobs = [job, ...shell.currentJobs.filter((one) => !isDone(one))];
  return job;
}

export function removeJob(shell: Shell, job: Job): void {
  shell.jobs = shell.jobs.filter((one) => one !== job);
  shell.currentJobs = shell.currentJobs.filter((one) => one !== job);
}

export const isDone = (job: Job): boolean => job.processes.every((process) => process.ended);
export const isStopped = (job: Job): boolean => !isDone(job) && job.processes.every((process) => process.ended || process.stopped);
export const jobStatus = (job: Job): number => job.processes.at(-1)!.status ?? 0;

/** What was last told about a job, or is to be. */
export const stateOf = (job: Job): string => (isDone(job) ? 'Done' : isStopped(job) ? 'Stopped' : 'Running');

/** What died less long ago (of a `kill` just typed) is noticed at the next prompt only, ms. */
const NOTICE = 3;

export const hasBeenNoticed = (shell: Shell, job: Job): boolean => job.waited === true || job.endedAt === undefined || shell.p.now - job.endedAt >= NOTICE;

/** `shopt -s checkwinsize`: after a program has run, COLUMNS and LINES say how large the terminal is. */
function noticeWindow(shell: Shell): void {
  const tty = shell.terminal();
  if (!tty || !shell.shopts.checkwinsize) return;
  shell.variables.put('COLUMNS', String(tty.columns));
  shell.variables.put('LINES', String(tty.rows));
}

/** Tells about jobs that ended or stopped since the last time. */
export function* notifyJobs(shell: Shell): Blocking<void> {
  for (const job of [...shell.jobs]) {
    // A stopped job that was sent a signal to die of: bash has not seen more of it yet.
    const state = job.told === '' ? 'Stopped' : stateOf(job);
    if (state === job.told || (job.told !== '' && isDone(job) && !hasBeenNoticed(shell, job))) continue;
    job.told = state;
    if (state === 'Stopped') shell.currentJobs = [job, ...shell.currentJobs.filter((one) => one !== job)];
    if (shell.interactive && (shell.options.monitor || !isDone(job) || job.processes.at(-1)!.killedBy === undefined)) yield* sayJob(shell, job, state === 'Stopped');
    if (isDone(job) && state !== 'Stopped') forgetJob(shell, job);
  }
}

/** A bash that is not interactive forgets jobs that ended; their statuses are kept by process id. */
export function* forgetDone(shell: Shell): Blocking<void> {
  if (shell.interactive || shell.dialect === 'ash') return;
  for (const job of [...shell.jobs]) {
    if (!isDone(job)) continue;
    yield* tellDeath(shell, job.processes, job.text, true);
    forgetJob(shell, job);
  }
}

export function forgetJob(shell: Shell, job: Job): void {
  for (const process of job.processes) {
    shell.finishedChildren.set(process.pid, process.status ?? 0);
    if (process.ended) shell.reap(process);
  }
  if (job.coprocess !== undefined) for (const suffix of ['', '_PID']) shell.variables.delete(job.coprocess + suffix);
  removeJob(shell, job);
}

/** Waits for processes in the foreground; hands them the terminal where there is job control. */
export function* waitForeground(shell: Shell, processes: Process[], what: Node | string): Blocking<number> {
  const { p } = shell;
  const controls = shell.options.monitor && !shell.isSubshell;
  const tty = controls ? shell.terminal() : undefined;
  if (tty) tty.foreground = processes[0]!.group;
  const guard = controls || shell.dialect === 'ash' ? undefined : guardInterrupt(shell);
  try {
    yield* untilEndedOrStopped(processes);
  } finally {
    guard?.remove();
    if (tty && !p.ended) {
      tty.foreground = p.group;
      if (shell.terminalModes) tty.set(shell.terminalModes);
    }
  }
  if (processes.some((process) => !process.ended)) return yield* suspended(shell, processes, what);
  const status = statusOf(shell, processes.map((process) => process.status ?? 0));
  for (const process of processes) shell.reap(process);
  yield* forgetDone(shell);
  const last = processes.at(-1)!;
  // ^C that ended a command ends all that was to follow on the line, too.
  if (controls && last.killedBy === SIGNALS.INT && (shell.loops > 0 || (shell.interactive && !shell.traps.has('INT')))) throw new Interrupted(SIGNALS.INT);
  yield* tellDeath(shell, processes, what);
  if (shell.interactive && shell.dialect === 'bash' && !shell.isSubshell) {
    noticeWindow(shell);
    yield* notifyJobs(shell);
  }
  if (guard?.came() && last.killedBy === SIGNALS.INT) yield* dieByInterrupt(shell);
  return status;
}

export function* untilEndedOrStopped(processes: readonly Process[]): Blocking<void> {
  for (;;) {
    const running = processes.filter((process) => !process.ended && !process.stopped);
    if (running.length === 0) return;
    yield anyOf(...running.map((process) => process.changed.park));
  }
}

/** While a child runs, a shell without job control leaves ^C to it, and looks afterwards how the child took it. */
function guardInterrupt(shell: Shell): { came: () => boolean; remove: () => unknown } | undefined {
  const { handlers } = shell.p;
  const before = handlers.get(SIGNALS.INT);
  if (before !== undefined && (before === 'ignore' || shell.traps.has('INT'))) return undefined;
  let came = false;
  handlers.set(SIGNALS.INT, () => {
    came = true;
    return 'restart';
  });
  return { came: () => came, remove: () => (before ? handlers.set(SIGNALS.INT, before) : handlers.delete(SIGNALS.INT)) };
}

function* dieByInterrupt(shell: Shell): Blocking<void> {
  shell.p.signal(SIGNALS.INT, true);
  yield* shell.p.sleep(0);
}

/** Tells which signal ended a command: of ^C only the line's end is shown, a broken pipe is not told. */
export function* tellDeath(shell: Shell, processes: readonly Process[], what: Node | string, background = false): Blocking<void> {
  const { killedBy } = processes.at(-1)!;
  if (killedBy === SIGNALS.INT) {
    if (shell.options.monitor && !shell.isSubshell) yield* shell.error('\n');
  } else if (killedBy !== undefined && killedBy !== SIGNALS.PIPE) yield* sayDeath(shell, processes, what, background);
}
