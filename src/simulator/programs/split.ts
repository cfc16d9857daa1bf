import { readText, writeFile } from '../kernel/files.ts';
import { linesOf } from './operand-lines.ts';
import type { Tool } from './tool.ts';

export const split: Tool = {
  name: 'split', usage: '[FILE [PREFIX]]', summary: 'Cut a file into pieces', options: [{ short: 'l', long: 'lines', value: true }, { short: 'd' }, { short: 'b', value: true }],
  *run(p, { options, operands }) {
    const text = operands[0] === undefined || operands[0] === '-' ? (yield* linesOf(p, '-')).map((line) => `${line}\n`).join('') : readText(p, operands[0]);
    const lines = text.split(/(?<=\n)/), size = Number(options.value('l') ?? 1000);
    for (let i = 0; i * size < lines.length; i++) writeFile(p, `${operands[1] ?? 'x'}${String.fromCharCode(97 + Math.floor(i / 26))}${String.fromCharCode(97 + (i % 26))}`, lines.slice(i * size, (i + 1) * size).join(''));
    return 0;
  },
};
