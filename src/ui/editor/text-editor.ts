/** A text in CodeMirror over a terminal's screen, with buttons to save and quit and the program's last line below. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { indentUnit, syntaxHighlighting } from '@codemirror/language';
import { highlightSelectionMatches, search } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { fill } from '../../i18n/fill.ts';
import type { Draft } from '../../sandbox/saved-session.ts';
import type { EditAnswer, EditBuffer, Editing } from '../../simulator/kernel/editing.ts';
import type { EditorOptions, OpenEditor } from '../bridge.ts';
import { m } from '../page-language.ts';
import { withoutStyleElements } from '../style-elements.ts';
import type { EditorCommands, EditorKeys, WriteOptions } from './editor-keys.ts';
import { colours, look } from './look.ts';

type Options = EditorOptions & { readonly keys: EditorKeys };

const isYaml = (file: string): boolean => /\.ya?ml$/.test(file);

export class TextEditor implements OpenEditor, EditorCommands {
  readonly #editing: Editing;
  readonly #give: (answer: EditAnswer) => void;
  /** How many answers the program has to have taken until it waits for this editor again, and what is to be done then. */
  #given: number;
  #later: (() => void)[] = [];
  readonly #keys: EditorKeys;
  readonly #frame: HTMLElement;
  readonly #line: HTMLElement;
  readonly #mark: HTMLElement;
  readonly #ask: HTMLElement;
  readonly #view: EditorView;
  readonly #changed: () => void;
  readonly #withHeld: (key: string) => string;
  readonly #name: HTMLElement;
  /** The file in the editor, its text as it stands there, and as it was handed over to be written. */
  #buffer: EditBuffer;
  #saved: string;
  #sent: string | undefined;
  #written = 0;
  /** The name that the text was saved under and has from then on. */
  #renamed: string | undefined;
  /** Where a text that is read goes. */
  #insertAt = 0;
  /** Ended or given away: nothing more goes to the program. */
  #closed = false;

  constructor({ place, editing, answer, fontSize, keys, draft, changed, withHeld }: Options) {
    this.#editing = editing;
    this.#give = answer;
    this.#given = editing.answered;
    this.#changed = changed;
    this.#withHeld = withHeld;
    this.#keys = keys;
    this.#buffer = editing.buffer;
    this.#saved = editing.buffer.text;
    this.#written = editing.written;
    this.#name = element('span', 'editor-name');
    const kept = draft?.file === this.file ? draft : undefined;
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
    this.#view = withoutStyleElements(() => new EditorView({ parent: text, state: EditorState.create({ doc: kept?.text ?? editing.buffer.text, extensions: this.#extensions() }) }));
    keys.attach(this.#view, { above, below });
    this.say(editing.message);
    if (kept) this.#view.dispatch({ selection: { anchor: Math.min(kept.cursor, this.#view.state.doc.length) }, scrollIntoView: true });
    else this.#goToLine(editing.request.line);
    if (kept) this.#showState();
    this.focus();
  }

  get file(): string {
    return this.#buffer.file;
  }

  get files(): readonly string[] {
    return this.#editing.request.files ?? [this.#editing.request.file];
  }

  get isReadonly(): boolean {
    return this.#buffer.readonly || this.#editing.request.readonly;
  }

  get isModified(): boolean {
    return this.text !== this.#saved;
  }

  get text(): string {
    return this.#view.state.sliceDoc();
  }

  get draft(): Draft | undefined {
    return this.#closed || !this.isModified ? undefined : { edit: this.#editing.id, file: this.file, text: this.text, cursor: this.#view.state.selection.main.head };
  }

  #extensions(): Extension[] {
    return [
      this.#keys.extension(this),
      EditorState.lineSeparator.of('\n'),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': fill(m.editorText, { file: this.file || m.editorNew }), 'aria-describedby': 'editor-hint', autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false' }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        this.#showState();
        this.#changed();
      }),
      // A Ctrl that is held on the row goes with what a phone's keyboard puts in.
      EditorView.inputHandler.of((_view, _from, _to, text) => this.#takesControl(text)),
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
    const bar = element('div', 'editor-bar');
    this.#name.textContent = this.file || m.editorNew;
    bar.append(this.#name, this.#mark, button(m.editorSave, () => this.#save()), button(m.editorQuit, () => this.#quitOrAsk()));
    return bar;
  }

  #keydown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isTrusted && !event.ctrlKey && event.key.length === 1 && this.#takesControl(event.key)) return event.preventDefault();
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
    else if (this.file === '' && this.#keys.askName) return this.#keys.askName();
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

  write({ file, part, append, rename, force, quit, load }: WriteOptions = {}): void {
    if (this.#closed) return;
    this.#renamed = rename ? file : undefined;
    // Only what went whole into its own file is saved.
    this.#sent = part === undefined && !append && (file === undefined || rename || file === this.file || this.file === '') ? this.text : undefined;
    const given: EditAnswer = { text: part ?? this.text, ...(file === undefined ? {} : { file }), ...(append ? { append } : {}), ...(rename ? { rename } : {}), ...(force ? { force } : {}), ...(quit === undefined ? {} : { quit }), ...(load === undefined ? {} : { load }) };
    this.#answer(given);
  }

  #answer(answer: EditAnswer): void {
    this.#given++;
    this.#give(answer);
  }

  whenAnswered(run: () => void): void {
    if (this.#editing.answered >= this.#given) run();
    else this.#later.push(run);
  }

  load(file: string): void {
    if (!this.#closed) this.#answer({ load: file });
  }

  read(file: string, place: number): void {
    this.#insertAt = place;
    if (!this.#closed) this.#answer({ read: file });
  }

  quit(status: number): void {
    if (!this.#closed) this.#answer({ quit: status });
  }

  say(message: string): void {
    this.#line.textContent = message;
  }

  /** The program has taken an answer. */
  answered(): void {
    const { message, written, buffer, insertion, existing } = this.#editing;
    this.say(message);
    if (written > this.#written && this.#sent !== undefined) this.#saved = this.#sent;
    this.#written = written;
    if (insertion !== undefined) this.#putIn(insertion);
    if (buffer !== this.#buffer) this.#show(buffer);
    if (existing !== undefined) this.#keys.refused?.(existing);
    this.#showState();
    this.#changed();
    while (this.#later.length > 0 && this.#editing.answered >= this.#given) this.#later.shift()!();
  }

  #putIn(text: string): void {
    this.#editing.insertion = undefined;
    const { doc } = this.#view.state, at = Math.min(this.#insertAt, doc.length), insert = at === 0 ? `${text}\n` : `\n${text}`;
    this.#view.dispatch({ changes: { from: at, insert }, selection: { anchor: at === 0 ? 0 : at + 1 }, scrollIntoView: true });
  }

  /** Another file is in the editor, or the same one has a name now. */
  #show(buffer: EditBuffer): void {
    const isOther = buffer.text !== this.#buffer.text || (buffer.file !== this.#renamed && this.#buffer.file !== '');
    this.#buffer = buffer;
    this.#name.textContent = buffer.file || m.editorNew;
    if (!isOther) return;
    this.#saved = buffer.text;
    this.#view.setState(EditorState.create({ doc: buffer.text, extensions: this.#extensions() }));
    this.#keys.shown?.();
    this.focus();
  }

  /** A key of the row for phones: into what has the keyboard, the text or a question below it. */
  press(keys: string): void {
    const target = document.activeElement, field = target instanceof HTMLInputElement && this.#frame.contains(target) ? target : undefined;
    if (!field) this.#view.focus();
    const event = new KeyboardEvent('keydown', { ...keyOf(keys), bubbles: true, cancelable: true });
    if (!(field ?? this.#view.contentDOM).dispatchEvent(event) || keys.length !== 1 || keys < ' ') return;
    if (!field) return this.#view.dispatch(this.#view.state.replaceSelection(keys));
    field.setRangeText(keys, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  #takesControl(text: string): boolean {
    if ([...text].length !== 1) return false;
    const held = this.#withHeld(text);
    if (held === text) return false;
    this.press(held);
    return true;
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

const KEY_NAMES: Readonly<Record<string, string>> = { '\x1b': 'Escape', '\t': 'Tab', A: 'ArrowUp', B: 'ArrowDown', C: 'ArrowRight', D: 'ArrowLeft' };
const KEY_CODES: Readonly<Record<string, number>> = { Escape: 27, Tab: 9, ArrowUp: 38, ArrowDown: 40, ArrowRight: 39, ArrowLeft: 37 };

/** The key event of what the row sends to a terminal. */
function keyOf(keys: string): KeyboardEventInit {
  const arrow = /^\x1b\[(1;5)?([A-D])$/.exec(keys), key = KEY_NAMES[arrow ? arrow[2]! : keys];
  if (key !== undefined) return { key, code: key, keyCode: KEY_CODES[key]!, ctrlKey: arrow?.[1] !== undefined };
  if (keys.length > 1 || keys >= ' ') return { key: keys };
  const letter = String.fromCharCode(keys.charCodeAt(0) + 64);
  return { key: letter.toLowerCase(), code: /[A-Z]/.test(letter) ? `Key${letter}` : letter, keyCode: letter.charCodeAt(0), ctrlKey: true };
}

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
