/** ps, kill, pkill, pgrep, pidof, timeout, xargs, watch: tools about other processes. */
import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { openNull } from '../kernel/devices.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup } from '../kernel/files.ts';
import { signalGroup, type Process } from '../kernel/process.ts';
import { parseSignal, SIGNALS } from '../kernel/signals.ts';
import { stateLetter } from '../kernel/proc.ts';
import { userName } from './accounts.ts';
import { strftime } from './dates.ts';
import { parseSeconds } from './simple.ts';
import { spawnAndWait } from './spawn.ts';
import { complain, type Tool } from './tool.ts';

const visible = (p: Process): { pid: number; process: Process }[] => [...p.ns.pids.processes].map(([pid, process]) => ({ pid, process })).sort((a, b) => a.pid - b.pid);

const commandOf = (process: Process): string => process.argv.join(' ');
const shortCommand = (process: Process): string => (process.argv[0] ?? '').split('/').pop()!.replace(/^-/, '').slice(0, 15);
const terminalOf = (process: Process): string => process.tty?.name.replace('/dev/', '') ?? '?';

/** [[dd-]hh:]mm:ss of processor time. */
function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((value) => String(value).padStart(2, '0')).join(':');
}

function stateOf(process: Process, self: Process): string {
  const letter = process === self ? 'R' : stateLetter(process);
  return `${letter}${process.session === process.pid ? 's' : ''}${process.tty && process.tty.foreground === process.group ? '+' : ''}`;
}

export const ps: Tool = {
  name: 'ps', usage: '[OPTIONS]', summary: 'List processes',
  options: [...[...'aAdefFlHjTLcN'].map((short) => ({ short })), { short: 'p', long: 'pid', value: true }, { short: 'o', long: 'format', value: true }, { short: 'C', value: true }, { short: 'u', long: 'user', value: true }, { long: 'no-headers' }, { long: 'sort', value: true }, { long: 'forest' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (flavour === 'busybox') return yield* busyboxPs(p, call.options.value('o'));
    const bsd = operands.join('');
    const custom = options.value('o');
    const everything = options.has('e') || options.has('A') || /x/.test(bsd);
    const wanted = options.values('p').flatMap((text) => text.split(',')).map(Number);
    const chosen = visible(p).filter(({ pid, process }) => (wanted.length > 0 ? wanted.includes(pid) : everything || (/a/.test(bsd) ? process.tty !== undefined : process.tty === p.tty && process.uid === p.uid)));
    const rows = chosen.map(({ pid, process }) => describe(p, pid, process));
    const columns = custom !== undefined ? custom.split(',') : /u/.test(bsd) ? ['user', 'pid', '%cpu', '%mem', 'vsz', 'rss', 'tty', 'stat', 'start', 'time', 'args'] : bsd !== '' ? ['pid', 'tty', 'stat', 'time', 'args'] : options.has('f') || options.has('F') ? ['uid', 'pid', 'ppid', 'c', 'stime', 'tty', 'time', 'cmd'] : ['pid', 'tty', 'time', 'comm'];
    yield* p.write(1, table(columns, rows, options.has('no-headers')));
    return rows.length > 0 ? 0 : 1;
  },
};

function describe(p: Process, pid: number, process: Process): Record<string, string> {
  const rss = Math.round(process.memory / 1024), cpu = ((process.cpu / Math.max(1, p.now - process.startedAt)) * 100).toFixed(1);
  const start = strftime(p.now - process.startedAt > 86_400_000 ? '%b%d' : '%H:%M', process.startedAt);
  const user = userName(p, process.uid);
  return {
    user, uid: user, pid: String(pid), ppid: String(process.parent?.numberIn(p.ns.pids) ?? 0), pgid: String(process.group), sid: String(process.session), '%cpu': cpu, '%mem': ((process.memory / (8 * 2 ** 30)) * 100).toFixed(1), c: '0',
    vsz: String(rss * 4), rss: String(rss), tty: terminalOf(process), stat: stateOf(process, p), s: stateOf(process, p)[0]!, start, stime: start, time: clockTime(process.cpu), args: commandOf(process), cmd: commandOf(process), command: commandOf(process), comm: shortCommand(process), nlwp: '1', etime: clockTime(p.now - process.startedAt),
  };
}

const rightAligned = new Set(['pid', 'ppid', 'pgid', 'sid', '%cpu', '%mem', 'vsz', 'rss', 'c', 'nlwp', 'etime', 'time']);
const headings: Record<string, string> = { tty: 'TT', args: 'COMMAND', comm: 'COMMAND', cmd: 'CMD', start: 'START', '%cpu': '%CPU', '%mem': '%MEM', nlwp: 'NLWP', etime: 'ELAPSED', pgid: 'PGID' };
/** Least widths of procps. */
const widths: Record<string, number> = { user: 8, uid: 8, pid: 7, ppid: 7, tty: 8, stat: 4, start: 5, stime: 5, time: 8, '%cpu': 4, '%mem': 4, vsz: 6, rss: 5, c: 2, etime: 11 };

function table(columns: readonly string[], rows: readonly Record<string, string>[], bare: boolean): string {
  const wide = columns.includes('tty') && (columns.includes('stat') || columns.includes('cmd') || columns.at(-1) === 'comm');
  const parsed = columns.map((column) => {
    const [name = '', heading] = column.split('=');
    return { name: name.trim().toLowerCase(), heading: heading ?? (name === 'tty' && wide ? 'TTY' : name === 'comm' && columns.length === 4 ? 'CMD' : headings[name] ?? name.toUpperCase()) };
  });
  const lines = [parsed.map((column) => column.heading), ...rows.map((row) => parsed.map((column) => row[column.name] ?? '-'))];
  if (bare || parsed.every((column) => column.heading === '')) lines.shift();
  const width = parsed.map((column, i) => Math.max(widths[column.name] ?? 0, ...lines.map((line) => line[i]!.length)));
  return lines.map((line) => `${line.map((cell, i) => (rightAligned.has(parsed[i]!.name) ? cell.padStart(width[i]!) : i === line.length - 1 ? cell : cell.padEnd(width[i]!))).join(' ')}\n`).join('');
}

function* busyboxPs(p: Process, columns: string | undefined): Blocking<number> {
  const rows = visible(p).map(({ pid, process }) => ({ pid: String(pid), user: userName(p, process.uid), time: `${Math.floor(process.cpu / 60000)}:${String(Math.floor(process.cpu / 1000) % 60).padStart(2, '0')}`, args: commandOf(process), comm: shortCommand(process), ppid: String(process.parent?.numberIn(p.ns.pids) ?? 0) }));
  if (columns !== undefined) {
    const names = columns.split(',') as (keyof (typeof rows)[number])[];
    yield* p.write(1, [names.map((name) => name.toUpperCase().replace('ARGS', 'COMMAND').replace('COMM', 'COMMAND').replace('COMMANDAND', 'COMMAND')).join(' '), ...rows.map((row) => names.map((name) => row[name] ?? '-').join(' '))].map((line) => `${line}\n`).join(''));
    return 0;
  }
  // Alpine builds busybox with the time column, the busybox image without.
  const timed = lookup(p, '/etc/alpine-release') !== undefined;
  yield* p.write(1, `PID   USER     ${timed ? 'TIME  ' : ''}COMMAND\n${rows.map((row) => `${row.pid.padStart(5)} ${row.user.padEnd(8)} ${timed ? `${row.time.padStart(5)} ` : ''}${row.args}\n`).join('')}`);
  return 0;
}

export const kill: Tool = {
  name: 'kill', usage: '[-SIGNAL] PID...', summary: 'Send a signal to processes', stopAtOperand: true, prepare: (words) => withSignalWord(words),
  options: [{ short: 'l', long: 'list', value: 'optional' }, { short: 's', long: 'signal', value: true }, { short: 'n', value: true }],
  *run(p, call) {
    return yield* sendSignals(p, call.name, call.options.value('s') ?? call.options.value('n') ?? 'TERM', call.operands, call.options.has('l'));
  },
};

function* sendSignals(p: Process, name: string, word: string, operands: readonly string[], list: boolean): Blocking<number> {
  if (list) {
    yield* p.write(1, `${Object.keys(SIGNALS).join(' ')}\n`);
    return 0;
  }
  const signal = word === '0' ? 0 : parseSignal(word);
  if (signal === undefined) {
    yield* complain(p, `${name}: invalid signal '${word}'`);
    return 1;
  }
  let status = 0;
  for (const operand of operands) {
    const number = Number(operand);
    if (number < 0) {
      signalGroup(p.ns.pids, -number, signal);
      continue;
    }
    const target = p.ns.pids.processes.get(number);
    const refused = !target || target.ended ? 'No such process' : p.uid !== 0 && p.uid !== target.uid ? 'Operation not permitted' : undefined;
    if (refused) {
      yield* complain(p, `${name}: can't kill pid ${operand}: ${refused}`);
      status = 1;
    } else if (signal > 0) target!.signal(signal);
  }
  return status;
}

/** `kill -9 1`, `pkill -HUP nginx`: the signal is written as an option. */
export const withSignalWord = (words: readonly string[]): string[] => {
  const at = words.findIndex((word) => /^-(\d+|[A-Z][A-Z0-9]+)$/.test(word) && parseSignal(word.slice(1)) !== undefined);
  return at === 0 ? ['-s', words[0]!.slice(1), ...words.slice(1)] : [...words];
};

const byPattern = (p: Process, pattern: string, full: boolean, exact: boolean): { pid: number; process: Process }[] => {
  const expression = new RegExp(exact ? `^(?:${pattern})$` : pattern);
  return visible(p).filter(({ process }) => process !== p && !process.ended && expression.test(full ? commandOf(process) : shortCommand(process)));
};

export const pgrep: Tool = {
  name: 'pgrep', aliases: ['pidof'], usage: 'PATTERN', summary: 'Print the numbers of processes by name', options: [{ short: 'f', long: 'full' }, { short: 'x', long: 'exact' }, { short: 'l', long: 'list-name' }, { short: 'a', long: 'list-full' }, { short: 'c', long: 'count' }, { short: 'n' }, { short: 'o' }, { short: 's' }],
  *run(p, { options, operands, name }) {
    const found = byPattern(p, operands[0] ?? '', options.has('f'), options.has('x') || name === 'pidof');
    if (options.has('c')) yield* p.write(1, `${found.length}\n`);
    else if (name === 'pidof') yield* p.write(1, found.length > 0 ? `${found.map(({ pid }) => pid).reverse().join(' ')}\n` : '');
    else for (const { pid, process } of found) yield* p.write(1, `${pid}${options.has('l') ? ` ${shortCommand(process)}` : options.has('a') ? ` ${commandOf(process)}` : ''}\n`);
    return found.length > 0 ? 0 : 1;
  },
};

export const pkill: Tool = {
  name: 'pkill', aliases: ['killall'], usage: '[-SIGNAL] PATTERN', summary: 'Send a signal to processes by name', prepare: (words) => withSignalWord(words), options: [{ short: 'f', long: 'full' }, { short: 'x', long: 'exact' }, { short: 's', long: 'signal', value: true }, { short: 'q' }, { short: 'e' }],
  *run(p, { options, operands, name }) {
    const found = byPattern(p, operands[0] ?? '', options.has('f'), options.has('x') || name === 'killall');
    for (const { process } of found) process.signal(parseSignal(options.value('s') ?? 'TERM') ?? SIGNALS.TERM);
    if (found.length === 0 && name === 'killall' && !options.has('q')) yield* complain(p, `${name}: ${operands[0]}: no process found`);
    return found.length > 0 ? 0 : 1;
  },
};

export const timeout: Tool = {
  name: 'timeout', usage: 'DURATION COMMAND [ARG]...', summary: 'End a command after a while', stopAtOperand: true, usageStatus: 125,
  options: [{ short: 's', long: 'signal', value: true }, { short: 'k', long: 'kill-after', value: true }, { long: 'preserve-status' }, { long: 'foreground' }, { short: 'v', long: 'verbose' }],
  *run(p, { options, operands, flavour }) {
    const [duration, ...argv] = operands;
    const seconds = duration === undefined ? undefined : parseSeconds(duration);
    if (seconds === undefined || argv.length === 0) {
      yield* complain(p, duration === undefined || argv.length === 0 ? 'timeout: missing operand' : `timeout: invalid time interval '${duration}'`);
      if (flavour === 'gnu') yield* complain(p, "Try 'timeout --help' for more information.");
      return flavour === 'gnu' ? 125 : 1;
    }
    const signal = parseSignal(options.value('s') ?? 'TERM') ?? SIGNALS.TERM;
    // GNU's timeout leads a process group and signals all of it, so that a whole pipeline ends with it.
    if (!options.has('foreground') && flavour === 'gnu') p.group = p.pid;
    const child = yield* start(p, argv);
    if (typeof child === 'number') return child;
    let expired = false;
    const entry = seconds > 0 && seconds < Infinity ? p.agenda.after(seconds * 1000, 'timeout', () => {
      expired = true;
      child.signal(signal);
      if (!options.has('foreground') && flavour === 'gnu') {
        p.handlers.set(signal, 'ignore');
        signalGroup(p.ns.pids, p.group, signal);
      }
      const later = parseSeconds(options.value('k') ?? '');
      if (later !== undefined) p.agenda.after(later * 1000, 'timeout -k', () => child.signal(SIGNALS.KILL));
    }) : undefined;
    const status = yield* p.wait(child);
    p.agenda.cancel(entry);
    return !expired ? status : options.has('preserve-status') ? status : signal === SIGNALS.KILL ? 137 : flavour === 'gnu' ? 124 : 143;
  },
};

function* start(p: Process, argv: string[]): Blocking<Process | number> {
  try {
    return p.spawn({ argv });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, `timeout: failed to run command '${argv[0]}': ${error.strerror}`);
    return error.code === 'ENOENT' ? 127 : 126;
  }
}

export const xargs: Tool = {
  name: 'xargs', usage: '[COMMAND [ARG]...]', summary: 'Run a command with arguments from standard input', stopAtOperand: true,
  options: [{ short: 'n', long: 'max-args', value: true }, { short: 'I', value: true }, { short: 'r', long: 'no-run-if-empty' }, { short: '0', long: 'null' }, { short: 'd', long: 'delimiter', value: true }, { short: 't', long: 'verbose' }, { short: 'P', long: 'max-procs', value: true }, { short: 'L', long: 'max-lines', value: true }, { short: 'a', long: 'arg-file', value: true }, { short: 'p' }, { short: 'i', value: 'optional' }],
  *run(p, { options, operands }) {
    const parts: Uint8Array[] = [];
    for (let bytes = yield* p.read(0); bytes.length > 0; bytes = yield* p.read(0)) parts.push(bytes);
    const text = parts.map(decode).join('');
    const command = operands.length > 0 ? operands : ['echo'];
    const replace = options.value('I') ?? (options.has('i') ? options.value('i') ?? '{}' : undefined);
    const items = splitItems(text, options.has('0') ? '\0' : options.value('d')?.replace('\\n', '\n').replace('\\t', '\t').replace('\\0', '\0'), replace !== undefined);
    if (items.length === 0 && (options.has('r') || replace !== undefined)) return 0;
    const size = replace !== undefined ? 1 : Number(options.value('n') ?? options.value('L') ?? 5000);
    let status = 0;
    for (let i = 0; i < Math.max(items.length, 1); i += size) {
      const group = items.slice(i, i + size);
      const argv = replace !== undefined ? command.map((word) => word.replaceAll(replace, group[0]!)) : [...command, ...group];
      if (options.has('t')) yield* complain(p, argv.join(' '));
      const files = new Map(p.files);
      files.set(0, openNull());
      const result = yield* spawnAndWait(p, argv, { files }, 'xargs');
      if (result === 127 || result === 126) return result;
      if (result === 255) return 124;
      if (result !== 0) status = 123;
      if (items.length === 0) break;
    }
    return status;
  },
};

function splitItems(text: string, delimiter: string | undefined, wholeLines: boolean): string[] {
  if (delimiter !== undefined) return text.replace(new RegExp(`\\${delimiter === '\0' ? 'x00' : delimiter}$`), '').split(delimiter).filter((item, _, all) => all.length > 1 || item !== '');
  if (wholeLines) return text.split('\n').map((line) => line.trimStart()).filter((line) => line !== '');
  return [...text.matchAll(/(?:'[^']*'|"[^"]*"|\\[\s\S]|[^\s'"\\])+/g)].map(([item]) => item.replace(/'([^']*)'|"([^"]*)"|\\([\s\S])/g, (_, single?: string, double?: string, escaped?: string) => single ?? double ?? escaped ?? ''));
}

export const watch: Tool = {
  name: 'watch', usage: 'COMMAND [ARG]...', summary: 'Run a command again and again, full screen', stopAtOperand: true,
  options: [{ short: 'n', long: 'interval', value: true }, { short: 'd', long: 'differences' }, { short: 't', long: 'no-title' }, { short: 'x', long: 'exec' }, { short: 'e' }, { short: 'g' }, { short: 'c', long: 'color' }],
  *run(p, { options, operands, flavour }) {
    if (operands.length === 0) {
      yield* complain(p, 'Usage: watch [options] command');
      return 1;
    }
    const seconds = Math.max(0.1, Number(options.value('n') ?? 2));
    const terminal = p.files.get(1)?.tty;
    if (terminal) yield* p.write(1, '\x1b[?1049h');
    const restore = (signal: number): 'interrupt' => {
      if (terminal) terminal.screen.push(Uint8Array.from('\x1b[?1049l', (character) => character.charCodeAt(0)));
      p.handlers.delete(signal);
      p.signal(signal);
      return 'interrupt';
    };
    for (const signal of [SIGNALS.INT, SIGNALS.TERM]) p.handlers.set(signal, restore);
    for (;;) {
      yield* p.write(1, '\x1b[H\x1b[2J');
      if (!options.has('t')) {
        const left = `Every ${seconds.toFixed(1)}s: ${operands.join(' ')}`, right = `${flavour === 'gnu' ? `${p.ns.uts.hostname}: ` : ''}${strftime('%a %b %e %H:%M:%S %Y', p.now)}`;
        yield* p.write(1, `${left}${right.padStart(Math.max(1, (terminal?.columns ?? 80) - left.length))}\n\n`);
      }
      yield* spawnAndWait(p, options.has('x') ? operands : ['sh', '-c', operands.join(' ')], {}, 'watch');
      yield* p.sleep(seconds * 1000);
    }
  },
};
