/** The pager at work: files, options, keys. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { Interrupted, type Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Tty } from '../../kernel/tty.ts';
import { nextKey } from '../processes/keys.ts';
import { openControllingTerminal, stopAndGoOn, type TakenTerminal } from '../terminal.ts';
import { act } from './commands.ts';
import { HELP } from './help.ts';
import { prompt, PROMPTS, type Told } from './prompt.ts';
import { readLine, type Histories } from './line.ts';
import type { Style } from './rows.ts';
import type { Case, Search } from './search.ts';
import { Source } from './source.ts';
import { View } from './view.ts';

export interface Settings {
  style: Omit<Style, 'columns' | 'shift' | 'pattern'>;
  prompts: (typeof PROMPTS)[number];
  /** Prompts of -P, which stand for those. */
  own: Partial<Record<(typeof PROMPTS)[number] | 'equals', string>>;
  /** Not with -n, with which lines are not counted. */
  numbered: boolean;
  /** -q and -Q: how quiet it is; -K: ^C leaves; -c: the first screen, too, is painted from the top; -f: a binary file is shown without asking. */
  bells: number;
  leaveOnInterrupt: boolean;
  fromTop: boolean;
  force: boolean;
  letters: Case;
  squeeze: boolean;
  /** -e and -E: leave at the end, when it is reached the second time or the first. */
  leaveAtEnd: 0 | 1 | 2;
  /** -X: not on the alternate screen. */
  stay: boolean;
  /** -F: a text that fits on the screen is only printed. */
  leaveIfShort: boolean;
  /** +G, +/pattern: keys that are pressed first. */
  first: string;
}

/** Opens a file by its name. @throws Errno */
export type Opener = (name: string) => Source;

/** Thrown by `q`. */
export class Left extends Error {}

export class Pager {
  readonly p: Process;
  readonly settings: Settings;
  readonly names: string[];
  readonly open: Opener;
  readonly tty: Tty;
  readonly keys: OpenFile;
  readonly #terminal: TakenTerminal;
  /** On the alternate screen. */
  #aside = false;
  /** A text that is shorter than the screen stands below what was there, until something else is to be seen than its end. */
  #below = true;
  readonly #views = new Map<string, View>();
  index = 0;
  view!: View;
  search: Search | undefined;
  /** Matches are marked; `ESC-u` turns that over. */
  marking = true;
  shift = 0;
  /** What d and u, z and w, and the arrows go by, once a number was given. */
  halfWindow: number | undefined;
  window: number | undefined;
  sideways: number | undefined;
  /** Each waits on the last row until a key is pressed. */
  readonly messages: string[] = [];
  /** Nothing was done with this file yet: its name is shown. */
  fresh = true;
  /** It is so again when the message has been read: the file was opened anew. */
  freshAfter = false;
  /** Keys to be taken before those that are typed. */
  readonly pushed: string[] = [];
  before: { line: number; row: number } = { line: 0, row: 0 };
  readonly histories: Histories = { search: [], examine: [], shell: [], option: [] };
  /** What `!` ran. */
  command = '';
  /** The text changes before a message is read. */
  repaint = false;
  /** What stands on the last row while it is typed. */
  #asked: string | undefined;
  #painted = false;
  /** No text was shown yet. */
  #bare = true;
  /** Something else had the terminal. */
  #returning = false;
  status = 0;

  constructor(p: Process, settings: Settings, names: string[], open: Opener) {
    this.p = p;
    this.settings = settings;
    this.names = names;
    this.open = open;
    this.#terminal = openControllingTerminal(p, () => this.#aside, true);
    this.tty = this.#terminal.tty;
    this.keys = this.#terminal.file;
    for (const signal of [SIGNALS.INT, SIGNALS.WINCH]) p.handlers.set(signal, () => 'interrupt');
    stopAndGoOn(p, this.#terminal, () => this.#enter());
    this.pushed.push(...settings.first);
  }

  /** Goes to the file of that number. @throws Errno */
  show(index: number): void {
    const name = this.names[index]!;
    let view = this.#views.get(name);
    if (!view) {
      view = new View(this.open(name), this.#style(), this.tty, this.keys);
      view.squeeze = this.settings.squeeze;
      this.#views.set(name, view);
    }
    this.index = index;
    this.view = view;
    this.fresh = true;
  }

  #style(): Style {
    const { settings } = this, pager = this;
    return {
      get columns() { return pager.tty.columns; },
      get chop() { return settings.style.chop; },
      get numbers() { return settings.style.numbers; },
      get colours() { return settings.style.colours; },
      get tildes() { return settings.style.tildes; },
      get tab() { return settings.style.tab; },
      get shift() { return pager.shift; },
      get pattern() { return pager.marking ? pager.search?.pattern : undefined; },
    };
  }

  get told(): Told {
    return { view: this.view, number: this.index + 1, count: this.names.length, following: this.names[this.index + 1] };
  }

  /** Half of what can be moved sideways, columns. */
  get halfScreen(): number {
    return Math.floor(this.tty.columns / 2);
  }

  *key(): Blocking<string> {
    const pushed = this.pushed.shift();
    if (pushed !== undefined) return pushed;
    for (;;) {
      try {
        const key = yield* nextKey(this.p, this.keys, Infinity);
        if (key === undefined || key === '') throw new Left();
        return key;
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        if (error.signal === SIGNALS.INT) return this.#interrupted();
        // The window changed, or it goes on after ^Z.
        const asked = this.#asked;
        this.fresh = false;
        this.#painted = false;
        yield* this.draw();
        if (asked !== undefined) yield* this.lastRow(asked);
      }
    }
  }

  #interrupted(): string {
    if (!this.settings.leaveOnInterrupt) return '\x03';
    this.status = INTERRUPTED;
    throw new Left();
  }

  /** Takes a line on the last row; undefined where it was broken off. */
  line(mark: string, kind: keyof Histories, modifiers?: Parameters<typeof readLine>[3]): Blocking<string | undefined> {
    return readLine(this, mark, this.histories[kind], modifiers);
  }

  /** @param behind columns of it that stand behind the cursor */
  lastRow(text: string, behind = 0): Blocking<void> {
    this.#asked = text;
    return this.p.write(1, `\x1b[${this.tty.rows};1H${text}\x1b[K${behind > 0 ? `\x1b[${behind}D` : ''}`);
  }

  *draw(): Blocking<void> {
    // A message comes over the screen as it is; what it tells of shows when it was read.
    const over = this.messages.length > 0 && (this.#painted || this.#bare) && !this.#below && !this.repaint;
    const text = over ? `\x1b[${this.tty.rows};1H` : this.#below && this.messages.length === 0 ? '\r' : `\x1b[H${(yield* this.view.text()).map((row) => `${row}\x1b[m\x1b[K\n`).join('')}`;
    if (this.messages.length > 0) this.#below = false;
    this.#painted = !over || !this.#bare;
    this.#bare &&= over;
    this.repaint = false;
    this.#asked = undefined;
    yield* this.p.write(1, `${text}${yield* this.#status()}\x1b[K`);
  }

  #enter(): void {
    if (this.#aside) this.tty.screen.push(encode('\x1b[?1049h'));
    this.#painted = false;
    this.#below = false;
  }

  /** The terminal is another program's meanwhile. */
  *lent(use: () => Blocking<void>): Blocking<void> {
    const signals = [SIGNALS.INT, SIGNALS.TSTP] as const, handlers = signals.map((signal) => this.p.handlers.get(signal)!);
    this.#terminal.lend();
    for (const signal of signals) this.p.handlers.set(signal, () => 'restart');
    try {
      yield* use();
    } finally {
      signals.forEach((signal, i) => this.p.handlers.set(signal, handlers[i]!));
      this.#terminal.take();
    }
    this.#returning = true;
    this.fresh = true;
  }

  /** The file may have changed. */
  *readAgain(): Blocking<void> {
    const { name } = this.view.source, { top } = this.view;
    this.view.source.release();
    this.#views.delete(name);
    this.show(this.index);
    yield* this.view.toLine(top.line);
  }

  /** A signal may come while the first screen is waited for: after ^C what was read so far is shown. */
  *#started(): Blocking<boolean> {
    for (;;) {
      try {
        return yield* this.#begin();
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        if (error.signal !== SIGNALS.INT) continue;
        this.#interrupted();
        return true;
      }
    }
  }

  /** The first screen: on one of its own, unless it holds no more than the text's end. Whether there is anything to wait for. */
  *#begin(): Blocking<boolean> {
    const { settings, view, names } = this;
    yield* view.has(view.height);
    const end = yield* view.atEnd(), alone = names.length === 1 && settings.first === '';
    const done = end && alone && (settings.leaveIfShort || settings.leaveAtEnd === 2);
    this.#below = (end || settings.stay) && settings.first === '' && !settings.fromTop;
    if (!done && !settings.stay) {
      this.#aside = true;
      yield* this.p.write(1, '\x1b[?1049h');
    }
    const rows = (yield* view.text()).slice(0, (yield* view.shown()).length);
    this.#painted = this.#below;
    this.#bare = !this.#below;
    if (this.#below) yield* this.p.write(1, `\r${rows.map((row) => `${row}\x1b[K\n`).join('')}`);
    return !done;
  }

  *#status(): Blocking<string> {
    if (this.messages.length > 0) return standout(`${this.messages[0]}  (press RETURN)`);
    if (this.view.source.name === HELP) return standout(`HELP -- ${(yield* this.view.atEnd()) ? 'END -- Press g to see it again' : 'Press RETURN for more'}, or q when done`);
    const filter = this.view.filter ? '& ' : '', words = yield* prompt(this.told, this.settings, this.fresh);
    return words === '' ? `${filter}:` : filter + standout(words);
  }

  /** Shows the help and comes back. */
  *help(): Blocking<void> {
    const kept = { view: this.view, shift: this.shift, search: this.search };
    this.#below = false;
    this.view = new View(textSource(this.p, HELP), this.#style(), this.tty, this.keys);
    this.shift = 0;
    this.search = undefined;
    try {
      yield* this.#turn();
    } catch (error) {
      if (!(error instanceof Left)) throw error;
    }
    Object.assign(this, kept);
  }

  *run(): Blocking<void> {
    try {
      this.show(0);
      if (yield* this.#started()) yield* this.#turn();
    } catch (error) {
      if (!(error instanceof Left)) throw error;
      this.tty.screen.push(encode(`\x1b[${this.#below ? '' : this.tty.rows}${this.#below ? 'G' : ';1H'}\x1b[K`));
    } finally {
      for (const { source } of this.#views.values()) source.release();
      this.#terminal.restore();
    }
  }

  *#turn(): Blocking<never> {
    for (;;) {
      const typed = this.pushed.length === 0, { leaveAtEnd } = this.settings;
      if (this.#returning) this.#enter();
      this.#returning = false;
      try {
        if (typed && leaveAtEnd === 2 && this.view.source.name !== HELP && this.index + 1 >= this.names.length && (yield* this.view.atEnd())) throw new Left();
        if (typed) yield* this.draw();
        const key = yield* this.key();
        const told = this.messages.shift() !== undefined;
        if (told && this.freshAfter) this.fresh = true;
        this.freshAfter &&= !told;
        if (told && ['\r', '\n', ' ', '\x03'].includes(key)) continue;
        if (typed) this.fresh = false;
        const top = this.view.top, view = this.view;
        yield* act(this, key);
        if (!this.#below || (this.view === view && this.view.top === top && FORWARD.has(key) && view.source.lines.length > 0)) continue;
        this.#below = this.#painted = false;
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        if (error.signal === SIGNALS.INT) this.#interrupted();
      }
    }
  }
}

/** Exit status of -K after ^C. */
const INTERRUPTED = 2;

/** They change nothing where the end can be seen. */
const FORWARD = new Set([' ', 'f', 'j', 'e', 'd', '\r', '\n', '\x1b[B', '\x1bOB', '\x1b[6~']);

const standout = (text: string): string => `\x1b[7m${text}\x1b[27m`;

/** A text that is no file, as one that has been read. */
function textSource(p: Process, text: string): Source {
  const source = new Source(p, text, p.file(0), 0);
  source.lines.push(...text.replace(/\n$/, '').split('\n'));
  source.ended = true;
  return source;
}

