/** Functions that change text in its place. */
import type { EditFunction, EditFunctions } from '../edit-function.ts';

const transposeChars: EditFunction = (editor, { count }) => {
  const { buffer } = editor, { characters } = buffer;
  if (buffer.cursor === 0 || buffer.length < 2) return editor.bell();
  const at = (buffer.cursor === buffer.length ? buffer.length - 1 : buffer.cursor) - 1, to = Math.max(0, Math.min(buffer.length - 1, at + count));
  buffer.remember();
  const [moved] = characters.splice(at, 1);
  characters.splice(to, 0, moved!);
  buffer.cursor = to + 1;
};

const transposeWords: EditFunction = (editor, { count }) => {
  const { buffer } = editor, end = buffer.word(count), start = buffer.word(-1, end), firstStart = buffer.word(-count, start), firstEnd = buffer.word(1, firstStart);
  if (firstStart === start || start < firstEnd) return editor.bell();
  const slice = (from: number, to: number): string[] => buffer.characters.slice(from, to);
  buffer.remember();
  buffer.characters = [...slice(0, firstStart), ...slice(start, end), ...slice(firstEnd, start), ...slice(firstStart, firstEnd), ...slice(end, buffer.length)];
  buffer.cursor = end;
};

const changeWords = (change: (text: string) => string): EditFunction => ({ buffer }, { count }) => {
  const to = buffer.word(count), [start, end] = [Math.min(buffer.cursor, to), Math.max(buffer.cursor, to)];
  if (start !== end) buffer.replace(start, end, change(buffer.characters.slice(start, end).join('')));
};

export const changing: EditFunctions = {
  'transpose-chars': transposeChars,
  'transpose-words': transposeWords,
  'upcase-word': changeWords((text) => text.toUpperCase()),
  'downcase-word': changeWords((text) => text.toLowerCase()),
  'capitalize-word': changeWords((text) => text.toLowerCase().replace(/[\p{L}\p{N}]+/gu, (word) => word.replace(/./u, (letter) => letter.toUpperCase()))),
};
