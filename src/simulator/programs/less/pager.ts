/** The pager at work: files, options, keys. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import type { Tty } from '../../kernel/tty.ts';
import { nextKey } from '../processes/keys.ts';
import { openControllingTerminal } from '../terminal.ts';
import { act } from './commands.ts';
import { HELP } from './help.ts';
import { prompt, type Told } from './prompt.ts';
import { NUMBER_WIDTH, type Style } from './rows.ts';
import type { Case, Search } from './search.ts';
import { Source } from './source.ts';
import { View } from './view.ts';

export interface Settings {
  style: Omit<Style, 'columns' | 'shift' | 'pattern'>;
  prompts: 'short' | 'medium' | 'long';
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
  readonly #restore: () => void;
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
  /** Keys to be taken before those that are typed. */
  readonly pushed: string[] = [];
  before: { line: number; row: number } = { line: 0, row: 0 };

  constructor(p: Process, settings: Settings, names: string[], open: Opener) {
    this.p = p;
    this.settings = settings;
    this.names = names;
    this.open = open;
    const { tty, file, restore } = openControllingTerminal(p, () => this.#aside);
    this.tty = tty;
    this.keys = file;
    this.#restore = restore;
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
      get tab() { return settings.style.tab; },
      get shift() { return pager.shift; },
      get pattern() { return pager.marking && !pager.search?.without ? pager.search?.pattern : undefined; },
    };
  }

  get told(): Told {
    return { view: this.view, number: this.index + 1, count: this.names.length, following: this.names[this.index + 1] };
  }

  /** Half of what can be moved sideways, columns. */
  get halfScreen(): number {
    return Math.floor(this.tty.columns / 2) - (this.settings.style.numbers ? NUMBER_WIDTH / 2 : 0);
  }

  *key(): Blocking<string> {
    const key = this.pushed.shift() ?? (yield* nextKey(this.p, this.keys, Infinity));
    if (key === undefined || key === '') throw new Left();
    return key;
  }

  /** Takes a line on the last row; undefined where it was broken off. @param echo what is typed shows */
  *line(mark: string): Blocking<string | undefined> {
    let text = '';
    for (;;) {
      yield* this.lastRow(mark + caret(text));
      const key = yield* this.key();
      if (key === '\r' || key === '\n') return text;
      if (key === '\x03' || key === '\x07' || (key === '\x7f' && text === '')) return undefined;
      if (key === '\x15') text = '';
      else if (key === '\x7f' || key === '\b') text = text.slice(0, -1);
      else if (!key.startsWith('\x1b')) text += key;
    }
  }

  lastRow(text: string): Blocking<void> {
    return this.p.write(1, `\x1b[${this.tty.rows};1H${text}\x1b[K`);
  }

  *draw(): Blocking<void> {
    const text = this.#below ? '\r' : `\x1b[H${(yield* this.view.text()).map((row) => `${row}\x1b[m\x1b[K\r\n`).join('')}`;
    yield* this.p.write(1, `${text}${yield* this.#status()}\x1b[K`);
  }

  /** The first screen: on one of its own, unless it holds no more than the text's end. Whether there is anything to wait for. */
  *#begin(): Blocking<boolean> {
    const { settings, view, names } = this;
    yield* view.has(view.height);
    const end = yield* view.atEnd(), alone = names.length === 1 && settings.first === '';
    const done = end && alone && (settings.leaveIfShort || settings.leaveAtEnd === 2);
    this.#below = (end || settings.stay) && settings.first === '';
    if (!done && !settings.stay) {
      this.#aside = true;
      yield* this.p.write(1, '\x1b[?1049h');
    }
    const rows = (yield* view.text()).slice(0, (yield* view.shown()).length);
    if (this.#below) yield* this.p.write(1, `\r${rows.map((row) => `${row}\x1b[K\r\n`).join('')}`);
    return !done;
  }

  *#status(): Blocking<string> {
    if (this.messages.length > 0) return standout(`${this.messages[0]}  (press RETURN)`);
    if (this.view.source.name === HELP) return standout(`HELP -- ${(yield* this.view.atEnd()) ? 'END -- Press g to see it again' : 'Press RETURN for more'}, or q when done`);
    const filter = this.view.filter ? '& ' : '', words = yield* prompt(this.told, this.settings.prompts, this.fresh);
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
      if (yield* this.#begin()) yield* this.#turn();
    } catch (error) {
      if (!(error instanceof Left)) throw error;
      this.tty.screen.push(encode(`\x1b[${this.#below ? '' : this.tty.rows}${this.#below ? 'G' : ';1H'}\x1b[K`));
    } finally {
      for (const { source } of this.#views.values()) source.release();
      this.#restore();
    }
  }

  *#turn(): Blocking<never> {
    for (;;) {
      const typed = this.pushed.length === 0;
      if (typed) yield* this.draw();
      const key = yield* this.key();
      if (this.messages.shift() !== undefined && ['\r', '\n', ' ', '\x03'].includes(key)) continue;
      if (typed) this.fresh = false;
      const top = this.view.top, view = this.view;
      yield* act(this, key);
      this.#below &&= this.view === view && this.view.top === top && FORWARD.has(key);
    }
  }
}

/** They change nothing where the end can be seen. */
const FORWARD = new Set([' ', 'f', 'j', 'e', 'd', '\r', '\n', '\x1b[B', '\x1bOB', '\x1b[6~']);

const standout = (text: string): string => `\x1b[7m${text}\x1b[27m`;

/** Control characters among what is typed. */
const caret = (text: string): string => text.replace(/[\x00-\x1f]/g, (character) => `^${String.fromCharCode(character.charCodeAt(0) ^ 0x40)}`);

/** A text that is no file, as one that has been read. */
function textSource(p: Process, text: string): Source {
  const source = new Source(p, text, p.file(0), 0);
  source.lines.push(...text.replace(/\n$/, '').split('\n'));
  source.ended = true;
  return source;
}

