import { decodeEscapes } from '../expand/ansi.ts';
import type { BuiltinEntry } from './builtin.ts';

/** dash knows escapes without being asked, but not all of bash's. */
export const forDash = (text: string): string => text.replace(/\\\\|\\[xuUE]/g, (found) => (found === '\\\\' ? found : `\\${found}`));

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
      const decoded = decodeEscapes(shell.dash ? forDash(text) : text, shell.dash ? 'both' : 'zero');
      text = decoded.text;
      if (decoded.stopped) newline = false;
    }
    yield* shell.write(newline ? `${text}\n` : text);
    return 0;
  },
};
