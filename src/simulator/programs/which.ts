import { access, lookup } from '../kernel/files.ts';
import type { Tool } from './tool.ts';

export const which: Tool = {
  name: 'which', usage: 'COMMAND...', summary: 'Print the path of commands', options: [{ short: 'a' }, { short: 's' }],
  *run(p, { options, operands }) {
    let status = operands.length === 0 ? 1 : 0;
    for (const command of operands) {
      const candidates = command.includes('/') ? [command] : (p.env.get('PATH') ?? '').split(':').map((folder) => `${folder || '.'}/${command}`);
      const found = candidates.filter((path) => lookup(p, path)?.kind === 'file' && access(p, path, 'x'));
      if (found.length === 0) status = 1;
      for (const path of options.has('a') ? found : found.slice(0, 1)) yield* p.write(1, `${path}\n`);
    }
    return status;
  },
};
