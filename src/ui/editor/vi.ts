/** vi on the page: the modes and commands of codemirror-vim; files, writing and quitting are the simulated program's. */
import { Compartment, type Extension } from '@codemirror/state';
import { drawSelection, keymap, lineNumbers, type EditorView } from '@codemirror/view';
import { insertNewline } from '@codemirror/commands';
import { getCM, Vim, vim } from '@replit/codemirror-vim';
import type { EditorCommands, EditorKeys, WriteOptions } from './editor-keys.ts';

/** The editor that has the keyboard: the library's commands are global. */
let current: ViKeys | undefined;

interface Words {
  readonly argString?: string;
  /** The range before the command, lines from 0. */
  readonly line?: number;
  readonly lineEnd?: number;
  readonly selectionLine?: number;
}

interface Argument {
  readonly force: boolean;
  readonly append: boolean;
  readonly file: string | undefined;
}

/** `!`, `>>` and the file name behind a command; `%` and `#` are names as well. */
function argumentsOf({ argString = '' }: Words, { file: current }: EditorCommands): Argument {
  const match = /^\s*(!?)\s*(>>)?\s*(.*?)\s*$/.exec(argString)!, file = match[3]!.replace(/(^|[^\\])%/g, (_, before: string) => before + current).replaceAll('\\%', '%');
  return { force: match[1] === '!', append: match[2] !== undefined, file: file === '' ? undefined : file };
}

const READONLY = "E45: 'readonly' option is set (add ! to override)";
const NO_WRITE = 'E37: No write since last change (add ! to override)';
const NO_NAME = 'E32: No file name';
const NO_SHELL = 'Commands of the shell are not simulated in the editor';

type Command = (commands: EditorCommands, words: Words, vi: ViKeys) => void;

/** The lines of a range; undefined for the whole text. */
function part({ text }: EditorCommands, { line, lineEnd }: Words): string | undefined {
  if (line === undefined) return undefined;
  const lines = text.split('\n');
  return line === 0 && (lineEnd ?? line) >= lines.length - 1 ? undefined : lines.slice(line, (lineEnd ?? line) + 1).join('\n');
}

function write(commands: EditorCommands, words: Words, then: Pick<WriteOptions, 'quit' | 'load'> = {}): boolean {
  const { force, append, file } = argumentsOf(words, commands), some = part(commands, words);
  if (/^\s*!/.test(words.argString ?? '') && file !== undefined && !force) commands.say(NO_SHELL);
  else if (file === undefined && commands.file === '') commands.say(NO_NAME);
  else if (commands.isReadonly && file === undefined && !force) commands.say(READONLY);
  else if (some !== undefined && file === undefined && !force) commands.say('E140: Use ! to write partial buffer');
  else {
    commands.write({ ...(file === undefined ? {} : { file }), ...(some === undefined ? {} : { part: some }), ...(append ? { append } : {}), ...(force ? { force } : {}), ...then });
    return true;
  }
  return false;
}

function writeIfModified(commands: EditorCommands, words: Words, vi: ViKeys): void {
  if (vi.holdsBack(commands, argumentsOf(words, commands).force)) return;
  if (commands.isModified) write(commands, words, { quit: 0 });
  else commands.quit(0);
}

function writeAndQuit(commands: EditorCommands, words: Words, vi: ViKeys): void {
  if (!vi.holdsBack(commands, argumentsOf(words, commands).force)) write(commands, words, { quit: 0 });
}

function quit(commands: EditorCommands, words: Words, vi: ViKeys): void {
  const { force } = argumentsOf(words, commands);
  if (commands.isModified && !force) commands.say(NO_WRITE);
  else if (!vi.holdsBack(commands, force)) commands.quit(0);
}

function quitAll(commands: EditorCommands, words: Words): void {
  if (commands.isModified && !argumentsOf(words, commands).force) commands.say(`E162: No write since last change for buffer "${commands.file || '[No Name]'}"`);
  else commands.quit(0);
}

/** `:e`, `:e!`, `:e FILE`. */
function edit(commands: EditorCommands, words: Words): void {
  const { force, file } = argumentsOf(words, commands);
  if (commands.isModified && !force) commands.say(NO_WRITE);
  else if ((file ?? commands.file) === '') commands.say(NO_NAME);
  else commands.load(file ?? commands.file);
}

/** `:n`, `:N` and, with `writes`, `:wn`. */
const turn = (by: 1 | -1, writes: boolean): Command => (commands, words, vi) => {
  const { files } = commands, at = vi.place(commands) + by, { force } = argumentsOf(words, commands);
  if (files.length < 2) commands.say('E163: There is only one file to edit');
  else if (at < 0) commands.say('E164: Cannot go before first file');
  else if (at >= files.length) commands.say('E165: Cannot go beyond last file');
  else if (writes) write(commands, { ...words, argString: force ? '!' : '' }, { load: files[at]! });
  else if (commands.isModified && !force) commands.say(NO_WRITE);
  else commands.load(files[at]!);
};

/** `:r FILE`: behind the line of the cursor, or the one that was named. */
function read(commands: EditorCommands, words: Words): void {
  const { file, force } = argumentsOf(words, commands), lines = commands.text.split('\n');
  if (force) return commands.say(NO_SHELL);
  if (file === undefined) return commands.say(NO_NAME);
  const line = words.line ?? words.selectionLine ?? 0, place = lines.slice(0, line + 1).join('\n').length;
  commands.read(file, place);
}

function describe(commands: EditorCommands): void {
  const lines = commands.text.split('\n').length;
  commands.say(`"${commands.file || '[No Name]'}"${commands.isModified ? ' [Modified]' : ''} ${commands.text === '' ? '--No lines in buffer--' : `${lines} line${lines === 1 ? '' : 's'}`}`);
}

const COMMANDS: readonly (readonly [name: string, prefix: string, run: Command])[] = [
  ['write', 'w', (commands, words) => void write(commands, words)],
  ['wall', 'wa', (commands, words) => void write(commands, words)],
  ['wq', 'wq', writeAndQuit],
  ['wqall', 'wqa', (commands, words) => void write(commands, words, { quit: 0 })],
  ['xit', 'x', writeIfModified],
  ['exit', 'exi', writeIfModified],
  ['xall', 'xa', writeIfModified],
  ['quit', 'q', quit],
  ['qall', 'qa', quitAll],
  ['quitall', 'quita', quitAll],
  ['cquit', 'cq', (commands) => commands.quit(1)],
  ['edit', 'e', edit],
  ['next', 'n', turn(1, false)],
  ['Next', 'N', turn(-1, false)],
  ['previous', 'prev', turn(-1, false)],
  ['wnext', 'wn', turn(1, true)],
  ['wNext', 'wN', turn(-1, true)],
  ['read', 'r', read],
  ['file', 'f', describe],
  ['args', 'ar', (commands) => commands.say(commands.files.map((file) => (file === commands.file ? `[${file}]` : file)).join(' '))],
  ['!', '!', (commands) => commands.say(NO_SHELL)],
  ['shell', 'sh', (commands) => commands.say(NO_SHELL)],
];

for (const [name, prefix, run] of COMMANDS) {
  Vim.defineEx(name, prefix, (_: unknown, words: Words) => {
    const vi = current, commands = vi?.commands;
    commands?.whenAnswered(() => run(commands, words, vi!));
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
  readonly #mode = document.createElement('span');
  #warned = false;
  #place = 0;
  #view: EditorView | undefined;

  extension(commands: EditorCommands): Extension {
    this.commands = commands;
    return [vim(), drawSelection(), this.#numbers.of(this.hasNumbers ? lineNumbers() : []), keymap.of([{ key: 'Enter', run: insertNewline }])];
  }

  attach(view: EditorView, { below }: { below: HTMLElement }): void {
    this.#view = view;
    current = this;
    view.contentDOM.addEventListener('focus', () => (current = this));
    this.#mode.className = 'editor-mode';
    below.append(this.#mode);
    this.shown();
  }

  /** Which of the named files stands in the editor. */
  place({ files, file }: EditorCommands): number {
    if (files.includes(file)) this.#place = files.indexOf(file);
    return this.#place;
  }

  /** The first `:q` does not end an editor in which there are more files; the second does. */
  holdsBack(commands: EditorCommands, force: boolean): boolean {
    const left = commands.files.length - 1 - this.place(commands);
    if (force || left < 1 || this.#warned) return false;
    commands.say(`E173: ${left} more file${left === 1 ? '' : 's'} to edit`);
    this.#warned = true;
    return true;
  }

  /** Every file has a state of its own. */
  shown(): void {
    const mode = this.#mode;
    mode.textContent = '';
    getCM(this.#view!)!.on('vim-mode-change', ({ mode: name }: { mode: string }) => {
      mode.textContent = name === 'normal' ? '' : `-- ${name.toUpperCase()} --`;
    });
  }

  update(): void {
    this.#warned = false;
  }

  showNumbers(on: boolean): void {
    this.hasNumbers = on;
    this.#view?.dispatch({ effects: this.#numbers.reconfigure(on ? lineNumbers() : []) });
  }
}
