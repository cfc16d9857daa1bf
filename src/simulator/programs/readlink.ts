import { lookup, realPath } from '../kernel/files.ts';
import type { Tool } from './tool.ts';

export const readlink: Tool = {
  name: 'readlink', usage: 'FILE...', summary: 'Print where symbolic links lead', options: [{ short: 'f', long: 'canonicalize' }, { short: 'e' }, { short: 'm' }, { short: 'n', long: 'no-newline' }],
  *run(p, { options, operands }) {
    let status = 0;
    for (const path of operands) {
      const node = lookup(p, path, false);
      const text = options.has('f') || options.has('e') ? (node ? realPath(p, path) : undefined) : node?.kind === 'symlink' ? node.target : undefined;
      if (text === undefined) status = 1;
      else yield* p.write(1, `${text}${options.has('n') ? '' : '\n'}`);
    }
    return status;
  },
};
