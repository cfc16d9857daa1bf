/** jobs fg bg wait kill disown suspend. */
import { anyOf, type Blocking } from '../../kernel/blocking.ts';
import { Interrupted, signalGroup, type Process } from '../../kernel/process.ts';
import { parseSignal, SIGNALS, signalName } from '../../kernel/signals.ts';
import { findJob } from '../job-spec.ts';
import { describeState, jobLine, jobMark } from '../job-words.ts';
import { hasBeenNoticed, forgetJob, isDone, isStopped, forgetDone, tellDeath, jobStatus, stateOf, removeJob, waitForeground, type Job } from '../jobs.ts';
import type { Shell } from '../shell.ts';
import { isName } from '../variables.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { badOption, complain } from './complaints.ts';
import { findBuiltin } from './registry.ts';

function* jobs(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, shell.dialect === 'ash' ? 'lp' : 'lnprsx');
  if (bad) return yield* badOption(shell, 'jobs', bad, 'jobs [-lnprs] [jobspec ...] or jobs -x command [args]');
  let status = 0;
  const chosen: Job[] = [];
  if (flags.has('x') && flags.size > 1) return yield* complain(shell, 'jobs', "no other options allowed with `-x'");
  if (flags.has('x')) return yield* runForJobs(shell, rest);
  for (const spec of rest) {
    const job = findJob(shell, spec);
    if (job && job !== 'ambiguous') chosen.push(job);
    else {
      status = yield* complain(shell, 'jobs', missing(shell, spec), noJob(shell));
      if (shell.dialect === 'ash') break;
    }
  }
  const all = shell.isSubshell && shell.jobs.length === 0 ? shell.inheritedJobs : shell.dialect === 'ash' ? shell.currentJobs : shell.jobs;
  for (const job of rest.length > 0 ? chosen : [...all]) {
    if (flags.has('r') && (isDone(job) || isStopped(job))) continue;
    if (flags.has('s') && !isStopped(job)) continue;
    if (flags.has('n') && job.listed === describeState(job)) continue;
    yield* shell.write(flags.has('p') ? `${job.processes[0]!.pid}\n` : jobLine(shell, job, flags.has('l')));
    job.told = stateOf(job);
    job.listed = describeState(job);
    if (isDone(job)) forgetJob(shell, job);
  }
  return status;
}

/** `jobs -x`: the process groups of jobs in the place of their names. */
function* runForJobs(shell: Shell, words: readonly string[]): Blocking<number> {
  const argv = words.map((word) => {
    const job = word.startsWith('%') ? findJob(shell, word) : undefined;
    return job && job !== 'ambiguous' ? String(job.processes[0]!.group) : word;
  });
  return argv.length === 0 ? 0 : yield* findBuiltin(shell, 'command')!(shell, ['command', ...argv]) as Blocking<number>;
}

function* chosenJob(shell: Shell, command: string, spec: string | undefined): Blocking<Job | undefined> {
  const job = findJob(shell, spec ?? '%+');
  const dead = spec === undefined && !job && shell.dialect === 'bash' && shell.interactive && shell.jobs.some(isDone);
  if (dead) yield* complain(shell, command, 'job has terminated');
  else if (job === 'ambiguous') yield* complain(shell, command, `${spec!.replace(/^%\??/, '')}: ambiguous job spec`);
  else if (!job || (isDone(job) && (shell.dialect === 'bash' || shell.interactive))) yield* complain(shell, command, spec === undefined && shell.dialect === 'ash' ? 'No current job' : missing(shell, spec ?? 'current'));
  else if (!shell.options.monitor) yield* complain(shell, command, `job ${spec ?? '(null)'} not created under job control`);
  else return job;
  return undefined;
}

const noJob = (shell: Shell): number => (shell.dialect === 'ash' ? 2 : 1);

/** Brings a job to the foreground or lets it go on in the background. */
function continueJob(shell: Shell, job: Job): void {
  for (const process of job.processes) if (process.stopped) process.signal(SIGNALS.CONT);
  if (shell.options.monitor) signalGroup(shell.p.ns.pids, job.processes[0]!.group, SIGNALS.CONT);
  job.told = 'Running';
}

/** What is said of a job that is not there. */
const missing = (shell: Shell, spec: string): string =>
  shell.dialect === 'ash' && /^%[-+%]?$/.test(spec) ? `No ${spec === '%-' ? 'previous' : 'current'} job` :
  findJob(shell, spec) === 'ambiguous' && shell.dialect === 'bash' ? `${spec.replace(/^%\??/, '')}: ambiguous job spec` : (shell.dash ? `No such job: ${spec}` : `${spec}: no such job`);

function* fg(shell: Shell, argv: string[]): Blocking<number> {
  if (!shell.options.monitor && shell.dialect === 'bash') return yield* complain(shell, 'fg', 'no job control');
  if (shell.dialect === 'ash') {
    const { rest, bad } = readLetters(argv, '');
    if (bad) return yield* badOption(shell, 'fg', bad, '');
    argv = ['fg', ...rest];
  }
  else if (/^-./.test(argv[1] ?? '') && argv[1] !== '--') return yield* badOption(shell, 'fg', argv[1]!.slice(0, 2), 'fg [job_spec]');
  const job = yield* chosenJob(shell, 'fg', argv[1]);
  if (!job) return noJob(shell);
  yield* shell.write(`${job.text}\n`);
  const tty = shell.terminal();
  if (tty) tty.foreground = job.processes[0]!.group;
  continueJob(shell, job);
  try {
    return yield* waitForeground(shell, job.processes, job.text);
  } finally {
    if (isDone(job)) removeJob(shell, job);
  }
}

function* bg(shell: Shell, argv: string[]): Blocking<number> {
  if (!shell.options.monitor && shell.dialect === 'bash') return yield* complain(shell, 'bg', 'no job control');
  if (shell.dialect === 'ash') {
    const { rest, bad } = readLetters(argv, '');
    if (bad) return yield* badOption(shell, 'bg', bad, '');
    argv = ['bg', ...rest];
  }
  else if (/^-./.test(argv[1] ?? '') && argv[1] !== '--') return yield* badOption(shell, 'bg', argv[1]!.slice(0, 2), 'bg [job_spec ...]');
  const specs = argv.length > 1 ? argv.slice(1) : [undefined];
  for (const spec of specs) {
    const job = yield* chosenJob(shell, 'bg', spec);
    if (!job) return noJob(shell);
    if (!isStopped(job)) {
      yield* complain(shell, 'bg', `job ${job.number} already in background`);
      continue;
    }
    continueJob(shell, job);
    yield* shell.write(shell.dialect === 'ash' ? `[${job.number}] ${job.text}\n` : `[${job.number}]${jobMark(shell, job).trim()} ${job.text} &\n`);
  }
  return 0;
}

function* wait(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, values, rest, bad } = readLetters(argv, shell.dash ? '' : shell.dialect === 'ash' ? 'n' : 'fnp:');
  if (bad) return yield* badOption(shell, 'wait', bad, 'wait [-fn] [-p var] [id ...]');
  if (values.has('p') && !isName(values.get('p')!)) return yield* complain(shell, 'wait', `\`${values.get('p')}': not a valid identifier`);
  shell.interruptible = true;
  try {
    if (flags.has('n') && shell.dialect === 'ash' && rest.length === 0) return yield* waitForOneRunning(shell);
    if (flags.has('n') && shell.dialect === 'bash') return yield* waitForNext(shell, rest, values.get('p'));
    if (rest.length === 0) {
      const over = new Set(shell.jobs.filter((job) => isDone(job) && hasBeenNoticed(shell, job)));
      for (const job of [...shell.jobs]) {
        yield* ended(job.processes);
        if (shell.dialect === 'ash') {
          job.waited = true;
          continue;
        }
        // What had ended before is no longer told.
        if (shell.interactive && over.has(job)) job.told = stateOf(job);
        else if (shell.interactive || (shell.options.monitor && job.processes.at(-1)!.killedBy !== undefined)) yield* shell.error(jobLine(shell, job));
        else yield* tell(shell, job);
        forgetJob(shell, job);
      }
      return 0;
    }
    let status = 0;
    for (const spec of rest) {
      status = yield* waitForOne(shell, spec);
      if (shell.dialect === 'ash' && isIllegal(shell, spec)) break;
    }
    const pid = rest.at(-1)!;
    if (values.has('p') && /^\d+$/.test(pid)) shell.assign(values.get('p')!, pid);
    return status;
  } catch (error) {
    if (!(error instanceof Interrupted) || shell.pendingSignals.length === 0) throw error;
    return 128 + error.signal;
  } finally {
    shell.interruptible = false;
  }
}

function* ended(processes: readonly Process[]): Blocking<void> {
  for (const process of processes) yield* process.changed.until(() => process.ended);
}

/** No number, or in dash one that an int cannot hold. */
const isIllegal = (shell: Shell, spec: string): boolean => !spec.startsWith('%') && (!/^\d+$/.test(spec) || (shell.dialect !== 'ash' || shell.dash) && Number(spec) >= (shell.dash ? 2 ** 31 : 2 ** 63));

function* waitForOne(shell: Shell, spec: string): Blocking<number> {
  if (spec.startsWith('%')) {
    const job = findJob(shell, spec);
    if (!job || job === 'ambiguous') return yield* complain(shell, 'wait', missing(shell, spec), shell.dialect === 'ash' ? 2 : 127);
    if (isStopped(job) && shell.dialect === 'bash') {
      yield* shell.complain(`warning: wait_for_job: job ${job.number} is stopped`);
      return 128 + SIGNALS.TSTP;
    }
    yield* ended(job.processes);
    yield* over(shell, job);
    yield* forgetDone(shell);
    return jobStatus(job);
  }
  if (isIllegal(shell, spec)) return yield* complain(shell, 'wait', shell.dialect === 'ash' ? `Illegal number: ${spec}` : `\`${spec}': not a pid or valid job spec`, shell.dialect === 'ash' ? 2 : 1);
  const pid = Number(spec);
  const job = shell.jobs.find((one) => one.processes.some((process) => process.pid === pid));
  if (!job) {
    const known = shell.dialect === 'bash' ? shell.finishedChildren.get(pid) : undefined;
    if (known !== undefined) return known;
    const child = [...shell.backgroundChildren].find((one) => one.pid === pid);
    if (child) {
      yield* ended([child]);
      return child.status ?? 0;
    }
    return shell.dialect === 'ash' ? 127 : yield* complain(shell, 'wait', `pid ${pid} is not a child of this shell`, 127);
  }
  const process = job.processes.find((one) => one.pid === pid)!;
  yield* ended(job.processes);
  yield* over(shell, job);
  return process.status ?? 0;
}

/** What was waited for has ended: bash tells and forgets it, ash and dash keep it until something new takes its number. */
function* over(shell: Shell, job: Job): Blocking<void> {
  if (shell.interactive && shell.dialect === 'bash') yield* shell.error(jobLine(shell, job));
  yield* tell(shell, job);
  if (shell.dialect === 'bash') forgetJob(shell, job);
  else job.waited = true;
}

/** Which signal ended what was waited for: ash says a plain `kill`, too. */
function* tell(shell: Shell, job: Job): Blocking<void> {
  if (!shell.interactive) yield* tellDeath(shell, job.processes, job.text, shell.dialect === 'bash');
}

function* waitForNext(shell: Shell, specs: string[], variable: string | undefined): Blocking<number> {
  const wanted = (): Job[] => shell.jobs.filter((job) => specs.length === 0 || specs.some((spec) => findJob(shell, spec) === job || job.processes.some((process) => String(process.pid) === spec)));
  for (;;) {
    const jobs = wanted();
    if (jobs.length === 0) return 127;
    const done = jobs.find(isDone);
    if (done) {
      if (variable !== undefined) shell.assign(variable, String(done.processes.at(-1)!.pid));
      if (shell.interactive && shell.dialect === 'bash') yield* shell.error(jobLine(shell, done));
      yield* tell(shell, done);
      forgetJob(shell, done);
      return jobStatus(done);
    }
    yield anyOf(...jobs.flatMap((job) => job.processes.map((process) => process.changed.park)));
  }
}

/** ash's `wait -n`: what has ended before does not count. */
function* waitForOneRunning(shell: Shell): Blocking<number> {
  const running = shell.jobs.filter((job) => !isDone(job));
  if (running.length === 0) {
    for (const job of shell.jobs) job.waited = true;
    return shell.jobs.length > 0 ? 0 : 127;
  }
  for (;;) {
    const done = running.find(isDone);
    if (done) return jobStatus(done);
    yield anyOf(...running.flatMap((job) => job.processes.map((process) => process.changed.park)));
  }
}

const KILL_USAGE = 'kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]';

function* kill(shell: Shell, argv: string[]): Blocking<number> {
  let signal: number = SIGNALS.TERM, i = 1;
  const first = argv[1] ?? '';
  if (first === '-l' || first === '-L') return yield* listSignals(shell, argv.slice(2));
  if (first === '-s' || first === '-n') {
    const parsed = shell.dash && /^SIG/i.test(argv[2] ?? '') ? undefined : parseSignal(argv[2] ?? '');
    if (shell.dash && first === '-n') return yield* complain(shell, 'kill', 'Illegal option -n', 2);
    if (shell.dash && argv[2] === undefined) return yield* complain(shell, 'kill', 'No arg for -s option', 2);
    if (parsed === undefined && shell.dash) return yield* complain(shell, 'kill', `invalid signal number or name: ${argv[2]}`, 2);
    if (parsed === undefined) return yield* complain(shell, 'kill', shell.dialect === 'ash' ? `bad signal name '${argv[2] ?? first[1]}'` : argv[2] === undefined ? `${first}: option requires an argument` : `${argv[2]}: invalid signal specification`);
    signal = parsed;
    i = 3;
  } else if ((/^-./.test(first) || (first === '-' && !shell.dash)) && first !== '--') {
    const parsed = shell.dash && /^-SIG/i.test(first) ? undefined : parseSignal(first.slice(1));
    if (parsed === undefined && shell.dash) return yield* complain(shell, 'kill', `Illegal option -${first[1]}`, 2);
    if (parsed === undefined) return yield* complain(shell, 'kill', shell.dialect === 'ash' ? `bad signal name '${first.slice(1)}'` : `${first.slice(1)}: invalid signal specification`);
    signal = parsed;
    i = 2;
  }
  if (argv[i] === '--') i++;
  if (i >= argv.length) {
    if (shell.dash) return yield* complain(shell, 'kill', 'Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or\nkill -l [exitstatus]', 2);
    if (shell.dialect === 'ash') return yield* complain(shell, 'kill', 'you need to specify whom to kill');
    yield* shell.error(`kill: usage: ${KILL_USAGE}\n`);
    return 2;
  }
  let status = 0, failed = 0;
  for (const target of argv.slice(i)) if (!(yield* killOne(shell, target, signal))) {
    // dash stops at what is no number; ash counts what failed.
    if (shell.dash && !target.startsWith('%') && !isPid(shell, target)) return 2;
    failed++;
    status = shell.dialect === 'ash' && (target.startsWith('%') ? !shell.dash || !findJob(shell, target) : false) ? 2 : shell.dialect === 'ash' && !shell.dash ? failed : 1;
  }
  yield* shell.p.sleep(0.02);
  return status;
}

const isPid = (shell: Shell, text: string): boolean => /^-?\d+$/.test(text) && (shell.dialect === 'bash' || Math.abs(Number(text)) < 2 ** 31);

function* killOne(shell: Shell, target: string, signal: number): Blocking<boolean> {
  const { p } = shell;
  if (target.startsWith('%')) {
    const job = findJob(shell, target);
    if (!job || job === 'ambiguous') {
      if (shell.dialect === 'ash') yield* shell.complainOfBuiltin('kill', missing(shell, target));
      else yield* complain(shell, 'kill', missing(shell, target));
      return false;
    }
    // Without job control it is no group of its own, to which dash would send it.
    if (shell.dash && !shell.options.monitor) {
      yield* complain(shell, 'kill', 'No such process\n');
      return false;
    }
    const stopped = isStopped(job);
    if (shell.options.monitor) signalGroup(p.ns.pids, job.processes[0]!.group, signal);
    else for (const process of job.processes) process.signal(signal);
    if (stopped && (signal === SIGNALS.TERM || signal === SIGNALS.HUP)) continueJobQuietly(shell, job);
    else if (signal === SIGNALS.CONT) job.told = 'Running';
    return true;
  }
  if (shell.dialect === 'ash' && !shell.dash && target === '') return true;
  if (!isPid(shell, target)) {
    yield* complain(shell, 'kill', shell.dash ? `Illegal number: ${target.replace(/^-/, '')}` : shell.dialect === 'ash' ? `invalid number '${target}'` : target === '' ? "`': not a pid or valid job spec" : `${target}: arguments must be process or job IDs`);
    return false;
  }
  const number = Number(target);
  if (number <= 0) {
    const group = number === 0 ? p.group : -number;
    if (number === -1) {
      for (const process of [...p.ns.pids.processes.values()]) if (process !== p && process.pid !== 1) process.signal(signal);
      return true;
    }
    if ([...p.ns.pids.processes.values()].some((process) => process.group === group)) {
      signalGroup(p.ns.pids, group, signal);
      return true;
    }
  } else {
    const process = p.ns.pids.processes.get(number);
    if (process) {
      if (p.uid !== 0 && p.uid !== process.uid) {
        yield* complain(shell, 'kill', shell.dialect === 'ash' ? `can't kill pid ${number}: Operation not permitted` : `(${number}) - Operation not permitted`);
        return false;
      }
      if (signal !== 0) process.signal(signal, false, p);
      return true;
    }
  }
  yield* complain(shell, 'kill', shell.dash ? 'No such process\n' : shell.dialect === 'ash' ? `can't kill pid ${number}: No such process` : `(${number}) - No such process`);
  return false;
}

/** A stopped job must go on to die of a signal. */
function continueJobQuietly(shell: Shell, job: Job): void {
  if (shell.options.monitor && shell.dialect === 'bash') job.told = '';
  for (const process of job.processes) if (process.stopped) process.signal(SIGNALS.CONT);
}

const realtime = (i: number): string => (i === 0 ? 'RTMIN' : i < 16 ? `RTMIN+${i}` : i === 30 ? 'RTMAX' : `RTMAX-${30 - i}`);

export function* listSignals(shell: Shell, specs: string[]): Blocking<number> {
  for (const spec of specs) {
    const number = /^\d+$/.test(spec) ? shell.dialect === 'ash' && !shell.dash ? Number(spec) % 128 : Number(spec) - (Number(spec) > 128 ? 128 : 0) : undefined;
    if (shell.dash && (number === undefined || number === 0 || number > 64)) return yield* complain(shell, 'kill', number === undefined ? `Illegal number: ${spec}` : `invalid signal number or exit status: ${spec}`, 2);
    const text = number === undefined ? parseSignal(spec) : number === 0 ? 'EXIT' : signalName(number) ?? (number >= 34 && number <= 64 && (shell.dialect === 'bash' || shell.dash) ? realtime(number - 34) : shell.dialect === 'ash' ? String(number) : number < 34 ? '' : undefined);
    if (text === '') continue;
    if (text === undefined) return yield* complain(shell, 'kill', shell.dialect === 'ash' ? `unknown signal '${spec}'` : `${spec}: invalid signal specification`);
    yield* shell.write(`${text}\n`);
    if (shell.dash) return 0;
  }
  if (specs.length > 0) return 0;
  if (shell.dash) {
    const known = Array.from({ length: 34 }, (_, i) => (i === 16 ? undefined : signalName(i)) ?? String(i));
    yield* shell.write(`${[...known, ...Array.from({ length: 31 }, (_, i) => realtime(i))].join('\n')}\n`);
    return 0;
  }
  const names = Array.from({ length: 31 }, (_, i) => `${String(i + 1).padStart(2)}) ${shell.dialect === 'ash' ? '' : 'SIG'}${i === 28 && shell.dialect === 'ash' ? 'POLL' : signalName(i + 1)}`);
  if (shell.dialect === 'ash') yield* shell.write(`${[...names, '34) RTMIN', '64) RTMAX'].join('\n')}\n`);
  else {
    const all = [...names, ...Array.from({ length: 31 }, (_, i) => `${34 + i}) SIG${realtime(i)}`)];
    for (let i = 0; i < all.length; i += 5) yield* shell.write(`${all.slice(i, i + 5).join('\t')}${i + 5 > all.length ? '\t' : ''}\n`);
  }
  return 0;
}

/** The shell's count of commands when it last said that jobs are stopped: `exit` at once after that leaves. */
const warned = new WeakMap<Shell, number>();

export function* mustStay(shell: Shell): Blocking<boolean> {
  if (!shell.jobs.some(isStopped) || warned.get(shell) === shell.commandNumber - 1) return false;
  warned.set(shell, shell.commandNumber);
  yield* shell.error(shell.dialect === 'bash' ? 'There are stopped jobs.\n' : 'You have stopped jobs.\n');
  return true;
}

function* disown(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, 'ahr');
  if (bad) return yield* badOption(shell, 'disown', bad, 'disown [-h] [-ar] [jobspec ... | pid ...]');
  const all = flags.has('a') || flags.has('r');
  let status = 0;
  const chosen = rest.length === 0 && all ? shell.jobs.filter((job) => !flags.has('r') || stateOf(job) === 'Running') : [];
  for (const spec of rest.length > 0 || all ? rest : ['%+']) {
    const job = /^\d+$/.test(spec) ? shell.jobs.find((one) => one.processes.some((process) => String(process.pid) === spec)) : findJob(shell, spec);
    if (!job || job === 'ambiguous') status = yield* complain(shell, 'disown', missing(shell, spec === '%+' && rest.length === 0 ? 'current' : spec));
    else chosen.push(job);
  }
  for (const job of chosen) {
    if (flags.has('h')) job.noHangUp = true;
    else {
      if (isStopped(job)) yield* shell.complain(`warning: deleting stopped job ${job.number} with process group ${job.processes[0]!.group}`);
      removeJob(shell, job);
    }
  }
  return status;
}

function* suspend(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, bad } = readLetters(argv, 'f');
  if (bad) return yield* badOption(shell, 'suspend', bad, 'suspend [-f]');
  if (!flags.has('f') && !shell.options.monitor) return yield* complain(shell, 'suspend', 'cannot suspend: no job control');
  if (!flags.has('f') && shell.name.startsWith('-')) return yield* complain(shell, 'suspend', 'cannot suspend a login shell');
  signalGroup(shell.p.ns.pids, shell.p.group, SIGNALS.STOP);
  yield* shell.p.sleep(0);
  return 0;
}

export const jobEntries: BuiltinEntry[] = [
  { name: 'jobs', run: jobs, usage: 'jobs [-lnprs] [jobspec ...] or jobs -x command [args]' },
  { name: 'fg', run: fg, usage: 'fg [job_spec]' },
  { name: 'bg', run: bg, usage: 'bg [job_spec ...]' },
  { name: 'wait', run: wait, usage: 'wait [-fn] [-p var] [id ...]' },
  { name: 'kill', run: kill, usage: KILL_USAGE },
  { name: 'suspend', run: suspend, only: 'bash', usage: 'suspend [-f]' },
  { name: 'disown', run: disown, only: 'bash', usage: 'disown [-h] [-ar] [jobspec ... | pid ...]' },
];
