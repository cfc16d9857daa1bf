import { lookup } from '../kernel/files.ts';
import type { Tool } from './tool.ts';

export const which: Tool = {
  name: 'which', usage: 'COMMAND...', summary: 'Print the path of commands', options: [{ short: 'a', long: 'all' }],
  *run(p, { operands }) {
    let status = 0;
    for (const command of operands) {
      const path = command.includes('/') ? (lookup(p, command)?.kind === 'file' ? command : undefined) : p.kernel.which(p, command);
      if (path === undefined) status = 1;
      else yield* p.write(1, `${path}\n`);
    }
    return status;
  },
};
