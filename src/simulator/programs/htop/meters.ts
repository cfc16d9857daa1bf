/** The meters above htop's list: processors, memory and swap to the left; tasks, load and time to the right. */
import type { Process } from '../../kernel/process.ts';
import { loadAverages, memoryInfo, statFigure, uptimeSeconds } from '../processes/figures.ts';
import { shares, type Sample } from '../processes/top-screen.ts';
import type { Row } from './columns.ts';
import { barCharacter, filled, type Part, type Piece } from './look.ts';
import type { Settings } from './settings.ts';

/** KiB with the prefix that leaves three digits. */
function human(kib: number): string {
  let unit = 0, power = 1;
  while (kib / 1024 >= power && unit < 7) {
    power *= 1024;
    unit++;
  }
  const value = kib / power, digits = unit === 0 ? 0 : value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)}${'KMGTPEZY'[unit]}`;
}

/** `Mem[|||||    1.2G/8.00G]`: each share of `total` takes its part of the bar, and the text stands over it to the right. */
function bar(caption: string, values: readonly (readonly [number, Part])[], total: number, text: string, width: number, colours: boolean): Piece[] {
  const room = Math.max(0, width - caption.length - 2), characters = [...text.slice(0, room).padStart(room)], pieces: Piece[] = [[caption, 'meter'], ['[', 'bracket']];
  let at = 0;
  values.forEach(([value, part], i) => {
    const next = Math.min(room, at + (value > 0 && total > 0 ? Math.ceil((value / total) * room) : 0));
    pieces.push([characters.slice(at, next).map((character) => (character === ' ' ? barCharacter(i, colours) : character)).join(''), part]);
    at = next;
  });
  return [...pieces, [characters.slice(at).join(''), 'shadow'], [']', 'bracket']];
}

function processorBars(before: Sample, after: Sample, width: number, colours: boolean): Piece[][] {
  return after.times.slice(1).map((times, i) => {
    const [user = 0, system = 0, nice = 0] = shares(before.times[i + 1], times);
    return bar(String(i).padStart(3), [[nice, 'nice'], [user, 'user'], [system, 'system']], 100, `${(user + system + nice).toFixed(1).padStart(5)}%`, width, colours);
  });
}

function memoryBars(p: Process, width: number, colours: boolean): Piece[][] {
  const info = memoryInfo(p), get = (name: string): number => info.get(name) ?? 0, total = get('MemTotal'), cached = get('Cached') + get('SReclaimable') - get('Shmem');
  const used = Math.max(0, total - get('MemFree') - get('Cached') - get('SReclaimable') - get('Buffers')), swapped = get('SwapTotal') - get('SwapFree') - get('SwapCached');
  return [
    bar('Mem', [[used, 'used'], [get('Buffers'), 'buffers'], [get('Shmem'), 'shared'], [cached, 'cache']], total, `${human(used)}/${human(total)}`, width, colours),
    bar('Swp', [[swapped, 'swap'], [get('SwapCached'), 'cache']], get('SwapTotal'), `${human(swapped)}/${human(get('SwapTotal'))}`, width, colours),
  ];
}

function uptime(p: Process): string {
  const seconds = Math.floor(uptimeSeconds(p)), days = Math.floor(seconds / 86_400), two = (value: number): string => String(value).padStart(2, '0');
  return `${days > 100 ? `${days} days(!), ` : days > 1 ? `${days} days, ` : days === 1 ? '1 day, ' : ''}${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** No process has more than one thread here, and those of the kernel are not seen. */
function tasks(p: Process, all: readonly Row[], { hideThreads, hideKernel }: Settings, processors: number): Piece[] {
  const count = (hidden: boolean, name: string): Piece[] => (hidden ? [[`, 0 ${name}`, 'shadow']] : [[', ', 'meter'], ['0', 'good'], [` ${name}`, 'meter']]);
  const running = Math.min(processors, Math.max(1, statFigure(p, 'procs_running')));
  return [['Tasks: ', 'meter'], [String(all.length), 'value'], ...count(hideThreads, 'thr'), ...count(hideKernel, 'kthr'), ['; ', 'meter'], [String(running), 'good'], [' running', 'meter']];
}

/** The rows of the header, without the blank ones around it. */
export function header(p: Process, settings: Settings, all: readonly Row[], before: Sample, after: Sample, columns: number): Piece[][] {
  const width = Math.max(10, Math.floor((columns - 5) / 2)), bars = processorBars(before, after, width, settings.colours), [one = '', five = '', fifteen = ''] = loadAverages(p);
  // Up to four processors have a line each; more stand on both sides.
  const half = bars.length > 4 ? Math.ceil(bars.length / 2) : bars.length;
  const left = [...bars.slice(0, half), ...memoryBars(p, width, settings.colours)];
  const right: Piece[][] = [...bars.slice(half), tasks(p, all, settings, bars.length), [['Load average: ', 'meter'], [`${one} `, 'one'], [`${five} `, 'five'], [`${fifteen} `, 'fifteen']], [['Uptime: ', 'meter'], [uptime(p), 'value']]];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [['  ', 'plain'], ...filled(left[i] ?? [], width), [' ', 'plain'], ...(right[i] ?? [])]);
}
