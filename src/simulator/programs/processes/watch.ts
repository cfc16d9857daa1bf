import type { Blocking } from '../../kernel/blocking.ts';
import { concat, decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { pipe } from '../../kernel/pipe.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { strftime } from '../dates.ts';
import { parseOptions, type Option, type Parsed } from '../options.ts';
import { displayWidth } from '../format.ts';
import { complain, type Tool } from '../tool.ts';
import { busyboxWatch } from './busybox-watch.ts';
import { nextKey, keepAlive } from './keys.ts';
import { Mistake } from './mistake.ts';
import { ShowUsage, withUsage } from './own-usage.ts';

const OPTIONS: readonly Option[] = [
  { short: 'b', long: 'beep' }, { short: 'c', long: 'color' }, { short: 'd', long: 'differences', value: 'optional' }, { short: 'e', long: 'errexit' }, { short: 'g', long: 'chgexit' }, { short: 'q', long: 'equexit', value: true }, { short: 'n', long: 'interval', value: true },
  { short: 'p', long: 'precise' }, { short: 't', long: 'no-title' }, { short: 'w', long: 'no-wrap' }, { short: 'x', long: 'exec' }, { short: 'v' }, { short: 'h' },
];

export const watch: Tool = {
  name: 'watch', usage: 'COMMAND [ARG]...', summary: 'Run a command again and again, full screen', raw: true,
  *run(p, { name, operands: words, flavour }) {
    if (flavour === 'busybox') return yield* busyboxWatch(p, words);
    return yield* withUsage(p, name, words.map((word, i) => (i === 0 && word === '-v' ? '--version' : i === 0 && word === '-h' ? '--help' : word)), OPTIONS, function* ({ options, operands }) {
      const interval = options.value('n') ?? '2';
      if (!/^\d*[.,]?\d+$|^\d+[.,]$/.test(interval)) throw new Mistake(`watch: failed to parse argument: '${interval}': Invalid argument`);
      if (operands.length === 0) throw new ShowUsage();
      return yield* again(p, options, operands, Math.min(2 ** 32, Math.max(0.1, Number(interval.replace(',', '.')))));
    }, { stopAtOperand: true });
  },
};

interface Output {
  text: string;
  status: number;
}

function* again(p: Process, options: Parsed, operands: string[], seconds: number): Blocking<number> {
  const terminal = p.files.get(1)?.tty, keys = terminal && p.tty ? keepAlive(p) : undefined;
  if (keys) keys.tty.set({ ...keys.tty.termios, signals: true });
  const end = (signal: number): 'interrupt' => {
    keys?.restore();
    p.handlers.delete(signal);
    p.signal(signal);
    return 'interrupt';
  };
  for (const signal of [SIGNALS.INT, SIGNALS.TERM, SIGNALS.HUP]) p.handlers.set(signal, end);
  if (terminal) yield* p.write(1, '\x1b[?1049h');
  let before: Output | undefined, same = 0;
  const first: { lines?: string[] } = {};
  try {
    for (;;) {
      const output = yield* runOnce(p, options.has('x') ? operands : ['sh', '-c', operands.join(' ')]);
      const rows = terminal?.rows ?? 24, columns = terminal?.columns ?? 80;
      const title = options.has('t') ? [] : [heading(p, operands, seconds, columns), ''];
      const lines = shown(output.text, options, columns, rows - title.length);
      if (options.value('d') === 'permanent' || options.value('d') === 'cumulative') first.lines ??= lines;
      const past = first.lines ?? (before ? shown(before.text, options, columns, rows - title.length) : undefined);
      const marked = options.has('d') && past ? lines.map((line, i) => differences(line, past[i] ?? '')) : lines;
      if (options.has('b') && output.status !== 0) yield* p.write(1, '\x07');
      yield* p.write(1, `\x1b[H\x1b[2J${[...title, ...marked].join(terminal ? '\r\n' : '\n')}${terminal ? `\x1b[m\x1b[${rows};${columns}H` : '\n'}`);
      if (options.has('e') && output.status !== 0) return yield* afterError(p, keys?.file, rows);
      const changed = before !== undefined && before.text !== output.text;
      same = changed || before === undefined ? 0 : same + 1;
      if ((options.has('g') && changed) || (options.has('q') && same >= Number(options.value('q')))) return 0;
      before = output;
      yield* p.sleep(seconds * 1000);
    }
  } finally {
    keys?.restore();
  }
}

function* afterError(p: Process, file: Parameters<typeof nextKey>[1] | undefined, rows: number): Blocking<number> {
  yield* p.write(1, `\x1b[${rows};1Hcommand exit with a non-zero status, press a key to exit`);
  if (file) yield* nextKey(p, file, Infinity);
  return 8;
}

function heading(p: Process, operands: readonly string[], seconds: number, columns: number): string {
  const left = `Every ${seconds.toFixed(1)}s: `, command = operands.join(' ');
  const right = `${p.ns.uts.hostname}: ${strftime('%a %b %e %H:%M:%S %Y', p.now)}`;
  const room = columns - left.length - right.length - 1;
  const fitted = command.length <= room ? command : room > 3 ? `${command.slice(0, room - 4)}...` : '';
  return `${left}${fitted}`.padEnd(Math.max(0, columns - right.length)) + right;
}

/** The screen's part of an output: colours only where they are asked for, other control characters as a caret, long lines wrapped or cut. */
function shown(text: string, options: Parsed, columns: number, rows: number): string[] {
  const lines = [''], room = Math.max(0, rows);
  let column = 0;
  const put = (character: string, width: number): void => {
    if (column + width > columns) {
      if (options.has('w')) return;
      lines.push('');
      column = 0;
    }
    lines[lines.length - 1] += character;
    column += width;
  };
  for (const [piece] of text.replace(/\n$/, '').matchAll(options.has('c') ? /\x1b\[[\d;]*m|\x1b|[^]/gu : /[^]/gu)) {
    if (lines.length > room) break;
    if (piece === '\n') {
      lines.push('');
      column = 0;
    } else if (piece === '\t') for (let n = 8 - (column % 8); n > 0; n--) put(' ', 1);
    else if (piece.startsWith('\x1b') && options.has('c')) lines[lines.length - 1] += piece.slice(0, piece.length > 1 ? undefined : 0);
    else if (piece < ' ' || piece === '\x7f') put('^', 1);
    else put(piece, displayWidth(piece));
  }
  return lines.slice(0, room);
}

/** What changed stands in reverse. */
function differences(line: string, before: string): string {
  let text = '', reversed = false;
  for (const [i, character] of [...line].entries()) {
    const other = character !== ([...before][i] ?? ' ');
    if (other !== reversed) text += other ? '\x1b[7m' : '\x1b[27m';
    reversed = other;
    text += character;
  }
  return reversed ? `${text}\x1b[27m` : text;
}

function* runOnce(p: Process, argv: string[]): Blocking<Output> {
  const { read, write } = pipe();
  read.retain();
  write.retain();
  const parts: Uint8Array[] = [];
  try {
    const child = p.spawn({ argv, files: new Map([[0, p.file(0)], [1, write], [2, write]]) });
    write.release();
    for (let bytes = yield* read.read(65536); bytes.length > 0; bytes = yield* read.read(65536)) parts.push(bytes.slice());
    return { text: decode(concat(parts)), status: yield* p.wait(child) };
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    return { text: `watch: unable to execute '${argv[0]}': ${error.strerror}\n`, status: 127 };
  } finally {
    read.release();
  }
}
