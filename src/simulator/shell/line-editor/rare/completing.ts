/** Completion of one kind, listed, or inserted whole. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Kind } from '../../completion.ts';
import { completeLine, offerFor } from '../complete-line.ts';
import type { EditFunction, EditFunctions } from '../edit-function.ts';
import type { LineEditor } from '../editor.ts';
import { list } from './list.ts';

const ofKind = (kind: Kind): EditFunction => (editor) => completeLine(editor, editor.lastFunction === `complete-${kind}` && !editor.completionChanged, kind);

const possible = (kind: Kind): EditFunction => function* (editor) {
  const { found } = yield* offerFor(editor, kind);
  if (found.candidates.length === 0) return editor.bell();
  yield* list(editor, found);
};

/** M-* : all that is possible. */
const insertAll: EditFunction = function* (editor) {
  const { found, values } = yield* offerFor(editor);
  if (values.length === 0) return editor.bell();
  editor.buffer.replace(found.start, editor.buffer.cursor, `${values.map((value) => value.replace(/\/$/, '')).join(' ')} `);
};

/** M-{ : all file names as one word with braces. */
const intoBraces: EditFunction = function* (editor) {
  const { found, values } = yield* offerFor(editor, 'filename');
  if (values.length === 0) return editor.bell();
  let prefix = values[0]!;
  for (const value of values) while (!value.startsWith(prefix)) prefix = prefix.slice(0, -1);
  editor.buffer.replace(found.start, editor.buffer.cursor, values.length === 1 ? `${values[0]!} ` : `${prefix}{${values.map((value) => value.slice(prefix.length)).join(',')}} `);
};

/** M-Tab: words of the history. */
const fromHistory: EditFunction = (editor) => {
  const { buffer, shell } = editor, start = buffer.blankStart(), typed = buffer.characters.slice(start, buffer.cursor).join('');
  const found = [...new Set(shell.history.lines.flatMap((line) => line.split(/\s+/)))].filter((word) => word.startsWith(typed) && word !== typed);
  if (typed === '' || found.length === 0) return editor.bell();
  let prefix = found[0]!;
  for (const word of found) while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1);
  if (prefix !== typed) buffer.replace(start, buffer.cursor, found.length === 1 ? `${prefix} ` : prefix);
};

interface Menu {
  readonly start: number;
  readonly values: readonly string[];
  at: number;
}

const menus = new WeakMap<LineEditor, Menu>();

/** Each Tab puts the next possibility in; behind the last comes what was typed. */
const menu = (by: 1 | -1): EditFunction => function* (editor, { count }): Blocking<void> {
  let state = menus.get(editor);
  if (!state || !editor.lastFunction?.startsWith('menu-complete')) {
    const { found, values, typed, ending } = yield* offerFor(editor);
    if (values.length === 0) return editor.bell();
    if (values.length === 1) return editor.buffer.replace(found.start, editor.buffer.cursor, values[0]! + ending);
    state = { start: found.start, values: [typed, ...[...values].sort().map((value) => (value.endsWith('/') ? value : value + ending))], at: 0 };
    menus.set(editor, state);
    if (editor.keys.isOn('menu-complete-display-prefix')) return yield* completeLine(editor, false);
  }
  state.at = (state.at + by * count + state.values.length * Math.abs(count)) % state.values.length;
  menus.set(editor, state);
  editor.buffer.replace(state.start, editor.buffer.cursor, state.values[state.at]!);
  if (state.at === 0) editor.bell();
};

export const completing: EditFunctions = {
  ...Object.fromEntries((['command', 'filename', 'hostname', 'username', 'variable'] as const).flatMap((kind) => [[`complete-${kind}`, ofKind(kind)], [`possible-${kind}-completions`, possible(kind)]])),
  'possible-completions': possible('any'),
  'insert-completions': insertAll,
  'complete-into-braces': intoBraces,
  'dynamic-complete-history': fromHistory,
  'dabbrev-expand': fromHistory,
  'menu-complete': menu(1),
  'old-menu-complete': menu(1),
  'menu-complete-backward': menu(-1),
  'delete-char-or-list': (editor, argument) => (editor.buffer.cursor < editor.buffer.length || editor.buffer.length === 0 ? editor.run('delete-char', argument) : possible('any')(editor, argument)),
};
