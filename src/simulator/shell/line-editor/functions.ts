/** What keys do, by readline's names: what most people use. The rest is loaded when it is first asked for. */
import { completeLine } from './complete-line.ts';
import type { EditFunctions } from './edit-function.ts';
import { killing } from './killing.ts';
import { moving } from './moving.ts';
import { recalling } from './recalling.ts';

export const functions: ReadonlyMap<string, EditFunctions[string]> = new Map(Object.entries({
  ...moving, ...killing, ...recalling,
  'accept-line': () => 'accept',
  undo: (editor, { count }) => {
    for (let left = count; left > 0; left--) if (!editor.buffer.undo()) return editor.bell();
  },
  'revert-line': (editor) => {
    if (!editor.buffer.undoAll()) editor.bell();
    else if (editor.mode === 'vi-command') editor.buffer.go(0);
  },
  abort: (editor) => editor.bell(),
  'bracketed-paste-begin': (editor) => editor.paste(),
  complete: (editor) => completeLine(editor, editor.lastFunction === 'complete' && !editor.completionChanged),
  'digit-argument': (editor) => editor.takeDigit(),
  'quoted-insert': function* (editor, { count }) {
    const text = yield* editor.nextCharacter();
    if (text !== undefined) editor.insert(text.repeat(Math.max(0, count)));
  },
} satisfies EditFunctions));
