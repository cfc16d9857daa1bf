/** vi on the page: the modes and commands of codemirror-vim; files, writing and quitting are the simulated program's. */
import { Compartment, type Extension } from '@codemirror/state';
import { drawSelection, keymap, lineNumbers, type EditorView } from '@codemirror/view';
import { insertNewline } from '@codemirror/commands';
import { getCM, Vim, vim } from '@replit/codemirror-vim';
import type { EditorCommands, EditorKeys } from './editor-keys.ts';

/** The editor that has the keyboard: the library's commands are global. */
let current: ViKeys | undefined;

interface Words {
  readonly argString?: string;
  readonly line?: number;
  readonly input?: string;
}

/** `!` and the file name behind a command. */
function argumentsOf({ argString = '' }: Words): { force: boolean; file: string | undefined } {
  const match = /^\s*(!?)\s*(.*?)\s*$/.exec(argString)!;
  return { force: match[1] === '!', file: match[2] === '' ? undefined : match[2] };
}

const READONLY = "E45: 'readonly' option is set (add ! to override)";
const NO_WRITE = 'E37: No write since last change (add ! to override)';
const NO_NAME = 'E32: No file name';

type Command = (commands: EditorCommands, words: Words) => void;

function write(commands: EditorCommands, words: Words, quit?: number): void {
  const { force, file } = argumentsOf(words);
  if (/^[^a-z]+w/.test(words.input ?? '') && !/^%w/.test(words.input ?? '')) return commands.say('Writing a part of the text is not simulated');
  if (file === undefined && commands.file === '') return commands.say(NO_NAME);
  if (commands.isReadonly && file === undefined && !force) return commands.say(READONLY);
  commands.write({ ...(file === undefined ? {} : { file }), ...(quit === undefined ? {} : { quit }) });
}

const COMMANDS: readonly (readonly [name: string, prefix: string, run: Command])[] = [
  ['write', 'w', (commands, words) => write(commands, words)],
  ['wq', 'wq', (commands, words) => write(commands, words, 0)],
  ['wqall', 'wqa', (commands, words) => write(commands, words, 0)],
  ['xit', 'x', (commands, words) => (commands.isModified ? write(commands, words, 0) : commands.quit(0))],
  ['exit', 'exi', (commands, words) => (commands.isModified ? write(commands, words, 0) : commands.quit(0))],
  ['xall', 'xa', (commands, words) => (commands.isModified ? write(commands, words, 0) : commands.quit(0))],
  ['quit', 'q', quit],
  ['qall', 'qa', quit],
  ['cquit', 'cq', (commands) => commands.quit(1)],
];

function quit(commands: EditorCommands, words: Words): void {
  if (commands.isModified && !argumentsOf(words).force) commands.say(NO_WRITE);
  else commands.quit(0);
}

for (const [name, prefix, run] of COMMANDS) {
  Vim.defineEx(name, prefix, (_: unknown, words: Words) => {
    if (current?.commands) run(current.commands, words);
  });
}
Vim.defineOption('number', false, 'boolean', ['nu'], (on?: unknown) => {
  if (on === undefined) return current?.hasNumbers ?? false;
  current?.showNumbers(on === true);
  return on;
});
// Patterns as vi writes them: \( \) group, ( ) are themselves.
Vim.setOption('pcre', false);
Vim.map('ZZ', ':x<CR>', 'normal');
Vim.map('ZQ', ':q!<CR>', 'normal');

export class ViKeys implements EditorKeys {
  readonly hint = 'editorVi';
  commands: EditorCommands | undefined;
  hasNumbers = false;
  readonly #numbers = new Compartment();
  #view: EditorView | undefined;

  extension(commands: EditorCommands): Extension {
    this.commands = commands;
    return [vim(), drawSelection(), this.#numbers.of([]), keymap.of([{ key: 'Enter', run: insertNewline }])];
  }

  attach(view: EditorView, { below }: { below: HTMLElement }): void {
    this.#view = view;
    current = this;
    view.contentDOM.addEventListener('focus', () => (current = this));
    const mode = document.createElement('span');
    mode.className = 'editor-mode';
    below.append(mode);
    getCM(view)!.on('vim-mode-change', ({ mode: name }: { mode: string }) => {
      mode.textContent = name === 'normal' ? '' : `-- ${name.toUpperCase()} --`;
    });
  }

  update(): void {}

  showNumbers(on: boolean): void {
    this.hasNumbers = on;
    this.#view?.dispatch({ effects: this.#numbers.reconfigure(on ? lineNumbers() : []) });
  }
}
