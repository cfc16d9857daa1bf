import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { openOperand, readAll } from './lines.ts';
import { complain, type Tool } from './tool.ts';

export const cmp: Tool = {
  name: 'cmp', usage: 'FILE1 FILE2', summary: 'Compare two files byte by byte', options: [{ short: 's', long: 'silent' }, { short: 'l', long: 'verbose' }],
  *run(p, { operands, options }) {
    if (operands.length === 0) {
      yield* complain(p, "cmp: missing operand after 'cmp'\ncmp: Try 'cmp --help' for more information.");
      return 2;
    }
    const contents: Uint8Array[] = [];
    for (const path of [operands[0]!, operands[1] ?? '-']) {
      try {
        contents.push(yield* readAll(p, openOperand(p, path)));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
        yield* complain(p, `cmp: ${path}: ${error.strerror}`);
        return 2;
      }
    }
    const [a, b] = contents as [Uint8Array, Uint8Array];
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at]) at++;
    if (at === a.length && at === b.length) return 0;
    if (!options.has('s')) {
      const line = decode(a.slice(0, at)).split('\n').length;
      yield* p.write(at === a.length || at === b.length ? 2 : 1, at === a.length || at === b.length ? `cmp: EOF on ${operands[at === a.length ? 0 : 1]} after byte ${at}, line ${line}\n` : `${operands[0]} ${operands[1]} differ: byte ${at + 1}, line ${line}\n`);
    }
    return 1;
  },
};
