import { changeAttributes, lookup, open, stat } from '../kernel/files.ts';
import { parseDate } from './dates.ts';
import { each, missingOperand } from './operands.ts';
import { complain, type Tool } from './tool.ts';

export const touch: Tool = {
  name: 'touch', usage: 'FILE...', summary: 'Make files, or set their times to now', options: [{ short: 'c', long: 'no-create' }, { short: 'd', long: 'date', value: true }, { short: 't', value: true }, { short: 'r', long: 'reference', value: true }, { short: 'a' }, { short: 'm' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length === 0) return yield* missingOperand(p, call, 'missing file operand');
    const time = options.has('d') ? parseDate(options.value('d')!, p.now) : options.has('r') ? stat(p, options.value('r')!).mtime : p.now;
    if (time === undefined) {
      yield* complain(p, `touch: invalid date format '${options.value('d')}'`);
      return 1;
    }
    return yield* each(p, operands, (path, error) => (flavour === 'gnu' ? `touch: cannot touch '${path}': ${error.strerror}` : `touch: ${path}: ${error.strerror}`), (path) => {
      if (!lookup(p, path)) {
        if (options.has('c')) return;
        open(p, path, { write: true, create: true }).retain().release();
      }
      changeAttributes(p, path, (node) => (node.mtime = time));
    });
  },
};
