/** A terminal on a page: a session on a machine, a screen for it, and the buttons around it. */
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
import { keepPageKeys } from './keyboard.ts';
import { KeyRow } from './key-row.ts';
import { Notice } from './notice.ts';
import { localShelf } from './shelf.ts';
import { TypedLine } from './typed-line.ts';
import { openScreen, type Screen } from './xterm.ts';

/** Bytes that the screen may be behind before the machine waits for it. */
const SCREEN_BACKLOG = 1 << 20;
/** How far virtual time may fall behind on a slow computer before it simply runs slower, ms. */
const LONGEST_LAG = 500;
const SAVE_AFTER = 400;
const FONT_SIZES = [10, 11, 12, 13, 14, 15, 16, 18, 20, 24];

export class TerminalView {
  readonly #element: HTMLElement;
  readonly #lesson: Lesson;
  readonly #screen: Screen;
  readonly #session: Session;
  readonly #grading: Grading;
  readonly #chunks: ChunkLoader;
  readonly #notice: Notice;
  readonly #keyRow: KeyRow;
  readonly #line = new TypedLine();
  readonly #pacing = new Pacing(() => performance.now());
  /** Virtual time that should have passed by now, ms since the start. */
  #due = 0;
  /** Bytes given to the screen and not drawn yet. */
  #backlog = 0;
  /** The screen draws what was played again: its answers to queries are in the log already. */
  #replaying = false;
  #savedInputs = 0;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #saidClosed = false;

  constructor(element: HTMLElement, lesson: Lesson, { boot, parts, chunks }: { boot: Boot; parts: readonly Part[]; chunks: ChunkLoader }) {
    this.#chunks = chunks;
    chunks.onFailure = (again) => this.#notice.show(m.terminalFailedChunk, { choices: [{ label: m.terminalRetry, act: again }], kind: 'trouble' });
    this.#element = element;
    this.#lesson = lesson;
    this.#notice = new Notice(element.querySelector('.terminal-notice')!);
    const place = element.querySelector<HTMLElement>('[data-screen]')!;
    place.replaceChildren();
    this.#screen = openScreen(place, { fontSize: fontSize(), screenReader: recall('screen-reader') === 'on' });
    const { rows, columns } = this.#screen.fit() ?? { rows: 24, columns: 80 };
    this.#screen.terminal.resize(columns, rows);
    const restored = restoreSession(localShelf, lesson.scenario.name);
    const saved = restored.session;
    this.#session = new Session({ boot, scenario: lesson.scenario, parts, seed: saved?.seed ?? 'drydock', size: [rows, columns] });
    this.#grading = new Grading(lesson.tasks, saved?.done);
    if (saved) this.#restore(saved.log, saved.elapsed);
    else if ('setAside' in restored && restored.setAside) this.#notice.show(m.terminalSetAside);
    this.#keyRow = new KeyRow(element.querySelector('.key-row'), (keys) => this.#type(keys));
    this.#listen(place);
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

  #listen(place: HTMLElement): void {
    const { terminal } = this.#screen;
    terminal.onData((keys) => {
      if (!this.#replaying) this.#type(this.#keyRow.take(keys));
    });
    keepPageKeys(terminal, () => this.#element.querySelector<HTMLElement>('[data-act="undo"]')?.focus());
    new ResizeObserver(() => this.#fit()).observe(place);
    hear('drydock:run', ({ commands }) => this.#run(commands));
    this.#element.addEventListener('click', (event) => this.#act((event.target as Element).closest<HTMLElement>('[data-act]')));
    this.#element.querySelector('[data-act="reader"]')?.addEventListener('change', (event) => this.#setReader((event.target as HTMLInputElement).checked));
    const reader = this.#element.querySelector<HTMLInputElement>('[data-act="reader"]');
    if (reader) reader.checked = recall('screen-reader') === 'on';
    document.addEventListener('visibilitychange', () => this.#save());
    addEventListener('pagehide', () => this.#save());
  }

  #type(keys: string): void {
    this.#session.type(keys);
    const entered = this.#line.type(keys);
    this.#offerLatin(entered);
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => this.#save(), SAVE_AFTER);
  }

  /** A command typed with Hangul on is offered in Latin letters: before Enter it replaces the line, after it runs. */
  #offerLatin(entered: string | undefined): void {
    const meant = bridge.meantCommand!(entered ?? this.#line.text);
    if (meant === undefined) return;
    const act = () => {
      if (entered === undefined) this.#clearLine();
      this.#type(entered === undefined ? meant : `${meant}\r`);
      this.#screen.terminal.focus();
    };
    this.#notice.show(m.terminalHangul, { choices: [{ label: meant, act }], kind: 'offer' });
  }

  #run(commands: readonly string[]): void {
    this.#notice.hide();
    if (this.#line.text !== '') this.#clearLine();
    for (const command of commands) this.#type(keysOf(command));
    this.#screen.terminal.scrollToBottom();
    if (matchMedia('(pointer: fine)').matches && !document.activeElement?.matches(':focus-visible')) this.#screen.terminal.focus();
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
    if (this.#backlog < SCREEN_BACKLOG) this.#session.advance(this.#due, this.#pacing.frame());
    this.#show();
  };

  #show(): void {
    for (const bytes of this.#session.read()) {
      this.#backlog += bytes.length;
      this.#screen.terminal.write(bytes, () => (this.#backlog -= bytes.length));
    }
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
    this.#line.type('\x03');
    this.#redraw();
    this.#fit();
    this.#save();
    this.#notice.show(message, { seconds: 3 });
    this.#screen.terminal.focus();
  }

  /** Draws everything that the session has shown so far on an empty screen. */
  #redraw(): void {
    const { terminal } = this.#screen;
    terminal.reset();
    this.#backlog = 0;
    this.#due = this.#session.elapsed;
    this.#replaying = true;
    const size = this.#session.log.findLast((input) => 'size' in input);
    if (size) terminal.resize(size.size[1], size.size[0]);
    for (const bytes of this.#session.read()) terminal.write(bytes);
    terminal.write('', () => (this.#replaying = false));
    this.#savedInputs = this.#session.log.length;
  }

  #fit(): void {
    const size = this.#screen.fit();
    if (!size) return;
    this.#screen.terminal.resize(size.columns, size.rows);
    this.#session.resize(size.rows, size.columns);
  }

  #save(): void {
    const { log, elapsed } = this.#session;
    if (!log.some((input) => 'keys' in input)) return;
    const kept = saveSession(localShelf, { scenario: this.#lesson.scenario.name, seed: this.#session.seed, log, elapsed, done: this.#grading.done });
    if (!kept && this.#savedInputs >= 0) {
      this.#savedInputs = -1;
      this.#notice.show(m.terminalTooLong);
    }
  }

  #setFontSize(step: number): void {
    const at = FONT_SIZES.findIndex((size) => size >= fontSize());
    const size = FONT_SIZES[Math.min(Math.max(at + step, 0), FONT_SIZES.length - 1)]!;
    remember('font-size', String(size));
    this.#screen.terminal.options.fontSize = size;
    this.#fit();
  }

  #setReader(on: boolean): void {
    remember('screen-reader', on ? 'on' : 'off');
    this.#screen.terminal.options.screenReaderMode = on;
  }
}

function fontSize(): number {
  const kept = Number(recall('font-size'));
  if (FONT_SIZES.includes(kept)) return kept;
  return matchMedia('(max-width: 560px)').matches ? 11 : 13;
}
