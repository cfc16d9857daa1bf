/** less and more: a pager on the alternate screen. In a pipe they are cat. */
import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import type { Process } from '../kernel/process.ts';
import { eachInput, readAll } from './lines.ts';
import { openControllingTerminal } from './terminal.ts';
import type { Tool } from './tool.ts';

export const less: Tool = {
  name: 'less', aliases: ['more'], usage: '[FILE]...', summary: 'Look at text page by page', options: [...'NSRFXEeirf'].map((short) => ({ short })),
  *run(p, call) {
    const terminal = p.files.get(1)?.tty;
    let text = '';
    const status = yield* eachInput(p, call, call.operands, function* (file, name) {
      const bytes = yield* readAll(p, file);
      if (terminal) text += decode(bytes);
      else {
        // more heads each file where nobody turns its pages.
        if (call.name === 'more' && call.flavour === 'gnu' && name !== '-') yield* p.write(1, `::::::::::::::\n${name}\n::::::::::::::\n`);
        yield* p.write(1, bytes);
      }
    });
    if (!terminal) return status;
    const lines = text.replace(/\n$/, '').split('\n');
    const short = lines.length < terminal.rows && (call.options.has('F') || call.name === 'more');
    if (short || text === '') yield* p.write(1, text);
    else yield* page(p, call.options.has('N') ? lines.map((line, i) => `${String(i + 1).padStart(7)} ${line}`) : lines, call.operands[0] ?? '');
    return status;
  },
};

/** Single keys of what was typed at once: escape sequences stay whole. */
const keysOf = (typed: string): string[] => typed.match(/\x1b\[[\d;]*[A-Za-z~]|\x1bO.|[\s\S]/gu) ?? [];

function* page(p: Process, lines: readonly string[], name: string): Blocking<void> {
  const { tty, file, restore } = openControllingTerminal(p);
  const height = (): number => tty.rows - 1;
  const keys: string[] = [];
  let top = 0, message = name, search = '', typed: string | undefined;
  const last = (): number => Math.max(0, lines.length - height());
  const draw = function* (): Blocking<void> {
    const shown = lines.slice(top, top + height()).map((line) => line.slice(0, tty.columns));
    while (shown.length < height()) shown.push('~');
    const prompt = typed !== undefined ? `/${typed}` : message !== '' ? `\x1b[7m${message}\x1b[27m` : top >= last() ? '\x1b[7m(END)\x1b[27m' : ':';
    yield* p.write(1, `\x1b[H${shown.map((line) => `${line}\x1b[K\r\n`).join('')}${prompt}\x1b[K`);
  };
  const find = (from: number, step: number): void => {
    for (let i = from; i >= 0 && i < lines.length; i += step) if (lines[i]!.includes(search)) {
      top = Math.min(i, last());
      return;
    }
    message = 'Pattern not found  (press RETURN)';
  };
  yield* p.write(1, '\x1b[?1049h');
  try {
    for (;;) {
      if (keys.length === 0) {
        yield* draw();
        keys.push(...keysOf(decode(yield* file.read(256))));
      }
      const key = keys.shift();
      if (key === undefined) return;
      message = '';
      if (typed !== undefined) {
        if (key === '\r' || key === '\n') {
          if (typed !== '') search = typed;
          typed = undefined;
          find(top, 1);
        } else typed = key === '\x7f' ? typed.slice(0, -1) : typed + key;
        continue;
      }
      if (key === 'q' || key === 'Q' || key === '\x03') return;
      else if (key === 'j' || key === '\x1b[B' || key === '\x1bOB' || key === '\r' || key === '\n') top++;
      else if (key === 'k' || key === '\x1b[A' || key === '\x1bOA') top--;
      else if (key === ' ' || key === 'f' || key === '\x1b[6~') top += height();
      else if (key === 'b' || key === '\x1b[5~') top -= height();
      else if (key === 'd') top += height() >> 1;
      else if (key === 'u') top -= height() >> 1;
      else if (key === 'g' || key === '<') top = 0;
      else if (key === 'G' || key === '>') top = last();
      else if (key === '/') typed = '';
      else if (key === 'n') find(top + 1, 1);
      else if (key === 'N') find(top - 1, -1);
      top = Math.max(0, Math.min(top, last()));
    }
  } finally {
    restore();
  }
}
