import { decodeEscapes } from '../expand/ansi.ts';
import type { Shell } from '../shell.ts';
import type { BuiltinEntry } from './builtin.ts';

/** Neither dash nor busybox knows bash's escapes of code points; dash no hexadecimal ones either. */
export const knownTo = (shell: Shell, text: string): string =>
  shell.dialect === 'ash' ? text.replace(shell.dash ? /\\\\|\\[xuUE]/g : /\\\\|\\[uUE]/g, (found) => (found === '\\\\' ? found : `\\${found}`)) : text;

export const echo: BuiltinEntry = {
  name: 'echo', usage: 'echo [-neE] [arg ...]',
  *run(shell, argv) {
    let newline = true, escapes = shell.shopts.xpg_echo === true || shell.dash, i = 1;
    if (shell.dash && argv[1] === '-n') {
      newline = false;
      i = 2;
    }
    for (; !shell.dash && i < argv.length && /^-[neE]+$/.test(argv[i]!); i++) {
      for (const letter of argv[i]!.slice(1)) {
        if (letter === 'n') newline = false;
        else escapes = letter === 'e';
      }
    }
    let text = i === argv.length - 1 ? argv[i]! : argv.slice(i).join(' ');
    if (escapes && text.includes('\\')) {
      const decoded = decodeEscapes(knownTo(shell, text), shell.dash ? 'both' : 'zero');
      text = decoded.text;
      if (decoded.stopped) newline = false;
    }
    yield* shell.write(newline ? `${text}\n` : text);
    return 0;
  },
};
