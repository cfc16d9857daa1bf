import { complain, type Tool } from './tool.ts';

/** What the kernel keeps of a size. */
const LARGEST = 65_535;

export const stty: Tool = {
  name: 'stty', usage: '[SETTING]...', summary: 'Show or change terminal settings', prepare: (words) => ['--', ...words],
  *run(p, { operands }) {
    const tty = p.files.get(0)?.tty;
    if (!tty) {
      yield* complain(p, "stty: 'standard input': Inappropriate ioctl for device");
      return 1;
    }
    const words = [...operands];
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
      if (word === 'rows' || word === 'cols' || word === 'columns') {
        const given = words.shift();
        if (given === undefined) {
          yield* complain(p, `stty: missing argument to '${word}'\nTry 'stty --help' for more information.`);
          return 1;
        }
        if (!/^\d+$/.test(given)) {
          yield* complain(p, `stty: invalid integer argument: '${given}'`);
          return 1;
        }
        // A screen keeps at least a row and a column.
        const size = Math.min(LARGEST, Math.max(1, Number(given)));
        if (word === 'rows') tty.resize(size, tty.columns);
        else tty.resize(tty.rows, size);
      } else if (word === 'size') yield* p.write(1, `${tty.rows} ${tty.columns}\n`);
      else if (word === 'echo' || word === '-echo') tty.set({ echo: word === 'echo' });
      else if (word === 'raw') tty.set({ canonical: false, echo: false, signals: false, outputNewlines: false, inputNewlines: false });
      else if (word === 'sane' || word === 'cooked' || word === '-raw') tty.set({ canonical: true, echo: true, signals: true, outputNewlines: true, inputNewlines: true });
      else if (word === 'icanon' || word === '-icanon') tty.set({ canonical: word === 'icanon' });
      else if (word === '-a') yield* p.write(1, `speed 38400 baud; rows ${tty.rows}; columns ${tty.columns}; line = 0;\n${tty.termios.signals ? '' : '-'}isig ${tty.termios.canonical ? '' : '-'}icanon ${tty.termios.echo ? '' : '-'}echo\n`);
      else {
        yield* complain(p, `stty: invalid argument '${word}'\nTry 'stty --help' for more information.`);
        return 1;
      }
    }
    if (operands.length === 0) yield* p.write(1, 'speed 38400 baud; line = 0;\n');
    return 0;
  },
};
