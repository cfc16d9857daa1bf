import { Errno } from '../kernel/errno.ts';
import { complain, type Tool } from './tool.ts';

export const realpath: Tool = {
  name: 'realpath', usage: 'FILE...', summary: 'Print the absolute path of files', options: [{ short: 'e' }, { short: 'm' }, { short: 's' }],
  *run(p, { operands, name }) {
    let status = 0;
    for (const path of operands) {
      try {
        const found = p.ns.mounts.locate(path, p.cwd);
        yield* p.write(1, `${found.absolute}\n`);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, `${name}: ${path}: ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};
