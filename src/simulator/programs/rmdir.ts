import { removeDirectory } from '../kernel/files.ts';
import { each, missingOperand } from './operands.ts';
import type { Tool } from './tool.ts';

export const rmdir: Tool = {
  name: 'rmdir', usage: 'DIRECTORY...', summary: 'Remove empty folders', options: [{ short: 'p', long: 'parents' }, { short: 'v', long: 'verbose' }, { long: 'ignore-fail-on-non-empty' }],
  *run(p, call) {
    if (call.operands.length === 0) return yield* missingOperand(p, call);
    return yield* each(p, call.operands, (path, error) => (call.flavour === 'gnu' ? `rmdir: failed to remove '${path}': ${error.strerror}` : `rmdir: '${path}': ${error.strerror}`), (path) => removeDirectory(p, path));
  },
};
