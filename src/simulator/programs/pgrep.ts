import { byPattern, commandOf, shortCommand } from './process-list.ts';
import type { Tool } from './tool.ts';

export const pgrep: Tool = {
  name: 'pgrep', aliases: ['pidof'], usage: 'PATTERN', summary: 'Print the numbers of processes by name', options: [{ short: 'f', long: 'full' }, { short: 'x', long: 'exact' }, { short: 'l', long: 'list-name' }, { short: 'a', long: 'list-full' }, { short: 'c', long: 'count' }, { short: 'n' }, { short: 'o' }, { short: 's' }],
  *run(p, { options, operands, name }) {
    const found = byPattern(p, operands[0] ?? '', options.has('f'), options.has('x') || name === 'pidof');
    if (options.has('c')) yield* p.write(1, `${found.length}\n`);
    else if (name === 'pidof') yield* p.write(1, found.length > 0 ? `${found.map(({ pid }) => pid).reverse().join(' ')}\n` : '');
    else for (const { pid, process } of found) yield* p.write(1, `${pid}${options.has('l') ? ` ${shortCommand(process)}` : options.has('a') ? ` ${commandOf(process)}` : ''}\n`);
    return found.length > 0 ? 0 : 1;
  },
};
