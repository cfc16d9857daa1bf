/** Changes as `git diff` shows them, and as its shorter forms do. */
import { linesOf, unifiedDiff } from '../diff.ts';
import type { Parsed, Option } from '../options.ts';
import { changesBetween, nameOf, type Change, type TextOf } from './changes.ts';
import type { Paint } from './command.ts';
import { GitError } from './error.ts';
import { short, type Snapshot } from './objects.ts';
import { statOf, summaryLine, lineCounts } from './stat.ts';
import { wordHunks, type WordMode } from './word-diff.ts';

/** Options of diff, log and show that choose how changes are shown. */
export const PATCH_OPTIONS: readonly Option[] = [
  { short: 'p', long: 'patch' }, { long: 'stat', value: 'optional' }, { long: 'shortstat' }, { long: 'numstat' }, { long: 'summary' }, { long: 'name-only' }, { long: 'name-status' }, { short: 's', long: 'no-patch' }, { short: 'U', long: 'unified', value: true },
  { long: 'no-color' }, { long: 'color', value: 'optional' }, { short: 'M', long: 'find-renames', value: 'optional' }, { long: 'no-renames' }, { short: 'w', long: 'ignore-all-space' }, { short: 'b', long: 'ignore-space-change' }, { long: 'no-ext-diff' }, { short: 'R' }, { long: 'diff-filter', value: true }, { long: 'word-diff', value: 'optional' }, { long: 'color-words', value: 'optional' }, { long: 'raw' }, { long: 'no-prefix' }, { long: 'compact-summary' },
];

/** The last line before a hunk that begins like a heading. */
function heading(lines: readonly string[], before: number): string {
  for (let i = before - 1; i >= 0; i--) if (/^[A-Za-z_$]/.test(lines[i]!)) return ` ${lines[i]!.slice(0, 80).trimEnd()}`;
  return '';
}

/** Hunks with the headings that git puts behind their @@. */
function hunks(one: string, two: string, context: number, same: (line: string) => string): string {
  const lines = linesOf(one);
  return unifiedDiff(one, two, context, same).replace(/^@@ -(\d+)(,\d+)? .*@@$/gm, (line, start: string, count: string | undefined) => line + heading(lines, Number(start) - (count === ',0' ? 0 : 1)));
}

const isBinary = (text: string): boolean => text.includes('\0');

/** A file in the patch. */
function patchOf(change: Change, textOf: TextOf, paint: Paint, context: number, same: (line: string) => string, words: WordMode | undefined, [a, b] = ['a/', 'b/']): string {
  const { letter, path, from, before, after, alike } = change;
  const one = before ? textOf(before, from) : '', two = after ? textOf(after, path) : '', text = before?.id === after?.id ? '' : hunks(one, two, context, same);
  const head = [`diff --git ${a}${from} ${b}${path}`];
  if (letter === 'A') head.push(`new file mode ${after!.mode}`);
  else if (letter === 'D') head.push(`deleted file mode ${before!.mode}`);
  else if (before!.mode !== after!.mode) head.push(`old mode ${before!.mode}`, `new mode ${after!.mode}`);
  if (letter === 'R') head.push(`similarity index ${alike}%`, `rename from ${from}`, `rename to ${path}`);
  if (before?.id !== after?.id) head.push(`index ${short(before?.id ?? '0000000')}..${short(after?.id ?? '0000000')}${before && after && before.mode === after.mode ? ` ${after.mode}` : ''}`);
  const left = before ? `${a}${from}` : '/dev/null', right = after ? `${b}${path}` : '/dev/null';
  if (isBinary(one) || isBinary(two)) return `${head.map((line) => `${paint('bold', line)}\n`).join('')}Binary files ${left} and ${right} differ\n`;
  if (text === '' && one !== two && letter === 'M' && before!.mode === after!.mode) return '';
  if (text !== '') head.push(`--- ${left}`, `+++ ${right}`);
  const above = head.map((line) => `${paint('bold', line)}\n`).join('');
  if (words) return above + wordHunks(text, words, paint, (line) => coloured(line, paint));
  return above + text.split('\n').slice(0, -1).map((line) => `${coloured(line, paint)}\n`).join('');
}

function coloured(line: string, paint: Paint): string {
  const mark = /^(@@ .*? @@)(.*)$/.exec(line);
  if (mark) return paint('cyan', mark[1]!) + mark[2];
  if (line.startsWith('+')) return paint('green', '+') + paint('green', line.slice(1));
  return line.startsWith('-') ? paint('red', line) : line + paint('plain', '');
}

/** How lines are compared with -w and -b. */
const sameness = (options: Parsed): ((line: string) => string) =>
  options.has('w') ? (line) => line.replace(/\s+/g, '') : options.has('b') ? (line) => line.replace(/\s+/g, ' ').trimEnd() : (line) => line;

/** How words are marked, if at all. */
function wordMode(options: Parsed): WordMode | undefined {
  const mode = options.value('word-diff');
  if (mode !== undefined && !['plain', 'color', 'porcelain', 'none'].includes(mode)) throw new GitError(`error: bad --word-diff argument: ${mode}`, 129);
  if (options.has('color-words')) return 'color';
  if (mode === 'none') return undefined;
  return options.has('word-diff') ? (options.value('word-diff') as WordMode | undefined) ?? 'plain' : undefined;
}

/** Whether no shorter form was asked for. */
export const showsPatch = (options: Parsed): boolean => options.has('p') || options.has('U') || (!options.has('s') && !['name-only', 'name-status', 'numstat', 'stat', 'shortstat', 'summary', 'raw', 'compact-summary'].some((name) => options.has(name)));

/** Everything that the options ask to be shown of the changes. `usual`: what is shown without any. */
export function showChanges(from: Snapshot, to: Snapshot, textOf: TextOf, options: Parsed, paint: Paint, usual: 'patch' | 'nothing'): string {
  const [a, b] = options.has('R') ? [to, from] : [from, to], filter = options.value('diff-filter'), strange = /[^ACDMRTUXB*]/i.exec(filter ?? '')?.[0];
  if (strange !== undefined) throw new GitError(`error: unknown change class '${strange}' in --diff-filter=${filter}`, 129);
  const wished = (letter: string): boolean => filter === undefined || (filter.includes(letter) || !/[A-Z]/.test(filter)) && !filter.includes(letter.toLowerCase());
  const changes = changesBetween(a, b, options.has('no-renames') ? undefined : textOf).filter(({ letter }) => wished(letter)), same = sameness(options);
  const out: string[] = [];
  if (options.has('raw')) out.push(changes.map(({ letter, before, after, from: old, path, alike }) => `:${before?.mode ?? '000000'} ${after?.mode ?? '000000'} ${short(before?.id ?? '0000000')} ${short(after?.id ?? '0000000')} ${letter === 'R' ? `R${String(alike).padStart(3, '0')}\t${old}` : letter}\t${path}\n`).join(''));
  if (options.has('name-only')) out.push(changes.map(({ path }) => `${path}\n`).join(''));
  if (options.has('name-status')) out.push(changes.map(({ letter, from: old, path, alike }) => (letter === 'R' ? `R${String(alike).padStart(3, '0')}\t${old}\t${path}\n` : `${letter}\t${path}\n`)).join(''));
  if (options.has('numstat')) out.push(changes.map((change) => `${lineCounts(change, textOf).map((count) => count ?? '-').join('\t')}\t${nameOf(change)}\n`).join(''));
  if (options.has('stat') || options.has('compact-summary')) out.push(statOf(changes, textOf, paint, same, options.has('compact-summary')));
  if (options.has('shortstat') && changes.length > 0) out.push(` ${summaryLine(changes.map((change) => lineCounts(change, textOf)))}\n`);
  if (options.has('summary')) out.push(summaryOf(changes));
  const patch = options.has('p') || options.has('U') || (out.length === 0 && usual === 'patch' && !['name-only', 'name-status', 'numstat', 'stat', 'shortstat', 'summary', 'raw', 'compact-summary'].some((name) => options.has(name)));
  if (patch && !options.has('s')) {
    const context = Number(options.value('U') ?? 3), words = wordMode(options);
    const text = changes.map((change) => patchOf(change, textOf, paint, context, same, words, options.has('no-prefix') ? ['', ''] : options.has('R') ? ['b/', 'a/'] : undefined)).join('');
    if (text !== '') out.push(text);
  }
  return out.filter((part) => part !== '').join(patch && out.length > 1 ? '\n' : '');
}

/** Files that came, went or were renamed, as commit and merge tell it. */
export function summaryOf(changes: readonly Change[]): string {
  return changes.map((change) => {
    const { letter, before, after, alike } = change;
    if (letter === 'A') return ` create mode ${after!.mode} ${change.path}\n`;
    if (letter === 'D') return ` delete mode ${before!.mode} ${change.path}\n`;
    const mode = before!.mode === after!.mode ? '' : ` mode change ${before!.mode} => ${after!.mode}`;
    if (letter === 'R') return ` rename ${nameOf(change)} (${alike}%)\n${mode && `${mode}\n`}`;
    return mode && `${mode} ${change.path}\n`;
  }).join('');
}
