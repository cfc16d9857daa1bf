/** What Tab does to the line: insert what is certain, list what is not. */
import type { Blocking } from '../../kernel/blocking.ts';
import { complete, type Completion, type Kind } from '../completion.ts';
import type { LineEditor } from './editor.ts';
import { list } from './rare/list.ts';
import { splitLine } from './split-line.ts';

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
  const tilde = /^(~[^/]*|\$\w+\/|\$\{\w+\}\/)/.exec(value)?.[0] ?? '';
  return tilde + value.slice(tilde.length).replace(/[ \t\n'"\\|&;()<>*?[\]{}$`!#]/g, '\\$&');
}

function commonPrefix(values: readonly string[], ignoresCase: boolean): string {
  const same = (text: string): string => (ignoresCase ? text.toLowerCase() : text);
  let prefix = values[0]!;
  for (const value of values) while (!same(value).startsWith(same(prefix))) prefix = prefix.slice(0, -1);
  return prefix;
}
