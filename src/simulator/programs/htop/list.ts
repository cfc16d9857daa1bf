/** Which processes htop lists, in which order. */
import type { Process } from '../../kernel/process.ts';
import { visible } from '../process-list.ts';
import type { Sample } from '../processes/top-screen.ts';
import { columnNamed, commandText, rowOf, type ColumnContext, type Row } from './columns.ts';
import type { Settings } from './settings.ts';

/** Every process, with what it used since the look before. */
export function rowsNow(p: Process, before: Sample, after: Sample, last: readonly Row[]): Row[] {
  const known = new Map(last.map(({ process, command }) => [process, command]));
  const passed = Math.max(1, after.at - before.at);
  return visible(p).map(({ pid, process }) => rowOf(pid, process, p, ((process.cpu - (before.cpu.get(process) ?? 0)) / passed) * 100, known.get(process)));
}

/** `a|b`: either; capitals and small letters are the same. */
export const matches = (text: string, filter: string): boolean => filter.split('|').some((part) => text.toLowerCase().includes(part.toLowerCase()));

/** All of them in the order of the list, or as a tree. */
export function ordered(all: readonly Row[], settings: Settings, context: ColumnContext, folded: ReadonlySet<number>): Row[] {
  const rows = all.map((row) => ({ ...row, branch: '' })), key = settings.tree ? settings.sort.tree : settings.sort.list, sign = (settings.tree ? settings.sort.treeUp : settings.sort.listUp) ? 1 : -1, { order } = columnNamed(key)!;
  const values = new Map(rows.map((row) => [row, order(row, context)]));
  rows.sort((a, b) => {
    const [x, y] = [values.get(a)!, values.get(b)!];
    return x === y ? a.pid - b.pid : x < y ? -sign : sign;
  });
  return settings.tree ? asTree(rows, folded, settings.unicode) : rows;
}

/** What is not left out. */
export const selection = (rows: readonly Row[], { pids, user, filter }: Settings, context: ColumnContext): Row[] =>
  rows.filter((row) => (pids.length === 0 || pids.includes(row.pid)) && (user === undefined || row.process.uid === user) && (filter === '' || matches(commandText(row, context), filter)));

/** Children behind their parents; what has no parent here is a root. */
function asTree(rows: readonly Row[], folded: ReadonlySet<number>, unicode: boolean): Row[] {
  const pids = new Set(rows.map(({ pid }) => pid)), found: Row[] = [], children = new Map<number, Row[]>();
  for (const row of rows) {
    const under = pids.has(row.parent) && row.parent !== row.pid ? row.parent : 0;
    children.set(under, [...(children.get(under) ?? []), row]);
  }
  const [tee, last, line, open, shut] = unicode ? ['├', '└', '│', '─', '+'] : ['|', '`', '|', '-', '+'];
  const add = (row: Row, indent: string, mark: string): void => {
    found.push({ ...row, branch: mark === '' ? '' : `${indent}${mark}${folded.has(row.pid) ? shut : open} ` });
    if (folded.has(row.pid)) return;
    const own = children.get(row.pid) ?? [], deeper = mark === '' ? indent : `${indent}${mark === tee ? line : ' '}  `;
    own.forEach((child, i) => add(child, deeper, i === own.length - 1 ? last! : tee!));
  };
  for (const root of children.get(0) ?? []) add(root, '', '');
  return found;
}

/** A process and all that descend from it. */
export function family(all: readonly Row[], pid: number): number[] {
  const found = [pid];
  for (const one of found) found.push(...all.filter((row) => row.parent === one && !found.includes(row.pid)).map((row) => row.pid));
  return found;
}
