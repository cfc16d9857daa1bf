import { encode } from '../kernel/bytes.ts';
import type { Tool } from './tool.ts';

export const yes: Tool = {
  name: 'yes', usage: '[STRING]', summary: 'Print a line again and again',
  *run(p, { operands }) {
    const line = `${operands.length === 0 ? 'y' : operands.join(' ')}\n`;
    const block = encode(line.repeat(Math.max(1, Math.floor(8192 / line.length))));
    for (;;) yield* p.write(1, block);
  },
};
