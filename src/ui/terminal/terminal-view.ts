/** The terminals on a page: a session on a machine, a screen for each of its terminals, and the buttons around them. */
import { Grading } from '../../sandbox/grading.ts';
import { keysOf } from '../../sandbox/commands.ts';
import type { Lesson } from '../../sandbox/lesson.ts';
import { Pacing } from '../../sandbox/pacing.ts';
import { forgetSession, restoreSession, saveSession, setSessionAside } from '../../sandbox/saved-session.ts';
import { Session, type Boot } from '../../sandbox/session.ts';
import type { Part } from '../../simulator/world.ts';
import { fill } from '../../i18n/fill.ts';
import { bridge, hear, say } from '../bridge.ts';
import { m } from '../page-language.ts';
import { recall, remember } from '../preferences.ts';
import type { ChunkLoader } from './chunk-loader.ts';
import { EditorHost } from './editor-host.ts';
import { keepPageKeys } from './keyboard.ts';
import { KeyRow } from './key-row.ts';
import { Notice } from './notice.ts';
import { onThemeChange, screenTheme } from './screen-theme.ts';
import { localShelf } from './shelf.ts';
import { listenForTouch } from './touch.ts';
import { Tab } from './tab.ts';
import { TabList } from './tab-list.ts';

/** Bytes that the screen may be behind before the machine waits for it. */
const SCREEN_BACKLOG = 1 << 20;
/** Things that happen in the machine before the clock of the frame is looked at again: one may take milliseconds. */
const FRAME_SLICE = 8;
/** How far virtual time may fall behind on a slow computer before it simply runs slower, ms. */
const LONGEST_LAG = 500;
const SAVE_AFTER = 400;
/** Virtual time in which a program takes a key and answers, ms: two ticks of the session. */
const KEY_TIME = 20;
/** By then a login shell has shown its prompt, ms of virtual time. */
const LOGIN_TIME = 300;
/** More than this is refused at once: it could neither be read on a command line nor be kept in the browser. */
const LONGEST_PASTE = 1_000_000;
const FONT_SIZES = [10, 11, 12, 13, 14, 15, 16, 18, 20, 24];

export class TerminalView {
  readonly #element: HTMLElement;
  readonly #lesson: Lesson;
  readonly #place: HTMLElement;
  readonly #tabs = new Map<number, Tab>();
  readonly #tabList: TabList;
  /** The terminal that is seen. */
  #active: Tab;
  readonly #editors: EditorHost;
  readonly #session: Session;
  readonly #grading: Grading;
  readonly #chunks: ChunkLoader;
  readonly #notice: Notice;
  readonly #keyRow: KeyRow;
  readonly #pacing = new Pacing(() => performance.now());
  /** Virtual time that should have passed by now, ms since the start. */
  #due = 0;
  #savedInputs = 0;
  #drawing = false;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #saidClosed = false;

  constructor(element: HTMLElement, lesson: Lesson, { boot, parts, chunks }: { boot: Boot; parts: readonly Part[]; chunks: ChunkLoader }) {
    this.#chunks = chunks;
    chunks.onFailure = (again) => this.#notice.show(m.terminalFailedChunk, { choices: [{ label: m.terminalRetry, act: again }], kind: 'trouble' });
    this.#element = element;
    this.#lesson = lesson;
    this.#notice = new Notice(element.querySelector('.terminal-notice')!);
    this.#place = element.querySelector<HTMLElement>('[data-screen]')!;
    this.#place.replaceChildren();
    const restored = restoreSession(localShelf, lesson.scenario.name), saved = restored.session;
    this.#keyRow = new KeyRow(element.querySelector('.key-row'), (keys) => this.#pressOnRow(keys));
    this.#editors = new EditorHost({ address: element.dataset['editor']!, session: () => this.#session, fontSize, drafts: saved?.drafts ?? [], withHeld: (key) => this.#keyRow.take(key) });
    this.#editors.onFailure = (again) => this.#notice.show(m.editorFailed, { choices: [{ label: m.terminalRetry, act: again }], kind: 'trouble' });
    this.#editors.onChange = () => this.#saveSoon();
    this.#active = this.#makeTab(0);
    this.#tabList = new TabList(element.querySelector('.terminal-bar')!, { show: (tab, enter) => this.#show(tab, enter), close: (tab) => this.#session.closeTab(tab) });
    const { rows, columns } = this.#active.screen.fit() ?? { rows: 24, columns: 80 };
    this.#active.screen.terminal.resize(columns, rows);
    this.#session = new Session({ boot, scenario: lesson.scenario, parts, seed: saved?.seed ?? 'drydock', size: [rows, columns], hasEditor: true, ...(saved?.history ? { history: saved.history } : {}) });
    this.#grading = new Grading(lesson.tasks, saved?.done);
    if (saved) this.#restore(saved.log, saved.elapsed);
    else if ('setAside' in restored && restored.setAside) this.#notice.show(m.terminalSetAside);
    this.#listen();
    this.#followTabs();
    this.#frame();
  }

  #restore(log: Parameters<Session['replay']>[0], elapsed: number): void {
    this.#session.replay(log, elapsed);
    if (this.#session.trouble?.fatal) {
      // A log that breaks the machine would do so at every visit.
      setSessionAside(localShelf, this.#lesson.scenario.name);
      this.#session.reset();
      this.#grading.reset();
      this.#notice.show(m.terminalSetAside);
      return;
    }
    this.#redraw();
    if (log.some((input) => 'keys' in input)) this.#notice.show(m.terminalRestored, { seconds: 4 });
  }

  #makeTab(number: number): Tab {
    const tab = new Tab(number, this.#place, { fontSize: fontSize(), screenReader: recall('screen-reader') === 'on', openLink: (address) => this.#offerLink(address) });
    tab.screen.terminal.onData((keys) => {
      if (!tab.replaying && !this.#editors.on(tab)) this.#type(this.#keyRow.take(keys), tab);
    });
    keepPageKeys(tab.screen.terminal, () => this.#element.querySelector<HTMLElement>('[data-act="undo"]')?.focus());
    listenForTouch(tab.panel, tab.screen.terminal, (text) => this.#offerCopy(text, tab));
    this.#editors.watch(tab);
    this.#tabs.set(number, tab);
    return tab;
  }

  #offerCopy(text: string, { screen }: Tab): void {
    const copy = (): void => {
      void navigator.clipboard?.writeText(text).catch(() => {});
      screen.terminal.clearSelection();
    };
    this.#notice.show(m.terminalMarked, { choices: [{ label: m.terminalCopy, act: copy }], kind: 'offer' });
  }

  #offerLink(address: string): void {
    this.#notice.show(fill(m.terminalLink, { address }), { choices: [{ label: m.terminalLinkOpen, act: () => void open(address, '_blank', 'noopener') }], kind: 'offer' });
  }

  /** Makes and removes screens until they are those of the session's terminals. */
  #followTabs(): void {
    const { tabs } = this.#session;
    const added = tabs.filter((number) => !this.#tabs.has(number)), gone = [...this.#tabs.values()].filter(({ number }) => !tabs.includes(number));
    for (const tab of gone) {
      tab.close();
      this.#tabs.delete(tab.number);
    }
    const { columns, rows } = sizeOf(this.#session);
    for (const number of added) this.#makeTab(number).screen.terminal.resize(columns, rows);
    const shown = added.at(-1) ?? (this.#tabs.has(this.#active.number) ? this.#active.number : tabs.at(-1)!);
    // A tab that was closed by keyboard leaves the keyboard in the row of tabs.
    this.#show(shown, added.length > 0 || (gone.length > 0 && !this.#element.querySelector('[role="tablist"]')!.contains(document.activeElement)));
  }

  /** Brings a terminal to the front. */
  #show(number: number, withFocus = true): void {
    if (this.#active.number !== number) this.#notice.hideOffer();
    this.#active = this.#tabs.get(number)!;
    const several = this.#tabs.size > 1;
    for (const tab of this.#tabs.values()) {
      tab.panel.inert = tab !== this.#active;
      for (const [name, value] of [['role', 'tabpanel'], ['aria-label', fill(m.terminalTab, { number: [...this.#tabs.keys()].indexOf(tab.number) + 1 })]] as const) {
        if (several) tab.panel.setAttribute(name, value);
        else tab.panel.removeAttribute(name);
      }
    }
    this.#element.classList.toggle('with-tabs', several);
    this.#tabList.draw(this.#session.tabs, number, this.#session.mayOpen);
    if (withFocus) this.#focus();
  }

  #focus(): void {
    (this.#editors.on(this.#active) ?? this.#active.screen.terminal).focus();
  }

  #listen(): void {
    new ResizeObserver(() => this.#fit()).observe(this.#place);
    onThemeChange(() => {
      for (const { screen } of this.#tabs.values()) screen.terminal.options.theme = screenTheme();
    });
    hear('drydock:run', ({ commands }) => this.#run(commands));
    this.#element.addEventListener('click', (event) => this.#act((event.target as Element).closest<HTMLElement>('[data-act]')));
    this.#element.querySelector('[data-act="reader"]')?.addEventListener('change', (event) => this.#setReader((event.target as HTMLInputElement).checked));
    const reader = this.#element.querySelector<HTMLInputElement>('[data-act="reader"]');
    if (reader) reader.checked = recall('screen-reader') === 'on';
    document.addEventListener('visibilitychange', () => this.#save());
    addEventListener('pagehide', () => this.#save());
  }

  #type(keys: string, tab = this.#active): void {
    if (keys.length > LONGEST_PASTE) return this.#notice.show(m.terminalPasteTooLong, { seconds: 8 });
    this.#session.type(keys, tab.number);
    this.#offerLatin(tab.line.type(keys));
    this.#saveSoon();
    this.#answerKey();
  }

  /** What a key does shows at once, not only after the next frame: time goes on a little for it. */
  #answerKey(): void {
    // A query in the output is answered while that output is drawn.
    if (this.#drawing) return;
    this.#due = Math.max(this.#due, this.#session.elapsed + KEY_TIME);
    this.#advance();
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => this.#save(), SAVE_AFTER);
  }

  #pressOnRow(keys: string): void {
    const editor = this.#editors.on(this.#active);
    if (editor) editor.press(keys);
    else this.#type(keys);
  }

  /** A command typed with Hangul on is offered in Latin letters: before Enter it replaces the line, after it runs. */
  #offerLatin(entered: string | undefined): void {
    const meant = bridge.meantCommand!(entered ?? this.#active.line.text);
    if (meant === undefined) return this.#notice.hideOffer();
    const act = () => {
      if (this.#active.line.text !== '') this.#clearLine();
      this.#type(entered === undefined ? meant : `${meant}\r`);
      this.#focus();
    };
    this.#notice.show(m.terminalHangul, { choices: [{ label: meant, act }], kind: 'line' });
  }

  #run(commands: readonly string[]): void {
    this.#notice.hide();
    this.#awaitPrompt();
    if (this.#active.line.text !== '') this.#clearLine();
    for (const command of commands) this.#type(keysOf(command));
    this.#active.screen.terminal.scrollToBottom();
    if (matchMedia('(pointer: fine)').matches && !document.activeElement?.matches(':focus-visible')) this.#focus();
  }

  /** A click may be what opened the terminal: its shell shows the prompt first, or the command would stand there twice. */
  #awaitPrompt(): void {
    if (this.#session.elapsed >= LOGIN_TIME) return;
    this.#due = LOGIN_TIME;
    this.#advance();
  }

  /** Ctrl-E, Ctrl-U: to the end of the line, and away with it. */
  #clearLine(): void {
    this.#type('\x05\x15');
  }

  #frame = (): void => {
    requestAnimationFrame(this.#frame);
    this.#due = Math.min(this.#due + this.#pacing.step(), this.#session.elapsed + LONGEST_LAG);
    const ahead = (this.#session.machine.world.hurryUntil ?? 0) - this.#session.machine.now;
    if (ahead > 0) this.#due = this.#session.elapsed + ahead;
    this.#advance();
  };

  #advance(): void {
    if ([...this.#tabs.values()].every(({ backlog }) => backlog < SCREEN_BACKLOG)) this.#session.advance(this.#due, this.#pacing.frame(), FRAME_SLICE);
    this.#drawing = true;
    this.#draw();
    this.#drawing = false;
  }

  #draw(): void {
    const { tabs } = this.#session;
    for (const number of tabs) if (number !== 0 && this.#session.isClosed(number)) this.#session.closeTab(number);
    if (tabs.length !== this.#tabs.size || tabs.some((number) => !this.#tabs.has(number))) this.#followTabs();
    for (const tab of this.#tabs.values()) tab.draw(this.#session);
    this.#editors.look();
    if (this.#grading.look(this.#session.machine)) say('drydock:tasks', { states: this.#grading.states });
    this.#tellTrouble();
    if (this.#session.closed && !this.#saidClosed) {
      this.#saidClosed = true;
      this.#notice.show(m.terminalClosed, { choices: this.#wayBack() });
    }
  }

  #tellTrouble(): void {
    const { trouble } = this.#session;
    if (!trouble || this.#element.dataset['trouble'] === trouble.message) return;
    this.#element.dataset['trouble'] = trouble.message;
    const text = fill(trouble.fatal ? m.terminalTrouble : m.terminalProgramTrouble, { message: trouble.message });
    this.#notice.show(text, { choices: this.#wayBack(), kind: 'trouble' });
    this.#session.dismissTrouble();
  }

  #wayBack() {
    return [
      { label: m.terminalUndo, act: () => void this.#undo() },
      { label: m.terminalReset, act: () => this.#reset() },
    ];
  }

  #act(button: HTMLElement | null): void {
    switch (button?.dataset['act']) {
      case 'undo':
        return void this.#undo();
      case 'reset':
        return this.#notice.show(m.terminalResetAsk, { choices: [{ label: m.terminalResetYes, act: () => this.#reset() }, { label: m.terminalResetNo, act: () => {} }] });
      case 'larger':
        return this.#setFontSize(1);
      case 'smaller':
        return this.#setFontSize(-1);
      case 'new-tab':
        return this.#session.openTab();
      case 'wide': {
        const wide = document.documentElement.classList.toggle('wide-terminal');
        button.setAttribute('aria-pressed', String(wide));
      }
    }
  }

  async #undo(): Promise<void> {
    await this.#chunks.all();
    if (!this.#session.undo()) return this.#notice.show(m.terminalNothingToUndo, { seconds: 3 });
    this.#startAnew(m.terminalUndone);
  }

  #reset(): void {
    this.#session.reset();
    this.#grading.reset();
    forgetSession(localShelf, this.#lesson.scenario.name);
    this.#startAnew(m.terminalWasReset);
  }

  #startAnew(message: string): void {
    delete this.#element.dataset['trouble'];
    this.#saidClosed = false;
    this.#editors.forgetDrafts();
    this.#editors.look();
    this.#followTabs();
    this.#redraw();
    this.#fit();
    this.#save();
    this.#notice.show(message, { seconds: 3 });
    this.#focus();
  }

  /** Draws everything that the session has shown so far on empty screens. */
  #redraw(): void {
    this.#due = this.#session.elapsed;
    const { columns, rows } = sizeOf(this.#session);
    for (const number of this.#session.tabs) {
      const tab = this.#tabs.get(number) ?? this.#makeTab(number);
      tab.screen.terminal.resize(columns, rows);
      tab.redraw(this.#session);
    }
    this.#savedInputs = this.#session.log.length;
  }

  #fit(): void {
    const size = this.#active.screen.fit();
    if (!size) return;
    for (const { screen } of this.#tabs.values()) screen.terminal.resize(size.columns, size.rows);
    this.#session.resize(size.rows, size.columns);
  }

  #save(): void {
    const { log, elapsed } = this.#session;
    if (!log.some((input) => !('size' in input)) && this.#session.oldHistory.length === 0) return;
    const drafts = this.#editors.drafts, history = this.#session.oldHistory;
    const kept = saveSession(localShelf, { scenario: this.#lesson.scenario.name, seed: this.#session.seed, log, elapsed, done: this.#grading.done, ...(drafts.length > 0 ? { drafts } : {}), ...(history.length > 0 ? { history } : {}) });
    if (!kept && this.#savedInputs >= 0) {
      this.#savedInputs = -1;
      this.#notice.show(m.terminalTooLong);
    }
  }

  #setFontSize(step: number): void {
    const at = FONT_SIZES.findIndex((size) => size >= fontSize());
    const size = FONT_SIZES[Math.min(Math.max(at + step, 0), FONT_SIZES.length - 1)]!;
    remember('font-size', String(size));
    for (const { screen } of this.#tabs.values()) screen.terminal.options.fontSize = size;
    this.#editors.setFontSize(size);
    this.#fit();
  }

  #setReader(on: boolean): void {
    remember('screen-reader', on ? 'on' : 'off');
    for (const { screen } of this.#tabs.values()) screen.terminal.options.screenReaderMode = on;
  }
}

function sizeOf(session: Session): { rows: number; columns: number } {
  const size = session.log.findLast((input) => 'size' in input);
  return size ? { rows: size.size[0], columns: size.size[1] } : { rows: 24, columns: 80 };
}

function fontSize(): number {
  const kept = Number(recall('font-size'));
  if (FONT_SIZES.includes(kept)) return kept;
  return matchMedia('(max-width: 560px)').matches ? 11 : 13;
}
