/** nano on the page: its keys, its two lines of help as buttons, and its questions on the line above them. */
import { deleteLine, insertNewline, insertTab } from '@codemirror/commands';
import { openSearchPanel, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { drawSelection, keymap, type Command, type EditorView } from '@codemirror/view';
import type { EditorCommands, EditorKeys } from './editor-keys.ts';

/** Keys, what the help line calls them, and what they do; browsers keep some Ctrl keys, so each has its function key as well. */
interface Key {
  readonly label: string;
  readonly words: string;
  readonly keys: readonly string[];
  readonly run: (nano: NanoKeys, view: EditorView) => void;
}

const KEYS: readonly Key[] = [
  { label: '^O', words: 'Write Out', keys: ['Ctrl-o', 'F3'], run: (nano) => nano.askName() },
  { label: '^X', words: 'Exit', keys: ['Ctrl-x', 'F2'], run: (nano) => nano.exit() },
  { label: '^R', words: 'Read File', keys: ['Ctrl-r', 'F5'], run: (nano, view) => nano.askFile(view) },
  { label: '^W', words: 'Where Is', keys: ['Ctrl-w', 'F6'], run: (_, view) => void openSearchPanel(view) },
  { label: '^K', words: 'Cut', keys: ['Ctrl-k', 'F9'], run: (nano, view) => nano.cut(view) },
  { label: '^U', words: 'Paste', keys: ['Ctrl-u', 'F10'], run: (nano, view) => nano.paste(view) },
];

export class NanoKeys implements EditorKeys {
  readonly hint = 'editorNano';
  #commands!: EditorCommands;
  #view!: EditorView;
  #title!: HTMLElement;
  #question!: HTMLElement;
  #cut = '';
  /** The key before was ^K too: lines cut in a row are pasted together. */
  #cutting = false;

  extension(commands: EditorCommands): Extension {
    this.#commands = commands;
    const bound = KEYS.flatMap(({ keys, run }) => keys.map((key) => ({ key, preventDefault: true, run: ((view) => (run(this, view), true)) as Command })));
    return [drawSelection(), keymap.of([...bound, { key: 'Enter', run: insertNewline }, { key: 'Tab', run: insertTab }, ...searchKeymap])];
  }

  attach(view: EditorView, { above, below }: { above: HTMLElement; below: HTMLElement }): void {
    this.#view = view;
    this.#title = document.createElement('p');
    this.#title.className = 'nano-title';
    above.append(this.#title);
    this.#question = document.createElement('div');
    this.#question.className = 'nano-question';
    this.#question.hidden = true;
    const help = document.createElement('div');
    help.className = 'nano-help';
    for (const key of KEYS) help.append(this.#helpButton(key));
    below.append(this.#question, help);
    this.update();
  }

  #helpButton({ label, words, run }: Key): HTMLButtonElement {
    const button = document.createElement('button'), name = document.createElement('b');
    button.type = 'button';
    name.textContent = label;
    button.append(name, ` ${words}`);
    button.addEventListener('click', () => {
      this.#view.focus();
      run(this, this.#view);
    });
    return button;
  }

  update(): void {
    const { file, isModified } = this.#commands;
    this.#title.textContent = ['GNU nano 7.2', file || 'New Buffer', isModified ? 'Modified' : ''].join('    ');
  }

  askName(quit?: number): void {
    this.#askText('File Name to Write: ', this.#commands.file, (file) => this.#write(file, quit));
  }

  /** ^R: the text of a file before the line of the cursor. */
  askFile(view: EditorView): void {
    this.#askText('File to insert [from ./]: ', '', (file) => {
      if (file === '') return this.#commands.say('[ Cancelled ]');
      const line = view.state.doc.lineAt(view.state.selection.main.head);
      this.#commands.read(file, Math.max(0, line.from - 1));
    });
  }

  #askText(question: string, value: string, answer: (text: string) => void): void {
    const input = document.createElement('input'), label = document.createElement('label');
    label.textContent = question;
    label.append(input);
    input.value = value;
    input.autocapitalize = 'off';
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#answer(() => answer(input.value));
      else if (event.key === 'Escape' || (event.ctrlKey && event.code === 'KeyC')) this.#answer(() => this.#commands.say('[ Cancelled ]'));
      else return;
      event.preventDefault();
    });
    this.#ask(label);
    input.focus();
  }

  #quit: number | undefined;

  #write(file: string, quit: number | undefined, force = false): void {
    if (file === '') return this.#commands.say('[ Cancelled ]');
    this.#quit = quit;
    this.#commands.write({ ...(file === this.#commands.file ? {} : { file, rename: true }), ...(force ? { force } : {}), ...(quit === undefined ? {} : { quit }) });
  }

  refused(file: string): void {
    this.#choose(`File "${file}" exists; OVERWRITE? `, [
      ['y', 'Yes', () => this.#write(file, this.#quit, true)],
      ['n', 'No', () => this.askName(this.#quit)],
      ['^C', 'Cancel', () => this.#commands.say('[ Cancelled ]')],
    ]);
  }

  exit(): void {
    this.#commands.whenAnswered(() => this.#exit());
  }

  #exit(): void {
    if (!this.#commands.isModified) return this.#commands.quit(0);
    this.#choose('Save modified buffer? ', [
      ['y', 'Yes', () => this.askName(0)],
      ['n', 'No', () => this.#commands.quit(0)],
      ['^C', 'Cancel', () => this.#commands.say('[ Cancelled ]')],
    ]);
  }

  #choose(question: string, choices: readonly (readonly [key: string, name: string, run: () => void])[]): void {
    const words = document.createElement('span');
    words.textContent = question;
    const buttons = choices.map(([key, name, run]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `${key.toUpperCase()} ${name}`;
      button.addEventListener('click', () => this.#answer(run));
      return button;
    });
    this.#ask(words, ...buttons);
    buttons[0]!.focus();
    this.#question.onkeydown = (event) => {
      const cancels = event.key === 'Escape' || (event.ctrlKey && event.code === 'KeyC');
      const choice = choices.find(([key]) => (cancels ? key === '^C' : key === event.key.toLowerCase() || event.code === `Key${key.toUpperCase()}`));
      if (!choice) return;
      event.preventDefault();
      this.#answer(choice[2]);
    };
  }

  #ask(...parts: HTMLElement[]): void {
    this.#question.onkeydown = null;
    this.#question.replaceChildren(...parts);
    this.#question.hidden = false;
  }

  #answer(run: () => void): void {
    this.#question.hidden = true;
    this.#view.focus();
    run();
  }

  cut(view: EditorView): void {
    const line = view.state.doc.lineAt(view.state.selection.main.head);
    this.#cut = (this.#cutting ? this.#cut : '') + `${line.text}\n`;
    deleteLine(view);
    this.#cutting = true;
    view.contentDOM.addEventListener('keydown', (event) => (this.#cutting &&= (event.ctrlKey && event.code === 'KeyK') || event.key === 'F9'), { once: true });
  }

  paste(view: EditorView): void {
    const { from } = view.state.doc.lineAt(view.state.selection.main.head);
    view.dispatch({ changes: { from, insert: this.#cut }, selection: { anchor: from + this.#cut.length }, scrollIntoView: true });
  }
}
