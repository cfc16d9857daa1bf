/** diffutils' diff3: where three files differ, and two sets of changes to one file brought together (-m). */
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { linesOf, runs } from '../diff.ts';
import { openOperand, readAll } from '../lines.ts';
import { complain, tryHelp, type Invocation, type Tool } from '../tool.ts';

/** Lines from `low` to `high`, counted from 1; none where `high` is before `low`. */
interface Range {
  low: number;
  high: number;
}

/** A change between the common file and another. */
interface Hunk {
  common: Range;
  own: Range;
}

/** A place where not all are the same. `odd` is the file that differs from the two others; undefined where all three do. */
interface Block {
  ranges: readonly [Range, Range, Range];
  odd: number | undefined;
}

function hunksOf(common: readonly string[], own: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 1, other = 1, open: Hunk | undefined;
  for (const { kind, lines } of runs(common, own, (line) => line)) {
    if (kind === ' ') {
      open = undefined;
      at += lines.length;
      other += lines.length;
      continue;
    }
    if (!open) hunks.push(open = { common: { low: at, high: at - 1 }, own: { low: other, high: other - 1 } });
    if (kind === '-') open.common.high = (at += lines.length) - 1;
    else open.own.high = (other += lines.length) - 1;
  }
  return hunks;
}

const part = (lines: readonly string[], { low, high }: Range): readonly string[] => lines.slice(low - 1, Math.max(low - 1, high));

/** The blocks of three files; `common` is the one that the two others are compared with. */
function blocksOf(files: readonly (readonly string[])[], common: number): Block[] {
  const others = [0, 1, 2].filter((file) => file !== common), left = others.map((file) => hunksOf(files[common]!, files[file]!)), shift = [0, 0];
  const blocks: Block[] = [];
  while (left.some((hunks) => hunks.length > 0)) {
    const low = Math.min(...left.map((hunks) => hunks[0]?.common.low ?? Infinity)), taken: Hunk[][] = [[], []];
    let high = low - 2;
    // What touches the block belongs to it.
    for (let grown = true; grown;) {
      grown = false;
      for (const [thread, hunks] of left.entries()) {
        if (hunks[0] === undefined || hunks[0].common.low > (high < low - 1 ? low : high + 1)) continue;
        const hunk = hunks.shift()!;
        taken[thread]!.push(hunk);
        high = Math.max(high, hunk.common.high);
        grown = true;
      }
    }
    const ranges: Range[] = [];
    ranges[common] = { low, high };
    for (const [thread, hunks] of taken.entries()) {
      const from = shift[thread]!, last = hunks.at(-1);
      if (last) shift[thread] = last.own.high - last.common.high;
      ranges[others[thread]!] = { low: low + from, high: high + shift[thread]! };
    }
    const [one, two] = others.map((file) => part(files[file]!, ranges[file]!).join('\n')), touched = taken.map((hunks) => hunks.length > 0);
    blocks.push({ ranges: ranges as [Range, Range, Range], odd: !touched[1] ? others[0] : !touched[0] ? others[1] : one === two ? common : undefined });
  }
  return blocks;
}

const rangeText = ({ low, high }: Range): string => (high < low ? `${high}a` : low === high ? `${low}c` : `${low},${high}c`);

function report(files: readonly (readonly string[])[], blocks: readonly Block[], indent: string): string {
  let text = '';
  for (const { ranges, odd } of blocks) {
    text += `====${odd === undefined ? '' : odd + 1}\n`;
    // The text of two that are the same stands once, after the second of them.
    const untold = odd === undefined ? undefined : odd === 0 ? 1 : 0;
    for (const file of odd === 1 ? [0, 2, 1] : [0, 1, 2]) {
      text += `${file + 1}:${rangeText(ranges[file]!)}\n`;
      if (file !== untold) text += part(files[file]!, ranges[file]!).map((line) => `${indent}${line}\n`).join('');
    }
  }
  return text;
}

/** Which blocks are brought into the first file, and whether those where all differ are marked. */
interface Wanted {
  marked: boolean;
  takes: (odd: number | undefined) => boolean;
}

function wanted({ options }: Invocation): Wanted {
  if (options.has('3')) return { marked: false, takes: (odd) => odd === 2 };
  if (options.has('x') || options.has('X')) return { marked: false, takes: (odd) => odd === undefined };
  return { marked: !options.has('e'), takes: (odd) => odd === 2 || odd === undefined };
}

/** The first file with the changes between the second and the third. */
function merged(files: readonly (readonly string[])[], blocks: readonly Block[], labels: readonly string[], call: Invocation): { text: string; conflicts: boolean } {
  const { marked, takes } = wanted(call), all = !call.options.has('E'), out: string[] = [];
  let at = 1, conflicts = false;
  for (const { ranges, odd } of blocks) {
    out.push(...part(files[0]!, { low: at, high: ranges[0].low - 1 }));
    at = ranges[0].high + 1;
    const [mine, older, yours] = ranges.map((range, file) => part(files[file]!, range)) as [string[], string[], string[]];
    if (marked && (odd === undefined || odd === 1 && all && !call.options.has('e'))) {
      conflicts = true;
      if (odd === undefined) out.push(`<<<<<<< ${labels[0]}`, ...mine, ...(all ? [`||||||| ${labels[1]}`, ...older] : []));
      else out.push(`<<<<<<< ${labels[1]}`, ...older);
      out.push('=======', ...yours, `>>>>>>> ${labels[2]}`);
    } else out.push(...(takes(odd) ? yours : mine));
  }
  out.push(...part(files[0]!, { low: at, high: files[0]!.length }));
  const text = out.map((line) => line.endsWith('\n\\ No newline at end of file') ? line.replace(/\n.*$/, '') : `${line}\n`).join('');
  return { text, conflicts };
}

/** A line of ed's text may not be a dot alone: one more is put before each that begins so, and taken away again. */
const dotted = (lines: readonly string[], first: number, count: number): string => {
  const text = lines.map((line) => `${line.startsWith('.') ? '.' : ''}${line}\n`).join('');
  return `${text}.\n${lines.some((line) => line.startsWith('.')) ? `${count === 1 ? first : `${first},${first + count - 1}`}s/^\\.//\n` : ''}`;
};

/** Commands of ed that bring the changes into the first file, from its end to its beginning; with -A and -E what overlaps is marked. */
function script(files: readonly (readonly string[])[], blocks: readonly Block[], labels: readonly string[], call: Invocation): { text: string; conflicts: boolean } {
  const { takes } = wanted(call), { options } = call, all = options.has('A'), marked = all || options.has('E');
  let text = '', conflicts = false;
  for (const { ranges, odd } of [...blocks].reverse()) {
    const [mine, older] = ranges, lines = part(files[2]!, ranges[2]), before = part(files[1]!, older);
    if (marked && (odd === undefined || (odd === 1 && all))) {
      conflicts = true;
      const inner = odd === undefined ? [...(all ? [...before, '======='] : []), ...lines] : before;
      // What is marked stands between lines that have no dot before them.
      const shown = inner.map((line) => (line.startsWith('.') ? `.${line}` : line)).join('\n'), dots = inner.some((line) => line.startsWith('.'));
      const undo = (first: number): string => (dots ? `${inner.length === 1 ? first : `${first},${first + inner.length - 1}`}s/^\\.//\n` : '');
      const block = shown === '' ? '' : `${shown}\n`;
      if (odd === undefined) text += `${mine.high}a\n${all ? `||||||| ${labels[1]!}\n` : '=======\n'}${block}>>>>>>> ${labels[2]!}\n.\n${undo(mine.high + 2)}${mine.low - 1}a\n<<<<<<< ${labels[0]!}\n.\n`;
      else text += `${mine.high}a\n>>>>>>> ${labels[2]!}\n.\n${mine.low - 1}a\n<<<<<<< ${labels[1]!}\n${block}=======\n.\n${undo(mine.low + 1)}`;
      continue;
    }
    if (!takes(odd)) continue;
    const place = mine.high < mine.low ? String(mine.high) : mine.low === mine.high ? String(mine.low) : `${mine.low},${mine.high}`;
    text += lines.length === 0 ? `${place}d\n` : `${place}${mine.high < mine.low ? 'a' : 'c'}\n${dotted(lines, mine.high < mine.low ? mine.high + 1 : mine.low, lines.length)}`;
  }
  return { text: text + (options.has('i') ? 'w\nq\n' : ''), conflicts };
}

export const diff3: Tool = {
  name: 'diff3', only: 'gnu', usage: 'MYFILE OLDFILE YOURFILE', summary: 'Compare three files line by line', usageStatus: 2, hint: (name) => `${name}: ${tryHelp(name)}`,
  options: [{ short: 'm', long: 'merge' }, { short: 'A', long: 'show-all' }, { short: 'e', long: 'ed' }, { short: 'E', long: 'show-overlap' }, { short: '3', long: 'easy-only' }, { short: 'x', long: 'overlap-only' }, { short: 'X' }, { short: 'i' }, { short: 'a', long: 'text' }, { short: 'T', long: 'initial-tab' }, { short: 'L', long: 'label', value: true }, { long: 'strip-trailing-cr' }, { long: 'diff-program', value: true }],
  *run(p, call): Blocking<number> {
    const { options, operands } = call;
    const kinds = ['A', 'e', 'E', '3', 'x', 'X'].filter((one) => options.has(one));
    if (kinds.length > 1 || (options.has('i') && options.has('m')) || (options.has('L') && !options.has('m') && !options.has('A') && !options.has('E') && !options.has('X'))) {
      yield* complain(p, `diff3: incompatible options\ndiff3: ${tryHelp('diff3')}`);
      return 2;
    }
    if (operands.length !== 3) {
      yield* complain(p, `diff3: ${operands.length < 3 ? `missing operand after '${operands.at(-1) ?? p.argv.at(-1) ?? 'diff3'}'` : `extra operand '${operands[3]}'`}\ndiff3: ${tryHelp('diff3')}`);
      return 2;
    }
    const edits = ['A', 'e', 'E', '3', 'x', 'X'].some((one) => options.has(one)), merges = options.has('m');
    const files: string[][] = [];
    for (const path of operands) {
      const lines = yield* read(p, path);
      if (lines === undefined) return 2;
      files.push(lines);
    }
    const blocks = blocksOf(files, merges || edits ? 1 : 2), labels = operands.map((path, i) => options.values('L')[i] ?? path);
    if (!merges) {
      const found = edits ? script(files, blocks, labels, call) : { text: report(files, blocks, options.has('T') ? '\t' : '  '), conflicts: false };
      yield* p.write(1, found.text);
      return found.conflicts ? 1 : 0;
    }
    const { text, conflicts } = merged(files, blocks, labels, call);
    yield* p.write(1, text);
    return conflicts ? 1 : 0;
  },
};

function* read(p: Process, path: string): Blocking<string[] | undefined> {
  try {
    return linesOf(decode(yield* readAll(p, openOperand(p, path))));
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    yield* complain(p, `diff3: ${path}: ${error.strerror}`);
    return undefined;
  }
}
