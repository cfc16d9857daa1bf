import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { readDirectory, stat as statFile } from '../kernel/files.ts';
import { humanSize } from './format.ts';
import { sizeOf } from './node-facts.ts';
import { complain, type Tool } from './tool.ts';

export const du: Tool = {
  name: 'du', usage: '[FILE]...', summary: 'Show the room that files take', options: [{ short: 's', long: 'summarize' }, { short: 'h', long: 'human-readable' }, { short: 'a', long: 'all' }, { short: 'k' }, { short: 'm' }, { short: 'b', long: 'bytes' }, { short: 'd', long: 'max-depth', value: true }, { short: 'c', long: 'total' }, { short: 'x' }],
  *run(p, { options, operands, flavour }) {
    const shown = (bytes: number): string => (options.has('h') ? humanSize(bytes) : options.has('b') ? String(bytes) : String(Math.ceil(bytes / (options.has('m') ? 2 ** 20 : 1024))));
    const limit = options.has('s') ? 0 : Number(options.value('d') ?? Infinity);
    let total = 0, status = 0;
    const visit = function* (path: string, depth: number): Blocking<number> {
      const node = statFile(p, path, false);
      let sum = options.has('b') ? sizeOf(node) : node.kind === 'directory' ? 4096 : Math.ceil(sizeOf(node) / 4096) * 4096;
      if (node.kind === 'directory') for (const name of readDirectory(p, path)) sum += yield* visit(`${path.replace(/\/$/, '')}/${name}`, depth + 1);
      if (depth <= limit && (node.kind === 'directory' || options.has('a') || depth === 0)) yield* p.write(1, `${shown(sum)}\t${path}\n`);
      return sum;
    };
    for (const path of operands.length > 0 ? operands : ['.']) {
      try {
        total += yield* visit(path, 0);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, flavour === 'gnu' ? `du: cannot access '${path}': ${error.strerror}` : `du: ${path}: ${error.strerror}`);
        status = 1;
      }
    }
    if (options.has('c')) yield* p.write(1, `${shown(total)}\ttotal\n`);
    return status;
  },
};
