/** A text in CodeMirror over a terminal's screen, with buttons to save and quit and the program's last line below. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { indentUnit, syntaxHighlighting } from '@codemirror/language';
import { highlightSelectionMatches, search } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { fill } from '../../i18n/fill.ts';
import type { EditAnswer, Editing } from '../../simulator/kernel/editing.ts';
import type { OpenEditor } from '../bridge.ts';
import { m } from '../page-language.ts';
import { withoutStyleElements } from '../style-elements.ts';
import type { EditorCommands, EditorKeys } from './editor-keys.ts';
import { colours, look } from './look.ts';

interface Options {
  place: HTMLElement;
  editing: Editing;
  answer: (answer: EditAnswer) => void;
  fontSize: number;
  keys: EditorKeys;
}

const isYaml = (file: string): boolean => /\.ya?ml$/.test(file);

export class TextEditor implements OpenEditor, EditorCommands {
  readonly #editing: Editing;
  readonly #answer: (answer: EditAnswer) => void;
  readonly #keys: EditorKeys;
  readonly #frame: HTMLElement;
  readonly #line: HTMLElement;
  readonly #mark: HTMLElement;
  readonly #ask: HTMLElement;
  readonly #view: EditorView;
  /** The text as it stands in the file, and as it was handed over to be written. */
  #saved: string;
  #sent = '';
  #written = 0;
  /** Ended or given away: nothing more goes to the program. */
  #closed = false;

  constructor({ place, editing, answer, fontSize, keys }: Options) {
    this.#editing = editing;
    this.#answer = answer;
    this.#keys = keys;
    this.#saved = editing.request.text;
    this.#frame = element('section', 'text-editor');
    this.#frame.setAttribute('aria-label', fill(m.editor, { file: this.file || m.editorNew }));
    this.#frame.style.fontSize = `${fontSize}px`;
    this.#mark = element('span', 'editor-mark');
    this.#ask = element('div', 'editor-ask');
    this.#ask.hidden = true;
    this.#line = element('span', 'editor-message');
    this.#line.setAttribute('role', 'status');
    const above = element('div', 'editor-above'), text = element('div', 'editor-text'), below = element('div', 'editor-below');
    const hint = element('p', 'editor-hint');
    hint.id = 'editor-hint';
    hint.textContent = m[keys.hint];
    below.append(this.#line);
    this.#frame.append(this.#bar(), this.#ask, above, text, below, hint);
    // Keys in an editor are not shortcuts of the page.
    this.#frame.addEventListener('keydown', (event) => this.#keydown(event));
    place.append(this.#frame);
    this.#view = withoutStyleElements(() => new EditorView({ parent: text, state: EditorState.create({ doc: editing.request.text, extensions: this.#extensions() }) }));
    keys.attach(this.#view, { above, below });
    this.say(editing.message);
    this.#goToLine(editing.request.line);
    this.focus();
  }

  get file(): string {
    return this.#editing.request.file;
  }

  get isReadonly(): boolean {
    return this.#editing.request.readonly;
  }

  get isModified(): boolean {
    return this.#text !== this.#saved;
  }

  get #text(): string {
    return this.#view.state.sliceDoc();
  }

  #extensions(): Extension[] {
    return [
      this.#keys.extension(this),
      EditorState.lineSeparator.of('\n'),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': fill(m.editorText, { file: this.file || m.editorNew }), 'aria-describedby': 'editor-hint', autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) this.#showState();
      }),
      history(),
      search({ top: false }),
      highlightSelectionMatches(),
      ...(isYaml(this.file) ? [yaml(), indentUnit.of('  '), keymap.of([{ key: 'Tab', run: insertTwoBlanks }])] : [keymap.of([{ key: 'Tab', run: insertTab }])]),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      syntaxHighlighting(colours),
      look,
    ];
  }

  #bar(): HTMLElement {
    const bar = element('div', 'editor-bar'), name = element('span', 'editor-name');
    name.textContent = this.file || m.editorNew;
    bar.append(name, this.#mark, button(m.editorSave, () => this.#save()), button(m.editorQuit, () => this.#quitOrAsk()));
    return bar;
  }

  #keydown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (!(event.ctrlKey && event.shiftKey && event.code === 'KeyE')) return;
    event.preventDefault();
    this.#frame.querySelector<HTMLElement>('.editor-bar button')?.focus();
  }

  #goToLine(line: number): void {
    const { doc } = this.#view.state;
    const { from } = doc.line(line === 0 ? doc.lines : Math.min(Math.max(line, 1), doc.lines));
    this.#view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
  }

  #showState(): void {
    this.#mark.textContent = this.isModified ? m.editorModified : '';
    this.#keys.update();
  }

  #save(): void {
    if (this.file === '' && this.#keys.hint === 'editorVi') this.say('E32: No file name (:w NAME)');
    else this.write();
    this.focus();
  }

  #quitOrAsk(): void {
    if (!this.isModified) return this.quit(0);
    const words = element('span', '');
    words.textContent = m.editorAsk;
    const choice = (label: string, run: () => void) =>
      button(label, () => {
        this.#ask.hidden = true;
        this.focus();
        run();
      });
    const choices = [choice(m.editorSaveAndQuit, () => this.write({ quit: 0 })), choice(m.editorDiscard, () => this.quit(0)), choice(m.editorStay, () => {})];
    this.#ask.replaceChildren(words, ...choices);
    this.#ask.hidden = false;
    choices[0]!.focus();
  }

  write({ file, quit }: { file?: string; quit?: number } = {}): void {
    if (this.#closed) return;
    this.#sent = this.#text;
    this.#answer({ text: this.#sent, ...(file === undefined ? {} : { file }), ...(quit === undefined ? {} : { quit }) });
  }

  quit(status: number): void {
    if (!this.#closed) this.#answer({ quit: status });
  }

  say(message: string): void {
    this.#line.textContent = message;
  }

  /** The program has taken an answer. */
  answered(): void {
    const { message, written } = this.#editing;
    this.say(message);
    if (written > this.#written) this.#saved = this.#sent;
    this.#written = written;
    this.#showState();
  }

  /** A key of the row for phones. */
  press(keys: string): void {
    const key = KEY_NAMES[keys] ?? keys;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...(KEY_CODES[key] ? { keyCode: KEY_CODES[key], code: key } : {}) });
    this.#view.focus();
    if (this.#view.contentDOM.dispatchEvent(event) && keys.length === 1 && keys >= ' ') this.#view.dispatch(this.#view.state.replaceSelection(keys));
  }

  setFontSize(size: number): void {
    this.#frame.style.fontSize = `${size}px`;
    this.#view.requestMeasure();
  }

  focus(): void {
    this.#view.focus();
  }

  close(): void {
    this.#closed = true;
    this.#view.destroy();
    this.#frame.remove();
  }
}

const KEY_NAMES: Readonly<Record<string, string>> = { '\x1b': 'Escape', '\t': 'Tab', '\x1b[A': 'ArrowUp', '\x1b[B': 'ArrowDown', '\x1b[C': 'ArrowRight', '\x1b[D': 'ArrowLeft' };
const KEY_CODES: Readonly<Record<string, number>> = { Escape: 27, Tab: 9, ArrowUp: 38, ArrowDown: 40, ArrowRight: 39, ArrowLeft: 37 };

const insertText = (text: string) => (view: EditorView): boolean => {
  view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true });
  return true;
};
const insertTab = insertText('\t');
const insertTwoBlanks = insertText('  ');

function element(name: string, className: string): HTMLElement {
  const one = document.createElement(name);
  one.className = className;
  return one;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const one = document.createElement('button');
  one.type = 'button';
  one.textContent = label;
  one.addEventListener('click', act);
  return one;
}
