import { decode } from '../kernel/bytes.ts';
import { readFile } from '../kernel/files.ts';
import type { Tool } from './tool.ts';

export const cmp: Tool = {
  name: 'cmp', usage: 'FILE1 FILE2', summary: 'Compare two files byte by byte', options: [{ short: 's', long: 'quiet' }],
  *run(p, { operands, options }) {
    const [a, b] = operands.slice(0, 2).map((path) => readFile(p, path));
    if (!a || !b) return 2;
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
