/** The list of what is possible, below the line. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Candidate, Completion } from '../../completion.ts';
import type { LineEditor } from '../editor.ts';
import { textWidth } from '../width.ts';
import { columnsOf } from './columns.ts';

/** bash asks before it lists more than this. */
const ASK_ABOVE = 100;

/** Lists what is possible below the line, page by page, and shows the line anew. */
export function* list(editor: LineEditor, { candidates, ordered }: Completion): Blocking<void> {
  const { tty } = editor, shown = withDescriptions(candidates, tty.columns);
  const items = ordered ? shown : [...new Set(shown)].sort();
  yield* editor.refresh();
  yield* editor.write(`${editor.display.toEnd()}\n`);
  const most = Number(editor.keys.settings.get('completion-query-items') ?? ASK_ABOVE);
  if (!editor.isReadline || most <= 0 || items.length <= most || (yield* asks(editor, items.length))) yield* pages(editor, columnsOf(items, tty.columns).split('\n').slice(0, -1));
  yield* editor.write(editor.display.start(editor.prompt, editor.buffer, tty.columns));
}

function* asks(editor: LineEditor, count: number): Blocking<boolean> {
  yield* editor.write(`Display all ${count} possibilities? (y or n)`);
  for (;;) {
    const key = yield* editor.nextCharacter();
    if (key === undefined || /^[nN\x7f\x07]$/.test(key)) {
      yield* editor.write('\n');
      return false;
    }
    if (/^[yY ]$/.test(key)) break;
    yield* editor.write('\x07');
  }
  yield* editor.write('\n');
  return true;
}

const MORE = '--More--';

/** So many rows as the screen has, then the next page for a blank, the next row for Enter, the end for q. */
function* pages(editor: LineEditor, rows: readonly string[]): Blocking<void> {
  const full = editor.isReadline && editor.keys.settings.get('page-completions') !== 'off' ? editor.tty.rows - 1 : Infinity;
  let left = full;
  for (const row of rows) {
    while (left === 0) {
      yield* editor.write(MORE);
      const key = yield* editor.nextCharacter();
      yield* editor.write(`\r${' '.repeat(MORE.length)}\r`);
      if (key === undefined || /^[nNqQ\x7f\x07]$/.test(key)) return;
      if (/^[yY ]$/.test(key)) left = full;
      else if (key === '\r' || key === '\n') left = 1;
      else yield* editor.write('\x07');
    }
    yield* editor.write(`${row}\n`);
    left--;
  }
}

/** Descriptions stand in parentheses, aligned, cut to the width of the screen (as cobra's bash completion does it). */
function withDescriptions(candidates: readonly Candidate[], columns: number): string[] {
  if (candidates.every(({ description }) => description === undefined)) return candidates.map(({ shown }) => shown);
  const longest = Math.max(...candidates.map(({ shown }) => textWidth(shown)));
  return candidates.map(({ shown, description }) => {
    if (description === undefined) return shown;
    const aligned = columns - longest - 4 > 8;
    const room = columns - (aligned ? longest : textWidth(shown)) - 4;
    if (room <= 0) return shown;
    const text = [...description].length > room ? `${[...description].slice(0, room - 1).join('')}…` : description;
    return `${aligned ? shown + ' '.repeat(longest - textWidth(shown)) : shown}  (${text})`;
  });
}
