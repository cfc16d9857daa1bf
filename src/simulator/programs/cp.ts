import type { Blocking } from '../kernel/blocking.ts';
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { copy, each, isDirectory, targets } from './operands.ts';
import { complain, type Tool } from './tool.ts';

export const cp: Tool = {
  name: 'cp', usage: 'SOURCE... DEST', summary: 'Copy files and folders',
  options: [{ short: 'r', long: 'recursive' }, { short: 'R' }, { short: 'a', long: 'archive' }, { short: 'p' }, { short: 'f', long: 'force' }, { short: 'i', long: 'interactive' }, { short: 'n', long: 'no-clobber' }, { short: 'v', long: 'verbose' }, { short: 't', long: 'target-directory', value: true }, { short: 'T', long: 'no-target-directory' }, { short: 'L', long: 'dereference' }, { short: 'd' }, { short: 'u', long: 'update' }],
  *run(p, call) {
    const { options, flavour } = call;
    const pairs = yield* targets(p, call);
    if (!pairs) return 1;
    const recursive = options.has('r') || options.has('R') || options.has('a');
    const to = new Map(pairs);
    return yield* each(p, pairs.map(([source]) => source), (path, error) => (flavour === 'gnu' ? (lookup(p, path) ? `cp: cannot create regular file '${to.get(path)}': ${error.strerror}` : `cp: cannot stat '${path}': ${error.strerror}`) : `cp: can't ${lookup(p, path) ? `create '${to.get(path)}'` : `stat '${path}'`}: ${error.strerror}`), function* (path) {
      if (isDirectory(p, path) && !recursive) return yield* refuse(p, flavour === 'gnu' ? `cp: -r not specified; omitting directory '${path}'` : `cp: omitting directory '${path}'`);
      if (options.has('n') && lookup(p, to.get(path)!)) return;
      yield* copy(p, path, to.get(path)!, recursive, options.has('a') || options.has('p'), options.has('v'));
    });
  },
};

/** Complains and lets the tool end with 1. */
function* refuse(p: Process, words: string): Blocking<never> {
  yield* complain(p, words);
  p.exit(1);
}
