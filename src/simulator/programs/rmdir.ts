import { Errno } from '../kernel/errno.ts';
import { removeDirectory } from '../kernel/files.ts';
import { each, missingOperand } from './operands.ts';
import { inQuotes } from './quoting.ts';
import type { Tool } from './tool.ts';

export const rmdir: Tool = {
  name: 'rmdir', usage: 'DIRECTORY...', summary: 'Remove empty folders', options: [{ short: 'p', long: 'parents' }, { short: 'v', long: 'verbose' }, { long: 'ignore-fail-on-non-empty' }],
  *run(p, { options, operands, flavour, ...call }) {
    if (operands.length === 0) return yield* missingOperand(p, { options, operands, flavour, ...call });
    let at = '', given = '';
    return yield* each(p, operands, (_, error) => (flavour === 'gnu' ? `rmdir: failed to remove ${options.has('p') && at !== given ? 'directory ' : ''}${inQuotes(at)}: ${error.strerror}` : `rmdir: '${at}': ${error.strerror}`), function* (path) {
      if (path === '') throw new Errno('ENOENT');
      if (/(^|\/)\.\/*$/.test(path)) {
        at = given = path;
        throw new Errno('EINVAL');
      }
      given = path.replace(/(?<=.)\/+$/, '');
      for (at = path.replace(/(?<=.)\/+$/, ''); at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
        if (options.has('v')) yield* p.write(1, `rmdir: removing directory, '${at}'\n`);
        try {
          removeDirectory(p, at);
        } catch (error) {
          if (error instanceof Errno && error.code === 'ENOTEMPTY' && options.has('ignore-fail-on-non-empty')) return;
          throw error;
        }
        if (!options.has('p')) return;
      }
    });
  },
};
