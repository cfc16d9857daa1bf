/** Functions that bring lines of the history back. */
import type { EditFunction, EditFunctions } from './edit-function.ts';
import type { LineEditor } from './editor.ts';
import { vertical } from './moving.ts';

/** Goes to another line of the history. What was changed in this one stays changed until it is entered or reverted. */
export function visit(editor: LineEditor, index: number): boolean {
  const { history } = editor.shell, at = editor.historyIndex;
  if (index < 0 || index > history.lines.length || index === at) return false;
  if (at === history.lines.length) editor.newLine = editor.buffer.text;
  else if (editor.buffer.isChanged) history.modify(at, editor.buffer.text);
  editor.historyIndex = index;
  editor.buffer.set(index === history.lines.length ? editor.newLine : history.lines[index]!);
  editor.buffer.forgetUndo();
  return true;
}

const step = (by: -1 | 1): EditFunction => (editor, { count }) => {
  const to = editor.historyIndex + by * count, most = editor.shell.history.lines.length;
  if (!visit(editor, Math.max(0, Math.min(most, to)))) return editor.bell();
};
const previous = step(-1), next = step(1);

export const recalling: EditFunctions = {
  'previous-history': (editor, argument) => (editor.sequence !== '\x10' && vertical(editor, -1) ? undefined : previous(editor, argument)),
  'next-history': (editor, argument) => (editor.sequence !== '\x0e' && vertical(editor, 1) ? undefined : next(editor, argument)),
};
