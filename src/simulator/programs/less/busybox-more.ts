/** busybox' more: lines as they are, a prompt after each page. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { stat } from '../../kernel/files.ts';
import { Interrupted, type Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { openOperand, readAll } from '../lines.ts';
import { nextKey } from '../processes/keys.ts';
import { openControllingTerminal, type TakenTerminal } from '../terminal.ts';
import { complain, type Invocation } from '../tool.ts';
import { rowsOf } from './rows.ts';

const HELP = '(Enter:next line Space:next page Q:quit R:show the rest)';

export function* busyboxMore(p: Process, { operands }: Invocation): Blocking<number> {
  const terminal = openControllingTerminal(p, () => false, true);
  p.handlers.set(SIGNALS.INT, () => 'interrupt');
  try {
    for (const name of operands.length > 0 ? operands : ['-']) {
      try {
        const node = name === '-' ? undefined : stat(p, name), size = node?.kind === 'file' ? node.size : 0, text = decode(yield* readAll(p, openOperand(p, name)));
        if (!(yield* pages(p, terminal, text, size))) break;
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
        yield* complain(p, `more: ${name}: ${error.strerror}`);
      }
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    yield* p.write(1, '\n');
    terminal.restore();
    p.handlers.delete(SIGNALS.INT);
    p.signal(SIGNALS.INT);
  } finally {
    terminal.restore();
  }
  return 0;
}

/** Whether the next file may follow. */
function* pages(p: Process, { tty, file }: TakenTerminal, text: string, size: number): Blocking<boolean> {
  const rows = text.replace(/\n$/, '').split('\n').flatMap((line) => rowsOf(line, { columns: tty.columns, chop: false, numbers: false, colours: true, tab: 8, shift: 0, tildes: false, pattern: undefined }).map((row, i, all) => ({ row, ends: i === all.length - 1 })));
  let left = tty.rows - 1, passed = 0;
  for (const [i, { row, ends }] of rows.entries()) {
    yield* p.write(1, `${row}\n`);
    passed += encode(row).length + Number(ends);
    if (--left > 0 || i === rows.length - 1) continue;
    let shown = `--More-- ${size === 0 ? '' : `(${Math.floor(passed / Math.max(1, Math.floor(size / 100)))}% of ${size} bytes)`}`;
    for (;;) {
      yield* p.write(1, shown);
      const key = (yield* nextKey(p, file, Infinity))?.toLowerCase() ?? 'q';
      yield* p.write(1, `\r${' '.repeat(shown.length)}\r`);
      if (key === 'q') return false;
      left = key === ' ' ? tty.rows - 1 : key === 'r' ? Infinity : key === '\r' || key === '\n' ? 1 : 0;
      if (left > 0) break;
      shown = HELP;
    }
  }
  return true;
}
