import { linesOf } from './operand-lines.ts';
import { complain, type Tool } from './tool.ts';

export const comm: Tool = {
  name: 'comm', usage: 'FILE1 FILE2', summary: 'Compare two sorted files line by line', options: [{ short: '1' }, { short: '2' }, { short: '3' }],
  *run(p, { options, operands }) {
    const [left, right] = operands;
    if (left === undefined || right === undefined) {
      yield* complain(p, "comm: missing operand\nTry 'comm --help' for more information.");
      return 1;
    }
    const a = yield* linesOf(p, left), b = yield* linesOf(p, right), shown = ['1', '2', '3'].map((name) => !options.has(name));
    let out = '', i = 0, j = 0;
    const add = (column: number, line: string): void => {
      if (shown[column]) out += `${'\t'.repeat(shown.slice(0, column).filter(Boolean).length)}${line}\n`;
    };
    while (i < a.length || j < b.length) {
      if (j >= b.length || (i < a.length && a[i]! < b[j]!)) add(0, a[i++]!);
      else if (i >= a.length || b[j]! < a[i]!) add(1, b[j++]!);
      else {
        add(2, a[i++]!);
        j++;
      }
    }
    yield* p.write(1, out);
    return 0;
  },
};
