/** What Tab does to the line: insert what is certain, list what is not. */
import type { Blocking } from '../../kernel/blocking.ts';
import { complete, type Candidate, type Completion } from '../completion.ts';
import type { LineEditor } from './editor.ts';
import { splitLine } from './split-line.ts';
import { textWidth } from './width.ts';

/** bash asks before it lists more than this. */
const ASK_ABOVE = 100;

/** `again`: the key before was Tab too. */
export function* completeLine(editor: LineEditor, again: boolean): Blocking<void> {
  const { buffer, shell } = editor;
  const before = buffer.characters.slice(0, buffer.cursor).join('');
  const found = yield* complete(shell, before);
  const { candidates } = found;
  if (candidates.length === 0) return yield* bell(editor);
  const { raw, quote } = splitLine(before).current;
  const typed = buffer.characters.slice(found.start, buffer.cursor).join('');
  if (candidates.length === 1) {
    const value = quoted(candidates[0]!.value, found, quote, raw);
    replace(editor, found.start, value + (found.space && !value.endsWith('/') ? `${quote} ` : ''));
    return;
  }
  const prefix = quoted(commonPrefix(candidates.map(({ value }) => value)), found, quote, raw);
  if ([...prefix].length > [...typed].length) {
    replace(editor, found.start, prefix);
    return yield* bell(editor);
  }
  if (!again) return yield* bell(editor);
  yield* list(editor, found);
}

const bell = (editor: LineEditor): Blocking<void> => editor.write('\x07');

function replace(editor: LineEditor, start: number, text: string): void {
  const { buffer } = editor;
  buffer.remember();
  buffer.remove(start, buffer.cursor);
  buffer.cursor = start;
  buffer.insert(text);
}

/** A file name as it must be typed. */
function quoted(value: string, { files }: Completion, quote: string, raw: string): string {
  if (!files) return quote && raw.startsWith(quote) ? quote + value : value;
  if (quote !== '') return `${raw.slice(0, raw.indexOf(quote) + 1)}${value.slice(raw.indexOf(quote))}`;
  const tilde = /^~[^/]*/.exec(value)?.[0] ?? '';
  return tilde + value.slice(tilde.length).replace(/[ \t\n'"\\|&;()<>*?[\]{}$`!#]/g, '\\$&');
}

function commonPrefix(values: readonly string[]): string {
  let prefix = values[0]!;
  for (const value of values) while (!value.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

function* list(editor: LineEditor, { candidates, ordered }: Completion): Blocking<void> {
  const { tty } = editor;
  const shown = withDescriptions(candidates, tty.columns);
  const items = ordered ? shown : [...new Set(shown)].sort();
  yield* editor.write(`${editor.display.toEnd()}\n`);
  if (editor.isReadline && items.length > ASK_ABOVE) {
    yield* editor.write(`Display all ${items.length} possibilities? (y or n)`);
    for (;;) {
      const key = yield* editor.nextKey();
      if (key === undefined || /^[nN]$|^backspace$/.test(key.name)) {
        yield* editor.write('\n');
        return yield* editor.write(editor.display.start(editor.prompt, editor.buffer, tty.columns));
      }
      if (/^[yY ]$/.test(key.name)) break;
      yield* editor.write('\x07');
    }
    yield* editor.write('\n');
  }
  yield* editor.write(columnsOf(items, tty.columns));
  yield* editor.write(editor.display.start(editor.prompt, editor.buffer, tty.columns));
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

/** Columns filled downwards, each as wide as the longest and two blanks. */
export function columnsOf(items: readonly string[], columns: number): string {
  const width = Math.max(...items.map(textWidth)) + 2;
  let perRow = Math.floor(columns / width);
  if (perRow > 1 && perRow * width === columns) perRow--;
  perRow = Math.max(1, perRow);
  const rows = Math.ceil(items.length / perRow);
  let out = '';
  for (let row = 0; row < rows; row++) {
    let line = '';
    for (let at = row; at < items.length; at += rows) line += at + rows < items.length ? items[at]! + ' '.repeat(width - textWidth(items[at]!)) : items[at]!;
    out += `${line}\n`;
  }
  return out;
}

