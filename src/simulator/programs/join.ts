import type { Blocking } from '../kernel/blocking.ts';
import { closedInput } from './closed-input.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { linesOf } from './operand-lines.ts';
import { inQuotes } from './quoting.ts';
import { cannotOpen, complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';

interface Row {
  line: string;
  fields: string[];
  key: string;
}

export const join: Tool = {
  name: 'join', only: 'gnu', usage: 'FILE1 FILE2', summary: 'Join lines of two sorted files by a field',
  options: [{ short: 'a', value: true }, { short: 'v', value: true }, { short: 'e', value: true }, { short: 'i', long: 'ignore-case' }, { short: 'j', value: true }, { short: '1', value: true }, { short: '2', value: true }, { short: 'o', value: true }, { short: 't', value: true }, { long: 'header' }, { long: 'check-order' }, { long: 'nocheck-order' }, { short: 'z', long: 'zero-terminated' }],
  *run(p, call) {
    const { options, operands } = call;
    if (operands.length !== 2) {
      yield* complain(p, `join: ${operands.length === 0 ? 'missing operand' : operands.length === 1 ? `missing operand after ${quoted(p, operands[0]!)}` : `extra operand ${inQuotes(operands[2]!)}`}\n${tryHelp('join')}`);
      return 1;
    }
    const fields = [Number(options.value('1') ?? options.value('j') ?? 1), Number(options.value('2') ?? options.value('j') ?? 1)] as const;
    for (const letter of ['1', '2', 'j']) {
      const text = options.value(letter);
      if (text === undefined || /^[1-9]\d*$/.test(text)) continue;
      yield* complain(p, `join: invalid field number: ${quoted(p, text)}`);
      return 1;
    }
    const strange = options.values('o').filter((text) => text !== 'auto').flatMap((text) => text.split(/[, ]/)).find((spec) => !/^(0|[12]\.[1-9]\d*)$/.test(spec));
    if (strange !== undefined) {
      yield* complain(p, `join: ${/^[12]\./.test(strange) ? `invalid field number: ${quoted(p, strange.slice(2))}` : `invalid ${/^0./.test(strange) || /^[12]/.test(strange) ? 'field specifier' : 'file number in field spec'}: ${quoted(p, strange)}`}`);
      return 1;
    }
    const sides: Row[][] = [];
    for (const [side, name] of operands.entries()) {
      try {
        sides.push((yield* linesOf(p, name)).map((line) => rowOf(line, fields[side]!, call)));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
        yield* complain(p, closedInput(call, name, error) ?? cannotOpen(call, name, error));
        return 1;
      }
    }
    return yield* merge(p, call, sides[0]!, sides[1]!, fields);
  },
};

function rowOf(line: string, field: number, { options }: Invocation): Row {
  const separator = options.value('t');
  const fields = separator === undefined ? line.trim().split(/[ \t]+/) : separator === '' ? [line] : line.split(separator === '\\0' ? '\0' : separator);
  const key = fields[field - 1] ?? '';
  return { line, fields, key: options.has('i') ? key.toLowerCase() : key };
}

function* merge(p: Process, call: Invocation, left: readonly Row[], right: readonly Row[], keys: readonly [number, number]): Blocking<number> {
  const { options, operands } = call;
  const only = options.values('v'), also = [...options.values('a'), ...only];
  let a = 0, b = 0, out = '', unpaired = options.has('check-order');
  const warned = [false, false];
  // A line out of order is told of when it is read, if by then a line had no partner.
  const moved = function* (side: 0 | 1, from: number, to: number): Blocking<void> {
    const rows = side === 0 ? left : right;
    for (let at = from + 1; at <= to && at < rows.length && unpaired && !warned[side] && !options.has('nocheck-order'); at++) {
      if (rows[at]!.key >= rows[at - 1]!.key) continue;
      warned[side] = true;
      yield* p.write(1, out);
      out = '';
      yield* complain(p, `join: ${operands[side]}:${at + 1}: is not sorted: ${rows[at]!.line}`);
      if (options.has('check-order')) return p.exit(1);
    }
  };
  if (options.has('header') && left.length > 0 && right.length > 0) out += shown(call, left[a++], right[b++], keys);
  while (a < left.length || b < right.length) {
    const one = left[a], other = right[b];
    if (one && other && one.key === other.key) {
      let aEnd = a, bEnd = b;
      while (left[aEnd]?.key === one.key) aEnd++;
      while (right[bEnd]?.key === one.key) bEnd++;
      if (only.length === 0) for (const row of left.slice(a, aEnd)) for (const partner of right.slice(b, bEnd)) out += shown(call, row, partner, keys);
      yield* moved(0, a, aEnd);
      yield* moved(1, b, bEnd);
      a = aEnd;
      b = bEnd;
    } else if (!other || (one && one.key < other.key)) {
      yield* moved(0, a, a + 1);
      a++;
      unpaired = true;
      if (also.includes('1')) out += shown(call, one, undefined, keys);
    } else {
      yield* moved(1, b, b + 1);
      b++;
      unpaired = true;
      if (also.includes('2')) out += shown(call, undefined, other, keys);
    }
  }
  yield* p.write(1, out);
  if (warned.includes(true)) yield* complain(p, 'join: input is not in sorted order');
  return warned.includes(true) ? 1 : 0;
}

/** A line of output: by -o, or the key, the rest of the left and the rest of the right. */
function shown({ options }: Invocation, left: Row | undefined, right: Row | undefined, keys: readonly [number, number]): string {
  const empty = options.value('e') ?? '';
  const by = options.value('t') ?? ' ';
  const format = options.value('o');
  const key = (left ?? right)!.fields[(left ? keys[0] : keys[1]) - 1] ?? '';
  const cells = format !== undefined && format !== 'auto'
    ? options.values('o').flatMap((text) => text.split(/[, ]/)).map((spec) => {
      if (spec === '0') return key;
      const [side, field] = spec.split('.');
      return (side === '1' ? left : right)?.fields[Number(field) - 1] || empty;
    })
    : [key, ...(left?.fields.filter((_, i) => i !== keys[0] - 1) ?? []), ...(right?.fields.filter((_, i) => i !== keys[1] - 1) ?? [])];
  return `${cells.join(by)}\n`;
}
