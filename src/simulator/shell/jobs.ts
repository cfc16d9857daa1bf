/** Jobs: pipelines in the background or stopped, and waiting for the one in the foreground. */
import { anyOf, type Blocking } from '../kernel/blocking.ts';
import { Interrupted, signalGroup, type Process } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import { statusOf } from './run/pipeline.ts';
import { jobText } from './run/job-text.ts';
import type { Shell } from './shell.ts';
import type { Node } from './syntax/program.ts';

export interface Job {
  readonly number: number;
  readonly processes: Process[];
  readonly text: string;
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
  // Numbers only grow along the list. ash and dash keep the texts of jobs only where jobs are controlled.
  const number = shell.dialect === 'ash' ? takeNumber(shell) : (shell.jobs.at(-1)?.number ?? 0) + 1;
  if (shell.dialect === 'ash' && !shell.options.monitor) text = ' | '.repeat(processes.length - 1);
  const job: Job = { number, processes, text, told: 'Running', noHangUp: false, endedAt: undefined };
  for (const process of processes) process.onExit.push(() => (job.endedAt = process.now));
  if (shell.dialect === 'ash') {
    shell.jobs = [...shell.jobs.filter((one) => one.number < number), job, ...shell.jobs.filter((one) => one.number > number)];
    // A copy of a shell begins with none of its jobs.
    const current = shell.jobs.length === 1 ? [] : shell.currentJobs, stopped = current.filter(isStopped);
    shell.currentJobs = [...stopped, job, ...current.filter((one) => !stopped.includes(one))];
    return job;
  }
  shell.jobs.push(job);
  shell.currentJobs = [job, ...shell.currentJobs.filter((one) => !isDone(one))];
  return job;
}

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

/** ash lets a copy of itself that is only to run `jobs` keep them, as in `jobs | cat`; dash does not. */
export function keepJobs(shell: Shell, copy: Shell, what: Node | undefined): void {
  if (what?.type === 'group' && what.body.length === 1) keepJobs(shell, copy, what.body[0]!.node);
  else if (shell.dialect === 'ash' && !shell.dash && what?.type === 'simple' && what.words[0]?.word.constant === 'jobs') copy.inheritedJobs = shell.currentJobs;
}

export function removeJob(shell: Shell, job: Job): void {
  shell.jobs = shell.jobs.filter((one) => one !== job);
  shell.currentJobs = shell.currentJobs.filter((one) => one !== job);
}

export const isDone = (job: Job): boolean => job.processes.every((process) => process.ended);
export const isStopped = (job: Job): boolean => !isDone(job) && job.processes.every((process) => process.ended || process.stopped);
export const jobStatus = (job: Job): number => job.processes.at(-1)!.status ?? 0;

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
    return `[${job.number}]${shell.dash ? ' ' : ''}${mark} ${long ? `${String(job.processes[0]!.pid).padStart(5)} ` : shell.dash ? '' : ' '}${words.padEnd(27)}${job.text}\n`;
  }
  return `[${job.number}]${mark} ${long ? `${String(job.processes[0]!.pid).padStart(5)} ` : ' '}${state.padEnd(23)} ${job.text}${state === 'Running' ? ' &' : ''}\n`;
}

/** `%1`, `%+`, `%name`, `%?text`. */
export function findJob(shell: Shell, spec: string): Job | undefined | 'ambiguous' {
  const text = spec.replace(/^%/, '');
  if (text === '' || text === '%' || text === '+') return shell.currentJobs[0];
  if (text === '-') return shell.currentJobs[1] ?? (shell.dialect === 'bash' ? shell.currentJobs[0] : undefined);
  if (/^\d+$/.test(text)) return shell.jobs.find((job) => job.number === Number(text));
  const found = shell.jobs.filter((job) => (text.startsWith('?') ? job.text.includes(text.slice(1)) : job.text.startsWith(text)));
  return found.length > 1 ? 'ambiguous' : found[0];
}

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
    const state = job.told === '' ? 'Stopped' : describeState(job);
    if (state === job.told || (job.told !== '' && isDone(job) && !hasBeenNoticed(shell, job))) continue;
    job.told = state;
    if (state === 'Stopped') shell.currentJobs = [job, ...shell.currentJobs.filter((one) => one !== job)];
    if (shell.interactive && (shell.options.monitor || !isDone(job) || job.processes.at(-1)!.killedBy === undefined)) yield* shell.error(`${state === 'Stopped' && shell.dialect === 'bash' ? '\n' : ''}${jobLine(shell, job, false, state)}`);
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

/** bash tells which signal ended a command, except ^C and a broken pipe; of what was in the background, except a plain `kill`, too. */
export function* tellDeath(shell: Shell, processes: readonly Process[], what: Node | string, background = false): Blocking<void> {
  const last = processes.at(-1)!, plain = last.killedBy === SIGNALS.TERM;
  if (last.killedBy === undefined || (background && plain)) return;
  if (last.killedBy === SIGNALS.INT) {
    if (shell.options.monitor && !shell.isSubshell) yield* shell.error('\n');
    return;
  }
  if (last.killedBy === SIGNALS.PIPE) return;
  const words = signalWords(last.killedBy);
  if (shell.options.monitor || plain || shell.dialect === 'ash') {
    if (!shell.isSubshell || shell.dialect === 'bash') yield* shell.error(`${words}\n`);
  } else yield* shell.complain(`${String(last.pid).padStart(5)} ${words.padEnd(23)} ${yield* textOf(shell, what)}`);
}

function* suspended(shell: Shell, processes: Process[], what: Node | string): Blocking<number> {
  const job = shell.jobs.find((one) => one.processes[0] === processes[0]) ?? addJob(shell, processes, yield* textOf(shell, what));
  shell.currentJobs = [job, ...shell.currentJobs.filter((one) => one !== job)];
  job.told = describeState(job);
  yield* shell.error(`${shell.dialect === 'bash' ? '\n' : ''}${jobLine(shell, job)}`);
  // All loops around it end; what would follow them goes on.
  if (shell.loops > 0) shell.jump = { kind: 'break', levels: shell.loops, status: 148 };
  return 148;
}

/** Brings a job to the foreground or lets it go on in the background. */
export function continueJob(shell: Shell, job: Job): void {
  for (const process of job.processes) if (process.stopped) process.signal(SIGNALS.CONT);
  if (shell.options.monitor) signalGroup(shell.p.ns.pids, job.processes[0]!.group, SIGNALS.CONT);
  job.told = 'Running';
}
