/** Looking for a character in the line, and for a text in the history that is typed first (M-p). */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { EditFunction, EditFunctions } from '../edit-function.ts';
import type { LineEditor } from '../editor.ts';
import { visit } from '../recalling.ts';
import { argumentOf } from './recalling.ts';

/** C-] and M-C-]: to the next, or the nth, such character. */
const toCharacter = (forwards: boolean): EditFunction => function* (editor, { count }) {
  const wanted = yield* editor.nextCharacter(), by = forwards === count > 0 ? 1 : -1, { buffer } = editor;
  let at = buffer.cursor;
  for (let left = Math.abs(count); left > 0; left--) {
    do at += by;
    while (at >= 0 && at < buffer.length && buffer.characters[at] !== wanted);
    if (at < 0 || at >= buffer.length) return editor.bell();
  }
  buffer.go(at);
};

/** Reads what to look for behind a mark of its own; undefined where it was given up. */
export function* readPattern(editor: LineEditor, mark: string): Blocking<string | undefined> {
  const { buffer } = editor, { text, cursor } = buffer, prompt = editor.prompt;
  const back = (): void => {
    buffer.set(text, cursor);
    buffer.forgetUndo();
    editor.prompt = prompt;
  };
  buffer.set('');
  editor.prompt = prompt + mark;
  for (;;) {
    yield* editor.refresh();
    const key = yield* editor.nextCharacter();
    if (key === undefined || key === '\x07' || key === '\x1b' || ((key === '\x7f' || key === '\b') && buffer.length === 0)) {
      back();
      return undefined;
    }
    if (key === '\r' || key === '\n') break;
    if (key === '\x7f' || key === '\b') buffer.remove(buffer.length - 1, buffer.length);
    else if (key === '\x15') buffer.set('');
    else if (key >= ' ') buffer.insert(key);
  }
  const pattern = buffer.text;
  back();
  return pattern;
}

/** Goes to the next line of the history that contains (or, with ^, begins with) a text. */
export function findLine(editor: LineEditor, pattern: string, by: 1 | -1): boolean {
  const { lines } = editor.shell.history, wanted = pattern.replace(/^\^/, '');
  for (let index = editor.historyIndex + by; index >= 0 && index < lines.length; index += by) {
    const at = pattern.startsWith('^') ? (lines[index]!.startsWith(wanted) ? 0 : -1) : lines[index]!.indexOf(wanted);
    if (at < 0) continue;
    visit(editor, index);
    editor.buffer.go([...lines[index]!.slice(0, at)].length);
    return true;
  }
  editor.buffer.go(0);
  editor.bell();
  return false;
}

const search = (by: 1 | -1): EditFunction => function* (editor) {
  const pattern = yield* readPattern(editor, ':');
  if (pattern === undefined) return;
  if (pattern !== '') editor.vi.pattern = pattern;
  if (editor.vi.pattern === '') return editor.bell();
  if (findLine(editor, editor.vi.pattern, by)) editor.marked = { from: editor.buffer.cursor, to: editor.buffer.cursor + [...editor.vi.pattern.replace(/^\^/, '')].length };
};

/** M-C-y: the first word after the command of the line before, or the nth. */
const yankNthArgument: EditFunction = (editor, { count, isExplicit }) => {
  const word = argumentOf(editor, 1, isExplicit ? count : 1);
  if (word === undefined) return editor.bell();
  editor.insert(word);
};

export const searching: EditFunctions = {
  'character-search': toCharacter(true),
  'character-search-backward': toCharacter(false),
  'non-incremental-reverse-search-history': search(-1),
  'non-incremental-forward-search-history': search(1),
  'yank-nth-arg': yankNthArgument,
};
