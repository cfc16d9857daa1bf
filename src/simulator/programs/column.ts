import type { Blocking } from '../kernel/blocking.ts';
import { closedInput } from './closed-input.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { displayWidth } from './format.ts';
import { linesOf } from './operand-lines.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const column: Tool = {
  name: 'column', only: 'gnu', usage: '[FILE]...', summary: 'Line up columns', version: 'column from util-linux 2.38.1',
  options: [
    { short: 't', long: 'table' }, { short: 's', long: 'separator', value: true }, { short: 'o', long: 'output-separator', value: true }, { short: 'N', long: 'table-columns', value: true }, { short: 'R', long: 'table-right', value: true }, { short: 'H', long: 'table-hide', value: true }, { short: 'l', long: 'table-columns-limit', value: true },
    { short: 'c', long: 'output-width', value: true }, { short: 'x', long: 'fillrows' }, { short: 'L', long: 'keep-empty-lines' }, { short: 'J', long: 'json' }, { short: 'n', long: 'table-name', value: true }, { short: 'd', long: 'table-noheadings' }, { short: 'e', long: 'table-header-repeat' }, { short: 'W', long: 'table-wrap', value: true }, { short: 'E', long: 'table-noextreme', value: true }, { short: 'T', long: 'table-truncate', value: true }, { short: 'O', long: 'table-order', value: true },
  ],
  *run(p, call) {
    const { options, operands } = call;
    const lines: string[] = [];
    let status = 0;
    for (const operand of operands.length > 0 ? operands : ['-']) {
      try {
        lines.push(...(yield* linesOf(p, operand)).filter((line) => line.trim() !== '' || options.has('L')));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
        yield* complain(p, closedInput(call, operand, error) ?? `column: ${operand}: ${error.strerror}`);
        status = 1;
      }
    }
    if (lines.length > 0) yield* options.has('J') ? json(p, call, lines) : options.has('t') ? table(p, call, lines) : fill(p, call, lines);
    return status;
  },
};

/** Cells of a line: between blanks, or at every one of the separators. */
function cellsOf({ options }: Invocation, line: string): string[] {
  const separators = options.value('s'), limit = Number(options.value('l') ?? Infinity);
  const cells = separators === undefined ? line.trim().split(/[ \t]+/) : line.split(new RegExp(`[${separators.replace(/[\\\]^-]/g, '\\$&')}]`));
  if (cells.length <= limit) return cells;
  return [...cells.slice(0, limit - 1), cells.slice(limit - 1).join(' ')];
}

/** Column numbers that an option names by number, name, or `0` and `-` for all and unnamed. */
function chosen(text: string | undefined, names: readonly string[], count: number): Set<number> {
  const parts = text?.split(',') ?? [];
  return new Set(parts.flatMap((part) => (part === '0' ? Array.from({ length: count }, (_, i) => i) : /^\d+$/.test(part) ? [Number(part) - 1] : /^-\d+$/.test(part) ? [count + Number(part)] : names.includes(part) ? [names.indexOf(part)] : [])));
}

function* table(p: Process, call: Invocation, lines: readonly string[]): Blocking<void> {
  const { options } = call;
  const names = options.value('N')?.split(',') ?? [];
  const body = lines.map((line) => (line.trim() === '' ? [''] : cellsOf(call, line)));
  const rows = names.length > 0 && !options.has('d') ? [names, ...body] : body;
  const count = Math.max(...rows.map((row) => row.length));
  const right = chosen(options.value('R'), names, count), hidden = chosen(options.value('H'), names, count);
  const visible = Array.from({ length: count }, (_, i) => i).filter((i) => !hidden.has(i));
  const widths = visible.map((i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ''))));
  const gap = options.value('o') ?? '  ';
  // Short rows are filled up, and only a row's last column goes without its padding.
  yield* p.write(1, rows.map((row) => `${visible.map((i, at) => {
    const cell = row[i] ?? '', padding = ' '.repeat(Math.max(0, widths[at]! - displayWidth(cell)));
    return right.has(i) ? padding + cell : at === visible.length - 1 && row.length >= count ? cell : at === visible.length - 1 && cell === '' ? '' : cell + padding;
  }).join(gap)}\n`).join(''));
}

/** Words in columns of the same width, which end at tab stops. */
function* fill(p: Process, { options }: Invocation, lines: readonly string[]): Blocking<void> {
  const width = Number(options.value('c') ?? p.files.get(1)?.tty?.columns ?? 80);
  const widest = Math.max(...lines.map(displayWidth));
  const cell = (Math.floor(widest / 8) + 1) * 8;
  const count = Math.max(1, Math.floor(width / cell)), rows = Math.ceil(lines.length / count);
  const columns = options.has('x') ? count : Math.ceil(lines.length / rows);
  let out = '';
  for (let row = 0; row < rows; row++) {
    let line = '', used = 0;
    for (let column = 0; column < columns; column++) {
      const text = lines[options.has('x') ? row * columns + column : column * rows + row];
      if (text === undefined) continue;
      if (column > 0) line += '\t'.repeat(Math.ceil((column * cell - used) / 8));
      line += text;
      used = column * cell + displayWidth(text);
    }
    out += `${line}\n`;
  }
  yield* p.write(1, out);
}

function* json(p: Process, call: Invocation, lines: readonly string[]): Blocking<void> {
  const names = call.options.value('N')?.split(',');
  if (!names) {
    yield* complain(p, 'column: options --json and --table-columns required together');
    return p.exit(1);
  }
  const entries = lines.map((line) => `{\n${cellsOf(call, line).map((cell, i) => `         ${JSON.stringify((names[i] ?? '').toLowerCase())}: ${JSON.stringify(cell)}`).join(',\n')}\n      }`);
  yield* p.write(1, `{\n   "${call.options.value('n') ?? 'table'}": [\n      ${entries.join(',')}\n   ]\n}\n`);
}
