/** The line, or a word of it, as the shell would expand it. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { glob } from '../../expand/glob.ts';
import { expandTilde } from '../../expand/tilde.ts';
import { expandText } from '../../expand/words.ts';
import { EventNotFound, expandHistory } from '../../history-expansion.ts';
import type { Shell } from '../../shell.ts';
import { compileRawWord } from '../../syntax/word.ts';
import type { EditFunction, EditFunctions } from '../edit-function.ts';
import type { LineEditor } from '../editor.ts';
import { columnsOf } from './columns.ts';

function historyExpanded({ shell }: LineEditor, line: string): string | undefined {
  try {
    return expandHistory(line, shell.history)?.line ?? line;
  } catch (error) {
    if (!(error instanceof EventNotFound)) throw error;
    return undefined;
  }
}

const aliasExpanded = ({ shell }: LineEditor, line: string): string => line.replace(/^(\s*)(\S+)/, (whole, blank: string, name: string) => (shell.aliases.has(name) ? blank + shell.aliases.get(name)! : whole));

/** Every word expanded, the blanks between them kept. */
function* wordsExpanded(shell: Shell, line: string): Blocking<string> {
  let out = '';
  for (const [piece] of line.matchAll(/\s+|(?:"(?:\\.|[^"\\])*"?|'[^']*'?|\$\((?:\([^)]*\)|[^)])*\)|`[^`]*`?|\\.|[^\s"'\\])+/gs)) out += /^\s/.test(piece) ? piece : yield* expandText(shell, compileRawWord(piece, shell.dialect), 'no');
  return out;
}

const wholeLine = (expand: (editor: LineEditor, line: string) => string | undefined | Blocking<string>): EditFunction => function* (editor) {
  const { buffer } = editor, result = expand(editor, buffer.text), text = typeof result === 'object' ? yield* result : result;
  if (text === undefined) return editor.bell();
  buffer.replace(0, buffer.length, text);
};

const tilde: EditFunction = (editor) => {
  const { buffer, shell } = editor, from = buffer.blankStart(), word = buffer.characters.slice(from).join('').split(/\s/)[0]!, found = expandTilde(shell, word);
  if (found) buffer.replace(from, from + [...word].length, found.folder + word.slice(found.length));
};

/** The word before the cursor as a pattern, and the names that match it. */
function matching({ buffer, shell }: LineEditor, more = ''): { from: number; names: string[] } {
  const from = buffer.blankStart(), word = buffer.characters.slice(from, buffer.cursor).join('');
  return { from, names: /\s$/.test(word) ? [] : glob(shell.p, word + more, { extended: true, dots: false, recursive: false, ignoreCase: false }) };
}

const globExpand: EditFunction = (editor) => {
  const { from, names } = matching(editor);
  if (names.length === 0) return editor.bell();
  editor.buffer.replace(from, editor.buffer.cursor, `${names.join(' ')} `);
};

const globComplete: EditFunction = (editor) => {
  const { from, names } = matching(editor, '*');
  if (names.length === 0) return editor.bell();
  let prefix = names[0]!;
  for (const name of names) while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1);
  editor.buffer.replace(from, editor.buffer.cursor, names.length === 1 ? `${prefix} ` : prefix);
};

const globList: EditFunction = function* (editor) {
  const { names } = matching(editor), { display, tty } = editor;
  if (names.length === 0) return editor.bell();
  yield* editor.refresh();
  yield* editor.write(`${display.toEnd()}\n${columnsOf(names, tty.columns)}${display.start(editor.prompt, editor.buffer, tty.columns)}`);
};

/** M-# : keeps the line in the history as a comment; with an argument a comment becomes a command again. */
const insertComment: EditFunction = ({ buffer, keys }, { isExplicit }) => {
  const mark = keys.settings.get('comment-begin') ?? '#';
  if (isExplicit && buffer.text.startsWith(mark)) buffer.replace(0, [...mark].length, '');
  else buffer.set(mark + buffer.text);
  return 'accept';
};

export const expanding: EditFunctions = {
  'history-expand-line': wholeLine(historyExpanded),
  'alias-expand-line': wholeLine(aliasExpanded),
  'history-and-alias-expand-line': wholeLine((editor, line) => aliasExpanded(editor, historyExpanded(editor, line) ?? line)),
  'shell-expand-line': wholeLine((editor, line) => wordsExpanded(editor.shell, aliasExpanded(editor, historyExpanded(editor, line) ?? line))),
  'magic-space': function* (editor, argument) {
    yield* wholeLine(historyExpanded)(editor, argument) as Blocking<void>;
    editor.insert(' ');
  },
  'tilde-expand': tilde,
  'vi-tilde-expand': tilde,
  'glob-expand-word': globExpand,
  'glob-complete-word': globComplete,
  'glob-list-expansions': globList,
  'insert-comment': insertComment,
};
