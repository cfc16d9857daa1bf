import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, removeDirectory, stat, unlink } from '../kernel/files.ts';
import { each, join, missingOperand } from './operands.ts';
import { complain, type Tool } from './tool.ts';

export const rm: Tool = {
  name: 'rm', usage: 'FILE...', summary: 'Remove files and folders',
  options: [{ short: 'f', long: 'force' }, { short: 'r', long: 'recursive' }, { short: 'R' }, { short: 'i' }, { short: 'v', long: 'verbose' }, { short: 'd', long: 'dir' }, { long: 'no-preserve-root' }, { long: 'preserve-root' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    const recursive = options.has('r') || options.has('R'), force = options.has('f');
    if (operands.length === 0) return force ? 0 : yield* missingOperand(p, call);
    const remove = function* (path: string): Blocking<void> {
      const node = stat(p, path, false);
      if (node.kind === 'directory') {
        if (recursive) for (const name of readDirectory(p, path)) yield* remove(join(path, name));
        removeDirectory(p, path);
      } else unlink(p, path);
      yield* p.compute(0.005);
      if (options.has('v')) yield* p.write(1, `removed '${path}'\n`);
    };
    return yield* each(p, operands, (path, error) => (flavour === 'gnu' ? `rm: cannot remove '${path}': ${error.strerror}` : `rm: can't remove '${path}': ${error.strerror}`), function* (path) {
      if (/^\/+$/.test(path) && recursive && !options.has('no-preserve-root')) {
        yield* complain(p, "rm: it is dangerous to operate recursively on '/'\nrm: use --no-preserve-root to override this failsafe");
        return;
      }
      const node = lookup(p, path, false);
      if (!node && force) return;
      if (node?.kind === 'directory' && !recursive && !options.has('d')) throw new Errno('EISDIR');
      yield* remove(path);
    });
  },
};
