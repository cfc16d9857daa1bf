import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, readFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { strftime } from './dates.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const diff: Tool = {
  name: 'diff', usage: 'FILE1 FILE2', summary: 'Show how files differ', usageStatus: 2,
  options: [{ short: 'u', long: 'unified', value: 'optional' }, { short: 'U', value: true }, { short: 'r', long: 'recursive' }, { short: 'q', long: 'brief' }, { short: 'N', long: 'new-file' }, { short: 'w' }, { short: 'b' }, { short: 'i' }, { short: 'B' }, { short: 's' }, { long: 'color', value: 'optional' }, { short: 'a' }, { short: 'd' }],
  *run(p, call) {
    const [left, right] = call.operands;
    if (left === undefined || right === undefined) {
      yield* complain(p, `diff: missing operand${left === undefined ? '' : ` after '${left}'`}\ndiff: Try 'diff --help' for more information.`);
      return 2;
    }
    return yield* compare(p, call, left, right);
  },
};

function* compare(p: Process, call: Invocation, left: string, right: string): Blocking<number> {
  const { options } = call;
  const a = lookup(p, left), b = lookup(p, right);
  if (a?.kind === 'directory' && b?.kind === 'directory') return yield* folders(p, call, left, right);
  try {
    const read = (path: string): string => (path === '-' ? '' : lookup(p, path) || !options.has('N') ? decode(readFile(p, path)) : '');
    const one = read(left), two = read(right);
    if (one === two) return 0;
    if (options.has('q')) yield* p.write(1, `Files ${left} and ${right} differ\n`);
    else if (options.has('u') || options.has('U') || call.flavour === 'busybox') {
      const stamp = (path: string): string => (call.flavour === 'busybox' ? path : `${path}\t${strftime('%F %T.%N %z', lookup(p, path)?.mtime ?? 0)}`);
      yield* p.write(1, `--- ${stamp(left)}\n+++ ${stamp(right)}\n${unifiedDiff(one, two, Number(options.value('U') ?? options.value('u') ?? 3))}`);
    } else yield* p.write(1, normalDiff(one, two));
    return 1;
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    yield* complain(p, `diff: ${lookup(p, left) ? right : left}: ${error.strerror}`);
    return 2;
  }
}

function* folders(p: Process, call: Invocation, left: string, right: string): Blocking<number> {
  const one = readDirectory(p, left), two = readDirectory(p, right);
  let status = 0;
  for (const name of [...new Set([...one, ...two])].sort()) {
    const a = `${left.replace(/\/$/, '')}/${name}`, b = `${right.replace(/\/$/, '')}/${name}`;
    if ((!one.includes(name) || !two.includes(name)) && !call.options.has('N')) {
      yield* p.write(1, `Only in ${one.includes(name) ? left : right}: ${name}\n`);
      status = 1;
    } else if (lookup(p, a)?.kind === 'directory' && !call.options.has('r')) yield* p.write(1, `Common subdirectories: ${a} and ${b}\n`);
    else status = Math.max(status, yield* compare(p, call, a, b));
  }
  return status;
}

/** A run of lines that are the same, only left or only right. */
interface Run {
  kind: ' ' | '-' | '+';
  lines: string[];
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n').map((line, i, all) => (i === all.length - 1 && !text.endsWith('\n') ? `${line}\n\\ No newline at end of file` : line)));

/** Longest common subsequence, after the same head and tail are taken off. Very long middles are replaced whole. */
function runs(a: readonly string[], b: readonly string[]): Run[] {
  let head = 0, tail = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
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
  } else for (const [kind, line] of align(left, right)) add(kind, [line]);
  add(' ', a.slice(a.length - tail));
  return out;
}

function* align(a: readonly string[], b: readonly string[]): Generator<[Run['kind'], string]> {
  const width = b.length + 1, lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      yield [' ', a[i++]!];
      j++;
    } else if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) yield ['-', a[i++]!];
    else yield ['+', b[j++]!];
  }
}

/** Hunks of `diff -u`, without the two header lines. */
export function unifiedDiff(one: string, two: string, context: number): string {
  const rows: { kind: Run['kind']; line: string; left: number; right: number }[] = [];
  let left = 0, right = 0;
  for (const { kind, lines } of runs(linesOf(one), linesOf(two))) for (const line of lines) {
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

function normalDiff(one: string, two: string): string {
  const all = runs(linesOf(one), linesOf(two));
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
