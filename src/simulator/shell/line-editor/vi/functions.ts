/** What the keys of readline's vi mode do. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { EditFunction, EditFunctions } from '../edit-function.ts';
import type { LineEditor } from '../editor.ts';
import { list } from '../rare/list.ts';
import { completeLine, offerFor } from '../complete-line.ts';
import { visit } from '../recalling.ts';
import { argumentOf } from '../rare/recalling.ts';
import { findLine, readPattern } from '../rare/searching.ts';
import { motion } from './motions.ts';

const insertMode = (editor: LineEditor): void => void (editor.mode = 'vi-insert');

/** Puts the cursor somewhere and begins to insert there. */
const insertAt = (place: (editor: LineEditor) => number): EditFunction => (editor) => {
  editor.buffer.go(place(editor));
  insertMode(editor);
};

const move: EditFunction = function* (editor, { count }) {
  const target = yield* motion(editor, editor.sequence, count);
  if (!target) return editor.bell();
  editor.buffer.go(target.to);
};

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What an operator is to work on: the line for `dd`, to its end for `D`, else where the motion behind it leads. */
function* spanOf(editor: LineEditor, count: number): Blocking<Span | undefined> {
  const { buffer, sequence } = editor, operator = sequence.toLowerCase();
  if (sequence !== operator) return { from: buffer.cursor, to: buffer.length };
  let digits = '', key = (yield* editor.nextCharacter()) ?? '';
  while (/[1-9]/.test(key) || (digits !== '' && key === '0')) {
    digits += key;
    key = (yield* editor.nextCharacter()) ?? '';
  }
  if (key === operator) return { from: 0, to: buffer.length };
  // vi changes to the end of the word, not to the next one.
  const blank = /\s/.test(buffer.characters[buffer.cursor] ?? ''), wanted = operator === 'c' && /[wW]/.test(key) && !blank ? (key === 'w' ? 'e' : 'E') : key;
  const target = yield* motion(editor, wanted, count * Number(digits || 1));
  if (!target) return undefined;
  const end = target.to >= buffer.cursor && target.inclusive ? target.to + 1 : target.to;
  return { from: Math.min(buffer.cursor, end), to: Math.max(buffer.cursor, end) };
}

const operate = (act: (editor: LineEditor, span: Span) => void): EditFunction => function* (editor, { count }) {
  const span = yield* spanOf(editor, count);
  if (!span) return editor.bell();
  act(editor, span);
};

function take({ buffer, vi }: LineEditor, { from, to }: Span): void {
  vi.register = buffer.characters.slice(from, to).join('');
  buffer.replace(from, to, '');
}

const erase = (backwards: boolean): EditFunction => (editor, { count }) => {
  const { buffer } = editor, at = buffer.cursor;
  const span = backwards ? { from: Math.max(0, at - count), to: at } : { from: at, to: Math.min(buffer.length, at + count) };
  if (span.from === span.to) return editor.bell();
  take(editor, span);
};

const substitute: EditFunction = (editor, { count }) => {
  const { buffer } = editor;
  take(editor, editor.sequence === 'S' ? { from: 0, to: buffer.length } : { from: buffer.cursor, to: Math.min(buffer.length, buffer.cursor + count) });
  buffer.joinTyping();
  insertMode(editor);
};

const put: EditFunction = ({ buffer, vi, sequence }, { count }) => {
  const at = sequence === 'p' && buffer.length > 0 ? buffer.cursor + 1 : buffer.cursor;
  buffer.replace(at, at, vi.register.repeat(Math.max(0, count)));
  buffer.go(buffer.cursor - 1);
};

const changeCase: EditFunction = ({ buffer }, { count }) => {
  const from = buffer.cursor, to = Math.min(buffer.length, from + count);
  buffer.replace(from, to, buffer.characters.slice(from, to).map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join(''));
};

const changeCharacter: EditFunction = function* (editor, { count }) {
  const character = yield* editor.nextCharacter(), { buffer } = editor;
  if (character === undefined || character === '\x1b' || buffer.cursor + count > buffer.length) return editor.bell();
  buffer.replace(buffer.cursor, buffer.cursor + count, character.repeat(count));
  buffer.go(buffer.cursor - 1);
};

/** R: what is typed takes the place of what stands there, until Esc. */
const overwrite: EditFunction = function* (editor) {
  const { buffer } = editor;
  for (;;) {
    yield* editor.refresh();
    const character = yield* editor.nextCharacter();
    if (character === undefined || character === '\x1b') break;
    if (character === '\r' || character === '\n') return 'accept';
    if (character === '\x7f' || character === '\b') buffer.undo();
    else if (character >= ' ') buffer.replace(buffer.cursor, Math.min(buffer.length, buffer.cursor + 1), character);
  }
  buffer.go(buffer.cursor - 1);
};

const search: EditFunction = function* (editor) {
  const pattern = yield* readPattern(editor, editor.sequence);
  if (pattern === undefined) return;
  if (pattern !== '') editor.vi.pattern = editor.sequence + pattern;
  yield* again(1)(editor);
};

const again = (sign: 1 | -1) => function* (editor: LineEditor): Blocking<void> {
  const { pattern } = editor.vi;
  if (pattern === '') return editor.bell();
  if (findLine(editor, pattern.slice(1), ((pattern.startsWith('/') ? -1 : 1) * sign) as 1 | -1)) editor.buffer.go(0);
};

/** `_`: the last word of the line before, or the nth, behind the cursor. */
const yankArgument: EditFunction = (editor, { count, isExplicit }) => {
  const word = argumentOf(editor, 1, isExplicit ? count - 1 : 'last'), { buffer } = editor;
  if (word === undefined) return editor.bell();
  buffer.go(buffer.cursor + 1);
  buffer.replace(buffer.cursor, buffer.cursor, ` ${word}`);
  insertMode(editor);
};

/** `=` lists, `*` inserts all, `\` completes the word under the cursor. */
const complete: EditFunction = function* (editor, argument) {
  const { buffer, sequence } = editor;
  while (buffer.cursor < buffer.length && !/\s/.test(buffer.characters[buffer.cursor]!)) buffer.cursor++;
  if (sequence === '=') {
    const { found } = yield* offerFor(editor);
    if (found.candidates.length > 0) yield* list(editor, found);
    return;
  }
  insertMode(editor);
  if (sequence === '*') yield* editor.run('insert-completions', argument);
  else yield* completeLine(editor, false);
};

const toCommands: EditFunction = (editor) => {
  if (editor.mode === 'vi-insert') editor.buffer.go(editor.buffer.cursor - 1);
  // What was typed at the prompt, without a command of vi's before it, cannot be undone from here.
  if (editor.vi.started.startsWith(' ')) editor.buffer.forgetUndo();
  editor.mode = 'vi-command';
};

const undo: EditFunction = (editor, { count }) => {
  for (let left = count; left > 0; left--) if (!editor.buffer.undo()) return editor.bell();
};

export const viFunctions: EditFunctions = {
  'vi-movement-mode': toCommands,
  'vi-insertion-mode': insertMode,
  'vi-append-mode': insertAt(({ buffer }) => buffer.cursor + 1),
  'vi-append-eol': insertAt(({ buffer }) => buffer.length),
  'vi-insert-beg': insertAt(() => 0),
  'vi-arg-digit': (editor) => editor.takeDigit(),
  'vi-next-word': move, 'vi-prev-word': move, 'vi-end-word': move, 'vi-char-search': move, 'vi-column': move, 'vi-match': move, 'vi-first-print': move, 'vi-goto-mark': move,
  'vi-delete-to': operate(take),
  'vi-change-to': operate((editor, span) => {
    take(editor, span);
    editor.buffer.joinTyping();
    insertMode(editor);
  }),
  'vi-yank-to': operate(({ buffer, vi }, { from, to }) => void (vi.register = buffer.characters.slice(from, to).join(''))),
  'vi-delete': erase(false), 'vi-rubout': erase(true), 'vi-subst': substitute, 'vi-put': put,
  'vi-change-case': changeCase, 'vi-change-char': changeCharacter, 'vi-replace': overwrite,
  'vi-search': search, 'vi-search-again': (editor) => again(editor.sequence === 'n' ? 1 : -1)(editor), 'vi-yank-arg': yankArgument, 'vi-complete': complete,
  'vi-fetch-history': (editor, { count, isExplicit }) => {
    const { history } = editor.shell;
    if (!visit(editor, isExplicit ? count - history.first : 0)) return editor.bell();
  },
  'vi-set-mark': function* (editor) {
    editor.vi.marks.set((yield* editor.nextCharacter()) ?? '', editor.buffer.cursor);
  },
  'vi-redo': (editor) => {
    if (editor.vi.change === '') return editor.bell();
    editor.typeAhead(editor.vi.change);
  },
  'vi-undo': undo,
  'vi-eof-maybe': ({ buffer }) => (buffer.length === 0 ? 'end' : 'accept'),
  'vi-unix-word-rubout': (editor, argument) => editor.run('unix-word-rubout', argument),
};
