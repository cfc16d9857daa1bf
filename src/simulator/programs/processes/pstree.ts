import { numberShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { findUser, userName } from '../accounts.ts';
import { parseOptions, type Parsed } from '../options.ts';
import { complain, inUtf8, type Tool } from '../tool.ts';

/** How branches are drawn. */
const UNICODE = { only: '───', first: '─┬─', middle: '├─', last: '└─', down: '│ ' };
const ASCII = { only: '---', first: '-+-', middle: '|-', last: '`-', down: '| ' };

export const pstree: Tool = {
  name: 'pstree', usage: '[PID|USER]', summary: 'Draw the tree of processes', raw: true,
  *run(p, { operands, flavour }) {
    const { options, operands: [start] } = parseOptions(operands, [...'aAcGghlnpsStTuUV'].map((short) => ({ short })).concat([]), { stopAtOperand: false });
    const user = start !== undefined && !/^\d+$/.test(start) ? findUser(p, start)?.uid : undefined;
    if (start !== undefined && !/^\d+$/.test(start) && user === undefined) {
      yield* complain(p, flavour === 'gnu' ? `No such user name: ${start}` : `pstree: unknown user ${start}`);
      return 1;
    }
    const from = /^\d+$/.test(start ?? '') ? Number(start) : Math.min(...p.ns.pids.processes.keys());
    const roots = user === undefined ? [p.ns.pids.processes.get(from)].filter((one) => one !== undefined) : [...p.ns.pids.processes.values()].filter((one) => one.uid === user && one.parent?.uid !== user);
    if (roots.length === 0) return 1;
    const draw = new Drawing(p, options, options.has('A') || (!options.has('U') && !(inUtf8(p) && p.files.get(1)?.tty)) ? ASCII : UNICODE);
    yield* p.write(1, roots.map((root) => `${draw.tree(root).join('\n')}\n`).join(''));
    return 0;
  },
};

class Drawing {
  readonly #p: Process;
  readonly #options: Parsed;
  readonly #signs: typeof UNICODE;

  constructor(p: Process, options: Parsed, signs: typeof UNICODE) {
    this.#p = p;
    this.#options = options;
    this.#signs = signs;
  }

  #label(process: Process): string {
    const options = this.#options, more = [options.has('p') ? String(numberShown(this.#p, process)) : '', options.has('g') ? String(process.group) : '', options.has('u') && process.uid !== (process.parent?.uid ?? process.uid) ? userName(this.#p, process.uid) : ''].filter((one) => one !== '').join(',');
    if (options.has('a')) return `${process.comm}${more === '' ? '' : `,${more}`}${process.argv.slice(1).map((word) => ` ${word}`).join('')}`;
    return `${process.comm}${more === '' ? '' : `(${more})`}`;
  }

  #children(process: Process): Process[] {
    const found = [...this.#p.ns.pids.processes.values()].filter((one) => one.parent === process && !one.ended);
    return this.#options.has('n') ? found : found.sort((a, b) => (a.comm < b.comm ? -1 : a.comm > b.comm ? 1 : 0));
  }

  /** The lines of a process and what is below it. */
  tree(process: Process): string[] {
    const label = this.#label(process), branches = this.#compact(this.#children(process).map((child) => this.tree(child)));
    const signs = this.#signs;
    if (this.#options.has('a')) return [label, ...branches.flatMap((lines, i) => lines.map((line, row) => `  ${row === 0 ? (i < branches.length - 1 ? signs.middle : signs.last) : i < branches.length - 1 ? signs.down : '  '}${line}`))];
    if (branches.length === 0) return [label];
    const indent = ' '.repeat(label.length + 1);
    return branches.flatMap((lines, i) => lines.map((line, row) => {
      const last = i === branches.length - 1;
      if (row > 0) return `${indent}${last ? '  ' : signs.down}${line}`;
      return i === 0 ? `${label}${branches.length === 1 ? signs.only : signs.first}${line}` : `${indent}${last ? signs.last : signs.middle}${line}`;
    }));
  }

  /** The same ones are drawn once, with their number before them. */
  #compact(branches: string[][]): string[][] {
    if (this.#options.has('c') || this.#options.has('p') || this.#options.has('g') || this.#options.has('a')) return branches;
    const groups = new Map<string, { lines: string[]; count: number }>();
    for (const lines of branches) {
      const group = groups.get(lines.join('\n')) ?? { lines, count: 0 };
      group.count++;
      groups.set(lines.join('\n'), group);
    }
    return [...groups.values()].map(({ lines, count }) => (count === 1 ? lines : lines.map((line, i) => (i === 0 ? `${count}*[${line}${lines.length === 1 ? ']' : ''}` : `${' '.repeat(`${count}*[`.length)}${line}${i === lines.length - 1 ? ']' : ''}`))));
  }
}
