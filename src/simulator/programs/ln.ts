import { lookup, makeHardLink, makeSymlink, unlink } from '../kernel/files.ts';
import { baseName, each, isDirectory, join, missingOperand } from './operands.ts';
import type { Tool } from './tool.ts';

export const ln: Tool = {
  name: 'ln', usage: 'TARGET [LINK]', summary: 'Make links', options: [{ short: 's', long: 'symbolic' }, { short: 'f', long: 'force' }, { short: 'n', long: 'no-dereference' }, { short: 'v', long: 'verbose' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    const [target, given] = operands;
    if (target === undefined) return yield* missingOperand(p, call, 'missing file operand');
    const link = given === undefined ? baseName(target) : isDirectory(p, given) && !options.has('n') ? join(given, baseName(target)) : given;
    const kind = options.has('s') ? 'symbolic' : 'hard';
    return yield* each(p, [link], (path, error) => (flavour === 'gnu' ? (kind === 'hard' && error.code === 'ENOENT' ? `ln: failed to access '${target}': ${error.strerror}` : `ln: failed to create ${kind} link '${path}'${kind === 'hard' ? ` => '${target}'` : ''}: ${error.strerror}`) : `ln: ${path}: ${error.strerror}`), (path) => {
      if (options.has('f') && lookup(p, path, false)) unlink(p, path);
      if (kind === 'symbolic') makeSymlink(p, target, path);
      else makeHardLink(p, target, path);
    });
  },
};
