/** Functions that take text away, keep it in the ring of kills and bring it back. */
import type { EditFunction, EditFunctions } from './edit-function.ts';
import type { LineEditor } from './editor.ts';

const MOST_KILLS = 10;

/** Kills between two places. What is killed in a row makes one entry of the ring: at its end if it goes forwards (`from` < `to`), before it otherwise. */
export function kill(editor: LineEditor, from: number, to: number): void {
  const { buffer, killRing } = editor;
  editor.hasKilled = true;
  if (from === to) return;
  const [start, end] = from < to ? [from, to] : [to, from];
  buffer.remember();
  const text = buffer.remove(start, end);
  buffer.cursor = start;
  if (editor.killedBefore && killRing.length > 0) killRing[killRing.length - 1] = from < to ? killRing.at(-1)! + text : text + killRing.at(-1)!;
  else killRing.push(text);
  if (killRing.length > MOST_KILLS) killRing.shift();
}

const repeated = (count: number, place: (from: number) => number, from: number): number => {
  let at = from;
  for (let left = count; left > 0; left--) at = place(at);
  return at;
};

/** Deletes so many characters; kills them if it was said how many. */
const deleteCharacters = (backwards: boolean): EditFunction => (editor, { count, isExplicit }) => {
  const { buffer } = editor, by = backwards ? -count : count, to = Math.max(0, Math.min(buffer.length, buffer.cursor + by));
  if (to === buffer.cursor) return editor.bell();
  if (isExplicit) return kill(editor, buffer.cursor, to);
  buffer.remember();
  buffer.remove(Math.min(buffer.cursor, to), Math.max(buffer.cursor, to));
};

const deleteForwards = deleteCharacters(false);

export const killing: EditFunctions = {
  'backward-delete-char': deleteCharacters(true),
  /** The end of the input on an empty line. */
  'delete-char': (editor, argument) => (editor.buffer.length === 0 && editor.sequence === '\x04' && editor.lastFunction !== 'delete-char' ? 'end' : deleteForwards(editor, argument)),
  'kill-line': (editor, { count }) => kill(editor, editor.buffer.cursor, count < 0 ? 0 : editor.buffer.length),
  'backward-kill-line': (editor, { count }) => kill(editor, editor.buffer.cursor, count < 0 ? editor.buffer.length : 0),
  'unix-line-discard': (editor) => kill(editor, editor.buffer.cursor, 0),
  'kill-whole-line': (editor) => kill(editor, 0, editor.buffer.length),
  'kill-word': (editor, { count }) => kill(editor, editor.buffer.cursor, editor.buffer.word(count)),
  'backward-kill-word': (editor, { count }) => kill(editor, editor.buffer.cursor, editor.buffer.word(-count)),
  'unix-word-rubout': (editor, { count }) => kill(editor, editor.buffer.cursor, repeated(count, (from) => editor.buffer.blankStart(from), editor.buffer.cursor)),
  yank: (editor) => {
    const text = editor.killRing.at(-1);
    if (text === undefined) return editor.bell();
    editor.yankIndex = editor.killRing.length - 1;
    editor.buffer.mark = editor.yankStart = editor.buffer.cursor;
    editor.insert(text);
  },
  /** Only after a yank: puts the kill before in its place. */
  'yank-pop': (editor) => {
    const { buffer, killRing } = editor;
    if (!/^yank(-pop)?$/.test(editor.lastFunction ?? '') || killRing.length === 0) return editor.bell();
    editor.yankIndex = (editor.yankIndex - 1 + killRing.length) % killRing.length;
    buffer.replace(editor.yankStart, buffer.cursor, killRing[editor.yankIndex]!);
  },
};
