import { linesOf } from './operand-lines.ts';
import type { Tool } from './tool.ts';

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
