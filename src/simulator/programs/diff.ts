import type { Blocking } from '../kernel/blocking.ts';
import { decodeExactly } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { strftime } from './dates.ts';
import { coloured, contextDiff, sideBySide } from './diff-layouts.ts';
import { conditional, edScript, rcsDiff } from './diff-scripts.ts';
import { openOperand, readAll } from './lines.ts';
import { sameFile } from './node-facts.ts';
import { shellPattern } from './pattern.ts';
import { wrongNumber } from './busybox-number.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';

export const diff: Tool = {
  name: 'diff', usage: 'FILE1 FILE2', summary: 'Show how files differ', usageStatus: 2, version: 'diff (GNU diffutils) 3.8', hint: (name) => `${name}: ${tryHelp(name)}`, busyboxOptions: 'aBbdiLNqrTstUwu',
  options: [{ short: 'u', long: 'unified', value: 'optional', shortAlone: true }, { short: 'c', long: 'context', value: 'optional', shortAlone: true }, { short: 'C', value: true }, { short: 'y', long: 'side-by-side' }, { short: 'W', long: 'width', value: true }, { long: 'suppress-common-lines' }, { long: 'left-column' }, { short: 'x', long: 'exclude', value: true }, { short: 'I', long: 'ignore-matching-lines', value: true }, { short: 'e', long: 'ed' }, { short: 'n', long: 'rcs' }, { short: 't', long: 'expand-tabs' }, { short: 'T', long: 'initial-tab' }, { short: 'p' }, { long: 'no-dereference' }, { long: 'strip-trailing-cr' }, { long: 'normal' }, { short: 'E' }, { short: 'Z', long: 'ignore-trailing-space' }, { short: 'U', value: true }, { short: 'r', long: 'recursive' }, { short: 'q', long: 'brief' }, { short: 'N', long: 'new-file' }, { short: 'w', long: 'ignore-all-space' }, { short: 'b', long: 'ignore-space-change' }, { short: 'i', long: 'ignore-case' }, { short: 'B', long: 'ignore-blank-lines' }, { short: 's', long: 'report-identical-files' }, { short: 'L', long: 'label', value: true }, { short: 'D', long: 'ifdef', value: true }, { long: 'color', value: 'optional' }, { short: 'a', long: 'text' }, { short: 'd', long: 'minimal' }],
  *run(p, call) {
    const [left, right] = call.operands, width = call.options.value('W');
    if (width !== undefined && !/^0*[1-9]\d*$/.test(width)) {
      yield* complain(p, `diff: invalid width '${width}'\ndiff: ${tryHelp('diff')}`);
      return 2;
    }
    if (yield* wrongNumber(p, call, ['U'])) return 1;
    if (left === undefined || right === undefined) {
      yield* complain(p, `diff: missing operand after ${quoted(p, left ?? 'diff').replace(/[‘’]/g, "'")}\ndiff: ${tryHelp('diff')}`);
      return 2;
    }
    if (call.operands.length > 2) {
      yield* complain(p, `diff: extra operand '${call.operands[2]}'\ndiff: ${tryHelp('diff')}`);
      return 2;
    }
    return yield* compare(p, call, left, right);
  },
};

function* compare(p: Process, call: Invocation, left: string, right: string): Blocking<number> {
  const a = lookup(p, left), b = lookup(p, right);
  if (a?.kind === 'directory' && sameFile(p, left, right) && call.flavour === 'gnu') return 0;
  if (a?.kind === 'directory' && b?.kind === 'directory') return yield* folders(p, call, left, right);
  // A file against a directory is compared with its namesake in it.
  const inside = (folder: string, path: string): string => `${folder.replace(/\/$/, '')}/${path.split('/').pop()}`;
  // busybox looks at the two first, and only then for the namesake.
  const failed = (status: number): number => (status === 2 && call.flavour === 'busybox' ? 1 : status);
  if (a?.kind === 'directory' && b) return failed(yield* compareFiles(p, call, inside(left, right), right));
  return b?.kind === 'directory' && a ? failed(yield* compareFiles(p, call, left, inside(right, left))) : yield* compareFiles(p, call, left, right);
}

/** The whole file; pipes and standard input as well. Where it cannot be had, the complaint is made. */
function* textOf(p: Process, call: Invocation, path: string): Blocking<string | undefined> {
  if (path !== '-' && !lookup(p, path) && call.options.has('N')) return '';
  try {
    const file = openOperand(p, path).retain();
    try {
      return decodeExactly(yield* readAll(p, file));
    } finally {
      file.release();
    }
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    yield* complain(p, call.flavour === 'gnu' ? `diff: ${path}: ${error.strerror}` : `diff: can't stat '${path}': ${error.strerror}`);
    return undefined;
  }
}

function* compareFiles(p: Process, call: Invocation, left: string, right: string): Blocking<number> {
  const { options } = call;
  const one = yield* textOf(p, call, left), two = yield* textOf(p, call, right);
  if (one === undefined || two === undefined) return 2;
  if (call.flavour === 'busybox' && left !== '-' && sameFile(p, left, right)) return 0;
  const same = sameness(options);
  if (one === two || (runs(linesOf(one), linesOf(two), same).every(({ kind, lines }) => kind === ' ' || (options.has('B') && lines.every((line) => line === ''))))) {
    if (options.has('s')) yield* p.write(1, `Files ${left} and ${right} are identical\n`);
    else if (options.has('D')) yield* p.write(1, one);
    else if (options.has('y') && !options.has('suppress-common-lines')) yield* p.write(1, sideBySide([{ kind: ' ', lines: linesOf(one) }], Number(options.value('W') ?? 130), { suppress: false, left: false, expand: options.has('t') }));
    return 0;
  }
  const colour = options.has('color') && (['always', undefined].includes(options.value('color')) || (options.value('color') === 'auto' && p.files.get(1)?.tty !== undefined));
  const paint = (text: string): string => (colour ? coloured(text) : text);
  if (options.has('q')) yield* p.write(1, `Files ${left} and ${right} differ\n`);
  else if (options.has('D')) yield* p.write(1, conditional(runs(linesOf(one), linesOf(two), same), options.value('D')!));
  else if (options.has('u') || options.has('U') || call.flavour === 'busybox') {
    const labels = options.values('L');
    const stamp = (path: string): string => (call.flavour === 'busybox' ? path : `${path}\t${strftime('%F %T.%N %z', lookup(p, path)?.mtime ?? 0)}`);
    yield* p.write(1, paint(`--- ${labels[0] ?? stamp(left)}\n+++ ${labels[1] ?? stamp(right)}\n${unifiedDiff(one, two, Number(options.value('U') ?? options.value('u') ?? 3), same)}`));
  } else if (options.has('y')) yield* p.write(1, sideBySide(runs(linesOf(one), linesOf(two), same), Number(options.value('W') ?? 130), { suppress: options.has('suppress-common-lines'), left: options.has('left-column'), expand: options.has('t') }));
  else if (options.has('c') || options.has('C')) {
    const stamp = (path: string): string => `${path}\t${strftime('%F %T.%N %z', lookup(p, path)?.mtime ?? 0)}`;
    yield* p.write(1, `*** ${options.values('L')[0] ?? stamp(left)}\n--- ${options.values('L')[1] ?? stamp(right)}\n${contextDiff(runs(linesOf(one), linesOf(two), same), Number(options.value('C') ?? options.value('c') ?? 3))}`);
  } else if (options.has('e') || options.has('n')) yield* p.write(1, (options.has('e') ? edScript : rcsDiff)(runs(linesOf(one), linesOf(two), same)));
  else yield* p.write(1, paint(normalDiff(one, two, same)));
  return 1;
}

/** What of a line counts. */
export type Same = (line: string) => string;

function sameness(options: Invocation['options']): Same {
  return (line) => {
    let key = line;
    if (options.has('w')) key = key.replace(/\s+/g, '');
    else if (options.has('Z')) key = key.replace(/\s+$/, '');
    else if (options.has('b')) key = key.replace(/\s+$/, '').replace(/\s+/g, ' ');
    return options.has('i') ? key.toLowerCase() : key;
  };
}

function* folders(p: Process, call: Invocation, left: string, right: string): Blocking<number> {
  const excluded = call.options.values('x').map((text) => shellPattern(text)), names = (folder: string): string[] => readDirectory(p, folder).filter((name) => !excluded.some((pattern) => pattern.test(name)));
  const one = names(left), two = names(right);
  let status = 0;
  for (const name of [...new Set([...one, ...two])].sort()) {
    const a = `${left.replace(/\/$/, '')}/${name}`, b = `${right.replace(/\/$/, '')}/${name}`;
    if ((!one.includes(name) || !two.includes(name)) && !call.options.has('N')) {
      yield* p.write(1, `Only in ${one.includes(name) ? left : right}: ${name}\n`);
      status = Math.max(status, 1);
    } else if (lookup(p, a)?.kind === 'directory' && !call.options.has('r')) yield* p.write(1, `Common subdirectories: ${a} and ${b}\n`);
    else if ([a, b].some((path) => lookup(p, path, false)?.kind === 'symlink' && !lookup(p, path))) {
      // A link that leads nowhere is looked at and not found.
      for (const path of [a, b]) if (!lookup(p, path)) yield* complain(p, `diff: ${path}: No such file or directory`);
      status = call.flavour === 'gnu' ? 2 : 1;
    } else status = Math.max(status, yield* compareNamesakes(p, call, a, b));
  }
  return status;
}

/** Two files of folders: what differs stands under the command that shows it. */
function* compareNamesakes(p: Process, call: Invocation, a: string, b: string): Blocking<number> {
  if (lookup(p, a)?.kind === 'directory' || call.options.has('q')) return yield* compare(p, call, a, b);
  const before = textOfFile(p, a), after = textOfFile(p, b);
  if (before !== after && call.flavour === 'gnu') yield* p.write(1, `diff ${p.argv.slice(1).filter((word) => word.startsWith('-')).map((word) => `${word} `).join('')}${a} ${b}\n`);
  return yield* compareFiles(p, call, a, b);
}

const textOfFile = (p: Process, path: string): string | undefined => (lookup(p, path)?.kind === 'file' ? readText(p, path) : undefined);

/** A run of lines that are the same, only left or only right. */
export interface Run {
  kind: ' ' | '-' | '+';
  lines: string[];
}

export const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n').map((line, i, all) => (i === all.length - 1 && !text.endsWith('\n') ? `${line}\n\\ No newline at end of file` : line)));

/** Longest common subsequence, after the same head and tail are taken off. Very long middles are replaced whole. */
export function runs(a: readonly string[], b: readonly string[], same: Same): Run[] {
  const one = a.map(same), two = b.map(same);
  let head = 0, tail = 0;
  while (head < a.length && head < b.length && one[head] === two[head]) head++;
  while (tail < a.length - head && tail < b.length - head && one[a.length - 1 - tail] === two[b.length - 1 - tail]) tail++;
  const left = a.slice(head, a.length - tail), right = b.slice(head, b.length - tail);
  const out: Run[] = [];
  const add = (kind: Run['kind'], lines: readonly string[]): void => {
    if (lines.length === 0) return;
    if (out.at(-1)?.kind === kind) out.at(-1)!.lines.push(...lines);
    else out.push({ kind, lines: [...lines] });
  };
  add(' ', a.slice(0, head));
  if (left.length * right.length > 4_000_000) {
    add('-', left);
    add('+', right);
  } else for (const [kind, line] of align(left, right, same)) add(kind, [line]);
  add(' ', a.slice(a.length - tail));
  return out;
}

function* align(left: readonly string[], right: readonly string[], same: Same): Generator<[Run['kind'], string]> {
  const a = left.map(same), b = right.map(same);
  const width = b.length + 1, lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      yield [' ', left[i++]!];
      j++;
    } else if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) yield ['-', left[i++]!];
    else yield ['+', right[j++]!];
  }
}

/** Hunks of `diff -u`, without the two header lines. */
export function unifiedDiff(one: string, two: string, context: number, same: Same = (line) => line): string {
  const rows: { kind: Run['kind']; line: string; left: number; right: number }[] = [];
  let left = 0, right = 0;
  for (const { kind, lines } of runs(linesOf(one), linesOf(two), same)) for (const line of lines) {
    if (kind !== '+') left++;
    if (kind !== '-') right++;
    rows.push({ kind, line, left, right });
  }
  let out = '';
  for (let at = 0; at < rows.length; ) {
    const change = rows.findIndex((row, i) => i >= at && row.kind !== ' ');
    if (change < 0) break;
    let end = change;
    for (let i = change; i < rows.length && i <= end + 2 * context + 1; i++) if (rows[i]!.kind !== ' ') end = i;
    const hunk = rows.slice(Math.max(at, change - context), end + context + 1);
    const count = (kind: '-' | '+'): number => hunk.filter((row) => row.kind === ' ' || row.kind === kind).length;
    const first = hunk[0]!;
    const start = (side: 'left' | 'right', lines: number): string => {
      const number = first[side] + (lines > 0 && ((side === 'left' && first.kind === '+') || (side === 'right' && first.kind === '-')) ? 1 : 0);
      return `${number}${lines === 1 ? '' : `,${lines}`}`;
    };
    out += `@@ -${start('left', count('-'))} +${start('right', count('+'))} @@\n${hunk.map(({ kind, line }) => `${kind}${line}\n`).join('')}`;
    at = end + context + 1;
  }
  return out;
}

function normalDiff(one: string, two: string, same: Same): string {
  const all = runs(linesOf(one), linesOf(two), same);
  let left = 0, right = 0, out = '';
  for (let i = 0; i < all.length; i++) {
    const { kind, lines } = all[i]!;
    if (kind === ' ') {
      left += lines.length;
      right += lines.length;
      continue;
    }
    const removed = kind === '-' ? lines : [], next = all[i + 1];
    const added = kind === '+' ? lines : next?.kind === '+' ? next.lines : [];
    if (kind === '-' && next?.kind === '+') i++;
    const span = (from: number, count: number): string => (count > 1 ? `${from},${from + count - 1}` : String(from));
    const letter = removed.length === 0 ? 'a' : added.length === 0 ? 'd' : 'c';
    out += `${letter === 'a' ? left : span(left + 1, removed.length)}${letter}${letter === 'd' ? right : span(right + 1, added.length)}\n${removed.map((line) => `< ${line}\n`).join('')}${letter === 'c' ? '---\n' : ''}${added.map((line) => `> ${line}\n`).join('')}`;
    left += removed.length;
    right += added.length;
  }
  return out;
}
