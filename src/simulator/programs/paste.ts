import { linesOf } from './operand-lines.ts';
import type { Tool } from './tool.ts';

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
