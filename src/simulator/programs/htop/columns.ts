/** The columns of htop's first screen: what a process shows in them, and in which order they put it. */
import { sharedSize, stateLetter, virtualSize } from '../../kernel/proc-process.ts';
import { numberShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { userName } from '../accounts.ts';
import { commandOf } from '../process-list.ts';
import type { Part, Piece } from './look.ts';

/** A process in the list. */
export interface Row {
  pid: number;
  parent: number;
  process: Process;
  /** What it was at the last look. */
  state: string;
  priority: number;
  nice: number;
  memory: number;
  cpu: number;
  command: string;
  /** Per cent of a processor since the look before. */
  share: number;
  /** Lines of the tree before its command. */
  branch: string;
}

export interface ColumnContext {
  reader: Process;
  /** KiB. */
  memory: number;
  /** Whether commands are shown with the folders of their programs. */
  program: boolean;
}

export interface Column {
  name: string;
  title: string;
  description: string;
  /** Sorted by it, the largest comes first unless told otherwise. */
  largeFirst?: true;
  pieces: (row: Row, context: ColumnContext) => Piece[];
  order: (row: Row, context: ColumnContext) => number | string;
}

/** KiB in five places: thousands in another colour, from 100,000 on in MiB, then GiB. */
function size(kib: number): Piece[] {
  const value = Math.floor(kib);
  if (value < 1000) return [[`${String(value).padStart(5)} `, 'plain']];
  if (value < 100_000) return [[String(Math.floor(value / 1000)).padStart(2), 'megabytes'], [`${String(value % 1000).padStart(3, '0')} `, 'plain']];
  const mib = Math.floor(value / 1024);
  if (mib < 1000) return [[`${String(mib).padStart(4)}M `, 'megabytes']];
  if (mib < 10_000) return [[String(Math.floor(mib / 1000)), 'gigabytes'], [`${String(mib % 1000).padStart(3, '0')}M `, 'megabytes']];
  return [[String(Math.floor(mib / 1024)).padStart(2), 'gigabytes'], [`.${Math.floor(((mib % 1024) * 10) / 1024)}G `, 'megabytes']];
}

const percentPart = (value: number): Part => (value < 0.05 ? 'shadow' : value >= 99.9 ? 'megabytes' : 'plain');

function time(milliseconds: number): Piece[] {
  const two = (value: number): string => String(value).padStart(2, '0'), hundredths = Math.floor(milliseconds / 10), seconds = Math.floor(hundredths / 100), minutes = Math.floor(seconds / 60);
  if (minutes < 60) return [[`${String(minutes).padStart(2)}:${two(seconds % 60)}.${two(hundredths % 100)} `, 'plain']];
  return [[`${String(Math.floor(minutes / 60)).padStart(2)}h`, 'megabytes'], [`${two(minutes % 60)}:${two(seconds % 60)} `, 'plain']];
}

/** A process as it is now. @param known its command line as it was seen before: one that has ended has none any more */
export function rowOf(pid: number, process: Process, reader: Process, share: number, known = process.comm): Row {
  const nice = process.niceness ?? 0, state = process === reader ? 'R' : stateLetter(process);
  return { pid, parent: numberShown(reader, process.parent), process, state, priority: 20 + nice, nice, memory: process.memory, cpu: process.cpu, command: process.ended ? known : commandOf(process) || process.comm, share, branch: '' };
}

export const commandText = ({ command }: Row, { program }: ColumnContext): string => (program ? command : command.replace(/^\S*\/(?=[^/\s]+(\s|$))/, ''));

export const COLUMNS: readonly Column[] = [
  { name: 'PID', title: '    PID ', description: 'Its number', pieces: ({ pid }) => [[`${String(pid).padStart(7)} `, 'plain']], order: ({ pid }) => pid },
  { name: 'USER', title: 'USER       ', description: 'Name or number of its user', pieces: ({ process }, { reader }) => [[`${userName(reader, process.uid).slice(0, 10).padEnd(10)} `, 'plain']], order: ({ process }, { reader }) => userName(reader, process.uid) },
  { name: 'PRIORITY', title: 'PRI ', description: "The kernel's priority of it", pieces: ({ priority }) => [[`${String(priority).padStart(3)} `, 'plain']], order: ({ priority }) => priority },
  { name: 'NICE', title: ' NI ', description: 'Its niceness: the larger, the more it leaves to others', pieces: ({ nice }) => [[`${String(nice).padStart(3)} `, nice === 0 ? 'shadow' : nice > 0 ? 'nicer' : 'keener']], order: ({ nice }) => nice },
  { name: 'M_VIRT', title: ' VIRT ', description: 'All addresses that it has', largeFirst: true, pieces: ({ process }) => size(virtualSize(process) / 1024), order: ({ process }) => virtualSize(process) },
  { name: 'M_RESIDENT', title: '  RES ', description: 'What of them lies in memory', largeFirst: true, pieces: ({ memory }) => size(memory / 1024), order: ({ memory }) => memory },
  { name: 'M_SHARE', title: '  SHR ', description: 'What of that it shares with others', largeFirst: true, pieces: ({ process }) => size(sharedSize(process) / 1024), order: ({ process }) => sharedSize(process) },
  { name: 'STATE', title: 'S ', description: 'What it does: R runs, S sleeps, D waits for a disk, T is stopped, Z has ended', pieces: ({ state }) => [[`${state} `, state === 'R' ? 'running' : state === 'S' ? 'shadow' : 'bad']], order: ({ state }) => state },
  { name: 'PERCENT_CPU', title: ' CPU% ', description: 'Share of a processor since the screen before', largeFirst: true, pieces: ({ share }) => [[`${share.toFixed(1).padStart(5)} `, percentPart(share)]], order: ({ share }) => share },
  { name: 'PERCENT_MEM', title: 'MEM% ', description: "Share of the machine's memory", largeFirst: true, pieces: (row, { memory }) => { const value = (row.memory / 1024 / memory) * 100; return [[`${(value > 99.9 ? '100' : value.toFixed(1)).padStart(4)} `, percentPart(value)]]; }, order: ({ memory }) => memory },
  { name: 'TIME', title: '  TIME+  ', description: 'Time of processors that it has used', largeFirst: true, pieces: ({ cpu }) => time(cpu), order: ({ cpu }) => cpu },
  { name: 'Command', title: 'Command ', description: 'Its command line', pieces: (row, context) => [[row.branch, 'tree'], [commandText(row, context), 'plain']], order: (row, context) => commandText(row, context) },
];

export const columnNamed = (name: string): Column | undefined => COLUMNS.find((column) => column.name.toLowerCase() === name.toLowerCase());
