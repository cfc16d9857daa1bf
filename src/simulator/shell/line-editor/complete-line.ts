/** What Tab does to the line: insert what is certain, list what is not. */
import type { Blocking } from '../../kernel/blocking.ts';
import { complete, type Candidate, type Completion, type Kind } from '../completion.ts';
import type { LineEditor } from './editor.ts';
import { splitLine } from './split-line.ts';
import { textWidth } from './width.ts';

/** bash asks before it lists more than this. */
const ASK_ABOVE = 100;

/** `again`: the key before was the same and changed nothing: what is possible is listed. */
export function* completeLine(editor: LineEditor, again: boolean, kind: Kind = 'any'): Blocking<void> {
  const { buffer, shell: { keys } } = editor;
  const offer = yield* offerFor(editor, kind), { found, values, typed } = offer;
  editor.completionChanged = false;
  if (values.length === 0) return editor.bell();
  if (values.length === 1) {
    editor.completionChanged = true;
    return replace(editor, found.start, values[0]! + offer.ending);
  }
  const prefix = commonPrefix(values, keys?.isOn('completion-ignore-case') === true);
  if (prefix !== typed && [...prefix].length >= [...typed].length) {
    replace(editor, found.start, prefix);
    editor.completionChanged = true;
    editor.bell();
    if (!keys?.isOn('show-all-if-ambiguous')) return;
  }
  if (!again && !keys?.isOn('show-all-if-ambiguous')) return editor.bell();
  yield* list(editor, found);
  buffer.breakTyping();
}

export interface Offer {
  readonly found: Completion;
  /** As they must be typed. */
  readonly values: readonly string[];
  readonly typed: string;
  /** What follows a single one: the closing quote and a blank. */
  readonly ending: string;
}

/** What could stand at the cursor. */
export function* offerFor(editor: LineEditor, kind: Kind = 'any'): Blocking<Offer> {
  const { buffer, shell } = editor;
  const before = buffer.characters.slice(0, buffer.cursor).join(''), found = yield* complete(shell, before, kind);
  const typed = buffer.characters.slice(found.start, buffer.cursor).join(''), { quote } = splitLine(before).current;
  const marks = shell.keys?.settings.get('mark-directories') !== 'off';
  const values = [...new Set(found.candidates.map(({ value }) => quoted(value, found, quote, typed)))];
  const isFolder = values.length === 1 && found.candidates[0]!.value.endsWith('/');
  const ending = isFolder || buffer.cursor < buffer.length ? '' : found.space ? `${quote} ` : '';
  return { found, values: marks ? values : values.map((value) => value.replace(/\/$/, '')), typed, ending };
}

function replace({ buffer }: LineEditor, start: number, text: string): void {
  buffer.replace(start, buffer.cursor, text);
}

/** A file name as it must be typed. */
function quoted(value: string, { files }: Completion, quote: string, typed: string): string {
  if (!files) return quote && typed.startsWith(quote) ? quote + value : value;
  if (quote !== '') return `${typed.slice(0, typed.indexOf(quote) + 1)}${value.slice(Math.max(0, typed.indexOf(quote)))}`;
  const tilde = /^~[^/]*/.exec(value)?.[0] ?? '';
  return tilde + value.slice(tilde.length).replace(/[ \t\n'"\\|&;()<>*?[\]{}$`!#]/g, '\\$&');
}

function commonPrefix(values: readonly string[], ignoresCase: boolean): string {
  const same = (text: string): string => (ignoresCase ? text.toLowerCase() : text);
  let prefix = values[0]!;
  for (const value of values) while (!same(value).startsWith(same(prefix))) prefix = prefix.slice(0, -1);
  return prefix;
}

/** Lists what is possible below the line, page by page, and shows the line anew. */
export function* list(editor: LineEditor, { candidates, ordered }: Completion): Blocking<void> {
  const { tty } = editor, shown = withDescriptions(candidates, tty.columns);
  const items = ordered ? shown : [...new Set(shown)].sort();
  yield* editor.refresh();
  yield* editor.write(`${editor.display.toEnd()}\n`);
  if (!editor.isReadline || items.length <= Number(editor.keys.settings.get('completion-query-items') ?? ASK_ABOVE) || (yield* asks(editor, items.length))) yield* pages(editor, columnsOf(items, tty.columns).split('\n').slice(0, -1));
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

