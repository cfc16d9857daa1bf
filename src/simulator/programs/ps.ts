import type { Blocking } from '../kernel/blocking.ts';
import { lookup } from '../kernel/files.ts';
import { stateLetter } from '../kernel/proc.ts';
import type { Process } from '../kernel/process.ts';
import { userName } from './accounts.ts';
import { strftime } from './dates.ts';
import { commandOf, shortCommand, visible } from './process-list.ts';
import type { Tool } from './tool.ts';

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
