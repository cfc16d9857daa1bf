/** The mark, and what stands between it and the cursor. */
import type { EditFunctions } from '../edit-function.ts';
import { kill } from '../killing.ts';

export const marking: EditFunctions = {
  'set-mark': ({ buffer }, { count, isExplicit }) => void (buffer.mark = isExplicit ? Math.max(0, Math.min(buffer.length, count)) : buffer.cursor),
  'exchange-point-and-mark': ({ buffer }) => {
    const { mark, cursor } = buffer;
    buffer.go(mark);
    buffer.mark = cursor;
  },
  'kill-region': (editor) => kill(editor, editor.buffer.cursor, editor.buffer.mark),
  'copy-region-as-kill': ({ buffer, killRing }) => void killRing.push(buffer.characters.slice(Math.min(buffer.mark, buffer.cursor), Math.max(buffer.mark, buffer.cursor)).join('')),
  'delete-horizontal-space': ({ buffer }) => {
    let from = buffer.cursor, to = buffer.cursor;
    while (from > 0 && /[ \t]/.test(buffer.characters[from - 1]!)) from--;
    while (to < buffer.length && /[ \t]/.test(buffer.characters[to]!)) to++;
    if (from !== to) buffer.replace(from, to, '');
  },
  'copy-forward-word': ({ buffer, killRing }, { count }) => void killRing.push(buffer.characters.slice(buffer.cursor, buffer.word(count)).join('')),
  'copy-backward-word': ({ buffer, killRing }, { count }) => void killRing.push(buffer.characters.slice(buffer.word(-count), buffer.cursor).join('')),
};
