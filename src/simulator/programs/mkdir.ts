import { Errno } from '../kernel/errno.ts';
import { lookup, makeDirectory } from '../kernel/files.ts';
import { changeMode } from './mode.ts';
import { each, isDirectory, missingOperand } from './operands.ts';
import type { Tool } from './tool.ts';

export const mkdir: Tool = {
  name: 'mkdir', usage: 'DIRECTORY...', summary: 'Make folders',
  options: [{ short: 'p', long: 'parents' }, { short: 'm', long: 'mode', value: true }, { short: 'v', long: 'verbose' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length === 0) return yield* missingOperand(p, call);
    const mode = options.has('m') ? changeMode(0o777, options.value('m')!, true) ?? 0o777 : 0o777;
    return yield* each(p, operands, (path, error) => (flavour === 'gnu' ? `mkdir: cannot create directory '${path}': ${error.strerror}` : `mkdir: can't create directory '${path}': ${error.strerror}`), function* (path) {
      if (!options.has('p')) {
        makeDirectory(p, path, mode);
        if (options.has('v')) yield* p.write(1, `mkdir: created directory '${path}'\n`);
        return;
      }
      const parts = path.split('/');
      for (let depth = 1; depth <= parts.length; depth++) {
        const part = parts.slice(0, depth).join('/');
        if (part === '' || isDirectory(p, part)) continue;
        if (lookup(p, part)) throw new Errno(depth === parts.length ? 'EEXIST' : 'ENOTDIR');
        makeDirectory(p, part, mode);
        if (options.has('v')) yield* p.write(1, `mkdir: created directory '${part}'\n`);
      }
    });
  },
};
