import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, removeDirectory, rename, stat, unlink } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { copy, each, join, targets } from './operands.ts';
import type { Tool } from './tool.ts';

export const mv: Tool = {
  name: 'mv', usage: 'SOURCE... DEST', summary: 'Move or rename files and folders',
  options: [{ short: 'f', long: 'force' }, { short: 'i', long: 'interactive' }, { short: 'n', long: 'no-clobber' }, { short: 'v', long: 'verbose' }, { short: 't', long: 'target-directory', value: true }, { short: 'T', long: 'no-target-directory' }, { short: 'u', long: 'update' }],
  *run(p, call) {
    const { options, flavour } = call;
    const pairs = yield* targets(p, call);
    if (!pairs) return 1;
    const to = new Map(pairs);
    return yield* each(p, pairs.map(([source]) => source), (path, error) => (!lookup(p, path, false) ? (flavour === 'gnu' ? `mv: cannot stat '${path}': ${error.strerror}` : `mv: can't rename '${path}': ${error.strerror}`) : flavour === 'gnu' ? `mv: cannot move '${path}' to '${to.get(path)}': ${error.strerror}` : `mv: can't rename '${path}': ${error.strerror}`), function* (path) {
      const target = to.get(path)!;
      if (options.has('n') && lookup(p, target)) return;
      try {
        rename(p, path, target);
      } catch (error) {
        if (!(error instanceof Errno) || error.code !== 'EXDEV') throw error;
        yield* copy(p, path, target, true, true, false);
        yield* removeTree(p, path);
      }
      if (options.has('v')) yield* p.write(1, `renamed '${path}' -> '${target}'\n`);
    });
  },
};

function* removeTree(p: Process, path: string): Blocking<void> {
  if (stat(p, path, false).kind === 'directory') {
    for (const name of readDirectory(p, path)) yield* removeTree(p, join(path, name));
    removeDirectory(p, path);
  } else unlink(p, path);
}
