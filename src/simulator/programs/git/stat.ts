/** How many lines changed, and `--stat`. */
import { unifiedDiff } from '../diff.ts';
import { nameOf, type Change, type TextOf } from './changes.ts';
import type { Paint } from './command.ts';

/** Added and removed lines; undefined where the content is no text. */
export type Counts = readonly [added: number | undefined, removed: number | undefined];

export function lineCounts({ before, after, from, path }: Change, textOf: TextOf, same?: (line: string) => string): Counts {
  if (before?.id === after?.id) return [0, 0];
  const one = before ? textOf(before, from) : '', two = after ? textOf(after, path) : '';
  if (one.includes('\0') || two.includes('\0')) return [undefined, undefined];
  const text = unifiedDiff(one, two, 0, same);
  return [text.match(/^\+/gm)?.length ?? 0, text.match(/^-/gm)?.length ?? 0];
}

/** `2 files changed, 3 insertions(+), 1 deletion(-)` */
export function summaryLine(counts: readonly Counts[]): string {
  const sum = (side: 0 | 1): number => counts.reduce((all, one) => all + (one[side] ?? 0), 0);
  const added = sum(0), removed = sum(1), files = counts.length;
  return [
    `${files} file${files === 1 ? '' : 's'} changed`,
    ...(added > 0 || removed === 0 ? [`${added} insertion${added === 1 ? '' : 's'}(+)`] : []),
    ...(removed > 0 || added === 0 ? [`${removed} deletion${removed === 1 ? '' : 's'}(-)`] : []),
  ].join(', ');
}

/** Columns of `--stat` without a terminal that says otherwise. */
const WIDTH = 80;

/** `(new)`, `(gone)`, `(mode +x)`, as --compact-summary has it. */
const news = ({ letter, before, after }: Change): string => (letter === 'A' ? ` (new${after!.mode === '100755' ? ' +x' : after!.mode === '120000' ? ' +l' : ''})` : letter === 'D' ? ' (gone)' : before!.mode === after!.mode ? '' : ` (mode ${after!.mode === '100755' ? '+x' : '-x'})`);

export function statOf(all: readonly Change[], textOf: TextOf, paint: Paint, same?: (line: string) => string, compact = false): string {
  // What differs in blanks alone is not counted with -w or -b.
  const changes = all.filter((change) => same === undefined || change.before?.id === change.after?.id || lineCounts(change, textOf, same).some((count) => count !== 0) || change.letter !== 'M');
  if (changes.length === 0) return '';
  const rows = changes.map((change) => {
    const [added, removed] = lineCounts(change, textOf, same);
    const size = (entry: typeof change.before, path: string): number => (entry ? textOf(entry, path).length : 0);
    return { name: nameOf(change) + (compact ? news(change) : ''), added, removed, bytes: `${size(change.before, change.from)} -> ${size(change.after, change.path)} bytes` };
  });
  const most = Math.max(0, ...rows.map(({ added = 0, removed = 0 }) => added + removed)), digits = Math.max(String(most).length, rows.some(({ added }) => added === undefined) ? 3 : 0);
  const longest = Math.max(...rows.map(({ name }) => name.length));
  const graph = Math.min(most, Math.max(WIDTH - longest - digits - 6, Math.floor((WIDTH * 3) / 8) - digits - 6)), width = Math.min(longest, WIDTH - digits - 6 - graph);
  const scale = (count: number): number => (most <= graph || count === 0 ? count : 1 + Math.floor((count * (graph - 1)) / most));
  const lines = rows.map(({ name, added, removed, bytes }) => {
    const cut = name.length > width ? `...${name.slice(name.length - width + 3)}` : name.padEnd(width);
    if (added === undefined || removed === undefined) return ` ${cut} | ${'Bin'.padStart(digits)} ${bytes}\n`;
    const total = scale(added + removed), plus = added < removed ? scale(added) : total - scale(removed);
    const bars = most <= graph ? `${paint('green', '+'.repeat(added))}${paint('red', '-'.repeat(removed))}` : `${paint('green', '+'.repeat(plus))}${paint('red', '-'.repeat(total - plus))}`;
    return ` ${cut} | ${String(added + removed).padStart(digits)}${bars === '' ? '' : ` ${bars}`}\n`;
  });
  return `${lines.join('')} ${summaryLine(rows.map(({ added, removed }) => [added, removed] as const))}\n`;
}
