/** A frame of procps' top: five lines of summary, a blank one, the headings, the tasks. */
import type { Process } from '../../kernel/process.ts';
import { uptimeLine } from '../machine/uptime-line.ts';
import { visible } from '../process-list.ts';
import { memoryInfo, processorTimes, type Jiffies } from './figures.ts';
import { FIELDS, SHOWN, stateIn, type FieldContext, type Task } from './top-fields.ts';
import { SCALES, type TopSettings } from './top-options.ts';

/** What was counted when the frame before was drawn. */
export interface Sample {
  at: number;
  cpu: Map<Process, number>;
  times: readonly Jiffies[];
}

export const sample = (p: Process): Sample => ({ at: p.now, cpu: new Map(visible(p).map(({ process }) => [process, process.cpu])), times: processorTimes(p) });

export interface Frame {
  summary: string[];
  headings: string;
  rows: { task: Task; text: string }[];
}

export function frame(p: Process, settings: TopSettings, before: Sample, after: Sample): Frame {
  const info = memoryInfo(p), passed = Math.max(1, after.at - before.at);
  const context: FieldContext = { reader: p, memory: info.get('MemTotal') ?? 1, taskScale: settings.taskScale, commandLine: settings.commandLine };
  const wanted = visible(p).filter(({ pid, process }) => (settings.pids.length === 0 || settings.pids.includes(pid)) && (settings.user === undefined || (process.uid === settings.user) !== settings.exceptUser));
  const all = wanted.map(({ pid, process }): Task => ({ pid, process, share: ((process.cpu - (before.cpu.get(process) ?? 0)) / passed) * 100 }));
  const tasks = all.filter((task) => (settings.idle || task.share > 0 || stateIn(task.process, p) === 'R') && settings.filters.every((filter) => passes(task, filter, context)));
  const field = FIELDS[settings.sort]!, sign = settings.ascending ? 1 : -1;
  tasks.sort((a, b) => {
    const [x, y] = [field.order(a, context), field.order(b, context)];
    return x === y ? a.pid - b.pid : x < y ? -sign : sign;
  });
  const columns = FIELDS.slice(0, SHOWN);
  const line = (cells: readonly string[]): string => cells.map((cell, i) => (columns[i]!.left ? cell.padEnd(columns[i]!.width) : cell.padStart(columns[i]!.width))).join(' ');
  return {
    summary: [`top -${uptimeLine(p)}`, taskCounts(p, all, settings), ...processorLines(settings, before.times, after.times), ...memoryLines(info, settings)],
    headings: line(columns.map(({ name }) => name)),
    rows: tasks.map((task) => ({ task, text: line(columns.map(({ text }) => text(task, context))) })),
  };
}

function passes(task: Task, { field, operator, value, negated }: TopSettings['filters'][number], context: FieldContext): boolean {
  const text = FIELDS[field]!.text(task, context), [a, b] = [Number(text), Number(value)], numeric = !Number.isNaN(a) && !Number.isNaN(b);
  const yes = operator === '=' ? text.toLowerCase().includes(value.toLowerCase()) : operator === '>' ? (numeric ? a > b : text > value) : numeric ? a < b : text < value;
  return yes !== negated;
}

function taskCounts(p: Process, tasks: readonly Task[], { threads }: TopSettings): string {
  const count = (...letters: string[]): string => String(tasks.filter(({ process }) => letters.includes(stateIn(process, p))).length).padStart(3);
  return `${threads ? 'Threads' : 'Tasks'}: ${String(tasks.length).padStart(3)} total, ${count('R')} running, ${count('S')} sleeping, ${count('T')} stopped, ${count('Z')} zombie`;
}

/** Of what was counted between two samples, in per cent: user, system, nice, idle and what this machine never has. */
export function shares(before: Jiffies | undefined, after: Jiffies): number[] {
  const spent = after.map((value, i) => Math.max(0, value - (before?.[i] ?? 0))), sum = spent.reduce((total, value) => total + value, 0);
  // In so short a time that no tick was counted the processors were idle.
  const [user = 0, nice = 0, system = 0, idle = 0, ...rest] = sum === 0 ? [0, 0, 0, 100, 0, 0, 0, 0] : spent.map((value) => (value / sum) * 100);
  return [user, system, nice, idle, ...rest];
}

function processorLines({ everyProcessor }: TopSettings, before: readonly Jiffies[], after: readonly Jiffies[]): string[] {
  const line = (name: string, index: number): string => `${name}:${shares(before[index], after[index]!).map((value, i) => `${value.toFixed(1).padStart(5)} ${['us', 'sy', 'ni', 'id', 'wa', 'hi', 'si', 'st'][i]}`).join(',')} `;
  if (after.length === 0) return [];
  if (!everyProcessor) return [line('%Cpu(s)', 0)];
  const lines = after.slice(1).map((_, i) => line(`%Cpu${String(i).padEnd(3)}`, i + 1));
  // Two stand side by side.
  return lines.flatMap((text, i) => (i % 2 === 0 ? [`${text}${lines[i + 1] === undefined ? '' : `  ${lines[i + 1]}`}`] : []));
}

function memoryLines(info: ReadonlyMap<string, number>, { summaryScale, everyProcessor }: TopSettings): string[] {
  const get = (name: string): number => info.get(name) ?? 0, unit = `${SCALES[summaryScale]!.toUpperCase()}iB`;
  const shown = (kib: number): string => (summaryScale === 0 ? String(Math.floor(kib)) : (kib / 1024 ** summaryScale).toFixed(1)).padStart(8);
  const swapped = get('SwapTotal') - get('SwapFree');
  const memory = `${unit} Mem : ${shown(get('MemTotal'))} total, ${shown(get('MemFree'))} free, ${shown(get('MemTotal') - get('MemAvailable'))} used, ${shown(get('Buffers') + get('Cached') + get('SReclaimable'))} buff/cache     `;
  const swap = `${unit} Swap: ${shown(get('SwapTotal'))} total, ${shown(get('SwapFree'))} free, ${shown(swapped)} used. ${shown(get('MemAvailable'))} avail Mem `;
  return everyProcessor ? [`${memory}  ${swap}`] : [memory, swap];
}
