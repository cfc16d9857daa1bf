/** util-linux' more: page after page on the screen as it is, until the end. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import type { Tty } from '../../kernel/tty.ts';
import { eachInput, readAll } from '../lines.ts';
import { nextKey } from '../processes/keys.ts';
import { openControllingTerminal } from '../terminal.ts';
import { complain, tryHelp, type Invocation } from '../tool.ts';
import { rowsOf } from './rows.ts';

const PAGES = new Set([' ', 'f', 'z', '\x06']), LINES = new Set(['\r', '\n', 'j']), HALVES = new Set(['d', '\x04']);

/** Rows of `d`. */
const HALF = 11;

export function* more(p: Process, call: Invocation): Blocking<number> {
  if (call.operands.length === 0 && p.files.get(0)?.tty) {
    yield* complain(p, `more: bad usage\n${tryHelp('more')}`);
    return 1;
  }
  const { tty, file: keys, restore } = openControllingTerminal(p, () => false);
  let left = false;
  try {
    return yield* eachInput(p, call, call.operands, function* (file, name) {
      const bytes = yield* readAll(p, file);
      if (left) return;
      const heading = call.operands.length > 1 ? `::::::::::::::\n${name}\n::::::::::::::\n` : '';
      left = !(yield* pages(p, tty, keys, heading + decode(bytes)));
    });
  } finally {
    restore();
  }
}

/** Whether the next file may follow. */
function* pages(p: Process, tty: Tty, keys: Parameters<typeof nextKey>[1], text: string): Blocking<boolean> {
  const lines = text.replace(/\n$/, '').split('\n');
  const rows = lines.flatMap((line) => rowsOf(line, { columns: tty.columns, chop: false, numbers: false, colours: true, tab: 8, shift: 0, tildes: false, pattern: undefined }));
  const page = tty.rows - 1;
  let next = 0;
  const put = function* (count: number): Blocking<void> {
    yield* p.write(1, rows.slice(next, next + count).map((row) => `${row}\r\n`).join(''));
    next = Math.min(rows.length, next + count);
  };
  yield* put(page);
  while (next < rows.length) {
    const passed = rows.slice(0, next).reduce((sum, row) => sum + row.length + 1, 0), all = rows.reduce((sum, row) => sum + row.length + 1, 0);
    yield* p.write(1, `\x1b[7m--More--(${Math.floor((passed * 100) / all)}%)\x1b[27m`);
    const key = yield* nextKey(p, keys, Infinity);
    yield* p.write(1, '\r\x1b[K');
    if (key === undefined || key === 'q' || key === 'Q' || key === '\x03') return false;
    if (PAGES.has(key)) yield* put(page);
    else if (LINES.has(key)) yield* put(1);
    else if (HALVES.has(key)) yield* put(HALF);
    else if (key === 'b' || key === '\x02') {
      next = Math.max(0, next - 2 * page - 1);
      yield* put(page);
    } else if (key === '=') yield* p.write(1, String(next));
    else yield* p.write(1, '\x07');
  }
  return true;
}
