import { fromLatin1, latin1 } from '../kernel/bytes.ts';
import { eachInput } from './lines.ts';
import { flags } from './options.ts';
import type { Tool } from './tool.ts';

export const cat: Tool = {
  name: 'cat', usage: '[FILE]...', summary: 'Print files one after the other',
  options: [{ short: 'n', long: 'number' }, { short: 'b', long: 'number-nonblank' }, { short: 'A', long: 'show-all' }, { short: 'E', long: 'show-ends' }, { short: 's', long: 'squeeze-blank' }, { short: 'T', long: 'show-tabs' }, { short: 'v', long: 'show-nonprinting' }, ...flags('uet')],
  *run(p, call) {
    const { options } = call;
    const has = (...names: string[]): boolean => names.some((name) => options.has(name));
    const plain = !has('n', 'b', 'A', 'E', 's', 'e', 'v', 't', 'T');
    const ends = has('A', 'E', 'e'), tabs = has('A', 'T', 't'), visible = has('A', 'v', 'e', 't');
    let number = 0, blanks = 0, atStart = true;
    /** One piece of a line, with its line feed if that is there. Pieces come as they are read. */
    const show = (piece: string): string => {
      const terminated = piece.endsWith('\n'), line = terminated ? piece.slice(0, -1) : piece;
      blanks = atStart && line === '' && terminated ? blanks + 1 : 0;
      if (has('s') && blanks > 1) return '';
      const numbered = atStart && (has('b') ? line !== '' : has('n'));
      atStart = terminated;
      // GNU's shows what would hide the mark at the end of a line.
      const body = visible ? visibly(line) : line, ended = ends && terminated && call.flavour === 'gnu' ? body.replace(/\r$/, '^M') : body;
      return `${numbered ? `${String(++number).padStart(6)}\t` : ''}${tabs ? ended.replace(/\t/g, '^I') : ended}${terminated ? `${ends ? '$' : ''}\n` : ''}`;
    };
    return yield* eachInput(p, call, call.operands, function* (file) {
      for (;;) {
        const bytes = yield* file.read(65536);
        if (bytes.length === 0) break;
        yield* p.write(1, plain ? bytes : fromLatin1(latin1(bytes).split(/(?<=\n)/).map(show).join('')));
      }
      // Where busybox counts lines, each file ends with one.
      if (call.flavour === 'busybox' && has('n', 'b') && !visible && !atStart) {
        atStart = true;
        yield* p.write(1, '\n');
      }
    });
  },
};

/** -v: control characters as ^X, bytes beyond ASCII as M-x. */
const visibly = (line: string): string =>
  line.replace(/[\x00-\x08\x0b-\x1f\x7f-\xff]/g, (character) => {
    const code = character.charCodeAt(0), low = code & 0x7f;
    return `${code > 0x7f ? 'M-' : ''}${low < 32 ? `^${String.fromCharCode(low + 64)}` : low === 127 ? '^?' : String.fromCharCode(low)}`;
  });
