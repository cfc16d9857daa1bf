import type { Blocking } from '../kernel/blocking.ts';
import { lookup } from '../kernel/files.ts';
import { stateLetter } from '../kernel/proc.ts';
import type { Process } from '../kernel/process.ts';
import { findUser, groupName, userName } from './accounts.ts';
import { strftime } from './dates.ts';
import { commandOf, shortCommand, visible } from './process-list.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

/** What procps says after every wrong word on its command line. */
const HINT = "\nUsage:\n ps [options]\n\n Try 'ps --help <simple|list|output|threads|misc|all>'\n  or 'ps --help <s|l|o|t|m|a>'\n for additional help text.\n\nFor more details see ps(1).";

const terminalOf = (process: Process): string => process.tty?.name.replace('/dev/', '') ?? '?';

/** [[dd-]hh:]mm:ss since a process began. */
function elapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000), two = (value: number): string => String(value).padStart(2, '0');
  const days = Math.floor(seconds / 86400), hours = Math.floor(seconds / 3600) % 24;
  return `${days > 0 ? `${days}-` : ''}${days > 0 || hours > 0 ? `${two(hours)}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

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
    const wrong = mistake(p, call);
    if (wrong !== undefined) {
      yield* complain(p, `error: ${wrong}\n${HINT}`);
      return 1;
    }
    const everything = options.has('e') || options.has('A') || /x/.test(bsd);
    const list = (name: string): string[] => options.values(name).flatMap((text) => text.split(/[ ,]+/));
    const pids = [...list('p'), ...operands.filter((word) => /^\d+$/.test(word))].map(Number), names = list('C'), users = list('u').map((text) => findUser(p, text)!.uid);
    const picked = ({ pid, process }: { pid: number; process: Process }): boolean => {
      if (pids.length + names.length + users.length > 0 && !everything) return pids.includes(pid) || names.includes(shortCommand(process)) || users.includes(process.uid);
      return everything || (/a/.test(bsd) ? process.tty !== undefined : process.tty === p.tty && process.uid === p.uid);
    };
    const rows = visible(p).filter(picked).map(({ pid, process }) => describe(p, pid, process));
    const columns = custom !== undefined ? custom.split(',') : /u/.test(bsd) ? ['user', 'pid', '%cpu', '%mem', 'vsz', 'rss', 'tty', 'stat', 'start', 'bsdtime', 'args'] : bsd !== '' ? ['pid', 'tty', 'stat', 'bsdtime', 'args'] : options.has('f') || options.has('F') ? ['uid', 'pid', 'ppid', 'c', 'stime', 'tty', 'time', 'cmd'] : ['pid', 'tty', 'time', 'comm'];
    const sorted = sortedBy(rows, options.values('sort').flatMap((text) => text.split(',')));
    yield* p.write(1, table(columns, options.has('forest') || options.has('H') || /f/.test(bsd) ? forest(sorted) : sorted, options.has('no-headers')));
    return rows.length > 0 ? 0 : 1;
  },
};

/** What is wrong with the command line, in procps's words. */
function mistake(p: Process, { options }: Invocation): string | undefined {
  const known = describe(p, 0, p), nameOf = (column: string): string => column.split('=')[0]!.trim().toLowerCase();
  const unknown = options.values('o').flatMap((text) => text.split(',')).find((column) => !(nameOf(column) in known));
  if (unknown !== undefined) return `unknown user-defined format specifier "${unknown}"`;
  if (options.values('p').some((text) => !/^\d+([ ,]+\d+)*$/.test(text))) return 'process ID list syntax error';
  if (options.values('u').flatMap((text) => text.split(/[ ,]+/)).some((text) => findUser(p, text) === undefined)) return 'user name does not exist';
  if (options.values('sort').flatMap((text) => text.split(',')).some((key) => !(key.replace(/^[-+]/, '') in known))) return 'unknown sort specifier';
  return undefined;
}

type Row = Record<string, string>;

function sortedBy(rows: readonly Row[], keys: readonly string[]): Row[] {
  const compare = (a: string, b: string): number => (/^[\d.]+$/.test(a) && /^[\d.]+$/.test(b) ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort((a, b) => {
    for (const key of keys) {
      const name = key.replace(/^[-+]/, ''), order = compare(a[name]!, b[name]!);
      if (order !== 0) return key.startsWith('-') ? -order : order;
    }
    return 0;
  });
}

/** Children under their parents, as --forest draws them before the command. */
function forest(rows: readonly Row[]): Row[] {
  const shown = new Set(rows.map((row) => row.pid)), drawn: Row[] = [];
  const draw = (row: Row, lead: string, below: string): void => {
    drawn.push({ ...row, args: lead + row.args!, cmd: lead + row.cmd!, command: lead + row.command!, comm: lead + row.comm! });
    const children = rows.filter((other) => other.ppid === row.pid && other !== row);
    for (const [i, child] of children.entries()) draw(child, `${below} \\_ `, `${below}${i < children.length - 1 ? ' |  ' : '    '}`);
  };
  for (const row of rows) if (!shown.has(row.ppid!) || row.ppid === row.pid) draw(row, '', '');
  return drawn;
}

function describe(p: Process, pid: number, process: Process): Record<string, string> {
  const rss = Math.round(process.memory / 1024), cpu = ((process.cpu / Math.max(1, p.now - process.startedAt)) * 100).toFixed(1);
  const start = strftime(p.now - process.startedAt > 86_400_000 ? '%b%d' : '%H:%M', process.startedAt);
  const user = userName(p, process.uid), memory = ((process.memory / (8 * 2 ** 30)) * 100).toFixed(1);
  return {
    user, uid: user, pid: String(pid), ppid: String(process.parent?.numberIn(p.ns.pids) ?? 0), pgid: String(process.group), sid: String(process.session), '%cpu': cpu, '%mem': memory, c: '0',
    vsz: String(rss * 4), rss: String(rss), tty: terminalOf(process), stat: stateOf(process, p), s: stateOf(process, p)[0]!, start, stime: start, time: clockTime(process.cpu), args: commandOf(process), cmd: commandOf(process), command: commandOf(process), comm: shortCommand(process), nlwp: '1', ni: '0', pri: '19', etime: elapsed(p.now - process.startedAt), etimes: String(Math.floor((p.now - process.startedAt) / 1000)), lstart: strftime('%a %b %e %H:%M:%S %Y', process.startedAt), pcpu: cpu,
    pmem: memory, bsdtime: `${Math.floor(process.cpu / 60000)}:${String(Math.floor(process.cpu / 1000) % 60).padStart(2, '0')}`, group: groupName(p, process.gid), euser: user, ruser: user, uname: user, tt: terminalOf(process), tname: terminalOf(process), state: stateOf(process, p)[0]!, ucmd: shortCommand(process), ucomm: shortCommand(process), fname: shortCommand(process).slice(0, 8), cputime: clockTime(process.cpu),
  };
}

const rightAligned = new Set(['pid', 'ppid', 'pgid', 'sid', '%cpu', '%mem', 'vsz', 'rss', 'c', 'nlwp', 'etime', 'etimes', 'time', 'cputime', 'bsdtime', 'ni', 'pri', 'pcpu', 'pmem', 'lstart']);

const headings: Record<string, string> = { tty: 'TT', args: 'COMMAND', comm: 'COMMAND', cmd: 'CMD', start: 'START', '%cpu': '%CPU', '%mem': '%MEM', nlwp: 'NLWP', etime: 'ELAPSED', etimes: 'ELAPSED', lstart: 'STARTED', pcpu: '%CPU', pmem: '%MEM', bsdtime: 'TIME', cputime: 'TIME', tt: 'TT', tname: 'TTY', ucmd: 'CMD', ucomm: 'COMMAND', fname: 'COMMAND', uname: 'USER', state: 'S', pgid: 'PGID' };

/** Least widths of procps. */
const widths: Record<string, number> = { user: 8, uid: 8, pid: 7, ppid: 7, tty: 8, stat: 4, start: 5, stime: 5, time: 8, '%cpu': 4, '%mem': 4, vsz: 6, rss: 5, c: 2, etime: 11, etimes: 7, lstart: 24, pcpu: 4, pmem: 4, bsdtime: 6, cputime: 8, ni: 3, pri: 3, nlwp: 4, group: 8, euser: 8, ruser: 8, uname: 8, tt: 8, tname: 8 };

/** A command that is not the last column is cut to this. */
const commandWidths: Record<string, number> = { args: 27, cmd: 27, command: 27, comm: 15, ucmd: 15, ucomm: 15 };

function table(columns: readonly string[], rows: readonly Record<string, string>[], bare: boolean): string {
  const wide = columns.includes('tty') && (columns.includes('stat') || columns.includes('cmd') || columns.at(-1) === 'comm');
  const parsed = columns.map((column) => {
    const [name = '', heading] = column.split('=');
    return { name: name.trim().toLowerCase(), heading: heading ?? (name === 'tty' && wide ? 'TTY' : name === 'comm' && columns.length === 4 ? 'CMD' : headings[name] ?? name.toUpperCase()) };
  });
  const cut = (text: string, name: string, i: number): string => (i < parsed.length - 1 ? text.slice(0, commandWidths[name]) : text);
  const lines = [parsed.map((column) => column.heading), ...rows.map((row) => parsed.map((column, i) => cut(row[column.name] ?? '-', column.name, i)))];
  if (bare || parsed.every((column) => column.heading === '')) lines.shift();
  const width = parsed.map((column, i) => Math.max(widths[column.name] ?? (i < parsed.length - 1 ? commandWidths[column.name] : 0) ?? 0, ...lines.map((line) => line[i]!.length)));
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
