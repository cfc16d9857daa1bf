import { Errno } from '../kernel/errno.ts';
import { linesOf } from './operand-lines.ts';
import { complain, type Tool } from './tool.ts';

/** Searches by halves, as the real one does: in a file that is not sorted it may find nothing. */
export const look: Tool = {
  name: 'look', only: 'gnu', usage: 'STRING [FILE]', summary: 'Show lines that begin with a string', version: 'look from util-linux 2.38.1', options: [{ short: 'a', long: 'alternative' }, { short: 'd', long: 'alphanum' }, { short: 'f', long: 'ignore-case' }, { short: 't', long: 'terminate', value: true }],
  *run(p, { options, operands }) {
    const [wanted, path = '/usr/share/dict/words'] = operands;
    if (wanted === undefined || operands.length > 2) {
      yield* complain(p, 'look: bad usage\nTry \'look --help\' for more information.');
      return 1;
    }
    let lines: string[];
    try {
      lines = yield* linesOf(p, path);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, `look: ${path}: ${error.strerror}`);
      return 1;
    }
    const dictionary = options.has('d') || operands.length === 1, folded = options.has('f') || operands.length === 1, end = options.value('t');
    const key = (text: string): string => {
      const counted = dictionary ? text.replace(/[^A-Za-z0-9\s]/g, '') : text;
      return folded ? counted.toLowerCase() : counted;
    };
    const target = key(end !== undefined && wanted.includes(end) ? wanted.slice(0, wanted.indexOf(end) + 1) : wanted);
    let low = 0, high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (key(lines[middle]!) < target) low = middle + 1;
      else high = middle;
    }
    let found = false;
    for (; low < lines.length && key(lines[low]!).startsWith(target); low++) {
      found = true;
      yield* p.write(1, `${lines[low]}\n`);
    }
    return found ? 0 : 1;
  },
};
