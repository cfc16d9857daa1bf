/** Functions that move the cursor. */
import type { EditFunctions } from './edit-function.ts';
import type { LineEditor } from './editor.ts';

/** Up and down move within a line of several rows first. */
export function vertical({ buffer }: LineEditor, by: -1 | 1): boolean {
  if (!buffer.characters.includes('\n')) return false;
  const lines = buffer.text.split('\n').map((line) => [...line].length);
  let row = 0, start = 0;
  while (row < lines.length - 1 && start + lines[row]! < buffer.cursor) start += lines[row++]! + 1;
  const target = row + by;
  if (target < 0 || target >= lines.length) return false;
  const column = buffer.cursor - start;
  let targetStart = 0;
  for (let i = 0; i < target; i++) targetStart += lines[i]! + 1;
  buffer.go(targetStart + Math.min(column, lines[target]!));
  return true;
}

export const moving: EditFunctions = {
  'beginning-of-line': ({ buffer }) => buffer.go(0),
  'end-of-line': ({ buffer }) => buffer.go(buffer.length),
  'forward-char': ({ buffer }, { count }) => buffer.go(buffer.cursor + count),
  'backward-char': ({ buffer }, { count }) => buffer.go(buffer.cursor - count),
  'forward-word': ({ buffer }, { count }) => buffer.go(buffer.word(count)),
  'backward-word': ({ buffer }, { count }) => buffer.go(buffer.word(-count)),
  'clear-screen': function* (editor) {
    yield* editor.write(`\x1b[H\x1b[2J${editor.display.start(editor.prompt, editor.buffer, editor.tty.columns)}`);
  },
};
