import type { Blocking } from '../kernel/blocking.ts';
import { openNull } from '../kernel/devices.ts';
import { eachInput, LineReader, openOperand } from './lines.ts';
import { unescape } from './escapes.ts';
import { cannotOpen, complain, type Tool } from './tool.ts';
import { Errno } from '../kernel/errno.ts';

export const paste: Tool = {
  name: 'paste', usage: '[FILE]...', summary: 'Join lines of files side by side', options: [{ short: 'd', long: 'delimiters', value: true }, { short: 's', long: 'serial' }, { short: 'z', long: 'zero-terminated' }],
  *run(p, call) {
    const { options, operands } = call;
    const end = options.has('z') ? '\0' : '\n';
    const given = options.value('d') ?? '\t';
    if (given === '' && call.flavour === 'busybox') {
      yield* complain(p, "paste: -d '' is not supported");
      return 1;
    }
    if (call.flavour === 'gnu' && /^(?:[^\\]|\\[\s\S])*\\$/.test(given)) {
      yield* complain(p, `paste: delimiter list ends with an unescaped backslash: ${given}`);
      return 1;
    }
    const by = given === '' ? [''] : (given.match(/\\[\s\S]|[\s\S]/gu) ?? []).map((one) => (one === '\\0' ? '' : unescape(one)));
    const joined = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? '' : by[(i - 1) % by.length]!) + cell).join('');
    if (options.has('s')) {
      return yield* eachInput(p, call, operands, function* (file) {
        const reader = new LineReader(p, file, end), cells: string[] = [];
        for (let line = yield* reader.line(); line !== undefined; line = yield* reader.line()) cells.push(line);
        yield* p.write(1, joined(cells) + end);
      });
    }
    // `-` several times takes lines in turn from the one standard input.
    const readers: LineReader[] = [], shared = new LineReader(p, call.flavour === 'busybox' && !p.files.has(0) ? openNull() : p.file(0), end);
    for (const name of operands.length > 0 ? operands : ['-']) {
      try {
        readers.push(name === '-' ? shared : new LineReader(p, openOperand(p, name).retain(), end));
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, cannotOpen(call, name, error));
        return 1;
      }
    }
    for (let row = yield* takeRow(readers); row; row = yield* takeRow(readers)) yield* p.write(1, call.flavour === 'busybox' ? inTurn(row, by, end) : joined(row.map((cell) => cell ?? '')) + end);
    return 0;
  },
};

/** busybox writes nothing for a file that has ended, not even what would stand behind it; the line ends with the last file's. */
function inTurn(row: readonly (string | undefined)[], by: readonly string[], end: string): string {
  let text = '', delimiters = 0;
  for (const [i, cell] of row.entries()) if (cell !== undefined) text += cell + (i === row.length - 1 ? end : by[delimiters++ % by.length]!);
  return text;
}

/** A line of each; undefined once all have ended. */
function* takeRow(readers: readonly LineReader[]): Blocking<(string | undefined)[] | undefined> {
  const row: (string | undefined)[] = [];
  for (const reader of readers) row.push(yield* reader.line());
  return row.every((cell) => cell === undefined) ? undefined : row;
}
