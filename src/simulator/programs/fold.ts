import { fromBytes, toBytes } from './byte-text.ts';
import { displayWidth } from './format.ts';
import { mapLines } from './text-lines.ts';
import { complain, quoted, type Tool } from './tool.ts';

export const fold: Tool = {
  name: 'fold', usage: '[FILE]...', summary: 'Break long lines', options: [{ short: 'w', long: 'width', value: true }, { short: 's', long: 'spaces' }, { short: 'b', long: 'bytes' }],
  prepare: (words) => words.map((word, i) => (/^-\d+$/.test(word) && !/^(?:-[bs]*w|--width)$/.test(words[i - 1] ?? '') ? `-w${word.slice(1)}` : word)),
  *run(p, call) {
    const text = call.options.value('w') ?? '80', width = Number(text);
    if (!/^\d+$/.test(text) || width === 0) {
      const range = text === '0' ? ': Numerical result out of range' : '';
      yield* complain(p, call.flavour === 'gnu' ? `fold: invalid number of columns: ${quoted(p, text)}${range}` : text === '0' ? 'fold: number 0 is not in 1..10000 range' : `fold: invalid number '${/^-\d+$/.test(text) && p.argv.includes(text) ? `-w${text.slice(1)}` : text}'`);
      return 1;
    }
    return yield* mapLines(p, call, (line) => (call.flavour === 'gnu' ? fromBytes(folded(toBytes(line), width, call.options.has('s'), call.options.has('b'))) : folded(line, width, call.options.has('s'), call.options.has('b'))), '\n', true);
  },
};

/** GNU's takes each byte for a column, busybox's each character. */
function folded(line: string, width: number, atSpaces: boolean, bytes: boolean): string {
  const parts: string[] = [];
  let part = '', column = 0;
  for (const character of line) {
    const wide = bytes ? 1 : character === '\t' ? 8 - (column % 8) : character === '\b' ? -Math.min(1, column) : character === '\r' ? -column : character > '\x7f' ? 1 : displayWidth(character);
    if (column + wide > width && part !== '') {
      const space = atSpaces ? Math.max(part.lastIndexOf(' '), part.lastIndexOf('\t')) + 1 : 0;
      parts.push(space > 0 ? part.slice(0, space) : part);
      part = space > 0 ? part.slice(space) : '';
      column = displayWidth(part);
    }
    part += character;
    column += wide;
  }
  return [...parts, part].join('\n');
}
