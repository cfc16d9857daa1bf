/** Keys that are kept and typed again, and keys that only insert. */
import type { EditFunctions } from '../edit-function.ts';

export const macros: EditFunctions = {
  'start-kbd-macro': (editor) => {
    if (editor.recording !== undefined) return editor.bell();
    editor.recording = '';
  },
  'end-kbd-macro': (editor) => {
    if (editor.recording === undefined) return editor.bell();
    editor.macro = editor.recording.slice(0, -editor.sequence.length);
    editor.recording = undefined;
  },
  'call-last-kbd-macro': (editor, { count }) => {
    if (editor.recording !== undefined || editor.macro === '') return editor.bell();
    for (let left = Math.min(count, 1000); left > 0; left--) editor.typeAhead(editor.macro);
  },
  'self-insert': (editor, { count }) => editor.insert(editor.sequence.repeat(Math.max(0, count)), true),
  'tab-insert': (editor, { count }) => editor.insert('\t'.repeat(Math.max(0, count))),
  'overwrite-mode': (editor) => editor.bell(),
};
