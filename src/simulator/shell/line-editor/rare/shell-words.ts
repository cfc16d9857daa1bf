/** Words as the shell has them: quotes hold one together, operators and blanks end it. */
import type { EditFunction, EditFunctions } from '../edit-function.ts';
import type { LineBuffer } from '../buffer.ts';
import { kill } from '../killing.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

function words({ characters }: LineBuffer): Span[] {
  const found: Span[] = [];
  let from = -1, quote = '';
  for (let i = 0; i < characters.length; i++) {
    const c = characters[i]!;
    if (quote === '' && /[\s;&|()<>]/.test(c)) {
      if (from >= 0) found.push({ from, to: i });
      from = -1;
      continue;
    }
    if (from < 0) from = i;
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '\\') i++;
    else if (c === "'" || c === '"') quote = c;
  }
  return from < 0 ? found : [...found, { from, to: characters.length }];
}

function place(buffer: LineBuffer, count: number): number {
  const all = words(buffer);
  let at = buffer.cursor;
  for (let left = Math.abs(count); left > 0; left--) at = count > 0 ? (all.find(({ to }) => to > at)?.to ?? buffer.length) : (all.findLast(({ from }) => from < at)?.from ?? 0);
  return at;
}

const transpose: EditFunction = (editor) => {
  const { buffer } = editor, all = words(buffer), second = all.find(({ to }) => to >= buffer.cursor) ?? all.at(-1), first = all[all.indexOf(second!) - 1];
  if (!first || !second) return editor.bell();
  const text = (from: number, to: number): string => buffer.characters.slice(from, to).join('');
  buffer.replace(first.from, second.to, text(second.from, second.to) + text(first.to, second.from) + text(first.from, first.to));
};

export const shellWords: EditFunctions = {
  'shell-forward-word': ({ buffer }, { count }) => buffer.go(place(buffer, count)),
  'shell-backward-word': ({ buffer }, { count }) => buffer.go(place(buffer, -count)),
  'shell-kill-word': (editor, { count }) => kill(editor, editor.buffer.cursor, place(editor.buffer, count)),
  'shell-backward-kill-word': (editor, { count }) => kill(editor, editor.buffer.cursor, place(editor.buffer, -count)),
  'shell-transpose-words': transpose,
};
