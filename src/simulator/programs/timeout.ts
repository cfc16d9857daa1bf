import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { signalGroup, type Process } from '../kernel/process.ts';
import { parseSignal, signalName, SIGNALS } from '../kernel/signals.ts';
import { parseSeconds } from './seconds.ts';
import { complain, quoted, tryHelp, type Flavour, type Tool } from './tool.ts';

export const timeout: Tool = {
  name: 'timeout', usage: 'DURATION COMMAND [ARG]...', summary: 'End a command after a while', stopAtOperand: true, usageStatus: 125,
  options: [{ short: 's', long: 'signal', value: true }, { short: 'k', long: 'kill-after', value: true }, { long: 'preserve-status' }, { long: 'foreground' }, { short: 'v', long: 'verbose' }],
  *run(p, { options, operands, flavour }) {
    const [duration, ...argv] = operands;
    const seconds = duration === undefined ? undefined : parseSeconds(duration);
    if (seconds === undefined || argv.length === 0) {
      const missing = duration === undefined || argv.length === 0;
      if (flavour === 'gnu') yield* complain(p, `${missing ? '' : `timeout: invalid time interval ${quoted(p, duration)}\n`}${tryHelp('timeout')}`);
      else yield* complain(p, missing ? 'timeout: missing operand' : `timeout: invalid number '${duration}'`);
      return flavour === 'gnu' ? 125 : 1;
    }
    const signal = parseSignal(options.value('s') ?? 'TERM');
    if (signal === undefined) {
      yield* complain(p, flavour === 'gnu' ? `timeout: ${quoted(p, options.value('s')!)}: invalid signal\n${tryHelp('timeout')}` : `timeout: unknown signal '${options.value('s')}'`);
      return flavour === 'gnu' ? 125 : 1;
    }
    const patience = options.value('k');
    if (patience !== undefined && parseSeconds(patience) === undefined) {
      yield* complain(p, flavour === 'gnu' ? `timeout: invalid time interval ${quoted(p, patience)}\n${tryHelp('timeout')}` : `timeout: invalid number '${patience}'`);
      return flavour === 'gnu' ? 125 : 1;
    }
    if (flavour !== 'gnu') return yield* becomeCommand(p, argv, seconds, signal, parseSeconds(options.value('k') ?? ''));
    // GNU's timeout leads a process group and signals all of it, so that a whole pipeline ends with it.
    if (!options.has('foreground')) p.group = p.pid;
    const child = yield* start(p, argv);
    if (typeof child === 'number') return child;
    let expired = false;
    const entry = seconds > 0 && seconds < Infinity ? p.agenda.after(seconds * 1000, 'timeout', () => {
      expired = true;
      if (options.has('v') && flavour === 'gnu') p.thread(complain(p, `timeout: sending signal ${signalName(signal) ?? signal} to command ${quoted(p, argv[0]!)}`));
      child.signal(signal);
      if (!options.has('foreground')) {
        p.handlers.set(signal, 'ignore');
        signalGroup(p.ns.pids, p.group, signal);
      }
      const later = parseSeconds(options.value('k') ?? '');
      if (later !== undefined) p.agenda.after(later * 1000, 'timeout -k', () => child.signal(SIGNALS.KILL));
    }) : undefined;
    const status = yield* p.wait(child);
    p.agenda.cancel(entry);
    return !expired ? status : options.has('preserve-status') ? status : signal === SIGNALS.KILL ? 137 : 124;
  },
};

/** busybox's becomes the command itself, and what watches it is a child: so a shell says which signal ended it. */
function* becomeCommand(p: Process, argv: string[], seconds: number, signal: number, later: number | undefined): Blocking<number> {
  const kill = (number: number): void => {
    if (!p.ended) p.signal(number);
  };
  if (seconds > 0 && seconds < Infinity) p.agenda.after(seconds * 1000, 'timeout', () => kill(signal));
  if (later !== undefined) p.agenda.after((seconds + later) * 1000, 'timeout -k', () => kill(SIGNALS.KILL));
  try {
    p.kernel.executable(p, argv[0]!, argv, p.env);
  } catch (error) {
    return yield* refuse(p, argv[0]!, error, 'busybox');
  }
  return yield* p.exec(argv);
}

function* start(p: Process, argv: string[]): Blocking<Process | number> {
  try {
    return p.spawn({ argv });
  } catch (error) {
    return yield* refuse(p, argv[0]!, error, 'gnu');
  }
}

function* refuse(p: Process, command: string, error: unknown, flavour: Flavour): Blocking<number> {
  if (!(error instanceof Errno)) throw error;
  yield* complain(p, flavour === 'gnu' ? `timeout: failed to run command ${quoted(p, command)}: ${error.strerror}` : `timeout: can't execute '${command}': ${error.strerror}`);
  return error.code === 'ENOENT' ? 127 : 126;
}
