import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import { stateLetter, virtualSize } from '../../kernel/proc-process.ts';
import { numberShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { groupName, userName } from '../accounts.ts';
import { parseOptions } from '../options.ts';
import { commandOf, visible } from '../process-list.ts';
import { complain } from '../tool.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Four digits at most, then m or g. */
const size = (kib: number): string => (kib > 99_999 ? (kib >> 10 > 9999 ? `${kib >> 20}g` : `${kib >> 10}m`) : String(kib));

/** Made for a column of five: ' 0:07', ' 2h05', ' 3d04'. */
const minutes = (milliseconds: number): string => {
  const pair = (value: number, unit: number, mark: string): string => `${String(Math.floor(value / unit)).padStart(2)}${mark}${two(Math.floor(value) % unit)}`;
  const seconds = milliseconds / 1000;
  if (seconds < 3600) return pair(seconds, 60, ':');
  if (seconds < 86_400) return pair(seconds / 60, 60, 'h');
  return seconds < 8_640_000 ? pair(seconds / 3600, 24, 'd') : `${String(Math.floor(seconds / 86_400)).padStart(4)}d`;
};

interface Field {
  heading: string;
  width: number;
  value: (process: Process, p: Process) => string;
  right?: true;
}

const state = (process: Process): string => `${stateLetter(process)}${(process.niceness ?? 0) < 0 ? '<' : (process.niceness ?? 0) > 0 ? 'N' : ' '}`;
const name = (process: Process): string => (process.ended || process.argv.length === 0 ? `[${process.comm}]` : commandOf(process));

const FIELDS: Readonly<Record<string, Field>> = {
  user: { heading: 'USER', width: 8, value: (process, p) => userName(p, process.uid) }, ruser: { heading: 'RUSER', width: 8, value: (process, p) => userName(p, process.uid) },
  group: { heading: 'GROUP', width: 8, value: (process, p) => groupName(p, process.gid) }, rgroup: { heading: 'RGROUP', width: 8, value: (process, p) => groupName(p, process.gid) },
  comm: { heading: 'COMMAND', width: 16, value: (process) => process.comm }, args: { heading: 'COMMAND', width: 256, value: name },
  pid: { heading: 'PID', width: 5, right: true, value: (process, p) => String(numberShown(p, process)) }, ppid: { heading: 'PPID', width: 5, right: true, value: (process, p) => String(numberShown(p, process.parent)) },
  pgid: { heading: 'PGID', width: 5, right: true, value: (process) => String(process.group) }, sid: { heading: 'SID', width: 5, right: true, value: (process) => String(process.session) },
  etime: { heading: 'ELAPSED', width: 7, value: (process, p) => minutes(p.now - process.startedAt) }, time: { heading: 'TIME', width: 5, value: (process) => minutes(process.cpu) },
  nice: { heading: 'NI', width: 5, right: true, value: (process) => String(process.niceness ?? 0) }, tty: { heading: 'TT', width: 6, value: (process) => (process.tty ? `136,${/\d*$/.exec(process.tty.name)![0]}` : '?') },
  vsz: { heading: 'VSZ', width: 4, value: (process) => size(Math.floor(virtualSize(process) / 1024)), right: true }, rss: { heading: 'RSS', width: 4, value: (process) => size(Math.floor(process.memory / 1024)), right: true },
  stat: { heading: 'STAT', width: 4, value: state },
};

/** In the order in which ps tells them. */
const NAMES = 'user,group,comm,args,pid,ppid,pgid,etime,nice,rgroup,ruser,time,tty,vsz,sid,stat,rss';

export function* busyboxPs(p: Process, words: readonly string[]): Blocking<number> {
  const { options } = parseOptions(words.filter((word) => word.startsWith('-') || words[words.indexOf(word) - 1] === '-o'), [{ short: 'o', value: true }, { short: 'T' }], { stopAtOperand: false });
  // Alpine builds busybox with the time column, the busybox image without.
  const wanted = options.values('o').length > 0 ? options.values('o').flatMap((text) => text.split(',')) : ['pid', 'user', ...(lookup(p, '/etc/alpine-release') ? ['time'] : []), 'args'];
  const fields: Field[] = [];
  for (const text of wanted) {
    const [key = '', heading] = text.split('=');
    const field = FIELDS[key];
    if (!field) {
      yield* complain(p, `ps: bad -o argument '${text}', supported arguments: ${NAMES}`);
      return 1;
    }
    fields.push({ ...field, ...(heading === undefined ? {} : { heading, width: heading.length }) });
  }
  const row = (cells: readonly string[]): string => cells.map((cell, i) => (i < fields.length - 1 ? cell.padEnd(fields[i]!.width) : cell)).join(' ');
  const body = visible(p).map(({ process }) => row(fields.map(({ value, right, width }) => (right ? value(process, p).padStart(width) : value(process, p).slice(0, width)))));
  const headings = row(fields.map(({ heading }) => heading));
  const terminal = p.files.get(1)?.tty;
  yield* p.write(1, [...(fields.every(({ heading }) => heading === '') ? [] : [headings]), ...body].map((one) => `${terminal ? one.slice(0, terminal.columns) : one}\n`).join(''));
  return 0;
}
