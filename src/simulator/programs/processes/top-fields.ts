/** The fields of procps' top. */
import { sharedSize, stateLetter, virtualSize } from '../../kernel/proc-process.ts';
import { numberShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { groupName, userName } from '../accounts.ts';
import { commandOf } from '../process-list.ts';

/** A process as a frame shows it: what it used of a processor since the frame before, in per cent. */
export interface Task {
  pid: number;
  process: Process;
  share: number;
}

export interface FieldContext {
  reader: Process;
  /** KiB. */
  memory: number;
  taskScale: number;
  commandLine: boolean;
}

export interface TopField {
  name: string;
  width: number;
  left?: true;
  text: (task: Task, context: FieldContext) => string;
  order: (task: Task, context: FieldContext) => number | string;
}

export const stateIn = (process: Process, reader: Process): string => (process === reader ? 'R' : stateLetter(process));

/** In the smallest unit from `scale` on in which it fits. */
function scaled(kib: number, width: number, scale: number): string {
  let value = kib;
  for (let unit = 0; unit < 5; unit++) {
    if (unit >= scale) {
      if (unit === 0) {
        if (String(Math.floor(value)).length <= width) return String(Math.floor(value));
      } else {
        const letter = 'kmgtp'[unit]!;
        for (const digits of [1, 0]) if (value.toFixed(digits).length + 1 <= width) return value.toFixed(digits) + letter;
      }
    }
    value /= 1024;
  }
  return '?';
}

const share = (value: number): string => (value >= 99.95 ? Math.min(value, 9999).toFixed(value < 1000 ? 1 : 0) : value.toFixed(1));

function processorTime(milliseconds: number): string {
  const hundredths = Math.floor(milliseconds / 10), minutes = Math.floor(hundredths / 6000);
  return `${minutes}:${String(Math.floor(hundredths / 100) % 60).padStart(2, '0')}.${String(hundredths % 100).padStart(2, '0')}`;
}

const niceness = ({ process }: Task): number => process.niceness ?? 0;
const memoryShare = ({ process }: Task, { memory }: FieldContext): number => (process.memory / 1024 / memory) * 100;

export const FIELDS: readonly TopField[] = [
  { name: 'PID', width: 7, text: ({ pid }) => String(pid), order: ({ pid }) => pid },
  { name: 'USER', width: 8, left: true, text: ({ process }, { reader }) => { const name = userName(reader, process.uid); return name.length > 8 ? `${name.slice(0, 7)}+` : name; }, order: ({ process }, { reader }) => userName(reader, process.uid) },
  { name: 'PR', width: 3, text: (task) => String(20 + niceness(task)), order: niceness },
  { name: 'NI', width: 3, text: (task) => String(niceness(task)), order: niceness },
  { name: 'VIRT', width: 7, text: ({ process }, { taskScale }) => scaled(virtualSize(process) / 1024, 7, taskScale), order: ({ process }) => virtualSize(process) },
  { name: 'RES', width: 6, text: ({ process }, { taskScale }) => scaled(process.memory / 1024, 6, taskScale), order: ({ process }) => process.memory },
  { name: 'SHR', width: 6, text: ({ process }, { taskScale }) => scaled(sharedSize(process) / 1024, 6, taskScale), order: ({ process }) => sharedSize(process) },
  { name: 'S', width: 1, left: true, text: ({ process }, { reader }) => stateIn(process, reader), order: ({ process }, { reader }) => stateIn(process, reader) },
  { name: '%CPU', width: 5, text: (task) => share(task.share), order: (task) => task.share },
  { name: '%MEM', width: 5, text: (task, context) => memoryShare(task, context).toFixed(1), order: memoryShare },
  { name: 'TIME+', width: 9, text: ({ process }) => processorTime(process.cpu), order: ({ process }) => process.cpu },
  { name: 'COMMAND', width: 0, left: true, text: ({ process }, { commandLine }) => (commandLine ? commandOf(process) || `[${process.comm}]` : process.comm), order: ({ process }) => process.comm },
  // These are sorted and filtered by, and not among the columns that are shown.
  { name: 'PPID', width: 7, text: ({ process }, { reader }) => String(numberShown(reader, process.parent)), order: ({ process }, { reader }) => numberShown(reader, process.parent) },
  { name: 'UID', width: 5, text: ({ process }) => String(process.uid), order: ({ process }) => process.uid },
  { name: 'GID', width: 5, text: ({ process }) => String(process.gid), order: ({ process }) => process.gid },
  { name: 'GROUP', width: 8, left: true, text: ({ process }, { reader }) => groupName(reader, process.gid), order: ({ process }, { reader }) => groupName(reader, process.gid) },
  { name: 'PGRP', width: 7, text: ({ process }) => String(process.group), order: ({ process }) => process.group },
  { name: 'SID', width: 7, text: ({ process }) => String(process.session), order: ({ process }) => process.session },
  { name: 'TTY', width: 8, left: true, text: ({ process }) => process.tty?.name.replace('/dev/', '') ?? '?', order: ({ process }) => process.tty?.name ?? '' },
  { name: 'TIME', width: 6, text: ({ process }) => processorTime(process.cpu).replace(/\.\d+$/, ''), order: ({ process }) => process.cpu },
];

/** How many of them are columns. */
export const SHOWN = 12;
