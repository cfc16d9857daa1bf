/** The columns of procps' ps: what stands above them, how wide they are at least, and what is in them. */
import { sharedSize, stateLetter, virtualSize } from '../../kernel/proc-process.ts';
import { numberShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { groupName, userName } from '../accounts.ts';
import { strftime } from '../dates.ts';
import { commandOf } from '../process-list.ts';

/** What the values are worked out from. */
export interface Sight {
  reader: Process;
  /** KiB, of the whole machine. */
  memory: number;
  numeric: boolean;
  trueName: boolean;
  environment: boolean;
}

export interface Column {
  header: string;
  width: number;
  /** 'rest': as wide as the line has room, where it is the last. */
  align: 'left' | 'right' | 'rest' | 'user';
  value: (process: Process, sight: Sight) => string;
  /** By what --sort sorts, where it is not the text. */
  order?: (process: Process, sight: Sight) => number;
}

const two = (value: number): string => String(value).padStart(2, '0');

export const terminalOf = (process: Process): string => process.tty?.name.replace('/dev/', '') ?? '?';

/** [[dd-]hh:]mm:ss since a process began. */
function elapsed(seconds: number): string {
  const days = Math.floor(seconds / 86400), hours = Math.floor(seconds / 3600) % 24;
  return `${days > 0 ? `${days}-` : ''}${days > 0 || hours > 0 ? `${two(hours)}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** [dd-]hh:mm:ss of processor time. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000), days = Math.floor(seconds / 86400);
  return `${days > 0 ? `${days}-` : ''}${[Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':')}`;
}

export function stateOf(process: Process, reader: Process): string {
  const letter = process === reader ? 'R' : stateLetter(process), niceness = process.niceness ?? 0;
  return `${letter}${niceness < 0 ? '<' : niceness > 0 ? 'N' : ''}${process.session === process.pid ? 's' : ''}${process.tty && process.tty.foreground === process.group ? '+' : ''}`;
}

/** Tenths of a per cent of one processor, over the process's life. */
const share = (process: Process, { reader }: Sight): number => {
  const life = Math.floor((reader.now - process.startedAt) / 10);
  return life > 0 ? Math.floor((Math.floor(process.cpu / 10) * 1000) / life) : 0;
};

const perCent = (tenths: number): string => (tenths > 999 ? String(Math.floor(tenths / 10)) : (tenths / 10).toFixed(1));

const memoryShare = (process: Process, { memory }: Sight): string => perCent(Math.min(999, Math.floor((process.memory / 1024 / memory) * 1000)));

/** Day or year where hours would mislead. */
function startTime(process: Process, { reader }: Sight): string {
  const [began, today] = [strftime('%Y %j', process.startedAt), strftime('%Y %j', reader.now)];
  return strftime(began === today ? '%H:%M' : began.slice(0, 4) === today.slice(0, 4) ? '%b%d' : '%Y', process.startedAt);
}

const within = (process: Process | undefined, { reader }: Sight): number => numberShown(reader, process);

const userOf = (process: Process, { reader, numeric }: Sight): string => (numeric ? String(process.uid) : userName(reader, process.uid));

function command(process: Process, { trueName, environment }: Sight): string {
  const name = process.comm;
  if (process.ended) return `[${name}] <defunct>`;
  const text = trueName ? name : commandOf(process) || `[${name}]`;
  return environment ? [text, ...[...process.env].map(([key, value]) => `${key}=${value}`)].join(' ') : text;
}

const priority = (process: Process): number => 20 + (process.niceness ?? 0);
const kib = (bytes: number): number => Math.floor(bytes / 1024);

const numeric = (header: string, width: number, order: NonNullable<Column['order']>): Column => ({ header, width, align: 'right', order, value: (process, sight) => String(order(process, sight)) });
const text = (header: string, width: number, align: Column['align'], value: Column['value']): Column => ({ header, width, align, value });
const seconds = (header: string, width: number, value: Column['value'], order: NonNullable<Column['order']>): Column => ({ header, width, align: 'right', value, order });
const absent = (header: string, width: number, align: Column['align'] = 'right'): Column => text(header, width, align, () => '-');

const PIDS = 7;
const age = (process: Process, { reader }: Sight): number => Math.floor((reader.now - process.startedAt) / 1000);
const pid = (header: string): Column => numeric(header, PIDS, within);
const group = (header: string): Column => numeric(header, PIDS, (process) => process.group);
const session = (header: string): Column => numeric(header, PIDS, (process) => process.session);
const user = (header: string): Column => text(header, 8, 'user', userOf);
const groupColumn = (header: string): Column => text(header, 8, 'user', (process, { reader }) => groupName(reader, process.gid));
const uid = (header: string): Column => numeric(header, 5, (process) => process.uid);
const gid = (header: string): Column => numeric(header, 5, (process) => process.gid);
const tty = (header: string): Column => text(header, 8, 'left', terminalOf);
const args = (header: string): Column => text(header, 27, 'rest', command);
const comm = (header: string): Column => text(header, 15, 'rest', (process) => (process.ended ? `${process.comm} <defunct>` : process.comm));
const processorTime = (header = 'TIME'): Column => seconds(header, 8, (process) => clock(process.cpu), (process) => process.cpu);
const usage: Column = seconds('%CPU', 4, (process, sight) => perCent(share(process, sight)), share);
const held: Column = seconds('%MEM', 4, memoryShare, (process) => process.memory);
const used = (header: string): Column => seconds(header, 2, (process, sight) => String(Math.min(99, Math.floor(share(process, sight) / 10))), share);
const resident = (header: string): Column => numeric(header, 5, (process) => kib(process.memory));
const virtual = (header: string): Column => numeric(header, 6, (process) => kib(virtualSize(process)));
const state = (header: string): Column => text(header, 1, 'left', (process, { reader }) => stateOf(process, reader)[0]!);
const flags = (header: string): Column => text(header, 1, 'right', () => '0');
const nice = (header = 'NI'): Column => numeric(header, 3, (process) => process.niceness ?? 0);
const began = (header: string, width: number, value: Column['value']): Column => seconds(header, width, value, (process) => process.startedAt);
const scheduling = (align: Column['align']): Column => text('CLS', 3, align, () => 'TS');
const threads = (header: string, width: number): Column => text(header, width, 'right', () => '1');

export const COLUMNS: Readonly<Record<string, Column>> = {
  '%cpu': usage, pcpu: usage, '%mem': held, pmem: held, c: used('C'), util: used('C'), cp: seconds('CP', 3, (process, sight) => String(share(process, sight)), share),
  args: args('COMMAND'), command: args('COMMAND'), cmd: args('CMD'), comm: comm('COMMAND'), ucomm: comm('COMMAND'), ucmd: comm('CMD'), fname: text('COMMAND', 8, 'left', (process) => process.comm.slice(0, 8)), exe: absent('EXE', 27, 'rest'),
  pid: pid('PID'), tgid: pid('TGID'), lwp: pid('LWP'), spid: pid('SPID'), tid: pid('TID'), ppid: numeric('PPID', PIDS, (process, sight) => within(process.parent, sight)), pgid: group('PGID'), pgrp: group('PGRP'), sid: session('SID'), sess: session('SESS'), session: session('SESS'),
  tpgid: numeric('TPGID', PIDS, (process) => process.tty?.foreground ?? -1),
  user: user('USER'), uname: user('USER'), uid_hack: user('UID'), euser: user('EUSER'), ruser: user('RUSER'), suser: user('SUSER'), svuser: user('SVUSER'), fuser: user('FUSER'), fsuser: user('FSUSER'), uid: uid('UID'), euid: uid('EUID'), ruid: uid('RUID'), suid: uid('SUID'), svuid: uid('SVUID'), fuid: uid('FUID'), fsuid: uid('FSUID'),
  group: groupColumn('GROUP'), egroup: groupColumn('EGROUP'), rgroup: groupColumn('RGROUP'), sgroup: groupColumn('SGROUP'), svgroup: groupColumn('SVGROUP'), fgroup: groupColumn('FGROUP'), fsgroup: groupColumn('FSGROUP'), gid: gid('GID'), egid: gid('EGID'), rgid: gid('RGID'), sgid: gid('SGID'), svgid: gid('SVGID'), fgid: gid('FGID'), fsgid: gid('FSGID'),
  supgid: text('SUPGID', 20, 'rest', (process) => process.groups.join(',') || '-'), supgrp: text('SUPGRP', 40, 'rest', (process, { reader }) => process.groups.map((one) => groupName(reader, one)).join(',') || '-'),
  tty: tty('TT'), tt: tty('TT'), tname: tty('TTY'), tty8: tty('TTY'), longtname: tty('TTY'), tty4: text('TTY', 4, 'left', (process) => terminalOf(process).replace('pts/', '')),
  s: state('S'), state: state('S'), stat: text('STAT', 4, 'left', (process, { reader }) => stateOf(process, reader)),
  time: processorTime(), cputime: processorTime(), atime: processorTime(), times: seconds('TIME', 8, (process) => String(Math.floor(process.cpu / 1000)), (process) => process.cpu), cputimes: seconds('TIME', 8, (process) => String(Math.floor(process.cpu / 1000)), (process) => process.cpu),
  bsdtime: seconds('TIME', 6, (process) => `${String(Math.floor(process.cpu / 60000)).padStart(3)}:${two(Math.floor(process.cpu / 1000) % 60)}`, (process) => process.cpu),
  etime: seconds('ELAPSED', 11, (process, sight) => elapsed(age(process, sight)), age), etimes: numeric('ELAPSED', 7, age),
  start: began('STARTED', 8, (process, { reader }) => (process.startedAt + 86_400_000 > reader.now ? strftime('%H:%M:%S', process.startedAt) : `  ${strftime('%b %d', process.startedAt)}`)),
  start_time: began('START', 5, startTime), stime: began('STIME', 5, startTime), lstart: began('STARTED', 24, (process) => strftime('%a %b %e %H:%M:%S %Y', process.startedAt)),
  bsdstart: began('START', 6, (process, { reader }) => strftime(reader.now - process.startedAt > 86_400_000 ? '%b %e' : ' %H:%M', process.startedAt)),
  vsz: virtual('VSZ'), vsize: virtual('VSZ'), rss: resident('RSS'), rssize: resident('RSS'), rsz: resident('RSZ'), sz: numeric('SZ', 5, (process) => Math.floor(virtualSize(process) / 4096)), size: numeric('SIZE', 5, (process) => kib(process.memory)),
  drs: numeric('DRS', 5, (process) => kib(virtualSize(process) - sharedSize(process))), m_trs: numeric('TRS', 5, (process) => kib(sharedSize(process))), trs: numeric('TRS', 4, (process) => kib(sharedSize(process))),
  ni: nice(), nice: nice(), pri: numeric('PRI', 3, (process) => 39 - priority(process)), opri: numeric('PRI', 3, (process) => 60 + priority(process)), intpri: numeric('PRI', 3, (process) => 60 + priority(process)), priority: numeric('PRI', 3, priority), rtprio: absent('RTPRIO', 6),
  cls: scheduling('right'), class: scheduling('left'), policy: text('POL', 3, 'left', () => 'TS'), sched: text('SCH', 3, 'right', () => '0'), nlwp: threads('NLWP', 4), thcount: threads('THCNT', 5),
  psr: text('PSR', 3, 'right', () => '0'), f: flags('F'), flag: flags('F'), flags: flags('F'), addr: absent('ADDR', 4), addr_1: absent('ADDR', 1, 'left'), wchan: absent('WCHAN', 6, 'left'), wname: absent('WCHAN', 6, 'left'),
  label: absent('LABEL', 31, 'left'), context: absent('CONTEXT', 31, 'left'), cgroup: text('CGROUP', 27, 'rest', (process) => `0::${process.ns.cgroup.path}`), maj_flt: text('MAJFL', 6, 'right', () => '0'), min_flt: text('MINFL', 6, 'right', () => '0'),
};

/** What BSD's letters list. */
export const BSD_LISTINGS: Readonly<Record<string, string>> = {
  j: 'ppid,pid,pgid,sid,tname,tpgid,stat,uid,bsdtime,args', l: 'flags,uid,pid,ppid,priority,nice,vsz,rss,wchan,stat,tname,bsdtime,args', u: 'user,pid,pcpu,pmem,vsz,rss,tname,stat,start_time,bsdtime,args', v: 'pid,tname,stat,bsdtime,maj_flt,m_trs,drs,rss,pmem,args',
};
