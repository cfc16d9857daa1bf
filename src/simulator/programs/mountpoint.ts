import { Errno } from '../kernel/errno.ts';
import { stat } from '../kernel/files.ts';
import { absolutePath } from './node-facts.ts';
import { UsageError } from './options.ts';
import { complain, tryHelp, type Tool } from './tool.ts';

export const mountpoint: Tool = {
  name: 'mountpoint', usage: 'DIR', summary: 'Tell whether something is mounted at a folder', options: [{ short: 'q', long: 'quiet' }, { short: 'd', long: 'fs-devno' }, { short: 'x', long: 'devno' }, { short: 'n' }],
  *run(p, { options, operands, flavour }) {
    const [path] = operands;
    if (operands.length !== 1 && flavour === 'busybox') throw new UsageError('');
    if (path === undefined || operands.length !== 1) {
      yield* complain(p, `mountpoint: bad usage\n${tryHelp('mountpoint')}`);
      return 1;
    }
    try {
      stat(p, path);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      if (!options.has('q')) yield* complain(p, `mountpoint: ${path}: ${error.strerror}`);
      return 1;
    }
    const is = p.ns.mounts.list().some((mount) => mount.path === absolutePath(p, path));
    if (!options.has('q')) yield* p.write(1, `${path} is ${is ? '' : 'not '}a mountpoint\n`);
    return is ? 0 : flavour === 'gnu' ? 32 : 1;
  },
};
