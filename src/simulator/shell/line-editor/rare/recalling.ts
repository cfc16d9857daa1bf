/** Functions that bring back words and lines of the history, beyond the line before and after. */
import type { EditFunction, EditFunctions } from '../edit-function.ts';
import type { LineEditor } from '../editor.ts';
import { historyWords } from '../history-words.ts';
import { visit } from '../recalling.ts';
import { HistorySearch } from './search.ts';

/** The word of an entry before this one: counted from its beginning, from its end, or the last. */
export function argumentOf(editor: LineEditor, back: number, which: number | 'last'): string | undefined {
  const line = editor.shell.history.lines[editor.historyIndex - back];
  if (line === undefined) return undefined;
  const words = historyWords(line);
  return which === 'last' ? words.at(-1) : words[which < 0 ? words.length + which - 1 : which];
}

/** M-. : the last word of the line before, or the nth; again: of the line before that (or, after M--, of the one after). */
const yankLastArgument: EditFunction = (editor, { count, isExplicit }) => {
  const again = /^(yank-last-arg|insert-last-argument)$/.test(editor.lastFunction ?? '') ? editor.lastArgument : undefined;
  if (again?.inserted) editor.buffer.undo();
  const state = again ?? { back: 1, which: isExplicit ? count : 'last' as const, direction: 1, inserted: false };
  if (again && count < 0) state.direction = -state.direction;
  if (again) state.back = Math.max(1, state.back + state.direction);
  const word = argumentOf(editor, state.back, state.which);
  editor.lastArgument = { ...state, inserted: word !== undefined };
  if (word === undefined) return editor.bell();
  editor.insert(word);
};

/** Lines that begin with what stands before the cursor. */
const searchPrefix = (by: -1 | 1): EditFunction => (editor) => {
  const { buffer, shell: { history: { lines } } } = editor;
  const prefix = editor.lastFunction?.startsWith('history-search-') && editor.searchedPrefix !== undefined ? editor.searchedPrefix : buffer.characters.slice(0, buffer.cursor).join('');
  editor.searchedPrefix = prefix;
  let index = editor.historyIndex + by;
  while (index >= 0 && index < lines.length && (!lines[index]!.startsWith(prefix) || (prefix !== '' && lines[index] === buffer.text))) index += by;
  if (index < 0 || index > lines.length || (index === lines.length && prefix !== '' && !editor.newLine.startsWith(prefix))) return editor.bell();
  visit(editor, index);
  if (prefix !== '') buffer.go([...prefix].length);
};

export const recallingMore: EditFunctions = {
  'beginning-of-history': (editor) => void visit(editor, 0),
  'end-of-history': (editor) => void visit(editor, editor.shell.history.lines.length),
  'history-search-backward': searchPrefix(-1),
  'history-search-forward': searchPrefix(1),
  'reverse-search-history': (editor) => void (editor.search = new HistorySearch(editor, -1)),
  'forward-search-history': (editor) => void (editor.search = new HistorySearch(editor, 1)),
  'yank-last-arg': yankLastArgument,
  'insert-last-argument': yankLastArgument,
  'operate-and-get-next': (editor) => {
    editor.nextNumber = editor.shell.history.first + editor.historyIndex + 1;
    return 'accept';
  },
};
