/** Functions that leave the line for a while: an editor, the screen, the version, inputrc. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { runSource } from '../../run/source.ts';
import { bashVersion } from '../../version.ts';
import type { EditFunction, EditFunctions } from '../edit-function.ts';
import type { LineEditor } from '../editor.ts';
import { readInitFiles } from '../settings.ts';

/** Runs something with the terminal as commands find it. */
export function* withTerminal(editor: LineEditor, run: () => Blocking<number>): Blocking<void> {
  const { tty, shell } = editor, editing = tty.termios;
  if (editor.modes) tty.set(editor.modes);
  shell.interruptible = false;
  try {
    yield* run();
  } finally {
    tty.set(editing);
    shell.interruptible = true;
  }
}

/** C-x C-e: the line goes through an editor, and what comes back is run. */
const editAndExecute = (fallback: string): EditFunction => function* (editor) {
  const { shell, buffer, display, tty } = editor, line = buffer.text;
  yield* editor.refresh();
  yield* editor.write(display.finish());
  if (line !== '') shell.history.add(line);
  if (line !== '') yield* withTerminal(editor, () => runSource(shell, `fc -e "\${VISUAL:-\${EDITOR:-${fallback}}}"`, { evaluated: true }));
  buffer.set('');
  buffer.forgetUndo();
  editor.historyIndex = shell.history.lines.length;
  if (editor.mode === 'vi-command') editor.mode = 'vi-insert';
  yield* editor.write(display.start(editor.prompt, buffer, tty.columns));
};

export const outside: EditFunctions = {
  'edit-and-execute-command': editAndExecute('emacs'),
  'vi-edit-and-execute-command': editAndExecute('vi'),
  'display-shell-version': function* (editor) {
    yield* editor.refresh();
    yield* editor.write(`${editor.display.finish()}GNU bash, version ${bashVersion(editor.shell.p)}(1)-release (x86_64-pc-linux-gnu)\n`);
    yield* editor.write(editor.display.start(editor.prompt, editor.buffer, editor.tty.columns));
  },
  're-read-init-file': (editor) => readInitFiles(editor.shell, editor.keys),
  'clear-display': function* (editor) {
    yield* editor.write(`\x1b[3J\x1b[H\x1b[2J${editor.display.start(editor.prompt, editor.buffer, editor.tty.columns)}`);
  },
  'redraw-current-line': function* (editor) {
    yield* editor.write(`${editor.display.clear()}${editor.display.start(editor.prompt, editor.buffer, editor.tty.columns)}`);
  },
};
