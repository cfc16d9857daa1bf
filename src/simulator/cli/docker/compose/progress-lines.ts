/** Lines of compose's progress made to fit a terminal: details go first, then how much of what has come, then the ends of names. */
import { humanSize } from '../../shared/units.ts';

export interface ProgressLine {
  icon: string;
  id: string;
  /** A mark for each part of what is under way, and how much of all has come. */
  bar: string;
  size: string;
  text: string;
  details: string;
  timer: string;
}

/** How far a part is, as the engine tells it. */
export interface Part {
  current: number;
  total: number;
  percent: number;
}

const LEVELS = [...' ⡀⣀⣄⣤⣦⣶⣷⣿'];

export function aggregate(parts: readonly (Part & { working: boolean })[]): { bar: string; size: string } {
  if (parts.length === 0) return { bar: '', size: '' };
  const bar = ` [${parts.map(({ percent }) => LEVELS[Math.floor(((LEVELS.length - 1) * Math.min(percent, 100)) / 100)]!).join('')}]`;
  const sum = (one: 'current' | 'total'): number => parts.reduce((found, part) => found + part[one], 0), total = sum('total');
  if (total === 0 || parts.some((part) => part.working && part.total === 0)) return { bar, size: '' };
  return { bar, size: ` ${humanSize(sum('current')).padStart(7)} / ${humanSize(total).padEnd(7)}` };
}

/** As short as a name becomes, with the dots at its end. */
const SHORTEST = 10;

/** Space, icon and space before a name. */
const LEAD = 3;

function overflow(lines: readonly ProgressLine[], columns: number): number {
  const before = LEAD + Math.max(...lines.map(({ id, bar, size }) => id.length + bar.length + size.length)), text = Math.max(...lines.map((line) => line.text.length)), timer = Math.max(...lines.map((line) => line.timer.length));
  return Math.max(...lines.map(({ details }) => before + 1 + text + (details === '' ? 0 : details.length + 1) + 1 + timer)) - columns;
}

/** The first details that are there become shorter, and then go. */
function cutDetails(lines: readonly ProgressLine[], by: number): boolean {
  const line = lines.find(({ details }) => details !== '');
  if (!line) return false;
  const { details } = line;
  line.details = details.length > 3 ? `${details.slice(0, details.length - Math.min(by, details.length - 3) - 3)}...` : '';
  return true;
}

/** Of the line that needs most room before its text. */
function dropSize(lines: readonly ProgressLine[]): boolean {
  const [widest] = lines.filter(({ size }) => size !== '').sort((a, b) => b.id.length + b.bar.length + b.size.length - a.id.length - a.bar.length - a.size.length);
  if (widest) widest.size = '';
  return widest !== undefined;
}

function cutLongestName(lines: readonly ProgressLine[], by: number): boolean {
  const longest = lines.reduce<ProgressLine | undefined>((found, line) => (line.id.length > (found?.id.length ?? SHORTEST) ? line : found), undefined);
  if (!longest) return false;
  longest.id = `${longest.id.slice(0, Math.max(longest.id.length - by - 3, SHORTEST - 3))}...`;
  return true;
}

/** Changes the lines so that each has room; what cannot be made to fit stays too long. */
export function fit(lines: readonly ProgressLine[], columns: number): void {
  for (let round = 0; round < 100; round++) {
    const by = overflow(lines, columns);
    if (by <= 0 || (!cutDetails(lines, by) && !dropSize(lines) && !cutLongestName(lines, by))) return;
  }
}
