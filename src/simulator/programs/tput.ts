import { complain, type Tool } from './tool.ts';

const PLAIN: Readonly<Record<string, string>> = {
  clear: '\x1b[H\x1b[2J\x1b[3J', reset: '\x1bc\x1b[!p\x1b[?3;4l\x1b[4l\x1b>', bold: '\x1b[1m', dim: '\x1b[2m', smul: '\x1b[4m', rmul: '\x1b[24m', rev: '\x1b[7m', smso: '\x1b[7m', rmso: '\x1b[27m', blink: '\x1b[5m', sitm: '\x1b[3m', ritm: '\x1b[23m', sgr0: '\x1b(B\x1b[m', civis: '\x1b[?25l', cnorm: '\x1b[?12l\x1b[?25h', smcup: '\x1b[?1049h\x1b[22;0;0t', rmcup: '\x1b[?1049l\x1b[23;0;0t', el: '\x1b[K', el1: '\x1b[1K', ed: '\x1b[J', sc: '\x1b7', rc: '\x1b8', home: '\x1b[H', bel: '\x07', cr: '\r', cuu1: '\x1b[A', cub1: '\b', cuf1: '\x1b[C', cud1: '\n',
};

const colour = (base: number, n: number): string => (n < 8 ? `\x1b[${base + n}m` : n < 16 ? `\x1b[${base + 60 + n - 8}m` : `\x1b[${base + 8};5;${n}m`);

/** Capabilities with numbers in them. */
const WITH: Readonly<Record<string, (numbers: readonly number[]) => string>> = {
  setaf: ([n = 0]) => colour(30, n), setab: ([n = 0]) => colour(40, n), cup: ([row = 0, column = 0]) => `\x1b[${row + 1};${column + 1}H`, hpa: ([n = 0]) => `\x1b[${n + 1}G`, cuu: ([n = 0]) => `\x1b[${n}A`, cud: ([n = 0]) => `\x1b[${n}B`, cuf: ([n = 0]) => `\x1b[${n}C`, cub: ([n = 0]) => `\x1b[${n}D`,
};

/** terminfo's capabilities of an xterm. */
export const tput: Tool = {
  name: 'tput', usage: 'CAPABILITY [NUMBER]...', summary: 'Print what makes a terminal do something', only: 'gnu', options: [{ short: 'T', value: true }, { short: 'S' }, { short: 'x' }], stopAtOperand: true,
  *run(p, { options, operands }) {
    const terminal = options.value('T') ?? p.env.get('TERM'), [name, ...rest] = operands;
    if (terminal === undefined || terminal === '') {
      yield* complain(p, 'tput: No value for $TERM and no -T specified');
      return 2;
    }
    if (!/xterm|linux|screen|tmux|vt|ansi|rxvt|dumb/.test(terminal)) {
      yield* complain(p, `tput: unknown terminal "${terminal}"`);
      return 3;
    }
    if (name === undefined) {
      yield* complain(p, 'Usage: tput [options] [command]');
      return 2;
    }
    const tty = [1, 2, 0].map((fd) => p.files.get(fd)?.tty).find(Boolean);
    const numbers: Record<string, string> = { cols: String(tty?.columns ?? 80), lines: String(tty?.rows ?? 24), colors: terminal.includes('256') ? '256' : '8' };
    const text = numbers[name] === undefined ? PLAIN[name] ?? WITH[name]?.(rest.map(Number)) : `${numbers[name]}\n`;
    if (name === 'longname') yield* p.write(1, 'xterm terminal emulator (X Window System)');
    else if (text === undefined) {
      yield* complain(p, `tput: unknown terminfo capability '${name}'`);
      return 4;
    } else yield* p.write(1, text);
    return 0;
  },
};
