import { decodeEscapes } from '../expand/ansi.ts';
import type { BuiltinEntry } from './builtin.ts';

export const echo: BuiltinEntry = {
  name: 'echo', usage: 'echo [-neE] [arg ...]',
  *run(shell, argv) {
    let newline = true, escapes = shell.shopts.xpg_echo === true, i = 1;
    for (; i < argv.length && /^-[neE]+$/.test(argv[i]!); i++) {
      for (const letter of argv[i]!.slice(1)) {
        if (letter === 'n') newline = false;
        else escapes = letter === 'e';
      }
    }
    let text = i === argv.length - 1 ? argv[i]! : argv.slice(i).join(' ');
    if (escapes && text.includes('\\')) {
      const decoded = decodeEscapes(text, 'zero');
      text = decoded.text;
      if (decoded.stopped) newline = false;
    }
    yield* shell.write(newline ? `${text}\n` : text);
    return 0;
  },
};
