/** What keys do. Names in comments are readline's. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { LineEditor, Outcome } from './editor.ts';
import { HistorySearch } from './search.ts';

type Action = (editor: LineEditor) => void | Outcome | Blocking<Outcome>;
export type EditCommand = Action | 'complete' | 'quoted-insert';

const go = (editor: LineEditor, place: number): void => {
  editor.buffer.breakTyping();
  editor.buffer.cursor = Math.max(0, Math.min(editor.buffer.length, place));
};

const KILLS = new Set<EditCommand>();

/** Kills [from, to); kills in a row make one entry of the ring. */
function kill(editor: LineEditor, from: number, to: number, forward: boolean): void {
  if (from === to) return;
  const { buffer, killRing } = editor;
  buffer.remember();
  const text = buffer.remove(from, to);
  buffer.cursor = from;
  if (editor.lastCommand && KILLS.has(editor.lastCommand)) killRing[killRing.length - 1] = forward ? killRing.at(-1)! + text : text + killRing.at(-1)!;
  else killRing.push(text);
  if (killRing.length > 20) killRing.shift();
}

const killing = (action: (editor: LineEditor) => void): Action => {
  KILLS.add(action);
  return action;
};

const beginningOfLine: Action = (editor) => go(editor, 0);
const endOfLine: Action = (editor) => go(editor, editor.buffer.length);
const forwardChar: Action = (editor) => go(editor, editor.buffer.cursor + 1);
const backwardChar: Action = (editor) => go(editor, editor.buffer.cursor - 1);
const forwardWord: Action = (editor) => go(editor, editor.buffer.wordEnd());
const backwardWord: Action = (editor) => go(editor, editor.buffer.wordStart());

const backspace: Action = ({ buffer }) => {
  if (buffer.cursor === 0) return;
  buffer.remember();
  buffer.remove(buffer.cursor - 1, buffer.cursor);
};
const deleteChar: Action = ({ buffer }) => {
  if (buffer.cursor >= buffer.length) return;
  buffer.remember();
  buffer.remove(buffer.cursor, buffer.cursor + 1);
};
/** C-d: the end of the input on an empty line, delete otherwise. */
const deleteOrEnd: Action = (editor) => (editor.buffer.length === 0 ? 'end' : deleteChar(editor));

const killLine = killing((editor) => kill(editor, editor.buffer.cursor, editor.buffer.length, true));
const killToStart = killing((editor) => kill(editor, 0, editor.buffer.cursor, false));
const killWord = killing((editor) => kill(editor, editor.buffer.cursor, editor.buffer.wordEnd(), true));
const backwardKillWord = killing((editor) => kill(editor, editor.buffer.wordStart(), editor.buffer.cursor, false));
const wordRubout = killing((editor) => kill(editor, editor.buffer.blankStart(), editor.buffer.cursor, false));

const yank: Action = (editor) => {
  const text = editor.killRing.at(-1);
  if (text === undefined) return;
  editor.yankIndex = editor.killRing.length - 1;
  editor.yankStart = editor.buffer.cursor;
  editor.insert(text);
};
/** M-y: only after a yank; puts the kill before in its place. */
const yankPop: Action = (editor) => {
  if ((editor.lastCommand !== yank && editor.lastCommand !== yankPop) || editor.killRing.length === 0) return;
  const { buffer, killRing } = editor;
  editor.yankIndex = (editor.yankIndex - 1 + killRing.length) % killRing.length;
  buffer.remember();
  buffer.remove(editor.yankStart, buffer.cursor);
  buffer.insert(killRing[editor.yankIndex]!);
};

const transpose: Action = ({ buffer }) => {
  const at = buffer.cursor === buffer.length ? buffer.cursor - 1 : buffer.cursor;
  if (at < 1) return;
  buffer.remember();
  const { characters } = buffer;
  [characters[at - 1], characters[at]] = [characters[at]!, characters[at - 1]!];
  buffer.cursor = at + 1;
};

const transposeWords: Action = ({ buffer }) => {
  const end = buffer.wordEnd(), start = buffer.wordStart(end), firstStart = buffer.wordStart(start), firstEnd = buffer.wordEnd(firstStart);
  if (firstStart === start) return;
  buffer.remember();
  const slice = (from: number, to: number): string[] => buffer.characters.slice(from, to);
  buffer.characters = [...slice(0, firstStart), ...slice(start, end), ...slice(firstEnd, start), ...slice(firstStart, firstEnd), ...slice(end, buffer.length)];
  buffer.cursor = end;
};

const changeWord = (change: (word: string) => string): Action => ({ buffer }) => {
  const end = buffer.wordEnd(), from = buffer.cursor;
  if (from === end) return;
  buffer.remember();
  const text = buffer.remove(from, end);
  buffer.cursor = from;
  buffer.insert(change(text));
};
const upcaseWord = changeWord((word) => word.toUpperCase());
const downcaseWord = changeWord((word) => word.toLowerCase());
const capitalizeWord = changeWord((word) => word.toLowerCase().replace(/[\p{L}\p{N}]/u, (letter) => letter.toUpperCase()));

/** Goes to another line of the history, keeping what was changed in this one. */
function visit(editor: LineEditor, index: number): void {
  const { lines } = editor.shell.history;
  if (index < 0 || index > lines.length || index === editor.historyIndex) return;
  editor.edited.set(editor.historyIndex, editor.buffer.text);
  editor.historyIndex = index;
  editor.buffer.set(editor.edited.get(index) ?? lines[index] ?? '');
  editor.buffer.forgetUndo();
}

/** Up and down move within a line of several rows first. */
function vertical(editor: LineEditor, by: -1 | 1): boolean {
  const { buffer } = editor;
  if (!buffer.characters.includes('\n')) return false;
  const lines = buffer.text.split('\n').map((line) => [...line].length);
  let row = 0, start = 0;
  while (row < lines.length - 1 && start + lines[row]! < buffer.cursor) start += lines[row++]! + 1;
  const target = row + by;
  if (target < 0 || target >= lines.length) return false;
  const column = buffer.cursor - start;
  let targetStart = 0;
  for (let i = 0; i < target; i++) targetStart += lines[i]! + 1;
  go(editor, targetStart + Math.min(column, lines[target]!));
  return true;
}

const previousHistory: Action = (editor) => visit(editor, editor.historyIndex - 1);
const nextHistory: Action = (editor) => visit(editor, editor.historyIndex + 1);
const up: Action = (editor) => {
  if (!vertical(editor, -1)) previousHistory(editor);
};
const down: Action = (editor) => {
  if (!vertical(editor, 1)) nextHistory(editor);
};
const firstHistory: Action = (editor) => visit(editor, 0);
const lastHistory: Action = (editor) => visit(editor, editor.shell.history.lines.length);

/** M-. : the last word of the line before; again: of the one before that. */
const yankLastArgument: Action = (editor) => {
  const { lines } = editor.shell.history;
  const again = editor.lastCommand === yankLastArgument;
  editor.argumentBack = again ? editor.argumentBack + 1 : 1;
  const line = lines[lines.length - editor.argumentBack];
  if (line === undefined) return;
  const word = /(\S+)\s*$/.exec(line)?.[1] ?? '';
  if (again) {
    editor.buffer.remove(editor.yankStart, editor.buffer.cursor);
    editor.buffer.cursor = editor.yankStart;
  } else {
    editor.buffer.remember();
    editor.yankStart = editor.buffer.cursor;
  }
  editor.buffer.insert(word);
};

function* clearScreen(editor: LineEditor): Blocking<Outcome> {
  yield* editor.write(`\x1b[H\x1b[2J${editor.display.start(editor.prompt, editor.buffer, editor.tty.columns)}`);
  return 'go on';
}

/** M-# : keeps the line in the history as a comment. */
const insertComment: Action = (editor) => {
  editor.buffer.set(`#${editor.buffer.text}`);
  return 'accept';
};

const READLINE: Record<string, EditCommand> = {
  enter: () => 'accept', 'C-j': () => 'accept', 'C-o': () => 'accept',
  'C-a': beginningOfLine, home: beginningOfLine, 'C-e': endOfLine, end: endOfLine, 'C-f': forwardChar, right: forwardChar, 'C-b': backwardChar, left: backwardChar,
  'M-f': forwardWord, 'C-right': forwardWord, 'M-right': forwardWord, 'M-b': backwardWord, 'C-left': backwardWord, 'M-left': backwardWord,
  backspace, 'C-h': backspace, delete: deleteChar, 'C-d': deleteOrEnd,
  'C-k': killLine, 'C-u': killToStart, 'C-w': wordRubout, 'M-d': killWord, 'M-backspace': backwardKillWord, 'M-C-h': backwardKillWord, 'C-y': yank, 'M-y': yankPop,
  'C-t': transpose, 'M-t': transposeWords, 'M-u': upcaseWord, 'M-l': downcaseWord, 'M-c': capitalizeWord,
  'C-p': previousHistory, up, 'C-n': nextHistory, down, 'M-<': firstHistory, 'M->': lastHistory, 'page-up': firstHistory, 'page-down': lastHistory,
  'M-.': yankLastArgument, 'M-_': yankLastArgument, 'C-l': clearScreen, 'C-_': (editor) => void editor.buffer.undo(), 'M-r': (editor) => editor.buffer.undoAll(), 'M-#': insertComment,
  'C-r': (editor) => void (editor.search = new HistorySearch(editor, -1)), 'C-s': (editor) => void (editor.search = new HistorySearch(editor, 1)),
  'C-x C-u': (editor) => void editor.buffer.undo(), 'C-x backspace': killToStart,
  'C-g': () => undefined, 'C-q': 'quoted-insert', 'C-v': 'quoted-insert', tab: 'complete', 'M-\\': ({ buffer }) => void deleteBlanks(buffer), insert: () => undefined,
};

function deleteBlanks(buffer: LineEditor['buffer']): void {
  let from = buffer.cursor, to = buffer.cursor;
  while (from > 0 && /\s/.test(buffer.characters[from - 1]!)) from--;
  while (to < buffer.length && /\s/.test(buffer.characters[to]!)) to++;
  buffer.remember();
  buffer.remove(from, to);
}

/** busybox knows fewer keys. */
const BUSYBOX = ['enter', 'C-j', 'C-a', 'home', 'C-e', 'end', 'C-f', 'right', 'C-b', 'left', 'M-f', 'C-right', 'M-b', 'C-left', 'backspace', 'C-h', 'delete', 'C-d', 'C-k', 'C-u', 'C-w', 'M-d', 'M-backspace', 'C-p', 'up', 'C-n', 'down', 'C-l', 'C-r', 'tab'];

const readline = new Map(Object.entries(READLINE));
const busybox = new Map(BUSYBOX.map((name) => [name, READLINE[name]!]));

export const bindings = (isReadline: boolean): ReadonlyMap<string, EditCommand> => (isReadline ? readline : busybox);
