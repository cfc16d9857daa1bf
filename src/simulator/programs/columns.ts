/** paste, comm, fold, shuf, expand, split: rearranging lines. */
import { decode } from '../kernel/bytes.ts';
import { readText, writeFile } from '../kernel/files.ts';
import { eachInput, openOperand, readAll } from './lines.ts';
import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { complain, type Tool } from './tool.ts';

function* linesOf(p: Process, operand: string): Blocking<string[]> {
  const file = openOperand(p, operand).retain();
  const text = decode(yield* readAll(p, file));
  file.release();
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

export const paste: Tool = {
  name: 'paste', usage: '[FILE]...', summary: 'Join lines of files side by side', options: [{ short: 'd', long: 'delimiters', value: true }, { short: 's', long: 'serial' }],
  *run(p, { options, operands }) {
    const by = (options.value('d') ?? '\t').replace(/\\n/g, '\n').replace(/\\t/g, '\t').replace(/\\0/g, '');
    const columns: string[][] = [];
    for (const operand of operands.length > 0 ? operands : ['-']) columns.push(yield* linesOf(p, operand));
    const joined = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? '' : by === '' ? '' : by[(i - 1) % by.length]!) + cell).join('');
    const rows = options.has('s') ? columns : Array.from({ length: Math.max(0, ...columns.map((column) => column.length)) }, (_, i) => columns.map((column) => column[i] ?? ''));
    yield* p.write(1, rows.map((row) => `${joined(row)}\n`).join(''));
    return 0;
  },
};

export const comm: Tool = {
  name: 'comm', usage: 'FILE1 FILE2', summary: 'Compare two sorted files line by line', options: [{ short: '1' }, { short: '2' }, { short: '3' }],
  *run(p, { options, operands }) {
    const [left, right] = operands;
    if (left === undefined || right === undefined) {
      yield* complain(p, "comm: missing operand\nTry 'comm --help' for more information.");
      return 1;
    }
    const a = yield* linesOf(p, left), b = yield* linesOf(p, right), shown = ['1', '2', '3'].map((name) => !options.has(name));
    let out = '', i = 0, j = 0;
    const add = (column: number, line: string): void => {
      if (shown[column]) out += `${'\t'.repeat(shown.slice(0, column).filter(Boolean).length)}${line}\n`;
    };
    while (i < a.length || j < b.length) {
      if (j >= b.length || (i < a.length && a[i]! < b[j]!)) add(0, a[i++]!);
      else if (i >= a.length || b[j]! < a[i]!) add(1, b[j++]!);
      else {
        add(2, a[i++]!);
        j++;
      }
    }
    yield* p.write(1, out);
    return 0;
  },
};

export const fold: Tool = {
  name: 'fold', usage: '[FILE]...', summary: 'Break long lines', options: [{ short: 'w', long: 'width', value: true }, { short: 's', long: 'spaces' }, { short: 'b' }],
  *run(p, call) {
    const width = Math.max(1, Number(call.options.value('w') ?? 80));
    return yield* eachInput(p, call, call.operands, function* (file) {
      const text = decode(yield* readAll(p, file));
      yield* p.write(1, text.split('\n').map((line) => {
        const parts: string[] = [];
        for (let rest = line; ; ) {
          if (rest.length <= width) return [...parts, rest].join('\n');
          const space = call.options.has('s') ? rest.lastIndexOf(' ', width - 1) + 1 : 0;
          parts.push(rest.slice(0, space || width));
          rest = rest.slice(space || width);
        }
      }).join('\n'));
    });
  },
};

export const shuf: Tool = {
  name: 'shuf', usage: '[FILE]', summary: 'Shuffle lines', options: [{ short: 'n', long: 'head-count', value: true }, { short: 'e', long: 'echo' }, { short: 'i', long: 'input-range', value: true }, { short: 'r' }],
  *run(p, { options, operands }) {
    const range = /^(\d+)-(\d+)$/.exec(options.value('i') ?? '');
    const lines = range ? Array.from({ length: Math.min(1e6, Number(range[2]) - Number(range[1]) + 1) }, (_, i) => String(Number(range[1]) + i)) : options.has('e') ? [...operands] : yield* linesOf(p, operands[0] ?? '-');
    const random = p.kernel.random('shuf', `${p.pid} ${p.now}`);
    for (let i = lines.length - 1; i > 0; i--) {
      const j = random.int(i + 1);
      [lines[i], lines[j]] = [lines[j]!, lines[i]!];
    }
    yield* p.write(1, lines.slice(0, Number(options.value('n') ?? Infinity)).map((line) => `${line}\n`).join(''));
    return 0;
  },
};

export const column: Tool = {
  name: 'column', only: 'gnu', usage: '[FILE]...', summary: 'Line up columns', options: [{ short: 't', long: 'table' }, { short: 's', long: 'separator', value: true }],
  *run(p, { options, operands }) {
    const rows: string[][] = [];
    for (const operand of operands.length > 0 ? operands : ['-']) for (const line of yield* linesOf(p, operand)) if (line !== '') rows.push(options.has('s') ? line.split(options.value('s')!) : line.trim().split(/\s+/));
    const widths = rows.reduce<number[]>((all, row) => row.reduce((next, cell, i) => Object.assign(next, { [i]: Math.max(next[i] ?? 0, cell.length) }), all), []);
    yield* p.write(1, rows.map((row) => `${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!))).join('  ')}\n`).join(''));
    return 0;
  },
};

export const split: Tool = {
  name: 'split', usage: '[FILE [PREFIX]]', summary: 'Cut a file into pieces', options: [{ short: 'l', long: 'lines', value: true }, { short: 'd' }, { short: 'b', value: true }],
  *run(p, { options, operands }) {
    const text = operands[0] === undefined || operands[0] === '-' ? (yield* linesOf(p, '-')).map((line) => `${line}\n`).join('') : readText(p, operands[0]);
    const lines = text.split(/(?<=\n)/), size = Number(options.value('l') ?? 1000);
    for (let i = 0; i * size < lines.length; i++) writeFile(p, `${operands[1] ?? 'x'}${String.fromCharCode(97 + Math.floor(i / 26))}${String.fromCharCode(97 + (i % 26))}`, lines.slice(i * size, (i + 1) * size).join(''));
    return 0;
  },
};
